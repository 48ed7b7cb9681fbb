"""Records of a case that stand beside its nine stages."""

from socialwork.records.closing import (
    Challenge,
    Conclusion,
    GoodPractice,
    Involvement,
    Recommendation,
    Reflection,
)
from socialwork.records.events import CaseConference, Decision, HomeVisit
from socialwork.records.logs import DailyEntry, WeeklyEntry
from socialwork.records.network import (
    CaseManagement,
    Commitment,
    ManagedService,
    Monitoring,
    NetworkContact,
    StakeholderMeeting,
)
from socialwork.records.papers import Appendix, Letter
from socialwork.records.recordings import Exchange, Recording
from socialwork.records.regulation_use import RegulationUse
from socialwork.records.review import Review
from socialwork.records.series import (
    MissingReading,
    OutsideEvent,
    PhaseKind,
    Reading,
    Series,
    SeriesPhase,
)
from socialwork.records.study import ScribeReport, SingleCaseStudy

__all__ = [
    "Appendix",
    "CaseConference",
    "CaseManagement",
    "Challenge",
    "Commitment",
    "Conclusion",
    "DailyEntry",
    "Decision",
    "Exchange",
    "GoodPractice",
    "HomeVisit",
    "Involvement",
    "Letter",
    "ManagedService",
    "MissingReading",
    "Monitoring",
    "NetworkContact",
    "OutsideEvent",
    "PhaseKind",
    "Reading",
    "Recommendation",
    "Recording",
    "Reflection",
    "RegulationUse",
    "Review",
    "ScribeReport",
    "Series",
    "SeriesPhase",
    "SingleCaseStudy",
    "StakeholderMeeting",
    "WeeklyEntry",
]
