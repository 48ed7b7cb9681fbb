"""Group contingencies: on whose behaviour the reinforcer of a member depends (Litow and Pumroy 1975).

*Independent*: the same rule for all, each member by their own result. *Dependent*: the whole group by the
result of one or a few named members. *Interdependent*: the whole group by the results of all of them.

Reasons never say which member fell short: a group that is told whom to blame turns on that child.
"""

from collections.abc import Mapping, Sequence
from functools import singledispatch
from typing import Annotated, Any, ClassVar

from attrs import Attribute, field, frozen

from socialwork.values.checks import whole
from socialwork.vocabulary.token_plans import AbsencePolicy, GroupContingencyKind, GroupMeasure
from socialwork.words import Words

Results = Mapping[str, int | None]
"""The successes of each member in a session, by code; ``None`` or no entry for whoever was absent."""

_MOST = 1_000_000
_MEMBERS = Words("Anggota (kode)", "Members (codes)")
_AT_LEAST = Words("Kriteria paling sedikit", "Criterion, at least")
_MEASURE = Words("Ukuran kelompok", "Measure of the group")
_ABSENCE = Words("Anggota tanpa hasil", "Members without a result")


def _some_codes(_instance: object, attribute: "Attribute[Any]", codes: tuple[str, ...]) -> None:
    if not codes or len(set(codes)) < len(codes) or not all(codes):
        message = f"{attribute.name} needs one code or more, each once, not {codes}"
        raise ValueError(message)


@frozen(kw_only=True)
class IndependentContingency:
    """Each member is reinforced by their own result alone.

    Attributes:
        members: Codes of the members.
        at_least: The successes that a member needs, 1 or more.
    """

    kind: ClassVar[GroupContingencyKind] = GroupContingencyKind.INDEPENDENT
    members: Annotated[tuple[str, ...], _MEMBERS] = field(validator=_some_codes)
    at_least: Annotated[int, _AT_LEAST] = field(validator=whole(1, _MOST))


@frozen(kw_only=True)
class DependentContingency:
    """The whole group is reinforced, or nobody, by the results of one or a few named members.

    Attributes:
        members: Codes of the members.
        named: Codes of the members whose results count.
        measure: What of the named members' results is compared.
        at_least: The successes that it needs, 1 or more.
        absence: How a named member without a result counts.
    """

    kind: ClassVar[GroupContingencyKind] = GroupContingencyKind.DEPENDENT
    members: Annotated[tuple[str, ...], _MEMBERS] = field(validator=_some_codes)
    named: Annotated[tuple[str, ...], Words("Penentu (kode)", "Named members (codes)")] = field(
        validator=_some_codes
    )
    measure: Annotated[GroupMeasure, _MEASURE]
    at_least: Annotated[int, _AT_LEAST] = field(validator=whole(1, _MOST))
    absence: Annotated[AbsencePolicy, _ABSENCE]

    def __attrs_post_init__(self) -> None:
        if not set(self.named) <= set(self.members):
            message = f"the named members {self.named} do not all belong to the group {self.members}"
            raise ValueError(message)


@frozen(kw_only=True)
class InterdependentContingency:
    """The whole group is reinforced, or nobody, by the results of all members.

    Attributes:
        members: Codes of the members.
        measure: What of their results is compared.
        at_least: The successes that it needs, 1 or more.
        absence: How a member without a result counts.
    """

    kind: ClassVar[GroupContingencyKind] = GroupContingencyKind.INTERDEPENDENT
    members: Annotated[tuple[str, ...], _MEMBERS] = field(validator=_some_codes)
    measure: Annotated[GroupMeasure, _MEASURE]
    at_least: Annotated[int, _AT_LEAST] = field(validator=whole(1, _MOST))
    absence: Annotated[AbsencePolicy, _ABSENCE]


GroupContingency = IndependentContingency | DependentContingency | InterdependentContingency
"""Any of the three."""


@frozen
class MemberOutcome:
    """What a session gave one member.

    Attributes:
        member: The code.
        rewarded: Whether the member gets the reinforcer.
        reason: Why, in words that may be said before the group.
    """

    member: str
    rewarded: bool
    reason: Words


@frozen
class GroupOutcome:
    """What a session gave each member, in the order of the group."""

    members: tuple[MemberOutcome, ...]

    @property
    def rewarded(self) -> dict[str, bool]:
        """Whether each member gets the reinforcer, by code."""
        return {one.member: one.rewarded for one in self.members}


def outcome(contingency: GroupContingency, results: Results) -> GroupOutcome:
    """Return who is reinforced for *results*, and why.

    Raises:
        ValueError: A result belongs to nobody of the group, or is no whole number of 0 or more.

    >>> rule = InterdependentContingency(
    ...     members=("A1", "A2"), measure=GroupMeasure.TOTAL, at_least=5, absence=AbsencePolicy.EXCUSED
    ... )
    >>> outcome(rule, {"A1": 4, "A2": 1}).rewarded
    {'A1': True, 'A2': True}
    """
    strangers = sorted(set(results) - set(contingency.members))
    if strangers:
        message = f"results of {', '.join(strangers)}, who do not belong to the group"
        raise ValueError(message)
    for member, result in results.items():
        if result is not None and (type(result) is not int or result < 0):
            message = f"the result of {member} must be a whole number of 0 or more, not {result!r}"
            raise ValueError(message)
    return GroupOutcome(_judged(contingency, results))


@singledispatch
def _judged(contingency: GroupContingency, results: Results) -> tuple[MemberOutcome, ...]:
    """Return the outcome of each member."""
    raise NotImplementedError


@_judged.register
def _(contingency: IndependentContingency, results: Results) -> tuple[MemberOutcome, ...]:
    wanted = contingency.at_least
    return tuple(_own(member, results.get(member), wanted) for member in contingency.members)


@_judged.register
def _(contingency: DependentContingency, results: Results) -> tuple[MemberOutcome, ...]:
    return _same_for_all(contingency, contingency.named, results)


@_judged.register
def _(contingency: InterdependentContingency, results: Results) -> tuple[MemberOutcome, ...]:
    return _same_for_all(contingency, contingency.members, results)


def _own(member: str, result: int | None, wanted: int) -> MemberOutcome:
    if result is None:
        return MemberOutcome(member, rewarded=False, reason=_NO_RESULT)
    return MemberOutcome(member, result >= wanted, _SCORE.format(have=result, wanted=wanted))


def _same_for_all(
    contingency: DependentContingency | InterdependentContingency, who: Sequence[str], results: Results
) -> tuple[MemberOutcome, ...]:
    counted = _counted(who, results, contingency.absence)
    rewarded, reason = _together(contingency.measure, contingency.at_least, counted)
    return tuple(MemberOutcome(member, rewarded, reason) for member in contingency.members)


def _counted(members: Sequence[str], results: Results, absence: AbsencePolicy) -> list[int]:
    """Return the results that count, with 0 for who was absent unless the absent are excused."""
    if absence is AbsencePolicy.ZERO:
        return [results.get(member) or 0 for member in members]
    return [result for member in members if (result := results.get(member)) is not None]


def _together(measure: GroupMeasure, wanted: int, counted: Sequence[int]) -> tuple[bool, Words]:
    if not counted:
        return False, _NOBODY
    match measure:
        case GroupMeasure.EVERY_MEMBER:
            there = sum(one >= wanted for one in counted)
            return there == len(counted), _THERE.format(n=there, of=len(counted), wanted=wanted)
        case GroupMeasure.TOTAL:
            return sum(counted) >= wanted, _TOTAL.format(have=sum(counted), wanted=wanted)
        case GroupMeasure.MEAN:
            reached = sum(counted) >= wanted * len(counted)  # without a division, so without rounding
            return reached, _MEAN.format(have=sum(counted), of=len(counted), wanted=wanted)


_NO_RESULT = Words("Tidak ada hasil.", "There is no result.")
_NOBODY = Words("Tidak ada hasil yang dapat dihitung.", "There is no result to count.")
_SCORE = Words("{have} dari paling sedikit {wanted}.", "{have} of at least {wanted}.")
_THERE = Words(
    "{n} dari {of} anggota mencapai {wanted} atau lebih.", "{n} of {of} members reached {wanted} or more."
)
_TOTAL = Words("Jumlahnya {have} dari paling sedikit {wanted}.", "The total is {have} of at least {wanted}.")
_MEAN = Words(
    "Jumlah {have} dari {of} anggota; rata-rata paling sedikit {wanted}.",
    "A total of {have} from {of} members; the mean must be at least {wanted}.",
)
