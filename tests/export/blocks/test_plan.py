"""The plan as it is printed: process, programme, table, resources."""

from attrs import evolve

from chapter_four import built, column_sums, day, full_case, shown, tables, with_stage
from socialwork.stages import Activity, Assessment, Goal, Indicator, Plan, PlannedResource
from socialwork.techniques import LocalTechnique
from socialwork.values.evidence import Statement
from socialwork.values.measure import Count
from socialwork.values.when import Period
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.process import Method, PlanResource

PLAN = Plan(
    client_agreed_on=day(18),
    chosen=(CaseworkTechnique.SUPPORT, BehaviourTechnique.TOKEN_ECONOMY),
    programme="Langkah Baru",
    general_goal="Berubah.",
    goals=(
        Goal(code="G1", text="Hadir.", answers=("S1", "C1"), asked_by=("BR", "IB")),
        Goal(code="G2", text="Aktif."),
    ),
    indicators=(
        Indicator(code="I1", goal="G1", text="Hadir delapan dari sembilan hari.", target=Count(8, 9)),
        Indicator(code="I2", goal="G2", text="Bertanya.", target=Count(6, 9), how="Lembar partisipasi"),
    ),
    targets=("Klien", "Teman"),
    activities=(
        Activity(
            name="Ekonomi token",
            goals=("G1", "G2"),
            method=Method.CASEWORK,
            techniques=(CaseworkTechnique.SUPPORT, LocalTechnique(local="Sapa pagi", meaning="menyapa")),
            period=Period(day(25), day(5, 10)),
            indicators=("I1", "I2"),
            by="P1",
        ),
        Activity(name="Kelompok", method=Method.GROUPWORK, dates=(day(29), day(4, 10))),
    ),
    resources=(
        PlannedResource(kind=PlanResource.TIME, what="Dua minggu."),
        PlannedResource(kind=PlanResource.PEOPLE, what="Ibu."),
        PlannedResource(kind=PlanResource.PEOPLE, what="Guru BK."),
    ),
    period=Period(day(25), day(5, 10)),
    process="Dibahas.",
    result="Disepakati.",
)


def test_the_client_chooses_and_agrees() -> None:
    """Choice and agreement follow the process, under the section's own title."""
    expected = """\
Dibahas.

Ketika rencana disusun, klien BR memilih dukungan dan ekonomi token. Rencana intervensi disetujui oleh klien \
BR pada Senin, 18 September 2023.

**Hasil:** Disepakati."""
    assert shown("plan-process", with_stage(PLAN)) == expected


def test_goals_say_what_they_answer_and_who_asked() -> None:
    """Codes of the assessment become the numbers under which it prints them."""
    assessed = Assessment(
        symptoms=(Statement(code="S0", text="a"), Statement(code="S1", text="b")),
        causes=(Statement(code="C1", text="c"),),
    )
    expected = """\
#### Nama Program

Program ini diberi nama “Langkah Baru”.

#### Tujuan Umum

Berubah.

#### Tujuan Khusus

1) Hadir. Tujuan ini, yang diminta oleh klien BR dan ibu klien, menjawab gejala nomor 2 serta penyebab \
nomor 1.
2) Aktif.

#### Sasaran Intervensi

1) Klien
2) Teman"""
    assert shown("plan-programme", full_case(stages=(assessed, PLAN))) == expected


def test_the_programme_table_holds_lists_in_its_cells() -> None:
    """The six columns of the campus; targets and ways of measuring follow, unless the words name them."""
    expected = """\
Rancangan kegiatan untuk klien BR disajikan dalam [](#tabel-program).

**table** Rancangan Kegiatan Program “Langkah Baru”

| No | Kegiatan | Tujuan | Metode dan Teknik | Jangka Waktu | Indikator |
| --- | --- | --- | --- | --- | --- |
| 1 | Ekonomi token / **Pelaksana:** praktikan | 1) Hadir. / 2) Aktif. | Pekerjaan sosial individu dan \
keluarga: / 1) Dukungan / 2) Sapa pagi | 25 September–5 Oktober 2023 | 1) Hadir delapan dari sembilan hari. \
/ 2) Bertanya. |
| 2 | Kelompok |  | Pekerjaan sosial kelompok | 29 September dan 4 Oktober 2023 |  |

Indikator keberhasilan program diukur sebagai berikut.

1) Hadir delapan dari sembilan hari.
2) Bertanya. Target: paling sedikit 6 dari 9. Cara ukur: lembar partisipasi."""
    assert shown("programme-table", with_stage(PLAN)) == expected


def test_every_row_of_the_programme_table_is_full() -> None:
    """Six columns a row."""
    (table,) = tables(built("programme-table", with_stage(PLAN)))
    assert set(column_sums(table)) == {6}


def test_resources_stand_by_kind() -> None:
    """Several resources of a kind become a list inside its item."""
    expected = """\
Potensi dan sumber yang dapat dijangkau untuk melaksanakan rencana ini adalah sebagai berikut.

1) **Orang:**
   (1) Ibu.
   (2) Guru BK.
2) **Waktu:** Dua minggu.

Rencana ini dijadwalkan pada 25 September–5 Oktober 2023."""
    assert shown("plan-resources", with_stage(PLAN)) == expected
    time = PlannedResource(kind=PlanResource.TIME, what="Masa praktik, 25 September–5 Oktober 2023.")
    assert "dijadwalkan" not in shown("plan-resources", with_stage(evolve(PLAN, resources=(time,))))


def test_a_replanned_case_prints_both_plans() -> None:
    """Each plan has its heading and its own table."""
    blocks = built("programme-table", full_case(stages=(PLAN, PLAN)))
    anchors = [table.caption.anchor for table in tables(blocks) if table.caption]
    assert anchors == ["tabel-program", "tabel-program-2"]
    assert "Rencana Intervensi Ke-2" in shown("programme-table", full_case(stages=(PLAN, PLAN)))
