"""A copy of a Word file with comments at exact places, and nothing else changed."""

import datetime as dt
import os
from collections.abc import Iterable, Iterator
from itertools import count

from attrs import frozen

from socialwork.errors import SpokenError
from socialwork.export.word.comment_marks import END, REFERENCE, START, mark
from socialwork.export.word.opening import open_word
from socialwork.export.word.rework import Rework, drop_macros, relate, set_type
from socialwork.export.word.visible_text import paragraphs
from socialwork.export.word.xml import Element, child, element, name, root
from socialwork.remembering import forgetting
from socialwork.words import Words

MOST_NOTES = 32_767
"""How many comments a file may have; Word opens none with more."""

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_ID, _COMMENT, _BODY = name("w:id"), name("w:comment"), name("w:body")
_NO_PARAGRAPH = Words(
    "catatan untuk paragraf {number}, padahal naskah hanya memuat {count} paragraf",
    "a note on paragraph {number}, but the text has {count} paragraphs only",
)
_NO_PLACE = Words(
    "catatan dari huruf {start} sampai {end} tidak menunjuk tempat di dalam paragraf",
    "a note from character {start} to {end} names no place in a paragraph",
)
_TOO_MANY = Words(
    "satu berkas Word memuat paling banyak {most} komentar", "a Word file has {most} comments at most"
)


class NoteError(SpokenError):
    """A note that has no place in the text, or one note too many."""


@frozen(kw_only=True)
class Note:
    """What is said about a place in a text.

    Attributes:
        paragraph: Which paragraph, counted from 0 over all paragraphs of the text, those in tables and boxes
            included.
        start: From which character of its visible text.
        end: Up to which character; with none between them the note is about the whole paragraph.
        text: What is said; lines become paragraphs.
        author: Who says it.
        initials: Their initials.
    """

    paragraph: int
    start: int
    end: int
    text: str
    author: str
    initials: str = ""


@forgetting
def commented(
    source: str | os.PathLike[str] | bytes, notes: Iterable[Note], *, date: dt.datetime | None = None
) -> bytes:
    """Return a Word file with *notes* as comments.

    Everything else stays as it is: of the text only runs are cut where a comment starts or ends inside one,
    comments that were there keep their numbers, and all parts that name neither text nor comments are the
    same bytes. Only macros are never kept.

    Args:
        source: The file, as a path or as bytes; of Word, LibreOffice or Google Docs.
        notes: What to say, and where.
        date: When it was said; without it the comments have no date.

    Raises:
        NoteError: A note names a place that the text does not have.
        WordFileError: It is no Word file, or a part of it is too large.
        OSError: It cannot be read.
    """
    said = tuple(notes)
    with open_word(source) as file:
        rework, main = Rework(file), file.main()
        tree = rework.tree(main)
        if tree is None or tree.find(_BODY) is None:
            raise file.broken()
        drop_macros(rework)
        if said:
            comments = _comments(rework, main)
            _add(tree, comments, said, _moment(date))
            rework.change(main)
        return rework.packed()


def _moment(date: dt.datetime | None) -> str:
    if date is None:
        return ""
    utc = date if date.tzinfo is None else date.astimezone(dt.UTC)
    return utc.replace(microsecond=0, tzinfo=None).isoformat() + ("" if date.tzinfo is None else "Z")


def _comments(rework: Rework, main: str) -> Element:
    """Return the root of the part with the comments, which is made where there is none."""
    folder = main.rpartition("/")[0]
    strict = rework.is_strict(main)
    known = (one.target for one in rework.file.relations(main).values() if one.kind == "comments")
    related = next(known, "")
    part = related or f"{folder}/comments.xml".lstrip("/")
    tree = rework.tree(part)
    if tree is None:
        tree = root("w:comments", "w")
        rework.add(part, tree, strict=strict)
        set_type(rework, part, _TYPE)
    if not related:
        relate(rework, main, "comments", part.removeprefix(f"{folder}/"), strict=strict)
    rework.change(part)
    return tree


def _add(tree: Element, comments: Element, notes: tuple[Note, ...], moment: str) -> None:
    taken = set(_numbers(tree, comments))
    if len(taken) + len(notes) > MOST_NOTES:
        raise NoteError(_TOO_MANY.format(most=MOST_NOTES))
    free = (number for number in count() if number not in taken)
    places = paragraphs(tree)
    for number, note in zip(free, notes, strict=False):
        if not 0 <= note.paragraph < len(places):
            raise NoteError(_NO_PARAGRAPH.format(number=note.paragraph, count=len(places)))
        if not 0 <= note.start <= note.end:
            raise NoteError(_NO_PLACE.format(start=note.start, end=note.end))
        mark(places[note.paragraph], note.start, note.end, number)
        comments.append(_comment(note, number, moment))


def _numbers(*trees: Element) -> Iterator[int]:
    """Yield the numbers of all comments that are there, also of those that only marks are left of."""
    for tree in trees:
        for node in tree.iter(_COMMENT, START, END, REFERENCE):
            number = node.get(_ID, "")
            if number.lstrip("-").isdecimal():
                yield int(number)


# --- what is said -----------------------------------------------------------------------------


def _comment(note: Note, number: int, moment: str) -> Element:
    about = {"w:id": number, "w:author": note.author, "w:initials": note.initials}
    made = element("w:comment", about | ({"w:date": moment} if moment else {}))
    lines = note.text.splitlines() or [""]
    for n, line in enumerate(lines):
        made.append(_paragraph(line, first=n == 0))
    return made


def _paragraph(line: str, *, first: bool) -> Element:
    """Return a paragraph of a comment that looks like one whatever the style of the report's text."""
    made = element("w:p")
    look = child(made, "w:pPr")
    child(look, "w:spacing", {"w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto"})
    child(look, "w:ind", {"w:firstLine": 0})
    if first:
        child(child(made, "w:r"), "w:annotationRef")
    run = child(made, "w:r")
    child(child(run, "w:rPr"), "w:sz", {"w:val": 20})
    child(run, "w:t", {"xml:space": "preserve"}).text = line
    return made
