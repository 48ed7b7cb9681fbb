"""The tables of the daily record of a token economy; every number in them comes from the ledger."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, number_cell
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import lower_first, minus, span, table_caption, upper_first
from socialwork.export.blocks.token_course import has_fines, numbers_of, token_word
from socialwork.process.tokens import TokenCourse, praises, tokens_by_behaviour
from socialwork.techniques import TokenTotals
from socialwork.text import date_text, joined, period_text
from socialwork.tokens.sheet import SheetDay
from socialwork.words import Words

_DAILY = Words("Catatan Harian Token {who}, {when}", "Daily Record of the Tokens of {who}, {when}")
_DAY = Words("Tanggal", "Date")
_BEHAVIOURS = Words("Nomor perilaku sasaran", "Number of the target behaviour")
_TOKENS = Words("Jumlah {token}", "Number of {token}")
_GIVEN = Words("Awal", "Given")
_FINED = Words("Denda", "Fined")
SUMS = (
    Words("Dapat", "Earned"),
    _FINED,
    Words("Tukar", "Exchanged"),
    Words("Alih", "Converted"),
    Words("Saldo", "Balance"),
)
_NONE = "–"
_DAY_WIDTH = 2.4  # just wide enough for "25 September" in a text width of 14 cm
_SUM_WIDTHS = (1.4, 1.5, 1.4, 1.1, 1.35)  # just wide enough for the words of SUMS in one piece
_ROOM = 14.0


def daily_table(case: Case, course: TokenCourse, anchor: str, ctx: Context) -> Blocks:
    """Return the record day by day under a two-row header, with a total row.

    Behaviours go by their numbers in the agreement, for names are too long for so many columns. What the
    ledger refuses is not in it.
    """
    codes = tuple(one.code for one in course.economy.all_behaviours)
    days = course.sheet.days
    if not codes or not days:
        return ()
    earned = tokens_by_behaviour(course)
    fined = has_fines(course.economy) or bool(course.totals.fined)
    columns = _Columns(codes, given=bool(course.totals.given), fined=fined)
    first, last = days[0].date, days[-1].date
    year = "" if first.year != last.year else f" {first.year}"  # one year for all stands in the caption
    rows = [
        _row(day, columns, earned.get(day.date, Counter()), date_text(day.date, ctx.lang).removesuffix(year))
        for day in days
    ]
    when = period_text(first, last, ctx.lang)
    title = ctx.label(_DAILY, who=upper_first(client_text(case, ctx)), when=when)
    total = _total(course.totals, columns, sum(earned.values(), Counter()), ctx)
    return (
        Table(
            rows=(*_header(course, columns, ctx), *rows, total),
            widths=columns.widths,
            header_rows=2,
            caption=table_caption(anchor, title),
        ),
    )


class _Columns:
    """Which columns the daily table has."""

    def __init__(self, codes: Sequence[str], *, given: bool, fined: bool) -> None:
        self.codes = codes
        self.given = given
        self.fined = fined

    @property
    def sums(self) -> tuple[Words, ...]:
        shown = (words for words in SUMS if self.fined or words is not _FINED)
        return (*((_GIVEN,) if self.given else ()), *shown)

    @property
    def widths(self) -> tuple[float, ...]:
        widths = zip(SUMS, _SUM_WIDTHS, strict=True)
        shown = (width for words, width in widths if self.fined or words is not _FINED)
        sums = (*((1.2,) if self.given else ()), *shown)
        each = max(0.5, min(1.2, (_ROOM - _DAY_WIDTH - sum(sums)) / len(self.codes)))
        return (_DAY_WIDTH, *(each for _ in self.codes), *sums)


def _header(
    course: TokenCourse, columns: _Columns, ctx: Context
) -> tuple[tuple[Cell, ...], tuple[Cell, ...]]:
    token = ctx.label(_TOKENS, token=token_word(course.economy))
    top = (
        cell(ctx.label(_DAY), header=True, align="center", rowspan=2),
        cell(ctx.label(_BEHAVIOURS), header=True, align="center", colspan=len(columns.codes)),
        cell(token, header=True, align="center", colspan=len(columns.sums)),
    )
    numbers = numbers_of(course.economy)
    titles = [numbers[code] for code in columns.codes]
    return top, header_row([*titles, *(ctx.label(words) for words in columns.sums)])


def _row(day: SheetDay, columns: _Columns, earned: Mapping[str, int], date: str) -> tuple[Cell, ...]:
    given = (day.given,) if columns.given else ()
    taken = (number or _NONE for number in (*((day.fined,) if columns.fined else ()), day.spent, day.expired))
    return (
        cell(date),
        *(number_cell(earned[code] or _NONE) for code in columns.codes),
        *(number_cell(number or _NONE) for number in given),
        number_cell(day.earned or 0),
        *(number_cell(number) for number in taken),
        number_cell(minus(day.balance or 0)),
    )


def _total(
    totals: TokenTotals, columns: _Columns, earned: Mapping[str, int], ctx: Context
) -> tuple[Cell, ...]:
    given = (totals.given,) if columns.given else ()
    fined = (totals.fined,) if columns.fined else ()
    sums = (*given, totals.earned, *fined, totals.exchanged, totals.converted)
    return (
        cell(ctx.label("total"), header=True, align="center"),
        *(_bold(earned[code]) for code in columns.codes),
        *(_bold(number) for number in sums),
        _bold(minus(totals.balance)),
    )


def _bold(value: object) -> Cell:
    return cell(str(value), header=True, align="center")


# --- praise -----------------------------------------------------------------------------------

_PRAISE = Words("Token dan Pujian menurut Versi Kesepakatan", "Tokens and Praise by Version of the Agreement")
_PRAISE_COLUMNS = (
    Words("Berlaku", "In force"),
    Words("Memperoleh token", "Earn tokens"),
    Words("Dipuji saja", "Praised alone"),
    Words("{token}", "{token}"),
    Words("Pujian tanpa token", "Praise without token"),
)


def praise_table(course: TokenCourse, anchor: str, ctx: Context) -> Blocks:
    """Return how tokens gave way to praise, a row for each version; nothing where there is one only."""
    spans = list(course.agreement.spans())
    if len(spans) < 2:  # noqa: PLR2004 - before and after
        return ()
    names = {one.code: lower_first(one.name) for one in course.economy.all_behaviours}
    earned, praised = tokens_by_behaviour(course), praises(course)
    rows, before = [], dict[str, None]()
    for version, period in spans:
        codes = dict.fromkeys(one.code for one in version.behaviours)
        alone = [code for code in before if code not in codes]
        before |= codes
        rows.append(
            (
                cell(span(period, ctx)),
                cell(_listed(codes, names, ctx)),
                cell(_listed(alone, names, ctx)),
                number_cell(sum(sum(earned.get(day, Counter()).values()) for day in period)),
                number_cell(sum(praised[day] for day in period) or _NONE),
            )
        )
    token = upper_first(token_word(course.economy))
    header = header_row(ctx.label(words, token=token) for words in _PRAISE_COLUMNS)
    caption = table_caption(anchor, ctx.label(_PRAISE))
    return (Table(rows=(header, *rows), widths=(2.6, 4.7, 3.2, 1.6, 1.9), header_rows=1, caption=caption),)


def _listed(codes: Iterable[str], names: Mapping[str, str], ctx: Context) -> str:
    return upper_first(joined((names.get(code, code) for code in codes), ctx.lang)) or _NONE
