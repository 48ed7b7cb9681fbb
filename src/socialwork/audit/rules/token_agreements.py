"""The rules on token agreements, asked of the agreements of a case and told at their places in its file."""

from collections.abc import Iterator

from socialwork.audit.base import Context, Rule
from socialwork.findings import Remark
from socialwork.process.token_agreement import open_policies
from socialwork.tokens.checks.catalogue import AGREEMENT_RULES
from socialwork.tokens.checks.rule import AgreementRule

_CANNOT_BREAK = {"TOKR-22", "TOKR-33", "TOKR-43", "TOKR-44"}
"""What no case file can break: its first version is in force from the first day of the period, and its
behaviours and exchanges go to the version of their day. ``TOK-18`` compares opportunities with their days."""


def _of_case(agreement_rule: AgreementRule) -> Rule:
    """Return the rule of a case that asks *agreement_rule*.

    What several versions have in common is told once, and nothing is told of a policy that is left open:
    ``TOK-14`` asks about it.
    """

    def look(context: Context) -> Iterator[Remark]:
        for path, course, scene in context.token_scenes:
            told = {f"policies.{name}" for name in open_policies(course.economy)}
            for fault in agreement_rule.look(scene):
                place = course.placed.place(fault.path)
                if place not in told:
                    told.add(place)
                    yield Remark(path=f"{path}.{place}".rstrip("."), message=fault.message)

    look.__doc__ = agreement_rule.statement
    return Rule(
        agreement_rule.code, agreement_rule.severity, agreement_rule.certainty, agreement_rule.title, look
    )


TOKEN_AGREEMENT_RULES = tuple(_of_case(rule) for rule in AGREEMENT_RULES if rule.code not in _CANNOT_BREAK)
"""The rules on agreements as rules of a case."""
