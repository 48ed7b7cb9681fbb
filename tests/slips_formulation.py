"""Cases that break the rules on formulation, guides, resources and the network, each with its clean twin."""

from typing import Any

from attrs import evolve

from school import day, school_case
from socialwork.people import SignificantOther
from socialwork.records import Monitoring
from socialwork.stages import Activity, Goal, Indicator, Resource
from socialwork.tools import BehaviourSeen, Bpss, BpssDomain, GuideTopic
from socialwork.values.evidence import Evidence, Statement
from socialwork.values.measure import Count
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.documents import ConsentScope
from socialwork.vocabulary.evidence import EvidenceMethod, ResourceSystem, SourceKind
from socialwork.vocabulary.process import Method
from socialwork.vocabulary.support import ResourceKind, ServiceStatus

Slip = tuple[str, str, dict[str, Any], dict[str, Any]]

CASE = school_case()
STAGES: Any = CASE.stages
FOUND: Any = STAGES[3]
PLAN: Any = STAGES[4]
ASSESSED, PLANNED = "stages[3]", "stages[4]"
BPSS = f"{ASSESSED}.tools[7]"
SERVICE = "case_management.services[0]"
SOURCES = (
    Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW),
    Evidence(source=SourceKind.DOCUMENT, method=EvidenceMethod.DOCUMENT_STUDY),
)


def statement(code: str, *answers: str) -> Statement:
    """Return a statement of two sources."""
    return Statement(code=code, text="Pernyataan.", evidence=SOURCES, answers=answers)


def with_domain(**changes: Any) -> dict[str, Any]:
    """Return the change that adds a BPSS whose social domain has *changes*."""
    whole = {"problems": ("Canggung",), "functioning": "Baik.", "strengths": ("Ramah",), "evidence": SOURCES}
    empty = BpssDomain()
    social = BpssDomain(**(whole | changes))
    bpss = Bpss(biological=empty, psychological=empty, social=social, spiritual=empty)
    return {f"{ASSESSED}.tools": (*FOUND.tools, bpss)}


def resource(system: ResourceSystem, name: str, **fields: Any) -> dict[str, Any]:
    """Return the change that adds a resource."""
    return {f"{ASSESSED}.resources": (*FOUND.resources, Resource(system=system, name=name, **fields))}


def activity(**fields: Any) -> Activity:
    """Return an activity of support."""
    whole = {"goals": ("G1",), "techniques": (CaseworkTechnique.SUPPORT,), "period": PLAN.period}
    return Activity(name="Kegiatan", method=Method.CASEWORK, **(whole | fields))


def activities(**fields: Any) -> dict[str, Any]:
    """Return the change that adds an activity."""
    return {f"{PLANNED}.activities": (*PLAN.activities, activity(**fields))}


COUNSELLOR = SignificantOther(code="KX", role="Konselor")
LOOSE = Goal(code="G3", text="Tujuan.", answers=())

FORMULATION_SLIPS: tuple[Slip, ...] = (
    # --- links
    ("LINK-01", f"{PLANNED}.activities[0].builds_on[0]", {f"{PLANNED}.activities[0].builds_on": ("X",)}, {}),
    ("LINK-01", f"{SERVICE}.needs[0]", {f"{SERVICE}.needs": ("B7",)}, {}),
    (
        "LINK-08",
        f"{ASSESSED}.resources[3]",
        resource(ResourceSystem.INFORMAL, "Keluarga", code="K1"),
        resource(ResourceSystem.INFORMAL, "Keluarga", code="R1"),
    ),
    (
        "LINK-09",
        f"{ASSESSED}.symptoms[1]",
        {f"{ASSESSED}.symptoms": (*FOUND.symptoms, statement("S2"))},
        {
            f"{ASSESSED}.symptoms": (*FOUND.symptoms, statement("S2")),
            f"{ASSESSED}.causes": (*FOUND.causes, statement("P2", "S2")),
        },
    ),
    ("LINK-10", f"{ASSESSED}.effects[0]", {f"{ASSESSED}.effects": (statement("D1"),)}, {}),
    (
        "LINK-10",
        f"{ASSESSED}.effects[0]",
        {f"{ASSESSED}.effects": (statement("D1", "K1"),)},
        {f"{ASSESSED}.effects": (statement("D1", "S1"),)},
    ),
    (
        "LINK-11",
        f"{ASSESSED}.causes[1]",
        {f"{ASSESSED}.causes": (*FOUND.causes, statement("P2", "D1"))},
        {f"{ASSESSED}.causes": (*FOUND.causes, statement("P2", "P1"))},
    ),
    ("LINK-12", f"{ASSESSED}.needs[0]", {f"{ASSESSED}.needs": (statement("B1"),)}, {}),
    (
        "LINK-13",
        f"{ASSESSED}.needs[0]",
        {f"{ASSESSED}.needs": (statement("B1", "D1"),)},
        {f"{ASSESSED}.needs": (statement("B1", "D1"),), f"{PLANNED}.goals[1].answers": ("B1",)},
    ),
    ("LINK-14", f"{ASSESSED}.strengths[0]", {f"{PLANNED}.activities[0].builds_on": ()}, {}),
    (
        "LINK-14",
        f"{ASSESSED}.resources[3]",
        resource(ResourceSystem.INFORMAL, "Keluarga", code="R1"),
        resource(ResourceSystem.INFORMAL, "Keluarga", code="R1") | activities(builds_on=("R1",)),
    ),
    (
        "LINK-15",
        f"{PLANNED}.goals[2]",
        {f"{PLANNED}.goals": (*PLAN.goals, LOOSE)},
        {f"{PLANNED}.goals": (*PLAN.goals, evolve(LOOSE, answers=("S1",)))},
    ),
    ("LINK-16", f"{PLANNED}.activities[2]", activities(goals=()), activities()),
    (
        "LINK-17",
        f"{ASSESSED}.causes[0].answers[1]",
        {f"{ASSESSED}.causes[0].answers": ("S1", "D1")},
        {f"{ASSESSED}.causes[0].answers": ("S1", "P1")},
    ),
    ("LINK-17", f"{ASSESSED}.focus.answers[0]", {f"{ASSESSED}.focus.answers": ("K1", "S1")}, {}),
    ("LINK-17", f"{PLANNED}.goals[0].answers[0]", {f"{PLANNED}.goals[0].answers": ("K1", "S1")}, {}),
    ("LINK-17", f"{PLANNED}.activities[2].builds_on[0]", activities(builds_on=("S1",)), activities()),
    ("LINK-18", f"{ASSESSED}.causes[0]", {f"{ASSESSED}.causes": (statement("P1", "S1", "P1"),)}, {}),
    (
        "LINK-18",
        f"{ASSESSED}.causes[1]",
        {f"{ASSESSED}.causes": (statement("P1", "S1", "P2"), statement("P2", "P1"))},
        {f"{ASSESSED}.causes": (statement("P1", "S1"), statement("P2", "P1"))},
    ),
    (
        "LINK-19",
        f"{PLANNED}.indicators[2]",
        {
            f"{PLANNED}.indicators": (
                *PLAN.indicators,
                Indicator(code="I3", goal="G1", text="Tepat waktu.", target=Count(1, 2), how="Buku."),
            )
        },
        {},
    ),
    # --- BPSS and guides
    ("TOOL-07", f"{BPSS}.social.evidence", with_domain(evidence=()), with_domain()),
    (
        "TOOL-07",
        f"{BPSS}.social.evidence",
        with_domain(evidence=(), problems=(), findings="Ada."),
        with_domain(),
    ),
    ("TOOL-08", f"{BPSS}.social.functioning", with_domain(functioning=" "), with_domain()),
    ("TOOL-09", f"{BPSS}.social.strengths", with_domain(strengths=()), with_domain()),
    (
        "TOOL-10",
        f"{ASSESSED}.tools[4].sessions[0].seen[0]",
        {f"{ASSESSED}.tools[4].sessions[0].seen": (BehaviourSeen(behaviour="tidur"),)},
        {},
    ),
    (
        "TOOL-10",
        f"{ASSESSED}.tools[4].sessions[0].seen[1]",
        {f"{ASSESSED}.tools[4].sessions[0].seen": (BehaviourSeen(behaviour="tanya"),) * 2},
        {},
    ),
    (
        "TOOL-11",
        f"{ASSESSED}.tools[4].behaviours[0]",
        {f"{ASSESSED}.tools[4].behaviours[0].definition": ""},
        {},
    ),
    (
        "TOOL-11",
        f"{ASSESSED}.tools[4].behaviours[1]",
        {f"{ASSESSED}.tools[4].behaviours": FOUND.tools[4].behaviours * 2},
        {},
    ),
    ("TOOL-12", f"{ASSESSED}.tools[6].permitted_on", {f"{ASSESSED}.tools[6].permitted_on": None}, {}),
    (
        "TOOL-12",
        f"{ASSESSED}.tools[6].read_on",
        {f"{ASSESSED}.tools[6].permitted_on": day(14)},
        {f"{ASSESSED}.tools[6].permitted_on": day(13)},
    ),
    ("TOOL-13", f"{ASSESSED}.tools[3]", {f"{ASSESSED}.tools[3].topics": (GuideTopic(topic="Sekolah"),)}, {}),
    ("TOOL-13", f"{ASSESSED}.tools[4]", {f"{ASSESSED}.tools[4].behaviours": ()}, {}),
    ("TOOL-13", f"{ASSESSED}.tools[5]", {f"{ASSESSED}.tools[5].questions": ()}, {}),
    ("TOOL-13", f"{ASSESSED}.tools[6]", {f"{ASSESSED}.tools[6].found": " "}, {}),
    # --- gates, consent, dates and people that look at them too
    ("GATE-ASSESSED", f"{ASSESSED}.tools", {f"{ASSESSED}.tools": FOUND.tools[3:]}, {}),
    ("CONS-01", f"{ASSESSED}.tools[6].read_on", {f"{ASSESSED}.tools[6].read_on": day(5)}, {}),
    ("CONS-01", f"{ASSESSED}.tools[4].sessions[0]", {f"{ASSESSED}.tools[4].sessions[0].date": day(5)}, {}),
    (
        "CONS-04",
        "stages[2].consent.scope",
        {
            "stages[2].consent.scope": tuple(one for one in ConsentScope if one is not ConsentScope.SHARING),
            "stages[8].shared": (),
        },
        {
            "stages[2].consent.scope": tuple(one for one in ConsentScope if one is not ConsentScope.SHARING),
            "stages[8].shared": (),
            "network": (),
            "stakeholder_meetings": (),
            "case_management": None,
        },
    ),
    ("DATE-04", "network[0].dates[0]", {"network[0].dates": (day(20, 12),)}, {}),
    (
        "DATE-06",
        "stakeholder_meetings[0]",
        {"stakeholder_meetings[0].meeting.date": day(20)},
        {},
    ),
    ("PERS-03", "network[0].person", {"network[0].person": "KX"}, {"people.others": (COUNSELLOR,)}),
    ("PERS-03", "case_management.manager", {"case_management.manager": "KX"}, {}),
    ("PERS-03", f"{ASSESSED}.tools[3].people[0]", {f"{ASSESSED}.tools[3].people": ("KX",)}, {}),
    (
        "PERS-03",
        f"{ASSESSED}.tools[4].sessions[0].observer",
        {f"{ASSESSED}.tools[4].sessions[0].observer": "KX"},
        {},
    ),
    ("PERS-03", f"{ASSESSED}.tools[5].facilitator", {f"{ASSESSED}.tools[5].facilitator": "KX"}, {}),
    (
        "PERS-03",
        f"{ASSESSED}.tools[5].meeting.present[0]",
        {f"{ASSESSED}.tools[5].meeting.present": ("KX",)},
        {},
    ),
    # --- resources and network
    (
        "RES-01",
        f"{ASSESSED}.resources[3].system",
        resource(ResourceSystem.FORMAL, "Puskesmas kecamatan"),
        resource(ResourceSystem.SOCIETAL, "Puskesmas kecamatan"),
    ),
    (
        "RES-01",
        f"{ASSESSED}.resources[3].system",
        resource(ResourceSystem.SOCIETAL, "Juru masak", kind=ResourceKind.FRIEND),
        resource(ResourceSystem.SOCIETAL, "Juru masak"),
    ),
    (
        "NET-01",
        f"{SERVICE}.provider",
        {f"{SERVICE}.provider": " "},
        {f"{SERVICE}.provider": " ", f"{SERVICE}.status": ServiceStatus.PLANNED},
    ),
    (
        "NET-02",
        f"{ASSESSED}.needs[0]",
        {f"{SERVICE}.needs": ()},
        {f"{SERVICE}.needs": (), "case_management": None},
    ),
    ("NET-02", f"{SERVICE}.needs", {f"{SERVICE}.needs": ()}, {}),
    (
        "NET-03",
        f"{SERVICE}.monitoring",
        {f"{SERVICE}.monitoring": ()},
        {f"{SERVICE}.monitoring": (), f"{SERVICE}.status": ServiceStatus.REQUESTED},
    ),
    (
        "NET-03",
        f"{SERVICE}.monitoring[0].date",
        {f"{SERVICE}.monitoring": (Monitoring(date=day(23), note="Dilihat."),)},
        {f"{SERVICE}.monitoring": (Monitoring(date=day(25), note="Dilihat."),)},
    ),
    ("NET-04", "network[0]", {"network[0].gives": ""}, {}),
    (
        "NET-05",
        "stakeholder_meetings[0].commitments[0].due",
        {"stakeholder_meetings[0].commitments[0].due": day(2, 10)},
        {"stakeholder_meetings[0].commitments[0].due": day(3, 10)},
    ),
)
