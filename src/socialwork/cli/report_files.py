"""The files that ``socialwork report`` writes, by their endings."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import frozen

import socialwork as sw
from socialwork.words import Lang, Words

if TYPE_CHECKING:
    Write = Callable[[sw.Document, sw.Case | None], None]

WITH_PAGES = frozenset({".docx", ".pdf"})
"""The endings of files that have pages."""

UNKNOWN_ENDING = Words(
    "Akhiran {suffix!r} tidak dikenal; pakai .docx, .pdf, .html, .md, atau .json.",
    "The ending {suffix!r} is not known; use .docx, .pdf, .html, .md or .json.",
)
WORD_ALONE = Words(
    "Opsi `--embed-case` dan `--encrypt` hanya untuk berkas .docx.",
    "The options `--embed-case` and `--encrypt` are for .docx files alone.",
)
PASSWORD = Words("Kata sandi", "Password")


@frozen(kw_only=True)
class FileOptions:
    """How a Word file is written.

    Attributes:
        update_on_open: Whether Word updates all fields when it opens the file.
        embed: Whether the case goes along.
        encrypt: Whether a password is asked for.
        native_charts: Whether graphs of series are charts of Word's own.
    """

    update_on_open: bool
    embed: bool
    encrypt: bool
    native_charts: bool


PLAIN = FileOptions(update_on_open=False, embed=False, encrypt=False, native_charts=False)
"""Nothing beside the document itself."""


def writer(output: Path, options: FileOptions, lang: Lang) -> "Write":
    """Return what writes a document to *output*; a password is asked for at once, before any work.

    Raises:
        click.UsageError: The ending is not known, or does not go with the options.
    """
    suffix = output.suffix.lower()
    if suffix == ".docx":
        return _word(output, options, lang)
    if options.embed or options.encrypt:
        raise click.UsageError(WORD_ALONE.pick(lang))
    match suffix:
        case ".pdf":
            return lambda document, _: sw.write_pdf(document, output)
        case ".html":
            return lambda document, _: _text(output, sw.to_html(document))
        case ".md":
            return lambda document, _: _text(output, sw.to_markdown(document))
        case ".json":
            return lambda document, _: _text(output, sw.document_to_json(document))
        case _:
            raise click.UsageError(UNKNOWN_ENDING.format(suffix=output.suffix).pick(lang))


def _word(output: Path, options: FileOptions, lang: Lang) -> "Write":
    password = ""
    if options.encrypt:
        password = click.prompt(PASSWORD.pick(lang), hide_input=True, confirmation_prompt=True, err=True)
        from socialwork.export.word.protected import check_password  # noqa: PLC0415 - only those who ask for it

        check_password(password)

    def write(document: "sw.Document", case: "sw.Case | None") -> None:
        from socialwork.export.word.package import save  # noqa: PLC0415 - Word is loaded when it is written

        stream = io.BytesIO()
        goes_along = options.embed and case is not None
        embedded = sw.case_to_bytes(case, format="json") if goes_along and case else None
        sw.write_docx(
            document,
            stream,
            update_on_open=options.update_on_open,
            charts="native" if options.native_charts else "drawn",
            case=embedded,
        )
        data = stream.getvalue()
        save(sw.protected(data, password, avoid=_known(case)) if options.encrypt else data, output)

    return write


def _known(case: "sw.Case | None") -> Iterator[str]:
    """Yield the names and codes that somebody would try who knows the case."""
    if case is not None:
        client, student = case.people.client, case.people.student
        yield from (client.code, client.full_name, student.name, student.student_number)
        yield from (case.title, case.institution.name, case.practicum.school.name)


def _text(output: Path, text: str) -> None:
    output.write_text(text, encoding="utf-8")
