"""Strategies of the models of token economies whose validators say more than their types."""

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from socialwork.testing.derive import derived, makes, makes_field, of_type
from socialwork.testing.texts import codes
from socialwork.testing.tokens import plans
from socialwork.testing.tokens.strategies import productions
from socialwork.tokens.agreement import (
    BackUp,
    Bonus,
    Policies,
    ResponseCost,
    TargetBehaviour,
    Version,
    Window,
)
from socialwork.tokens.contingencies import (
    DependentContingency,
    IndependentContingency,
    InterdependentContingency,
)
from socialwork.tokens.good_behavior_game import Team
from socialwork.tokens.production import Production
from socialwork.tokens.thinning import ThinningStep


@makes_field(TargetBehaviour, "value", "per_day", "opportunities")
@makes_field(BackUp, "price")
@makes_field(Bonus, "amount")
@makes_field(Version, "number")
def _counted() -> st.SearchStrategy[int]:
    return st.integers(1, 40)


@makes_field(Policies, "cap", "expires_after")
@makes_field(ResponseCost, "amount")
def _counted_or_none() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(1, 40)


@makes_field(Policies, "floor")
def _floors() -> st.SearchStrategy[int]:
    return st.integers(-40, 0)


@makes(Production)
def _productions() -> st.SearchStrategy[Production]:
    return productions()


@makes(Window)
def _windows() -> st.SearchStrategy[Window]:
    minutes = st.integers(0, 24 * 60).map(lambda n: dt.timedelta(minutes=n))
    return st.builds(
        lambda opens, span: Window(opens=opens, closes=opens + span), of_type(dt.datetime), minutes
    )


@makes(IndependentContingency)
def _independent() -> st.SearchStrategy[Any]:
    return plans.group_contingencies().filter(lambda one: isinstance(one, IndependentContingency))


@makes(DependentContingency)
def _dependent() -> st.SearchStrategy[Any]:
    return plans.group_contingencies().filter(lambda one: isinstance(one, DependentContingency))


@makes(InterdependentContingency)
def _interdependent() -> st.SearchStrategy[Any]:
    return plans.group_contingencies().filter(lambda one: isinstance(one, InterdependentContingency))


@makes(ThinningStep)
def _steps() -> st.SearchStrategy[ThinningStep]:
    return plans.thinning_steps()


@makes_field(Team, "members")
def _members() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(codes(), min_size=1, max_size=3, unique=True).map(tuple)


@makes(Version)
def _versions() -> st.SearchStrategy[Version]:
    days = st.tuples(of_type(dt.date), st.integers(0, 30))
    return days.flatmap(
        lambda pair: derived(
            Version,
            agreed_on=st.just(pair[0]),
            effective=st.just(pair[0] + dt.timedelta(days=pair[1])),
        )
    )
