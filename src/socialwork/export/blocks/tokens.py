"""The block of the token economy: the agreement and its course in words, round its two tables."""

import datetime as dt
from collections.abc import Iterator

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import labelled, numbered
from socialwork.export.blocks.people import client_text, people_text
from socialwork.export.blocks.sentences import (
    also,
    anchored,
    at_time,
    citing,
    each_record,
    field_label,
    lower_first,
    minus,
    paragraph,
    sentence,
    span,
    term,
)
from socialwork.export.blocks.token_tables import agreement_table, daily_table
from socialwork.stages import Intervention
from socialwork.techniques import TokenEconomy
from socialwork.text import date_text, dates_text, joined
from socialwork.words import Words

_AGREED = Words(
    "kesepakatan ekonomi token dengan {token} sebagai token {agreed}berlaku pada {when}.",
    "the token economy with {token} as tokens {agreed}was in force on {when}.",
)
_ON = Words("disepakati pada {day}, dan ", "was agreed on {day} and ")
_SIGNED = Words("kesepakatan itu ditandatangani oleh {who}.", "the agreement was signed by {who}.")
_TABLE = Words(
    "perilaku sasaran, nilai token, denda, dan pengukuh pendukung disajikan dalam {ref}.",
    "target behaviours, token values, fines and back-up reinforcers stand in {ref}.",
)
_EXCHANGE = Words("penukaran dijadwalkan pada {when}.", "the exchange was set for {when}.")
_LEFT = Words("sisa token {policy}.", "tokens that are left: {policy}.")
_DAILY = Words(
    "perolehan {token} {who} dari hari ke hari disajikan dalam {ref1}; nomor perilakunya mengikuti {ref2}.",
    "the {token} that {who} earned day by day stand in {ref1}; the behaviours are numbered as in {ref2}.",
)
_EARNED = Words(
    "selama {when}, {who} memperoleh {earned} dari sebanyak-banyaknya {most} {token}.",
    "in {when}, {who} earned {earned} of at most {most} {token}.",
)
_SPENT = Words(
    "dari jumlah itu, {parts}, sehingga tersisa {left} {token}.",
    "of these, {parts}; {left} {token} are left.",
)
_ALL_SPENT = Words(
    "dari jumlah itu, {parts}, sehingga tidak ada {token} yang tersisa.",
    "of these, {parts}; no {token} are left.",
)
_NOTHING_SPENT = Words("jumlah itu belum berkurang.", "none of these have been spent.")
_PARTS = (
    ("fined", Words("{n} diambil sebagai denda", "{n} were taken as fines")),
    ("exchanged", Words("{n} ditukar dengan {things}", "{n} were exchanged for {things}")),
    ("converted", Words("{n} dialihkan", "{n} were converted")),
)
_NOTES = Words("Catatan harian", "Notes on the days")
_CONFIRMED = Words("catatan harian ini dikonfirmasi oleh {who}{but}.", "{who} confirmed this record{but}.")
_EXCEPT = Words(", kecuali {things}", ", but for {things}")
_BY_OTHERS = Words("catatan {when}, yang dikonfirmasi oleh {who}", "that of {when}, confirmed by {who}")
_BY_NOBODY = Words("catatan {when}, yang belum dikonfirmasi", "that of {when}, not confirmed yet")


@block(
    "intervention-tokens", Words("Ekonomi token", "Token economy"), source="stages › intervention › tokens"
)
def intervention_tokens(case: Case, ctx: Context) -> Blocks:
    """Return the agreement with its table, then the daily record with its table and totals."""

    def build(record: Intervention, inner: Context, n: int) -> Blocks:
        return () if record.tokens is None else _tokens(case, record.tokens, inner, n)

    return each_record(case, Intervention, ctx, build)


def _tokens(case: Case, tokens: TokenEconomy, ctx: Context, n: int) -> Blocks:
    agreement = anchored("tabel-token-kesepakatan", n)
    return (
        *paragraph(_agreement(case, tokens, ctx)),
        citing(ctx, _TABLE, agreement),
        *agreement_table(case, tokens, agreement, ctx),
        *_prose(tokens, "delivery", ctx),
        *_prose(tokens, "thinning", ctx),
        *_prose(tokens, "leftover_note", ctx),
        *_record(case, tokens, ctx, n),
    )


def _agreement(case: Case, tokens: TokenEconomy, ctx: Context) -> list[str]:
    agreed = tokens.agreed_on
    on = "" if agreed is None else ctx.label(_ON, day=date_text(agreed, ctx.lang, weekday=True))
    said = [sentence(ctx, _AGREED, token=_token(tokens), when=span(tokens.period, ctx), agreed=on)]
    if tokens.signed_by:
        said.append(sentence(ctx, _SIGNED, who=people_text(case, tokens.signed_by, ctx)))
    if tokens.exchange_on is not None:
        when = date_text(tokens.exchange_on, ctx.lang, weekday=True) + at_time(tokens.exchange_time, ctx)
        said.append(sentence(ctx, _EXCHANGE, when=when))
    if tokens.leftover is not None:
        said.append(sentence(ctx, _LEFT, policy=term(ctx, tokens.leftover)))
    return said


def _prose(tokens: TokenEconomy, name: str, ctx: Context) -> Blocks:
    return labelled(field_label(ctx, TokenEconomy, name), ctx.prose(getattr(tokens, name)))


def _record(case: Case, tokens: TokenEconomy, ctx: Context, n: int) -> Blocks:
    if not tokens.days:
        return ()
    anchor = anchored("tabel-token-harian", n)
    return (
        citing(
            ctx,
            _DAILY,
            anchor,
            anchored("tabel-token-kesepakatan", n),
            token=_token(tokens),
            who=client_text(case, ctx),
        ),
        *daily_table(case, tokens, anchor, ctx),
        *paragraph(_totals(case, tokens, ctx)),
        *labelled(ctx.label(_NOTES), numbered(_notes(tokens, ctx))),
        *paragraph([_confirmed(case, tokens, ctx)]),
    )


def _notes(tokens: TokenEconomy, ctx: Context) -> Iterator[Blocks]:
    for day in sorted(tokens.days, key=lambda one: one.date):
        if day.note.strip():
            yield labelled(date_text(day.date, ctx.lang, weekday=True), ctx.prose(day.note))


def _confirmed(case: Case, tokens: TokenEconomy, ctx: Context) -> str:
    """Return who confirmed the record: those of most days first, then the days that others confirmed."""
    by: dict[tuple[str, ...], list[dt.date]] = {}
    for day in sorted(tokens.days, key=lambda one: one.date):
        by.setdefault(day.confirmed_by, []).append(day.date)
    usual, *rest = sorted(by, key=lambda codes: -len(by[codes]))
    if not usual:
        return ""
    others = [_exception(case, codes, by[codes], ctx) for codes in rest]
    but = ctx.label(_EXCEPT, things=also(others, ctx)) if others else ""
    return sentence(ctx, _CONFIRMED, who=people_text(case, usual, ctx), but=but)


def _exception(case: Case, codes: tuple[str, ...], days: list[dt.date], ctx: Context) -> str:
    words = _BY_OTHERS if codes else _BY_NOBODY
    return ctx.label(words, when=dates_text(days, ctx.lang), who=people_text(case, codes, ctx))


def _totals(case: Case, tokens: TokenEconomy, ctx: Context) -> list[str]:
    totals, token = tokens.totals, _token(tokens)
    earned = sentence(
        ctx,
        _EARNED,
        when=span(tokens.period, ctx),
        who=client_text(case, ctx),
        earned=totals.earned,
        most=most_tokens(tokens),
        token=token,
    )
    what = joined((lower_first(one.name) for one in tokens.reinforcers), ctx.lang)
    parts = [
        ctx.label(words, n=getattr(totals, name), things=what)
        for name, words in _PARTS
        if getattr(totals, name)
    ]
    if not parts:
        return [earned, sentence(ctx, _NOTHING_SPENT)]
    words = _SPENT if totals.balance else _ALL_SPENT
    left = minus(totals.balance)
    spent = sentence(ctx, words, parts=joined(parts, ctx.lang), left=left, token=token)
    return [earned, spent]


def most_tokens(tokens: TokenEconomy) -> int:
    """Return how many tokens can be earned at most: values times opportunities, amendments included."""
    return sum(one.value * one.opportunities for one in tokens.all_behaviours)


def _token(tokens: TokenEconomy) -> str:
    return lower_first(tokens.token)
