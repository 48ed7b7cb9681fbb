"""Observation tallies: how often signs were seen, one or several sessions together."""

from collections.abc import Iterable, Sequence

from attrs import frozen

from socialwork.instruments.answers import Observation
from socialwork.instruments.model import Instrument, Item
from socialwork.instruments.text import Text
from socialwork.values.measure import Count


@frozen(kw_only=True)
class Seen:
    """How often one sign, or the signs of one subscale, were seen.

    Attributes:
        code: The code of the sign or subscale.
        count: How often.
        of: How often it could have been seen at most, where the sessions were divided into intervals.
    """

    code: str
    name: Text
    count: int
    of: int | None = None


@frozen(kw_only=True)
class Tally:
    """What the sessions show.

    Attributes:
        signs: Each sign, in the order of the instrument.
        subscales: Each subscale.
        favourable: Of all signs that were seen, those that speak for what is observed.
        points: Intervals in which favourable signs were seen and unfavourable ones were not, of all; known
            only where every session was divided into intervals.
        impossible: Codes of signs with a count below 0 or above the number of intervals.
        unknown: Codes that are no signs of the instrument.
    """

    signs: tuple[Seen, ...]
    subscales: tuple[Seen, ...]
    favourable: Count | None
    points: Count | None
    impossible: tuple[str, ...]
    unknown: tuple[str, ...]


def tally(instrument: Instrument, sessions: Iterable[Observation]) -> Tally:
    """Add up what was seen in *sessions*; a reversed item is a sign that speaks against.

    Where a count is impossible, neither ``favourable`` nor ``points`` is worked out.

    >>> import datetime as dt
    >>> from socialwork.instruments.answers import answers
    >>> from socialwork.vocabulary.instruments import InstrumentKind
    >>> signs = (Item(code="t1", text="Bertanya"), Item(code="r1", text="Tidur", reverse=True))
    >>> form = Instrument(code="uji", name="Uji", kind=InstrumentKind.TALLY, items=signs)
    >>> day = Observation(date=dt.date(2023, 9, 14), intervals=8, counts=answers(t1=3, r1=2))
    >>> found = tally(form, [day])
    >>> found.favourable, found.points
    (Count(hits=3, total=5), Count(hits=9, total=16))
    """
    several = tuple(sessions)
    known = {item.code for item in instrument.items}
    counts = dict.fromkeys(known, 0)
    for one in several:
        for answer in one.counts:
            if answer.item in known:
                counts[answer.item] += answer.value or 0
    impossible = tuple(dict.fromkeys(code for one in several for code in impossible_counts(one)))
    most = _most(several)
    return Tally(
        signs=tuple(
            Seen(code=item.code, name=item.text or item.code, count=counts[item.code], of=most)
            for item in instrument.items
        ),
        subscales=tuple(
            Seen(
                code=one.code,
                name=one.name,
                count=sum(counts[code] for code in one.items),
                of=None if most is None else most * len(one.items),
            )
            for one in instrument.subscales
        ),
        favourable=None if impossible else _favourable(instrument.items, counts),
        points=None if impossible else _points(instrument.items, counts, most),
        impossible=impossible,
        unknown=tuple(
            dict.fromkeys(answer.item for one in several for answer in one.counts if answer.item not in known)
        ),
    )


def impossible_counts(session: Observation) -> tuple[str, ...]:
    """Return the codes of the signs that cannot have been seen so often."""
    most = session.intervals
    return tuple(
        one.item
        for one in session.counts
        if one.value is not None and (one.value < 0 or (most is not None and one.value > most))
    )


def _most(sessions: Sequence[Observation]) -> int | None:
    """Return the number of intervals of all sessions, or ``None`` where one was not divided."""
    intervals = [one.intervals for one in sessions if one.intervals is not None]
    return sum(intervals) if sessions and len(intervals) == len(sessions) else None


def _favourable(items: Sequence[Item], counts: dict[str, int]) -> Count | None:
    high = sum(counts[item.code] for item in items if not item.reverse)
    seen = sum(counts.values())
    return Count(high, seen) if seen and any(item.reverse for item in items) else None


def _points(items: Sequence[Item], counts: dict[str, int], most: int | None) -> Count | None:
    if not most or not any(item.reverse for item in items):
        return None
    points = sum(most - counts[item.code] if item.reverse else counts[item.code] for item in items)
    return Count(points, most * len(items))
