"""The block of the series of observations: a table of each, phases side by side with counts, and a graph."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, header_row, number_cell
from socialwork.export.blocks.people import role_of
from socialwork.export.blocks.programme_table import count_text
from socialwork.export.blocks.sentences import (
    citing,
    lower_first,
    paragraph,
    sentence,
    table_caption,
    term,
    upper_first,
    with_sentence,
)
from socialwork.export.blocks.series_drawing import series_drawing
from socialwork.process.measures import indicators_of, phase_count, phases_compared, series_counts
from socialwork.records import Reading, Series, SeriesPhase
from socialwork.text import date_text, period_text
from socialwork.values.measure import Count
from socialwork.words import Words

_LEAD = Words("hasil pengamatan {name} disajikan dalam {ref}.", "the observations of {name} stand in {ref}.")
_OBSERVER = Words("pengamatan dilakukan oleh {who}.", "the observations were made by {who}.")
_SOURCE = Words("datanya bersumber dari {things}.", "the data come from {things}.")
_CHANGE = Words(
    "dengan demikian, {name}{least} tercatat pada {before} dalam {baseline} dan pada {after} dalam {phase}.",
    "thus {name}{least} was seen in {before} in the {baseline} and in {after} in the {phase}.",
)
_LEAST = Words(" sekurang-kurangnya {n} {unit}", " of at least {n} {unit}")
_TITLE = Words("Hasil Pengamatan {name}", "Observations of {name}")
_DATE = Words("Tanggal", "Date")
_VALUE = Words("Hasil", "Reading")
_COUNT = Words("Jumlah", "Count")
_HITS = Words("Terpenuhi (≥ {n})", "Hits (≥ {n})")
_READINGS = Words("pengamatan", "observations")
_PERIODS = Words("periode pengamatan", "periods observed")
_YES_NO = (Words("Tidak", "No"), Words("Ya", "Yes"))


@block("evaluation-series", Words("Deret pengamatan", "Series of observations"), source="series")
def evaluation_series(case: Case, ctx: Context) -> Blocks:
    """Return each series as a table, phases side by side with counts at the foot, and as a graph."""
    blocks: Blocks = ()
    for series in case.series:
        phases = tuple(phase for phase in series.phases if phase.readings)
        if phases:
            blocks += _series(case, series, phases, ctx)
    return blocks


def _series(case: Case, series: Series, phases: tuple[SeriesPhase, ...], ctx: Context) -> Blocks:
    anchor, figure = f"tabel-deret-{series.code}", f"gambar-deret-{series.code}"
    thresholds = _thresholds(case, series)
    name = lower_first(series.name)
    caption = table_caption(anchor, ctx.label(_TITLE, name=upper_first(series.name)))
    top, below = _header(series, phases, ctx)
    rows = [*_rows(phases, ctx), *_counts(phases, thresholds, ctx)]
    widths = (2.2, *(width for _ in phases for width in (3.6, 2.3)))
    drawing = series_drawing(case, series, figure, ctx)
    lead = citing(ctx, _LEAD, anchor, *((figure,) if drawing else ()), name=name)
    return (
        *with_sentence((lead,), " ".join(_origin(case, series, ctx))),
        Table(rows=(top, below, *rows), widths=widths, header_rows=2, caption=caption),
        *drawing,
        *paragraph(_changes(series, thresholds, ctx)),
    )


def _thresholds(case: Case, series: Series) -> tuple[int, ...]:
    """Return from which reading on the indicators of *series* count a hit; 1 where none measures by it."""
    found = {indicator.at_least or 1 for indicator in indicators_of(case, series)}
    return tuple(sorted(found)) or (1,)


def _origin(case: Case, series: Series, ctx: Context) -> list[str]:
    said: list[str] = []
    if series.observer:
        said.append(sentence(ctx, _OBSERVER, who=role_of(case, series.observer, ctx)))
    if series.source:
        said.append(sentence(ctx, _SOURCE, things=lower_first(series.source)))
    return said


# --- the table --------------------------------------------------------------------------------


def _header(
    series: Series, phases: Iterable[SeriesPhase], ctx: Context
) -> tuple[tuple[Cell, ...], tuple[Cell, ...]]:
    plain = all(reading.of == 1 for phase in series.phases for reading in phase.readings)
    unit = f" ({lower_first(series.unit)})" if series.unit and not plain else ""
    names = [ctx.label(phase.kind) for phase in phases]
    top = (
        cell(ctx.label("number"), header=True, align="center", rowspan=2),
        *(cell(name, header=True, align="center", colspan=2) for name in names),
    )
    return top, header_row([ctx.label(_DATE), f"{ctx.label(_VALUE)}{unit}"] * len(names))


def _rows(phases: Iterable[SeriesPhase], ctx: Context) -> Iterator[tuple[Cell, ...]]:
    columns = (phase.readings for phase in phases)
    for n, readings in enumerate(zip_longest(*columns), 1):
        yield (number_cell(n), *(one for reading in readings for one in _reading(reading, ctx)))


def _reading(reading: Reading | None, ctx: Context) -> tuple[Cell, Cell]:
    if reading is None:
        return cell(""), cell("")
    if reading.until is None:
        day = date_text(reading.date, ctx.lang)
    else:
        day = period_text(reading.date, reading.until, ctx.lang)
    return cell(day), number_cell(_value(reading, ctx))


def _value(reading: Reading, ctx: Context) -> str:
    if reading.of is None:
        return str(reading.value)
    if reading.of == 1:
        return ctx.label(_YES_NO[bool(reading.value)])
    return count_text(reading.value, reading.of, ctx)


def _counts(
    phases: Iterable[SeriesPhase], thresholds: tuple[int, ...], ctx: Context
) -> Iterator[tuple[Cell, ...]]:
    """Yield a row of counts for each threshold, the sum of the phase over its two columns."""
    measured = tuple(phases)
    for least in thresholds:
        summed = least == 1 and all(phase.sum() is not None for phase in measured)
        title = ctx.label(_COUNT) if summed else ctx.label(_HITS, n=least)
        yield (cell(title, header=True), *(_count_cell(phase, least, ctx) for phase in measured))


def _count_cell(phase: SeriesPhase, least: int, ctx: Context) -> Cell:
    count = phase_count(phase, least)
    text = "–" if count is None else count_text(count.hits, count.total, ctx)
    return cell(text, header=True, align="center", colspan=2)


# --- in words ---------------------------------------------------------------------------------


def _changes(series: Series, thresholds: tuple[int, ...], ctx: Context) -> list[str]:
    before, after = phases_compared(series)
    said: list[str] = []
    for least in thresholds:
        counts = series_counts(series, least)
        if before is None or after is None or counts.baseline is None or counts.followup is None:
            continue
        said.append(
            sentence(
                ctx,
                _CHANGE,
                name=lower_first(series.name),
                least=ctx.label(_LEAST, n=least, unit=series.unit).rstrip() if least > 1 else "",
                before=_counted(counts.baseline, before, series, least, ctx),
                after=_counted(counts.followup, after, series, least, ctx),
                baseline=_phase(before, ctx),
                phase=_phase(after, ctx),
            )
        )
    return said


def _counted(count: Count, phase: SeriesPhase, series: Series, least: int, ctx: Context) -> str:
    """Return a count with what it counts: ``6 dari 12 pengamatan``, ``11 dari 16 hari``."""
    of = {reading.of for reading in phase.readings}
    if least == 1 and None not in of and of != {1} and series.unit:
        noun = lower_first(series.unit)
    else:
        long = any(reading.until is not None for reading in phase.readings)
        noun = ctx.label(_PERIODS if long else _READINGS)
    return f"{count_text(count.hits, count.total, ctx)} {noun}"


def _phase(phase: SeriesPhase, ctx: Context) -> str:
    words = Words("fase {phase}", "{phase} phase")
    return ctx.label(words, phase=term(ctx, phase.kind))
