"""Cases that break the rules on groups, each with its clean twin."""

from typing import Any

from attrs import evolve

from school import day, school_case
from socialwork.people import GroupMember
from socialwork.techniques import Absence, AgendaItem, GroupPartner, GroupProgramme
from socialwork.tools import GroupNeeds, GroupTypeChoice, NeedsAnswer
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.groupwork import (
    GroupNeed,
    GroupPhase,
    GroupTask,
    GroupType,
    Interest,
    Profession,
)

Slip = tuple[str, str, dict[str, Any], dict[str, Any]]

GROUP = "stages[5].group"
_STAGES: Any = school_case().stages
_PROGRAMME: GroupProgramme = _STAGES[5].group
NEEDS: Any = _PROGRAMME.tools[0]


def _agenda(*phases: GroupPhase, task: GroupTask | None = None) -> tuple[AgendaItem, ...]:
    return tuple(AgendaItem(phase=phase, task=task, what="Kegiatan.", minutes=10) for phase in phases)


def _needs(*needs: GroupNeed) -> GroupNeeds:
    return evolve(NEEDS, answers=(NeedsAnswer(member="A1", interest=Interest.HIGH, needs=needs),))


def _unwilling(note: str) -> GroupNeeds:
    return evolve(NEEDS, answers=(NeedsAnswer(member="A2", interest=Interest.LOW, note=note),))


def _choice(kind: GroupType) -> GroupTypeChoice:
    return GroupTypeChoice(chosen=kind, reason="Sesuai dengan kebutuhan.")


def _partner(profession: Profession) -> tuple[GroupPartner, ...]:
    return (GroupPartner(profession=profession, by="Puskesmas"),)


GROUP_SLIPS: tuple[Slip, ...] = (
    ("LINK-01", f"{GROUP}.needs[0]", {f"{GROUP}.needs": ("B9",)}, {f"{GROUP}.needs": ("P1",)}),
    (
        "GROUP-01",
        f"{GROUP}.partners",
        {f"{GROUP}.type": GroupType.TREATMENT, f"{GROUP}.partners": _partner(Profession.NURSE)},
        {f"{GROUP}.type": GroupType.TREATMENT, f"{GROUP}.partners": _partner(Profession.PSYCHOLOGIST)},
    ),
    (
        "GROUP-02",
        f"{GROUP}.type",
        {f"{GROUP}.tools": (_needs(GroupNeed.LEISURE),)},
        {f"{GROUP}.tools": (_needs(GroupNeed.LEISURE, GroupNeed.CONDUCT),)},
    ),
    (
        "GROUP-03",
        f"{GROUP}.tools[1].chosen",
        {f"{GROUP}.tools": (NEEDS, _choice(GroupType.EDUCATION))},
        {f"{GROUP}.tools": (NEEDS, _choice(GroupType.SOCIALIZATION))},
    ),
    (
        "GROUP-04",
        f"{GROUP}.tools",
        {f"{GROUP}.tools": (_choice(GroupType.SOCIALIZATION),)},
        {f"{GROUP}.tools": (_choice(GroupType.SOCIALIZATION), NEEDS)},
    ),
    (
        "GROUP-05",
        f"{GROUP}.tools[0].answers",
        {f"{GROUP}.tools[0].answers": (*NEEDS.answers, NEEDS.answers[0])},
        {},
    ),
    (
        "GROUP-06",
        f"{GROUP}.tools[0].answers[0].note",
        {f"{GROUP}.tools": (_unwilling(""),)},
        {f"{GROUP}.tools": (_unwilling("Bersedia setelah diajak berbicara."),)},
    ),
    (
        "GROUP-07",
        f"{GROUP}.sessions[1].agenda[0].phase",
        {
            f"{GROUP}.sessions[0].agenda": _agenda(GroupPhase.BEGINNING, GroupPhase.WORKING),
            f"{GROUP}.sessions[1].agenda": _agenda(GroupPhase.TRANSITION, GroupPhase.ENDING),
        },
        {
            f"{GROUP}.sessions[0].agenda": _agenda(GroupPhase.BEGINNING, GroupPhase.WORKING),
            f"{GROUP}.sessions[1].agenda": _agenda(GroupPhase.WORKING, GroupPhase.ENDING),
        },
    ),
    (
        "GROUP-07",
        f"{GROUP}.sessions[0].agenda[1].phase",
        {f"{GROUP}.sessions[0].agenda": _agenda(GroupPhase.WORKING, GroupPhase.BEGINNING)},
        {f"{GROUP}.sessions[0].agenda": _agenda(GroupPhase.BEGINNING, GroupPhase.WORKING)},
    ),
    (
        "GROUP-08",
        f"{GROUP}.sessions[0].agenda[0].task",
        {f"{GROUP}.sessions[0].agenda": _agenda(GroupPhase.BEGINNING, task=GroupTask.MESSAGES)},
        {f"{GROUP}.sessions[0].agenda": _agenda(GroupPhase.ENDING, task=GroupTask.MESSAGES)},
    ),
    (
        "GROUP-09",
        f"{GROUP}.sessions[0].agenda",
        {f"{GROUP}.sessions[0].agenda": _agenda(*GroupPhase)},
        {f"{GROUP}.sessions[0].agenda": _agenda(*tuple(GroupPhase)[1:])},
    ),
    (
        "GROUP-09",
        f"{GROUP}.sessions[0].agenda",
        {
            f"{GROUP}.sessions[0].time": None,
            f"{GROUP}.time": Clock.parse("10.00–10.15"),
            f"{GROUP}.sessions[0].agenda": _agenda(GroupPhase.BEGINNING, GroupPhase.WORKING),
        },
        {
            f"{GROUP}.sessions[0].time": None,
            f"{GROUP}.time": Clock.parse("10.00–10.20"),
            f"{GROUP}.sessions[0].agenda": _agenda(GroupPhase.BEGINNING, GroupPhase.WORKING),
        },
    ),
    (
        "GROUP-10",
        f"{GROUP}.sessions[1].date",
        {f"{GROUP}.period": Period(day(25), day(3, 10))},
        {f"{GROUP}.period": Period(day(25), day(4, 10))},
    ),
    (
        "GROUP-11",
        f"{GROUP}.sessions[0].agenda[0]",
        {f"{GROUP}.sessions[0].agenda": (AgendaItem(phase=GroupPhase.WORKING, what=" ", minutes=5),)},
        {f"{GROUP}.sessions[0].agenda": (AgendaItem(phase=GroupPhase.WORKING, what="Film", minutes=5),)},
    ),
    (
        "GROUP-12",
        f"{GROUP}.sessions[0].present[3]",
        {
            "people.group_members": (*(GroupMember(code=code) for code in ("A1", "A2", "A3")),),
            f"{GROUP}.sessions[0].present": ("BR", "A1", "A2", "A3"),
        },
        {f"{GROUP}.sessions[0].present": ("BR", "A1", "A2", "KS")},
    ),
    (
        "GROUP-12",
        f"{GROUP}.sessions[0].absent[0].member",
        {f"{GROUP}.sessions[0].absent": (Absence(member="KS", reason="Rapat."),)},
        {
            f"{GROUP}.sessions[0].present": ("BR", "A1"),
            f"{GROUP}.sessions[0].absent": (Absence(member="A2", reason="Sakit."),),
        },
    ),
    (
        "GROUP-13",
        f"{GROUP}.sessions[0].absent[0].member",
        {f"{GROUP}.sessions[0].absent": (Absence(member="A2", reason="Sakit."),)},
        {
            f"{GROUP}.sessions[0].present": ("BR", "A1"),
            f"{GROUP}.sessions[0].absent": (Absence(member="A2", reason="Sakit."),),
        },
    ),
    (
        "GROUP-14",
        f"{GROUP}.sessions[0].absent",
        {f"{GROUP}.sessions[0].present": ("BR", "A1")},
        {
            f"{GROUP}.sessions[0].present": ("BR", "A1"),
            f"{GROUP}.sessions[0].absent": (Absence(member="A2", reason="Sakit."),),
        },
    ),
)
