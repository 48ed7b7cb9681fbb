"""Series of observations of a case as the data of their graph.

Yes/no readings stay yes and no. Readings that are so many of always the same number stay numbers; where that
number differs, they become per cent. Readings of single days stand on an axis of days, readings over several
days on one of periods.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from attrs import evolve, frozen

from socialwork.evaluation.chart_lines import lines_of
from socialwork.evaluation.design import labels
from socialwork.figures.series_curve import (
    ChartEvent,
    ChartPhase,
    ChartPoint,
    ChartTier,
    Moment,
    SeriesCurve,
)
from socialwork.process.measures import Criterion
from socialwork.process.observed import observed_phases, sessions
from socialwork.process.target_words import criterion_words
from socialwork.records import MissingReading, Reading, Series, SeriesPhase
from socialwork.text import date_text, joined
from socialwork.vocabulary.evaluation import GraphLine
from socialwork.words import Lang, Words

_YES_NO = (Words("Tidak", "No"), Words("Ya", "Yes"))
_OF = Words("dari {n} {unit}", "of {n} {unit}")
_TIMES = Words("kali", "times")
_WEEK = Words("Minggu", "Week")
_SPAN = Words("Periode", "Period")
_DAYS = 7
_PERCENT = 100


@frozen(kw_only=True)
class _Axis:
    """Where readings stand on the axis of time.

    Attributes:
        places: The number of the period that begins on a day; empty for an axis of days.
        title: What the periods are.
    """

    places: dict[dt.date, int]
    title: Words

    def at(self, day: dt.date) -> Moment:
        """Return where a day stands: itself, or the period that it falls into."""
        if not self.places:
            return day
        return max((number for start, number in self.places.items() if start <= day), default=1)


def curve_of_series(
    *several: Series,
    lang: Lang = "id",
    client: str = "",
    observer: str = "",
    lines: Sequence[GraphLine] = (),
    goal: Criterion | float | None = None,
) -> SeriesCurve | None:
    """Return the data of the graph of a series, or of several below each other (multiple baseline).

    Args:
        *several: The series; all of them of days, or all of them of periods.
        lang: The language of what the graph says.
        client: The client's code.
        observer: Who observed, in words; the code of the observer where it is left out.
        lines: Which lines of level, trend or band it has.
        goal: The level that is aimed at, in the unit of the readings; a criterion says whether it is a floor
            or a ceiling.

    Returns:
        The data, or ``None`` where no graph can show them: without a reading, out of order, over decades.
    """
    shown = tuple(one for one in several if any(phase.readings for phase in one.phases))
    if not shown:
        return None
    axis, scale = _axis(shown), _scale(shown)
    names = dict.fromkeys(one.name for one in shown)
    observers = dict.fromkeys(one.observer for one in shown if one.observer)
    aim = goal.value if isinstance(goal, Criterion) else goal
    said = criterion_words(goal, None) if isinstance(goal, Criterion) else None
    if scale not in {"number", "of-many"}:
        aim = None
    asked = () if scale == "yes-no" else lines
    try:
        tiers = [_tier(one, axis, scale, lang, named=len(shown) > 1) for one in shown]
        return SeriesCurve(
            tiers=tuple(
                evolve(one, lines=lines_of(one, asked, goal=aim, goal_is=said, lang=lang)) for one in tiers
            ),
            behaviour=joined(names, lang),
            unit=_unit(shown, scale, lang),
            observer=observer or joined(observers, lang),
            client=client,
            events=tuple(dict.fromkeys(one for series in shown for one in _events(series, axis))),
            yes_no=(_YES_NO[0].pick(lang), _YES_NO[1].pick(lang)) if scale == "yes-no" else (),
            moments=axis.title.pick(lang),
        )
    except ValueError:  # what the data deny is a finding, not a reason to write no report
        return None


# --- the axis of time -------------------------------------------------------------------------


def _axis(several: Sequence[Series]) -> _Axis:
    spans = [one for series in several for phase in series.phases for one in sessions(phase)]
    if all(one.until is None for one in spans):
        return _Axis(places={}, title=Words("", ""))
    starts = sorted({one.date for one in spans})
    steps = [(after - before).days for before, after in pairwise(starts)]
    step = min(steps, default=_DAYS)
    even = all(one % step == 0 for one in steps)
    places = {day: 1 + (day - starts[0]).days // step if even else n for n, day in enumerate(starts, 1)}
    weekly = all(0 < ((one.until or one.date) - one.date).days < _DAYS for one in spans)
    return _Axis(places=places, title=_WEEK if weekly else _SPAN)


def _events(series: Series, axis: _Axis) -> Iterator[ChartEvent]:
    for one in series.events:
        yield ChartEvent(at=axis.at(one.date), text=one.what)


# --- the readings -----------------------------------------------------------------------------


def _scale(several: Sequence[Series]) -> str:
    """Return how readings are shown: ``yes-no``, ``number``, ``of-many`` or ``per-cent``."""
    totals = {one.of for series in several for phase in series.phases for one in phase.readings}
    if None in totals:
        return "number"
    if totals == {1}:
        return "yes-no"
    return "of-many" if len(totals) == 1 else "per-cent"


def _unit(several: Sequence[Series], scale: str, lang: Lang) -> str:
    units = dict.fromkeys(one.unit for one in several)
    unit = next(iter(units)) if len(units) == 1 else ""
    if scale == "per-cent":
        return f"% {unit}".strip()
    if scale == "of-many":
        total = next(one.of for phase in several[0].phases for one in phase.readings)
        return _OF.pick(lang).format(unit=unit or _TIMES.pick(lang), n=total)
    return unit


def _tier(series: Series, axis: _Axis, scale: str, lang: Lang, *, named: bool) -> ChartTier:
    phases = [one for one in series.phases if one.readings]
    symbols = labels(observed_phases(evolve(series, phases=tuple(phases))))
    made: list[ChartPhase] = []
    for n, (phase, symbol) in enumerate(zip(phases, symbols, strict=True)):
        before = phases[n - 1] if n else None
        stepped = before is not None and before.kind is phase.kind and before.criterion is not None
        made.append(
            ChartPhase(
                points=tuple(_points(phase, axis, scale, lang)),
                name=phase.name or phase.kind.label(lang),
                symbol=symbol,
                criterion=None if scale in {"yes-no", "per-cent"} else phase.criterion,
                minor=stepped and phase.criterion is not None,
            )
        )
    return ChartTier(phases=tuple(made), name=series.name if named else "")


def _points(phase: SeriesPhase, axis: _Axis, scale: str, lang: Lang) -> Iterator[ChartPoint]:
    """Yield the readings and the gaps of a phase in order; of several on one day the first reading."""
    ordered = sorted(sessions(phase), key=lambda one: (one.date, isinstance(one, MissingReading)))
    for day, group in groupby(ordered, key=lambda one: one.date):
        one = next(group)
        value = None if isinstance(one, MissingReading) else _value(one, scale)
        label = _span(one.date, one.until or one.date, lang) if axis.places else ""
        yield ChartPoint(at=axis.at(day), value=value, label=label)


def _value(one: Reading, scale: str) -> float:
    if scale == "per-cent":
        return _PERCENT * one.value / one.of if one.of else 0.0
    return one.value


def _span(start: dt.date, end: dt.date, lang: Lang) -> str:
    """Return days in short: ``11–16 Sep``."""
    first, last = (f"{one.day} {date_text(one, lang).split(' ')[1][:3]}" for one in (start, end))
    if start == end:
        return first
    return f"{start.day}–{last}" if start.month == end.month else f"{first} – {last}"
