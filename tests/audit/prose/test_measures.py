"""Indicators that are judged were planned, and what is counted at the end was counted at the start."""

import pytest

from prose_slips import findings, quotes

PLAN = """# BAB IV PENANGANAN KASUS

## Tahap Asesmen

### Gejala Masalah

{symptom}

## Tahap Rencana Intervensi

| Kegiatan | Indikator |
|---|---|
| Konseling | Pekerjaan rumah dikerjakan 4 kali seminggu |
| Kelompok | Klien berbicara 2 kali dalam setiap pertemuan |

## Tahap Intervensi

Konseling berjalan dua kali, dan klien berbicara.

## Tahap Evaluasi

{evaluation}
"""
SYMPTOM = "Dalam lima hari klien mengerjakan satu pekerjaan rumah."
EVALUATION = "Pekerjaan rumah dikerjakan 4 kali, dan klien berbicara 2 kali."


def told(*codes: str, symptom: str = SYMPTOM, evaluation: str = EVALUATION) -> list[str]:
    """Return what a report with a symptom and an evaluation has of some rules."""
    return quotes(PLAN.format(symptom=symptom, evaluation=evaluation), *codes)


@pytest.mark.parametrize(
    "evaluation",
    [
        "Indikator nilai matematika di atas 90 juga tercapai.",
        "Indikator ketiga, yakni klien hafal lagu daerah, juga terpenuhi.",
        "Indikator kehadiran di masjid telah tercapai.",
        "Hasilnya baik. Indikator berat badan ideal sudah tercapai.",
        "Indikator lain, yaitu klien menabung, terpenuhi.",
    ],
)
def test_judged_indicators_without_a_plan_are_found(evaluation: str) -> None:
    """An indicator that the evaluation judges and the plan lacks is found."""
    assert len(told("PLAN-07", evaluation=evaluation)) == 1


@pytest.mark.parametrize(
    "evaluation",
    [
        "Kedua indikator tercapai.",
        "Indikator pekerjaan rumah tercapai.",
        "Indikator pertama, yakni pekerjaan rumah dikerjakan, tercapai.",
        "Indikator kedua belum tercapai.",
        "Indikator program ini tercapai.",
    ],
)
def test_planned_indicators_may_be_judged(evaluation: str) -> None:
    """An indicator of the plan, named by its words or number, is no finding."""
    assert told("PLAN-07", evaluation=evaluation) == []


@pytest.mark.parametrize(
    "evaluation",
    [
        "Klien mengerjakan empat pekerjaan rumah; sebelumnya jarang.",
        "Klien berbicara dua kali, semula kadang-kadang.",
        "Ia hadir 5 hari; sebelum intervensi ia sering tidak hadir.",
        "Klien bertanya tiga kali, padahal dulu sedikit.",
    ],
)
def test_vague_baselines_are_found(evaluation: str) -> None:
    """A state before that has no number is found where the result has one."""
    assert len(told("PLAN-08", evaluation=evaluation)) == 1


@pytest.mark.parametrize(
    "evaluation",
    [
        "Klien mengerjakan empat pekerjaan rumah; sebelumnya satu.",
        "Klien lebih sering tersenyum; sebelumnya jarang.",
        "Klien hadir lima hari, sebelumnya hanya dua dari lima hari.",
    ],
)
def test_baselines_with_a_number_are_right(evaluation: str) -> None:
    """A baseline with a number, and a change that nobody counted, are no finding."""
    assert told("PLAN-08", evaluation=evaluation) == []


def test_symptoms_without_a_number_are_found() -> None:
    """A symptom that an indicator counts has a number in the assessment."""
    assert told("PLAN-08", symptom="Klien jarang mengerjakan pekerjaan rumah.")
    assert told("PLAN-08", symptom="Klien jarang tersenyum kepada pengasuh.") == []


@pytest.mark.parametrize(
    "symptom",
    [
        "**Fokus masalah.** Klien lupa pekerjaan rumah. Selain itu ia berutang kepada rentenir.",
        "**Faktor penyebab.** Klien lupa pekerjaan rumah. Ia juga mengeluhkan uang pensiun yang hilang.",
    ],
)
def test_added_problems_are_asked_about(symptom: str) -> None:
    """A further problem of which neither plan nor intervention tells is asked about."""
    assert len(told("PLAN-03", symptom=symptom)) == 1


@pytest.mark.parametrize(
    "symptom",
    [
        "**Fokus masalah.** Klien sering lupa. Selain itu pekerjaan rumah tidak dikerjakan.",
        "**Fokus masalah.** Klien sering lupa. Katanya ia dulu juga pernah mencuri mangga tetangga.",
    ],
)
def test_answered_problems_are_not_asked_about(symptom: str) -> None:
    """A problem that the plan answers, and hearsay, are no question of this rule."""
    assert told("PLAN-03", symptom=symptom) == []


def test_no_plan_no_finding() -> None:
    """Without a table of indicators nothing is held against it."""
    text = "# BAB IV PENANGANAN KASUS\n\n## Tahap Evaluasi\n\nIndikator kehadiran tercapai."
    assert findings(text, "PLAN-07", "PLAN-08") == []
