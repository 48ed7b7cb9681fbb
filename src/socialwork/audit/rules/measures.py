"""Rules on measures: indicators, their operators and targets, results that fit their numbers."""

from collections.abc import Iterator
from itertools import pairwise
from math import ceil

from attrs import evolve, frozen

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.measures import (
    criterion_of,
    find_indicator,
    indicator_counts,
    indicator_series,
    is_summed,
    is_unclear,
    phases_compared,
    result_counts,
    verdict,
)
from socialwork.process.places import at, records_at
from socialwork.process.target_words import target_words
from socialwork.records import Series
from socialwork.stages import Evaluation, Indicator, IndicatorResult, Plan
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
            count=_said(counts.followup),
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
                stated=_said(stated),
                counted=_said(given),
                turned=_TURNED if turned else "",
            )


_TURNED = Words(
    "; yang dihitung ialah yang diinginkan, bukan yang tidak diinginkan",
    ": what is counted is what is wanted, not what is unwanted",
)


def _said(count: Count) -> Words:
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


@rule(
    "MEAS-07",
    Severity.ERROR,
    Certainty.FACT,
    Words("Operator indikator tidak jelas", "Operator of an indicator unclear"),
)
def operator_unclear(context: Context) -> Iterator[Remark]:
    """An indicator says which readings it wants, and does not contradict the direction of its series."""
    for path, plan in records_at(context.case, Plan):
        for place, indicator in at(f"{path}.indicators", plan.indicators):
            series = indicator_series(context.case, indicator)
            if series is None or criterion_of(indicator, series) is not None:
                continue
            names = {"code": indicator.code, "series": series.name, "place": series.code}
            if indicator.at_most is not None:
                yield remark(
                    f"{place}.at_most",
                    "{code} meminta paling banyak {n}, padahal deret “{series}” diharapkan meningkat, "
                    "sehingga tidak "
                    "dihitung. Tulis `at_least: {n}` pada {code}, atau `improvement: decrease` pada deret "
                    "{place}.",
                    "{code} asks for at most {n}, but “{series}” is wanted to increase, so nothing is "
                    "counted. "
                    "Write `at_least: {n}` at {code}, or `improvement: decrease` at the series {place}.",
                    n=indicator.at_most,
                    **names,
                )
            elif series.improvement is None:
                yield remark(
                    f"{place}.at_least",
                    "{code} tidak menyebut hari mana yang diinginkan pada deret “{series}”, sehingga tidak "
                    "dihitung. "
                    "Tulis `improvement: increase` atau `decrease` pada deret {place}, dan pada {code} "
                    "`at_least: 1` untuk "
                    "hari dengan kejadian, `at_most: 0` untuk hari tanpa kejadian, atau angka lain.",
                    "{code} does not say which days of “{series}” are wanted, so nothing is counted. Write "
                    "`improvement: increase` or `decrease` at the series {place}, and at {code} `at_least: "
                    "1` for days "
                    "with it, `at_most: 0` for days without it, or another number.",
                    **names,
                )
            else:
                yield remark(
                    f"{place}.at_least",
                    "Deret “{series}” diharapkan menurun, tetapi {code} {told}, sehingga tidak dihitung. "
                    "Ganti dengan "
                    "`at_most: 0` bila yang diinginkan hari tanpa kejadian, atau `at_most: 2` bila paling "
                    "banyak dua, lalu "
                    "tulis target, data dasar, dan hasil sebagai banyaknya yang diinginkan (9 dari 12 hari "
                    "tanpa kejadian).",
                    "“{series}” is wanted to decrease, but {code} {told}, so nothing is counted. Write "
                    "`at_most: 0` instead "
                    "where days without it are wanted, or `at_most: 2` for two at most; and write target, "
                    "baseline and "
                    "result as so many wanted (9 of 12 days without it).",
                    told=_NO_OPERATOR if indicator.at_least is None else _FLOOR.format(n=indicator.at_least),
                    **names,
                )


_NO_OPERATOR = Words("tidak menyebut operatornya", "names no operator")
_FLOOR = Words("meminta paling sedikit {n}", "asks for at least {n}")


@rule(
    "MEAS-08",
    Severity.ERROR,
    Certainty.FACT,
    Words("Target di luar yang mungkin", "Target beyond what is possible"),
)
def target_out_of_reach(context: Context) -> Iterator[Remark]:
    """A target counts no more than there are days or occurrences, and its operator tells readings apart."""
    evaluated = {result.indicator: result for _, result in _results(context.case)}
    for path, plan in records_at(context.case, Plan):
        for place, indicator in at(f"{path}.indicators", plan.indicators):
            if is_unclear(context.case, indicator):
                continue
            yield from _operator_of_no_use(place, indicator, indicator_series(context.case, indicator))
            room = _room(context.case, plan, indicator, evaluated.get(indicator.code))
            target = indicator.target
            if target is None or room is None or target.total <= room.total:
                continue
            beyond = room.planned or target.hits > room.total
            yield evolve(
                remark(
                    f"{place}.target",
                    "Target {code} menghitung {target}, padahal {room}."
                    + ("" if beyond else " Dari mana jumlah itu?"),
                    "The target of {code} counts {target}, but {room}."
                    + ("" if beyond else " Where does that number come from?"),
                    code=indicator.code,
                    target=_said(target),
                    room=(_PLANNED if room.planned else _SEEN).format(n=room.total),
                ),
                certainty=Certainty.FACT if beyond else Certainty.QUESTION,
                severity=Severity.ERROR if beyond else Severity.WARNING,
            )


_PLANNED = Words("masa rencana hanya memuat {n}", "the planned time has room for {n} only")
_SEEN = Words("yang diamati hanya {n}", "only {n} were observed")


@frozen
class _Room:
    """Of how many a target can be: as observed, or as the plan has days."""

    total: int
    planned: bool = False


def _room(case: Case, plan: Plan, indicator: Indicator, result: IndicatorResult | None) -> _Room | None:
    """Return of how many the target can be, missed sessions included; ``None`` where nobody can say.

    Once the case is evaluated, what was observed says it; before that, the days of the plan.
    """
    series = indicator_series(case, indicator)
    if case.records(Evaluation):
        followup = indicator_counts(case, indicator, result).followup
        after = None if series is None else phases_compared(series)[1]
        if followup is None:
            return None
        if after is None or not after.readings:
            return _Room(followup.total)
        of_each = followup.total / len(after.readings)
        return _Room(followup.total + ceil(of_each * len(after.missing)))
    criterion = None if series is None else criterion_of(indicator, series)
    if series is None or criterion is None or plan.period is None:
        return None
    readings = [reading for phase in series.phases for reading in phase.readings]
    several = any(reading.until is not None or (reading.of or 1) > 1 for reading in readings)
    if not readings or (several and (is_summed(series, criterion) or any(one.until for one in readings))):
        return None
    return _Room(plan.period.days, planned=True)


def _operator_of_no_use(place: str, indicator: Indicator, series: Series | None) -> Iterator[Remark]:
    """Tell of a floor that no reading can reach, and of a ceiling that every one keeps."""
    most = {reading.of for phase in series.phases for reading in phase.readings} if series else set()
    highest = max((n for n in most if n is not None), default=None)
    if series is None or highest is None or None in most:
        return
    if indicator.at_least is not None and indicator.at_least > highest:
        yield remark(
            f"{place}.at_least",
            "{code} meminta paling sedikit {n}, padahal deret “{series}” hanya mungkin sampai {most}.",
            "{code} asks for at least {n}, but “{series}” can be {most} at most.",
            code=indicator.code,
            n=indicator.at_least,
            series=series.name,
            most=highest,
        )
    if indicator.at_most is not None and indicator.at_most >= highest:
        yield remark(
            f"{place}.at_most",
            "{code} meminta paling banyak {n}, padahal deret “{series}” tidak mungkin lebih dari {most}: "
            "setiap hari "
            "terhitung terpenuhi. Tulis `at_most: 0` bila yang diinginkan hari tanpa kejadian.",
            "{code} asks for at most {n}, but “{series}” can never be above {most}: every day counts as a "
            "hit. Write "
            "`at_most: 0` where days without it are wanted.",
            code=indicator.code,
            n=indicator.at_most,
            series=series.name,
            most=highest,
        )


MEASURE_RULES = (
    result_without_baseline,
    conclusion_denies_numbers,
    count_denies_series,
    indicator_without_measure,
    readings_in_order,
    goal_and_indicators,
    operator_unclear,
    target_out_of_reach,
)
