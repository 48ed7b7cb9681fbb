"""Review of a document tree, be it built or read."""

import datetime as dt

from socialwork.audit.prose.engine import review
from socialwork.case import Case
from socialwork.document.nodes import Document
from socialwork.findings import Finding
from socialwork.reading.from_document import reading_of


def review_document(
    document: Document, *, case: Case | None = None, today: dt.date | None = None
) -> tuple[Finding, ...]:
    """Return what a careful reader would say of the text of *document*, in the order of reading.

    Args:
        document: The report, as :func:`socialwork.build` made it or as it was read from Word.
        case: The case that it tells of, where one is known.
        today: The day of the review; without it nothing is said about what lies in the future.

    >>> from socialwork.document.nodes import Part
    >>> review_document(Document(parts=(Part(blocks=()),)))
    ()
    """
    return review(reading_of(document), case=case, today=today)
