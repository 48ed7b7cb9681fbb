"""``socialwork draw``: the drawings of a case or of a family file, as files or in words."""

from pathlib import Path
from typing import Any

import click

from socialwork.cli.publication import NAMES_FILE, REASON
from socialwork.words import Lang, Words

ABOUT = Words(
    "Gambarlah alat asesmen, struktur organisasi, lini masa, atau grafik token sebuah kasus. JENIS adalah "
    "kode atau nama gambar; `socialwork draw --list` menyebutkan semuanya. SUMBER adalah kasus, atau berkas "
    "keluarga GEDCOM (`.ged`) bila JENIS ialah genogram.\n\n"
    "Dengan -o gambar ditulis ke berkas; akhirannya menentukan bentuknya: .svg, .png, atau .docx (dapat "
    "diubah di Word). Beberapa gambar sejenis diberi nomor: gambar-1.svg, gambar-2.svg. Tanpa -o gambar "
    "diceritakan dengan kata-kata.\n\n"
    "Orang disebut menurut kode dan peran; nama hanya muncul dengan `--confidential`.",
    "Draw an assessment tool, the organisation chart, the timeline or the token chart of a case. KIND is the "
    "code or the name of a drawing; `socialwork draw --list` tells them all. SOURCE is a case, or a family "
    "file in GEDCOM (`.ged`) where KIND is genogram.\n\n"
    "With -o it is written to a file; its ending tells the form: .svg, .png or .docx (to be changed in "
    "Word). Several of one kind are numbered: drawing-1.svg, drawing-2.svg. Without -o the drawing is told "
    "in words.\n\n"
    "People go by codes and roles; names appear only with `--confidential`.",
)
KIND = Words("JENIS", "KIND")
SOURCE = Words("SUMBER", "SOURCE")
LIST = Words("Sebutkan jenis gambar, lalu selesai.", "Tell the kinds of drawings and leave.")
OUTPUT = Words("Berkas keluaran.", "Output file.")
NTH = Words(
    "Hanya satu gambar dari jenis ini, menurut urutannya.", "Only one drawing of this kind, by its place."
)
PERSON = Words(
    "Orang di tengah keluarga, menurut penunjuk atau kodenya dalam berkas `.ged`.",
    "The person in the middle of the family, by pointer or code in the `.ged` file.",
)
HOPS = Words(
    "Berapa pasangan jauhnya kerabat dari orang itu.", "How many unions away from that person relatives are."
)
NOTATION = Words("Kumpulan lambang genogram.", "Set of symbols of a genogram.")
PUBLIC = Words(
    "Gambar untuk umum: kasusnya disamarkan lebih dahulu, seperti untuk edisi publik.",
    "A drawing for everybody: the case is masked first, as for the public edition.",
)
NAMES = Words(
    "Tulis nama orang; untuk arsip yang rahasia saja.",
    "Write the names of people; for confidential files only.",
)


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""
    argument = click.Argument(["kind"], metavar=KIND.pick(lang))

    def run(kind: str, source: str, output: Path | None, nth: int | None, **wish: Any) -> None:
        # They load the drawings, which no other command needs.
        from socialwork.cli.drawing_files import write  # noqa: PLC0415
        from socialwork.cli.drawing_sources import Wish, figures_of  # noqa: PLC0415

        write(figures_of(source, Wish(kind=kind, lang=lang, **wish), argument), output, nth, lang)

    return click.Command("draw", callback=run, params=[argument, *_params(lang)], help=ABOUT.pick(lang))


def _params(lang: Lang) -> list[click.Parameter]:
    return [
        click.Argument(["source"], metavar=SOURCE.pick(lang)),
        click.Option(["-o", "--output"], type=click.Path(path_type=Path), help=OUTPUT.pick(lang)),
        click.Option(["--nth"], type=click.IntRange(min=1), help=NTH.pick(lang)),
        click.Option(["--person"], help=PERSON.pick(lang)),
        click.Option(
            ["--hops"], type=click.IntRange(min=0), default=2, show_default=True, help=HOPS.pick(lang)
        ),
        click.Option(
            ["--notation"],
            type=click.Choice(["mcgoldrick", "bennett"]),
            default="mcgoldrick",
            show_default=True,
            help=NOTATION.pick(lang),
        ),
        click.Option(["--confidential", "--names"], is_flag=True, help=NAMES.pick(lang)),
        click.Option(["--public"], is_flag=True, help=PUBLIC.pick(lang)),
        click.Option(["--reason"], default="", help=REASON.pick(lang)),
        click.Option(["--names-file"], type=click.Path(path_type=Path), help=NAMES_FILE.pick(lang)),
        click.Option(
            ["--list"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=lambda context, _, wanted: _tell_kinds(context, lang) if wanted else None,
            help=LIST.pick(lang),
        ),
    ]


def _tell_kinds(context: click.Context, lang: Lang) -> None:
    from socialwork.cli.drawing_sources import kind_lines  # noqa: PLC0415 - loads the drawings

    click.echo("\n".join(kind_lines(lang)))
    context.exit()
