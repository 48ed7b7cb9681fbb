"""The graph that ``socialwork evaluate`` writes."""

from collections.abc import Sequence
from pathlib import Path

import click

from socialwork.cli.evaluate_source import Found
from socialwork.export.figure_files import save_figure
from socialwork.export.series_charts import line_chart
from socialwork.figures.series_chart import series_chart
from socialwork.process.series_curves import curve_of_series
from socialwork.records import Series
from socialwork.vocabulary.evaluation import GraphLine
from socialwork.words import Lang, Words

ENDINGS = (".svg", ".png", ".docx")
UNKNOWN_ENDING = Words(
    "Akhiran {suffix!r} tidak dikenal; pakai .svg, .png, atau .docx.",
    "The ending {suffix!r} is not known; use .svg, .png or .docx.",
)
WHICH = Words(
    "Sumber ini memuat {n} deret; pilih dengan `--series`: {known}. Beberapa deret yang dipilih digambar "
    "bertingkat.",
    "This source has {n} series; choose with `--series`: {known}. Several that are chosen are drawn below "
    "each other.",
)
NO_GRAPH = Words(
    "Deret ini tidak dapat digambar: tanpa pengamatan, tidak urut, atau terlalu panjang.",
    "This series cannot be drawn: it has no reading, is out of order or too long.",
)
NOT_WORD = Words("`--native` hanya berlaku untuk .docx.", "`--native` is for .docx only.")
ONE_ONLY = Words(
    "Grafik Word hanya memuat satu deret; pilih satu dengan `--series`.",
    "A chart of Word holds one series; choose one with `--series`.",
)


def write_graph(  # noqa: PLR0913 - each says one thing about the graph
    found: Found,
    output: Path,
    *,
    lines: Sequence[str],
    goal: float | None,
    native: bool,
    chosen: bool,
    lang: Lang,
) -> None:
    """Write the graph of the series to *output*.

    Args:
        found: The series.
        output: The file; its ending tells the form.
        lines: The lines of level, trend and band that it has.
        goal: The level that is aimed at.
        native: Whether a Word file has a chart of Word's own.
        chosen: Whether the caller chose the series: several are drawn below each other only then.
        lang: The language.

    Raises:
        click.UsageError: The ending is not known, there are several series and none was chosen, or nothing
            can be drawn.
    """
    suffix = output.suffix.lower()
    if suffix not in ENDINGS:
        raise click.UsageError(UNKNOWN_ENDING.format(suffix=suffix).pick(lang))
    if native and suffix != ".docx":
        raise click.UsageError(NOT_WORD.pick(lang))
    several = [one.series for one in found.evaluated]
    if len(several) > 1 and not chosen:
        known = ", ".join(one.code for one in several)
        raise click.UsageError(WHICH.format(n=len(several), known=known).pick(lang))
    _write(several, output, _lines(lines), goal, native=native, found=found, lang=lang)


def _write(  # noqa: PLR0913 - the same
    several: Sequence[Series],
    output: Path,
    lines: Sequence[GraphLine],
    goal: float | None,
    *,
    native: bool,
    found: Found,
    lang: Lang,
) -> None:
    client = "" if found.case is None else found.case.people.client.code
    curve = curve_of_series(*several, lang=lang, client=client, lines=lines, goal=goal)
    if curve is None:
        raise click.UsageError(NO_GRAPH.pick(lang))
    chart = line_chart(curve, lang) if native else None
    if native and chart is None:
        raise click.UsageError(ONE_ONLY.pick(lang))
    save_figure(series_chart(curve, lang=lang), output, chart=chart)


def _lines(names: Sequence[str]) -> list[GraphLine]:
    known = {
        "mean": GraphLine.MEAN,
        "median": GraphLine.MEDIAN,
        "trend": GraphLine.TREND,
        "band": GraphLine.BAND,
    }
    return [known[name] for name in names]
