"""The rules on agreements, as one literal list: what is not here does not run."""

from socialwork.tokens.checks.behaviours import BEHAVIOUR_RULES
from socialwork.tokens.checks.costs import COST_RULES
from socialwork.tokens.checks.days import DAY_RULES
from socialwork.tokens.checks.exchange import EXCHANGE_RULES
from socialwork.tokens.checks.policies import POLICY_RULES
from socialwork.tokens.checks.reach import REACH_RULES
from socialwork.tokens.checks.rights import RIGHT_RULES
from socialwork.tokens.checks.rule import AgreementRule
from socialwork.tokens.checks.versions import VERSION_RULES

AGREEMENT_RULES: tuple[AgreementRule, ...] = (
    *REACH_RULES,
    *COST_RULES,
    *EXCHANGE_RULES,
    *VERSION_RULES,
    *BEHAVIOUR_RULES,
    *RIGHT_RULES,
    *DAY_RULES,
    *POLICY_RULES,
)
"""Every rule that the library brings; the tens of their codes tell the subject."""
