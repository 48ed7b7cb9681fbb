"""``socialwork extract``: the case that a report carries along."""

import sys
from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.words import Lang, Words

ABOUT = Words(
    "Ambil kasus yang tersimpan di dalam laporan Word (ditulis dengan `report --embed-case`).\n\n"
    "Dengan -o kasus itu ditulis ke folder, atau ke berkas .yaml atau .json; tanpa -o ke keluaran standar.",
    "Take out the case that a Word report carries (written with `report --embed-case`).\n\n"
    "With -o it is written to a folder, or to a .yaml or .json file; without -o to standard output.",
)
REPORT = Words("LAPORAN", "REPORT")
OUTPUT = Words("Folder atau berkas keluaran.", "Folder or output file.")
NONE = Words("{file} tidak memuat kasus.", "{file} carries no case.")
DONE = Words("Selesai: {file}", "Done: {file}")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(report: Path, output: Path | None) -> int:
        data = sw.embedded_case(report)
        if data is None:
            click.echo(NONE.format(file=report).pick(lang), err=True)
            return EXIT_FINDINGS
        case = sw.load_case(data, format="json")
        if output is None:
            sys.stdout.write(sw.case_to_bytes(case).decode())
            return 0
        sw.save_case(case, output)
        click.echo(DONE.format(file=output).pick(lang))
        return 0

    path = click.Path(path_type=Path)
    params: list[click.Parameter] = [
        click.Argument(["report"], type=path, metavar=REPORT.pick(lang)),
        click.Option(["-o", "--output"], type=path, help=OUTPUT.pick(lang)),
    ]
    return click.Command("extract", callback=run, params=params, help=ABOUT.pick(lang))
