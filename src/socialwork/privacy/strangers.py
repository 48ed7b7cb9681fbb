"""Words in which a reader may see a name: those with a capital that nobody knows, and slips of names."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.knowledge.word_lists import word_list
from socialwork.privacy.hidden import Hidden, is_known
from socialwork.privacy.identity import SIDES, Identity
from socialwork.privacy.normal import Normal

_WORD = re.compile(r"(?<![^\W_])[^\W\d_](?:[^\W_]|'(?=[^\W\d_]))*")
_OPENING = re.compile(r"(?:^|[.!?:;\n|]|\[|\u2022)[\s\"'(\[*_>#-]*$|^[\s\"'(*_>#\d.-]*$")
"""What stands before the first word of a sentence, a line or a cell."""
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


def strangers_in(text: str, identity: Identity) -> Iterator[Stranger]:
    """Yield the words of a masked text in which a reader may see a name, each once.

    Those are the words with a capital that are neither known to the library nor found to give nobody away,
    and words that are a name of *identity* but for a slip of the pen.

    >>> [one.word for one in strangers_in("Klien dan Rangga pergi ke sekolah.", Identity())]
    ['Rangga']
    """
    searched = Normal.of(text).text
    told: set[str] = set()
    for match in _WORD.finditer(searched):
        word = match[0]
        small = word.casefold()
        if small in told or small in identity.kept or len(word) < _LEAST:
            continue
        like = identity.names.near(small)
        if like is not None or (word[0].isupper() and _is_strange(word, searched, match.start())):
            told.add(small)
            yield Stranger(word, like)


def _is_strange(word: str, text: str, start: int) -> bool:
    """Say whether a word with a capital may be a name."""
    small = word.casefold()
    if is_known(small) or small in word_list("capitals") or small in SIDES:
        return False
    if word.isupper() and len(word) <= _MOST_LETTERS:
        return False
    if small in word_list("given_names") or small in word_list("ordinary_names"):
        return not _OPENING.search(text[max(start - _BEFORE, 0) : start])
    return True
