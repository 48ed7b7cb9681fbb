"""Many problems in one exception: each with a note of where it arose, as cattrs has them for its classes."""

from collections.abc import Sequence
from typing import Any

from cattrs.errors import IterableValidationError, IterableValidationNote


def noted(error: Exception, index: int | str, type_: Any) -> Exception:
    """Return *error* with a note of the index or key at which it arose."""
    error.__notes__ = [*getattr(error, "__notes__", []), IterableValidationNote("item", index, type_)]
    return error


def all_of(errors: Sequence[Exception], type_: Any) -> Exception:
    """Return one exception for *errors*, each of which carries a note."""
    # The constructor takes the type as well, which ExceptionGroup's own signature hides from pyright.
    return IterableValidationError("items", errors, type_)  # pyright: ignore[reportCallIssue]
