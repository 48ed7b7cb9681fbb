"""One test over many things: it fails once, and lists all that do not hold."""

import inspect
from collections.abc import Callable, Iterable
from typing import Any

import pytest


def every(things: Iterable[Any], *, ids: Callable[[Any], str] = str) -> Callable[[Callable[..., None]], Any]:
    """Make one test of a check that holds for each of *things*; a check of several arguments gets tuples.

    A failure lists each offender by the name that *ids* gives it, with what was wrong.
    """
    known = tuple(things)

    def sweep(check: Callable[..., None]) -> Callable[[], None]:
        several = len(inspect.signature(check).parameters) > 1

        def swept() -> None:
            assert known, "nothing to look at"
            offenders = []
            for thing in known:
                try:
                    check(*thing) if several else check(thing)
                except Exception as error:  # noqa: BLE001 - whatever a check raises is told with the others
                    offenders.append(f"{ids(thing)}: {type(error).__name__}: {error}")
            if offenders:
                pytest.fail(f"{len(offenders)} of {len(known)}:\n" + "\n".join(offenders), pytrace=False)

        swept.__name__, swept.__doc__, swept.__module__ = check.__name__, check.__doc__, check.__module__
        return swept

    return sweep
