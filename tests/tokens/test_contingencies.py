"""Group contingencies: independent, dependent, interdependent."""

import attrs
import pytest
from hypothesis import given, strategies as st

from socialwork.testing.tokens.plans import MEMBERS, group_contingencies, group_results
from socialwork.tokens.contingencies import (
    DependentContingency,
    GroupContingency,
    IndependentContingency,
    InterdependentContingency,
    outcome,
)
from socialwork.vocabulary.token_plans import AbsencePolicy, GroupMeasure

ALL = ("A1", "A2", "A3")


def together(measure: GroupMeasure, at_least: int, absence: AbsencePolicy) -> InterdependentContingency:
    """Return an interdependent contingency of three members."""
    return InterdependentContingency(members=ALL, measure=measure, at_least=at_least, absence=absence)


def everyone(contingency: GroupContingency, results: dict[str, int | None]) -> bool:
    """Return whether the whole group is reinforced; nothing else than all or none may come out."""
    (found,) = set(outcome(contingency, results).rewarded.values())
    return found


def test_each_by_their_own() -> None:
    """Independent: three successes are needed, A2 has them, A1 has not, A3 was absent."""
    rule = IndependentContingency(members=ALL, at_least=3)
    found = outcome(rule, {"A1": 2, "A2": 3})
    assert found.rewarded == {"A1": False, "A2": True, "A3": False}
    assert [one.reason.en for one in found.members] == [
        "2 of at least 3.",
        "3 of at least 3.",
        "There is no result.",
    ]


def test_all_by_the_named() -> None:
    """Dependent: what A2 does decides for everybody, whatever the others do."""
    rule = DependentContingency(
        members=ALL,
        named=("A2",),
        measure=GroupMeasure.EVERY_MEMBER,
        at_least=3,
        absence=AbsencePolicy.EXCUSED,
    )
    assert everyone(rule, {"A1": 0, "A2": 3, "A3": 0})
    assert not everyone(rule, {"A1": 9, "A2": 2, "A3": 9})
    assert not everyone(rule, {"A1": 9, "A3": 9})


@pytest.mark.parametrize(
    ("measure", "results", "expected"),
    [
        (GroupMeasure.EVERY_MEMBER, (4, 4, 4), True),
        (GroupMeasure.EVERY_MEMBER, (9, 9, 3), False),
        (GroupMeasure.TOTAL, (4, 0, 0), True),
        (GroupMeasure.TOTAL, (1, 1, 1), False),
        (GroupMeasure.MEAN, (12, 0, 0), True),
        (GroupMeasure.MEAN, (11, 0, 0), False),
    ],
)
def test_all_by_all(measure: GroupMeasure, results: tuple[int, int, int], *, expected: bool) -> None:
    """Interdependent, at least 4: by every member, by the total, or by the mean."""
    rule = together(measure, 4, AbsencePolicy.EXCUSED)
    assert everyone(rule, dict(zip(ALL, results, strict=True))) is expected


@pytest.mark.parametrize("measure", GroupMeasure)
def test_the_absent_are_excused_or_not(measure: GroupMeasure) -> None:
    """With two present at the criterion the group wins where the absent are excused; as zero it may lose."""
    results = {"A1": 4, "A2": 4}
    assert everyone(together(measure, 4, AbsencePolicy.EXCUSED), results)
    assert everyone(together(measure, 4, AbsencePolicy.ZERO), results) is (measure is GroupMeasure.TOTAL)


def test_zero_is_no_success() -> None:
    """Who is absent and not excused has not even one success."""
    assert not everyone(together(GroupMeasure.EVERY_MEMBER, 1, AbsencePolicy.ZERO), {"A1": 1, "A2": 1})
    assert not everyone(together(GroupMeasure.TOTAL, 1, AbsencePolicy.ZERO), {})


def test_nobody_there_nobody_reinforced() -> None:
    """Without any result there is nothing to reinforce."""
    found = outcome(together(GroupMeasure.TOTAL, 4, AbsencePolicy.EXCUSED), {"A1": None})
    assert [(one.rewarded, one.reason.id) for one in found.members] == [
        (False, "Tidak ada hasil yang dapat dihitung.")
    ] * 3


def test_reasons_for_a_group_name_nobody() -> None:
    """What the group hears are numbers, not who fell short."""
    results: dict[str, int | None] = {"A1": 5, "A2": 5, "A3": 0}
    reasons = {
        measure: outcome(together(measure, 4, AbsencePolicy.EXCUSED), results).members[0].reason.en
        for measure in GroupMeasure
    }
    assert list(reasons.values()) == [
        "2 of 3 members reached 4 or more.",
        "The total is 10 of at least 4.",
        "A total of 10 from 3 members; the mean must be at least 4.",
    ]


@given(st.data())
def test_independent_members_do_not_know_each_other(data: st.DataObject) -> None:
    """Independent: the outcome of a member is the same whatever the results of all others."""
    rule = IndependentContingency(members=MEMBERS, at_least=data.draw(st.integers(1, 8)))
    one, other = data.draw(group_results(rule)), data.draw(group_results(rule))
    member = data.draw(st.sampled_from(MEMBERS))
    mixed = {**other, member: one.get(member)}
    assert outcome(rule, one).rewarded[member] == outcome(rule, mixed).rewarded[member]


@given(group_contingencies(), st.data())
def test_only_the_named_matter(rule: GroupContingency, data: st.DataObject) -> None:
    """Dependent: results of members who are not named change nothing."""
    if not isinstance(rule, DependentContingency):
        rule = DependentContingency(
            members=rule.members,
            named=rule.members[:1],
            measure=data.draw(st.sampled_from(GroupMeasure)),
            at_least=rule.at_least,
            absence=data.draw(st.sampled_from(AbsencePolicy)),
        )
    one, other = data.draw(group_results(rule)), data.draw(group_results(rule))
    mixed = {**other, **{name: one.get(name) for name in rule.named}}
    assert outcome(rule, one) == outcome(rule, mixed)


@given(group_contingencies(), st.data())
def test_all_or_none(rule: GroupContingency, data: st.DataObject) -> None:
    """Dependent and interdependent: the whole group or nobody."""
    found = outcome(rule, data.draw(group_results(rule)))
    assert list(found.rewarded) == list(rule.members)
    if not isinstance(rule, IndependentContingency):
        assert len(set(found.rewarded.values())) == 1


@given(group_contingencies(), st.data())
def test_it_does_not_matter_who_did_it(rule: GroupContingency, data: st.DataObject) -> None:
    """Interdependent: results exchanged between members give the same outcome."""
    if not isinstance(rule, InterdependentContingency):
        rule = together(data.draw(st.sampled_from(GroupMeasure)), rule.at_least, AbsencePolicy.EXCUSED)
    results = data.draw(group_results(rule))
    values = [results.get(member) for member in rule.members]
    shuffled = dict(zip(rule.members, data.draw(st.permutations(values)), strict=True))
    assert outcome(rule, results) == outcome(rule, shuffled)


@given(group_contingencies(), st.data())
def test_a_success_more_never_loses_the_reinforcer(rule: GroupContingency, data: st.DataObject) -> None:
    """Whoever was reinforced still is when somebody present has done more."""
    results = data.draw(group_results(rule))
    more = {
        member: None if one is None else one + data.draw(st.integers(0, 3)) for member, one in results.items()
    }
    before, after = outcome(rule, results).rewarded, outcome(rule, more).rewarded
    assert all(after[member] for member, rewarded in before.items() if rewarded)


@given(group_contingencies(), st.data())
def test_a_higher_criterion_never_gives_more(rule: GroupContingency, data: st.DataObject) -> None:
    """Who is reinforced by a higher criterion is so by the lower one."""
    results = data.draw(group_results(rule))
    harder = attrs.evolve(rule, at_least=rule.at_least + data.draw(st.integers(0, 5)))
    by_both = outcome(rule, results).rewarded
    assert all(by_both[member] for member, rewarded in outcome(harder, results).rewarded.items() if rewarded)


@pytest.mark.parametrize("result", [-1, 1.5, True, "3"])
def test_impossible_results_are_refused(result: object) -> None:
    """A result is a whole number of 0 or more."""
    rule = IndependentContingency(members=ALL, at_least=3)
    with pytest.raises(ValueError, match="the result of A1 must be a whole number"):
        outcome(rule, {"A1": result})  # type: ignore[dict-item]


def test_strangers_are_refused() -> None:
    """A result of somebody who is not in the group is a slip, not nothing."""
    with pytest.raises(ValueError, match="results of A7, A9, who do not belong to the group"):
        outcome(IndependentContingency(members=ALL, at_least=3), {"A9": 1, "A7": 0})


def test_impossible_contingencies_are_refused() -> None:
    """No members, one twice, a named stranger, a criterion that everybody meets."""
    for members in ((), ("A1", "A1"), ("A1", "")):
        with pytest.raises(ValueError, match="members needs one code or more, each once"):
            IndependentContingency(members=members, at_least=3)
    with pytest.raises(ValueError, match="at_least must be a whole number from 1"):
        IndependentContingency(members=ALL, at_least=0)
    for named, message in (("A9",), "do not all belong"), ((), "named needs one code"):
        with pytest.raises(ValueError, match=message):
            DependentContingency(
                members=ALL,
                named=named,
                measure=GroupMeasure.TOTAL,
                at_least=1,
                absence=AbsencePolicy.ZERO,
            )
