"""What the command line says when it refuses, and the exit code it then leaves with."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence

import click
from attrs import evolve

from socialwork.errors import (
    FormError,
    IncompleteReportError,
    MalformedError,
    MissingKind,
    MissingPart,
    Problem,
    SocialWorkError,
    SpokenError,
)
from socialwork.words import Lang, Words

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_MALFORMED = 3
EXIT_FILE = 4

INCOMPLETE = Words(
    "Laporan akhir belum dapat ditulis: {n} hal belum selesai. Draf tanpa --final tetap dapat ditulis.",
    "The final report cannot be written yet: {n} thing(s) are not finished. A draft without --final can.",
)
GROUPS: dict[MissingKind, Words] = {
    "left": Words("Teks pengganti; ganti dengan isinya:", "Placeholders; replace them by the real thing:"),
    "instructions": Words("Petunjuk masih ada:", "Instructions still stand:"),
    "unprinted": Words("Ditulis, tetapi tidak dicetak:", "Written, but printed nowhere:"),
    "unknown": Words("Dirujuk, tetapi tidak ada:", "Referred to, but not there:"),
    "empty": Words("Belum diisi:", "Not filled in yet:"),
}
AND_BELOW = Words(" (dan {n} hal di bawahnya)", " (and {n} thing(s) below it)")
CANNOT_READ = Words("Berkas tidak dapat dibaca: {n} masalah.", "The file cannot be read: {n} problem(s).")
NO_OPTION = Words("Tidak ada opsi {name}.", "There is no option {name}.")
NO_COMMAND = Words("Tidak ada perintah seperti itu: {name}.", "There is no such command: {name}.")
MISSING = Words("Argumen {name} belum diisi.", "The argument {name} is missing.")
BAD_CHOICE = Words("Nilai {name} tidak dikenal: {message}", "The value of {name} is not known: {message}")
DID_YOU_MEAN = Words("Maksudnya {names}?", "Did you mean {names}?")
SEE_HELP = Words("Lihat: {command} --help", "See: {command} --help")


def usage_text(error: click.UsageError, lang: Lang) -> str:
    """Return what is wrong with a call, in *lang*, with the nearest names and where the help is."""
    lines = [_what(error, lang)]
    names = getattr(error, "possibilities", None)
    if names:
        lines.append(DID_YOU_MEAN.format(names=", ".join(sorted(names))).pick(lang))
    command = error.ctx.command_path if error.ctx else "socialwork"
    lines.append(SEE_HELP.format(command=command).pick(lang))
    return "\n".join(lines)


def _what(error: click.UsageError, lang: Lang) -> str:
    match error:
        case click.NoSuchOption():
            return NO_OPTION.format(name=error.option_name).pick(lang)
        case click.MissingParameter():
            return MISSING.format(name=_name(error.param)).pick(lang)
        case click.BadParameter():
            return BAD_CHOICE.format(name=_name(error.param), message=error.message).pick(lang)
        case _ if error.message.startswith("No such command"):
            return NO_COMMAND.format(name=error.message.split("'")[1]).pick(lang)
        case _:
            return error.format_message()


def _name(parameter: click.Parameter | None) -> str:
    if parameter is None:
        return "?"
    return (
        parameter.make_metavar(click.Context(click.Command("socialwork")))
        if isinstance(parameter, click.Argument)
        else max(parameter.opts, key=len)
    )


def refusal(error: SocialWorkError | OSError, lang: Lang, *, as_json: bool) -> int:
    """Print an error, as text or as JSON, and return the exit code."""
    code = _code(error)
    if as_json:
        click.echo(json.dumps(_as_data(error, code), ensure_ascii=False, indent=2))
    else:
        click.echo(_as_text(error, lang), err=True)
    return code


def _code(error: SocialWorkError | OSError) -> int:
    match error:
        case MalformedError():
            return EXIT_MALFORMED
        case IncompleteReportError() | FormError():
            return EXIT_FINDINGS
        case OSError():
            return EXIT_FILE
        case _:
            return EXIT_MALFORMED


def _as_text(error: SocialWorkError | OSError, lang: Lang) -> str:
    match error:
        case MalformedError():
            return f"{error.text(lang)}\n{CANNOT_READ.format(n=len(error.problems)).pick(lang)}"
        case IncompleteReportError():
            return "\n".join(_incomplete(error.missing, lang))
        case SpokenError():
            return error.message.pick(lang)
        case OSError():
            return f"{error.filename or ''}: {error.strerror or error}"
        case _:
            return str(error)


def _incomplete(missing: Sequence[MissingPart], lang: Lang) -> Iterator[str]:
    """Yield what is missing, by its kind and in the order of the report, each message once.

    What is missing below a section that lacks something itself goes without saying: it follows from that.
    """
    yield INCOMPLETE.format(n=len(missing)).pick(lang)
    for kind, title in GROUPS.items():
        parts = [part for part in missing if part.kind == kind]
        numbers = {_number(part) for part in parts if kind == "empty"}
        below = Counter(over for part in parts for over in numbers if _number(part).startswith(f"{over}."))
        shown = [part for part in parts if not any(_number(part).startswith(f"{over}.") for over in numbers)]
        by_message: dict[str, list[MissingPart]] = {}
        for part in shown:
            by_message.setdefault(evolve(part, section="", key="", spot="").text(lang), []).append(part)
        if parts:
            yield f"\n{title.pick(lang)}"
        for said, together in by_message.items():
            places = [" · ".join(filter(None, (part.section, part.key, part.spot))) for part in together]
            more = below[_number(together[0])]
            tail = AND_BELOW.format(n=more).pick(lang) if more else ""
            if len(places) == 1:
                yield f"- {': '.join(filter(None, (places[0], said)))}{tail}"
            else:
                yield f"- {said}:"
                yield from (f"    {place}" for place in places)


def _number(part: MissingPart) -> str:
    """Return the number of the section, or what stands for one."""
    return part.section.partition(" ")[0]


def _missing(part: MissingPart) -> dict[str, object]:
    return {
        "kind": part.kind,
        "section": part.section,
        "path": part.path,
        "key": part.key,
        "place": part.spot,
        "message": {"id": part.message.id, "en": part.message.en},
        "suggestion": None
        if part.suggestion is None
        else {"id": part.suggestion.id, "en": part.suggestion.en},
    }


def _as_data(error: SocialWorkError | OSError, code: int) -> dict[str, object]:
    data: dict[str, object] = {"format": 1, "exit": code, "error": type(error).__name__}
    match error:
        case MalformedError():
            data["problems"] = [_problem(problem) for problem in error.problems]
        case IncompleteReportError():
            data["missing"] = [_missing(part) for part in error.missing]
        case _:
            data["message"] = _as_text(error, "en")
    return data


def _problem(problem: Problem) -> dict[str, object]:
    suggestion = problem.suggestion
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "path": problem.path,
        "value": problem.value,
        "message": {"id": problem.message.id, "en": problem.message.en},
        "suggestion": None if suggestion is None else {"id": suggestion.id, "en": suggestion.en},
    }
