"""The year of a GEDCOM date, whatever form it has, and whether the date tells that year exactly."""

import re
from collections.abc import Mapping

from attrs import frozen

_CALENDAR = re.compile(r"@#D([^@]*)@|\b(GREGORIAN|JULIAN|HEBREW|FRENCH_R)\b", re.IGNORECASE)
_PHRASE = re.compile(r"\([^)]*\)")
_RANGE = re.compile(
    r"(?P<word>BET|BETWEEN|FROM|ANTARA|DARI)\b\.?\s*(?P<first>.*?)\s*\b(?:AND|TO|DAN|SAMPAI)\b.*"
)
_BOUND = re.compile(
    r"(?:ABT|ABOUT|CIRCA|CA|C|EST|CAL|INT|BEF|BEFORE|AFT|AFTER|FROM|TO|SEKITAR|SEBELUM|SESUDAH|SEJAK)\b\.?\s*"
)
_EARLIER = re.compile(r"(?<=[\d\s])(?:B\.?\s?C\.?(?:\s?E\.?)?|S\.?\s?M\.?)\s*$")
_ISO = re.compile(r"(\d{4})-\d{1,2}(?:-\d{1,2})?")
_DOUBLE = re.compile(r"(\d{3,4})\s*[/-]\s*(\d{1,4})$")
_USUAL = re.compile(r"(?:(?:\d{1,2}\s+)?([A-Z]{3,})\.?\s+)?(\d{1,4})$")
_NUMBERS = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](\d{4})$")


@frozen
class YearOfDate:
    """The year in a date.

    Attributes:
        year: The year; one before our era is negative, so that 367 B.C. is −367, and there is no year 0.
        exact: Whether the date states that year, rather than something about it, before it or after it.
    """

    year: int
    exact: bool = True


def year_of(date: str) -> YearOfDate | None:
    """Return the year of a GEDCOM date, or ``None`` where it tells none.

    Of a range or a period it is the first year. A year of two styles, such as ``1699/00``, is the later
    one, which is how we count; years of the Hebrew and of the French republican calendar are those of our
    calendar, by the month where it is stated.

    >>> year_of("ABT 1850"), year_of("367 BC"), year_of("<unknown>")
    (YearOfDate(year=1850, exact=False), YearOfDate(year=-367, exact=True), None)
    >>> year_of("BET 3 JAN 1903 AND 1907").year, year_of("11 FEB 1731/32").year
    (1903, 1732)
    >>> year_of("@#DHEBREW@ 2 TVT 5758").year, year_of("FRENCH_R 9 THER 2").year
    (1998, 1794)
    """
    calendar = _CALENDAR.search(date)
    kind = next(filter(None, calendar.groups()), "") if calendar else ""
    text = " ".join(_PHRASE.sub(" ", _CALENDAR.sub(" ", date)).upper().split())
    exact = True
    if found := _RANGE.fullmatch(text):
        text, exact = found["first"], False
    while found := _BOUND.match(text):
        text, exact = text[found.end() :], False
    earlier = _EARLIER.search(text)
    month, year, sure = _plain(text[: earlier.start()].strip() if earlier else text)
    if year is None:
        return None
    ours = _ours(kind.upper().replace("_", " "), month, year)
    if not ours.year:
        return None
    return YearOfDate(-ours.year if earlier else ours.year, exact and sure and ours.exact)


def _plain(text: str) -> tuple[str, int | None, bool]:
    """Return month and year of a single date, and whether one year is meant."""
    if found := _ISO.fullmatch(text) or _NUMBERS.fullmatch(text):
        return "", int(found[1]), True
    if found := _DOUBLE.search(text):
        first, second = int(found[1]), found[2]
        of_two_styles = (first + 1) % 10 ** len(second) == int(second)
        return "", first + of_two_styles, of_two_styles
    if found := _USUAL.search(text):
        return found[1] or "", int(found[2]), True
    return "", None, True


def _ours(calendar: str, month: str, year: int) -> YearOfDate:
    """Return a year of *calendar* as one of ours."""
    other = _OTHER.get(calendar)
    if other is None:
        return YearOfDate(year)
    most, autumn, winter = other
    return YearOfDate(year + most - (month in autumn), exact=bool(month) and month != winter)


_OTHER: Mapping[str, tuple[int, frozenset[str], str]] = {
    "HEBREW": (-3760, frozenset({"TSH", "CSH", "KSL"}), "TVT"),
    "FRENCH R": (1792, frozenset({"VEND", "BRUM", "FRIM"}), "NIVO"),
}
"""What lies between a year of a calendar and the year of ours in which most of it falls; the months that
fall in the year before; and the month in which our year ends."""
