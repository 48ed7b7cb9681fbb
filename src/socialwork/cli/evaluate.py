"""``socialwork evaluate``: what a series of observations shows, from a case or from a table."""

import json
from pathlib import Path

import click

from socialwork.cli.options import format_option
from socialwork.cli.refusals import EXIT_FINDINGS
from socialwork.findings import Finding, Severity
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tampilkan apa yang ditunjukkan deret pengamatan, dan apa yang tidak: hitungan setiap fase, ukuran "
    "perubahan, catatan kehati-hatian.\n\n"
    "SUMBER adalah kasus (folder, .yaml, .json, atau example:utama) atau tabel pengamatan (.csv, .xlsx) "
    "dengan kolom Tanggal, Fase, dan Nilai. Fase ditulis A, B, A1, B1, atau dengan namanya; sel kosong "
    "berarti fase baris di atasnya.\n\n"
    "Dengan -o grafiknya ditulis ke berkas; akhirannya menentukan bentuknya: .svg, .png, atau .docx.",
    "Show what a series of observations shows, and what it does not: counts of each phase, measures of "
    "change, cautions.\n\n"
    "SOURCE is a case (folder, .yaml, .json, or example:utama) or a table of observations (.csv, .xlsx) with "
    "the columns Date, Phase and Value. A phase is written A, B, A1, B1, or by its name; an empty cell means "
    "the phase of the row above.\n\n"
    "With -o its graph is written to a file; its ending tells the form: .svg, .png or .docx.",
)
SOURCE = Words("SUMBER", "SOURCE")
SERIES = Words("Kode deret di dalam kasus; boleh diulang.", "Code of a series of the case; may be repeated.")
IMPROVEMENT = Words("Arah perubahan yang diinginkan.", "Which way the behaviour is wanted to change.")
NAME = Words("Perilaku yang diamati, untuk tabel.", "The behaviour, for a table.")
UNIT = Words("Satuan, untuk tabel.", "The unit, for a table.")
GOAL = Words("Angka sasaran: garis pada grafik dan dasar ukuran sasaran.", "The level that is aimed at.")
MEASURE = Words(
    "Hanya ukuran ini, beserta alasannya bila tidak dihitung; boleh diulang.",
    "Only this measure, with the reason where it is not worked out; may be repeated.",
)
ALL = Words(
    "Semua ukuran yang dapat dihitung, tidak hanya yang paling cocok.",
    "All measures that can be worked out, not only those that fit best.",
)
LINE = Words("Garis pada grafik; boleh diulang.", "A line in the graph; may be repeated.")
OUTPUT = Words("Berkas grafik (.svg, .png, .docx).", "File of the graph (.svg, .png, .docx).")
NATIVE = Words(
    "Tulis grafik Word yang angkanya dapat diubah (.docx).",
    "Write a chart of Word whose numbers can be changed (.docx).",
)
DONE = Words("Selesai: {file}", "Done: {file}")
LINES = ("mean", "median", "trend", "band")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
        source: str,
        series: tuple[str, ...],
        improvement: str | None,
        name: str,
        unit: str,
        goal: float | None,
        measure: tuple[str, ...],
        line: tuple[str, ...],
        form: str,
        output: Path | None,
        *,
        native: bool,
        every: bool,
    ) -> int:
        # They load measures and charts, which no other command needs.
        from socialwork.cli.evaluate_source import Wanted, evaluated  # noqa: PLC0415
        from socialwork.cli.evaluate_view import EvaluationView  # noqa: PLC0415

        wanted = Wanted(codes=series, improvement=improvement, name=name, unit=unit, goal=goal)
        found = evaluated(source, wanted, lang)
        if output is not None:
            from socialwork.cli.evaluate_files import write_graph  # noqa: PLC0415 - only those who want one

            chosen = bool(series)
            write_graph(found, output, lines=line, goal=goal, native=native, chosen=chosen, lang=lang)
            click.echo(DONE.format(file=output).pick(lang))
            return 0
        view = EvaluationView(found, measure, every=every)
        if form == "json":
            click.echo(json.dumps(view.data(), ensure_ascii=False, indent=2))
        else:
            click.echo("\n".join(view.lines(lang)))
        return EXIT_FINDINGS if any(map(_blocks, found.findings)) else 0

    return click.Command("evaluate", callback=run, params=_params(lang), help=ABOUT.pick(lang))


def _params(lang: Lang) -> list[click.Parameter]:
    from socialwork.vocabulary.evaluation import EffectMeasure, Improvement  # noqa: PLC0415 - for the help

    return [
        click.Argument(["source"], metavar=SOURCE.pick(lang)),
        click.Option(["--series"], multiple=True, help=SERIES.pick(lang)),
        click.Option(
            ["--improvement"], type=click.Choice(list(Improvement.codes())), help=IMPROVEMENT.pick(lang)
        ),
        click.Option(["--name"], default="", help=NAME.pick(lang)),
        click.Option(["--unit"], default="", help=UNIT.pick(lang)),
        click.Option(["--goal"], type=float, help=GOAL.pick(lang)),
        click.Option(
            ["--measure"],
            type=click.Choice(list(EffectMeasure.codes())),
            metavar="CODE",
            multiple=True,
            help=MEASURE.pick(lang),
        ),
        click.Option(["--all", "every"], is_flag=True, help=ALL.pick(lang)),
        click.Option(["--line"], type=click.Choice(LINES), multiple=True, help=LINE.pick(lang)),
        format_option(lang),
        click.Option(["-o", "--output"], type=click.Path(path_type=Path), help=OUTPUT.pick(lang)),
        click.Option(["--native"], is_flag=True, help=NATIVE.pick(lang)),
    ]


def _blocks(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR and not finding.waived
