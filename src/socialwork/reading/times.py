"""Times of day as people write them: ``pukul 09.00–10.25 WIB``, ``09:00 - 10.25``, ``jam 9``."""

import re

from attrs import frozen

from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.reading import Hit, Reading

_UNTIL = (
    r"\s*(?:WI[BT]|WITA)?\s*(?:[–—-]|s\.?\s?d\.?|s/d|sampai(?:\s+dengan)?|hingga)\s*(?:pukul|pkl\.?|jam)?\s*"
)
TIME = re.compile(
    rf"(\d\d?)(?:[.:](\d\d))?(?![\d.:]*\d)(?:{_UNTIL}(?:(\d\d?)(?:[.:](\d\d))?(?![\d.:/]*\d|\s*%)"
    rf"|(selesai)))?(\s*WI(?:B|TA|T)\b)?",
    re.IGNORECASE,
)
_MARK = re.compile(r"\b(?:pukul|pkl\.?|jam)\s*:?\s*$", re.IGNORECASE)
_NO_CLOCK = re.compile(r"\s*(?:pelajaran|hari|menit|sehari|per|seminggu)\b", re.IGNORECASE)
_HOURS, _MINUTES = 24, 59


@frozen
class TimeMention:
    """A time as a line has it.

    Attributes:
        line: The line.
        start: Where it starts in the text; ``end`` is where it ends.
        begins: The minute of the day at which it begins.
        ends: The minute at which it ends, or ``None``.
    """

    line: Line
    start: int
    end: int
    begins: int
    ends: int | None = None

    @property
    def text(self) -> str:
        """The characters."""
        return self.line.text[self.start : self.end]

    def overlaps(self, other: "TimeMention") -> bool:
        """Return whether both hold a common minute; one without an end is its first minute.

        >>> from socialwork.reading.lines import RUNNING, Line
        >>> line = Line(number=0, kind="paragraph", text="")
        >>> one, other = TimeMention(line, 0, 0, 540, 600), TimeMention(line, 0, 0, 570)
        >>> one.overlaps(other), other.overlaps(TimeMention(line, 0, 0, 600, 660))
        (True, False)
        """
        return self.begins < (other.ends or other.begins + 1) and other.begins < (
            self.ends or self.begins + 1
        )


def times_of(reading: Reading) -> tuple[TimeMention, ...]:
    """Return the times of day that the running lines of a report hold, in order.

    >>> from socialwork.document.prose import parse_prose
    >>> from socialwork.reading.from_document import reading_of_blocks
    >>> reading = reading_of_blocks(parse_prose("pukul 09.00–10.25 WIB dan jam 13"))
    >>> [(one.begins, one.ends) for one in times_of(reading)]
    [(540, 625), (780, None)]
    """
    numbers = set(reading.lines_with(_WORDS)) | {hit.line.number for hit in reading.find(_CLOCKS)}
    lines = [line for number in sorted(numbers) if (line := reading.lines[number]).kind in RUNNING]
    hits = (
        Hit(line, one.start(), one.end(), one.groups()) for line in lines for one in TIME.finditer(line.text)
    )
    return tuple(time for hit in hits if (time := _time(hit)) is not None)


_WORDS = ("pukul", "pkl", "jam", "wib", "wit", "wita")
_CLOCKS = re.compile(r"\d[.:]\d\d\s?[–—s-]")


def _time(hit: Hit) -> TimeMention | None:
    """Return the time that a hit is: with the word for it, a zone, or minutes at both ends."""
    hour, minute, to_hour, to_minute, opened, zone = hit.groups
    text = hit.line.text
    before = text[max(0, hit.start - 10) : hit.start]
    if before[-1:].isalnum() or before[-1:] in {".", ":", ","}:
        return None
    marked = _MARK.search(before) is not None and not _NO_CLOCK.match(text, hit.end)
    clocked = minute is not None and (zone or opened or to_minute is not None)
    if not (marked or clocked) or not _valid(hour, minute) or (to_hour and not _valid(to_hour, to_minute)):
        return None
    end = _at(to_hour, to_minute) if to_hour and (to_minute or not minute or len(to_hour) > 1) else None
    return TimeMention(hit.line, hit.start, hit.end, _at(hour or "0", minute), end)


def _valid(hour: str | None, minute: str | None) -> bool:
    return int(hour or 0) <= _HOURS and int(minute or 0) <= _MINUTES


def _at(hour: str, minute: str | None) -> int:
    return int(hour) * 60 + int(minute or 0)
