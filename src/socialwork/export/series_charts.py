"""The graph of a series as a chart whose numbers can be changed: the same data as a line chart."""

from collections.abc import Iterator, Mapping
from typing import Literal

from attrs import frozen

from socialwork.document.charts import ChartPath, ChartSign, LineChart
from socialwork.figures import series_words as words
from socialwork.figures.series_curve import ChartLine, ChartTier, LineKind, Moment, SeriesCurve, column
from socialwork.figures.series_lines import value_at
from socialwork.figures.series_scale import upright
from socialwork.text import date_text
from socialwork.words import Lang

_Style = Literal["solid", "dashed", "dotted"]
_STYLES: Mapping[LineKind, _Style] = {
    "level": "solid",
    "trend": "solid",
    "band": "dotted",
    "goal": "dashed",
}
_BOTH = 2


@frozen
class _Place:
    """A category: a session or day, or the room between two phases."""

    at: Moment | None
    name: str = ""


def line_chart(curve: SeriesCurve, lang: Lang = "id") -> LineChart | None:
    """Return the numbers of the graph of a series as a line chart.

    A chart of Word has categories in place of an axis of days: days without observation have none. Each phase
    is a line of its own, with an empty category before the next one, in which the line of phases stands.

    Args:
        curve: The data of the graph.
        lang: The language of its texts.

    Returns:
        The chart, or ``None`` where there are several series: charts of Word have one panel.
    """
    tier, *others = curve.tiers
    if others:
        return None
    places = tuple(_places(tier, curve, lang))
    scale = upright(curve, lang)
    step = scale.ticks[1] - scale.ticks[0]
    return LineChart(
        categories=tuple(one.name for one in places),
        paths=(*_phases(tier, places, lang), *_lines(tier, places)),
        signs=tuple(_signs(tier, curve, places, lang)),
        low=scale.ticks[0],
        high=scale.ticks[-1] + step,
        step=step,
        across="" if curve.by_day else curve.moments or words.SESSION.pick(lang),
        upwards=_upwards(curve),
    )


def _upwards(curve: SeriesCurve) -> str:
    title = words.scale_title(curve)
    return f"{title} (0 = {curve.yes_no[0]}, 1 = {curve.yes_no[1]})" if curve.yes_no else title


# --- categories -------------------------------------------------------------------------------


def _places(tier: ChartTier, curve: SeriesCurve, lang: Lang) -> Iterator[_Place]:
    """Yield the sessions or days of each phase, and an empty place before each phase but the first."""
    for n, phase in enumerate(tier.phases):
        if n:
            yield _Place(None)
        names = {one.at: one.label for one in phase.points}
        for at in _moments(tier, n, curve):
            yield _Place(at, names.get(at) or _name(at, lang))


def _moments(tier: ChartTier, n: int, curve: SeriesCurve) -> list[Moment]:
    """Return what has a category in a phase: its readings, sessions left out, days of outside events."""
    own = [one.at for one in tier.phases[n].points]
    first, last = own[0], own[-1]
    if isinstance(first, int) and isinstance(last, int):
        return list(range(first, last + 1))
    events = [one.at for one in curve.events if column(first, one.at) < 0 < column(last, one.at)]
    return sorted({*own, *events}, key=lambda at: column(at, first))


def _name(at: Moment, lang: Lang) -> str:
    if isinstance(at, int):
        return str(at)
    return f"{at.day} {date_text(at, lang).split(' ')[1][:3]}"


# --- lines ------------------------------------------------------------------------------------


def _phases(tier: ChartTier, places: tuple[_Place, ...], lang: Lang) -> Iterator[ChartPath]:
    for n, phase in enumerate(tier.phases, 1):
        known = {one.at: one.value for one in phase.points}
        values = tuple(None if one.at is None else known.get(one.at) for one in places)
        yield ChartPath(name=phase.label or words.phase_name(n, lang), values=values)
    criteria = {one.at: phase.criterion for phase in tier.phases for one in phase.points}
    if any(one is not None for one in criteria.values()):
        values = tuple(None if one.at is None else criteria.get(one.at) for one in places)
        yield ChartPath(name=words.CRITERIA.pick(lang), values=values, line="dashed", marks=False)


def _lines(tier: ChartTier, places: tuple[_Place, ...]) -> Iterator[ChartPath]:
    for line in tier.lines:
        values = tuple(_value(line, places, n) for n in range(len(places)))
        yield ChartPath(name=line.text, values=values, line=_STYLES[line.kind], marks=False)


def _value(line: ChartLine, places: tuple[_Place, ...], n: int) -> float | None:
    """Return the value of a line at a place; between two phases it lies half way."""
    at = places[n].at
    if at is not None:
        return value_at(line, at)
    sides = [value_at(line, one.at) for one in (places[n - 1], places[n + 1]) if one.at is not None]
    known = [value for value in sides if value is not None]
    return sum(known) / len(known) if len(known) == _BOTH else None


def _signs(
    tier: ChartTier, curve: SeriesCurve, places: tuple[_Place, ...], lang: Lang
) -> Iterator[ChartSign]:
    """Yield names over the middle of their phases, lines between them, and outside events."""
    indices = {one.at: n for n, one in enumerate(places) if one.at is not None}
    borders = [n for n, one in enumerate(places) if one.at is None]
    for phase, start, end in zip(tier.phases, (-1, *borders), (*borders, len(places)), strict=True):
        if phase.label:
            yield ChartSign(at=(start + end + 1) // 2, text=phase.label)
    for phase, border in zip(tier.phases[1:], borders, strict=True):
        yield ChartSign(at=border, line="dashed" if phase.minor else "solid")
    for event in curve.events:
        if event.at in indices:
            text = event.text or words.EVENT.pick(lang)
            yield ChartSign(at=indices[event.at], text=text, line="dotted")
