"""Whole numbers as reports write them: in digits, in letters, or in both (``12 (dua belas)``)."""

import re
from collections.abc import Iterator

_ONES = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_MOST = 1000


def _below_hundred() -> Iterator[tuple[str, int]]:
    yield from zip(_ONES, range(10), strict=True)
    yield from (("sepuluh", 10), ("sebelas", 11))
    yield from ((f"{_ONES[n]} belas", 10 + n) for n in range(2, 10))
    for n in range(2, 10):
        yield f"{_ONES[n]} puluh", 10 * n
        yield from ((f"{_ONES[n]} puluh {_ONES[k]}", 10 * n + k) for k in range(1, 10))


def _below_thousand() -> Iterator[tuple[str, int]]:
    small = tuple(_below_hundred())
    yield from small
    for n in range(1, 10):
        hundreds = "seratus" if n == 1 else f"{_ONES[n]} ratus"
        yield hundreds, 100 * n
        yield from ((f"{hundreds} {words}", 100 * n + k) for words, k in small[1:])


_VALUES = dict(_below_thousand())
_PERSONS = {"seorang": 1, "sebuah": 1, "sekali": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}
_ONE = "|".join(_ONES)
_LETTERS = (
    rf"(?:(?:se|(?:{_ONE})\s)ratus(?:\s|\b))?"
    rf"(?:sepuluh|sebelas|(?:{_ONE})\s(?:belas|puluh(?:\s(?:{_ONE}))?)|(?:{_ONE})\b|(?<=ratus)|(?<=ratus\s))"
)
NUMBER = (
    r"(?:(?=[\ddelnstDELNST])(?:\d{1,3}(?:\.\d{3})+(?![\d,])"
    rf"|\d{{1,4}}(?![\d.,]*\d)(?:\s\([a-z ]{{3,30}}\))?|\b{_LETTERS}))"
)
"""What finds a whole number in a text of any case; :func:`number_of` says which it is."""

ALL_OF = rf"\bke(?:{_ONE}|sepuluh|sebelas|(?:{_ONE})\sbelas|(?:{_ONE})\spuluh)\b"
"""What finds all of so many in a text of any case: ``ketujuh``, ``kedua belas``."""
_BESIDE = re.compile(r"\s*\(.*", re.DOTALL)


def number_of(text: str) -> int | None:
    """Return the number that *text* writes, or ``None``.

    >>> number_of("12 (dua belas)"), number_of("tiga puluh dua"), number_of("1.250"), number_of("klien")
    (12, 32, 1250, None)
    """
    bare = _BESIDE.sub("", text).strip().casefold()
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+|\d+", bare):
        return int(bare.replace(".", ""))
    words = " ".join(bare.split())
    return _VALUES.get(words, _PERSONS.get(words))


def all_of(text: str) -> int | None:
    """Return how many *text*, which :data:`ALL_OF` has found, says that all are.

    >>> all_of("Ketujuh"), all_of("kedua belas")
    (7, 12)
    """
    return _VALUES.get(" ".join(text.casefold().removeprefix("ke").split()))


def letters_of(text: str) -> int | None:
    """Return the number that stands in letters in brackets behind its digits, or ``None``.

    >>> letters_of("12 (tiga belas) orang")
    13
    """
    match = re.search(r"\d\s*\(([a-z ]{3,30})\)", text.casefold())
    return _VALUES.get(" ".join(match[1].split())) if match else None
