"""One panel of a chart of a series: its readings in phases, and what stands beside, above and across."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from socialwork.figures import series_words as words
from socialwork.figures.axes import decimal_text
from socialwork.figures.box import Box
from socialwork.figures.header import DASHED, DOTTED, Divider, Header, Span
from socialwork.figures.legend import Key, Sample
from socialwork.figures.margin import Beside, margin_labels
from socialwork.figures.markers import marker
from socialwork.figures.model import Group, Ink, Mark, Point, Polyline, Shape
from socialwork.figures.placed import Wanted, placed
from socialwork.figures.placing import footprints
from socialwork.figures.series_curve import ChartPhase, ChartPoint, ChartTier, Moment, SeriesCurve, runs
from socialwork.figures.series_lines import CRITERION, Plot, drawn_lines, stretches, value_at
from socialwork.figures.series_scale import Upright
from socialwork.figures.textflow import lines_box
from socialwork.words import Lang

PATH = Ink(width=1.5)
FEWEST_PIXELS = 5.0
"""The narrowest column in which marks can be told apart."""

_LINES, _MARKS = 2, 3
_LONELY = 1.6
_AIR = 3.0


@frozen(kw_only=True)
class Panel:
    """A panel whose places are settled.

    Attributes:
        curve: The whole chart.
        tier: What the panel shows.
        plot: Where the readings stand.
        upright: Its axis for values.
        head: What stands above it.
        beside: What stands in its right margin.
        bottom: Where its axis of time stands.
    """

    curve: SeriesCurve
    tier: ChartTier
    plot: Plot
    upright: Upright
    head: Header
    beside: tuple[Beside, ...]
    bottom: float
    lang: Lang

    @property
    def top(self) -> float:
        """Where its header begins."""
        return self.plot.scale.end - self.head.height

    @property
    def radius(self) -> float:
        """The size of marks; 0 where they would run together."""
        pitch = self.plot.columns.pitch
        return 0.0 if pitch < FEWEST_PIXELS else min(3.2, max(1.6, 0.2 * pitch))

    @property
    def turns(self) -> tuple[float, ...]:
        """Where the lines of new phases stand, without those of smaller changes."""
        borders = self.plot.borders(self.tier.phases)[1:-1]
        return tuple(x for x, one in zip(borders, self.tier.phases[1:], strict=True) if not one.minor)

    def shapes(self) -> Iterator[Shape]:
        """Yield all that belongs to the panel but the axis of time."""
        columns, scale = self.plot.columns, self.plot.scale
        yield from self.upright.draw(columns.left, columns.right, self.bottom, scale)
        yield from self.head.draw(self.top, self.bottom)
        yield from drawn_lines(self.tier.lines, self.tier.phases, self.plot)
        for n, phase in enumerate(self.tier.phases, 1):
            told = words.readings(self.tier, n, self.curve, self.lang)
            yield Group(items=tuple(self._phase(phase)), mark=Mark(role="phase", alt=told))
        yield from margin_labels(self.beside, columns.right, scale)
        room = Box(columns.left, scale.end, columns.right - columns.left, self.bottom - scale.end)
        yield from placed(self._criteria(), room, self._taken())

    def _criteria(self) -> Iterator[tuple[Wanted, ...]]:
        """Yield the criteria in words, each with the places above and below its line."""
        for phase, (left, right) in zip(
            self.tier.phases, pairwise(self.plot.borders(self.tier.phases)), strict=True
        ):
            if phase.criterion is not None:
                y, n = self.plot.scale.at(phase.criterion), decimal_text(phase.criterion, self.lang)
                forms = (words.CRITERION.pick(self.lang).format(n=n), n)
                yield tuple(Wanted((text,), tuple(_near(text, left, right, y))) for text in forms)

    def _taken(self) -> list[Box]:
        """Return boxes along the paths and the upright lines, so that texts keep away from them."""
        found: list[Box] = []
        for phase in self.tier.phases:
            for run in runs(phase):
                points = tuple(self._place(one) for one in run)
                found += footprints(points if len(points) > 1 else points * 2, reach=self.radius + 1.0)
        for one in self.curve.events:
            x = self.plot.x(one.at)
            found += footprints(((x, self.plot.scale.end), (x, self.bottom)), reach=1.0)
        return found

    def _phase(self, phase: ChartPhase) -> Iterator[Shape]:
        for run in runs(phase):
            points = tuple(self._place(one) for one in run)
            if len(points) > 1:
                yield Polyline(points=points, ink=PATH, mark=Mark(layer=_LINES, role="readings"))
            radius = self.radius or (_LONELY if len(points) == 1 else 0.0)
            for one, place in zip(run, points, strict=True) if radius else ():
                mark = Mark(layer=_MARKS, role="reading")
                yield marker(
                    "circle", place, radius, filled=not self.curve.yes_no or one.value == 1, mark=mark
                )

    def _place(self, one: ChartPoint) -> Point:
        return self.plot.x(one.at), self.plot.scale.at(one.value or 0.0)


def _near(text: str, left: float, right: float, y: float) -> Iterator[Box]:
    """Yield places for a text above and below a line, from its right end to its left."""
    size = lines_box((text,))
    room = right - left - size.width - 2 * _AIR
    for share in (1.0, 0.75, 0.5, 0.25, 0.0) if room >= 0 else ():
        for top in (y - size.height - 3, y + 4):
            yield Box(left + _AIR + share * room, top, size.width, size.height)


def spans(phases: Sequence[ChartPhase], plot: Plot) -> Iterator[Span]:
    """Yield the phases as names over their readings."""
    for phase, (left, right) in zip(phases, pairwise(plot.borders(phases)), strict=True):
        yield Span(left=left, right=right, text=phase.label, short=phase.symbol, note=phase.name)


def dividers(phases: Sequence[ChartPhase], plot: Plot) -> Iterator[Divider]:
    """Yield the lines before new phases: solid, and dashed before a smaller change."""
    for phase, x in zip(phases[1:], plot.borders(phases)[1:-1], strict=True):
        if phase.minor:
            yield Divider(x=x, ink=DASHED, role="step-line")
        else:
            yield Divider(x=x)


def event_lines(curve: SeriesCurve, plot: Plot, lang: Lang, *, flags: bool) -> Iterator[Divider]:
    """Yield the dotted lines of outside events, with or without what they were."""
    for one in curve.events:
        if plot.shown(one.at):
            text = (one.text or words.EVENT.pick(lang)) if flags else ""
            note = f"{text} ({words.moment(one.at, lang)})"
            yield Divider(x=plot.x(one.at), text=text, ink=DOTTED, note=note, role="event")


def beside(tier: ChartTier, last: Moment) -> Iterator[Beside]:
    """Yield what stands in the margin: whose series it is, and the lines that reach the end.

    Args:
        tier: The panel.
        last: The last session or day of the chart.
    """
    if tier.name:
        yield Beside(max(tier.heights, default=0.0), tier.name)
    for line in tier.lines:
        value = value_at(line, last)
        if value is not None:
            yield Beside(value, line.text)


def keys(curve: SeriesCurve, plot: Plot, lang: Lang) -> Iterator[Key]:
    """Yield the legend: what lines stand for that have no words beside them."""
    seen: set[str] = set()
    for tier in curve.tiers:
        for line in tier.lines:
            drawn = stretches(line, tier.phases, plot)
            if drawn and value_at(line, curve.last) is None and line.text not in seen:
                seen.add(line.text)
                yield Key(text=line.text, sample=_sample(drawn[0].ink))
    if any(one.criterion is not None for tier in curve.tiers for one in tier.phases):
        yield Key(text=words.CRITERIA.pick(lang), sample=_sample(CRITERION))


def _sample(ink: Ink) -> Sample:
    return lambda left, right: (Polyline(points=(left, right), ink=ink),)
