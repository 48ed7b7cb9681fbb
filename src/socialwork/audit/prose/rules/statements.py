"""Rules on statements: those that deny each other, and those that label or punish."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.audit.prose.rules.ages import client_ages
from socialwork.audit.prose.rules.denials import denials
from socialwork.audit.prose.rules.lists import Opposite, opposites, word_list, words_pattern
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import RUNNING
from socialwork.reading.numbers import ALL_OF, NUMBER, all_of, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import Sentence, sentence_at, sentences_of
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import OPENING, part_of, stage_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_THINGS = spaced(
    "pihak peran tujuan tahap sebab faktor alasan manfaat gejala dampak kebutuhan masalah sumber cara langkah"
    " syarat aturan hambatan saran usul prinsip unsur aspek"
)
_ANY_THING = "|".join(sorted(_THINGS))
_NTH = re.compile(rf"\b({_ANY_THING})\s+(?:yang\s+)?({ALL_OF})\b(?!\s+(?:itu|ini|orang)\b)", re.IGNORECASE)
_COUNTED = re.compile(rf"(?<!\bke)(?<!-)\b({NUMBER})\s+(?:macam\s+|buah\s+)?({_ANY_THING})\b", re.IGNORECASE)
_FURTHER = re.compile(
    r"\b(?:lagi|tambahan|ditambah|kemudian|selain itu|belakangan|semula|lain|lainnya|paling sedikit|minimal"
    r"|sedikitnya|dari)\b",
    re.IGNORECASE,
)
_MOST_COUNTED = 12


def _beyond_the_count(scene: Scene) -> Iterator[tuple[Hit, Hit]]:
    """Yield each ordinal of a thing that is more than the paragraph counts of it, with that count."""
    for hit in scene.reading.seek(_NTH, _THINGS, RUNNING):
        text, value = hit.line.text, all_of(hit.groups[1] or "")
        thing = (hit.groups[0] or "").casefold()
        counts = [match for match in _COUNTED.finditer(text, 0, hit.start) if match[2].casefold() == thing]
        total = number_of(counts[-1][1]) if len(counts) == 1 else None
        if (
            value is None
            or total is None
            or not 1 < total < value <= _MOST_COUNTED
            or part_of(scene.reading, hit.line)
        ):
            continue
        if not _FURTHER.search(text, counts[0].start(), hit.end):
            yield hit, Hit(hit.line, *counts[0].span(), ())


_TIME = re.compile(
    r"\b(?:setelah|kini|sekarang|sudah|mulai|semula|awalnya|sebelumnya|dulu|dahulu"
    r"|(?<!tidak )(?<!belum )pernah|selama intervensi|saat ini|kemudian"
    r"|apabila|jika|ketika|agar|supaya|berharap|ingin|akan|target|diharapkan|tujuan|menjadi)\b",
    re.IGNORECASE,
)
_TOOLS = re.compile(
    r"\b(?:genogram|ek\w*map|ecomap|peta|diagram|pohon|sosiogram|lini masa|sistem sumber|potensi"
    r"|kebutuhan)\b",
    re.IGNORECASE,
)
_FOUND = OPENING | {SectionKind.ASSESSMENT}
_OTHERS = re.compile(
    r"^(?:[A-Z][\w.]*\s)?(?:ibu|ayah|kakak|adik|nenek|kakek|teman|sahabat|wali kelas|guru|praktikan|suami"
    r"|istri|anak|orang tua)\b",
    re.IGNORECASE,
)


@prose_rule(
    "CLAIM-03",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Pernyataan yang saling menyangkal", "Statements that deny each other"),
    Lesson(
        "# Tahap Asesmen\n\nKlien tidak pernah hadir di sekolah.\n\nKlien sering terlambat datang ke "
        "sekolah.",
        "# Tahap Asesmen\n\nKlien jarang hadir di sekolah.\n\nBila hadir, klien sering terlambat.",
        Words("Keduanya tidak dapat benar pada saat yang sama.", "Both cannot be true at one time."),
    ),
)
def statements_go_together(scene: Scene) -> Iterator[Remark]:
    """Two statements in one stage do not deny each other."""
    told = list(_about_client(scene))
    for pair in opposites():
        numbers = set(scene.reading.lines_with(pair.words))
        if any(sentence.line.number in numbers for sentence in told):
            yield from _denied(pair, told, numbers)
    for denial in denials(scene):
        yield at_line(
            denial.sentence.line, *_DENIES, (denial.start, denial.end), other=denial.other.text[:60]
        )
    for hit, count in _beyond_the_count(scene):
        yield at_hit(hit, *_DENIES, other=count.text)


_DENIES = "Ini berlawanan dengan “{other}”. Manakah yang benar?", "This denies “{other}”. Which is right?"


def _about_client(scene: Scene) -> Iterator[Sentence]:
    """Yield the sentences of opening and assessment that tell of the client as he or she is."""
    for section in scene.reading.sections:
        if section.heading is None or section.end == section.first + 1 or _TOOLS.search(section.heading.text):
            continue
        if stage_of(scene.reading, scene.reading.lines[section.first + 1]) not in _FOUND:
            continue
        for line in scene.reading.lines[section.first + 1 : section.end]:
            if line.kind not in {"paragraph", "item", "cell"}:
                continue
            for sentence in sentences_of(line):
                if not _TIME.search(sentence.text):
                    yield sentence


def _denied(pair: Opposite, told: list[Sentence], numbers: set[int]) -> Iterator[Remark]:
    first = [
        (sentence, match)
        for sentence in told
        if sentence.line.number in numbers
        and (match := pair.one.search(sentence.text))
        and not _foreign(sentence, match.start())
    ]
    if not first:
        return
    second = [
        (sentence, match)
        for sentence in told
        if (match := pair.other.search(sentence.text)) and not _foreign(sentence, match.start())
    ]
    for one, match in second[:1]:
        if one is first[0][0] or pair.one.search(one.text) or _NEGATION.search(one.text[: match.start()]):
            continue
        later, earlier = (
            ((one, match), first[0])
            if one.line.number >= first[0][0].line.number
            else (first[0], (one, match))
        )
        start, end = (later[0].start + at for at in later[1].span())
        yield at_line(later[0].line, *_DENIES, (start, end), other=earlier[1].group()[:60])


_NEGATION = re.compile(r"\b(?:tidak|bukan|belum|tanpa|jarang)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _foreign(sentence: Sentence, at: int) -> bool:
    """Return whether somebody else is the subject of what is said."""
    before = sentence.text[:at]
    clause = re.split(r"[,;:]|\b(?:dan|tetapi|sedangkan|bahwa|karena|yang)\b", before)[-1]
    return bool(
        at > 0
        and _OTHERS.match(sentence.text)
        and not re.search(r"\bklien\b|\bbahwa\b", before, re.IGNORECASE)
    ) or bool(
        re.search(
            r"\b(?:teman|kakak|adik|ibu|ayah|nenek|kakek|tetangga|guru|orang tua)(?:nya)?\s*$",
            clause,
            re.IGNORECASE,
        )
    )


_QUOTED = re.compile(r"[“\"‘'][^”\"’']*$")
_DENIED = re.compile(
    r"\b(?:bukan|tidak|tanpa|jangan|hindari|menghindari|alih-alih|daripada|label|melabeli|dilabeli|cap"
    r"|dicap|mencap|julukan|dijuluki|dianggap"
    r"|menganggap|disebut|menyebut\w*|dikatakan|dikira|stigma|dibaca sebagai|kata|istilah|mengaku"
    r"|menyampaikan sendiri|menurutnya"
    r"|mengejek|diejek|ejekan|mengolok\w*|diolok\w*|ditertawakan|merasa|takut|khawatir|korban|oleh"
    r"|dituduh|menuduh)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"\b(?:ia|dia|siswa|anak|anggota|lansia|ibu|ayah|keluarga)\b", re.IGNORECASE)
_PARTS = frozenset({"", "front"})


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, str]]:
    entries = word_list("labels")["label"]
    instead = {word: entry["instead"] for entry in entries for word in entry["words"]}
    return words_pattern(list(instead)), instead


def _holding(scene: Scene, pattern: re.Pattern[str], words: Iterable[str]) -> Iterator[Hit]:
    """Yield what a pattern of words finds, in lines that hold first and last word of one of them."""
    numbers: set[int] = set()
    for word in words:
        first, *_, last = re.findall(r"\w+", word.casefold()) * 2
        numbers |= set(scene.reading.words.get(first, ())) & set(scene.reading.words.get(last, ()))
    for number in sorted(numbers):
        line = scene.reading.lines[number]
        if line.kind in RUNNING:
            yield from (Hit(line, match.start(), match.end(), ()) for match in pattern.finditer(line.text))


@prose_rule(
    "CLAIM-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Kata yang melabeli klien", "Words that label the client"),
    Lesson(
        "# Tahap Asesmen\n\nKlien adalah anak nakal dan pemalas.",
        "# Tahap Asesmen\n\nKlien sering keluar kelas dan belum mengerjakan tugasnya.",
        Words("Sebut perilakunya, bukan cap bagi orangnya.", "Name the behaviour; do not label the person."),
    ),
)
def no_labels(scene: Scene) -> Iterator[Remark]:
    """The report describes what the client does, and does not label the client."""
    pattern, instead = _labels()
    seen = set()
    for hit in _holding(scene, pattern, instead):
        stage = stage_of(scene.reading, hit.line)
        sentence = sentence_at(hit.line, hit.start)
        part = part_of(scene.reading, hit.line)
        of_all = part == "place" and _ALL.match(sentence.text) and hit.start > sentence.start + len("Para ")
        if (part not in _PARTS and not of_all) or hit.line.number in seen:
            continue
        before = hit.line.text[sentence.start : hit.start]
        person = of_all or scene.client.words.search(sentence.text) or _PERSON.search(sentence.text)
        if stage is None and not person:
            continue
        if _QUOTED.search(before) or _DENIED.search(before) or not (person or stage in _FOUND):
            continue
        seen.add(hit.line.number)
        yield at_hit(
            hit,
            "Kata ini memberi cap. Dapatkah perilakunya yang disebut?",
            "This word labels a person. Can the behaviour be named instead?",
            Words("Lebih baik: {instead}.", "Name what was observed.").format(
                instead=instead.get(hit.text.casefold(), "perilakunya")
            ),
        )


_ALL = re.compile(
    r"(?:para|semua|mereka|kebanyakan|umumnya|rata-rata|sebagian besar|dasarnya|anak-anak|orang-orang)\b",
    re.IGNORECASE,
)
"""How a sentence on all who are served begins."""


_PROPOSES = re.compile(
    r"\b(?:akan|perlu|sebaiknya|hendaknya|disarankan|diharapkan|harus|apabila|jika|bila|agar|diberi"
    r"|diberikan|memberikan|dikenai|dikenakan"
    r"|menerapkan|diterapkan|merekomendasikan|direkomendasikan|rencana\w*)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:tidak|jangan|tanpa|bukan|hindari|menghindari|menghindarkan|dilarang|melarang|alih-alih|daripada"
    r"|mencegah|pernah|dahulu|takut|menghentikan"
    r"|mengganti|pengganti)\b",
    re.IGNORECASE,
)
_PLANS = frozenset(
    {
        SectionKind.PLAN,
        SectionKind.INTERVENTION,
        SectionKind.EVALUATION,
        SectionKind.TERMINATION,
        SectionKind.REFERRAL,
    }
)
_ENDS = re.compile(r"\b(?:rekomendasi|saran|simpulan)\b", re.IGNORECASE)
_ADULT = 18


@prose_rule(
    "CLAIM-05",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Hukuman bagi anak", "Punishment for a child"),
    Lesson(
        "Klien BR berusia 15 tahun.\n\n# Rekomendasi\n\nApabila klien membolos, sebaiknya ia dijemur di "
        "lapangan.",
        "Klien BR berusia 15 tahun.\n\n# Rekomendasi\n\nApabila klien membolos, sebaiknya wali kelas "
        "menanyakan sebabnya.",
        Words(
            "Hukuman yang menyakiti atau mempermalukan merugikan anak.",
            "Punishment that hurts or shames harms a child.",
        ),
    ),
)
def no_harsh_punishment(scene: Scene) -> Iterator[Remark]:
    """No punishment that hurts or shames is planned, used or recommended for a child."""
    ages = client_ages(scene)
    if ages and min(ages) >= _ADULT:
        return
    words = word_list("labels")["punishment"]["words"]
    for hit in _holding(scene, words_pattern(words), words):
        over = " ".join(heading.text for heading in scene.reading.over(hit.line))
        if part_of(scene.reading, hit.line) or not (
            stage_of(scene.reading, hit.line) in _PLANS or _ENDS.search(over)
        ):
            continue
        sentence = sentence_at(hit.line, hit.start)
        before = hit.line.text[sentence.start : hit.start]
        if _REFUSED.search(before) or not _PROPOSES.search(sentence.text):
            continue
        yield at_hit(
            hit,
            "Apakah hukuman ini pantas bagi seorang anak? Adakah cara yang lebih lembut?",
            "Is this punishment fit for a child? Is there a gentler way?",
        )


STATEMENT_PROSE = (statements_go_together, no_labels, no_harsh_punishment)
"""The rules on statements."""
