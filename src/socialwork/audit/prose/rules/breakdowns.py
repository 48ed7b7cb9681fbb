"""The rule on breakdowns: what a sentence counts out gives the total that it states."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.audit.prose.rules.enumerations import Parts, counted, parts_of
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import RUNNING
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of
from socialwork.words import Words

_UNIT = r"[^\W\d_]+(?:-[^\W\d_]+)?"
_NAMING = (
    r"(?:,?\s+(?:yaitu|yakni|ialah|adalah|meliputi|mencakup|antara lain berupa)\s*:?"
    r"|,?\s+(?:yang\s+)?terdiri\s+(?:dari|atas)\s*:?|\s*:)\s+"
)
_NAMED = re.compile(
    rf"(?<!\bke)(?<![\d.,/–-])\b({NUMBER})\s+({_UNIT})((?:\s+(?!{NUMBER}\b)[^\W\d][^\s.,;:]*){{0,6}}?)"
    rf"{_NAMING}([^.;:()]{{5,260}})",
    re.IGNORECASE,
)
_NAMING_WORDS = ("yaitu", "yakni", "ialah", "adalah", "meliputi", "mencakup", "terdiri")
_PLACED = (
    r"(?:pada|di|dari|oleh|karena|untuk|terhadap|kepada|dengan|dalam|orang|kali|laki-laki|perempuan|putra|putri"
    r"|pria|wanita|ketika|saat|sebelum|sesudah|setelah)"
)
_PLAIN = re.compile(
    rf"(?<!\bke)(?<![\d.,/–-])\b({NUMBER})\s+({_UNIT})((?:\s+[^\W\d][^\s,]*){{0,2}}?),\s+"
    rf"((?:{NUMBER})\s+{_PLACED}\b[^.;:()]{{0,160}}\s(?:dan|serta)\s+(?:{NUMBER})\s+{_PLACED}\b[^.;:()]{{0,60}})",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    rf"([^.;:]{{10,260}})[;,–—]\s*(?:sehingga\s+|jadi\s+|dengan\s+)?"
    rf"(?:seluruhnya|semuanya|totalnya|total|jumlahnya|jumlah seluruhnya|keseluruhannya|jadi|berjumlah)\s+"
    rf"(?:ada\s+|berjumlah\s+|adalah\s+|ialah\s+|sebanyak\s+|menjadi\s+|hadir\s+)?({NUMBER})\s+"
    rf"(?:orang|anak|siswa|peserta|pegawai|petugas|anggota|kali|kegiatan|jiwa|hari)\b",
    re.IGNORECASE,
)
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
_SOME = re.compile(
    r"\b(?:antara lain|di antaranya|diantaranya|misalnya|seperti|minimal|sekitar|lebih dari)\b"
)
_MOST_NAMES = 12
_NEAR = 2


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
        if line.kind in RUNNING:
            for match in _NAMED.finditer(line.text):
                hit = Hit(line, match.start(), match.end(), match.groups())
                yield from _checked(hit, number_of(match[1]), parts_of(match[4]))
    for hit in reading.find(_PLAIN):
        unit, first = (hit.groups[1] or "").casefold(), (hit.groups[3] or "").casefold()
        if re.match(rf"(?:{NUMBER})\s+{unit}\b", first):
            continue  # it is the first item of the list itself
        yield from _checked(hit, number_of(hit.groups[0] or ""), parts_of(hit.groups[3] or ""))
    for hit in reading.seek(_CLOSED, _CLOSED_WORDS):
        parts = parts_of(hit.groups[0] or "", anywhere=True)
        if parts is not None and parts.numbered:
            yield from _checked(hit, number_of(hit.groups[1] or ""), parts)
    yield from counted(scene)


_COLON = re.compile(r"[a-z]:\s(?=[a-z\d])")


def _checked(hit: Hit, total: int | None, parts: Parts | None) -> Iterator[tuple[Hit, int, Parts]]:
    """Yield a breakdown that can be held against its total."""
    if total is None or parts is None or total <= 1 or _NO_LIST.search(hit.text) or _SOME.search(hit.text):
        return
    if len(hit.groups) > _NEAR and _NO_UNIT.match(hit.groups[1] or ""):
        return
    if not parts.numbered:
        names = parts.least > _NEAR and total <= _MOST_NAMES and abs(parts.least - total) <= _NEAR
        if not names:
            return
    yield hit, total, parts


BREAKDOWN_PROSE = (breakdowns_add_up,)
"""The rule on breakdowns."""
