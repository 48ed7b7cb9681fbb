"""Meetings in sentences, and the block of the home visits."""

from collections.abc import Sequence

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import labelled, numbered, para, when_text
from socialwork.export.blocks.people import people_text
from socialwork.export.blocks.sentences import (
    appendix_refs,
    at_place,
    citing,
    lower_first,
    ordinal,
    sentence,
    vary,
)
from socialwork.records import HomeVisit, Letter
from socialwork.text import date_text
from socialwork.values.when import Meeting
from socialwork.words import Words

declare_labels(
    purpose=Words("Tujuan", "Purpose"),
    observation=Words("Pengamatan", "Observation"),
    follow_up=Words("Tindak lanjut", "Follow-up"),
)

_ONE = Words(
    "pertemuan berlangsung pada {when}{where}{who}.", "the meeting took place on {when}{where}{who}."
)
_SEVERAL = (
    Words(
        "pertemuan {nth} berlangsung pada {when}{where}{who}.",
        "meeting {nth} took place on {when}{where}{who}.",
    ),
    Words(
        "pada {when}, pertemuan {nth} diadakan{where}{who}.",
        "on {when}, meeting {nth} was held{where}{who}.",
    ),
    Words(
        "pertemuan {nth} diadakan pada {when}{where}{who}.",
        "meeting {nth} was held on {when}{where}{who}.",
    ),
)
_WHO = (
    Words(", dihadiri oleh {who}", ", attended by {who}"),
    Words("; yang hadir ialah {who}", "; present were {who}"),
)
_VISITS = (
    Words(
        "kunjungan rumah dilakukan pada {when}{where}{who}.", "a home visit was made on {when}{where}{who}."
    ),
    Words(
        "pada {when}, kunjungan rumah berikutnya dilakukan{where}{who}.",
        "on {when}, the next home visit was made{where}{who}.",
    ),
)
_HOME_VISITS = Words("Kunjungan rumah", "Home visits")
_LETTER = Words("kunjungan ini didasarkan pada {letter}.", "the visit rests on the {letter}.")
_LETTER_SHOWN = Words(
    "kunjungan ini didasarkan pada {letter} (lihat {ref}).",
    "the visit rests on the {letter} (see {ref}).",
)


def meeting_blocks(case: Case, meetings: Sequence[Meeting], ctx: Context) -> Blocks:
    """Return *meetings* in order: one as paragraphs, several as a numbered list."""
    if len(meetings) == 1:
        return _meeting(case, meetings[0], _ONE, 0, ctx)
    return numbered(_meeting(case, meeting, vary(n, *_SEVERAL), n, ctx) for n, meeting in enumerate(meetings))


def _meeting(case: Case, meeting: Meeting, words: Words, n: int, ctx: Context) -> Blocks:
    purpose = labelled(ctx.label("purpose"), ctx.prose(meeting.purpose))
    result = labelled(ctx.label("result"), ctx.prose(meeting.result))
    return (para(_held(case, meeting, words, n, ctx)), *purpose, *result)


def _held(case: Case, meeting: Meeting, words: Words, n: int, ctx: Context) -> str:
    who = people_text(case, meeting.present, ctx, meeting.others)
    return sentence(
        ctx,
        words,
        nth=ordinal(n + 1, ctx),
        when=when_text(meeting, ctx.lang),
        where=at_place(meeting.place, ctx),
        who=vary(n, *_WHO).format(who=who).pick(ctx.lang) if who else "",
    )


@block("home-visits", _HOME_VISITS, source="home_visits")
def home_visits(case: Case, ctx: Context) -> Blocks:
    """Return each home visit: when and with whom, purpose, letter, observation, result, follow-up."""
    visits = tuple(_visit(case, visit, n, ctx) for n, visit in enumerate(case.home_visits))
    told = visits[0] if len(visits) == 1 else numbered(visits)
    return (para((Text(f"{ctx.label(_HOME_VISITS)}:", bold=True),), "process-label"), *told) if visits else ()


def _visit(case: Case, visit: HomeVisit, n: int, ctx: Context) -> Blocks:
    meeting = visit.meeting
    held = para(_held(case, meeting, _VISITS[min(n, 1)], n, ctx))
    return (
        para(held.text + _letter(case, visit.letter, ctx)),
        *labelled(ctx.label("purpose"), ctx.prose(meeting.purpose)),
        *labelled(ctx.label("observation"), ctx.prose(visit.observation)),
        *labelled(ctx.label("result"), ctx.prose(meeting.result)),
        *labelled(ctx.label("follow-up"), ctx.prose(visit.follow_up)),
    )


def _letter(case: Case, code: str, ctx: Context) -> Inlines:
    letter = next((one for one in case.letters if one.code == code), None)
    if letter is None:
        return ()
    refs = appendix_refs(ctx, "lampiran-surat-tugas")
    words = _LETTER_SHOWN if refs else _LETTER
    return (Text(" "), *citing(ctx, words, *refs, letter=_letter_text(letter, ctx)).text)


def _letter_text(letter: Letter, ctx: Context) -> str:
    number = Words(" nomor {n}", " no. {n}").format(n=letter.number).pick(ctx.lang)
    date = "" if letter.date is None else date_text(letter.date, ctx.lang)
    dated = Words(" tanggal {date}", " of {date}").format(date=date).pick(ctx.lang)
    return lower_first(ctx.label(letter.kind)) + (number if letter.number else "") + (dated if date else "")
