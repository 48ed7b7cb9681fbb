"""Files that are taken for Word files and are something else: what they are, and what helps."""

from socialwork.words import Words

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_STREAM, _OLD_STREAM = (name.encode("utf-16-le") for name in ("EncryptedPackage", "WordDocument"))
_ODF = b"mimetypeapplication/vnd.oasis.opendocument."
_ODF_AT = slice(30, 30 + len(_ODF))
"""Where a file of OpenDocument tells what it is: behind the first header of the ZIP file."""

_LOCKED = Words(
    "{name} terkunci dengan kata sandi; bukalah di Word, hapus kata sandinya, lalu simpan",
    "{name} is encrypted with a password; open it in Word, remove the password, and save it",
)
_OLD = Words(
    "{name} berbentuk Word lama (.doc); bukalah di Word atau LibreOffice, lalu simpan sebagai .docx",
    "{name} is in the old format of Word (.doc); open it in Word or LibreOffice and save as .docx",
)
_ODT = Words(
    "{name} berbentuk OpenDocument (.odt); bukalah di LibreOffice, lalu simpan sebagai .docx",
    "{name} is in the OpenDocument format (.odt); open it in LibreOffice and save as .docx",
)
_PDF = Words(
    "{name} adalah berkas PDF; yang diperlukan berkas Word (.docx) asalnya",
    "{name} is a PDF file; what is needed is the Word file (.docx) from which it was made",
)
_RTF = Words(
    "{name} berbentuk RTF; bukalah di Word atau LibreOffice, lalu simpan sebagai .docx",
    "{name} is in the RTF format; open it in Word or LibreOffice and save as .docx",
)
_PDF_WITHIN = 1024
"""In how many of the first bytes the sign of a PDF file stands."""


def refusal_of(data: bytes) -> Words | None:
    """Return why a file is not opened, with ``{name}`` for its name, or ``None`` where it may be.

    >>> refusal_of(b"%PDF-1.7").pick("en").format(name="laporan.docx")[:29]
    'laporan.docx is a PDF file; w'
    """
    if data.startswith(_OLE):
        if _LOCKED_STREAM in data:
            return _LOCKED
        return _OLD if _OLD_STREAM in data else None
    if data[_ODF_AT] == _ODF:
        return _ODT
    if b"%PDF-" in data[:_PDF_WITHIN] and not data.startswith(b"PK"):
        return _PDF
    return _RTF if data.startswith(b"{\\rtf") else None
