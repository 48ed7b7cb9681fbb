"""Designs as plain data: phases in their order, which design they make, and what is compared with what."""

from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from socialwork.evaluation.phases import Number, Phases, two_phases
from socialwork.vocabulary.evaluation import DesignKind, Improvement, PhaseKind

_LETTERS = {PhaseKind.BASELINE: "A", PhaseKind.INTERVENTION: "B", PhaseKind.FOLLOW_UP: "F"}
_NAMED = {
    "A": DesignKind.BASELINE_ONLY,
    "B": DesignKind.B_ONLY,
    "AB": DesignKind.AB,
    "ABA": DesignKind.ABA,
}


@frozen(kw_only=True)
class ObservedPhase:
    """The readings of one phase.

    Attributes:
        kind: Baseline, intervention or follow-up.
        values: The readings in order; ``None`` for a session without one.
        name: What the phase is called where its kind does not say enough.
        criterion: The level that was asked for in it, in a changing-criterion design.
    """

    kind: PhaseKind
    values: tuple[Number | None, ...]
    name: str = ""
    criterion: Number | None = None

    @property
    def observed(self) -> int:
        """How many sessions have a reading."""
        return sum(one is not None for one in self.values)


@frozen(kw_only=True)
class Contrast:
    """A phase of intervention with the baseline before it.

    Attributes:
        label: Such as ``A1–B1``.
        phases: Their readings, at the sessions of the whole series.
    """

    label: str
    phases: Phases


def labels(phases: Sequence[ObservedPhase]) -> tuple[str, ...]:
    """Return what phases are called: A, B and F by their kinds, numbered where a letter stands twice.

    >>> one = ObservedPhase(kind=PhaseKind.BASELINE, values=(1,))
    >>> two = ObservedPhase(kind=PhaseKind.INTERVENTION, values=(2,))
    >>> labels([one, two]), labels([one, two, one])
    (('A', 'B'), ('A1', 'B', 'A2'))
    """
    letters = [_LETTERS[phase.kind] for phase in phases]
    every, seen = Counter(letters), Counter[str]()
    found: list[str] = []
    for letter in letters:
        seen[letter] += 1
        found.append(f"{letter}{seen[letter]}" if every[letter] > 1 else letter)
    return tuple(found)


def design_of(*tiers: Sequence[ObservedPhase]) -> DesignKind:
    """Return which design the phases make; phases without a reading and follow-up phases do not count.

    Several tiers make a multiple baseline where each has a baseline and an intervention that starts at a
    session of its own.
    """
    if len(tiers) > 1:
        return _of_tiers(tiers)
    phases = [one for tier in tiers for one in tier if one.kind is not PhaseKind.FOLLOW_UP and one.observed]
    letters = "".join(_LETTERS[one.kind] for one in phases)
    if letters in _NAMED:
        return _NAMED[letters]
    if _asks_for_steps(phases):
        return DesignKind.CHANGING_CRITERION
    if letters.startswith("ABAB") and letters in "AB" * len(letters):
        return DesignKind.ABAB
    return DesignKind.OTHER


def contrasts(phases: Sequence[ObservedPhase], improvement: Improvement) -> tuple[Contrast, ...]:
    """Return each phase of intervention against the nearest baseline before it, where both have readings.

    Of A–B–A–B these are A1–B1 and A2–B2. An intervention without a baseline before it has no contrast.
    """
    names, starts = labels(phases), _starts(phases)
    found: list[Contrast] = []
    before: int | None = None
    for n, phase in enumerate(phases):
        if not phase.observed:
            continue
        if phase.kind is PhaseKind.BASELINE:
            before = n
        elif phase.kind is PhaseKind.INTERVENTION and before is not None:
            both = _joined([before], [n], phases, starts, improvement)
            found.append(Contrast(label=f"{names[before]}–{names[n]}", phases=both))
    return tuple(found)


def pooled(phases: Sequence[ObservedPhase], improvement: Improvement) -> Phases | None:
    """Return all baselines against all interventions, or ``None`` where one of them has no reading."""
    first = [n for n, one in enumerate(phases) if one.kind is PhaseKind.BASELINE]
    second = [n for n, one in enumerate(phases) if one.kind is PhaseKind.INTERVENTION]
    if not any(phases[n].observed for n in first) or not any(phases[n].observed for n in second):
        return None
    return _joined(first, second, phases, _starts(phases), improvement)


# --- inner helpers ----------------------------------------------------------------------------


def _of_tiers(tiers: Sequence[Sequence[ObservedPhase]]) -> DesignKind:
    starts = [_start(tier) for tier in tiers]
    if None in starts or len(set(starts)) < len(starts):
        return DesignKind.OTHER
    return DesignKind.MULTIPLE_BASELINE


def _start(tier: Sequence[ObservedPhase]) -> int | None:
    """Return the session at which the first intervention after a baseline starts, or ``None``."""
    sessions = 0
    seen = False
    for phase in tier:
        if seen and phase.kind is PhaseKind.INTERVENTION and phase.observed:
            return sessions
        seen |= phase.kind is PhaseKind.BASELINE and phase.observed > 0
        sessions += len(phase.values)
    return None


def _asks_for_steps(phases: Sequence[ObservedPhase]) -> bool:
    """Return whether a baseline is followed by two or more phases of intervention, each with a criterion."""
    after = phases[1:]
    return (
        len(after) > 1
        and phases[0].kind is PhaseKind.BASELINE
        and all(one.kind is PhaseKind.INTERVENTION and one.criterion is not None for one in after)
    )


def _starts(phases: Sequence[ObservedPhase]) -> tuple[int, ...]:
    """Return the number of the first session of each phase."""
    starts = [1]
    for phase in phases:
        starts.append(starts[-1] + len(phase.values))
    return tuple(starts)


def _joined(
    first: Sequence[int],
    second: Sequence[int],
    phases: Sequence[ObservedPhase],
    starts: Sequence[int],
    improvement: Improvement,
) -> Phases:
    def values(chosen: Sequence[int]) -> list[Number | None]:
        return [one for n in chosen for one in phases[n].values]

    sessions = [
        starts[n] + k for chosen in (first, second) for n in chosen for k in range(len(phases[n].values))
    ]
    return two_phases(values(first), values(second), improvement=improvement, sessions=sessions)
