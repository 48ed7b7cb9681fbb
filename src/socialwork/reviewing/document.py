"""Review of a document tree, be it built or read, and of a case as the report that is made of it."""

import datetime as dt
from collections.abc import Iterable

from socialwork.audit import check
from socialwork.audit.prose.engine import review
from socialwork.case import Case, Waiver
from socialwork.document.nodes import Document
from socialwork.export.build import build
from socialwork.export.template import Template
from socialwork.findings import Finding
from socialwork.reading.from_document import reading_of
from socialwork.remembering import forgetting
from socialwork.reviewing.waivers import with_waivers


@forgetting
def review_document(
    document: Document, *, case: Case | None = None, today: dt.date | None = None
) -> tuple[Finding, ...]:
    """Return what a careful reader would say of the text of *document*, in the order of reading.

    Args:
        document: The report, as :func:`socialwork.build` made it or as it was read from Word.
        case: The case that it tells of, where one is known.
        today: The day of the review; without it nothing is said about what lies in the future.

    >>> from socialwork.document.nodes import Part
    >>> from socialwork.document.prose import parse_prose
    >>> text = Document(parts=(Part(blocks=parse_prose("Klien hadir pada Selasa, 6 September 2023.")),))
    >>> [one.quote for one in review_document(text) if one.code == "WHEN-01"]
    ['Selasa, 6 September 2023']
    """
    return review(reading_of(document), case=case, today=today)


@forgetting
def review_case(
    case: Case, template: Template, *, waivers: Iterable[Waiver] = (), today: dt.date | None = None
) -> tuple[Finding, ...]:
    """Return what there is to say of a case and of the report that is made of it.

    The findings on the case come first, as :func:`socialwork.check` has them; then those on the text, in the
    order of reading.

    Args:
        case: The case; its waivers hold for both.
        template: The template of the report.
        waivers: Further findings on the text that are accepted as they are.
        today: The day of the review; without it nothing is said about what lies in the future.
    """
    found = review_document(build(case, template), case=case, today=today)
    return (*check(case, today=today), *with_waivers(found, (*waivers, *case.waivers)))
