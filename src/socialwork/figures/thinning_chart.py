"""The chart of thinning: tokens and praise for each success, session by session, over the steps of the plan.

A dashed line stands before each new step, with the step's name above. On it a black triangle points up for a
step forward, a white one down for a step back; between them diamonds say for each session whether the
criterion was met. Paths break at each step, at missing sessions and at sessions without a success. Tokens are
a solid line with dots, praise is a dashed one with squares, and what the plan gives is a thin line.
"""

from collections.abc import Callable, Iterator

from attrs import frozen

from socialwork.figures import thinning_words as words
from socialwork.figures.axes import Scale, axis_title, decimal_text, nice_ticks, tick_width, upright_axis
from socialwork.figures.columns import Columns
from socialwork.figures.foot import foot
from socialwork.figures.header import DASHED, Divider, Header, Span, header
from socialwork.figures.legend import LINE, SIGN, Key
from socialwork.figures.margin import Beside, margin_height, margin_labels, margin_width
from socialwork.figures.markers import Form, marker
from socialwork.figures.model import SMALLEST_TEXT, Figure, Ink, Mark, Point, Polyline, Shape
from socialwork.figures.sessions import SessionAxis, axis_of_sessions
from socialwork.figures.thinning_curve import Stretch, ThinnedSession, ThinningCurve
from socialwork.figures.token_chart import WIDTH
from socialwork.words import Lang, Words

TOKENS = Ink(width=1.5)
PRAISES = Ink(width=1.25, dash=(4, 2.5))
PLANNED = Ink(width=0.75)

Rate = Callable[[ThinnedSession], float | None]

_RATIO = 0.6
_TITLE = 1.5 * SMALLEST_TEXT
_EDGE = 2.0
_SIGNS = 20.0  # the row of triangles and diamonds above the chart
_FEWEST_PIXELS = 5.0
_LINES, _MARKS = 2, 3


def thinning_chart(curve: ThinningCurve, *, lang: Lang = "id", width: float = WIDTH) -> Figure:
    """Return the chart of thinning.

    Args:
        curve: The steps of the plan and what each session brought.
        lang: The language of its texts.
        width: Its width, in pixels.

    Returns:
        A figure whose alternative text sums up the chart and whose description tells every session.
    """
    layout = _layout(curve, lang, width)
    bottom, left = layout.scale.start, layout.axis.columns.left
    axis, axis_height = axis_of_sessions(layout.axis, bottom, words.SESSION.pick(lang))
    below, below_height = foot(
        tuple(layout.keys()), layout.head.notes, left, bottom + axis_height, width - left - _EDGE
    )
    return Figure(
        width=width,
        height=bottom + axis_height + below_height + _EDGE,
        items=(*layout.shapes(), *axis, *below),
        title=words.title(curve, lang),
        alt=words.alt(curve, lang),
        description=words.description(curve, lang),
        lang=lang,
    )


@frozen(kw_only=True)
class _Layout:
    """Where everything stands."""

    curve: ThinningCurve
    lang: Lang
    axis: SessionAxis
    scale: Scale
    ticks: tuple[float, ...]
    head: Header
    beside: tuple[Beside, ...]

    @property
    def radius(self) -> float:
        """The size of marks; 0 where they would run together."""
        pitch = self.axis.columns.pitch
        return 0.0 if pitch < _FEWEST_PIXELS else min(3.0, max(1.6, 0.2 * pitch))

    def shapes(self) -> Iterator[Shape]:
        """Yield all that stands inside the chart, above it and beside it."""
        top = self.scale.end
        yield from upright_axis(self.axis.columns.left, self.scale, self.ticks, self.lang)
        yield axis_title(words.PER_SUCCESS.pick(self.lang), SMALLEST_TEXT, self.scale)
        yield from self.head.draw(top - _SIGNS - self.head.height, self.scale.start)
        yield from self._planned()
        yield from self._signs()
        for stretch in self.curve.stretches:
            yield from self._path(stretch, lambda one: one.praise_rate, PRAISES, "square")
            yield from self._path(stretch, lambda one: one.token_rate, TOKENS, "circle")
        yield from margin_labels(self.beside, self.axis.columns.right, self.scale)

    def keys(self) -> Iterator[Key]:
        """Yield the lines of the legend: only what the chart shows."""
        stretches, marks = self.curve.stretches, self.radius > 0
        yield _key(words.TOKENS, self.lang, TOKENS, "circle" if marks else None)
        yield _key(words.PRAISES, self.lang, PRAISES, "square" if marks else None)
        if any(one.planned is not None for one in self.curve.steps):
            yield _key(words.PLANNED, self.lang, PLANNED, None)
        if any(one.advanced for one in stretches):
            yield _sign(words.ADVANCED, self.lang, "up", filled=True)
        if any(one.came_from is not None and not one.advanced for one in stretches):
            yield _sign(words.FELL_BACK, self.lang, "down", filled=False)
        judged = {one.met for one in self.curve.sessions} if marks else set()
        for met, text in ((True, words.MET), (False, words.NOT_MET)):
            if met in judged:
                yield _sign(text, self.lang, "diamond", filled=met)

    def _planned(self) -> Iterator[Shape]:
        for stretch in self.curve.stretches:
            planned = self.curve.steps[stretch.step].planned
            if planned is not None:
                left, right = _sides(stretch, self.curve, self.axis)
                y = self.scale.at(planned)
                mark = Mark(layer=1, role="planned")
                yield Polyline(points=((left, y), (right, y)), ink=PLANNED, mark=mark)

    def _signs(self) -> Iterator[Shape]:
        y, mark = self.scale.end - 0.6 * _SIGNS, Mark(layer=_MARKS, role="sign")
        for stretch in self.curve.stretches:
            if stretch.came_from is not None:
                place = (self.axis.before(stretch.sessions[0].number), y)
                form: Form = "up" if stretch.advanced else "down"
                yield marker(form, place, 3.5, filled=stretch.advanced, mark=mark)
            for one in stretch.sessions if self.radius else ():
                if one.met is not None:
                    yield marker("diamond", (self.axis.x(one.number), y), 2.0, filled=one.met, mark=mark)

    def _path(self, stretch: Stretch, rate: Rate, ink: Ink, form: Form) -> Iterator[Shape]:
        for run in _runs(stretch.sessions, rate):
            points = [(self.axis.x(one.number), self.scale.at(rate(one) or 0.0)) for one in run]
            role = "tokens" if form == "circle" else "praises"
            if len(points) > 1:
                yield Polyline(points=tuple(points), ink=ink, mark=Mark(layer=_LINES, role=role))
            radius = self.radius or (1.5 if len(points) == 1 else 0.0)
            for point in points if radius else ():
                size = radius if form == "circle" else radius + 0.8
                mark = Mark(layer=_MARKS, role=role)
                yield marker(form, point, size, filled=form == "circle", mark=mark)


def _layout(curve: ThinningCurve, lang: Lang, width: float) -> _Layout:
    planned = [one.planned for one in curve.steps]
    rates = [rate for one in curve.sessions for rate in (one.token_rate, one.praise_rate)]
    ticks = nice_ticks(0.0, max([1.0, *(one for one in (*planned, *rates) if one is not None)]), 5)
    beside = tuple(
        Beside(rate, text.pick(lang).format(n=decimal_text(rate, lang)))
        for rate, text in (
            (curve.sessions[-1].token_rate, words.TOKENS_AT_LAST),
            (curve.sessions[-1].praise_rate, words.PRAISES_AT_LAST),
        )
        if rate is not None
    )
    left, right = _TITLE + tick_width(ticks, lang), width - margin_width(beside) - _EDGE
    first, last = curve.sessions[0].number, curve.sessions[-1].number
    axis = SessionAxis(first, Columns(left, right, last - first + 1))
    sides = [_sides(one, curve, axis) for one in curve.stretches]
    spans = [
        Span(left=side[0], right=side[1], text=curve.steps[one.step].name)
        for one, side in zip(curve.stretches, sides, strict=True)
    ]
    head = header(spans, [Divider(x=x, ink=DASHED, role="step-line") for x, _ in sides[1:]], width - _EDGE)
    top = max(head.height, SMALLEST_TEXT / 2) + _EDGE + _SIGNS
    height = max(_RATIO * (right - left), margin_height(beside))
    scale = Scale(low=ticks[0], high=ticks[-1], start=top + height, end=top)
    return _Layout(curve=curve, lang=lang, axis=axis, scale=scale, ticks=ticks, head=head, beside=beside)


def _sides(stretch: Stretch, curve: ThinningCurve, axis: SessionAxis) -> tuple[float, float]:
    """Return where a stretch begins and where the next one does."""
    following = [one.number for one in curve.sessions if one.number > stretch.sessions[-1].number]
    left = axis.before(stretch.sessions[0].number)
    return left, axis.before(following[0]) if following else axis.columns.right


def _runs(sessions: tuple[ThinnedSession, ...], rate: Rate) -> Iterator[tuple[ThinnedSession, ...]]:
    """Yield the sessions in stretches that a path joins."""
    run: list[ThinnedSession] = []
    for one in sessions:
        if run and (rate(one) is None or one.number > run[-1].number + 1):
            yield tuple(run)
            run = []
        if rate(one) is not None:
            run.append(one)
    if run:
        yield tuple(run)


# --- the legend -------------------------------------------------------------------------------


def _key(text: Words, lang: Lang, ink: Ink, form: Form | None) -> Key:
    def sample(left: Point, right: Point) -> tuple[Shape, ...]:
        line = Polyline(points=(left, right), ink=ink)
        middle = ((left[0] + right[0]) / 2, left[1])
        size = 3.0 if form == "circle" else 3.8
        return (line, marker(form, middle, size, filled=form == "circle")) if form else (line,)

    return Key(text=text.pick(lang), sample=sample, wide=LINE)


def _sign(text: Words, lang: Lang, form: Form, *, filled: bool) -> Key:
    def sample(left: Point, right: Point) -> tuple[Shape, ...]:
        size = 2.0 if form == "diamond" else 3.5
        return (marker(form, ((left[0] + right[0]) / 2, left[1]), size, filled=filled),)

    return Key(text=text.pick(lang), sample=sample, wide=SIGN)
