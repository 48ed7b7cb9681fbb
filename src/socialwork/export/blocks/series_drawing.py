"""The graph of a series of observations in the report."""

from collections.abc import Sequence

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Caption, Drawing
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import text
from socialwork.export.blocks.people import role_of
from socialwork.export.blocks.sentences import heading_case, lower_first, upper_first
from socialwork.export.series_charts import line_chart
from socialwork.figures.fit import PX_PER_CM
from socialwork.figures.series_chart import series_chart
from socialwork.figures.series_curve import SeriesCurve
from socialwork.figures.token_chart import WIDTH
from socialwork.process.measures import Criterion, criterion_of, indicators_of, is_summed
from socialwork.process.series_curves import curve_of_series
from socialwork.records import Series
from socialwork.text import joined
from socialwork.words import Words

FEWEST = 5
"""How many readings a series has at least whose graph shows more than its table."""

_TITLE = Words("Grafik {name}{unit}{observer}", "Graph of {name}{unit}{observer}")
_UNIT = Words(" ({unit})", " ({unit})")
_OBSERVER = Words(", dicatat oleh {who}", ", recorded by {who}")


def series_drawing(case: Case, series: Series, anchor: str, ctx: Context) -> Blocks:
    """Return the graph with its caption, or nothing where there are too few readings to see a course."""
    curve = curve_of_series(
        series,
        lang=ctx.lang,
        client=case.people.client.code,
        observer=role_of(case, series.observer, ctx) if series.observer else "",
        goal=_goal(case, series),
    )
    if curve is None or sum(len(phase.readings) for phase in series.phases) < FEWEST:
        return ()
    return (_drawn(curve, anchor, ctx),)


def study_drawing(case: Case, several: Sequence[Series], anchor: str, ctx: Context) -> Blocks:
    """Return the graph of the series of a study, one below the other; nothing for a single one."""
    if len(several) == 1:
        return ()
    observers = dict.fromkeys(role_of(case, one.observer, ctx) for one in several if one.observer)
    client = case.people.client.code
    curve = curve_of_series(*several, lang=ctx.lang, client=client, observer=joined(observers, ctx.lang))
    return () if curve is None else (_drawn(curve, anchor, ctx),)


def _drawn(curve: SeriesCurve, anchor: str, ctx: Context) -> Drawing:
    title = ctx.label(
        _TITLE,
        name=upper_first(curve.behaviour),
        unit=ctx.label(_UNIT, unit=lower_first(curve.unit)) if curve.unit else "",
        observer=ctx.label(_OBSERVER, who=curve.observer) if curve.observer else "",
    )
    caption = Caption(series="figure", title=text(heading_case(title)), anchor=anchor)
    page = ctx.template.page
    room = (page.width - page.left - page.right) * PX_PER_CM
    figure = series_chart(curve, lang=ctx.lang, width=min(WIDTH, room))
    return Drawing(figure=figure, caption=caption, chart=line_chart(curve, ctx.lang))


def _goal(case: Case, series: Series) -> Criterion | None:
    """Return the level that an indicator asks of each reading, where one does."""
    totals = {reading.of for phase in series.phases for reading in phase.readings}
    for indicator in indicators_of(case, series):
        criterion, target = criterion_of(indicator, series), indicator.target
        if criterion is not None and not is_summed(series, criterion):
            return criterion
        if criterion is not None and target is not None and totals == {target.total}:
            left = target.total - target.hits if criterion.at_most else target.hits
            return Criterion(left, at_most=criterion.at_most)
    return None
