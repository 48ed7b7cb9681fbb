"""``socialwork conform``: a Word report held against the template of the campus."""

from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.commented import copy_option, write_copy
from socialwork.cli.findings import blocks, tell
from socialwork.cli.options import findings_option, profile_option, template_option
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.words import Lang, Words

ABOUT = Words(
    "Bandingkan laporan Word dengan templat kampus: bab dan subbab, nomor, daftar, kertas, margin, huruf, "
    "dan spasi. Ukuran yang hanya lazim disebut lazim.\n\n"
    "Kode keluar 1 bila ada temuan berat (error).",
    "Hold a Word report against the template of the campus: chapters and sections, numbers, lists, paper, "
    "margins, fonts and spacing. A figure that is only customary is called so.\n\n"
    "Exit code 1 when there is a finding of severity error.",
)
REPORT = Words("LAPORAN", "REPORT")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(report: Path, output: Path | None, template: str, profile: str, form: str) -> int:
        review = sw.conform(report, sw.load_template(template, profile=profile))
        if output is not None:
            write_copy(report, review, output, lang)
        tell(review.findings, form, str(report), lang)
        return EXIT_FINDINGS if any(map(blocks, review.findings)) else 0

    params: list[click.Parameter] = [
        click.Argument(["report"], type=click.Path(path_type=Path), metavar=REPORT.pick(lang)),
        copy_option(lang),
        template_option(lang),
        profile_option(lang),
        findings_option(lang),
    ]
    return click.Command("conform", callback=run, params=params, help=ABOUT.pick(lang))
