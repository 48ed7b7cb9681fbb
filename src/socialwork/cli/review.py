"""``socialwork review``: a finished report, read as a careful supervisor would."""

import datetime as dt
from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.commented import copy_option, write_copy
from socialwork.cli.findings import blocks, tell
from socialwork.cli.options import day, findings_option, template_option, today_option
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.words import Lang, Words

ABOUT = Words(
    "Periksa laporan seperti pembimbing yang teliti: hari dan tanggal, jumlah, nama, nomor, rujukan, "
    "ejaan, dan data pribadi.\n\n"
    "LAPORAN adalah berkas .docx yang diketik siapa pun, atau kasus; kasus dibaca seperti laporan yang "
    "dibuat darinya. Kode keluar 1 bila ada temuan berat (error) yang belum diberi alasan.",
    "Review a report as a careful supervisor would: weekdays and dates, totals, names, numbers, references, "
    "spelling and private data.\n\n"
    "REPORT is a .docx file that anybody typed, or a case, which is read as the report made of it. "
    "Exit code 1 when there is a finding of severity error without a written reason.",
)
REPORT = Words("LAPORAN", "REPORT")
CASE = Words("Kasus yang diceritakan laporan ini.", "The case that this report tells of.")
WAIVERS = Words(
    "Berkas TOML dengan temuan yang diterima dan alasannya.",
    "A TOML file with the findings that are accepted, and why.",
)
ONLY_WORD = Words("Opsi -o hanya untuk laporan .docx.", "The option -o is for .docx reports alone.")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(  # noqa: PLR0913, PLR0917 - one parameter an option
        report: str,
        case: str | None,
        waivers: Path | None,
        output: Path | None,
        template: str,
        form: str,
        today: dt.datetime | None,
    ) -> int:
        accepted = () if waivers is None else sw.load_waivers(waivers)
        known = None if case is None else sw.load_case(case)
        if Path(report).suffix.lower() == ".docx":
            review = sw.review_word(report, case=known, waivers=accepted, today=day(today))
            findings = review.findings
            if output is not None:
                write_copy(Path(report), review, output, lang)
        else:
            if output is not None:
                raise click.UsageError(ONLY_WORD.pick(lang))
            findings = sw.review_case(
                sw.load_case(report), sw.load_template(template), waivers=accepted, today=day(today)
            )
        tell(findings, form, report, lang)
        return EXIT_FINDINGS if any(map(blocks, findings)) else 0

    path = click.Path(path_type=Path)
    params: list[click.Parameter] = [
        click.Argument(["report"], metavar=REPORT.pick(lang)),
        click.Option(["--case"], help=CASE.pick(lang)),
        click.Option(["--waivers"], type=path, help=WAIVERS.pick(lang)),
        copy_option(lang),
        template_option(lang),
        findings_option(lang),
        today_option(lang),
    ]
    return click.Command("review", callback=run, params=params, help=ABOUT.pick(lang))
