"""Findings: what a check has to say about a case or report, as values."""

from enum import Enum
from typing import Any

from attrs import frozen

from socialwork.words import Lang, Words


class Severity(Enum):
    """How much a finding weighs, heaviest first."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def words(self) -> Words:
        """What people call it."""
        return _SEVERITIES[self]


class Certainty(Enum):
    """Whether a finding can be decided from the data, or is a question to the student."""

    FACT = "fact"
    QUESTION = "question"

    @property
    def words(self) -> Words:
        """What people call it."""
        return _CERTAINTIES[self]


_SEVERITIES = {
    Severity.ERROR: Words("berat", "error"),
    Severity.WARNING: Words("sedang", "warning"),
    Severity.HINT: Words("ringan", "hint"),
}
_CERTAINTIES = {
    Certainty.FACT: Words("fakta", "fact"),
    Certainty.QUESTION: Words("pertanyaan", "question"),
}


@frozen(kw_only=True)
class Remark:
    """What a rule has to say about one place; an engine makes a finding of it.

    Attributes:
        path: The place in the case or agreement, such as ``versions[0].behaviours[2]``.
        message: What is wrong.
        fix: What would mend it.
        severity: The weight, where it differs from that of the rule.
        certainty: Fact or question, where it differs from the rule.
        waived: The written reason for which the case accepts it already.
        span: Start and end of the characters it is about, in the text at the place; ``None`` for all of it.
    """

    path: str
    message: Words
    fix: Words | None = None
    severity: Severity | None = None
    certainty: Certainty | None = None
    waived: str = ""
    span: tuple[int, int] | None = None


@frozen(kw_only=True)
class Finding:
    """One finding.

    Attributes:
        code: The stable code of the rule, such as ``DATE-03``.
        severity: How much it weighs.
        certainty: Fact or question.
        path: The place in the case, such as ``stages[3].symptoms[0]``.
        place: The same place for people, such as "Asesmen › Gejala masalah S1".
        message: What is wrong, in both languages.
        fix: What would mend it, or ``None``.
        waived: The written reason for which it is accepted, or ``""``.
        quote: The words of the report that it is about; empty where it is about something else.
        span: Start and end of these in the text of the place, or ``None``.
    """

    code: str
    severity: Severity
    certainty: Certainty = Certainty.FACT
    path: str
    place: Words
    message: Words
    fix: Words | None = None
    waived: str = ""
    quote: str = ""
    span: tuple[int, int] | None = None

    def text(self, lang: Lang = "id") -> str:
        """Return the finding as one line for people."""
        fix = "" if self.fix is None else f" → {self.fix.pick(lang)}"
        quote = f" “{self.quote}”" if self.quote else ""
        place = f"{self.place.pick(lang)}{quote}"
        return f"{self.code} [{self.severity.value}] {place}: {self.message.pick(lang)}{fix}"

    def to_dict(self) -> dict[str, Any]:
        """Return the finding as plain data for JSON; see :func:`socialwork.findings_to_json`."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "certainty": self.certainty.value,
            "path": self.path,
            "place": _both(self.place),
            "message": _both(self.message),
            "fix": None if self.fix is None else _both(self.fix),
            "waived": self.waived,
            "quote": self.quote,
            "span": None if self.span is None else list(self.span),
        }


def _both(words: Words) -> dict[str, str]:
    return {"id": words.id, "en": words.en}
