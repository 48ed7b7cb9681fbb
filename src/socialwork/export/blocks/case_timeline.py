"""The block of the timeline: the stages of a case with their meetings, drawn and cited."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Caption, Drawing
from socialwork.drawings.timeline import case_timeline
from socialwork.errors import SocialWorkError
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import text
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import citing, heading_case
from socialwork.export.blocks.tool_drawings import report_view
from socialwork.words import Words

_ANCHOR = "gambar-lini-masa"
_DRAWN = Words(
    "perjalanan penanganan kasus {who} digambarkan dalam {ref}.",
    "the course of the work with {who} is drawn in {ref}.",
)
_TITLE = Words("Lini masa penanganan {who}", "Timeline of the work with {who}")


@block("case-timeline", Words("Lini masa kasus", "Timeline of the case"), source="stages")
def case_course(case: Case, ctx: Context) -> Blocks:
    """Return the timeline of the case with its caption; a template may put it anywhere."""
    try:
        figure = case_timeline(case, report_view(case, ctx))
    except SocialWorkError:
        return ()  # no day is known yet, or a year is a slip, which the rules tell
    who = client_text(case, ctx)
    caption = Caption(series="figure", title=text(heading_case(ctx.label(_TITLE, who=who))), anchor=_ANCHOR)
    lead = citing(ctx, _DRAWN, _ANCHOR, who=who)
    return (lead, Drawing(figure=figure, caption=caption))
