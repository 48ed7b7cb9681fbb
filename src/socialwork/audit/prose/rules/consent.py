"""Rules on consent: it is there, it comes before the assessment, and a guardian gives it for a child."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import (
    Lesson,
    Scene,
    as_question,
    as_question_unless,
    at_line,
    at_report,
    prose_rule,
)
from socialwork.audit.prose.rules.ages import ages_told, client_ages
from socialwork.audit.prose.rules.windows import windows
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.sentences import sentence_at, sentences_of
from socialwork.reading.stages import STAGES, part_of, stage_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_CONSENT = re.compile(
    r"\b(?:inform(?:ed)?[\s-]+consent|(?:lembar(?:an)?|surat|formulir|form|penandatanganan"
    r"|menandatangani) persetujuan"
    r"|persetujuan (?:klien|tertulis|orang tua|wali|setelah penjelasan|ibu|keluarga|ayah|nenek|kakek|lisan"
    r"|tindakan)(?:nya)?|(?:memberi|memberikan|menyatakan|mendapat|mendapatkan|memperoleh|meminta)"
    r" persetujuan"
    r"|kontrak"
    r"|(?:pernyataan|lembar|surat) kesediaan|surat pernyataan (?:kesediaan|persetujuan)|asen)\b",
    re.IGNORECASE,
)
_WILLING = re.compile(
    r"\b(?:bersedia|kesediaan\w*|setuju|menyetujui|disetujui|persetujuan\w*)\b", re.IGNORECASE
)
_WORDS = ("consent", "persetujuan", "kontrak", "kesediaan", "asen")
_GIVEN = re.compile(
    r"\b(?:ditandatangani|menandatangani|penandatanganan|diberikan|memberikan|dijelaskan|menjelaskan"
    r"|diperoleh|diminta|disepakati|memberi|membubuhkan|diisi|didapat\w*|mendapat\w*|diteken|meneken"
    r"|memperoleh"
    r"|dilaksanakan|dilakukan|menyatakan|berlangsung|diserahkan|mengisi|dibahas)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:rencana|bintang|token|rujukan|kelompok|perubahan|terminasi|foto|berbagi|membagikan|dicabut|belum"
    r"|sebelum|setelah ada"
    r"|lihat|program|pengakhiran|diakhiri|kesepakatan token|perpanjang\w*)\b",
    re.IGNORECASE,
)
_GUARDIAN = re.compile(
    r"\b(?:ibu(?!\s+(?:guru|kepala|wali kelas))|ayah|orang\s?tua|wali(?!\s+(?:kelas|murid di sekolah))"
    r"|nenek|kakek|paman|bibi|kakak"
    r"|pengasuh|keluarga|ibunya|ayahnya|orang tuanya|walinya|bapaknya)\b",
    re.IGNORECASE,
)
_ADULT = 18


def _speaks(scene: Scene) -> list[Line]:
    """Return the lines that speak of the client's consent, theory and contents left out."""
    return [
        line
        for number in scene.reading.lines_with(_WORDS)
        if (line := scene.reading.lines[number]).kind not in {"entry", "heading"}
        and _CONSENT.search(line.text)
        and part_of(scene.reading, line) not in {"theory", "books", "front", "place"}
    ]


@prose_rule(
    "AGREE-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Persetujuan klien", "Consent of the client"),
    Lesson(
        "# Engagement\n\nPraktikan berkenalan dengan klien di ruang konseling.\n\n# Asesmen\n\nPraktikan "
        "mewawancarai klien.",
        "# Engagement\n\nKlien menandatangani lembar persetujuan.\n\n# Asesmen\n\nPraktikan mewawancarai "
        "klien.",
        Words(
            "Tanpa persetujuan data klien tidak boleh dikumpulkan.",
            "Without consent no data on a client may be collected.",
        ),
    ),
)
def consent_is_told(scene: Scene) -> Iterator[Remark]:
    """A report on the stages of a case tells how the client consented."""
    lines = _speaks(scene)
    kinds = {
        kind
        for section in scene.reading.sections
        if section.first < section.end
        for kind in section.kinds
        if kind in STAGES
    }
    told = any(_SHEET.search(line.text) or _AGREED.search(line.text) for line in lines)
    if SectionKind.ASSESSMENT not in kinds or len(kinds) == 1 or told:
        return
    remark = at_report(
        "Laporan tidak menceritakan persetujuan klien.",
        "The report does not tell of the client's consent.",
        Words(
            "Ceritakan penjelasan, persetujuan, dan tanggalnya pada tahap kontrak.",
            "Tell of it under the contract.",
        ),
    )
    willing = [hit for hit in scene.reading.find(_WILLING) if not part_of(scene.reading, hit.line)]
    yield as_question(remark) if willing else remark


_AGREED = re.compile(
    r"\b(?:(?:di|me)sepakat\w*|menyepakati|sepakat|kesepakatan\w*|setuju|menyetujui|disetujui|bersedia"
    r"|menerima|diterima"
    r"|menandatangani|ditandatangani|penandatanganan|tanda tangan\w*|asen)\b",
    re.IGNORECASE,
)


@prose_rule(
    "AGREE-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Persetujuan sebelum asesmen", "Consent before the assessment"),
    Lesson(
        "# Kontrak\n\nLembar persetujuan ditandatangani pada 14 September 2023.\n\n"
        "# Asesmen\n\nWawancara dengan klien dilakukan pada 11 September 2023.",
        "# Kontrak\n\nLembar persetujuan ditandatangani pada 6 September 2023.\n\n"
        "# Asesmen\n\nWawancara dengan klien dilakukan pada 11 September 2023.",
        Words("Data dikumpulkan setelah klien setuju.", "Data are collected after the client consented."),
    ),
)
def consent_comes_first(scene: Scene) -> Iterator[Remark]:
    """The client consents before the assessment begins."""
    ranges = [
        dates.period[0]
        for dates in scene.dates.ranges
        if dates.period is not None
        and dates.period[0] <= dates.period[1]
        and dates.period[0].year in (scene.practicum.years or {dates.period[0].year})
        and stage_of(scene.reading, dates.line) is SectionKind.ASSESSMENT
        and _ASSESSES.search(sentence_at(dates.line, dates.first.start).text)
    ]
    span = windows(scene).get(SectionKind.ASSESSMENT)
    begun = ranges[0] if ranges else span[0] if span else None
    given = [
        meeting
        for meeting in scene.meetings
        if (meeting.told or _SHEET.search(meeting.sentence.text))
        and not _INTENDED.search(meeting.sentence.text)
        and _CONSENT.search(meeting.sentence.text)
        and _GIVEN.search(meeting.sentence.text)
        and not _OTHER.search(meeting.sentence.text)
        and meeting.stage not in {SectionKind.EVALUATION, SectionKind.TERMINATION, SectionKind.REFERRAL}
    ]
    if begun is None or not given:
        return
    first = min(
        [meeting for meeting in given if _SHEET.search(meeting.sentence.text)] or given,
        key=lambda meeting: meeting.date,
    )
    if first.date > begun:
        remark = at_line(
            first.line,
            "Persetujuan diberikan pada {given}, setelah asesmen dimulai pada {begun}.",
            "Consent was given on {given}, after the assessment had begun on {begun}.",
            (first.mention.start, first.mention.end),
            given=first.date,
            begun=begun,
        )
        yield as_question_unless(remark, sure=bool(_SHEET.search(first.sentence.text)))


_INTENDED = re.compile(
    r"\b(?:akan|direncanakan|rencananya|dijadwalkan|hendak|batal|ditunda)\b", re.IGNORECASE
)
_SHEET = re.compile(r"consent|persetujuan|kesediaan|asen\b", re.IGNORECASE)
_ASSESSES = re.compile(r"\b(?:asesmen|assessment|pengumpulan data)\b", re.IGNORECASE)


@prose_rule(
    "AGREE-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Persetujuan wali", "Consent of the guardian"),
    Lesson(
        "Klien BR berusia 16 tahun. Lembar persetujuan ditandatangani oleh klien BR pada 6 September 2023.",
        "Klien BR berusia 16 tahun. Lembar persetujuan ditandatangani oleh klien BR dan ibunya pada 6 "
        "September 2023.",
        Words(
            "Untuk anak orang tua atau wali yang memberi persetujuan.",
            "For a child a parent or guardian gives consent.",
        ),
    ),
)
def guardian_consents(scene: Scene) -> Iterator[Remark]:
    """For a client under eighteen a parent or guardian consents, too."""
    ages = (*client_ages(scene), *ages_told(scene))
    lines = _speaks(scene)
    if not ages or max(ages) >= _ADULT or not lines:
        return
    if not _guardian_told(scene):
        told = [line for line in lines if part_of(scene.reading, line) == ""] or lines
        signed = [
            line
            for line in told
            if any(
                _CONSENT.search(sentence.text)
                and _SHEET.search(sentence.text)
                and _SIGNED.search(sentence.text)
                for sentence in sentences_of(line)
            )
        ]
        yield at_line(
            (signed or told)[0],
            "Klien belum berusia 18 tahun, tetapi persetujuan orang tua atau wali tidak disebut.",
            "The client is under eighteen, but no consent of a parent or guardian is told of.",
        )


_SIGNED = re.compile(
    r"\b(?:ditandatangani|menandatangani|penandatanganan|tanda tangan\w*|membubuhkan|mengisi|diisi"
    r"|memberikan|diberikan|diperoleh|menyatakan)\b",
    re.IGNORECASE,
)
_AGREES = re.compile(
    r"\b(?:persetujuan\w*|consent|(?:di|me)nandatangani|ditandatangani|tanda tangan|menyetujui|disetujui"
    r"|setuju|asen)\b",
    re.IGNORECASE,
)
_EARLY = frozenset(
    {SectionKind.ENGAGEMENT, SectionKind.INTAKE, SectionKind.CONTRACT, SectionKind.ASSESSMENT, None}
)


def _guardian_told(scene: Scene) -> bool:
    """Return whether a sentence, or a line for a signature of the appendices, tells of such consent."""
    for number in scene.reading.lines_with(_GUARDIANS):
        line = scene.reading.lines[number]
        part = part_of(scene.reading, line)
        if part == "back" and line.slot is not None and _SIGNS.match(line.text.strip()):
            return True
        if line.kind in {"entry", "heading", "caption"} or part not in {"", "back"}:
            continue
        for sentence in sentences_of(line):
            agrees = (
                _AGREES.search(sentence.text)
                and _GUARDIAN.search(sentence.text)
                and not _OTHER.search(sentence.text)
            )
            if agrees and (part == "back" or stage_of(scene.reading, line) in _EARLY):
                return True
    return False


_GUARDIANS = (
    "ibu",
    "ibunya",
    "ayah",
    "ayahnya",
    "tua",
    "tuanya",
    "orangtua",
    "wali",
    "walinya",
    "nenek",
    "kakek",
    "paman",
    "bibi",
    "kakak",
    "pengasuh",
    "keluarga",
    "bapaknya",
)
_SIGNS = re.compile(
    r"(?:orang\s?tua|wali|ibu|ayah|nenek|kakek)(?:/wali)?(?:\s+(?:klien|wali))?\W*$", re.IGNORECASE
)

CONSENT_PROSE = (consent_is_told, consent_comes_first, guardian_consents)
"""The rules on consent."""
