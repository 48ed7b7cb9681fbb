"""Rules on techniques and tools: planned and reported, used and explained, known and fit."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.audit.prose.own_text import OwnText
from socialwork.audit.prose.techniques import (
    GROUP_TYPES,
    TECHNIQUES,
    TOOLS,
    columns,
    in_stage,
    names_of,
    places_of,
    within,
)
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.word_lists import word_list
from socialwork.reading.reading import Hit
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.sections import SectionKind
from socialwork.vocabulary.term import Term, normalised
from socialwork.words import Words

_CALLED = re.compile(r"\bteknik[ \xa0]+(?:yang digunakan (?:adalah|ialah)[ \xa0]+)?[“‘\"*]?$", re.IGNORECASE)
_NAMED = re.compile(r"\b[Tt]eknik[ \xa0]+([“‘]?[^\W\d_]{4,}(?:[ \xa0][^\W\d_]+)?)")
_GENERAL = re.compile(
    r"(?:yang|dan|atau|ini|itu|tersebut|setempat|pengumpulan|pengambilan|pengolahan|analisis|asesmen"
    r"|intervensi|pekerjaan|dalam"
    r"|untuk|dengan|tertentu|lain|lainnya|komunikasi|wawancara|observasi|studi|dokumentasi|triangulasi"
    r"|kunjungan"
    r"|diskusi|terapi|konseling|casework|case|group|pertama|kedua|ketiga|keempat|dari|bagi|pengubahan"
    r"|perubahan"
    r"|modifikasi|menggali|mesin|informatika|sepeda|komputer|kendaraan|industri|elektro|sipil|dasar|belajar"
    r"|mengajar"
    r"|menggambar|menulis|membaca|relasi|pendampingan|evaluasi|bermain|pertolongan|sosial|individu|kelompok"
    r"|secara"
    r"|pada|oleh|beserta|bersama|ketika|sebagai|digunakan|dipakai|berikut|seperti|yaitu|adalah|ialah|kerja"
    r"|kegiatan|sampling|purposive|snowball)\b"
)
_CHAPTER_II = """# BAB II LANDASAN KONSEPTUAL

Ventilasi ialah teknik untuk mengeluarkan perasaan, dan ekomap menggambarkan klien di tengah sistemnya.

"""
_USED = """# BAB IV PENANGANAN KASUS

## Tahap Asesmen

Hasil asesmen disusun dengan {tool}.

## Tahap Rencana Intervensi

Klien dan praktikan menyepakati teknik ventilasi{planned}.

## Tahap Intervensi

Teknik ventilasi digunakan ketika klien menangis.
"""
# A technique that another one is the usual form of: a token economy is one way to reward.
_AKIN: dict[Term, tuple[Term, ...]] = {
    BehaviourTechnique.TOKEN_ECONOMY: (CaseworkTechnique.REWARD_PUNISHMENT,),
    CaseworkTechnique.REWARD_PUNISHMENT: (BehaviourTechnique.TOKEN_ECONOMY,),
}
_METHOD = re.compile(r"^(?P<method>[^:]{3,20}):[ \xa0]*(?P<rest>.+)$")
_LISTING = re.compile(r"[,;/\n]|\bdan\b|\bserta\b|\band\b")
_THERAPY = re.compile(
    r"\b(?:[a-z]+ ){0,2}(?:therapy|hypnotherapy|healing)\b|\bhipnoterapi\b"
    r"|\bterapi [a-z]{4,}(?<!yang)(?<!dalam)(?<!untuk)(?<!dengan)(?<!kepada)(?<!tersebut)\b",
    re.IGNORECASE,
)
_THERAPY_WORDS = ("therapy", "hypnotherapy", "healing", "hipnoterapi", "terapi")
_SHORTEST_NAME = 4
_NEAR = 0.75


@prose_rule(
    "METH-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Teknik direncanakan dan tidak dilaporkan", "Technique planned and not reported"),
    Lesson(
        _CHAPTER_II + _USED.format(tool="ekomap", planned=" dan teknik konfrontasi"),
        _CHAPTER_II + _USED.format(tool="ekomap", planned=""),
        Words(
            "Yang direncanakan harus dilaporkan, dan yang dilaporkan harus direncanakan.",
            "What was planned is reported, and what is reported was planned.",
        ),
    ),
)
def planned_and_reported(scene: Scene) -> Iterator[Remark]:
    """A technique that the plan names is told of in the section on the intervention, and the reverse."""
    own = scene.own
    plan, done = in_stage(own, SectionKind.PLAN), in_stage(own, SectionKind.INTERVENTION)
    if not plan or not done:
        return
    sides = (
        (plan, done, "direncanakan, tetapi tidak dilaporkan", "planned and not reported"),
        (done, plan, "dilaporkan, tetapi tidak direncanakan", "reported and not planned"),
    )
    cells = _in_columns(own)
    for term in TECHNIQUES:
        hits = list(places_of(own, term))
        for here, there, said, told in sides:
            called = [hit for hit in hits if hit.line.number in here and _is_called(hit, cells)]
            akin = hits + [hit for other in _AKIN.get(term, ()) for hit in places_of(own, other)]
            if called and not any(hit.line.number in there for hit in akin):
                yield at_hit(
                    called[0],
                    "Teknik “{name}” {said}.",
                    "The technique “{name}” was {told}.",
                    name=called[0].text,
                    said=said,
                    told=told,
                )


def _is_called(hit: Hit, cells: frozenset[int]) -> bool:
    """Return whether a name stands as that of a technique: behind the word, as a title, or in its column."""
    if _CALLED.search(hit.line.text, max(0, hit.start - 40), hit.start):
        return True
    # Foreign names of techniques stand in italics; as everyday words they do not.
    if hit.line.kind in {"paragraph", "item"} and hit.line.slanted(hit.start, hit.end):
        return True
    if hit.line.kind == "heading":
        title = normalised(hit.line.text).removeprefix("teknik ")
        return title.partition(" (")[0] == normalised(hit.text)
    return hit.line.number in cells


def _in_columns(own: OwnText) -> frozenset[int]:
    """Return the lines in columns of techniques."""
    every = frozenset(line.number for line in own.reading.lines if line.slot is not None)
    return frozenset(
        line for at, text in columns(own, every, "teknik") for line in range(at, at + text.count("\n") + 1)
    )


@prose_rule(
    "METH-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Teknik atau alat tanpa penjelasan di Bab II", "Technique or tool that chapter II never explains"),
    Lesson(
        _CHAPTER_II + _USED.format(tool="genogram", planned=""),
        _CHAPTER_II + _USED.format(tool="ekomap", planned=""),
        Words(
            "Bab II menjelaskan setiap teknik dan alat yang digunakan dalam penanganan kasus.",
            "Chapter II explains every technique and tool that the work uses.",
        ),
    ),
)
def used_and_explained(scene: Scene) -> Iterator[Remark]:
    """Chapter II tells of every technique and tool that the work with the client uses."""
    own = scene.own
    theory = within(own, SectionKind.LITERATURE)
    work = in_stage(
        own, SectionKind.ASSESSMENT, SectionKind.PLAN, SectionKind.INTERVENTION, SectionKind.EVALUATION
    )
    if not theory or not work:
        return
    assessed, cells = in_stage(own, SectionKind.ASSESSMENT), _in_columns(own)
    for term in (*TOOLS, *TECHNIQUES):
        hits = sorted(places_of(own, term), key=lambda hit: (hit.line.number, hit.start))
        used = [
            hit
            for hit in hits
            if (
                hit.line.number in assessed
                if term in TOOLS
                else hit.line.number in work and _is_called(hit, cells)
            )
        ]
        if used and not any(hit.line.number in theory for hit in hits):
            yield at_hit(
                used[0],
                "“{name}” digunakan, tetapi tidak dijelaskan dalam Bab II.",
                "“{name}” is used, and chapter II never explains it.",
                name=used[0].text,
            )


@prose_rule(
    "METH-03",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Teknik yang tidak dikenal", "Unknown technique"),
    Lesson(
        "# BAB IV PENANGANAN KASUS\n\n## Tahap Intervensi\n\nPraktikan menerapkan teknik "
        "pencerahan kepada klien.",
        "# BAB IV PENANGANAN KASUS\n\n## Tahap Intervensi\n\nPraktikan menerapkan teknik "
        "ventilasi kepada klien.",
        Words(
            "Nama teknik mengikuti literatur agar dapat diperiksa.",
            "Techniques are called as the literature calls them, so that others can check.",
        ),
    ),
)
def unknown_technique(scene: Scene) -> Iterator[Remark]:
    """A technique is called by a name of the catalogue."""
    lines = in_stage(scene.own, SectionKind.PLAN, SectionKind.INTERVENTION)
    known = {name for term in (*TECHNIQUES, *TOOLS, *GROUP_TYPES) for name in names_of(term)}
    firsts = {name.split(" ")[0] for name in known}
    met: set[str] = set()
    empty = word_list("empty_words") | word_list("open_words")
    yield from _unknown_in_columns(scene, lines, known)
    yield from _unknown_therapies(scene, lines, known)
    for hit in scene.own.seek(_NAMED, ("teknik",)) if lines else ():
        name = normalised((hit.groups[0] or "").strip("“‘"))
        first = name.split(" ")[0]
        # Outside of plan and intervention a name counts that is foreign, but in the theory.
        start = hit.end - len(hit.groups[0] or "")
        foreign = hit.line.slanted(start, start + _SHORTEST_NAME)
        theory = scene.reading.section_of(hit.line).within(SectionKind.LITERATURE)
        if (
            (hit.line.number in lines or (foreign and not theory))
            and first not in firsts | met
            and not _GENERAL.match(name)
            and first not in empty
        ):
            met.add(first)
            yield at_hit(
                hit,
                "Apakah “{name}” nama teknik dalam literatur? Katalog tidak memuatnya.",
                "Is “{name}” what the literature calls a technique? The catalogue does not have it.",
                name=hit.text,
            )


def _unknown_therapies(scene: Scene, lines: frozenset[int], known: set[str]) -> Iterator[Remark]:
    """Yield a remark on each therapy of which neither the catalogue nor chapter II tells."""
    theory = within(scene.own, SectionKind.LITERATURE)
    told = normalised(" ".join(scene.reading.lines[at].text for at in sorted(theory)))
    met: set[str] = set()
    for hit in scene.own.seek(_THERAPY, _THERAPY_WORDS) if lines else ():
        name = normalised(hit.text)
        if hit.line.number in lines and name not in known | met and name not in told:
            met.add(name)
            yield at_hit(
                hit,
                "Apakah “{name}” teknik dalam literatur? Katalog dan Bab II tidak memuatnya.",
                "Is “{name}” a technique? Neither the catalogue nor chapter II has it.",
                name=hit.text,
            )


def _unknown_in_columns(scene: Scene, lines: frozenset[int], known: set[str]) -> Iterator[Remark]:
    """Yield a remark on what the columns of techniques hold as casework and the catalogue does not have."""
    words = {word for name in known for word in name.split() if len(word) >= _SHORTEST_NAME}
    for at, text in columns(scene.own, lines, "teknik"):
        match = _METHOD.match(text)
        if match is None or "case" not in match["method"].casefold():
            continue
        names = {part: normalised(part) for part in _LISTING.split(match["rest"]) if part.strip()}
        whole = normalised(match["rest"])
        for part, name in names.items():
            told = any(known_name in name or name in known_name for known_name in known) or any(
                known_name in whole for known_name in known if name in known_name
            )
            if told or len(name) < _SHORTEST_NAME or _GENERAL.match(name):
                continue
            near = get_close_matches(name, known, 1, _NEAR) or [
                word for word in name.split() if word in words
            ]
            said = f" ({near[0]})" if near else ""
            yield at_line(
                scene.reading.lines[at],
                "Apakah “{name}” nama teknik dalam literatur? Katalog memuat nama lain{near}.",
                "Is “{name}” what the literature calls a technique? The catalogue has other names{near}.",
                name=part.strip(),
                near=said,
            )


METHOD_RULES = (
    planned_and_reported,
    used_and_explained,
    unknown_technique,
)
