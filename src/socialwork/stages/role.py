"""A role that the student took in a stage, and how."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, not_blank
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words


@frozen(kw_only=True)
class RoleTaken:
    """One role in one stage.

    Attributes:
        role: The role.
        how: By what it was taken, in a full sentence: a report prints it beside the role.
    """

    role: Annotated[WorkerRole, Words("Peran", "Role")]
    how: Annotated[Prose, Words("Pelaksanaan", "How it was taken")] = field(validator=not_blank)
