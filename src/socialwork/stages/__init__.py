"""The nine stage records; ``StageRecord`` is the closed union of them."""

from socialwork.stages.assessment import Assessment, Focus, MethodUse, Resource
from socialwork.stages.contract import Contract, InformedConsent, Signature
from socialwork.stages.engagement import Engagement, Permission
from socialwork.stages.evaluation import (
    AspectFigure,
    AspectResult,
    Evaluation,
    GoalResult,
    IndicatorResult,
    SmartCriterion,
)
from socialwork.stages.intake import Intake
from socialwork.stages.intervention import Intervention
from socialwork.stages.plan import Activity, Goal, GoalLevel, Indicator, Plan, PlannedResource
from socialwork.stages.referral import Referral
from socialwork.stages.role import RoleTaken
from socialwork.stages.termination import FollowUp, Termination

StageRecord = (
    Engagement | Intake | Contract | Assessment | Plan | Intervention | Evaluation | Termination | Referral
)
"""Any stage record; in case files the key ``stage`` tells which."""

__all__ = [
    "Activity",
    "AspectFigure",
    "AspectResult",
    "Assessment",
    "Contract",
    "Engagement",
    "Evaluation",
    "Focus",
    "FollowUp",
    "Goal",
    "GoalLevel",
    "GoalResult",
    "Indicator",
    "IndicatorResult",
    "InformedConsent",
    "Intake",
    "Intervention",
    "MethodUse",
    "Permission",
    "Plan",
    "PlannedResource",
    "Referral",
    "Resource",
    "RoleTaken",
    "Signature",
    "SmartCriterion",
    "StageRecord",
    "Termination",
]
