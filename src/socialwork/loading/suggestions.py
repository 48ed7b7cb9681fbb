"""What was probably meant by a word that is not known."""

import difflib
from collections.abc import Mapping

from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_LONGEST = 60
_MEANT = Words("maksudnya `{word}`?", "did you mean `{word}`?")


def closest(written: str, known: Mapping[str, str]) -> Words | None:
    """Return "did you mean …" for *written*, or ``None``.

    Args:
        written: The word that is not known.
        known: Every accepted spelling and the word to propose for it.

    >>> closest("agama", {"religion": "religion", "Agama": "religion"}).en
    'did you mean `religion`?'
    """
    if len(written) > _LONGEST:
        return None
    spellings: dict[str, str] = {}
    for spelling, word in known.items():
        spellings.setdefault(normalised(spelling), word)
    near = difflib.get_close_matches(normalised(written), spellings, n=1, cutoff=0.6)
    return _MEANT.format(word=spellings[near[0]]) if near else None
