"""The built-in rules on prose, as one literal list: what is not here does not run."""

from socialwork.audit.prose.base import ProseRule
from socialwork.audit.prose.rules.ages import AGE_PROSE
from socialwork.audit.prose.rules.clients import CLIENT_PROSE
from socialwork.audit.prose.rules.conferences import CONFERENCE_PROSE
from socialwork.audit.prose.rules.consent import CONSENT_PROSE
from socialwork.audit.prose.rules.counts import COUNT_PROSE
from socialwork.audit.prose.rules.dates import DATE_PROSE
from socialwork.audit.prose.rules.evidence import EVIDENCE_PROSE
from socialwork.audit.prose.rules.identity import IDENTITY_PROSE
from socialwork.audit.prose.rules.meetings import MEETING_PROSE
from socialwork.audit.prose.rules.order import ORDER_PROSE
from socialwork.audit.prose.rules.privacy import PRIVACY_PROSE
from socialwork.audit.prose.rules.shares import SHARE_PROSE
from socialwork.audit.prose.rules.statements import STATEMENT_PROSE
from socialwork.audit.prose.rules.tables import TABLE_PROSE
from socialwork.audit.prose.rules.tokens import TOKEN_PROSE

PROSE_RULES: tuple[ProseRule, ...] = (
    *DATE_PROSE,
    *ORDER_PROSE,
    *MEETING_PROSE,
    *AGE_PROSE,
    *TABLE_PROSE,
    *COUNT_PROSE,
    *SHARE_PROSE,
    *TOKEN_PROSE,
    *CONSENT_PROSE,
    *EVIDENCE_PROSE,
    *CONFERENCE_PROSE,
    *CLIENT_PROSE,
    *IDENTITY_PROSE,
    *PRIVACY_PROSE,
    *STATEMENT_PROSE,
)
"""Every rule on prose that the library brings, in the order of their matters."""
