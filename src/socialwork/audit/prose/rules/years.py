"""Rules on the years of a report, and on the period of its practicum."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, as_question_unless, at_line, at_report, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.dates import DateMention
from socialwork.reading.period import LONGEST, speaks_of_practicum
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import STAGES, part_of, stage_of
from socialwork.words import Words

_EARLIER = re.compile(
    r"\b(?:lahir|kelahiran|menikah|pernikahan|cerai|bercerai|perceraian|meninggal|wafat|berdiri|didirikan"
    r"|diresmikan"
    r"|akta|akte|keputusan|izin operasional|akreditasi|undang-undang|peraturan|permen\w*|diundangkan"
    r"|diakses|diunduh"
    r"|pandemi|sejak|pernah|dahulu|dulu|masuk|angkatan|ajaran|akademik|riwayat|sebelum\w*|semula|lulus"
    r"|pindah|dirawat"
    r"|didiagnosis|diagnosis|kecelakaan|ditangkap|divonis|putusan|vonis|ditempatkan|dimusnahkan|disimpan"
    r"|dimutakhirkan"
    r"|kontrol|terakhir|kejadian|tercatat|berlaku|sampai|pertama kali|bekerja|diasuh|dipantau|pemantauan"
    r"|monitoring"
    r"|direncanakan|dijadwalkan|akan)\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:pertemuan|kunjungan|wawancara|observasi|case conference|asesmen|kontrak|intervensi|evaluasi"
    r"|terminasi|rapat"
    r"|diskusi|konseling|sesi|dilaksanakan|dilakukan|diadakan|berlangsung|ditandatangani|pukul|home visit"
    r"|rujukan"
    r"|hari|praktikan)\b",
    re.IGNORECASE,
)


@prose_rule(
    "WHEN-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Tahun yang menyimpang", "Year out of line"),
    Lesson(
        "Praktikum berlangsung pada 28 Agustus–11 Oktober 2023.\n\n"
        "Pertemuan dengan wali kelas berlangsung pada Selasa, 12 September 2021.",
        "Praktikum berlangsung pada 28 Agustus–11 Oktober 2023.\n\n"
        "Pertemuan dengan wali kelas berlangsung pada Selasa, 12 September 2023.",
        Words(
            "Satu tahun yang berbeda sering tertinggal dari laporan lain.",
            "A single other year is often left over from another report.",
        ),
    ),
)
def year_in_line(scene: Scene) -> Iterator[Remark]:
    """An event is dated in a year of the practicum; another year needs a reason in its sentence."""
    turned = {
        id(end)
        for dates in scene.dates.ranges
        if dates.period is not None and dates.period[1] < dates.period[0]
        for end in (dates.first, dates.last)
    }
    for mention in scene.dates.mentions:
        if not strays(scene, mention) or id(mention) in turned:
            continue
        near = _near(scene, mention)
        event = mention.weekday is not None or bool(
            _EVENT.search(sentence_at(mention.line, mention.start).text)
        )
        sure = event and (near or (scene.practicum.start is None and mention.weekday is not None))
        if sure or mention.weekday is not None or near:
            yield as_question_unless(
                at_line(
                    mention.line,
                    "Tahun {year} menyimpang dari tahun praktikum ({years})."
                    if sure
                    else "Tahun {year} bukan tahun praktikum ({years}). Apakah memang demikian?",
                    "The year {year} is not that of the practicum ({years})."
                    if sure
                    else "The year {year} is not that of the practicum ({years}). Is that meant?",
                    (mention.start, mention.end),
                    year=mention.written_year,
                    years=", ".join(map(str, sorted(scene.practicum.years))),
                ),
                sure=sure,
            )
    yield from _signed(scene)
    for span in scene.dates.ranges:
        period = span.period
        if period and period[1] - period[0] > LONGEST and speaks_of_practicum(scene.reading, span.line):
            yield at_line(
                span.line,
                "Praktikum tidak berlangsung selama ini; salah satu tahunnya keliru.",
                "No practicum lasts so long; one of the years is wrong.",
                (span.first.start, span.last.end),
            )


_SIGNED = re.compile(
    r"^(?:[A-Z][\w. ]+?,?\s+)?(?:\d{1,2}\s+)?(?:[A-Za-z]+\s+)?((?:19|20)\d\d)$|\b[A-Z]{4,},? ((?:19|20)\d\d)$"
)


def _signed(scene: Scene) -> Iterator[Remark]:
    """Yield the years of cover and preface that lie before the practicum, or long behind it."""
    start, end = scene.practicum.start, scene.practicum.end
    if start is None or end is None:
        return
    for line in scene.reading.lines:
        if line.section and part_of(scene.reading, line) != "front":
            return
        match = _SIGNED.search(line.text.strip()) if line.kind == "paragraph" else None
        year = int(match[1] or match[2]) if match else start.year
        if not start.year <= year <= end.year + 1:
            yield at_line(
                line,
                "Tahun {year} tidak sejalan dengan waktu praktikum ({start}).",
                "The year {year} does not go with the time of the practicum ({start}).",
                year=year,
                start=start.year,
            )


def strays(scene: Scene, mention: DateMention) -> bool:
    """Return whether a date is of another year than the practicum, and its sentence gives no reason."""
    years = scene.practicum.years
    if (
        mention.written_year is None
        or not years
        or mention.written_year in years
        or mention.line.kind == "caption"
    ):
        return False
    if part_of(scene.reading, mention.line) in {"theory", "books", "place", "front"}:
        return False
    if (
        stage_of(scene.reading, mention.line) is None
        and scene.practicum.line is not None
        and not _near(scene, mention)
    ):
        return False
    return not _EARLIER.search(sentence_at(mention.line, mention.start).text)


def _near(scene: Scene, mention: DateMention) -> bool:
    """Return whether the date would lie in the practicum if its year were that of the practicum."""
    days = [mention.in_year(year) for year in scene.practicum.years]
    return any(day is not None and scene.practicum.holds(day) for day in days)


@prose_rule(
    "WHEN-05",
    Severity.ERROR,
    Certainty.FACT,
    Words("Waktu praktikum", "Period of the practicum"),
    Lesson(
        "# Tahap Asesmen\n\nAsesmen dilaksanakan pada 11–15 September 2023.\n\n"
        "# Tahap Intervensi\n\nIntervensi dilaksanakan pada 25 September–5 Oktober 2023.",
        "Praktikum dilaksanakan pada 28 Agustus–11 Oktober 2023.\n\n"
        "# Tahap Asesmen\n\nAsesmen dilaksanakan pada 11–15 September 2023.\n\n"
        "# Tahap Intervensi\n\nIntervensi dilaksanakan pada 25 September–5 Oktober 2023.",
        Words(
            "Tanpa waktu praktikum pembaca tidak dapat menilai tanggal yang lain.",
            "Without the period of the practicum the other dates cannot be judged.",
        ),
    ),
)
def period_is_stated(scene: Scene) -> Iterator[Remark]:
    """A report that tells of its stages says from when to when the practicum lasted."""
    stages = {kind for section in scene.reading.sections for kind in section.kinds if kind in STAGES}
    told = scene.practicum.line is not None or any(
        part_of(scene.reading, hit.line) not in {"theory", "books"}
        for hit in scene.reading.seek(_MONTHS, ("praktikum", "praktik", "magang", "penempatan"))
    )
    if len(stages) > 1 and len(scene.dates.mentions) > 2 and not told:  # noqa: PLR2004 - few enough to count
        yield at_report(
            "Laporan tidak menyebut kapan praktikum mulai dan berakhir.",
            "The report does not say when the practicum began and ended.",
            Words(
                "Tulis waktunya pada latar belakang, misalnya “praktikum dilaksanakan pada … sampai dengan "
                "…”.",
                "State it in the introduction.",
            ),
        )


_MONTH = r"(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)"
_MONTHS = re.compile(
    rf"\b{_MONTH}(?:\s+\d{{4}})?\s*(?:[–—-]|s\.?d\.?|s/d|sampai(?:\s+dengan)?"
    rf"|hingga)\s*(?:bulan\s+)?{_MONTH}\s+\d{{4}}",
    re.IGNORECASE,
)

YEAR_PROSE = (year_in_line, period_is_stated)
"""The rules on years and on the period of the practicum."""
