"""Plant one bug in the engine for the length of a ``with`` block: a mutant.

A mutant changes a few words in the source of one or two functions. Only those functions are compiled anew,
and their code is put back afterwards. Where the words are no longer there, planting fails by name: then the
engine has changed, and the bug must be planted where the code went.
"""

import inspect
import textwrap
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property
from types import CodeType, FunctionType
from typing import Any

from attrs import frozen


class PlantingError(Exception):
    """The words that a mutant changes are not in the function, or are there more than once."""


@frozen
class Edit:
    """A change in one function.

    Attributes:
        where: The function, or the cached property.
        old: Words of its source, which must be there exactly once.
        new: What stands there in the mutant.
    """

    where: Callable[..., Any] | cached_property[Any]
    old: str
    new: str


@frozen
class Mutant:
    """A planted bug.

    Attributes:
        name: What is wrong, in a few words.
        killer: The number of the property that notices it.
        edits: What is changed.
    """

    name: str
    killer: int
    edits: tuple[Edit, ...]


def mutant(
    name: str, killer: int, where: Callable[..., Any] | cached_property[Any], old: str, new: str
) -> Mutant:
    """Return a mutant that differs in one place."""
    return Mutant(name, killer, (Edit(where, old, new),))


@contextmanager
def planted(bug: Mutant) -> Iterator[None]:
    """Let the engine have *bug* inside the block.

    Raises:
        PlantingError: The engine has changed, so that the bug cannot be planted.
    """
    functions = {_function(one): one for one in bug.edits}
    with ExitStack() as stack:
        for function in functions:
            edits = [one for one in bug.edits if _function(one) is function]
            stack.enter_context(_changed(function, _mutated(function, edits, bug.name)))
        yield


@contextmanager
def _changed(function: FunctionType, code: CodeType) -> Iterator[None]:
    before = function.__code__
    function.__code__ = code
    try:
        yield
    finally:
        function.__code__ = before


def _function(edit: Edit) -> FunctionType:
    function = edit.where.func if isinstance(edit.where, cached_property) else edit.where
    assert isinstance(function, FunctionType)
    return function


def _mutated(function: FunctionType, edits: list[Edit], name: str) -> CodeType:
    """Return the code of *function* with the changes; decorators are left out, defaults stay as they are."""
    source = textwrap.dedent(inspect.getsource(function))
    source = source[source.index("def ") :] if source.startswith("@") else source
    for edit in edits:
        if source.count(edit.old) != 1:
            message = f"{name}: {edit.old!r} is {source.count(edit.old)} times in {function.__qualname__}"
            raise PlantingError(message)
        source = source.replace(edit.old, edit.new)
    found: dict[str, Any] = {}
    mutated = compile(source, f"<mutant: {name}>", "exec")
    exec(mutated, dict(function.__globals__), found)  # noqa: S102 - our own source with the planted change
    made = found[function.__name__]
    assert isinstance(made, FunctionType)
    return made.__code__
