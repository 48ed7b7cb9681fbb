"""What passed between student and supervisor: submitted, reviewed, approved, by whom and when."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, not_blank
from socialwork.vocabulary.review import ReviewState
from socialwork.words import Words


@frozen(kw_only=True)
class Review:
    """One step of the supervision of the report.

    Attributes:
        state: What the report became.
        by: The code of who did it.
        digest: What the case was at that moment, as ``socialwork submit`` prints it; empty where nobody
        noted it.
    """

    state: Annotated[ReviewState, Words("Status", "State")]
    by: Annotated[str, Words("Oleh (kode)", "By (code)")] = field(validator=not_blank)
    date: Annotated[dt.date, Words("Tanggal", "Date")]
    digest: Annotated[str, Words("Sidik isi", "Content hash")] = ""
    note: Annotated[Prose, Words("Catatan", "Note")] = ""
