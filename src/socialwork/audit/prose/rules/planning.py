"""Rules on plan and evaluation as far as a text can show them: all of them ask, and state nothing."""

import re
from collections.abc import Iterable, Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.audit.prose.content import roots, share
from socialwork.audit.prose.parts import of_stage, text_of
from socialwork.audit.prose.techniques import columns, in_stage
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.sentences import sentences_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_LITTLE = 0.3
_FEW_ROOTS = 2
_THIRD = 3
_NUMBER = re.compile(
    r"\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setiap|seluruh|semua|sekali"
    r"|separuh|minimal"
    r"|sekurang-kurangnya|paling sedikit|skor|persen|lembar|catatan|daftar hadir|per hari"
    r"|per minggu|seminggu|sehari)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:meningkat|menurun|berkurang|bertambah|membaik|lebih (?:rajin|sering|baik|aktif"
    r"|disiplin|tenang|percaya diri)"
    r"|mengalami (?:perubahan|kemajuan|peningkatan|penurunan))\b"
)
_BASELINE = re.compile(
    r"\b(?:baseline|data dasar|data awal|sebelum (?:intervensi|program|kegiatan)|kondisi awal"
    r"|keadaan awal|semula"
    r"|pada awalnya|sebelumnya|dibandingkan|awal intervensi|minggu pertama)\b|\bdari \S+ .{0,40}\bmenjadi\b",
    re.IGNORECASE,
)
_TOKEN_WORDS = ("token", "bintang", "poin", "nilai", "stiker", "koin", "kupon", "keping", "kepingan")
_TOKENS = ("ekonomi token", "token ekonomi", "token economy", "sistem token", "kartu bintang")
_THINNING = re.compile(
    r"\b(?:penjarangan|dijarangkan|menjarangkan|jarang|dikurangi|mengurangi|pengurangan|bertahap|berangsur"
    r"|fading"
    r"|pujian|memuji|dipuji|penyesuaian|disesuaikan|dihentikan|perubahan kesepakatan|penyusutan)\b",
    re.IGNORECASE,
)
_NEVER_THINNED = re.compile(
    r"\btanpa (?:pujian|penjarangan|dijarangkan|penyesuaian|dikurangi)\b"
    r"|\btidak (?:pernah )?(?:dipuji|memuji|dijarangkan|dikurangi|disesuaikan|ada (?:pujian|penjarangan"
    r"|penyesuaian))\b"
    r"|\btetap (?:diberikan|dibagikan|diberi) (?:seperti|sebagaimana) (?:semula|biasa|hari pertama)\b",
    re.IGNORECASE,
)
_RUN_IN = re.compile(r"(?:Gejala|Penyebab|Faktor|Fokus|Akar|Dampak|Masalah)\b[^.:]{0,30}[.:]", re.IGNORECASE)
_ADDED = re.compile(
    r"\b(?:selain itu|di samping itu|di luar itu|lagi pula|bahkan|juga|pun|tambahan lagi)\b,?", re.IGNORECASE
)
_HEARSAY = re.compile(r"\b(?:katanya|konon|menurut|dulu|dahulu|pernah)\b", re.IGNORECASE)
_MOST_KNOWN = 0.2
_UNANSWERED = (
    "Apakah rencana atau intervensi menjawab hal ini?",
    "Does the plan or the intervention answer this?",
)
_ASSESSED = re.compile(r"gejala|penyebab|fokus", re.IGNORECASE)
_CHAPTER = "# BAB IV PENANGANAN KASUS\n\n"
_PLAN = (
    "## Tahap Rencana Intervensi\n\n| Kegiatan | Indikator |\n|---|---|\n| Konseling | {indicator} |\n\n"
    "## Tahap Intervensi\n\n{work}\n\n## Tahap Evaluasi\n\n{evaluation}\n"
)
_GOOD = {
    "indicator": "Klien mengerjakan pekerjaan rumah 4 kali seminggu",
    "work": "Konseling berjalan dua kali.",
    "evaluation": "Pekerjaan rumah dikerjakan klien 4 kali seminggu, dari semula 1 kali.",
}


@prose_rule(
    "PLAN-01",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Indikator tidak dievaluasi", "Indicator not evaluated"),
    Lesson(
        _CHAPTER + _PLAN.format(**{**_GOOD, "evaluation": "Ibu merasa senang dengan kedatangan tamu."}),
        _CHAPTER + _PLAN.format(**_GOOD),
        Words(
            "Setiap indikator rencana dinilai dalam evaluasi.",
            "The evaluation judges every indicator of the plan.",
        ),
    ),
)
def indicator_not_evaluated(scene: Scene) -> Iterator[Remark]:
    """The evaluation speaks of every indicator of the plan."""
    told = of_stage(scene.reading, SectionKind.EVALUATION)
    # What an activity led to may be told right behind it, and the evaluation only says that all was reached.
    work = of_stage(scene.reading, SectionKind.INTERVENTION)
    known = roots(text_of(scene.reading, (*told, *work)))
    for line in indicators(scene) if told else ():
        if (
            _NUMBER.search(line.text)
            and len(roots(line.text)) >= _FEW_ROOTS
            and share(line.text, known) < _LITTLE
        ):
            yield at_line(
                line,
                "Apakah indikator ini dinilai dalam evaluasi?",
                "Does the evaluation judge this indicator?",
            )


@prose_rule(
    "PLAN-02",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Indikator tanpa ukuran", "Indicator without a measure"),
    Lesson(
        _CHAPTER + _PLAN.format(**{**_GOOD, "indicator": "Klien menjadi rajin"}),
        _CHAPTER + _PLAN.format(**_GOOD),
        Words(
            "Indikator menyebut jumlah, waktu, atau cara mengukurnya.",
            "An indicator tells how many, by when, or how it is measured.",
        ),
    ),
)
def indicator_without_measure(scene: Scene) -> Iterator[Remark]:
    """An indicator tells how it is measured."""
    for line in indicators(scene):
        if not _NUMBER.search(line.text):
            yield at_line(line, "Bagaimana indikator ini diukur?", "How is this indicator measured?")


def indicators(scene: Scene) -> Iterator[Line]:
    """Yield the lines in the column of indicators of the plan."""
    plan = in_stage(scene.own, SectionKind.PLAN)
    lines = scene.reading.lines
    for at, text in columns(scene.own, plan, "indikator"):
        yield from lines[at : at + text.count("\n") + 1]


@prose_rule(
    "PLAN-03",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Gejala, penyebab, atau fokus tanpa jawaban", "Problem without an answer"),
    Lesson(
        _CHAPTER
        + "## Tahap Asesmen\n\n### Gejala Masalah\n\n1. Klien mencuri uang kantin sekolah.\n\n"
        + _PLAN.format(**_GOOD),
        _CHAPTER
        + "## Tahap Asesmen\n\n### Gejala Masalah\n\n1. Klien jarang mengerjakan pekerjaan rumah.\n\n"
        + _PLAN.format(**_GOOD),
        Words(
            "Masalah yang ditemukan dijawab oleh rencana, atau disebut mengapa tidak.",
            "What was found is answered by the plan, or it is told why not.",
        ),
    ),
)
def unanswered(scene: Scene) -> Iterator[Remark]:
    """The plan or the intervention answers what the assessment found."""
    reading = scene.reading
    answers = (*of_stage(reading, SectionKind.PLAN), *of_stage(reading, SectionKind.INTERVENTION))
    if not answers:
        return
    known = roots(text_of(reading, answers))
    for section in of_stage(reading, SectionKind.ASSESSMENT):
        if section.heading is None or not _ASSESSED.search(section.heading.text):
            continue
        for line in reading.lines[section.first + 1 : section.end]:
            if line.kind == "item" and len(roots(line.text)) >= _FEW_ROOTS and not roots(line.text) & known:
                yield at_line(line, *_UNANSWERED)
    yield from _added_and_unanswered(scene, known)


def _added_and_unanswered(scene: Scene, known: frozenset[str]) -> Iterator[Remark]:
    """Yield a remark on each sentence that adds a further problem of which nothing after it tells."""
    reading = scene.reading
    for section in of_stage(reading, SectionKind.ASSESSMENT):
        titled = section.heading is not None and _ASSESSED.search(section.heading.text)
        for line in reading.lines[section.first + 1 : section.end]:
            if line.kind not in {"paragraph", "item"} or not (titled or _RUN_IN.match(line.text)):
                continue
            for sentence in sentences_of(line)[1:]:
                found = _ADDED.search(sentence.text)
                told = roots(_ADDED.sub(" ", sentence.text))
                hearsay = _HEARSAY.search(sentence.text) is not None
                if (
                    found
                    and not hearsay
                    and len(told) >= _FEW_ROOTS
                    and len(told & known) <= _MOST_KNOWN * len(told)
                ):
                    yield at_line(line, *_UNANSWERED, (sentence.start, sentence.end))


@prose_rule(
    "PLAN-04",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Evaluasi tanpa data awal", "Evaluation without a baseline"),
    Lesson(
        _CHAPTER + "## Tahap Evaluasi\n\nKehadiran klien meningkat.",
        _CHAPTER + "## Tahap Evaluasi\n\nKehadiran klien meningkat dari 3 hari menjadi 5 hari seminggu.",
        Words(
            "Perubahan hanya terlihat bila keadaan awalnya disebut.",
            "A change shows only where the state before it is told.",
        ),
    ),
)
def without_baseline(scene: Scene) -> Iterator[Remark]:
    """An evaluation that tells of a change tells of the state before it."""
    sections = of_stage(scene.reading, SectionKind.EVALUATION)
    text = text_of(scene.reading, sections)
    if not text or _BASELINE.search(text):
        return
    for section in sections:
        for line in scene.reading.lines[section.first : section.end]:
            match = _CHANGED.search(line.text)
            if match is not None:
                yield at_line(
                    line,
                    "Dari keadaan awal yang mana perubahan ini diukur?",
                    "From which state at the start was this change measured?",
                    match.span(),
                )
                return


@prose_rule(
    "PLAN-05",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Token tanpa penjarangan", "Tokens without thinning"),
    Lesson(
        _CHAPTER + "## Tahap Intervensi\n\nEkonomi token dijalankan selama sembilan hari.",
        _CHAPTER
        + "## Tahap Intervensi\n\nEkonomi token berjalan sembilan hari; bintang dikurangi, pujian ditambah.",
        Words(
            "Token dijarangkan dan diganti pujian agar perilaku bertahan.",
            "Tokens are thinned and praise takes their place, so that the behaviour lasts.",
        ),
    ),
)
def without_thinning(scene: Scene) -> Iterator[Remark]:
    """A report of a token economy tells of thinning, praise or adjustment."""
    lines = in_stage(scene.own, SectionKind.INTERVENTION)
    hits = [hit for form in _TOKENS for hit in scene.own.phrases(form) if hit.line.number in lines]
    told = "\n".join(scene.reading.lines[at].text for at in sorted(lines))
    asked = (
        "Bagaimana token dijarangkan, disertai pujian, atau disesuaikan?",
        "How were the tokens thinned, joined with praise or adjusted?",
    )
    refused = [
        hit for hit in scene.own.seek(_NEVER_THINNED, ("tanpa", "tidak", "tetap")) if hit.line.number in lines
    ]
    for hit in refused[:1] or (hits[:1] if not _THINNING.search(told) else ()):
        yield at_hit(hit, *asked)


@prose_rule(
    "PLAN-06",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Perilaku bertoken tanpa tujuan", "Behaviour with tokens and without a goal"),
    Lesson(
        _CHAPTER + "## Tahap Rencana Intervensi\n\nTujuannya ialah klien hadir di kelas.\n\n"
        "## Tahap Intervensi\n\n| Perilaku | Token |\n|---|---|\n| Menyapu halaman asrama | 1 |",
        _CHAPTER + "## Tahap Rencana Intervensi\n\nTujuannya ialah klien hadir di kelas.\n\n"
        "## Tahap Intervensi\n\n| Perilaku | Token |\n|---|---|\n| Hadir di kelas | 1 |",
        Words(
            "Perilaku yang diberi token melayani salah satu tujuan.",
            "Behaviour that earns tokens serves one of the goals.",
        ),
    ),
)
def behaviour_without_goal(scene: Scene) -> Iterator[Remark]:
    """What earns tokens serves what the plan aims at."""
    plan, work = in_stage(scene.own, SectionKind.PLAN), in_stage(scene.own, SectionKind.INTERVENTION)
    known = _roots_of(scene.reading.lines[at] for at in plan if scene.reading.lines[at].slot is None)
    told = known | _roots_of(scene.reading.lines[at] for at in plan)
    tells_of_tokens = bool(scene.own.all_words.keys() & {*_TOKEN_WORDS, "kepingan"})
    for at, text in columns(scene.own, work, "perilaku") if plan else ():
        slot = scene.reading.lines[at].slot
        head = "" if slot is None else " ".join(scene.reading.tables[slot.table].rows[0]).casefold()
        table = None if slot is None else scene.reading.tables[slot.table]
        caption = "" if table is None or table.caption is None else table.caption.line.text.casefold()
        row = () if table is None or slot is None else table.rows[slot.row][1:]
        counts = sum(cell.strip().isdigit() for cell in row) >= _FEW_ROOTS
        tokens = any(word in f"{head} {caption}" for word in _TOKEN_WORDS) or (tells_of_tokens and counts)
        total = text.strip().casefold() in {"jumlah", "total"}
        served = roots(text) & told
        if tokens and not total and roots(text) and len(served) * _THIRD <= len(roots(text)):
            yield at_line(
                scene.reading.lines[at],
                "Tujuan mana yang dilayani perilaku ini?",
                "Which goal does this behaviour serve?",
            )


def _roots_of(lines: Iterable[Line]) -> frozenset[str]:
    return frozenset(root for line in lines for root in roots(line.text))


PLANNING_RULES = (
    indicator_not_evaluated,
    indicator_without_measure,
    unanswered,
    without_baseline,
    without_thinning,
    behaviour_without_goal,
)
