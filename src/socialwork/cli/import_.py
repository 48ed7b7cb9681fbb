"""``socialwork import``: a Word report becomes a draft of a case folder."""

from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.options import template_option
from socialwork.cli.refusals import EXIT_FILE, EXIT_FINDINGS
from socialwork.importing.save import is_free
from socialwork.words import Lang, Words

ABOUT = Words(
    "Jadikan laporan Word sebuah folder kasus: yang pasti dicatat di `case.yaml`, semua teks, tabel, dan "
    "gambar menjadi uraian di `prose/`, dan `impor.md` menyebut yang dikenali, yang ditanyakan, serta yang "
    "belum mendapat tempat. Dicetak dengan `template.toml` di folder itu, laporan kembali utuh.\n\n"
    "Kode keluar 1 bila ada yang belum mendapat tempat.",
    "Turn a Word report into a case folder: what is certain stands in `case.yaml`, all text, tables and "
    "pictures become prose in `prose/`, and `impor.md` says what was recognized, what is asked and what "
    "found no place. Printed with `template.toml` of that folder, the report comes back whole.\n\n"
    "Exit code 1 when something found no place.",
)
REPORT = Words("LAPORAN", "REPORT")
OUTPUT = Words("Folder kasus yang baru.", "The new case folder.")
AGREED = Words(
    "Semua orang dalam foto laporan ini sudah memberi izin; foto tanpa izin disimpan tetapi tidak dicetak.",
    "Everyone in the photos of the report agreed; photos without consent are kept and not printed.",
)
EXISTS = Words(
    "{folder} sudah ada dan tidak kosong; tidak ada yang ditulis.",
    "{folder} exists and is not empty; nothing was written.",
)
DONE = Words(
    "Folder {folder} siap: {known} hal dikenali, {questions} ditanyakan, {unplaced} belum mendapat tempat. "
    "Baca `{folder}/impor.md`.",
    "The folder {folder} is ready: {known} facts recognized, {questions} asked, {unplaced} without a place. "
    "Read `{folder}/impor.md`.",
)


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(report: Path, output: Path, template: str, agreed: bool) -> int:  # noqa: FBT001 - as click calls it
        if not is_free(output):
            click.echo(EXISTS.format(folder=output).pick(lang), err=True)
            return EXIT_FILE
        draft = sw.draft_case(report, template, photos_agreed=agreed)
        sw.save_draft(draft, output, lang=lang)
        known = sum(one.kind == "recognized" for one in draft.remarks)
        counts = {"known": known, "questions": len(draft.questions), "unplaced": len(draft.unplaced)}
        click.echo(DONE.format(folder=output, **counts).pick(lang))
        for one in draft.unplaced:
            click.echo(f"- {one.words.pick(lang)}")
        return EXIT_FINDINGS if draft.unplaced else 0

    path = click.Path(path_type=Path)
    params: list[click.Parameter] = [
        click.Argument(["report"], type=path, metavar=REPORT.pick(lang)),
        click.Option(["-o", "--output"], type=path, required=True, help=OUTPUT.pick(lang)),
        template_option(lang),
        click.Option(["--photos-agreed", "agreed"], is_flag=True, help=AGREED.pick(lang)),
    ]
    return click.Command("import", callback=run, params=params, help=ABOUT.pick(lang))
