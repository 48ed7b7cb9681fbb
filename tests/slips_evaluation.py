"""Slips in what an evaluation says and how it judges: what breaks each rule, and what keeps it."""

from typing import Any

from attrs import evolve

from school import day, school_case
from socialwork.records import MissingReading, Reading, Series, SingleCaseStudy
from socialwork.stages import GoalLevel, GoalResult, IndicatorResult, SmartCriterion
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.process import Attainment, Smart

Changes = dict[str, Any]
Slip = tuple[str, str, Changes, Changes]

CASE = school_case()
SAID = "stages[6].result"
GOALS = "stages[6].goals"
COME: Series = CASE.series[0]
SCALE = tuple(GoalLevel(level=level, criterion=f"Hadir {level + 2} hari.") for level in (-2, -1, 0, 1, 2))
STAGES: Any = CASE.stages
PLANNED = STAGES[4].goals[0]
REACHED = GoalResult(goal="G1", attainment=Attainment.REACHED)
PARTLY = GoalResult(goal="G1", attainment=Attainment.PARTLY)

OPERATED = "stages[4].indicators[0]"
AWAY = MissingReading(date=day(29), reason="libur")
UNEVALUATED = STAGES[:6]
LATE: Changes = {"series[0].improvement": Improvement.DECREASE, f"{OPERATED}.at_most": 0}

IN_WORDS: tuple[tuple[str, str, str], ...] = (
    # --- a percentage and the count beside it
    ("EVAL-01", "BR hadir 3 dari 4 hari (95%).", "BR hadir 3 dari 4 hari (75%)."),
    ("EVAL-01", "BR hadir 95% (3 dari 4 hari).", "BR hadir 75 persen (3 dari 4 hari)."),
    ("EVAL-01", "BR hadir 93% dari 9 hari.", "BR hadir 89% dari 9 hari."),
    ("EVAL-01", "BR hadir sepuluh dari sembilan hari.", "BR hadir delapan dari sembilan hari."),
    ("EVAL-01", "BR came 8 of 9 days (95 per cent).", "BR came 8 of 9 days (88.9 per cent)."),
    # --- a percentage and the series
    ("EVAL-02", "Perilaku hadir mencapai 93%.", "Perilaku hadir mencapai 75%."),
    ("EVAL-02", "Perilaku hadir meningkat 95%.", "Perilaku hadir meningkat 50%."),  # from 2 of 4 to 3 of 4
    ("EVAL-02", "Perilaku hadir meningkat 40 persen.", "Perilaku hadir meningkat 25 persen."),
    ("EVAL-02", "Perilaku hadir mencapai 93%.", "Perilaku hadir diharapkan mencapai 93%."),
    ("EVAL-02", "Perilaku hadir mencapai 93%.", "Perilaku hadir, perilaku aktif 93%."),
    # --- counts and changes
    ("EVAL-03", "Perilaku hadir tercatat 4 dari 4 hari.", "Perilaku hadir tercatat 3 dari 4 hari."),
    (
        "EVAL-03",
        "Perilaku hadir tercatat empat dari empat hari.",
        "Perilaku hadir tercatat dua dari empat hari.",
    ),
    (
        "EVAL-03",
        "Perilaku hadir meningkat dari 1 menjadi 4 hari.",
        "Perilaku hadir meningkat dari 2 menjadi 3 hari.",
    ),
    (
        "EVAL-03",
        "Perilaku hadir meningkat dari 1 dari 4 menjadi 3 dari 4 hari.",
        "Targetnya, perilaku hadir meningkat dari 1 dari 4 menjadi 4 dari 4 hari.",
    ),
    ("EVAL-03", "Perilaku hadir rose from 1 to 4 days.", "Perilaku hadir rose from 2 to 3 days."),
    # --- up or down
    ("EVAL-04", "Perilaku hadir menurun.", "Perilaku hadir meningkat."),
    ("EVAL-04", "Perilaku hadir menurun.", "Perilaku hadir tidak menurun."),
    ("EVAL-04", "Perilaku hadir menurun.", "Perilaku hadir meningkat, sedangkan keluhan menurun."),
    ("EVAL-04", "Perilaku hadir decreased.", "Perilaku hadir increased."),
    # --- of how many
    ("EVAL-05", "Motivasi BR meningkat 80%.", "Motivasi BR meningkat 80%, yaitu 4 dari 5 pertanyaan."),
    ("EVAL-05", "Motivasi BR meningkat 80%.", "Motivasi BR meningkat pada 80% dari 5 pertanyaan."),
    # --- causes
    (
        "EVAL-06",
        "Ekonomi token terbukti membuat BR hadir.",
        "Ekonomi token belum terbukti membuat BR hadir.",
    ),
    (
        "EVAL-06",
        "Program ini efektif meningkatkan kehadiran.",
        "Kehadiran meningkat selama program ini.",
    ),
    ("EVAL-06", "The programme proved its worth.", "The programme went as planned."),
    # --- measures that do not fit
    ("EVAL-07", "PND perilaku hadir tinggi.", "NAP perilaku hadir disajikan dalam tabel."),
)
"""Code of the rule, a text that breaks it, a text that keeps it."""


def told(text: str) -> Changes:
    """Return the change by which the result of the evaluation says *text*."""
    return {SAID: text, "stages[6].process": "Praktikan dan BR membaca catatan."}


def judged(indicator: str, attainment: Attainment, followup: Count) -> Changes:
    """Return the change by which an indicator has a result and a judgement."""
    result = IndicatorResult(
        indicator=indicator, baseline=Count(2, 4), followup=followup, attainment=attainment
    )
    return {"stages[6].indicators[0]": result}


def scaled(result: GoalResult, *, levels: tuple[GoalLevel, ...] = SCALE) -> Changes:
    """Return the change by which the first goal has a scale and a result."""
    return {"stages[4].goals[0]": evolve(PLANNED, scale=levels), f"{GOALS}[0]": result}


def smart(*, met: bool, **changes: Any) -> Changes:
    """Return the change by which relevance is judged, and the first goal changed."""
    criterion = SmartCriterion(letter=Smart.RELEVANT, met=met, why="Menjawab gejala.")
    return {
        "stages[4].goals[0]": evolve(PLANNED, **changes),
        f"{GOALS}[0]": evolve(REACHED, smart=(criterion,)),
    }


def later(*values: int) -> tuple[Reading, ...]:
    """Return readings of the intervention."""
    return tuple(Reading(date=day(25 + n), value=value, of=1) for n, value in enumerate(values))


LEVELLED = evolve(REACHED, level=0)

EVALUATION_SLIPS: tuple[Slip, ...] = (
    *((code, SAID, told(broken), told(kept)) for code, broken, kept in IN_WORDS),
    # what was seen did not change
    (
        "EVAL-04",
        SAID,
        told("Perilaku hadir meningkat.")
        | {"series[0].phases[1].readings": later(1, 0, 1, 0), "stages[6].indicators": ()},
        told("Perilaku hadir meningkat."),
    ),
    # a stronger design may speak of a cause
    (
        "EVAL-06",
        SAID,
        told("Ekonomi token terbukti menolong."),
        told("Ekonomi token terbukti menolong.") | {"studies": (SingleCaseStudy(code="kajian"),)},
    ),
    # a note on an indicator speaks of its series
    (
        "EVAL-03",
        "stages[6].indicators[0].note",
        {"stages[6].indicators[0].note": "Naik menjadi 4 dari 4 hari."},
        {"stages[6].indicators[0].note": "Naik menjadi 3 dari 4 hari."},
    ),
    # a hit is a wanted day, also where the behaviour is to decrease
    (
        "MEAS-02",
        "stages[6].indicators[0].attainment",
        judged("I1", Attainment.REACHED, Count(2, 8)),
        judged("I1", Attainment.REACHED, Count(6, 8)) | LATE,
    ),
    # an operator that is not told, or goes against its series
    ("MEAS-07", f"{OPERATED}.at_least", {"series[0].improvement": Improvement.DECREASE}, LATE),
    (
        "MEAS-07",
        f"{OPERATED}.at_least",
        LATE | {f"{OPERATED}.at_most": None, f"{OPERATED}.at_least": 1},
        LATE,
    ),
    ("MEAS-07", f"{OPERATED}.at_most", {f"{OPERATED}.at_most": 0}, {f"{OPERATED}.at_least": 1}),
    (
        "MEAS-07",
        f"{OPERATED}.at_least",
        {"series[0].improvement": None},
        {"series[0].improvement": None, f"{OPERATED}.at_most": 0},
    ),
    # a target beyond what was observed, or what the plan has days for
    (
        "MEAS-08",
        f"{OPERATED}.target",
        {f"{OPERATED}.target": Count(12, 12)},
        {f"{OPERATED}.target": Count(4, 4)},
    ),
    (
        "MEAS-08",
        f"{OPERATED}.target",
        {f"{OPERATED}.target": Count(3, 5)},
        {f"{OPERATED}.target": Count(3, 5), "series[0].phases[1].missing": (AWAY,)},
    ),
    (
        "MEAS-08",
        f"{OPERATED}.target",
        {"stages": UNEVALUATED, f"{OPERATED}.target": Count(3, 40)},
        {"stages": UNEVALUATED, f"{OPERATED}.target": Count(3, 10)},
    ),
    # an operator that no reading meets, or every one
    ("MEAS-08", f"{OPERATED}.at_least", {f"{OPERATED}.at_least": 2}, {f"{OPERATED}.at_least": 1}),
    ("MEAS-08", f"{OPERATED}.at_most", LATE | {f"{OPERATED}.at_most": 1}, LATE),
    # the plan may tell of other times
    ("EVAL-04", SAID, told("Perilaku hadir menurun."), {"stages[4].result": "Perilaku hadir menurun."}),
    ("EVAL-08", f"{GOALS}[0].attainment", {f"{GOALS}[0]": PARTLY}, {f"{GOALS}[0]": REACHED}),
    (
        "EVAL-08",
        f"{GOALS}[0].attainment",
        judged("I1", Attainment.PARTLY, Count(5, 8)),
        judged("I1", Attainment.NOT_REACHED, Count(5, 8)),  # then MEAS-06 asks
    ),
    (
        "EVAL-09",
        "stages[6].indicators[0].attainment",
        judged("I1", Attainment.NOT_REACHED, Count(5, 8)),
        judged("I1", Attainment.PARTLY, Count(5, 8)),
    ),
    (
        "EVAL-09",
        "stages[6].indicators[0].attainment",
        judged("I1", Attainment.PARTLY, Count(1, 4)),
        judged("I1", Attainment.NOT_REACHED, Count(1, 4)),
    ),
    (
        "EVAL-10",
        "series[0].improvement",
        {"series[0].improvement": None, "stages[4].indicators[0].at_least": 1},
        {
            "series[0].improvement": None,
            "stages[4].indicators[0].at_least": 1,
            "series[0].phases": COME.phases[:1],
        },
    ),
    ("EVAL-11", "stages[4].goals[0].scale", scaled(LEVELLED, levels=SCALE[1:]), scaled(LEVELLED)),
    ("EVAL-11", f"{GOALS}[0].level", {f"{GOALS}[0]": LEVELLED}, scaled(LEVELLED)),
    ("EVAL-11", f"{GOALS}[0]", scaled(REACHED), scaled(LEVELLED)),
    (
        "EVAL-11",
        f"{GOALS}[0].attainment",
        scaled(evolve(REACHED, level=-1)),
        scaled(evolve(REACHED, level=1)),
    ),
    ("EVAL-12", f"{GOALS}[0].smart[0].met", smart(met=True, answers=()), smart(met=False, answers=())),
    ("EVAL-12", f"{GOALS}[0].smart[0].met", smart(met=True, answers=()), smart(met=True)),
)
