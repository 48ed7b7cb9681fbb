"""Running rules over a case: remarks become findings, waivers are applied, the order is fixed."""

import datetime as dt
from collections.abc import Iterable

from socialwork.audit.base import Context, Rule, RuleError
from socialwork.audit.catalogue import RULES
from socialwork.audit.places import locate
from socialwork.case import Case
from socialwork.errors import MissingPart
from socialwork.findings import Finding

_REGISTERED: dict[str, Rule] = {}


def register(rule: Rule) -> Rule:
    """Add a rule of another package to those that a check runs.

    Register it where the package is imported. Such rules run behind the built-in ones, in that order.

    Raises:
        RuleError: A rule of that code exists already.
    """
    if rule.code in {known.code for known in all_rules()}:
        message = f"there is a rule {rule.code} already"
        raise RuleError(message)
    _REGISTERED[rule.code] = rule
    return rule


def all_rules() -> tuple[Rule, ...]:
    """Return every rule: the built-in ones, then those that other packages registered."""
    return (*RULES, *_REGISTERED.values())


def findings_of(
    case: Case,
    today: dt.date | None = None,
    rules: Iterable[Rule] | None = None,
    missing: tuple[MissingPart, ...] = (),
) -> tuple[Finding, ...]:
    """Return what *rules*, or all of them, have to say of a case; see :func:`socialwork.audit.check`."""
    context = Context(case, today, missing)
    chosen = all_rules() if rules is None else tuple(rules)
    found = [(rule, remark) for rule in chosen for remark in rule.look(context)]
    findings = []
    for rule, remark in found:
        place = locate(case, remark.path)
        reasons = (
            waiver.reason
            for waiver in case.waivers
            if waiver.code == rule.code and _covers(waiver.place, remark.path)
        )
        finding = Finding(
            code=rule.code,
            severity=remark.severity or rule.severity,
            certainty=remark.certainty or rule.certainty,
            path=remark.path,
            place=place.words,
            message=remark.message,
            fix=remark.fix,
            waived=remark.waived or next(reasons, ""),
        )
        findings.append((place.order, finding))
    findings.sort(key=lambda item: (item[0], item[1].code, item[1].path, item[1].message.id))
    return tuple(finding for _, finding in findings)


def _covers(place: str, path: str) -> bool:
    """Return whether a waiver for *place* covers *path*: the same place or one inside; empty covers all."""
    return place in {"", path} or path.startswith((f"{place}.", f"{place}["))
