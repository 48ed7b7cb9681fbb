"""The chart of a token economy: tokens earned, balance, prices, exchanges and amendments over days.

Drawn by the conventions of single-case graphs: equal units of time, numbers from 0 up, a solid line before
each new phase with its name above, a dashed one where the agreement changed, a dotted one for an outside
event. A path breaks at a new phase and where a day was not recorded. Everything can be told apart without
colour: earned tokens are a solid line with dots, the balance is a dashed one with squares.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from socialwork.figures import token_words as words
from socialwork.figures.axes import Scale, axis_title, nice_ticks, tick_width, upright_axis
from socialwork.figures.box import Box
from socialwork.figures.columns import Columns
from socialwork.figures.days import DayAxis, axis_of_days
from socialwork.figures.foot import foot
from socialwork.figures.header import DASHED, DOTTED, Divider, Header, Span, header
from socialwork.figures.margin import Beside, margin_height, margin_labels, margin_width
from socialwork.figures.model import SMALLEST_TEXT, Figure, Mark, Polyline, Rect, Shape
from socialwork.figures.placed import Wanted, placed
from socialwork.figures.placing import footprints
from socialwork.figures.textflow import lines_box
from socialwork.figures.token_curve import Marked, PriceLine, Standing, TokenCurve, standings
from socialwork.figures.token_keys import BAND, PRICE, keys
from socialwork.figures.token_lines import FEWEST_PIXELS, Drawn, covered, curves, exchange_notes
from socialwork.text import date_text, lower_first
from socialwork.words import Lang

DaysOff = Literal["mark", "leave-out"]
"""What becomes of days without opportunities: a grey column, or no column at all."""

WIDTH = 528.0
"""The width of a chart: 14 cm, as wide as the text of a report."""

_RATIO = 0.6  # height to width, between 5 to 8 and 3 to 4 of the field's conventions with its margins
_TITLE = 1.5 * SMALLEST_TEXT
_EDGE = 2.0
_NEAR = 4.0


def token_chart(
    curve: TokenCurve, *, lang: Lang = "id", days_off: DaysOff = "mark", width: float = WIDTH
) -> Figure:
    """Return the chart of a token economy.

    Args:
        curve: What each day changed, the prices, and what was agreed when.
        lang: The language of its texts.
        days_off: What becomes of days without opportunities on which nothing was recorded.
        width: Its width, in pixels.

    Returns:
        A figure whose alternative text sums up the chart and whose description tells every day.
    """
    layout = _layout(curve, lang, days_off, width)
    axis, axis_height = axis_of_days(layout.axis, layout.scale.start, lang)
    below, below_height = foot(
        keys(curve, lang, bands=bool(layout.bands()), marks=layout.marked),
        layout.head.notes,
        layout.left,
        layout.scale.start + axis_height,
        width - layout.left - _EDGE,
    )
    return Figure(
        width=width,
        height=layout.scale.start + axis_height + below_height + _EDGE,
        items=(*layout.shapes(), *axis, *below),
        title=words.title(curve, lang),
        alt=words.alt(curve, lang),
        description=words.description(curve, lang),
        lang=lang,
    )


@frozen(kw_only=True)
class _Layout:
    """Where everything stands."""

    curve: TokenCurve
    lang: Lang
    days: tuple[Standing, ...]
    axis: DayAxis
    scale: Scale
    ticks: tuple[float, ...]
    head: Header
    beside: tuple[Beside, ...]

    @property
    def left(self) -> float:
        return self.axis.columns.left

    @property
    def marked(self) -> bool:
        """Whether days are wide enough for marks."""
        return self.axis.columns.pitch >= FEWEST_PIXELS

    @property
    def right(self) -> float:
        return self.axis.columns.right

    def shapes(self) -> Iterator[Shape]:
        """Yield all that stands inside the chart, above it and beside it."""
        drawn = Drawn(
            runs=tuple(_runs(self.days, self.curve)),
            x=lambda one: self.axis.x(one.point.day),
            y=self.scale.at,
            pitch=self.axis.columns.pitch,
        )
        lines = tuple(self._price_lines())
        header = tuple(self.head.draw(self.scale.end - self.head.height, self.scale.start))
        yield from self.bands()
        yield from upright_axis(self.left, self.scale, self.ticks, self.lang)
        named = words.NAMED.format(token=lower_first(self.curve.token)) if self.curve.token else words.TOKENS
        yield axis_title(named.pick(self.lang), SMALLEST_TEXT, self.scale)
        yield from (*lines, *header, *curves(drawn), *margin_labels(self.beside, self.right, self.scale))
        plot = Box(self.left, self.scale.end, self.right - self.left, self.scale.start - self.scale.end)
        taken = covered(drawn)
        for one in (*lines, *header):
            taken += footprints(one.points, reach=1.0) if isinstance(one, Polyline) else ()
        wanted = (*self._price_notes(), *exchange_notes(drawn, self.lang))
        yield from placed(wanted, plot.grown(-1), taken)

    def bands(self) -> tuple[Shape, ...]:
        """Return a grey column for each day off that has one."""
        columns, top = self.axis.columns, self.scale.end
        recorded = {one.point.day for one in self.days}
        off = {one.day for one in self.curve.days_off} - recorded
        return tuple(
            Rect(
                x=columns.edge(n),
                y=top,
                width=columns.pitch,
                height=self.scale.start - top,
                ink=BAND,
                mark=Mark(layer=-1, role="day-off"),
            )
            for n, day in enumerate(self.axis.days)
            if day in off
        )

    def _price_spans(self) -> Iterator[tuple[PriceLine, float, float]]:
        """Yield the prices that the chart shows, each with the ends of its line."""
        for price in self.curve.prices:
            start, end = price.start or self.curve.first, price.end or self.curve.last
            left = self.axis.before(max(start, self.curve.first))
            right = self.axis.before(end + dt.timedelta(days=1)) if end < self.curve.last else self.right
            if left < right:
                yield price, left, right

    def _price_lines(self) -> Iterator[Shape]:
        for price, left, right in self._price_spans():
            y = self.scale.at(price.tokens)
            yield Polyline(points=((left, y), (right, y)), ink=PRICE, mark=Mark(layer=1, role="price"))

    def _price_notes(self) -> Iterator[tuple[Wanted, ...]]:
        """Yield labels for the prices that end before the chart does; the others stand in the margin."""
        for price, left, right in self._price_spans():
            if right < self.right:
                text, y = (f"{price.name}: {price.tokens}",), self.scale.at(price.tokens)
                size = lines_box(text)
                xs = [left + _NEAR + n / 8 * (right - left - size.width - 2 * _NEAR) for n in range(9)]
                ys = (y - size.height - 2, y + 2)
                places = tuple(Box(x, top, size.width, size.height) for x in xs for top in ys)
                yield (Wanted(text, places),)


def _layout(curve: TokenCurve, lang: Lang, days_off: DaysOff, width: float) -> _Layout:
    days = tuple(standings(curve))
    numbers = [0, *(price.tokens for price in curve.prices)]
    numbers += [n for one in days for n in (one.total, one.peak, one.paid, one.balance)]
    ticks = nice_ticks(min(numbers), max(numbers), whole=True)
    beside = tuple(_beside(curve, days[-1], lang))
    left, right = _TITLE + tick_width(ticks, lang), width - margin_width(beside) - _EDGE
    # The days that have a column.
    count = (curve.last - curve.first).days + 1
    every = (curve.first + dt.timedelta(days=n) for n in range(count))
    recorded = {one.day for one in curve.points}
    left_out = {one.day for one in curve.days_off} - recorded if days_off == "leave-out" else set()
    shown = tuple(day for day in every if day not in left_out)
    axis = DayAxis(shown, Columns(left, right, len(shown)))
    head = header(tuple(_spans(curve, axis)), tuple(_dividers(curve, axis, lang)), width - _EDGE)
    top = max(head.height, SMALLEST_TEXT / 2) + _EDGE
    height = max(_RATIO * (right - left), margin_height(beside))
    scale = Scale(low=ticks[0], high=ticks[-1], start=top + height, end=top)
    return _Layout(
        curve=curve, lang=lang, days=days, axis=axis, scale=scale, ticks=ticks, head=head, beside=beside
    )


def _runs(days: tuple[Standing, ...], curve: TokenCurve) -> Iterator[tuple[Standing, ...]]:
    """Yield the days in stretches that a path joins: it breaks at phases and at days not recorded."""
    off, starts = {one.day for one in curve.days_off}, [one.day for one in curve.phases]
    run: list[Standing] = []
    for one in days:
        if run and _broken(run[-1].point.day, one.point.day, off, starts):
            yield tuple(run)
            run = []
        run.append(one)
    yield tuple(run)


def _broken(before: dt.date, after: dt.date, off: set[dt.date], starts: list[dt.date]) -> bool:
    between = (before + dt.timedelta(days=n) for n in range(1, (after - before).days))
    return any(before < start <= after for start in starts) or any(day not in off for day in between)


def _spans(curve: TokenCurve, axis: DayAxis) -> Iterator[Span]:
    """Yield the phases that the chart shows, each up to the next."""
    phases = sorted(curve.phases, key=lambda one: one.day)
    for n, one in enumerate(phases):
        left = axis.before(one.day)
        right = axis.before(phases[n + 1].day) if n + 1 < len(phases) else axis.columns.right
        if left < right:
            yield Span(left=left, right=right, text=one.text)


def _dividers(curve: TokenCurve, axis: DayAxis, lang: Lang) -> Iterator[Divider]:
    """Yield the lines between phases, where the agreement changed, and on days of outside events."""
    yield from (Divider(x=axis.before(one.day)) for one in _inside(curve, curve.phases))
    for one in _inside(curve, curve.changes):
        text = one.text or words.AMENDED.pick(lang)
        yield Divider(
            x=axis.before(one.day), text=text, ink=DASHED, note=_dated(one, text, lang), role="change"
        )
    for one in curve.events:
        if curve.first <= one.day <= curve.last:
            x = axis.x(one.day) if one.day in axis.days else axis.before(one.day)
            yield Divider(x=x, text=one.text, ink=DOTTED, note=_dated(one, one.text, lang), role="event")


def _inside(curve: TokenCurve, marked: tuple[Marked, ...]) -> Iterator[Marked]:
    return (one for one in marked if curve.first < one.day <= curve.last)


def _dated(one: Marked, text: str, lang: Lang) -> str:
    return f"{text} ({date_text(one.day, lang)})"


def _beside(curve: TokenCurve, last: Standing, lang: Lang) -> Iterator[Beside]:
    """Yield the last numbers, and the prices that are in force at the end."""
    yield Beside(last.total, words.EARNED_AT_LAST.pick(lang).format(n=last.total))
    yield Beside(last.balance, words.BALANCE_AT_LAST.pick(lang).format(n=last.balance))
    lasting = [one for one in curve.prices if one.end is None or one.end >= curve.last]
    for tokens in sorted({one.tokens for one in lasting}):
        names = ", ".join(dict.fromkeys(one.name for one in lasting if one.tokens == tokens))
        yield Beside(tokens, names, f": {tokens}")
