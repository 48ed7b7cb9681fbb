"""Where data came from: the file, and the line and column of every path in it."""

from collections.abc import Callable, Mapping

from attrs import field, frozen

from socialwork.errors import Problem
from socialwork.words import Words

Path = tuple[str | int, ...]
"""A place in plain data: keys and indexes from the root."""

Spot = tuple[int, int]
"""A line and a column, both from 1."""


@frozen
class Marks:
    """The spots of one file: those of the keys and those of the values."""

    keys: dict[Path, Spot] = field(factory=dict)
    values: dict[Path, Spot] = field(factory=dict)

    def of(self, path: Path, *, key: bool = False) -> Spot | None:
        """Return the spot of *path*, or else of the nearest thing round it."""
        if key and path in self.keys:
            return self.keys[path]
        while path not in self.values:
            if not path:
                return None
            path = path[:-1]
        return self.values[path]


@frozen
class Origin:
    """One source of data.

    Attributes:
        file: Its name in messages, or ``""``.
        marks: Gives the spots; called only when there is something to report.
        elsewhere: Parts of the data that came from other files, by their paths.
    """

    file: str = ""
    marks: Callable[[], Marks] = Marks
    elsewhere: Mapping[Path, str] = field(factory=dict)

    def problem(  # noqa: PLR0913 - all but two are named at every call
        self,
        path: Path,
        message: Words,
        *,
        value: str = "",
        suggestion: Words | None = None,
        key: bool = False,
        marks: Marks | None = None,
    ) -> Problem:
        """Return a problem at *path*; with *key* its spot is that of the key, not of the value."""
        other = next((name for start, name in self.elsewhere.items() if path[: len(start)] == start), None)
        spot = (1, 1) if other else (marks or self.marks()).of(path, key=key)
        line, column = spot or (None, None)
        return Problem(
            file=other or self.file,
            line=line,
            column=column,
            path=path_text(path),
            value=value,
            message=message,
            suggestion=suggestion,
        )


def path_text(path: Path) -> str:
    """Return a path for people.

    >>> path_text(("stages", 3, "symptoms", 0))
    'stages[3].symptoms[0]'
    """
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".")
