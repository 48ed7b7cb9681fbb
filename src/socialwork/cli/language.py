"""Which language the command line speaks, known before its arguments are parsed."""

from collections.abc import Iterator, Mapping, Sequence
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
    named = (value for value in option_values(args, "--lang") if value in LANGUAGES)
    return cast("Lang", next(named, None) or _of_environment(environ))


def option_values(args: Sequence[str], option: str) -> Iterator[str]:
    """Iterate over the values that *args* give to *option*, before they are parsed.

    >>> list(option_values(["check", "--format", "json", "--format=text"], "--format"))
    ['json', 'text']
    """
    for n, arg in enumerate(args):
        if arg == option and n + 1 < len(args):
            yield args[n + 1]
        elif arg.startswith(f"{option}="):
            yield arg.removeprefix(f"{option}=")


def _of_environment(environ: Mapping[str, str]) -> Lang:
    for variable in ("SOCIALWORK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environ.get(variable, "").lower()
        if value:
            return "en" if value.startswith("en") else "id"
    return "id"
