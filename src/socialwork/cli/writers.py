"""Files that commands write documents to: Word, Markdown or JSON, told by the ending of their names."""

from collections.abc import Callable
from pathlib import Path

import click

import socialwork as sw
from socialwork.words import Lang, Words

UNKNOWN_ENDING = Words(
    "Akhiran {suffix!r} tidak dikenal; pakai .docx, .md, atau .json.",
    "The ending {suffix!r} is not known; use .docx, .md or .json.",
)


def document_writer(
    output: Path, lang: Lang, *, update_on_open: bool = False
) -> "Callable[[sw.Document], None]":
    """Return what writes a document to *output*.

    Raises:
        click.UsageError: The ending of its name is not known.
    """
    match output.suffix.lower():
        case ".docx":
            return lambda document: sw.write_docx(document, output, update_on_open=update_on_open)
        case ".md":
            return lambda document: _write_text(output, sw.to_markdown(document))
        case ".json":
            return lambda document: _write_text(output, sw.document_to_json(document))
        case suffix:
            raise click.UsageError(UNKNOWN_ENDING.format(suffix=suffix).pick(lang))


def _write_text(output: Path, text: str) -> None:
    output.write_text(text, encoding="utf-8")
