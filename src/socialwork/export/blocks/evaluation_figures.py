"""The block of input, process, output and outcome in figures."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, number_cell, table
from socialwork.export.blocks.programme_table import count_text
from socialwork.export.blocks.sentences import citing, span, table_caption, terms, upper_first
from socialwork.process.aspects import aspect_figures
from socialwork.stages import AspectFigure, Evaluation
from socialwork.vocabulary.process import EvaluationAspect
from socialwork.words import Words

_ANCHOR = "tabel-aspek-evaluasi"
_LEAD = Words(
    "{aspects} dalam angka disajikan dalam {ref}.",
    "{aspects} in figures: see {ref}.",
)
_TITLE = Words("Aspek Evaluasi dalam Angka", "Aspects of the Evaluation in Figures")
_HEADS = (
    Words("Aspek", "Aspect"),
    Words("Yang dihitung", "What was counted"),
    Words("Jumlah", "Count"),
    Words("Masa", "Time"),
)
_SHARE = Words("{count} ({share})", "{count} ({share})")


@block(
    "evaluation-figures",
    Words("Aspek evaluasi dalam angka", "Aspects of evaluation in figures"),
    source="stages › evaluation › aspects › figures",
)
def evaluation_figures(case: Case, ctx: Context) -> Blocks:
    """Return the figures of each aspect: those that the evaluation names, then those of the records."""
    if not case.records(Evaluation):
        return ()
    computed = aspect_figures(case, ctx.lang)
    figures = {
        aspect: tuple(dict.fromkeys((*_named(case, aspect), *computed.get(aspect, ()))))
        for aspect in EvaluationAspect
    }
    told = {aspect: found for aspect, found in figures.items() if found}
    if not told:
        return ()
    rows = [row for aspect, found in told.items() for row in _rows(aspect, found, ctx)]
    titles = [ctx.label(head) for head in _HEADS]
    caption = table_caption(_ANCHOR, ctx.label(_TITLE))
    return (
        citing(ctx, _LEAD, _ANCHOR, aspects=terms(ctx, told)),
        *table(titles, rows, caption=caption, widths=(2.2, 5.2, 2.8, 3.8)),
    )


def _named(case: Case, aspect: EvaluationAspect) -> Iterator[AspectFigure]:
    for record in case.records(Evaluation):
        for one in record.aspects:
            if one.aspect is aspect:
                yield from one.figures


def _rows(aspect: EvaluationAspect, found: Sequence[AspectFigure], ctx: Context) -> Iterator[Sequence[Cell]]:
    """Yield a row for each figure; the aspect spans them all."""
    for n, one in enumerate(found):
        count = count_text(one.share.hits, one.share.total, ctx)
        cells = (
            cell(upper_first(one.what)),
            number_cell(ctx.label(_SHARE, count=count, share=one.share.per_cent(ctx.lang))),
            cell(span(one.share.period, ctx)),
        )
        first = evolve(cell(ctx.label(aspect)), rowspan=len(found))
        yield cells if n else (first, *cells)
