"""``--reference``: the look of reports from a Word file, and what is told about it."""

from collections.abc import Sequence
from pathlib import Path

import click

import socialwork as sw
from socialwork.words import Lang, Words

REFERENCE = Words(
    "Berkas Word (.docx) yang kertas, margin, gaya, kepala halaman, dan logo dipakai, misalnya templat "
    "kampus. Yang tidak ada di dalamnya disebutkan dan tetap seperti templat.",
    "A Word file (.docx) whose paper, margins, styles, header and logo are used, such as the template of the "
    "campus. What it does not have is told and stays as in the template.",
)
STYLE = Words(
    "Gaya berkas acuan untuk satu peran, misalnya `heading1=Bab`; dapat diulang.",
    "The style of the reference file for one role, such as `heading1=Chapter`; may be repeated.",
)
MAPPING = Words(
    "Sebutkan pula setiap peran yang ada di dalam berkas acuan.",
    "Tell each role that was found in the reference file as well.",
)
ROLE_STYLE = Words("PERAN=GAYA", "ROLE=STYLE")
HEAD = Words("Acuan {name}:", "Reference {name}:")
NO_PAIR = Words(
    "`--reference-style` {value!r}: tulis PERAN=GAYA, misalnya `heading1=Bab`.",
    "`--reference-style` {value!r}: write ROLE=STYLE, such as `heading1=Chapter`.",
)
ALONE = Words(
    "`--reference-style` dan `--show-mapping` hanya berlaku bersama `--reference`.",
    "`--reference-style` and `--show-mapping` only go with `--reference`.",
)


def reference_options(lang: Lang) -> list[click.Option]:
    """Return the options, with their help in *lang*."""
    return [
        click.Option(
            ["--reference"],
            type=click.Path(path_type=Path, exists=True, dir_okay=False),
            help=REFERENCE.pick(lang),
        ),
        click.Option(
            ["--reference-style"], multiple=True, metavar=ROLE_STYLE.pick(lang), help=STYLE.pick(lang)
        ),
        click.Option(["--show-mapping"], is_flag=True, help=MAPPING.pick(lang)),
    ]


def referenced(
    path: Path | None, styles: Sequence[str], *, everything: bool, lang: Lang
) -> "sw.ReferenceDocument | None":
    """Read the reference file that was asked for, and tell what is taken from it.

    Raises:
        click.UsageError: The options do not go together.
        WordFileError: It is no Word file.
        RoleMappingError: A role or style that was named does not exist.
    """
    if path is None:
        if styles or everything:
            raise click.UsageError(ALONE.pick(lang))
        return None
    made = sw.load_reference(path, styles=dict(_pair(one, lang) for one in styles))
    click.echo(HEAD.format(name=made.name).pick(lang), err=True)
    for line in made.told(everything=everything):
        click.echo(f"- {line.pick(lang)}", err=True)
    return made


def _pair(value: str, lang: Lang) -> tuple[str, str]:
    role, mark, style = (part.strip() for part in value.partition("="))
    if not (mark and role and style):
        raise click.UsageError(NO_PAIR.format(value=value).pick(lang))
    return role, style
