"""The comments of a returned Word file, with the places that they are about."""

import datetime as dt
import os
from collections.abc import Mapping

from attrs import frozen

from socialwork.export.word.opening import WordFile, open_word
from socialwork.export.word.visible_text import paragraphs, visible_text
from socialwork.export.word.xml import Element, name

_P, _T, _ID, _AUTHOR, _DATE = (name(f"w:{tag}") for tag in ("p", "t", "id", "author", "date"))
_START, _END, _TAB, _BREAK, _COMMENT = (
    name(f"w:{tag}") for tag in ("commentRangeStart", "commentRangeEnd", "tab", "br", "comment")
)
_REFERENCE, _FALLBACK = name("w:commentReference"), name("mc:Fallback")
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


@frozen(kw_only=True)
class Comment:
    """One comment of a reader.

    Attributes:
        author: Who wrote it, as Word names them.
        date: When, or ``None`` where the file does not say.
        text: What it says; paragraphs are separated by line ends.
        section: The headings over its place, from the chapter down.
        quote: The words that it marks.
        paragraph: The paragraph in which it begins.
        answers: Whether it answers the comment before it.
        done: Whether it is marked as done.
    """

    author: str
    date: dt.datetime | None
    text: str
    section: tuple[str, ...] = ()
    quote: str = ""
    paragraph: str = ""
    answers: bool = False
    done: bool = False


def read_comments(source: str | os.PathLike[str] | bytes) -> tuple[Comment, ...]:
    """Return the comments of a Word file, in the order of their places.

    Args:
        source: The file, as a path or as bytes; of Word, LibreOffice or Google Docs.

    Raises:
        WordFileError: It is no Word file, or a part of it is too large.
        OSError: It cannot be read.
    """
    from socialwork.export.word.reading.read import (  # noqa: PLC0415 - writers of reports need no reader
        heading_paragraphs,
    )

    with open_word(source) as file:
        main = file.main()
        body = file.xml(main)
        if body is None:
            raise file.broken()
        comments, extended = (_related(file, main, kind) for kind in ("comments", "commentsExtended"))
        if comments is None:
            return ()
        headings = heading_paragraphs(file)
    # Whether each comment answers another one, and is done, stands by its last paragraph.
    marks = () if extended is None else extended.iter(f"{_W15}commentEx")
    states = {
        mark.get(f"{_W15}paraId", ""): (
            mark.get(f"{_W15}paraIdParent") is not None,
            mark.get(f"{_W15}done") in {"1", "true"},
        )
        for mark in marks
    }
    nodes = {node.get(_ID, ""): node for node in comments.iter(_COMMENT)}
    places = _places(body, headings)
    order = {number: n for n, number in enumerate(places)}
    found = sorted(nodes, key=lambda number: order.get(number, len(order)))
    return tuple(_comment(nodes[number], places.get(number, _Place()), states) for number in found)


def _related(file: WordFile, main: str, kind: str) -> Element | None:
    """Return the root of what the text relates to as *kind*; some programs only name the part so."""
    known = (one.target for one in file.relations(main).values() if one.kind == kind)
    return file.xml(next(known, f"word/{kind}.xml"))


# --- what is said -----------------------------------------------------------------------------


@frozen
class _Place:
    section: tuple[str, ...] = ()
    paragraph: str = ""
    quote: str = ""


def _comment(node: Element, place: _Place, states: Mapping[str, tuple[bool, bool]]) -> Comment:
    try:
        date = dt.datetime.fromisoformat(node.get(_DATE, ""))
    except ValueError:
        date = None
    paragraphs = list(node.iter(_P))
    last = paragraphs[-1].get(f"{_W14}paraId", "") if paragraphs else ""
    answers, done = states.get(last, (False, False))
    return Comment(
        author=node.get(_AUTHOR, ""),
        date=date,
        text="\n".join(filter(None, map(_in_a_line, paragraphs))),
        section=place.section,
        quote=place.quote,
        paragraph=place.paragraph,
        answers=answers,
        done=done,
    )


# --- where it is said -------------------------------------------------------------------------


def _places(body: Element, headings: Mapping[int, tuple[int, str]]) -> dict[str, _Place]:
    """Return the place of each comment by its number, in the order in which they begin."""
    found: dict[str, _Place] = {}
    over: list[tuple[int, str]] = []
    quotes = _quotes(body)
    for index, paragraph in enumerate(paragraphs(body)):
        if index in headings:
            over = [above for above in over if above[0] < headings[index][0]] + [headings[index]]
        for mark in paragraph.iter(_START, _REFERENCE):  # some programs mark no range
            number = mark.get(_ID, "")
            if number not in found:
                section = tuple(title for _, title in over)
                found[number] = _Place(section, _in_a_line(paragraph), quotes.get(number, ""))
    return found


def _quotes(body: Element) -> dict[str, str]:
    """Return the words that each comment marks, by its number."""
    started: dict[str, int] = {}
    found: dict[str, str] = {}
    words: list[str] = []
    twice = {node for other in body.iter(_FALLBACK) for node in other.iter(_T, _TAB, _BREAK)}
    for node in body.iter(_START, _END, _P, _T, _TAB, _BREAK):
        number = node.get(_ID, "")
        if node.tag == _START:
            started.setdefault(number, len(words))
        elif node.tag != _END and node not in twice:
            words.append(node.text or "" if node.tag == _T else " ")
        elif number in started and number not in found:
            found[number] = " ".join("".join(words[started[number] :]).split())
    return found


def _in_a_line(paragraph: Element) -> str:
    """Return the text of a paragraph in one line."""
    return visible_text(paragraph).replace("\t", " ").replace("\n", " ").strip()
