"""Rules on measures: indicators, their operators and targets, results that fit their numbers."""

from collections.abc import Iterator
from itertools import pairwise

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.measures import (
    find_indicator,
    indicator_counts,
    is_unclear,
    result_counts,
    verdict,
)
from socialwork.process.places import at, records_at
from socialwork.process.target_words import target_words
from socialwork.stages import Evaluation, IndicatorResult, Plan
from socialwork.values.measure import Count
from socialwork.vocabulary.process import Attainment
from socialwork.words import Words


@rule(
    "MEAS-01", Severity.HINT, Certainty.QUESTION, Words("Hasil tanpa data dasar", "Result without a baseline")
)
def result_without_baseline(context: Context) -> Iterator[Remark]:
    """An indicator is judged against its baseline."""
    for place, result in _results(context.case):
        indicator = find_indicator(context.case, result.indicator)
        if indicator is not None and is_unclear(context.case, indicator):
            continue  # told by the rule on operators
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
        counts = result_counts(context.case, result)
        shown = verdict(counts.baseline, counts.followup, None if indicator is None else indicator.target)
        if indicator is None or shown is None or counts.followup is None:
            continue
        if (shown is Attainment.REACHED) is (result.attainment is Attainment.REACHED):
            continue
        yield remark(
            f"{place}.attainment",
            "{code} dinyatakan {said}, padahal hasilnya {count} dan targetnya: {target}.",
            "{code} is called {said}, but the result is {count} and the target: {target}.",
            code=result.indicator,
            said=Words(result.attainment.words.id.lower(), result.attainment.words.en.lower()),
            count=_count_words(counts.followup),
            target=target_words(context.case, indicator),
        )


@rule(
    "MEAS-03", Severity.ERROR, Certainty.FACT, Words("Hitungan menyangkal deret", "Count denies the series")
)
def count_denies_series(context: Context) -> Iterator[Remark]:
    """A count in the evaluation is the one that the operator of its indicator gives of the series."""
    for place, result in _results(context.case):
        indicator = find_indicator(context.case, result.indicator)
        if indicator is None:
            continue
        counted = indicator_counts(context.case, indicator)
        for name, stated, given in (
            ("baseline", result.baseline, counted.baseline),
            ("followup", result.followup, counted.followup),
        ):
            if stated is None or given is None or stated == given:
                continue
            turned = stated.total == given.total == stated.hits + given.hits
            yield remark(
                f"{place}.{name}",
                "Tertulis {stated}, sedangkan deret pengamatan memberi {counted}{turned}.",
                "Stated as {stated}, but the series gives {counted}{turned}.",
                stated=_count_words(stated),
                counted=_count_words(given),
                turned=_TURNED if turned else "",
            )


_TURNED = Words(
    "; yang dihitung ialah yang diinginkan, bukan yang tidak diinginkan",
    ": what is counted is what is wanted, not what is unwanted",
)


def _count_words(count: Count) -> Words:
    return Words(str(count), f"{count.hits} of {count.total}")


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
                indicator.code
                for plan in case.records(Plan)
                for indicator in plan.indicators
                if indicator.goal == result.goal
            }
            if result.attainment is Attainment.REACHED and own & missed:
                yield remark(
                    f"{place}.attainment",
                    "Tujuan {goal} dinyatakan tercapai, padahal {codes} belum. Apa alasannya?",
                    "Goal {goal} is called reached, though {codes} is not. Why?",
                    goal=result.goal,
                    codes=", ".join(sorted(own & missed)),
                )


MEASURE_RULES = (
    result_without_baseline,
    conclusion_denies_numbers,
    count_denies_series,
    indicator_without_measure,
    readings_in_order,
    goal_and_indicators,
)
