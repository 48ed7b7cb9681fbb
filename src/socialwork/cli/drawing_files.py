"""What ``socialwork draw`` writes: numbered files, or words."""

from collections.abc import Sequence
from pathlib import Path

import click

from socialwork.export.figure_files import save_figure
from socialwork.figures.model import Figure
from socialwork.figures.show import in_words
from socialwork.words import Lang, Words

ENDINGS = (".svg", ".png", ".docx")
DONE = Words("Selesai: {file}", "Done: {file}")
NO_SUCH = Words("Ada {n} gambar jenis ini.", "There are {n} drawings of this kind.")
UNKNOWN_ENDING = Words(
    "Akhiran {suffix!r} tidak dikenal; pakai .svg, .png, atau .docx.",
    "The ending {suffix!r} is not known; use .svg, .png or .docx.",
)


def write(figures: Sequence[Figure], output: Path | None, nth: int | None, lang: Lang) -> None:
    """Write drawings to *output*, numbered where there are several, or tell them in words.

    Args:
        figures: The drawings.
        output: The file, or ``None`` for words.
        nth: Which one alone, from 1.
        lang: The language of the messages.

    Raises:
        click.UsageError: The ending is not known, or there is no drawing of that number.
    """
    if output is not None and output.suffix.lower() not in ENDINGS:
        raise click.UsageError(UNKNOWN_ENDING.format(suffix=output.suffix).pick(lang))
    if nth is not None and nth > len(figures):
        raise click.UsageError(NO_SUCH.format(n=len(figures)).pick(lang))
    chosen = figures if nth is None else figures[nth - 1 : nth]
    if output is None:
        click.echo("\n\n".join(in_words(figure) for figure in chosen))
        return
    for number, figure in enumerate(chosen, start=1):
        file = output if len(chosen) == 1 else output.with_stem(f"{output.stem}-{number}")
        save_figure(figure, file)
        click.echo(DONE.format(file=file).pick(lang))
