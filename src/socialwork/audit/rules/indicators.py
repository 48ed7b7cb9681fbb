"""Rules on indicators: an operator that says what is wanted, and a target that can be had."""

from collections.abc import Iterator
from math import ceil

from attrs import evolve, frozen

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.measures import (
    criterion_of,
    indicator_counts,
    indicator_series,
    is_summed,
    is_unclear,
    phases_compared,
)
from socialwork.process.places import at, records_at
from socialwork.records import Series
from socialwork.stages import Evaluation, Indicator, IndicatorResult, Plan
from socialwork.words import Words


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
                    "sehingga tidak dihitung. Tulis `at_least: {n}` pada {code}, atau "
                    "`improvement: decrease` pada deret {place}.",
                    "{code} asks for at most {n}, but “{series}” is wanted to increase, so nothing is "
                    "counted. Write `at_least: {n}` at {code}, or `improvement: decrease` at the series "
                    "{place}.",
                    n=indicator.at_most,
                    **names,
                )
            elif series.improvement is None:
                yield remark(
                    f"{place}.at_least",
                    "{code} tidak menyebut hari mana yang diinginkan pada deret “{series}”, sehingga tidak "
                    "dihitung. Tulis `improvement: increase` atau `decrease` pada deret {place}, dan pada "
                    "{code} `at_least: 1` untuk hari dengan kejadian, `at_most: 0` untuk hari tanpa "
                    "kejadian, atau angka lain.",
                    "{code} does not say which days of “{series}” are wanted, so nothing is counted. Write "
                    "`improvement: increase` or `decrease` at the series {place}, and at {code} "
                    "`at_least: 1` for days with it, `at_most: 0` for days without it, or another number.",
                    **names,
                )
            else:
                yield remark(
                    f"{place}.at_least",
                    "Deret “{series}” diharapkan menurun, tetapi {code} {told}, sehingga tidak dihitung. "
                    "Ganti dengan `at_most: 0` bila yang diinginkan hari tanpa kejadian, atau `at_most: 2` "
                    "bila paling banyak dua, lalu tulis target, data dasar, dan hasil sebagai banyaknya yang "
                    "diinginkan (9 dari 12 hari tanpa kejadian).",
                    "“{series}” is wanted to decrease, but {code} {told}, so nothing is counted. Write "
                    "`at_most: 0` instead where days without it are wanted, or `at_most: 2` for two at most; "
                    "and write target, baseline and result as so many wanted (9 of 12 days without it).",
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
    results = [one for record in context.case.records(Evaluation) for one in record.indicators]
    evaluated = {result.indicator: result for result in results}
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
                    target=Words(str(target), f"{target.hits} of {target.total}"),
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
    if not readings or (
        several and (is_summed(series, criterion) or any(reading.until for reading in readings))
    ):
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
            "setiap hari terhitung terpenuhi. Tulis `at_most: 0` bila yang diinginkan hari tanpa kejadian.",
            "{code} asks for at most {n}, but “{series}” can never be above {most}: every day counts as a "
            "hit. Write `at_most: 0` where days without it are wanted.",
            code=indicator.code,
            n=indicator.at_most,
            series=series.name,
            most=highest,
        )


INDICATOR_RULES = (operator_unclear, target_out_of_reach)
