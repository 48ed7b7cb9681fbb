"""The helping process as data and pure functions: order, gates, where a case stands, its timeline."""

from socialwork.process.gates import GATES, Gap, Gate, may_enter, missing
from socialwork.process.order import TRANSITIONS, Transition, is_allowed, next_stages
from socialwork.process.state import allowed_next, current_stage
from socialwork.process.timeline import Event, EventKind, timeline

__all__ = [
    "GATES",
    "TRANSITIONS",
    "Event",
    "EventKind",
    "Gap",
    "Gate",
    "Transition",
    "allowed_next",
    "current_stage",
    "is_allowed",
    "may_enter",
    "missing",
    "next_stages",
    "timeline",
]
