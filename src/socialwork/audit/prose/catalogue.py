"""The built-in rules on prose, as one literal list: what is not here does not run."""

from socialwork.audit.prose.base import ProseRule
from socialwork.audit.prose.rules.abbreviations import ABBREVIATION_RULES
from socialwork.audit.prose.rules.ages import AGE_PROSE
from socialwork.audit.prose.rules.breakdowns import BREAKDOWN_PROSE
from socialwork.audit.prose.rules.captions import CAPTION_RULES
from socialwork.audit.prose.rules.citations import CITATION_RULES
from socialwork.audit.prose.rules.clashes import CLASH_PROSE
from socialwork.audit.prose.rules.clients import CLIENT_PROSE
from socialwork.audit.prose.rules.conferences import CONFERENCE_PROSE
from socialwork.audit.prose.rules.consent import CONSENT_PROSE
from socialwork.audit.prose.rules.contents import CONTENTS_RULES
from socialwork.audit.prose.rules.counts import COUNT_PROSE
from socialwork.audit.prose.rules.dates import DATE_PROSE
from socialwork.audit.prose.rules.evidence import EVIDENCE_PROSE
from socialwork.audit.prose.rules.fitness import FITNESS_RULES
from socialwork.audit.prose.rules.foreign import FOREIGN_RULES
from socialwork.audit.prose.rules.formats import FORMAT_RULES
from socialwork.audit.prose.rules.groups import GROUP_RULES
from socialwork.audit.prose.rules.identity import IDENTITY_PROSE
from socialwork.audit.prose.rules.laws import LAW_RULES
from socialwork.audit.prose.rules.leftovers import LEFTOVER_RULES
from socialwork.audit.prose.rules.marks import MARK_RULES
from socialwork.audit.prose.rules.measures import MEASURE_RULES
from socialwork.audit.prose.rules.meetings import MEETING_PROSE
from socialwork.audit.prose.rules.members import MEMBER_PROSE
from socialwork.audit.prose.rules.methods import METHOD_RULES
from socialwork.audit.prose.rules.numbering import NUMBERING_RULES
from socialwork.audit.prose.rules.order import ORDER_PROSE
from socialwork.audit.prose.rules.origins import ORIGIN_PROSE
from socialwork.audit.prose.rules.pairs import PAIR_RULES
from socialwork.audit.prose.rules.planning import PLANNING_RULES
from socialwork.audit.prose.rules.prepositions import PREPOSITION_RULES
from socialwork.audit.prose.rules.privacy import PRIVACY_PROSE
from socialwork.audit.prose.rules.promises import PROMISE_PROSE
from socialwork.audit.prose.rules.rewards import REWARD_PROSE
from socialwork.audit.prose.rules.shares import SHARE_PROSE
from socialwork.audit.prose.rules.spelling import SPELLING_RULES
from socialwork.audit.prose.rules.splits import SPLIT_RULES
from socialwork.audit.prose.rules.statements import STATEMENT_PROSE
from socialwork.audit.prose.rules.structure import STRUCTURE_RULES
from socialwork.audit.prose.rules.tables import TABLE_PROSE
from socialwork.audit.prose.rules.tokens import TOKEN_PROSE
from socialwork.audit.prose.rules.uses import USE_PROSE
from socialwork.audit.prose.rules.variants import VARIANT_RULES
from socialwork.audit.prose.rules.years import YEAR_PROSE

PROSE_RULES: tuple[ProseRule, ...] = (
    *DATE_PROSE,
    *YEAR_PROSE,
    *ORDER_PROSE,
    *CLASH_PROSE,
    *MEETING_PROSE,
    *PROMISE_PROSE,
    *AGE_PROSE,
    *TABLE_PROSE,
    *BREAKDOWN_PROSE,
    *COUNT_PROSE,
    *MEMBER_PROSE,
    *SHARE_PROSE,
    *TOKEN_PROSE,
    *REWARD_PROSE,
    *CONSENT_PROSE,
    *EVIDENCE_PROSE,
    *CONFERENCE_PROSE,
    *CLIENT_PROSE,
    *IDENTITY_PROSE,
    *ORIGIN_PROSE,
    *PRIVACY_PROSE,
    *USE_PROSE,
    *STATEMENT_PROSE,
    *PREPOSITION_RULES,
    *SPLIT_RULES,
    *SPELLING_RULES,
    *MARK_RULES,
    *FOREIGN_RULES,
    *ABBREVIATION_RULES,
    *VARIANT_RULES,
    *STRUCTURE_RULES,
    *PAIR_RULES,
    *CONTENTS_RULES,
    *NUMBERING_RULES,
    *CAPTION_RULES,
    *LEFTOVER_RULES,
    *FORMAT_RULES,
    *CITATION_RULES,
    *LAW_RULES,
    *METHOD_RULES,
    *FITNESS_RULES,
    *GROUP_RULES,
    *PLANNING_RULES,
    *MEASURE_RULES,
)
"""Every rule on prose that the library brings, in the order of their matters."""
