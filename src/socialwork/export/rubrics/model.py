"""A rubric as data: levels, competences with their weights, and where each shows in a case."""

from collections.abc import Mapping

from attrs import field, frozen

from socialwork.values.checks import at_least
from socialwork.values.text import is_code, not_blank
from socialwork.words import Lang

FORMAT = 1
"""The version of the rubric format that this library reads."""


@frozen(kw_only=True)
class RubricLevel:
    """One level, such as *good*, with how much may be found against it.

    Attributes:
        code: By which competences describe it.
        title: What it is called.
        errors: So many severe findings at most; ``None`` for any number.
        warnings: So many middling findings at most.
        missing: So many records or sections that the rubric asks for may be missing at most.
    """

    code: str = field(validator=is_code)
    title: str = field(validator=not_blank)
    errors: int | None = field(default=None, validator=at_least(0))
    warnings: int | None = field(default=None, validator=at_least(0))
    missing: int | None = field(default=None, validator=at_least(0))


@frozen(kw_only=True)
class Competence:
    """One line of the sheet.

    Attributes:
        code: By which it is told apart.
        title: What the student shows.
        weight: How much it counts beside the others.
        levels: What each level looks like, by the codes of levels.
        rules: Codes of rules, or beginnings of codes such as ``EVAL``, whose findings belong to it.
        records: What a case has to hold, such as ``assessment.symptoms`` or ``conferences``.
        sections: Slots of the student's prose that have to have a text.
    """

    code: str = field(validator=is_code)
    title: str = field(validator=not_blank)
    weight: int = field(validator=at_least(1))
    levels: Mapping[str, str] = field(factory=dict)
    rules: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()


@frozen(kw_only=True)
class Rubric:
    """A rubric.

    Attributes:
        name: What it is called.
        language: The language in which it is written.
        note: What the lecturer is told above the sheet.
        level: The levels, the best first.
        competence: The competences, in order.
    """

    format: int = FORMAT
    name: str = field(validator=not_blank)
    language: Lang = "id"
    note: str = ""
    level: tuple[RubricLevel, ...]
    competence: tuple[Competence, ...]

    @property
    def total_weight(self) -> int:
        """The sum of the weights."""
        return sum(one.weight for one in self.competence)

    @property
    def proposes(self) -> bool:
        """Whether any level says how much may be found against it, so that one can be proposed."""
        limits = (limit for one in self.level for limit in (one.errors, one.warnings, one.missing))
        return any(limit is not None for limit in limits)
