"""Every rule has a case that breaks it and a twin that keeps it, and says where it is broken."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from behaviour_slips import BEHAVIOUR_SLIPS, GOOD
from school import day, put, school_case
from slips_calendar import CALENDAR_SLIPS
from slips_drawings import DRAWING_SLIPS
from slips_evaluation import EVALUATION_SLIPS
from slips_formulation import FORMULATION_SLIPS
from slips_group import GROUP_SLIPS
from slips_instruments import INSTRUMENT_SLIPS
from slips_maps import MAP_SLIPS
from slips_regulations import REGULATION_SLIPS
from slips_texts import TEXT_SLIPS
from slips_tokens import TOKEN_SLIPS
from socialwork.audit import RULES, Context, check
from socialwork.case import Case, Override, ProseSlot
from socialwork.errors import MissingPart
from socialwork.findings import Severity
from socialwork.people import GroupMember, SignificantOther
from socialwork.process.digest import digest_of
from socialwork.records import Conclusion, Exchange, Reading, Recording, Review, SingleCaseStudy
from socialwork.references import Author, Reference
from socialwork.stages import GoalResult, IndicatorResult, InformedConsent, RoleTaken, Signature
from socialwork.techniques import Amendment, LocalTechnique, TechniqueUse
from socialwork.tools import Child, Genogram, LifeEvent
from socialwork.values.evidence import Evidence
from socialwork.values.measure import Count
from socialwork.values.media import Scan
from socialwork.values.when import Clock, Meeting, Period
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind
from socialwork.vocabulary.person import ChildKind, EmotionalTie, KinKind
from socialwork.vocabulary.process import Attainment, Setting, TerminationReason
from socialwork.vocabulary.review import ReviewState
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolTask
from socialwork.words import Words
from sweep import every

Changes = dict[str, Any]
Slip = tuple[str, str, Changes, Changes]

CASE = school_case()
TOOLS = "stages[3].tools"
TOKENS = "stages[5].tokens"
STAGES: Any = CASE.stages
CONSENT: InformedConsent = STAGES[2].consent
GENOGRAM: Genogram = STAGES[3].tools[0]
LIAISON = (RoleTaken(role=WorkerRole.LIAISON, how="Ibu dan wali kelas dipertemukan."),)
ONE_SOURCE = (Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW),)


def book(title: str, family: str, year: int) -> Reference:
    """Return a book under the student's own code."""
    return Reference(code="zastrow", title=title, year=year, author=(Author(family=family, given="C."),))


def scan(**changes: Any) -> Scan:
    """Return the scan of a signed consent, whose file is one that the case has."""
    return evolve(Scan(of="informed-consent", files=(CASE.media[0].name,)), **changes)


def reviewed(by: str, **changes: Any) -> Review:
    """Return a step of supervision on the last day of September."""
    return evolve(Review(state=ReviewState.APPROVED, by=by, date=day(30)), **changes)


def amendment(effective: dt.date) -> Amendment:
    """Return an amendment by which activity in class earns praise alone."""
    return Amendment(agreed_on=day(30), effective=effective, ends=("aktif",), signed_by=("BR", "CC"))


# code of the rule, where the finding stands, what breaks the rule, what keeps it (nothing: the case as it is)
SLIPS: tuple[Slip, ...] = (
    # --- supervision of the report
    ("REV-01", "reviews[0].by", {"reviews": (reviewed("CC"),)}, {"reviews": (reviewed("PK"),)}),
    (
        "REV-02",
        "reviews",
        {"reviews": (reviewed("PK", digest="0" * 16),)},
        {"reviews": (reviewed("PK", digest=digest_of(CASE)),)},
    ),
    (
        "REV-03",
        "reviews[1].date",
        {"reviews": (reviewed("PK"), reviewed("PK", date=day(1)))},
        {"reviews": (reviewed("PK", date=day(1)), reviewed("PK"))},
    ),
    # --- gates: engagement, intake, contract
    ("GATE-STAGE-INTAKE", "stages[0]", {"stages": STAGES[1:]}, {}),
    ("GATE-STAGE-CONTRACT", "stages[1]", {"stages": (STAGES[0], *STAGES[2:])}, {}),
    ("GATE-STAGE-ASSESSMENT", "stages[2]", {"stages": (*STAGES[:2], *STAGES[3:])}, {}),
    ("GATE-STAGE-PLAN", "stages[3]", {"stages": (*STAGES[:3], *STAGES[4:])}, {}),
    ("GATE-STAGE-INTERVENTION", "stages[4]", {"stages": (*STAGES[:4], *STAGES[5:])}, {}),
    ("GATE-STAGE-EVALUATION", "stages[5]", {"stages": (*STAGES[:5], *STAGES[6:])}, {}),
    (
        "GATE-STAGE-TERMINATION",
        "stages[0]",
        {"stages": STAGES[7:8]},
        {"stages": STAGES[2:3] + STAGES[7:8]},
    ),
    ("GATE-STAGE-REFERRAL", "stages[7]", {"stages": (*STAGES[:7], STAGES[8])}, {}),
    ("GATE-SUPERVISOR", "people.supervisors", {"people.supervisors": CASE.people.supervisors[1:]}, {}),
    ("GATE-FIRST-MEETING", "stages[0].meetings", {"stages[0].meetings": ()}, {}),
    (
        "GATE-CLIENT-MET",
        "stages[0].meetings",
        {"stages[0].meetings[1].present": ("CC",), "stages[1].meetings": (), "stages[2].meetings": ()},
        {"stages[0].meetings[1].present": ("CC",), "stages[1].meetings": ()},
    ),
    ("GATE-PERMISSION", "stages[0].permission", {"stages[0].permission": None}, {}),
    ("GATE-PROBLEM", "stages[1].presenting_problem", {"stages[1].presenting_problem": " "}, {}),
    ("GATE-PROBLEM-SOURCE", "stages[1].sources", {"stages[1].sources": ()}, {}),
    # --- gates: assessment
    ("GATE-CONSENT", "stages[2].consent", {"stages[2].consent": None}, {}),
    (
        "GATE-CONSENT",
        "stages[2].consent.signatures",
        {"stages[2].consent.signatures[0].date": day(12)},
        {"stages[2].consent.signatures[0].date": day(11)},
    ),
    (
        "GATE-CONSENT",
        "stages[2].consent.signatures",
        {"stages[2].consent.signatures": CONSENT.signatures[:1]},
        {},
    ),
    ("GATE-UNDERSTOOD", "stages[2].consent.understood", {"stages[2].consent.understood": False}, {}),
    ("GATE-SCOPE", "stages[2].consent.scope", {"stages[2].consent.scope": CONSENT.scope[1:]}, {}),
    (
        "GATE-AGE",
        "people.client",
        {"people.client.born": None, "people.client.stated_age": None},
        {"people.client.born": None},
    ),
    (
        "GATE-GUARDIAN",
        "stages[2].consent.guardian",
        {"stages[2].consent.guardian": None},
        {"stages[2].consent.guardian": None, "people.client.born": dt.date(2005, 9, 6)},
    ),
    (
        "GATE-GUARDIAN",
        "stages[2].consent.guardian",
        {"stages[2].consent.guardian.date": day(12)},
        {"stages[2].consent.guardian.date": day(11)},
    ),
    ("GATE-DUTIES", "stages[2].client_duties", {"stages[2].client_duties": ()}, {}),
    ("GATE-DUTIES", "stages[2].worker_duties", {"stages[2].worker_duties": ()}, {}),
    # --- gates: plan and intervention
    ("GATE-ASSESSED", "stages[3].focus", {"stages[3].focus": None}, {}),
    ("GATE-RESOURCES", "stages[3].resources", {"stages[3].resources": ()}, {}),
    (
        "GATE-TRIANGULATION",
        "stages[3].symptoms[0]",
        {
            "stages[3].symptoms[0].evidence": (
                Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW),
            )
        },
        {},
    ),
    ("GATE-CONFERENCE", "conferences", {"conferences": CASE.conferences[1:]}, {}),
    ("GATE-DECISION", "conferences[0].decisions", {"conferences[0].requested_by": "PK"}, {}),
    (
        "GATE-DECISION",
        "conferences[0].decisions",
        {"conferences[0].decisions[0].by": "CC"},
        {"conferences[0].decisions[0].by": "GB"},
    ),
    ("GATE-CLIENT-AGREED", "stages[4].client_agreed_on", {"stages[4].client_agreed_on": None}, {}),
    ("GATE-GOALS", "stages[4].goals", {"stages[4].goals": ()}, {}),
    ("GATE-ACTIVITY", "stages[4].goals[0]", {"stages[4].activities[0].goals": ("G2",)}, {}),
    (
        "GATE-TECHNIQUE",
        "stages[4].goals[0]",
        {"stages[4].activities[0].techniques": ()},
        {"stages[4].activities[1].techniques": ()},
    ),
    (
        "GATE-PERIOD",
        "stages[4].goals[0]",
        {"stages[4].activities[0].period": None, "stages[4].period": None},
        {"stages[4].activities[0].period": None},
    ),
    ("GATE-INDICATOR", "stages[4].goals[1]", {"stages[4].indicators[1].goal": "G1"}, {}),
    (
        "GATE-BASELINE",
        "stages[4].goals[1]",
        {"stages[4].indicators[1].series": ""},
        {"stages[4].indicators[1].series": "", "stages[6].indicators[1].baseline": Count(1, 4)},
    ),
    # --- gates: evaluation, termination, referral, end
    (
        "GATE-SESSIONS",
        "stages[5].uses[0].dates[0]",
        {"stages[5].uses[0].dates": (day(23),)},
        {"stages[5].uses[0].dates": (day(6, 10),)},
    ),
    ("GATE-SESSIONS", "stages[5].period", {"stages[5].period": None}, {}),
    ("GATE-RECORD", "stages[5].uses[0].result", {"stages[5].uses[0].result": ""}, {}),
    ("GATE-RECORD", "stages[5].uses", {"stages[5].uses": ()}, {}),
    (
        "GATE-TOKEN-STEPS",
        TOKENS,
        {f"{TOKENS}.thinning": ""},
        {
            f"{TOKENS}.thinning": "",
            f"{TOKENS}.amendments": (
                Amendment(agreed_on=day(30), effective=day(2, 10), ends=("aktif",), signed_by=("BR", "CC")),
            ),
        },
    ),
    ("GATE-TOKEN-STEPS", TOKENS, {f"{TOKENS}.delivery": ""}, {}),
    ("GATE-TOKEN-STEPS", TOKENS, {f"{TOKENS}.exchanges": ()}, {}),
    ("GATE-EVALUATED", "stages[6].reasons", {"stages": (*STAGES[:6], *STAGES[7:])}, {}),
    ("GATE-JUDGED", "stages[4].indicators[0]", {"stages[6].indicators": ()}, {}),
    ("GATE-CLIENT-VIEW", "stages[6].client_view", {"stages[6].client_view": ""}, {}),
    ("GATE-CONFERENCE-II", "conferences", {"conferences": CASE.conferences[:1]}, {}),
    ("GATE-REASON", "stages[7].reasons", {"stages[7].reasons": ()}, {}),
    (
        "GATE-STATEMENT",
        "stages[7].statement",
        {"stages[7].statement[1].by": "PK"},
        {"stages[7].statement[1].by": "PK", "people.client.born": dt.date(2000, 1, 1)},
    ),
    ("GATE-FOLLOW-UP", "stages[7].follow_up", {"stages[7].follow_up": ()}, {}),
    ("GATE-REFERRAL-PURPOSE", "stages[8].purpose", {"stages[8].purpose": ""}, {}),
    ("GATE-REFERRAL-CONSENT", "stages[8].consent", {"stages[8].consent": None}, {}),
    ("GATE-REFERRAL-RESPONSE", "stages[8].response", {"stages[8].response": ""}, {}),
    (
        "GATE-OVERRIDE",
        "overrides[0].gate",
        {"overrides": (Override(gate="GATE-WALI", reason="Alasan.", by="PK", date=day(8)),)},
        {"overrides": (Override(gate="GATE-GUARDIAN", reason="Alasan.", by="PK", date=day(8)),)},
    ),
    # --- dates
    ("DATE-01", "practicum.period", {"practicum.period": None}, {}),
    (
        "DATE-02",
        "stages[3].meetings[0]",
        {"stages[3].meetings[0].date": dt.date(2021, 9, 12)},
        {"stages[3].meetings[0].date": day(13)},
    ),
    (
        "DATE-03",
        "stages[4]",
        {"stages[4].client_agreed_on": day(8), "stages[4].meetings": ()},
        {"stages[4].client_agreed_on": day(15), "stages[4].meetings": ()},
    ),
    (
        "DATE-03",
        "stages[4]",
        {"stages[4].client_agreed_on": day(14)},
        {"stages[4].client_agreed_on": day(15)},
    ),
    (
        "DATE-04",
        "daily_log[0]",
        {"daily_log[0].date": day(12, 10)},
        {"daily_log[0].date": day(11, 10)},
    ),
    (
        "DATE-05",
        "stages[3].meetings[1]",
        {"stages[3].meetings[1].date": day(17)},
        {"stages[3].meetings[1].date": day(15)},
    ),
    (
        "DATE-06",
        "practicum.supervision[0]",
        {
            "practicum.supervision[0].date": day(20),
            "practicum.supervision[0].time": Clock.parse("11.00–12.30"),
        },
        {
            "practicum.supervision[0].date": day(20),
            "practicum.supervision[0].time": Clock.parse("12.00–12.30"),
        },
    ),
    (
        "DATE-07",
        "stages[4].client_agreed_on",
        {"stages[4].client_agreed_on": day(22)},
        {"stages[4].client_agreed_on": day(20)},
    ),
    (
        "DATE-08",
        "conferences[0].date",
        {"conferences[0].date": day(26)},
        {"conferences[0].date": day(25)},
    ),
    (
        "DATE-08",
        "conferences[1].date",
        {"conferences[1].date": day(19)},
        {"conferences[1].date": day(20), "conferences[1].time": None},
    ),
    (
        "DATE-09",
        "stages[3].meetings[0].place",
        {"stages[3].meetings[0].place": ""},
        {f"stages[{n}].meetings[0].place": "" for n in range(7)},
    ),
    (
        "DATE-10",
        "stages[6]",
        {"stages": (*STAGES[:5], STAGES[6], STAGES[5], *STAGES[7:])},
        {"stages": (*STAGES[:7], *STAGES[4:])},
    ),
    (
        "DATE-11",
        "stages[8]",
        {"stages[8].date": None, "stages[8].consent": None},
        {"stages[8].date": None},
    ),
    # --- people
    (
        "PERS-01",
        "people.client.stated_age",
        {"people.client.born": dt.date(2007, 9, 12)},
        {"people.client.born": dt.date(2007, 9, 11)},
    ),
    (
        "PERS-02",
        "people.others[0]",
        {"people.others[0].code": "GB"},
        {"people.others[0].code": "IB"},
    ),
    (
        "PERS-03",
        "stages[0].meetings[0].present[1]",
        {"stages[0].meetings[0].present[1]": "XX"},
        {
            "stages[0].meetings[0].present[1]": "XX",
            "people.others": (*CASE.people.others, SignificantOther(code="XX", role="Wakil kepala")),
        },
    ),
    ("PERS-03", "stages[7].follow_up[0].owner", {"stages[7].follow_up[0].owner": "XX"}, {}),
    (
        "PERS-03",
        "recordings[0].people[0]",
        {"recordings": (Recording(date=day(12), people=("XX",)),)},
        {"recordings": (Recording(date=day(12), people=("BR",)),)},
    ),
    (
        "PERS-03",
        "recordings[0].exchanges[0].speaker",
        {"recordings": (Recording(date=day(12), exchanges=(Exchange(speaker="XX"),)),)},
        {"recordings": (Recording(date=day(12), exchanges=(Exchange(speaker="BR"),)),)},
    ),
    ("PERS-03", "series[0].observer", {"series[0].observer": "XX"}, {"series[0].observer": ""}),
    ("PERS-03", "series[0].second_observer", {"series[0].second_observer": "XX"}, {}),
    (
        "PERS-04",
        "people.client.birth_order",
        {"people.client.birth_order": 4},
        {"people.client.birth_order": 3},
    ),
    # --- consent
    (
        "CONS-01",
        "home_visits[0]",
        {"home_visits[0].meeting.date": day(5)},
        {"home_visits[0].meeting.date": day(6)},
    ),
    (
        "CONS-01",
        "stages[3].symptoms[0].evidence[1]",
        {"stages[3].symptoms[0].evidence[1].date": day(5)},
        {"stages[3].symptoms[0].evidence[0].date": day(5)},
    ),
    ("CONS-02", "stages[2].consent.guardian", {"stages[2].consent.guardian.by": "KS"}, {}),
    (
        "CONS-03",
        "stages[2].consent.signatures[0]",
        {"stages[2].consent.signatures[0].date": day(5)},
        {"stages[2].consent.signatures[0].date": day(7)},
    ),
    (
        "CONS-04",
        "stages[2].consent.scope",
        {"stages[2].consent.scope": CONSENT.scope[:-1]},
        {"stages[2].consent.scope": CONSENT.scope[:-1], "home_visits": ()},
    ),
    ("CONS-05", "photos[0]", {"photos[0].consent": False}, {}),
    ("CONS-06", "photos[0]", {"photos[0].masked": False}, {}),
    (
        "CONS-07",
        "stages[5].uses[1].dates[0]",
        {"stages[2].consent.withdrawn_on": day(25)},
        {"stages[2].consent.withdrawn_on": day(6, 10)},
    ),
    ("CONS-08", "stages[2].consent.limits", {"stages[2].consent.limits": ""}, {}),
    (
        "CONS-09",
        "stages[8].consent",
        {"stages[8].consent": Signature(by="BR", date=day(11, 10))},
        {"stages[8].consent": Signature(by="BR", date=dt.date(2025, 3, 14))},
    ),
    ("CONS-10", "home_visits[0].letter", {"home_visits[0].letter": ""}, {}),
    ("CONS-10", "home_visits[0].letter", {"letters[0].date": day(16)}, {"letters[0].date": day(15)}),
    (
        "CONS-11",
        "stages[2].consent.refused[0]",
        {
            "stages[2].consent.scope": CONSENT.scope[:-1],
            "stages[2].consent.refused": CONSENT.scope[-1:],
        },
        {
            "stages[2].consent.scope": CONSENT.scope[:-1],
            "stages[2].consent.refused": CONSENT.scope[-1:],
            "home_visits": (),
        },
    ),
    ("CONS-12", "stages[2].consent.retention", {"stages[2].consent.retention": ""}, {}),
    (
        "CONS-13",
        "scans[0]",
        {"scans": (scan(),), "stages[2].consent.signatures": ()},
        {"scans": (scan(),)},
    ),
    ("CONS-14", "scans[0].names", {"scans": (scan(names=False),)}, {"scans": (scan(),)}),
    # --- links
    ("LINK-01", "stages[3].causes[0].answers[0]", {"stages[3].causes[0].answers": ("S9",)}, {}),
    ("LINK-01", "stages[8].letter", {"stages[8].letter": "tidak-ada"}, {"stages[8].letter": ""}),
    ("LINK-01", "stages[4].indicators[0].series", {"stages[4].indicators[0].series": "x"}, {}),
    (
        "LINK-01",
        "studies[0].series[1]",
        {"studies": (SingleCaseStudy(code="kajian", series=("hadir", "x")),)},
        {"studies": (SingleCaseStudy(code="kajian", series=("hadir", "aktif")),)},
    ),
    ("LINK-01", "stages[5].uses[0].goals[0]", {"stages[5].uses[0].goals": ("G9",)}, {}),
    (
        "LINK-02",
        "stages[3].symptoms[0]",
        {"stages[4].goals[0].answers": (), "stages[4].goals[1].answers": ()},
        {"stages[4].goals[0].answers": ()},
    ),
    (
        "LINK-03",
        "stages[3].focus",
        {"stages[3].focus.answers": ("K1",)},
        {"stages[3].focus.answers": ("S1",)},
    ),
    ("LINK-03", "stages[3].focus", {"stages[3].focus.answers": ()}, {}),
    ("LINK-04", "stages[3].causes[0]", {"stages[3].causes[0].answers": ()}, {}),
    (
        "LINK-05",
        "stages[6].indicators[1].indicator",
        {"stages[6].indicators[1]": IndicatorResult(indicator="I9", attainment=Attainment.REACHED)},
        {},
    ),
    (
        "LINK-05",
        "stages[6].goals[1].goal",
        {"stages[6].goals[1]": GoalResult(goal="G9", attainment=Attainment.REACHED)},
        {},
    ),
    ("LINK-06", "stages[4].goals[1]", {"stages[6].goals": STAGES[6].goals[:1]}, {}),
    (
        "LINK-07",
        "good_practice.conclusions[0]",
        {"good_practice.conclusions": (Conclusion(text="Baik."),)},
        {"good_practice.conclusions": ()},
    ),
    ("LINK-07", "good_practice.recommendations[0]", {"good_practice.recommendations[0].based_on": ()}, {}),
    ("LINK-08", "stages[3].causes[0]", {"stages[3].causes[0].code": "S1"}, {}),
    ("LINK-08", "prose[1]", {"prose": (*CASE.prose, ProseSlot(slot="review", text="Lagi."))}, {}),
    # --- techniques
    (
        "TECH-01",
        "stages[4].activities[1].techniques[0]",
        {"stages[5].group": None},
        {},
    ),
    (
        "TECH-02",
        "stages[5].uses[0]",
        {"stages[5].uses[0].technique": CaseworkTechnique.VENTILATION},
        {},
    ),
    ("TECH-03", "stages[4].chosen[0]", {"stages[4].chosen": (CaseworkTechnique.VENTILATION,)}, {}),
    (
        "TECH-04",
        "stages[5].uses[0]",
        {"stages[5].uses[0].technique": LocalTechnique(local="Teknik pencerahan", meaning="Menasihati")},
        {},
    ),
    (
        "TECH-05",
        "stages[5].uses[0]",
        {"stages[5].uses[0].technique": CaseworkTechnique.ANDRAGOGY},
        {
            "stages[5].uses[0].technique": CaseworkTechnique.ANDRAGOGY,
            "people.client.born": dt.date(2000, 1, 1),
        },
    ),
    ("TECH-06", "stages[5].uses[1].cited_facts", {"stages[5].uses[1].cited_facts": ()}, {}),
    ("TECH-07", "stages[5].group.phases", {"stages[5].group.phases": ()}, {}),
    ("TECH-08", "stages[5].uses[0].strengths_named", {"stages[5].uses[0].strengths_named": ()}, {}),
    ("TECH-09", "stages[5].uses[2].reason", {"stages[5].uses[2].reason": ""}, {}),
    ("TECH-10", "stages[5].uses[3].gentler_tried", {"stages[5].uses[3].gentler_tried": ""}, {}),
    ("TECH-10", "stages[5].uses[3].reason", {"stages[5].uses[3].reason": " "}, {}),
    (
        "TECH-11",
        "stages[5].uses[0].dates[0]",
        {"stages[5].uses[0].technique": CaseworkTechnique.ADVICE, "stages[5].uses[0].dates": (day(14),)},
        {"stages[5].uses[0].technique": CaseworkTechnique.ADVICE, "stages[5].uses[0].dates": (day(15),)},
    ),
    (
        "TECH-11",
        "stages[5].uses[0]",
        {"stages[3]": STAGES[4], "stages[5].uses[0].technique": CaseworkTechnique.ADVICE},
        {"stages[5].uses[0].technique": CaseworkTechnique.ADVICE},
    ),
    (
        "TECH-12",
        "stages[5].uses[0].clients_choice",
        {"stages[5].uses[0].technique": CaseworkTechnique.MANIPULATION},
        {
            "stages[5].uses[0].technique": CaseworkTechnique.MANIPULATION,
            "stages[5].uses[0].clients_choice": True,
        },
    ),
    (
        "TECH-12",
        "stages[5].uses[0].clients_choice",
        {"stages[5].uses[0].technique": CaseworkTechnique.MANIPULATION},
        {
            "stages[5].uses[0].technique": CaseworkTechnique.MANIPULATION,
            "stages[4].chosen": (CaseworkTechnique.MANIPULATION,),
        },
    ),
    (
        "TECH-13",
        "stages[5].uses[2].shortcomings_named",
        {"stages[5].uses[2].shortcomings_named": ("sering bolos",)},
        {
            "stages[5].uses[2].shortcomings_named": ("sering bolos",),
            "stages[5].uses[2].strengths_named": ("tekun menggambar",),
        },
    ),
    (
        "TECH-14",
        "stages[5].uses[0].needs_at_odds",
        {
            "stages[5].uses[0].technique": CaseworkTechnique.CONFLICT,
            "stages[5].uses[0].needs_at_odds": ("membantu ibu", "Membantu  ibu"),
        },
        {
            "stages[5].uses[0].technique": CaseworkTechnique.CONFLICT,
            "stages[5].uses[0].needs_at_odds": ("membantu ibu", "beristirahat"),
        },
    ),
    (
        "TECH-15",
        "stages[5].uses[0].goals",
        {"stages[5].uses[0].technique": CaseworkTechnique.ACTIVITIES, "stages[5].uses[0].goals": ()},
        {"stages[5].uses[0].technique": CaseworkTechnique.ACTIVITIES},
    ),
    # --- roles
    (
        "ROLE-01",
        "stages[4].roles[0]",
        {"stages[4].roles": LIAISON, "institution.setting": Setting.HEALTH},
        {"stages[4].roles": LIAISON},
    ),
    (
        "ROLE-02",
        "stages[4].activities[0].tasks[0]",
        {"stages[4].activities[0].tasks": (SchoolTask.TEACHERS,), "institution.setting": Setting.NEGLECT},
        {"stages[4].activities[0].tasks": (SchoolTask.TEACHERS,)},
    ),
    (
        "ROLE-03",
        "stages[5].uses[0].role",
        {"stages[4].activities[0].roles": (WorkerRole.FACILITATOR,)},
        {"stages[4].activities[1].roles": (WorkerRole.ENABLER,)},
    ),
    (
        "ROLE-04",
        "stages[4].activities[0].roles[1]",
        {"stages[4].activities[0].roles": (WorkerRole.ENABLER, WorkerRole.LIAISON)},
        {
            "stages[4].activities[0].roles": (WorkerRole.ENABLER, WorkerRole.LIAISON),
            "stages[5].roles": LIAISON,
        },
    ),
    ("ROLE-05", "stages[0].roles[1]", {"stages[0].roles": LIAISON + LIAISON}, {"stages[0].roles": LIAISON}),
    (
        "ROLE-05",
        "stages[4].activities[0].tasks[1]",
        {"stages[4].activities[0].tasks": (SchoolTask.TEACHERS, SchoolTask.TEACHERS)},
        {"stages[4].activities[0].tasks": (SchoolTask.TEACHERS, SchoolTask.PARENTS)},
    ),
    ("ROLE-06", "stages[5].uses", {"stages[5].uses[0].function": None}, {}),
    *BEHAVIOUR_SLIPS,
    # --- counts
    (
        "COUNT-01",
        "institution.staff.stated_total",
        {"institution.staff.stated_total": 14},
        {"institution.staff.stated_total": None},
    ),
    ("COUNT-02", "stages[5].group.sessions[1].number", {"stages[5].group.sessions[1].number": 3}, {}),
    (
        "COUNT-03",
        "conferences[0].stated_count",
        {"conferences[0].stated_count": 4},
        {"conferences[0].stated_count": None},
    ),
    (
        "COUNT-04",
        "stages[5].group.members",
        {"people.group_members": (*CASE.people.group_members, GroupMember(code="A3"))},
        {},
    ),
    ("COUNT-05", "conferences[1].attendees", {"conferences[1].attendees": ()}, {}),
    ("COUNT-05", "conferences[1]", {"conferences[1].presented": ""}, {}),
    # --- tokens
    *TOKEN_SLIPS,
    # --- evidence and measures
    ("EVID-01", "stages[3].effects[0]", {"stages[3].effects[0].evidence": ()}, {}),
    (
        "EVID-02",
        "stages[3].methods",
        {"stages[3].methods": STAGES[3].methods[:1]},
        {"stages[3].methods": ()},
    ),
    (
        "EVID-03",
        "stages[0].result",
        {"stages[0].result": ""},
        {"stages[0].result": "", "stages[0].process": ""},
    ),
    ("EVID-03", "stages[5].group.sessions[0].process", {"stages[5].group.sessions[0].process": ""}, {}),
    (
        "MEAS-01",
        "stages[6].indicators[1]",
        {"stages[4].indicators[1].series": ""},
        {"stages[4].indicators[1].series": "", "stages[6].indicators[1].baseline": Count(0, 4)},
    ),
    (
        "MEAS-02",
        "stages[6].indicators[1].attainment",
        {"stages[6].indicators[1].attainment": Attainment.NOT_REACHED},
        {
            "stages[6].indicators[1].attainment": Attainment.NOT_REACHED,
            "stages[4].indicators[1].target": Count(4, 4),
        },
    ),
    (
        "MEAS-03",
        "stages[6].indicators[0].followup",
        {"stages[6].indicators[0].followup": Count(4, 4)},
        {"stages[6].indicators[0].followup": None},
    ),
    ("MEAS-04", "stages[4].indicators[0].target", {"stages[4].indicators[0].target": None}, {}),
    (
        "MEAS-04",
        "stages[4].indicators[0].how",
        {"stages[4].indicators[0].series": ""},
        {"stages[4].indicators[0].series": "", "stages[4].indicators[0].how": "Buku hadir"},
    ),
    (
        "MEAS-05",
        "series[0].phases[1].readings[0]",
        {"series[0].phases[1].readings[0]": Reading(date=day(14), value=1, of=1)},
        {"series[0].phases[1].readings[0]": Reading(date=day(15), value=1, of=1)},
    ),
    (
        "MEAS-06",
        "stages[6].goals[0].attainment",
        {"stages[6].indicators[0].attainment": Attainment.NOT_REACHED},
        {"stages[6].indicators[0].attainment": Attainment.PARTLY},
    ),
    # --- tools
    ("TOOL-01", f"{TOOLS}[0].children[0].child", {f"{TOOLS}[0].children[0].child": "adik"}, {}),
    ("TOOL-01", f"{TOOLS}[0].ties[0].source", {f"{TOOLS}[0].ties[0].source": "adik"}, {}),
    ("TOOL-02", f"{TOOLS}[0].people[1]", {f"{TOOLS}[0].people[1].code": "ayah"}, {}),
    (
        "TOOL-02",
        f"{TOOLS}[0].children[1]",
        {f"{TOOLS}[0].children": 2 * GENOGRAM.children},
        {f"{TOOLS}[0].children": (*GENOGRAM.children, Child(union="u1", child="BR", kind=ChildKind.FOSTER))},
    ),
    (
        "TOOL-03",
        f"{TOOLS}[0].people",
        {f"{TOOLS}[0].people[2].index": False},
        {f"{TOOLS}[0].people[1].index": True},
    ),
    (
        "TOOL-04",
        f"{TOOLS}[0].children[0]",
        {f"{TOOLS}[0].people[1].age": 16},
        {f"{TOOLS}[0].people[1].age": 16, f"{TOOLS}[0].people[1].deceased": True},
    ),
    ("TOOL-04", f"{TOOLS}[0].people[2].age", {f"{TOOLS}[0].people[2].age": 17}, {}),
    (
        "TOOL-04",
        f"{TOOLS}[0].people[2].age",
        {f"{TOOLS}[0].people[2].age": 17},
        {f"{TOOLS}[0].people[2].age": 17, f"{TOOLS}[0].people[1].index": True},
    ),
    (
        "GENO-01",
        f"{TOOLS}[0].unions[0].until",
        {f"{TOOLS}[0].unions[0].since": 2015, f"{TOOLS}[0].unions[0].until": 2014},
        {f"{TOOLS}[0].unions[0].since": 2015, f"{TOOLS}[0].unions[0].until": 2015},
    ),
    (
        "GENO-01",
        f"{TOOLS}[0].unions[0].remarried_year",
        {f"{TOOLS}[0].unions[0].until": 2014, f"{TOOLS}[0].unions[0].remarried_year": 2013},
        {f"{TOOLS}[0].unions[0].remarried_year": 2013},
    ),
    (
        "GENO-01",
        f"{TOOLS}[0].unions[0].custody",
        {f"{TOOLS}[0].unions[0].custody": "BR"},
        {f"{TOOLS}[0].unions[0].custody": "ibu"},
    ),
    ("GENO-02", f"{TOOLS}[0].people[2].index", {f"{TOOLS}[0].people[2].kind": KinKind.PET}, {}),
    ("GENO-02", f"{TOOLS}[0].unions[0].partners[1]", {f"{TOOLS}[0].people[1].kind": KinKind.STILLBIRTH}, {}),
    ("GENO-03", f"{TOOLS}[0].ties[0].target", {f"{TOOLS}[0].ties[0].source": "BR"}, {}),
    (
        "GENO-03",
        f"{TOOLS}[0].ties[0].label",
        {f"{TOOLS}[0].ties[0].kind": EmotionalTie.CUSTOM},
        {
            f"{TOOLS}[0].ties[0].kind": EmotionalTie.CUSTOM,
            f"{TOOLS}[0].ties[0].label": "teman bertukar cerita",
        },
    ),
    (
        "TOOL-05",
        f"{TOOLS}[1].ties[0].member",
        {f"{TOOLS}[1].ties[0].member": "ayah"},
        {f"{TOOLS}[1].ties[0].member": "BR"},
    ),
    (
        "TOOL-05",
        f"{TOOLS}[1].ties[1]",
        {f"{TOOLS}[1].ties[0].member": "", f"{TOOLS}[1].ties[1].system": "Sekolah"},
        {},
    ),
    ("TOOL-06", f"{TOOLS}[2].events[1]", {f"{TOOLS}[2].events[1]": LifeEvent(year=2006, event="Pindah")}, {}),
    (
        "TOOL-06",
        f"{TOOLS}[2].events[1]",
        {f"{TOOLS}[2].events": tuple(LifeEvent(decade=age, event="Pindah") for age in (10, 0))},
        {f"{TOOLS}[2].events": tuple(LifeEvent(decade=age, event="Pindah") for age in (0, 10))},
    ),
    # --- references
    (
        "REF-01",
        "prose[0].text",
        {"prose[0].text": "Menurut [@zastrow; @suharto, hlm. 4]."},
        {"prose[0].text": "Menurut [@zastrow; @richmond1917, hlm. 4]."},
    ),
    ("REF-02", "references[0]", {"prose[0].text": "Teori @zastrow."}, {"prose[0].text": "[@zastrow]"}),
    (
        "REF-02",
        "references[0]",
        {"prose[0].text": "-", "references[0]": book("Sensitisasi", "Cautela", 1967)},
        {"prose[0].text": "[@cautela1967]", "references[0]": book("Covert sensitization", "Cautela", 1967)},
    ),
    (
        "REF-02",
        "references[0]",
        {"prose[0].text": "-", "references[0]": book("Covert sensitization", "Cautela", 1967)},
        {"prose[0].text": "-", "references[0]": book("Social Diagnosis", "Richmond", 1917)},
    ),
    ("REF-03", "references[0].year", {"references[0].year": None}, {}),
    (
        "REF-03",
        "references[0].author",
        {"references[0]": Reference(code="zastrow", title="Pekerja Sosial", year=2019)},
        {"references[0]": Reference(code="zastrow", title="Pekerja Sosial", year=2019, type="legislation")},
    ),
    (
        "REF-04",
        "prose[0].text",
        {"prose[0].text": "[@zastrow] ![](foto:f2)"},
        {"prose[0].text": "[@zastrow] ![](foto:f1)"},
    ),
    ("REF-04", "photos[0].file", {"media": ()}, {}),
    ("REF-07", "scans[0].files", {"scans": (scan(files=()),)}, {"scans": (scan(),)}),
    ("REF-07", "scans[0].files[0]", {"scans": (scan(files=("scans/lain.png",)),)}, {"scans": (scan(),)}),
    (
        "REF-05",
        "prose[0].text",
        {"prose[0].text": "[@zastrow] [](#tabel-nilai)"},
        {"prose[0].text": "[@zastrow] [](#tabel-nilai)\n\n|a|\n|-|\n|1|\n\nTabel: Nilai {#tabel-nilai}"},
    ),
    (
        "REF-05",
        "prose[0].text",
        {"prose[0].text": "[@zastrow] [](#foto-f2)"},
        {"prose[0].text": "[@zastrow] [](#bab-dua)"},
    ),
    *REGULATION_SLIPS,
    *EVALUATION_SLIPS,
    # --- closing
    ("TERM-01", "stages[7].follow_up[0].owner", {"stages[7].follow_up[0].owner": "CC"}, {}),
    (
        "TERM-02",
        "stages[7].follow_up[0].dates[0]",
        {"stages[7].follow_up[0].dates[0]": day(10, 10)},
        {"stages[7].follow_up[0].dates[0]": day(12, 10)},
    ),
    (
        "TERM-04",
        "stages[7].reasons[0]",
        {"stages[6].goals[0].attainment": Attainment.PARTLY},
        {
            "stages[6].goals[0].attainment": Attainment.PARTLY,
            "stages[7].reasons": (TerminationReason.TIME_OVER,),
        },
    ),
    *DRAWING_SLIPS,
    *FORMULATION_SLIPS,
    *GROUP_SLIPS,
    *INSTRUMENT_SLIPS,
    *MAP_SLIPS,
    *CALENDAR_SLIPS,
    *TEXT_SLIPS,
)


def changed(changes: Changes) -> Case:
    """Return the sound case with *changes*, by their paths."""
    case = school_case()
    for path, value in changes.items():
        case = put(case, path, value)
    return case


def places(case: Case, code: str) -> list[str]:
    """Return where the rule *code* finds something."""
    return [finding.path for finding in check(case) if finding.code == code]


IDS = [f"{code}-{n}" for n, (code, *_) in enumerate(SLIPS)]


@pytest.mark.parametrize(("code", "path", "broken", "kept"), SLIPS, ids=IDS)
def test_the_broken_case_is_found(code: str, path: str, broken: Changes, kept: Changes) -> None:
    """The case that breaks the rule gets its finding at the place where it is broken."""
    assert path in places(changed(broken), code)


@pytest.mark.parametrize(("code", "path", "broken", "kept"), SLIPS, ids=IDS)
def test_its_twin_is_clean(code: str, path: str, broken: Changes, kept: Changes) -> None:
    """The twin that keeps the rule gets no finding of it at that place."""
    assert path not in places(changed(kept), code)


def test_a_good_case_has_no_findings() -> None:
    """A case in which all is well gets no finding at all."""
    assert check(school_case()) == ()


def test_a_protocol_done_well_has_no_findings() -> None:
    """Consent, approval, entry, order and a reason are all that a protocol asks."""
    assert check(changed(GOOD)) == ()


def test_every_rule_is_tested() -> None:
    """No rule goes without a case that breaks it; those that need a day have tests of their own."""
    assert {rule.code for rule in RULES} == {code for code, *_ in SLIPS} | {"DATE-12", "TOKR-36", "SECT-04"}


def test_tokr_36_needs_a_day() -> None:
    """What is signed before the day of its agreement is found only where the day of the check is told."""
    found = [one.path for one in check(school_case(), today=day(17)) if one.code == "TOKR-36"]
    assert found == [f"{TOKENS}.agreed_on"]
    assert places(school_case(), "TOKR-36") == []


def test_date_12_asks_about_the_future() -> None:
    """What lies behind the day of the check is asked about, follow-up aside."""
    found = [finding for finding in check(school_case(), today=day(10, 10)) if finding.code == "DATE-12"]
    assert {finding.path.split(".")[0] for finding in found} == {"stages[7]", "stages[8]"}
    assert not [finding for finding in found if "follow_up" in finding.path]


def test_date_12_is_silent_without_a_day() -> None:
    """Without a day of the check nothing is said about the future."""
    assert places(school_case(), "DATE-12") == []


@every(RULES, ids=lambda rule: rule.code)
def test_every_rule_states_itself(rule: Any) -> None:
    """Every rule has a title in both languages and a sentence that states it."""
    assert rule.title.id
    assert rule.title.en
    assert rule.statement.endswith(".")


def test_codes_are_unique() -> None:
    """No code belongs to two rules."""
    codes = [rule.code for rule in RULES]
    assert len(codes) == len({*codes})


def test_overlap_is_only_asked_about() -> None:
    """Two stages that overlap get a question, not an accusation."""
    (finding,) = [
        one for one in check(changed({"stages[4].client_agreed_on": day(14)})) if one.code == "DATE-03"
    ]
    assert (finding.severity, finding.certainty.value) == (Severity.HINT, "question")


def test_children_of_no_union_are_named_twice() -> None:
    """A child line that names neither a known union nor a known person gets both findings."""
    case = changed({f"{TOOLS}[0].children": (Child(union="u9", child="x"),)})
    assert places(case, "TOOL-01") == [f"{TOOLS}[0].children[0].union", f"{TOOLS}[0].children[0].child"]


def test_one_first_meeting_is_no_clash() -> None:
    """One meeting that engagement, intake and contract all tell does not clash with itself."""
    assert places(school_case(), "DATE-06") == []


def test_two_meetings_of_one_stage_clash() -> None:
    """The same stage cannot meet twice at one time."""
    meeting = Meeting(date=day(12), time=Clock.parse("10.30"), place="Kantin", present=("CC",))
    assert places(put(school_case(), "stages[3].meetings[1]", meeting), "DATE-06") == [
        "stages[3].meetings[1]"
    ]


def test_reassessment_is_in_order() -> None:
    """A plan may lead back to an assessment: the process is a cycle."""
    stages = (*STAGES[:5], STAGES[3], *STAGES[4:])
    assert places(put(CASE, "stages", stages), "DATE-10") == []


def test_a_use_in_the_period_is_kept() -> None:
    """A technique used on the last day of the intervention lies inside it."""
    use = TechniqueUse(technique=CaseworkTechnique.SUPPORT, dates=(day(6, 10),), process="P.", result="H.")
    assert places(put(CASE, "stages[5].uses[0]", use), "GATE-SESSIONS") == []


def test_a_longer_practicum_holds_more() -> None:
    """What lies outside a short practicum lies inside a longer one."""
    late = put(CASE, "daily_log[0].date", day(12, 10))
    assert places(put(late, "practicum.period", Period(day(28, 8), day(31, 10))), "DATE-04") == []


def test_genogram_of_other_people_is_not_touched() -> None:
    """A genogram whose lines name listed people only gets no finding."""
    assert places(put(CASE, f"{TOOLS}[0]", GENOGRAM), "TOOL-01") == []


def test_punishing_an_adult_is_only_asked_about() -> None:
    """What weighs as a warning with a child is a hint with an adult."""
    bare = {"stages[5].uses[3].gentler_tried": ""}
    adult = {**bare, "people.client.born": dt.date(2000, 1, 1)}
    weights = [
        [finding.severity for finding in check(changed(changes)) if finding.code == "TECH-10"]
        for changes in (bare, adult)
    ]
    assert weights == [[Severity.WARNING], [Severity.HINT]]


def test_a_punishment_without_a_day_is_judged_by_the_intervention() -> None:
    """Where no day of use is told, the client's age at the start of the intervention counts."""
    changes = {"stages[5].uses[3].reason": "", "stages[5].uses[3].dates": ()}
    (finding,) = [one for one in check(changed(changes)) if one.code == "TECH-10"]
    assert finding.severity is Severity.WARNING


def test_advice_after_the_last_meeting_of_an_assessment() -> None:
    """An assessment without a period ends with its last meeting."""
    changes = {"stages[3].period": None, "stages[5].uses[0].technique": CaseworkTechnique.ADVICE}
    last = max(meeting.date for meeting in STAGES[3].meetings)
    early = {**changes, "stages[5].uses[0].dates": (last - dt.timedelta(days=1),)}
    kept = {**changes, "stages[5].uses[0].dates": (last,)}
    found = [places(changed(one), "TECH-11") for one in (early, kept)]
    assert found == [["stages[5].uses[0].dates[0]"], []]


def test_advice_after_an_undated_assessment_is_not_judged() -> None:
    """Nobody is accused where the case does not tell when the assessment ended."""
    changes = {
        "stages[3].period": None,
        "stages[3].meetings": (),
        "stages[5].uses[0].technique": CaseworkTechnique.ADVICE,
    }
    assert places(changed(changes), "TECH-11") == []


def test_sect_04_tells_what_the_report_lacks() -> None:
    """What a report lacks by its template is told where the one who checks knows it."""
    context = Context(
        school_case(), missing=(MissingPart(section="4.2 Asesmen", message=Words("belum ada.", "missing.")),)
    )
    (rule,) = [one for one in RULES if one.code == "SECT-04"]
    assert [one.message.en for one in rule.look(context)] == [
        "By this template the report is not finished: 4.2 Asesmen: missing."
    ]
    assert places(school_case(), "SECT-04") == []


def test_nothing_is_copied_from_the_client_s_own_fields() -> None:
    """The full name, the birthplace and the address stand where they are kept apart, and leak nowhere."""
    kept = {"full_name": "Bayu Ramadhani", "birth_place": "Kota Contoh", "address": "Jalan Melati 12"}
    found = check(changed({f"people.client.{name}": value for name, value in kept.items()}))
    assert [one.code for one in found] == []


def test_a_holiday_is_asked_about_once_a_day() -> None:
    """Two meetings on one holiday give one question."""
    case = put(CASE, "stages[3].meetings[0].date", day(28))
    case = put(case, "stages[3].meetings[1].date", day(28))
    assert places(case, "DATE-17") == ["stages[3].meetings[0]"]


def test_tokens_of_another_name_are_not_counted() -> None:
    """A number of things that are no tokens of the case is left alone."""
    assert places(changed({"stages[5].result": "BR memperoleh 50 poin."}), "TOK-20") == []
