"""The block of the contract: willingness, informed consent, duties, next meeting."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import labelled, markdown_list
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    appendix_refs,
    citing,
    each_record,
    field_label,
    paragraph,
    process_and_result,
    sentence,
    stopped,
    terms,
)
from socialwork.stages import Contract, InformedConsent, Signature
from socialwork.text import date_text, joined
from socialwork.words import Words

_EXPLAINED = Words(
    "isi persetujuan dijelaskan kepada {who} pada {when}.", "the consent was explained to {who} on {when}."
)
_UNDERSTOOD = Words(
    "{who} menyatakan memahami penjelasan itu.", "{who} said that they had understood the explanation."
)
_SIGNED = Words("lembar persetujuan ditandatangani oleh {who}.", "the form of consent was signed by {who}.")
_SIGNED_SHOWN = Words(
    "lembar persetujuan ditandatangani oleh {who} (lihat {ref}).",
    "the form of consent was signed by {who} (see {ref}).",
)
_SCOPE = Words("persetujuan itu mencakup {things}.", "the consent covers {things}.")
_REFUSED = Words("persetujuan tidak diberikan untuk {things}.", "consent was not given for {things}.")
_WITHDRAWN = Words("persetujuan dicabut pada {when}.", "the consent was withdrawn on {when}.")
_NEXT = Words("pertemuan berikutnya dijadwalkan pada {when}.", "the next meeting was set for {when}.")


@block("contract", Words("Kontrak", "Contract"), source="stages › contract")
def contract(case: Case, ctx: Context) -> Blocks:
    """Return willingness and explanation, then signatures, scope, duties and the next meeting."""
    return each_record(case, Contract, ctx, lambda record, inner, _: _contract(case, record, inner))


def _contract(case: Case, record: Contract, ctx: Context) -> Blocks:
    process = (
        meeting_blocks(case, record.meetings, ctx)
        + ctx.prose(record.willingness)
        + _explained(case, record.consent, ctx)
        + ctx.prose(record.process)
    )
    result = (
        ctx.prose(record.result)
        + _consent(case, record.consent, ctx)
        + _duties("client_duties", record.client_duties, ctx)
        + _duties("worker_duties", record.worker_duties, ctx)
        + _next(record, ctx)
    )
    return process_and_result(process, result, ctx)


def _explained(case: Case, consent: InformedConsent | None, ctx: Context) -> Blocks:
    if consent is None:
        return ()
    who = client_text(case, ctx)
    said = [sentence(ctx, _EXPLAINED, who=who, when=date_text(consent.explained_on, ctx.lang, weekday=True))]
    if consent.understood and not consent.shown_by.strip():
        said.append(sentence(ctx, _UNDERSTOOD, who=who))
    return paragraph(said) + ctx.prose(consent.shown_by)


def _consent(case: Case, consent: InformedConsent | None, ctx: Context) -> Blocks:
    if consent is None:
        return ()
    signed = consent.signatures + (() if consent.guardian is None else (consent.guardian,))
    blocks: Blocks = ()
    if signed:
        refs = appendix_refs(ctx, "lampiran-persetujuan")
        words = _SIGNED_SHOWN if refs else _SIGNED
        blocks += (citing(ctx, words, *refs, who=signatures_text(case, signed, ctx)),)
    said: list[str] = []
    if consent.scope:
        said.append(sentence(ctx, _SCOPE, things=terms(ctx, consent.scope)))
    if consent.refused:
        said.append(sentence(ctx, _REFUSED, things=terms(ctx, consent.refused)))
    if consent.withdrawn_on is not None:
        said.append(sentence(ctx, _WITHDRAWN, when=date_text(consent.withdrawn_on, ctx.lang, weekday=True)))
    prose = (
        labelled(field_label(ctx, InformedConsent, name), ctx.prose(getattr(consent, name)))
        for name in ("limits", "retention")
    )
    return blocks + paragraph(said) + tuple(one for told in prose for one in told)


def signatures_text(case: Case, signatures: Iterable[Signature], ctx: Context) -> str:
    """Return who signed and when, those of one day together."""
    by_day: dict[str, list[str]] = {}
    for one in signatures:
        by_day.setdefault(date_text(one.date, ctx.lang), []).append(role_of(case, one.by, ctx))
    words = Words("{who} pada {when}", "{who} on {when}")
    return joined(
        (words.format(who=joined(who, ctx.lang), when=when).pick(ctx.lang) for when, who in by_day.items()),
        ctx.lang,
    )


def _duties(name: str, duties: tuple[str, ...], ctx: Context) -> Blocks:
    return labelled(field_label(ctx, Contract, name), markdown_list(duties, ctx))


def _next(record: Contract, ctx: Context) -> Blocks:
    said: list[str] = []
    if record.next_meeting is not None:
        said.append(sentence(ctx, _NEXT, when=date_text(record.next_meeting, ctx.lang, weekday=True)))
    if record.contact and not any(char.isdigit() for char in record.contact):
        # A telephone number has no place in a public report; words such as "melalui guru BK" may stand.
        return paragraph(said) + labelled(
            field_label(ctx, Contract, "contact"), ctx.prose(stopped(record.contact))
        )
    return paragraph(said)
