"""The group's sheet, needs, type, plan and attendance as they are printed."""

import datetime as dt

from attrs import evolve

from chapter_four import day, group_case, shown
from socialwork.case import Case
from socialwork.stages import Assessment, Intervention
from socialwork.techniques import Absence, AgendaItem, GroupPartner, GroupProgramme, GroupSession
from socialwork.tools import GroupNeeds, GroupTypeChoice, NeedsAnswer
from socialwork.values.evidence import Statement
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.groupwork import (
    GroupNeed,
    GroupPhase,
    GroupTask,
    GroupType,
    Interest,
    Profession,
)
from socialwork.vocabulary.roles import WorkerRole


def case_of(group: GroupProgramme, *earlier: Assessment) -> Case:
    """Return the case with *group* as its only group."""
    return evolve(group_case(), stages=(*earlier, Intervention(group=group)))


def programme(**fields: object) -> GroupProgramme:
    """Return a programme of two members with *fields*."""
    group = GroupProgramme(name="Maju", type=GroupType.SOCIALIZATION, goal="Berani.", members=("A1", "A2"))
    return evolve(group, **fields)


def needs(**fields: object) -> GroupNeeds:
    """Return the answers of the client and one member."""
    answers = (
        NeedsAnswer(member="BR", interest=Interest.HIGH, needs=(GroupNeed.FUTURE, GroupNeed.KNOWLEDGE)),
        NeedsAnswer(member="A1", interest=Interest.SOME, needs=(GroupNeed.FUTURE,)),
    )
    return evolve(GroupNeeds(date=day(27), answers=answers), **fields)


def test_the_sheet_tells_needs_period_time_roles_and_partners() -> None:
    """What the programme says of them stands in its sheet; needs are told by their statements."""
    group = programme(
        needs=("B1", "B9"),
        period=Period(day(25), day(4, 10)),
        time=Clock.parse("10.00–10.40 WIB"),
        roles=(WorkerRole.FACILITATOR,),
        partners=(GroupPartner(profession=Profession.NURSE, by="Puskesmas", part="memberi penyuluhan"),),
    )
    made = shown(
        "intervention-group", case_of(group, Assessment(needs=(Statement(code="B1", text="Aman."),)))
    )
    assert "| Kebutuhan yang dijawab | 1) Aman. / 2) B9 |" in made
    assert "| Jangka waktu | 25 September–4 Oktober 2023 |" in made
    assert "| Waktu | 10.00–10.40 WIB |" in made
    assert "| Peran praktikan | Fasilitator |" in made
    assert "| Profesi lain | Perawat (Puskesmas): memberi penyuluhan |" in made


def test_needs_stand_by_how_many_ticked_them() -> None:
    """The most wanted need comes first, with who ticked it; then the interest in words."""
    made = shown("intervention-group", case_of(programme(tools=(needs(method="Lembar isian"),))))
    expected = """\
Kebutuhan dua calon anggota ditelaah pada Rabu, 27 September 2023, melalui lembar isian; hasilnya dirangkum \
dalam [](#tabel-kebutuhan-kelompok).

**table** Kebutuhan Calon Anggota pada Program “Maju”

| No | Kebutuhan | Dipilih oleh | Jumlah |
| --- | --- | --- | --- |
| 1 | Menemukan alasan dan rencana masa depan | Klien BR dan anggota kelompok A1 | 2 dari 2 |
| 2 | Memperoleh pengetahuan | Klien BR | 1 dari 2 |

Dari para calon anggota, satu orang sangat berminat dan satu orang cukup berminat untuk bergabung."""
    assert expected in made
    assert "tabel-minat-kelompok" not in made


def test_topics_and_notes_make_a_table_of_answers() -> None:
    """Where somebody named a topic, everyone's interest stands beside it."""
    answers = (NeedsAnswer(member="A1", interest=Interest.LOW, topics=("Kerja",)),)
    made = shown("intervention-group", case_of(programme(tools=(needs(answers=answers),))))
    assert "| No | Calon anggota | Minat | Topik yang diinginkan |" in made
    assert "| 1 | Anggota kelompok A1 | Kurang berminat | Kerja |" in made


def test_the_choice_shows_every_type_with_score_reasons_and_professions() -> None:
    """The table is worked out from the needs assessment beside the choice."""
    choice = GroupTypeChoice(chosen=GroupType.SOCIALIZATION, reason="Sebaya.", date=day(27))
    made = shown("intervention-group", case_of(programme(tools=(needs(), choice))))
    assert "| Peringkat | Tipe kelompok | Nilai | Kebutuhan dan alasan | Profesi lain |" in made
    assert "| 1 | Kelompok sosialisasi | 4 | Menemukan alasan dan rencana masa depan (2 orang): " in made
    assert "| 1 | Kelompok edukasi | 4 | 1) Memperoleh pengetahuan (1 orang): " in made
    assert "| Membantu: pendidik, dokter, atau perawat |" in made
    assert "yaitu kelompok edukasi atau kelompok sosialisasi." in made
    assert "Tipe yang dipilih pada Rabu, 27 September 2023, ialah kelompok sosialisasi." in made
    assert "**Alasan:** Sebaya." in made


def test_a_choice_without_any_need_is_told_without_a_table() -> None:
    """Nothing is recommended where nobody said what is needed."""
    choice = GroupTypeChoice(chosen=GroupType.TASK, reason="Panitia.")
    made = shown("intervention-group", case_of(programme(tools=(choice,))))
    assert "Tipe yang dipilih ialah kelompok tugas." in made
    assert "tabel-tipe-kelompok" not in made


def test_tools_of_an_assessment_and_of_a_group_have_different_anchors() -> None:
    """The same kind of tool twice in a report can be referred to apart."""
    case = case_of(programme(tools=(needs(),)), Assessment(tools=(needs(),)))
    assert "(#tabel-kebutuhan-kelompok)" in shown("assessment-tools", case)
    assert "(#tabel-kebutuhan-kelompok-2)" in shown("intervention-group", case)


def test_the_plan_stands_by_session_phase_and_task() -> None:
    """Each item has its minutes, each session their sum."""
    agenda = (
        AgendaItem(phase=GroupPhase.WORKING, task=GroupTask.FILM_REVIEW, what="Film pendek", minutes=25),
        AgendaItem(phase=GroupPhase.ENDING, what="Foto bersama", minutes=5),
    )
    session = GroupSession(number=1, date=day(29), agenda=agenda)
    made = shown("intervention-group", case_of(programme(sessions=(session,))))
    expected = """\
| Pertemuan | Fase | Kegiatan | Menit |
| --- | --- | --- | --- |
| Pertemuan ke-1 / 30 menit | Pengubahan perilaku | Penayangan film dan ulasan anggota: film pendek | 25 |
| ″ | Pengakhiran | Foto bersama | 5 |"""
    assert expected in made
    assert "| 1 | Jumat, 29 September 2023 | Penayangan film dan ulasan anggota | – |" in made


def test_attendance_tells_why_somebody_was_missing() -> None:
    """Reasons stand in a column of their own, which is there only where somebody gave one."""
    sessions = (
        held(1, day(29), "BR", "A1", "A2"),
        evolve(held(2, day(4, 10), "BR", "A1"), absent=(Absence(member="A2", reason="Sakit."),)),
    )
    made = shown("intervention-group", case_of(programme(sessions=sessions)))
    assert "| 3 | Anggota kelompok A2 | Hadir | Tidak | 1 dari 2 | Pertemuan ke-2: sakit |" in made
    assert "| **Jumlah** |  | **3 dari 3** | **2 dari 3** | **5 dari 6** |  |" in made
    plain = shown("intervention-group", case_of(programme(sessions=sessions[:1] * 2)))
    assert "Keterangan |\n| --- | --- |\n| Nama" in plain
    assert plain.count("Keterangan") == 1


def test_what_a_session_used_stands_before_its_process() -> None:
    """Roles and materials of a session are told with it."""
    session = GroupSession(
        number=1, date=day(29), roles=(WorkerRole.ENABLER,), materials=("Spidol", "Kertas"), process="Ya."
    )
    made = shown("intervention-group", case_of(programme(sessions=(session,))))
    told = "**Peran praktikan:** Pemungkin.\n\n**Alat dan bahan:** Spidol dan kertas.\n\n**Proses:** Ya."
    assert told in made
    lists = evolve(session, materials=("Tali dan jangkar kecil", "Kertas besar dan spidol"))
    made = shown("intervention-group", case_of(programme(sessions=(lists,))))
    assert "**Alat dan bahan:** Tali dan jangkar kecil serta kertas besar dan spidol." in made


def held(number: int, on: dt.date, *present: str) -> GroupSession:
    """Return a session at which *present* were there."""
    return GroupSession(number=number, date=on, present=present)
