"""What the cover of a report says: its title, who wrote it, who supervised, at which school."""

import re
from collections.abc import Iterator

from attrs import Factory, define

from socialwork.document.inline_nodes import Inline, LineBreak
from socialwork.document.inlines import plain
from socialwork.document.nodes import Document, Heading, Paragraph
from socialwork.reading.reading import Reading

_KIND = re.compile(r"laporan\b", re.IGNORECASE)
_SUPERVISED = re.compile(
    r"(?:dosen\s+)?pembimbing(?:\s+(?:kampus|utama|i{1,2}|\d))?\s*[:,]?\s*(?P<rest>.*)", re.IGNORECASE
)
_WRITTEN = re.compile(r"(?:disusun\s+|ditulis\s+)?oleh\s*:?\s*(?P<rest>.*)", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:NRP|NIM|NPM)\b\.?\s*:?\s*(?P<number>\d[\w./-]*)")
_SCHOOL = re.compile(r"(?:politeknik|universitas|institut|sekolah tinggi|akademi|fakultas)\b", re.IGNORECASE)
_PROGRAMME = re.compile(r"program studi\b", re.IGNORECASE)
_YEAR = re.compile(r"(?P<city>[^\W\d_]+(?: [^\W\d_]+)?)?,?\s*(?:19|20)\d\d")
_NAME = re.compile(r"[^\W\d_][\w.'’,\- ]*")
_STATED_TITLE = re.compile(r"judul(?: laporan)?\s*:\s*(?P<title>.+)", re.IGNORECASE)
_FEWEST_WORDS = 2
_LONGEST_NAME = 80


@define
class Cover:
    """What a cover says; empty where it does not.

    Attributes:
        title: The title, in the letters of the text where that has it as well.
        student: The name of the student; ``number`` is that of the student at the school.
        supervisors: The names of the supervisors.
        school: The school, ``programme`` its programme and ``city`` its city.
    """

    title: str = ""
    student: str = ""
    number: str = ""
    supervisors: list[str] = Factory(list)
    school: str = ""
    programme: str = ""
    city: str = ""


def cover_of(document: Document, reading: Reading) -> Cover:
    """Return what stands on the cover of *document*, which is read as *reading*."""
    made = Cover()
    titles: list[str] = []
    state = "before"
    for line in _lines(document):
        if number := _NUMBER.search(line):
            made.number = made.number or number["number"].rstrip(".")
            line = line[: number.start()].strip(" ,()")  # noqa: PLW2901 - the rest of it
        state = _step(made, titles, line, state)
    made.title = _title(" ".join(titles), document, reading)
    for name in ("school", "programme"):
        setattr(made, name, as_written(getattr(made, name), reading))
    made.city = made.city.title() if made.city.isupper() else made.city
    return made


def _step(made: Cover, titles: list[str], line: str, state: str) -> str:
    """Take one line; return what the following ones are about."""
    if match := _SUPERVISED.fullmatch(line):
        _name(made.supervisors, match["rest"])
        return "supervisors"
    if match := _WRITTEN.fullmatch(line):
        made.student = made.student or _as_name(match["rest"])
        return "student"
    if _PROGRAMME.match(line) or _SCHOOL.match(line):
        key = "programme" if _PROGRAMME.match(line) else "school"
        setattr(made, key, getattr(made, key) or line)
        return "school"
    if _KIND.match(line) and state == "before":
        return "title"
    _rest(made, titles, line, state)
    return state


def _rest(made: Cover, titles: list[str], line: str, state: str) -> None:
    """Take one line that says nothing of what follows."""
    year = _YEAR.fullmatch(line)
    if year and state in {"school", "student"}:
        made.city = made.city or (year["city"] or "")
    elif state == "title":
        titles.append(line)
    elif state == "supervisors":
        _name(made.supervisors, line)
    elif state == "student" and not made.student:
        made.student = _as_name(line)
    elif state == "school" and line.isupper() and line.isalpha():
        made.city = made.city or line


def _lines(document: Document) -> Iterator[str]:
    """Yield the lines of all that stands before the first heading."""
    for part in document.parts:
        for block in part.blocks:
            if isinstance(block, Heading):
                return
            if isinstance(block, Paragraph):
                yield from filter(None, _split(block))


def _split(block: Paragraph) -> Iterator[str]:
    line: list[Inline] = []
    for node in (*block.text, LineBreak()):
        if isinstance(node, LineBreak):
            yield " ".join(plain(tuple(line)).split())
            line = []
        else:
            line.append(node)


def _name(names: list[str], said: str) -> None:
    if name := _as_name(said):
        names.append(name)


def _as_name(said: str) -> str:
    """Return *said* where it can be the name of a person, else an empty text."""
    likely = _NAME.fullmatch(said) and len(said.split()) >= _FEWEST_WORDS and len(said) <= _LONGEST_NAME
    return said.strip(" ,") if likely else ""


def _title(on_cover: str, document: Document, reading: Reading) -> str:
    """Return the title; the cover has it in capitals, the file or the text may have it in small letters."""
    stated = (match["title"] for line in reading.lines if (match := _STATED_TITLE.fullmatch(line.whole)))
    rows = (row[-1] for table in reading.tables for row in table.rows if row and _is_title_row(row))
    for other in (document.properties.title, *rows, *stated):
        if other.strip() and (not on_cover or _bare(other) == _bare(on_cover)):
            return " ".join(other.split())
    return as_written(on_cover, reading)


def _is_title_row(row: tuple[str, ...]) -> bool:
    return row[0].strip(" :").casefold() in {"judul", "judul laporan"}


def as_written(phrase: str, reading: Reading) -> str:
    """Return *phrase*, which a cover has in capitals, as the text of the report writes it."""
    if not phrase.isupper():
        return phrase
    pattern = re.compile(re.escape(phrase).replace("\\ ", r"\s+"), re.IGNORECASE)
    found = (match[0] for match in pattern.finditer(reading.text))
    return next((" ".join(one.split()) for one in found if not one.isupper()), phrase)


def _bare(title: str) -> str:
    return re.sub(r"\W+", " ", title).strip().casefold()
