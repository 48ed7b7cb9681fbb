"""The tables of the daily record of a token economy; every number in them comes from the ledger."""

from collections import Counter
from collections.abc import Iterable, Mapping

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, number_cell
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import lower_first, span, table_caption, upper_first
from socialwork.export.blocks.token_course import has_fines, numbers_of, token_word
from socialwork.process.tokens import TokenCourse, praises, tokens_by_behaviour
from socialwork.text import date_text, joined, minus, period_text
from socialwork.words import Words

_DAILY = Words("Catatan Harian Token {who}, {when}", "Daily Record of the Tokens of {who}, {when}")
_DAY = Words("Tanggal", "Date")
_BEHAVIOURS = Words("Nomor perilaku sasaran", "Number of the target behaviour")
_TOKENS = Words("Jumlah {token}", "Number of {token}")
_GIVEN = Words("Awal", "Given")
_FINED = Words("Denda", "Fined")
SUMS = {
    Words("Dapat", "Earned"): 1.4,
    _FINED: 1.5,
    Words("Tukar", "Exchanged"): 1.4,
    Words("Alih", "Converted"): 1.1,
    Words("Saldo", "Balance"): 1.35,
}
"""The sums of a day, with widths in which each word just stands in one piece."""
_NONE = "–"
_DAY_WIDTH = 2.4  # just wide enough for "25 September" in a text width of 14 cm

_ROOM = 14.0


def daily_table(case: Case, course: TokenCourse, anchor: str, ctx: Context) -> Blocks:
    """Return the record day by day under a two-row header, with a total row.

    Behaviours go by their numbers in the agreement, for names are too long for so many columns. What the
    ledger refuses is not in it.
    """
    codes = tuple(one.code for one in course.economy.all_behaviours)
    days, totals = course.sheet.days, course.totals
    if not codes or not days:
        return ()
    given, fined = bool(totals.given), has_fines(course.economy) or bool(totals.fined)
    shown = {_GIVEN: 1.2} if given else {}
    shown |= {words: width for words, width in SUMS.items() if fined or words is not _FINED}
    numbers = numbers_of(course.economy)
    top = (
        cell(ctx.label(_DAY), header=True, align="center", rowspan=2),
        cell(ctx.label(_BEHAVIOURS), header=True, align="center", colspan=len(codes)),
        cell(
            ctx.label(_TOKENS, token=token_word(course.economy)),
            header=True,
            align="center",
            colspan=len(shown),
        ),
    )
    below = header_row([*(numbers[code] for code in codes), *(ctx.label(words) for words in shown)])
    first, last = days[0].date, days[-1].date
    year = "" if first.year != last.year else f" {first.year}"  # one year for all stands in the caption
    earned = tokens_by_behaviour(course)
    rows: list[tuple[Cell, ...]] = []
    for day in days:
        met = earned.get(day.date, Counter())
        taken = (*((day.fined,) if fined else ()), day.spent, day.expired)
        rows.append(
            (
                cell(date_text(day.date, ctx.lang).removesuffix(year)),
                *(number_cell(met[code] or _NONE) for code in codes),
                *((number_cell(day.given or _NONE),) if given else ()),
                number_cell(day.earned or 0),
                *(number_cell(number or _NONE) for number in taken),
                number_cell(minus(day.balance or 0)),
            )
        )
    met = sum(earned.values(), Counter())
    sums = (
        *(met[code] for code in codes),
        *((totals.given,) if given else ()),
        totals.earned,
        *((totals.fined,) if fined else ()),
        totals.exchanged,
        totals.converted,
        minus(totals.balance),
    )
    foot = (ctx.label("total"), *map(str, sums))
    each = max(0.5, min(1.2, (_ROOM - _DAY_WIDTH - sum(shown.values())) / len(codes)))
    who, when = upper_first(client_text(case, ctx)), period_text(first, last, ctx.lang)
    return (
        Table(
            rows=(top, below, *rows, header_row(foot)),
            widths=(_DAY_WIDTH, *(each for _ in codes), *shown.values()),
            header_rows=2,
            caption=table_caption(anchor, ctx.label(_DAILY, who=who, when=when)),
        ),
    )


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
