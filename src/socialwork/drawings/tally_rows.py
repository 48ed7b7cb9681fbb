"""Counts of an observation tally to draw: a row for each sign, a column for each session or person."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.drawings.base import View
from socialwork.errors import DrawingError
from socialwork.instruments.answers import Observation
from socialwork.instruments.model import Instrument, Item
from socialwork.instruments.tally import Tally, tally
from socialwork.instruments.text import text_in
from socialwork.text import date_text
from socialwork.tools.observations import ObservationTool
from socialwork.words import Lang, Words

_UNKNOWN = Words("lembar pengamatan {code!r} belum dikenal", "the tally {code!r} is not known")
_NOTHING = Words("{code!r} belum mempunyai pengamatan", "{code!r} has no observations yet")
_GROUP = Words("Kelompok", "Group")
_OTHER = Words("Tanda lain", "Other signs")
_SESSION = Words("Pertemuan {n}", "Session {n}")
_FAVOURABLE = Words("Mendukung, dari semua yang terlihat", "Favourable, of all seen")


@frozen(kw_only=True)
class TallyCell:
    """One count.

    Attributes:
        count: How often.
        of: How often it could have been at most, where that is known.
        text: What is written beside its bar.
    """

    count: int
    of: int | None = None
    text: str = ""


@frozen(kw_only=True)
class TallyRow:
    """The counts of one sign, or the name of the group that the signs below it belong to.

    Attributes:
        name: The sign or the group.
        cells: The counts, column by column; none for a group.
        contrary: Whether it speaks against what is observed.
        share: Whether its counts are shares of their own wholes, with a scale of their own.
    """

    name: str
    cells: tuple[TallyCell, ...] = ()
    contrary: bool = False
    share: bool = False


@frozen(kw_only=True)
class TallyGrid:
    """All counts.

    Attributes:
        name: The name of the tally.
        columns: What stands above the columns.
        rows: The rows.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[TallyRow, ...]


def by_session(tool: ObservationTool, view: View) -> TallyGrid:
    """Return the signs with a column for each session.

    Raises:
        DrawingError: The tally is not known, or nothing was observed.
    """
    form = _form(tool, view)
    names = [_session_name(one, view) for one in tool.sessions]
    return _grid(form, names, [tally(form, [one]) for one in tool.sessions], view.lang)


def by_person(tool: ObservationTool, view: View) -> TallyGrid:
    """Return the functions with a column for each person, all sessions together.

    Raises:
        DrawingError: The tally is not known, or nothing was observed.
    """
    form = _form(tool, view)
    people = list(dict.fromkeys(one.person for one in tool.sessions))
    names = [view.name(person) if person else _GROUP.pick(view.lang) for person in people]
    columns = [tally(form, [one for one in tool.sessions if one.person == person]) for person in people]
    return _grid(form, names, columns, view.lang)


def _form(tool: ObservationTool, view: View) -> Instrument:
    form = view.instrument(tool.instrument)
    if form is None:
        raise DrawingError(_UNKNOWN.format(code=tool.instrument))
    if not tool.sessions:
        raise DrawingError(_NOTHING.format(code=tool.instrument))
    return form


def _session_name(one: Observation, view: View) -> str:
    parts = [_SESSION.pick(view.lang).format(n=one.session)] if one.session is not None else []
    parts += [view.name(one.person)] if one.person and one.person != view.client else []
    return ", ".join([*parts, date_text(one.date, view.lang)])


def _grid(form: Instrument, names: Sequence[str], columns: Sequence[Tally], lang: Lang) -> TallyGrid:
    rows = (*_signs(form, columns, lang), *_favourable(columns, lang))
    return TallyGrid(name=text_in(form.name, lang), columns=tuple(names), rows=rows)


def _signs(form: Instrument, columns: Sequence[Tally], lang: Lang) -> Iterator[TallyRow]:
    """Yield each subscale of several signs with them below it, and the signs that stand alone."""
    items = {item.code: item for item in form.items}
    inside = {code for subscale in form.subscales for code in subscale.items}
    groups = [(text_in(one.name, lang), one.items) for one in form.subscales]
    rest = tuple(item.code for item in form.items if item.code not in inside)
    for name, codes in (*groups, *([(_OTHER.pick(lang), rest)] if rest else [])):
        if len(codes) > 1 and groups:
            yield TallyRow(name=name)
        yield from (_sign(form, items[code], columns, lang) for code in codes)


def _sign(form: Instrument, item: Item, columns: Sequence[Tally], lang: Lang) -> TallyRow:
    place = form.items.index(item)
    seen = [column.signs[place] for column in columns]
    cells = tuple(TallyCell(count=one.count, of=one.of, text=str(one.count)) for one in seen)
    free = form.licence.is_free or form.permission
    wording = text_in(item.text, lang).strip() if free else ""
    return TallyRow(name=wording or item.code, cells=cells, contrary=item.reverse)


def _favourable(columns: Sequence[Tally], lang: Lang) -> Iterator[TallyRow]:
    """Yield the share of favourable signs, where every column has one."""
    counts = [column.favourable for column in columns]
    cells = tuple(
        TallyCell(count=one.hits, of=one.total, text=f"{one.hits}/{one.total}")
        for one in counts
        if one is not None
    )
    if cells and len(cells) == len(counts):
        yield TallyRow(name=_FAVOURABLE.pick(lang), cells=cells, share=True)
