"""The graph of a single-case series, by the conventions of the field.

Equal units of time from left to right, the behaviour upwards from 0 or with a visible break. A solid line
stands between the last reading of one phase and the first of the next, with the names of the phases above; a
dashed one before a smaller change within a phase. Readings are joined within a phase, never across a line of
phases and never over a missing reading. A dotted line marks an outside event, which paths cross. Lines of
level, trend, band, goal and criterion are drawn where they are asked for, each with its name; beyond its own
phase a level or a trend is dashed. Several series stand below each other with a line of phases that steps
from one to the next (multiple baseline). Everything is black on white.

The conventions are those of Cooper, Heron and Heward (2020), Bloom, Fischer and Orme (2009) and Kubina et al.
(2017).
"""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from socialwork.figures import series_words as words
from socialwork.figures.axes import AXIS, Scale
from socialwork.figures.columns import Columns
from socialwork.figures.days import DayAxis, axis_of_days
from socialwork.figures.foot import foot
from socialwork.figures.header import SOLID, Header, header
from socialwork.figures.margin import margin_height, margin_width
from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Figure, Label, Mark, Polyline, Shape
from socialwork.figures.named_sessions import axis_of_names
from socialwork.figures.series_curve import ChartTier, SeriesCurve, column
from socialwork.figures.series_lines import Plot
from socialwork.figures.series_panel import Panel, beside, dividers, event_lines, keys, spans
from socialwork.figures.series_scale import upright
from socialwork.figures.sessions import SessionAxis, axis_of_sessions
from socialwork.figures.textflow import LEADING, shortened, widest_word, wrap
from socialwork.figures.token_chart import WIDTH
from socialwork.words import Lang

_EDGE = 2.0
_RATIO = 2 / 3  # height to width of the field's conventions
_STACKED = 1.05  # the same for all panels together, where there are several
_YES_NO = 0.2
_LEAST = 96.0
_LEAST_YES_NO = 48.0
_BETWEEN = 18.0  # between the axis of one panel and the header of the next
_WIDEST_COLUMN = 56.0
_FEWEST_COLUMNS = 4
_AIR = 4.0
_OVER = 8.0  # the last number below the axis of time may reach beyond its column
_TITLE_LINES = 4.5  # more than that make the panels higher
_MOST_TITLE_LINES = 9  # only what somebody pasted has more


def series_chart(curve: SeriesCurve, *, lang: Lang = "id", width: float = WIDTH) -> Figure:
    """Return the graph of a single-case series.

    Args:
        curve: What was read in each phase, and what else the graph is to show.
        lang: The language of its texts.
        width: The most room that there is, in pixels; a series of a few readings takes less.

    Returns:
        A figure whose title names behaviour, unit and observer, whose alternative text sums up the phases,
        and whose description tells every reading.
    """
    layout = _layout(curve, lang, width)
    last = layout.panels[-1]
    axis, axis_height = _time_axis(curve, last.plot.columns, last.bottom, lang)
    notes = tuple(dict.fromkeys(note for one in layout.panels for note in one.head.notes))
    below, below_height = foot(
        tuple(keys(curve, last.plot, lang)),
        notes,
        last.plot.columns.left,
        last.bottom + axis_height,
        layout.width - last.plot.columns.left - _EDGE,
    )
    return Figure(
        width=layout.width,
        height=last.bottom + axis_height + below_height + _EDGE,
        items=(*layout.shapes(), *axis, *below),
        title=words.title(curve, lang),
        alt=words.alt(curve, lang),
        description=words.description(curve, lang),
        lang=lang,
    )


@frozen(kw_only=True)
class _Layout:
    """Where everything stands."""

    width: float
    panels: tuple[Panel, ...]
    title: tuple[str, ...]

    def shapes(self) -> Iterator[Shape]:
        """Yield everything but the lowest axis of time and what stands below it."""
        for one in self.panels:
            yield from one.shapes()
        for one, other in pairwise(self.panels):
            ends = ((one.plot.columns.left, one.bottom), (one.plot.columns.right, one.bottom))
            yield Polyline(points=ends, ink=AXIS, mark=Mark(role="axis"))
            middle = one.bottom + _BETWEEN / 2
            for above, below in zip(one.turns, other.turns, strict=False):
                points = ((above, one.bottom), (above, middle), (below, middle), (below, other.top))
                yield Polyline(points=points, ink=SOLID, mark=Mark(layer=1, role="phase-step"))
        yield from self._title()

    def _title(self) -> Iterator[Label]:
        """Yield the title of the upright axes: turned, in the middle of all panels."""
        top, bottom = self.panels[0].plot.scale.end, self.panels[-1].bottom
        for n, line in enumerate(self.title):
            yield Label(
                x=(ASCENT + n * LEADING) * SMALLEST_TEXT + _EDGE,
                y=(top + bottom) / 2,
                text=line,
                anchor="middle",
                turned=True,
                mark=Mark(role="axis-title"),
            )


def _layout(curve: SeriesCurve, lang: Lang, width: float) -> _Layout:
    values = upright(curve, lang)
    margins = [tuple(beside(one, curve.last)) for one in curve.tiers]
    margin = max(margin_width(one) if one else _OVER for one in margins) + _EDGE
    left = _title_width(1) + values.width
    high = _height(curve, _right(curve, left, width - margin) - left)
    heights = [max(high, margin_height(one)) for one in margins]
    said = words.scale_title(curve)
    wanted = max(widest_word(said), text_width(said, SMALLEST_TEXT) / _TITLE_LINES)
    room = max(sum(heights), min(wanted, _RATIO * width))
    heights = [one * room / sum(heights) for one in heights]
    title = _title_lines(said, room)
    left = _title_width(len(title)) + values.width
    right = _right(curve, left, width - margin)
    panels: list[Panel] = []
    top = _EDGE
    for n, tier in enumerate(curve.tiers):
        columns = Columns(left, right, curve.columns)
        head = _head(curve, n, columns, right + margin, lang)
        end = top + max(head.height, SMALLEST_TEXT / 2)
        bottom = end + heights[n]
        plot = Plot(first=curve.first, columns=columns, scale=values.scale(end, bottom))
        panels.append(
            Panel(
                curve=curve,
                tier=tier,
                plot=plot,
                upright=values,
                head=head,
                beside=margins[n],
                bottom=bottom,
                lang=lang,
            )
        )
        top = bottom + _BETWEEN
    return _Layout(width=right + margin, panels=tuple(panels), title=title)


def _right(curve: SeriesCurve, left: float, most: float) -> float:
    """Return where the columns end: a few readings do not fill the page."""
    return min(most, left + max(curve.columns, _FEWEST_COLUMNS) * _WIDEST_COLUMN)


def _height(curve: SeriesCurve, width: float) -> float:
    """Return how high a panel is."""
    if curve.yes_no:
        return max(_YES_NO * width, _LEAST_YES_NO)
    return max(min(_RATIO, _STACKED / len(curve.tiers)) * width, _LEAST)


def _head(curve: SeriesCurve, n: int, columns: Columns, right: float, lang: Lang) -> Header:
    """Return the header of a panel: names where they are not those above, flags above the first alone."""
    tier = curve.tiers[n]
    plot = Plot(first=curve.first, columns=columns, scale=Scale(low=0, high=1, start=1, end=0))
    same = n > 0 and _names(tier) == _names(curve.tiers[n - 1])
    named = () if same else tuple(spans(tier.phases, plot))
    lines = (*dividers(tier.phases, plot), *event_lines(curve, plot, lang, flags=n == 0))
    return header(named, lines, right)


def _names(tier: ChartTier) -> list[str]:
    return [one.label for one in tier.phases]


def _title_width(lines: int) -> float:
    return _EDGE + lines * LEADING * SMALLEST_TEXT + _AIR


def _title_lines(text: str, room: float) -> tuple[str, ...]:
    lines = wrap(text, room)
    if len(lines) <= _MOST_TITLE_LINES:
        return lines
    kept = _MOST_TITLE_LINES - 1
    return (*lines[:kept], shortened(" ".join(lines[kept:]), room))


def _time_axis(curve: SeriesCurve, columns: Columns, y: float, lang: Lang) -> tuple[tuple[Shape, ...], float]:
    first = curve.first
    if isinstance(first, dt.date):
        days = tuple(first + dt.timedelta(days=n) for n in range(curve.columns))
        return axis_of_days(DayAxis(days, columns), y, lang)
    title = shortened(curve.moments or words.SESSION.pick(lang), columns.right - columns.left)
    names = {column(one.at, first): one.label for tier in curve.tiers for one in tier.points if one.label}
    if names:
        return axis_of_names(columns, names, y, title if curve.moments else "")
    return axis_of_sessions(SessionAxis(first, columns), y, title)
