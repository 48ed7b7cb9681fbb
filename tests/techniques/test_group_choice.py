"""From needs to recommended types of groups."""

import datetime as dt
import random

import pytest
from hypothesis import given, strategies as st

from socialwork.techniques import group_fit as table
from socialwork.techniques.group_choice import (
    rank_group_types,
    ranked_by,
    recommend_group_types,
    recommended,
)
from socialwork.techniques.group_fit import (
    ASIDE,
    MAIN,
    GroupFit,
    Serves,
    group_fit,
    group_fits,
    register_group_fit,
)
from socialwork.tools import GroupNeeds, GroupTypeChoice, NeedsAnswer
from socialwork.vocabulary import open as families
from socialwork.vocabulary.groupwork import GroupNeed, GroupType, Interest, Profession
from socialwork.vocabulary.open import GroupTypeTerm, extends
from socialwork.words import Words

wanted = st.lists(st.lists(st.sampled_from(GroupNeed), unique=True).map(tuple), max_size=9)


def asked(*needs: tuple[GroupNeed, ...]) -> GroupNeeds:
    """Return a needs assessment with one answer for each of *needs*."""
    answers = tuple(
        NeedsAnswer(member=f"A{n}", interest=Interest.HIGH, needs=one) for n, one in enumerate(needs, 1)
    )
    return GroupNeeds(date=dt.date(2023, 9, 27), answers=answers)


# --- the table --------------------------------------------------------------------------------


def test_every_type_of_the_campus_stands_in_the_table() -> None:
    """The nine types are there, once each, in order."""
    assert [fit.type for fit in table.GROUP_FITS] == list(GroupType)


def test_every_need_is_what_some_type_is_there_for() -> None:
    """No need is left without a type, and no type without a need that is its own."""
    own = {one.need for fit in table.GROUP_FITS for one in fit.serves if one.weight == MAIN}
    assert own == {*GroupNeed}
    assert all(any(one.weight == MAIN for one in fit.serves) for fit in table.GROUP_FITS)


def test_no_need_stands_twice_for_one_type() -> None:
    """Each row of the table says once why."""
    for fit in table.GROUP_FITS:
        assert len({one.need for one in fit.serves}) == len(fit.serves)


def test_only_a_treatment_group_needs_another_profession() -> None:
    """Psychologist or psychiatrist: one of them has to be there."""
    required = {fit.type: fit.required for fit in table.GROUP_FITS if fit.required}
    assert required == {GroupType.TREATMENT: (Profession.PSYCHOLOGIST, Profession.PSYCHIATRIST)}


# --- ranking ----------------------------------------------------------------------------------


def test_each_need_alone_recommends_the_type_that_is_there_for_it() -> None:
    """The first of the recommended types is one for which the need is the main one."""
    for need in GroupNeed:
        best, *_ = recommend_group_types([need])
        fit = group_fit(best.type)
        assert fit is not None
        assert fit.weight(need) == MAIN


def test_ticks_are_weighed_and_explained() -> None:
    """Two who want company, one who wants fun: conversation before recreation, each with its reasons."""
    made = rank_group_types(asked((GroupNeed.COMPANY,), (GroupNeed.COMPANY, GroupNeed.LEISURE)))
    told = [(one.rank, one.type.code, one.score, [reason.ticks for reason in one.reasons]) for one in made]
    assert told == [
        (1, "social-conversation-group", 4, [2]),
        (1, "recreation-group", 4, [1, 2]),
        (3, "socialization-group", 2, [2]),
    ]


def test_recommended_is_what_has_half_of_the_best_score() -> None:
    """A type just at the half is recommended, one below it only ranked."""
    needs = [GroupNeed.SOCIAL_SKILL, GroupNeed.CONDUCT]
    assert [one.type for one in recommend_group_types(needs)] == [GroupType.SOCIALIZATION]
    assert [one.score for one in rank_group_types(needs)] == [4, 1]
    assert len(recommend_group_types([GroupNeed.SOCIAL_SKILL])) == 2


def test_who_is_needed_comes_with_the_recommendation() -> None:
    """A recommended treatment group says whom it needs."""
    best, *_ = recommend_group_types([GroupNeed.EMOTIONAL_RECOVERY])
    assert best.type is GroupType.TREATMENT
    assert best.required == (Profession.PSYCHOLOGIST, Profession.PSYCHIATRIST)


def test_nothing_needed_nothing_recommended() -> None:
    """Without a tick there is no recommendation."""
    assert recommend_group_types(asked(())) == recommend_group_types([]) == ()


@given(wanted)
def test_scores_are_the_weighed_ticks(answers: list[tuple[GroupNeed, ...]]) -> None:
    """Counted over again, answer by answer, every type has the score of the ranking, and ranks are right."""
    made = rank_group_types(asked(*answers))
    expected = {
        fit.type: sum(fit.weight(need) for answer in answers for need in answer) for fit in group_fits()
    }
    assert {one.type: one.score for one in made} == {kind: n for kind, n in expected.items() if n}
    assert [one.score for one in made] == sorted((one.score for one in made), reverse=True)
    for one in made:
        assert one.rank == 1 + sum(score > one.score for score in expected.values())
        assert sum(reason.points for reason in one.reasons) == one.score


@given(wanted, st.randoms(use_true_random=False))
def test_the_order_of_the_answers_does_not_matter(
    answers: list[tuple[GroupNeed, ...]], chance: random.Random
) -> None:
    """The same ticks give the same answer."""
    mixed = answers[:]
    chance.shuffle(mixed)
    assert recommend_group_types(asked(*mixed)) == recommend_group_types(asked(*answers))


# --- tools of a programme ---------------------------------------------------------------------


def test_the_choice_may_look_at_some_needs_only() -> None:
    """Needs that the choice leaves out do not count."""
    needs = asked((GroupNeed.LEISURE, GroupNeed.KNOWLEDGE), (GroupNeed.LEISURE,))
    choice = GroupTypeChoice(chosen=GroupType.EDUCATION, reason="x", needs=(GroupNeed.KNOWLEDGE,))
    assert recommended(ranked_by([needs]))[0].type is GroupType.RECREATION
    assert recommended(ranked_by([needs, choice]))[0].type is GroupType.EDUCATION


def test_the_needs_of_a_choice_count_once_without_an_assessment() -> None:
    """Where nobody was asked, the needs that the choice names are all there is."""
    choice = GroupTypeChoice(chosen=GroupType.TASK, reason="x", needs=(GroupNeed.JOINT_TASK,))
    assert ranked_by([choice]) == rank_group_types([GroupNeed.JOINT_TASK])
    assert ranked_by([]) == ()


# --- types of other packages ------------------------------------------------------------------


@pytest.fixture(autouse=True)
def own_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out what others have registered in this process."""
    monkeypatch.setattr(table, "_ADDED", [])


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> GroupTypeTerm:
    """Bring a type of group of another package, and take it back again."""
    monkeypatch.setattr(families, "_VOCABULARIES", [*families._VOCABULARIES])

    @extends
    class CampusGroup(GroupTypeTerm):
        GARDEN = "garden-group", "Kelompok kebun", "Garden group"

    return CampusGroup.GARDEN


def garden(kind: GroupTypeTerm) -> GroupFit:
    """Return what speaks for the garden group."""
    why = Words("Kebun dirawat bersama.", "The garden is tended together.")
    return GroupFit(
        type=kind,
        serves=(Serves(GroupNeed.LEISURE, MAIN, why), Serves(GroupNeed.COMPANY, ASIDE, why)),
        required=(Profession.INSTRUCTOR,),
    )


def test_a_type_from_outside_is_recommended_like_any_other(outside: GroupTypeTerm) -> None:
    """What another package registers stands behind the library's own types where scores are equal."""
    register_group_fit(garden(outside))
    made = recommend_group_types([GroupNeed.LEISURE])
    assert [one.type for one in made] == [GroupType.RECREATION, outside]
    assert made[1].required == (Profession.INSTRUCTOR,)


def test_a_type_stands_once_in_the_table(outside: GroupTypeTerm) -> None:
    """A second fit of one type is refused, of the library's types too."""
    register_group_fit(garden(outside))
    for kind in (outside, GroupType.TASK):
        with pytest.raises(ValueError, match="already"):
            register_group_fit(garden(kind))


def test_a_type_that_nobody_described_has_no_fit(outside: GroupTypeTerm) -> None:
    """It may be used all the same."""
    assert group_fit(outside) is None


def test_a_weight_is_one_or_two() -> None:
    """A need speaks once or twice for a type."""
    with pytest.raises(ValueError, match="weight"):
        Serves(GroupNeed.LEISURE, 3, Words("a", "b"))
