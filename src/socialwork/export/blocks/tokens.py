"""The block of the token economy: the agreement and its course in words, round its tables and its chart."""

import datetime as dt
from collections.abc import Iterator

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import labelled, numbered
from socialwork.export.blocks.people import client_text, people_text
from socialwork.export.blocks.sentences import (
    also,
    anchored,
    citing,
    field_label,
    lower_first,
    paragraph,
    record_block,
    sentence,
    span,
    term,
)
from socialwork.export.blocks.token_course import course_in, has_fines, token_word
from socialwork.export.blocks.token_days import daily_table, praise_table
from socialwork.export.blocks.token_drawing import token_drawing
from socialwork.export.blocks.token_levels import levels_agreed, levels_reached
from socialwork.export.blocks.token_steps import steps_table
from socialwork.export.blocks.token_tables import agreement_table, exchanges_text
from socialwork.process.tokens import TokenCourse, most_tokens
from socialwork.stages import Intervention
from socialwork.techniques import TokenEconomy
from socialwork.text import date_text, dates_text, joined, minus
from socialwork.tokens.events import Agree
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.words import Words

_AGREED = Words(
    "ekonomi token yang memakai {token} {agreed}berlaku pada {when}.",
    "the token economy with {token} {agreed}was in force on {when}.",
)
_ON = Words("disepakati pada {day}, dan ", "was agreed on {day} and ")
_SIGNED = Words("kesepakatan itu ditandatangani oleh {who}.", "the agreement was signed by {who}.")
_TABLE = Words(
    "perilaku sasaran, nilai token, denda, dan pengukuh pendukung disajikan dalam {ref}.",
    "target behaviours, token values, fines and back-up reinforcers stand in {ref}.",
)
_TABLE_WITHOUT_FINES = Words(
    "perilaku sasaran, nilai token, dan pengukuh pendukung disajikan dalam {ref}; denda tidak disepakati.",
    "target behaviours, token values and back-up reinforcers stand in {ref}; no fines were agreed on.",
)
_STEPS = Words(
    "yang tercatat mengenai kesembilan langkah ekonomi token disajikan dalam {ref}.",
    "what is recorded on the nine steps of a token economy stands in {ref}.",
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
_GIVEN = Words("klien memulai dengan {n} {token}.", "the client began with {n} {token}.")
_NOT_COUNTED = Words(
    "catatan berikut tidak sesuai dengan kesepakatan sehingga tidak dihitung:",
    "the following entries do not keep the agreement and are not counted:",
)
_AS_IF = Words(
    "hitungan berikut berlaku seandainya kesepakatan sudah ditandatangani sebagaimana mestinya:",
    "the following counts as if the agreement had been signed as it should be:",
)
_CHART = Words(
    "perkembangan {token} dari hari ke hari digambarkan dalam {ref}.",
    "how the {token} grew from day to day is drawn in {ref}.",
)
_PRAISE = Words(
    "peralihan dari {token} ke pujian disajikan dalam {ref}.",
    "how {token} gave way to praise stands in {ref}.",
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
_PARTS = {
    "fined": Words("{n} diambil sebagai denda", "{n} were taken as fines"),
    "exchanged": Words("{n} ditukar dengan {things}", "{n} were exchanged for {things}"),
    "converted": Words("{n} dialihkan", "{n} were converted"),
}
_EXPIRED = Words("{n} hangus", "{n} expired")
_NOTES = Words("Catatan harian", "Notes on the days")
_CONFIRMED = Words("catatan harian ini dikonfirmasi oleh {who}{but}.", "{who} confirmed this record{but}.")
_EXCEPT = Words(", kecuali {things}", ", but for {things}")
_BY_OTHERS = Words("catatan {when}, yang dikonfirmasi oleh {who}", "that of {when}, confirmed by {who}")
_BY_NOBODY = Words("catatan {when}, yang belum dikonfirmasi", "that of {when}, not confirmed yet")


@record_block("intervention-tokens", Words("Ekonomi token", "Token economy"), Intervention, "tokens")
def intervention_tokens(case: Case, record: Intervention, ctx: Context, n: int) -> Blocks:
    """Return the agreement with its tables, then what the ledger has of the daily record, with its chart."""
    tokens = record.tokens
    if tokens is None:
        return ()
    course = course_in(case, tokens, ctx)
    agreement, steps = anchored("tabel-token-kesepakatan", n), anchored("tabel-token-langkah", n)
    agreed: Blocks = (
        *paragraph(_agreement(case, tokens, ctx)),
        citing(ctx, _TABLE if has_fines(tokens) else _TABLE_WITHOUT_FINES, agreement),
        *agreement_table(case, tokens, agreement, ctx),
        *levels_agreed(tokens, ctx, n),
        citing(ctx, _STEPS, steps),
        *steps_table(case, tokens, steps, ctx),
    )
    for name in ("delivery", "thinning", "leftover_note"):
        agreed += labelled(field_label(ctx, TokenEconomy, name), ctx.prose(getattr(tokens, name)))
    return agreed + _record(case, course, ctx, n) if tokens.days else agreed


def _agreement(case: Case, tokens: TokenEconomy, ctx: Context) -> Iterator[str]:
    agreed = tokens.agreed_on
    on = "" if agreed is None else ctx.label(_ON, day=date_text(agreed, ctx.lang, weekday=True))
    yield sentence(ctx, _AGREED, token=token_word(tokens), when=span(tokens.period, ctx), agreed=on)
    if tokens.signed_by:
        yield sentence(ctx, _SIGNED, who=people_text(case, tokens.signed_by, ctx))
    if tokens.exchanges:
        yield sentence(ctx, _EXCHANGE, when=exchanges_text(tokens.exchanges, ctx))
    if tokens.policies.leftover is not None:
        yield sentence(ctx, _LEFT, policy=term(ctx, tokens.policies.leftover))


def _record(case: Case, course: TokenCourse, ctx: Context, n: int) -> Blocks:
    """Return the daily record, its totals, the levels and the chart, then notes and who confirmed them.

    What the case file tells and the ledger did not take is listed, so that nothing is left out unseen. Where
    the agreement changed, a table shows how tokens gave way to praise.
    """
    tokens = course.economy
    daily, agreement = anchored("tabel-token-harian", n), anchored("tabel-token-kesepakatan", n)
    figure, praise = anchored("gambar-token", n), anchored("tabel-token-pujian", n)
    words = {"token": token_word(tokens), "who": client_text(case, ctx)}
    days = daily_table(case, course, daily, ctx)
    unsigned = all(isinstance(refused.event, Agree) for refused in course.refused)
    refusals = [
        f"{date_text(refused.event.at.date(), ctx.lang)}: {lower_first(refused.message.pick(ctx.lang))}"
        for refused in course.refused
    ]
    drawing = token_drawing(case, course, figure, ctx)
    praised = praise_table(course, praise, ctx)
    notes = [
        labelled(date_text(day.date, ctx.lang, weekday=True), ctx.prose(day.note))
        for day in sorted(tokens.days, key=lambda day: day.date)
        if day.note.strip()
    ]
    return (
        *((citing(ctx, _DAILY, daily, agreement, **words), *days) if days else ()),
        *paragraph([sentence(ctx, _AS_IF if unsigned else _NOT_COUNTED)] if refusals else []),
        *numbered(refusals),
        *paragraph(_totals(case, course, ctx)),
        *levels_reached(case, course, ctx),
        *((citing(ctx, _CHART, figure, **words), *drawing) if drawing else ()),
        *((citing(ctx, _PRAISE, praise, **words), *praised) if praised else ()),
        *labelled(ctx.label(_NOTES), numbered(notes)),
        *paragraph([_confirmed(case, tokens, ctx)]),
    )


def _confirmed(case: Case, tokens: TokenEconomy, ctx: Context) -> str:
    """Return who confirmed the record: those of most days first, then the days that others confirmed."""
    by: dict[tuple[str, ...], list[dt.date]] = {}
    for day in sorted(tokens.days, key=lambda day: day.date):
        by.setdefault(day.confirmed_by, []).append(day.date)
    usual, *rest = sorted(by, key=lambda codes: -len(by[codes]))
    if not usual:
        return ""
    others = [
        ctx.label(
            _BY_OTHERS if codes else _BY_NOBODY,
            when=dates_text(by[codes], ctx.lang),
            who=people_text(case, codes, ctx),
        )
        for codes in rest
    ]
    but = ctx.label(_EXCEPT, things=also(others, ctx)) if others else ""
    return sentence(ctx, _CONFIRMED, who=people_text(case, usual, ctx), but=but)


def _totals(case: Case, course: TokenCourse, ctx: Context) -> Iterator[str]:
    """Yield what was given and earned, and what became of it: a phrase for each way out of the ledger."""
    totals, token = course.totals, token_word(course.economy)
    if totals.given:
        yield sentence(ctx, _GIVEN, n=totals.given, token=token)
    yield sentence(
        ctx,
        _EARNED,
        when=span(course.economy.period, ctx),
        who=client_text(case, ctx),
        earned=totals.earned,
        most=most_tokens(course),
        token=token,
    )
    codes = {code for day in course.sheet.days for code, times in day.exchanged.items() if times}
    versions = course.agreement.versions
    names = {back_up.code: back_up.name for version in versions for back_up in version.back_ups}
    what = joined((lower_first(name) for code, name in names.items() if code in codes), ctx.lang)
    last = versions[-1].policies.leftover
    ways = _PARTS if last is LeftoverPolicy.CONVERT else {**_PARTS, "converted": _EXPIRED}
    numbers = {name: getattr(totals, name) for name in ways}
    parts = [ctx.label(ways[name], n=n, things=what) for name, n in numbers.items() if n]
    if parts:
        words, told = _SPENT if totals.balance else _ALL_SPENT, joined(parts, ctx.lang)
        yield sentence(ctx, words, parts=told, left=minus(totals.balance), token=token)
    else:
        yield sentence(ctx, _NOTHING_SPENT)
