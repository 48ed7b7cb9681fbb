"""``socialwork form``: one form, blank or filled from a case."""

from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.options import template_option
from socialwork.cli.writers import document_writer
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tulis satu formulir: kosong untuk dicetak dan diisi, atau terisi dari kasus. Isian yang tidak ada dalam "
    "kasus menjadi garis kosong.\n\n"
    "JENIS ialah nama formulir, misalnya `informed-consent`; `--list` menampilkan semuanya. Akhiran berkas "
    "keluaran menentukan bentuknya: .docx, .md, atau .json.",
    "Write one form: blank, to print and fill in, or filled from a case. What the case does not say becomes "
    "a line to write on.\n\n"
    "KIND is the name of a form, such as `informed-consent`; `--list` shows them all. The ending of the "
    "output file tells its form: .docx, .md or .json.",
)
KIND = Words("JENIS", "KIND")
CASE = Words("[KASUS]", "[CASE]")
OUTPUT = Words("Berkas keluaran; bawaan: JENIS.docx.", "Output file; by default KIND.docx.")
LIST = Words(
    "Tampilkan semua formulir, atau yang dapat diisi dari kasus.",
    "List all forms, or those that can be filled from the case.",
)
EDITION = Words(
    "`public` menyebut orang menurut kode dan peran; `confidential` memuat nama untuk arsip.",
    "`public` calls people by code and role; `confidential` has names, for the archive.",
)
ONLY = Words(
    "Rekaman yang mana bila ada beberapa: nomornya, atau I dan II untuk case conference.",
    "Which of several records: its number, or I and II for case conferences.",
)
FORM_LANGUAGE = Words(
    "Bahasa formulir dan pesan; bawaan: bahasa templat.",
    "Language of the form and of messages; by default that of the template.",
)
DONE = Words("Selesai: {file}", "Done: {file}")
NO_KIND = Words(
    "Nama formulir belum disebut; `--list` menampilkan semuanya.", "Name a form; `--list` shows them all."
)


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(  # noqa: PLR0913 - one parameter for each argument and option of the command
        *,
        kind: str | None,
        case: str | None,
        output: Path | None,
        template: str,
        edition: sw.Edition,
        only: str,
        listed: bool,
        lang_of_form: Lang | None,
    ) -> None:
        look = sw.load_template(template)
        if listed:
            # Without a name before it, what stands alone is the case.
            source = case or kind
            loaded = None if source is None else sw.load_case(source)
            click.echo("\n".join(list_lines(look, loaded, lang)))
            return
        if kind is None:
            raise click.UsageError(NO_KIND.pick(lang))
        target = output or Path(f"{kind}.docx")
        write = document_writer(target, lang)
        loaded = None if case is None else sw.load_case(case)
        write(sw.build_form(kind, loaded, template=look, lang=lang_of_form, edition=edition, only=only))
        click.echo(DONE.format(file=target).pick(lang))

    return click.Command("form", callback=run, params=_params(lang), help=ABOUT.pick(lang))


def list_lines(template: sw.Template, case: sw.Case | None, lang: Lang) -> list[str]:
    """Return a line for each form, or for each that *case* can fill."""
    forms = sw.form_kinds(template) if case is None else sw.fitting_forms(case, template)
    width = max((len(one.kind) for one in forms), default=0)
    return [f"{one.kind:<{width}}  {one.label(lang)}" for one in forms]


def _params(lang: Lang) -> list[click.Parameter]:
    return [
        click.Argument(["kind"], metavar=KIND.pick(lang), required=False),
        click.Argument(["case"], metavar=CASE.pick(lang), required=False),
        click.Option(["-o", "--output"], type=click.Path(path_type=Path), help=OUTPUT.pick(lang)),
        click.Option(["--list", "listed"], is_flag=True, help=LIST.pick(lang)),
        click.Option(["--only"], default="", help=ONLY.pick(lang)),
        *shared_params(lang),
    ]


def shared_params(lang: Lang) -> list[click.Parameter]:
    """Return the options of this command and of ``socialwork forms``."""
    return [
        click.Option(
            ["--edition"],
            type=click.Choice(["public", "confidential"]),
            default="public",
            show_default=True,
            help=EDITION.pick(lang),
        ),
        template_option(lang),
        click.Option(
            ["--lang", "lang_of_form"], type=click.Choice(["id", "en"]), help=FORM_LANGUAGE.pick(lang)
        ),
    ]
