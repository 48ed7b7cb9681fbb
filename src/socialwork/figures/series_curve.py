"""A single-case series as a chart needs it: readings in phases, outside events, lines that were asked for."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any, Literal

from attrs import Attribute, field, frozen

Moment = int | dt.date
"""When a reading was taken: the number of its session, or its day."""

LineKind = Literal["level", "trend", "band", "goal"]
"""What a line through the readings is: their level, their trend, the edge of a band, a goal."""

LONGEST = 2000
"""How many sessions or days a chart may cover; more is a slip in a number."""

LARGEST = 1e9
"""The largest reading that a chart shows; more is a slip in a number."""


def _readable(_: object, attribute: "Attribute[Any]", value: float | None) -> None:
    if value is not None and not abs(value) <= LARGEST:
        message = f"{attribute.name} must be a number from {-LARGEST:g} to {LARGEST:g}, not {value}"
        raise ValueError(message)


@frozen(kw_only=True)
class ChartPoint:
    """One reading.

    Attributes:
        at: The session or the day. Numbers count equal units: one that is left out is a session without a
            reading. A day that is left out was no day of observation.
        value: What was read, or ``None`` where there should have been a reading: the path has a gap there.
        label: What stands below it on the axis of sessions in place of its number, such as ``11–16 Sep``.
    """

    at: Moment
    value: float | None = field(validator=_readable)
    label: str = ""


@frozen(kw_only=True)
class ChartPhase:
    """The readings of one phase.

    Attributes:
        points: The readings in order; at least one.
        name: Its name, such as ``Data dasar``.
        symbol: Its letter, such as ``A`` or ``B1``: what stands above it where the name has no room.
        criterion: The level that was agreed on for this phase, in a changing-criterion design.
        minor: Whether it is a smaller change within a phase, which has a dashed line in place of a solid one.
    """

    points: tuple[ChartPoint, ...]
    name: str = ""
    symbol: str = ""
    criterion: float | None = field(default=None, validator=_readable)
    minor: bool = False

    def __attrs_post_init__(self) -> None:
        if not self.points:
            message = f"the phase {self.label!r} has no reading; leave it out"
            raise ValueError(message)

    @property
    def label(self) -> str:
        """What stands above it.

        >>> ChartPhase(points=(ChartPoint(at=1, value=3),), name="Data dasar", symbol="A").label
        'Data dasar (A)'
        """
        return f"{self.name} ({self.symbol})" if self.name and self.symbol else self.name or self.symbol

    @property
    def values(self) -> tuple[float, ...]:
        """Its readings, without those that are missing."""
        return tuple(one.value for one in self.points if one.value is not None)


@frozen(kw_only=True)
class ChartEvent:
    """Something from outside, such as an illness: a dotted line, which paths cross.

    Attributes:
        at: When it was.
        text: What it was, in a few words.
    """

    at: Moment
    text: str = ""


@frozen(kw_only=True)
class ChartLine:
    """A straight line that was asked for; what it is stands beside it.

    Attributes:
        kind: What it is, which says how it is drawn.
        text: What it is in words, such as ``rata-rata data dasar 4,2``; never empty.
        start: The session or day at which it begins.
        end: The one at which it ends. Beyond the phase in which it begins it is dashed: it foretells there.
        first: Its value at *start*.
        last: Its value at *end*.
    """

    kind: LineKind
    text: str
    start: Moment
    end: Moment
    first: float = field(validator=_readable)
    last: float = field(validator=_readable)

    def __attrs_post_init__(self) -> None:
        if not self.text.strip():
            message = "a line needs words that say what it is"
            raise ValueError(message)


@frozen(kw_only=True)
class ChartTier:
    """One panel of the chart: the series of one behaviour, person or place.

    Attributes:
        phases: Its phases in order; at least one.
        name: Whose it is, where there are several.
        lines: The lines that were asked for.
    """

    phases: tuple[ChartPhase, ...]
    name: str = ""
    lines: tuple[ChartLine, ...] = ()

    @property
    def points(self) -> tuple[ChartPoint, ...]:
        """All readings in order."""
        return tuple(point for phase in self.phases for point in phase.points)

    @property
    def moments(self) -> Iterator[Moment]:
        """Every session or day that is named."""
        yield from (one.at for one in self.points)
        yield from (moment for one in self.lines for moment in (one.start, one.end))

    @property
    def heights(self) -> Iterator[float]:
        """Every value that the chart shows."""
        yield from (one.value for one in self.points if one.value is not None)
        yield from (phase.criterion for phase in self.phases if phase.criterion is not None)
        yield from (value for line in self.lines for value in (line.first, line.last))


@frozen(kw_only=True)
class SeriesCurve:
    """The data of one chart: what was measured by whom, over time.

    Attributes:
        tiers: The series, below each other; several make a multiple-baseline chart.
        behaviour: What was observed.
        unit: In what it is counted, such as ``kali sehari``.
        observer: Who observed.
        client: The client's code, never a name.
        events: Outside events; each has its line in every panel.
        yes_no: The words for 0 and for 1, where every reading is one of these; empty otherwise.
        moments: What sessions are called on the axis; empty for ``Sesi``, and not used for days.
    """

    tiers: tuple[ChartTier, ...]
    behaviour: str
    unit: str = ""
    observer: str = ""
    client: str = ""
    events: tuple[ChartEvent, ...] = ()
    yes_no: tuple[str, str] | tuple[()] = ()
    moments: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.tiers or not all(tier.phases for tier in self.tiers):
            message = "a chart of a series needs one phase with one reading at least"
            raise ValueError(message)
        named = [moment for tier in self.tiers for moment in tier.moments] + [one.at for one in self.events]
        if len({isinstance(moment, dt.date) for moment in named}) > 1:
            message = "a chart has sessions or days, not both"
            raise ValueError(message)
        for tier in self.tiers:
            for before, after in pairwise(tier.points):
                if column(after.at, before.at) <= 0:
                    places = f"the reading at {after.at} comes after that at {before.at}"
                    message = f"{places}: each stands once, in order"
                    raise ValueError(message)
        if column(self.last, self.first) >= LONGEST:
            message = f"from {self.first} to {self.last} there are more than {LONGEST} sessions or days"
            raise ValueError(message)
        odd = [value for tier in self.tiers for value in tier.heights if value not in {0, 1}]
        if self.yes_no and any(one.value not in {0, 1, None} for tier in self.tiers for one in tier.points):
            message = f"yes/no readings are 0 or 1, not {odd[0]:g}"
            raise ValueError(message)

    @property
    def by_day(self) -> bool:
        """Whether its axis has days."""
        return isinstance(self.first, dt.date)

    @property
    def first(self) -> Moment:
        """The first session or day with a reading."""
        return _ordered((tier.points[0].at for tier in self.tiers), min)

    @property
    def last(self) -> Moment:
        """The last session or day with a reading."""
        return _ordered((tier.points[-1].at for tier in self.tiers), max)

    @property
    def columns(self) -> int:
        """How many sessions or days it covers."""
        return column(self.last, self.first) + 1


def column(at: Moment, first: Moment) -> int:
    """Return how many sessions or days after *first* a reading was taken.

    >>> column(dt.date(2023, 9, 25), dt.date(2023, 9, 11)), column(7, 3)
    (14, 4)
    """
    if isinstance(at, dt.date) and isinstance(first, dt.date):
        return (at - first).days
    if isinstance(at, int) and isinstance(first, int):
        return at - first
    message = f"{at} and {first} are not of one kind"
    raise TypeError(message)


def runs(phase: ChartPhase) -> Iterator[tuple[ChartPoint, ...]]:
    """Yield the readings of a phase in stretches that a path joins: it breaks where a reading is missing.

    >>> points = [ChartPoint(at=n, value=value) for n, value in ((1, 2), (2, None), (3, 4), (4, 4), (6, 5))]
    >>> [[one.at for one in run] for run in runs(ChartPhase(points=tuple(points)))]
    [[1], [3, 4], [6]]
    """
    run: list[ChartPoint] = []
    for one in phase.points:
        skipped = run and isinstance(one.at, int) and column(one.at, run[-1].at) > 1
        if run and (one.value is None or skipped):
            yield tuple(run)
            run = []
        if one.value is not None:
            run.append(one)
    if run:
        yield tuple(run)


def _ordered(moments: Iterable[Moment], pick: Callable[..., Moment]) -> Moment:
    return pick(moments, key=lambda one: one.toordinal() if isinstance(one, dt.date) else one)
