"""The works that the texts of the catalogue rest on, ready to be cited and listed in a bibliography."""

from socialwork.knowledge.literature.assessment import ASSESSMENT_WORKS
from socialwork.knowledge.literature.behaviour import BEHAVIOUR_WORKS
from socialwork.knowledge.literature.groupwork import GROUPWORK_WORKS
from socialwork.knowledge.literature.instruments import INSTRUMENT_WORKS
from socialwork.knowledge.literature.methods import METHOD_WORKS
from socialwork.knowledge.literature.problems import PROBLEM_WORKS
from socialwork.knowledge.literature.process import PROCESS_WORKS
from socialwork.knowledge.literature.roles import ROLE_WORKS
from socialwork.references import Reference

WORKS: tuple[Reference, ...] = (
    *METHOD_WORKS,
    *GROUPWORK_WORKS,
    *ASSESSMENT_WORKS,
    *INSTRUMENT_WORKS,
    *ROLE_WORKS,
    *PROCESS_WORKS,
    *BEHAVIOUR_WORKS,
    *PROBLEM_WORKS,
)
"""Every work that the library brings."""

_BY_CODE: dict[str, Reference] = {}


def register_works(*added: Reference) -> None:
    """Make works known by their codes, so that concepts of another package can name them as sources.

    Raises:
        ValueError: A code is taken by another work.
    """
    for one in added:
        if _BY_CODE.setdefault(one.code, one) != one:
            message = f"the code {one.code!r} is taken by {_BY_CODE[one.code].title!r}"
            raise ValueError(message)


def work(code: str) -> Reference | None:
    """Return the work of that code, or ``None``.

    >>> work("richmond1922").title
    'What is social case work? An introductory description'
    """
    return _BY_CODE.get(code)


def works() -> tuple[Reference, ...]:
    """Return every work that is known, in order."""
    return tuple(_BY_CODE.values())


register_works(*WORKS)
