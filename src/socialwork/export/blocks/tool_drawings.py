"""The drawing of an assessment tool in the report: cited, captioned, split where too large."""

from attrs import frozen

from socialwork.case import Case
from socialwork.document.design import Page
from socialwork.document.nodes import Blocks, Caption, Drawing
from socialwork.drawings.base import View, draw, drawing_entry, split
from socialwork.drawings.case_view import view_of
from socialwork.errors import SocialWorkError
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import text
from socialwork.export.blocks.sentences import citing, heading_case, upper_first
from socialwork.export.wide_drawings import any_page_holds
from socialwork.figures.fit import PX_PER_CM
from socialwork.figures.model import Figure
from socialwork.tools import Tool
from socialwork.words import Words

_DRAWN = Words("{tool} {who} digambarkan dalam {ref}.", "the {tool} of {who} is drawn in {ref}.")
_PARTS = Words(
    "{tool} {who} terlalu besar untuk satu halaman dan digambarkan bagian demi bagian dalam {ref}.",
    "the {tool} of {who} is too large for one page and is drawn in parts in {ref}.",
)
_PART = Words("{title}: {part}", "{title}: {part}")
_COUNTED = Words("bagian {n}", "part {n}")


@frozen(kw_only=True)
class Shown:
    """What is drawn, and how it is called.

    Attributes:
        tool: The tool.
        name: What sentences call it: ``genogram``.
        whose: Of whom it is: ``klien BR``.
        anchor: What references point to; several drawings get a number behind it.
    """

    tool: Tool
    name: str
    whose: str
    anchor: str


def tool_drawing(case: Case, shown: Shown, ctx: Context) -> Blocks:
    """Return the drawing of a tool behind a sentence that refers to it, or nothing where it has none.

    A drawing that no page can hold is split into parts where its kind knows any. What a drawing says in words
    is its alternative text; in the report the student's reading of the tool says it.
    """
    view = report_view(case, ctx)
    parts = _parts(shown.tool, view, ctx.template.page.geometry)
    if not parts:
        return ()
    anchors = [shown.anchor, *(f"{shown.anchor}-bagian-{n}" for n in range(2, len(parts) + 1))]
    lead = citing(ctx, _PARTS if len(parts) > 1 else _DRAWN, *anchors, tool=shown.name, who=shown.whose)
    drawings = tuple(
        Drawing(figure=part.figure, caption=Caption(series="figure", title=text(title), anchor=anchor))
        for part, title, anchor in zip(parts, _titles(shown, parts, view, ctx), anchors, strict=True)
    )
    return (lead, *drawings)


def report_view(case: Case, ctx: Context) -> View:
    """Return how the report draws: people by code and role, as wide as the text of its page."""
    return view_of(case, ctx.lang, width=ctx.template.page.geometry.text_width * PX_PER_CM)


def drawn_after_table(tool: Tool) -> bool:
    """Say whether the drawing of *tool* stands behind its table rather than before it."""
    entry = drawing_entry(type(tool))
    return entry is not None and entry.after_table


@frozen
class _Part:
    """A tool, or what a split has made of one, with its drawing."""

    tool: Tool
    figure: Figure


def _parts(tool: Tool, view: View, page: Page) -> tuple[_Part, ...]:
    """Return the drawing of a tool, in parts where it has to be; nothing of what cannot be drawn."""
    if drawing_entry(type(tool)) is None:
        return ()
    try:
        whole = _Part(tool, draw(tool, view))
        if any_page_holds(whole.figure, page):
            return (whole,)
        return tuple(_Part(one, draw(one, view)) for one in split(tool))
    except SocialWorkError:
        return ()  # an empty tool, for instance; the rules tell what is wrong with it


def _titles(shown: Shown, parts: tuple[_Part, ...], view: View, ctx: Context) -> list[str]:
    """Return the captions; of several parts each has its name, and its number where some are called alike."""
    title = f"{upper_first(shown.name)} {shown.whose}".rstrip()
    if len(parts) == 1:
        return [heading_case(title)]
    entry = drawing_entry(type(shown.tool))
    name_part = entry.name_part if entry else None
    names = [name_part(part.tool, n, view) if name_part else "" for n, part in enumerate(parts)]
    titles: list[str] = []
    for n, name in enumerate(names, start=1):
        counted = ctx.label(_COUNTED, n=n)
        called = name if names.count(name) == 1 else f"{name} ({counted})"
        titles.append(heading_case(ctx.label(_PART, title=title, part=called if name else counted)))
    return titles
