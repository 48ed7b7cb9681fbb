"""Short scripts that histories end with, so that no corner of the rules waits for chance to find it."""

from collections.abc import Callable, Sequence

from attrs import frozen

from socialwork.testing.tokens.scribe import Move
from socialwork.tokens.agreement import Agreement, Version
from socialwork.vocabulary.tokens import TokenEventKind as Kind

VOLLEY = -1
"""The twist that sends an event in every way in which it can be wrong, one after the other."""

_TOMORROW, _OPENS, _CLOSES, _AFTER, _MIDNIGHT, _LAST, _OVER = 6, 8, 9, 10, 11, 12, 13
_DAY_AGO, _JUST_IN_TIME, _TOO_LATE = 7, 8, 9


def _earns(n: int) -> tuple[Move, ...]:
    return tuple(Move(Kind.EARN, what=k) for k in range(1, n + 1))


def _volley(*kinds: Kind) -> tuple[Move, ...]:
    return tuple(Move(kind, twist=VOLLEY) for kind in kinds)


def _exchanges(n: int, what: int = 0) -> tuple[Move, ...]:
    return tuple(Move(Kind.EXCHANGE, what=what) for _ in range(n))


def _reversals(*back: int) -> tuple[Move, ...]:
    """Reverse the own events so many places before the last one."""
    return tuple(Move(Kind.REVERSE, what=n) for n in back)


def _fines(n: int) -> tuple[Move, ...]:
    return tuple(Move(Kind.FINE, what=4 * (k % 2) + k) for k in range(n))


def _bonuses(n: int) -> tuple[Move, ...]:
    return tuple(Move(Kind.BONUS) for _ in range(n))


def _next_day(kind: Kind, what: int) -> tuple[Move, ...]:
    return (Move(kind, what=what, pause=_TOMORROW),)


def _over(n: int) -> tuple[Move, ...]:
    """Let tokens expire after the last window."""
    return tuple(Move(Kind.EXPIRE, pause=_OVER) for _ in range(n))


def _days(kind: Kind, n: int) -> tuple[Move, ...]:
    """One event each morning."""
    return tuple(Move(kind, pause=_TOMORROW) for _ in range(n))


@frozen
class Script:
    """A few moves.

    Attributes:
        moves: The moves.
        suits: Whether they lead anywhere under a version; others are played too, but seldom.
    """

    moves: tuple[Move, ...]
    suits: Callable[[Version], bool]


def _always(version: Version) -> bool:
    return not version.policies.endowment


def _fined(version: Version) -> bool:
    return _always(version) and any(one.amount is not None for one in version.costs)


def _guarded(version: Version) -> bool:
    return _fined(version) and bool(version.policies.most_lost)


def _given(version: Version) -> bool:
    return bool(version.bonuses or version.policies.endowment)


def _capped(version: Version) -> bool:
    return _always(version) and version.policies.cap is not None


def _stocked(version: Version) -> bool:
    return _always(version) and any(one.stock is not None for one in version.back_ups)


def _ageing(version: Version) -> bool:
    return _always(version) and version.policies.expires_after is not None


def _indebted(version: Version) -> bool:
    return _ageing(version) and _fined(version) and version.policies.floor < 0


SCRIPTS: tuple[Script, ...] = (
    Script(_earns(1) + _volley(Kind.EARN), _always),
    Script(_earns(3) + _volley(Kind.EXCHANGE, Kind.BALANCE), _always),
    # tokens are spent and the earnings taken back, as far as they can be
    Script(_earns(3) + _exchanges(1, 1) + _reversals(1, 3, 5) + _volley(Kind.EARN, Kind.REVERSE), _always),
    Script(_earns(2) + _exchanges(3) + _reversals(4, 6) + _volley(Kind.EARN), _always),
    Script(_earns(1) + _reversals(0) + _earns(1) + _volley(Kind.EARN, Kind.REVERSE), _always),
    # fines down to the floor and to the limit of a day, given back, taken again
    Script(_earns(1) + _fines(4) + _volley(Kind.FINE), _fined),
    Script(_earns(4) + _fines(4) + _reversals(0, 2) + _fines(2), _guarded),
    Script(_earns(3) + _fines(1) + _reversals(0) + _fines(3) + _volley(Kind.EARN), _guarded),
    # an endowment or bonus, spent, given back, given again
    Script((*_bonuses(2), *_reversals(0), *_bonuses(1), *_volley(Kind.BONUS)), _given),
    Script((*_bonuses(1), *_reversals(0), *_bonuses(2), *_fines(2), *_volley(Kind.EARN)), _given),
    Script((*_bonuses(1), *_exchanges(1, 1), *_reversals(1), *_bonuses(1), *_volley(Kind.BONUS)), _given),
    # the cap, and what is given back at the cap
    Script((*_earns(6), *_fines(1), *_bonuses(1), *_reversals(1), *_fines(2)), _capped),
    Script(_earns(4) + _exchanges(1, 3) + _earns(4) + _reversals(4) + _earns(1), _capped),
    # the stock, and what comes back into it
    Script(_earns(4) + _exchanges(3) + _volley(Kind.EXCHANGE), _stocked),
    Script(_earns(4) + _exchanges(1) + _reversals(0) + _exchanges(2), _stocked),
    # both ends of a window
    Script((*_earns(2), Move(Kind.EXCHANGE, pause=_OPENS), Move(Kind.EXCHANGE, pause=_CLOSES)), _always),
    Script((*_earns(2), Move(Kind.EXCHANGE, pause=_AFTER), *_volley(Kind.EXCHANGE)), _always),
    # tokens grow old, younger and older ones, spent and given back, and those that pay a debt
    Script(_earns(2) + _days(Kind.EXPIRE, 3), _ageing),
    Script(
        (
            *_earns(2),
            Move(Kind.EARN, what=1, pause=_TOMORROW),
            Move(Kind.EARN, what=1, back=_DAY_AGO),
            *_fines(1),
            *_days(Kind.EXPIRE, 2),
        ),
        _ageing,
    ),
    Script(_earns(2) + _next_day(Kind.EXCHANGE, 1) + _reversals(0) + _days(Kind.EXPIRE, 2), _ageing),
    Script(_earns(2) + _next_day(Kind.FINE, 0) + _reversals(0) + _days(Kind.EXPIRE, 3), _ageing),
    Script(_fines(3) + _earns(2) + _days(Kind.EXPIRE, 3), _indebted),
    # what is left after the last window
    Script((*_earns(3), Move(Kind.EXPIRE, pause=_LAST), *_over(2)), _always),
    Script((*_earns(2), Move(Kind.EARN, what=1, pause=_LAST), *_over(2)), _ageing),
    # entries in time and too late, for yesterday's version and today's
    Script(
        (
            Move(Kind.EARN, what=1, back=_JUST_IN_TIME, pause=_TOMORROW),
            Move(Kind.EARN, what=2, back=_TOO_LATE),
            Move(Kind.FINE, back=_TOO_LATE),
            Move(Kind.EARN, what=1, back=_DAY_AGO),
        ),
        _always,
    ),
    Script((Move(Kind.EARN, what=7, pause=_MIDNIGHT), *_next_day(Kind.EARN, 7) * 2), _always),
    # levels, agreements, checkpoints
    Script(
        (Move(Kind.AGREE), *_next_day(Kind.AGREE, 0), *_volley(Kind.AGREE, Kind.LEVEL, Kind.PRAISE)), _always
    ),
    Script((*_earns(2), Move(Kind.BALANCE), *_volley(Kind.BALANCE, Kind.EXPIRE)), _always),
)
"""What histories begin or end with."""


def scripts_for(agreement: Agreement) -> Sequence[Script]:
    """Return the scripts that lead somewhere under an agreement, or all."""
    return [
        one for one in SCRIPTS if any(one.suits(version) for version in agreement.versions[:1])
    ] or SCRIPTS
