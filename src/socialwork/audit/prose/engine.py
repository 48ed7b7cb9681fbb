"""Running the rules on prose over a reading: remarks become findings with place and quotation."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from socialwork.audit.base import RuleError
from socialwork.audit.engine import all_rules
from socialwork.audit.prose.base import ProseRule, Scene
from socialwork.audit.prose.catalogue import PROSE_RULES
from socialwork.audit.prose.places import place_of
from socialwork.case import Case
from socialwork.findings import Certainty, Finding, Remark, Severity
from socialwork.reading.reading import Reading

_S = TypeVar("_S")
_S_contra = TypeVar("_S_contra", contravariant=True)


class ReportRule(Protocol[_S_contra]):
    """A rule on a report, whatever it looks at."""

    @property
    def code(self) -> str:
        """Its stable code."""
        ...

    @property
    def severity(self) -> Severity:
        """How much its findings weigh."""
        ...

    @property
    def certainty(self) -> Certainty:
        """Whether its findings are facts or questions."""
        ...

    @property
    def look(self) -> Callable[[_S_contra], Iterable[Remark]]:
        """The function."""
        ...


_REGISTERED: dict[str, ProseRule] = {}
_PATH = re.compile(r"lines\[(\d+)\]")
_LONGEST_QUOTE = 120


def register_prose(rule: ProseRule) -> ProseRule:
    """Add a rule on prose of another package to those that a review runs.

    Register it where the package is imported. Such rules run behind the built-in ones, in that order.

    Raises:
        RuleError: A rule of that code exists already, on prose or on cases.
    """
    taken = {known.code for known in all_rules()} | {known.code for known in all_prose_rules()}
    if rule.code in taken:
        message = f"there is a rule {rule.code} already"
        raise RuleError(message)
    _REGISTERED[rule.code] = rule
    return rule


def all_prose_rules() -> tuple[ProseRule, ...]:
    """Return every rule on prose: the built-in ones, then those that other packages registered."""
    return (*PROSE_RULES, *_REGISTERED.values())


def review(
    reading: Reading,
    *,
    case: Case | None = None,
    today: dt.date | None = None,
    rules: Iterable[ProseRule] | None = None,
) -> tuple[Finding, ...]:
    """Return what the rules on prose have to say of a report, in the order of reading.

    Args:
        reading: The report; :func:`socialwork.reading.from_document.reading_of` makes it of a tree.
        case: The case that it tells of, where one is known; names and counts are held against it.
        today: The day of the review; rules that need one say nothing without it.
        rules: The rules; all of :func:`all_prose_rules` when left out.
    """
    chosen = all_prose_rules() if rules is None else tuple(rules)
    return findings_from(reading, chosen, Scene(reading, case, today))


def findings_from(reading: Reading, rules: Iterable[ReportRule[_S]], scene: _S) -> tuple[Finding, ...]:
    """Return what *rules* have to say of a report, in the order of reading.

    Args:
        reading: The report.
        rules: The rules.
        scene: What each of them looks at.
    """
    found = [(rule, remark) for rule in rules for remark in rule.look(scene)]
    found.sort(key=lambda one: (_number(one[1]), one[1].span or (-1, -1), one[0].code, one[1].message.id))
    findings = []
    for rule, remark in found:
        number = _number(remark)
        line = reading.lines[number] if number >= 0 else None
        quote = "" if line is None else line.text[slice(*remark.span)] if remark.span else line.whole
        finding = Finding(
            code=rule.code,
            severity=remark.severity or rule.severity,
            certainty=remark.certainty or rule.certainty,
            path=remark.path,
            place=place_of(reading, line),
            message=remark.message,
            fix=remark.fix,
            waived=remark.waived,
            quote=quote if len(quote) <= _LONGEST_QUOTE else f"{quote[: _LONGEST_QUOTE - 1].rstrip()}…",
            span=remark.span,
        )
        findings.append(finding)
    return tuple(findings)


def _number(remark: Remark) -> int:
    match = _PATH.fullmatch(remark.path)
    return int(match[1]) if match else -1
