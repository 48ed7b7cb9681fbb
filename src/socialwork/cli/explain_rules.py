"""The rules of every kind as ``socialwork explain`` tells them: on cases, on prose, on form."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from attrs import evolve, frozen

import socialwork as sw
from socialwork.findings import Certainty, Severity
from socialwork.reviewing.conform.catalogue import FORM_RULES
from socialwork.words import Words


@frozen(kw_only=True)
class ToldRule:
    """A rule as it is explained; what is ``None`` nobody has written.

    Attributes:
        code: Its code.
        severity: How much its findings weigh.
        certainty: Whether its findings are facts or questions.
        title: What it is about.
        says: The rule in one sentence.
        why: Why a supervisor minds.
        wrong: An example that breaks it.
        right: The same, mended.
    """

    code: str
    severity: Severity
    certainty: Certainty
    title: Words
    says: Words
    why: Words | None = None
    wrong: Words | None = None
    right: Words | None = None


def told_rules() -> Iterator[ToldRule]:
    """Yield every rule: those on cases, then those on prose and on form."""
    for rule in sw.all_rules():
        lesson = sw.lesson_of(rule)
        if lesson is None:
            yield ToldRule(**_facts(rule))
        else:
            told = ToldRule(**_facts(rule), why=lesson.why, wrong=lesson.wrong, right=lesson.right)
            yield evolve(told, says=lesson.says)
    for on_prose in sw.all_prose_rules():
        own = on_prose.lesson
        yield ToldRule(**_facts(on_prose), why=own.why, wrong=_same(own.wrong), right=_same(own.right))
    yield from (ToldRule(**_facts(on_form), why=on_form.why) for on_form in FORM_RULES)


def rules_named(text: str) -> tuple[ToldRule, ...]:
    """Return the rules whose code is *text*, in capitals or not."""
    wanted = text.strip().casefold()
    return tuple(rule for rule in told_rules() if rule.code.casefold() == wanted)


def near_codes(text: str) -> tuple[str, ...]:
    """Return codes of rules that come near *text*."""
    codes = [rule.code for rule in told_rules()]
    return tuple(get_close_matches(text.strip().upper(), codes, n=3, cutoff=0.75))


def _facts(rule: Any) -> dict[str, Any]:
    """Return what all kinds of rules have."""
    says = _same(" ".join(rule.statement.split()))
    names = ("code", "severity", "certainty", "title")
    return {name: getattr(rule, name) for name in names} | {"says": says}


def _same(text: str) -> Words:
    return Words(text, text)
