"""The blocks of the evaluation in words: process and aspects; its tables stand in their own files."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import labelled, titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    field_label,
    paragraph,
    part,
    record_block,
    sentence,
    subheading,
    terms,
)
from socialwork.stages import Evaluation
from socialwork.text import date_text
from socialwork.vocabulary.process import EvaluationAspect
from socialwork.words import Words

_WHEN = Words(
    "evaluasi bersama {who} dilaksanakan pada {when}.", "the evaluation with {who} took place on {when}."
)
_PRINCIPLES = Words(
    "prinsip yang dipegang dalam evaluasi ialah {things}.", "the principles of the evaluation were {things}."
)


@record_block("evaluation-process", Words("Proses evaluasi", "Process of evaluation"), Evaluation)
def evaluation_process(case: Case, record: Evaluation, ctx: Context, _n: int) -> Blocks:
    """Return day, principles, meetings and process, then the result and the client's own view."""
    opening: list[str] = []
    if record.date is not None:
        when = date_text(record.date, ctx.lang, weekday=True)
        opening.append(sentence(ctx, _WHEN, who=client_text(case, ctx), when=when))
    if record.principles:
        opening.append(sentence(ctx, _PRINCIPLES, things=terms(ctx, record.principles)))
    meetings = meeting_blocks(case, record.meetings, ctx, record.date)
    process = paragraph(opening) + meetings + ctx.prose(record.process)
    view = labelled(field_label(ctx, Evaluation, "client_view"), ctx.prose(record.client_view))
    return process + part(ctx.label("result"), ctx.prose(record.result)) + view


@record_block("evaluation-aspects", Words("Aspek evaluasi", "Aspects of evaluation"), Evaluation, "aspects")
def evaluation_aspects(_case: Case, record: Evaluation, ctx: Context, _n: int) -> Blocks:
    """Return what was found of input, process, output and outcome, in this order."""
    blocks: Blocks = ()
    for aspect in EvaluationAspect:
        found: Blocks = ()
        for finding in record.aspects:
            if finding.aspect is aspect:
                found += ctx.prose(finding.text)
        blocks += titled(subheading(ctx, aspect), found)
    return blocks
