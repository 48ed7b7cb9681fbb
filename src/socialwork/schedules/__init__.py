"""Schedules of reinforcement as small seeded state machines.

A schedule is a frozen description, such as ``FixedRatio(5)``; :func:`start` makes a machine of it that is
told each response and each look at the clock, and says what was reinforced. Definitions follow Ferster and
Skinner (1957) and Cooper, Heron and Heward (2007).
"""

from socialwork.schedules.compound import Chained, Mixed, Multiple, Tandem
from socialwork.schedules.data import from_data, to_data
from socialwork.schedules.differential import DRH, DRL, DRO, FullSessionDRL
from socialwork.schedules.fleshler_hoffman import intervals, ratios
from socialwork.schedules.interval import FixedInterval, LimitedHold, RandomInterval, VariableInterval
from socialwork.schedules.joint import (
    Alternative,
    Concurrent,
    Conjunctive,
    Operandum,
    SecondOrder,
    differential_alternative,
    differential_incompatible,
)
from socialwork.schedules.machine import Machine, Schedule, ScheduleError, Step, start
from socialwork.schedules.progressive import (
    ProgressiveRatio,
    Steps,
    arithmetic,
    geometric,
    hodos,
    richardson_roberts,
)
from socialwork.schedules.ratio import CRF, EXT, Extinction, FixedRatio, RandomRatio, VariableRatio
from socialwork.schedules.recorder import CumulativePoint, cumulative, record
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
    "CumulativePoint",
    "Extinction",
    "FixedInterval",
    "FixedRatio",
    "FixedTime",
    "FullSessionDRL",
    "LimitedHold",
    "Machine",
    "Mixed",
    "Multiple",
    "Operandum",
    "ProgressiveRatio",
    "RandomInterval",
    "RandomRatio",
    "RandomTime",
    "Schedule",
    "ScheduleError",
    "SecondOrder",
    "Step",
    "Steps",
    "Tandem",
    "VariableInterval",
    "VariableRatio",
    "VariableTime",
    "arithmetic",
    "cumulative",
    "differential_alternative",
    "differential_incompatible",
    "from_data",
    "geometric",
    "hodos",
    "intervals",
    "ratios",
    "record",
    "richardson_roberts",
    "start",
    "to_data",
]
