"""The foreign words of the field that Indonesian reports set in italics, and where a text has them.

One list for whoever needs it: the builder of reports, which sets them in italics, and checks. What the
dictionary of Indonesian has taken in (*token*, *mediator*) is not on it, and no name is.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from attrs import frozen

_FILE = ("data", "words", "foreign.txt")
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+")
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)[ \u00a0]$")
_WORD_AFTER = re.compile(r"[ \u00a0](?P<word>[^\W\d_]+)")
_SENTENCE_END = re.compile(r"(?:^|[.!?:;“”()\[\]–—/])\s*$")
_NEAR = 40
"""How far a neighbouring word is looked for."""
_HEADS = frozenset(
    {
        *("alat", "bentuk", "formulir", "foto", "gambar", "hasil", "jenis", "kegiatan", "kontrak", "laporan"),
        *("lembar", "metoda", "metode", "model", "pelaksanaan", "pendekatan", "program", "proses", "sesi"),
        *("tabel", "tahap", "tahapan", "teknik", "tentang", "terapi", "tipe", "tujuan"),
    }
)
"""Indonesian words that are written with a capital before a foreign word, and make no name of it."""


@cache
def foreign_words() -> tuple[str, ...]:
    """Return the words and phrases, with a blank where the field writes a blank or a hyphen.

    >>> "token economy" in foreign_words(), "token" in foreign_words()
    (True, False)
    """
    return tuple(files("socialwork").joinpath(*_FILE).read_text("utf-8").split("\n")[:-1])


@frozen
class ForeignFinder:
    """Finds foreign words in texts; make one with :func:`foreign_finder`.

    Attributes:
        pattern: Every word that counts, in small letters, which is twice as fast.
        names: The names that stand in the texts, such as that of the institution.
    """

    pattern: re.Pattern[str]
    names: tuple[str, ...] = ()

    def spans(self, text: str, *, titled: bool = False) -> Iterator[tuple[int, int]]:
        """Yield start and end of each foreign word of *text*, the longest ones that fit.

        Words in addresses and in names are passed over: in one of the known names, or with a capital beside
        another word with one.

        Args:
            text: The text.
            titled: Whether it is a title, where every word has its capital.

        >>> text = "Home visit dan reward-nya, bukan Yayasan Home Visit Nusantara."
        >>> [text[start:end] for start, end in foreign_finder().spans(text)]
        ['Home visit', 'reward']
        """
        found = [match.span() for match in self.pattern.finditer(_small(text))]
        if not found:
            return
        taken = [*_addresses(text), *self._named(text)]
        titled = titled or text.isupper()
        for start, end in found:
            if any(first < end and start < last for first, last in taken):
                continue
            if titled or not text[start].isupper() or not _is_name(text, start, end):
                yield start, end

    def _named(self, text: str) -> Iterator[tuple[int, int]]:
        for name in self.names:
            at = text.find(name)
            while at >= 0:
                yield at, at + len(name)
                at = text.find(name, at + 1)


def foreign_finder(
    added: Iterable[str] = (), left: Iterable[str] = (), names: Iterable[str] = ()
) -> ForeignFinder:
    """Return what finds the foreign words of the list.

    Args:
        added: Words that count besides.
        left: Words of the list that do not count.
        names: Names in which nothing counts as foreign.

    >>> list(foreign_finder(["dumpling"], ["reward"]).spans("Reward: dumpling"))
    [(8, 16)]
    """
    return ForeignFinder(
        _pattern(frozenset(map(_bare, added)), frozenset(map(_bare, left))),
        tuple(name for name in names if name.strip()),
    )


def _small(text: str) -> str:
    """Return *text* in small letters, each in its place: of a few capitals two letters would come."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(one.lower()[:1] for one in text)


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    if "@" in text or "://" in text or "www." in text:
        yield from (match.span() for match in _ADDRESS.finditer(text))


def _is_name(text: str, start: int, end: int) -> bool:
    """Say whether a word with a capital is part of a name: it has another word with one at its side."""
    after = _WORD_AFTER.match(text, end)
    if after is not None and after["word"].istitle() and len(after["word"]) > 1:
        return True
    before = _WORD_BEFORE.search(text, max(start - _NEAR, 0), start)
    if before is None or not before["word"].istitle() or before["word"].casefold() in _HEADS:
        return False
    return _SENTENCE_END.search(text, 0, before.start()) is None


# --- the pattern ------------------------------------------------------------------------------

_Tree = dict[str, Any]


@lru_cache(maxsize=16)
def _pattern(added: frozenset[str], left: frozenset[str]) -> re.Pattern[str]:
    tree: _Tree = {}
    for word in sorted({*map(_bare, foreign_words()), *added} - left - {""}):
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    words = _branches(tree) or "(?!)"
    return re.compile(rf"\b{words}s?\b")


def _bare(word: str) -> str:
    return " ".join(re.split(r"[\s-]+", word.strip().casefold()))


def _branches(tree: _Tree) -> str:
    """Return the pattern of all words of *tree*: what they share is tried once, longer words first."""
    parts = [_letter(letter) + _branches(branch) for letter, branch in tree.items() if letter]
    if not parts:
        return ""
    whole = parts[0] if len(parts) == 1 and "" not in tree else f"(?:{'|'.join(parts)})"
    return f"{whole}?" if "" in tree else whole


def _letter(letter: str) -> str:
    return r"[\s-]" if letter == " " else re.escape(letter)
