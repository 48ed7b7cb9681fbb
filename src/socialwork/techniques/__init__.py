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
    ExchangeTime,
    LevelReview,
    TokenDay,
    TokenEconomy,
    TokenTotals,
)
from socialwork.techniques.token_policies import TokenPolicies
from socialwork.techniques.use import LocalTechnique, Technique, TechniqueUse, technique_term
from socialwork.tokens.clauses import BackUp, ResponseCost, TargetBehaviour

__all__ = [
    "Absence",
    "AgendaItem",
    "Amendment",
    "Approval",
    "BackUp",
    "Consequence",
    "ExchangeTime",
    "GroupPartner",
    "GroupPhaseRecord",
    "GroupProgramme",
    "GroupSession",
    "LevelReview",
    "LocalTechnique",
    "ProtocolRun",
    "ResponseCost",
    "Rung",
    "StepDone",
    "Stop",
    "TargetBehaviour",
    "Technique",
    "TechniqueUse",
    "TokenDay",
    "TokenEconomy",
    "TokenPolicies",
    "TokenTotals",
    "technique_term",
]
