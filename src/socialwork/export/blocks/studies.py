"""The block of single-case studies: their graph, and what their design can carry."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import cell, number_cell, table
from socialwork.export.blocks.sentences import citing, lower_first, paragraph, sentence, table_caption, term
from socialwork.export.blocks.series_drawing import study_drawing
from socialwork.process.measure_words import design_words
from socialwork.process.studies import evaluate_study
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
    blocks: Blocks = ()
    for study in case.studies:
        result = evaluate_study(case, study)
        if not result.tiers:
            continue
        several = [tier.series for tier in result.tiers]
        names = joined((lower_first(series.name) for series in several), ctx.lang)
        anchor, figure = f"tabel-kajian-{study.code}", f"gambar-kajian-{study.code}"
        drawing = study_drawing(case, several, figure, ctx)
        verdict = result.verdict
        rows = (
            (number_cell(n), cell(reason.text.pick(ctx.lang)), number_cell(ctx.label(_MET[reason.met])))
            for n, reason in enumerate(verdict.reasons, 1)
        )
        titles = [ctx.label("number"), *(ctx.label(head) for head in _HEADS)]
        caption = table_caption(anchor, ctx.label(_TITLE, names=names))
        limits = design_words(verdict.design)
        rating = sentence(ctx, _RATING, rating=term(ctx, verdict.rating))
        words, anchors = (_BOTH, (figure, anchor)) if drawing else (_CHECK, (anchor,))
        blocks += (
            citing(ctx, words, *anchors, design=term(ctx, verdict.design), names=names),
            *drawing,
            *table(titles, rows, caption=caption, widths=(0.9, 10.3, 2.8)),
            *paragraph([rating, "" if limits is None else limits.pick(ctx.lang)]),
        )
    return blocks
