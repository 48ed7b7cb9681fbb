"""Blocks of the appendices that print papers: supervision, consent, letters."""

from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Heading, Text
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import (
    broken,
    capital,
    cell,
    field_words,
    labelled,
    number_cell,
    pairs_table,
    para,
    prose_cell,
    table,
    titled,
    when_text,
)
from socialwork.export.blocks.people import role_of
from socialwork.practicum import SupervisionSession
from socialwork.records import HomeVisit, Letter
from socialwork.stages import Contract, InformedConsent, Signature
from socialwork.text import date_text
from socialwork.vocabulary.documents import ConsentScope, LetterKind, SupervisionKind
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Words

declare_labels(
    day_and_date=Words("Hari, Tanggal", "Day, Date"),
    supervisor=Words("Pembimbing", "Supervisor"),
    topic=Words("Pokok Bahasan", "Topic"),
    advice=Words("Saran", "Advice"),
    further=Words("Tindak Lanjut", "Follow-up"),
    consent_lead=Words(
        "Catatan persetujuan ini dibuat dari lembar yang ditandatangani. Nama dan tanda tangan disimpan "
        "dalam arsip praktikan; di sini para pihak disebut menurut peran dan kodenya.",
        "This record was made from the signed form. Names and signatures are kept in the student's files; "
        "here people go by role and code.",
    ),
    explained_on=Words("Dijelaskan pada", "Explained on"),
    understood=Words("Dipahami {client}", "Understood by the {client}"),
    withdrawn_on=Words("Dicabut pada", "Withdrawn on"),
    consent_scope=Words("Hal yang Dimintakan Persetujuan", "What Was Asked For"),
    consent_given=Words("Persetujuan", "Consent"),
    signed_by=Words("Ditandatangani oleh", "Signed by"),
    signed_on=Words("Tanggal", "Date"),
    yes=Words("Ya", "Yes"),
    no=Words("Tidak", "No"),
    not_asked=Words("Tidak dimintakan", "Not asked for"),
    supervision_table=Words("Supervisi oleh Pembimbing Lokal", "Supervision by the Local Supervisor"),
    visits_made=Words("Pelaksanaan tugas", "The task as carried out"),
    when=Words("Hari, Tanggal, dan Waktu", "Day, Date and Time"),
    place=Words("Tempat", "Place"),
    seen=Words("Mengetahui", "Seen by"),
)


# --- supervision ------------------------------------------------------------------------------


@block(
    "guardianship-sessions",
    Words("Bimbingan perwalian", "Guardianship sessions"),
    source="practicum › supervision",
)
def guardianship(case: Case, ctx: Context) -> Blocks:
    """Return the guardianship sessions as a table."""
    return _sessions(case, SupervisionKind.GUARDIANSHIP, ctx)


@block("supervision-sessions", Words("Supervisi", "Supervision sessions"), source="practicum › supervision")
def supervision(case: Case, ctx: Context) -> Blocks:
    """Return the sessions of supervision as a table under its title."""
    title = Heading(level=4, text=(Text(ctx.label("supervision-table")),), numbered=False, listed=False)
    return titled(title, _sessions(case, SupervisionKind.SUPERVISION, ctx))


def _sessions(case: Case, kind: SupervisionKind, ctx: Context) -> Blocks:
    """Return the sessions of one kind; one supervisor of them all stands over the table, not in each row."""
    held = [one for one in case.practicum.supervision if one.kind is kind]
    several = len({one.supervisor for one in held}) > 1
    keys = ["number", "day-and-date", *(["supervisor"] if several else []), "topic", "advice", "further"]
    rows = (_session(n, one, case, ctx, several=several) for n, one in enumerate(held, start=1))
    widths = (0.9, 2.4, 2.4, 2.5, 3.0, 2.8) if several else (0.9, 2.5, 3.2, 3.7, 3.7)
    made = table([ctx.label(key) for key in keys], rows, widths=widths)
    if several or not made:
        return made
    return (*pairs_table([(ctx.label("supervisor"), _supervisor(held[0], case, ctx))]), *made)


def _supervisor(session: SupervisionSession, case: Case, ctx: Context) -> str:
    """Return who supervised: campus supervisors by name, as everywhere, others by role."""
    names = {person.code: person.name for person in case.people.campus_supervisors}
    return names.get(session.supervisor) or capital(role_of(case, session.supervisor, ctx))


def _session(
    n: int, session: SupervisionSession, case: Case, ctx: Context, *, several: bool
) -> tuple[Cell, ...]:
    return (
        number_cell(n),
        cell(date_text(session.date, ctx.lang, weekday=True)),
        *((cell(_supervisor(session, case, ctx)),) if several else ()),
        cell(ctx.inline(session.topic)),
        prose_cell(session.advice, ctx),
        prose_cell(session.follow_up, ctx),
    )


# --- consent ----------------------------------------------------------------------------------


@block(
    "informed-consent", Words("Persetujuan klien", "Informed consent"), source="stages › contract › consent"
)
def informed_consent(case: Case, ctx: Context) -> Blocks:
    """Return each consent as a filled record: what was explained, what was agreed, who signed."""
    given = [contract.consent for contract in case.records(Contract) if contract.consent is not None]
    if not given:
        return ()
    return (
        para(ctx.label("consent-lead")),
        *(one for consent in given for one in _consent(consent, case, ctx)),
    )


def _consent(consent: InformedConsent, case: Case, ctx: Context) -> Blocks:
    withdrawn = (
        "" if consent.withdrawn_on is None else date_text(consent.withdrawn_on, ctx.lang, weekday=True)
    )
    facts = pairs_table(
        [
            (ctx.label("client"), case.people.client.code),
            (ctx.label("explained-on"), date_text(consent.explained_on, ctx.lang, weekday=True)),
            (ctx.label("understood"), ctx.label("yes" if consent.understood else "no")),
            (ctx.label("withdrawn-on"), withdrawn),
        ]
    )
    limits = labelled(ctx.label(field_words(InformedConsent, "limits")), ctx.prose(consent.limits))
    return (*facts, *_scope(consent, ctx), *limits, *_signatures(consent, case, ctx))


def _scope(consent: InformedConsent, ctx: Context) -> Blocks:
    titles = [ctx.label(key) for key in ("number", "consent-scope", "consent-given")]
    rows = (
        (
            number_cell(n),
            cell(ctx.label(scope)),
            cell(ctx.label("yes" if scope in consent.scope else "not-asked"), align="center"),
        )
        for n, scope in enumerate(ConsentScope, start=1)
    )
    return table(titles, rows, widths=(1.0, 10.0, 3.0))


def _signatures(consent: InformedConsent, case: Case, ctx: Context) -> Blocks:
    signed: Iterable[Signature] = (*consent.signatures, *((consent.guardian,) if consent.guardian else ()))
    titles = [ctx.label(key) for key in ("number", "signed-by", "signed-on")]
    rows = (
        (
            number_cell(n),
            cell(_signer(one.by, case, ctx)),
            cell(date_text(one.date, ctx.lang, weekday=True)),
        )
        for n, one in enumerate(signed, start=1)
    )
    return table(titles, rows, widths=(1.0, 7.0, 6.0))


def _signer(code: str, case: Case, ctx: Context) -> str:
    """Return who signed, in the confidential edition with the name."""
    people = case.people
    named = (people.client, *((people.guardian,) if people.guardian else ()))
    name = next((one.full_name for one in named if one.code == code), "")
    who = capital(role_of(case, code, ctx))
    return f"{who} ({name})" if name and ctx.edition is Edition.CONFIDENTIAL else who


# --- letters ----------------------------------------------------------------------------------


@block("assignment-letter", Words("Surat tugas", "Assignment letter"), source="letters")
def assignment_letter(case: Case, ctx: Context) -> Blocks:
    """Return the assignment letters, each with the home visits that were made on it."""
    letters = [letter for letter in case.letters if letter.kind is LetterKind.ASSIGNMENT]
    return tuple(one for letter in letters for one in _assignment(letter, case, ctx))


@block("letters", Words("Surat menurut jenisnya", "Letters of one kind"), source="letters")
def letters(case: Case, ctx: Context) -> Blocks:
    """Return the letters of the kind that the option names, such as ``invitation`` or ``referral-letter``."""
    kind = LetterKind.of(ctx.option or LetterKind.OTHER.code)
    return tuple(one for letter in case.letters if letter.kind is kind for one in _letter(letter, ctx))


def _assignment(letter: Letter, case: Case, ctx: Context) -> Blocks:
    visits = [visit for visit in case.home_visits if visit.letter == letter.code]
    title = Heading(level=4, text=(Text(ctx.label("visits-made")),), numbered=False, listed=False)
    return (*_letter(letter, ctx), *titled(title, _visits(visits, ctx)))


def _letter(letter: Letter, ctx: Context) -> Blocks:
    head = pairs_table(
        [
            (ctx.label(field_words(Letter, "number")), letter.number),
            (
                ctx.label(field_words(Letter, "date")),
                "" if letter.date is None else date_text(letter.date, ctx.lang),
            ),
            (ctx.label(field_words(Letter, "subject")), letter.subject),
            (ctx.label(field_words(Letter, "sender")), letter.sender),
            (ctx.label(field_words(Letter, "recipient")), letter.recipient),
        ]
    )
    return (*head, *ctx.prose(letter.body))


def _visits(visits: Iterable[HomeVisit], ctx: Context) -> Blocks:
    titles = [ctx.label(key) for key in ("number", "when", "place", "seen")]
    rows = (
        (
            number_cell(n),
            cell(when_text(visit.meeting, ctx.lang)),
            cell(capital(visit.meeting.place) or "–"),
            cell(broken([" "] * 3)),  # room to sign
        )
        for n, visit in enumerate(visits, start=1)
    )
    return table(titles, rows, widths=(1.0, 6.0, 3.5, 3.5))
