"""Levels in a case: what reviews tell, against a plain account of the same days."""

import datetime as dt
from typing import Any

from attrs import evolve
from hypothesis import given, settings, strategies as st

from school import day, school_case
from socialwork.process.token_agreement import case_agreement
from socialwork.process.token_levels import LevelStep, level_steps
from socialwork.process.tokens import course_of
from socialwork.techniques import Amendment, LevelReview, ResponseCost, TokenDay, TokenEconomy
from socialwork.testing.tokens.plans import level_systems
from socialwork.tokens.levels import Demotion, EntryCriteria, LevelSystem, TokenLevel
from socialwork.values.when import Period
from socialwork.vocabulary.token_plans import DemotionTarget, LevelMove
from socialwork.vocabulary.tokens import TokenRule

_STAGES: Any = school_case().stages
ECONOMY: TokenEconomy = _STAGES[5].tokens
SYSTEM = LevelSystem(
    levels=(
        TokenLevel(code="perunggu", name="Perunggu"),
        TokenLevel(code="perak", name="Perak", entry=EntryCriteria(tokens_earned=4)),
        TokenLevel(code="emas", name="Emas", entry=EntryCriteria(days_without_fines=8), token_free=True),
    ),
    demotion=Demotion(fines=1, to=DemotionTarget.LOWEST),
)
FIRST = dt.date(2023, 9, 4)


def economy(*reviews: LevelReview | None, **changes: Any) -> TokenEconomy:
    """Return the economy of the school case with levels and a review on each of its four days."""
    days = tuple(evolve(one, review=review) for one, review in zip(ECONOMY.days, reviews, strict=True))
    return evolve(ECONOMY, **{"levels": SYSTEM, "days": days, **changes})


def steps(made: TokenEconomy) -> list[LevelStep]:
    """Return the reviews of a course that both signed."""
    return list(level_steps(course_of(made, client="BR", parties=("CC",))))


def test_a_review_counts_the_whole_day_and_begins_anew_at_a_new_level() -> None:
    """Four tokens by the evening of the 27th lead to silver; those tokens do not count there any more."""
    first, second = steps(economy(None, None, LevelReview(level="perak"), LevelReview(level="perak")))
    assert (first.record.tokens_earned, first.decision.next, first.by_criteria) == (4, "perak", True)
    assert (second.before.code, second.record.tokens_earned, second.record.days_without_fines) == (
        "perak",
        2,
        8,
    )
    assert (second.decision.next, second.by_criteria) == ("emas", False)


def test_what_is_told_counts_for_the_next_review_and_not_what_the_criteria_gave() -> None:
    """Who was put to silver against the criteria is looked at as somebody at silver: a fine leads down."""
    told = LevelReview(level="perak", override="Ia pindah sekolah.")
    (first, second) = steps(economy(told, LevelReview(level="perunggu"), None, None))
    assert (first.by_criteria, first.overridden) == (False, True)
    assert (second.before.code, second.decision.move, second.by_criteria) == (
        "perak",
        LevelMove.DEMOTION,
        True,
    )


def test_sessions_are_told() -> None:
    """Sessions at criterion and failed sessions come from the review, for the ledger has none."""
    system = evolve(
        SYSTEM,
        levels=(SYSTEM.levels[0], evolve(SYSTEM.levels[2], entry=EntryCriteria(sessions_at_criterion=3))),
    )
    (found,) = steps(
        economy(LevelReview(level="emas", sessions_at_criterion=3), None, None, None, levels=system)
    )
    assert found.by_criteria


def test_an_unknown_level_is_refused_and_changes_nothing() -> None:
    """A level that the agreement does not know is told as such; the client stays where they were."""
    made = economy(None, None, LevelReview(level="platina"), LevelReview(level="perak"))
    course = course_of(made, client="BR", parties=("CC",))
    assert [(one.event.id, one.rule) for one in course.refused] == [("days[2].review.level", TokenRule.LEVEL)]
    assert [(one.before.code, one.after is None) for one in level_steps(course)] == [
        ("perunggu", True),
        ("perunggu", False),
    ]


def test_levels_that_came_with_an_amendment_count_from_its_first_day() -> None:
    """Tokens earned before there were levels lead nowhere; the places lead to the amendment."""
    change = Amendment(agreed_on=day(25), effective=day(27), signed_by=("BR", "CC"), levels=SYSTEM)
    made = economy(None, None, LevelReview(level="perunggu"), None, levels=None, amendments=(change,))
    (found,) = steps(made)
    assert (found.record.tokens_earned, found.by_criteria) == (2, True)
    placed = case_agreement(made, client="BR")
    assert placed.agreement.versions[0].levels is None
    assert placed.place("versions[1].levels.levels[2].entry") == "amendments[0].levels.levels[2].entry"


@st.composite
def reviewed_economies(draw: Any) -> TokenEconomy:
    """Make economies of one behaviour, met or fined from day to day, with a review on some of the days."""
    system = draw(level_systems())
    days = []
    for n in range(draw(st.integers(1, 12))):
        met = draw(st.booleans())
        levels = st.sampled_from(system.codes)
        reviews = st.builds(
            LevelReview,
            level=levels,
            sessions_at_criterion=st.integers(0, 4),
            failed_sessions=st.integers(0, 3),
        )
        record = TokenDay(
            date=FIRST + dt.timedelta(n),
            earned=("hadir",) if met else (),
            fined=() if met else ("hadir",),
            review=draw(st.none() | reviews),
        )
        days += [record] if draw(st.booleans()) else []
    come = evolve(ECONOMY.behaviours[0], value=draw(st.integers(1, 9)), opportunities=12, dates=())
    return evolve(
        ECONOMY,
        agreed_on=FIRST,
        period=Period(FIRST, FIRST + dt.timedelta(20)),
        dates=(),
        behaviours=(come,),
        fines=(ResponseCost(behaviour="hadir", amount=1),),
        exchanges=(),
        policies=evolve(ECONOMY.policies, floor=-99),
        levels=system,
        days=tuple(days),
    )


def plain_account(made: TokenEconomy) -> list[tuple[str, str]]:
    """Return level before and level by the criteria for each review, counted by hand from the days."""
    system, value = made.levels, made.behaviours[0].value
    assert system is not None
    place, entered, tokens, fines, last_fine = 0, FIRST, 0, 0, FIRST
    found = []
    for one in made.days:
        tokens += value * len(one.earned)
        fines += len(one.fined)
        last_fine = one.date if one.fined else last_fine
        if one.review is None:
            continue
        to, down = place, system.demotion
        above = system.levels[place + 1].entry if place + 1 < len(system.levels) else None
        free = (one.date - max(entered, last_fine)).days
        if (
            place
            and down
            and ((down.fines or 99) <= fines or (down.failed_sessions or 99) <= one.review.failed_sessions)
        ):
            to = 0 if down.to is DemotionTarget.LOWEST else place - 1
        elif above and (
            tokens >= (above.tokens_earned or 0)
            and one.review.sessions_at_criterion >= (above.sessions_at_criterion or 0)
            and free >= (above.days_without_fines or 0)
        ):
            to = place + 1
        found.append((system.codes[place], system.codes[to]))
        told = system.codes.index(one.review.level)
        if told != place:
            place, entered, tokens, fines = told, one.date, 0, 0
    return found


@given(reviewed_economies())
@settings(max_examples=300)
def test_levels_are_those_of_a_plain_account(made: TokenEconomy) -> None:
    """Whatever was earned, fined and told: the ledger and an account by hand give the same levels."""
    assert [(one.before.code, one.decision.next) for one in steps(made)] == plain_account(made)
