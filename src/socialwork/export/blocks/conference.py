"""The blocks of the two case conferences."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import labelled, markdown_list, numbered
from socialwork.export.blocks.people import headcount, role_of
from socialwork.export.blocks.sentences import (
    appendix_refs,
    at_place,
    at_time,
    bracketed,
    citing,
    field_label,
    listed,
    lower_first,
    paragraph,
    sentence,
    with_note,
)
from socialwork.records import CaseConference, Decision
from socialwork.text import date_text, number_words
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.words import Words

_HELD = Words("{name} dilaksanakan pada {when}{where}.", "{name} was held on {when}{where}.")
_LED = Words("rapat dipimpin oleh {chair}", "it was chaired by {chair}")
_MINUTES = Words("dengan notulis {secretary}", "with {secretary} taking the minutes")
_NOTED = Words("notulis rapat ialah {secretary}", "the minutes were taken by {secretary}")
_PRESENT = Words("peserta yang hadir berjumlah {n} orang, yaitu {who}.", "{n} people were present: {who}.")
_ASKED = Words("{who} meminta keputusan rapat.", "{who} asked the meeting to decide.")
_PAPERS = Words(
    "berita acara dan daftar hadirnya terdapat pada {ref}.", "minutes and attendance list stand in {ref}."
)
_BY = Words("diputuskan oleh {who}", "decided by {who}")
_CARRIED = Words("pelaksana: {who}", "to be carried out by {who}")
_DUE = Words("tenggat: {when}", "due on {when}")


@block("case-conference-1", Words("Case Conference I", "Case conference I"), source="conferences")
def case_conference_1(case: Case, ctx: Context) -> Blocks:
    """Return the first conference, which closes planning."""
    return _conference(case, 1, ctx)


@block("case-conference-2", Words("Case Conference II", "Case conference II"), source="conferences")
def case_conference_2(case: Case, ctx: Context) -> Blocks:
    """Return the second conference, which closes the intervention."""
    return _conference(case, 2, ctx)


def _conference(case: Case, n: int, ctx: Context) -> Blocks:
    record = case.conference(ConferenceNumber.FIRST if n == 1 else ConferenceNumber.SECOND)
    if record is None:
        return ()
    content = {
        "presented": ctx.prose(record.presented),
        "views": markdown_list(record.views, ctx),
        "strengths": ctx.prose(record.strengths),
        "obstacles": ctx.prose(record.obstacles),
        "decisions": numbered(_decision(case, decision, ctx) for decision in record.decisions),
    }
    blocks = paragraph(_about(case, record, ctx))
    for name, made in content.items():
        blocks += labelled(field_label(ctx, CaseConference, name), made)
    refs = appendix_refs(ctx, f"lampiran-berita-acara-{n}", f"lampiran-daftar-hadir-{n}")
    if len(refs) == 2:  # noqa: PLR2004 - minutes and list
        blocks += (citing(ctx, _PAPERS, *refs),)
    return blocks


def _about(case: Case, record: CaseConference, ctx: Context) -> Iterator[str]:
    """Yield when and where it was held, who led it and took minutes, who was there and who asked for it."""
    when = date_text(record.date, ctx.lang, weekday=True) + at_time(record.time, ctx)
    yield ctx.label(_HELD, name=ctx.label(record.number), when=when, where=at_place(record.place, ctx))
    secretary = role_of(case, record.secretary, ctx)
    minutes = ctx.label(_MINUTES, secretary=secretary) if secretary else ""
    if record.chair:
        led = sentence(ctx, _LED, chair=role_of(case, record.chair, ctx))
        yield f"{led} {minutes}." if minutes else f"{led}."
    elif secretary:
        yield f"{sentence(ctx, _NOTED, secretary=secretary)}."
    if who := listed((headcount(group, ctx) for group in record.attendees), ctx):
        yield sentence(ctx, _PRESENT, n=number_words(record.attendance, ctx.lang), who=who)
    if record.requested_by:
        yield sentence(ctx, _ASKED, who=role_of(case, record.requested_by, ctx))


def _decision(case: Case, decision: Decision, ctx: Context) -> Blocks:
    who = role_of(case, decision.by, ctx)
    notes = [ctx.label(_BY, who=who)] if who.strip() else []
    if decision.carried_out_by:
        notes.append(ctx.label(_CARRIED, who=lower_first(role_of(case, decision.carried_out_by, ctx))))
    if decision.due is not None:
        notes.append(ctx.label(_DUE, when=date_text(decision.due, ctx.lang, weekday=True)))
    return with_note(ctx.prose(decision.text), bracketed("; ".join(notes)))
