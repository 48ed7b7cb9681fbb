"""Strategies of what surrounds a token economy: levels, thinning plans, groups and games."""

import datetime as dt
from collections.abc import Callable
from itertools import accumulate
from typing import Any

from hypothesis import strategies as st

from socialwork.testing.derive import makes
from socialwork.testing.texts import filled_texts
from socialwork.tokens.contingencies import (
    DependentContingency,
    GroupContingency,
    IndependentContingency,
    InterdependentContingency,
)
from socialwork.tokens.good_behavior_game import GoodBehaviorGame, Team
from socialwork.tokens.levels import Demotion, EntryCriteria, LevelRecord, LevelSystem, TokenLevel
from socialwork.tokens.production import Production
from socialwork.tokens.thinning import ThinningPlan, ThinningSession, ThinningStep
from socialwork.values.measure import Count
from socialwork.vocabulary.token_plans import AbsencePolicy, DemotionTarget, GroupMeasure
from socialwork.vocabulary.tokens import ProductionKind

Draw = Callable[..., Any]

LEVELS = ("perunggu", "perak", "emas")
"""Codes of levels, from the lowest."""


@makes(EntryCriteria)
def entry_criteria() -> st.SearchStrategy[EntryCriteria]:
    """Make criteria of which at least one is stated."""
    some = st.fixed_dictionaries(
        {},
        optional={
            "tokens_earned": st.integers(1, 40),
            "sessions_at_criterion": st.integers(1, 9),
            "days_without_fines": st.integers(1, 14),
        },
    )
    return some.filter(bool).map(lambda stated: EntryCriteria(**stated))


@makes(Demotion)
def demotions() -> st.SearchStrategy[Demotion]:
    """Make rules of demotion of which at least one is stated."""
    some = st.fixed_dictionaries(
        {}, optional={"fines": st.integers(1, 5), "failed_sessions": st.integers(1, 5)}
    )
    return st.builds(
        lambda stated, to: Demotion(to=to, **stated), some.filter(bool), st.sampled_from(DemotionTarget)
    )


@makes(LevelSystem)
@st.composite
def level_systems(draw: Draw) -> LevelSystem:
    """Make sound level systems of two or three levels, of which only the highest may be without tokens."""
    codes = LEVELS[: draw(st.integers(2, len(LEVELS)))]
    return LevelSystem(
        levels=tuple(
            TokenLevel(
                code=code,
                name=draw(filled_texts()),
                entry=draw(entry_criteria()) if n else None,
                privileges=tuple(draw(st.lists(filled_texts(), max_size=2))),
                token_free=n == len(codes) - 1 and draw(st.booleans()),
            )
            for n, code in enumerate(codes)
        ),
        demotion=draw(st.none() | demotions()),
    )


def level_records() -> st.SearchStrategy[LevelRecord]:
    """Make records of what a client did at a level."""
    return st.builds(
        LevelRecord,
        tokens_earned=st.integers(0, 60),
        sessions_at_criterion=st.integers(0, 12),
        failed_sessions=st.integers(0, 8),
        fines=st.integers(0, 8),
        days_without_fines=st.integers(0, 21),
    )


def thinning_steps() -> st.SearchStrategy[ThinningStep]:
    """Make any step, token-free ones among them."""
    return st.builds(
        ThinningStep,
        production=st.integers(0, 6).map(production),
        value=st.integers(1, 3),
        praise_every=st.integers(1, 4),
    )


def production(ratio: int) -> Production:
    """Return the production of one token for *ratio* successes: every one for 1, none at all for 0."""
    if ratio == 0:
        return Production(kind=ProductionKind.NONE)
    return Production() if ratio == 1 else Production(kind=ProductionKind.FIXED_RATIO, ratio=ratio)


@makes(ThinningPlan)
def any_thinning_plans() -> st.SearchStrategy[ThinningPlan]:
    """Make any plans, with every mistake that a plan can have."""
    return _plans(st.lists(thinning_steps(), min_size=2, max_size=5).map(tuple), st.integers(1, 60))


def thinning_plans() -> st.SearchStrategy[ThinningPlan]:
    """Make sound plans: ratios that rise, praise for each success, an end without tokens, no ratio strain."""
    rises = st.lists(st.integers(0, 3), min_size=1, max_size=4)
    ratios = rises.map(lambda rises: (*accumulate(rises, initial=1), 0))
    steps = ratios.map(lambda some: tuple(ThinningStep(production=production(one)) for one in some))
    return _plans(steps, st.integers(13 * 30, 999))


@st.composite
def thinning_sessions(draw: Draw, most: int = 20) -> tuple[ThinningSession, ...]:
    """Make sessions in order, mostly good ones or bad ones, some without an opportunity."""
    gaps = draw(st.lists(st.integers(0, 3), max_size=most))
    made, date = [], dt.date(2023, 9, 25)
    for gap in gaps:
        date += dt.timedelta(days=gap)
        total = draw(st.integers(1, 10))
        hits = draw(st.sampled_from([0, total]) | st.integers(0, total))
        made.append(ThinningSession(date=date, met=Count(hits, total) if draw(st.integers(0, 7)) else None))
    return tuple(made)


MEMBERS = ("A1", "A2", "A3", "A4", "A5")
"""Codes of the members of a group."""


@st.composite
def group_contingencies(draw: Draw) -> GroupContingency:
    """Make contingencies of all three kinds, for groups of one to five."""
    members = MEMBERS[: draw(st.integers(1, len(MEMBERS)))]
    at_least = draw(st.integers(1, 8))
    kind = draw(st.sampled_from([IndependentContingency, DependentContingency, InterdependentContingency]))
    if kind is IndependentContingency:
        return IndependentContingency(members=members, at_least=at_least)
    how = {"measure": draw(st.sampled_from(GroupMeasure)), "absence": draw(st.sampled_from(AbsencePolicy))}
    if kind is InterdependentContingency:
        return InterdependentContingency(members=members, at_least=at_least, **how)
    named = draw(st.lists(st.sampled_from(members), min_size=1, unique=True).map(tuple))
    return DependentContingency(members=members, at_least=at_least, named=named, **how)


def group_results(contingency: GroupContingency) -> st.SearchStrategy[dict[str, int | None]]:
    """Make results of the members of *contingency*, some of them absent."""
    return st.dictionaries(st.sampled_from(contingency.members), st.none() | st.integers(0, 12))


@makes(GoodBehaviorGame)
@st.composite
def good_behavior_games(draw: Draw) -> GoodBehaviorGame:
    """Make games of one to three teams."""
    count = draw(st.integers(1, 3))
    teams = tuple(
        Team(code=f"tim{n}", members=tuple(f"T{n}-{k}" for k in range(draw(st.integers(1, 3)))))
        for n in range(count)
    )
    return GoodBehaviorGame(
        teams=teams, most=draw(st.integers(0, 6)), fewest_wins=count > 1 and draw(st.booleans())
    )


def game_marks(game: GoodBehaviorGame) -> st.SearchStrategy[dict[str, int]]:
    """Make the marks of the teams of *game*, not all of them named."""
    return st.dictionaries(st.sampled_from([team.code for team in game.teams]), st.integers(0, 10))


def _plans(
    steps: st.SearchStrategy[tuple[ThinningStep, ...]], bounds: st.SearchStrategy[int]
) -> st.SearchStrategy[ThinningPlan]:
    percents = st.tuples(st.integers(1, 100), st.integers(1, 100))
    return st.builds(
        lambda percents, **others: ThinningPlan(criterion=max(percents), failing=min(percents), **others),
        percents,
        behaviour=st.sampled_from(["hadir", "aktif"]),
        steps=steps,
        advance_after=st.integers(1, 3),
        fall_back_after=st.integers(1, 3),
        price=st.integers(1, 30),
        most_unit_price=bounds,
    )
