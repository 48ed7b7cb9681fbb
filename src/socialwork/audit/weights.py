"""How much the findings of a rule weigh at one campus: louder, quieter or not at all."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, Protocol

from attrs import evolve

from socialwork.findings import Finding, Severity

Weight = Literal["off", "hint", "warning", "error"]
"""What a template may say of a rule: not at all, or how much its findings weigh."""


class Weighing(Protocol):
    """What says how much rules weigh, such as a template."""

    @property
    def rules(self) -> Mapping[str, Weight]:
        """The weights by the codes of rules; a rule that is not named keeps its own."""
        ...


def weighed(findings: Iterable[Finding], weights: Mapping[str, Weight]) -> Iterator[Finding]:
    """Yield *findings* as *weights* have them: those of rules that are off are left out.

    >>> from socialwork.words import Words
    >>> said = Words("Kapan?", "When?")
    >>> one = Finding(code="DATE-09", severity=Severity.HINT, path="", place=said, message=said)
    >>> [each.severity.value for each in weighed([one], {"DATE-09": "error"})]
    ['error']
    >>> list(weighed([one], {"DATE-09": "off"}))
    []
    """
    for finding in findings:
        weight = weights.get(finding.code)
        if weight is None:
            yield finding
        elif weight != "off":
            yield evolve(finding, severity=Severity(weight))
