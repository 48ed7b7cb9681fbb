"""Texts in both languages with values filled in, each as its language writes it."""

from collections.abc import Callable
from fractions import Fraction

from socialwork.figures.axes import decimal_text
from socialwork.values.measure import Count
from socialwork.words import Lang, Words

Say = Callable[[Lang], str]
"""A value that each language writes in its own way."""

_OF = Words("{hits} dari {total}", "{hits} of {total}")


def filled(words: Words, **values: object) -> Words:
    """Fill in values: functions of the language, texts in both languages, or anything else as it is.

    >>> filled(Words("rata-rata {n}", "mean {n}"), n=number(0.5))
    Words(id='rata-rata 0,5', en='mean 0.5')
    """

    def say(value: object, lang: Lang) -> object:
        if isinstance(value, Words):
            return value.pick(lang)
        return value(lang) if callable(value) else value

    return words.filled(say, values)


def number(value: float | Fraction, places: int = 2) -> Say:
    """Return a number, with a comma in Indonesian."""
    return lambda lang: decimal_text(float(value), lang, places)


def of(count: Count | None) -> Say:
    """Return so many of so many, or a dash where nothing was counted."""
    return lambda lang: "–" if count is None else _OF.format(hits=count.hits, total=count.total).pick(lang)


def share(count: Count) -> Say:
    """Return a count in per cent.

    >>> share(Count(8, 9))("id")
    '89%'
    """
    return lambda lang: f"{decimal_text(float(100 * count.rate), lang, 0)}%"
