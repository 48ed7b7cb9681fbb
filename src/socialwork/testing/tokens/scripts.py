"""Short scripts that histories end with, so that no corner of the rules waits for chance to find it."""

from socialwork.testing.tokens.scribe import Move
from socialwork.vocabulary.tokens import TokenEventKind as Kind

VOLLEY = -1
"""The twist that sends an event in every way in which it can be wrong, one after the other."""

_TOMORROW, _OPENS, _CLOSES, _AFTER, _MIDNIGHT, _LAST, _OVER = 6, 8, 9, 10, 11, 12, 13
_DAY_AGO, _JUST_IN_TIME, _TOO_LATE = 7, 8, 9


def _earns(n: int) -> tuple[Move, ...]:
    return tuple(Move(Kind.EARN, what=k) for k in range(1, n + 1))


def _volley(*kinds: Kind) -> tuple[Move, ...]:
    return tuple(Move(kind, twist=VOLLEY) for kind in kinds)


SCRIPTS: tuple[tuple[Move, ...], ...] = (
    (),
    _earns(1) + _volley(Kind.EARN),
    _earns(3) + _volley(Kind.EXCHANGE, Kind.BALANCE),
    # tokens are spent and the earnings taken back
    (*_earns(2), Move(Kind.EXCHANGE, what=3), Move(Kind.REVERSE, what=1), *_volley(Kind.EARN, Kind.REVERSE)),
    (*_earns(1), Move(Kind.REVERSE), *_earns(1), *_volley(Kind.EARN, Kind.REVERSE)),
    # fines down to the floor and to the limit of a day, given back, taken again
    (*_earns(1), *(Move(Kind.FINE, what=k) for k in (0, 1, 2, 3)), *_volley(Kind.FINE)),
    (*_earns(2), Move(Kind.FINE), Move(Kind.REVERSE), Move(Kind.FINE), Move(Kind.FINE), *_volley(Kind.EARN)),
    # an endowment or bonus, given back, given again
    (Move(Kind.BONUS), Move(Kind.BONUS), Move(Kind.REVERSE), Move(Kind.BONUS), *_volley(Kind.BONUS)),
    # the cap, and what is given back at the cap
    (*_earns(6), Move(Kind.FINE), Move(Kind.BONUS), Move(Kind.REVERSE, what=1), Move(Kind.FINE)),
    (*_earns(4), Move(Kind.EXCHANGE, what=3), *_earns(4), Move(Kind.REVERSE, what=4), *_earns(1)),
    # the stock, and what comes back into it
    (*_earns(4), *(Move(Kind.EXCHANGE, what=2) for _ in range(3)), *_volley(Kind.EXCHANGE)),
    (
        *_earns(4),
        Move(Kind.EXCHANGE, what=2),
        Move(Kind.REVERSE),
        Move(Kind.EXCHANGE, what=2),
        Move(Kind.EXCHANGE, what=2),
    ),
    # both ends of a window
    (*_earns(2), Move(Kind.EXCHANGE, pause=_OPENS), Move(Kind.EXCHANGE, pause=_CLOSES)),
    (*_earns(2), Move(Kind.EXCHANGE, pause=_AFTER), *_volley(Kind.EXCHANGE)),
    # tokens grow old, younger and older ones, spent and given back
    (*_earns(2), *(Move(Kind.EXPIRE, pause=_TOMORROW) for _ in range(3))),
    (
        *_earns(2),
        Move(Kind.EARN, what=1, pause=_TOMORROW),
        Move(Kind.EARN, what=1, back=_DAY_AGO),
        Move(Kind.FINE),
        *(Move(Kind.EXPIRE, pause=_TOMORROW) for _ in range(2)),
    ),
    (
        *_earns(2),
        Move(Kind.EXCHANGE, what=1, pause=_TOMORROW),
        Move(Kind.REVERSE),
        *(Move(Kind.EXPIRE, pause=_TOMORROW) for _ in range(2)),
    ),
    # what is left after the last window
    (*_earns(3), Move(Kind.EXPIRE, pause=_LAST), Move(Kind.EXPIRE, pause=_OVER), Move(Kind.EXPIRE)),
    # entries in time and too late, for yesterday's version and today's
    (
        Move(Kind.EARN, what=1, back=_JUST_IN_TIME, pause=_TOMORROW),
        Move(Kind.EARN, what=2, back=_TOO_LATE),
        Move(Kind.FINE, back=_TOO_LATE),
        Move(Kind.EARN, what=1, back=_DAY_AGO),
    ),
    (Move(Kind.EARN, what=7, pause=_MIDNIGHT), *(Move(Kind.EARN, what=7, pause=_TOMORROW) for _ in range(2))),
    # levels, agreements, checkpoints
    (Move(Kind.AGREE), Move(Kind.AGREE, pause=_TOMORROW), *_volley(Kind.AGREE, Kind.LEVEL, Kind.PRAISE)),
    (*_earns(2), Move(Kind.BALANCE), *_volley(Kind.BALANCE, Kind.EXPIRE)),
)
"""The scripts, the empty one first."""
