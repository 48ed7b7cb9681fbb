"""Arguments and options that several commands share."""

import datetime as dt

import click

from socialwork.words import Lang, Words

FORMAT = Words("Bentuk keluaran: teks atau JSON.", "Form of the output: text or JSON.")
FINDINGS = Words(
    "Bentuk keluaran: teks, JSON, SARIF untuk penyunting teks, atau halaman HTML.",
    "Form of the output: text, JSON, SARIF for editors, or an HTML page.",
)
TODAY = Words(
    "Tanggal yang dianggap hari ini (bawaan: hari ini).", "The day taken as today (default: today)."
)
TEMPLATE = Words(
    "Nama templat bawaan, berkas template.toml, atau foldernya.",
    "Name of a shipped template, a template.toml, or its folder.",
)
PROFILE = Words("Profil halaman templat, misalnya b5.", "Page profile of the template, such as b5.")
CASE = Words("KASUS", "CASE")


def case_argument(lang: Lang) -> click.Argument:
    """Return the argument that names the case."""
    return click.Argument(["case"], metavar=CASE.pick(lang))


def format_option(lang: Lang) -> click.Option:
    """Return the option that chooses text or JSON."""
    return click.Option(
        ["--format", "form"],
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help=FORMAT.pick(lang),
    )


def findings_option(lang: Lang) -> click.Option:
    """Return the option that chooses how findings are told."""
    return click.Option(
        ["--format", "form"],
        type=click.Choice(["text", "json", "sarif", "html"]),
        default="text",
        show_default=True,
        help=FINDINGS.pick(lang),
    )


def template_option(lang: Lang) -> click.Option:
    """Return the option that chooses the template."""
    return click.Option(
        ["--template"], default="praktikum-institusi", show_default=True, help=TEMPLATE.pick(lang)
    )


def profile_option(lang: Lang) -> click.Option:
    """Return the option that chooses a page of the template."""
    return click.Option(["--profile"], default="a4", show_default=True, help=PROFILE.pick(lang))


def today_option(lang: Lang) -> click.Option:
    """Return the option that sets the day taken as today."""
    return click.Option(["--today"], type=click.DateTime(["%Y-%m-%d"]), help=TODAY.pick(lang))


def day(value: dt.datetime | None) -> dt.date:
    """Return the day that ``--today`` names, or the real one."""
    return dt.datetime.now(tz=dt.UTC).astimezone().date() if value is None else value.date()
