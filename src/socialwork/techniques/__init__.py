"""Techniques as they were used: casework, group programmes, token economies."""

from socialwork.techniques.group import GroupPhaseRecord, GroupProgramme, GroupSession
from socialwork.techniques.token_economy import (
    Amendment,
    Fine,
    Reinforcer,
    TokenBehaviour,
    TokenDay,
    TokenEconomy,
    TokenTotals,
)
from socialwork.techniques.use import LocalTechnique, Technique, TechniqueUse

__all__ = [
    "Amendment",
    "Fine",
    "GroupPhaseRecord",
    "GroupProgramme",
    "GroupSession",
    "LocalTechnique",
    "Reinforcer",
    "Technique",
    "TechniqueUse",
    "TokenBehaviour",
    "TokenDay",
    "TokenEconomy",
    "TokenTotals",
]
