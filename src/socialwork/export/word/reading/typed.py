"""Labels that somebody typed, ``BAB I``, ``1.1``, ``2)``, ``Tabel 3. 1``, and the dots of contents."""

import re

from attrs import frozen

from socialwork.document.nodes import SeriesKind

_GAP = r"[ \t\n\u00a0]"
_ROMAN = r"(?:[IVXLC]{1,6}|[ivxlc]{1,6})"
_CHAPTER = re.compile(
    rf"{_GAP}*((?:BAB|Bab|CHAPTER|Chapter){_GAP}+(?:{_ROMAN}|\d{{1,2}}))(?![\w.]?\w){_GAP}*[.:–—-]?{_GAP}*"
)
_SECTION = re.compile(
    rf"{_GAP}*((?:[IVX]{{1,4}}|\d{{1,2}})(?:\.\d{{1,2}}){{1,4}}\.?)(?:{_GAP}+|(?=[A-Z]))(?=[^\W\d_]|[“\"(])"
)
_ITEM = re.compile(
    rf"{_GAP}*(?P<label>(?P<open>\(?)(?P<value>\d{{1,3}}|[a-z]{{1,2}}|[A-Z]|{_ROMAN})(?P<close>[.)]{{1,2}})"
    rf"|(?P<bullet>[-–—•●▪■◦·*➢✓❖√]))(?:{_GAP}+)(?=\S)"
)
_TIGHT = re.compile(r"[ \t\n]*(?P<label>(?P<open>\(?)(?P<value>\d{1,2}|[a-zA-Z])(?P<close>\)))(?=[^\W\d_])")
_CAPTION = re.compile(
    rf"{_GAP}*(?P<word>Tabel|Table|Gambar|Figure|Foto|Photo|Bagan|Grafik|Diagram|Skema|Peta|Lampiran|Appendix)"
    rf"(?P<before>{_GAP}*(?:No(?:mor)?\.?{_GAP}*)?"
    r"(?:(?:\d{1,2}|[IVXLC]{1,5}|[A-Z])[ \u00a0]?[.\-–][ \u00a0]?)*0*)"
    rf"(?P<number>\d{{1,3}})(?!\w)(?!\.\d)(?P<after>{_GAP}*[.:–-]?{_GAP}*)",
    re.IGNORECASE,
)
_SERIES: dict[str, SeriesKind] = {
    "tabel": "table",
    "table": "table",
    "foto": "photo",
    "photo": "photo",
    "lampiran": "appendix",
    "appendix": "appendix",
}
_ENTRY = re.compile(
    r"[ \t]*(?P<text>\S(?:.*?\S)?)[ \u00a0]*(?:[.…_·-]{3,}|(?:\.[ \u00a0]){3,}\.?|\t)[ \t.…_·\u00a0-]*"
    r"(?P<page>\d{1,4}|[ivxlcIVXLC]{1,7})[ \t]*",
    re.DOTALL,
)
_MAYBE = re.compile(r"\s*(?:\w{0,6}[).]|[^\w\s]|\w+\s+(?:No|[\dIVXLC]|[A-Z]\b))", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@frozen
class Split:
    """A label at the start of a text: itself, where it starts, and where the text behind it does."""

    label: str
    start: int
    rest: int


@frozen
class ItemLabel:
    """The typed label of an item.

    Attributes:
        label: As it is printed.
        rest: Where the text behind it starts.
        form: What all labels of its list have in common, such as ``(1)``; two for a letter that may be Roman.
        values: The numbers that it may be, one for each form; 0 for a dash.
    """

    label: str
    rest: int
    forms: tuple[str, ...]
    values: tuple[int, ...]

    @property
    def ordered(self) -> bool:
        """Whether it counts."""
        return self.values[0] > 0


@frozen
class CaptionLabel:
    """The label of a caption: its series, what stands before its number, and where its title starts."""

    series: SeriesKind
    start: int
    prefix: str
    number: int
    end: int
    rest: int


def may_be_labelled(text: str) -> bool:
    """Return whether *text* may begin with the label of an item or caption: a quick look that errs to yes.

    >>> may_be_labelled("1) Isi"), may_be_labelled("Tabel 1"), may_be_labelled("Hadir")
    (True, True, False)
    """
    return _MAYBE.match(text) is not None


def chapter_label(text: str) -> Split | None:
    r"""Return the label of a chapter that *text* begins with.

    >>> chapter_label("BAB IV\nHASIL"), chapter_label("BABAK 1"), chapter_label("Bab 2 : Isi").label
    (Split(label='BAB IV', start=0, rest=7), None, 'Bab 2')
    """
    found = _CHAPTER.match(text)
    return None if found is None else Split(found[1], found.start(1), found.end())


def section_label(text: str) -> Split | None:
    """Return a number of several parts that *text* begins with.

    >>> section_label("1.2.3. Tujuan"), section_label("1.5 juta"), section_label("10.30 WIB").label
    (Split(label='1.2.3.', start=0, rest=7), Split(label='1.5', start=0, rest=4), '10.30')
    """
    found = _SECTION.match(text)
    return None if found is None else Split(found[1], found.start(1), found.end())


def section_depth(label: str) -> int:
    """Return how many numbers a label such as ``1.2.`` has."""
    return len([part for part in label.split(".") if part])


def item_label(text: str) -> ItemLabel | None:
    """Return the label of an item that *text* begins with.

    >>> item_label("(2) Isi").forms, item_label("- Isi").forms, item_label("i. Isi").forms, item_label("Isi")
    (('(1)',), ('-',), ('a.', 'i.'), None)
    """
    found = _ITEM.match(text) or _TIGHT.match(text)
    if found is None:
        return None
    groups = found.groupdict()
    if bullet := groups.get("bullet"):
        return ItemLabel(bullet, found.end(), (bullet,), (0,))
    values = _values(groups["value"])
    if not values or (groups["open"] and ")" not in groups["close"]):
        return None
    forms = tuple(f"{groups['open']}{sign}{groups['close']}" for sign in values)
    return ItemLabel(groups["label"], found.end(), forms, tuple(values.values()))


def _values(text: str) -> dict[str, int]:
    """Return what *text* may count, by the sign of the first: ``1``, ``a``, ``A``, ``i`` or ``I``."""
    if text.isdigit():
        return {"1": int(text)} if int(text) else {}
    small = text.lower()
    letters, numerals = ("a", "i") if text == small else ("A", "I")
    found: dict[str, int] = {}
    if len(set(small)) == 1 and (len(small) == 1 or not set(small) <= set(_ROMAN_VALUES)):
        found[letters] = ord(small[0]) - ord("a") + 1 + 26 * (len(small) - 1)
    if set(small) <= set(_ROMAN_VALUES):
        found[numerals] = roman_value(small)
    return found


def roman_value(text: str) -> int:
    """Return the value of a Roman number.

    >>> roman_value("iv"), roman_value("XII")
    (4, 12)
    """
    values = [_ROMAN_VALUES[one] for one in text.lower()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def caption_label(text: str) -> CaptionLabel | None:
    """Return the label of a caption that *text* begins with; prefix and number make it up.

    >>> caption_label("Tabel 3. 1 Jadwal"), caption_label("Tabel itu")
    (CaptionLabel(series='table', start=0, prefix='Tabel 3. ', number=1, end=10, rest=11), None)
    """
    found = _CAPTION.match(text)
    if found is None:
        return None
    word = found["word"]
    prefix = f"{word}{found['before']}".replace("\u00a0", " ")
    return CaptionLabel(
        _SERIES.get(word.lower(), "figure"),
        found.start("word"),
        prefix,
        int(found["number"]),
        found.end("number"),
        found.end("after"),
    )


def entry_parts(text: str) -> tuple[int, int, str] | None:
    """Return start and end of the text of a line of a table of contents, and the page it names.

    >>> entry_parts("1.1 Latar Belakang ......... 3"), entry_parts("Pada tahun 2023")
    ((0, 18, '3'), None)
    """
    found = _ENTRY.fullmatch(text)
    return None if found is None else (found.start("text"), found.end("text"), found["page"])
