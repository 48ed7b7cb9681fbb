"""Letters and appendices."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, is_code, not_blank
from socialwork.vocabulary.documents import LetterKind
from socialwork.words import Words


@frozen(kw_only=True)
class Letter:
    """A letter: kind, number, date, from whom, to whom, about what."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    kind: Annotated[LetterKind, Words("Jenis", "Kind")]
    number: Annotated[str, Words("Nomor", "Number")] = ""
    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    sender: Annotated[str, Words("Pengirim", "From")] = ""
    recipient: Annotated[str, Words("Penerima", "To")] = ""
    subject: Annotated[str, Words("Perihal", "Subject")] = field(validator=not_blank)
    body: Annotated[Prose, Words("Isi", "Body")] = ""


@frozen(kw_only=True)
class Appendix:
    """An appendix that the template does not make from the records: the student's own."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    title: Annotated[str, Words("Judul", "Title")] = field(validator=not_blank)
    text: Annotated[Prose, Words("Isi", "Text")] = ""
