"""Rules on dates: weekdays, years, ranges, and the period of the practicum."""

import re
from collections.abc import Iterator
from itertools import pairwise

from socialwork.audit.prose.base import Lesson, Scene, as_question_unless, at_line, prose_rule
from socialwork.audit.prose.rules.years import strays
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.dates import DateMention, DateRange
from socialwork.words import Words

_DAYS = tuple(
    Words(*pair)
    for pair in (
        ("Senin", "Monday"),
        ("Selasa", "Tuesday"),
        ("Rabu", "Wednesday"),
        ("Kamis", "Thursday"),
        ("Jumat", "Friday"),
        ("Sabtu", "Saturday"),
        ("Minggu", "Sunday"),
    )
)
_LABEL = re.compile(
    r"\b(?:ke|foto|gambar|tabel|pertemuan|sesi|minggu|nomor|no|kelas|lampiran|bagian|pasal)[.\s-]*$",
    re.IGNORECASE,
)
_DASHES = frozenset("–—-") | {"s.d.", "s.d", "sd", "s/d", "s. d.", "sd."}


@prose_rule(
    "WHEN-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Hari dan tanggal", "Weekday and date"),
    Lesson(
        "Wawancara berlangsung pada Selasa, 6 September 2023.",
        "Wawancara berlangsung pada Rabu, 6 September 2023.",
        Words(
            "Hari yang tidak cocok menimbulkan pertanyaan apakah pertemuan itu terjadi.",
            "A weekday that does not fit makes the reader ask whether the meeting took place.",
        ),
    ),
)
def weekday_fits(scene: Scene) -> Iterator[Remark]:
    """The weekday that stands with a date is the weekday of that date."""
    year = scene.practicum.year
    lasts = {id(dates.first): dates.last for dates in scene.dates.ranges}
    split = _split_weekdays(scene)
    for mention in scene.dates.mentions:
        weekday = split.get(id(mention), mention.weekday)
        day = mention.date or (mention.in_year(year) if year and mention.written_year is None else None)
        if weekday is None or day is None or day.weekday() == weekday or _moved(scene, mention, weekday):
            continue
        last = lasts.get(id(mention))
        if mention.shared and (last is None or (last.date and last.date.weekday() == weekday)):
            continue
        yield at_line(
            mention.line,
            "{day} jatuh pada hari {right}, bukan {wrong}.",
            "{day} was a {right}, not a {wrong}.",
            (mention.start, mention.end),
            Words(
                "Periksa hari dan tanggalnya dalam catatan harian.",
                "Check weekday and date in the daily notes.",
            ),
            day=day,
            right=_DAYS[day.weekday()],
            wrong=_DAYS[weekday],
        )


def _moved(scene: Scene, mention: DateMention, weekday: int) -> bool:
    """Return whether the year is the slip: in the year of the practicum the weekday is right."""
    year = scene.practicum.year
    other = mention.in_year(year) if year and mention.written_year not in {None, year} else None
    return other is not None and other.weekday() == weekday and strays(scene, mention)


_ONLY_DAY = re.compile(
    r"^(?:hari\s*:?\s*)?(senin|selasa|rabu|kamis|jumat|jum['’]at|sabtu|minggu|ahad)$", re.IGNORECASE
)
_NUMBERS = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "sabtu": 5, "minggu": 6, "ahad": 6}
_FRIDAY = 4
_DATE_FIRST = re.compile(r"\s*(?:(?:tanggal|tgl\.?)\s*:?\s*)?", re.IGNORECASE)
_DAY_LABEL = re.compile(r"^hari\s*:?$", re.IGNORECASE)


def _split_weekdays(scene: Scene) -> dict[int, int]:
    """Return the weekdays that stand in the cell, row or line before a date, by the identity of the date."""
    first = {
        mention.line.number: mention
        for mention in reversed(scene.dates.mentions)
        if mention.weekday is None
        and not mention.shared
        and _DATE_FIRST.fullmatch(mention.line.text[: mention.start])
    }
    found = {}
    for day, number in _pairs(scene):
        match = _ONLY_DAY.match(day.strip()) if number in first else None
        if match:
            found[id(first[number])] = _NUMBERS.get(match[1].casefold(), _FRIDAY)
    return found


def _pairs(scene: Scene) -> Iterator[tuple[str, int]]:
    """Yield what may be a weekday, with the number of the line in which its date may stand."""
    for grid in scene.grids:
        for number, row in enumerate(grid.rows):
            cells = [cell for _, cell in sorted(row.items()) if cell.text.strip(" :")]
            below = grid.value(number + 1) if number + 1 < len(grid.rows) else None
            if len(cells) > 1 and below and _DAY_LABEL.match(cells[0].text.strip()):
                yield cells[1].text, below.line.number
            elif not _DAY_LABEL.match(cells[0].text.strip() if cells else ""):
                yield from ((cell.text, after.line.number) for cell, after in pairwise(cells))
    for hit in scene.reading.seek(_DAY_LINE, ("hari",)):
        if hit.line.slot is None:
            after = next((line for line in scene.reading.lines[hit.line.number + 1 :] if line.text), hit.line)
            yield hit.line.text, after.number


_DAY_LINE = re.compile(r"^[Hh]ari\s*:.{4,8}$", re.MULTILINE)


@prose_rule(
    "WHEN-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Tanggal yang tidak ada", "Date that does not exist"),
    Lesson(
        "Evaluasi dilakukan pada 31 September 2023.",
        "Evaluasi dilakukan pada 30 September 2023.",
        Words("Bulan itu tidak mempunyai tanggal tersebut.", "The month has no such day."),
    ),
)
def date_exists(scene: Scene) -> Iterator[Remark]:
    """A date names a day that its month has."""
    for mention in scene.dates.mentions:
        leap = mention.written_year or mention.year or 2024
        if mention.in_year(leap) is None and mention.day and mention.line.text[mention.end - 1].isalnum():
            yield at_line(
                mention.line,
                "Tanggal ini tidak ada dalam kalender.",
                "There is no such day in the calendar.",
                (mention.start, mention.end),
            )


@prose_rule(
    "WHEN-04",
    Severity.ERROR,
    Certainty.FACT,
    Words("Rentang tanggal", "Range of dates"),
    Lesson(
        "Intervensi berlangsung pada 25 September–5 September 2023.",
        "Intervensi berlangsung pada 25 September–5 Oktober 2023.",
        Words(
            "Rentang yang berakhir sebelum mulai tidak dapat dibaca.",
            "A range that ends before it starts cannot be read.",
        ),
    ),
)
def range_runs_forward(scene: Scene) -> Iterator[Remark]:
    """A range of dates ends after it begins, and its year stands at its end, or at both ends."""
    for dates in scene.dates.ranges:
        remark = _reversed(dates) or _half(dates)
        if remark is not None:
            yield remark


def _reversed(dates: DateRange) -> Remark | None:
    period = dates.period or tuple(end.in_year(2024) for end in (dates.first, dates.last))
    first, last = period
    if first is None or last is None or first <= last or _LABEL.search(dates.line.text[: dates.first.start]):
        return None
    written = dates.first.written_year, dates.last.written_year
    turn = dates.first.month > dates.last.month and written[0] is None and written[1] is not None
    if written == (None, None) and dates.first.month > dates.last.month + 6:
        return None  # from one year into the next, in a report that names no year here
    return at_line(
        dates.line,
        "Tahun awal rentang ini tidak ditulis, sehingga rentangnya berakhir sebelum mulai."
        if turn
        else "Rentang ini berakhir sebelum mulai.",
        "The range does not state the year of its first day, so that it ends before it starts."
        if turn
        else "The range ends before it starts.",
        (dates.first.start, dates.last.end),
    )


def _half(dates: DateRange) -> Remark | None:
    if dates.first.written_year is None or dates.last.written_year is not None:
        return None
    remark = at_line(
        dates.line,
        "Tahun hanya tertulis pada awal rentang; tahun akhirnya tidak ada.",
        "The year stands at the beginning of the range only; that of its end is missing.",
        (dates.first.start, dates.last.end),
    )
    return as_question_unless(remark, sure=dates.sign in _DASHES)


DATE_PROSE = (weekday_fits, date_exists, range_runs_forward)
"""The rules on dates."""
