"""The copy of a Word report that commands write with the findings as comments."""

import datetime as dt
from pathlib import Path

import click

import socialwork as sw
from socialwork.loading.atomic import write_all
from socialwork.words import Lang, Words

COPY = Words(
    "Salinan berkas Word dengan temuan sebagai komentar di tempatnya.",
    "A copy of the Word file with the findings as comments at their places.",
)
SAME_FILE = Words("Salinan tidak boleh menimpa laporan.", "The copy must not overwrite the report.")
WRITTEN = Words("Salinan dengan komentar: {file}", "Copy with comments: {file}")


def copy_option(lang: Lang) -> click.Option:
    """Return the option that names the copy."""
    return click.Option(["-o", "--output"], type=click.Path(path_type=Path), help=COPY.pick(lang))


def write_copy(report: Path, review: "sw.WordReview", output: Path, lang: Lang) -> None:
    """Write the copy of *report*, whole or not at all.

    Raises:
        click.UsageError: It would overwrite the report.
    """
    if output.resolve() == report.resolve():
        raise click.UsageError(SAME_FILE.pick(lang))
    now = dt.datetime.now(tz=dt.UTC).replace(microsecond=0)
    write_all({output: sw.with_findings(report, review, lang=lang, date=now)})
    click.echo(WRITTEN.format(file=output).pick(lang), err=True)
