"""The blocks of the two case conferences."""

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
    return _conference(case, ConferenceNumber.FIRST, ctx)


@block("case-conference-2", Words("Case Conference II", "Case conference II"), source="conferences")
def case_conference_2(case: Case, ctx: Context) -> Blocks:
    """Return the second conference, which closes the intervention."""
    return _conference(case, ConferenceNumber.SECOND, ctx)


def _conference(case: Case, number: ConferenceNumber, ctx: Context) -> Blocks:
    record = case.conference(number)
    if record is None:
        return ()
    decisions = numbered(_decision(case, one, ctx) for one in record.decisions)
    return (
        *paragraph(_about(case, record, ctx)),
        *_labelled("presented", ctx.prose(record.presented), ctx),
        *_labelled("views", markdown_list(record.views, ctx), ctx),
        *_labelled("strengths", ctx.prose(record.strengths), ctx),
        *_labelled("obstacles", ctx.prose(record.obstacles), ctx),
        *_labelled("decisions", decisions, ctx),
        *_papers(number, ctx),
    )


def _about(case: Case, record: CaseConference, ctx: Context) -> list[str]:
    when = date_text(record.date, ctx.lang, weekday=True) + at_time(record.time, ctx)
    name = ctx.label(record.number)
    held = ctx.label(_HELD, name=name, when=when, where=at_place(record.place, ctx))
    said = [held, _led(case, record, ctx)]
    who = listed((headcount(one, ctx) for one in record.attendees), ctx)
    if who:
        said.append(sentence(ctx, _PRESENT, n=number_words(record.attendance, ctx.lang), who=who))
    if record.requested_by:
        said.append(sentence(ctx, _ASKED, who=role_of(case, record.requested_by, ctx)))
    return said


def _led(case: Case, record: CaseConference, ctx: Context) -> str:
    secretary = role_of(case, record.secretary, ctx)
    if not record.chair:
        return f"{sentence(ctx, _NOTED, secretary=secretary)}." if secretary else ""
    led = sentence(ctx, _LED, chair=role_of(case, record.chair, ctx))
    return f"{led} {ctx.label(_MINUTES, secretary=secretary)}." if secretary else f"{led}."


def _decision(case: Case, one: Decision, ctx: Context) -> Blocks:
    who = role_of(case, one.by, ctx)
    said = [ctx.label(_BY, who=who)] if who.strip() else []
    if one.carried_out_by:
        said.append(ctx.label(_CARRIED, who=lower_first(role_of(case, one.carried_out_by, ctx))))
    if one.due is not None:
        said.append(ctx.label(_DUE, when=date_text(one.due, ctx.lang, weekday=True)))
    return with_note(ctx.prose(one.text), bracketed("; ".join(said)))


def _papers(number: ConferenceNumber, ctx: Context) -> Blocks:
    n = 1 if number is ConferenceNumber.FIRST else 2
    refs = appendix_refs(ctx, f"lampiran-berita-acara-{n}", f"lampiran-daftar-hadir-{n}")
    return (citing(ctx, _PAPERS, *refs),) if len(refs) == 2 else ()  # noqa: PLR2004 - minutes and list


def _labelled(name: str, content: Blocks, ctx: Context) -> Blocks:
    return labelled(field_label(ctx, CaseConference, name), content)
