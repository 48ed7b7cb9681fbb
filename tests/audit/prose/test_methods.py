"""Techniques, plans and evaluations as far as a text shows them."""

import pytest

from prose_slips import findings, quotes
from socialwork.findings import Certainty

REPORT = """# BAB II LANDASAN TEORI

Ventilasi, dukungan, dan genogram dijelaskan di sini.

# BAB IV PENANGANAN KASUS

## Tahap Asesmen

Alatnya {tool}.

### Gejala Masalah

1. {symptom}

## Tahap Rencana Intervensi

Tujuannya klien datang tepat waktu ke sekolah.

| Kegiatan | Teknik | Indikator |
|---|---|---|
| Konseling | {planned} | {indicator} |

## Tahap Intervensi

Teknik {used} digunakan pada pertemuan kedua. {work}

## Tahap Evaluasi

{evaluation}
"""
GOOD = {
    "tool": "genogram",
    "symptom": "Klien sering datang terlambat ke sekolah",
    "planned": "Ventilasi",
    "indicator": "Klien datang tepat waktu 5 hari seminggu",
    "used": "ventilasi",
    "work": "Klien lega.",
    "evaluation": "Dari semula 1 hari, klien datang tepat waktu 5 hari seminggu.",
}


def report(**changes: str) -> str:
    """Return a report with one slip."""
    return REPORT.format(**{**GOOD, **changes})


def test_a_report_that_fits_has_no_finding() -> None:
    """Plan, work, theory and evaluation that fit give no finding."""
    codes = [*(f"METH-0{n}" for n in range(1, 6)), *(f"PLAN-0{n}" for n in range(1, 7))]
    assert findings(report(), *codes) == []


def test_techniques_planned_and_not_reported_are_found() -> None:
    """A technique of the plan that the intervention never names is found, and the reverse."""
    assert quotes(report(planned="Ventilasi dan dukungan"), "METH-01") == ["dukungan"]
    assert quotes(report(used="ventilasi dan teknik dukungan"), "METH-01") == ["dukungan"]


def test_another_name_of_a_technique_reports_it() -> None:
    """A technique is reported under any of its names."""
    assert findings(report(planned="Ventilation"), "METH-01") == []


def test_what_chapter_two_never_explains_is_found() -> None:
    """A tool or technique that chapter II never names is found."""
    assert quotes(report(tool="genogram dan ekomap"), "METH-02") == ["ekomap"]
    found = findings(report(planned="Konfrontasi", used="konfrontasi"), "METH-02")
    assert [one.certainty for one in found] == [Certainty.FACT]


@pytest.mark.parametrize("name", ["pencerahan", "hipnosis massal"])
def test_unknown_techniques_are_asked_about(name: str) -> None:
    """A technique that the catalogue does not have is asked about."""
    assert len(findings(report(work=f"Praktikan memakai teknik {name}."), "METH-03")) == 1


@pytest.mark.parametrize(
    "name", ["tersebut", "setempat ini", "pengumpulan data", "yang sesuai", "konfrontasi", "wawancara"]
)
def test_known_and_general_names_are_left_alone(name: str) -> None:
    """Techniques of the catalogue and general words are left alone."""
    assert findings(report(work=f"Praktikan memakai teknik {name}."), "METH-03") == []


def test_andragogy_with_a_child_is_asked_about() -> None:
    """Andragogy is asked about with a client under eighteen."""
    assert findings(report(work="Klien yang berusia 14 tahun dibimbing dengan andragogi."), "METH-04")
    assert findings(report(work="Klien yang berusia 64 tahun dibimbing dengan andragogi."), "METH-04") == []


def test_group_types_against_their_description_are_asked_about() -> None:
    """A treatment group that listens to talks is asked about."""
    assert findings("Kelompok treatment ini mendengarkan ceramah tentang cara belajar.", "METH-05")
    assert findings("Kelompok treatment ini dipandu psikolog untuk memulihkan trauma.", "METH-05") == []


def test_indicators_without_evaluation_are_asked_about() -> None:
    """An indicator that the evaluation never speaks of is asked about."""
    assert findings(report(indicator="Klien menabung uang jajan 3 kali sepekan"), "PLAN-01")


def test_indicators_without_measure_are_asked_about() -> None:
    """An indicator without number or measure is asked about."""
    assert quotes(report(indicator="Klien menjadi rajin"), "PLAN-02") == ["Klien menjadi rajin"]


def test_symptoms_without_answer_are_asked_about() -> None:
    """A symptom that neither plan nor intervention speaks of is asked about."""
    assert findings(report(symptom="Klien mencuri dompet tetangga"), "PLAN-03")


def test_changes_without_baseline_are_asked_about() -> None:
    """A change without the state before it is asked about."""
    assert findings(report(evaluation="Kedatangan klien meningkat."), "PLAN-04")


def test_tokens_without_thinning_are_asked_about() -> None:
    """A token economy without thinning, praise or adjustment is asked about."""
    assert findings(report(work="Ekonomi token dijalankan."), "PLAN-05")
    assert findings(report(work="Ekonomi token dijalankan disertai pujian."), "PLAN-05") == []


def test_behaviour_that_serves_no_goal_is_asked_about() -> None:
    """Behaviour that earns tokens and has nothing in common with the plan is asked about."""
    table = "\n\n| Perilaku | Token |\n|---|---|\n| {} | 1 |\n"
    assert findings(report(work=table.format("Mencuci piring asrama")), "PLAN-06")
    assert findings(report(work=table.format("Datang tepat waktu")), "PLAN-06") == []
