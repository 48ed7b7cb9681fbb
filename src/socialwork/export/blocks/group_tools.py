"""How the needs of a group and the choice of its type are printed."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, labelled, list_cell, number_cell, para, table
from socialwork.export.blocks.people import people_text, role_of
from socialwork.export.blocks.sentences import (
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
from socialwork.techniques.group_choice import GroupRecommendation, Reason, ranked_by, recommended
from socialwork.text import date_text, joined, number_words
from socialwork.tools import GroupNeeds, GroupTypeChoice, NeedsAnswer, Tool
from socialwork.vocabulary.groupwork import Interest, Profession
from socialwork.words import Words

# --- needs ------------------------------------------------------------------------------------

_NEEDS = Words(
    "kebutuhan {n} calon anggota ditelaah pada {day}{how}; hasilnya dirangkum dalam {ref}.",
    "the needs of {n} future members were assessed on {day}{how}; the results stand in {ref}.",
)
_HOW = Words(", melalui {method}", ", by {method}")
_NEEDS_TITLE = Words("Kebutuhan Calon Anggota {whose}", "Needs of Future Members {whose}")
_NEED = Words("Kebutuhan", "Need")
_BY = Words("Dipilih oleh", "Ticked by")
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
    ctx = sheet.ctx
    if not tool.answers:
        return ctx.prose(tool.reading)
    return _ticked(tool, sheet) + _interest(tool, sheet) + ctx.prose(tool.reading)


def _ticked(tool: GroupNeeds, sheet: Sheet) -> Blocks:
    ctx, total = sheet.ctx, len(tool.answers)
    anchor = anchored("tabel-kebutuhan-kelompok", sheet.repeat)
    rows = [
        (
            number_cell(place),
            cell(ctx.label(need)),
            cell(_people(sheet.case, (one.member for one in tool.answers if need in one.needs), ctx)),
            number_cell(ctx.label(_OF, n=count, total=total)),
        )
        for place, (need, count) in enumerate(tool.ticks, 1)
    ]
    if not rows:
        return ()
    how = ctx.label(_HOW, method=lower_first(tool.method.strip())) if tool.method.strip() else ""
    day = date_text(tool.date, ctx.lang, weekday=True)
    titles = [ctx.label(title) for title in ("number", _NEED, _BY, "total")]
    caption = table_caption(anchor, ctx.label(_NEEDS_TITLE, whose=sheet.whose).rstrip())
    return (
        citing(ctx, _NEEDS, anchor, n=number_words(total, ctx.lang), day=day, how=how),
        *table(titles, rows, caption=caption, widths=(0.9, 5.6, 5.3, 2.2)),
    )


def _people(case: Case, codes: Iterable[str], ctx: Context) -> str:
    return upper_first(people_text(case, tuple(codes), ctx))


def _interest(tool: GroupNeeds, sheet: Sheet) -> Blocks:
    ctx = sheet.ctx
    steps = [
        ctx.label(_STEP, n=number_words(count, ctx.lang), step=term(ctx, step))
        for step, count in tool.interests
        if count
    ]
    told = para(sentence(ctx, _INTEREST, steps=joined(steps, ctx.lang)))
    if not any(one.topics or one.note.strip() for one in tool.answers):
        return (told,)
    anchor = anchored("tabel-minat-kelompok", sheet.repeat)
    names = ("interest", "topics", "note")
    shown = [name for name in names if any(getattr(one, name) for one in tool.answers)]
    titles = [ctx.label("number"), ctx.label(_MEMBER), *(_title(name, ctx) for name in shown)]
    rows = [
        (number_cell(n), cell(upper_first(role_of(sheet.case, one.member, ctx))), *_answer(one, shown, ctx))
        for n, one in enumerate(tool.answers, 1)
    ]
    widths = (0.9, 3.6, 2.6, *[6.9 / max(1, len(shown) - 1)] * (len(shown) - 1))
    caption = table_caption(anchor, ctx.label(_ANSWERS_TITLE, whose=sheet.whose).rstrip())
    return (told, citing(ctx, _ANSWERS, anchor), *table(titles, rows, caption=caption, widths=widths))


def _title(name: str, ctx: Context) -> str:
    return field_label(ctx, NeedsAnswer, name)


def _answer(one: NeedsAnswer, shown: Iterable[str], ctx: Context) -> Iterable[Cell]:
    for name in shown:
        value = getattr(one, name)
        if isinstance(value, Interest):
            yield cell(ctx.label(value))
        elif isinstance(value, tuple):
            yield list_cell(value) if value else cell("–")
        else:
            yield cell(value or "–")


# --- type -------------------------------------------------------------------------------------

_TYPES = Words(
    "tipe kelompok yang menjawab kebutuhan tersebut disajikan dalam {ref}. Nilai setiap tipe ialah banyaknya "
    "anggota yang memilih suatu kebutuhan, dihitung dua kali apabila kebutuhan itu menjadi tujuan utama tipe "
    "tersebut.",
    "the types of groups that answer these needs stand in {ref}. The score of a type is the number of "
    "members who ticked a need, counted twice where the need is what the type is for.",
)
_TYPES_TITLE = Words("Tipe Kelompok menurut Kebutuhan {whose}", "Types of Groups by Needs {whose}")
_BEST = Words(
    "yang dianjurkan ialah tipe dengan sekurang-kurangnya setengah dari nilai tertinggi, yaitu {best}.",
    "recommended are the types with at least half of the highest score, namely {best}.",
)
_RANK = Words("Peringkat", "Rank")
_TYPE = Words("Tipe kelompok", "Type of group")
_SCORE = Words("Nilai", "Score")
_WHY = Words("Kebutuhan dan alasan", "Needs and reasons")
_PROFESSIONS = Words("Profesi lain", "Other professions")
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
    chosen = term(ctx, tool.chosen)
    told = (
        sentence(ctx, _CHOSEN, type=chosen)
        if tool.date is None
        else sentence(ctx, _CHOSEN_ON, type=chosen, day=date_text(tool.date, ctx.lang, weekday=True))
    )
    reason = labelled(field_label(ctx, GroupTypeChoice, "reason"), ctx.prose(tool.reason))
    return (*_types(ranked, sheet), para(told), *reason)


def _beside(tool: Tool, case: Case) -> tuple[Tool, ...]:
    """Return the tools that *tool* stands among: of its programme, or of its assessment."""
    groups = (record.group.tools for record in case.records(Intervention) if record.group is not None)
    sets = (*groups, *(record.tools for record in case.records(Assessment)))
    return next((tools for tools in sets if any(one is tool for one in tools)), (tool,))


def _types(ranked: tuple[GroupRecommendation, ...], sheet: Sheet) -> Blocks:
    if not ranked:
        return ()
    ctx = sheet.ctx
    anchor = anchored("tabel-tipe-kelompok", sheet.repeat)
    titles = [ctx.label(title) for title in (_RANK, _TYPE, _SCORE, _WHY, _PROFESSIONS)]
    rows = [
        (
            number_cell(one.rank),
            cell(ctx.label(one.type)),
            number_cell(one.score),
            list_cell([_reason(reason, ctx) for reason in one.reasons]),
            cell(_professions(one, ctx)),
        )
        for one in ranked
    ]
    caption = table_caption(anchor, ctx.label(_TYPES_TITLE, whose=sheet.whose).rstrip())
    made = table(titles, rows, caption=caption, widths=(2.1, 2.8, 1.2, 5.5, 2.4))
    best = _OR.pick(ctx.lang).join(term(ctx, one.type) for one in recommended(ranked))
    return (citing(ctx, _TYPES, anchor), *made, para(sentence(ctx, _BEST, best=best)))


def _reason(reason: Reason, ctx: Context) -> str:
    return ctx.label(
        _REASON, need=ctx.label(reason.need), n=reason.ticks, why=lower_first(ctx.label(reason.why))
    )


def _professions(one: GroupRecommendation, ctx: Context) -> str:
    parts = [
        ctx.label(words, who=_one_of(professions, ctx))
        for words, professions in ((_REQUIRED, one.required), (_HELPFUL, one.helpful))
        if professions
    ]
    return upper_first("; ".join(parts)) or "–"


def _one_of(professions: Iterable[Profession], ctx: Context) -> str:
    """Return professions of which any will do: ``pendidik, dokter, atau perawat``."""
    *first, last = (term(ctx, one) for one in professions)
    comma = "," if len(first) > 1 else ""
    return f"{', '.join(first)}{comma}{ctx.label(_OR)}{last}" if first else last
