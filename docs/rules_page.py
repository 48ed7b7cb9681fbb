"""The reference pages of rules on cases, on the text of reports and on their form."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from socialwork.audit import all_rules, lesson_of
from socialwork.audit.base import Rule
from socialwork.audit.prose.base import ProseRule
from socialwork.audit.prose.engine import all_prose_rules
from socialwork.reviewing.conform.base import FormRule
from socialwork.reviewing.conform.catalogue import FORM_RULES


def rules_page() -> Iterator[str]:
    """Yield the lines of the page, a section for each family of codes."""
    yield "# Rules"
    yield ""
    yield "What `socialwork check` looks at. A *fact* can be decided from the case; a *question* only the"
    yield "student can answer. `socialwork explain CODE` tells the same on the screen."
    for family, rules in groupby(sorted(all_rules(), key=_order), key=_family):
        yield from _section(family, list(rules))


def _family(rule: Rule) -> str:
    return rule.code.split("-", 1)[0]


def _order(rule: Rule) -> tuple[int, str]:
    """Families stand in the order in which a report is read, rules in that of their codes."""
    families = list(dict.fromkeys(map(_family, all_rules())))
    return families.index(_family(rule)), rule.code


def _section(family: str, rules: Iterable[Rule]) -> Iterator[str]:
    yield from ("", f"## {family}")
    for rule in rules:
        yield from ("", f"### {rule.code}", "")
        yield f"**{rule.title.id}** · {rule.title.en} ({rule.severity.value}, {rule.certainty.value})"
        lesson = lesson_of(rule)
        if lesson is None:
            yield from ("", rule.statement)
            continue
        yield from ("", "| | Indonesian | English |", "| --- | --- | --- |")
        rows = (("says", lesson.says), ("why", lesson.why), ("wrong", lesson.wrong), ("right", lesson.right))
        yield from (f"| {name} | {_cell(words.id)} | {_cell(words.en)} |" for name, words in rows)


def _cell(text: str) -> str:
    """Return *text* as a cell of a table holds it: an upright line ends none, a bracket begins no link."""
    return text.replace("|", "\\|").replace("[", "\\[")


# --- rules on reports -------------------------------------------------------------------------


def prose_rules_page() -> Iterator[str]:
    """Yield the lines of the page of rules on the text of a report."""
    yield "# Rules on the text of a report"
    yield ""
    yield "What `socialwork review` looks at, in a Word report that anybody typed and in that of a case."
    for rule in all_prose_rules():
        yield from _heading(rule)
        yield from ("", _cell(rule.lesson.why.id), "", _cell(rule.lesson.why.en))
        for name, text in (("Wrong", rule.lesson.wrong), ("Right", rule.lesson.right)):
            yield from ("", f"{name}:", "", "````markdown", *text.splitlines(), "````")


def form_rules_page() -> Iterator[str]:
    """Yield the lines of the page of rules on the form of a report."""
    yield "# Rules on the form of a report"
    yield ""
    yield "What `socialwork conform` looks at. A figure of the template weighs by its status:"
    yield "verified, customary or assumed."
    for rule in FORM_RULES:
        yield from (*_heading(rule), "", _cell(rule.why.id), "", _cell(rule.why.en))


def _heading(rule: ProseRule | FormRule) -> Iterator[str]:
    yield from ("", f"## {rule.code}", "")
    yield f"**{rule.title.id}** · {rule.title.en} ({rule.severity.value}, {rule.certainty.value})"
    yield from ("", " ".join(rule.statement.split()))
