"""Rules on evidence and measures: sources, baselines, results that fit their numbers."""

from collections.abc import Iterator
from itertools import pairwise

import attrs

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.counts import groups_at
from socialwork.audit.rules.links import statements_at
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.attained import meets
from socialwork.process.measures import (
    find_indicator,
    indicator_series,
    phase_count,
    phases_compared,
    result_counts,
)
from socialwork.process.places import at, records_at, stage_records
from socialwork.stages import Assessment, Evaluation, IndicatorResult, Plan
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.vocabulary.process import Attainment
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
        used = {item.method for _, one in statements_at(path, record) for item in one.evidence}
        if context.case.home_visits:
            told.add(EvidenceMethod.HOME_VISIT)  # told of as events of their own
        for method in sorted(used - told, key=lambda method: method.code) if record.methods else ():
            yield remark(
                f"{path}.methods",
                "Bukti memakai teknik {method}, tetapi teknik itu tidak diuraikan. Bagaimana pelaksanaannya?",
                "Evidence rests on {method}, which the assessment does not tell of. How was it done?",
                method=Words(method.words.id.lower(), method.words.en.lower()),
            )


@rule(
    "MEAS-01", Severity.HINT, Certainty.QUESTION, Words("Hasil tanpa data dasar", "Result without a baseline")
)
def result_without_baseline(context: Context) -> Iterator[Remark]:
    """An indicator is judged against its baseline."""
    for place, result in _results(context.case):
        if result_counts(context.case, result).baseline is None:
            yield remark(
                place,
                "Dengan apa hasil {code} dibandingkan, karena tidak ada data dasarnya?",
                "What is the result of {code} compared with, for there is no baseline?",
                code=result.indicator,
            )


def _results(case: Case) -> Iterator[tuple[str, IndicatorResult]]:
    for path, record in records_at(case, Evaluation):
        yield from at(f"{path}.indicators", record.indicators)


@rule(
    "MEAS-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Kesimpulan menyangkal angka", "Conclusion denies the numbers"),
)
def conclusion_denies_numbers(context: Context) -> Iterator[Remark]:
    """An indicator is called reached when its count meets the target, and only then."""
    for place, result in _results(context.case):
        indicator = find_indicator(context.case, result.indicator)
        count = result_counts(context.case, result).followup
        if indicator is None or indicator.target is None or count is None:
            continue
        series = indicator_series(context.case, indicator)
        reached = meets(count, indicator.target, None if series is None else series.improvement)
        if reached is (result.attainment is Attainment.REACHED):
            continue
        yield remark(
            f"{place}.attainment",
            "{code} dinyatakan {said}, padahal hasilnya {count} dan targetnya {target}.",
            "{code} is called {said}, but the result is {count} and the target {target}.",
            code=result.indicator,
            said=Words(result.attainment.words.id.lower(), result.attainment.words.en.lower()),
            count=Words(str(count), f"{count.hits} of {count.total}"),
            target=Words(str(indicator.target), f"{indicator.target.hits} of {indicator.target.total}"),
        )


@rule(
    "MEAS-03", Severity.ERROR, Certainty.FACT, Words("Hitungan menyangkal deret", "Count denies the series")
)
def count_denies_series(context: Context) -> Iterator[Remark]:
    """A count in the evaluation is that of its series, by readings or summed up."""
    for place, result in _results(context.case):
        indicator = find_indicator(context.case, result.indicator)
        series = None if indicator is None else indicator_series(context.case, indicator)
        if indicator is None or series is None:
            continue
        before, after = phases_compared(series)
        for name, stated, phase in (
            ("baseline", result.baseline, before),
            ("followup", result.followup, after),
        ):
            counted = None if phase is None else phase_count(phase, indicator.at_least or 1)
            if stated is None or phase is None or counted is None:
                continue
            if stated not in {counted, phase.sum(), phase.days_with(indicator.at_least or 1)}:
                yield remark(
                    f"{place}.{name}",
                    "Tertulis {stated}, sedangkan deret pengamatan memberi {counted}.",
                    "Stated as {stated}, but the series gives {counted}.",
                    stated=Words(str(stated), f"{stated.hits} of {stated.total}"),
                    counted=Words(str(counted), f"{counted.hits} of {counted.total}"),
                )


@rule(
    "MEAS-04",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Indikator tanpa ukuran", "Indicator without a measure"),
)
def indicator_without_measure(context: Context) -> Iterator[Remark]:
    """An indicator has a target and a way of measuring: a series, or words that say how."""
    for path, plan in records_at(context.case, Plan):
        for place, indicator in at(f"{path}.indicators", plan.indicators):
            if indicator.target is None:
                yield remark(
                    f"{place}.target",
                    "Berapa dari berapa yang ingin dicapai pada {code}?",
                    "How many of how many are wanted for {code}?",
                    code=indicator.code,
                )
            if not indicator.series and not indicator.how.strip():
                yield remark(
                    f"{place}.how",
                    "Bagaimana {code} diukur?",
                    "How is {code} measured?",
                    code=indicator.code,
                )


@rule("MEAS-05", Severity.ERROR, Certainty.FACT, Words("Urutan pengamatan", "Order of the observations"))
def readings_in_order(context: Context) -> Iterator[Remark]:
    """The readings of a series follow one another, none on days that another one covers."""
    for path, series in at("series", context.case.series):
        readings = [
            item
            for place, phase in at(f"{path}.phases", series.phases)
            for item in at(f"{place}.readings", phase.readings)
        ]
        for (_, before), (place, reading) in pairwise(readings):
            if reading.date <= (before.until or before.date):
                yield remark(
                    place,
                    "Pengamatan {day} tidak menyusul pengamatan sebelumnya ({before}).",
                    "The reading of {day} does not follow the one before it ({before}).",
                    day=reading.date,
                    before=before.until or before.date,
                )


@rule(
    "MEAS-06",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Tujuan dan indikatornya", "A goal and its indicators"),
)
def goal_and_indicators(context: Context) -> Iterator[Remark]:
    """A goal is called reached only when none of its indicators is called missed."""
    case = context.case
    missed = {result.indicator for _, result in _results(case) if result.attainment is Attainment.NOT_REACHED}
    for path, record in records_at(case, Evaluation):
        for place, result in at(f"{path}.goals", record.goals):
            own = {
                one.code for plan in case.records(Plan) for one in plan.indicators if one.goal == result.goal
            }
            if result.attainment is Attainment.REACHED and own & missed:
                yield remark(
                    f"{place}.attainment",
                    "Tujuan {goal} dinyatakan tercapai, padahal {codes} belum. Apa alasannya?",
                    "Goal {goal} is called reached, though {codes} is not. Why?",
                    goal=result.goal,
                    codes=", ".join(sorted(own & missed)),
                )


@rule("EVID-03", Severity.WARNING, Certainty.FACT, Words("Proses tanpa hasil", "Process without a result"))
def process_without_result(context: Context) -> Iterator[Remark]:
    """Where the process is told its result is told too, and the reverse."""
    for path, record in _told(context.case):
        process, result = getattr(record, "process", ""), getattr(record, "result", "")
        if process.strip() and not result.strip():
            yield remark(
                f"{path}.result", "Proses ditulis tanpa hasil.", "The process is told without a result."
            )
        if result.strip() and not process.strip():
            yield remark(
                f"{path}.process", "Hasil ditulis tanpa proses.", "The result is told without a process."
            )


def _told(case: Case) -> Iterator[tuple[str, object]]:
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
MEASURE_RULES = (
    result_without_baseline,
    conclusion_denies_numbers,
    count_denies_series,
    indicator_without_measure,
    readings_in_order,
    goal_and_indicators,
)
