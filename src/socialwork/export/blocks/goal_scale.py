"""The block of goal attainment scaling: the levels of each goal, its start, what was reached, one score."""

from collections.abc import Iterator, Sequence

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import in_role, number_cell, prose_cell, table
from socialwork.export.blocks.sentences import citing, paragraph, sentence, table_caption
from socialwork.process.goals import GoalCourse, goal_courses, scale_scores
from socialwork.process.phrases import number
from socialwork.words import Words

_ANCHOR = "tabel-skala-tujuan"
_LEAD = Words(
    "skala pencapaian tujuan, yang disusun sebelum intervensi, disajikan dalam {ref}.",
    "the goal attainment scale, written before the intervention, stands in {ref}.",
)
_TITLE = Words("Skala Pencapaian Tujuan", "Goal Attainment Scale")
_HEADS = (
    Words("Tujuan", "Goal"),
    Words("Tingkat", "Level"),
    Words("Kriteria", "Criterion"),
    Words("Awal", "Start"),
    Words("Dicapai", "Reached"),
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
    """Return the levels of each goal that has a scale, and the score over all of them."""
    scaled = [one for one in goal_courses(case) if one.goal.scale]
    rows = [row for one in scaled for row in _rows(one, ctx)]
    if not rows:
        return ()
    titles = [ctx.label(head) for head in _HEADS]
    caption = table_caption(_ANCHOR, ctx.label(_TITLE))
    return (
        citing(ctx, _LEAD, _ANCHOR),
        *table(titles, rows, caption=caption, widths=(3.6, 1.6, 5.4, 1.6, 1.8)),
        *paragraph(_score(case, ctx)),
    )


def _rows(one: GoalCourse, ctx: Context) -> Iterator[Sequence[Cell]]:
    """Yield a row for each level, the highest first; the goal spans them all."""
    levels = sorted(one.goal.scale, key=lambda level: -level.level)
    for n, level in enumerate(levels):
        cells = (
            number_cell(signed(level.level)),
            prose_cell(level.criterion, ctx),
            number_cell(_MARK if level.level == one.starts_at else ""),
            number_cell(_MARK if level.level == one.level else ""),
        )
        goal = Cell(blocks=in_role(ctx.prose(one.goal.text), "table"), rowspan=len(levels))
        yield cells if n else (goal, *cells)


def _score(case: Case, ctx: Context) -> Iterator[str]:
    scores = scale_scores(case)
    if scores is None:
        return
    before = "" if scores.before is None else ctx.label(_BEFORE, n=number(scores.before.t, 1)(ctx.lang))
    yield sentence(ctx, _SCORE, after=number(scores.after.t, 1)(ctx.lang), before=before)
    yield sentence(ctx, _LIMIT)


def signed(level: int) -> str:
    """Return a level of a scale with its sign.

    >>> [signed(level) for level in (-2, -1, 0, 1, 2)]
    ['−2', '−1', '0', '+1', '+2']
    """
    return f"{level:+}".replace("-", "−") if level else "0"
