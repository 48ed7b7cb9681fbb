"""The two tables of a token economy: the agreement, and the daily record with its totals."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, in_role, number_cell, para
from socialwork.export.blocks.people import client_text, people_text
from socialwork.export.blocks.sentences import lower_first, minus, sentence, table_caption, upper_first
from socialwork.techniques import Amendment, Reinforcer, TokenBehaviour, TokenDay, TokenEconomy
from socialwork.text import date_text, joined, period_text
from socialwork.words import Words

# --- agreement --------------------------------------------------------------------------------

_AGREEMENT = Words("Kesepakatan Ekonomi Token dengan {who}", "Token Economy Agreed with {who}")
_AGREEMENT_COLUMNS = (
    Words("No", "No"),
    Words("Perilaku sasaran", "Target behaviour"),
    Words("Nilai token", "Token value"),
    Words("Kesempatan", "Opportunities"),
    Words("Denda", "Fine"),
)
_PRICE = Words("{name}, seharga {price} {token}", "{name}, priced at {price} {token}")
_REINFORCERS = Words("Pengukuh pendukung: {things}.", "Back-up reinforcers: {things}.")
_FROM = Words("Berlaku mulai {day}", "In force from {day}")
_CHANGED = Words("perubahan disepakati pada {day}{who}.", "the change was agreed on {day}{who}.")
_BY = Words(", dan ditandatangani oleh {who}", " and signed by {who}")
_ENDS = Words(
    "{things} tidak lagi memperoleh token, tetapi tetap memperoleh pujian.",
    "{things} no longer earn tokens but still earn praise.",
)


def agreement_table(case: Case, tokens: TokenEconomy, anchor: str, ctx: Context) -> Blocks:
    """Return behaviours with value, opportunities and fine, those of amendments apart; then reinforcers."""
    numbers = numbers_of(tokens)
    rows = [_behaviour(tokens, one, numbers, ctx) for one in tokens.behaviours]
    for change in tokens.amendments:
        rows.append((_amendment(case, tokens, change, ctx),))
        rows += [_behaviour(tokens, one, numbers, ctx) for one in change.adds]
    total = cell(ctx.label("total"), colspan=3, align="center", header=True)
    rows.append((total, _bold(tokens.opportunities), cell("")))
    if tokens.reinforcers:
        rows.append((_wide(_reinforcers(tokens, ctx)),))
    header = header_row(ctx.label(title) for title in _AGREEMENT_COLUMNS)
    title = ctx.label(_AGREEMENT, who=upper_first(client_text(case, ctx)))
    caption = table_caption(anchor, title)
    widths = (1, 5.4, 1.8, 2.5, 3.3)
    return (Table(rows=(header, *rows), widths=widths, header_rows=1, caption=caption),)


def numbers_of(tokens: TokenEconomy) -> dict[str, str]:
    """Return the number by which the tables call each behaviour of the agreement and its amendments."""
    return {one.code: str(n) for n, one in enumerate(tokens.all_behaviours, 1)}


def _behaviour(
    tokens: TokenEconomy, one: TokenBehaviour, numbers: Mapping[str, str], ctx: Context
) -> tuple[Cell, ...]:
    fines = [
        f"{fine.amount} ({lower_first(fine.condition).rstrip('.')})" if fine.condition else str(fine.amount)
        for fine in tokens.fines
        if fine.behaviour == one.code
    ]
    return (
        number_cell(numbers[one.code]),
        cell(upper_first(one.name)),
        number_cell(one.value),
        number_cell(one.opportunities),
        cell(joined(fines, ctx.lang) or "–", align="left" if fines else "center"),
    )


def _amendment(case: Case, tokens: TokenEconomy, change: Amendment, ctx: Context) -> Cell:
    names = {one.code: lower_first(one.name) for one in tokens.all_behaviours}
    by = ctx.label(_BY, who=people_text(case, change.signed_by, ctx)) if change.signed_by else ""
    said = [
        f"{ctx.label(_FROM, day=date_text(change.effective, ctx.lang, weekday=True))}.",
        sentence(ctx, _CHANGED, day=date_text(change.agreed_on, ctx.lang, weekday=True), who=by),
    ]
    if change.ends:
        ended = joined((names.get(code, code) for code in change.ends), ctx.lang)
        said.append(sentence(ctx, _ENDS, things=ended))
    blocks = (para(" ".join(said), "table"), *in_role(ctx.prose(change.reason), "table"))
    return Cell(blocks=blocks, colspan=len(_AGREEMENT_COLUMNS))


def _reinforcers(tokens: TokenEconomy, ctx: Context) -> str:
    return ctx.label(
        _REINFORCERS, things=joined((_price(one, tokens, ctx) for one in tokens.reinforcers), ctx.lang)
    )


def _price(one: Reinforcer, tokens: TokenEconomy, ctx: Context) -> str:
    return ctx.label(_PRICE, name=lower_first(one.name), price=one.price, token=lower_first(tokens.token))


def _wide(words: str) -> Cell:
    return cell(words, colspan=len(_AGREEMENT_COLUMNS))


# --- daily record -----------------------------------------------------------------------------

_DAILY = Words("Catatan Harian Token {who}, {when}", "Daily Record of the Tokens of {who}, {when}")
_DAY = Words("Tanggal", "Date")
_BEHAVIOURS = Words("Nomor perilaku sasaran", "Number of the target behaviour")
_TOKENS = Words("Jumlah {token}", "Number of {token}")
_SUMS = (
    Words("Dapat", "Earned"),
    Words("Denda", "Fined"),
    Words("Tukar", "Exchanged"),
    Words("Alih", "Converted"),
    Words("Saldo", "Balance"),
)
_NONE = "–"
_DAY_WIDTH = 2.4  # just wide enough for "25 September" in a text width of 14 cm
_SUM_WIDTHS = (1.4, 1.5, 1.4, 1.1, 1.35)  # just wide enough for the words of _SUMS in one piece


def daily_table(case: Case, tokens: TokenEconomy, anchor: str, ctx: Context) -> Blocks:
    """Return the record day by day under a two-row header, with a total row computed from the ledger.

    Behaviours go by their numbers in the agreement, for names are too long for so many columns. One
    that the record names and no agreement knows has its column too, under its code, so that the sums hold.
    """
    codes = _codes(tokens)
    if not codes:
        return ()
    days = sorted(tokens.days, key=lambda day: day.date)
    changes = (tokens.earned_on(day) - tokens.fined_on(day) - day.exchanged - day.converted for day in days)
    first, last = days[0].date, days[-1].date
    year = "" if first.year != last.year else f" {first.year}"  # one year for all stands in the caption
    rows = [
        _day(tokens, day, balance, codes, date_text(day.date, ctx.lang).removesuffix(year))
        for day, balance in zip(days, accumulate(changes), strict=True)
    ]
    top, below = _header(tokens, codes, ctx)
    when = period_text(first, last, ctx.lang)
    title = ctx.label(_DAILY, who=upper_first(client_text(case, ctx)), when=when)
    caption = table_caption(anchor, title)
    each = max(0.5, min(1.2, (14 - _DAY_WIDTH - sum(_SUM_WIDTHS)) / len(codes)))
    widths = (_DAY_WIDTH, *(each for _ in codes), *_SUM_WIDTHS)
    total = _total(tokens, codes, ctx)
    return (Table(rows=(top, below, *rows, total), widths=widths, header_rows=2, caption=caption),)


def _codes(tokens: TokenEconomy) -> tuple[str, ...]:
    agreed = [one.code for one in tokens.all_behaviours]
    recorded = [code for day in tokens.days for code in day.earned]
    return tuple(dict.fromkeys([*agreed, *recorded]))


def _header(
    tokens: TokenEconomy, codes: Sequence[str], ctx: Context
) -> tuple[tuple[Cell, ...], tuple[Cell, ...]]:
    token = ctx.label(_TOKENS, token=lower_first(tokens.token))
    top = (
        cell(ctx.label(_DAY), header=True, align="center", rowspan=2),
        cell(ctx.label(_BEHAVIOURS), header=True, align="center", colspan=len(codes)),
        cell(token, header=True, align="center", colspan=len(_SUMS)),
    )
    numbers = numbers_of(tokens)
    titles = [numbers.get(code, code) for code in codes]
    return top, header_row([*titles, *(ctx.label(words) for words in _SUMS)])


def _day(
    tokens: TokenEconomy, day: TokenDay, balance: int, codes: Sequence[str], date: str
) -> tuple[Cell, ...]:
    earned = _earned(tokens, [day])
    return (
        cell(date),
        *(number_cell(earned[code] or _NONE) for code in codes),
        number_cell(tokens.earned_on(day)),
        *_sums((tokens.fined_on(day), day.exchanged, day.converted)),
        number_cell(minus(balance)),
    )


def _total(tokens: TokenEconomy, codes: Sequence[str], ctx: Context) -> tuple[Cell, ...]:
    earned, totals = _earned(tokens, tokens.days), tokens.totals
    sums = (totals.earned, totals.fined, totals.exchanged, totals.converted)
    return (
        cell(ctx.label("total"), header=True, align="center"),
        *(_bold(earned[code]) for code in codes),
        *(_bold(number) for number in sums),
        _bold(minus(totals.balance)),
    )


def _earned(tokens: TokenEconomy, days: Sequence[TokenDay]) -> Counter[str]:
    """Return the tokens that each behaviour earned on *days*."""
    values = {one.code: one.value for one in tokens.all_behaviours}
    return Counter(
        {
            code: times * values.get(code, 1)
            for code, times in Counter(code for day in days for code in day.earned).items()
        }
    )


def _sums(numbers: Sequence[int]) -> Iterator[Cell]:
    return (number_cell(number or _NONE) for number in numbers)


def _bold(value: object) -> Cell:
    return cell(str(value), header=True, align="center")
