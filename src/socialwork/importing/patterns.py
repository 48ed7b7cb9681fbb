"""How a report counts its headings, captions and lists, as patterns of a template."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from attrs import evolve

from socialwork.document.design import NumberingPatterns
from socialwork.document.nodes import Block, Caption, Document, Heading, ListBlock, SeriesKind
from socialwork.document.walk import WITH_CAPTION, caption_of, document_blocks
from socialwork.export.template.model import LISTS
from socialwork.reading.from_document import counted_label
from socialwork.text import letter

_COUNTED = WITH_CAPTION | {Heading}
_LISTS = frozenset({ListBlock})
_LABEL = re.compile(
    r"(?P<before>(?:[^\W\d_]{3,}\s*|\())?(?P<above>(?:\w{1,5}\.)*)(?P<own>\w{1,5})(?P<after>[.)]?)"
)
_ROMAN = re.compile(r"[IVXLC]+")
_PREFIX = re.compile(r"(?P<word>\D*?)(?P<chapter>\d+|[IVXLC]+)?(?P<after>[\s.\-–]*)")
_LIST_LABEL = re.compile(r"(\(?)(\d+|[a-z])([.)])")
_CHAPTER_LEVEL = 2


def numbering_of(document: Document, usual: NumberingPatterns) -> NumberingPatterns:
    """Return the patterns that give most headings and captions of *document* the labels that they have.

    Args:
        document: The report.
        usual: The patterns where the report counts nothing.
    """
    series = _captions(document)
    return evolve(
        usual,
        headings=_headings(document, usual.headings),
        table=series.get("table", usual.table),
        figure=series.get("figure", usual.figure),
        photo=series.get("photo", usual.photo),
        appendix=series.get("appendix", usual.appendix),
    )


def heading_pattern(label: str, level: int) -> str:
    """Return the pattern of which *label* may be the number of a heading, or an empty text.

    >>> heading_pattern("BAB IV", 1), heading_pattern("4.2.", 2), heading_pattern("A.", 2)
    ('BAB {roman}', '{chapter}.{n}.', '{LETTER}.')
    """
    match = _LABEL.fullmatch(label.strip())
    if match is None:
        return ""
    own = _counter(match["own"], level)
    above = ""
    if match["above"]:
        above = "{chapter}." if level <= _CHAPTER_LEVEL else "{parent}."
    return f"{match['before'] or ''}{above}{own}{match['after']}" if own else ""


def _counter(said: str, level: int) -> str:
    if said.isdigit():
        return "{n}"
    if _ROMAN.fullmatch(said) and (level == 1 or len(said) > 1):
        return "{roman}"
    if len(said) == 1 and said.isalpha():
        return "{LETTER}" if said.isupper() else "{letter}"
    return ""


def _headings(document: Document, usual: tuple[str, ...]) -> tuple[str, ...]:
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for block, inside in _placed(document):
        if isinstance(block, Heading) and block.number and (inside or block.level == 1):
            found[block.level][heading_pattern(block.number, block.level)] += 1
    return tuple(
        _most(found[level], pattern) if level in found else pattern
        for level, pattern in enumerate(usual, start=1)
    )


def _placed(document: Document) -> Iterator[tuple[Block, bool]]:
    """Yield headings and captions, each with whether it stands in a chapter that counts."""
    inside = False
    for block in document_blocks(document, _COUNTED):
        if isinstance(block, Heading) and block.level == 1:
            inside = bool(block.number)
        yield block, inside


def _most(counted: Counter[str], usual: str) -> str:
    """Return the pattern that comes most often; the usual one where none is known or both come as often."""
    counted.pop("", None)
    return max(counted, key=lambda one: (counted[one], one == usual)) if counted else usual


def _captions(document: Document) -> dict[SeriesKind, str]:
    """Return the pattern of each series; those outside the chapters, which lack the chapter, count less."""
    found: defaultdict[SeriesKind, Counter[str]] = defaultdict(Counter)
    outside: defaultdict[SeriesKind, Counter[str]] = defaultdict(Counter)
    for block, inside in _placed(document):
        caption = caption_of(block)
        if caption is not None and caption.number:
            (found if inside else outside)[caption.series][_prefix(caption)] += 1
    made: dict[SeriesKind, str] = {}
    for series, counted in (*outside.items(), *found.items()):
        if pattern := _most(counted, ""):
            made[series] = pattern
    return made


def _prefix(caption: Caption) -> str:
    """Return what stands before the number of a caption as a pattern, such as ``Tabel {chapter}. ``."""
    match = _PREFIX.fullmatch(caption.prefix)
    if match is None or not match["word"].strip():
        return ""
    chapter = "{chapter}" if match["chapter"] else ""
    return f"{match['word']}{chapter}{match['after']}"


# --- lists ------------------------------------------------------------------------------------


def printed_label(block: ListBlock, place: int) -> str:
    """Return what is printed before an item of a list that was read, a dash where nothing counts."""
    label = block.items[place].label
    if label or not block.ordered:
        return label or "–"
    return counted_label(block.start + place, block.level)


def list_patterns(document: Document) -> tuple[str, ...]:
    """Return the pattern of each level of lists that gives most items the labels that they have."""
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for block, level in _lists(document):
        for place in range(len(block.items)):
            number = block.start + place
            pattern = _list_pattern(printed_label(block, place), number)
            if block.ordered and pattern:
                found[level][pattern] += 1
    return tuple(_most(found[level], pattern) for level, pattern in enumerate(LISTS))


def _lists(document: Document) -> Iterator[tuple[ListBlock, int]]:
    for block in document_blocks(document, _LISTS):
        if isinstance(block, ListBlock):
            yield block, min(block.level, len(LISTS) - 1)


def _list_pattern(label: str, number: int) -> str:
    match = _LIST_LABEL.fullmatch(label)
    if match is None:
        return ""
    before, said, after = match.groups()
    if said == str(number):
        return f"{before}{{n}}{after}"
    return f"{before}{{letter}}{after}" if said == letter(number) else ""


def filled(pattern: str, number: int) -> str:
    """Return the label that *pattern* gives the item *number*.

    >>> filled("({letter})", 3)
    '(c)'
    """
    return pattern.replace("{n}", str(number)).replace("{letter}", letter(number))


def pattern_at(patterns: Iterable[str], level: int) -> str:
    """Return the pattern of a level; deeper ones have the last."""
    known = tuple(patterns)
    return known[min(level, len(known) - 1)]
