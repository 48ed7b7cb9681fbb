"""Dates as people write them: with weekday or without, in words or numbers, alone, in ranges and in lists."""

import datetime as dt
import re
from collections.abc import Iterator

from attrs import evolve, frozen

from socialwork.reading.date_patterns import (
    BETWEEN,
    DAY_LISTED,
    DAY_RANGE,
    LEAD,
    LISTED,
    NUMERIC,
    ON,
    SHORT,
    TRAIL,
    WEEKDAY_WORDS,
    WRITTEN,
    month_of,
    weekday_of,
)
from socialwork.reading.lines import Line, LineKind
from socialwork.reading.reading import Hit, Reading

_KINDS: frozenset[LineKind] = frozenset({"paragraph", "item", "cell", "note", "caption", "heading"})
_CENTURY = 2000
_FIGURE = re.compile(r"\d")


@frozen(kw_only=True)
class DateMention:
    """A date as a line has it.

    Attributes:
        line: The line.
        start: Where it starts in the text, its weekday counted; ``end`` is where it ends.
        day: The day of the month as written, which the month may not have.
        month: The month, from 1.
        written_year: The year that stands with it, or ``None``.
        year: The year that holds for it: its own, or that of the range or list in which it stands.
        weekday: The weekday that stands with it, 0 for Monday, or ``None``.
        shared: Whether a weekday stands before the whole range or list.
    """

    line: Line
    start: int
    end: int
    day: int
    month: int
    written_year: int | None = None
    year: int | None = None
    weekday: int | None = None
    shared: bool = False

    @property
    def text(self) -> str:
        """The characters."""
        return self.line.text[self.start : self.end]

    @property
    def date(self) -> dt.date | None:
        """The date, or ``None`` where the year is unknown or there is no such day."""
        return None if self.year is None else self.in_year(self.year)

    def in_year(self, year: int) -> dt.date | None:
        """Return the date in a year, or ``None`` where there is no such day."""
        try:
            return dt.date(year, self.month, self.day)
        except ValueError:
            return None


@frozen
class DateRange:
    """Two dates with words or a dash for *until* between them.

    Attributes:
        first: The first date.
        last: The last date.
        sign: What stands between them.
    """

    first: DateMention
    last: DateMention
    sign: str

    @property
    def line(self) -> Line:
        """The line."""
        return self.first.line

    @property
    def period(self) -> tuple[dt.date, dt.date] | None:
        """First and last day, or ``None`` where one is not known."""
        first, last = self.first.date, self.last.date
        return None if first is None or last is None else (first, last)


@frozen
class Dates:
    """All dates of a report, in order, and the ranges that they make."""

    mentions: tuple[DateMention, ...]
    ranges: tuple[DateRange, ...]


def dates_of(reading: Reading) -> Dates:
    """Return the dates that the lines of a report hold, tables of contents left out.

    >>> from socialwork.document.prose import parse_prose
    >>> from socialwork.reading.from_document import reading_of_blocks
    >>> found = dates_of(reading_of_blocks(parse_prose("Senin, 25 s.d. 30 September 2023")))
    >>> [(one.day, one.month, one.year, one.weekday) for one in found.mentions]
    [(25, 9, 2023, 0), (30, 9, 2023, None)]
    >>> len(found.ranges)
    1
    """
    mentions: list[DateMention] = []
    ranges: list[DateRange] = []
    hits = (one for one in _hits(reading) if one[0].weekday is not None or not one[1].endswith("/"))
    for mention, before in sorted(hits, key=lambda one: (one[0].line.number, one[0].start)):
        if mentions and mentions[-1].line is mention.line and mention.start < mentions[-1].end:
            continue
        inner = tuple(_inner(mention, before))
        if inner:
            *days, last = inner
            mentions += inner
            if len(inner) == 2 and (sign := DAY_RANGE.search(before)):  # noqa: PLR2004 - few enough to count
                ranges.append(DateRange(days[0], last, sign["sign"]))
            continue
        mentions.append(mention)
        if len(mentions) > 1:
            _pair(mentions, ranges)
    return Dates(tuple(mentions), tuple(ranges))


def _hits(reading: Reading) -> Iterator[tuple[DateMention, str]]:
    """Yield each date with what stands before its day."""
    weekdays = frozenset(reading.lines_with(WEEKDAY_WORDS))
    for hit in _clear(reading, WRITTEN, ".,"):
        day, month, year = hit.groups
        yield _led(hit, weekdays, int(day or 0), month_of(month or ""), int(year) if year else None)
    for hit in _clear(reading, NUMERIC, ".,-"):
        one, two, short, iso, iso_month, iso_day = hit.groups
        if iso:
            yield _led(hit, weekdays, int(iso_day or 0), int(iso_month or 0), int(f"{one}{iso}"))
        elif two and short:
            full = int(short) if len(short) > len("23") else _CENTURY + int(short)
            yield _led(hit, weekdays, int(one or 0), int(two), full)
    for hit in _clear(reading, SHORT, ".,/-"):
        mention, before = _led(hit, weekdays, int(hit.groups[0] or 0), int(hit.groups[1] or 0), None)
        if mention.weekday is not None or ON.search(before):
            yield mention, before


def _clear(reading: Reading, pattern: re.Pattern[str], signs: str) -> Iterator[Hit]:
    """Yield what a pattern finds that does not stand right behind a letter, a figure or one of *signs*."""
    for hit in reading.find(pattern, _KINDS):
        before = hit.line.text[hit.start - 1] if hit.start else " "
        if not before.isalnum() and before not in signs:
            yield hit


def _led(
    hit: Hit, weekdays: frozenset[int], day: int, month: int, year: int | None
) -> tuple[DateMention, str]:
    """Return a date with the weekday before or behind it, and the text before its day.

    A weekday is looked for in the lines of *weekdays* alone, those that hold one.
    """
    text, start = hit.line.text, hit.start
    before = text[max(0, start - 90) : start]
    named = hit.line.number in weekdays
    lead = LEAD.search(before) if named else None
    end = hit.end - (text[hit.end - 1] == ".")
    weekday = None if lead is None else weekday_of(lead["weekday"])
    if lead is not None:
        start = start - len(before) + lead.start("weekday")
    elif named and (trail := TRAIL.match(text, hit.end)):
        weekday, end = weekday_of(trail["weekday"]), trail.end()
    mention = DateMention(
        line=hit.line,
        start=start,
        end=end,
        day=day,
        month=month,
        written_year=year,
        year=year,
        weekday=weekday,
    )
    return mention, before if lead is None else before[: lead.start()]


def _inner(mention: DateMention, before: str) -> Iterator[DateMention]:
    """Yield the days that share month and year with a date behind them, and that date."""
    figure = _FIGURE.search(before)
    match = figure and (DAY_RANGE.search(before) or DAY_LISTED.search(before))
    if match is None:
        return
    days = [int(one) for one in re.findall(r"\d{1,2}", match["days"])]
    named = match.groupdict().get("weekday")
    offset = mention.start - (len(before) - match.start())
    own = mention if "sign" in match.groupdict() else evolve(mention, weekday=None)
    for number, day in enumerate(days):
        yield evolve(
            own,
            start=offset,
            day=day,
            written_year=None,
            weekday=weekday_of(named) if named and number == 0 else None,
            shared=len(days) > 1 or mention.weekday is None,
        )
    yield mention


def _pair(mentions: list[DateMention], ranges: list[DateRange]) -> None:
    """Let the last two dates share their year where they make a range or a list; note the range."""
    first, last = mentions[-2:]
    if first.line is not last.line:
        return
    between = first.line.text[first.end : last.start]
    if sign := BETWEEN.fullmatch(between):
        mentions[-2] = evolve(first, year=first.year or last.year)
        mentions[-1] = evolve(last, year=last.year or first.year)
        ranges.append(DateRange(mentions[-2], mentions[-1], sign["sign"]))
    elif LISTED.fullmatch(between):
        mentions[-2] = evolve(first, year=first.year or last.year)
