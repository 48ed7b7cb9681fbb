"""Strategies for sound agreements: rule sets that a worker and a client could really sign.

``st.from_type(Agreement)`` makes any agreement whose fields are valid, with hostile texts, for files and
forms; :func:`agreements` makes those under which a client can earn, lose and exchange, for engines.
"""

import datetime as dt
from collections.abc import Callable, Collection
from typing import Any

from hypothesis import strategies as st

from socialwork.testing.tokens.plans import level_systems
from socialwork.testing.tokens.protocol import Ability
from socialwork.tokens.agreement import (
    Agreement,
    BackUp,
    Bonus,
    Policies,
    ResponseCost,
    TargetBehaviour,
    Version,
    Window,
)
from socialwork.tokens.production import Production
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ProductionKind, ReversalPolicy

Draw = Callable[..., Any]

START = dt.date(2023, 9, 25)
"""The first day of every generated agreement, a Monday."""
MOST_DAYS = 9
"""How many days an agreement lasts at most; histories stay short enough to read."""

BEHAVIOURS = (
    ("hadir", "Hadir di sekolah"),
    ("aktif", "Bertanya atau menjawab di kelas"),
    ("tenang", "Tetap tenang saat kesal"),
)
"""Codes and names of the behaviours, from the easier to the harder."""
BACK_UPS = (("stiker", "Stiker"), ("cokelat", "Cokelat"), ("futsal", "Main futsal"))
"""Codes and names of the back-up reinforcers, from the cheaper to the dearer."""
BONUS = "pekan penuh"
"""The reason of a bonus."""
WORKER = "praktikan"
"""The code of the worker, who signs every version."""


def productions() -> st.SearchStrategy[Production]:
    """Make production schedules, mostly those of every success."""
    fixed = st.integers(2, 3).map(lambda n: Production(kind=ProductionKind.FIXED_RATIO, ratio=n))
    every, none = st.just(Production()), st.just(Production(kind=ProductionKind.NONE))
    return st.one_of(every, every, fixed, variable_productions(), none)


def variable_productions() -> st.SearchStrategy[Production]:
    """Make variable ratios, whose list has the mean that it says."""
    return st.sampled_from([(1, 3), (2, 1, 3), (1, 1), (3, 1, 1, 3), (2, 4)]).map(
        lambda ratios: Production(
            kind=ProductionKind.VARIABLE_RATIO, ratio=sum(ratios) // len(ratios), ratios=ratios
        )
    )


@st.composite
def policies(draw: Draw, *, endowed: bool = False, without: Collection[Ability] = ()) -> Policies:
    """Make policies; *endowed* ones give tokens at the start, from which only losses follow."""
    rarely = st.sampled_from([0, 0, 0, 1, 2, 3])
    spare = draw(rarely)
    expires = 0 if Ability.EXPIRY in without else draw(rarely)
    return Policies(
        floor=-draw(rarely),
        cap=8 + spare if spare else None,
        expires_after=expires or None,
        leftover=LeftoverPolicy.CARRY if Ability.EXPIRY in without else draw(st.sampled_from(LeftoverPolicy)),
        endowment=draw(st.integers(4, 8)) if endowed else 0,
        most_lost=draw(st.none() | st.integers(0, 3)),
        praise_within=draw(st.integers(0, 2)),
        deliver_within=draw(st.integers(0, 5)),
        record_within=draw(st.sampled_from([1, 24, 48])),
        late_entry=draw(st.sampled_from(LateEntryPolicy)),
        reversal=draw(st.sampled_from(ReversalPolicy)),
    )


@st.composite
def versions(draw: Draw, number: int, span: Period, zone: Zone, without: Collection[Ability] = ()) -> Version:
    """Make a version that is in force on the days of *span* and can be kept: its menu is within reach."""
    endowed = Ability.BONUSES not in without and draw(st.integers(0, 5)) == 0
    rules: Policies = draw(policies(endowed=endowed, without=without))
    behaviours = _behaviours(draw, span, without)
    attainable = rules.endowment or sum(_attainable(one, span) for one in behaviours)
    costs = () if Ability.FINES in without else _costs(draw, behaviours)
    bonus = Ability.BONUSES not in without and not endowed and draw(st.booleans())
    return Version(
        number=number,
        agreed_on=span.start - dt.timedelta(days=draw(st.integers(0, 2))),
        effective=span.start,
        signed_by=(),
        behaviours=behaviours,
        costs=costs,
        back_ups=_back_ups(draw, min(attainable, rules.cap or attainable)),
        windows=_windows(draw, span, zone),
        policies=rules,
        bonuses=(Bonus(reason=BONUS, amount=draw(st.integers(1, 3))),) if bonus else (),
        levels=None if Ability.LEVELS in without else draw(st.none() | level_systems()),
    )


@st.composite
def agreements(draw: Draw, *, without: Collection[Ability] = ()) -> Agreement:
    """Make sound agreements of one or two clients and one or two versions.

    Every price is within reach, a window opens in every version, harder behaviours are not worth less, and
    every policy is used at times: debts, caps, expiry, endowments, limits of a day's loss, late entries.

    Args:
        draw: Given by Hypothesis.
        without: What the engine cannot do; such agreements ask for none of it.
    """
    days = draw(st.integers(3, MOST_DAYS))
    period = Period(START, START + dt.timedelta(days=days - 1))
    zone = draw(st.sampled_from(Zone))
    turn = draw(st.none() | st.integers(1, days - 1))
    starts = [START] if turn is None else [START, START + dt.timedelta(days=turn)]
    ends = [*(start - dt.timedelta(days=1) for start in starts[1:]), period.end]
    clients = ("BR", "A1")[: draw(st.integers(1, 2))]
    return Agreement(
        token=draw(st.sampled_from(["bintang", "stempel"])),
        clients=clients,
        parties=(WORKER,),
        period=period,
        zone=zone,
        versions=tuple(
            draw(versions(n, Period(first, last), zone, without))
            for n, (first, last) in enumerate(zip(starts, ends, strict=True), start=1)
        ),
    )


def _behaviours(draw: Draw, span: Period, without: Collection[Ability]) -> tuple[TargetBehaviour, ...]:
    made: list[TargetBehaviour] = []
    for code, name in BEHAVIOURS[: draw(st.integers(1, len(BEHAVIOURS)))]:
        plain = Ability.PRODUCTIONS in without or not made  # the first one always pays
        some_days = tuple(span)[:: draw(st.integers(1, 2))] if draw(st.booleans()) else ()
        made.append(
            TargetBehaviour(
                code=code,
                name=name,
                value=draw(st.integers(made[-1].value if made else 1, 3)),
                per_day=draw(st.integers(1, 2)),
                opportunities=draw(st.integers(2, 12)),
                dates=some_days,
                production=Production() if plain else draw(productions()),
                harder_than=(made[-1].code,) if made else (),
            )
        )
    return tuple(made)


def _attainable(behaviour: TargetBehaviour, span: Period) -> int:
    """Return the tokens that a client who never misses gets for *behaviour*."""
    days = len(behaviour.dates) if behaviour.dates else span.days
    successes = min(behaviour.opportunities, days * behaviour.per_day)
    return behaviour.production.produced(successes) * behaviour.value


def _costs(draw: Draw, behaviours: tuple[TargetBehaviour, ...]) -> tuple[ResponseCost, ...]:
    """Make fines for the first behaviours; none costs more than the behaviour earns."""
    some = behaviours[: draw(st.integers(0, len(behaviours)))]
    return tuple(
        ResponseCost(behaviour=one.code, amount=draw(st.integers(1, one.value)), condition="tanpa keterangan")
        for one in some
    )


def _back_ups(draw: Draw, attainable: int) -> tuple[BackUp, ...]:
    """Make a menu whose prices are within reach."""
    menu = BACK_UPS[: draw(st.integers(1, len(BACK_UPS)))]
    return tuple(
        BackUp(
            code=code,
            name=name,
            price=min(attainable, draw(st.integers(1, 4))),
            stock=draw(st.none() | st.integers(1, 3)),
        )
        for code, name in menu
    )


def _windows(draw: Draw, span: Period, zone: Zone) -> tuple[Window, ...]:
    """Make windows in the afternoon, the last day's among them."""
    every = draw(st.integers(1, 3))
    minutes = draw(st.integers(0, 60))
    opens = [dt.datetime.combine(day, dt.time(13), zone.tzinfo) for day in reversed([*span][::-every])]
    return tuple(Window(opens=one, closes=one + dt.timedelta(minutes=minutes)) for one in opens)
