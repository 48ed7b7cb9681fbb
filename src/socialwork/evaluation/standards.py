"""Whether a design can carry a conclusion: a check against the What Works Clearinghouse, with reasons.

After version 4.1 of its handbook (2020): the intervention is manipulated, two observers agree, the effect can
show itself at three different times, and phases are long enough.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from attrs import field, frozen

from socialwork.evaluation.design import ObservedPhase, design_of, labels
from socialwork.evaluation.phases import Number, exact
from socialwork.vocabulary.evaluation import DesignKind, DesignRating, PhaseKind
from socialwork.words import Words

TWICE = Fraction(1, 5)
"""The share of the sessions of each phase that two observers should see."""
AGREED = Fraction(4, 5)
"""The least agreement of observers by percentages."""
KAPPA = Fraction(3, 5)
"""The least agreement of observers by kappa."""
DEMONSTRATIONS = 3
"""At so many different times the effect must be able to show itself."""
ENOUGH, FEWEST = 5, 3
"""Readings of a phase for a rating without reservations, and with them."""


def _all_exact(values: Iterable[Number]) -> tuple[Fraction, ...]:
    return tuple(exact(one) for one in values)


def _exact_or_none(value: Number | None) -> Fraction | None:
    return None if value is None else exact(value)


@frozen(kw_only=True)
class ObserverCheck:
    """How well the observers of a study were checked.

    Attributes:
        twice: For each phase, the share of its sessions that two observers saw.
        agreement: The agreement over all of them by percentage, or ``None`` where it is not known.
        kappa: Cohen's kappa, or ``None``.
    """

    twice: tuple[Fraction, ...] = field(converter=_all_exact)
    agreement: Fraction | None = field(default=None, converter=_exact_or_none)
    kappa: Fraction | None = field(default=None, converter=_exact_or_none)


@frozen(kw_only=True)
class DesignReason:
    """One criterion of the check.

    Attributes:
        code: Its stable code.
        met: Whether it is met; ``None`` where nothing tells.
        text: Why, as a sentence.
    """

    code: str
    met: bool | None
    text: Words


@frozen(kw_only=True)
class DesignVerdict:
    """The rating of a design with its reasons.

    Attributes:
        design: Which design the phases make.
        rating: How far it can show that the intervention made the change.
        reasons: The criteria, in the order in which they are asked.
    """

    design: DesignKind
    rating: DesignRating
    reasons: tuple[DesignReason, ...]


def design_check(
    *tiers: Sequence[ObservedPhase],
    manipulated: bool | None = None,
    observers: ObserverCheck | None = None,
) -> DesignVerdict:
    """Return how far a design can show that the intervention made the change.

    What is not known counts as not met. A–B is pre-experimental however long it is: a change is seen, but
    not what made it. A series without a baseline, or without an intervention, is no evidence of change.

    Args:
        tiers: The phases of each tier; one for all designs but the multiple baseline.
        manipulated: Whether the worker decided when the intervention started and stopped.
        observers: How the observers were checked; ``None`` where nobody did.

    >>> first = ObservedPhase(kind=PhaseKind.BASELINE, values=(1, 2, 1, 2, 1))
    >>> then = ObservedPhase(kind=PhaseKind.INTERVENTION, values=(3, 4, 3, 4, 4))
    >>> design_check([first, then]).rating, design_check([then]).rating
    (<DesignRating.PRE_EXPERIMENTAL: 'pre-experimental'>, <DesignRating.NO_EVIDENCE: 'no-evidence'>)
    """
    design = design_of(*tiers)
    reasons = (
        _manipulated(manipulated),
        *_observers(observers),
        _demonstrations(design, tiers),
        _lengths(tiers),
    )
    return DesignVerdict(design=design, rating=_rating(design, reasons, tiers), reasons=reasons)


# --- inner helpers ----------------------------------------------------------------------------

_NO_COMPARISON = (DesignKind.BASELINE_ONLY, DesignKind.B_ONLY)


def _rating(
    design: DesignKind, reasons: Sequence[DesignReason], tiers: Sequence[Sequence[ObservedPhase]]
) -> DesignRating:
    if design in _NO_COMPARISON or not any(_counted(tiers)):
        return DesignRating.NO_EVIDENCE
    if design is DesignKind.AB:
        return DesignRating.PRE_EXPERIMENTAL
    if not all(one.met for one in reasons):
        return DesignRating.DOES_NOT_MEET
    long = all(phase.observed >= ENOUGH for _, phase in _counted(tiers))
    return DesignRating.WITHOUT_RESERVATIONS if long else DesignRating.WITH_RESERVATIONS


def _counted(tiers: Sequence[Sequence[ObservedPhase]]) -> Iterator[tuple[str, ObservedPhase]]:
    """Yield the phases that the criteria look at, with what they are called."""
    for n, tier in enumerate(tiers, 1):
        for label, phase in zip(labels(tier), tier, strict=True):
            if phase.kind is not PhaseKind.FOLLOW_UP and phase.observed:
                yield (f"{n}{label}" if len(tiers) > 1 else label), phase


_MANIPULATED = {
    True: Words(
        "Praktikan menentukan kapan intervensi dimulai dan dihentikan.",
        "The worker decided when the intervention started and stopped.",
    ),
    False: Words(
        "Waktu intervensi tidak ditentukan oleh praktikan, sehingga perubahan dapat berasal dari hal lain.",
        "The worker did not decide when the intervention started: something else may have made the change.",
    ),
    None: Words(
        "Belum disebut apakah praktikan yang menentukan kapan intervensi dimulai.",
        "It has not been told whether the worker decided when the intervention started.",
    ),
}


def _manipulated(manipulated: bool | None) -> DesignReason:  # noqa: FBT001 - the answer to one question
    return DesignReason(code="manipulated", met=manipulated, text=_MANIPULATED[manipulated])


_UNOBSERVED = Words(
    "Tidak ada pengamat kedua; kesepakatan pengamat belum diketahui.",
    "There was no second observer; the agreement of observers is not known.",
)
_TWICE = Words(
    "Paling sedikit {least} sesi pada setiap fase diamati oleh dua pengamat (diperlukan 20%).",
    "Two observers saw at least {least} of the sessions of every phase (20% are needed).",
)
_AGREED = Words(
    "Kesepakatan pengamat {value} (diperlukan {needed}).",
    "The observers agree by {value} ({needed} is needed).",
)
_KAPPA = Words(
    "Kappa pengamat {value} (diperlukan 0,60).", "The kappa of the observers is {value} (0.60 is needed)."
)


def _observers(check: ObserverCheck | None) -> Iterator[DesignReason]:
    known = check is not None and check.twice and (check.agreement is not None or check.kappa is not None)
    if check is None or not known:
        yield DesignReason(code="observed-twice", met=None, text=_UNOBSERVED)
        yield DesignReason(code="agreement", met=None, text=_UNOBSERVED)
        return
    least = min(check.twice)
    yield DesignReason(code="observed-twice", met=least >= TWICE, text=_TWICE.format(least=_per_cent(least)))
    if check.agreement is not None:
        met = check.agreement >= AGREED
        text = _AGREED.format(value=_per_cent(check.agreement), needed=_per_cent(AGREED))
    else:
        kappa = check.kappa or Fraction(0)
        met = kappa >= KAPPA
        text = Words(
            _KAPPA.id.format(value=f"{float(kappa):.2f}".replace(".", ",")),
            _KAPPA.en.format(value=f"{float(kappa):.2f}"),
        )
    yield DesignReason(code="agreement", met=met, text=text)


def _per_cent(value: Fraction) -> str:
    return f"{100 * value.numerator // value.denominator}%"


_TIMES = Words(
    "Pengaruh dapat terlihat pada {n} waktu yang berbeda (diperlukan tiga).",
    "The effect can show itself at {n} different times (three are needed).",
)


def _demonstrations(design: DesignKind, tiers: Sequence[Sequence[ObservedPhase]]) -> DesignReason:
    """Count the changes of condition at different times; in a changing criterion each step is one."""
    kinds = [phase.kind for _, phase in _counted(tiers)]
    if design is DesignKind.MULTIPLE_BASELINE:
        times = len(tiers)
    elif design is DesignKind.CHANGING_CRITERION:
        times = len(kinds) - 1
    else:
        times = sum(before is not after for before, after in pairwise(kinds))
    met = times >= DEMONSTRATIONS and design not in _NO_COMPARISON
    return DesignReason(code="demonstrations", met=met, text=_TIMES.format(n=times))


_LONG = Words("Setiap fase berisi lima pengamatan atau lebih.", "Every phase has five readings or more.")
_MIDDLE = Words(
    "Fase {names} berisi tiga atau empat pengamatan; lima diperlukan agar tanpa catatan.",
    "Phase {names} has three or four readings; five are needed for no reservations.",
)
_SHORT = Words(
    "Fase {names} berisi kurang dari tiga pengamatan.", "Phase {names} has fewer than three readings."
)


def _lengths(tiers: Sequence[Sequence[ObservedPhase]]) -> DesignReason:
    counted = list(_counted(tiers))
    short = [name for name, phase in counted if phase.observed < FEWEST]
    middle = [name for name, phase in counted if phase.observed < ENOUGH]
    if short or not counted:
        return DesignReason(code="phase-length", met=False, text=_SHORT.format(names=", ".join(short) or "A"))
    text = _MIDDLE.format(names=", ".join(middle)) if middle else _LONG
    return DesignReason(code="phase-length", met=True, text=text)
