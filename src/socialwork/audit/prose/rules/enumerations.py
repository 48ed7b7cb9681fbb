"""Lists within a sentence, counted: how many things, persons or times their items name."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Scene
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.stages import part_of

_AND = r"(?:dan|serta|maupun|beserta)"
_SPLIT = re.compile(
    rf",\s*(?:{_AND}\s+)?|\s+{_AND}\s+(?=(?:{NUMBER}|seorang|sebuah|sekali)\b)", re.IGNORECASE
)
_LAST = re.compile(rf"\s+{_AND}\s+", re.IGNORECASE)
_ENDED = re.compile(
    # A clause ends the list, unless an item behind it goes on with the list: "tenang ketika kesal, dan …".
    r"(?:,?\s+(?:ketika|setelah|sebelum|walaupun|meskipun)|,\s+yang)\s(?![^,]*,\s*(?:dan|serta)\s).*$"
    r"|,?\s+(?:semuanya|seluruhnya|sehingga|karena|agar|tetapi|namun|masing-masing|sedangkan|padahal"
    r"|supaya|guna|lalu|kemudian)\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_COUNT = re.compile(rf"^(?:oleh\s+|dari\s+)?({NUMBER}|seorang|sebuah|sekali|seekor)\b", re.IGNORECASE)
_COUNT_WITHIN = re.compile(rf"\b({NUMBER}|seorang|sebuah|seekor)\s+(?!tahun|%)[^\W\d]", re.IGNORECASE)
_BRACKET = re.compile(
    rf"\(\s*({NUMBER})\s*(?:orang|anak|siswa|residen|jiwa|kali|lansia|penghuni|peserta)?\s*\)"
)
_MANY = re.compile(
    r"\b(?:para|beberapa|seluruh|semua|sejumlah|banyak|sebagian|masing-masing|setiap|lain-lain|sebagainya|dll"
    r"|kedua|ketiga|keempat)\b|\b(?!laki-)(\w+)-\1\b|\.\.\.",
    re.IGNORECASE,
)
_TWO = 2


@frozen
class Parts:
    """What a list counts out.

    Attributes:
        least: The sum of its counts, an item without a count being one; ``most`` is the sum where each *dan*
            within an item parts two of them.
        numbered: Whether at least two items, or all but one, state a count; one will do where a count may
            stand anywhere.
    """

    least: int
    most: int
    numbered: bool

    def may_be(self, total: int) -> bool:
        """Return whether the list may be meant to give *total*."""
        return self.least <= total <= self.most


def parts_of(text: str, *, anywhere: bool = False) -> Parts | None:
    """Return what a list counts out, or ``None`` where it has an item that cannot be counted.

    Args:
        text: The list.
        anywhere: Whether a count may stand within an item, behind its verb.

    >>> parts_of("satu guru, dua siswa, dan seorang kepala")
    Parts(least=4, most=4, numbered=True)
    >>> parts_of("rajin, tenang ketika kesal, dan jujur").least
    3
    >>> parts_of("19 laki-laki dan 29 perempuan, yang menempati tiga wisma").least
    48
    """
    items = [item.strip() for item in _SPLIT.split(_ENDED.sub("", text.strip())) if item.strip()]
    if len(items) < _TWO and items:
        items = [item.strip() for item in _LAST.split(items[0], maxsplit=1)]
    pattern = _COUNT_WITHIN if anywhere else _COUNT
    values = [number_of(match[1]) if (match := pattern.search(item)) else None for item in items]
    if len(items) < _TWO or any(_MANY.search(item) for item in items):
        return None
    known = [value for value in values if value is not None]
    bare = [item for item, value in zip(items, values, strict=True) if value is None]
    spread = sum(len(_LAST.findall(item)) for item in bare)
    least = sum(known) + len(bare)
    numbered = len(known) >= _TWO or len(known) + 1 == len(items) or (anywhere and bool(known))
    return Parts(least, least + spread, numbered)


_TOTAL = re.compile(
    rf"\b(?:berjumlah|dihuni(?:\s+oleh)?|mengasuh|melayani|menampung|membina|menangani|merawat|dihadiri(?:\s+oleh)?"
    rf"|diikuti(?:\s+oleh)?|sebanyak|terdapat|memiliki|mempunyai)\s+(?:sebanyak\s+)?({NUMBER})\s+"
    rf"(?:orang|anak|lansia|residen|siswa|penghuni|peserta|warga|klien|pasien|jiwa)\b",
    re.IGNORECASE,
)
_TOTAL_WORDS = (
    "berjumlah",
    "dihuni",
    "mengasuh",
    "melayani",
    "menampung",
    "membina",
    "menangani",
    "merawat",
    "dihadiri",
    "diikuti",
    "sebanyak",
    "terdapat",
    "memiliki",
    "mempunyai",
)
_BY = re.compile(
    r"\b(?:ialah|adalah|terdiri\s+(?:atas|dari)|yaitu|yakni|meliputi|:)\s+([^.;:]{10,240})", re.IGNORECASE
)
_OF_ALL = re.compile(
    rf"\b({NUMBER})\s+(?:orang|anak|lansia|residen|siswa|penghuni|peserta|warga)\b", re.IGNORECASE
)
_LINES = 3
_FAR = 0.25


def counted(scene: Scene) -> Iterator[tuple[Hit, int, Parts]]:
    """Yield the lists of people by some trait, with the total that the text gives shortly before."""
    for hit in scene.reading.seek(_TOTAL, _TOTAL_WORDS):
        total = number_of(hit.groups[0] or "")
        if total is None or total <= _TWO or part_of(scene.reading, hit.line) in {"theory", "books", "front"}:
            continue
        section = scene.reading.section_of(hit.line)
        for line in scene.reading.lines[hit.line.number : min(hit.line.number + _LINES, section.end)]:
            start = hit.end if line is hit.line else 0
            for match in _BY.finditer(line.text, start):
                values = [number_of(one) for one in _BRACKET.findall(match[1])] or [
                    number_of(one) for one in _OF_ALL.findall(match[1])
                ]
                items = len([item for item in _SPLIT.split(match[1]) if item.strip()])
                known = [value for value in values if value is not None]
                if len(known) < _TWO or len(known) != items or line.slot is not None:
                    continue
                if 0 < abs(sum(known) - total) <= _FAR * total:
                    found = Hit(line, match.start(), match.end(), match.groups())
                    yield found, total, Parts(sum(known), sum(known), numbered=True)
