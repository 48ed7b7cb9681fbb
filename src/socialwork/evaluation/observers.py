"""How far two observers of the same sessions agree (Cooper, Heron & Heward, 2020; Cohen, 1960)."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from attrs import frozen

from socialwork.evaluation.phases import Number, SeriesError, exact
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import AgreementKind
from socialwork.words import Words

_NOTHING = Words(
    "Kedua pengamat tidak mencatat satu kejadian pun.", "Neither observer noted a single occurrence."
)
_ONE_VALUE = Words(
    "Kedua pengamat selalu mencatat nilai yang sama satu-satunya, sehingga kappa tidak dapat dihitung.",
    "Both observers noted one and the same value throughout, so that kappa cannot be worked out.",
)
_ALWAYS = Words(
    "Kedua pengamat mencatat kejadian pada setiap saat.", "Both observers noted an occurrence every time."
)


@frozen(kw_only=True)
class ObserverAgreement:
    """One measure of agreement.

    Attributes:
        kind: Which one.
        value: From 0 to 1 (kappa from −1), or ``None`` with a *reason*.
        count: So many agreements of so many, where the value is the share of them.
        reason: Why there is no value.
    """

    kind: AgreementKind
    value: Fraction | None
    count: Count | None = None
    reason: Words | None = None


def observer_agreement(first: Sequence[Number], second: Sequence[Number]) -> tuple[ObserverAgreement, ...]:
    """Return every measure of agreement, in the order of :class:`AgreementKind`.

    Args:
        first: What the one observer noted, session by session or interval by interval.
        second: What the other one noted, at the same times.

    Raises:
        SeriesError: They are not equally long, are empty, or hold what is no number or less than 0.

    >>> [float(round(one.value, 3)) for one in observer_agreement([1, 0, 1, 1], [1, 0, 0, 1])]
    [0.667, 0.75, 0.75, 0.75, 0.667, 0.5, 0.5]
    """
    a, b = _read(first), _read(second)
    if len(a) != len(b) or not a:
        message = f"two observers need equally many notes, one at least, not {len(a)} and {len(b)}"
        raise SeriesError(message)
    pairs = list(zip(a, b, strict=True))
    seen = [(x > 0, y > 0) for x, y in pairs]
    return (
        _total(pairs),
        ObserverAgreement(
            kind=AgreementKind.MEAN_COUNT, value=sum(map(_ratio, pairs), Fraction(0)) / len(pairs)
        ),
        _share(AgreementKind.EXACT, sum(x == y for x, y in pairs), len(pairs)),
        _share(AgreementKind.INTERVAL, sum(x == y for x, y in seen), len(pairs)),
        _among(AgreementKind.OCCURRENCE, seen, noted=True),
        _among(AgreementKind.NON_OCCURRENCE, seen, noted=False),
        _kappa(pairs),
    )


# --- inner helpers ----------------------------------------------------------------------------

_Pair = tuple[Fraction, Fraction]


def _read(values: Sequence[Number]) -> list[Fraction]:
    read = [exact(one) for one in values]
    if any(one < 0 for one in read):
        message = "observers note 0 or more"
        raise SeriesError(message)
    return read


def _share(kind: AgreementKind, hits: int, total: int) -> ObserverAgreement:
    return ObserverAgreement(kind=kind, value=Fraction(hits, total), count=Count(hits, total))


def _ratio(pair: _Pair) -> Fraction:
    """Return the smaller over the larger of two numbers; two noughts agree."""
    return min(pair) / max(pair) if max(pair) else Fraction(1)


def _total(pairs: Sequence[_Pair]) -> ObserverAgreement:
    sums = (sum((x for x, _ in pairs), Fraction(0)), sum((y for _, y in pairs), Fraction(0)))
    if not max(sums):
        return ObserverAgreement(kind=AgreementKind.TOTAL, value=None, reason=_NOTHING)
    return ObserverAgreement(kind=AgreementKind.TOTAL, value=_ratio(sums))


def _among(kind: AgreementKind, seen: Sequence[tuple[bool, bool]], *, noted: bool) -> ObserverAgreement:
    """Return the agreement over the times at which either observer noted an occurrence, or none."""
    times = [pair for pair in seen if noted in pair]
    if not times:
        return ObserverAgreement(kind=kind, value=None, reason=_NOTHING if noted else _ALWAYS)
    return _share(kind, sum(x == y for x, y in times), len(times))


def _kappa(pairs: Sequence[_Pair]) -> ObserverAgreement:
    """Return the agreement beyond that of observers who note as often but independently."""
    n = len(pairs)
    of_first, of_second = Counter(x for x, _ in pairs), Counter(y for _, y in pairs)
    chance = Fraction(sum(count * of_second[value] for value, count in of_first.items()), n * n)
    if chance == 1:
        return ObserverAgreement(kind=AgreementKind.KAPPA, value=None, reason=_ONE_VALUE)
    agreed = Fraction(sum(x == y for x, y in pairs), n)
    return ObserverAgreement(kind=AgreementKind.KAPPA, value=(agreed - chance) / (1 - chance))
