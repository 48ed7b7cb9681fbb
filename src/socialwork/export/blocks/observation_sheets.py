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
from socialwork.instruments.model import Instrument
from socialwork.instruments.scoring import validity_note
from socialwork.instruments.tally import Tally, tally
from socialwork.instruments.text import text_in
from socialwork.process.tools import instrument_in
from socialwork.text import date_text, number_words
from socialwork.tools import LeadershipFunctions, ObservationTool
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
    "Nilai: tanda yang mendukung terlihat dan tanda sebaliknya tidak terlihat, "
    "dari {n} tanda kali jumlah selang",
    "Points: favourable signs seen, and contrary ones not seen, of {n} signs times the number of intervals",
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
    """Return the table that *make* makes of the sessions, what they were, and the reading.

    The caption says whose the table is, or else who was observed in all sessions.
    """
    ctx, sessions = sheet.ctx, tool.sessions
    form = instrument_in(sheet.case, tool.instrument)
    reading = ctx.prose(tool.reading)
    if form is None:
        return (para(sentence(ctx, _UNKNOWN, code=tool.instrument)), *reading)
    if not sessions:
        return reading
    wrong = tally(form, sessions).impossible
    remarks = [*([sentence(ctx, _IMPOSSIBLE)] if wrong else []), validity_note(form).pick(ctx.lang)]
    name, person = text_in(form.name, ctx.lang), _only_person(sessions)
    title = title_of(sheet, name)
    if person and not sheet.whose:
        title = f"{name} {upper_first(role_of(sheet.case, person, ctx))}"
    observers = list(dict.fromkeys(session.observer for session in sessions if session.observer))
    table = captioned(
        sheet,
        tool,
        _LEAD,
        title,
        make(sessions, form, sheet),
        name=upper_first(name),
        n=number_words(len(sessions), ctx.lang),
        when=days_told((session.date for session in sessions), ctx),
        who=ctx.label(_BY, who=people_text(sheet.case, observers, ctx)) if observers else "",
    )
    return (*table, *_situations(sessions, sheet), *paragraph(remarks), *reading)


def _only_person(sessions: Sequence[Observation]) -> str:
    """Return the code of the one whom every session is about, or nothing."""
    people = {session.person for session in sessions}
    return people.pop() if len(people) == 1 else ""


# --- signs by sessions ------------------------------------------------------------------------


def _by_session(sessions: Sequence[Observation], form: Instrument, sheet: Sheet) -> Table:
    ctx = sheet.ctx
    columns = [tally(form, [session]) for session in sessions]
    named = not _only_person(sessions)
    names: list[str] = []
    for session in sessions:
        number = "" if session.session is None else ctx.label(_SESSION, n=session.session)
        parts = (number, session.person if named else "", date_text(session.date, ctx.lang))
        names.append(", ".join(part for part in parts if part))
    if len(sessions) > 1:
        columns.append(tally(form, sessions))
        names.append(ctx.label("total"))
    titles = [ctx.label("number"), ctx.label(_SIGN), *names]
    rows = [header_row(titles), *_groups(form, columns, ctx)]
    for words, counts in (
        (_FAVOURABLE, [column.favourable for column in columns]),
        (_POINTS, [column.points for column in columns]),
    ):
        if any(count is not None for count in counts):
            texts = ("–" if one is None else count_text(one.hits, one.total, ctx) for one in counts)
            rows.append(_bold(ctx.label(words, n=len(form.items)), texts))
    return Table(rows=tuple(rows), widths=(0.9, 6.5, *_shares(6.6, len(names))), header_rows=1)


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
    """Return a sign with its definition and counts; of a form that may not be copied, its code alone."""
    item = form.items[place]
    name = text_in(item.text, ctx.lang).strip()
    definition = text_in(item.definition, ctx.lang).strip()
    if not name or not (form.licence.is_free or form.permission):
        name = item.code
    elif definition:
        name = f"{name}: {lower_first(definition)}"
    return (number_cell(number), cell(name), *(number_cell(column.signs[place].count) for column in columns))


# --- functions by members ---------------------------------------------------------------------


def _by_person(sessions: Sequence[Observation], form: Instrument, sheet: Sheet) -> Table:
    """Return a column for each person; of many, a row for each with the functions by their groups."""
    ctx = sheet.ctx
    people = list(dict.fromkeys(session.person for session in sessions))
    columns = [tally(form, [session for session in sessions if session.person == one]) for one in people]
    if len(people) <= _MOST_COLUMNS:
        names = [person or ctx.label(_GROUP) for person in people]
        titles = [ctx.label("number"), ctx.label(_FUNCTION), *names, ctx.label("total")]
        plain = evolve(form, items=tuple(evolve(item, definition="") for item in form.items))
        rows = [header_row(titles), *_groups(plain, [*columns, tally(form, sessions)], ctx)]
        return Table(rows=tuple(rows), widths=(0.9, 3.6, *_shares(7.8, len(people)), 1.7), header_rows=1)
    names = [text_in(subscale.name, ctx.lang) for subscale in form.subscales]
    titles = [ctx.label("number"), ctx.label(_PERSON), *names, ctx.label("total")]
    rows = [header_row(titles)]
    for n, (person, column) in enumerate(zip(people, columns, strict=True), 1):
        who = upper_first(role_of(sheet.case, person, ctx)) if person else ctx.label(_GROUP)
        counts = [subscale.count for subscale in column.subscales]
        total = sum(sign.count for sign in column.signs)
        rows.append((number_cell(n), cell(who), *map(number_cell, (*counts, total))))
    return Table(rows=tuple(rows), widths=(0.9, 3.1, *_shares(10.0, len(titles) - 2)), header_rows=1)


# --- what the sessions were -------------------------------------------------------------------


def _situations(sessions: Sequence[Observation], sheet: Sheet) -> Blocks:
    """Return when and in what situation each session was, those alike once, then the notes of each."""
    ctx = sheet.ctx
    lines: list[str] = []
    notes: Blocks = ()
    for session in sessions:
        day = date_text(session.date, ctx.lang, weekday=True)
        parts = [lower_first(session.situation.strip())] if session.situation.strip() else []
        if session.intervals is not None:
            parts.append(ctx.label(_INTERVALS, n=number_words(session.intervals, ctx.lang)))
        if session.situation.strip() or session.intervals:
            lines.append(stopped(f"{day}{at_time(session.time, ctx)}: {', '.join(parts)}"))
        notes += labelled(day, ctx.prose(session.note))
    lines = list(dict.fromkeys(lines))
    return labelled(ctx.label(_SITUATIONS), (para(lines[0]),) if len(lines) == 1 else numbered(lines)) + notes


def _shares(whole: float, count: int) -> list[float]:
    """Return *count* equal widths of *whole* centimetres together."""
    return [whole / count] * count if count else []
