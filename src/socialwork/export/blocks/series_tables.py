"""The block of the series of observations: a table of each, phases side by side with counts, and a graph."""

from collections.abc import Iterator, Sequence
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
from socialwork.process.measures import (
    Criterion,
    criteria_of,
    indicators_of,
    is_summed,
    phase_count,
    phases_compared,
    series_counts,
)
from socialwork.process.target_words import counted_words, criterion_words
from socialwork.records import Reading, Series, SeriesPhase
from socialwork.text import period_text
from socialwork.words import Words

_LEAD = Words("hasil pengamatan {name} disajikan dalam {ref}.", "the observations of {name} stand in {ref}.")
_OBSERVER = Words("pengamatan dilakukan oleh {who}.", "the observations were made by {who}.")
_SOURCE = Words("datanya bersumber dari {things}.", "the data come from {things}.")
_CHANGE = Words(
    "{name}{wanted} tercatat pada {before} dalam {baseline} dan pada {after} dalam {phase}.",
    "{name}{wanted} was seen in {before} in the {baseline} and in {after} in the {phase}.",
)
_NEVER = Words(
    "{name} tidak tercatat pada {before} dalam {baseline} dan pada {after} dalam {phase}.",
    "{name} was not seen in {before} in the {baseline} and in {after} in the {phase}.",
)
_TITLE = Words("Hasil Pengamatan {name}", "Observations of {name}")
_DATE = Words("Tanggal", "Date")
_VALUE = Words("Hasil", "Reading")
_COUNT = Words("Jumlah", "Count")
_HITS = Words("Terpenuhi ({criterion})", "Hits ({criterion})")
_YES_NO = (Words("Tidak", "No"), Words("Ya", "Yes"))


@block("evaluation-series", Words("Deret pengamatan", "Series of observations"), source="series")
def evaluation_series(case: Case, ctx: Context) -> Blocks:
    """Return each series as a table, phases side by side with counts at the foot, and as a graph."""
    blocks: Blocks = ()
    for series in case.series:
        phases = tuple(phase for phase in series.phases if phase.readings)
        if not phases:
            continue
        anchor, figure = f"tabel-deret-{series.code}", f"gambar-deret-{series.code}"
        # Where no indicator measures by the series, it tells how often it happened at all.
        criteria = criteria_of(case, series) if indicators_of(case, series) else (Criterion(1),)
        drawing = series_drawing(case, series, figure, ctx)
        lead = citing(ctx, _LEAD, anchor, *((figure,) if drawing else ()), name=lower_first(series.name))
        origin: list[str] = []
        if series.observer:
            origin.append(sentence(ctx, _OBSERVER, who=role_of(case, series.observer, ctx)))
        if series.source:
            origin.append(sentence(ctx, _SOURCE, things=lower_first(series.source)))
        blocks += (
            *with_sentence((lead,), " ".join(origin)),
            Table(
                rows=(*_rows(series, phases, ctx), *_counts(series, phases, criteria, ctx)),
                widths=(2.2, *(width for _ in phases for width in (3.6, 2.3))),
                header_rows=2,
                caption=table_caption(anchor, ctx.label(_TITLE, name=upper_first(series.name))),
            ),
            *drawing,
            *paragraph(_changes(series, criteria, ctx)),
        )
    return blocks


# --- the table --------------------------------------------------------------------------------


def _rows(series: Series, phases: Sequence[SeriesPhase], ctx: Context) -> Iterator[tuple[Cell, ...]]:
    """Yield the two rows of the header, then the readings of all phases, first beside first."""
    plain = all(reading.of == 1 for phase in phases for reading in phase.readings)
    unit = f" ({lower_first(series.unit)})" if series.unit and not plain else ""
    kinds = (ctx.label(phase.kind) for phase in phases)
    yield (
        cell(ctx.label("number"), header=True, align="center", rowspan=2),
        *(cell(kind, header=True, align="center", colspan=2) for kind in kinds),
    )
    yield header_row([ctx.label(_DATE), f"{ctx.label(_VALUE)}{unit}"] * len(phases))
    for n, readings in enumerate(zip_longest(*(phase.readings for phase in phases)), 1):
        yield (number_cell(n), *(made for reading in readings for made in _reading(reading, ctx)))


def _reading(reading: Reading | None, ctx: Context) -> tuple[Cell, Cell]:
    if reading is None:
        return cell(""), cell("")
    day = period_text(reading.date, reading.until or reading.date, ctx.lang)
    if reading.of is None:
        value = str(reading.value)
    elif reading.of == 1:
        value = ctx.label(_YES_NO[bool(reading.value)])
    else:
        value = count_text(reading.value, reading.of, ctx)
    return cell(day), number_cell(value)


def _counts(
    series: Series, phases: Sequence[SeriesPhase], criteria: Sequence[Criterion], ctx: Context
) -> Iterator[tuple[Cell, ...]]:
    """Yield a row of counts for each criterion, the count of a phase over its two columns."""
    for criterion in criteria:
        summed = is_summed(series, criterion) and not criterion.at_most
        words = criterion_words(criterion, series).pick(ctx.lang)
        title = ctx.label(_COUNT) if summed else ctx.label(_HITS, criterion=words)
        counts = (phase_count(series, phase, criterion) for phase in phases)
        texts = ("–" if count is None else count_text(count.hits, count.total, ctx) for count in counts)
        yield (
            cell(title, header=True),
            *(cell(text, header=True, align="center", colspan=2) for text in texts),
        )


# --- in words ---------------------------------------------------------------------------------


def _changes(series: Series, criteria: Sequence[Criterion], ctx: Context) -> Iterator[str]:
    before, after = phases_compared(series)
    for criterion in criteria:
        counts = series_counts(series, criterion)
        if before is None or after is None or counts.baseline is None or counts.followup is None:
            continue
        noun = counted_words(series, criterion).pick(ctx.lang)
        never = criterion.at_most and criterion.value == 0
        told = not is_summed(series, criterion)
        yield sentence(
            ctx,
            _NEVER if never else _CHANGE,
            name=lower_first(series.name),
            wanted=f" {criterion_words(criterion, series).pick(ctx.lang)}" if told else "",
            before=f"{count_text(counts.baseline.hits, counts.baseline.total, ctx)} {noun}",
            after=f"{count_text(counts.followup.hits, counts.followup.total, ctx)} {noun}",
            baseline=_phase(before, ctx),
            phase=_phase(after, ctx),
        )


def _phase(phase: SeriesPhase, ctx: Context) -> str:
    words = Words("fase {phase}", "{phase} phase")
    return ctx.label(words, phase=term(ctx, phase.kind))
