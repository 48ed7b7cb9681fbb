"""``socialwork form``: one form, blank or filled from a case."""

import datetime as dt
from pathlib import Path
from typing import Any

import click
from attrs import frozen

import socialwork as sw
from socialwork.cli.options import day, template_option, today_option
from socialwork.cli.publication import Edited, EditionWish, edition_options
from socialwork.cli.reference import reference_options, referenced
from socialwork.cli.report_files import PLAIN, writer
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tulis satu formulir: kosong untuk dicetak dan diisi, atau terisi dari kasus. Isian yang tidak ada dalam "
    "kasus menjadi garis kosong.\n\n"
    "JENIS ialah nama formulir, misalnya `informed-consent`; `--list` menampilkan semuanya. Akhiran berkas "
    "keluaran menentukan bentuknya, seperti pada `socialwork report`.",
    "Write one form: blank, to print and fill in, or filled from a case. What the case does not say becomes "
    "a line to write on.\n\n"
    "KIND is the name of a form, such as `informed-consent`; `--list` shows them all. The ending of the "
    "output file tells its form, as for `socialwork report`.",
)
KIND = Words("JENIS", "KIND")
CASE = Words("[KASUS]", "[CASE]")
OUTPUT = Words("Berkas keluaran; bawaan: JENIS.docx.", "Output file; by default KIND.docx.")
LIST = Words(
    "Tampilkan semua formulir, atau yang dapat diisi dari kasus.",
    "List all forms, or those that can be filled from the case.",
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


@frozen(kw_only=True)
class Wish:
    """What the options of one call say, here and in ``socialwork forms``."""

    template: str
    edition: str
    reason: str
    names_file: Path | None
    today: dt.datetime | None
    lang_of_form: Lang | None
    reference: Path | None
    reference_style: tuple[str, ...]
    show_mapping: bool

    def campus(self, lang: Lang) -> "sw.ReferenceDocument | None":
        """Read the campus's file, if one was named, and tell what is taken from it."""
        return referenced(self.reference, self.reference_style, everything=self.show_mapping, lang=lang)

    def case(self, source: str, lang: Lang) -> Edited:
        """Return the case at *source* as the edition shows it."""
        wish = EditionWish(
            edition=Edition.of(self.edition),
            reason=self.reason,
            names_file=self.names_file,
            on=day(self.today),
        )
        return wish.edited(source, lang)

    def form(
        self,
        kind: str,
        edited: Edited | None,
        look: "sw.Template",
        campus: "sw.ReferenceDocument | None",
        only: str = "",
    ) -> "sw.Document":
        """Return the form *kind* of a case, or blank, as the *campus* has it."""
        made = sw.build_form(
            kind,
            None if edited is None else edited.case,
            template=look,
            lang=self.lang_of_form,
            edition=Edition.of(self.edition),
            only=only,
            names=None if edited is None else edited.names,
        )
        return made if campus is None else sw.with_reference(made, campus)


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(
        *, kind: str | None, case: str | None, output: Path | None, only: str, listed: bool, **options: Any
    ) -> None:
        wish = Wish(**options)
        look = sw.load_template(wish.template)
        if listed:
            # Without a name before it, what stands alone is the case.
            click.echo("\n".join(_list(look, case or kind, lang)))
            return
        if kind is None:
            raise click.UsageError(NO_KIND.pick(lang))
        target = output or Path(f"{kind}.docx")
        write = writer(target, PLAIN, lang)
        campus = wish.campus(lang)
        edited = None if case is None else wish.case(case, lang)
        write(wish.form(kind, edited, look, campus, only), None if edited is None else edited.case)
        click.echo(DONE.format(file=target).pick(lang))

    return click.Command("form", callback=run, params=_params(lang), help=ABOUT.pick(lang))


def _list(template: "sw.Template", source: str | None, lang: Lang) -> list[str]:
    """Return a line for each form, or for each that the case at *source* can fill."""
    every = source is None
    forms = sw.form_kinds(template) if every else sw.fitting_forms(sw.load_case(str(source)), template)
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
        *edition_options(lang),
        template_option(lang),
        *reference_options(lang),
        today_option(lang),
        click.Option(
            ["--lang", "lang_of_form"], type=click.Choice(["id", "en"]), help=FORM_LANGUAGE.pick(lang)
        ),
    ]
