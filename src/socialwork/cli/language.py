"""Which language the command line speaks."""

from collections.abc import Mapping, Sequence
from typing import cast

from socialwork.words import Lang

LANGUAGES = ("id", "en")


def chosen_language(args: Sequence[str], environ: Mapping[str, str]) -> Lang:
    """Return the language of ``--lang``, else of the environment, else Indonesian.

    The environment is asked for ``SOCIALWORK_LANG`` and then for the usual locale variables.

    >>> chosen_language(["check", "--lang", "en", "kasus"], {})
    'en'
    >>> chosen_language([], {"LANG": "en_GB.UTF-8"})
    'en'
    """
    for n, arg in enumerate(args):
        value = arg.removeprefix("--lang=") if arg.startswith("--lang=") else None
        if arg == "--lang" and n + 1 < len(args):
            value = args[n + 1]
        if value in LANGUAGES:
            return cast("Lang", value)
    return _of_environment(environ)


def _of_environment(environ: Mapping[str, str]) -> Lang:
    for variable in ("SOCIALWORK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environ.get(variable, "").lower()
        if value:
            return "en" if value.startswith("en") else "id"
    return "id"
