"""The tools of a case wherever they stand, and the instruments that they use."""

from collections.abc import Iterator
from typing import TypeVar

from socialwork.case import Case
from socialwork.instruments.model import Instrument
from socialwork.process.places import at, records_at
from socialwork.stages import Assessment, Intervention
from socialwork.tools.base import Tool

_T = TypeVar("_T", bound=Tool)


def tools_at(case: Case, cls: type[_T]) -> Iterator[tuple[str, _T]]:
    """Return the tools of class *cls*, of assessments and of group programmes, with their paths."""
    for path, tool in _every(case):
        if isinstance(tool, cls):
            yield path, tool


def _every(case: Case) -> Iterator[tuple[str, Tool]]:
    for path, assessment in records_at(case, Assessment):
        yield from at(f"{path}.tools", assessment.tools)
    for path, intervention in records_at(case, Intervention):
        if intervention.group is not None:
            yield from at(f"{path}.group.tools", intervention.group.tools)


def instrument_in(case: Case, code: str) -> Instrument | None:
    """Return the instrument of that code: the case's own, else that of the catalogue, else ``None``."""
    own = next((one for one in case.instruments if one.code == code), None)
    if own is not None:
        return own
    from socialwork.instruments.catalogue import instrument  # noqa: PLC0415 - its texts load when asked for

    return instrument(code)
