"""Rules on counts: breakdowns in a sentence, and the same thing counted at several places."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.numbers import NUMBER, letters_of, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.stages import part_of
from socialwork.words import Words

_PEOPLE = (
    r"(?:orang|siswa(?:-siswi)?|siswi|anak|guru|anggota|peserta|lansia|klien|remaja|warga|pegawai|petugas"
    r"|residen|penghuni"
    r"|perempuan|laki-laki|staf|karyawan|responden|murid|kepala keluarga|keluarga|penerima manfaat"
    r"|praktikan|perawat|kader)"
)
_BREAKDOWN = re.compile(
    rf"(?<!\bke)({NUMBER})\s+(?:orang\s+)?{_PEOPLE}\b(?!\s+dari)[^.;:()]{{0,40}}?"
    r"\b(?:yang\s+)?terdiri\s+(?:dari|atas)\s+"
    rf"([^.;:()]{{5,220}})",
    re.IGNORECASE,
)
_ITEM = re.compile(rf"^(?:\s*(?:dan|serta|juga)\s+)?\s*({NUMBER})\s+(?:orang\s+)?[^\W\d]", re.IGNORECASE)
_ITEMS = re.compile(
    r",\s*(?:dan|serta)\s+|,\s*|\s+(?:dan|serta)\s+(?=(?:\d|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan"
    r"|sembilan))"
)


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
    for hit in scene.reading.seek(_BREAKDOWN, ("terdiri",)):
        total, parts = number_of(hit.groups[0] or ""), _items(hit.groups[1] or "")
        if (
            total is None
            or parts is None
            or sum(parts) == total
            or part_of(scene.reading, hit.line) == "theory"
        ):
            continue
        yield at_hit(
            hit,
            "Rinciannya berjumlah {sum}, bukan {total}. Adakah yang belum disebut?",
            "The parts add up to {sum}, not to {total}. Is one missing?",
            None,
            sum=sum(parts),
            total=total,
        )


def _items(text: str) -> list[int] | None:
    """Return the counts of a list of people, or ``None`` where an item has no count."""
    found: list[int] = []
    for item in _ITEMS.split(text):
        match = _ITEM.match(item)
        number = number_of(match[1]) if match else None
        if number is None:
            if found and len(found) > 1:
                break
            return None
        found.append(number)
    return found if len(found) > 1 else None


@prose_rule(
    "SUM-05",
    Severity.ERROR,
    Certainty.FACT,
    Words("Angka dan huruf", "Figures and letters"),
    Lesson(
        "Kelompok beranggotakan 12 (tiga belas) orang.",
        "Kelompok beranggotakan 12 (dua belas) orang.",
        Words("Yang ditulis dua kali harus sama.", "What is written twice must be the same."),
    ),
)
def letters_match_figures(scene: Scene) -> Iterator[Remark]:
    """A number in letters behind figures is the same number."""
    for hit in scene.reading.find(_TWICE):
        figures, letters = number_of(hit.text), letters_of(hit.text)
        if figures is not None and letters is not None and figures != letters:
            yield at_hit(hit, "Angka dan hurufnya berbeda.", "Figures and letters differ.")


_TWICE = re.compile(r"(\d{1,3})\s?\([a-z]{3,}(?: [a-z]{3,}){0,3}\)")
_ROLES = re.compile(
    rf"(?<!salah )(?<!\bke)\b(seorang|{NUMBER})\s+(?:orang\s+)?(dosen pembimbing|pembimbing lokal"
    rf"|pembimbing lembaga|pembimbing lapangan"
    rf"|pembimbing kampus|supervisor|praktikan)\b(\s+(?:lain|lainnya|lain\b))?",
    re.IGNORECASE,
)
_FEW = 60
_SOME_OF = re.compile(
    r"\b(?:salah|beberapa|dari|antara|masing-masing|setiap|minimal|maksimal)\s*$", re.IGNORECASE
)


@prose_rule(
    "SUM-07",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Banyaknya pembimbing dan praktikan", "Number of supervisors and students"),
    Lesson(
        "Praktikan didampingi dua pembimbing lokal.\n\nKegiatan dibimbing oleh seorang pembimbing lokal.",
        "Praktikan didampingi dua pembimbing lokal.\n\nKegiatan dibimbing oleh dua pembimbing lokal.",
        Words("Orang yang sama dihitung sama.", "The same people are counted alike."),
    ),
)
def people_are_counted_alike(scene: Scene) -> Iterator[Remark]:
    """Supervisors and students are as many wherever the report counts them."""
    found: dict[str, list[tuple[Hit, int]]] = defaultdict(list)
    for hit in scene.reading.seek(_ROLES, ("pembimbing", "supervisor", "praktikan")):
        value = number_of(hit.groups[0] or "")
        before = hit.line.text[max(0, hit.start - 20) : hit.start]
        if (
            value is None
            or value > _FEW
            or _SOME_OF.search(before)
            or part_of(scene.reading, hit.line) in {"theory", "books", "place"}
        ):
            continue
        role = (hit.groups[1] or "").casefold()
        if role == "praktikan" and value == 1 and not hit.groups[2]:
            continue
        found[role].append((hit, value + bool(hit.groups[2])))
    for told in found.values():
        yield from _against_first(told)


def _against_first(told: Iterable[tuple[Hit, int]]) -> Iterator[Remark]:
    (_, first), *rest = told
    for hit, value in rest:
        if value != first:
            yield at_hit(
                hit,
                "Di sini {here}, di tempat lain {there}. Manakah yang benar?",
                "Here {here}, elsewhere {there}. Which is right?",
                None,
                here=value,
                there=first,
            )


COUNT_PROSE = (breakdowns_add_up, letters_match_figures, people_are_counted_alike)
"""The rules on counts."""
