"""Paragraphs that stand twice, word for word or nearly so."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.process.text_index import TextIndex
from socialwork.remembering import remembered

_BLANK_LINE = re.compile(r"\n\s*\n")
_RUN = 4
"""So many words in a row are compared."""
SHORTEST = 12
"""So many words a paragraph has at least; shorter ones may well stand twice."""
_NEAR_SHORTEST = 20
_NEAR = 0.6
_MET = 2
_LONG = 8
_COMMON = 6
"""A run that stands in more paragraphs than that is a formula of the report, and tells nothing."""


@frozen
class Paragraph:
    """One paragraph.

    Attributes:
        path: Where its text stands in the case.
        text: The paragraph.
        words: Its words in small letters, with the marks behind them.
    """

    path: str
    text: str
    words: tuple[str, ...]


@frozen
class Pair:
    """Two paragraphs that are alike.

    Attributes:
        first: The one that stands first.
        second: The other one.
        share: How much of their runs of words they share, from 0 to 1.
    """

    first: Paragraph
    second: Paragraph
    share: float


@remembered(maxsize=8)
def paragraphs_of(index: TextIndex) -> tuple[Paragraph, ...]:
    """Return the paragraphs of the texts of *index* that are long enough to be compared, in order."""
    return tuple(_long_ones(index))


def _long_ones(index: TextIndex) -> Iterator[Paragraph]:
    for (path, text), words in zip(index.texts, index.pieces, strict=True):
        if len(words) < SHORTEST:
            continue
        parts = _BLANK_LINE.split(text) if "\n" in text else [text]
        if len(parts) == 1:
            yield Paragraph(path, text.strip(), words)
            continue
        for part in parts:
            own = tuple(part.lower().split())
            if len(own) >= SHORTEST:
                yield Paragraph(path, part.strip(), own)


@remembered(maxsize=8)
def copies(index: TextIndex) -> tuple[tuple[Paragraph, Paragraph], ...]:
    """Return the paragraphs that stand twice, each behind the one that stood first."""
    first: dict[tuple[str, ...], Paragraph] = {}
    pairs = ((first.setdefault(one.words, one), one) for one in paragraphs_of(index))
    return tuple((before, one) for before, one in pairs if before is not one)


@remembered(maxsize=8)
def near_copies(index: TextIndex) -> tuple[Pair, ...]:
    """Return the pairs of paragraphs that share most of their runs of words without being the same.

    Which pairs are compared at all is told by the runs that begin with a long word: they are few, and
    two paragraphs choose alike.
    """
    long = [one for one in paragraphs_of(index) if len(one.words) >= _NEAR_SHORTEST]
    met = (pair for pair, count in sorted(_met(long).items()) if count >= _MET)
    pairs = (_pair(long[a], long[b]) for a, b in met if long[a].words != long[b].words)
    return tuple(pair for pair in pairs if pair.share >= _NEAR)


def _met(long: Sequence[Paragraph]) -> Counter[tuple[int, int]]:
    """Count the runs that begin with a long word and stand in two of the paragraphs, for each two."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, one in enumerate(long):
        words = one.words
        for n in range(len(words) - _RUN + 1):
            if len(words[n]) >= _LONG:
                holders.setdefault(words[n : n + _RUN], []).append(number)
    met: Counter[tuple[int, int]] = Counter()
    for several in holders.values():
        if 1 < len(several) <= _COMMON:
            met.update((a, b) for k, a in enumerate(several) for b in several[k + 1 :] if a < b)
    return met


def _pair(first: Paragraph, second: Paragraph) -> Pair:
    one, other = _runs(first.words), _runs(second.words)
    return Pair(first, second, len(one & other) / len(one | other))


def _runs(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(words[n : n + _RUN] for n in range(len(words) - _RUN + 1))
