"""Strategies for sound agreements: rule sets that a worker and a client could really sign.

``st.from_type(Agreement)`` makes any agreement whose fields are valid, with hostile texts, for files and
forms; :func:`agreements` makes those under which a client can earn, lose and exchange, for engines.
"""

import datetime as dt
from collections.abc import Collection

from attrs import frozen
from hypothesis import strategies as st

from socialwork.testing.tokens.dice import Dice, drawn
from socialwork.testing.tokens.protocol import Ability
from socialwork.tokens.agreement import (
    MOST_TOKENS,
    Agreement,
    BackUp,
    Bonus,
    Policies,
    ResponseCost,
    TargetBehaviour,
    Version,
    Window,
)
from socialwork.tokens.levels import Demotion, EntryCriteria, LevelSystem, TokenLevel
from socialwork.tokens.production import Production
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.token_plans import DemotionTarget
from socialwork.vocabulary.tokens import LateEntryPolicy, ProductionKind, ReversalPolicy

START = dt.date(2023, 9, 25)
"""The first day of every generated agreement, a Monday."""
DAY = dt.timedelta(days=1)
MOST_DAYS = 9
"""How many days an agreement lasts at most; histories stay short enough to read."""

BEHAVIOURS = (
    ("hadir", "Hadir di sekolah"),
    ("aktif", "Bertanya atau menjawab di kelas"),
    ("tenang", "Tetap tenang saat kesal"),
)
"""Codes and names of the behaviours, from the easier to the harder."""
BACK_UPS = (("stiker", "Stiker"), ("cokelat", "Cokelat"), ("futsal", "Main futsal"))
"""Codes and names of the back-up reinforcers."""
LEVELS = (("perunggu", "Perunggu"), ("perak", "Perak"), ("emas", "Emas"))
"""Codes and names of levels, from the lowest."""
BONUS = "pekan penuh"
"""The reason of a bonus."""
WORKER = "praktikan"
"""The code of the worker, who signs every version."""

_RATIOS = ((1, 3), (2, 1, 3), (1, 1), (3, 1, 1, 3), (2, 4))


def productions() -> st.SearchStrategy[Production]:
    """Make production schedules, mostly those of every success."""
    return drawn(production)


def policies(*, endowed: bool = False, without: Collection[Ability] = ()) -> st.SearchStrategy[Policies]:
    """Make policies; *endowed* ones give tokens at the start, from which only losses follow."""
    return drawn(lambda dice: _policies(dice, without, endowed=endowed))


def agreements(*, without: Collection[Ability] = (), sound: bool = True) -> st.SearchStrategy[Agreement]:
    """Make agreements of one or two clients and one or two versions.

    Every price is within reach, a window opens in every version, harder behaviours are not worth less, and
    every policy is used at times: debts, caps, expiry, endowments, limits of a day's loss, late entries.

    Args:
        without: What the engine cannot do; such agreements ask for none of it.
        sound: Whether a worker could sign them; others have slips now and then: a fine without an amount,
            windows outside the days of their version, a bonus of a million tokens.
    """
    return drawn(lambda dice: agreement(dice, without, sound=sound))


def agreement(dice: Dice, without: Collection[Ability] = (), *, sound: bool = True) -> Agreement:
    """Return an agreement by the choices of *dice*; see :func:`agreements`."""
    days = dice.number(3, MOST_DAYS)
    period = Period(START, START + (days - 1) * DAY)
    zone = dice.pick(tuple(Zone))
    starts = [START, START + dice.number(1, days - 1) * DAY] if dice.coin() else [START]
    ends = [*(start - DAY for start in starts[1:]), period.end]
    return Agreement(
        token=dice.pick(("bintang", "stempel")),
        clients=("BR", "A1")[: dice.number(1, 2)],
        parties=(WORKER,),
        period=period,
        zone=zone,
        versions=tuple(
            _version(dice, n, _Frame(Period(first, last), zone, without, sound))
            for n, (first, last) in enumerate(zip(starts, ends, strict=True), start=1)
        ),
    )


def production(dice: Dice) -> Production:
    """Return a production schedule by the choices of *dice*."""
    kind = dice.pick((ProductionKind.EVERY, *ProductionKind))
    if kind is ProductionKind.FIXED_RATIO:
        return Production(kind=kind, ratio=dice.number(2, 3))
    if kind is ProductionKind.VARIABLE_RATIO:
        ratios = dice.pick(_RATIOS)
        return Production(kind=kind, ratio=sum(ratios) // len(ratios), ratios=ratios)
    return Production(kind=kind)


# --- inner helpers ----------------------------------------------------------------------------


@frozen
class _Frame:
    """What a version has to fit into."""

    span: Period
    zone: Zone
    without: Collection[Ability]
    sound: bool

    def can(self, ability: Ability) -> bool:
        return ability not in self.without


def _version(dice: Dice, number: int, frame: _Frame) -> Version:
    """Return a version that is in force on the days of a span and can be kept: its menu is within reach."""
    span = frame.span
    endowed = frame.can(Ability.BONUSES) and dice.one_in(6)
    rules = _policies(dice, frame.without, endowed=endowed)
    behaviours = _behaviours(dice, frame)
    attainable = rules.endowment or sum(_attainable(one, span) for one in behaviours)
    bonus = frame.can(Ability.BONUSES) and not endowed and dice.coin()
    most = MOST_TOKENS if not frame.sound and dice.one_in(3) else 3
    return Version(
        number=number,
        agreed_on=span.start - dice.number(0, 2) * DAY,
        effective=span.start,
        signed_by=(),
        behaviours=behaviours,
        costs=_costs(dice, behaviours, frame) if frame.can(Ability.FINES) else (),
        back_ups=_back_ups(dice, min(attainable, rules.cap or attainable)),
        windows=_windows(dice, frame),
        policies=rules,
        bonuses=(Bonus(reason=BONUS, amount=dice.pick((1, 2, most))),) if bonus else (),
        levels=_levels(dice) if frame.can(Ability.LEVELS) and dice.coin() else None,
    )


def _policies(dice: Dice, without: Collection[Ability], *, endowed: bool) -> Policies:
    expires = Ability.EXPIRY not in without
    return Policies(
        floor=dice.pick((0, 0, -1, -3)),
        cap=dice.pick((None, None, 3, 5)),
        expires_after=dice.pick((None, None, 1, 2)) if expires else None,
        leftover=dice.pick(tuple(LeftoverPolicy)) if expires else LeftoverPolicy.CARRY,
        endowment=dice.number(4, 8) if endowed else 0,
        most_lost=dice.pick((None, 1, 2, None, 0)),
        praise_within=dice.pick((2, 1, 0)),
        deliver_within=dice.pick((5, 1, 0)),
        record_within=dice.pick((1, 24, 48)),
        late_entry=dice.pick(tuple(LateEntryPolicy)),
        reversal=dice.pick(tuple(ReversalPolicy)),
    )


def _behaviours(dice: Dice, frame: _Frame) -> tuple[TargetBehaviour, ...]:
    made: list[TargetBehaviour] = []
    for code, name in BEHAVIOURS[: dice.number(1, len(BEHAVIOURS))]:
        plain = not frame.can(Ability.PRODUCTIONS) or not made  # the first one always pays
        made.append(
            TargetBehaviour(
                code=code,
                name=name,
                value=dice.number(made[-1].value if made else 1, 3),
                per_day=dice.number(1, 3),
                opportunities=dice.pick((12, 2, 3, 5)),
                dates=tuple(frame.span)[:: dice.number(1, 2)] if dice.one_in(3) else (),
                production=Production() if plain else production(dice),
                harder_than=(made[-1].code,) if made else (),
            )
        )
    return tuple(made)


def _attainable(behaviour: TargetBehaviour, span: Period) -> int:
    """Return the tokens that a client who never misses gets for *behaviour*."""
    days = len(behaviour.dates) if behaviour.dates else span.days
    successes = min(behaviour.opportunities, days * behaviour.per_day)
    return behaviour.production.produced(successes) * behaviour.value


def _costs(dice: Dice, behaviours: tuple[TargetBehaviour, ...], frame: _Frame) -> tuple[ResponseCost, ...]:
    """Return fines for the first behaviours; none costs more than the behaviour earns."""
    made = []
    for one in behaviours[: dice.number(0, len(behaviours))]:
        stated = frame.sound or not dice.one_in(6)
        amount = dice.number(1, one.value) if stated else None
        made.append(ResponseCost(behaviour=one.code, amount=amount, condition="tanpa keterangan"))
    return tuple(made)


def _back_ups(dice: Dice, attainable: int) -> tuple[BackUp, ...]:
    """Return a menu whose prices are within reach."""
    menu = BACK_UPS[: dice.number(1, len(BACK_UPS))]
    return tuple(
        BackUp(code=code, name=name, price=min(attainable, dice.number(1, 4)), stock=dice.pick((None, 1, 2)))
        for code, name in menu
    )


def _windows(dice: Dice, frame: _Frame) -> tuple[Window, ...]:
    """Return windows in the afternoon, the last day's among them."""
    stray = not frame.sound and dice.one_in(4)
    days = [START + n * DAY for n in range(MOST_DAYS)] if stray else [*frame.span]
    minutes = dice.pick((60, 30, 0))
    times = [dt.datetime.combine(day, dt.time(13), frame.zone.tzinfo) for day in days[:: -dice.number(1, 3)]]
    return tuple(Window(opens=one, closes=one + dt.timedelta(minutes=minutes)) for one in reversed(times))


def _levels(dice: Dice) -> LevelSystem:
    named = LEVELS[: dice.number(2, len(LEVELS))]
    down = Demotion(fines=dice.number(1, 3), to=dice.pick(tuple(DemotionTarget)))
    return LevelSystem(
        levels=tuple(
            TokenLevel(code=code, name=name, entry=EntryCriteria(tokens_earned=3 * n) if n else None)
            for n, (code, name) in enumerate(named)
        ),
        demotion=down if dice.coin() else None,
    )
