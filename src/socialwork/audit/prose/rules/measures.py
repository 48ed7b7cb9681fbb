"""Rules on what is measured: what is judged was planned, and what is counted was counted at the start."""

import re
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.audit.prose.content import roots
from socialwork.audit.prose.parts import of_stage, text_of
from socialwork.audit.prose.rules.planning import indicators
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.sentences import Sentence, sentences_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_REACHED = r"(?:tercapai|terpenuhi|dicapai|dipenuhi|berhasil|terlampaui|dilampaui|terwujud|memuaskan|tuntas)"
_JUDGED = re.compile(
    rf"\b[Ii]ndikator(?:nya)?[ ,]+(?P<what>[^.;:]+?)[ ,]+(?:(?:juga|pun|telah|sudah|dapat|berhasil"
    rf"|ternyata)[ ]+)*{_REACHED}\b"
)
_ORDINAL = re.compile(r"\bke(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b")
_COUNTS = {
    word: number
    for number, word in enumerate(
        ("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"), 2
    )
}
_MEASURES = re.compile(
    r"\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|kali|sehari|seminggu|hari|minggu"
    r"|bulan"
    r"|pertama|kedua|ketiga|keempat|kelima|lain|lainnya|tambahan|yakni|yaitu|juga|atas|bawah|paling|sedikit"
    r"|banyak"
    r"|keberhasilan|program|kegiatan|klien|tersebut|semua|seluruh|hampir|dalam|dengan|rencana|intervensi)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\d|\b(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|sekali|belas|puluh"
    r"|tidak pernah"
    r"|tak pernah|belum pernah|setiap|semua|seluruh|sama sekali|selalu)\b|\bse(?:kali|orang|buah|tiap)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh"
    r"|sekali)\b(?! pun)",
    re.IGNORECASE,
)
_VAGUE = r"(?:beberapa(?: kali)?|kadang(?:-kadang)?|jarang|sering|sedikit|banyak|kurang|agak|cukup|sesekali)"
_VAGUE_WORD = re.compile(rf"\b{_VAGUE}\b(?!-)", re.IGNORECASE)
_BEFORE = re.compile(
    rf"\b(?:sebelumnya|semula|awalnya|pada awalnya|mula-mula|dahulu|dulu|sebelum (?:intervensi|program"
    rf"|kegiatan))"
    rf"[ ,]+(?:[^\W\d_]+[ ]){{0,3}}?(?:{_VAGUE}|malas|biasa saja|buruk|rendah)\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
_SYMPTOMS = re.compile(
    r"gejala|masalah yang tampak|keadaan awal|kondisi awal|perilaku sasaran", re.IGNORECASE
)
_RUN_IN = 40
_KNOWN = 0.5
_SHARED = 2
_CHAPTER = "# BAB IV PENANGANAN KASUS\n\n"
_PLAN = (
    "## Tahap Rencana Intervensi\n\n| Kegiatan | Indikator |\n|---|---|\n"
    "| Konseling | Pekerjaan rumah diserahkan 4 kali seminggu |\n\n## Tahap Evaluasi\n\n{evaluation}\n"
)


@prose_rule(
    "PLAN-07",
    Severity.WARNING,
    Certainty.FACT,
    Words("Indikator yang tidak direncanakan", "Indicator that was not planned"),
    Lesson(
        _CHAPTER + _PLAN.format(evaluation="Indikator hafalan lagu daerah tercapai."),
        _CHAPTER + _PLAN.format(evaluation="Indikator penyerahan pekerjaan rumah tercapai: 4 kali seminggu."),
        Words(
            "Yang dinilai ialah indikator dalam rencana; yang baru dilaporkan sebagai temuan lain.",
            "An evaluation judges the indicators of the plan; anything new is told as a further finding.",
        ),
    ),
)
def judged_and_not_planned(scene: Scene) -> Iterator[Remark]:
    """Every indicator that the evaluation judges stands in the plan."""
    reading = scene.reading
    plan = of_stage(reading, SectionKind.PLAN)
    planned = [line for line in indicators(scene) if line.text.strip()]
    if not plan or not planned:
        return
    known = roots(text_of(reading, plan))
    of_indicators = roots(_MEASURES.sub(" ", "\n".join(line.text for line in planned)))
    for line in _lines_of(scene, SectionKind.EVALUATION):
        for match in _JUDGED.finditer(line.text):
            told = roots(_MEASURES.sub(" ", match["what"]))
            ordinal = _ORDINAL.search(match["what"])
            beyond = ordinal is not None and _COUNTS[ordinal[1]] > len(planned)
            if told and (beyond or len(told & known) < _KNOWN * len(told)):
                remark = at_line(
                    line,
                    "Indikator ini dinilai, tetapi tidak ada dalam rencana.",
                    "This indicator is judged, and the plan does not have it.",
                    match.span(),
                )
                sure = beyond or not told & of_indicators
                yield remark if sure else evolve(remark, certainty=Certainty.QUESTION)


def _lines_of(scene: Scene, kind: SectionKind) -> Iterator[Line]:
    for section in of_stage(scene.reading, kind):
        for line in scene.reading.lines[section.first + 1 : section.end]:
            if line.kind in {"paragraph", "item"}:
                yield line


@prose_rule(
    "PLAN-08",
    Severity.WARNING,
    Certainty.FACT,
    Words("Data awal tanpa angka", "Baseline without a number"),
    Lesson(
        _CHAPTER + "## Tahap Evaluasi\n\nKlien hadir lima dari lima hari; sebelumnya jarang.",
        _CHAPTER + "## Tahap Evaluasi\n\nKlien hadir lima dari lima hari; sebelumnya dua dari lima.",
        Words(
            "Perubahan dihitung dari angka; kata seperti jarang tidak dapat dibandingkan.",
            "A change is counted from a number; nothing can be compared with a word like rarely.",
        ),
    ),
)
def vague_baseline(scene: Scene) -> Iterator[Remark]:
    """What is counted at the end was counted at the start."""
    for line in _lines_of(scene, SectionKind.EVALUATION):
        for match in _BEFORE.finditer(line.text):
            before = line.text[: match.start()].rsplit(". ", 1)[-1]
            if _NUMBERED.search(before) and not _NUMBERED.search(match[0]):
                yield at_line(line, *_SAID, match.span())
    # A symptom that an indicator counts has a number from the start.
    counted = [
        roots(_MEASURES.sub(" ", indicator.text))
        for indicator in indicators(scene)
        if _NUMBERED.search(indicator.text)
    ]
    assessment = list(_lines_of(scene, SectionKind.ASSESSMENT)) if counted else []
    told = [one for line in assessment for one in sentences_of(line) if _is_symptom(scene, one)]
    numbers = [(one.line.section, roots(one.text)) for one in told if _COUNTED.search(one.text)]
    for sentence in told:
        if not _VAGUE_WORD.search(sentence.text) or _NUMBERED.search(sentence.text):
            continue
        own = roots(_VAGUE_WORD.sub(" ", sentence.text))
        shared = max((one & own for one in counted), key=len)
        enough = len(shared) >= _SHARED or (bool(shared) and len(own) <= _SHARED)
        section = sentence.line.section
        if enough and not any(shared & one for over, one in numbers if over == section):
            yield at_line(sentence.line, *_SAID, (sentence.start, sentence.end))


_SAID = (
    "Keadaan awal ini tidak disebut dengan angka, sedangkan hasilnya dihitung.",
    "This state at the start has no number, while the result is counted.",
)


def _is_symptom(scene: Scene, sentence: Sentence) -> bool:
    """Return whether a sentence stands under a heading, or behind words, that announce symptoms."""
    over = " ".join(heading.text for heading in scene.reading.over(sentence.line))
    return bool(_SYMPTOMS.search(over) or _SYMPTOMS.search(sentence.line.text[:_RUN_IN]))


MEASURE_RULES = (judged_and_not_planned, vague_baseline)
