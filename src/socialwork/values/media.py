"""Pictures of a case and the bytes behind them."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import is_code, not_blank
from socialwork.vocabulary.documents import PictureKind
from socialwork.words import Words

PICTURE_ADDRESS = "(?:foto|gambar):"
"""How prose addresses a picture of the case before its code, as a pattern; see :attr:`Photo.anchor`."""


@frozen
class Media:
    """The bytes of one picture file.

    Attributes:
        name: The path inside the case folder, with forward slashes.
        data: The bytes of the file.
    """

    name: str
    data: bytes = field(repr=lambda data: f"<{len(data)} bytes>")


def is_pdf(data: bytes) -> bool:
    """Whether *data* starts as a PDF file does."""
    return data.startswith(b"%PDF-")


@frozen(kw_only=True)
class Scan:
    """The scan of a sheet that was signed; among the appendices it stands for what the library compiles.

    Attributes:
        of: The form that it shows, such as ``informed-consent``, or the anchor of an appendix, such as
            ``lampiran-surat-izin``.
        only: Which of several records it shows: its number, or ``I`` or ``II`` of a case conference; empty
            where the scan has all of them.
        files: Its pages in order inside the case folder: PNG and JPEG pictures, or PDF files.
        date: The day that stands on the sheet.
        names: Whether a name, a signature, an address or a face can be made out in it. Such a scan is printed
            in the confidential edition alone.
    """

    of: Annotated[str, Words("Lembar (formulir atau lampiran)", "Sheet (form or appendix)")] = field(
        validator=not_blank
    )
    only: Annotated[str, Words("Yang mana", "Which one")] = ""
    files: Annotated[tuple[str, ...], Words("Berkas", "Files")]
    date: Annotated[dt.date | None, Words("Tanggal lembar", "Date on the sheet")] = None
    names: Annotated[bool, Words("Nama atau tanda tangan terbaca", "Names or signatures shown")] = True


@frozen(kw_only=True)
class Photo:
    """A photo or other picture of the case: where its file is, what it shows and who agreed to it.

    Attributes:
        code: By which prose places it: ``![](foto:kode)``, or ``![](gambar:kode)`` for a figure.
        kind: A photo, or a figure such as a chart, which shows nobody and asks for no consent.
        file: The path of the picture inside the case folder.
        caption: The caption under it; a figure, such as a logo, may go without.
        alt: What a person who cannot see it is told.
        date: The day on which it was taken.
        consent: Whether everyone in it, or their guardian, agreed to its use in the report.
        masked: Whether faces and other signs of identity are covered.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    file: Annotated[str, Words("Berkas", "File")] = field(validator=not_blank)
    kind: Annotated[PictureKind, Words("Jenis gambar", "Kind of picture")] = PictureKind.PHOTO
    caption: Annotated[str, Words("Judul foto", "Caption")]
    alt: Annotated[str, Words("Teks pengganti", "Alternative text")] = field(validator=not_blank)
    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    consent: Annotated[bool, Words("Izin foto", "Consent")] = False
    masked: Annotated[bool, Words("Disamarkan", "Masked")] = False

    def __attrs_post_init__(self) -> None:
        if self.is_photo and not self.caption.strip():
            message = "caption must not be empty"
            raise ValueError(message)

    @property
    def anchor(self) -> str:
        """The name that cross-references point to: ``foto-kode`` or ``gambar-kode``."""
        return f"{'foto' if self.is_photo else 'gambar'}-{self.code}"

    @property
    def is_photo(self) -> bool:
        """Whether people may be in it, so that consent and masking are asked for."""
        return self.kind is PictureKind.PHOTO

    @property
    def may_be_printed(self) -> bool:
        """Whether it shows nobody, or everyone in it agreed."""
        return self.consent or not self.is_photo
