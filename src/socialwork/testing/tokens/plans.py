"""Strategies of what surrounds a token economy: level systems."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from socialwork.testing.derive import makes
from socialwork.testing.texts import filled_texts
from socialwork.tokens.levels import Demotion, EntryCriteria, LevelRecord, LevelSystem, TokenLevel
from socialwork.vocabulary.token_plans import DemotionTarget

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
