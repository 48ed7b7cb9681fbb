"""The chart of a token economy in the report."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Caption, Drawing
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import text
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import heading_case, span, upper_first
from socialwork.export.blocks.token_course import token_word
from socialwork.figures.fit import PX_PER_CM
from socialwork.figures.token_chart import WIDTH, token_chart
from socialwork.process.tokens import TokenCourse, curve_of
from socialwork.words import Words

_TITLE = Words("Perkembangan {token} {who}, {when}", "Course of the {token} of {who}, {when}")


def token_drawing(case: Case, course: TokenCourse, anchor: str, ctx: Context) -> Blocks:
    """Return the chart with its caption, or nothing where no day of the period is recorded."""
    curve = curve_of(course, ctx.lang)
    if curve is None:
        return ()
    title = ctx.label(
        _TITLE,
        token=token_word(course.economy),
        who=upper_first(client_text(case, ctx)),
        when=span(course.economy.period, ctx),
    )
    caption = Caption(series="figure", title=text(heading_case(title)), anchor=anchor)
    page = ctx.template.page
    room = (page.width - page.left - page.right) * PX_PER_CM
    return (Drawing(figure=token_chart(curve, lang=ctx.lang, width=min(WIDTH, room)), caption=caption),)
