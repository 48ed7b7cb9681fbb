"""The grading sheet that ``socialwork check --rubric`` prints or writes."""

import json
from collections.abc import Sequence
from pathlib import Path

import click

import socialwork as sw
from socialwork.cli.report_files import PLAIN, writer
from socialwork.loading.atomic import write_all
from socialwork.words import Lang, Words

ONLY = Words(
    "Lembar penilaian ditulis sebagai teks atau JSON; pakai -o untuk .docx atau .md.",
    "A grading sheet is told as text or JSON; use -o for .docx or .md.",
)
NO_RUBRIC = Words("Opsi `-o` memerlukan `--rubric`.", "The option `-o` needs `--rubric`.")
DONE = Words("Selesai: {file}", "Done: {file}")


def tell_sheet(  # noqa: PLR0913, PLR0917 - each says one thing about the sheet
    case: sw.Case,
    findings: Sequence[sw.Finding],
    rubric: str,
    template: str | None,
    form: str,
    output: Path | None,
    lang: Lang,
) -> None:
    """Print the grading sheet of *case*, or write it to *output*.

    Args:
        case: The case.
        findings: What was found in it.
        rubric: The rubric, as the command names it.
        template: The template whose page and styles a Word file has, and whose sections the rubric names.
        form: ``text`` or ``json``.
        output: The file, or ``None`` for the screen.
        lang: The language.

    Raises:
        click.UsageError: The form or the ending of the file is not known.
    """
    if form not in {"text", "json"}:
        raise click.UsageError(ONLY.pick(lang))
    used = sw.load_template() if template is None else sw.load_template(template)
    sheet = sw.grading_sheet(case, sw.load_rubric(rubric, template=used), findings)
    if output is None:
        click.echo(_json(sheet) if form == "json" else "\n".join(sw.grading_lines(sheet, lang)))
        return
    if output.suffix.lower() == ".json":
        write_all({output: _json(sheet).encode()})
    else:
        writer(output, PLAIN, lang)(sw.grading_document(sheet, used, lang=lang), None)
    click.echo(DONE.format(file=output).pick(lang))


def _json(sheet: sw.GradingSheet) -> str:
    return json.dumps(sheet.to_dict(), ensure_ascii=False, indent=2)
