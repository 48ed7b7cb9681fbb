"""What the pieces of a form work with: the form, the case or none, the record for which it is filled."""

from attrs import frozen

from socialwork.case import Case
from socialwork.export.blocks.base import Context
from socialwork.export.forms.model import Form
from socialwork.export.forms.paths import value_at
from socialwork.export.forms.roots import Scope
from socialwork.export.template.conditions import conditions
from socialwork.instruments.text import Text, text_in
from socialwork.people import MAJORITY
from socialwork.process.age import day_of_age
from socialwork.vocabulary.privacy import Edition

DOTS = "……………………"
"""Stands in a sentence for a word to be written by hand."""

STATES = ("blank", "filled", "coded", "confidential", "minor")
"""Conditions of a form that are none of a template.

``coded`` is a copy that calls people by code and role, ``confidential`` one with names; ``minor`` is a client
under 18 or with a guardian.
"""


@frozen(kw_only=True)
class Fill:
    """One form that is being printed.

    Attributes:
        form: The form.
        ctx: Template, language, labels, and the edition, which says whether there are names.
        scope: The case and the record, or neither for a blank form.
    """

    form: Form
    ctx: Context
    scope: Scope = Scope()

    @property
    def blank(self) -> bool:
        """Whether it is written by hand."""
        return self.scope.case is None

    @property
    def named(self) -> bool:
        """Whether names and what else identifies may be shown."""
        return self.ctx.edition is Edition.CONFIDENTIAL

    def value(self, path: str, row: object = None) -> object:
        """Return what stands at *path*, or ``None``; outside confidential copies nothing that identifies."""
        return value_at(path, self.scope, private=self.named, row=row)

    def meets(self, names: tuple[str, ...]) -> bool:
        """Return whether all conditions *names* are met; those of a case are, where there is none."""
        return all(self._meets(name) for name in names)

    def say(self, text: Text) -> str:
        """Return *text* in the language of the form, as it stands: a label or a title."""
        return text_in(text, self.ctx.lang)

    def _meets(self, name: str) -> bool:
        case = self.scope.case
        if name in ("blank", "filled"):
            return (name == "blank") is self.blank
        if name in ("coded", "confidential"):
            return self.blank or (name == "confidential") is self.named
        if case is None:
            return True
        if name == "minor":
            return is_minor(case)
        return conditions()[name].met_by(case)


def is_minor(case: Case) -> bool:
    """Return whether somebody answers for the client: a guardian is named, or the client is under 18."""
    client, day = case.people.client, day_of_age(case)
    age = client.stated_age if day is None else client.age_on(day)
    return case.people.guardian is not None or (age is not None and age < MAJORITY)
