"""How the needs of a group and the choice of its type are printed."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, labelled, list_cell, number_cell, para, table
from socialwork.export.blocks.people import people_text, role_of
from socialwork.export.blocks.sentences import (
    CitedTable,
    anchored,
    citing,
    field_label,
    lower_first,
    sentence,
    table_caption,
    term,
    upper_first,
)
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.stages import Assessment, Intervention
from socialwork.techniques.group_choice import ranked_by, recommended
from socialwork.text import date_text, joined, number_words
from socialwork.tools import GroupNeeds, GroupTypeChoice, NeedsAnswer, Tool
from socialwork.vocabulary.groupwork import Interest, Profession
from socialwork.words import Words

# --- needs ------------------------------------------------------------------------------------

_NEEDS = CitedTable(
    anchor="tabel-kebutuhan-kelompok",
    lead=Words(
        "kebutuhan {n} calon anggota ditelaah pada {day}{how}; hasilnya dirangkum dalam {ref}.",
        "the needs of {n} future members were assessed on {day}{how}; the results stand in {ref}.",
    ),
    title=Words("Kebutuhan Calon Anggota {whose}", "Needs of Future Members {whose}"),
    columns=("number", Words("Kebutuhan", "Need"), Words("Dipilih oleh", "Ticked by"), "total"),
    widths=(0.9, 5.6, 5.3, 2.2),
)
_HOW = Words(", melalui {method}", ", by {method}")
_OF = Words("{n} dari {total}", "{n} of {total}")
_STEP = Words("{n} orang {step}", "{n} {step}")
_INTEREST = Words(
    "dari para calon anggota, {steps} untuk bergabung.",
    "asked about joining, the future members answered: {steps}.",
)
_ANSWERS = Words(
    "jawaban setiap calon anggota disajikan dalam {ref}.",
    "the answers of each future member stand in {ref}.",
)
_ANSWERS_TITLE = Words("Minat Calon Anggota {whose}", "Interest of Future Members {whose}")
_MEMBER = Words("Calon anggota", "Future member")


@tool_blocks.register
def group_needs(tool: GroupNeeds, sheet: Sheet) -> Blocks:
    """Return the needs by how many ticked them, the interest of the members, their topics and the reading."""
    ctx, total = sheet.ctx, len(tool.answers)
    if not tool.answers:
        return ctx.prose(tool.reading)
    rows: list[tuple[Cell, ...]] = []
    for place, (need, count) in enumerate(tool.ticks, 1):
        members = tuple(answer.member for answer in tool.answers if need in answer.needs)
        who = cell(upper_first(people_text(sheet.case, members, ctx)))
        share = number_cell(ctx.label(_OF, n=count, total=total))
        rows.append((number_cell(place), cell(ctx.label(need)), who, share))
    needs = _NEEDS.blocks(
        rows,
        ctx,
        sheet.repeat,
        n=number_words(total, ctx.lang),
        day=date_text(tool.date, ctx.lang, weekday=True),
        how=ctx.label(_HOW, method=lower_first(tool.method.strip())) if tool.method.strip() else "",
        whose=sheet.whose,
    )
    return needs + _interest(tool, sheet) + ctx.prose(tool.reading)


def _interest(tool: GroupNeeds, sheet: Sheet) -> Blocks:
    """Return how many want to join, and each answer where one names topics or notes."""
    ctx = sheet.ctx
    steps = [
        ctx.label(_STEP, n=number_words(count, ctx.lang), step=term(ctx, step))
        for step, count in tool.interests
        if count
    ]
    lead = para(sentence(ctx, _INTEREST, steps=joined(steps, ctx.lang)))
    if not any(answer.topics or answer.note.strip() for answer in tool.answers):
        return (lead,)
    anchor = anchored("tabel-minat-kelompok", sheet.repeat)
    names = ("interest", "topics", "note")
    shown = [name for name in names if any(getattr(answer, name) for answer in tool.answers)]
    labels = (field_label(ctx, NeedsAnswer, name) for name in shown)
    rows: list[list[Cell]] = []
    for n, answer in enumerate(tool.answers, 1):
        row = [number_cell(n), cell(upper_first(role_of(sheet.case, answer.member, ctx)))]
        for name in shown:
            value = getattr(answer, name)
            if isinstance(value, Interest):
                row.append(cell(ctx.label(value)))
            else:
                row.append(list_cell(value) if value and isinstance(value, tuple) else cell(value or "–"))
        rows.append(row)
    widths = (0.9, 3.6, 2.6, *[6.9 / max(1, len(shown) - 1)] * (len(shown) - 1))
    caption = table_caption(anchor, ctx.label(_ANSWERS_TITLE, whose=sheet.whose).rstrip())
    titles = [ctx.label("number"), ctx.label(_MEMBER), *labels]
    return (lead, citing(ctx, _ANSWERS, anchor), *table(titles, rows, caption=caption, widths=widths))


# --- type -------------------------------------------------------------------------------------

_TYPES = CitedTable(
    anchor="tabel-tipe-kelompok",
    lead=Words(
        "tipe kelompok yang menjawab kebutuhan tersebut disajikan dalam {ref}. Nilai setiap tipe ialah "
        "banyaknya anggota yang memilih suatu kebutuhan, dihitung dua kali apabila kebutuhan itu menjadi "
        "tujuan utama tipe tersebut.",
        "the types of groups that answer these needs stand in {ref}. The score of a type is the number of "
        "members who ticked a need, counted twice where the need is what the type is for.",
    ),
    title=Words("Tipe Kelompok menurut Kebutuhan {whose}", "Types of Groups by Needs {whose}"),
    columns=(
        Words("Peringkat", "Rank"),
        Words("Tipe kelompok", "Type of group"),
        Words("Nilai", "Score"),
        Words("Kebutuhan dan alasan", "Needs and reasons"),
        Words("Profesi lain", "Other professions"),
    ),
    widths=(2.1, 2.8, 1.2, 5.5, 2.4),
    optional=(4,),
)
_BEST = Words(
    "yang dianjurkan ialah tipe dengan sekurang-kurangnya setengah dari nilai tertinggi, yaitu {best}.",
    "recommended are the types with at least half of the highest score, namely {best}.",
)
_REASON = Words("{need} ({n} orang): {why}", "{need} ({n}): {why}")
_REQUIRED = Words("diperlukan: {who}", "needed: {who}")
_HELPFUL = Words("membantu: {who}", "helpful: {who}")
_OR = Words(" atau ", " or ")
_CHOSEN = Words("tipe yang dipilih ialah {type}.", "the type chosen is the {type}.")
_CHOSEN_ON = Words("tipe yang dipilih pada {day}, ialah {type}.", "the type chosen on {day} is the {type}.")


@tool_blocks.register
def group_type_choice(tool: GroupTypeChoice, sheet: Sheet) -> Blocks:
    """Return the recommended types with their reasons, then the type chosen and why."""
    ctx = sheet.ctx
    ranked = ranked_by(_beside(tool, sheet.case))
    rows: list[tuple[Cell, ...]] = []
    for ranking in ranked:
        reasons = [
            ctx.label(
                _REASON, need=ctx.label(reason.need), n=reason.ticks, why=lower_first(ctx.label(reason.why))
            )
            for reason in ranking.reasons
        ]
        others = [
            ctx.label(words, who=_any_of(professions, ctx))
            for words, professions in ((_REQUIRED, ranking.required), (_HELPFUL, ranking.helpful))
            if professions
        ]
        rows.append(
            (
                number_cell(ranking.rank),
                cell(ctx.label(ranking.type)),
                number_cell(ranking.score),
                list_cell(reasons),
                cell(upper_first("; ".join(others)) or "–"),
            )
        )
    best = _OR.pick(ctx.lang).join(term(ctx, ranking.type) for ranking in recommended(ranked))
    day = "" if tool.date is None else date_text(tool.date, ctx.lang, weekday=True)
    chosen = sentence(ctx, _CHOSEN_ON if day else _CHOSEN, type=term(ctx, tool.chosen), day=day)
    return (
        *_TYPES.blocks(rows, ctx, sheet.repeat, whose=sheet.whose),
        *((para(sentence(ctx, _BEST, best=best)),) if ranked else ()),
        para(chosen),
        *labelled(field_label(ctx, GroupTypeChoice, "reason"), ctx.prose(tool.reason)),
    )


def _beside(tool: Tool, case: Case) -> tuple[Tool, ...]:
    """Return the tools that *tool* stands among: of its programme, or of its assessment."""
    groups = (record.group.tools for record in case.records(Intervention) if record.group is not None)
    sets = (*groups, *(record.tools for record in case.records(Assessment)))
    return next((tools for tools in sets if any(other is tool for other in tools)), (tool,))


def _any_of(professions: Iterable[Profession], ctx: Context) -> str:
    """Return professions of which any will do: ``pendidik, dokter, atau perawat``."""
    *first, last = (term(ctx, profession) for profession in professions)
    comma = "," if len(first) > 1 else ""
    return f"{', '.join(first)}{comma}{ctx.label(_OR)}{last}" if first else last
