"""The rule on breakdowns: what a sentence counts out gives the total that it states."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of
from socialwork.words import Words

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
_COUNT_FIRST = re.compile(rf"^(?:oleh\s+|dari\s+)?({NUMBER}|seorang|sebuah|sekali|seekor)\b", re.IGNORECASE)
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
class _Parts:
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


def _parts_of(text: str, *, anywhere: bool = False) -> _Parts | None:
    """Return what a list counts out, or ``None`` where it has an item that cannot be _counted.

    Args:
        text: The list.
        anywhere: Whether a count may stand within an item, behind its verb.

    >>> _parts_of("satu guru, dua siswa, dan seorang kepala")
    _Parts(least=4, most=4, numbered=True)
    >>> _parts_of("rajin, tenang ketika kesal, dan jujur").least
    3
    >>> _parts_of("19 laki-laki dan 29 perempuan, yang menempati tiga wisma").least
    48
    """
    items = [item.strip() for item in _SPLIT.split(_ENDED.sub("", text.strip())) if item.strip()]
    if len(items) < _TWO and items:
        items = [item.strip() for item in _LAST.split(items[0], maxsplit=1)]
    pattern = _COUNT_WITHIN if anywhere else _COUNT_FIRST
    values = [number_of(match[1]) if (match := pattern.search(item)) else None for item in items]
    if len(items) < _TWO or any(_MANY.search(item) for item in items):
        return None
    known = [value for value in values if value is not None]
    bare = [item for item, value in zip(items, values, strict=True) if value is None]
    spread = sum(len(_LAST.findall(item)) for item in bare)
    least = sum(known) + len(bare)
    numbered = len(known) >= _TWO or len(known) + 1 == len(items) or (anywhere and bool(known))
    return _Parts(least, least + spread, numbered)


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


def _counted(scene: Scene) -> Iterator[tuple[Hit, int, _Parts]]:
    """Yield the lists of people by some trait, with the total that the text gives shortly before."""
    for hit in scene.reading.seek(_TOTAL, _TOTAL_WORDS):
        total = number_of(hit.groups[0] or "")
        if total is None or total <= _TWO or part_of(scene.reading, hit.line) in {"theory", "books", "front"}:
            continue
        section = scene.reading.section_of(hit.line)
        for line in scene.reading.lines[hit.line.number : min(hit.line.number + _LINES, section.end)]:
            start = hit.end if line is hit.line else 0
            for match in _BY.finditer(line.text, start):
                values = [number_of(word) for word in _BRACKET.findall(match[1])] or [
                    number_of(word) for word in _OF_ALL.findall(match[1])
                ]
                items = len([item for item in _SPLIT.split(match[1]) if item.strip()])
                known = [value for value in values if value is not None]
                if len(known) < _TWO or len(known) != items or line.slot is not None:
                    continue
                if 0 < abs(sum(known) - total) <= _FAR * total:
                    found = Hit(line, match.start(), match.end(), match.groups())
                    yield found, total, _Parts(sum(known), sum(known), numbered=True)


_UNIT = r"[^\W\d_]+(?:-[^\W\d_]+)?"
# The sign of a list is sought first, and only then the total before it: numbers are slow to look for.
_DAYS = (
    r"\([^()]{0,60}(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)"
    r"[^()]{0,60}\)"
)
"""When something was, in brackets behind it: no part of a list."""
_ASIDE = re.compile(rf"\s*{_DAYS}", re.IGNORECASE)
_NAMING = re.compile(
    r"(?:,?\s+(?:yaitu|yakni|ialah|adalah|meliputi|mencakup|antara lain berupa)\s*:?"
    r"|,?\s+(?:yang\s+)?terdiri\s+(?:dari|atas)\s*:?|(?<=[a-z]):)\s+"
    rf"(?P<list>(?:[^.;:()]|{_DAYS}){{5,260}})",
    re.IGNORECASE,
)
_BEFORE = rf"(?<!\bke)(?<![\d.,/–-])\b({NUMBER})\s+({_UNIT})"
_NAMED = re.compile(rf"{_BEFORE}(?:\s+(?!{NUMBER}\b)[^\W\d][^\s.,;:]*){{0,6}}?$", re.IGNORECASE)
_NAMING_WORDS = ("yaitu", "yakni", "ialah", "adalah", "meliputi", "mencakup", "terdiri")
_PLACED = (
    r"(?:pada|di|dari|oleh|karena|untuk|terhadap|kepada|dengan|dalam|orang|kali|laki-laki|perempuan|putra|putri"
    r"|pria|wanita|ketika|saat|sebelum|sesudah|setelah)"
)
_PLAIN = re.compile(
    rf",\s+(?P<list>(?:{NUMBER})\s+{_PLACED}\b[^.;:()]{{0,160}}?\s(?:dan|serta)\s+(?:{NUMBER})\s+{_PLACED}\b"
    r"[^.;:()]{0,60})",
    re.IGNORECASE,
)
_JUST_BEFORE = re.compile(rf"{_BEFORE}(?:\s+[^\W\d][^\s,]*){{0,2}}?$", re.IGNORECASE)
_CLOSED = re.compile(
    rf"[;,–—]\s*(?:sehingga\s+|jadi\s+|dengan\s+)?"
    rf"(?:seluruhnya|semuanya|totalnya|total|jumlahnya|jumlah seluruhnya|keseluruhannya|jadi|berjumlah)\s+"
    rf"(?:ada\s+|berjumlah\s+|adalah\s+|ialah\s+|sebanyak\s+|menjadi\s+|hadir\s+)?({NUMBER})\s+"
    rf"(?:orang|anak|siswa|peserta|pegawai|petugas|anggota|kali|kegiatan|jiwa|hari)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[^.;:]{10,260}$")
_LOOK_BACK = 90
_CLOSED_WORDS = (
    "seluruhnya",
    "semuanya",
    "totalnya",
    "total",
    "jumlahnya",
    "jumlah",
    "keseluruhannya",
    "jadi",
    "berjumlah",
)
_NO_LIST = re.compile(
    r"\(\d\)|\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b"
    r"|\b(?:pukul|halaman|pasal|nomor|bab|tabel|gambar)\b|%",
    re.IGNORECASE,
)
_NO_UNIT = re.compile(
    r"^(?:tahun|bulan|menit|jam|persen|cm|kg|meter|rupiah|ribu|juta|dari|januari|februari|maret|april|mei|juni"
    r"|juli|agustus|september|oktober|november|desember)$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\bjumlah\b[^.;:]*\b(?:pada|dalam|selama)\s+$", re.IGNORECASE)
"""Before a number of occasions on which something else is _counted: "jumlah peserta pada tiga pertemuan"."""
_SOME = re.compile(
    r"\b(?:antara lain|di antaranya|diantaranya|misalnya|seperti|minimal|sekitar|lebih dari)\b"
)
_MOST_NAMES = 12
_NEAR = 2
_SHORT = 8


@prose_rule(
    "SUM-04",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Rincian dan jumlahnya", "Breakdown and total"),
    Lesson(
        "Rapat dihadiri 12 orang yang terdiri dari 3 guru dan 4 siswa.",
        "Rapat dihadiri 7 orang yang terdiri dari 3 guru dan 4 siswa.",
        Words("Rincian memberi jumlahnya.", "The parts give the total."),
    ),
)
def breakdowns_add_up(scene: Scene) -> Iterator[Remark]:
    """The parts that a sentence counts out give the total that it states."""
    seen: set[int] = set()
    for hit, total, parts in _breakdowns(scene):
        at = hit.line.number * 10_000 + sentence_at(hit.line, hit.start).start
        if at in seen or parts.may_be(total) or part_of(scene.reading, hit.line) in {"books", "front"}:
            continue
        seen.add(at)
        yield at_hit(
            hit,
            "Rinciannya berjumlah {sum}, bukan {total}. Adakah yang belum disebut?",
            "The parts add up to {sum}, not to {total}. Is one missing?",
            sum=parts.least,
            total=total,
        )


def _breakdowns(scene: Scene) -> Iterator[tuple[Hit, int, _Parts]]:
    reading = scene.reading
    colons = {hit.line.number for hit in reading.find(_COLON)}
    numbers = sorted({*reading.lines_with(_NAMING_WORDS), *colons})
    for line in (reading.lines[number] for number in numbers):
        for match in _NAMING.finditer(line.text) if line.kind in RUNNING else ():
            yield from _before(line, match, _NAMED)
    for hit in reading.find(_PLAIN):
        plain = _PLAIN.match(hit.line.text, hit.start)
        if plain is not None:
            yield from _before(hit.line, plain, _JUST_BEFORE, plain=True)
    for hit in reading.seek(_CLOSED, _CLOSED_WORDS):
        lead = _CLAUSE.search(hit.line.text, 0, hit.start)
        parts = _parts_of(lead[0], anywhere=True) if lead else None
        if lead is not None and parts is not None and parts.numbered:
            whole = Hit(hit.line, lead.start(), hit.end, hit.groups)
            yield from _checked(whole, number_of(hit.groups[0] or ""), parts)
    yield from _counted(scene)


def _before(
    line: Line, listed: re.Match[str], stated: re.Pattern[str], *, plain: bool = False
) -> Iterator[tuple[Hit, int, _Parts]]:
    """Yield a list with the total that stands right before it."""
    total = stated.search(line.text, max(0, listed.start() - _LOOK_BACK), listed.start())
    if total is None or _NO_UNIT.match(total[2]) or _WHEN.search(line.text, 0, total.start()):
        return
    if plain and re.match(rf"(?:{NUMBER})\s+{re.escape(total[2])}\b", listed["list"], re.IGNORECASE):
        return  # it is the first item of the list itself
    hit = Hit(line, total.start(), listed.end(), ())
    yield from _checked(hit, number_of(total[1]), _parts_of(_ASIDE.sub("", listed["list"])))


_COLON = re.compile(r":(?<=[a-z].)\s(?=[a-z\d])")


def _checked(hit: Hit, total: int | None, parts: _Parts | None) -> Iterator[tuple[Hit, int, _Parts]]:
    """Yield a breakdown that can be held against its total."""
    if total is None or parts is None or total <= 1 or _NO_LIST.search(hit.text) or _SOME.search(hit.text):
        return
    if not parts.numbered:
        # Of three things two short names are given: one is missing.
        pair = parts.most == total - 1 == _NEAR and len(hit.text.split()) <= _SHORT
        names = pair or (parts.least > _NEAR and total <= _MOST_NAMES and abs(parts.least - total) <= _NEAR)
        if not names:
            return
    yield hit, total, parts


BREAKDOWN_PROSE = (breakdowns_add_up,)
"""The rule on breakdowns."""
