"""The built-in rules, as one literal list: what is not here does not run."""

from socialwork.audit.base import Rule
from socialwork.audit.rules.behaviour import BEHAVIOUR_RULES
from socialwork.audit.rules.calendar import CALENDAR_RULES
from socialwork.audit.rules.closing import CLOSING_RULES
from socialwork.audit.rules.consent import CONSENT_RULES
from socialwork.audit.rules.counts import COUNT_RULES
from socialwork.audit.rules.dates import DATE_RULES
from socialwork.audit.rules.drawn_tools import DRAWN_TOOL_RULES
from socialwork.audit.rules.evaluation_claims import CLAIM_RULES
from socialwork.audit.rules.evaluation_goals import GOAL_RULES
from socialwork.audit.rules.evidence import EVIDENCE_RULES
from socialwork.audit.rules.formulation import FORMULATION_RULES
from socialwork.audit.rules.gates import GATE_RULES
from socialwork.audit.rules.genogram import GENOGRAM_RULES
from socialwork.audit.rules.group_sessions import GROUP_SESSION_RULES
from socialwork.audit.rules.groups import GROUP_RULES
from socialwork.audit.rules.guides import GUIDE_RULES
from socialwork.audit.rules.identity import IDENTITY_RULES
from socialwork.audit.rules.indicators import INDICATOR_RULES
from socialwork.audit.rules.instruments import INSTRUMENT_RULES
from socialwork.audit.rules.language import LANGUAGE_RULES
from socialwork.audit.rules.links import LINK_RULES
from socialwork.audit.rules.maps import MAP_RULES
from socialwork.audit.rules.measures import MEASURE_RULES
from socialwork.audit.rules.network import NETWORK_RULES
from socialwork.audit.rules.people import PEOPLE_RULES
from socialwork.audit.rules.protocols import PROTOCOL_RULES
from socialwork.audit.rules.references import REFERENCE_RULES
from socialwork.audit.rules.regulations import REGULATION_RULES
from socialwork.audit.rules.reviews import REVIEW_RULES
from socialwork.audit.rules.roles import ROLE_RULES
from socialwork.audit.rules.sections import SECTION_RULES
from socialwork.audit.rules.stated_counts import STATED_COUNT_RULES
from socialwork.audit.rules.technique_conditions import CONDITION_RULES
from socialwork.audit.rules.techniques import TECHNIQUE_RULES
from socialwork.audit.rules.token_agreements import TOKEN_AGREEMENT_RULES
from socialwork.audit.rules.token_clauses import TOKEN_CLAUSE_RULES
from socialwork.audit.rules.token_levels import TOKEN_LEVEL_RULES
from socialwork.audit.rules.token_texts import TOKEN_TEXT_RULES
from socialwork.audit.rules.tokens import TOKEN_RULES
from socialwork.audit.rules.tools import TOOL_RULES
from socialwork.audit.rules.wording import WORDING_RULES
from socialwork.audit.rules.written_dates import WRITTEN_DATE_RULES

RULES: tuple[Rule, ...] = (
    *GATE_RULES,
    *DATE_RULES,
    *CALENDAR_RULES,
    *WRITTEN_DATE_RULES,
    *PEOPLE_RULES,
    *CONSENT_RULES,
    *LINK_RULES,
    *FORMULATION_RULES,
    *TECHNIQUE_RULES,
    *CONDITION_RULES,
    *BEHAVIOUR_RULES,
    *PROTOCOL_RULES,
    *ROLE_RULES,
    *COUNT_RULES,
    *STATED_COUNT_RULES,
    *GROUP_RULES,
    *GROUP_SESSION_RULES,
    *TOKEN_RULES,
    *TOKEN_CLAUSE_RULES,
    *TOKEN_TEXT_RULES,
    *TOKEN_LEVEL_RULES,
    *TOKEN_AGREEMENT_RULES,
    *EVIDENCE_RULES,
    *MEASURE_RULES,
    *INDICATOR_RULES,
    *CLAIM_RULES,
    *GOAL_RULES,
    *TOOL_RULES,
    *GENOGRAM_RULES,
    *DRAWN_TOOL_RULES,
    *MAP_RULES,
    *GUIDE_RULES,
    *INSTRUMENT_RULES,
    *NETWORK_RULES,
    *REFERENCE_RULES,
    *REGULATION_RULES,
    *IDENTITY_RULES,
    *LANGUAGE_RULES,
    *SECTION_RULES,
    *WORDING_RULES,
    *CLOSING_RULES,
    *REVIEW_RULES,
)
"""Every rule that the library brings, in the order in which a report is read."""
