"""What two texts have in common, by the roots of their words: enough to ask, never to state."""

import re

from socialwork.knowledge.word_lists import word_list
from socialwork.remembering import remembered

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4
_SUFFIXES = ("nya", "kan", "lah", "an", "i")
_PREFIXES = (
    *("menge", "mempe", "member", "diper", "memper", "meng", "meny", "mem", "men", "me"),
    *("peng", "peny", "pem", "pen", "ber", "ter", "per", "pe", "di", "ke", "se"),
)


@remembered(maxsize=8192)
def root(word: str) -> str:
    """Return what is left of an Indonesian word without its affixes; a rough root, good to compare.

    >>> root("kehadiran"), root("menghadiri"), root("hadir")
    ('hadir', 'hadir', 'hadir')
    """
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
            word = word.removesuffix(suffix)
            if suffix not in {"nya", "lah"}:
                break
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST:
            return word.removeprefix(prefix)
    return word


def roots(text: str) -> frozenset[str]:
    """Return the roots of the words of a text that carry its meaning."""
    empty = word_list("empty_words")
    words = (word for word in _WORD.findall(text.casefold()) if len(word) >= _SHORTEST and word not in empty)
    return frozenset(map(root, words))


def share(text: str, other: frozenset[str]) -> float:
    """Return which part of the roots of a text *other* holds; 1 for a text without any."""
    own = roots(text)
    return len(own & other) / len(own) if own else 1.0
