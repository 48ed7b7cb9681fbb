"""``socialwork schema``: the JSON Schema of case files, for editors."""

import json
from pathlib import Path

import click

from socialwork import json_schema
from socialwork.words import Lang, Words

ABOUT = Words(
    "Tulis JSON Schema berkas kasus, agar penyunting teks dapat melengkapi dan menjelaskan isian.",
    "Write the JSON Schema of case files, so that an editor can complete and explain the fields.",
)
OUTPUT = Words("Berkas keluaran (bawaan: layar).", "Output file (default: screen).")


def command(lang: Lang) -> click.Command:
    """Return the command with its help in *lang*."""

    def run(output: Path | None) -> None:
        text = json.dumps(json_schema(lang), ensure_ascii=False, indent=2)
        if output is None:
            click.echo(text)
        else:
            output.write_text(text + "\n", encoding="utf-8")

    option = click.Option(["-o", "--output"], type=click.Path(path_type=Path), help=OUTPUT.pick(lang))
    return click.Command("schema", callback=run, params=[option], help=ABOUT.pick(lang))
