"""Reading a case: open, parse, migrate, gather prose and pictures, structure."""

from functools import cache, partial
from typing import Any

from socialwork.case import Case
from socialwork.errors import CaseFileError, Problem
from socialwork.loading.json_reader import json_marks, read_json
from socialwork.loading.migrate import migrated
from socialwork.loading.origin import Origin, Path
from socialwork.loading.pictures import with_pictures
from socialwork.loading.sources import Format, Opened, Source, opened
from socialwork.loading.strict import structure
from socialwork.loading.yaml_reader import read_yaml, yaml_marks
from socialwork.words import Words

_EMPTY = Words("berkas ini kosong; mulai dengan `format: 1`", "this file is empty; start with `format: 1`")
_TWICE = Words(
    "bagian ini juga ditulis di {file}; hapus salah satunya", "this slot stands in {file} as well; remove one"
)


def read_case(source: Source, format: Format | None = None) -> Case:  # noqa: A002 - the public keyword
    """Return the case in *source*; see :func:`socialwork.loading.load_case`."""
    return read_opened(opened(source, format))


def read_opened(one: Opened) -> Case:
    """Return the case of an opened source.

    Raises:
        CaseFileError: It is no case; every problem is told.
    """
    read, marks = (read_json, json_marks) if one.format == "json" else (read_yaml, yaml_marks)
    elsewhere: dict[Path, str] = {("prose", slot): file for slot, (_, file) in one.prose.items()}
    origin = Origin(one.file, cache(partial(marks, one.text)), elsewhere)
    data, found = read(one.text, origin)
    problems = [*found, *one.problems]
    if data is None and not problems:
        problems.append(Problem(file=one.file, line=1, message=_EMPTY))
    if isinstance(data, dict):
        data, more = _completed(data, one, origin)
        problems.extend(more)
    return structure(Case, data, origin, error=CaseFileError, problems=problems)


def _completed(data: dict[str, Any], one: Opened, origin: Origin) -> tuple[dict[str, Any], list[Problem]]:
    """Return *data* in the present layout, with the prose and pictures that stand in other files."""
    problems: list[Problem] = []
    data, wrong = migrated(data, origin)
    problems.extend(wrong)
    if one.prose:
        data, wrong_prose = _with_prose(data, one, origin)
        problems.extend(wrong_prose)
    data, wrong_pictures = with_pictures(data, origin, one.find)
    return data, problems + wrong_pictures


def _with_prose(data: dict[str, Any], one: Opened, origin: Origin) -> tuple[dict[str, Any], list[Problem]]:
    written = data.get("prose")
    if written is not None and not isinstance(written, dict):
        return data, []
    here = Origin(origin.file, origin.marks)
    doubled = [
        here.problem(("prose", slot), _TWICE.format(file=one.prose[slot][1]), key=True)
        for slot, text in (written or {}).items()
        if slot in one.prose and text is not None  # an empty entry only says that there is a file
    ]
    prose = {**(written or {}), **{slot: text for slot, (text, _) in one.prose.items()}}
    return {**data, "prose": prose}, doubled
