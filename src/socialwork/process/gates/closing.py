"""Gates of evaluation, termination, referral and of the end of the case."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.findings import Severity
from socialwork.process.gate import Lack, gate
from socialwork.process.places import at, records_at
from socialwork.process.timeline import EventKind, stage_events
from socialwork.stages import Evaluation, Intervention, Plan, Referral, Termination
from socialwork.techniques import TokenEconomy
from socialwork.text import date_text
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.vocabulary.process import ReferralStatus, StageKind, TerminationReason
from socialwork.words import Words


@gate(
    "GATE-SESSIONS", StageKind.EVALUATION, Words("Kegiatan dalam jangka waktu", "Sessions inside the period")
)
def sessions(case: Case) -> Iterator[Lack]:
    """What was done in the intervention lies in its period."""
    done = {EventKind.MEETING, EventKind.TECHNIQUE, EventKind.GROUP_SESSION, EventKind.EXCHANGE}
    for path, record in records_at(case, Intervention):
        if record.period is None:
            yield Lack(
                f"{path}.period",
                Words("Waktu intervensi belum ditulis.", "The period of the intervention is not stated."),
            )
            continue
        for event in stage_events(path, record):
            if event.kind in done and event.date not in record.period:
                yield Lack(
                    event.path,
                    Words(
                        f"{event.label.id} pada {date_text(event.date)} berada di luar waktu intervensi.",
                        f"{event.label.en} on {date_text(event.date, 'en')} lies outside the intervention.",
                    ),
                )


@gate(
    "GATE-RECORD", StageKind.EVALUATION, Words("Proses dan hasil teknik", "Process and result of techniques")
)
def record_of_use(case: Case) -> Iterator[Lack]:
    """Every use of a technique tells its process and its result."""
    for path, record in records_at(case, Intervention):
        if not record.uses:
            yield Lack(
                f"{path}.uses",
                Words("Penggunaan teknik belum dicatat.", "No use of a technique is recorded."),
            )
        for place, use in at(f"{path}.uses", record.uses):
            name = Words(use.technique.label("id"), use.technique.label("en"))
            if not use.process.strip():
                yield Lack(
                    f"{place}.process",
                    Words(f"Proses teknik {name.id} belum ditulis.", f"{name.en}: the process is not told."),
                )
            if not use.result.strip():
                yield Lack(
                    f"{place}.result",
                    Words(f"Hasil teknik {name.id} belum ditulis.", f"{name.en}: the result is not told."),
                )


def missing_token_steps(case: Case, tokens: TokenEconomy) -> tuple[TokenStep, ...]:
    """Return which of the nine steps of a token economy an agreement leaves out.

    Token, values and prices cannot be left out of a record: they are required or have a number always.
    """
    both = {case.people.client.code, case.people.student.code}
    done = {
        TokenStep.TARGETS: bool(tokens.behaviours),
        TokenStep.REINFORCER: bool(tokens.reinforcers),
        TokenStep.EXCHANGE: bool(tokens.exchanges) or any(one.exchanges for one in tokens.amendments),
        TokenStep.DELIVERY: bool(tokens.delivery.strip()),
        TokenStep.THINNING: bool(tokens.thinning.strip())
        or any(change.ends for change in tokens.amendments)
        or any(level.token_free for level in tokens.all_levels),
        TokenStep.ADJUSTMENT: tokens.agreed_on is not None and both <= {*tokens.signed_by},
    }
    return tuple(step for step in TokenStep if not done.get(step, True))


@gate(
    "GATE-TOKEN-STEPS",
    StageKind.EVALUATION,
    Words("Sembilan langkah ekonomi token", "Nine steps of a token economy"),
)
def token_steps(case: Case) -> Iterator[Lack]:
    """A token economy keeps its nine steps, the agreement of both sides included."""
    for path, record in records_at(case, Intervention):
        if record.tokens is None:
            continue
        for step in missing_token_steps(case, record.tokens):
            yield Lack(
                f"{path}.tokens",
                Words(
                    f"Langkah ekonomi token belum lengkap: {step.label('id').lower()}.",
                    f"A step of the token economy is missing: {step.label('en').lower()}.",
                ),
            )


@gate(
    "GATE-EVALUATED",
    StageKind.TERMINATION,
    Words("Evaluasi sebelum terminasi", "Evaluation before termination"),
)
def evaluated(case: Case) -> Iterator[Lack]:
    """Goals can be called reached only after an evaluation; other reasons may end a case at any time."""
    if case.records(Evaluation):
        return
    for path, record in records_at(case, Termination):
        if TerminationReason.GOALS_REACHED in record.reasons:
            yield Lack(
                f"{path}.reasons",
                Words(
                    "Tujuan dinyatakan tercapai, padahal belum ada evaluasi.",
                    "Goals are called reached, though there was no evaluation.",
                ),
            )


@gate("GATE-JUDGED", StageKind.TERMINATION, Words("Setiap indikator dinilai", "Every indicator judged"))
def judged(case: Case) -> Iterator[Lack]:
    """The evaluation judges every indicator of the plan."""
    evaluations = case.records(Evaluation)
    if not evaluations:
        return
    known = {result.indicator for one in evaluations for result in one.indicators}
    for path, plan in records_at(case, Plan):
        for place, indicator in at(f"{path}.indicators", plan.indicators):
            if indicator.code not in known:
                yield Lack(
                    place,
                    Words(
                        "Indikator {code} direncanakan tetapi tidak dievaluasi.",
                        "Indicator {code} was planned and never evaluated.",
                    ).format(code=indicator.code),
                )


@gate("GATE-CLIENT-VIEW", StageKind.TERMINATION, Words("Pandangan klien", "Client's own view"))
def client_view(case: Case) -> Iterator[Lack]:
    """The evaluation holds the client's own view."""
    for path, record in records_at(case, Evaluation):
        if not record.client_view.strip():
            yield Lack(
                f"{path}.client_view",
                Words("Pandangan klien sendiri belum ditulis.", "The client's own view is not recorded."),
            )


@gate("GATE-CONFERENCE-II", StageKind.TERMINATION, Words("Case Conference II", "Case conference II"))
def conference_two(case: Case) -> Iterator[Lack]:
    """An intervention that was evaluated went through case conference II."""
    if case.records(Evaluation) and case.conference(ConferenceNumber.SECOND) is None:
        yield Lack(
            "conferences",
            Words("Case Conference II belum dicatat.", "Case conference II is not recorded."),
        )


@gate("GATE-REASON", StageKind.REFERRAL, Words("Alasan terminasi", "Reason of the termination"))
def reason(case: Case) -> Iterator[Lack]:
    """A termination gives its reason."""
    for path, record in records_at(case, Termination):
        if not record.reasons:
            yield Lack(
                f"{path}.reasons",
                Words("Alasan terminasi belum ditulis.", "The termination gives no reason."),
            )


@gate("GATE-STATEMENT", StageKind.REFERRAL, Words("Pernyataan terminasi", "Signed statement"))
def statement(case: Case) -> Iterator[Lack]:
    """Client and student sign the statement of termination, and so does the guardian of a minor."""
    people = case.people
    for path, record in records_at(case, Termination):
        signed = {signature.by for signature in record.statement}
        days = [signature.date for signature in record.statement] + (
            [] if record.date is None else [record.date]
        )
        minor = any(people.client.is_minor_on(day) for day in days)
        guardian = [people.guardian.code] if minor and people.guardian is not None else []
        for code in (people.client.code, people.student.code, *guardian):
            if code not in signed:
                yield Lack(
                    f"{path}.statement",
                    Words(
                        "Pernyataan terminasi belum ditandatangani {code}.",
                        "The statement of termination is not signed by {code}.",
                    ).format(code=code),
                )


@gate(
    "GATE-FOLLOW-UP", StageKind.REFERRAL, Words("Penanggung jawab pembinaan lanjut", "Owner of the follow-up")
)
def follow_up(case: Case) -> Iterator[Lack]:
    """Somebody is named who looks after what remains."""
    for path, record in records_at(case, Termination):
        if not record.follow_up:
            yield Lack(
                f"{path}.follow_up",
                Words("Pembinaan lanjut belum memiliki penanggung jawab.", "Nobody owns the follow-up."),
            )


@gate("GATE-REFERRAL-PURPOSE", None, Words("Keperluan rujukan", "Purpose of the referral"))
def referral_purpose(case: Case) -> Iterator[Lack]:
    """A referral says what it is for."""
    for path, record in records_at(case, Referral):
        if not record.purpose.strip():
            yield Lack(
                f"{path}.purpose",
                Words("Keperluan rujukan belum ditulis.", "The referral does not say what it is for."),
            )


@gate("GATE-REFERRAL-CONSENT", None, Words("Izin berbagi informasi", "Consent to share"), Severity.ERROR)
def referral_consent(case: Case) -> Iterator[Lack]:
    """Nothing is shared with others without a signed consent."""
    for path, record in records_at(case, Referral):
        if record.consent is None:
            yield Lack(
                f"{path}.consent",
                Words(
                    "Izin klien untuk berbagi informasi belum ada.",
                    "There is no consent to share information.",
                ),
            )


@gate("GATE-REFERRAL-RESPONSE", None, Words("Tanggapan atas rujukan", "Response to the referral"))
def referral_response(case: Case) -> Iterator[Lack]:
    """A referral that was sent tells how it was answered, or that the answer is awaited."""
    for path, record in records_at(case, Referral):
        if record.status is not ReferralStatus.PLANNED and not record.response.strip():
            yield Lack(
                f"{path}.response",
                Words("Tanggapan atas rujukan belum ditulis.", "The response to the referral is not told."),
            )


EVALUATION_GATES = (sessions, record_of_use, token_steps)
TERMINATION_GATES = (evaluated, judged, client_view, conference_two)
REFERRAL_GATES = (reason, statement, follow_up)
END_GATES = (referral_purpose, referral_consent, referral_response)
