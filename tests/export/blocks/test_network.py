"""The formulation and the work round the client as they are printed."""

from attrs import evolve

from chapter_four import built, cited, column_sums, context, day, full_case, shown, tables
from school import school_case
from socialwork.case import Case
from socialwork.records import (
    CaseManagement,
    Commitment,
    ManagedService,
    Monitoring,
    NetworkContact,
    StakeholderMeeting,
)
from socialwork.stages import Assessment, Goal, Plan
from socialwork.values.evidence import Statement
from socialwork.values.when import Meeting
from socialwork.vocabulary.support import ServiceStatus


def with_need(**changes: object) -> Case:
    """Return the full case with a need B1 and *changes*."""
    stages = list(full_case().stages)
    found = stages[3]
    assert isinstance(found, Assessment)
    stages[3] = evolve(found, needs=(Statement(code="B1", text="Teman bicara."),))
    return evolve(full_case(), stages=tuple(stages), **changes)


def test_a_stakeholder_meeting_tells_what_was_agreed() -> None:
    """The meeting stands under its topic; what was agreed names who does it and by when."""
    meeting = StakeholderMeeting(
        topic="Dukungan sekolah",
        meeting=Meeting(date=day(12), place="aula", present=("P1", "KS"), result="Disetujui."),
        commitments=(
            Commitment(what="Ruang disediakan", by="KS", due=day(14)),
            Commitment(what="Jadwal dibuat.", by="guru piket"),
        ),
    )
    assert (
        shown("stakeholder-meetings", full_case(stakeholder_meetings=(meeting,)))
        == """\
#### Dukungan Sekolah

Pertemuan berlangsung pada Selasa, 12 September 2023 di aula, dihadiri oleh praktikan dan kepala sekolah.

**Hasil:** Disetujui.

**Kesepakatan:**

1) Ruang disediakan (pelaksana: kepala sekolah; tenggat: Kamis, 14 September 2023).
2) Jadwal dibuat (pelaksana: guru piket)."""
    )


def test_the_network_is_a_table_of_partners() -> None:
    """Each partner stands with profession or role, what it gives and when there was contact."""
    partners = (
        NetworkContact(partner="Puskesmas", profession="Perawat", gives="Pemeriksaan", dates=(day(12),)),
        NetworkContact(partner="Sekolah", person="KS", commitments=(Commitment(what="Izin", by="KS"),)),
    )
    text = shown("network", full_case(network=partners))
    assert "| 1 | Puskesmas / (perawat) | Pemeriksaan. |  | 12 September 2023 |" in text.replace(
        "<br>", " / "
    )
    assert "Izin (pelaksana: kepala sekolah)." in text
    assert cited(built("network", full_case(network=partners))) == ["tabel-jejaring"]


def test_case_management_sets_services_beside_needs() -> None:
    """The need is told in its own words, the state of the service with its first day."""
    services = (
        ManagedService(
            service="Konseling",
            needs=("B1",),
            provider="KS",
            status=ServiceStatus.RUNNING,
            since=day(20),
            monitoring=(Monitoring(date=day(22), note="Lancar."),),
        ),
        ManagedService(service="Beasiswa"),
    )
    managed = CaseManagement(manager="P1", services=services, note="Dilanjutkan sekolah.")
    text = shown("case-management", with_need(case_management=managed)).replace("<br>", " / ")
    assert text.startswith("Manajemen kasus dijalankan oleh praktikan.")
    assert "Teman bicara. | Konseling | Kepala sekolah | Berjalan / (mulai 20 September 2023)" in text
    assert "22 September 2023: Lancar." in text
    assert "| 2 |  | Beasiswa | – | Direncanakan | – |" in text
    assert text.endswith("Dilanjutkan sekolah.")


def test_without_records_nothing_is_printed() -> None:
    """A case that has none of them has none of these sections."""
    for name in ("stakeholder-meetings", "network", "case-management"):
        assert shown(name, full_case()) == ""


def test_case_management_without_services_names_the_manager_alone() -> None:
    """Before any service is planned there is no table."""
    assert shown("case-management", full_case(case_management=CaseManagement(manager="P1"))) == (
        "Manajemen kasus dijalankan oleh praktikan."
    )


def test_the_formulation_points_to_the_numbers_of_the_lists() -> None:
    """A symptom stands over all columns, below it the numbers of what it is linked with."""
    text = shown("problem-formulation", school_case())
    assert "| Penyebab | Dampak | Kebutuhan | Tujuan | Kegiatan | Indikator |" in text
    assert "**Gejala nomor 1:** Sering tidak hadir." in text
    assert "| 1 | 1 | 1 | 1, 2 | 1, 2 | 1, 2 |" in text
    assert text.endswith("1) Kegiatan nomor 1 bertumpu pada potensi nomor 1.")


def test_the_formulation_is_a_sound_table() -> None:
    """Every row fills all columns, and the sentence before it refers to it."""
    blocks = built("problem-formulation", school_case())
    assert cited(blocks) == ["tabel-formulasi"]
    assert [len(set(column_sums(table))) for table in tables(blocks)] == [1]


def test_before_a_goal_answers_there_is_no_table() -> None:
    """An assessment that no goal answers yet is not shown as linked."""
    assert shown("problem-formulation", full_case()) == ""


def test_the_formulation_speaks_english() -> None:
    """Every word of the block has its English side."""
    text = shown("problem-formulation", school_case(), context(lang="en"))
    assert "| Causes | Effects | Needs | Goals | Activities | Indicators |" in text


def test_a_second_round_has_a_table_of_its_own() -> None:
    """Re-assessment and its plan are shown by themselves."""
    found = Assessment(symptoms=(Statement(code="S1", text="Absen."),))
    plan = Plan(goals=(Goal(code="G1", text="Hadir.", answers=("S1",)),))
    blocks = built("problem-formulation", full_case(stages=(found, plan, found, plan)))
    assert cited(blocks) == ["tabel-formulasi", "tabel-formulasi-2"]
