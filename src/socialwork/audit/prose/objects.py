"""Tables, figures, photos and appendices: their captions, typed or marked, and where the text names them."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.own_text import OwnText
from socialwork.reading.lines import Line
from socialwork.reading.reading import Hit, Reading
from socialwork.reading.sections import kinds_of
from socialwork.vocabulary.sections import SectionKind

SERIES = {
    "tabel": "table",
    "gambar": "figure",
    "bagan": "figure",
    "grafik": "figure",
    "diagram": "figure",
    "foto": "photo",
    "lampiran": "appendix",
}
_NUMBER = r"(\d{1,2}(?:[.\-][ \xa0]?\d{1,2})?(?:[.\-]\d{1,2})?|[IVXLC]{1,5})(?![\w/]|[.,]\d)"
_NAME = r"([Tt]abel|TABEL|[Gg]ambar|GAMBAR|[Bb]agan|[Gg]rafik|[Dd]iagram|[Ff]oto|FOTO|[Ll]ampiran|LAMPIRAN)"
_CAPTION = re.compile(rf"{_NAME}[ \xa0]+{_NUMBER}[.:]?[ \xa0]+(?=\S)")
_BARE = re.compile(rf"{_NAME}[ \xa0]+{_NUMBER}[.:]?")
_BEHIND = re.compile(
    rf"[ \xa0]+(?:[Nn]o(?:mor|\.)[ \xa0]+)?{_NUMBER}(?:[ \xa0]*(–|-|dan|,|serta|sampai"
    rf"|hingga)[ \xa0]*{_NUMBER})?"
)
_LONGEST = 25
_SENTENCE = re.compile(
    r"\b(?:menunjukkan|memperlihatkan|menyajikan|memuat|menggambarkan|adalah|di atas|tersebut|dapat|berisi"
    r"|menjelaskan|terdapat)\b"
)


@frozen
class Labelled:
    """A caption.

    Attributes:
        line: Its line.
        series: What it counts: ``table``, ``figure``, ``photo`` or ``appendix``.
        name: What it is called: Tabel, Bagan.
        number: Its number, chapter first.
        side: Where it stands, or an empty text where nobody knows.
    """

    line: Line
    series: str
    name: str
    number: tuple[int, ...]
    side: str = ""

    @property
    def label(self) -> str:
        """What it is cited by."""
        return f"{self.name} {'.'.join(map(str, self.number))}"


@frozen
class Named:
    """A place of the text that names an object: what it is and its number."""

    hit: Hit
    series: str
    name: str
    number: tuple[int, ...]


def captions_of(reading: Reading) -> tuple[Labelled, ...]:
    """Return the captions of a report, in order: those that are marked and those that are typed."""
    found = {caption.line.number: caption for caption in _typed(reading)}
    for marked in reading.captions:
        match = _BARE.match(marked.line.label)
        if match is not None:
            line, name = marked.line, match[1].capitalize()
            side = _side(reading, line) if marked.side == "alone" else marked.side
            found[line.number] = Labelled(line, SERIES[name.casefold()], name, numbers(match[2]), side)
    return tuple(found[number] for number in sorted(found))


def _typed(reading: Reading) -> Iterator[Labelled]:
    """Yield what is typed like a caption: short, without a full stop, and no sentence."""
    for line in reading.lines:
        if line.kind not in {"paragraph", "heading"} or line.label or line.text[:1].upper() not in "TGBDFL":
            continue
        match = _CAPTION.match(line.text) or _BARE.fullmatch(line.text.strip())
        if match is None or len(line.text.split()) > _LONGEST or line.text.rstrip().endswith((".", ":", ";")):
            continue
        rest = line.text[match.end() :]
        if not _SENTENCE.search(rest) and (rest[:1].isupper() or not rest or rest[:1] in "“(0123456789"):
            name = match[1].capitalize()
            yield Labelled(line, SERIES[name.casefold()], name, numbers(match[2]), _side(reading, line))


def _side(reading: Reading, line: Line) -> str:
    """Return where a typed caption stands: right before or behind a table or picture."""
    lines = reading.lines
    behind = next((one for one in lines[line.number + 1 :] if one.text), None)
    before = next((one for one in reversed(lines[: line.number]) if one.text), None)
    pictures = {picture.after for picture in reading.pictures}
    first = before.number if before is not None else -1
    last = behind.number if behind is not None else len(lines)
    sides = set()
    if (behind is not None and behind.slot is not None and line.slot is None) or pictures & {
        *range(line.number, last)
    }:
        sides.add("above")
    if (before is not None and before.slot is not None) or pictures & {*range(first, line.number)}:
        sides.add("below")
    return sides.pop() if len(sides) == 1 else ""


def named_in(own: OwnText, captions: tuple[Labelled, ...]) -> Iterator[Named]:
    """Yield every place of the text that names a table, figure, photo or appendix by its number."""
    lines = {caption.line.number for caption in captions}
    found = (hit for name in SERIES for hit in _mentions(own, name))
    for hit in sorted(found, key=lambda one: (one.line.number, one.start)):
        if hit.line.number in lines and hit.start == 0 and hit.line.kind != "caption":
            continue
        name = re.split(r"[ \xa0]", hit.text)[0].capitalize()
        first, joint, second = hit.groups
        series = SERIES[name.casefold()]
        start, end = numbers(first or ""), numbers(second) if second else ()
        yield Named(hit, series, name, start)
        if end and len(end) == len(start):
            if joint in {"–", "-", "sampai", "hingga"} and start[:-1] == end[:-1]:
                for last in range(start[-1] + 1, end[-1]):
                    yield Named(hit, series, name, (*start[:-1], last))
            yield Named(hit, series, name, end)


def _mentions(own: OwnText, name: str) -> Iterator[Hit]:
    for start in own.all_words.get(name, ()):
        match = _BEHIND.match(own.own, start + len(name))
        hit = match and own.reading.hit(start, match.end(), match.groups())
        if hit:
            yield hit


def numbers(text: str) -> tuple[int, ...]:
    """Return the parts of a number such as ``4. 2`` or ``III``."""
    if text and text[0] in "IVXLC":
        values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
        each = [values[one] for one in text]
        return (sum(-a if a < b else a for a, b in zip(each, (*each[1:], 0), strict=True)),)
    return tuple(int(part) for part in re.findall(r"\d+", text))


def in_appendices(reading: Reading, line: Line) -> bool:
    """Return whether a line stands among the appendices."""
    section = reading.section_of(line)
    return section.within(SectionKind.APPENDICES) or any(
        SectionKind.APPENDICES in kinds_of(heading.text) for heading in reading.over(line)
    )
