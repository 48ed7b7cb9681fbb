"""``socialwork tokens``: the ledger of a token economy, what to expect of it, and what is wrong with it."""

import json
from pathlib import Path

import click

from socialwork import check, load_case
from socialwork.cli.options import case_argument, format_option
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.findings import Finding, Severity
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tampilkan buku token sebuah kasus: hari demi hari, saldo, peluang mencapai harga, sembilan langkah, dan "
    "temuan.\n\n"
    "Dengan -o buku itu ditulis ke berkas; akhirannya menentukan bentuknya: .csv atau .xlsx (lembar harian), "
    ".json (buku token dengan seluruh peristiwa), .svg atau .png (grafik).",
    "Show the token ledger of a case: day by day, the balance, the chance of reaching the price, the nine "
    "steps, and findings.\n\n"
    "With -o it is written to a file; its ending tells the form: .csv or .xlsx (day sheet), .json (ledger "
    "with all its events), .svg or .png (chart).",
)
OUTPUT = Words("Berkas keluaran.", "Output file.")
RATE = Words("Tingkat keberhasilan yang diandaikan, 0 sampai 1.", "Success rate that is assumed, 0 to 1.")
NTH = Words("Ekonomi token ke berapa yang ditulis dengan -o.", "Which token economy -o writes.")
NONE = Words("Kasus ini tidak memuat ekonomi token.", "This case has no token economy.")
DONE = Words("Selesai: {file}", "Done: {file}")
NO_SUCH = Words("Kasus ini memuat {n} ekonomi token.", "This case has {n} token economies.")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(case: str, form: str, rate: float, output: Path | None, nth: int) -> int:
        # They load ledger, chart and holidays, which no other command needs.
        from socialwork.cli.token_files import writer  # noqa: PLC0415
        from socialwork.cli.token_view import TokenView  # noqa: PLC0415
        from socialwork.process.tokens import token_courses  # noqa: PLC0415

        write = None if output is None else writer(output, lang)
        loaded = load_case(case)
        courses = token_courses(loaded)
        if write is not None and output is not None:
            if not 0 < nth <= len(courses):
                raise click.UsageError(NO_SUCH.format(n=len(courses)).pick(lang))
            write(courses[nth - 1][1])
            click.echo(DONE.format(file=output).pick(lang))
            return 0
        findings = [one for one in check(loaded) if one.code.startswith(("TOK-", "TOKR-"))]
        shown = [TokenView(path, course, rate, findings) for path, course in courses]
        if form == "json":
            data = {"format": 1, "economies": [one.data() for one in shown]}
            click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            click.echo("\n\n".join("\n".join(one.lines(lang)) for one in shown) or NONE.pick(lang))
        return EXIT_FINDINGS if any(map(_blocks, findings)) else 0

    return click.Command("tokens", callback=run, params=_params(lang), help=ABOUT.pick(lang))


def _params(lang: Lang) -> list[click.Parameter]:
    return [
        case_argument(lang),
        format_option(lang),
        click.Option(
            ["--rate"],
            type=click.FloatRange(0, 1),
            default=0.8,
            show_default=True,
            help=RATE.pick(lang),
        ),
        click.Option(["-o", "--output"], type=click.Path(path_type=Path), help=OUTPUT.pick(lang)),
        click.Option(["--nth"], type=int, default=1, show_default=True, help=NTH.pick(lang)),
    ]


def _blocks(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR and not finding.waived
