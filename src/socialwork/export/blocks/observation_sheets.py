"""How observation tallies are printed: signs by sessions, functions by members."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import evolve

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.instrument_sheets import captioned, days_told, title_of
from socialwork.export.blocks.parts import cell, header_row, labelled, number_cell, numbered, para
from socialwork.export.blocks.people import people_text, role_of
from socialwork.export.blocks.programme_table import count_text
from socialwork.export.blocks.sentences import (
    at_time,
    lower_first,
    paragraph,
    sentence,
    stopped,
    upper_first,
)
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.instruments.answers import Observation
from socialwork.instruments.model import Instrument, Item
from socialwork.instruments.scoring import validity_note
from socialwork.instruments.tally import Tally, tally
from socialwork.instruments.text import text_in
from socialwork.process.tools import instrument_in
from socialwork.text import date_text, number_words
from socialwork.tools import LeadershipFunctions, ObservationTool
from socialwork.values.measure import Count
from socialwork.words import Words

_MOST_COLUMNS = 8  # beyond, functions are told by their groups and people stand in the rows

_LEAD = Words(
    "{name} dipakai dalam {n} pengamatan{when}{who}; hasilnya disajikan dalam {ref}.",
    "{name} was used in {n} observations{when}{who}; the results stand in {ref}.",
)
_BY = Words(" oleh {who}", " by {who}")
_UNKNOWN = Words(
    "lembar pengamatan {code} belum dikenal sehingga hasilnya belum dapat dirangkum.",
    "the observation tally {code} is not known, so its results cannot be summed up.",
)
_SIGN = Words("Tanda", "Sign")
_FUNCTION = Words("Fungsi", "Function")
_PERSON = Words("Anggota", "Member")
_GROUP = Words("Kelompok", "Group")
_OTHER = Words("Tanda lain", "Other signs")
_SESSION = Words("Pertemuan {n}", "Session {n}")
_FAVOURABLE = Words(
    "Tanda yang mendukung, dari semua tanda yang terlihat", "Favourable signs, of all signs seen"
)
_POINTS = Words(
    "Nilai: tanda yang mendukung terlihat dan tanda sebaliknya tidak terlihat",
    "Points: favourable signs seen, and contrary ones not seen",
)
_INTERVALS = Words("{n} selang", "{n} intervals")
_IMPOSSIBLE = Words(
    "sebagian cacah tidak mungkin sehingga nilainya tidak dihitung.",
    "some counts are impossible, so no points are worked out.",
)
_SITUATIONS = Words("Pengamatan", "Observations")

_Make = Callable[[Sequence[Observation], Instrument, Sheet], Table]


@tool_blocks.register
def observations(tool: ObservationTool, sheet: Sheet) -> Blocks:
    """Return the signs with a column for each session, what the sessions were, and the reading."""
    return _printed(tool, sheet, _by_session)


@tool_blocks.register
def leadership(tool: LeadershipFunctions, sheet: Sheet) -> Blocks:
    """Return the functions with a column for each member, all sessions together."""
    return _printed(tool, sheet, _by_person)


def _printed(tool: ObservationTool, sheet: Sheet, make: _Make) -> Blocks:
    ctx = sheet.ctx
    form = instrument_in(sheet.case, tool.instrument)
    reading = ctx.prose(tool.reading)
    if form is None:
        return (para(sentence(ctx, _UNKNOWN, code=tool.instrument)), *reading)
    if not tool.sessions:
        return reading
    wrong = tally(form, tool.sessions).impossible
    remarks = [*([sentence(ctx, _IMPOSSIBLE)] if wrong else []), validity_note(form).pick(ctx.lang)]
    return (
        *_table(tool, form, make(tool.sessions, form, sheet), sheet),
        *_situations(tool.sessions, sheet),
        *paragraph(remarks),
        *reading,
    )


def _table(tool: ObservationTool, form: Instrument, table: Table, sheet: Sheet) -> Blocks:
    ctx = sheet.ctx
    name = text_in(form.name, ctx.lang)
    observers = list(dict.fromkeys(one.observer for one in tool.sessions if one.observer))
    who = ctx.label(_BY, who=people_text(sheet.case, observers, ctx)) if observers else ""
    return captioned(
        sheet,
        tool,
        _LEAD,
        _title(tool, name, sheet),
        table,
        name=upper_first(name),
        n=number_words(len(tool.sessions), ctx.lang),
        when=days_told((one.date for one in tool.sessions), ctx),
        who=who,
    )


def _title(tool: ObservationTool, name: str, sheet: Sheet) -> str:
    """Return the title of the table: whose it is, else who was observed in all sessions."""
    person = _only_person(tool.sessions)
    if sheet.whose or not person:
        return title_of(sheet, name)
    return f"{name} {upper_first(role_of(sheet.case, person, sheet.ctx))}"


def _only_person(sessions: Sequence[Observation]) -> str:
    """Return the code of the one whom every session is about, or nothing."""
    people = {one.person for one in sessions}
    return people.pop() if len(people) == 1 else ""


# --- signs by sessions ------------------------------------------------------------------------


def _by_session(sessions: Sequence[Observation], form: Instrument, sheet: Sheet) -> Table:
    ctx = sheet.ctx
    columns = [tally(form, [one]) for one in sessions]
    named = not _only_person(sessions)
    names = [_session_name(one, sheet, named=named) for one in sessions]
    if len(sessions) > 1:
        columns.append(tally(form, sessions))
        names.append(ctx.label("total"))
    titles = [ctx.label("number"), ctx.label(_SIGN), *names]
    rows = [header_row(titles), *_groups(form, columns, ctx), *_sums(columns, ctx)]
    return Table(rows=tuple(rows), widths=(0.9, 6.5, *_shares(6.6, len(names))), header_rows=1)


def _session_name(one: Observation, sheet: Sheet, *, named: bool) -> str:
    day = date_text(one.date, sheet.ctx.lang)
    numbered_as = [sheet.ctx.label(_SESSION, n=one.session)] if one.session is not None else []
    return ", ".join([*numbered_as, *([one.person] if named and one.person else []), day])


def _groups(form: Instrument, columns: Sequence[Tally], ctx: Context) -> Iterator[tuple[Cell, ...]]:
    """Yield each subscale in bold with its sums, its signs below it, then the signs of none."""
    places = {item.code: n for n, item in enumerate(form.items)}
    number = 0
    for n, subscale in enumerate(form.subscales):
        counts = [column.subscales[n].count for column in columns]
        yield _bold(text_in(subscale.name, ctx.lang), map(str, counts))
        for code in subscale.items:
            number += 1
            yield _sign(number, form, places[code], columns, ctx)
    inside = {code for subscale in form.subscales for code in subscale.items}
    rest = [item for item in form.items if item.code not in inside]
    if rest and form.subscales:
        counts = [sum(column.signs[places[item.code]].count for item in rest) for column in columns]
        yield _bold(ctx.label(_OTHER), map(str, counts))
    for item in rest:
        number += 1
        yield _sign(number, form, places[item.code], columns, ctx)


def _bold(label: str, values: Iterable[str]) -> tuple[Cell, ...]:
    numbers = (cell((Text(value, bold=True),), align="center") for value in values)
    return (cell((Text(label, bold=True),), colspan=2), *numbers)


def _sign(
    number: int, form: Instrument, place: int, columns: Sequence[Tally], ctx: Context
) -> tuple[Cell, ...]:
    counts = (number_cell(column.signs[place].count) for column in columns)
    return (number_cell(number), cell(_told(form, form.items[place], ctx)), *counts)


def _told(form: Instrument, item: Item, ctx: Context) -> str:
    """Return a sign with its definition; of a form that may not be copied, its code alone."""
    text = text_in(item.text, ctx.lang).strip()
    if not text or not (form.licence.is_free or form.permission):
        return item.code
    definition = text_in(item.definition, ctx.lang).strip()
    return f"{text}: {lower_first(definition)}" if definition else text


def _sums(columns: Sequence[Tally], ctx: Context) -> Iterator[tuple[Cell, ...]]:
    """Yield the counts that put favourable and contrary signs together, where there are both."""
    for words, counts in (
        (_FAVOURABLE, [column.favourable for column in columns]),
        (_POINTS, [column.points for column in columns]),
    ):
        if any(count is not None for count in counts):
            yield _bold(ctx.label(words), (_counted(count, ctx) for count in counts))


def _counted(count: Count | None, ctx: Context) -> str:
    return "–" if count is None else count_text(count.hits, count.total, ctx)


# --- functions by members ---------------------------------------------------------------------


def _by_person(sessions: Sequence[Observation], form: Instrument, sheet: Sheet) -> Table:
    people = list(dict.fromkeys(one.person for one in sessions))
    columns = [tally(form, [one for one in sessions if one.person == person]) for person in people]
    names = [person or sheet.ctx.label(_GROUP) for person in people]
    if len(people) > _MOST_COLUMNS:
        return _people_in_rows(people, columns, form, sheet)
    ctx = sheet.ctx
    everyone = [*columns, tally(form, sessions)]
    titles = [ctx.label("number"), ctx.label(_FUNCTION), *names, ctx.label("total")]
    plain = evolve(form, items=tuple(evolve(item, definition="") for item in form.items))
    rows = (header_row(titles), *_groups(plain, everyone, ctx))
    return Table(rows=rows, widths=(0.9, 3.6, *_shares(7.8, len(people)), 1.7), header_rows=1)


def _people_in_rows(people: Sequence[str], columns: Sequence[Tally], form: Instrument, sheet: Sheet) -> Table:
    ctx = sheet.ctx
    names = [text_in(one.name, ctx.lang) for one in form.subscales]
    titles = [ctx.label("number"), ctx.label(_PERSON), *names, ctx.label("total")]
    rows = [header_row(titles)]
    for n, (person, column) in enumerate(zip(people, columns, strict=True), 1):
        who = upper_first(role_of(sheet.case, person, ctx)) if person else ctx.label(_GROUP)
        counts = [one.count for one in column.subscales]
        total = sum(sign.count for sign in column.signs)
        rows.append((number_cell(n), cell(who), *map(number_cell, (*counts, total))))
    return Table(rows=tuple(rows), widths=(0.9, 3.1, *_shares(10.0, len(titles) - 2)), header_rows=1)


# --- what the sessions were -------------------------------------------------------------------


def _situations(sessions: Sequence[Observation], sheet: Sheet) -> Blocks:
    ctx = sheet.ctx
    told = [_situation(one, sheet) for one in sessions if one.situation.strip() or one.intervals]
    lines = tuple(dict.fromkeys(told))
    blocks = (para(lines[0]),) if len(lines) == 1 else numbered(lines)
    made = labelled(ctx.label(_SITUATIONS), blocks)
    for one in sessions:
        made += labelled(date_text(one.date, ctx.lang, weekday=True), ctx.prose(one.note))
    return made


def _situation(one: Observation, sheet: Sheet) -> str:
    ctx = sheet.ctx
    day = f"{date_text(one.date, ctx.lang, weekday=True)}{at_time(one.time, ctx)}"
    intervals = (
        [] if one.intervals is None else [ctx.label(_INTERVALS, n=number_words(one.intervals, ctx.lang))]
    )
    situation = [lower_first(one.situation.strip())] if one.situation.strip() else []
    return stopped(f"{day}: {', '.join([*situation, *intervals])}")


def _shares(whole: float, count: int) -> list[float]:
    """Return *count* equal widths of *whole* centimetres together."""
    return [whole / count] * count if count else []
