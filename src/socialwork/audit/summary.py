"""What to mend first: findings counted by rule, the heaviest facts first."""

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from socialwork.findings import Certainty, Finding, Severity
from socialwork.words import Lang

_WEIGHTS = {severity: n for n, severity in enumerate(Severity)}


@frozen
class Matter:
    """All findings of one rule.

    Attributes:
        first: The first of them, in the order of places.
        times: How many there are.
    """

    first: Finding
    times: int

    def text(self, lang: Lang = "id") -> str:
        """Return the matter as one line for people."""
        certainty = self.first.certainty.words
        first = f"{self.first.place.pick(lang)}: {self.first.message.pick(lang)}"
        return f"{self.times} × {self.first.code} ({certainty.pick(lang)}) {first}"


def what_first(findings: Iterable[Finding]) -> tuple[Matter, ...]:
    """Return the findings that nobody has accepted, rule by rule, in the order in which to mend them.

    Facts come before questions, then the heavier ones, then those that are found more often.

    >>> what_first(())
    ()
    """
    open_ones = [finding for finding in findings if not finding.waived]
    times = Counter(one.code for one in open_ones)
    firsts = {one.code: one for one in reversed(open_ones)}
    matters = [Matter(first, times[code]) for code, first in firsts.items()]
    return tuple(sorted(matters, key=_order))


def _order(matter: Matter) -> tuple[bool, int, int, str]:
    first = matter.first
    return (
        first.certainty is Certainty.QUESTION,
        _WEIGHTS[first.severity],
        -matter.times,
        first.code,
    )
