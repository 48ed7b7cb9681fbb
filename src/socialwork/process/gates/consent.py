"""Gates of the assessment: nobody is assessed before they, and their guardian, have agreed."""

import datetime as dt
from collections.abc import Iterator

from socialwork.case import Case
from socialwork.findings import Severity
from socialwork.process.gate import Lack, gate
from socialwork.process.places import records_at
from socialwork.process.timeline import stage_period
from socialwork.stages import Assessment, Contract, InformedConsent
from socialwork.text import date_text
from socialwork.vocabulary.documents import ConsentScope
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


def consents(case: Case) -> Iterator[tuple[str, InformedConsent]]:
    """Return the informed consents with their paths."""
    for path, record in records_at(case, Contract):
        if record.consent is not None:
            yield f"{path}.consent", record.consent


def first_assessed(case: Case) -> dt.date | None:
    """Return the first day of the first assessment, or ``None``."""
    periods = (stage_period(path, record) for path, record in records_at(case, Assessment))
    return min((period.start for period in periods if period is not None), default=None)


# --- what one consent may lack; the gates below ask it before the assessment, the public edition at the end


def unsigned(case: Case, path: str, record: InformedConsent) -> Iterator[Lack]:
    """Yield client and student where they have not signed."""
    signed = {signature.by for signature in record.signatures}
    for code in _signers(case):
        if code not in signed:
            yield Lack(
                f"{path}.signatures",
                Words(
                    "Persetujuan belum ditandatangani {code}.", "The consent is not signed by {code}."
                ).format(code=code),
            )


def not_understood(path: str, record: InformedConsent) -> Iterator[Lack]:
    """Yield that the client is not known to have understood what they signed."""
    if not record.understood:
        yield Lack(
            f"{path}.understood",
            Words(
                "Belum dicatat bahwa klien memahami isi persetujuan.",
                "It is not recorded that the client understood the consent.",
            ),
        )


def unguarded(case: Case, path: str, record: InformedConsent) -> Iterator[Lack]:
    """Yield that no guardian signed for the client, or one who cannot be it: the student, or the client."""
    if record.guardian is None:
        yield Lack(
            f"{path}.guardian",
            Words(
                "Klien belum berusia 18 tahun dan walinya belum menandatangani persetujuan.",
                "The client is under 18 and no guardian has signed the consent.",
            ),
        )
    elif record.guardian.by in _signers(case):
        yield Lack(
            f"{path}.guardian.by",
            Words(
                "{code} tidak dapat menandatangani sebagai wali klien.",
                "{code} cannot sign as the guardian of the client.",
            ).format(code=record.guardian.by),
        )


def _signers(case: Case) -> tuple[str, str]:
    return case.people.client.code, case.people.student.code


@gate("GATE-CONSENT", StageKind.ASSESSMENT, Words("Persetujuan klien", "Informed consent"), Severity.ERROR)
def consent(case: Case) -> Iterator[Lack]:
    """The client and the student have signed the informed consent before the assessment begins."""
    contracts = list(records_at(case, Contract))
    if not any(consents(case)):
        yield Lack(
            f"{contracts[-1][0]}.consent" if contracts else "stages",
            Words("Persetujuan klien (informed consent) belum ada.", "There is no informed consent."),
        )
        return
    begin = first_assessed(case)
    path, first = min(consents(case), key=lambda item: item[1].explained_on)
    yield from unsigned(case, path, first)
    for code in _signers(case):
        days = [signature.date for signature in first.signatures if signature.by == code]
        if days and begin is not None and min(days) > begin:
            yield _late(f"{path}.signatures", code, min(days), begin)


@gate("GATE-UNDERSTOOD", StageKind.ASSESSMENT, Words("Persetujuan dipahami", "Consent understood"))
def understood(case: Case) -> Iterator[Lack]:
    """The client has understood what they consent to, and has said so in their own words."""
    for path, record in consents(case):
        yield from not_understood(path, record)


@gate("GATE-SCOPE", StageKind.ASSESSMENT, Words("Cakupan persetujuan", "Scope of the consent"))
def scope(case: Case) -> Iterator[Lack]:
    """The consent says what it covers, taking part in the helping process first of all."""
    for path, record in consents(case):
        if ConsentScope.SERVICE not in record.scope:
            yield Lack(
                f"{path}.scope",
                Words(
                    "Cakupan persetujuan belum memuat keikutsertaan dalam proses pertolongan.",
                    "The scope of the consent leaves out taking part in the helping process.",
                ),
            )


@gate("GATE-AGE", StageKind.ASSESSMENT, Words("Usia klien", "Age of the client"))
def age(case: Case) -> Iterator[Lack]:
    """The age of the client is known; without it nobody can say whether a guardian has to agree."""
    client = case.people.client
    if client.born is None and client.stated_age is None:
        yield Lack(
            "people.client",
            Words(
                "Usia klien tidak diketahui, sehingga perlu tidaknya izin wali tidak dapat diputuskan.",
                "The age of the client is not known, so nobody can tell whether a guardian has to consent.",
            ),
        )


@gate(
    "GATE-GUARDIAN",
    StageKind.ASSESSMENT,
    Words("Persetujuan wali", "Consent of the guardian"),
    Severity.ERROR,
)
def guardian(case: Case) -> Iterator[Lack]:
    """For a client under 18 on the day of the consent a guardian has signed before the assessment begins."""
    begin = first_assessed(case)
    for path, record in consents(case):
        if not case.people.client.is_minor_on(record.explained_on):
            continue
        yield from unguarded(case, path, record)
        if record.guardian and begin is not None and record.explained_on <= begin < record.guardian.date:
            yield _late(f"{path}.guardian", record.guardian.by, record.guardian.date, begin)


@gate("GATE-DUTIES", StageKind.ASSESSMENT, Words("Kewajiban kedua pihak", "Duties of both sides"))
def duties(case: Case) -> Iterator[Lack]:
    """The contract names the duties of the client and of the student."""
    for path, record in records_at(case, Contract):
        if not record.client_duties:
            yield Lack(
                f"{path}.client_duties",
                Words("Kewajiban klien belum ditulis.", "The duties of the client are not written down."),
            )
        if not record.worker_duties:
            yield Lack(
                f"{path}.worker_duties",
                Words(
                    "Kewajiban praktikan belum ditulis.", "The duties of the student are not written down."
                ),
            )


def _late(path: str, code: str, signed: dt.date, begin: dt.date) -> Lack:
    words = Words(
        "{code} baru menandatangani persetujuan pada {signed}, padahal asesmen dimulai {begin}.",
        "{code} signed the consent only on {signed}, though the assessment began on {begin}.",
    )
    indonesian = words.id.format(code=code, signed=date_text(signed), begin=date_text(begin))
    english = words.en.format(code=code, signed=date_text(signed, "en"), begin=date_text(begin, "en"))
    return Lack(path, Words(indonesian, english))


CONSENT_GATES = (consent, understood, scope, age, guardian, duties)
