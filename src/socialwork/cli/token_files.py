"""The files that ``socialwork tokens`` writes: day sheet, ledger, chart."""

from collections.abc import Callable
from pathlib import Path

import click

from socialwork.figures.model import Figure
from socialwork.figures.png import to_png
from socialwork.figures.svg import to_svg
from socialwork.figures.token_chart import token_chart
from socialwork.loading.day_sheet import write_day_sheet
from socialwork.loading.token_ledger import save_ledger
from socialwork.process.tokens import TokenCourse, curve_of
from socialwork.words import Lang, Words

NO_DAY = Words("Belum ada hari yang dapat digambar.", "There is no day to draw yet.")
UNKNOWN_ENDING = Words(
    "Akhiran {suffix!r} tidak dikenal; pakai .csv, .xlsx, .json, .svg, atau .png.",
    "The ending {suffix!r} is not known; use .csv, .xlsx, .json, .svg or .png.",
)


def writer(output: Path, lang: Lang) -> Callable[[TokenCourse], object]:
    """Return what writes a course to *output*; its ending tells the form.

    Raises:
        click.UsageError: The ending is not known; writing a chart without a recorded day.
    """

    def chart(course: TokenCourse) -> Figure:
        curve = curve_of(course, lang)
        if curve is None:
            raise click.UsageError(NO_DAY.pick(lang))
        return token_chart(curve, lang=lang)

    match output.suffix.lower():
        case ".csv" | ".xlsx":
            return lambda course: _sheet(course, output, lang)
        case ".json":
            return lambda course: save_ledger(course.ledger, output)
        case ".svg":
            return lambda course: output.write_text(to_svg(chart(course)), encoding="utf-8")
        case ".png":
            return lambda course: output.write_bytes(to_png(chart(course)))
        case suffix:
            raise click.UsageError(UNKNOWN_ENDING.format(suffix=suffix).pick(lang))


def _sheet(course: TokenCourse, output: Path, lang: Lang) -> None:
    try:
        write_day_sheet(course.sheet, course.agreement, output, lang=lang)
    except ImportError as error:  # the extra for XLSX; its message tells how to install it
        raise click.UsageError(str(error)) from error
