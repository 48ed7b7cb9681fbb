"""How paragraphs end: without a mark, with a comma, or in what goes on with the next line."""

import re

from socialwork.knowledge.word_lists import word_list
from socialwork.reading.lines import Line
from socialwork.reading.sentences import sentences_of

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_VERB_STARTS = ("me", "di", "ber", "ter")
_FEWEST_WORDS = 6
# What the template left behind a sentence: dots and a bracket without a year, as in “. ……… (lengkapi)”.
_LEFTOVER = re.compile(r"[ \xa0]*(?:[.…_]{2,}|…)?[ \xa0]*(?:\([^()\d]*\)|\[[^\[\]\d]*\]|<[^<>\d]*>)$")
_ROW = re.compile(r"\d{1,2}[.)]?[ \xa0]")
_ENDS = ".!?”’"
_TO_DO = frozenset({"dapat", "akan", "mampu", "harus", "bisa", "perlu", "ingin"})
_LEADS_IN = re.compile(r"\b(?:berikut|antara lain|yaitu|yakni|meliputi|di bawah ini)\b", re.IGNORECASE)


def lacks_stop(lines: tuple[Line, ...], line: Line) -> bool:
    """Return whether a paragraph is prose whose last sentence has no mark, and no list or line goes on."""
    text = line.text.rstrip()
    if not text or text[-1] in ".:;?!," or not _is_sentence(line, text):
        return False
    behind = _behind(lines, line)
    return not (behind and (behind.kind in {"item", "cell"} or behind.text[:1].islower()))


def ends_in_comma(lines: tuple[Line, ...], line: Line) -> bool:
    """Return whether a paragraph of prose ends with a comma, and the next line starts anew."""
    text = line.text.rstrip()
    if line.kind != "paragraph" or text[-1:] != "," or not _is_sentence(line, text[:-1]):
        return False
    behind = _behind(lines, line)
    if behind is None or behind.kind == "heading":
        return True
    if behind.kind in {"item", "cell"}:
        # A list is led in by a colon where the sentence is complete before it.
        return bool(_LEADS_IN.search(sentences_of(line)[-1].text)) and behind.text[:1].isupper()
    return (
        behind.kind == "paragraph" and behind.text.rstrip()[-1:] in set(_ENDS) and behind.text[:1].isupper()
    )


def goes_on(lines: tuple[Line, ...], line: Line) -> bool:
    """Return whether what stands behind a line can go on with its sentence."""
    behind, text = _behind(lines, line), line.text.rstrip()
    if behind is None or text.endswith("."):
        return False
    if text.endswith((":", ";", ",")):
        return behind.kind != "heading"
    if line.kind == "paragraph" and behind.kind == "item" and text.split()[-1].casefold() in _TO_DO:
        return behind.text[:1].islower() or behind.text.casefold().startswith(_VERB_STARTS)
    return behind.kind in {"item", "cell"} or behind.text[:1].islower()


def _behind(lines: tuple[Line, ...], line: Line) -> Line | None:
    return next((following for following in lines[line.number + 1 :] if following.text), None)


def _is_sentence(line: Line, text: str) -> bool:
    """Return whether the *text* of a paragraph, without a mark at its end, is a full sentence of prose."""
    words = _WORD.findall(text)
    if len(words) < _FEWEST_WORDS or not (text[-1].isalnum() or text[-1] in ")%]”’"):
        return False
    leftover = _LEFTOVER.search(text)
    quoted = text[-1] in "”’" and text[-2] in ".?!"
    if quoted or _ROW.match(text) or (leftover and text[: leftover.start()][-1:] in set(_ENDS)):
        return False
    last = _WORD.findall(sentences_of(line)[-1].text)
    told = last if len(last) >= _FEWEST_WORDS else words
    small = sum(word.islower() for word in told)
    verbs = sum(word.casefold().startswith(_VERB_STARTS) for word in words) or (
        {word.casefold() for word in words} & word_list("predicates")
    )
    own = line.role not in {"center", "title", "subtitle", "signature", "bibliography"}
    open_end = words[-1].casefold() in word_list("open_words")
    return bool(own and verbs and not open_end and words[0][:1].isupper() and small * 3 >= len(told) * 2)
