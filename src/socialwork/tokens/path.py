"""The balance from opportunity to opportunity, kept within everything that the agreement says about it.

The floor stops losses, the cap stops earnings, a limit stops the losses of one day, and production schedules
count; so the order matters: day after day, and within a day the behaviours as the agreement lists them.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from attrs import frozen

from socialwork.tokens.agreement import Policies, Version
from socialwork.tokens.chance import Distribution, dense, walked
from socialwork.tokens.production import Production
from socialwork.vocabulary.tokens import ProductionKind


@frozen(kw_only=True)
class Trial:
    """One opportunity on the way.

    Attributes:
        day: Its day.
        version: The version in force.
        behaviour: The code of the behaviour.
        rate: The probability that it is met.
        value: Tokens for a production.
        cost: Tokens lost when it is missed.
        production: How successes produce tokens.
    """

    day: dt.date
    version: Version
    behaviour: str
    rate: float
    value: int
    cost: int
    production: Production = Production()


class _State(NamedTuple):
    """Where a client may stand: the balance, what the day has cost, and what production schedules count."""

    balance: int
    lost: int = 0
    done: tuple[tuple[str, int], ...] = ()


_States = dict[_State, float]


def balance_after(
    trials: Iterable[Trial], *, start: int = 0, done: Iterable[tuple[str, int]] = (), endowed: bool = False
) -> Distribution[float]:
    """Return the distribution of the balance after *trials* in order.

    Nothing is exchanged and nothing expires on the way. The endowment of a version comes before its first
    opportunity.

    Args:
        trials: The opportunities, in order.
        start: The balance before the first of them.
        done: Successes so far in the first version, by the code of the behaviour.
        endowed: Whether the endowment of the first version is part of *start* already.
    """
    balance = Distribution(start, (1.0,))
    for n, (_, part) in enumerate(groupby(trials, key=lambda one: one.version.effective)):
        own = list(part)
        policies = own[0].version.policies
        if not (endowed and n == 0):
            balances: dict[int, float] = {}
            for before, chance in balance.items():
                after = _credited(before, policies.endowment, policies)
                balances[after] = balances.get(after, 0.0) + chance
            balance = dense(balances)
        if _plain(own):
            steps = ((one.rate, one.value, one.cost) for one in own)
            balance = walked(steps, start=balance, floor=policies.floor, cap=policies.cap)
        else:
            balance = _through(balance, own, tuple(sorted(done)) if n == 0 else ())
    return balance


# --- inner helpers ----------------------------------------------------------------------------


def _plain(trials: Iterable[Trial]) -> bool:
    """Whether nothing but the balance matters: no loss of a day is limited, and no schedule counts."""
    return all(
        one.version.policies.most_lost is None and one.production.kind is ProductionKind.EVERY
        for one in trials
    )


def _through(
    start: Distribution[float], trials: Iterable[Trial], done: tuple[tuple[str, int], ...]
) -> Distribution[float]:
    """Take a balance through the trials of one version, with what else matters on the way."""
    states: _States = {_State(tokens, 0, done): chance for tokens, chance in start.items()}
    for _, day in groupby(trials, key=lambda one: one.day):
        states = _summed((_State(one.balance, 0, one.done), chance) for one, chance in states.items())
        for trial in day:
            states = _summed(_tried(states, trial))
    balances: dict[int, float] = {}
    for state, chance in states.items():
        balances[state.balance] = balances.get(state.balance, 0.0) + chance
    return dense(balances)


def _tried(states: _States, trial: Trial) -> Iterator[tuple[_State, float]]:
    for state, chance in states.items():
        if trial.rate:
            yield _met(state, trial), chance * trial.rate
        if trial.rate < 1:
            yield _missed(state, trial), chance * (1 - trial.rate)


def _met(state: _State, trial: Trial) -> _State:
    made, done = 1, state.done
    if trial.production.kind is not ProductionKind.EVERY:
        counts = dict(done)
        before = counts.get(trial.behaviour, 0)
        made = trial.production.produced(before + 1) - trial.production.produced(before)
        done = tuple(sorted({**counts, trial.behaviour: (before + 1) % _cycle(trial.production)}.items()))
    return _State(_credited(state.balance, made * trial.value, trial.version.policies), state.lost, done)


def _cycle(production: Production) -> int:
    """Return after how many successes a schedule starts anew."""
    match production.kind:
        case ProductionKind.FIXED_RATIO:
            return production.ratio
        case ProductionKind.VARIABLE_RATIO:
            return sum(production.ratios)
        case _:
            return 1


def _missed(state: _State, trial: Trial) -> _State:
    if not trial.cost:
        return state
    policies = trial.version.policies
    applied = min(trial.cost, max(state.balance - policies.floor, 0))
    if policies.most_lost is None:
        return _State(state.balance - applied, 0, state.done)
    applied = min(applied, max(policies.most_lost - state.lost, 0))
    return _State(state.balance - applied, state.lost + applied, state.done)


def _credited(balance: int, tokens: int, policies: Policies) -> int:
    cap = policies.cap
    return balance + (tokens if cap is None else min(tokens, max(cap - balance, 0)))


def _summed(pairs: Iterable[tuple[_State, float]]) -> _States:
    found: _States = {}
    for state, chance in pairs:
        found[state] = found.get(state, 0.0) + chance
    return found
