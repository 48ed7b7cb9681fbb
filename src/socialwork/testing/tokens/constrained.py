"""Strategies of the models of token economies whose validators say more than their types."""

import datetime as dt

from hypothesis import strategies as st

from socialwork.testing.derive import derived, makes, makes_field, of_type
from socialwork.testing.tokens import plans as _plans  # noqa: F401 - registers those of level systems
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
from socialwork.tokens.production import Production


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
