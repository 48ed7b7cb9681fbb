"""The block of input, process, output and outcome in figures."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, number_cell
from socialwork.export.blocks.programme_table import count_text
from socialwork.export.blocks.sentences import CitedTable, span, terms, upper_first
from socialwork.process.aspects import aspect_figures
from socialwork.stages import Evaluation
from socialwork.vocabulary.process import EvaluationAspect
from socialwork.words import Words

_TABLE = CitedTable(
    anchor="tabel-aspek-evaluasi",
    lead=Words("{aspects} dalam angka disajikan dalam {ref}.", "{aspects} in figures: see {ref}."),
    title=Words("Aspek Evaluasi dalam Angka", "Aspects of the Evaluation in Figures"),
    columns=(
        Words("Aspek", "Aspect"),
        Words("Yang dihitung", "What was counted"),
        Words("Jumlah", "Count"),
        Words("Masa", "Time"),
    ),
    widths=(2.2, 5.2, 2.8, 3.8),
)
_SHARE = Words("{count} ({share})", "{count} ({share})")


@block(
    "evaluation-figures",
    Words("Aspek evaluasi dalam angka", "Aspects of evaluation in figures"),
    source="stages › evaluation › aspects › figures",
)
def evaluation_figures(case: Case, ctx: Context) -> Blocks:
    """Return the figures of each aspect: those that the evaluation names, then those of the records."""
    evaluations = case.records(Evaluation)
    if not evaluations:
        return ()
    computed = aspect_figures(case, ctx.lang)
    rows: list[tuple[Cell, ...]] = []
    counted: list[EvaluationAspect] = []
    for aspect in EvaluationAspect:
        findings = (finding for record in evaluations for finding in record.aspects)
        named = [figure for finding in findings if finding.aspect is aspect for figure in finding.figures]
        figures = tuple(dict.fromkeys((*named, *computed.get(aspect, ()))))
        first: tuple[Cell, ...] = (cell(ctx.label(aspect), rowspan=len(figures)),)
        counted += [aspect] if figures else []
        for figure in figures:
            share = figure.share
            count = count_text(share.hits, share.total, ctx)
            told = number_cell(ctx.label(_SHARE, count=count, share=share.per_cent(ctx.lang)))
            rows.append((*first, cell(upper_first(figure.what)), told, cell(span(share.period, ctx))))
            first = ()
    return _TABLE.blocks(rows, ctx, aspects=terms(ctx, counted))
