"""Rules on numbering: of items, of headings, and of enumerations within a sentence."""

import re
from collections.abc import Iterator

from attrs import Factory, define

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.audit.prose.numbers import Number, number_of, split_number
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading
from socialwork.words import Words

_INLINE = re.compile(r"(?<![\w(])\(?(\d{1,2}|[a-h])\)(?=[ \xa0])")
_OF_A_LAW = re.compile(r"\b(?:ayat|huruf|angka|butir|nomor|pasal|juncto|jo\.)[ \xa0]$", re.IGNORECASE)
_HEAD = re.compile(r"no\.?|nomor", re.IGNORECASE)
_FEWEST = 2
_TYPED_LEVEL = -1


@prose_rule(
    "NUM-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Penomoran butir", "Numbering of items"),
    Lesson(
        "1\\) Wawancara dengan klien\n\n2\\) Observasi di kelas\n\n4\\) Studi dokumentasi",
        "1\\) Wawancara dengan klien\n\n2\\) Observasi di kelas\n\n3\\) Studi dokumentasi",
        Words(
            "Nomor butir berurutan, tidak melompat atau berulang, dan satu daftar memakai satu gaya.",
            "Items are numbered in order, without gaps or repeats, and one list keeps one style.",
        ),
    ),
)
def item_numbers(scene: Scene) -> Iterator[Remark]:
    """Items of a list count one by one, in one style."""
    counting = _Counting()
    section: tuple[object, ...] = ()
    for line in scene.reading.lines:
        if line.kind == "heading" or (line.section, line.slot) != section:
            counting = _Counting()
            section = line.section, line.slot
        if line.kind not in {"item", "paragraph", "cell"} or not line.text:
            continue
        label = line.label or (_typed(line) if line.role not in {"center", "title"} else "")
        if label:
            yield from counting.meet(line, label)
        elif line.kind == "paragraph":
            counting.interrupted = True
    for line in scene.reading.lines:
        if line.kind in {"paragraph", "item", "cell"}:
            yield from _within(line)
    yield from _numbered_rows(scene.reading)


def _typed(line: Line) -> str:
    label = split_number(line)[0]
    number = number_of(label) if label[-1:] in {")", "."} else None
    return label if number is not None and len(number.parts) == 1 and number.style != "A." else ""


@define
class _List:
    """A list that is open.

    Attributes:
        key: Its style and level.
        number: The number of its last item.
        other: What that should have been, where it was wrong.
        also: Another style to which it changed.
    """

    key: tuple[str, int]
    number: Number
    other: int = 0
    also: str = ""

    def holds(self, style: str, level: int) -> bool:
        """Return whether an item may belong to it: of its style and level, or one of the two is typed."""
        alike = self.key[1] == level or _TYPED_LEVEL in {self.key[1], level}
        return style in {self.key[0], self.also} and alike

    def follows(self, number: Number) -> bool:
        """Return whether a number goes on, from the last one or from what that should have been."""
        return number.last == self.number.last + 1 or bool(self.other and number.last == self.other + 1)


@define
class _Counting:
    """The lists that are open at a place, the innermost last."""

    open: list[_List] = Factory(list)
    interrupted: bool = False

    def meet(self, line: Line, label: str) -> Iterator[Remark]:
        """Take in an item, and yield what is wrong with its number."""
        before = self.open[-1].number if self.open else None
        number = number_of(label, before) or number_of(label)
        if number is None:
            self.open.clear()
            return
        key = (number.style, line.level if line.kind == "item" else _TYPED_LEVEL)
        depths = [n for n, known in enumerate(self.open) if known.holds(*key)]
        interrupted, self.interrupted = self.interrupted, False
        if depths:
            known = self.open[depths[-1]]
            nested = depths[-1] < len(self.open) - 1
            del self.open[depths[-1] + 1 :]
            last, right = known.number.last, known.follows(number)
            known.other = 0 if right else last + 1
            known.number = number
            if not right and not (number.last == 1 and (interrupted or nested)):
                yield _jump(line, label, last, number)
        elif number.last != 1 and self.open and (self.open[-1].follows(number) or not interrupted):
            # The list goes on in its own style, if that comes back.
            known = self.open[-1]
            known.other, known.also = known.number.last + 1, number.style
            known.number = number
            yield at_line(
                line,
                "Gaya penomoran berganti di tengah daftar: “{label}”.",
                "The style of numbering changes within a list: “{label}”.",
                label=label,
            )
        else:
            self.open.append(_List(key, number))


def _jump(line: Line, label: str, last: int, number: Number) -> Remark:
    if number.last == last:
        said = ("Nomor “{label}” muncul dua kali.", "The number “{label}” stands twice.")
    elif number.last == 1:
        said = ("Penomoran mulai lagi dari “{label}”.", "The numbering starts again at “{label}”.")
    else:
        said = (
            "Penomoran melompat: “{label}” sesudah nomor {last}.",
            "The numbering jumps: “{label}” behind number {last}.",
        )
    return at_line(line, *said, label=label, last=last)


def _within(line: Line) -> Iterator[Remark]:
    """Yield a remark where an enumeration within a line, such as (1) … (2) … (4), jumps."""
    if ")" not in line.text:
        return
    last: Number | None = None
    steps = 0
    for match in _INLINE.finditer(line.text):
        number = number_of(match[0], last)
        if number is None or _OF_A_LAW.search(line.text[: match.start()]):
            continue
        if last is None or number.style != last.style:
            if number.last == 1:
                last, steps = number, 1
            elif last is not None and steps >= _FEWEST and number.last == last.last + 1:
                yield at_line(
                    line,
                    "Gaya penomoran berganti di tengah daftar: “{label}”.",
                    "The style of numbering changes within a list: “{label}”.",
                    match.span(),
                    label=match[0],
                )
                last = number
            continue
        if number.last == last.last + 1:
            last, steps = number, steps + 1
        elif (steps >= _FEWEST or match[0][0] == "(") and last.last <= number.last <= last.last + _FEWEST:
            yield at_line(
                line,
                "Penomoran melompat: “{label}” sesudah nomor {last}.",
                "The numbering jumps: “{label}” behind number {last}.",
                match.span(),
                label=match[0],
                last=last.last,
            )
            last = number


def _numbered_rows(reading: Reading) -> Iterator[Remark]:
    """Yield a remark where the rows of a table with a column of numbers jump or repeat."""
    for table in reading.tables:
        if not table.rows or not table.rows[0] or not _HEAD.fullmatch(table.rows[0][0].strip()):
            continue
        last = 0
        for row, firsts in zip(table.rows[1:], table.lines[1:], strict=True):
            text = row[0].strip().rstrip(".)") if row and len(row) == len(table.rows[0]) else ""
            if not text.isdigit() or firsts[0] < 0 or reading.lines[firsts[0]].slot is None:
                continue
            number = int(text)
            slot = reading.lines[firsts[0]].slot
            if slot is not None and slot.column == 0:
                if last and number not in {last + 1, 1}:
                    yield _jump(reading.lines[firsts[0]], text, last, Number("1", (number,)))
                last = number


@prose_rule(
    "NUM-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Penomoran judul", "Numbering of headings"),
    Lesson(
        "# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\nIsi.\n\n## 1.3 Tujuan\n\nIsi.",
        "# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\nIsi.\n\n## 1.2 Tujuan\n\nIsi.",
        Words(
            "Nomor judul berurutan dan memuat nomor bab atau subbab di atasnya.",
            "Headings are numbered in order, and hold the number of what stands over them.",
        ),
    ),
)
def heading_numbers(scene: Scene) -> Iterator[Remark]:
    """Headings count one by one and carry the number of the heading over them."""
    found: list[tuple[Line, str, Number]] = []
    for heading in scene.reading.headings:
        label = split_number(heading)[0]
        number = number_of(label, found[-1][2] if found else None)
        if number is not None:
            found.append((heading, label, number))
    last: dict[tuple[object, ...], Number] = {}
    for heading, label, number in found:
        over = next((one for line, _, one in reversed(found) if line.number in heading.section), None)
        chapter = number.style == "BAB I"
        key = (number.style,) if chapter else (heading.section, heading.level)
        before = last.get(key)
        last[key] = number
        if len(number.parts) > 1 and over is not None and not _under(number, over):
            yield at_line(
                heading,
                "Nomor “{label}” tidak sesuai dengan nomor judul di atasnya.",
                "The number “{label}” does not fit that of the heading over it.",
                label=label,
            )
        elif before is not None and before.style != number.style:
            yield at_line(
                heading,
                "Gaya penomoran judul berganti: “{label}”.",
                "The style of numbering of headings changes: “{label}”.",
                label=label,
            )
        elif before is None and not heading.section:
            continue  # a draft may start with any chapter
        elif number.last != (1 if before is None else before.last + 1):
            yield _jump(heading, label, 0 if before is None else before.last, number)


def _under(number: Number, over: Number) -> bool:
    """Return whether a number starts with the one over it; of a list level over it nothing is known."""
    if over.style != "BAB I" and len(over.parts) == 1:
        return True
    return number.parts[: len(over.parts)] == over.parts or len(number.parts) <= len(over.parts)


NUMBERING_RULES = (item_numbers, heading_numbers)
