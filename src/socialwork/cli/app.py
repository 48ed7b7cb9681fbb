"""The program: its commands in one language, and what happens when something goes wrong."""

import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from socialwork.cli import (
    check,
    conform,
    draw,
    evaluate,
    explain,
    extract,
    form,
    forms,
    import_,
    logbook,
    new,
    redact,
    report,
    review,
    schema,
    show,
    slots,
    supervision,
    tokens,
)
from socialwork.cli.language import chosen_language, option_values
from socialwork.cli.refusals import EXIT_USAGE, refusal, usage_text
from socialwork.errors import SocialWorkError
from socialwork.extensions import load_extensions
from socialwork.remembering import forgetting
from socialwork.words import Lang, Words

ABOUT = Words(
    "Dari berkas kasus ke laporan praktikum: periksa isinya, lalu tulis dokumen Word-nya.\n\n"
    "KASUS adalah folder kasus, berkas .yaml atau .json, atau contoh bawaan seperti example:utama.",
    "From a case file to the practicum report: check what it holds, then write the Word document.\n\n"
    "CASE is a case folder, a .yaml or .json file, or a shipped example such as example:utama.",
)
HELP = Words("Tampilkan bantuan ini.", "Show this help.")
LANGUAGE = Words("Bahasa pesan.", "Language of the messages.")
VERSION = Words("Tampilkan versi.", "Show the version.")


def make_app(lang: Lang) -> click.Group:
    """Return the command line with all its texts in *lang*."""
    settings = {"help_option_names": ["-h", "--help"]}
    app = click.Group("socialwork", help=ABOUT.pick(lang), context_settings=settings)
    supervised = (supervision.submit, supervision.diff, supervision.comments)
    made = (
        new,
        import_,
        check,
        review,
        conform,
        report,
        draw,
        form,
        forms,
        extract,
        redact,
        logbook,
        schema,
        show,
        slots,
        tokens,
        evaluate,
        explain,
    )
    for command in (*(module.command(lang) for module in made), *(make(lang) for make in supervised)):
        if not any("--lang" in one.opts for one in command.params):
            command.params.append(_language_option(lang))
        app.add_command(command)
    app.params.append(_language_option(lang))
    click.version_option(package_name="socialwork", help=VERSION.pick(lang))(app)
    return app


def _language_option(lang: Lang) -> click.Option:
    # The language is known before click parses; the option stands here for the help and for its checks.
    return click.Option(
        ["--lang"], type=click.Choice(["id", "en"]), expose_value=False, help=LANGUAGE.pick(lang)
    )


@contextmanager
def _ending_in_order() -> Iterator[None]:
    """Let a request to end (SIGTERM, SIGHUP) first clear away what is only there while a command works."""

    def end(number: int, _: object) -> None:
        raise SystemExit(128 + number)  # as shells tell of it

    asked = {signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)}
    in_charge = threading.current_thread() is threading.main_thread()
    held = [one for one in asked if in_charge and signal.getsignal(one) is signal.SIG_DFL]
    for one in held:
        signal.signal(one, end)
    try:
        yield
    finally:
        for one in held:
            signal.signal(one, signal.SIG_DFL)


@forgetting
@_ending_in_order()
def run(args: Sequence[str] | None = None) -> int:
    """Run the command line; every error that a user can cause becomes a message and an exit code."""
    arguments = list(sys.argv[1:] if args is None else args)
    lang = chosen_language(arguments, os.environ)
    try:
        load_extensions()
        result = make_app(lang).main(arguments, prog_name="socialwork", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return EXIT_USAGE
    except click.UsageError as error:
        click.echo(usage_text(error, lang), err=True)
        return EXIT_USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo(Words("Dibatalkan.", "Cancelled.").pick(lang), err=True)
        return 130
    except (SocialWorkError, OSError) as error:
        return refusal(error, lang, as_json=next(option_values(arguments, "--format"), "") == "json")
    return result if isinstance(result, int) else 0
