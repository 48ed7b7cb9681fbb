"""The rule on breakdowns: what a sentence counts out gives the total that it states."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.audit.prose.rules.enumerations import Parts, counted, parts_of
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of
from socialwork.words import Words

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
"""Before a number of occasions on which something else is counted: "jumlah peserta pada tiga pertemuan"."""
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
            None,
            sum=parts.least,
            total=total,
        )


def _breakdowns(scene: Scene) -> Iterator[tuple[Hit, int, Parts]]:
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
        parts = parts_of(lead[0], anywhere=True) if lead else None
        if lead is not None and parts is not None and parts.numbered:
            whole = Hit(hit.line, lead.start(), hit.end, hit.groups)
            yield from _checked(whole, number_of(hit.groups[0] or ""), parts)
    yield from counted(scene)


def _before(
    line: Line, listed: re.Match[str], stated: re.Pattern[str], *, plain: bool = False
) -> Iterator[tuple[Hit, int, Parts]]:
    """Yield a list with the total that stands right before it."""
    total = stated.search(line.text, max(0, listed.start() - _LOOK_BACK), listed.start())
    if total is None or _NO_UNIT.match(total[2]) or _WHEN.search(line.text, 0, total.start()):
        return
    if plain and re.match(rf"(?:{NUMBER})\s+{re.escape(total[2])}\b", listed["list"], re.IGNORECASE):
        return  # it is the first item of the list itself
    hit = Hit(line, total.start(), listed.end(), ())
    yield from _checked(hit, number_of(total[1]), parts_of(_ASIDE.sub("", listed["list"])))


_COLON = re.compile(r":(?<=[a-z].)\s(?=[a-z\d])")


def _checked(hit: Hit, total: int | None, parts: Parts | None) -> Iterator[tuple[Hit, int, Parts]]:
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
