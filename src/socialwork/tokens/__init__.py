"""Token economies as an engine: agreements, an append-only ledger, and what follows from them.

Each name loads its module when it is first asked for.
"""

from typing import TYPE_CHECKING, Any

from socialwork.lazy import lazy

if TYPE_CHECKING:
    from socialwork.tokens.agreement import Agreement, Bonus, Policies, Version, Window
    from socialwork.tokens.chance import Distribution, Prospect, tokens_of, walked
    from socialwork.tokens.checks.calendar import public_holidays
    from socialwork.tokens.checks.engine import check_agreement
    from socialwork.tokens.checks.rule import AgreementRule, agreement_rule
    from socialwork.tokens.checks.steps import StepCheck, nine_steps
    from socialwork.tokens.clauses import BackUp, ResponseCost, TargetBehaviour
    from socialwork.tokens.columns import Columns, balances, columns_of
    from socialwork.tokens.contingencies import (
        DependentContingency,
        GroupOutcome,
        IndependentContingency,
        InterdependentContingency,
    )
    from socialwork.tokens.events import (
        Agree,
        BalanceCheck,
        BonusEvent,
        Earn,
        Exchange,
        Expire,
        FineEvent,
        LevelChange,
        Praise,
        Reverse,
    )
    from socialwork.tokens.feasibility import Feasibility
    from socialwork.tokens.good_behavior_game import GoodBehaviorGame, Team, play
    from socialwork.tokens.ledger import Ledger, ledger_of
    from socialwork.tokens.level_review import review
    from socialwork.tokens.levels import Demotion, EntryCriteria, LevelSystem, TokenLevel, next_level
    from socialwork.tokens.measures import earned_and_lost, inflation, unit_prices
    from socialwork.tokens.opportunities import attainable, opportunities_by_day
    from socialwork.tokens.outcome import Applied, Entry, Refused, Repeated
    from socialwork.tokens.outlook import Outlook, Reach, Standing, TooLargeError, outlooks, suggest_price
    from socialwork.tokens.production import Production
    from socialwork.tokens.rates import Observed
    from socialwork.tokens.sheet import DaySheet, SheetDay, SheetTimes, events_of, sheet_of
    from socialwork.tokens.thinning_checks import check_plan
    from socialwork.tokens.totals import Tally, Totals, fold
    from socialwork.tokens.verify import Deviation

__all__ = [
    "Agree",
    "Agreement",
    "AgreementRule",
    "Applied",
    "BackUp",
    "BalanceCheck",
    "Bonus",
    "BonusEvent",
    "Columns",
    "DaySheet",
    "Demotion",
    "DependentContingency",
    "Deviation",
    "Distribution",
    "Earn",
    "Entry",
    "EntryCriteria",
    "Exchange",
    "Expire",
    "Feasibility",
    "FineEvent",
    "GoodBehaviorGame",
    "GroupOutcome",
    "IndependentContingency",
    "InterdependentContingency",
    "Ledger",
    "LevelChange",
    "LevelSystem",
    "Observed",
    "Outlook",
    "Policies",
    "Praise",
    "Production",
    "Prospect",
    "Reach",
    "Refused",
    "Repeated",
    "ResponseCost",
    "Reverse",
    "SheetDay",
    "SheetTimes",
    "Standing",
    "StepCheck",
    "Tally",
    "TargetBehaviour",
    "Team",
    "TokenLevel",
    "TooLargeError",
    "Totals",
    "Version",
    "Window",
    "agreement_rule",
    "attainable",
    "balances",
    "check_agreement",
    "check_plan",
    "columns_of",
    "earned_and_lost",
    "events_of",
    "fold",
    "inflation",
    "ledger_of",
    "next_level",
    "nine_steps",
    "opportunities_by_day",
    "outlooks",
    "play",
    "public_holidays",
    "review",
    "sheet_of",
    "suggest_price",
    "tokens_of",
    "unit_prices",
    "walked",
]

_, _load = lazy(
    __name__,
    {
        "agreement": "Agreement Bonus Policies Version Window",
        "chance": "Distribution Prospect tokens_of walked",
        "checks.calendar": "public_holidays",
        "checks.engine": "check_agreement",
        "checks.rule": "AgreementRule agreement_rule",
        "checks.steps": "StepCheck nine_steps",
        "clauses": "BackUp ResponseCost TargetBehaviour",
        "columns": "Columns balances columns_of",
        "contingencies": (
            "DependentContingency GroupOutcome IndependentContingency InterdependentContingency"
        ),
        "events": ("Agree BalanceCheck BonusEvent Earn Exchange Expire FineEvent LevelChange Praise Reverse"),
        "feasibility": "Feasibility",
        "good_behavior_game": "GoodBehaviorGame Team play",
        "ledger": "Ledger ledger_of",
        "level_review": "review",
        "levels": "Demotion EntryCriteria LevelSystem TokenLevel next_level",
        "measures": "earned_and_lost inflation unit_prices",
        "opportunities": "attainable opportunities_by_day",
        "outcome": "Applied Entry Refused Repeated",
        "outlook": "Outlook Reach Standing TooLargeError outlooks suggest_price",
        "production": "Production",
        "rates": "Observed",
        "sheet": "DaySheet SheetDay SheetTimes events_of sheet_of",
        "thinning_checks": "check_plan",
        "totals": "Tally Totals fold",
        "verify": "Deviation",
    },
)


def __getattr__(name: str) -> Any:
    """Load the module in which *name* lives."""
    return _load(name)
