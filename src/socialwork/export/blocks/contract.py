"""The block of the contract: willingness, informed consent, duties, next meeting."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import labelled, markdown_list
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    appendix_refs,
    citing,
    field_label,
    paragraph,
    process_and_result,
    record_block,
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


@record_block("contract", Words("Kontrak", "Contract"), Contract)
def contract(case: Case, record: Contract, ctx: Context, _n: int) -> Blocks:
    """Return willingness and explanation, then signatures, scope, duties and the next meeting."""
    process = meeting_blocks(case, record.meetings, ctx) + ctx.prose(record.willingness)
    consent = record.consent
    if consent is not None:
        who, when = client_text(case, ctx), date_text(consent.explained_on, ctx.lang, weekday=True)
        explained = [sentence(ctx, _EXPLAINED, who=who, when=when)]
        if consent.understood and not consent.shown_by.strip():
            explained.append(sentence(ctx, _UNDERSTOOD, who=who))
        process += paragraph(explained) + ctx.prose(consent.shown_by)
    process += ctx.prose(record.process)
    result = ctx.prose(record.result)
    if consent is not None:
        result += _consent(case, consent, ctx)
    for name in ("client_duties", "worker_duties"):
        result += labelled(field_label(ctx, Contract, name), markdown_list(getattr(record, name), ctx))
    if record.next_meeting is not None:
        when = date_text(record.next_meeting, ctx.lang, weekday=True)
        result += paragraph([sentence(ctx, _NEXT, when=when)])
    if record.contact and not any(char.isdigit() for char in record.contact):
        # A telephone number has no place in a public report; words such as "melalui guru BK" may stand.
        result += labelled(field_label(ctx, Contract, "contact"), ctx.prose(stopped(record.contact)))
    return process_and_result(process, result, ctx)


def _consent(case: Case, consent: InformedConsent, ctx: Context) -> Blocks:
    """Return who signed, what the consent covers, what was refused or withdrawn, and its limits."""
    blocks: Blocks = ()
    if signed := consent.signatures + (() if consent.guardian is None else (consent.guardian,)):
        refs = appendix_refs(ctx, "lampiran-persetujuan")
        words = _SIGNED_SHOWN if refs else _SIGNED
        blocks += (citing(ctx, words, *refs, who=signatures_text(case, signed, ctx)),)
    covered: list[str] = []
    if consent.scope:
        covered.append(sentence(ctx, _SCOPE, things=terms(ctx, consent.scope)))
    if consent.refused:
        covered.append(sentence(ctx, _REFUSED, things=terms(ctx, consent.refused)))
    if consent.withdrawn_on is not None:
        when = date_text(consent.withdrawn_on, ctx.lang, weekday=True)
        covered.append(sentence(ctx, _WITHDRAWN, when=when))
    blocks += paragraph(covered)
    for name in ("limits", "retention"):
        blocks += labelled(field_label(ctx, InformedConsent, name), ctx.prose(getattr(consent, name)))
    return blocks


def signatures_text(case: Case, signatures: Iterable[Signature], ctx: Context) -> str:
    """Return who signed and when, those of one day together."""
    by_day: dict[str, list[str]] = {}
    for signature in signatures:
        by_day.setdefault(date_text(signature.date, ctx.lang), []).append(role_of(case, signature.by, ctx))
    words = Words("{who} pada {when}", "{who} on {when}")
    return joined(
        (words.format(who=joined(who, ctx.lang), when=when).pick(ctx.lang) for when, who in by_day.items()),
        ctx.lang,
    )
