"""How the change of members' behaviour and the choices among members are printed."""

from collections.abc import Iterator

from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.instrument_sheets import captioned, days_told, short_name, title_of
from socialwork.export.blocks.parts import cell, header_row, number_cell, para
from socialwork.export.blocks.people import people_text
from socialwork.export.blocks.programme_table import count_text
from socialwork.export.blocks.sentences import (
    field_label,
    listed,
    lower_first,
    paragraph,
    sentence,
)
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.instruments.sociometry import Sociogram, sociogram
from socialwork.text import number_words
from socialwork.tools import MemberBehaviour, MemberChange, Sociometry
from socialwork.words import Words

# --- members' behaviour -----------------------------------------------------------------------

_CHANGE = Words(
    "perubahan perilaku anggota dari data dasar sampai hasil disajikan dalam {ref}{source}.",
    "the change of the members from baseline to result stands in {ref}{source}.",
)
_FROM = Words("; datanya berasal dari {source}", "; the data come from {source}")
_REACHED = Words("Tercapai", "Reached")
_NOT_REACHED = Words("Belum tercapai", "Not reached")
_ATTAINMENT = Words("Pencapaian", "Attainment")
_ALL_REACHED = Words(
    "sasaran tercapai pada {n} dari {total} perilaku yang diukur.",
    "the target was reached in {n} of {total} behaviours measured.",
)


@tool_blocks.register
def member_change(tool: MemberChange, sheet: Sheet) -> Blocks:
    """Return a row for each behaviour with baseline, target, result and attainment, then the reading."""
    ctx = sheet.ctx
    if not tool.behaviours:
        return ctx.prose(tool.reading)
    names = ("member", "behaviour", "baseline", "target", "result")
    noted = any(behaviour.note.strip() for behaviour in tool.behaviours)
    titles = [
        ctx.label("number"),
        *(field_label(ctx, MemberBehaviour, name) for name in names),
        ctx.label(_ATTAINMENT),
        *([field_label(ctx, MemberBehaviour, "note")] if noted else []),
    ]
    rows: list[tuple[Cell, ...]] = []
    for n, behaviour in enumerate(tool.behaviours, 1):
        counts = (behaviour.baseline, behaviour.target, behaviour.result)
        texts = ("–" if count is None else count_text(count.hits, count.total, ctx) for count in counts)
        reached = "–"
        if behaviour.reached is not None:
            reached = ctx.label(_REACHED if behaviour.reached else _NOT_REACHED)
        rows.append(
            (
                number_cell(n),
                cell(short_name(sheet, behaviour.member)),
                cell(behaviour.behaviour),
                *map(number_cell, texts),
                number_cell(reached),
                *((cell(behaviour.note),) if noted else ()),
            )
        )
    widths = (0.9, 1.9, 3.9, 1.7, 1.7, 1.7, 2.2, *((2.6,) if noted else ()))
    source = ctx.label(_FROM, source=lower_first(tool.source)) if tool.source.strip() else ""
    table = Table(rows=(header_row(titles), *rows), widths=widths, header_rows=1)
    judged = [behaviour.reached for behaviour in tool.behaviours if behaviour.reached is not None]
    hits, total = number_words(sum(judged), ctx.lang), number_words(len(judged), ctx.lang)
    return (
        *captioned(sheet, tool, _CHANGE, title_of(sheet, sheet.name), table, source=source),
        *paragraph([sentence(ctx, _ALL_REACHED, n=hits, total=total)] if judged else []),
        *ctx.prose(tool.reading),
    )


# --- sociogram --------------------------------------------------------------------------------

_CHOICES = Words(
    "pilihan anggota menurut kriteria “{criterion}”{when} disajikan dalam {ref}.",
    "the choices of the members by the criterion “{criterion}”{when} stand in {ref}.",
)
_MEMBER = Words("Anggota", "Member")
_CHOSE = Words("Memilih", "Chose")
_RECEIVED = Words("Dipilih oleh (orang)", "Chosen by (people)")
_MUTUAL = Words("Timbal balik", "Returned")
_DENSITY = Words(
    "dari {total} pilihan yang mungkin, {hits} digunakan.", "of {total} possible choices, {hits} were made."
)
_RECIPROCITY = Words("{hits} dari {total} pilihan dibalas.", "{hits} of {total} choices were returned.")
_PAIRS = Words("anggota yang saling memilih ialah {pairs}.", "those who chose each other are {pairs}.")
_PAIR = Words("{one} dengan {other}", "{one} with {other}")
_CLIQUES = Words(
    "anggota yang seluruhnya saling memilih ialah {groups}.", "sets in which all chose one another: {groups}."
)
_REJECTED = Words("Menolak", "Rejected")
_REJECTED_BY = Words("Ditolak oleh (orang)", "Rejected by (people)")
_REJECTIONS = Words("anggota menyampaikan {n} penolakan.", "the members told of {n} rejections.")
_UNCHOSEN = Words("yang tidak dipilih siapa pun ialah {who}.", "nobody chose {who}.")
_NOBODY = Words("setiap anggota dipilih oleh sedikitnya satu orang.", "everyone was chosen by somebody.")


@tool_blocks.register
def sociometry(tool: Sociometry, sheet: Sheet) -> Blocks:
    """Return a row for each member, then what the choices show in words; it is drawn elsewhere.

    There are columns of rejections only where those were asked.
    """
    ctx = sheet.ctx
    if not tool.choices:
        return ctx.prose(tool.reading)
    found = sociogram(tool.members, tool.pairs, tool.rejections, most=tool.most)
    asked = bool(tool.rejections)
    columns = (_MEMBER, _CHOSE, _RECEIVED, _MUTUAL, *((_REJECTED, _REJECTED_BY) if asked else ()))
    titles = [ctx.label("number"), *(ctx.label(column) for column in columns)]
    chosen = {row.member: row.chosen for row in tool.choices}
    rejected = {row.member: row.rejected for row in tool.choices}
    rows: list[tuple[Cell, ...]] = []
    for n, status in enumerate(found.statuses, 1):
        rejections = cell(", ".join(rejected.get(status.member, ())) or "–")
        rows.append(
            (
                number_cell(n),
                cell(short_name(sheet, status.member)),
                cell(", ".join(chosen.get(status.member, ())) or "–"),
                number_cell(status.received),
                number_cell(status.mutual),
                *((rejections, number_cell(status.rejected_by)) if asked else ()),
            )
        )
    widths = (0.9, 3.0, 2.9, 2.0, 1.6, 1.8, 1.8) if asked else (0.9, 4.1, 4.4, 2.6, 2.0)
    table = Table(rows=(header_row(titles), *rows), widths=widths, header_rows=1)
    when = days_told([tool.date], ctx)
    title = title_of(sheet, sheet.name)
    return (
        *captioned(sheet, tool, _CHOICES, title, table, criterion=tool.criterion.strip(), when=when),
        para(" ".join(_shown(found, sheet))),
        *ctx.prose(tool.reading),
    )


def _shown(found: Sociogram, sheet: Sheet) -> Iterator[str]:
    ctx = sheet.ctx
    for words, count in ((_DENSITY, found.density), (_RECIPROCITY, found.reciprocity)):
        if count is not None:
            hits, total = number_words(count.hits, ctx.lang), number_words(count.total, ctx.lang)
            yield sentence(ctx, words, hits=hits, total=total)
    if found.pairs:
        pairs = [ctx.label(_PAIR, one=one, other=other) for one, other in found.pairs]
        yield sentence(ctx, _PAIRS, pairs=listed(pairs, ctx))
    if found.cliques:
        groups = [f"({', '.join(clique)})" for clique in found.cliques]
        yield sentence(ctx, _CLIQUES, groups=listed(groups, ctx))
    if found.rejections:
        yield sentence(ctx, _REJECTIONS, n=number_words(len(found.rejections), ctx.lang))
    if found.unchosen:
        yield sentence(ctx, _UNCHOSEN, who=people_text(sheet.case, found.unchosen, ctx))
    else:
        yield sentence(ctx, _NOBODY)
