"""Validators for numbers: they refuse what is impossible in itself."""

from typing import Any, Protocol

from attrs import Attribute


class _NumberCheck(Protocol):
    def __call__(self, instance: object, attribute: "Attribute[Any]", value: int | None, /) -> None: ...


def at_least(low: int) -> _NumberCheck:
    """Return a validator that refuses numbers below *low*; ``None`` passes."""

    def check(_instance: object, attribute: "Attribute[Any]", value: int | None, /) -> None:
        if value is not None and value < low:
            message = f"{attribute.name} must be {low} or more, not {value}"
            raise ValueError(message)

    return check


def between(low: int, high: int) -> _NumberCheck:
    """Return a validator that refuses numbers outside *low* to *high*; ``None`` passes."""

    def check(_instance: object, attribute: "Attribute[Any]", value: int | None, /) -> None:
        if value is not None and not low <= value <= high:
            message = f"{attribute.name} must lie between {low} and {high}, not {value}"
            raise ValueError(message)

    return check


def whole(low: int, high: int) -> _NumberCheck:
    """Return a validator that refuses what is no whole number from *low* to *high*; ``None`` passes."""

    def check(_instance: object, attribute: "Attribute[Any]", value: int | None, /) -> None:
        if value is None:
            return
        if type(value) is not int or not low <= value <= high:
            message = f"{attribute.name} must be a whole number from {low} to {high}, not {value!r}"
            raise ValueError(message)

    return check
