"""Blocks of the appendices on case conferences: minutes and attendance list."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Table, Text
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import (
    broken,
    capital,
    cell,
    field_words,
    header_row,
    labelled,
    markdown_list,
    number_cell,
    pairs_table,
    para,
    prose_cell,
    table,
)
from socialwork.export.blocks.people import client_text, role_of
from socialwork.records import CaseConference, Decision
from socialwork.text import date_text, number_words
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.words import Words

declare_labels(
    minutes_lead=Words(
        "Pada hari {when} telah dilaksanakan {conference} untuk membahas kasus {who}. "
        "Rapat dihadiri oleh {count} orang sebagaimana tercantum dalam daftar hadir.",
        "On {when}, {conference} was held on the case of {who}. "
        "{count} people attended, as the attendance list shows.",
    ),
    minutes_close=Words(
        "Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.",
        "These minutes were drawn up to be used as is proper.",
    ),
    chair=Words("Pemimpin rapat", "Chair"),
    secretary=Words("Notulis", "Secretary"),
    place=Words("Tempat", "Place"),
    when=Words("Hari, Tanggal, dan Waktu", "Day, Date and Time"),
    decision=Words("Keputusan", "Decision"),
    decided_by=Words("Diputuskan oleh", "Decided by"),
    carried_out_by=Words("Pelaksana", "Carried out by"),
    due=Words("Tenggat", "Due"),
    attendee=Words("Peserta", "Attendee"),
    signature=Words("Tanda Tangan", "Signature"),
    people_present=Words("{count} orang", "{count} people"),
)

_GAP = 3
_TO_SIGN = broken([" ", " "])
"""Room to sign in a row of a table."""


@block("minutes", Words("Berita acara case conference", "Minutes of a case conference"), source="conferences")
def minutes(case: Case, ctx: Context) -> Blocks:
    """Return the minutes of the conference that the option names, ``I`` or ``II``."""
    conference = _conference(case, ctx)
    if conference is None:
        return ()
    lead = ctx.label(
        "minutes-lead",
        when=_when(conference, ctx),
        conference=ctx.label(conference.number),
        who=client_text(case, ctx),
        count=number_words(conference.attendance, ctx.lang),
    )
    return (
        para(lead),
        *_leaders(conference, case, ctx),
        *_discussed(conference, ctx),
        *_decisions(conference, case, ctx),
        para(ctx.label("minutes-close")),
        _signatures(conference, case, ctx),
    )


@block(
    "attendance", Words("Daftar hadir case conference", "Attendance list"), source="conferences › attendees"
)
def attendance(case: Case, ctx: Context) -> Blocks:
    """Return the attendance list of the conference that the option names, a row for each person."""
    conference = _conference(case, ctx)
    if conference is None or not conference.attendees:
        return ()
    roles = [capital(group.role) for group in conference.attendees for _ in range(group.count)]
    rows = tuple((number_cell(n), cell(role), cell(_TO_SIGN)) for n, role in enumerate(roles, start=1))
    titles = [ctx.label(key) for key in ("number", "attendee", "signature")]
    total = (
        cell((Text(ctx.label("total"), bold=True),), align="center", colspan=2),
        cell(ctx.label("people-present", count=conference.attendance), align="center"),
    )
    head = pairs_table(
        [(ctx.label("when"), _when(conference, ctx)), (ctx.label("place"), capital(conference.place))]
    )
    return (*head, Table(rows=(header_row(titles), *rows, total), widths=(1.0, 8.0, 5.0), header_rows=1))


def _conference(case: Case, ctx: Context) -> CaseConference | None:
    return case.conference(ConferenceNumber.of(ctx.option or "I"))


def _when(conference: CaseConference, ctx: Context) -> str:
    day = date_text(conference.date, ctx.lang, weekday=True)
    at = Words("pukul", "at").pick(ctx.lang)
    return day if conference.time is None else f"{day}, {at} {conference.time}"


def _leaders(conference: CaseConference, case: Case, ctx: Context) -> Blocks:
    people = [(key, getattr(conference, key)) for key in ("chair", "secretary")]
    named = [(ctx.label(key), capital(role_of(case, code, ctx))) for key, code in people if code]
    return pairs_table([(ctx.label("place"), capital(conference.place)), *named])


def _discussed(conference: CaseConference, ctx: Context) -> Blocks:
    views = ctx.label(field_words(CaseConference, "views"))
    texts = tuple(
        one
        for name in ("presented", "strengths", "obstacles")
        for one in labelled(
            ctx.label(field_words(CaseConference, name)), ctx.prose(getattr(conference, name))
        )
    )
    return (*texts, *labelled(views, markdown_list(conference.views, ctx)))


def _decisions(conference: CaseConference, case: Case, ctx: Context) -> Blocks:
    titles = [ctx.label(key) for key in ("number", "decision", "decided-by", "carried-out-by", "due")]
    rows = (_decision(n, one, case, ctx) for n, one in enumerate(conference.decisions, start=1))
    return table(titles, rows, widths=(0.9, 5.3, 2.6, 2.6, 2.6))


def _decision(n: int, decision: Decision, case: Case, ctx: Context) -> tuple[Cell, ...]:
    due = "–" if decision.due is None else date_text(decision.due, ctx.lang)
    carried = capital(role_of(case, decision.carried_out_by, ctx)) if decision.carried_out_by else "–"
    return (
        number_cell(n),
        prose_cell(decision.text, ctx),
        cell(capital(role_of(case, decision.by, ctx))),
        cell(carried),
        cell(due),
    )


def _signatures(conference: CaseConference, case: Case, ctx: Context) -> Table:
    signers = [(key, getattr(conference, key)) for key in ("chair", "secretary")]
    cells = tuple(
        cell(
            (
                para(
                    broken(
                        [ctx.label(key), *[" "] * _GAP, capital(role_of(case, code, ctx)) if code else "…"]
                    ),
                    "center",
                ),
            )
        )
        for key, code in signers
    )
    return Table(rows=(cells,), ruled=False)
