"""``socialwork report``: from a case to the report."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.options import case_argument, template_option
from socialwork.cli.writers import document_writer
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
PROFILE = Words("Profil halaman templat.", "Page profile of the template.")
FINAL = Words("Tolak bila masih ada yang kurang.", "Refuse when something is missing.")
UPDATE = Words(
    "Minta Word memperbarui daftar isi dan nomor halaman saat dokumen dibuka.",
    "Ask Word to update the table of contents and page numbers when the document is opened.",
)
READING = Words("Membaca kasus …", "Reading the case …")
BUILDING = Words("Menyusun laporan …", "Building the report …")
WRITING = Words("Menulis {file} …", "Writing {file} …")
DONE = Words("Selesai: {file}", "Done: {file}")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(  # noqa: PLR0913 - one parameter for each option of the command
        case: str, output: Path, template: str, profile: str, *, final: bool, update_on_open: bool
    ) -> None:
        write = document_writer(output, lang, update_on_open=update_on_open)
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
        template_option(lang),
        _text_option("--profile", "a4", PROFILE.pick(lang)),
        click.Option(["--final"], is_flag=True, help=FINAL.pick(lang)),
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
