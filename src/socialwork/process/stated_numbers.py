"""Numbers as sentences state them: so many of so many, from so many to so many, so many per cent, up or down.

Numbers stand in digits or in letters, in Indonesian or English.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from socialwork.remembering import remembered
from socialwork.vocabulary.evaluation import Improvement

_ONES_ID = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
_ONES_EN = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS_EN = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS_EN = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _words() -> Iterator[tuple[str, int]]:
    """Yield the numbers below a hundred in letters, with what they are."""
    yield from zip(_ONES_ID, range(10), strict=True)
    yield from (("sepuluh", 10), ("sebelas", 11), ("seratus", 100))
    yield from ((f"{one} belas", 10 + n) for n, one in enumerate(_ONES_ID) if n > 1)
    for n, ten in enumerate(_ONES_ID):
        if n > 1:
            yield f"{ten} puluh", 10 * n
            yield from ((f"{ten} puluh {one}", 10 * n + k) for k, one in enumerate(_ONES_ID) if k)
    yield from ((one, n) for n, one in enumerate([*_ONES_EN, *_TEENS_EN]))
    for n, ten in enumerate(_TENS_EN, 2):
        yield ten, 10 * n
        yield from ((f"{ten}-{one}", 10 * n + k) for k, one in enumerate(_ONES_EN) if k)


_VALUES = dict(_words())
_LETTERS = "|".join(sorted(_VALUES, key=lambda one: (-len(one), one)))
_N = rf"(?:\d{{1,4}}(?![\d.,]*\d)|{_LETTERS})"
NUMBER = _N
"""A whole number in digits or letters, as a pattern for texts in small letters."""
_PER_CENT = r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|persen\b|per ?cent\b)"
_OF = rf"({_N})\s+(?:hari\s+|kali\s+|days?\s+|times\s+)?(?:dari|of|out of)\s+({_N})"

_COUNT = re.compile(rf"(?<![\w.,]){_OF}(?!\w)")
_CHANGE = re.compile(
    rf"(?<!\w)(?:dari|from)\s+({_N})(?:\s+[^\W\d]+){{0,3}}?\s+(?:menjadi|ke|to)\s+({_N})(?!\w)(?!\s+(?:dari|of)\b)"
)
_SHARE = re.compile(rf"(?<![\w.,]){_PER_CENT}")
_SHARE_OF = re.compile(rf"(?<![\w.,]){_PER_CENT}\s+(?:dari|of)\s+({_N})(?!\w)(?!\s*%)")
_BETWEEN = (
    r"(?:\s+[^\W\d]+){0,4}\s*"
    r"(?:\(|[,;]\s*(?:yaitu|yakni|atau|artinya|berarti|or)\s|=|\satau\s)\s*(?:sebesar\s|sekitar\s)?"
)
# Behind a comma, or right behind the unit, these say what the count comes to.
_COMES_TO = (
    r"(?:\s+[^\W\d]+)?(?:[,;]\s*(?:jumlahnya|mencapai|persentasenya|sekitar)\s"
    r"|[,;]?\s+(?:berjumlah|merupakan|setara dengan|sama dengan)\s)"
)
_COUNT_SHARE = re.compile(rf"(?<![\w.,]){_OF}(?:{_BETWEEN}|{_COMES_TO}){_PER_CENT}")
_SHARE_COUNT = re.compile(
    rf"(?<![\w.,]){_PER_CENT}(?:\s+[^\W\d]+){{0,3}}"
    rf"\s*(?:\(|[,;]\s*(?:yaitu|yakni|atau|artinya|berarti|or)\s|\s(?:atau|yakni|yaitu|=)\s)\s*{_OF}(?!\w)"
)
_NOT = r"(?<!tidak )(?<!belum )(?<!tanpa )(?<!not )(?<!tidak lagi )"
_UP = re.compile(
    rf"(?<!\w){_NOT}(?:meningkat|naik|bertambah|peningkatan|kenaikan|increased|increases|rose|grew)(?!\w)"
)
_DOWN = re.compile(
    rf"(?<!\w){_NOT}(?:menurun|turun|berkurang|penurunan|decreased|decreases|fell|dropped|declined)(?!\w)"
)


@frozen
class Stated:
    """So many of so many, as a sentence has it; more than there were is a slip that it may hold.

    Attributes:
        hits: How often.
        total: Of how many.
    """

    hits: int
    total: int


@frozen
class Share:
    """A percentage as a sentence has it.

    Attributes:
        value: The number before the sign.
        places: How many places it has behind the point.
        text: The number as it is written.
    """

    value: Fraction
    places: int
    text: str

    def may_be(self, rate: Fraction) -> bool:
        """Return whether a proportion is this percentage, rounded or cut off.

        >>> [Share(Fraction(n), 0, str(n)).may_be(Fraction(8, 9)) for n in (88, 89, 95)]
        [True, True, False]
        """
        unit = Fraction(1, 10**self.places)
        return -unit / 2 <= self.value - 100 * rate <= unit / 2 or 0 <= 100 * rate - self.value < unit

    def hits_of(self, total: int) -> tuple[int, ...]:
        """Return how many of *total* give this percentage; none where no whole number does.

        >>> Share(Fraction(93), 0, "93").hits_of(9), Share(Fraction(89), 0, "89").hits_of(9)
        ((), (8,))
        """
        about = int(self.value * total / 100)
        near = range(max(about - 1, 0), min(about + 2, total) + 1)
        return tuple(hits for hits in near if self.may_be(Fraction(hits, total)))


@remembered(maxsize=4096)
def counts_in(text: str) -> tuple[Stated, ...]:
    """Return the counts that a text states.

    >>> counts_in("dari enam dari dua belas hari menjadi 8 dari 9")
    (Stated(hits=6, total=12), Stated(hits=8, total=9))
    """
    lower = text.lower()
    return tuple(_stated(one[1], one[2]) for one in _COUNT.finditer(lower)) if _of_many(lower) else ()


@remembered(maxsize=4096)
def changes_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return the changes from one number to another that a text states.

    >>> changes_in("meningkat dari 6 hari menjadi delapan hari")
    ((6, 8),)
    >>> changes_in("dari enam dari dua belas hari menjadi delapan hari")
    ()
    """
    lower = text.lower()
    taken = [one.span() for one in _COUNT.finditer(lower)]
    return tuple(
        (number_of(one[1]), number_of(one[2]))
        for one in _CHANGE.finditer(lower)
        if not any(start <= one.start() < end or start <= one.start(1) < end for start, end in taken)
    )


@remembered(maxsize=4096)
def shares_in(text: str) -> tuple[Share, ...]:
    """Return the percentages that a text states."""
    lower = text.lower()
    return tuple(_share(one[1]) for one in _SHARE.finditer(lower)) if _in_percent(lower) else ()


@remembered(maxsize=4096)
def counted_shares_in(text: str) -> tuple[tuple[Share, Stated], ...]:
    """Return the percentages that stand right beside the count that they come from.

    >>> [(share.text, stated.hits) for share, stated in counted_shares_in("hadir 8 dari 9 hari (95%)")]
    [('95', 8)]
    """
    lower = text.lower()
    if not (_in_percent(lower) and _of_many(lower)):
        return ()
    behind = ((_share(one[3]), _stated(one[1], one[2])) for one in _COUNT_SHARE.finditer(lower))
    before = ((_share(one[1]), _stated(one[2], one[3])) for one in _SHARE_COUNT.finditer(lower))
    return (*behind, *before)


@remembered(maxsize=4096)
def shares_of_in(text: str) -> tuple[tuple[Share, int], ...]:
    """Return the percentages of so many that a text states: ``93% dari 9 hari``."""
    lower = text.lower()
    if not (_in_percent(lower) and _of_many(lower)):
        return ()
    return tuple((_share(one[1]), number_of(one[2])) for one in _SHARE_OF.finditer(lower))


@remembered(maxsize=4096)
def direction_in(text: str) -> Improvement | None:
    """Return which way a text says that something went, or ``None`` where it says neither or both.

    >>> direction_in("Kehadiran meningkat."), direction_in("Kehadiran tidak meningkat.")
    (<Improvement.INCREASE: 'increase'>, None)
    """
    up, down = _UP.search(text.lower()), _DOWN.search(text.lower())
    if bool(up) is bool(down):
        return None
    return Improvement.INCREASE if up else Improvement.DECREASE


def number_of(text: str) -> int:
    """Return the number that *text*, which :data:`NUMBER` has found, stands for.

    >>> number_of("dua belas"), number_of("12")
    (12, 12)
    """
    return int(text) if text.isdigit() else _VALUES[text]


# --- inner helpers ----------------------------------------------------------------------------


def _of_many(lower: str) -> bool:
    """Return whether a text may tell of so many of so many; the patterns are slow."""
    return "dari" in lower or "of" in lower


def _in_percent(lower: str) -> bool:
    """Return whether a text may tell of a percentage."""
    return "%" in lower or "persen" in lower or "cent" in lower


def _stated(hits: str, total: str) -> Stated:
    return Stated(number_of(hits), number_of(total))


def _share(text: str) -> Share:
    places = len(re.split("[.,]", text)[1]) if re.search("[.,]", text) else 0
    return Share(Fraction(text.replace(",", ".")), places, text)
