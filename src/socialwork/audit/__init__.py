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

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from socialwork.findings import Remark
from socialwork.lazy import lazy
from socialwork.remembering import forgetting

if TYPE_CHECKING:
    from socialwork.audit.base import Context, Rule, RuleError, RuleLesson, remark, rule
    from socialwork.audit.catalogue import RULES
    from socialwork.audit.engine import all_rules, register
    from socialwork.audit.lessons import lesson_of
    from socialwork.audit.output import FINDINGS_FORMAT, findings_to_json
    from socialwork.audit.weights import Weighing, weighed
    from socialwork.case import Case
    from socialwork.errors import MissingPart
    from socialwork.findings import Finding

__all__ = [
    "FINDINGS_FORMAT",
    "RULES",
    "Context",
    "Remark",
    "Rule",
    "RuleError",
    "RuleLesson",
    "Weighing",
    "all_rules",
    "check",
    "findings_to_json",
    "lesson_of",
    "register",
    "remark",
    "rule",
    "weighed",
]

_, _load = lazy(
    __name__,
    {
        "base": "Context Rule RuleError RuleLesson remark rule",
        "catalogue": "RULES",
        "engine": "all_rules register",
        "lessons": "lesson_of",
        "output": "FINDINGS_FORMAT findings_to_json",
        "weights": "Weighing weighed",
    },
)


@forgetting
def check(
    case: "Case",
    *,
    today: dt.date | None = None,
    rules: "Iterable[Rule] | None" = None,
    template: "Weighing | None" = None,
    missing: "Iterable[MissingPart]" = (),
) -> "tuple[Finding, ...]":
    """Read a case as a careful supervisor would and return what there is to say.

    Nothing is raised for what is wrong with a case: every mistake is a finding, in the order of places.
    A finding that the case waives or overrides is kept, with the reason in ``waived``.

    Args:
        case: The case.
        today: The day of the check; without it nothing is said about what lies in the future.
        rules: Which rules to run; all of them by default.
        template: The template of the campus, which may make rules louder or quieter or leave them out.
        missing: What the report still lacks by that template, from :func:`socialwork.missing_parts`.

    Returns:
        The findings, ordered by place, then code.
    """
    from socialwork.audit.engine import findings_of  # noqa: PLC0415 - the rules load when they are run

    found = findings_of(case, today, rules, tuple(missing))
    if template is None or not template.rules:
        return found
    from socialwork.audit.weights import weighed  # noqa: PLC0415 - few templates weigh rules

    return tuple(weighed(found, template.rules))


def __getattr__(name: str) -> Any:
    """Load the module in which *name* lives."""
    return _load(name)
