"""The block of the assessment tools: each as a drawing, a table and a reading, whatever its kind.

A tool of another package prints itself by registering a function of its class::

    @tool_blocks.register
    def _(tool: BodyMap, sheet: Sheet) -> Blocks: ...

A tool without one is printed by its labels and values.
"""

from collections import Counter
from collections.abc import Iterable
from functools import singledispatch
from typing import Any

from attrs import evolve, fields, frozen, has

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import labelled, pairs_table, titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    anchored,
    citing,
    field_label,
    lower_first,
    record_block,
    subheading,
    table_caption,
    upper_first,
)
from socialwork.export.blocks.tool_drawings import Shown, drawn_after_table, tool_drawing
from socialwork.stages import Assessment
from socialwork.tools import Tool, tool_entry
from socialwork.vocabulary.term import Term
from socialwork.words import Words

_SHOWN = (
    Words("hasil asesmen dengan {tool} disajikan dalam {ref}.", "the results of the {tool} stand in {ref}."),
    Words("data {tool} {who} dirangkum dalam {ref}.", "the data of the {tool} of {who} stand in {ref}."),
)


@frozen(kw_only=True)
class Sheet:
    """What a tool is printed with.

    Attributes:
        case: The case.
        ctx: The context of the heading over the tool.
        name: The tool's name, as headings have it.
        repeat: 0 where it is the first tool of its kind in the case, 1 for the second, and so on.
        whose: Of whom it is, as captions end, such as the programme of a group; the client when left out.
        drawn: Whether a drawing shows it: what lines of the drawing say is not said again in lists.
    """

    case: Case
    ctx: Context
    name: str
    repeat: int = 0
    whose: str = ""
    drawn: bool = False

    def table(self, anchor: str, table: Table) -> Blocks:
        """Return *table* with a caption that names tool and client, behind a sentence that refers to it."""
        target = anchored(anchor, self.repeat)
        whose = self.whose or client_text(self.case, self.ctx)
        lead = citing(self.ctx, _SHOWN[self.repeat % 2], target, tool=lower_first(self.name), who=whose)
        caption = table_caption(target, f"{self.name} {whose}")
        return (
            lead,
            Table(rows=table.rows, widths=table.widths, header_rows=table.header_rows, caption=caption),
        )

    def drawing(self, tool: Tool) -> Blocks:
        """Return the drawing of *tool* with its caption, behind a sentence that refers to it."""
        shown = Shown(
            tool=tool,
            name=lower_first(self.name),
            whose=self.whose or client_text(self.case, self.ctx),
            anchor=anchored(f"gambar-{tool_entry(tool).code}", self.repeat),
        )
        return tool_drawing(self.case, shown, self.ctx)


@record_block("assessment-tools", Words("Alat asesmen", "Assessment tools"), Assessment, "tools")
def assessment_tools(case: Case, record: Assessment, ctx: Context, n: int) -> Blocks:
    """Return each tool of each assessment under its name; guides stand in the appendices."""
    before = (tool for earlier in case.records(Assessment)[:n] for tool in earlier.tools_but_guides)
    return tool_sections(case, record.tools_but_guides, ctx, before=before)


def tool_sections(
    case: Case, tools: Iterable[Tool], ctx: Context, *, before: Iterable[Tool] = (), whose: str = ""
) -> Blocks:
    """Return each of *tools* under its name.

    Args:
        case: The case.
        tools: The tools.
        ctx: The context of the heading over them.
        before: Tools that stand earlier in the report, so that anchors differ.
        whose: Of whom the tools are, as captions end; the client when left out.
    """
    seen = Counter(type(tool) for tool in before)
    blocks: Blocks = ()
    for tool in tools:
        words = tool_entry(tool).words
        sheet = Sheet(case=case, ctx=ctx, name=ctx.label(words), repeat=seen[type(tool)], whose=whose)
        seen[type(tool)] += 1
        drawing = sheet.drawing(tool)
        table = tool_blocks(tool, evolve(sheet, drawn=bool(drawing)))
        both = table + drawing if drawn_after_table(tool) else drawing + table
        blocks += titled(subheading(ctx, words), both)
    return blocks


@singledispatch
def tool_blocks(tool: Tool, sheet: Sheet) -> Blocks:
    """Return what stands under the name of *tool*; without a function of its class, labels and values."""
    return _record(tool, sheet.ctx)


# --- any tool ---------------------------------------------------------------------------------


def _record(record: Any, ctx: Context) -> Blocks:
    """Return the fields of *record* by label and value, and the records inside it below them."""
    pairs: list[tuple[str, str]] = []
    nested: Blocks = ()
    for attribute in fields(type(record)):
        try:
            label = field_label(ctx, type(record), attribute.name)
        except LookupError:  # a tool of another package may have left it out
            label = upper_first(attribute.name.replace("_", " "))
        value = getattr(record, attribute.name)
        records = value if isinstance(value, tuple) else (value,)
        if records and has(type(records[0])):
            nested += labelled(label, tuple(node for one in records for node in _record(one, ctx)))
        else:
            pairs.append((label, _plain(value, ctx)))
    return pairs_table(pairs) + nested


def _plain(value: object, ctx: Context) -> str:
    if isinstance(value, tuple):
        return ", ".join(text for text in (_plain(one, ctx) for one in value) if text)
    if isinstance(value, Term):
        return ctx.label(value)
    if isinstance(value, bool):
        return ctx.label(Words("Ya", "Yes") if value else Words("Tidak", "No"))
    return "" if value is None else str(value)
