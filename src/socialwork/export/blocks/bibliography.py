"""The block of the bibliography."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import para
from socialwork.export.works import report_works
from socialwork.words import Words


@block("bibliography", Words("Daftar pustaka", "Bibliography"), source="references")
def bibliography(case: Case, ctx: Context) -> Blocks:
    """Return an entry for every work of the case and for what else the report cites, by authors."""
    entries = report_works(case, ctx.cited, ctx.lang).entries()
    return tuple(para(entry, "bibliography") for entry in entries)
