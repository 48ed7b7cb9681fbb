"""The reference page of rules: what each says, why, and what is wrong and right by it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from socialwork.audit import all_rules, lesson_of
from socialwork.audit.base import Rule


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
    """Return *text* as it stands in a cell of a table, in which an upright line would end it."""
    return text.replace("|", "\\|")
