"""Rules on counts: breakdowns in a sentence, and the same thing counted at several places."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.numbers import ALL_OF, NUMBER, all_of, letters_of, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
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
    rf"\b(?<!salah )(?<!\bke)(seorang|{ALL_OF}|{NUMBER})\s+(?:orang\s+)?(dosen pembimbing|pembimbing lokal"
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
        value = number_of(hit.groups[0] or "") or all_of(hit.groups[0] or "")
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
        if _ATTENDED.search(sentence_at(hit.line, hit.start).text):
            continue  # not all of them need attend
        found[role].append((hit, value + bool(hit.groups[2])))
    named = _supervisors(scene)
    for role, told in found.items():
        base = named if role in {"dosen pembimbing", "pembimbing kampus"} and named else told[0][1]
        yield from _against(told, base)
    words = ("pembimbing", "supervisor", "pamong")
    if not named or any(scene.reading.seek(_OTHERS, words)):
        return  # it names none, or the report tells of supervisors of another kind
    together = [
        (hit, all_of(text := hit.groups[0] or "") or number_of(text) or named)
        for hit in scene.reading.seek(_ALL_OF_THEM, words[:1])
        if part_of(scene.reading, hit.line) != "theory"
    ]
    yield from _against(together, named)


_ATTENDED = re.compile(r"\b(?:dihadiri|hadir|diikuti|kehadiran|daftar hadir|peserta rapat)\b", re.IGNORECASE)
_SUPERVISOR = re.compile(
    r"^(?:dosen\s+)?pembimbing(?:\s+(?:[IV]+|\d|kampus|akademik))?\s*[:,]?\s*(.*)$", re.IGNORECASE
)
_DEGREE = re.compile(r"^(?:\d\.\s*)?(?:Prof|Dr|Drs|Dra|Ir|Hj?)\.|,\s*(?:M|S|A|Ph|Sp)[\w.]*\.")


_ALL_OF_THEM = re.compile(
    rf"(?<!salah satu dari )\b({ALL_OF}|dua|tiga|empat)\s+(?:orang\s+)?(?:dosen\s+)?pembimbing\b"
    r"(?!\s+(?:lokal|lembaga|lapangan|kampus|itu)\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:pembimbing\s+(?:lokal|lembaga|lapangan|praktik|instansi|rohani)|supervisor|pamong)\b",
    re.IGNORECASE,
)


def _supervisors(scene: Scene) -> int:
    """Return how many supervisors the cover names: on the line that says so, or on those below it."""
    cover = [row for row in scene.reading.lines[: scene.reading.sections[0].end] if row.text.strip()]
    names: set[str] = set()
    for at, line in enumerate(cover):
        match = _SUPERVISOR.match(line.text.strip())
        if match is None:
            continue
        own = [match[1]] if match[1] else []
        for below in cover[at + 1 :] if not own else ():
            if not _DEGREE.search(below.text):
                break
            own.append(below.text)
        names |= {name.strip().casefold() for name in own if _DEGREE.search(name)}
    return len(names)


def _against(told: Iterable[tuple[Hit, int]], first: int) -> Iterator[Remark]:
    for hit, value in told:
        if value != first:
            yield at_hit(
                hit,
                "Di sini {here}, di tempat lain {there}. Manakah yang benar?",
                "Here {here}, elsewhere {there}. Which is right?",
                here=value,
                there=first,
            )


COUNT_PROSE = (letters_match_figures, people_are_counted_alike)
"""The rules on counts."""
