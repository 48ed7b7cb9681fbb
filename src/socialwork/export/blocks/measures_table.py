"""The block of the measures of change: one table for all behaviours, and what it does not show."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.evaluation.result import EffectSize
from socialwork.evaluation.statistics import mean
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, number_cell
from socialwork.export.blocks.sentences import CitedTable, lower_first, paragraph, sentence
from socialwork.process.evaluating import Compared, Evaluated, evaluate_case
from socialwork.process.measure_words import (
    FEWEST,
    SHORT_NAMES,
    YES_NO,
    design_words,
    fitting_measures,
    is_unsure,
    measurable,
    own_limits,
    unsure_words,
)
from socialwork.process.phrases import number
from socialwork.text import joined, number_words
from socialwork.vocabulary.evaluation import EffectMeasure, ReadingKind
from socialwork.words import Words

_TABLE = CitedTable(
    anchor="tabel-ukuran-perubahan",
    lead=Words(
        "ukuran perubahan setiap perilaku disajikan dalam {ref}.",
        "the measures of change of each behaviour stand in {ref}.",
    ),
    title=Words("Ukuran Perubahan Perilaku", "Measures of Change"),
    columns=(
        "number",
        Words("Perilaku", "Behaviour"),
        Words("Data dasar", "Baseline"),
        Words("Intervensi", "Intervention"),
        Words("Selisih", "Difference"),
        Words("NAP", "NAP"),
    ),
    widths=(0.9, 2.9, 2.3, 2.3, 2.8, 2.8),
)
_PAIR = Words("{name}, {pair}", "{name}, {pair}")
_MEAN = Words("{mean} (n = {n})", "{mean} (n = {n})")
_BETWEEN = Words("{value} ({low} sampai {high})", "{value} ({low} to {high})")
_NAMED = Words("{name} {told}", "{name} {told}")
_NOTE = Words(
    "kolom data dasar dan intervensi memuat rata-rata, yang untuk data ya atau tidak sama dengan "
    "proporsinya, beserta banyaknya pengamatan (n). Angka dalam kurung pada kolom selisih dan "
    "NAP ialah batas interval kepercayaan 95%.",
    "the columns of baseline and intervention hold the mean, which of yes/no readings is their proportion, "
    "and the number of readings (n). The figures in brackets under difference and NAP bound the 95% "
    "confidence interval.",
)
_NAP = Words(
    "NAP ialah bagian dari semua pasangan pengamatan yang menunjukkan intervensi lebih baik daripada data "
    "dasar, dengan pasangan yang sama dihitung setengah; nilai 0,5 berarti tidak ada perbedaan.",
    "NAP is the share of all pairs of readings in which the intervention is better than the baseline, ties "
    "counting half; 0.5 means no difference.",
)
_OWN = Words("mengenai {name}: {told}", "on {name}: {told}")
_FEW = Words(
    "ukuran perubahan {names} tidak dihitung, karena salah satu fasenya berisi kurang dari {least} "
    "pengamatan; yang dapat dibaca hanya hitungannya.",
    "no measure of change is worked out for {names}, for one phase has fewer than {least} readings; only the "
    "counts can be read.",
)


@frozen
class _Row:
    """One behaviour with one pair of its phases."""

    one: Evaluated
    pair: Compared

    @property
    def found(self) -> tuple[EffectSize, EffectSize]:
        """The two measures that are told of it."""
        first, second = fitting_measures(self.one)
        return self.pair.measures.of(first), self.pair.measures.of(second)


@block("evaluation-measures", Words("Ukuran perubahan", "Measures of change"), source="series")
def evaluation_measures(case: Case, ctx: Context) -> Blocks:
    """Return the measures of all behaviours that have readings enough, then what they do not show."""
    evaluated = ctx.once(_evaluated, case)
    rows = [_Row(one, pair) for one in evaluated for pair in one.compared if measurable(pair)]
    return (
        *_TABLE.blocks((tuple(_cells(n, row, ctx)) for n, row in enumerate(rows, 1)), ctx),
        *paragraph(_explained(rows, ctx)),
        *paragraph(_limits(evaluated, ctx)),
    )


def _evaluated(case: Case, _ctx: Context) -> tuple[Evaluated, ...]:
    return evaluate_case(case)


def _cells(n: int, row: _Row, ctx: Context) -> Iterator[Cell]:
    name = row.one.series.name
    phases = row.pair.measures.phases
    yield number_cell(n)
    several = len(row.one.compared) > 1
    yield cell(ctx.label(_PAIR, name=name, pair=row.pair.label) if several else name)
    for values in (phases.baseline, phases.treatment):
        yield number_cell(ctx.label(_MEAN, mean=number(mean(values))(ctx.lang), n=len(values)))
    difference, overlap = row.found
    yield number_cell(_value(difference, ctx))
    told = _value(overlap, ctx)
    named = overlap.measure is not EffectMeasure.NAP and overlap.value is not None
    short = ctx.label(SHORT_NAMES[overlap.measure])
    yield number_cell(ctx.label(_NAMED, name=short, told=told) if named else told)


def _value(effect: EffectSize, ctx: Context) -> str:
    if effect.value is None:
        return "–"
    value = number(effect.value)(ctx.lang)
    if effect.low is None or effect.high is None:
        return value
    low, high = number(effect.low)(ctx.lang), number(effect.high)(ctx.lang)
    return ctx.label(_BETWEEN, value=value, low=low, high=high)


# --- in words ---------------------------------------------------------------------------------


def _explained(rows: Sequence[_Row], ctx: Context) -> Iterator[str]:
    """Yield what the columns hold, and which intervals hold the case of no change."""
    if rows:
        yield from (sentence(ctx, words) for words in (_NOTE, _NAP))
    for row in rows:
        name = lower_first(row.one.series.name)
        for effect in row.found:
            if effect.value is not None and is_unsure(effect):
                yield unsure_words(effect, Words(name, name)).pick(ctx.lang)


def _limits(evaluated: Sequence[Evaluated], ctx: Context) -> Iterator[str]:
    """Yield cautions on single series, why some have no measure, and what the designs cannot show."""
    for one in evaluated:
        limits = " ".join(words.pick(ctx.lang) for words in own_limits(one))
        if limits:
            yield sentence(ctx, _OWN, name=lower_first(one.series.name), told=lower_first(limits))
    measured = [one for one in evaluated if any(map(measurable, one.compared))]
    few = [one.series.name for one in evaluated if one.compared and one not in measured]
    if few:
        names = joined(map(lower_first, few), ctx.lang)
        yield sentence(ctx, _FEW, names=names, least=number_words(FEWEST, ctx.lang))
    if any(one.kind is ReadingKind.YES_NO for one in measured):
        yield YES_NO.pick(ctx.lang)
    designs = dict.fromkeys(one.design for one in evaluated if one.phases)
    yield from (words.pick(ctx.lang) for words in map(design_words, designs) if words is not None)
