"""``socialwork explain``: what the field knows of a term, or what a rule asks."""

import json
from collections.abc import Sequence

import click

from socialwork.cli.options import format_option
from socialwork.words import Lang, Words

ABOUT = Words(
    "Jelaskan istilah bidang ini, misalnya teknik, peran, alat, atau tahap: arti, tujuan, syarat, dan "
    "sumbernya. ISTILAH adalah kode atau nama dalam bahasa Indonesia atau Inggris, atau kode aturan "
    "seperti TECH-06.",
    "Explain a term of the field, such as a technique, role, tool or stage: meaning, purpose, conditions "
    "and sources. TERM is a code or a name in Indonesian or English, or the code of a rule such as TECH-06.",
)
TERM = Words("ISTILAH", "TERM")


class UnknownTerm(click.BadParameter):
    """A name that no term and no rule has; *possibilities* are names that come near it."""

    def __init__(self, text: str, argument: click.Argument, near: Sequence[str]) -> None:
        super().__init__(text, param=argument)
        self.possibilities = near


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""
    argument = click.Argument(["words"], nargs=-1, required=True, metavar=TERM.pick(lang))

    def run(words: Sequence[str], form: str) -> None:
        # These load the knowledge of the library, which no other command needs.
        from socialwork.cli.explain_data import explained, found, near_labels  # noqa: PLC0415
        from socialwork.cli.explain_text import lines  # noqa: PLC0415

        text = " ".join(words)
        terms, rules = found(text)
        if not terms and not rules:
            raise UnknownTerm(text, argument, near_labels(text, lang))
        if form == "json":
            click.echo(json.dumps(explained(text, terms, rules), ensure_ascii=False, indent=2))
        else:
            click.echo("\n".join(lines(terms, rules, lang)))

    return click.Command(
        "explain", callback=run, params=[argument, format_option(lang)], help=ABOUT.pick(lang)
    )
