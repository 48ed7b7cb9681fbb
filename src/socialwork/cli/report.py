"""``socialwork report``: from a case to the report."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.options import case_argument
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tulis laporan. Akhiran berkas keluaran menentukan bentuknya: .docx (Word), .md (Markdown), .json.\n\n"
    "Tanpa --final bagian yang masih kosong ditandai di dalam dokumen; dengan --final laporan yang belum "
    "lengkap tidak ditulis dan kode keluarnya 1.",
    "Write the report. The ending of the output file tells its form: .docx (Word), .md (Markdown), .json.\n\n"
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
CHARTS = Words(
    "Tulis grafik deret sebagai grafik Word yang angkanya dapat diubah.",
    "Write graphs of series as charts of Word whose numbers can be changed.",
)
READING = Words("Membaca kasus …", "Reading the case …")
BUILDING = Words("Menyusun laporan …", "Building the report …")
WRITING = Words("Menulis {file} …", "Writing {file} …")
DONE = Words("Selesai: {file}", "Done: {file}")
UNKNOWN_ENDING = Words(
    "Akhiran {suffix!r} tidak dikenal; pakai .docx, .md, atau .json.",
    "The ending {suffix!r} is not known; use .docx, .md or .json.",
)


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(  # noqa: PLR0913 - one parameter for each option of the command
        case: str,
        output: Path,
        template: str,
        profile: str,
        *,
        final: bool,
        update_on_open: bool,
        native_charts: bool,
    ) -> None:
        write = _writer(output, lang, update_on_open=update_on_open, native_charts=native_charts)
        say = _progress(lang)
        say(READING)
        loaded = sw.load_case(case)
        form = sw.load_template(template, profile=profile)
        say(BUILDING)
        document = sw.build(loaded, form, final=final)
        say(WRITING.format(file=output))
        write(document)
        click.echo(DONE.format(file=output).pick(lang))

    return click.Command("report", callback=run, params=_params(lang), help=ABOUT.pick(lang))


def _params(lang: Lang) -> list[click.Parameter]:
    path = click.Path(path_type=Path)
    return [
        case_argument(lang),
        click.Option(["-o", "--output"], required=True, type=path, help=OUTPUT.pick(lang)),
        _text_option("--template", "praktikum-institusi", TEMPLATE.pick(lang)),
        _text_option("--profile", "a4", PROFILE.pick(lang)),
        click.Option(["--final"], is_flag=True, help=FINAL.pick(lang)),
        click.Option(["--update-on-open"], is_flag=True, help=UPDATE.pick(lang)),
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


def _writer(
    output: Path, lang: Lang, *, update_on_open: bool, native_charts: bool
) -> "Callable[[sw.Document], None]":
    match output.suffix.lower():
        case ".docx":
            return lambda document: sw.write_docx(
                document,
                output,
                update_on_open=update_on_open,
                charts="native" if native_charts else "drawn",
            )
        case ".md":
            return lambda document: _write_text(output, sw.to_markdown(document))
        case ".json":
            return lambda document: _write_text(output, sw.document_to_json(document))
        case suffix:
            raise click.UsageError(UNKNOWN_ENDING.format(suffix=suffix).pick(lang))


def _write_text(output: Path, text: str) -> None:
    output.write_text(text, encoding="utf-8")
