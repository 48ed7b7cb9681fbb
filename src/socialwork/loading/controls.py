"""Characters that no text of a report can hold: control characters and halves of characters."""

import re
from collections.abc import Iterator
from typing import Any

from socialwork.errors import Problem
from socialwork.loading.origin import Origin, Path
from socialwork.loading.plain import shown
from socialwork.words import Words

UNPRINTABLE = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""Everything that neither YAML nor Word can hold; line ends are ``\\n`` by then."""

_CONTROL = Words(
    "teks memuat tanda kendali yang tidak terlihat (U+{code}); hapus tanda itu",
    "the text holds an invisible control character (U+{code}); remove it",
)
_MOST = 20


def control_message(character: str) -> Words:
    """Return the message about one such character."""
    return _CONTROL.format(code=f"{ord(character):04X}")


def in_text(text: str, file: str) -> list[Problem]:
    """Return a problem for each control character that stands in *text* itself, the first twenty."""
    problems: list[Problem] = []
    for found in UNPRINTABLE.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        line, column = text.count("\n", 0, start) + 1, found.start() - start + 1
        problems.append(Problem(file=file, line=line, column=column, message=control_message(found[0])))
        if len(problems) == _MOST:
            break
    return problems


def in_data(data: Any, origin: Origin) -> list[Problem]:
    """Return a problem for each text or key in *data* with a control character (escaped in the file)."""
    return [
        origin.problem(path, control_message(found[0]), value=shown(text))
        for path, text in _texts(data, ())
        if (found := UNPRINTABLE.search(text))
    ]


def _texts(data: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield (*path, key), key
            yield from _texts(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*path, index))
