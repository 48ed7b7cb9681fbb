"""One word in several spellings: joined, with a hyphen, in two."""

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from socialwork.process.text_index import TextIndex
from socialwork.remembering import remembered

_LEAST = 3
"""So many letters each half has: shorter ones are prefixes and prepositions."""
_HYPHEN = re.compile(r"(?<![\w-])([^\W\d_]{3,})-([^\W\d_]{3,})(?![\w-])")
_LOOSE = frozenset(
    {
        *("dari", "pada", "apa", "bila", "mana", "satu", "dua", "tiga", "kali", "sang", "para"),
        *("per", "tiap", "hal", "any", "some", "every", "may", "all", "not", "can", "with"),
        *("out", "over", "under", "back", "how", "for"),
    }
)
"""Words that stand before others by chance, or make another word with them."""


@frozen
class Variant:
    """A concept that the texts spell in several ways.

    Attributes:
        forms: The spellings, the most frequent first, each with how often it stands.
        path: Where the rarest stands first.
    """

    forms: tuple[tuple[str, int], ...]
    path: str


@remembered(maxsize=8)
def variants_in(index: TextIndex) -> tuple[Variant, ...]:
    """Return the concepts that the texts of *index* spell in several ways, by the alphabet.

    Only spellings of the same letters count, as in ``groupwork``, ``group-work`` and ``group work``.

    >>> from socialwork.process.text_index import text_index
    >>> texts = (("a", "Orang tua hadir."), ("b", "Orangtua klien."), ("c", "orang tua"))
    >>> [one.forms for one in variants_in(text_index(texts))]
    [(('orang tua', 2), ('orangtua', 1))]
    """
    return tuple(_variants(index))


def _variants(index: TextIndex) -> Iterator[Variant]:
    for first, second in sorted({*_joined(index), *_hyphened(index)}):
        joined = {*index.numbers([f"{first}{second}"])}
        parted = {n for n in index.both(first, second) if _beside(index.texts[n][1].lower(), first, second)}
        if (joined and parted) or len(parted) > 1:
            texts = [(index.texts[n][0], index.texts[n][1].lower()) for n in sorted(joined | parted)]
            yield from _counted(texts, first, second)


def _beside(text: str, first: str, second: str) -> bool:
    return f"{first} {second}" in text or f"{first}-{second}" in text


def _counted(texts: list[tuple[str, str]], first: str, second: str) -> Iterator[Variant]:
    """Yield the spellings of two halves that *texts* have as whole words, where there are several."""
    pattern = re.compile(rf"(?<![\w-]){first}[ -]?{second}(?![\w-])")
    counts: Counter[str] = Counter()
    places: dict[str, str] = {}
    for path, text in texts:
        for form in pattern.findall(text):
            counts[form] += 1
            places.setdefault(form, path)
    if len(counts) > 1:
        forms = tuple(counts.most_common())
        yield Variant(forms, places[forms[-1][0]])


def _joined(index: TextIndex) -> Iterator[tuple[str, str]]:
    """Yield the halves of the words that two other words of the texts would make."""
    halves = {word for word in index.places if len(word) >= _LEAST and word.isalpha()} - _LOOSE
    for word in halves:
        for cut in range(_LEAST, len(word) - _LEAST + 1):
            if word[:cut] in halves and word[cut:] in halves:
                yield word[:cut], word[cut:]


def _hyphened(index: TextIndex) -> Iterator[tuple[str, str]]:
    """Yield the halves of the words with a hyphen, words that are said twice left out."""
    for piece in index.hyphened:
        for first, second in _HYPHEN.findall(piece):
            if first != second and not {first, second} & _LOOSE:
                yield first, second
