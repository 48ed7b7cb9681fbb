"""Small cases for tests: the least that a case needs, and one with something for every part of a report."""

import datetime as dt
from typing import Any

from attrs import evolve

from socialwork.case import Case, ProseSlot
from socialwork.institution import Beneficiary, Institution, Post, Programme, ProgrammeActivity
from socialwork.people import Client, Guardian, People, SignificantOther, Student, Supervisor
from socialwork.practicum import Practicum, School, SupervisionSession
from socialwork.records import (
    CaseConference,
    Challenge,
    Conclusion,
    DailyEntry,
    Decision,
    GoodPractice,
    HomeVisit,
    Involvement,
    Letter,
    Recommendation,
    Reflection,
    WeeklyEntry,
)
from socialwork.references import Author, Reference
from socialwork.stages import (
    Activity,
    Assessment,
    Contract,
    Engagement,
    Evaluation,
    Focus,
    Goal,
    GoalResult,
    Indicator,
    IndicatorResult,
    InformedConsent,
    Intake,
    Intervention,
    MethodUse,
    Plan,
    PlannedResource,
    Resource,
    Signature,
    Termination,
)
from socialwork.techniques.use import TechniqueUse
from socialwork.tools import Ecomap, Tie
from socialwork.values.evidence import Evidence, Statement
from socialwork.values.measure import Count
from socialwork.values.tables import CountRow, CountTable
from socialwork.values.when import Clock, Meeting, Participants, Period
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.documents import ConferenceNumber, ConsentScope, LetterKind, SupervisionKind
from socialwork.vocabulary.evidence import EvidenceMethod, ResourceSystem, SourceKind
from socialwork.vocabulary.person import Kinship, Sex, TieStrength
from socialwork.vocabulary.process import (
    Attainment,
    Method,
    PlanResource,
    Setting,
    StageKind,
    TerminationReason,
)
from socialwork.vocabulary.roles import WorkerRole

DAY = dt.date(2023, 9, 6)
"""A Wednesday in the middle of the placement."""


def minimal_case(**changes: Any) -> Case:
    """Return the least that makes a case, with *changes*."""
    people = People(
        client=Client(code="BR", sex=Sex.MALE, full_name="Budi Rahasia", born=dt.date(2007, 3, 14)),
        student=Student(code="P1", name="Citra Contoh", student_number="00.00.001", programme="Prodi Contoh"),
    )
    institution = Institution(name="SMK Contoh", setting=Setting.EDUCATION)
    return evolve(Case(title="Penanganan Klien “BR”", people=people, institution=institution), **changes)


def full_case(**changes: Any) -> Case:
    """Return a case without group and tokens in which nothing that the template needs is missing."""
    case = minimal_case(
        problem="motivasi belajar rendah",
        people=_people(),
        institution=_institution(),
        practicum=_practicum(),
        stages=_stages(),
        conferences=(conference(ConferenceNumber.FIRST), conference(ConferenceNumber.SECOND)),
        home_visits=(
            HomeVisit(meeting=Meeting(date=DAY, place="rumah klien"), letter="st1", observation="Rapi."),
        ),
        letters=(
            Letter(code="st1", kind=LetterKind.ASSIGNMENT, subject="Kunjungan rumah", number="1/ST/2023"),
        ),
        good_practice=_good_practice(),
        daily_log=(DailyEntry(date=DAY, activity="Pertemuan pertama", stage=StageKind.ENGAGEMENT),),
        weekly_log=(WeeklyEntry(period=Period(DAY, dt.date(2023, 9, 12)), summary="Minggu pertama."),),
        references=(
            Reference(
                code="suharto", title="Kasus", author=(Author(family="Suharto", given="Edi"),), year=2014
            ),
        ),
        prose=tuple(ProseSlot(slot=slot, text=f"Uraian {slot}.") for slot in SLOTS),
    )
    return evolve(case, **changes)


SLOTS = (
    "preface",
    "review",
    "regulations",
)
"""The slots that the shipped template needs for a case without a group."""


def conference(number: ConferenceNumber) -> CaseConference:
    """Return a conference with four people and one decision."""
    return CaseConference(
        number=number,
        date=DAY,
        time=Clock.parse("08.00–12.00 WIB"),
        place="ruang rapat",
        chair="KS",
        secretary="P1",
        attendees=(Participants(role="wali kelas", count=3), Participants(role="praktikan")),
        presented="Rencana dipaparkan.",
        views=("Setuju.",),
        decisions=(Decision(text="Rencana disetujui.", by="S1", carried_out_by="P1", due=DAY),),
    )


def _people() -> People:
    return People(
        client=Client(code="BR", sex=Sex.MALE, full_name="Budi Rahasia", born=dt.date(2007, 3, 14)),
        guardian=Guardian(code="IB", kinship=Kinship.MOTHER, full_name="Ibu Rahasia"),
        student=Student(code="P1", name="Citra Contoh", student_number="00.00.001", programme="Prodi Contoh"),
        supervisors=(
            Supervisor(code="S1", name="Dr. Ratna Contoh", role="Dosen pembimbing"),
            Supervisor(code="S2", name="Guru Contoh", role="Guru BK", local=True),
        ),
        others=(SignificantOther(code="KS", role="Kepala sekolah"),),
    )


def _practicum() -> Practicum:
    session = SupervisionSession(
        kind=SupervisionKind.GUARDIANSHIP,
        date=DAY,
        supervisor="S1",
        topic="Rencana asesmen",
        advice="Teruskan.",
    )
    return Practicum(
        period=Period(dt.date(2023, 8, 28), dt.date(2023, 10, 11)),
        school=School(head_of_programme="Dr. Ketua Contoh"),
        supervision=(session,),
    )


def staff() -> CountTable:
    """Return a table of counts with a heading over its columns."""
    return CountTable(
        title="Tenaga SMK Contoh",
        row_title="Tenaga",
        group_title="Jenis kelamin",
        columns=("Laki-laki", "Perempuan"),
        rows=(CountRow(label="Guru", counts=(7, 11)), CountRow(label="Staf", counts=(2, 3))),
    )


def _institution() -> Institution:
    return Institution(
        name="SMK Contoh",
        setting=Setting.EDUCATION,
        history="Berdiri pada tahun 2009.",
        vision="Mandiri.",
        mission=("Mendidik.", "Melatih."),
        goals=("Lulusan siap kerja.",),
        organisation=(Post(code="k", title="Kepala"), Post(code="w", title="Wakil", under="k")),
        staff=staff(),
        programmes=(
            Programme(
                name="Bimbingan",
                description="Layanan konseling.",
                activities=(
                    ProgrammeActivity(name="Konseling", compulsory=True),
                    ProgrammeActivity(name="Kunjungan", compulsory=False),
                ),
                steps=("Teguran.", "Surat."),
            ),
        ),
        beneficiaries=(Beneficiary(group="Siswa", description="Semua siswa."),),
    )


def _good_practice() -> GoodPractice:
    return GoodPractice(
        integration="Kedua metode saling melengkapi.",
        best_results=("Klien hadir.",),
        adopted="Program diteruskan.",
        reflection=Reflection(
            personal="Sabar.", professional="Tertib.", dilemma="Cerita keluarga.", solution="Izin."
        ),
        involvements=(Involvement(activity="Upacara", date=DAY, role="Peserta", result="Akrab."),),
        challenges=(Challenge(challenge="Waktu sempit.", solution="Jadwal diatur."),),
        conclusions=(Conclusion(text="Klien berubah."),),
        recommendations=(
            Recommendation(to="SMK Contoh", text="Lanjutkan kelompok."),
            Recommendation(to="Kampus", text="Buat perjanjian."),
            Recommendation(to="SMK Contoh", text="Rapat bulanan."),
        ),
    )


def _statement(code: str, text: str) -> Statement:
    return Statement(
        code=code,
        text=text,
        evidence=(Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW),),
    )


def _stages() -> tuple[Any, ...]:
    meeting = Meeting(date=DAY, time=Clock.parse("09.00–10.25 WIB"), place="ruang BK", present=("BR", "P1"))
    consent = InformedConsent(
        explained_on=DAY,
        understood=True,
        signatures=(Signature(by="BR", date=DAY), Signature(by="P1", date=DAY)),
        guardian=Signature(by="IB", date=DAY),
        scope=(ConsentScope.SERVICE, ConsentScope.REPORT),
        limits="Keselamatan didahulukan.",
    )
    return (
        Engagement(meetings=(meeting,), process="Perkenalan.", result="Klien bersedia."),
        Intake(
            meetings=(meeting,), presenting_problem="Sering absen.", process="Wawancara.", result="Diterima."
        ),
        Contract(meetings=(meeting,), consent=consent, process="Penjelasan.", result="Disepakati."),
        _assessment(),
        _plan(),
        Intervention(
            uses=(
                TechniqueUse(
                    technique=CaseworkTechnique.SUPPORT,
                    role=WorkerRole.ENABLER,
                    goals=("G1",),
                    process="Didukung.",
                    result="Hadir.",
                ),
            ),
            process="Dilaksanakan.",
            result="Baik.",
        ),
        _evaluation(),
        Termination(
            date=DAY,
            reasons=(TerminationReason.GOALS_REACHED,),
            process="Pamit.",
            result="Hubungan diakhiri.",
        ),
    )


def _assessment() -> Assessment:
    return Assessment(
        methods=(MethodUse(method=EvidenceMethod.INTERVIEW, process="Tatap muka.", result="Terbuka."),),
        process="Asesmen partisipatif.",
        symptoms=(_statement("S1", "Jarang hadir."),),
        causes=(_statement("C1", "Malu."),),
        effects=(_statement("E1", "Nilai turun."),),
        focus=Focus(text="Motivasi rendah.", reason="Mendesak."),
        strengths=(_statement("K1", "Pandai menggambar."),),
        resources=(Resource(system=ResourceSystem.INFORMAL, name="Keluarga", gives="Dukungan."),),
        tools=(
            Ecomap(household=("klien", "ibu"), ties=(Tie(system="Futsal", strength=TieStrength.STRONG),)),
        ),
    )


def _plan() -> Plan:
    return Plan(
        programme="Langkah Baru",
        general_goal="Perubahan perilaku.",
        goals=(Goal(code="G1", text="Hadir di sekolah."),),
        indicators=(Indicator(code="I1", goal="G1", text="Hadir 8 dari 9 hari.", target=Count(8, 9)),),
        targets=("Klien",),
        activities=(
            Activity(
                name="Dukungan",
                goals=("G1",),
                method=Method.CASEWORK,
                techniques=(CaseworkTechnique.SUPPORT,),
                period=Period(DAY, dt.date(2023, 9, 20)),
                indicators=("I1",),
            ),
        ),
        resources=(PlannedResource(kind=PlanResource.PEOPLE, what="Wali kelas"),),
        process="Dibahas bersama klien.",
        result="Disepakati.",
    )


def _evaluation() -> Evaluation:
    return Evaluation(
        date=DAY,
        indicators=(
            IndicatorResult(
                indicator="I1", baseline=Count(6, 12), followup=Count(8, 9), attainment=Attainment.REACHED
            ),
        ),
        goals=(GoalResult(goal="G1", attainment=Attainment.REACHED),),
        process="Diskusi.",
        result="Tercapai.",
    )
