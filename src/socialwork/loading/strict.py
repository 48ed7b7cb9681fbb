"""Plain data to a record, with all problems at once or none."""

from collections.abc import Sequence
from typing import Any, TypeVar

from socialwork.errors import MalformedError, Problem
from socialwork.loading.converter import converter
from socialwork.loading.origin import Origin
from socialwork.words import Words

T = TypeVar("T")

_ROOT = Words(
    "berkas harus berisi pemetaan (kunci: nilai), misalnya `title: …`",
    "the file must hold a mapping (key: value), such as `title: …`",
)


def structure(
    cls: type[T],
    data: Any,
    origin: Origin,
    *,
    error: type[MalformedError],
    problems: Sequence[Problem] = (),
) -> T:
    """Return *data* as a *cls*.

    Args:
        cls: An attrs class.
        data: Mappings, lists and scalars.
        origin: Where they stand, for messages.
        error: The exception to raise.
        problems: What was found wrong before; with any of it the data are checked but not returned.

    Raises:
        MalformedError: As *error*, with every problem.
    """
    found = list(problems)
    if not isinstance(data, dict):
        if not found:
            found.append(origin.problem((), _ROOT))
        raise error(found)
    try:
        made = converter().structure(data, cls)
    except Exception as failure:  # noqa: BLE001 - what is no refusal of data is raised again by problems_of
        from socialwork.loading.problems import problems_of  # noqa: PLC0415 - only for bad files

        known = {each.path for each in found}
        found.extend(each for each in problems_of(failure, data, origin) if each.path not in known)
        raise error(in_order(found)) from None
    if found:
        raise error(in_order(found))
    return made


def in_order(problems: Sequence[Problem]) -> list[Problem]:
    """Return problems in the order of their places, the main file first as given."""
    files = {name: n for n, name in enumerate(dict.fromkeys(each.file for each in problems))}
    return sorted(problems, key=lambda each: (files[each.file], each.line or 0, each.column or 0, each.path))
