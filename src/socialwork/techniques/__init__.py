"""Techniques as they were used: casework, group programmes, token economies."""

from socialwork.techniques.consequence import Consequence
from socialwork.techniques.group import (
    Absence,
    AgendaItem,
    GroupPartner,
    GroupPhaseRecord,
    GroupProgramme,
    GroupSession,
)
from socialwork.techniques.protocol import Approval, ProtocolRun, Rung, StepDone, Stop
from socialwork.techniques.token_economy import (
    Amendment,
    Fine,
    Reinforcer,
    TokenBehaviour,
    TokenDay,
    TokenEconomy,
    TokenTotals,
)
from socialwork.techniques.use import LocalTechnique, Technique, TechniqueUse, technique_term

__all__ = [
    "Absence",
    "AgendaItem",
    "Amendment",
    "Approval",
    "Consequence",
    "Fine",
    "GroupPartner",
    "GroupPhaseRecord",
    "GroupProgramme",
    "GroupSession",
    "LocalTechnique",
    "ProtocolRun",
    "Reinforcer",
    "Rung",
    "StepDone",
    "Stop",
    "Technique",
    "TechniqueUse",
    "TokenBehaviour",
    "TokenDay",
    "TokenEconomy",
    "TokenTotals",
    "technique_term",
]
