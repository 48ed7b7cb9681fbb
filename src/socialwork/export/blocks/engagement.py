"""The block of engagement: who was met and agreed, what trust was built, what came of it."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import labelled, markdown_list
from socialwork.export.blocks.people import client_text, people_text, role_of
from socialwork.export.blocks.sentences import (
    field_label,
    in_sentence,
    paragraph,
    process_and_result,
    record_block,
    sentence,
)
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


@record_block("engagement", Words("Pendekatan awal", "Engagement"), Engagement)
def engagement(case: Case, record: Engagement, ctx: Context, _n: int) -> Blocks:
    """Return initiative, parties consulted, permission, meetings and trust building, then the result."""
    opening: list[str] = []
    if record.initiative is not None:
        opening.append(sentence(ctx, _INITIATIVE[record.initiative], who=client_text(case, ctx)))
    if any(map(str.strip, record.consulted)):
        known = set(case.people.codes)
        parties = [party if party in known else in_sentence(party) for party in record.consulted]
        opening.append(sentence(ctx, _CONSULTED, who=people_text(case, parties, ctx)))
    if record.permission is not None and record.permission.by.strip():
        who = role_of(case, record.permission.by, ctx)
        when = date_text(record.permission.date, ctx.lang, weekday=True)
        opening.append(sentence(ctx, _PERMISSION, who=who, when=when))
    if case.people.local_supervisors:
        named = ctx.edition is Edition.CONFIDENTIAL
        roles = ((person, role_of(case, person.code, ctx)) for person in case.people.local_supervisors)
        who = joined((f"{person.name} ({role})" if named else role for person, role in roles), ctx.lang)
        opening.append(sentence(ctx, _LOCAL, who=who))
    process = (
        paragraph(opening)
        + meeting_blocks(case, record.meetings, ctx)
        + ctx.prose(record.trust)
        + ctx.prose(record.process)
    )
    facilities = labelled(field_label(ctx, Engagement, "facilities"), markdown_list(record.facilities, ctx))
    return process_and_result(process, ctx.prose(record.result) + facilities, ctx)
