"""Which text of a case holds which word: so that a rule reads only the texts that may concern it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from attrs import frozen

from socialwork.remembering import remembered

_WORD = re.compile(r"[^\W_]+")
_MARKS = ".,;:!?()[]{}*_\"'“”‘’–—-/"
_YEAR = re.compile(r"(?:19|20)\d\d")


@frozen(eq=False)
class TextIndex:
    """Texts with their paths, and where each of their words stands.

    Of the same texts there is one index, by which what was found in them is kept.

    Attributes:
        texts: The texts with their paths, in order.
        pieces: What stands between blanks in each text, in small letters, in order, with the marks.
        places: For each word in small letters the numbers of the texts that have it; digits make a word, and
            a hyphen parts two.
        hyphened: The pieces that have a hyphen, each once.
    """

    texts: tuple[tuple[str, str], ...]
    pieces: tuple[tuple[str, ...], ...]
    places: Mapping[str, list[int]]
    hyphened: tuple[str, ...]

    def having(self, words: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Iterate over the texts that have one of *words*, which are in small letters, in order.

        >>> found = text_index((("a", "Klien hadir."), ("b", "Ibu pergi."), ("c", "Hadir-tidaknya")))
        >>> [path for path, _ in found.having(("hadir", "sakit"))]
        ['a', 'c']
        """
        return (self.texts[n] for n in self.numbers(words))

    def numbers(self, words: Iterable[str]) -> list[int]:
        """Return the numbers of the texts that have one of *words*, in order."""
        found: set[int] = set()
        for word in words:
            found.update(self.places.get(word, ()))
        return sorted(found)

    def both(self, first: str, second: str) -> set[int]:
        """Return the numbers of the texts that have both words."""
        return {*self.places.get(first, ())} & {*self.places.get(second, ())}

    @cached_property
    def years(self) -> tuple[str, ...]:
        """The words that may be years of our time."""
        return tuple(word for word in self.places if _YEAR.fullmatch(word))


@remembered(maxsize=8)
def text_index(texts: tuple[tuple[str, str], ...]) -> TextIndex:
    """Return the index of *texts*; it is kept, for the same case is often looked at again."""
    pieces = tuple(tuple(text.lower().split()) for _, text in texts)
    held: dict[str, list[int]] = {}
    for number, several in enumerate(pieces):
        for piece in set(several):
            if piece in held:
                held[piece].append(number)
            else:
                held[piece] = [number]
    places: dict[str, list[int]] = {}
    for piece, numbers in held.items():
        for word in _words(piece):
            if word in places:
                places[word] += numbers
            else:
                places[word] = [*numbers]
    return TextIndex(texts, pieces, places, tuple(piece for piece in held if "-" in piece))


def _words(piece: str) -> list[str]:
    """Return the words in what stands between two blanks: most often one, with a mark behind it."""
    if piece.isalnum():
        return [piece]
    bare = piece.strip(_MARKS)
    return [bare] if bare.isalnum() else _WORD.findall(piece)
