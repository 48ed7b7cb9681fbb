"""What is worked out once in a public call and forgotten when it ends: texts of clients stay nowhere."""

import os
import re
import threading
from collections.abc import Callable
from contextlib import ContextDecorator
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_R = TypeVar("_R")

_FORGETTERS: list[Callable[[], None]] = [re.purge]  # patterns made of a client's names stay there otherwise


class _Forgetting(ContextDecorator, threading.local):
    """Counts the public calls that are open in this thread; when the outermost one ends, all is forgotten.

    Every thread forgets for all: another one that is still at work only works something out again.
    """

    depth = 0

    def __enter__(self) -> None:
        self.depth += 1

    def __exit__(self, *_: object) -> None:
        self.depth -= 1
        if not self.depth:
            for forget in _FORGETTERS:
                forget()

    def start_anew(self) -> None:
        """Have no call open, as in a process that was forked in the middle of one."""
        self.depth = 0


forgetting = _Forgetting()
"""Decorates what is called from outside with a client's texts, or a ``with`` block of such calls."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forgetting.start_anew)


def remembered(maxsize: int) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Keep what a function returned for its latest *maxsize* arguments, until the public call ends.

    It is for whatever a case or a report goes into; knowledge is kept with ``functools.cache``. Where no call
    is open, nothing is kept at all: a function without :data:`forgetting` is slower and holds nobody's words.

    >>> asked = []
    >>> @remembered(maxsize=8)
    ... def words(text):
    ...     asked.append(text)
    ...     return text.split()
    >>> with forgetting:
    ...     words("Klien BR"), words("Klien BR")
    (['Klien', 'BR'], ['Klien', 'BR'])
    >>> words("Klien BR"), len(asked)
    (['Klien', 'BR'], 2)
    """

    def decorated(function: Callable[_P, _R]) -> Callable[_P, _R]:
        kept = lru_cache(maxsize)(function)
        _FORGETTERS.append(kept.cache_clear)

        @wraps(function)
        def asked(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            return kept(*args, **kwargs) if forgetting.depth else function(*args, **kwargs)  # type: ignore[arg-type]

        return asked

    return decorated
