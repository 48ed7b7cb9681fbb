"""``socialwork logbook``: the notes of a table, as entries of a case."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from socialwork import load_case
from socialwork.cli.options import case_argument
from socialwork.records.logs import WeeklyEntry
from socialwork.words import Lang, Words

if TYPE_CHECKING:
    from socialwork.loading.log_rows import Entry

ABOUT = Words(
    "Baca catatan harian atau mingguan dari CATATAN (.csv atau .xlsx) dan tampilkan sebagai baris untuk "
    "berkas kasus. Catatan yang sudah ada di dalam kasus dilewati.\n\n"
    "Dengan `--write` baris itu ditambahkan ke berkas kasus; komentar dan isi lain berkas itu tidak "
    "diubah. Dengan `-o` baris itu ditulis ke berkas tersendiri.",
    "Read a daily or weekly log from NOTES (.csv or .xlsx) and show it as lines for the case file. Notes "
    "that the case has already are passed over.\n\n"
    "With `--write` the lines are added to the case file; what else it holds, comments too, stays as it is. "
    "With `-o` they are written to a file of their own.",
)
NOTES = Words("CATATAN", "NOTES")
WRITE = Words("Tambahkan ke berkas kasus.", "Add to the case file.")
OUTPUT = Words("Berkas keluaran (.yaml).", "Output file (.yaml).")
EITHER = Words("Pilih `--write` atau `-o`, jangan keduanya.", "Choose `--write` or `-o`, not both.")
COUNTED = Words("{new} catatan baru, {known} sudah ada.", "{new} new note(s), {known} already there.")
DOUBTFUL = Words(
    "Kasus sudah memuat catatan lain untuk waktu yang sama: {when}. Hapus yang tidak berlaku.",
    "The case has another note for the same time: {when}. Remove the one that does not hold.",
)
ADDED = Words("Ditambahkan ke {file}.", "Added to {file}.")
RECORD = Words("Tambahkan ke berkas kasus:", "Add to the case file:")
DONE = Words("Selesai: {file}", "Done: {file}")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(case: str, notes: Path, output: Path | None, write: bool) -> None:  # noqa: FBT001 - click passes it
        # They load the reader of tables, which no other command needs.
        from socialwork.loading.atomic import write_all  # noqa: PLC0415
        from socialwork.loading.log_adding import add_to_log, new_notes, note_lines  # noqa: PLC0415
        from socialwork.loading.log_file import read_logbook  # noqa: PLC0415

        if write and output is not None:
            raise click.UsageError(EITHER.pick(lang))
        loaded = load_case(case)
        try:
            logbook = read_logbook(notes, people=loaded.people.codes)
        except ImportError as error:  # the extra for XLSX; its message tells how to install it
            raise click.UsageError(str(error)) from error
        found = new_notes(loaded, logbook)
        click.echo(COUNTED.format(new=len(found), known=found.known).pick(lang), err=True)
        for note in found.doubtful:
            click.echo(DOUBTFUL.format(when=_when(note)).pick(lang), err=True)
        lines = note_lines(found.fresh)
        if not lines:
            return
        if write:
            add_to_log(case, found.fresh)
            click.echo(ADDED.format(file=case).pick(lang), err=True)
        elif output is not None:
            write_all({output: lines.encode()})
            click.echo(DONE.format(file=output).pick(lang), err=True)
        else:
            click.echo(RECORD.pick(lang), err=True)
            click.echo(lines, nl=False)

    params: list[click.Parameter] = [
        case_argument(lang),
        click.Argument(["notes"], type=click.Path(path_type=Path), metavar=NOTES.pick(lang)),
        click.Option(["-o", "--output"], type=click.Path(path_type=Path), help=OUTPUT.pick(lang)),
        click.Option(["--write"], is_flag=True, help=WRITE.pick(lang)),
    ]
    return click.Command("logbook", callback=run, params=params, help=ABOUT.pick(lang))


def _when(note: "Entry") -> str:
    if isinstance(note, WeeklyEntry):
        return f"{note.period.start}–{note.period.end}"
    return f"{note.date} {note.time}" if note.time else f"{note.date}"
