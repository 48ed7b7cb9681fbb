"""What the evaluation prints of measures, scales and figures."""

from typing import Any

import pytest
from attrs import evolve

from chapter_four import attendance, built, cited, context, day, full_case, phase, shown, tables
from socialwork.document.nodes import Drawing
from socialwork.document.walk import each_block
from socialwork.records import OutsideEvent, PhaseKind, Series, SingleCaseStudy
from socialwork.stages import (
    AspectFigure,
    AspectResult,
    Evaluation,
    Goal,
    GoalLevel,
    GoalResult,
    Indicator,
    Plan,
)
from socialwork.values.measure import Count
from socialwork.values.percentage import Percentage
from socialwork.values.when import Period
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.process import Attainment, EvaluationAspect

SCALE = tuple(GoalLevel(level=level, criterion=f"Hadir {level + 2} hari.") for level in (-2, -1, 0, 1, 2))
REACHED = GoalResult(goal="G1", attainment=Attainment.REACHED)


def counts(code: str = "tanya", *, before: tuple[int, ...] = (0, 1, 0, 1), **changes: Any) -> Series:
    """Return a series of counts that rise."""
    return Series(
        code=code,
        name="Bertanya",
        improvement=Improvement.INCREASE,
        phases=(
            phase(PhaseKind.BASELINE, *((day(11 + n), value, None) for n, value in enumerate(before))),
            phase(PhaseKind.INTERVENTION, *((day(25 + n), n, None) for n in range(1, 5))),
        ),
        **changes,
    )


def wanted(series: Series) -> Series:
    """Return a series whose direction is told."""
    return evolve(series, improvement=Improvement.INCREASE)


# --- measures ---------------------------------------------------------------------------------


def test_each_behaviour_has_a_row() -> None:
    """Means with their numbers of readings, the difference and NAP with their intervals."""
    (table,) = tables(built("evaluation-measures", full_case(series=(wanted(attendance()), counts()))))
    text = shown("evaluation-measures", full_case(series=(wanted(attendance()), counts())))
    assert len(table.rows) == 3
    assert "| 1 | Kehadiran di sekolah | 0,67 (n = 3) | 0,75 (n = 4) | 0,08 (" in text
    assert "| 2 | Bertanya | 0,5 (n = 4) | 2,5 (n = 4) | 2 (" in text
    assert "Interval NAP kehadiran di sekolah memuat 0,5, yaitu keadaan tanpa perubahan" in text


def test_yes_and_no_have_measures_of_their_own() -> None:
    """Where readings are yes or no the report says why PND and the standardized difference are not used."""
    why = "(PND) dan selisih rata-rata baku tidak dipakai"
    assert why in shown("evaluation-measures", full_case(series=(wanted(attendance()),)))
    assert why not in shown("evaluation-measures", full_case(series=(counts(),)))


def test_too_few_readings_are_named_briefly() -> None:
    """A behaviour with fewer than three readings in a phase has no row, but a word on why."""
    short = counts(before=(0, 1))
    text = shown("evaluation-measures", full_case(series=(short,)))
    assert tables(built("evaluation-measures", full_case(series=(short,)))) == []
    assert text.startswith(
        "Ukuran perubahan bertanya tidak dihitung, karena salah satu fasenya berisi kurang"
    )


def test_a_trend_of_the_baseline_changes_the_measure() -> None:
    """Where the baseline was improving already Tau without its trend stands in place of NAP."""
    text = shown("evaluation-measures", full_case(series=(counts(before=(0, 1, 2, 3)),)))
    assert "| Tau " in text
    assert "Mengenai bertanya: fase data dasar berisi 4 pengamatan" in text
    assert "Data dasar sudah membaik sebelum intervensi" in text


def test_what_happened_outside_is_told() -> None:
    """An outside event is a caution."""
    series = counts(events=(OutsideEvent(date=day(27), what="ujian"),))
    assert "ujian" in shown("evaluation-measures", full_case(series=(series,)))


def test_several_pairs_of_phases_have_a_row_each() -> None:
    """Of two baselines and two interventions both pairs are told, each by its letters."""
    plain = counts()
    series = evolve(
        plain,
        phases=(
            *plain.phases,
            phase(PhaseKind.BASELINE, *((day(2 + n, 10), 1, None) for n in range(3))),
            phase(PhaseKind.INTERVENTION, *((day(9 + n, 10), 4 + n, None) for n in range(3))),
        ),
    )
    text = shown("evaluation-measures", full_case(series=(series,)))
    assert "| Bertanya, A1–B1 |" in text
    assert "| Bertanya, A2–B2 |" in text
    assert "Rancangan A–B–A–B" in text


def test_without_a_direction_nothing_is_measured() -> None:
    """No measure guesses which way is wanted; the report keeps silent, and a finding asks."""
    text = shown("evaluation-measures", full_case(series=(attendance(),)))
    assert text.startswith("Rancangan A–B")
    assert built("evaluation-measures", full_case(series=())) == ()


def test_measures_in_english() -> None:
    """The same table in English, with points in its numbers."""
    text = shown("evaluation-measures", full_case(series=(counts(),)), context(lang="en"))
    assert "| 1 | Bertanya | 0.5 (n = 4) | 2.5 (n = 4) | 2 (" in text


# --- graphs -----------------------------------------------------------------------------------


def drawings(case: Any) -> list[Drawing]:
    """Return the drawings of the block of series."""
    return [one for one in each_block(built("evaluation-series", case)) if isinstance(one, Drawing)]


def test_a_graph_carries_its_numbers() -> None:
    """The graph stands beside the table, both are cited, and a writer may make a chart of its numbers."""
    case = full_case(series=(counts(),))
    (one,) = drawings(case)
    assert cited(built("evaluation-series", case)) == ["tabel-deret-tanya", "gambar-deret-tanya"]
    assert one.chart is not None
    assert one.chart.paths[1].values[-4:] == (1, 2, 3, 4)
    assert one.figure.title == "Bertanya BR"


def test_a_graph_shows_the_level_of_its_indicator() -> None:
    """What an indicator asks of each reading is a line in the graph."""
    plan = Plan(indicators=(Indicator(code="I1", goal="G1", text="x", series="tanya", at_least=2),))
    (one,) = drawings(full_case(series=(counts(),), stages=(plan,)))
    assert "Garis sasaran paling sedikit 2, 26–29 September 2023." in one.figure.description


def test_shares_show_the_share_that_is_wanted() -> None:
    """A target of so many of as many as each reading has is a line, another one is none."""
    for total, shown_ in ((6, True), (7, False)):
        indicator = Indicator(code="I1", goal="G1", text="x", series="senam", target=Count(4, total))
        phases = (
            phase(PhaseKind.BASELINE, *((day(11 + n), n, 6) for n in range(3))),
            phase(PhaseKind.INTERVENTION, *((day(25 + n), 3 + n, 6) for n in range(3))),
        )
        series = Series(code="senam", name="Senam", improvement=Improvement.INCREASE, phases=phases)
        (one,) = drawings(full_case(series=(series,), stages=(Plan(indicators=(indicator,)),)))
        assert any("sasaran paling sedikit 4" in line for line in one.figure.description) is shown_


# --- studies ----------------------------------------------------------------------------------


def studied(*several: Series) -> Any:
    """Return a case with a study of several series."""
    study = SingleCaseStudy(code="kajian", series=tuple(one.code for one in several), manipulated=True)
    return full_case(series=several, studies=(study,))


def test_a_study_has_its_graph_and_its_check() -> None:
    """The series stand below each other, the criteria of the design in a table, then the rating."""
    first, second = counts(), counts("jawab", before=(0, 1, 0, 1, 1, 0))
    case = studied(first, evolve(second, name="Menjawab"))
    text = shown("evaluation-studies", case)
    blocks = built("evaluation-studies", case)
    (drawing,) = (one for one in each_block(blocks) if isinstance(one, Drawing))
    assert cited(blocks) == ["gambar-kajian-kajian", "tabel-kajian-kajian"]
    assert len(drawing.figure.description) == 4
    assert drawing.chart is None
    assert "| 1 | Praktikan menentukan kapan intervensi dimulai dan dihentikan. | Ya |" in text
    assert "| Belum jelas |" in text
    assert "Hasil pemeriksaan rancangan: belum memenuhi standar. Rancangan data dasar jamak" in text


def test_a_study_of_one_series_has_no_second_graph() -> None:
    """The graph of a single series stands beside its table already; a study of nothing is left out."""
    blocks = built("evaluation-studies", studied(counts()))
    assert [one for one in each_block(blocks) if isinstance(one, Drawing)] == []
    assert cited(blocks) == ["tabel-kajian-kajian"]
    assert built("evaluation-studies", full_case(studies=(SingleCaseStudy(code="kajian"),))) == ()


# --- goals ------------------------------------------------------------------------------------


def judged(*goals: GoalResult, **changes: Any) -> Any:
    """Return a case whose first goal is judged."""
    plan = Plan(
        goals=(Goal(code="G1", text="Hadir.", **changes),),
        indicators=(
            Indicator(code="I1", goal="G1", text="Hadir setiap hari.", series="hadir", target=Count(3, 4)),
        ),
    )
    return full_case(stages=(plan, Evaluation(goals=goals)), series=(wanted(attendance()),))


def test_a_goal_has_its_numbers() -> None:
    """What its indicators reached stands with the judgement, beside what was wanted."""
    assert "**Tercapai** / 3 dari 4 hari; target: paling sedikit 3 dari 4 hari" in shown(
        "evaluation-goals", judged(REACHED)
    )


def test_smart_is_told_from_the_plan_where_nobody_judged() -> None:
    """A goal without letters in the evaluation has the checklist of its plan."""
    text = shown("evaluation-goals", judged(REACHED))
    assert "| Terukur | Ya |" in text
    assert "| ″ | ″ | Relevan | Tidak |" in text


def test_a_scale_shows_start_and_result() -> None:
    """Five levels a goal, the highest first, with marks and one score."""
    text = shown("evaluation-scale", judged(evolve(REACHED, level=1), scale=SCALE, starts_at=-2))
    expected = """\
| Tujuan | Tingkat | Kriteria | Awal | Dicapai |
| --- | --- | --- | --- | --- |
| Hadir. | +2 | Hadir 4 hari. |  |  |
| ″ | +1 | Hadir 3 hari. |  | ✓ |
| ″ | 0 | Hadir 2 hari. |  |  |
| ″ | −1 | Hadir 1 hari. |  |  |
| ″ | −2 | Hadir 0 hari. | ✓ |  |

Skor T pencapaian tujuan ialah 60, sedangkan pada awalnya 30; skor 50"""
    assert expected in text


def test_a_scale_without_a_level_has_no_score() -> None:
    """A scale that nobody judged is printed without a score; goals without one print nothing."""
    assert "Skor" not in shown("evaluation-scale", judged(REACHED, scale=SCALE))
    assert built("evaluation-scale", judged(REACHED)) == ()


# --- aspects ----------------------------------------------------------------------------------


def test_aspects_have_their_figures() -> None:
    """Figures that the evaluation names stand before those of the records; the lead names what has some."""
    share = Percentage(hits=4, total=5, period=Period(day(25), day(29)))
    named = AspectResult(
        aspect=EvaluationAspect.PROCESS,
        text="Lancar.",
        figures=(AspectFigure(what="pertemuan yang terlaksana", share=share),),
    )
    case = evolve(judged(REACHED), stages=(*judged(REACHED).stages[:1], Evaluation(aspects=(named,))))
    text = shown("evaluation-figures", case)
    assert "| Proses | Pertemuan yang terlaksana | 4 dari 5 (80%) | 25–29 September 2023 |" in text
    assert "| ″ | Hari dengan catatan kehadiran di sekolah | 7 dari 7 (100%) |" in text
    assert text.startswith("Proses dalam angka disajikan dalam")


@pytest.mark.parametrize("stages", [(), (Evaluation(),)])
def test_nothing_counted_prints_nothing(stages: tuple[Evaluation, ...]) -> None:
    """Without an evaluation, or without figures, there is no table."""
    assert built("evaluation-figures", full_case(stages=stages, series=())) == ()
