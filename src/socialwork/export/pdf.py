"""A document as PDF, laid out by LibreOffice."""

import os
from io import BytesIO
from typing import BinaryIO

from socialwork.document.nodes import Document
from socialwork.export.pages.office import Office, OfficeError, find_office
from socialwork.export.word.package import save
from socialwork.export.word.writer import write_docx
from socialwork.remembering import forgetting
from socialwork.words import Words

_NONE = Words(
    "PDF ditulis oleh LibreOffice, dan LibreOffice tidak ditemukan; pasang LibreOffice Writer, atau simpan "
    "sebagai .docx",
    "PDF is written by LibreOffice, and LibreOffice was not found; install LibreOffice Writer, or save as "
    ".docx",
)


@forgetting
def write_pdf(
    document: Document, target: str | os.PathLike[str] | BinaryIO, *, office: Office | None = None
) -> None:
    """Write *document* as a PDF file: its Word file as LibreOffice prints it, with links and tags.

    Page numbers in tables of contents are those that the document holds; see
    :func:`socialwork.with_page_numbers`. The bytes are LibreOffice's own and carry the time of writing.

    Args:
        document: A complete tree.
        target: A path, which is replaced in one step, or a binary stream.
        office: The LibreOffice to use; the one that the machine finds when left out.

    Raises:
        OfficeError: There is none, or it fails.
        SocialWorkError: The document cannot be written.
        OSError: The path cannot be written.
    """
    engine = find_office() if office is None else office
    if engine is None:
        raise OfficeError(_NONE)
    stream = BytesIO()
    write_docx(document, stream)
    save(engine.pdf(stream.getvalue()), target)
