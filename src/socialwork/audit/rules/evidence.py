"""Rules on evidence: sources, methods, processes with their results."""

from collections.abc import Iterator

import attrs

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.counts import groups_at
from socialwork.audit.rules.links import statements_at
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at, stage_records
from socialwork.stages import Assessment
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.words import Words


@rule(
    "EVID-01",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Pernyataan tanpa sumber", "Statement without a source"),
)
def without_source(context: Context) -> Iterator[Remark]:
    """Effects, needs and strengths name a source; symptoms and causes need two."""
    for path, record in records_at(context.case, Assessment):
        for place, statement in statements_at(path, record, "effects", "needs", "strengths"):
            if not statement.evidence:
                yield remark(
                    place,
                    "Dari siapa atau dari mana pernyataan {code} diketahui?",
                    "From whom or what is statement {code} known?",
                    code=statement.code,
                )


@rule(
    "EVID-02",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Teknik asesmen tidak diuraikan", "Method of assessment not told"),
)
def method_not_told(context: Context) -> Iterator[Remark]:
    """Each technique of assessment on which evidence rests is among those that the assessment tells of."""
    for path, record in records_at(context.case, Assessment):
        told = {use.method for use in record.methods}
        used = {item.method for _, statement in statements_at(path, record) for item in statement.evidence}
        if context.case.home_visits:
            told.add(EvidenceMethod.HOME_VISIT)  # told of as events of their own
        for method in sorted(used - told, key=lambda method: method.code) if record.methods else ():
            yield remark(
                f"{path}.methods",
                "Bukti memakai teknik {method}, tetapi teknik itu tidak diuraikan. Bagaimana pelaksanaannya?",
                "Evidence rests on {method}, which the assessment does not tell of. How was it done?",
                method=Words(method.words.id.lower(), method.words.en.lower()),
            )


@rule("EVID-03", Severity.WARNING, Certainty.FACT, Words("Proses tanpa hasil", "Process without a result"))
def process_without_result(context: Context) -> Iterator[Remark]:
    """Where the process is told its result is told too, and the reverse."""
    for path, record in _with_process_and_result(context.case):
        process, result = getattr(record, "process", ""), getattr(record, "result", "")
        if process.strip() and not result.strip():
            yield remark(
                f"{path}.result", "Proses ditulis tanpa hasil.", "The process is told without a result."
            )
        if result.strip() and not process.strip():
            yield remark(
                f"{path}.process", "Hasil ditulis tanpa proses.", "The result is told without a process."
            )


def _with_process_and_result(case: Case) -> Iterator[tuple[str, object]]:
    """Return the records that have both *Proses* and *Hasil*; uses of techniques have a gate for it."""
    for path, record in stage_records(case):
        if {"process", "result"} <= {field.name for field in attrs.fields(type(record))}:
            yield path, record
    for path, assessment in records_at(case, Assessment):
        yield from at(f"{path}.methods", assessment.methods)
    for path, group in groups_at(case):
        yield from at(f"{path}.phases", group.phases)
        yield from at(f"{path}.sessions", group.sessions)


EVIDENCE_RULES = (without_source, method_not_told, process_without_result)
