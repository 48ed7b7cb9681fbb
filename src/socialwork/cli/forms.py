"""``socialwork forms``: every form that a case has something for, in one folder."""

from pathlib import Path
from typing import Any

import click

import socialwork as sw
from socialwork.cli.form import Wish, shared_params
from socialwork.cli.options import case_argument
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tulis semua formulir yang dapat diisi dari kasus ke dalam satu folder, sebagai dokumen Word.",
    "Write every form that can be filled from the case into one folder, as Word documents.",
)
OUTPUT = Words("Folder keluaran; dibuat bila belum ada.", "Output folder; made where it does not exist.")
LEFT_OUT = Words("Tidak ada isinya dalam kasus: {kinds}", "Nothing in the case for: {kinds}")
NO_FOLDER = Words("{folder} adalah berkas, bukan folder.", "{folder} is a file, no folder.")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(*, case: str, output: Path, **options: Any) -> None:
        wish = Wish(**options)
        if output.exists() and not output.is_dir():
            raise click.UsageError(NO_FOLDER.format(folder=output).pick(lang))
        look, edited = sw.load_template(wish.template), wish.case(case, lang)
        output.mkdir(parents=True, exist_ok=True)
        campus = wish.campus(lang)
        fitting = sw.fitting_forms(edited.case, look)
        for one in fitting:
            target = output / f"{one.kind}.docx"
            sw.write_docx(wish.form(one.kind, edited, look, campus), target)
            click.echo(f"{target}  {one.label(lang)}")
        missing = [one.kind for one in sw.form_kinds(look) if one not in fitting]
        if missing:
            click.echo(LEFT_OUT.format(kinds=", ".join(missing)).pick(lang))

    params: list[click.Parameter] = [
        case_argument(lang),
        click.Option(
            ["-o", "--output"], required=True, type=click.Path(path_type=Path), help=OUTPUT.pick(lang)
        ),
        *shared_params(lang),
    ]
    return click.Command("forms", callback=run, params=params, help=ABOUT.pick(lang))
