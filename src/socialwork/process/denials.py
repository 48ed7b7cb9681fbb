"""Statements of which one says always or often what another one says never."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_OFTEN = r"selalu|sering|kerap|setiap hari|rajin|always|often"
_NEVER = r"tidak pernah|belum pernah|jarang sekali|never"
_CLAIM = re.compile(
    rf"(?<!\w)(?P<how>{_NEVER}|{_OFTEN})\s+(?P<what>[^\W\d_]+)(?:\s+(?P<more>[^\W\d_]+))?", re.IGNORECASE
)
_NEGATED = re.compile(r"(?<!\w)(?:tidak|bukan|not)\s+$", re.IGNORECASE)
_IMPLIES = {
    "terlambat": "hadir",
    "datang": "hadir",
    "masuk": "hadir",
    "berbicara": "bicara",
    "bercerita": "cerita",
    "attend": "come",
    "attends": "come",
    "comes": "come",
    "late": "come",
}
_EMPTY = frozenset(
    {"ke", "di", "dan", "yang", "pada", "dengan", "untuk", "oleh", "the", "a", "to", "in", "at"}
)
_VAGUE = frozenset({"kali", "ada", "lagi", "juga", "menjadi", "been", "be", "is", "was", "mau", "bisa"})


@frozen
class Claim:
    """What a sentence says of how often something happens.

    Attributes:
        path: Where it stands.
        often: Whether it is said to happen often; else never.
        what: What happens, by its root.
        text: The words.
    """

    path: str
    often: bool
    what: str
    text: str


def denials_in(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[Claim, Claim]]:
    """Iterate over the claims that one before has denied.

    >>> texts = [("a", "BR tidak pernah hadir."), ("b", "BR sering terlambat.")]
    >>> [(one.text, other.text) for one, other in denials_in(texts)]
    [('tidak pernah hadir', 'sering terlambat')]
    """
    met: dict[tuple[str, bool], Claim] = {}
    told: set[str] = set()
    for claim in _claims(texts):
        other = met.get((claim.what, not claim.often))
        met.setdefault((claim.what, claim.often), claim)
        if other is not None and claim.what not in told:
            told.add(claim.what)
            yield other, claim


def _claims(texts: Iterable[tuple[str, str]]) -> Iterator[Claim]:
    for path, text in texts:
        for sentence in _SENTENCE.split(text):
            for match in _CLAIM.finditer(sentence):
                if _NEGATED.search(sentence[: match.start()]) is None and match["what"].lower() not in _VAGUE:
                    often = re.fullmatch(_NEVER, match["how"], re.IGNORECASE) is None
                    yield Claim(path, often, _what(match), f"{match['how']} {match['what']}")


def _what(match: re.Match[str]) -> str:
    """Return what happens by its root, with what it is done to where that is told."""
    word = match["what"].lower()
    root = _IMPLIES.get(word, word)
    more = (match["more"] or "").lower()
    return root if root in _IMPLIES.values() or more in _EMPTY or not more else f"{root} {more}"
