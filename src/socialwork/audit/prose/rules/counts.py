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


COUNT_PROSE = (letters_match_figures, people_are_counted_alike)
"""The rules on counts."""
