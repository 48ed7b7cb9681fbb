"""The block of engagement: who was met and agreed, what trust was built, what came of it."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import labelled, markdown_list
from socialwork.export.blocks.people import client_text, people_text, role_of
from socialwork.export.blocks.sentences import (
    each_record,
    field_label,
    in_sentence,
    paragraph,
    process_and_result,
    sentence,
)
from socialwork.people import Supervisor
from socialwork.stages import Engagement
from socialwork.text import date_text, joined
from socialwork.vocabulary.privacy import Edition
from socialwork.vocabulary.process import Initiative
from socialwork.words import Words

_INITIATIVE = {
    Initiative.CLIENT: Words("kontak pertama dimulai oleh {who}.", "the first contact was sought by {who}."),
    Initiative.WORKER: Words("kontak pertama dimulai oleh {student}.", "the {student} sought the contact."),
    Initiative.INSTITUTION: Words(
        "kontak pertama dimulai oleh lembaga.", "the first contact was sought by the institution."
    ),
}
_CONSULTED = Words("pihak yang dihubungi ialah {who}.", "those consulted were {who}.")
_PERMISSION = Words(
    "izin lembaga diberikan oleh {who} pada {when}.",
    "the institution's permission was given by {who} on {when}.",
)
_LOCAL = Words(
    "{student} di lembaga dibimbing oleh {who} selaku pembimbing lokal.",
    "at the institution the {student} was supervised by {who}.",
)


@block("engagement", Words("Pendekatan awal", "Engagement"), source="stages › engagement")
def engagement(case: Case, ctx: Context) -> Blocks:
    """Return initiative, parties consulted, permission, meetings and trust building, then the result."""
    return each_record(case, Engagement, ctx, lambda record, inner, _: _engagement(case, record, inner))


def _engagement(case: Case, record: Engagement, ctx: Context) -> Blocks:
    process = (
        paragraph(_first_steps(case, record, ctx))
        + meeting_blocks(case, record.meetings, ctx)
        + ctx.prose(record.trust)
        + ctx.prose(record.process)
    )
    facilities = labelled(field_label(ctx, Engagement, "facilities"), markdown_list(record.facilities, ctx))
    result = ctx.prose(record.result) + facilities
    return process_and_result(process, result, ctx)


def _first_steps(case: Case, record: Engagement, ctx: Context) -> list[str]:
    said: list[str] = []
    if record.initiative is not None:
        said.append(sentence(ctx, _INITIATIVE[record.initiative], who=client_text(case, ctx)))
    if any(map(str.strip, record.consulted)):
        said.append(sentence(ctx, _CONSULTED, who=_parties(case, record, ctx)))
    if record.permission is not None and record.permission.by.strip():
        who = role_of(case, record.permission.by, ctx)
        when = date_text(record.permission.date, ctx.lang, weekday=True)
        said.append(sentence(ctx, _PERMISSION, who=who, when=when))
    if case.people.local_supervisors:
        local = (_supervisor(case, one, ctx) for one in case.people.local_supervisors)
        said.append(sentence(ctx, _LOCAL, who=joined(local, ctx.lang)))
    return said


def _supervisor(case: Case, one: Supervisor, ctx: Context) -> str:
    role = role_of(case, one.code, ctx)
    return f"{one.name} ({role})" if ctx.edition is Edition.CONFIDENTIAL else role


def _parties(case: Case, record: Engagement, ctx: Context) -> str:
    known = set(case.people.codes)
    parties = [one if one in known else in_sentence(one) for one in record.consulted]
    return people_text(case, parties, ctx)
