"""The table of a token agreement: behaviours, fines and opportunities, with its amendments and prices."""

from collections.abc import Iterable, Iterator, Mapping

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, in_role, number_cell, para, text
from socialwork.export.blocks.people import client_text, people_text
from socialwork.export.blocks.sentences import at_time, lower_first, sentence, table_caption, upper_first
from socialwork.export.blocks.token_course import has_fines, numbers_of, policy_terms, token_word
from socialwork.techniques import Amendment, ExchangeTime, TokenEconomy
from socialwork.text import date_text, dates_text, joined
from socialwork.tokens.clauses import BackUp, ResponseCost, TargetBehaviour
from socialwork.words import Words

_AGREEMENT = Words("Kesepakatan Ekonomi Token dengan {who}", "Token Economy Agreed with {who}")
_AGREEMENT_COLUMNS = (
    Words("No", "No"),
    Words("Perilaku sasaran", "Target behaviour"),
    Words("Nilai token", "Token value"),
    Words("Kesempatan", "Opportunities"),
    Words("Denda", "Fine"),
)
_PRICE = Words("{name} ({price} {token})", "{name} ({price} {token})")
_EACH_AT = Words("{days}, masing-masing pukul {time}", "{days}, each at {time}")
_REINFORCERS = Words("Pengukuh pendukung: {things}.", "Back-up reinforcers: {things}.")
_FROM = Words("Berlaku mulai {day}", "In force from {day}")
_CHANGED = Words("perubahan disepakati pada {day}{who}.", "the change was agreed on {day}{who}.")
_BY = Words(", dan ditandatangani oleh {who}", " and signed by {who}")
_TERMS = Words("Ketentuan lain: {things}.", "Further terms: {things}.")
_NO_AMOUNT = Words("besarnya belum disepakati", "amount not agreed on yet")
_ENDS = Words(
    "{things} tidak lagi memperoleh token, tetapi tetap memperoleh pujian.",
    "{things} no longer earn tokens but still earn praise.",
)
_NEW_FINES = Words("Denda baru: {things}.", "New fines: {things}.")
_NO_FINES = Words("Tidak lagi didenda: {things}.", "No longer fined: {things}.")
_NEW_REINFORCERS = Words("Pengukuh yang baru: {things}.", "New reinforcers: {things}.")
_NO_REINFORCERS = Words("Tidak lagi ditawarkan: {things}.", "No longer offered: {things}.")
_NEW_EXCHANGES = Words("Penukaran tambahan: {things}.", "Further exchanges: {things}.")


def agreement_table(case: Case, tokens: TokenEconomy, anchor: str, ctx: Context) -> Blocks:
    """Return behaviours with value, opportunities and fine, those of amendments apart; then prices, terms."""
    numbers = numbers_of(tokens)
    width = len(_AGREEMENT_COLUMNS) if has_fines(tokens) else len(_AGREEMENT_COLUMNS) - 1
    rows = [_behaviour(one, tokens.fines, numbers, ctx)[:width] for one in tokens.behaviours]
    for change in tokens.amendments:
        told = para(" ".join(_amendment(case, tokens, change, ctx)), "table")
        rows.append((Cell(blocks=(told, *in_role(ctx.prose(change.reason), "table")), colspan=width),))
        rows += [_behaviour(one, (*tokens.fines, *change.fines), numbers, ctx)[:width] for one in change.adds]
    total = cell(ctx.label("total"), colspan=3, align="center", header=True)
    sums = (total, cell(str(tokens.opportunities), header=True, align="center"), cell(""))
    rows.append(sums[: width - 2])  # the first cell is as wide as three columns
    if tokens.reinforcers:
        prices = ctx.label(_REINFORCERS, things=prices_text(tokens.reinforcers, tokens, ctx))
        rows.append((cell(prices, colspan=width),))
    if terms := policy_terms(tokens.policies, ctx):
        rows.append((cell(ctx.label(_TERMS, things="; ".join(terms)), colspan=width),))
    header = header_row(ctx.label(title) for title in _AGREEMENT_COLUMNS[:width])
    title = ctx.label(_AGREEMENT, who=upper_first(client_text(case, ctx)))
    caption = table_caption(anchor, title)
    widths = (1, 6.4, 1.6, 2.4, 2.6) if has_fines(tokens) else (1, 9.0, 1.6, 2.4)
    return (Table(rows=(header, *rows), widths=widths, header_rows=1, caption=caption),)


def prices_text(reinforcers: Iterable[BackUp], tokens: TokenEconomy, ctx: Context) -> str:
    """Return reinforcers with their prices as a list in a sentence."""
    told = (
        ctx.label(_PRICE, name=lower_first(one.name), price=one.price, token=token_word(tokens))
        for one in reinforcers
    )
    return joined(told, ctx.lang)


def exchanges_text(exchanges: Iterable[ExchangeTime], ctx: Context) -> str:
    """Return the times of exchanges as a list in a sentence."""
    stated = list(exchanges)
    if len(stated) > 1 and len({one.time for one in stated}) == 1:
        days = dates_text((one.date for one in stated), ctx.lang)
        return days if stated[0].time is None else ctx.label(_EACH_AT, days=days, time=stated[0].time)
    told = [date_text(one.date, ctx.lang, weekday=True) + at_time(one.time, ctx) for one in stated]
    return joined(told, ctx.lang) if len(told) < 2 else "; ".join(told)  # noqa: PLR2004 - dates have commas


def _behaviour(
    one: TargetBehaviour, fines: Iterable[ResponseCost], numbers: Mapping[str, str], ctx: Context
) -> tuple[Cell, ...]:
    costs = [_fine(fine, ctx) for fine in fines if fine.behaviour == one.code]
    explained = bool(one.criterion.strip())
    name = para(text(upper_first(one.name), bold=explained), "table")
    told = (name, para(one.criterion, "table")) if explained else (name,)
    return (
        number_cell(numbers[one.code]),
        Cell(blocks=told),
        number_cell(one.value),
        number_cell(one.opportunities),
        cell(joined(costs, ctx.lang) or "–", align="left" if costs else "center"),
    )


def _fine(fine: ResponseCost, ctx: Context) -> str:
    amount = ctx.label(_NO_AMOUNT) if fine.amount is None else str(fine.amount)
    return f"{amount} ({lower_first(fine.condition).rstrip('.')})" if fine.condition else amount


def _amendment(case: Case, tokens: TokenEconomy, change: Amendment, ctx: Context) -> Iterator[str]:
    """Yield from when a change is in force, who agreed to it, and a sentence for each kind of change.

    New behaviours have rows of their own.
    """
    yield f"{ctx.label(_FROM, day=date_text(change.effective, ctx.lang, weekday=True))}."
    by = ctx.label(_BY, who=people_text(case, change.signed_by, ctx)) if change.signed_by else ""
    yield sentence(ctx, _CHANGED, day=date_text(change.agreed_on, ctx.lang, weekday=True), who=by)
    names = {one.code: lower_first(one.name) for one in tokens.all_behaviours}
    offered = (*tokens.reinforcers, *(one for each in tokens.amendments for one in each.reinforcers))
    things = {one.code: lower_first(one.name) for one in offered}
    added = {one.code for one in change.adds}
    fines = [
        f"{names.get(fine.behaviour, fine.behaviour)} {_fine(fine, ctx)}"
        for fine in change.fines
        if fine.behaviour not in added
    ]
    changed = {
        _ENDS: joined((names.get(code, code) for code in change.ends), ctx.lang),
        _NEW_FINES: "; ".join(fines),
        _NO_FINES: joined((names.get(code, code) for code in change.ends_fines), ctx.lang),
        _NEW_REINFORCERS: prices_text(change.reinforcers, tokens, ctx),
        _NO_REINFORCERS: joined((things.get(code, code) for code in change.ends_reinforcers), ctx.lang),
        _NEW_EXCHANGES: exchanges_text(change.exchanges, ctx),
        _TERMS: "; ".join(policy_terms(change.policies, ctx)),
    }
    yield from (sentence(ctx, words, things=what) for words, what in changed.items() if what)
