"""Where in its files each part of a case stands, for findings that name a line."""

import re

from attrs import frozen

from socialwork.errors import MissingPart
from socialwork.loading.json_reader import json_marks
from socialwork.loading.origin import Marks, Path
from socialwork.loading.sources import Format, Opened, Source, opened
from socialwork.loading.yaml_reader import yaml_marks
from socialwork.remembering import forgetting

_STEP = re.compile(r"(\w+)|\[(\d+)\]")
_SLOT = re.compile(r"prose\[(\d+)\]")


@frozen
class CaseSpot:
    """A place in the files of a case: the file, and line and column from 1."""

    file: str
    line: int
    column: int


@frozen
class CaseSpots:
    """Gives the spot of every path of a case; see :func:`case_spots`."""

    _opened: Opened
    _marks: Marks

    def of(self, path: str) -> CaseSpot:
        """Return the spot of *path*, such as ``stages[3].symptoms[0]``, or of the nearest thing round it."""
        steps = self._steps(path)
        if len(steps) > 1 and steps[0] == "prose" and steps[1] in self._opened.prose:
            return CaseSpot(self._opened.prose[str(steps[1])][1], 1, 1)
        line, column = self._marks.of(steps) or (1, 1)
        return CaseSpot(self._opened.file, line, column)

    def place_of(self, part: MissingPart) -> str:
        """Return file and line of what keeps a report from being final; empty where nothing stands yet."""
        if not part.path:
            return ""
        spot = self.of(part.path)
        inside = part.line - 1 if spot.file != self._opened.file else 0  # a prose file holds the text alone
        return f"{spot.file}:{spot.line + inside}"

    def _steps(self, path: str) -> Path:
        match = _SLOT.match(path)
        if match:
            slots = self._slots()
            number = int(match[1])
            return ("prose", slots[number]) if number < len(slots) else ("prose",)
        return tuple(int(number) if number else name for name, number in _STEP.findall(path))

    def _slots(self) -> tuple[str, ...]:
        """Return the names of the prose slots as a case lists them: those of its file, then the others."""
        written = (str(one[1]) for one in self._marks.keys if len(one) == 2 and one[0] == "prose")  # noqa: PLR2004 - a slot lies right in its mapping
        return tuple(dict.fromkeys((*written, *self._opened.prose)))


@forgetting
def case_spots(source: Source, format: Format | None = None) -> CaseSpots:  # noqa: A002 - the public keyword
    """Return where in its files each part of a case stands.

    Args:
        source: The case file, folder, or shipped example that the case was loaded from.
        format: As in :func:`socialwork.loading.load_case`.

    Raises:
        CaseFileError: There is nothing to read there.

    >>> spot = case_spots("example:lansia").of("people.client")
    >>> spot.file, spot.line > 1
    ('case.yaml', True)
    """
    one = opened(source, format)
    return CaseSpots(one, (json_marks if one.format == "json" else yaml_marks)(one.text))
