"""The exceptions of the library: one root, and one class for each kind of refusal."""

from collections.abc import Iterable

from attrs import frozen

from socialwork.words import Lang, Words


class SocialWorkError(Exception):
    """The root of every error that the library raises on purpose."""


class SpokenError(SocialWorkError):
    """An error with one message for people.

    Attributes:
        message: What happened and what helps, in both languages.
    """

    def __init__(self, message: Words) -> None:
        self.message = message
        super().__init__(message.en)


@frozen(kw_only=True)
class Problem:
    """One thing that is wrong in an input file.

    Attributes:
        file: The name of the file, or ``""`` where it has none.
        line: The line, from 1, or ``None`` where it is not known.
        column: The column, from 1, or ``None``.
        path: The place in the data, such as ``people.client.born``.
        value: What stands there, shortened.
        message: What is wrong and what was expected.
        suggestion: What was probably meant, or ``None``.
    """

    file: str = ""
    line: int | None = None
    column: int | None = None
    path: str = ""
    value: str = ""
    message: Words
    suggestion: Words | None = None

    def text(self, lang: Lang = "id") -> str:
        """Return the problem as one line for people."""
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        path = f" {self.path}" if self.path else ""
        value = f" = {self.value}" if self.value else ""
        hint = "" if self.suggestion is None else f" ({self.suggestion.pick(lang)})"
        return f"{place}{path}{value}: {self.message.pick(lang)}{hint}".lstrip(": ")


class MalformedError(SocialWorkError):
    """An input that cannot be read; it carries every problem found, not only the first.

    Attributes:
        problems: The problems, in order of their places.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.text("en") for problem in self.problems))

    def text(self, lang: Lang = "id") -> str:
        """Return all problems, a line each, in *lang*."""
        return "\n".join(problem.text(lang) for problem in self.problems)


class CaseFileError(MalformedError):
    """A case file or folder that cannot be read as a case."""


class InstrumentFileError(MalformedError):
    """A file of an instrument that cannot be read as one."""


class LedgerFileError(MalformedError):
    """A file of a token ledger, or a day sheet, that cannot be read, or whose events break a rule."""


class SeriesFileError(MalformedError):
    """A table of a series of observations, or a data frame, that cannot be read as one."""


class LogbookFileError(MalformedError):
    """A table of a daily or weekly log that cannot be read as one."""


class FamilyFileError(MalformedError):
    """A family file, such as one in GEDCOM, that cannot be read as a family."""


class TemplateError(MalformedError):
    """A template that cannot be read, or that names blocks or styles that do not exist."""


class RubricError(MalformedError):
    """A rubric that cannot be read, or that names rules, records or levels that do not exist."""


class DrawingError(SpokenError):
    """Something that cannot be drawn: there is no drawing for it, or what it says gives no picture."""


class FormError(SpokenError):
    """A form that does not exist, or that a case has nothing for."""


class IncompleteReportError(SocialWorkError):
    """A final build of a report in which something is still missing.

    Attributes:
        missing: What is missing, a line each, with its section.
    """

    def __init__(self, missing: Iterable[str]) -> None:
        self.missing = tuple(missing)
        super().__init__("\n".join(self.missing))
