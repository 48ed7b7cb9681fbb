"""Slips in tools that are drawn in circles: what breaks each of their rules, and what keeps it."""

from typing import Any

from socialwork.tools import (
    Culturagram,
    EmotionalLine,
    InstitutionVenn,
    MemberChoices,
    SetVenn,
    Sociometry,
    Tie,
    VennCircle,
    VennItem,
    VennSet,
)
from socialwork.tools.culturagram import ASPECTS
from socialwork.vocabulary.circles import Closeness, Importance
from socialwork.vocabulary.person import EmotionalTie, TieStrength

TOOLS = "stages[3].tools"
ECOMAP, GENOGRAM = f"{TOOLS}[1]", f"{TOOLS}[0]"
GROUP = "stages[5].group.tools"


def tie(strength: TieStrength, system: str = "Ibu", **fields: Any) -> dict[str, Any]:
    """Return the changes by which the ecomap has one tie; by the genogram client and mother are close."""
    return {f"{ECOMAP}.ties": (Tie(system=system, strength=strength, **fields),)}


def line(kind: EmotionalTie, **fields: Any) -> dict[str, Any]:
    """Return the changes by which genogram and ecomap each tie client and mother once."""
    lines = (EmotionalLine(source="BR", target="ibu", kind=kind),)
    return {f"{GENOGRAM}.ties": lines, **tie(TieStrength.FAIR, person="ibu", **fields)}


def venn(*names: str) -> dict[str, Any]:
    """Return the changes by which the case has a Venn diagram of institutions."""
    circles = tuple(
        VennCircle(name=name, importance=Importance.GREAT, closeness=Closeness.NEAR) for name in names
    )
    return {TOOLS: (InstitutionVenn(circles=circles),)}


def sets(codes: str, *items: tuple[str, str]) -> dict[str, Any]:
    """Return the changes by which the case has a set Venn diagram with those codes."""
    return {
        TOOLS: (
            SetVenn(
                sets=tuple(VennSet(code=code, name=f"Himpunan {code}") for code in codes),
                items=tuple(VennItem(text=text, sets=tuple(inside)) for text, inside in items),
            ),
        )
    }


def refused(*codes: str) -> dict[str, Any]:
    """Return the changes by which a member of the group rejected others."""
    choices = (MemberChoices(member="A1", chosen=("A2",), rejected=codes),)
    return {GROUP: (Sociometry(criterion="teman belajar", choices=choices),)}


def culture(**fields: str) -> dict[str, Any]:
    """Return the changes by which the case has a culturagram."""
    return {TOOLS: (Culturagram(**fields),)}


STRENGTH, STRESS = f"{ECOMAP}.ties[0].strength", f"{ECOMAP}.ties[0].stressful"
TOLD = dict.fromkeys(ASPECTS, "Uraian.")

DRAWING_SLIPS: tuple[tuple[str, str, dict[str, Any], dict[str, Any]], ...] = (
    ("TOOL-20", STRENGTH, tie(TieStrength.BROKEN), tie(TieStrength.STRONG)),
    ("TOOL-20", STRENGTH, tie(TieStrength.WEAK, "IBU"), tie(TieStrength.WEAK, "Ibu tetangga")),
    ("TOOL-20", STRENGTH, tie(TieStrength.WEAK, "Rumah", person="ibu"), tie(TieStrength.WEAK, "Rumah")),
    ("TOOL-20", STRENGTH, line(EmotionalTie.CUTOFF), line(EmotionalTie.CUTOFF_REPAIRED)),
    (
        "TOOL-20",
        STRENGTH,
        {**line(EmotionalTie.DISTANT), **tie(TieStrength.STRONG)},
        {**line(EmotionalTie.FOCUSED_ON), **tie(TieStrength.STRONG)},
    ),
    ("TOOL-20", STRESS, line(EmotionalTie.CONFLICT), line(EmotionalTie.CONFLICT, stressful=True)),
    ("TOOL-20", STRESS, line(EmotionalTie.CONNECTED, stressful=True), line(EmotionalTie.CONNECTED)),
    (
        "TOOL-20",
        STRENGTH,
        tie(TieStrength.BROKEN, member="BR"),
        tie(TieStrength.BROKEN, member="ibu"),
    ),
    (
        "TOOL-21",
        f"{ECOMAP}.ties[0].person",
        tie(TieStrength.FAIR, person="nenek"),
        tie(TieStrength.FAIR, person="ayah"),
    ),
    ("TOOL-22", f"{TOOLS}[0].sets", sets("A"), sets("AB")),
    ("TOOL-22", f"{TOOLS}[0].sets", sets("ABCDE"), sets("ABCD")),
    ("TOOL-22", f"{TOOLS}[0].sets[2]", sets("ABA"), sets("ABC")),
    ("TOOL-22", f"{TOOLS}[0].items[0].sets[1]", sets("AB", ("lulus", "AX")), sets("AB", ("lulus", "AB"))),
    ("TOOL-23", f"{TOOLS}[0].circles[1]", venn("Sekolah", "sekolah "), venn("Sekolah", "Puskesmas")),
    (
        "TOOL-23",
        f"{TOOLS}[0].items[1]",
        sets("AB", ("lulus", "A"), ("Lulus", "B")),
        sets("AB", ("lulus", "AB")),
    ),
    ("TOOL-24", f"{GROUP}[0].choices", refused("BR"), refused()),
    ("TOOL-25", f"{TOOLS}[0].health", culture(**{**TOLD, "health": " "}), culture(**TOLD)),
    (
        "TOOL-25",
        f"{TOOLS}[0].moving",
        culture(language="Sunda"),
        culture(language="Sunda", reading="Keluarga tidak pernah berpindah."),
    ),
    ("INST-04", f"{GROUP}[0].choices[0].rejected[0]", refused("ZZ"), refused("BR")),
    ("INST-10", f"{GROUP}[0].choices[0]", refused("A1"), refused("BR")),
    ("INST-10", f"{GROUP}[0].choices[0]", refused("A2"), refused("BR")),
)
