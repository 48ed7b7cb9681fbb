"""The reports of several cases in one call: progress, a table of results, one exit code."""

import csv
import io
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import click

from socialwork.export.cohort import Delivery, Order, deliver_all
from socialwork.extensions import load_extensions
from socialwork.loading.atomic import write_all
from socialwork.words import Lang, Words

SUMMARY_FILE = Words("ringkasan.csv", "summary.csv")
OUTCOMES = {
    "written": Words("ditulis", "written"),
    "incomplete": Words("belum lengkap", "incomplete"),
    "unreadable": Words("tidak terbaca", "unreadable"),
    "failed": Words("gagal", "failed"),
}
TITLES = (
    Words("Kasus", "Case"),
    Words("Klien", "Client"),
    Words("Hasil", "Result"),
    Words("Berat", "Errors"),
    Words("Sedang", "Warnings"),
    Words("Ringan", "Hints"),
    Words("Diterima", "Accepted"),
    Words("Berkas", "File"),
    Words("Masalah", "Problems"),
)
LINE = Words(
    "[{n}/{all}] {source}: {outcome}; {errors} berat, {warnings} sedang, {hints} ringan",
    "[{n}/{all}] {source}: {outcome}; {errors} error(s), {warnings} warning(s), {hints} hint(s)",
)
TOTAL = Words(
    "{written} dari {all} laporan ditulis; ringkasan: {file}",
    "{written} of {all} reports written; summary: {file}",
)
_SHOWN = 3


def report_cohort(orders: Sequence[Order], folder: Path, jobs: int, lang: Lang) -> int:
    """Write the reports of *orders*, tell how far the work is, and write the table of results into *folder*.

    Returns:
        The exit code: 0 where every report was written.
    """
    made: list[Delivery] = []
    with _executor(jobs) as executor:
        for n, delivery in enumerate(deliver_all(orders, executor), 1):
            made.append(delivery)
            click.echo("\n".join(_told(delivery, n, len(orders), lang)))
    summary = folder / SUMMARY_FILE.pick(lang)
    # The mark at the start tells spreadsheets that this is UTF-8.
    write_all({summary: _table(made, lang).encode("utf-8-sig")})
    written = sum(one.outcome == "written" for one in made)
    click.echo(TOTAL.format(written=written, all=len(made), file=summary).pick(lang))
    return 0 if written == len(made) else 1


@contextmanager
def _executor(jobs: int) -> Iterator[Executor | None]:
    if jobs == 1:
        yield None
    else:
        # Each process loads what installed packages add, as the command line did.
        with ProcessPoolExecutor(jobs, initializer=load_extensions) as pool:
            yield pool


def _told(one: Delivery, n: int, count: int, lang: Lang) -> Iterator[str]:
    line = LINE.format(
        n=n,
        all=count,
        source=one.source,
        outcome=OUTCOMES[one.outcome].pick(lang),
        errors=one.errors,
        warnings=one.warnings,
        hints=one.hints,
    )
    yield line.pick(lang)
    yield from (f"    {problem.pick(lang)}" for problem in one.problems[:_SHOWN])
    if len(one.problems) > _SHOWN:
        yield "    …"


def _table(made: Sequence[Delivery], lang: Lang) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([title.pick(lang) for title in TITLES])
    for one in made:
        problems = "\n".join(problem.pick(lang) for problem in one.problems)
        outcome = OUTCOMES[one.outcome].pick(lang)
        counts = (one.errors, one.warnings, one.hints, one.waived)
        cells = (one.source, one.client, outcome, *counts, one.target or "", problems)
        writer.writerow([_inert(str(cell)) for cell in cells])
    return stream.getvalue()


def _inert(text: str) -> str:
    """Return *text* such that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text
