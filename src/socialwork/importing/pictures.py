"""The pictures of a report as pictures of a case; drawings made of shapes become pictures as well."""

import re
import unicodedata
import warnings
from collections.abc import Iterator, Mapping

from attrs import Factory, define

from socialwork.document.inline_nodes import Footnote, Inlines, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import Block, Blocks, Caption, Drawing, Figure, Paragraph
from socialwork.document.walk import map_blocks
from socialwork.errors import PictureError
from socialwork.export.word.pictures import cleaned
from socialwork.export.word.reading.pictures import NO_ALT
from socialwork.figures.fit import PX_PER_CM
from socialwork.figures.model import Figure as Drawn
from socialwork.figures.png import PngExtraError, to_png
from socialwork.importing.remarks import Remark
from socialwork.loading.limits import MAX_BYTES
from socialwork.values.media import Media, Photo
from socialwork.vocabulary.documents import PictureKind
from socialwork.words import Words

_DPI = 200
_LONGEST_CODE = 40
_NO_WORD = re.compile(r"[^a-z0-9]+")
_CODE = re.compile(r"(?:foto|gambar)-([a-z0-9][a-z0-9-]{0,60})")
_PICTURES = frozenset({Figure, Drawing})
_FOLDER = "photos"
LEFT_OVER = "tidak-ditempatkan"
"""The folder for files of the report that no case can hold."""

_UNUSABLE = Words(
    "gambar “{name}” ({alt}) tidak dapat dicetak pustaka ini, yang hanya mengenal PNG dan JPEG utuh; "
    "berkasnya disimpan di {folder}/, di teks tertinggal keterangannya",
    "the picture “{name}” ({alt}) cannot be printed by this library, which knows whole PNG and JPEG files "
    "only; its file is kept in {folder}/, its description stands in the text",
)
_NOT_DRAWN = Words(
    "gambar dari bangun “{alt}” tidak dapat dijadikan gambar; pasang tambahan `png`, lalu impor lagi. "
    "Keterangannya tertinggal di teks",
    "the drawing made of shapes “{alt}” could not be made a picture; install the extra `png` and import "
    "again. Its description stands in the text",
)
_DRAWN = Words(
    "{n} gambar yang tersusun dari bangun menjadi gambar PNG; bangunnya tidak lagi dapat diubah di Word",
    "{n} drawing(s) made of shapes became PNG pictures, whose shapes can no longer be changed in Word",
)
_NOTED = Words(
    "catatan kaki pada judul gambar “{title}” pindah ke bawahnya",
    "the note in the caption “{title}” moved below it",
)
_CONSENT = Words(
    "foto “{title}” disimpan, tetapi baru dicetak sesudah izin orang di dalamnya dicatat: "
    "`photos › {code} › consent`",
    "the photo “{title}” is kept, but printed only once the consent of those in it is noted: "
    "`photos › {code} › consent`",
)
_SAYS_NOTHING = Words(
    "gambar “{code}” tanpa teks alternatif; tulis apa yang tampak di `photos › {code} › alt`",
    "the picture “{code}” has no alternative text; say what it shows in `photos › {code} › alt`",
)
_MISSING = "(Gambar: {alt})"


def slug(text: str, longest: int = _LONGEST_CODE) -> str:
    """Return *text* as the small letters, figures and hyphens of a code.

    >>> slug("Kegiatan Kelompok “Langkah Baru”")
    'kegiatan-kelompok-langkah-baru'
    """
    plainly = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = _NO_WORD.sub(" ", plainly).split()
    made = ""
    for word in words:
        if made and len(made) + len(word) >= longest:
            break
        made = f"{made}-{word}" if made else word[:longest]
    return made


@define
class PictureCase:
    """Gathers the pictures of a report one after the other.

    Attributes:
        media: The picture files of the report by their names.
        agreed: Whether everyone in the photos agreed.
        anchors: The anchor of each caption in the report, and the one that it has in the case.
        left: The files that no case can hold.
        drawn: How many drawings became pictures.
    """

    media: Mapping[str, bytes]
    agreed: bool
    photos: list[Photo] = Factory(list)
    files: dict[str, Media] = Factory(dict)
    anchors: dict[str, str] = Factory(dict)
    left: dict[str, Media] = Factory(dict)
    drawn: int = 0
    remarks: list[Remark] = Factory(list)
    _names: dict[bytes, str] = Factory(dict)
    _codes: set[str] = Factory(set)

    def blocks(self, blocks: Blocks) -> Blocks:
        """Return *blocks* with each picture as prose names it."""
        return map_blocks(blocks, self._placed, _PICTURES)

    @property
    def told(self) -> tuple[Remark, ...]:
        """What there is to tell of all pictures."""
        drawn = (Remark("changed", _DRAWN.format(n=self.drawn)),) if self.drawn else ()
        return (*self.remarks, *drawn)

    def _placed(self, block: Block) -> Blocks:
        if isinstance(block, Drawing):
            data = _drawn(block.figure)
            width = block.width_cm or block.figure.width / PX_PER_CM
            made = Figure(media="", alt=block.figure.alt, caption=block.caption, width_cm=round(width, 2))
            self.drawn += data is not None
            if data is None:
                words = _NOT_DRAWN.format(alt=_short(made.alt))
                self.remarks.append(Remark("unplaced", words, _label(block.caption)))
        elif isinstance(block, Figure):
            made, data = block, self._usable(block)
        else:
            return (block,)
        if data is None:
            return self._described(made)
        return tuple(self._taken(made, data))

    def _usable(self, block: Figure) -> bytes | None:
        """Return the bytes of a picture, or ``None`` where no case can hold them."""
        data = self.media.get(block.media, b"")
        try:
            cleaned(block.media, data)
        except PictureError:
            usable = False
        else:
            usable = len(data) <= MAX_BYTES
        if usable:
            return data
        name = block.media.rpartition("/")[2]
        words = _UNUSABLE.format(name=name, alt=_short(block.alt), folder=LEFT_OVER)
        self.remarks.append(Remark("unplaced", words, _label(block.caption)))
        if data:
            self.left[name] = Media(f"{LEFT_OVER}/{name}", data)
        return None

    def _described(self, block: Figure) -> Blocks:
        """Return what stands in the place of a picture that is not there."""
        text = Paragraph(text=(Text(_MISSING.format(alt=block.alt)),), role="center")
        return (text,) if block.caption is None else (text, block.caption)

    def _taken(self, block: Figure, data: bytes) -> Iterator[Block]:
        caption = block.caption
        title = "" if caption is None else plain(_without_notes(caption.title)).strip()
        photo = bool(caption and caption.series == "photo" and title)
        code = self._code("" if caption is None else caption.anchor, title or block.alt)
        alt = title if block.alt == NO_ALT and title else block.alt
        made = Photo(
            code=code,
            file=self._file(code, data),
            kind=PictureKind.PHOTO if photo else PictureKind.FIGURE,
            caption=title,
            alt=" ".join(alt.split()),
            consent=photo and self.agreed,
        )
        self.photos.append(made)
        self._tell(made, block.alt)
        if caption is not None and caption.anchor:
            self.anchors[caption.anchor] = made.anchor
        yield Figure(
            media=f"{'foto' if photo else 'gambar'}:{code}", alt="", width_cm=round(block.width_cm, 2)
        )
        if caption is not None:
            yield from self._notes(caption)

    def _tell(self, photo: Photo, alt: str) -> None:
        if not photo.may_be_printed:
            words = _CONSENT.format(title=photo.caption, code=photo.code)
            self.remarks.append(Remark("question", words))
        if alt == NO_ALT:
            self.remarks.append(Remark("question", _SAYS_NOTHING.format(code=photo.code)))

    def _notes(self, caption: Caption) -> Iterator[Block]:
        """Yield what the notes in a caption say, which a picture of a case cannot hold."""
        for node in caption.title:
            if isinstance(node, Footnote) and plain(node.text).strip():
                words = _NOTED.format(title=plain(caption.title))
                self.remarks.append(Remark("changed", words))
                yield Paragraph(text=node.text, role="source-note")

    def _code(self, anchor: str, words: str) -> str:
        match = _CODE.fullmatch(anchor)
        base = match[1] if match else slug(words) or "gambar"
        code, number = base, 2
        while code in self._codes:
            code, number = f"{base}-{number}", number + 1
        self._codes.add(code)
        return code

    def _file(self, code: str, data: bytes) -> str:
        """Return the name of the file with these bytes, which is in the case once."""
        if data not in self._names:
            ending = "png" if data.startswith(b"\x89PNG") else "jpg"
            name = self._names[data] = f"{_FOLDER}/{code}.{ending}"
            self.files[name] = Media(name, data)
        return self._names[data]


def _drawn(figure: Drawn) -> bytes | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a letter without a form is a box, as in any picture
            return to_png(figure, dpi=_DPI)
    except (PngExtraError, ValueError):
        return None


def _without_notes(text: Inlines) -> Inlines:
    return tuple(node for node in text if not isinstance(node, Footnote))


def _short(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= _LONGEST_CODE * 2 else f"{said[: _LONGEST_CODE * 2]}…"


def _label(caption: Caption | None) -> str:
    return caption.label if caption is not None and caption.number else ""
