"""How many people and sessions texts speak of: whole groups, not parts of them."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.process.stated_numbers import NUMBER, number_of
from socialwork.remembering import remembered

_WHO = r"(?:orang\s+)?(?:anggota|members?\b)"
_MEMBERS = re.compile(
    rf"(?<!\w)(?:"
    rf"(?:(?:seluruh|semua|all)\s+|{NUMBER}\s+(?:dari|of)\s+)({NUMBER})\s+{_WHO}"
    rf"|ke(?=tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)({NUMBER})\s+{_WHO}"
    rf"|(?:terdiri\s+(?:atas|dari)|beranggotakan|berjumlah|consists?\s+of)\s+({NUMBER})\s+(?:orang|anggota|members?)"
    rf")(?!\w)"
)
_ANY_MEMBERS = re.compile(rf"(?<![\w.,–-])({NUMBER})\s+{_WHO}(?!\w)")
_SESSIONS = re.compile(
    rf"(?<![\w.,–-])({NUMBER})\s+(?:kali\s+)?(?:(?:pertemuan|sesi)\s+kelompok|group\s+(?:sessions|meetings))(?!\w)"
)
_SUPERVISORS = re.compile(
    rf"(?<![\w.,–-])({NUMBER})\s+(?:orang\s+)?(?:(?:dosen\s+|guru\s+)?pembimbing|supervisors?)(?!\w)(?!\s+(?:kelompok|wilayah))"
)
_NOUN = r"(?:\s+(?!(?:dan|serta|and|yang|dari)\b)[^\W\d_][\w’'-]*){1,4}"
_PART = rf"{NUMBER}(?:\s+(?:orang|siswa|laki-laki))?{_NOUN}"
_BREAKDOWN = re.compile(
    rf"(?<![\w.,–-])(?P<total>{NUMBER}){_NOUN}\s*,?\s+(?:yang\s+)?(?:terdiri\s+(?:atas|dari)|yaitu|yakni|consisting\s+of|"
    rf"namely)\s+(?P<parts>{_PART}(?:\s*,\s+{_PART})*\s*,?\s+(?:dan|serta|and)\s+{_PART})"
)
_MARKER = re.compile(r"terdiri\s+(?:atas|dari)|yaitu|yakni|consisting\s+of|namely")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n\s*\n")
_HEAD = re.compile(rf"(?:^|,\s*|\s(?:dan|serta|and)\s+)({NUMBER})(?=\s)")


@frozen
class Breakdown:
    """A total and its parts, as one sentence has them.

    Attributes:
        total: How many in all.
        parts: How many of each kind.
        text: The words.
    """

    total: int
    parts: tuple[int, ...]
    text: str


@remembered(maxsize=1024)
def whole_groups_in(text: str) -> tuple[int, ...]:
    """Return how many members a text gives to the whole of a group.

    >>> whole_groups_in("Enam dari tujuh anggota hadir; ketujuh anggota setuju.")
    (7, 7)
    """
    return tuple(number_of(one[1] or one[2] or one[3]) for one in _MEMBERS.finditer(text.lower()))


@remembered(maxsize=1024)
def members_in(text: str) -> tuple[int, ...]:
    """Return every number of members in a text, be it of all or of some."""
    return tuple(number_of(match[1]) for match in _ANY_MEMBERS.finditer(text.lower()))


@remembered(maxsize=1024)
def sessions_in(text: str) -> tuple[int, ...]:
    """Return how many sessions of the group a text tells of.

    >>> sessions_in("melalui dua kali pertemuan kelompok")
    (2,)
    """
    return tuple(number_of(match[1]) for match in _SESSIONS.finditer(text.lower()))


@remembered(maxsize=1024)
def supervisors_in(text: str) -> tuple[int, ...]:
    """Return how many supervisors a text tells of."""
    return tuple(number_of(match[1]) for match in _SUPERVISORS.finditer(text.lower()))


@remembered(maxsize=1024)
def breakdowns_in(text: str) -> tuple[Breakdown, ...]:
    """Return the totals of a text that their parts follow.

    >>> [(one.total, one.parts) for one in breakdowns_in("12 orang terdiri dari 3 guru dan 4 siswa")]
    [(12, (3, 4))]
    """
    return tuple(_breakdowns(text))


def _breakdowns(text: str) -> Iterator[Breakdown]:
    for sentence in _SENTENCE.split(text):
        lower = sentence.lower()
        for match in _BREAKDOWN.finditer(lower) if _MARKER.search(lower) is not None else ():
            parts = tuple(number_of(one) for one in _HEAD.findall(match["parts"]))
            yield Breakdown(number_of(match["total"]), parts, sentence[match.start() : match.end()])
