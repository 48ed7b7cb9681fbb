"""The nine steps of a token economy as a checklist: what the agreement says on each of them."""

from collections import defaultdict
from collections.abc import Callable

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, number_cell
from socialwork.export.blocks.sentences import lower_first, stopped, table_caption, upper_first
from socialwork.export.blocks.token_course import minutes_text, token_word
from socialwork.export.blocks.token_tables import exchanges_text, prices_text
from socialwork.process.gates.closing import missing_token_steps
from socialwork.techniques import TokenEconomy
from socialwork.text import date_text, dates_text, joined, number_words
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Words

_TITLE = Words("Sembilan Langkah Ekonomi Token", "Nine Steps of the Token Economy")
_COLUMNS = (
    Words("No", "No"),
    Words("Langkah", "Step"),
    Words("Yang tercatat", "What is recorded"),
)
_NO = Words("Belum tercatat.", "Not recorded yet.")
_TARGETS = Words("{n} perilaku, yaitu {things}", "{n} behaviours: {things}")
_ONE_TARGET = Words("satu perilaku, yaitu {things}", "one behaviour: {things}")
_VALUE = Words("{n} {token} untuk {things}", "{n} {token} for {things}")
_EVERY = Words("setiap perilaku", "each behaviour")
_FINED = Words("denda disepakati apabila {things}", "a fine was agreed for this: {things}")
_UNMET = Words("{name} tidak terpenuhi", "no {name}")
_GIVEN = Words(
    "{token} diberikan paling lama {given} setelah perilaku, dan pujian menyusul dalam {praised}",
    "{token} within {given} of the behaviour; praise follows within {praised}",
)
_THINNED = Words("mulai {day}, {things} cukup dipuji", "from {day} on, praise alone for {things}")
_TOKEN_FREE = Words(
    "pada tingkat {things} token diganti pujian", "praise replaces tokens at the level {things}"
)
_TOLD = Words("diuraikan setelah tabel ini", "told below this table")
_AMENDED = Words("kesepakatan diubah pada {day}", "the agreement was changed on {day}")


def steps_table(case: Case, tokens: TokenEconomy, anchor: str, ctx: Context) -> Blocks:
    """Return a row for each of the nine steps: what the case records of it."""
    missing = missing_token_steps(case, tokens)
    rows = []
    for n, step in enumerate(TokenStep, 1):
        stated = "" if step in missing else _STATED[step](tokens, ctx)
        told = upper_first(stopped(stated)) if stated else ctx.label(_NO)
        rows.append((number_cell(n), cell(ctx.label(step)), cell(told)))
    header = header_row(ctx.label(title) for title in _COLUMNS)
    caption = table_caption(anchor, ctx.label(_TITLE))
    return (Table(rows=(header, *rows), widths=(1, 4.8, 8.2), header_rows=1, caption=caption),)


def _targets(tokens: TokenEconomy, ctx: Context) -> str:
    names = [lower_first(behaviour.name) for behaviour in tokens.behaviours]
    words = _ONE_TARGET if len(names) == 1 else _TARGETS
    return ctx.label(words, n=number_words(len(names), ctx.lang), things=joined(names, ctx.lang))


def _values(tokens: TokenEconomy, ctx: Context) -> str:
    """Return the behaviours by their values, then for what there are fines."""
    names = {behaviour.code: lower_first(behaviour.name) for behaviour in tokens.behaviours}
    by_value: dict[int, list[str]] = defaultdict(list)
    for behaviour in tokens.behaviours:
        by_value[behaviour.value].append(lower_first(behaviour.name))
    clauses: list[str] = []
    for value, several in by_value.items():
        things = ctx.label(_EVERY) if len(by_value) == 1 else joined(several, ctx.lang)
        n = number_words(value, ctx.lang)
        clauses.append(ctx.label(_VALUE, n=n, token=token_word(tokens), things=things))
    fined = [
        lower_first(fine.condition).rstrip(".")
        or ctx.label(_UNMET, name=names.get(fine.behaviour, fine.behaviour))
        for fine in tokens.fines
    ]
    if fined:
        clauses.append(ctx.label(_FINED, things=joined(fined, ctx.lang)))
    return "; ".join(clauses)


def _delivery(tokens: TokenEconomy, ctx: Context) -> str:
    given, praised = tokens.policies.deliver_within, tokens.policies.praise_within
    if given is None or praised is None:
        return ctx.label(_TOLD)
    within, after = minutes_text(given, ctx), minutes_text(praised, ctx)
    return ctx.label(_GIVEN, token=token_word(tokens), given=within, praised=after)


def _thinning(tokens: TokenEconomy, ctx: Context) -> str:
    names = {behaviour.code: lower_first(behaviour.name) for behaviour in tokens.all_behaviours}
    clauses: list[str] = []
    for change in tokens.amendments:
        if change.ends:
            day = date_text(change.effective, ctx.lang, weekday=True)
            things = joined((names.get(code, code) for code in change.ends), ctx.lang)
            clauses.append(ctx.label(_THINNED, day=day, things=things))
    free = joined((level.name for level in tokens.all_levels if level.token_free), ctx.lang)
    clauses += [ctx.label(_TOKEN_FREE, things=free)] if free else []
    return "; ".join(clauses) or ctx.label(_TOLD)


def _adjustment(tokens: TokenEconomy, ctx: Context) -> str:
    days = [change.agreed_on for change in tokens.amendments]
    return ctx.label(_AMENDED, day=dates_text(days, ctx.lang, weekday=True)) if days else ""


_STATED: dict[TokenStep, Callable[[TokenEconomy, Context], str]] = {
    TokenStep.TARGETS: _targets,
    TokenStep.TOKEN: lambda tokens, _: tokens.token,
    TokenStep.REINFORCER: lambda tokens, ctx: joined(
        (lower_first(one.name) for one in tokens.reinforcers), ctx.lang
    ),
    TokenStep.VALUES: _values,
    TokenStep.PRICE: lambda tokens, ctx: prices_text(tokens.reinforcers, tokens, ctx),
    TokenStep.EXCHANGE: lambda tokens, ctx: exchanges_text(
        (*tokens.exchanges, *(time for change in tokens.amendments for time in change.exchanges)), ctx
    ),
    TokenStep.DELIVERY: _delivery,
    TokenStep.THINNING: _thinning,
    TokenStep.ADJUSTMENT: _adjustment,
}
