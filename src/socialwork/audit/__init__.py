"""The audit: a case is read as a careful supervisor would, by rules that are pure functions.

:func:`check` runs the rules; each is a function over a :class:`Context` that yields a :class:`Remark` for
every place at which the case breaks it. A campus adds rules of its own from its own package::

    from socialwork.audit import register, remark, rule
    from socialwork.findings import Certainty, Severity
    from socialwork.words import Words

    @register
    @rule("KAMPUS-01", Severity.HINT, Certainty.FACT, Words("Masalah klien", "Client's problem"))
    def problem_named(context):
        "The title page names the client's problem."
        if not context.case.problem:
            yield remark("problem", "Masalah klien belum ditulis.", "The problem is not named.")
"""

from socialwork.audit.catalogue import RULES
from socialwork.audit.engine import all_rules, check, register
from socialwork.audit.output import FINDINGS_FORMAT, findings_to_json
from socialwork.audit.rule import Context, Remark, Rule, RuleError, remark, rule

__all__ = [
    "FINDINGS_FORMAT",
    "RULES",
    "Context",
    "Remark",
    "Rule",
    "RuleError",
    "all_rules",
    "check",
    "findings_to_json",
    "register",
    "remark",
    "rule",
]
