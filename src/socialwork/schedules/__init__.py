"""Schedules of reinforcement as small seeded state machines.

A schedule is a frozen description, such as ``FixedRatio(5)``; :func:`start` makes a machine of it that is
told each response and each look at the clock, and says what was reinforced. Definitions follow Ferster and
Skinner (1957) and Cooper, Heron and Heward (2007).
"""

from socialwork.schedules.compound import Chained, Mixed, Multiple, Tandem
from socialwork.schedules.differential import DRH, DRL, DRO, FullSessionDRL
from socialwork.schedules.fleshler_hoffman import intervals, ratios
from socialwork.schedules.interval import FixedInterval, LimitedHold, RandomInterval, VariableInterval
from socialwork.schedules.joint import (
    Alternative,
    Concurrent,
    Conjunctive,
    SecondOrder,
    differential_alternative,
    differential_incompatible,
)
from socialwork.schedules.machine import Machine, Schedule, ScheduleError, Step, start
from socialwork.schedules.progressive import (
    ProgressiveRatio,
    arithmetic,
    geometric,
    hodos,
    richardson_roberts,
)
from socialwork.schedules.ratio import CRF, EXT, Extinction, FixedRatio, RandomRatio, VariableRatio
from socialwork.schedules.timed import FixedTime, RandomTime, VariableTime

__all__ = [
    "CRF",
    "DRH",
    "DRL",
    "DRO",
    "EXT",
    "Alternative",
    "Chained",
    "Concurrent",
    "Conjunctive",
    "Extinction",
    "FixedInterval",
    "FixedRatio",
    "FixedTime",
    "FullSessionDRL",
    "LimitedHold",
    "Machine",
    "Mixed",
    "Multiple",
    "ProgressiveRatio",
    "RandomInterval",
    "RandomRatio",
    "RandomTime",
    "Schedule",
    "ScheduleError",
    "SecondOrder",
    "Step",
    "Tandem",
    "VariableInterval",
    "VariableRatio",
    "VariableTime",
    "arithmetic",
    "differential_alternative",
    "differential_incompatible",
    "geometric",
    "hodos",
    "intervals",
    "ratios",
    "richardson_roberts",
    "start",
]
