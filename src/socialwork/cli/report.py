"""``socialwork report``: from a case to the report."""

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

import socialwork as sw
from socialwork.cli.options import day, today_option
from socialwork.cli.pages import Source, page_finder, paged, pages_option
from socialwork.words import Lang, Words

if TYPE_CHECKING:
    from socialwork.export.cohort import Order

    Like = Callable[[str, Path], Order]

ABOUT = Words(
    "Tulis laporan. Akhiran berkas keluaran menentukan bentuknya: .docx (Word), .pdf (melalui LibreOffice), "
    ".md (Markdown), .json.\n\n"
    "Beberapa kasus sekaligus: sebutkan sebuah folder sebagai keluaran; di dalamnya ditulis satu laporan "
    "untuk setiap kasus dan sebuah tabel ringkasan. Satu kasus yang keliru tidak menghentikan yang lain.\n\n"
    "Tanpa --final bagian yang masih kosong ditandai di dalam dokumen; dengan --final laporan yang belum "
    "lengkap tidak ditulis dan kode keluarnya 1.",
    "Write the report. The ending of the output file tells its form: .docx (Word), .pdf (through "
    "LibreOffice), .md (Markdown), .json.\n\n"
    "Several cases at once: name a folder as output; it gets a report for each case and a table of results. "
    "One bad case does not stop the others.\n\n"
    "Without --final, parts that are still empty are marked in the document; with --final an incomplete "
    "report is not written and the exit code is 1.",
)
OUTPUT = Words("Berkas keluaran.", "Output file.")
TEMPLATE = Words(
    "Nama templat bawaan atau berkas template.toml.", "Name of a shipped template, or a template.toml."
)
PROFILE = Words("Profil halaman templat.", "Page profile of the template.")
FINAL = Words("Tolak bila masih ada yang kurang.", "Refuse when something is missing.")
UPDATE = Words(
    "Minta Word memperbarui daftar isi dan nomor halaman saat dokumen dibuka.",
    "Ask Word to update the table of contents and page numbers when the document is opened.",
)
READING = Words("Membaca kasus …", "Reading the case …")
BUILDING = Words("Menyusun laporan …", "Building the report …")
PAGES = Words("Mencari nomor halaman …", "Finding the page numbers …")
WRITING = Words("Menulis {file} …", "Writing {file} …")
DONE = Words("Selesai: {file}", "Done: {file}")
CASES = Words("KASUS…", "CASE…")
JOBS = Words("Berapa laporan disusun bersamaan.", "How many reports are made side by side.")
ONE_FILE = Words(
    "Beberapa kasus tidak dapat ditulis ke satu berkas ({output}); sebutkan sebuah folder.",
    "Several cases cannot be written to one file ({output}); name a folder.",
)
UNKNOWN_ENDING = Words(
    "Akhiran {suffix!r} tidak dikenal; pakai .docx, .pdf, .md, atau .json.",
    "The ending {suffix!r} is not known; use .docx, .pdf, .md or .json.",
)

WITH_PAGES = frozenset({".docx", ".pdf"})
"""The endings of files that have pages."""


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(  # noqa: PLR0913 - one parameter for each option of the command
        *,
        case: tuple[str, ...],
        output: Path,
        template: str,
        profile: str,
        pages: Source,
        jobs: int,
        today: dt.datetime | None,
        final: bool,
        update_on_open: bool,
    ) -> int:
        sw.load_template(template, profile=profile)  # a mistake in it is told once, not for every case
        if output.is_dir() or not output.suffix:
            like = _like(template, profile, pages, day(today), lang, final=final)
            return _cohort(case, output, like, jobs, lang)
        if len(case) > 1:
            raise click.UsageError(ONE_FILE.format(output=output).pick(lang))
        write = _writer(output, lang, update_on_open=update_on_open)
        say = _progress(lang)
        say(READING)
        loaded = sw.load_case(*case)
        form = sw.load_template(template, profile=profile)
        say(BUILDING)
        document = sw.build(loaded, form, final=final)
        if output.suffix.lower() in WITH_PAGES and not update_on_open:
            say(PAGES)
            document = paged(document, pages, lang)
        say(WRITING.format(file=output))
        write(document)
        click.echo(DONE.format(file=output).pick(lang))
        return 0

    return click.Command("report", callback=run, params=_params(lang), help=ABOUT.pick(lang))


def _cohort(cases: tuple[str, ...], folder: Path, like: "Like", jobs: int, lang: Lang) -> int:
    from socialwork.cli.cohort import report_cohort  # noqa: PLC0415 - a single report does without
    from socialwork.export.cohort import orders_for  # noqa: PLC0415 - the same

    return report_cohort(orders_for(cases, folder, like), folder, jobs, lang)


def _like(  # noqa: PLR0913 - what the options say
    template: str, profile: str, pages: Source, today: dt.date, lang: Lang, *, final: bool
) -> "Like":
    """Return what makes an order of a case and its target, as the options say."""
    from socialwork.export.cohort import Order  # noqa: PLC0415 - a single report does without

    finder = page_finder(pages, lang)

    def order(source: str, target: Path) -> Order:
        return Order(
            source=source,
            target=target,
            template=template,
            profile=profile,
            final=final,
            today=today,
            finder=finder,
        )

    return order


def _params(lang: Lang) -> list[click.Parameter]:
    path = click.Path(path_type=Path)
    return [
        click.Argument(["case"], nargs=-1, required=True, metavar=CASES.pick(lang)),
        click.Option(["-o", "--output"], required=True, type=path, help=OUTPUT.pick(lang)),
        _text_option("--template", "praktikum-institusi", TEMPLATE.pick(lang)),
        _text_option("--profile", "a4", PROFILE.pick(lang)),
        click.Option(["--final"], is_flag=True, help=FINAL.pick(lang)),
        pages_option(lang),
        click.Option(
            ["-j", "--jobs"], type=click.IntRange(1), default=1, show_default=True, help=JOBS.pick(lang)
        ),
        today_option(lang),
        click.Option(["--update-on-open"], is_flag=True, help=UPDATE.pick(lang)),
    ]


def _text_option(name: str, default: str, about: str) -> click.Option:
    return click.Option([name], default=default, show_default=True, help=about)


def _progress(lang: Lang) -> Callable[[Words], None]:
    """Return what tells a person at a terminal how far the work is; scripts and files get nothing."""
    shown = sys.stderr.isatty()

    def say(words: Words) -> None:
        if shown:
            click.echo(words.pick(lang), err=True)

    return say


def _writer(output: Path, lang: Lang, *, update_on_open: bool) -> "Callable[[sw.Document], None]":
    match output.suffix.lower():
        case ".docx":
            return lambda document: sw.write_docx(document, output, update_on_open=update_on_open)
        case ".pdf":
            return lambda document: sw.write_pdf(document, output)
        case ".md":
            return lambda document: _write_text(output, sw.to_markdown(document))
        case ".json":
            return lambda document: _write_text(output, sw.document_to_json(document))
        case suffix:
            raise click.UsageError(UNKNOWN_ENDING.format(suffix=suffix).pick(lang))


def _write_text(output: Path, text: str) -> None:
    output.write_text(text, encoding="utf-8")
