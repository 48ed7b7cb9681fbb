"""What a rule on form is: a pure function over a report and the template that it is held against."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from attrs import frozen

from socialwork.document.nodes import Document
from socialwork.export.template.model import Figure, Template
from socialwork.export.word.reading.looks import Looks
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.reading import Reading
from socialwork.reviewing.conform.outline import Match, matched_chapters
from socialwork.words import Words


@frozen(kw_only=True)
class FormScene:
    """What a rule on form may look at.

    Attributes:
        document: The report as it was read.
        reading: The same, line by line.
        looks: How it looks.
        template: The template of the campus.
    """

    document: Document
    reading: Reading
    looks: Looks
    template: Template

    @cached_property
    def outline(self) -> Match:
        """How the headings of the report answer those of the template."""
        return matched_chapters(self.reading, self.template)

    @cached_property
    def bases(self) -> Mapping[str, Figure]:
        """The figures of the template by their places, such as ``style.body.size``, each with its status."""
        return {one.place: one for one in self.template.figures()}


FormLook = Callable[[FormScene], Iterable[Remark]]


@frozen
class FormRule:
    """One rule on form.

    Attributes:
        code: The stable code, such as ``FORM-03``.
        severity: How much its findings weigh.
        certainty: Whether its findings are facts or questions.
        title: What it is about.
        why: Why a supervisor minds.
        look: The function; its docstring states the rule.
    """

    code: str
    severity: Severity
    certainty: Certainty
    title: Words
    why: Words
    look: FormLook

    @property
    def statement(self) -> str:
        """The rule in one sentence: the docstring of its function."""
        return (self.look.__doc__ or "").strip()


def form_rule(
    code: str, severity: Severity, certainty: Certainty, title: Words, why: Words
) -> Callable[[FormLook], FormRule]:
    """Turn a function over a :class:`FormScene` into a rule on form."""

    def make(look: FormLook) -> FormRule:
        return FormRule(code, severity, certainty, title, why, look)

    return make
