"""The numbers that Word prints before paragraphs, counted as Word counts them."""

import re
from collections.abc import Iterable, Mapping

from attrs import define, field, frozen

from socialwork.export.word.reading.names import FONTS, LEVEL, NUMBER_ID, RPR, VAL, w
from socialwork.export.word.reading.symbols import bullet
from socialwork.export.word.xml import Element
from socialwork.text import roman

LEVELS = 9
"""How many levels a list has in Word."""

_PLACE = re.compile(r"%([1-9])")
_MOST = 32_767
_MOST_ROMAN = 3_999


@frozen
class Level:
    """One level of a list.

    Attributes:
        start: Its first number.
        format: Word's word for how its numbers look, such as ``decimal``.
        text: The label, with ``%1`` for the number of the first level, or the bullet as it is seen.
        style: The id of the style that is linked to it, or empty.
        restart: After which level it starts anew, ``0`` for never, ``-1`` for after any higher one.
        arabic: Whether all numbers in its label are Arabic.
    """

    start: int = 1
    format: str = "decimal"
    text: str = ""
    style: str = ""
    restart: int = -1
    arabic: bool = False


@frozen
class Label:
    """What is printed before a paragraph.

    Attributes:
        text: The label, such as ``1.1`` or ``•``.
        value: The number of its own level.
        ordered: Whether it counts.
        run: What it has in common with those that it goes on counting from.
    """

    text: str
    value: int
    ordered: bool
    run: str = ""


@frozen
class _List:
    """One ``w:num``: the levels that it uses, with its overrides, and the list that it belongs to."""

    kind: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@define
class Numbering:
    """The lists of a file, and how far each has counted.

    Lists of one kind count together; one that starts a level itself starts it where it first comes, and those
    that follow go on from there.
    """

    _lists: Mapping[str, _List]
    _counts: dict[str, dict[int, int]] = field(factory=dict)
    _started: set[tuple[str, int]] = field(factory=set)
    _runs: dict[tuple[str, int], int] = field(factory=dict)

    def level_of_style(self, number: str, style: str) -> int:
        """Return the level of list *number* that is linked to *style*, or 0."""
        found = self._lists.get(number)
        levels = {} if found is None else found.levels
        return next((index for index, level in levels.items() if level.style == style), 0)

    def counted(self, number: str, index: int) -> Label | None:
        """Count a paragraph on a level of list *number*; return its label, ``None`` without such a list."""
        used = self._lists.get(number)
        if used is None or index not in used.levels:
            return None
        level = used.levels[index]
        counts = self._counts.setdefault(used.kind, {})
        before = counts.get(index)
        if index in used.starts and (number, index) not in self._started:
            self._started.add((number, index))
            before = None
        if before is None:
            self._runs[used.kind, index] = self._runs.get((used.kind, index), 0) + 1
        value = used.starts.get(index, level.start) if before is None else before + 1
        counts[index] = min(value, _MOST)
        _restart(used, index, counts)
        run = f"{used.kind} {index} {self._runs[used.kind, index]}"
        if level.format == "bullet":
            return Label(level.text, value, ordered=False, run=f"{used.kind} {index}")
        return Label(_printed(used, index, counts), value, level.format != "none", run)


def _restart(used: _List, index: int, counts: dict[int, int]) -> None:
    """Let the levels below *index* start anew, but those that do not."""
    for deeper in range(index + 1, LEVELS):
        level = used.levels.get(deeper)
        if level is not None and (level.restart < 0 or index < level.restart):
            counts.pop(deeper, None)


def _printed(used: _List, index: int, counts: Mapping[int, int]) -> str:
    own = used.levels[index]

    def value(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        level = used.levels.get(at)
        if level is None:
            return ""
        count = counts.get(at, used.starts.get(at, level.start))
        return formatted(count, "decimal" if own.arabic else level.format)

    return _PLACE.sub(value, own.text)


def formatted(number: int, kind: str) -> str:
    """Return *number* as Word writes it in a list of this *kind*.

    >>> formatted(4, "upperRoman"), formatted(28, "lowerLetter"), formatted(3, "decimalZero")
    ('IV', 'bb', '03')
    """
    match kind:
        case "none":
            return ""
        case "lowerRoman" | "upperRoman" if 0 < number <= _MOST_ROMAN:
            shown = roman(number)
        case "lowerLetter" | "upperLetter" if number > 0:
            shown = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 30)
        case "decimalZero":
            shown = f"{number:02}"
        case _:
            shown = str(number)
    return shown.upper() if kind.startswith("upper") else shown


# --- reading ----------------------------------------------------------------------------------


def read_numbering(tree: Element | None, linked: Mapping[str, str]) -> Numbering:
    """Return the lists of ``numbering.xml``; without it there are none.

    Args:
        tree: The root of the part.
        linked: For styles that are numbered, the number of their list: some kinds of lists only name a style.
    """
    if tree is None:
        return Numbering({})
    kinds = {one.get(w("abstractNumId"), ""): one for one in tree.iterchildren(w("abstractNum"))}
    numbers = {one.get(NUMBER_ID, ""): one for one in tree.iterchildren(w("num"))}
    lists: dict[str, _List] = {}
    levels: dict[str, dict[int, Level]] = {}
    for number, node in numbers.items():
        kind = _kind(node, kinds, numbers, linked)
        if kind not in levels:
            levels[kind] = _levels(kinds[kind].iterchildren(w("lvl"))) if kind in kinds else {}
        own, starts = _overrides(node)
        lists[number] = _List(kind, levels[kind] | own, starts)
    return Numbering(lists)


def _kind(
    node: Element, kinds: Mapping[str, Element], numbers: Mapping[str, Element], linked: Mapping[str, str]
) -> str:
    """Return the id of the kind that a list has, over the style that the kind may name instead of levels."""
    kind = _value(node, "abstractNumId")
    style = _value(kinds[kind], "numStyleLink") if kind in kinds else ""
    other = numbers.get(linked.get(style, "")) if style else None
    return kind if other is None else _value(other, "abstractNumId")


def _overrides(node: Element) -> tuple[dict[int, Level], dict[int, int]]:
    levels: dict[int, Level] = {}
    starts: dict[int, int] = {}
    for override in node.iterchildren(w("lvlOverride")):
        index = _whole(override.get(LEVEL), 0)
        levels |= _levels(override.iterchildren(w("lvl")))
        if (start := override.find(w("startOverride"))) is not None:
            starts[index] = _whole(start.get(VAL), 1)
    return levels, starts


def _levels(nodes: Iterable[Element]) -> dict[int, Level]:
    return {_whole(node.get(LEVEL), 0): _level(node) for node in nodes}


def _level(node: Element) -> Level:
    kind = _value(node, "numFmt") or "decimal"
    text = _value(node, "lvlText")
    if kind == "bullet":
        fonts = node.find(f"{RPR}/{FONTS}")
        text = bullet(text, "" if fonts is None else fonts.get(w("ascii"), ""))
    return Level(
        start=_whole(_value(node, "start"), 0 if node.find(w("start")) is None else 1),
        format=kind,
        text=text,
        style=_value(node, "pStyle"),
        restart=_whole(_value(node, "lvlRestart"), -1),
        arabic=node.find(w("isLgl")) is not None,
    )


def _value(node: Element, tag: str) -> str:
    found = node.find(w(tag))
    return "" if found is None else found.get(VAL, "")


def _whole(text: str | None, default: int) -> int:
    """Return a whole number that Word could have meant, or *default*."""
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 6 else default  # noqa: PLR2004 - Word counts to 32767
