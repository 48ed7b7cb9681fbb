"""Meetings in sentences, and the block of the home visits."""

import datetime as dt
from collections.abc import Sequence

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import labelled, numbered, para, titled, when_text
from socialwork.export.blocks.people import people_text
from socialwork.export.blocks.sentences import (
    appendix_refs,
    at_place,
    at_time,
    citing,
    lower_first,
    sentence,
    subheading,
)
from socialwork.export.blocks.stage_photos import stage_days, stage_of_day
from socialwork.records import Letter
from socialwork.text import date_text, number_words
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
_SAME_DAY = Words(
    "pertemuan pada hari itu berlangsung{clock}{where}{who}.",
    "the meeting of that day took place{clock}{where}{who}.",
)
_SEVERAL = Words(
    "{n} pertemuan berikut diadakan{where}{who}.", "the following {n} meetings were held{where}{who}."
)
_ATTENDED = Words(", dihadiri oleh {who}", ", attended by {who}")
_EACH = Words(", masing-masing dihadiri oleh {who}", ", each attended by {who}")
_WITH = Words(", dengan {who}", ", with {who}")
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


def meeting_blocks(
    case: Case, meetings: Sequence[Meeting], ctx: Context, told: dt.date | None = None
) -> Blocks:
    """Return one meeting as paragraphs; several as a list, below what all of them have in common.

    Where the sentence above has *told* the day of the only meeting, its hours follow without the date.
    """
    if len(meetings) == 1:
        words = _SAME_DAY if meetings[0].time and meetings[0].date == told else _ONE
        return (para(_held(case, meetings[0], words, ctx)), *_course(meetings[0], ctx))
    places = {meeting.place.strip() for meeting in meetings}
    place = places.pop() if len(places) == 1 else ""
    first = meetings[0].present if meetings else ()
    always = [code for code in first if all(code in meeting.present for meeting in meetings)]
    shared = sentence(
        ctx,
        _SEVERAL,
        n=number_words(len(meetings), ctx.lang),
        where=at_place(place, ctx),
        who=ctx.label(_EACH, who=people_text(case, always, ctx)) if always else "",
    )
    items: list[Blocks] = []
    for meeting in meetings:
        others = [code for code in meeting.present if code not in always]
        who = people_text(case, others, ctx, meeting.others)
        where = "" if place else at_place(meeting.place, ctx)
        rest = f",{where}" if where else ""
        rest += ctx.label(_WITH if always else _ATTENDED, who=who) if who else ""
        when = Text(when_text(meeting, ctx.lang), bold=True)
        items.append((para((when, Text(f"{rest}."))), *_course(meeting, ctx)))
    listed = numbered(items)
    return (para(shared), *listed) if place or always else listed


def _course(meeting: Meeting, ctx: Context) -> Blocks:
    return (
        *labelled(ctx.label("purpose"), ctx.prose(meeting.purpose)),
        *labelled(ctx.label("result"), ctx.prose(meeting.result)),
    )


def _held(case: Case, meeting: Meeting, words: Words, ctx: Context) -> str:
    who = people_text(case, meeting.present, ctx, meeting.others)
    return sentence(
        ctx,
        words,
        when=when_text(meeting, ctx.lang),
        clock=at_time(meeting.time, ctx).removeprefix(","),
        where=at_place(meeting.place, ctx),
        who=ctx.label(_ATTENDED, who=who) if who else "",
    )


@block("home-visits", _HOME_VISITS, source="home_visits")
def home_visits(case: Case, ctx: Context) -> Blocks:
    """Return each home visit: when and with whom, purpose, letter, observation, result, follow-up.

    The option names a stage, whose visits are printed; without it all of them are.
    """
    days = stage_days(case)
    letters = {letter.code: letter for letter in reversed(case.letters)}
    visits: list[Blocks] = []
    for n, visit in enumerate(case.home_visits):
        if ctx.option not in {"", stage_of_day(visit.meeting.date, days, case).code}:
            continue
        held = para(_held(case, visit.meeting, _VISITS[min(n, 1)], ctx))
        letter = _letter(letters[visit.letter], ctx) if visit.letter in letters else ()
        visits.append(
            (
                para(held.text + letter),
                *labelled(ctx.label("purpose"), ctx.prose(visit.meeting.purpose)),
                *labelled(ctx.label("observation"), ctx.prose(visit.observation)),
                *labelled(ctx.label("result"), ctx.prose(visit.meeting.result)),
                *labelled(ctx.label("follow-up"), ctx.prose(visit.follow_up)),
            )
        )
    return titled(subheading(ctx, _HOME_VISITS), visits[0] if len(visits) == 1 else numbered(visits))


def _letter(letter: Letter, ctx: Context) -> Inlines:
    """Return the sentence that names the letter of a visit by kind, number and date, behind a space."""
    name = lower_first(ctx.label(letter.kind))
    if letter.number:
        name += Words(" nomor {n}", " no. {n}").format(n=letter.number).pick(ctx.lang)
    if letter.date is not None:
        day = date_text(letter.date, ctx.lang)
        name += Words(" tanggal {date}", " of {date}").format(date=day).pick(ctx.lang)
    refs = appendix_refs(ctx, "lampiran-surat-tugas")
    return (Text(" "), *citing(ctx, _LETTER_SHOWN if refs else _LETTER, *refs, letter=name).text)
