"""``socialwork new``: a case folder to start from."""

import shutil
from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.options import template_option
from socialwork.cli.refusals import EXIT_FILE
from socialwork.loading.examples import example_folders
from socialwork.words import Lang, Words

ABOUT = Words(
    "Buat folder kasus baru dengan case.yaml yang berpetunjuk dan folder prose/ dengan satu berkas untuk "
    "setiap uraian; di dalamnya pertanyaan yang menuntun.",
    "Make a new case folder with a case.yaml that explains itself and a folder prose/ with a file for each "
    "slot of prose, in which questions lead you.",
)
EXAMPLE = Words("Mulai dari salinan contoh bawaan.", "Start from a copy of a shipped example.")
EXISTS = Words(
    "{folder} sudah ada dan tidak kosong; tidak ada yang ditulis.",
    "{folder} exists and is not empty; nothing was written.",
)
DONE = Words(
    "Folder {folder} siap. Langkah berikutnya:\n"
    "  1. isi {folder}/case.yaml dan berkas di {folder}/prose/\n"
    "  2. socialwork slots {folder}    (uraian mana yang diminta, dan apa isinya)\n"
    "  3. socialwork check {folder}\n"
    "  4. socialwork report {folder} -o laporan.docx",
    "The folder {folder} is ready. Next:\n"
    "  1. fill in {folder}/case.yaml and the files in {folder}/prose/\n"
    "  2. socialwork slots {folder}    (which prose is asked for, and what belongs there)\n"
    "  3. socialwork check {folder}\n"
    "  4. socialwork report {folder} -o report.docx",
)


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""
    examples = example_folders()

    def run(folder: Path, example: str | None, template: str) -> int:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            click.echo(EXISTS.format(folder=folder).pick(lang), err=True)
            return EXIT_FILE
        if example:
            shutil.copytree(examples[example], folder, dirs_exist_ok=True)
        else:
            from socialwork.export.scaffold import scaffold_prose, skeleton  # noqa: PLC0415 - loads templates

            texts = dict(scaffold_prose(sw.load_template(template), lang))
            shutil.copytree(skeleton(), folder, dirs_exist_ok=True)
            prose = folder / "prose"
            prose.mkdir()
            for name, text in texts.items():
                (prose / name).write_text(text, encoding="utf-8")
        click.echo(DONE.format(folder=folder).pick(lang))
        return 0

    params: list[click.Parameter] = [
        click.Argument(["folder"], metavar="FOLDER", type=click.Path(path_type=Path)),
        template_option(lang),
        click.Option(["--example"], type=click.Choice(list(examples)), help=EXAMPLE.pick(lang)),
    ]
    return click.Command("new", callback=run, params=params, help=ABOUT.pick(lang))
