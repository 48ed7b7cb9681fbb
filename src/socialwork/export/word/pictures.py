"""Pictures in the line of text, with what is said to a person who cannot see them."""

import struct
from collections.abc import Mapping

from attrs import define, field
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.parts.image import ImagePart

from socialwork.errors import SocialWorkError
from socialwork.export.word.markup import escaped
from socialwork.export.word.metadata import without_metadata
from socialwork.export.word.package import WordPackage
from socialwork.export.word.xml import EMU_PER_CM, EMU_PER_TWIP, NAMESPACES

_EXTENSIONS = {"image/png": "png", "image/jpeg": "jpeg"}
_UNREADABLE = (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
    struct.error,
    ValueError,
    KeyError,
)


@define
class Picture:
    """A picture in the package: the id of its relationship, and its size in pixels."""

    relationship: str
    width: int
    height: int


@define
class Pictures:
    """The pictures of one document; each file is in the package once, each drawing has an id of its own."""

    _package: WordPackage
    _media: Mapping[str, bytes]
    _by_name: dict[str, Picture] = field(factory=dict)
    _by_bytes: dict[bytes, Picture] = field(factory=dict)
    _drawings: int = 0

    def get(self, name: str) -> Picture:
        """Return the picture *name*, put into the package where it is not there yet.

        Raises:
            SocialWorkError: The document does not carry it, or it is neither PNG nor JPEG.
        """
        if name not in self._by_name:
            if name not in self._media:
                message = f"the document has no picture {name!r}"
                raise SocialWorkError(message)
            data = self._media[name]
            if data not in self._by_bytes:
                self._by_bytes[data] = self._add(name, data)
            self._by_name[name] = self._by_bytes[data]
        return self._by_name[name]

    def next_drawing(self) -> int:
        """Return a number for one more drawing: unique in the document, not only in its part."""
        self._drawings += 1
        return self._drawings

    def _add(self, name: str, data: bytes) -> Picture:
        image = _read(name, data)
        partname = PackURI(f"/word/media/image{len(self._by_bytes) + 1}.{_EXTENSIONS[image.content_type]}")
        part = ImagePart(partname, image.content_type, without_metadata(data), image)
        return Picture(self._package.relate(part, RT.IMAGE), image.px_width, image.px_height)


def _read(name: str, data: bytes) -> Image:
    try:
        image = Image.from_blob(data)
    except _UNREADABLE as error:
        message = f"the picture {name!r} cannot be read"
        raise SocialWorkError(message) from error
    if image.content_type not in _EXTENSIONS:
        message = f"the picture {name!r} is {image.content_type}; only PNG and JPEG are written"
        raise SocialWorkError(message)
    if not (image.px_width and image.px_height):
        message = f"the picture {name!r} has no width or no height"
        raise SocialWorkError(message)
    return image


def fitted(picture: Picture, width_cm: float, room: int, height: int) -> tuple[int, int]:
    """Return width and height in EMU: *width_cm* wide, or smaller to fit *room* and *height* (twips).

    >>> fitted(Picture("rId1", 200, 100), 10, room=20_000, height=20_000)
    (3600000, 1800000)
    """
    width = min(width_cm * EMU_PER_CM, room * EMU_PER_TWIP)
    width = min(width, height * EMU_PER_TWIP * picture.width / picture.height)
    return max(round(width), 1), max(round(width * picture.height / picture.width), 1)


def drawing(picture: Picture, number: int, alt: str, size: tuple[int, int]) -> str:
    """Return a run with *picture* at *size* (width and height in EMU), told in the words of *alt*."""
    extent = f'cx="{size[0]}" cy="{size[1]}"'
    named = f'id="{number}" name="Picture {number}"'
    shape = (
        f"<pic:pic><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{picture.relationship}"/>'
        f"<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr {named} descr="{escaped(alt)}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{NAMESPACES["pic"]}">{shape}</a:graphicData></a:graphic>'
        f"</wp:inline></w:drawing></w:r>"
    )
