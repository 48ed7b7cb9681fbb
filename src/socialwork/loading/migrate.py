"""Old versions of the case-file format, brought up to the present one step at a time."""

from collections.abc import Callable, Mapping
from typing import Any

from socialwork.case import FORMAT
from socialwork.errors import Problem
from socialwork.loading.origin import Origin
from socialwork.loading.plain import Plain, shown
from socialwork.words import Words

Migration = Callable[[dict[str, Any]], dict[str, Any]]
"""From the data of a file of version *n* to the data of the same file in version *n + 1*."""

MIGRATIONS: Mapping[int, Migration] = {}
"""The steps by the version that they start from. There is only one version so far."""

_MISSING = Words(
    "tulis `format: {now}` pada baris pertama; itu versi susunan berkas kasus",
    "write `format: {now}` on the first line; it is the version of the layout of case files",
)
_WRONG = Words(
    "versi susunan harus berupa bilangan bulat dari 1, misalnya `format: {now}`",
    "the version must be a whole number from 1, such as `format: {now}`",
)
_NEWER = Words(
    "berkas ini ditulis oleh versi socialwork yang lebih baru (susunan {found}, yang dikenal sampai {now}); "
    "perbarui socialwork",
    "this file was written by a newer socialwork (layout {found}, known up to {now}); update socialwork",
)


def migrated(
    data: dict[str, Any],
    origin: Origin,
    *,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    now: int = FORMAT,
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Return *data* without its version, in the layout of version *now*, and what is wrong with it."""
    rest = {key: value for key, value in data.items() if key != "format"}
    if "format" not in data:
        return rest, (origin.problem(("format",), _MISSING.format(now=now)),)
    found = _version(data["format"])
    if found is None:
        value = shown(data["format"])
        return rest, (origin.problem(("format",), _WRONG.format(now=now), value=value),)
    if found > now:
        return rest, (origin.problem(("format",), _NEWER.format(found=found, now=now), value=str(found)),)
    for version in range(found, now):
        rest = migrations[version](rest)
    return rest, ()


def _version(value: Any) -> int | None:
    if value.__class__ is int:
        return value if value > 0 else None
    if isinstance(value, Plain) and value.isascii() and value.isdigit() and not value.startswith("0"):
        return int(value[:9])
    return None
