"""A whole case made by hand in which all is well, and :func:`put`, which makes a broken twin of it.

The stages stand at 0 engagement, 1 intake, 2 contract, 3 assessment, 4 plan, 5 intervention,
6 evaluation, 7 termination, 8 referral.
"""

import datetime as dt
import re
from typing import Any

import attrs

from socialwork.case import Case, ProseSlot
from socialwork.institution import Institution, Post
from socialwork.people import Client, GroupMember, Guardian, People, SignificantOther, Student, Supervisor
from socialwork.practicum import Practicum, SupervisionSession
from socialwork.records import (
    Appendix,
    CaseConference,
    CaseManagement,
    Commitment,
    Conclusion,
    DailyEntry,
    Decision,
    GoodPractice,
    HomeVisit,
    Letter,
    ManagedService,
    Monitoring,
    NetworkContact,
    PhaseKind,
    Reading,
    Recommendation,
    Series,
    SeriesPhase,
    StakeholderMeeting,
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
    FollowUp,
    Goal,
    GoalResult,
    Indicator,
    IndicatorResult,
    InformedConsent,
    Intake,
    Intervention,
    MethodUse,
    Permission,
    Plan,
    Referral,
    Resource,
    Signature,
    Termination,
)
from socialwork.techniques import (
    BackUp,
    ExchangeTime,
    GroupPhaseRecord,
    GroupProgramme,
    GroupSession,
    ResponseCost,
    TargetBehaviour,
    TechniqueUse,
    TokenDay,
    TokenEconomy,
    TokenPolicies,
)
from socialwork.testing import png
from socialwork.tools import (
    BehaviourSeen,
    Child,
    DocumentStudy,
    Ecomap,
    EmotionalLine,
    FocusGroupGuide,
    Genogram,
    GroupNeeds,
    Guide,
    GuideTopic,
    InterviewGuide,
    Kin,
    LifeEvent,
    LifeRoadMap,
    NeedsAnswer,
    ObservationGuide,
    ObservationSession,
    ObservedBehaviour,
    Tie,
    Union,
)
from socialwork.values.evidence import Evidence, Statement
from socialwork.values.measure import Count
from socialwork.values.media import Media, Photo
from socialwork.values.tables import CountRow, CountTable
from socialwork.values.when import Clock, Meeting, Participants, Period
from socialwork.vocabulary.behaviour import BehaviourTechnique, LeftoverPolicy
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.documents import ConferenceNumber, ConsentScope, LetterKind, SupervisionKind
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.evidence import EvidenceMethod, ResourceSystem, SourceKind
from socialwork.vocabulary.groupwork import GroupNeed, GroupPhase, GroupType, Interest
from socialwork.vocabulary.person import EmotionalTie, Kinship, Sex, TieStrength
from socialwork.vocabulary.process import (
    Attainment,
    InterventionFunction,
    Method,
    ReferralStatus,
    Setting,
    TerminationReason,
)
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.support import ServiceStatus
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy

_STEP = re.compile(r"(\w+)|\[(\d+)\]")


def put(record: Any, path: str, value: Any) -> Any:
    """Return *record* with *value* at *path*, such as ``stages[3].symptoms[0].evidence``."""
    steps = [int(number) if number else name for name, number in _STEP.findall(path)]
    return _put(record, steps, value)


def _put(here: Any, steps: list[Any], value: Any) -> Any:
    if not steps:
        return value
    first, *rest = steps
    if isinstance(first, int):
        return (*here[:first], _put(here[first], rest, value), *here[first + 1 :])
    return attrs.evolve(here, **{first: _put(getattr(here, first), rest, value)})


def day(number: int, month: int = 9) -> dt.date:
    """Return a day of 2023, of September where no month is named."""
    return dt.date(2023, month, number)


def meeting(on: dt.date, time: str, *present: str) -> Meeting:
    """Return a meeting in the counselling room."""
    return Meeting(date=on, time=Clock.parse(time), place="Ruang BK", present=present)


def school_case() -> Case:
    """Return the case of a pupil of 16 through all nine stages, of which no rule has anything to say."""
    return Case(
        title="Penanganan Klien BR yang Kurang Termotivasi Belajar",
        problem="motivasi belajar rendah",
        people=_people(),
        institution=_institution(),
        practicum=_practicum(),
        stages=(
            _engagement(),
            _intake(),
            _contract(),
            _assessment(),
            _plan(),
            _intervention(),
            _evaluation(),
            _termination(),
            _referral(),
        ),
        home_visits=(HomeVisit(meeting=meeting(day(15), "16.00–17.00", "CC", "IB"), letter="st-1"),),
        conferences=_conferences(),
        stakeholder_meetings=(_stakeholders(),),
        network=(_partner(),),
        case_management=_managed(),
        series=(_series("hadir", (0, 1, 0, 1), (1, 0, 1, 1)), _series("aktif", (0, 1, 0, 0), (1, 0, 1, 1))),
        good_practice=GoodPractice(
            conclusions=(Conclusion(text="Kehadiran meningkat.", based_on=("G1", "G2")),),
            recommendations=(Recommendation(to="Sekolah", text="Kelompok belajar.", based_on=("S1",)),),
        ),
        daily_log=(DailyEntry(date=day(6), activity="Bertemu klien.", people=("BR",)),),
        weekly_log=(WeeklyEntry(period=Period(day(4), day(9)), summary="Kontrak."),),
        letters=(Letter(code="st-1", kind=LetterKind.ASSIGNMENT, date=day(13), subject="Kunjungan rumah"),),
        appendices=(Appendix(code="jadwal", title="Jadwal"),),
        references=(_reference(),),
        photos=(_photo(),),
        prose=(
            ProseSlot(
                slot="review",
                text="Teori [@zastrow, hlm. 2], [](#tabel-gejala), [](#lampiran-jadwal).\n\n![](foto:f1)",
            ),
        ),
        media=(Media("photos/f1.png", png()),),
    )


def _reference() -> Reference:
    author = (Author(family="Zastrow", given="C."),)
    return Reference(code="zastrow", title="Social Work", author=author, year=2017)


def _photo() -> Photo:
    return Photo(
        code="f1",
        file="photos/f1.png",
        caption="Kelompok",
        alt="Gambar kelompok",
        consent=True,
        masked=True,
    )


def _people() -> People:
    born = dt.date(2007, 3, 14)
    return People(
        client=Client(code="BR", sex=Sex.MALE, born=born, stated_age=16, birth_order=2, siblings=2),
        guardian=Guardian(code="IB", kinship=Kinship.MOTHER),
        student=Student(code="CC", name="Citra Contoh", student_number="00.00.001", programme="Contoh"),
        supervisors=(
            Supervisor(code="PK", name="Ratna Contoh", role="Pembimbing kampus"),
            Supervisor(code="GB", name="Budi Contoh", role="Guru BK", local=True),
        ),
        others=(SignificantOther(code="KS", role="Kepala sekolah"),),
        group_members=(GroupMember(code="A1"), GroupMember(code="A2")),
    )


def _institution() -> Institution:
    return Institution(
        name="SMK Contoh Nusantara",
        setting=Setting.EDUCATION,
        organisation=(Post(code="kepala", title="Kepala Sekolah"),),
        staff=CountTable(
            title="Guru",
            row_title="Jabatan",
            columns=("Laki-laki", "Perempuan"),
            rows=(CountRow(label="Guru", counts=(7, 11)),),
            stated_total=18,
        ),
    )


def _practicum() -> Practicum:
    session = SupervisionSession(
        kind=SupervisionKind.GUARDIANSHIP,
        date=day(19),
        time=Clock.parse("13.00–14.00"),
        supervisor="PK",
        topic="Rencana intervensi",
    )
    return Practicum(period=Period(day(28, 8), day(11, 10)), supervision=(session,))


def _first_meeting() -> Meeting:
    """Return the one meeting that is engagement, intake and contract."""
    return meeting(day(6), "09.00–10.25", "CC", "BR", "GB")


def _engagement() -> Engagement:
    return Engagement(
        meetings=(meeting(day(28, 8), "08.00–09.00", "CC", "PK", "KS"), _first_meeting()),
        permission=Permission(by="KS", date=day(28, 8)),
        process="Perkenalan.",
        result="Klien bersedia.",
    )


def _intake() -> Intake:
    return Intake(
        meetings=(_first_meeting(),),
        presenting_problem="Klien sering tidak masuk sekolah.",
        sources=(Evidence(source=SourceKind.COUNSELLOR, method=EvidenceMethod.INTERVIEW),),
    )


def _contract() -> Contract:
    return Contract(
        meetings=(_first_meeting(),),
        consent=InformedConsent(
            explained_on=day(6),
            understood=True,
            signatures=(Signature(by="BR", date=day(6)), Signature(by="CC", date=day(6))),
            guardian=Signature(by="IB", date=day(6)),
            scope=tuple(ConsentScope),
            limits="Bahaya bagi diri sendiri atau orang lain.",
            retention="Satu tahun, lalu dimusnahkan.",
        ),
        client_duties=("Hadir pada pertemuan.",),
        worker_duties=("Menjaga kerahasiaan.",),
    )


def _statement(code: str, text: str, *answers: str) -> Statement:
    evidence = (
        Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW, date=day(12)),
        Evidence(source=SourceKind.DOCUMENT, method=EvidenceMethod.DOCUMENT_STUDY, date=day(13)),
    )
    return Statement(code=code, text=text, evidence=evidence, answers=answers)


def _assessment() -> Assessment:
    return Assessment(
        period=Period(day(11), day(15)),
        meetings=(
            meeting(day(12), "10.00–11.00", "CC", "BR"),
            meeting(day(14), "10.00–11.00", "CC", "BR"),
        ),
        methods=(
            MethodUse(method=EvidenceMethod.INTERVIEW, process="Dua kali.", result="Klien terbuka."),
            MethodUse(method=EvidenceMethod.DOCUMENT_STUDY, process="Buku hadir.", result="Separuh hari."),
        ),
        symptoms=(_statement("S1", "Sering tidak hadir."),),
        causes=(_statement("P1", "Tidur larut.", "S1"),),
        effects=(_statement("D1", "Nilai turun.", "P1"),),
        focus=Focus(text="Motivasi belajar rendah.", answers=("S1", "P1")),
        needs=(_statement("B1", "Irama harian.", "P1"),),
        strengths=(_statement("K1", "Pandai menggambar."),),
        resources=tuple(Resource(system=system, name=f"Sumber {system.code}") for system in ResourceSystem),
        tools=(_genogram(), _ecomap(), _life_road_map(), *_guides()),
    )


def _genogram() -> Genogram:
    return Genogram(
        people=(
            Kin(code="ayah", role="Ayah", sex=Sex.MALE, age=45),
            Kin(code="ibu", role="Ibu", sex=Sex.FEMALE, age=43),
            Kin(code="BR", role="Klien", sex=Sex.MALE, age=16, index=True),
        ),
        unions=(Union(code="u1", partners=("ayah", "ibu")),),
        children=(Child(union="u1", child="BR"),),
        households=(("ibu", "BR"),),
        ties=(EmotionalLine(source="ibu", target="BR", kind=EmotionalTie.CLOSE),),
    )


def _ecomap() -> Ecomap:
    return Ecomap(
        household=("BR", "ibu"),
        ties=(
            Tie(system="Sekolah", strength=TieStrength.WEAK, member="BR"),
            Tie(system="Klub futsal", strength=TieStrength.STRONG),
        ),
    )


def _life_road_map() -> LifeRoadMap:
    return LifeRoadMap(
        events=(LifeEvent(year=2007, event="Lahir"), LifeEvent(year=2015, event="Orang tua bercerai"))
    )


def _guides() -> tuple[Guide, ...]:
    return (
        InterviewGuide(
            sources=(SourceKind.CLIENT,),
            people=("BR",),
            topics=(GuideTopic(topic="Keseharian", questions=("Bagaimana harimu?",)),),
            dates=(day(12),),
        ),
        ObservationGuide(
            about="Keaktifan",
            behaviours=(ObservedBehaviour(code="tanya", name="Bertanya", definition="Kepada guru."),),
            sessions=(
                ObservationSession(date=day(13), observer="CC", seen=(BehaviourSeen(behaviour="tanya"),)),
            ),
        ),
        FocusGroupGuide(
            topic="Belajar",
            facilitator="CC",
            meeting=meeting(day(14), "13.00–14.00", "CC", "A1", "A2"),
            questions=("Apa yang menyulitkan?",),
        ),
        DocumentStudy(document="Buku hadir", permitted_on=day(7), read_on=day(13), found="Separuh hari."),
    )


def _stakeholders() -> StakeholderMeeting:
    return StakeholderMeeting(
        topic="Dukungan sekolah",
        meeting=meeting(day(3, 10), "11.00–12.00", "CC", "GB", "KS"),
        commitments=(Commitment(what="Ruang disediakan.", by="GB", due=day(4, 10)),),
    )


def _partner() -> NetworkContact:
    return NetworkContact(partner="Puskesmas", profession="Perawat", gives="Pemeriksaan.", dates=(day(19),))


def _managed() -> CaseManagement:
    service = ManagedService(
        service="Bimbingan belajar",
        needs=("B1",),
        provider="GB",
        status=ServiceStatus.RUNNING,
        since=day(25),
        monitoring=(Monitoring(date=day(29), note="Berjalan."),),
    )
    return CaseManagement(manager="CC", services=(service,))


_TECHNIQUES = (
    CaseworkTechnique.SUPPORT,
    CaseworkTechnique.REASSURANCE,
    CaseworkTechnique.CONFRONTATION,
    CaseworkTechnique.REWARD_PUNISHMENT,
    BehaviourTechnique.TOKEN_ECONOMY,
)
_SPAN = Period(day(25), day(5, 10))


def _plan() -> Plan:
    return Plan(
        meetings=(meeting(day(18), "07.15–08.00", "CC", "BR"),),
        client_agreed_on=day(18),
        chosen=(BehaviourTechnique.TOKEN_ECONOMY,),
        programme="Langkah Baru",
        general_goal="Motivasi belajar.",
        goals=(
            Goal(code="G1", text="Hadir di sekolah.", answers=("S1",), asked_by=("BR", "IB")),
            Goal(code="G2", text="Aktif di kelas.", answers=("P1",)),
        ),
        indicators=(
            Indicator(code="I1", goal="G1", text="Kehadiran.", series="hadir", target=Count(3, 4)),
            Indicator(code="I2", goal="G2", text="Bertanya.", series="aktif", target=Count(3, 4)),
        ),
        activities=_activities(),
        period=_SPAN,
    )


def _activities() -> tuple[Activity, ...]:
    return (
        Activity(
            name="Perubahan perilaku",
            goals=("G1", "G2"),
            method=Method.CASEWORK,
            techniques=_TECHNIQUES,
            period=_SPAN,
            indicators=("I1", "I2"),
            builds_on=("K1",),
        ),
        Activity(
            name="Motivasi belajar dalam kelompok",
            goals=("G2",),
            method=Method.GROUPWORK,
            techniques=(GroupType.SOCIALIZATION,),
            dates=(day(29), day(4, 10)),
        ),
    )


def _use(technique: CaseworkTechnique, on: dt.date, **fields: Any) -> TechniqueUse:
    return TechniqueUse(technique=technique, dates=(on,), process="Proses.", result="Hasil.", **fields)


def _intervention() -> Intervention:
    return Intervention(
        period=Period(day(25), day(6, 10)),
        meetings=(meeting(day(5, 10), "13.00–14.00", "CC", "BR"),),
        uses=(
            _use(
                CaseworkTechnique.SUPPORT,
                day(25),
                function=InterventionFunction.SUPPORTING,
                role=WorkerRole.ENABLER,
                goals=("G1",),
                strengths_named=("menggambar",),
            ),
            _use(CaseworkTechnique.REASSURANCE, day(26), cited_facts=("Hadir tiga hari.",)),
            _use(CaseworkTechnique.CONFRONTATION, day(27), reason="Klien mengingkari catatan hadir."),
            _use(CaseworkTechnique.REWARD_PUNISHMENT, day(27), gentler_tried="Pujian.", reason="Usul klien."),
        ),
        group=_group(),
        tokens=_tokens(),
        process="Empat langkah.",
        result="Klien lebih sering hadir.",
    )


def _group() -> GroupProgramme:
    return GroupProgramme(
        name="Teman Belajar",
        type=GroupType.SOCIALIZATION,
        goal="Alasan belajar.",
        goals=("G2",),
        members=("A1", "A2"),
        phases=tuple(
            GroupPhaseRecord(phase=phase, process="Proses.", result="Hasil.") for phase in GroupPhase
        ),
        sessions=(_session(1, day(29)), _session(2, day(4, 10))),
        tools=(_group_needs(),),
    )


def _group_needs() -> GroupNeeds:
    wanted = (GroupNeed.SOCIAL_SKILL, GroupNeed.FUTURE)
    answers = (NeedsAnswer(member=code, interest=Interest.HIGH, needs=wanted) for code in ("BR", "A1", "A2"))
    return GroupNeeds(date=day(25), answers=tuple(answers))


def _session(number: int, on: dt.date) -> GroupSession:
    return GroupSession(
        number=number,
        date=on,
        time=Clock.parse("10.00–10.40"),
        present=("BR", "A1", "A2"),
        process="Proses.",
        result="Hasil.",
    )


TOKEN_POLICIES = TokenPolicies(
    floor=0,
    leftover=LeftoverPolicy.CONVERT,
    praise_within=5,
    deliver_within=60,
    record_within=24,
    late_entry=LateEntryPolicy.FLAG,
    reversal=ReversalPolicy.REFUSE,
)


def _tokens() -> TokenEconomy:
    return TokenEconomy(
        token="bintang",  # noqa: S106 - stars, not a secret
        agreed_on=day(18),
        signed_by=("BR", "CC"),
        period=_SPAN,
        behaviours=(
            TargetBehaviour(
                code="hadir", name="Hadir", criterion="Tercatat.", value=1, opportunities=4, goals=("G1",)
            ),
            TargetBehaviour(
                code="aktif", name="Aktif", criterion="Bertanya.", value=1, opportunities=4, goals=("G2",)
            ),
        ),
        dates=(day(25), day(26), day(27), day(5, 10)),
        fines=(ResponseCost(behaviour="hadir", amount=1),),
        reinforcers=(BackUp(code="cokelat", name="cokelat", price=4),),
        exchanges=(
            ExchangeTime(date=day(27), time=Clock.parse("13.30")),
            ExchangeTime(date=day(5, 10), time=Clock.parse("13.30")),
        ),
        policies=TOKEN_POLICIES,
        delivery="Segera, dengan pujian.",
        thinning="Pujian saja mulai pekan kedua.",
        days=(
            TokenDay(date=day(25), earned=("hadir", "aktif"), confirmed_by=("GB",)),
            TokenDay(date=day(26), fined=("hadir",)),
            TokenDay(date=day(27), earned=("hadir", "aktif")),
            TokenDay(
                date=day(5, 10), earned=("hadir", "aktif"), exchanged=("cokelat",), converted=True, balance=0
            ),
        ),
    )


def _series(code: str, before: tuple[int, ...], after: tuple[int, ...]) -> Series:
    return Series(
        code=code,
        name=f"Perilaku {code}",
        improvement=Improvement.INCREASE,
        observer="GB",
        phases=(
            SeriesPhase(kind=PhaseKind.BASELINE, readings=_readings(11, before)),
            SeriesPhase(kind=PhaseKind.INTERVENTION, readings=_readings(25, after)),
        ),
    )


def _readings(first: int, values: tuple[int, ...]) -> tuple[Reading, ...]:
    return tuple(Reading(date=day(first + n), value=value, of=1) for n, value in enumerate(values))


def _conferences() -> tuple[CaseConference, ...]:
    attendees = (Participants(role="praktikan"), Participants(role="pembimbing", count=2))
    return (
        CaseConference(
            number=ConferenceNumber.FIRST,
            date=day(20),
            time=Clock.parse("08.00–12.00"),
            place="Aula",
            chair="PK",
            secretary="CC",
            attendees=attendees,
            stated_count=3,
            requested_by="CC",
            presented="Hasil asesmen dan rencana.",
            decisions=(Decision(text="Rencana disetujui.", by="PK"),),
        ),
        CaseConference(
            number=ConferenceNumber.SECOND,
            date=day(6, 10),
            time=Clock.parse("09.00–11.00"),
            place="Aula",
            attendees=attendees,
            presented="Hasil intervensi.",
            decisions=(Decision(text="Intervensi ditutup.", by="PK"),),
        ),
    )


def _evaluation() -> Evaluation:
    reached = Attainment.REACHED
    return Evaluation(
        date=day(9, 10),
        meetings=(meeting(day(9, 10), "10.00", "CC", "BR"),),
        indicators=(
            IndicatorResult(indicator="I1", baseline=Count(2, 4), followup=Count(3, 4), attainment=reached),
            IndicatorResult(indicator="I2", attainment=reached),
        ),
        goals=(GoalResult(goal="G1", attainment=reached), GoalResult(goal="G2", attainment=reached)),
        client_view="Saya lebih berani.",
    )


def _termination() -> Termination:
    return Termination(
        date=day(11, 10),
        reasons=(TerminationReason.GOALS_REACHED, TerminationReason.TIME_OVER),
        statement=tuple(Signature(by=code, date=day(11, 10)) for code in ("BR", "IB", "CC")),
        follow_up=(FollowUp(owner="GB", dates=(day(8, 11), day(6, 12))),),
    )


def _referral() -> Referral:
    return Referral(
        date=day(11, 10),
        to="Guru bimbingan dan konseling",
        purpose="Pemantauan.",
        consent=Signature(by="IB", date=day(11, 10)),
        shared=("Hasil evaluasi",),
        status=ReferralStatus.ACCEPTED,
        response="Bersedia.",
    )
