"""``socialwork report``: from a case to the report, or from many cases to theirs."""

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from attrs import evolve, frozen

import socialwork as sw
from socialwork.cli.options import day, profile_option, today_option
from socialwork.cli.pages import Source, page_finder, paged, pages_option
from socialwork.cli.publication import EditionWish, edition_options
from socialwork.cli.reference import reference_options, referenced
from socialwork.cli.report_files import WITH_PAGES, FileOptions, writer
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tulis laporan. Akhiran berkas keluaran menentukan bentuknya: .docx (Word), .pdf (melalui LibreOffice), "
    ".html (untuk dibaca di layar), .md (Markdown), .json.\n\n"
    "Beberapa kasus sekaligus: sebutkan sebuah folder sebagai keluaran; di dalamnya ditulis satu laporan "
    "untuk setiap kasus dan sebuah tabel ringkasan. Satu kasus yang keliru tidak menghentikan yang lain.\n\n"
    "Tanpa --final bagian yang masih kosong ditandai di dalam dokumen; dengan --final laporan yang belum "
    "lengkap tidak ditulis dan kode keluarnya 1.",
    "Write the report. The ending of the output file tells its form: .docx (Word), .pdf (through "
    "LibreOffice), .html (for reading on a screen), .md (Markdown), .json.\n\n"
    "Several cases at once: name a folder as output; it gets a report for each case and a table of results. "
    "One bad case does not stop the others.\n\n"
    "Without --final, parts that are still empty are marked in the document; with --final an incomplete "
    "report is not written and the exit code is 1.",
)
OUTPUT = Words("Berkas keluaran.", "Output file.")
TEMPLATE = Words(
    "Nama templat bawaan atau berkas template.toml.", "Name of a shipped template, or a template.toml."
)
FINAL = Words("Tolak bila masih ada yang kurang.", "Refuse when something is missing.")
UPDATE = Words(
    "Minta Word memperbarui daftar isi dan nomor halaman saat dokumen dibuka.",
    "Ask Word to update the table of contents and page numbers when the document is opened.",
)
WATERMARK = Words(
    "Tulisan melintang di setiap halaman, misalnya DRAF.", "Words across every page, such as DRAFT."
)
EMBED = Words(
    "Sertakan kasus edisi itu di dalam dokumen; `socialwork extract` mengambilnya kembali.",
    "Store the case of that edition in the document; `socialwork extract` gives it back.",
)
ENCRYPT = Words(
    "Minta kata sandi, yang tanpanya dokumen tidak dapat dibuka.",
    "Ask for a password, without which nobody can open the document.",
)
CHARTS = Words(
    "Tulis grafik deret sebagai grafik Word yang angkanya dapat diubah.",
    "Write graphs of series as charts of Word whose numbers can be changed.",
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
ONE_CASE = Words("Opsi ini hanya untuk satu kasus: {names}.", "These options are for a single case: {names}.")


@frozen(kw_only=True)
class Wish:
    """What the options of one call say."""

    case: tuple[str, ...]
    output: Path
    template: str
    profile: str
    pages: Source
    jobs: int
    today: dt.datetime | None
    final: bool
    update_on_open: bool
    edition: str
    reason: str
    names_file: Path | None
    watermark: str
    embed_case: bool
    encrypt: bool
    reference: Path | None
    reference_style: tuple[str, ...]
    show_mapping: bool
    native_charts: bool


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(**options: Any) -> int:
        wish = Wish(**options)
        sw.load_template(wish.template, profile=wish.profile)  # a mistake in it is told once
        if wish.output.is_dir() or not wish.output.suffix:
            return _cohort(wish, lang)
        if len(wish.case) > 1:
            raise click.UsageError(ONE_FILE.format(output=wish.output).pick(lang))
        _one(wish, lang)
        return 0

    return click.Command("report", callback=run, params=_params(lang), help=ABOUT.pick(lang))


def _one(wish: Wish, lang: Lang) -> None:
    options = FileOptions(
        update_on_open=wish.update_on_open,
        embed=wish.embed_case,
        encrypt=wish.encrypt,
        native_charts=wish.native_charts,
    )
    write = writer(wish.output, options, lang)
    say = _progress(lang)
    look = referenced(wish.reference, wish.reference_style, everything=wish.show_mapping, lang=lang)
    say(READING)
    template = sw.load_template(wish.template, profile=wish.profile)
    edition = EditionWish(
        edition=Edition.of(wish.edition), reason=wish.reason, names_file=wish.names_file, on=day(wish.today)
    )
    edited = edition.edited(wish.case[0], lang)
    case = edited.case
    say(BUILDING)
    try:
        document = sw.build(case, template, final=wish.final, edition=edited.edition, names=edited.names)
    except sw.IncompleteReportError as error:
        raise error.placed(sw.case_spots(wish.case[0]).place_of) from None
    if lost := sw.unprinted_prose(case, template):
        spots = sw.case_spots(wish.case[0])
        for part in lost:
            click.echo(evolve(part, spot=spots.place_of(part)).text(lang), err=True)
    document = evolve(document, watermark=wish.watermark)
    if look is not None:
        document = sw.with_reference(document, look)
    if wish.output.suffix.lower() in WITH_PAGES and not wish.update_on_open:
        say(PAGES)
        document = paged(document, wish.pages, lang, native_charts=wish.native_charts)
    say(WRITING.format(file=wish.output))
    write(document, case)
    click.echo(DONE.format(file=wish.output).pick(lang))


def _cohort(wish: Wish, lang: Lang) -> int:
    from socialwork.cli.cohort import report_cohort  # noqa: PLC0415 - a single report does without
    from socialwork.export.cohort import Order, orders_for  # noqa: PLC0415 - the same

    named = {
        "--encrypt": wish.encrypt,
        "--reason": wish.reason,
        "--names-file": wish.names_file,
        "--embed-case": wish.embed_case,
        "--native-charts": wish.native_charts,
    }
    if any(named.values()):
        names = ", ".join(name for name, given in named.items() if given)
        raise click.UsageError(ONE_CASE.format(names=names).pick(lang))
    finder = None if wish.update_on_open else page_finder(wish.pages, lang)
    look = referenced(wish.reference, wish.reference_style, everything=wish.show_mapping, lang=lang)

    def order(source: str, target: Path) -> Order:
        return Order(
            source=source,
            target=target,
            template=wish.template,
            profile=wish.profile,
            final=wish.final,
            edition=Edition.of(wish.edition),
            watermark=wish.watermark,
            today=day(wish.today),
            finder=finder,
            reference=look,
        )

    return report_cohort(orders_for(wish.case, wish.output, order), wish.output, wish.jobs, lang)


# --- options ----------------------------------------------------------------------------------


def _params(lang: Lang) -> list[click.Parameter]:
    path = click.Path(path_type=Path)
    return [
        click.Argument(["case"], nargs=-1, required=True, metavar=CASES.pick(lang)),
        click.Option(["-o", "--output"], required=True, type=path, help=OUTPUT.pick(lang)),
        _text_option("--template", "praktikum-institusi", TEMPLATE.pick(lang)),
        profile_option(lang),
        *reference_options(lang),
        click.Option(["--final"], is_flag=True, help=FINAL.pick(lang)),
        *edition_options(lang),
        click.Option(["--watermark"], default="", help=WATERMARK.pick(lang)),
        click.Option(["--embed-case"], is_flag=True, help=EMBED.pick(lang)),
        click.Option(["--encrypt"], is_flag=True, help=ENCRYPT.pick(lang)),
        pages_option(lang),
        click.Option(["--update-on-open"], is_flag=True, help=UPDATE.pick(lang)),
        click.Option(
            ["-j", "--jobs"], type=click.IntRange(1), default=1, show_default=True, help=JOBS.pick(lang)
        ),
        today_option(lang),
        click.Option(["--native-charts"], is_flag=True, help=CHARTS.pick(lang)),
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
