"""The exceptions of the library: one root, and one class for each kind of refusal."""

from collections.abc import Callable, Iterable
from typing import Literal

from attrs import evolve, frozen

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


class KnowledgeFileError(MalformedError):
    """A file of concepts that cannot be read as one."""


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


class PictureError(SpokenError):
    """A picture that cannot be shown without what it tells of its making: of another kind, or damaged."""


class FormError(SpokenError):
    """A form that does not exist, or that a case has nothing for."""


MissingKind = Literal["empty", "left", "instructions", "unprinted", "unknown"]


@frozen(kw_only=True)
class MissingPart:
    """One thing that keeps a report from being final.

    Attributes:
        kind: ``empty`` where nothing stands yet, ``left`` where a text of the scaffold or a placeholder still
            stands, ``instructions`` where a slot holds its instructions, ``unprinted`` for prose that the
            template has no place for, ``unknown`` for what is referred to and not there.
        section: Number and title of the section as they are printed; empty where nothing prints it.
        path: Where it stands in the case, such as ``people.student.name`` or ``prose[2].text``; empty where
            nothing stands yet.
        key: The same as it is written in a case file, such as ``prose.background``.
        message: What is missing or left, and what helps.
        suggestion: What was probably meant, or ``None``.
        line: The line in the text at *path*, from 1.
        spot: File and line, where the case came from files.
    """

    kind: MissingKind = "empty"
    section: str = ""
    path: str = ""
    key: str = ""
    message: Words
    suggestion: Words | None = None
    line: int = 1
    spot: str = ""

    def text(self, lang: Lang = "id") -> str:
        """Return it as one line for people."""
        hint = "" if self.suggestion is None else f" ({self.suggestion.pick(lang)})"
        place = f"`{self.key}`" if self.key else ""
        said = f"{self.message.pick(lang)}{hint}"
        return ": ".join(part for part in (self.spot, self.section, place, said) if part)

    def __str__(self) -> str:
        return self.text("en")


class IncompleteReportError(SocialWorkError):
    """A final build of a report in which something is still missing.

    Attributes:
        missing: Everything that is missing, in the order of the report.
    """

    def __init__(self, missing: Iterable[MissingPart]) -> None:
        self.missing = tuple(missing)
        super().__init__("\n".join(map(str, self.missing)))

    def placed(self, spot: Callable[[MissingPart], str]) -> "IncompleteReportError":
        """Return the same error with what *spot* gives as file and line of each part."""
        return IncompleteReportError(evolve(part, spot=spot(part)) for part in self.missing)
