"""The rule that nobody is at two places at one time."""

import datetime as dt
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.audit.prose.rules.windows import at_meeting
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.grids import Grid
from socialwork.reading.meetings import Meeting
from socialwork.reading.stages import OPENING
from socialwork.reading.times import TimeMention
from socialwork.words import Words

_DAY_COLUMN = re.compile(r"\b(?:tanggal|tgl|hari|waktu)\b", re.IGNORECASE)
_WHAT_COLUMN = re.compile(
    r"\b(?:kegiatan|uraian|acara|pertemuan|agenda|materi|pokok|aktivitas)\b", re.IGNORECASE
)


@frozen
class _Occasion:
    """A row that tells of an event: its date, its time, and what it was."""

    date: dt.date
    time: TimeMention
    what: str


def _occasions(scene: Scene, grid: Grid) -> Iterator[_Occasion]:
    """Yield the events in the rows of a table, those without a date and a time of their own left out."""
    day = next((column for column, words in grid.header.items() if _DAY_COLUMN.search(words)), None)
    what = next((column for column, words in grid.header.items() if _WHAT_COLUMN.search(words)), None)
    if day is None or what is None:
        return
    numbers = [mention.line.number for mention in scene.dates.mentions]
    hours = [time.line.number for time in scene.times]
    for row in grid.rows[1:]:
        if day not in row or what not in row:
            continue
        lines = {cell.line.number for column, cell in row.items() if column != what}
        dates = [mention for n in sorted(lines) for mention in scene.dates.mentions[_slice(numbers, n)]]
        times = [time for n in sorted(lines) for time in scene.times[_slice(hours, n)]]
        date = dates[0].date if len(dates) == 1 else None
        if date is not None and len(times) == 1:
            yield _Occasion(date, times[0], row[what].text)


def _slice(numbers: list[int], number: int) -> slice:
    return slice(bisect_left(numbers, number), bisect_left(numbers, number + 1))


@prose_rule(
    "WHEN-08",
    Severity.ERROR,
    Certainty.FACT,
    Words("Dua pertemuan bersamaan", "Two meetings at one time"),
    Lesson(
        "# Tahap Asesmen\n\n"
        "1. Pertemuan pertama berlangsung pada Rabu, 13 September 2023, pukul 09.00–10.25 WIB di ruang "
        "guru.\n"
        "2. Pertemuan kedua berlangsung pada Rabu, 13 September 2023, pukul 10.00–10.45 WIB di taman "
        "sekolah.",
        "# Tahap Asesmen\n\n"
        "1. Pertemuan pertama berlangsung pada Rabu, 13 September 2023, pukul 09.00–09.45 WIB di ruang "
        "guru.\n"
        "2. Pertemuan kedua berlangsung pada Rabu, 13 September 2023, pukul 10.00–10.45 WIB di taman "
        "sekolah.",
        Words("Praktikan tidak dapat berada di dua tempat.", "Nobody can be in two places at once."),
    ),
)
def no_two_at_once(scene: Scene) -> Iterator[Remark]:
    """Two different meetings do not take place at one time."""
    days: dict[dt.date, list[Meeting]] = defaultdict(list)
    for meeting in scene.meetings:
        if meeting.told and meeting.time is not None and meeting.part != "back" and meeting.stage is not None:
            days[meeting.date].append(meeting)
    for grid in scene.grids:
        rows: dict[dt.date, list[_Occasion]] = defaultdict(list)
        for row in _occasions(scene, grid):
            clash = next((one for one in rows[row.date] if _crosses(one, row)), None)
            if clash is not None:
                yield at_line(
                    row.time.line,
                    "Pada {day} pukul {time} baris lain dalam tabel ini sudah memuat kegiatan.",
                    "On {day}, {time}, another row of the table has an activity.",
                    (row.time.start, row.time.end),
                    day=row.date,
                    time=re.sub(r"^\D+", "", row.time.text),
                )
            rows[row.date].append(row)
    seen = set()
    for day in days.values():
        for meeting, other in combinations(day, 2):
            if other.line.number not in seen and _clash(scene, meeting, other):
                seen.add(other.line.number)
                yield at_meeting(
                    other,
                    "Pada {day} pukul {time} sudah ada pertemuan lain ({quote}).",
                    "On {day}, {time}, another meeting takes place ({quote}).",
                    day=other.date,
                    time="" if other.time is None else re.sub(r"^\D+", "", other.time.text),
                    quote=meeting.sentence.text[:50].rstrip(" ,.") + "…",
                )


def _crosses(one: _Occasion, other: _Occasion) -> bool:
    a, b = one.time, other.time
    if a.ends is None or b.ends is None or one.what == other.what:
        return False
    same = (a.begins, a.ends) == (b.begins, b.ends)
    return same or (a.begins < b.begins < a.ends < b.ends) or (b.begins < a.begins < b.ends < a.ends)


def _clash(scene: Scene, meeting: Meeting, other: Meeting) -> bool:
    """Return whether two events overlap and cannot be one that is told twice."""
    first, second = meeting.time, other.time
    if first is None or second is None or not first.overlaps(second):
        return False
    row = scene.reading.section_of(meeting.line).first == scene.reading.section_of(other.line).first
    if row and meeting.ordinal and other.ordinal and meeting.ordinal != other.ordinal:
        return True
    places = bool(meeting.place and other.place) and not (_place_words(meeting) & _place_words(other))
    kinds = (
        bool(meeting.kind and other.kind)
        and _exclusive_kind(meeting) != _exclusive_kind(other)
        and "" not in {_exclusive_kind(meeting), _exclusive_kind(other)}
    )
    stages = meeting.stage is not other.stage and not {meeting.stage, other.stage} <= OPENING
    if (first.begins, first.ends) == (second.begins, second.ends):
        return (kinds and not _place_words(meeting) & _place_words(other)) or (places and stages)
    if first.ends is None or second.ends is None:
        return False
    within = first.begins <= second.begins and second.ends <= first.ends
    around = second.begins <= first.begins and first.ends <= second.ends
    if within or around:
        return places or (
            stages
            and meeting.main
            and other.main
            and not _PART.search(f"{meeting.sentence.text} {other.sentence.text}")
        )
    return places or kinds or stages


_PART = re.compile(
    r"\b(?:sekaligus|bersamaan|dilanjutkan|dirangkaikan|digabung\w*|pertemuan (?:itu|ini|tersebut|yang sama)"
    r"|di sela\w*|diakhiri dengan|dan terminasi|serta terminasi)\b",
    re.IGNORECASE,
)


def _exclusive_kind(meeting: Meeting) -> str:
    """Return the kind of an event that cannot be part of one of another kind, or nothing."""
    kind = meeting.kind.split("-")[0]
    return kind if kind in {"conference", "home", "group", "supervision"} else ""


def _place_words(meeting: Meeting) -> set[str]:
    words = re.findall(r"[a-z]{2,}", meeting.place.casefold().replace("bk", "bimbingan konseling"))
    return set(words) - {"ruang", "ruangan", "di", "the"}


CLASH_PROSE = (no_two_at_once,)
"""The rule on events at one time."""
