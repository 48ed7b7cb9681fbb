"""Evaluation as it is printed: process, series, indicators, goals, aspects."""

import pytest
from attrs import evolve

from chapter_four import attendance, built, column_sums, day, full_case, phase, shown, tables, with_stage
from socialwork.records import PhaseKind, Reading, Series, SeriesPhase
from socialwork.stages import (
    AspectResult,
    Evaluation,
    Goal,
    GoalResult,
    Indicator,
    IndicatorResult,
    Plan,
    SmartCriterion,
)
from socialwork.values.measure import Count
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.process import Attainment, EvaluationAspect, EvaluationPrinciple, Smart


def test_the_process_names_day_principles_and_the_clients_view() -> None:
    """The result and the client's view follow the process."""
    record = Evaluation(
        date=day(9, 10),
        principles=(EvaluationPrinciple.HONESTY, EvaluationPrinciple.COOPERATION),
        process="Bersama.",
        result="Tercapai.",
        client_view="Senang.",
    )
    expected = """\
Evaluasi bersama klien BR dilaksanakan pada Senin, 9 Oktober 2023. Prinsip yang dipegang dalam evaluasi \
ialah kejujuran dan kerja sama.

Bersama.

**Hasil:** Tercapai.

**Pandangan klien:** Senang."""
    assert shown("evaluation-process", with_stage(record)) == expected


def test_aspects_stand_in_their_order() -> None:
    """Input comes before outcome, whatever the order of the record."""
    record = Evaluation(
        aspects=(
            AspectResult(aspect=EvaluationAspect.OUTCOME, text="Naik."),
            AspectResult(aspect=EvaluationAspect.INPUT, text="Cukup."),
        )
    )
    assert shown("evaluation-aspects", with_stage(record)) == "#### Masukan\n\nCukup.\n\n#### Hasil\n\nNaik."


# --- series -----------------------------------------------------------------------------------


def test_a_series_puts_its_phases_side_by_side() -> None:
    """Yes/no readings are words; the foot counts them, a graph shows them and a sentence compares."""
    expected = """\
Hasil pengamatan kehadiran di sekolah disajikan dalam [](#tabel-deret-hadir) dan [](#gambar-deret-hadir). \
Pengamatan dilakukan oleh kepala sekolah. Datanya bersumber dari buku presensi.

**table** Hasil Pengamatan Kehadiran di Sekolah

| No | Data dasar |  | Intervensi |  |
| --- | --- | --- | --- | --- |
| ″ | Tanggal | Hasil | Tanggal | Hasil |
| 1 | 11 September 2023 | Ya | 25 September 2023 | Ya |
| 2 | 12 September 2023 | Tidak | 26 September 2023 | Tidak |
| 3 | 13 September 2023 | Ya | 27 September 2023 | Ya |
| 4 |  |  | 28 September 2023 | Ya |
| Jumlah | 2 dari 3 |  | 3 dari 4 |  |

> **Kehadiran di sekolah BR (hari), dicatat oleh kepala sekolah**
>
> Grafik kehadiran di sekolah BR (hari), dicatat oleh kepala sekolah: data dasar (A) 3 pengamatan, 2 kali \
ya; intervensi (B) 4 pengamatan, 3 kali ya.
>
> Data dasar (A), 11–13 September 2023: ya, tidak, ya. Intervensi (B), 25–28 September 2023: ya, tidak, ya, \
ya.

**figure** Grafik Kehadiran di Sekolah (Hari), Dicatat oleh Kepala Sekolah

Kehadiran di sekolah tercatat pada 2 dari 3 hari dalam fase data dasar dan pada \
3 dari 4 hari dalam fase intervensi."""
    assert shown("evaluation-series", full_case(series=(attendance(),))) == expected


def weekly() -> Series:
    """Return weeks of so many of so many days."""
    return Series(
        code="senam",
        name="Senam",
        unit="hari",
        phases=(
            SeriesPhase(
                kind=PhaseKind.BASELINE, readings=(Reading(date=day(4), until=day(9), value=1, of=6),)
            ),
            SeriesPhase(
                kind=PhaseKind.INTERVENTION,
                readings=(
                    Reading(date=day(11), until=day(16), value=3, of=6),
                    Reading(date=day(18), until=day(23), value=5, of=6),
                ),
            ),
        ),
    )


def test_weekly_readings_are_added_up() -> None:
    """Each week shows its count, the foot their sum in the unit of the series."""
    text = shown("evaluation-series", full_case(series=(weekly(),)))
    assert "| 1 | 4–9 September 2023 | 1 dari 6 | 11–16 September 2023 | 3 dari 6 |" in text
    assert "| Jumlah | 1 dari 6 |  | 8 dari 12 |  |" in text
    assert "Grafik" not in text  # three readings: the table says all
    assert "pada 1 dari 6 hari dalam fase data dasar dan pada 8 dari 12 hari dalam fase intervensi." in text


def test_an_indicator_sets_the_threshold_of_its_series() -> None:
    """At least four days a week: the weeks are counted, not the days."""
    plan = Plan(indicators=(Indicator(code="I", goal="G", text="x", series="senam", at_least=4),))
    text = shown("evaluation-series", full_case(series=(weekly(),), stages=(plan,)))
    assert "| Terpenuhi (paling sedikit 4 hari) | 0 dari 1 |  | 1 dari 2 |  |" in text
    assert "Senam paling sedikit 4 hari tercatat pada 0 dari 1 minggu" in text


def test_readings_without_bounds_count_as_days() -> None:
    """The foot says from which reading on a day counts."""
    series = Series(
        code="tanya",
        name="Bertanya",
        phases=(phase(PhaseKind.BASELINE, (day(11), 0, None), (day(12), 3, None)),),
    )
    assert "| Terpenuhi (paling sedikit 1) | 1 dari 2 |  |" in shown(
        "evaluation-series", full_case(series=(series,))
    )


def test_an_empty_series_is_left_out() -> None:
    """Phases without readings make no columns, a series without any no table."""
    empty = Series(code="x", name="x", phases=(phase(PhaseKind.BASELINE),))
    assert built("evaluation-series", full_case(series=(empty,))) == ()


# --- indicators and goals ---------------------------------------------------------------------

PLAN = Plan(
    goals=(Goal(code="G1", text="Hadir."),),
    indicators=(
        Indicator(
            code="I1", goal="G1", text="Hadir setiap hari.", series="hadir", at_least=1, target=Count(3, 4)
        ),
    ),
)


def test_indicators_are_compared_with_their_baseline() -> None:
    """Counts that the record leaves out come from the series; an unknown code is printed as it is."""
    record = Evaluation(
        indicators=(
            IndicatorResult(
                indicator="I1", attainment=Attainment.REACHED, sources=(SourceKind.DOCUMENT,), note="Bagus."
            ),
            IndicatorResult(indicator="I9", baseline=Count(0, 2), attainment=Attainment.NOT_REACHED),
        )
    )
    case = full_case(stages=(PLAN, record), series=(attendance(),))
    expected = """\
Perbandingan indikator sebelum dan sesudah intervensi disajikan dalam [](#tabel-evaluasi).

**table** Hasil Evaluasi Indikator Klien BR

| No | Indikator | Data dasar | Target | Hasil | Kesimpulan |
| --- | --- | --- | --- | --- | --- |
| 1 | Hadir setiap hari. | 2 dari 3 hari | paling sedikit 3 dari 4 hari | 3 dari 4 hari | \
**Tercapai** / Bagus. / Sumber: dokumen. |
| 2 | I9 | 0 dari 2 | – | – | **Belum tercapai** |"""
    assert shown("evaluation-indicators", case) == expected


def test_totals_of_weeks_say_so_beside_the_target_of_one() -> None:
    """What is added up over weeks is told as such, and so is a target that is counted in one of them."""
    plan = Plan(
        goals=(Goal(code="G1", text="Bersenam."),),
        indicators=(
            Indicator(code="I1", goal="G1", text="Senam.", series="senam", at_least=1, target=Count(4, 6)),
        ),
    )
    judged = Evaluation(
        indicators=(IndicatorResult(indicator="I1", attainment=Attainment.REACHED),),
        goals=(GoalResult(goal="G1", attainment=Attainment.REACHED),),
    )
    case = full_case(stages=(plan, judged), series=(weekly(),))
    before, wanted = "1 dari 6 hari dalam satu minggu", "paling sedikit 4 dari 6 hari dalam satu minggu"
    after = "8 dari 12 hari dalam dua minggu"
    assert f"| Senam. | {before} | {wanted} | {after} |" in shown("evaluation-indicators", case)
    assert f"**Tercapai** / {after}; target: {wanted}" in shown("evaluation-goals", case)
    own = evolve(judged, indicators=(evolve(judged.indicators[0], followup=Count(5, 6)),))
    table = shown("evaluation-indicators", evolve(case, stages=(plan, own)))
    assert f"| {wanted} | 5 dari 6 hari |" in table, "a count of the record's own is not that of two weeks"


def test_goals_are_judged_by_smart() -> None:
    """Goal and attainment span the letters; a goal without letters keeps one row."""
    record = Evaluation(
        goals=(
            GoalResult(
                goal="G1",
                attainment=Attainment.PARTLY,
                smart=(
                    SmartCriterion(letter=Smart.SPECIFIC, met=True, why="Jelas."),
                    SmartCriterion(letter=Smart.TIME_BOUND, met=False, why="Singkat."),
                ),
            ),
            GoalResult(goal="G2", attainment=Attainment.REACHED),
        )
    )
    expected = """\
| No | Tujuan | Unsur | Terpenuhi | Uraian | Pencapaian |
| --- | --- | --- | --- | --- | --- |
| 1 | Hadir. | Spesifik | Ya | Jelas. | **Tercapai sebagian** |
| ″ | ″ | Berbatas waktu | Tidak | Singkat. | ″ |
| 2 | G2 | – | – | – | **Tercapai** |"""
    case = full_case(stages=(PLAN, record))
    assert shown("evaluation-goals", case).endswith(expected)
    (table,) = tables(built("evaluation-goals", case))
    assert set(column_sums(table)) == {6}


@pytest.mark.parametrize("name", ["process", "indicators", "goals", "aspects"])
def test_an_empty_evaluation_prints_nothing(name: str) -> None:
    """Every block of evaluation returns nothing for a record without data."""
    assert built(f"evaluation-{name}", with_stage(Evaluation())) == ()


def test_a_second_evaluation_has_its_own_table() -> None:
    """Formative and final evaluation do not share an anchor."""
    record = Evaluation(goals=(GoalResult(goal="G1", attainment=Attainment.REACHED),))
    blocks = built("evaluation-goals", full_case(stages=(record, evolve(record, date=day(20)))))
    assert [table.caption.anchor for table in tables(blocks) if table.caption] == [
        "tabel-smart",
        "tabel-smart-2",
    ]
