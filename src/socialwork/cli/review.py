"""``socialwork review``: a finished report, read as a careful supervisor would."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

import socialwork as sw
from socialwork.cli.findings import blocks, told
from socialwork.cli.options import day, findings_option, template_option, today_option
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.loading.atomic import write_all
from socialwork.words import Lang, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

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
COPY = Words(
    "Salinan berkas Word dengan temuan sebagai komentar di tempatnya.",
    "A copy of the Word file with the findings as comments at their places.",
)
WAIVERS = Words(
    "Berkas TOML dengan temuan yang diterima dan alasannya.",
    "A TOML file with the findings that are accepted, and why.",
)
FIRST = Words("Yang pertama diperbaiki:", "What to mend first:")
ONLY_WORD = Words("Opsi -o hanya untuk laporan .docx.", "The option -o is for .docx reports alone.")
SAME_FILE = Words("Salinan tidak boleh menimpa laporan.", "The copy must not overwrite the report.")
WRITTEN = Words("Salinan dengan komentar: {file}", "Copy with comments: {file}")
SHOWN_FIRST = 5


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
                _write_copy(Path(report), review, output, lang)
        else:
            if output is not None:
                raise click.UsageError(ONLY_WORD.pick(lang))
            findings = sw.review_case(
                sw.load_case(report), sw.load_template(template), waivers=accepted, today=day(today)
            )
        click.echo(told(findings, form, report, lang))
        if form == "text":
            _tell_first(findings, lang)
        if output is not None:
            click.echo(WRITTEN.format(file=output).pick(lang), err=True)
        return EXIT_FINDINGS if any(map(blocks, findings)) else 0

    path = click.Path(path_type=Path)
    params: list[click.Parameter] = [
        click.Argument(["report"], metavar=REPORT.pick(lang)),
        click.Option(["--case"], help=CASE.pick(lang)),
        click.Option(["--waivers"], type=path, help=WAIVERS.pick(lang)),
        click.Option(["-o", "--output"], type=path, help=COPY.pick(lang)),
        template_option(lang),
        findings_option(lang),
        today_option(lang),
    ]
    return click.Command("review", callback=run, params=params, help=ABOUT.pick(lang))


def _write_copy(report: Path, review: "sw.WordReview", output: Path, lang: Lang) -> None:
    if output.resolve() == report.resolve():
        raise click.UsageError(SAME_FILE.pick(lang))
    now = dt.datetime.now(tz=dt.UTC).replace(microsecond=0)
    write_all({output: sw.with_findings(report, review, lang=lang, date=now)})


def _tell_first(findings: "Sequence[sw.Finding]", lang: Lang) -> None:
    matters = sw.what_first(findings)[:SHOWN_FIRST]
    if matters:
        click.echo("\n".join((f"\n{FIRST.pick(lang)}", *(f"- {one.text(lang)}" for one in matters))))
