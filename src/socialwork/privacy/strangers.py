"""Words in which a reader may see a name: those with a capital that nobody knows, and slips of names."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.knowledge.word_lists import word_list
from socialwork.privacy.hidden import Hidden, NameIndex, is_known
from socialwork.privacy.identity import SIDES
from socialwork.privacy.normal import Normal

_WORD = re.compile(r"(?<![^\W_])[^\W\d_](?:[^\W_]|'(?=[^\W\d_]))*")
_LETTERS = re.compile(r"[^\W\d_]+")
_OPENING = re.compile(r"(?:^|[.!?:;\n|]|\[|\u2022)[\s\"'(\[*_>#-]*$|^[\s\"'(*_>#\d.-]*$")
"""What stands before the first word of a sentence, a line or a cell."""
_NOBODY = re.compile(
    r"\b(?:Maha (?:Esa|Adil|Suci|Mulia|Agung|Bijaksana|Pengasih)|Nabi [A-Z]\w+|(?:Mahkamah|Jaksa) Agung)\b"
)
"""Fixed words that hold words by which people are called too."""
_LEAST = 3
_MOST_LETTERS = 5
"""How many capitals an acronym has at most that only stand for words, such as names of offices."""
_BEFORE = 12


@frozen
class Stranger:
    """A word that may name somebody.

    Attributes:
        word: The word, as it is written.
        like: Whose name it is like, where it is like one.
    """

    word: str
    like: Hidden | None = None


def strangers_in(text: str, names: NameIndex, seen: set[str]) -> Iterator[Stranger]:
    """Yield the words of a masked text in which a reader may see a name, each once.

    Those are the words with a capital that are neither known to the library nor found to give nobody away,
    and words that are one of *names* but for a slip of the pen.

    Args:
        text: The text.
        names: Who is hidden.
        seen: Words, in small letters, that nothing more is to be said about: the same set for all texts of a
            case or report. What *text* adds to them is added.

    >>> [one.word for one in strangers_in("Klien dan Rangga pergi ke sekolah.", NameIndex(()), set())]
    ['Rangga']
    """
    searched = _NOBODY.sub(lambda match: match[0].lower(), Normal.of(text).text)
    for match in _WORD.finditer(searched):
        word = match[0].rstrip("0123456789")
        small = word.casefold()
        if small in seen or small.removesuffix("'s") in seen or len(word) < _LEAST:
            continue
        if is_known(small):
            seen.add(small)
            continue
        like = names.near(small)
        if like is not None or (word[0].isupper() and _is_strange(word, searched, match.start())):
            seen.add(small)
            yield Stranger(word, like)


def words_in_use(texts: Iterable[str], shown: Iterable[str], cited: Iterable[str] = ()) -> frozenset[str]:
    """Return words in which nobody sees a name: what *texts* have in small letters, and names *shown* anyway.

    A word by which people are called too is none of the former, and no other name is one because somebody
    wrote it small; names of the authors of works that are *cited* are known.

    >>> sorted(words_in_use(["Surya melihat surya dan bunga."], ["SMK Surya"], ["Dewi, Bunga Rampai"]))
    ['dan', 'dewi', 'melihat', 'rampai', 'smk', 'surya']
    """
    used = frozenset(word for text in texts for word in _LETTERS.findall(text) if word.islower())
    named = frozenset(word.casefold() for name in shown for word in _LETTERS.findall(name))
    known = frozenset(word for text in cited for word in _LETTERS.findall(text.casefold()))
    return ((used - word_list("names") | known) - word_list("given_names")) | named


def _is_strange(word: str, text: str, start: int) -> bool:
    """Say whether a word with a capital that is not known may be a name."""
    small = word.casefold()
    if small in word_list("capitals") or small in SIDES:
        return False
    if word.isupper() and len(word) <= _MOST_LETTERS:
        return False
    if small in word_list("given_names") or small in word_list("ordinary_names"):
        return not _OPENING.search(text[max(start - _BEFORE, 0) : start])
    return True
