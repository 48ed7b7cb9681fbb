"""Dates, numbers and lists in the words of a language (EYD V for Indonesian)."""

import datetime as dt
from collections.abc import Iterable
from itertools import zip_longest

from socialwork.remembering import remembered
from socialwork.words import Lang

_ONES = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ROMAN_LARGE = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
)


@remembered(maxsize=4096)
def date_text(day: dt.date, lang: Lang = "id", *, weekday: bool = False) -> str:
    """Return a date in words: ``6 September 2023``, or ``Rabu, 6 September 2023`` with its *weekday*.

    >>> date_text(dt.date(2023, 9, 6), weekday=True)
    'Rabu, 6 September 2023'
    """
    from babel.dates import format_date  # noqa: PLC0415 - costs 24 ms; only texts need it

    return format_date(day, "EEEE, d MMMM y" if weekday else "d MMMM y", locale=lang)


def period_text(start: dt.date, end: dt.date, lang: Lang = "id") -> str:
    """Return a span of days, naming month and year once where they agree.

    >>> period_text(dt.date(2023, 8, 28), dt.date(2023, 10, 11))
    '28 Agustus–11 Oktober 2023'
    """
    last = date_text(end, lang)
    if start == end:
        return last
    if start.year != end.year:
        return f"{date_text(start, lang)}–{last}"
    if start.month != end.month:
        return f"{date_text(start, lang).rsplit(' ', 1)[0]}–{last}"
    return f"{start.day}–{last}"


def dates_text(days: Iterable[dt.date], lang: Lang = "id", *, weekday: bool = False) -> str:
    """Return several dates as a list in words, naming month and year once where neighbours agree.

    >>> days = [dt.date(2023, 9, 25), dt.date(2023, 9, 27), dt.date(2023, 10, 3)]
    >>> dates_text(days)
    '25 dan 27 September serta 3 Oktober 2023'
    >>> dates_text(days[:2], weekday=True)
    'Senin, 25, dan Rabu, 27 September 2023'
    """
    listed = list(days)
    parts: list[list[str]] = [[]]
    for day, following in zip_longest(listed, listed[1:]):
        same_year = bool(following) and following.year == day.year
        same_month = same_year and following.month == day.month
        words = date_text(day, lang, weekday=weekday)
        parts[-1].append(words.rsplit(" ", same_year + same_month)[0])
        if not same_month:
            parts.append([])
    if weekday:  # the weekday brings a comma, so that each date stands between commas
        conjunction = ", and " if lang == "en" else ", dan "
        *texts, last = [text for part in parts for text in part] or [""]
        return conjunction.join([", ".join(texts), last]) if texts else last
    return joined_lists((joined(part, lang) for part in parts if part), lang)


def joined(items: Iterable[str], lang: Lang = "id", *, strong: bool = False) -> str:
    """Join *items* as a list in a sentence, with a comma before the last of three or more; none is blank.

    *strong* is for items that hold a list themselves: Indonesian joins them by *serta*.

    >>> joined(["klien", "ibu", "wali kelas"]), joined(["klien dan ibu", "wali kelas"], strong=True)
    ('klien, ibu, dan wali kelas', 'klien dan ibu serta wali kelas')
    """
    words = [item for item in items if item.strip()]
    conjunction = "and" if lang == "en" else "serta" if strong else "dan"
    if len(words) < 2:  # noqa: PLR2004 - one item needs no conjunction
        return "".join(words)
    comma = "," if len(words) > 2 else ""  # noqa: PLR2004
    return f"{', '.join(words[:-1])}{comma} {conjunction} {words[-1]}"


def joined_lists(items: Iterable[str], lang: Lang = "id") -> str:
    """Join *items* in a sentence; where one is a list itself, with the stronger *serta*.

    >>> joined_lists(["25 dan 27 September", "3 Oktober"]), joined_lists(["ibu", "ayah"])
    ('25 dan 27 September serta 3 Oktober', 'ibu dan ayah')
    """
    words = list(items)
    inner = " and " if lang == "en" else " dan "
    return joined(words, lang, strong=any(inner in one for one in words))


def lower_first(words: str) -> str:
    """Return *words* with a small initial, unless they start with an abbreviation.

    >>> lower_first("Guru BK"), lower_first("BK")
    ('guru BK', 'BK')
    """
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def upper_first(words: str) -> str:
    """Return *words* with a capital at the start."""
    return words[:1].upper() + words[1:]


def minus(number: int) -> str:
    """Return a whole number in digits, with a true minus sign where it is below zero."""
    return str(number).replace("-", "−")


def signed(number: int) -> str:
    """Return a whole number with its sign, a true minus; nothing is neither.

    >>> [signed(number) for number in (3, -2, 0)]
    ['+3', '−2', '0']
    """
    return f"+{number}" if number > 0 else minus(number)


def year_text(year: int, lang: Lang = "id") -> str:
    """Return a year; one before our era, which is negative, with the words for it.

    >>> year_text(1945), year_text(-367), year_text(-367, "en")
    ('1945', '367 SM', '367 BC')
    """
    return str(year) if year > 0 else f"{-year} {'SM' if lang == 'id' else 'BC'}"


def number_words(number: int, lang: Lang = "id") -> str:
    """Return a whole number in letters where that takes one or two words, else in digits.

    >>> [number_words(n) for n in (7, 11, 12, 20, 26)]
    ['tujuh', 'sebelas', 'dua belas', 'dua puluh', '26']
    """
    if lang == "en":
        return _ENGLISH[number] if 0 <= number < len(_ENGLISH) else str(number)
    if 0 <= number < len(_ONES):
        return _ONES[number]
    special = {10: "sepuluh", 11: "sebelas", 100: "seratus", 1000: "seribu"}
    if number in special:
        return special[number]
    if 11 < number < 20:  # noqa: PLR2004
        return f"{_ONES[number - 10]} belas"
    if number % 10 == 0 and 20 <= number < 100:  # noqa: PLR2004
        return f"{_ONES[number // 10]} puluh"
    return str(number)


def roman(number: int) -> str:
    """Return a number from 1 up in small Roman letters.

    >>> roman(4), roman(14), roman(40)
    ('iv', 'xiv', 'xl')

    Raises:
        ValueError: *number* is below 1.
    """
    if number < 1:
        message = f"there is no Roman number for {number}"
        raise ValueError(message)
    letters = ""
    for value, letter in (*_ROMAN_LARGE, *_ROMAN):
        while number >= value:
            letters += letter
            number -= value
    return letters


def letter(number: int) -> str:
    """Return ``a`` for 1, ``z`` for 26, ``aa`` for 27.

    >>> letter(1), letter(27)
    ('a', 'aa')
    """
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
