"""The block of single-case studies: their graph, and what their design can carry."""

from collections.abc import Iterator, Sequence

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.evaluation.standards import DesignReason
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, number_cell, table
from socialwork.export.blocks.sentences import citing, lower_first, paragraph, sentence, table_caption, term
from socialwork.export.blocks.series_drawing import study_drawing
from socialwork.process.measure_words import design_words
from socialwork.process.studies import StudyResult, evaluate_study
from socialwork.records import SingleCaseStudy
from socialwork.text import joined
from socialwork.words import Words

_BOTH = Words(
    "{design} atas {names} disajikan dalam {ref1}, dan pemeriksaannya dalam {ref2}.",
    "the {design} of {names} stands in {ref1}, and the check of it in {ref2}.",
)
_CHECK = Words(
    "pemeriksaan {design} atas {names} disajikan dalam {ref}.",
    "the check of the {design} of {names} stands in {ref}.",
)
_TITLE = Words("Pemeriksaan Rancangan {names}", "Check of the Design of {names}")
_HEADS = (Words("Ketentuan", "Criterion"), Words("Terpenuhi", "Met"))
_MET = {
    True: Words("Ya", "Yes"),
    False: Words("Tidak", "No"),
    None: Words("Belum jelas", "Not clear"),
}
_RATING = Words("hasil pemeriksaan rancangan: {rating}.", "the check of the design says: {rating}.")


@block("evaluation-studies", Words("Kajian subjek tunggal", "Single-case studies"), source="studies")
def evaluation_studies(case: Case, ctx: Context) -> Blocks:
    """Return each study: its series below each other, the criteria of its design, and the rating."""
    return tuple(one for study in case.studies for one in _study(case, study, ctx))


def _study(case: Case, study: SingleCaseStudy, ctx: Context) -> Blocks:
    result = evaluate_study(case, study)
    if not result.tiers:
        return ()
    names = joined((lower_first(one.series.name) for one in result.tiers), ctx.lang)
    anchor, figure = f"tabel-kajian-{study.code}", f"gambar-kajian-{study.code}"
    drawing = study_drawing(case, [one.series for one in result.tiers], figure, ctx)
    said = {"design": term(ctx, result.verdict.design), "names": names}
    lead = citing(ctx, _BOTH, figure, anchor, **said) if drawing else citing(ctx, _CHECK, anchor, **said)
    caption = table_caption(anchor, ctx.label(_TITLE, names=names))
    titles = [ctx.label("number"), *(ctx.label(head) for head in _HEADS)]
    rows = (_row(n, one, ctx) for n, one in enumerate(result.verdict.reasons, 1))
    return (
        lead,
        *drawing,
        *table(titles, rows, caption=caption, widths=(0.9, 10.3, 2.8)),
        *paragraph(_rating(result, ctx)),
    )


def _row(n: int, one: DesignReason, ctx: Context) -> Sequence[Cell]:
    return (number_cell(n), cell(one.text.pick(ctx.lang)), number_cell(ctx.label(_MET[one.met])))


def _rating(result: StudyResult, ctx: Context) -> Iterator[str]:
    yield sentence(ctx, _RATING, rating=term(ctx, result.verdict.rating))
    words = design_words(result.verdict.design)
    if words is not None:
        yield words.pick(ctx.lang)
