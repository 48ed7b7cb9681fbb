"""Rules on protocols: agreed before they begin, in order, and ended when they are stopped."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.technique_conditions import uses_at, with_a_child
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.techniques import ProtocolRun, TechniqueUse, technique_term
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.protocols import ProtocolStep, steps_of
from socialwork.words import Words

if TYPE_CHECKING:
    from socialwork.knowledge.protocols import Protocol

_EMPTY = ProtocolRun()


def _protocols(case: Case) -> "Iterator[tuple[str, TechniqueUse, ProtocolRun, Protocol]]":
    """Return the uses of techniques that have a protocol, with their records, empty where none was kept."""
    for path, use in uses_at(case):
        term = technique_term(use.technique)
        if not steps_of(term):
            continue
        from socialwork.knowledge.protocols import protocol  # noqa: PLC0415 - texts load when asked for

        known = protocol(term)
        if known is not None:
            yield path, use, use.protocol or _EMPTY, known


def _runs(case: Case) -> Iterator[tuple[str, TechniqueUse, ProtocolRun]]:
    """Return the protocols that were recorded, with their paths."""
    for path, use in uses_at(case):
        if use.protocol is not None:
            yield f"{path}.protocol", use, use.protocol


def days_of(use: TechniqueUse) -> list[dt.date]:
    """Return the days on which a technique was used, by its dates and by the steps of its protocol."""
    steps = () if use.protocol is None else use.protocol.steps
    return sorted({*use.dates, *(done.date for done in steps)})


@rule(
    "BEHAV-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Teknik tanpa persetujuan", "Technique without consent"),
)
def without_consent(context: Context) -> Iterator[Remark]:
    """A technique that can hurt has the consent of the client, and of the guardian of a minor."""
    people = context.case.people
    for path, use, run, known in _protocols(context.case):
        if not known.needs_consent:
            continue
        agreed = {approval.by for approval in run.consent}
        if people.client.code not in agreed:
            yield remark(
                f"{path}.protocol.consent",
                "{name} memerlukan persetujuan klien yang dicatat tersendiri.",
                "{name} needs a consent of the client of its own, on record.",
                name=known.term,
            )
        guardian = "" if people.guardian is None else people.guardian.code
        if with_a_child(context.case, days_of(use)) and guardian not in agreed:
            yield remark(
                f"{path}.protocol.consent",
                "Klien belum berusia 18 tahun; {name} memerlukan persetujuan walinya pula.",
                "The client is under 18; {name} needs the consent of the guardian as well.",
                name=Words(known.term.words.id.lower(), known.term.words.en.lower()),
            )


@rule(
    "BEHAV-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Teknik tanpa izin pembimbing", "Technique without a supervisor’s approval"),
)
def without_supervisor(context: Context) -> Iterator[Remark]:
    """A technique that can hurt is approved by a supervisor of the case."""
    supervisors = {person.code for person in context.case.people.supervisors}
    for path, _, run, known in _protocols(context.case):
        if known.needs_supervisor and (run.supervisor is None or run.supervisor.by not in supervisors):
            yield remark(
                f"{path}.protocol.supervisor",
                "{name} hanya dijalankan atas izin pembimbing; catat siapa yang mengizinkan dan kapan.",
                "{name} is used only with a supervisor’s approval; record who gave it and when.",
                name=known.term,
            )


@rule(
    "BEHAV-04",
    Severity.ERROR,
    Certainty.FACT,
    Words("Dimulai sebelum disetujui", "Begun before it was agreed"),
)
def begun_too_early(context: Context) -> Iterator[Remark]:
    """A protocol begins on or after the day on which everyone who was asked had agreed."""
    for path, use, run in _runs(context.case):
        days = days_of(use)
        approvals = list(at(f"{path}.consent", run.consent))
        if run.supervisor is not None:
            approvals.append((f"{path}.supervisor", run.supervisor))
        for place, approval in approvals:
            if days and days[0] < approval.date:
                yield remark(
                    place,
                    "{by} baru menyetujui pada {agreed}, padahal teknik ini sudah dipakai pada {begun}.",
                    "{by} agreed only on {agreed}, though the technique was used on {begun} already.",
                    by=approval.by,
                    agreed=approval.date,
                    begun=days[0],
                )


@rule("BEHAV-05", Severity.HINT, Certainty.FACT, Words("Batas bukti teknik", "Limits of the evidence"))
def limits_of_evidence(context: Context) -> Iterator[Remark]:
    """A technique whose evidence is weak or disputed is used for a reason that is written down."""
    for path, use, _, known in _protocols(context.case):
        if known.caution is not None and not use.reason.strip():
            yield Remark(
                path=f"{path}.reason",
                message=known.caution,
                fix=Words(
                    "Tuliskan mengapa teknik ini tetap dianggap tepat bagi klien.",
                    "Say why the technique was thought right for the client all the same.",
                ),
            )


@rule(
    "BEHAV-06",
    Severity.WARNING,
    Certainty.FACT,
    Words("Urutan langkah protokol", "Order of a protocol’s steps"),
)
def out_of_order(context: Context) -> Iterator[Remark]:
    """A step belongs to the protocol of its technique and follows when the one before it was met."""
    for path, use, run in _runs(context.case):
        steps = steps_of(technique_term(use.technique))
        met: set[ProtocolStep] = set()
        for place, done in at(f"{path}.steps", run.steps):
            if done.step not in steps:
                yield remark(
                    f"{place}.step",
                    "Langkah “{step}” bukan bagian dari protokol {name}.",
                    "The step “{step}” is no part of the protocol of {name}.",
                    step=done.step,
                    name=Words(use.technique.label("id").lower(), use.technique.label("en").lower()),
                )
                continue
            earlier = steps[: steps.index(done.step)]
            before = next((step for step in earlier if step not in met), None)
            if before is not None:
                yield remark(
                    f"{place}.step",
                    "Langkah “{step}” dilakukan sebelum langkah “{before}” terpenuhi.",
                    "The step “{step}” was taken before the step “{before}” was met.",
                    step=done.step,
                    before=before,
                )
            met = (met | {done.step}) if done.met else (met - {done.step})


@rule(
    "BEHAV-07",
    Severity.ERROR,
    Certainty.FACT,
    Words("Tanggal langkah mundur", "Dates of steps run backwards"),
)
def dates_descending(context: Context) -> Iterator[Remark]:
    """The steps of a protocol stand in the order of their days."""
    for path, _, run in _runs(context.case):
        for (_, earlier), (place, later) in pairwise(at(f"{path}.steps", run.steps)):
            if later.date < earlier.date:
                yield remark(
                    f"{place}.date",
                    "Langkah ini bertanggal {day}, sebelum langkah yang mendahuluinya ({before}).",
                    "This step is dated {day}, before the step that comes first ({before}).",
                    day=later.date,
                    before=earlier.date,
                )


@rule(
    "BEHAV-08",
    Severity.ERROR,
    Certainty.FACT,
    Words("Dilanjutkan setelah dihentikan", "Continued after its stop"),
)
def continued_after_stop(context: Context) -> Iterator[Remark]:
    """A protocol that was stopped is not continued."""
    for path, use, run in _runs(context.case):
        if run.stopped is None:
            continue
        told = {done.date for done in run.steps}
        places = [(f"{place}.date", done.date) for place, done in at(f"{path}.steps", run.steps)]
        places += at(f"{path.removesuffix('.protocol')}.dates", use.dates)
        for place, day in places:
            if day > run.stopped.date and (place.endswith(".date") or day not in told):
                yield remark(
                    place,
                    "Protokol dihentikan pada {stopped}, tetapi masih dijalankan pada {day}.",
                    "The protocol was stopped on {stopped} and yet carried on on {day}.",
                    stopped=run.stopped.date,
                    day=day,
                )


@rule(
    "BEHAV-10",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Syarat awal protokol", "Entry criteria of a protocol"),
)
def entry_not_recorded(context: Context) -> Iterator[Remark]:
    """Before a protocol begins, each of its conditions is met and recorded."""
    for path, use, run, known in _protocols(context.case):
        if len(run.entry) < len(known.entry) and (known.needs_consent or use.protocol is not None):
            yield remark(
                f"{path}.protocol.entry",
                "Dicatat {n} dari {total} syarat awal. Apakah semuanya terpenuhi? {all}",
                "{n} of {total} entry criteria are recorded. Were they all met? {all}",
                n=len(run.entry),
                total=len(known.entry),
                all=Words(
                    " ".join(criterion.id for criterion in known.entry),
                    " ".join(criterion.en for criterion in known.entry),
                ),
            )


@rule(
    "BEHAV-11", Severity.WARNING, Certainty.FACT, Words("Tangga situasi tidak menaik", "Ladder does not rise")
)
def ladder_not_rising(context: Context) -> Iterator[Remark]:
    """The ladder of feared situations rises: each is rated higher than the one before it."""
    for path, use, run in _runs(context.case):
        for (_, lower), (place, higher) in pairwise(at(f"{path}.hierarchy", run.hierarchy)):
            if higher.rating <= lower.rating:
                yield remark(
                    f"{place}.rating",
                    "Ketegangan {rating} tidak lebih tinggi daripada situasi sebelumnya ({before}).",
                    "The tension {rating} is not above that of the situation before it ({before}).",
                    rating=higher.rating,
                    before=lower.rating,
                )
        needed = technique_term(use.technique) is BehaviourTechnique.CONTACT_DESENSITIZATION
        if needed and not run.hierarchy:
            yield remark(
                f"{path}.hierarchy",
                "Tangga situasi yang ditakuti belum dicatat.",
                "The ladder of feared situations is not recorded.",
            )


PROTOCOL_RULES = (
    without_consent,
    without_supervisor,
    begun_too_early,
    limits_of_evidence,
    out_of_order,
    dates_descending,
    continued_after_stop,
    entry_not_recorded,
    ladder_not_rising,
)
