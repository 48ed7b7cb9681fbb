"""Lines for the graph of a series, worked out from its readings: level, trend, band and goal."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from socialwork.evaluation.phases import exact
from socialwork.evaluation.statistics import deviation, line, mean, median
from socialwork.figures.axes import decimal_text
from socialwork.figures.series_curve import ChartLine, ChartPhase, ChartTier, LineKind, Moment, column
from socialwork.vocabulary.evaluation import GraphLine
from socialwork.words import Lang, Words

_MEAN = Words("rata-rata {phase} {n}", "mean of the {phase} {n}")
_MEDIAN = Words("median {phase} {n}", "median of the {phase} {n}")
_TREND = Words("tren {phase}", "trend of the {phase}")
_ABOVE = Words("+2 SD {n}", "+2 SD {n}")
_BELOW = Words("−2 SD {n}", "−2 SD {n}")
_GOAL = Words("sasaran {level}", "goal {level}")
_PHASE = Words("fase", "phase")
_FEWEST = 2


def lines_of(
    tier: ChartTier,
    wanted: Sequence[GraphLine],
    *,
    goal: float | None = None,
    goal_is: Words | None = None,
    lang: Lang = "id",
) -> tuple[ChartLine, ...]:
    """Return the lines that are asked for; each of the first phase runs to the end of the chart.

    A phase with too few readings for a line has none.

    Args:
        tier: The readings.
        wanted: Which lines; without any the graph has none.
        goal: The level that is aimed at; its line runs over all phases but the first.
        goal_is: What the level is, such as a ceiling; the number alone where it is left out.
        lang: The language of what stands beside them.

    >>> from socialwork.figures.series_curve import ChartPoint
    >>> points = [ChartPoint(at=n, value=value) for n, value in enumerate((1, 2, 0, 3), 1)]
    >>> halves = (ChartPhase(points=tuple(points[:2]), symbol="A"), ChartPhase(points=tuple(points[2:])))
    >>> [(one.text, one.end) for one in lines_of(ChartTier(phases=halves), [GraphLine.MEAN])]
    [('rata-rata A 1,5', 4), ('rata-rata fase 1,5', 4)]
    """
    end = tier.points[-1].at
    made = [line for one in wanted for line in _lines(tier, one, end, lang)]
    if goal is not None and len(tier.phases) > 1:
        start = tier.phases[1].points[0].at
        level = decimal_text(goal, lang) if goal_is is None else goal_is.pick(lang)
        text = _GOAL.pick(lang).format(level=level)
        made.append(ChartLine(kind="goal", text=text, start=start, end=end, first=goal, last=goal))
    return tuple(made)


def _lines(tier: ChartTier, wanted: GraphLine, end: Moment, lang: Lang) -> Iterator[ChartLine]:
    for n, phase in enumerate(tier.phases):
        until = end if n == 0 else phase.points[-1].at
        values = [exact(value) for value in phase.values]
        match wanted:
            case GraphLine.MEAN if values:
                yield _level(phase, until, mean(values), _MEAN, lang)
            case GraphLine.MEDIAN if values:
                yield _level(phase, until, median(values), _MEDIAN, lang)
            case GraphLine.TREND if len(values) >= _FEWEST:
                yield _trend(phase, until, lang)
            case GraphLine.BAND if n == 0 and len(values) >= _FEWEST:
                yield from _band(phase, until, values, lang)
            case _:
                pass


def _level(phase: ChartPhase, end: Moment, value: Fraction, words: Words, lang: Lang) -> ChartLine:
    text = words.pick(lang).format(phase=_name(phase, lang), n=decimal_text(float(value), lang))
    return _flat(phase, end, float(value), text, "level")


def _trend(phase: ChartPhase, end: Moment, lang: Lang) -> ChartLine:
    start = phase.points[0].at
    known = [(column(one.at, start), one.value) for one in phase.points if one.value is not None]
    found = line([Fraction(at) for at, _ in known], [exact(value) for _, value in known])
    intercept, slope = found or (Fraction(0), Fraction(0))
    text = _TREND.pick(lang).format(phase=_name(phase, lang))
    last = float(intercept + slope * column(end, start))
    return ChartLine(kind="trend", text=text, start=start, end=end, first=float(intercept), last=last)


def _band(phase: ChartPhase, end: Moment, values: Sequence[Fraction], lang: Lang) -> Iterator[ChartLine]:
    middle, spread = float(mean(values)), deviation(values)
    for words, edge in ((_ABOVE, middle + 2 * spread), (_BELOW, middle - 2 * spread)):
        yield _flat(phase, end, edge, words.pick(lang).format(n=decimal_text(edge, lang)), "band")


def _flat(phase: ChartPhase, end: Moment, value: float, text: str, kind: LineKind) -> ChartLine:
    start = phase.points[0].at
    return ChartLine(kind=kind, text=text, start=start, end=end, first=value, last=value)


def _name(phase: ChartPhase, lang: Lang) -> str:
    name = phase.name or phase.symbol or _PHASE.pick(lang)
    return name[:1].lower() + name[1:] if name[1:2].islower() else name
