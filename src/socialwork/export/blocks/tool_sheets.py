"""How the tools that the library brings are printed: BPSS, ecomap, life road map."""

from collections.abc import Iterable, Iterator, Sequence

from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import (
    cell,
    header_row,
    labelled,
    list_cell,
    number_cell,
    para,
    prose_cell,
)
from socialwork.export.blocks.people import role_of
from socialwork.export.blocks.sentences import field_label, upper_first
from socialwork.export.blocks.sources import evidence_text
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.text import joined, signed
from socialwork.tools import Bpss, BpssDomain, Ecomap, LifeRoadMap, Tie
from socialwork.vocabulary.person import TieFlow
from socialwork.words import Words

# --- BPSS -------------------------------------------------------------------------------------

_DOMAINS = ("biological", "psychological", "social", "spiritual")
_ITEMS = ("findings", "functioning", "strengths", "problems")
_ASPECT = Words("Aspek", "Domain")
_ITEM = Words("Unsur", "Item")
_TEXT = Words("Uraian", "Description")
_SOURCES = Words("Sumber", "Sources")


@tool_blocks.register
def bpss(tool: Bpss, sheet: Sheet) -> Blocks:
    """Return the four domains, each with a row for every item that it has, its sources last."""
    ctx = sheet.ctx
    rows = [row for name in _DOMAINS for row in _domain(name, getattr(tool, name), sheet)]
    titles = [ctx.label(title) for title in (_ASPECT, _ITEM, _TEXT)]
    return sheet.table("tabel-bpss", _table(titles, rows, (2.4, 3.0, 8.6))) if rows else ()


def _domain(name: str, domain: BpssDomain, sheet: Sheet) -> Iterator[tuple[Cell, ...]]:
    ctx = sheet.ctx
    found = [
        (field_label(ctx, BpssDomain, one), _domain_cell(domain, one, ctx))
        for one in _ITEMS
        if getattr(domain, one)
    ]
    sources = evidence_text(sheet.case, domain.evidence, ctx)
    if sources:
        found.append((ctx.label(_SOURCES), cell(f"{upper_first(sources)}.")))
    for n, (item, text) in enumerate(found):
        aspect = () if n else (cell(field_label(ctx, Bpss, name), rowspan=len(found)),)
        yield (*aspect, cell(item), text)


def _domain_cell(domain: BpssDomain, name: str, ctx: Context) -> Cell:
    if name in {"strengths", "problems"}:
        return list_cell([ctx.inline(one) for one in getattr(domain, name)])
    return prose_cell(getattr(domain, name), ctx)


# --- ecomap -----------------------------------------------------------------------------------

_QUALITY = Words("Sifat hubungan", "Quality of the tie")
_YES_NO = (Words("Tidak", "No"), Words("Ya", "Yes"))


@tool_blocks.register
def ecomap(tool: Ecomap, sheet: Sheet) -> Blocks:
    """Return the table of ties under a two-row header, then the reading; the household where not drawn."""
    ctx = sheet.ctx
    household = [] if sheet.drawn else [role_of(sheet.case, one, ctx) for one in tool.household]
    lead = (para(f"{joined(household, ctx.lang)}."),) if household else ()
    return labelled(_label(Ecomap, "household", ctx), lead) + _ties(tool, sheet) + ctx.prose(tool.reading)


def _ties(tool: Ecomap, sheet: Sheet) -> Blocks:
    if not tool.ties:
        return ()
    ctx = sheet.ctx
    members = len({tie.member for tie in tool.ties}) > 1  # one alone is the client, in the centre
    notes = any(tie.note for tie in tool.ties)
    rows = [_tie(n, tie, sheet, members=members, notes=notes) for n, tie in enumerate(tool.ties, 1)]
    tall = [
        ctx.label("number"),
        _label(Tie, "system", ctx),
        *([_label(Tie, "member", ctx)] if members else []),
    ]
    top = (
        *(cell(title, header=True, align="center", rowspan=2) for title in tall),
        cell(ctx.label(_QUALITY), header=True, align="center", colspan=3),
        *([cell(_label(Tie, "note", ctx), header=True, align="center", rowspan=2)] if notes else []),
    )
    below = header_row(_label(Tie, name, ctx) for name in ("strength", "stressful", "flow"))
    widths = (0.9, 2.8, *((2.2,) if members else ()), 2.2, 2.1, 2.2, *((3.8,) if notes else ()))
    return sheet.table("tabel-ekomap", Table(rows=(top, below, *rows), widths=widths, header_rows=2))


def _tie(n: int, tie: Tie, sheet: Sheet, *, members: bool, notes: bool) -> tuple[Cell, ...]:
    ctx = sheet.ctx
    member = role_of(sheet.case, tie.member, ctx) if tie.member else ""
    return (
        number_cell(n),
        cell(tie.system),
        *((cell(upper_first(member)),) if members else ()),
        cell(ctx.label(tie.strength)),
        cell(ctx.label(_YES_NO[tie.stressful])),
        cell("–" if tie.flow is TieFlow.NONE else ctx.label(tie.flow)),
        *((prose_cell(tie.note, ctx),) if notes else ()),
    )


# --- life road map ----------------------------------------------------------------------------

_YEAR, _AGE = Words("Tahun", "Year"), Words("Usia", "Age")
_FEELING = Words("Perasaan (−5 sampai 5)", "Feeling (−5 to 5)")


@tool_blocks.register
def life_road_map(tool: LifeRoadMap, sheet: Sheet) -> Blocks:
    """Return the events in order, with their years or ages if told, then the goal ahead and the reading."""
    ctx = sheet.ctx
    shown: Blocks = ()
    if tool.events:
        when = () if not tool.events[0].when() else ((_YEAR if tool.events[0].decade is None else _AGE),)
        titles = [ctx.label(title) for title in ("number", *when, Words("Peristiwa", "Event"), _FEELING)]
        rows = [
            (
                number_cell(n),
                *(cell(upper_first(event.when(ctx.lang)), align="center") for _ in when),
                cell(ctx.inline(event.event)),
                number_cell(signed(event.feeling)),
            )
            for n, event in enumerate(tool.in_order, 1)
        ]
        shown = sheet.table("tabel-peta-jalan", _table(titles, rows, (1, *(2 for _ in when), 8, 3)))
    goal = labelled(field_label(ctx, LifeRoadMap, "goal"), ctx.prose(tool.goal))
    return shown + goal + ctx.prose(tool.reading)


# --- inner helpers ----------------------------------------------------------------------------


def _table(titles: Sequence[str], rows: Iterable[tuple[Cell, ...]], widths: tuple[float, ...]) -> Table:
    return Table(rows=(header_row(titles), *rows), widths=widths, header_rows=1)


def _label(cls: type, name: str, ctx: Context) -> str:
    return field_label(ctx, cls, name)
