"""Rules on consent: who agreed, when, to what, and whether the work kept to it."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.gates.consent import consents
from socialwork.process.places import at, guides_at, records_at
from socialwork.process.timeline import EventKind
from socialwork.stages import Assessment, Referral
from socialwork.tools import DocumentStudy
from socialwork.values.evidence import Evidence
from socialwork.vocabulary.documents import ConsentScope, LetterKind
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.words import Words

_WORK = frozenset(
    {
        EventKind.HOME_VISIT,
        EventKind.DATA_COLLECTION,
        EventKind.TECHNIQUE,
        EventKind.GROUP_SESSION,
        EventKind.EXCHANGE,
    }
)


def _evidence(case: Case) -> Iterator[tuple[str, Evidence]]:
    """Return the evidence of every statement of every assessment."""
    for path, record in records_at(case, Assessment):
        for name in ("symptoms", "causes", "effects", "needs", "strengths"):
            for place, statement in at(f"{path}.{name}", getattr(record, name)):
                yield from at(f"{place}.evidence", statement.evidence)


@rule("CONS-01", Severity.ERROR, Certainty.FACT, Words("Bekerja sebelum ada izin", "Work before consent"))
def before_consent(context: Context) -> Iterator[Remark]:
    """Data are gathered, homes visited and techniques used only after the client has signed the consent."""
    days = [
        signature.date
        for _, consent in consents(context.case)
        for signature in consent.signatures
        if signature.by == context.case.people.client.code
    ]
    begin = min(days, default=None)
    if begin is None:
        return
    done = [(event.path, event.date, event.label) for event in context.events if event.kind in _WORK]
    done += [
        (path, item.date, item.method.words)
        for path, item in _evidence(context.case)
        if item.method is EvidenceMethod.DOCUMENT_STUDY and item.date is not None
    ]
    for path, day, label in done:
        if day < begin:
            yield remark(
                path,
                "{label} pada {day} mendahului persetujuan klien ({begin}).",
                "{label} on {day} came before the client's consent ({begin}).",
                label=label,
                day=day,
                begin=begin,
            )


@rule("CONS-02", Severity.WARNING, Certainty.FACT, Words("Wali lain", "Another guardian"))
def other_guardian(context: Context) -> Iterator[Remark]:
    """The one who signs as guardian is the guardian on record."""
    guardian = context.case.people.guardian
    for path, consent in consents(context.case):
        if consent.guardian is not None and (guardian is None or consent.guardian.by != guardian.code):
            yield remark(
                f"{path}.guardian",
                "{code} menandatangani sebagai wali, tetapi tidak tercatat sebagai wali klien.",
                "{code} signed as guardian but is not recorded as the client's guardian.",
                code=consent.guardian.by,
            )


@rule(
    "CONS-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Tanda tangan sebelum penjelasan", "Signed before explained"),
)
def signed_before_explained(context: Context) -> Iterator[Remark]:
    """Nobody signs a consent before it was explained."""
    for path, consent in consents(context.case):
        signatures = list(at(f"{path}.signatures", consent.signatures))
        if consent.guardian is not None:
            signatures.append((f"{path}.guardian", consent.guardian))
        for place, signature in signatures:
            if signature.date < consent.explained_on:
                yield remark(
                    place,
                    "{code} menandatangani pada {signed}, sebelum penjelasan pada {explained}.",
                    "{code} signed on {signed}, before the explanation on {explained}.",
                    code=signature.by,
                    signed=signature.date,
                    explained=consent.explained_on,
                )


@rule(
    "CONS-04",
    Severity.WARNING,
    Certainty.FACT,
    Words("Di luar cakupan persetujuan", "Outside the scope of the consent"),
)
def outside_the_scope(context: Context) -> Iterator[Remark]:
    """What was done with the client and their data is covered by the scope of the consent."""
    found = next(consents(context.case), None)
    if found is None:
        return
    covered = _scopes_given(context.case)
    refused = {scope for _, consent in consents(context.case) for scope in consent.refused}
    for scope in _scopes_used(context.case):
        if scope not in covered | refused:
            yield remark(
                f"{found[0]}.scope",
                "Persetujuan tidak mencakup: {scope}.",
                "The consent does not cover: {scope}.",
                scope=Words(scope.words.id.lower(), scope.words.en.lower()),
            )


def _scopes_given(case: Case) -> set[ConsentScope]:
    return {scope for _, consent in consents(case) for scope in consent.scope}


def _scopes_used(case: Case) -> Iterator[ConsentScope]:
    yield ConsentScope.REPORT
    methods = {use.method for record in case.records(Assessment) for use in record.methods}
    methods |= {item.method for _, item in _evidence(case)}
    studies = any(isinstance(guide, DocumentStudy) for _, guide in guides_at(case))
    if studies or EvidenceMethod.DOCUMENT_STUDY in methods:
        yield ConsentScope.RECORDS
    if case.home_visits or EvidenceMethod.HOME_VISIT in methods:
        yield ConsentScope.HOME_VISIT
    partners = case.network or case.stakeholder_meetings or case.case_management
    if partners or any(record.shared for record in case.records(Referral)):
        yield ConsentScope.SHARING


@rule("CONS-05", Severity.ERROR, Certainty.FACT, Words("Foto tanpa izin", "Photo without consent"))
def photo_without_consent(context: Context) -> Iterator[Remark]:
    """Every photo has the consent of everyone in it, or of their guardians."""
    for path, photo in at("photos", context.case.photos):
        if not photo.may_be_printed:
            yield remark(
                path,
                "Foto {code} belum berizin; jangan dicetak sebelum izinnya ada.",
                "Photo {code} has no consent; it must not be printed before there is one.",
                code=photo.code,
            )


@rule("CONS-06", Severity.HINT, Certainty.QUESTION, Words("Foto belum disamarkan", "Photo not masked"))
def photo_not_masked(context: Context) -> Iterator[Remark]:
    """Faces and other signs of identity in a photo are covered."""
    for path, photo in at("photos", context.case.photos):
        if photo.is_photo and not photo.masked:
            yield remark(
                path,
                "Apakah orang dalam foto {code} masih dapat dikenali?",
                "Can anyone in photo {code} still be recognized?",
                code=photo.code,
            )


@rule(
    "CONS-07", Severity.ERROR, Certainty.FACT, Words("Bekerja setelah izin dicabut", "Work after withdrawal")
)
def after_withdrawal(context: Context) -> Iterator[Remark]:
    """When the consent is withdrawn the work with the client stops."""
    days = [consent.withdrawn_on for _, consent in consents(context.case) if consent.withdrawn_on is not None]
    renewed = [consent.explained_on for _, consent in consents(context.case)]
    if not days or max(renewed) > max(days):
        return
    for event in context.events:
        if event.kind in _WORK and event.date > max(days):
            yield remark(
                event.path,
                "{label} pada {day} dilakukan setelah persetujuan dicabut ({withdrawn}).",
                "{label} on {day} came after the consent was withdrawn ({withdrawn}).",
                label=event.label,
                day=event.date,
                withdrawn=max(days),
            )


@rule("CONS-08", Severity.HINT, Certainty.FACT, Words("Batas kerahasiaan", "Limits of confidentiality"))
def limits_stated(context: Context) -> Iterator[Remark]:
    """The consent states the limits of confidentiality: danger to the client or to others."""
    for path, consent in consents(context.case):
        if not consent.limits.strip():
            yield remark(
                f"{path}.limits",
                "Batas kerahasiaan belum dijelaskan dalam persetujuan.",
                "The consent does not state the limits of confidentiality.",
            )


@rule(
    "CONS-09",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Izin berbagi dari anak", "Consent to share by a minor"),
)
def minor_shares_alone(context: Context) -> Iterator[Remark]:
    """For a client under 18 the guardian consents to the sharing of information."""
    client = context.case.people.client
    for path, record in records_at(context.case, Referral):
        consent = record.consent
        if consent is not None and consent.by == client.code and client.is_minor_on(consent.date):
            yield remark(
                f"{path}.consent",
                "Klien belum berusia 18 tahun. Apakah walinya juga mengizinkan informasi ini dibagikan?",
                "The client is under 18. Did the guardian consent to the sharing as well?",
            )


@rule(
    "CONS-10",
    Severity.WARNING,
    Certainty.FACT,
    Words("Surat tugas kunjungan rumah", "Assignment letter of a home visit"),
)
def visit_without_letter(context: Context) -> Iterator[Remark]:
    """A home visit has its letter of assignment, dated not later than the visit."""
    letters = {letter.code: letter for letter in context.case.letters if letter.kind is LetterKind.ASSIGNMENT}
    for path, visit in at("home_visits", context.case.home_visits):
        letter = letters.get(visit.letter)
        if letter is None:
            yield remark(
                f"{path}.letter",
                "Kunjungan rumah {day} tidak memiliki surat tugas.",
                "The home visit of {day} has no letter of assignment.",
                day=visit.meeting.date,
            )
        elif letter.date is not None and letter.date > visit.meeting.date:
            yield remark(
                f"{path}.letter",
                "Surat tugas bertanggal {written}, setelah kunjungan rumah {day}.",
                "The letter of assignment is dated {written}, after the home visit of {day}.",
                written=letter.date,
                day=visit.meeting.date,
            )


@rule("CONS-11", Severity.ERROR, Certainty.FACT, Words("Dilakukan meski ditolak", "Done though refused"))
def done_though_refused(context: Context) -> Iterator[Remark]:
    """What was asked for and refused is not done, unless a further consent gives it."""
    case = context.case
    used = {*_scopes_used(case)}
    if any(photo.is_photo for photo in case.photos):
        used.add(ConsentScope.PHOTO)
    for path, consent in consents(case):
        for place, scope in at(f"{path}.refused", consent.refused):
            if scope in used - _scopes_given(case):
                yield remark(
                    place,
                    "Hal ini tidak disetujui, tetapi tetap dilakukan: {scope}.",
                    "This was refused and done all the same: {scope}.",
                    scope=Words(scope.words.id.lower(), scope.words.en.lower()),
                )


@rule("CONS-12", Severity.HINT, Certainty.FACT, Words("Penyimpanan data", "Retention of data"))
def retention_stated(context: Context) -> Iterator[Remark]:
    """The consent says how long notes and pictures are kept (UU 27/2022, article 21)."""
    for path, consent in consents(context.case):
        if not consent.retention.strip():
            yield remark(
                f"{path}.retention",
                "Persetujuan belum menyebut berapa lama catatan disimpan dan apa yang terjadi sesudahnya.",
                "The consent does not say how long notes are kept and what becomes of them.",
            )


@rule("CONS-13", Severity.WARNING, Certainty.FACT, Words("Pindaian tanpa catatan", "Scan without a record"))
def scan_without_signatures(context: Context) -> Iterator[Remark]:
    """A consent whose signed sheet was scanned records who signed it."""
    signed = any(consent.signatures for _, consent in consents(context.case))
    for path, scan in at("scans", context.case.scans):
        if scan.of in ("informed-consent", "lampiran-persetujuan") and not signed:
            yield remark(
                path,
                "Lembar persetujuan dipindai, tetapi tanda tangannya belum dicatat dalam kasus.",
                "The signed consent was scanned, but the case records no signature on it.",
            )


@rule("CONS-14", Severity.HINT, Certainty.QUESTION, Words("Pindaian yang tercetak", "Scan that is printed"))
def scan_shown(context: Context) -> Iterator[Remark]:
    """In a scan that every edition prints, names, signatures and addresses are covered."""
    for path, scan in at("scans", context.case.scans):
        if not scan.names:
            yield remark(
                f"{path}.names",
                "Apakah nama, tanda tangan, dan alamat dalam pindaian ini tertutup? Semua edisi mencetaknya.",
                "Are names, signatures and addresses in this scan covered? Every edition prints it.",
            )


CONSENT_RULES = (
    before_consent,
    other_guardian,
    signed_before_explained,
    outside_the_scope,
    photo_without_consent,
    photo_not_masked,
    after_withdrawal,
    limits_stated,
    minor_shares_alone,
    visit_without_letter,
    done_though_refused,
    retention_stated,
    scan_without_signatures,
    scan_shown,
)
