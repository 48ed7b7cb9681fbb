"""Rules on single events: what their telling lacks, holidays, and promises that outlast the practicum."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.audit.prose.rules.years import strays
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.grids import Grid
from socialwork.reading.meetings import Meeting
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import STAGES, stage_of
from socialwork.text import joined
from socialwork.tokens.checks.calendar import public_holidays
from socialwork.values.when import Period
from socialwork.words import Words

_HAPPENS = (
    r"(?:dilaksanakan|dilakukan|diadakan|diselenggarakan|berlangsung|disepakati|dibahas|dibicarakan"
    r"|ditandatangani|didiskusikan|dijelaskan|disusun|diisi|dimulai|terjadi|terlaksana|bertempat)"
)
_LATER = (
    r"(?:[Pp]ertemuan|[Ss]esi|[Kk]unjungan|[Kk]esempatan)\s+(?:yang\s+)?"
    r"(?:berikutnya|selanjutnya|lanjutan|kemudian|lain)"
    r"|(?:[Ss]uatu|[Ll]ain|[Pp]ada suatu)\s+(?:hari|sore|pagi|siang|malam|waktu|kesempatan)"
    r"|[Bb]eberapa\s+(?:hari|waktu|minggu)\s+(?:kemudian|setelahnya|setelah itu|berselang)"
    r"|(?:[Mm]inggu|[Pp]ekan)\s+(?:berikutnya|selanjutnya)"
)
_VAGUE = re.compile(
    rf"(?:^|(?<=[.:] ))(?:{_LATER})(?:,|\s+(?:dengan \S+|bersama \S+))?\s+(?:\S+\s+){{0,4}}?"
    rf"(?:{_HAPPENS}|membahas|membicarakan|menyepakati|menyusun|mengadakan|melaksanakan|melakukan|menandatangani"
    rf"|digunakan untuk|dipakai untuk|berisi|diarahkan)\b"
    rf"|\b{_HAPPENS}\s+(?:\S+\s+){{0,4}}?(?:dalam|pada|di)\s+(?:{_LATER})\b",
)
_NEXT = ("berikutnya", "selanjutnya", "lanjutan", "kemudian", "lain", "suatu", "beberapa")
_NOT_YET = re.compile(
    r"\b(?:akan|direncanakan|dijadwalkan|dapat|ingin|hendak|setiap|jika|bila|apabila)\b", re.IGNORECASE
)
_ENOUGH_TOLD = 5
_NEARLY_ALL = 0.75


def _undated(scene: Scene) -> Iterator[Remark]:
    """Yield the events that the sentence about them puts at no day, where most events have one."""
    told = [meeting for meeting in scene.meetings if meeting.main and meeting.part != "back"]
    if sum(_stamped(meeting) for meeting in told) < _ENOUGH_TOLD:
        return
    for hit in scene.reading.seek(_VAGUE, _NEXT):
        sentence = sentence_at(hit.line, hit.start)
        known = any(
            mention.line is hit.line and sentence.start <= mention.start < sentence.end
            for mention in scene.dates.mentions
        )
        if known or _NOT_YET.search(sentence.text) or stage_of(scene.reading, hit.line) not in STAGES:
            continue
        yield at_hit(
            hit,
            "Kapan dan di mana hal ini berlangsung? Kegiatan lain disertai hari, tanggal, dan waktu.",
            "When and where was this? Other events come with weekday, date and time.",
        )


def _stamped(meeting: Meeting) -> bool:
    return meeting.time is not None and bool(meeting.place)


_TALKED = re.compile(
    rf"\b(?:{_HAPPENS}|bertemu|menemui|mewawancarai|diwawancarai|mengunjungi|mengamati|berbincang|berdiskusi"
    r"|membahas|membicarakan|menemani)\b",
    re.IGNORECASE,
)


def _unplaced(scene: Scene) -> Iterator[Remark]:
    """Yield the dated events that have neither clock nor place where nearly all others have both."""
    told = [
        meeting
        for meeting in scene.meetings
        if meeting.told
        and meeting.stage is not None
        and meeting.line.kind != "cell"
        and _TALKED.search(meeting.sentence.text)
    ]
    stamped = [meeting.date for meeting in told if _stamped(meeting)]
    full = {*stamped}
    if len(full) < _ENOUGH_TOLD or len(stamped) < _NEARLY_ALL * len(told):
        return
    for meeting in told:
        if meeting.time is None and not meeting.place and meeting.date not in full and not meeting.ordinal:
            yield at_line(
                meeting.line,
                "Kegiatan pada {day} tidak menyebut waktu dan tempat, sedangkan yang lain menyebutnya. "
                "Apa yang benar?",
                "The event of {day} gives neither time nor place, while others do. What were they?",
                (meeting.mention.start, meeting.mention.end),
                day=meeting.date,
            )


_ROW = re.compile(
    r"^(?:Pertemuan|Sesi|Kunjungan)\s+(?:kelompok\s+|rumah\s+)?(?:pertama|ke(?:dua|tiga|empat|lima|enam"
    r"|tujuh|delapan"
    r"|sembilan|sepuluh)(?:\s+belas)?|ke-?\s?\d{1,2}|[IVX]{1,4})\b[^.:]{0,40}"
    r"\b(?:dilaksanakan|diadakan|berlangsung|dilakukan|diselenggarakan|bertempat)\b.*",
    re.MULTILINE,
)
_MOST = 2 / 3
_ENOUGH = 2
_TITLE = 30
_PARTS: tuple[tuple[Words, Callable[[Meeting], bool]], ...] = (
    (Words("hari", "weekday"), lambda one: one.mention.weekday is not None),
    (Words("waktu", "time"), lambda one: one.time is not None),
    (Words("tempat", "place"), lambda one: bool(one.place)),
)


@prose_rule(
    "WHEN-10",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Pertemuan tanpa keterangan waktu dan tempat", "Meeting without date, time or place"),
    Lesson(
        "1. Pertemuan pertama berlangsung pada Senin, 11 September 2023, pukul 09.00–09.45 WIB di ruang "
        "guru.\n"
        "2. Pertemuan kedua berlangsung di kelas.\n"
        "3. Pertemuan ketiga berlangsung pada Rabu, 13 September 2023, pukul 10.00–10.45 WIB di taman "
        "sekolah.\n",
        "1. Pertemuan pertama berlangsung pada Senin, 11 September 2023, pukul 09.00–09.45 WIB di ruang "
        "guru.\n"
        "2. Pertemuan kedua berlangsung pada Selasa, 12 September 2023, pukul 09.00–09.30 WIB di kelas.\n"
        "3. Pertemuan ketiga berlangsung pada Rabu, 13 September 2023, pukul 10.00–10.45 WIB di taman "
        "sekolah.\n",
        Words(
            "Pertemuan yang satu dapat ditelusuri, yang lain tidak.",
            "One meeting can be traced, the other cannot.",
        ),
    ),
)
def meetings_are_told_alike(scene: Scene) -> Iterator[Remark]:
    """A meeting has a date, weekday, time and place where most others have them."""
    numbers = [mention.line.number for mention in scene.dates.mentions]
    dated: list[Hit] = []
    bare: list[Hit] = []
    for hit in scene.reading.seek(_ROW, ("pertemuan", "sesi", "kunjungan")):
        below = scene.reading.lines[hit.line.number : hit.line.number + 3]
        last = next(
            (line.number for line in below[1:] if line.kind == "heading" or _ROW.match(line.text)),
            below[-1].number,
        )
        has = bisect_left(numbers, last) > bisect_left(numbers, hit.line.number)
        has = has or bisect_left(numbers, hit.line.number + 1) > bisect_left(numbers, hit.line.number)
        (dated if has else bare).append(hit)
    if len(dated) >= _ENOUGH and len(dated) >= _MOST * (len(dated) + len(bare)):
        for hit in bare:
            yield at_hit(
                hit,
                "Pertemuan ini tidak bertanggal, sedangkan yang lain bertanggal. Kapan berlangsungnya?",
                "This meeting has no date, while others have one. When was it?",
            )
    yield from _bare_meetings(scene)
    yield from _undated(scene)
    yield from _unplaced(scene)
    for grid in scene.grids:
        yield from _holes(grid)


_HELD = re.compile(
    r"\b(?:dilaksanakan|diadakan|berlangsung|dilakukan|bertempat|diselenggarakan|dihadiri)\b", re.IGNORECASE
)


def _bare_meetings(scene: Scene) -> Iterator[Remark]:
    """Yield the dated meetings of a row that lack a weekday, time or place that most others have."""
    rows = [
        meeting
        for meeting in scene.meetings
        if meeting.main and meeting.ordinal and meeting.part != "back" and _HELD.search(meeting.sentence.text)
    ]
    lacks: dict[int, list[Words]] = {}
    for name, has_part in _PARTS:
        lacking = [n for n, one in enumerate(rows) if not has_part(one)]
        if len(rows) - len(lacking) >= _ENOUGH and 0 < len(lacking) <= (1 - _MOST) * len(rows):
            for n in lacking:
                lacks.setdefault(n, []).append(name)
    for n, parts in sorted(lacks.items()):
        yield at_line(
            rows[n].line,
            "Pertemuan {day} tidak menyebut {part}, sedangkan yang lain menyebutnya. Apa yang benar?",
            "The meeting of {day} gives no {part}, while others do. What was it?",
            (rows[n].mention.start, rows[n].mention.end),
            day=rows[n].date,
            part=Words(joined(part.id for part in parts), joined((part.en for part in parts), "en")),
        )


_WHEN = re.compile(r"\b(?:tanggal|tgl|hari|waktu|pukul|jam|tempat)\b", re.IGNORECASE)


def _holes(grid: Grid) -> Iterator[Remark]:
    """Yield the rows of a table of events in which the date, time or place is left empty."""
    body = [row for row in grid.rows[1:] if row]
    wide = [row for row in body if len(row) >= grid.columns - 1]
    for column, title in grid.header.items():
        if column == 0 or not _WHEN.search(title) or len(title) > _TITLE or len(wide) <= _ENOUGH:
            continue
        lacking = [row for row in wide if column not in row]
        if lacking and len(wide) - len(lacking) > _ENOUGH and len(lacking) <= (1 - _MOST) * len(wide):
            for row in lacking:
                yield at_line(
                    row[min(row)].line,
                    "Kolom “{title}” kosong pada baris ini. Apa isinya?",
                    "The column “{title}” is empty in this row. What belongs there?",
                    title=title,
                )


_SCHOOL = ("smk", "smkn", "sma", "sman", "smp", "smpn", "sd", "sdn", "slb", "mts", "sekolah", "siswa")
_HOME = (
    "panti",
    "balai",
    "sentra",
    "griya",
    "lapas",
    "lpka",
    "asrama",
    "pondok",
    "sakit",
    "residen",
    "lansia",
)
_SAID = re.compile(
    r"\b(?:libur\w*|cuti|(?-i:Minggu)|hari minggu|ahad|upacara|peringatan|perayaan"
    r"|hari raya|rumah|maulid|natal|kemerdekaan)\b",
    re.IGNORECASE,
)
_SUNDAY = 6


@prose_rule(
    "WHEN-11",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Kegiatan pada hari libur", "Activity on a holiday"),
    Lesson(
        "# Tahap Asesmen\n\nObservasi dilakukan pada 28 September 2023, pukul 09.00–10.00 WIB, di kelas.",
        "# Tahap Asesmen\n\nObservasi dilakukan pada 29 September 2023, pukul 09.00–10.00 WIB, di kelas.",
        Words("Pada hari libur sekolah tidak belajar.", "On a holiday there are no lessons."),
    ),
)
def no_lesson_on_holidays(scene: Scene) -> Iterator[Remark]:
    """An event on a public holiday, or on a Sunday at a school, comes with a word on that."""
    told = [
        meeting
        for meeting in scene.meetings
        if meeting.main and meeting.stage is not None
        if not _SAID.search(_around(meeting)) and not strays(scene, meeting.mention)
    ]
    if not told:
        return
    years = {
        meeting.date.year
        for meeting in told
        if meeting.date.year in (scene.practicum.years or {meeting.date.year})
    }
    holidays: dict[dt.date, Words] = {}
    for year in sorted(years)[:_YEARS]:
        holidays |= public_holidays(Period(dt.date(year, 1, 1), dt.date(year, 12, 31)))
    sundays = sum(meeting.date.weekday() == _SUNDAY for meeting in told)
    school = len(scene.reading.lines_with(_SCHOOL)) > len(scene.reading.lines_with(_HOME))
    closed = school or (sundays == 1 and len(told) > _MANY)
    for meeting in told:
        name = holidays.get(meeting.date)
        if name is None and not (closed and meeting.date.weekday() == _SUNDAY):
            continue
        yield at_line(
            meeting.line,
            "{day} adalah {name}. Apakah kegiatan ini memang berlangsung pada hari itu?",
            "{day} was {name}. Did this really take place on that day?",
            (meeting.mention.start, meeting.mention.end),
            day=meeting.date,
            name=name or Words("hari Minggu", "a Sunday"),
        )


_YEARS = 3
"""No practicum lasts longer; a year beside that of the practicum is a slip of its own."""


_MANY = 7
"""Among so many events one on a Sunday stands out, wherever they take place."""


def _around(meeting: Meeting) -> str:
    """Return the words in which an event is told, with the sentences beside it, without its date."""
    text, date = meeting.line.text, meeting.mention
    before = sentence_at(meeting.line, max(0, meeting.sentence.start - 2))
    after = sentence_at(meeting.line, min(meeting.sentence.end + 2, len(text) - 1))
    return f"{text[before.start : date.start]} {text[date.end : after.end]} {meeting.place}"


MEETING_PROSE = (meetings_are_told_alike, no_lesson_on_holidays)
"""The rules on single events."""
