"""The rule on techniques and ages: what is made for adults is used with adults, and the reverse."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.audit.prose.techniques import in_stage, places_of
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.sentences import sentence_at
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_CHILD = re.compile(r"\b(?:anak|siswa|siswi|remaja|pelajar|SD|SMP|SMA|SMK|balita)\b")
_YEARS_OLD = re.compile(r"\b(\d{1,2})[ \xa0]tahun\b")
_ADULT = 18
_CHILD_WORDS = 3
_OLDER = re.compile(r"\b(?:orang tua|orang dewasa|ibu|ayah|pengasuh|keluarga)\b", re.IGNORECASE)
_CHILDISH = re.compile(
    r"\b(?:bermain boneka|mendongeng|dongeng|play therapy|terapi bermain|bermain masak-masakan"
    r"|mewarnai gambar)\b",
    re.IGNORECASE,
)
_CHILDISH_WORDS = ("bermain", "mendongeng", "dongeng", "therapy", "terapi", "mewarnai")
_GROWN = re.compile(
    r"\b(?:lansia|lanjut usia|orang dewasa|berusia (?:1[89]|[2-9]\d) tahun|(?:1[89]|[2-9]\d) tahun)\b"
)


@prose_rule(
    "METH-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Teknik dan usia klien", "Technique and age of the client"),
    Lesson(
        "# BAB IV PENANGANAN KASUS\n\n## Tahap Intervensi\n\nKlien, siswa berusia 12 tahun, "
        "dibimbing dengan teknik "
        "andragogi. Siswa itu senang. Anak itu belajar.",
        "# BAB IV PENANGANAN KASUS\n\n## Tahap Intervensi\n\nKlien, siswa berusia 12 tahun, "
        "didukung dengan ventilasi.",
        Words(
            "Andragogi adalah teknik bagi orang dewasa.",
            "Andragogy is a technique for adults.",
        ),
    ),
)
def unfit_for_age(scene: Scene) -> Iterator[Remark]:
    """Andragogy is used with adults."""
    lines = in_stage(scene.own, SectionKind.PLAN, SectionKind.INTERVENTION)
    hits = [hit for hit in places_of(scene.own, CaseworkTechnique.ANDRAGOGY) if hit.line.number in lines]
    for hit in scene.own.seek(_CHILDISH, _CHILDISH_WORDS):
        if hit.line.number in lines and _GROWN.search(sentence_at(hit.line, hit.start).text):
            yield at_hit(
                hit,
                "Apakah {name} cocok bagi klien yang sudah dewasa?",
                "Does {name} fit a client who is grown up?",
                name=hit.text,
            )
    sentences = [sentence_at(hit.line, hit.start).text for hit in hits]
    with_child = [
        hit
        for hit, sentence in zip(hits, sentences, strict=True)
        if _CHILD.search(sentence) and not _OLDER.search(sentence)
    ]
    if with_child or (hits and _is_child(scene.reading.lines, lines)):
        yield at_hit(
            (with_child or hits)[0],
            "Apakah {name} cocok bagi klien yang masih anak?",
            "Does {name} fit a client who is a child?",
            name=(with_child or hits)[0].text,
        )


def _is_child(lines: tuple[Line, ...], told: frozenset[int]) -> bool:
    """Return whether the stages speak of a child: by age where one is given, else by the words."""
    text = "\n".join(line.text for line in lines if line.number in told)
    ages = [
        int(match[1])
        for match in _YEARS_OLD.finditer(text)
        if "usia" in text[max(0, match.start() - 25) : match.start()]
    ]
    return min(ages) < _ADULT if ages else len(_CHILD.findall(text)) >= _CHILD_WORDS


FITNESS_RULES = (unfit_for_age,)
