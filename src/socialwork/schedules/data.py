"""Schedules as plain data, for JSON files and other programs.

A schedule is a mapping with its usual abbreviation under ``schedule`` and its numbers beside it, such as
``{"schedule": "VI", "seconds": 60, "size": 12}``; schedules inside schedules are such mappings again.
"""

import reprlib
import typing
from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import field, frozen

from socialwork.errors import MalformedError, Problem
from socialwork.schedules.compound import Chained, Mixed, Multiple, Tandem
from socialwork.schedules.differential import DRH, DRL, DRO, FullSessionDRL
from socialwork.schedules.interval import (
    FixedInterval,
    Interval,
    LimitedHold,
    RandomInterval,
    VariableInterval,
)
from socialwork.schedules.joint import Alternative, Concurrent, Conjunctive, Operandum, SecondOrder
from socialwork.schedules.machine import Schedule, ScheduleError
from socialwork.schedules.progressive import ProgressiveRatio, Steps
from socialwork.schedules.ratio import CRF, Extinction, FixedRatio, RandomRatio, VariableRatio
from socialwork.schedules.timed import FixedTime, RandomTime, VariableTime
from socialwork.words import Words

MOST_DEEP = 40
"""How many levels deep a file may go; no arrangement that people use does."""

TAGS: dict[str, type[Any]] = {
    "FR": FixedRatio,
    "VR": VariableRatio,
    "RR": RandomRatio,
    "EXT": Extinction,
    "FI": FixedInterval,
    "VI": VariableInterval,
    "RI": RandomInterval,
    "LH": LimitedHold,
    "FT": FixedTime,
    "VT": VariableTime,
    "RT": RandomTime,
    "DRL": DRL,
    "DRL-session": FullSessionDRL,
    "DRO": DRO,
    "DRH": DRH,
    "PR": ProgressiveRatio,
    "chain": Chained,
    "tandem": Tandem,
    "mult": Multiple,
    "mix": Mixed,
    "conc": Concurrent,
    "alt": Alternative,
    "conj": Conjunctive,
    "second-order": SecondOrder,
}
"""The abbreviation of each kind of schedule."""

_NAMES = {cls: tag for tag, cls in TAGS.items()}


def to_data(schedule: Schedule) -> dict[str, Any]:
    """Return *schedule* as plain data; what has its default value is left out.

    Raises:
        ScheduleError: It is of a kind that has no abbreviation, or holds one.

    >>> from socialwork.schedules.ratio import CRF
    >>> to_data(Chained((CRF, VariableInterval(60, 12))))["links"]
    [{'schedule': 'FR', 'n': 1}, {'schedule': 'VI', 'seconds': 60, 'size': 12}]
    """
    cls: Any = type(schedule)
    tag = _NAMES.get(cls)
    if tag is None:
        message = f"{cls.__name__} has no form as plain data"
        raise ScheduleError(message)
    return {"schedule": tag} | _plain_fields(schedule)


def from_data(data: object, *, file: str = "") -> Schedule:
    """Return the schedule that *data* describes; ``CRF`` is read as FR 1.

    Args:
        data: Mappings, lists and numbers, as :func:`to_data` makes them or as read from a JSON file.
        file: The name of the file, for messages.

    Raises:
        MalformedError: It describes none; every problem is named with its place.

    >>> from_data({"schedule": "alt", "schedules": [{"schedule": "FR", "n": 5}, {"schedule": "EXT"}]})
    Alternative(schedules=(FixedRatio(n=5), Extinction()))
    """
    reader = _Reader(file)
    schedule: Schedule = reader.schedule(data, "")
    if reader.problems:
        raise MalformedError(reader.problems)
    return schedule


def _plain(value: Any) -> Any:
    match value:
        case Schedule():
            return to_data(value)
        case Steps():
            return _plain_fields(value)
        case tuple() if all(isinstance(one, Operandum) for one in value):
            return {one.response: to_data(one.schedule) for one in value}
        case tuple():
            return [_plain(one) for one in value]
        case _:
            return value


def _plain_fields(value: Any) -> dict[str, Any]:
    found = {one.name: (getattr(value, one.name), one.default) for one in attrs.fields(type(value))}
    return {name: _plain(own) for name, (own, default) in found.items() if own != default}


@frozen
class _Reader:
    """Reads plain data and notes every problem on the way; what cannot be read comes back as ``None``."""

    file: str
    problems: list[Problem] = field(factory=list)

    def schedule(self, data: object, path: str) -> Any:
        if path.count(".") >= MOST_DEEP:
            return self._problem(path, data, _TOO_DEEP.format(most=MOST_DEEP))
        if not isinstance(data, Mapping):
            return self._problem(path, data, _NO_MAPPING)
        tag = data.get("schedule")
        if tag == "CRF" and len(data) == 1:
            return CRF
        cls = TAGS.get(tag) if isinstance(tag, str) else None
        if cls is None:
            return self._problem(_inner(path, "schedule"), tag, _NO_TAG.format(tags=", ".join(TAGS)))
        return self._made(cls, _without(data, "schedule"), path)

    def _made(self, cls: type[Any], data: Mapping[str, object], path: str) -> Any:
        hints = typing.get_type_hints(cls)
        known = {one.name: one.default for one in attrs.fields(cls)}
        before = len(self.problems)
        for name in sorted(data.keys() - known.keys()):
            self._problem(_inner(path, str(name)), data[name], _UNKNOWN.format(keys=", ".join(known)))
        for name, default in known.items():
            if default is attrs.NOTHING and name not in data:
                self._problem(_inner(path, name), "", _MISSING)
        values = {
            name: _READERS[hints[name]](self, data[name], _inner(path, name))
            for name in known
            if name in data
        }
        if len(self.problems) > before:
            return None
        try:
            return cls(**values)
        except ScheduleError as error:
            return self._problem(path, "", _IMPOSSIBLE.format(error=error))

    def whole(self, data: object, path: str) -> Any:
        return data if type(data) is int else self._problem(path, data, _NO_WHOLE)

    def number(self, data: object, path: str) -> Any:
        good = isinstance(data, int | float) and not isinstance(data, bool)
        return data if good else self._problem(path, data, _NO_NUMBER)

    def number_or_none(self, data: object, path: str) -> Any:
        return None if data is None else self.number(data, path)

    def truth(self, data: object, path: str) -> Any:
        return data if isinstance(data, bool) else self._problem(path, data, _NO_TRUTH)

    def text(self, data: object, path: str) -> Any:
        return data if isinstance(data, str) else self._problem(path, data, _NO_TEXT)

    def steps(self, data: object, path: str) -> Any:
        if not isinstance(data, Mapping):
            return self._problem(path, data, _NO_MAPPING)
        return self._made(Steps, data, path)

    def several(self, data: object, path: str) -> Any:
        if not isinstance(data, list | tuple):
            return self._problem(path, data, _NO_LIST)
        return tuple(self.schedule(one, f"{path}[{n}]") for n, one in enumerate(data))

    def operanda(self, data: object, path: str) -> Any:
        if not isinstance(data, Mapping):
            return self._problem(path, data, _NO_MAPPING)
        read = {str(name): self.schedule(one, _inner(path, str(name))) for name, one in data.items()}
        return tuple(Operandum(name, one) for name, one in read.items() if one is not None)

    def _problem(self, path: str, value: object, message: Words) -> Any:
        """Note a problem and return what was read: nothing."""
        shown = "" if value == "" else reprlib.repr(value)
        self.problems.append(Problem(file=self.file, path=path, value=shown, message=message))
        return None


_READERS: dict[Any, Callable[[_Reader, object, str], Any]] = {
    int: _Reader.whole,
    float: _Reader.number,
    float | None: _Reader.number_or_none,
    bool: _Reader.truth,
    str: _Reader.text,
    Schedule: _Reader.schedule,
    Interval: _Reader.schedule,
    Steps: _Reader.steps,
    tuple[Schedule, ...]: _Reader.several,
    tuple[Operandum, ...]: _Reader.operanda,
}


def _without(data: Mapping[Any, object], key: str) -> dict[str, object]:
    return {str(name): one for name, one in data.items() if name != key}


def _inner(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


_NO_MAPPING = Words("Di sini diharapkan pasangan kunci dan nilai.", "A mapping is expected here.")
_NO_LIST = Words("Di sini diharapkan daftar jadwal.", "A list of schedules is expected here.")
_NO_TAG = Words("Jenis jadwal tidak dikenal; yang ada: {tags}.", "No such schedule; there are: {tags}.")
_UNKNOWN = Words("Kunci ini tidak dikenal; yang ada: {keys}.", "No such key; there are: {keys}.")
_MISSING = Words("Nilai ini harus ada.", "This value is missing.")
_NO_WHOLE = Words("Di sini diharapkan bilangan bulat.", "A whole number is expected here.")
_NO_NUMBER = Words("Di sini diharapkan bilangan.", "A number is expected here.")
_NO_TRUTH = Words("Di sini diharapkan true atau false.", "True or false is expected here.")
_NO_TEXT = Words("Di sini diharapkan teks.", "A text is expected here.")
_TOO_DEEP = Words("Jadwal bersarang lebih dari {most} tingkat.", "Schedules nested more than {most} deep.")
_IMPOSSIBLE = Words("Jadwal ini tidak mungkin: {error}.", "An impossible schedule: {error}.")
