"""What a gate is: a condition for entering a stage, and what it says when something is missing."""

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from socialwork.case import Case
from socialwork.findings import Certainty, Severity
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


@frozen
class Lack:
    """One thing that is missing: its place in the case, and what to say about it."""

    path: str
    message: Words


@frozen(kw_only=True)
class Gap:
    """One thing that a gate asks for and the case does not have.

    Attributes:
        code: The stable code of the gate, such as ``GATE-CONSENT``; an override names it.
        path: The place in the case, such as ``stages[2].consent``.
        message: What is missing, in both languages.
        severity: How much it weighs.
        certainty: Fact or question.
        overridden: The written reason for passing the gate without it, or ``""``.
    """

    code: str
    path: str
    message: Words
    severity: Severity
    certainty: Certainty
    overridden: str = ""


_WORDS = re.compile(r"[^\W\d_]{2,}")
_FEWEST_LETTERS = 10


def is_reason(text: str) -> bool:
    """Return whether *text* says why: two words of ten letters together at least, no dot that fills a field.

    >>> is_reason("Klien pindah."), is_reason("."), is_reason("ok ok")
    (True, False, False)
    """
    words = _WORDS.findall(text)
    return len(words) > 1 and sum(map(len, words)) >= _FEWEST_LETTERS


Ask = Callable[[Case], Iterator[Lack]]


@frozen
class Gate:
    """One condition for entering a stage.

    Attributes:
        code: Its stable code.
        target: The stage that it guards; ``None`` for the end of the case.
        title: What it asks for.
        ask: The function that finds what is missing.
        severity: How much a gap weighs.
        certainty: Whether a gap is a fact or a question to the student.
    """

    code: str
    target: StageKind | None
    title: Words
    ask: Ask
    severity: Severity = Severity.WARNING
    certainty: Certainty = Certainty.FACT

    def gaps(self, case: Case) -> Iterator[Gap]:
        """Find what is missing in *case*; an override of the case stands in each gap."""
        written = (one.reason for one in case.overrides if one.gate == self.code)
        reason = next(filter(is_reason, written), "")
        for lack in self.ask(case):
            yield Gap(
                code=self.code,
                path=lack.path,
                message=lack.message,
                severity=self.severity,
                certainty=self.certainty,
                overridden=reason,
            )


def gate(
    code: str,
    target: StageKind | None,
    title: Words,
    severity: Severity = Severity.WARNING,
    certainty: Certainty = Certainty.FACT,
) -> Callable[[Ask], Gate]:
    """Turn a function that finds what is missing into a gate; its docstring says the condition."""

    def make(ask: Ask) -> Gate:
        return Gate(code, target, title, ask, severity, certainty)

    return make
