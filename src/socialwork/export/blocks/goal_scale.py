"""The block of goal attainment scaling: the levels of each goal, its start, what was reached, one score."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import in_role, number_cell, prose_cell
from socialwork.export.blocks.sentences import CitedTable, paragraph, sentence
from socialwork.process.goals import goal_courses, scale_scores
from socialwork.process.phrases import number
from socialwork.text import signed
from socialwork.words import Words

_TABLE = CitedTable(
    anchor="tabel-skala-tujuan",
    lead=Words(
        "skala pencapaian tujuan, yang disusun sebelum intervensi, disajikan dalam {ref}.",
        "the goal attainment scale, written before the intervention, stands in {ref}.",
    ),
    title=Words("Skala Pencapaian Tujuan", "Goal Attainment Scale"),
    columns=(
        Words("Tujuan", "Goal"),
        Words("Tingkat", "Level"),
        Words("Kriteria", "Criterion"),
        Words("Awal", "Start"),
        Words("Dicapai", "Reached"),
    ),
    widths=(3.6, 1.6, 5.4, 1.6, 1.8),
)


_MARK = "✓"
_SCORE = Words(
    "skor T pencapaian tujuan ialah {after}{before}; skor 50 berarti tujuan secara keseluruhan tercapai "
    "sesuai harapan.",
    "the T score of goal attainment is {after}{before}; 50 means that the goals were reached as expected on "
    "the whole.",
)
_BEFORE = Words(", sedangkan pada awalnya {n}", ", having been {n} at the start")
_LIMIT = Words(
    "skor itu merangkum skala yang disusun untuk klien ini saja, sehingga tidak dapat dibandingkan dengan "
    "klien lain.",
    "the score sums up scales that were written for this client alone: it cannot be compared with other "
    "clients.",
)


@block(
    "evaluation-scale",
    Words("Skala pencapaian tujuan", "Goal attainment scale"),
    source="stages › plan › goals › scale",
)
def evaluation_scale(case: Case, ctx: Context) -> Blocks:
    """Return the levels of each goal that has a scale, the highest first, and the score over all of them."""
    rows: list[tuple[Cell, ...]] = []
    for course in goal_courses(case):
        levels = sorted(course.goal.scale, key=lambda level: -level.level)
        text = in_role(ctx.prose(course.goal.text), "table")
        goal: tuple[Cell, ...] = (Cell(blocks=text, rowspan=len(levels)),)
        for level in levels:
            start = number_cell(_MARK if level.level == course.starts_at else "")
            reached = number_cell(_MARK if level.level == course.level else "")
            criterion = prose_cell(level.criterion, ctx)
            rows.append((*goal, number_cell(signed(level.level)), criterion, start, reached))
            goal = ()
    scores = scale_scores(case) if rows else None
    lines: list[str] = []
    if scores is not None:
        before = "" if scores.before is None else ctx.label(_BEFORE, n=number(scores.before.t, 1)(ctx.lang))
        lines = [
            sentence(ctx, _SCORE, after=number(scores.after.t, 1)(ctx.lang), before=before),
            sentence(ctx, _LIMIT),
        ]
    return _TABLE.blocks(rows, ctx) + paragraph(lines)
