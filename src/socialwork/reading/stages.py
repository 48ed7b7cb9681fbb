"""Which stage of the helping process a line tells of, and in which part of the report it stands."""

import re

from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading
from socialwork.reading.sections import kinds_of
from socialwork.remembering import remembered
from socialwork.vocabulary.sections import SectionKind

STAGES = (
    SectionKind.ENGAGEMENT,
    SectionKind.INTAKE,
    SectionKind.CONTRACT,
    SectionKind.ASSESSMENT,
    SectionKind.PLAN,
    SectionKind.INTERVENTION,
    SectionKind.EVALUATION,
    SectionKind.TERMINATION,
    SectionKind.REFERRAL,
)
"""The stages, in their order."""
OPENING = frozenset({SectionKind.ENGAGEMENT, SectionKind.INTAKE, SectionKind.CONTRACT})
"""The stages that may share a meeting."""

_THEORY = re.compile(
    r"\b(?:landasan|kajian|tinjauan|kerangka)\b.*\b(?:konsep\w*|teor\w*|pustaka|pikir)\b|\btinjauan\b"
    r"|\bregulasi\b"
    r"|\bdasar hukum\b|\bkonsep dasar\b|\bkajian\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:gambaran|profil|sejarah|konteks|deskripsi)\b.*\b(?:lembaga|institusi|lokasi|sekolah|panti|balai"
    r"|sentra"
    r"|yayasan|instansi|praktikum|umum)\b|\bsejarah\b|\bvisi\b|\bstruktur organisasi\b"
    r"|\bsumber daya manusia\b"
    r"|\bsarana\b|\bpenerima manfaat program\b",
    re.IGNORECASE,
)
_BOOKS = re.compile(r"\b(?:daftar (?:pustaka|rujukan)|referensi|bibliograf\w+)\b", re.IGNORECASE)
_FRONT = re.compile(
    r"\b(?:kata pengantar|prakata|pengesahan|persetujuan pembimbing|daftar (?:isi|tabel|gambar|foto"
    r"|lampiran)|abstrak"
    r"|abstract|pernyataan|ringkasan)\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"^lampiran\b", re.IGNORECASE)
_PARTS = (("front", _FRONT), ("theory", _THEORY), ("place", _PLACE), ("books", _BOOKS), ("back", _BACK))
_CHAPTER = re.compile(r"^BAB\b", re.IGNORECASE)


@remembered(maxsize=1024)
def _part_of_title(title: str) -> str:
    return next((name for name, pattern in _PARTS if pattern.search(title)), "")


def part_of(reading: Reading, line: Line) -> str:
    """Return the part of the report in which a line stands, or ``""`` for the case itself.

    Parts are ``front``, ``theory``, ``place``, ``books`` and ``back``. The ``back`` holds the appendices,
    ``place`` tells of the institution.
    """
    for one in reading.over(line):
        if part := _part_of_title(one.text):
            return part
    return ""


def stage_of(reading: Reading, line: Line) -> SectionKind | None:
    """Return the stage in whose section a line stands, or ``None`` outside of all.

    The outermost heading below a chapter decides: an evaluation within the intervention is part of that.
    Among the stages of the opening the innermost decides, as they often share a chapter.
    """
    if part_of(reading, line):
        return None
    return _stage_under(tuple((one.whole, one.text) for one in reading.over(line)))


@remembered(maxsize=1024)
def _stage_under(over: tuple[tuple[str, str], ...]) -> SectionKind | None:
    """Return the stage of what stands under headings, given as they are printed and without their labels."""
    titles = [text for whole, text in over if not _CHAPTER.match(whole)] or [text for _, text in over]
    named = [kinds for one in titles if (kinds := _stages_in(one))]
    if not named:
        return None
    first = named[0]
    if first[0] in OPENING:
        finer = [kinds[0] for kinds in named if kinds[0] in OPENING and len(kinds) == 1]
        return finer[-1] if finer else first[0]
    return first[0]


@remembered(maxsize=1024)
def _stages_in(title: str) -> tuple[SectionKind, ...]:
    return tuple(kind for kind in kinds_of(title) if kind in STAGES)
