"""Pictures in the line of text, with what is said to a person who cannot see them."""

from collections.abc import Mapping

from attrs import define, evolve, field
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from socialwork.errors import PictureError, SocialWorkError
from socialwork.export.word.markup import escaped
from socialwork.export.word.package import WordPackage
from socialwork.export.word.xml import DRAWING_NAMESPACES, EMU_PER_CM, EMU_PER_TWIP, NAMESPACES
from socialwork.pictures.clean import clean_picture, ending_of, size_of
from socialwork.pictures.jpeg import orientation
from socialwork.words import Words

_KINDS = {".png": "png", ".jpg": "jpeg"}
_SVG = "image/svg+xml"
_NOT_WRITTEN = Words(
    "gambar “{file}” tidak dapat dimuat: {why}", "the picture “{file}” cannot be written: {why}"
)

# With the data about the camera goes what it says about how it was held: the drawing has to turn the picture.
_TURNS = {
    2: ' flipH="1"',
    3: ' rot="10800000"',
    4: ' flipV="1"',
    5: ' rot="16200000" flipH="1"',
    6: ' rot="5400000"',
    7: ' rot="5400000" flipH="1"',
    8: ' rot="16200000"',
}
_UPSIDE_DOWN_MIRRORED = 4
"""The last orientation that leaves rows rows."""


@define
class Picture:
    """A picture in the package.

    Attributes:
        relationship: The id of its relationship.
        width: In pixels, as it is shown.
        height: In pixels, as it is shown.
        orientation: How it has to be turned for that: 1 to 8, as cameras say it.
        vector: The id of the relationship to the same picture as SVG, which programs prefer that know it.
    """

    relationship: str
    width: int
    height: int
    orientation: int = 1
    vector: str = ""

    @property
    def on_its_side(self) -> bool:
        """Whether its rows are shown as columns."""
        return self.orientation > _UPSIDE_DOWN_MIRRORED


@define
class Pictures:
    """The pictures of one document; each file is in the package once, each drawing has an id of its own."""

    _package: WordPackage
    _media: Mapping[str, bytes]
    _by_name: dict[str, Picture] = field(factory=dict)
    _by_bytes: dict[bytes, Picture] = field(factory=dict)
    _by_vector: dict[bytes, Picture] = field(factory=dict)
    _in_headers: dict[str, tuple[Picture, Part]] = field(factory=dict)
    _drawings: int = 0

    def get(self, name: str) -> Picture:
        """Return the picture *name*, put into the package where it is not there yet.

        Raises:
            SocialWorkError: The document does not carry it.
            PictureError: It is no whole PNG or JPEG picture.
        """
        if name not in self._by_name:
            data = self._data(name)
            if data not in self._by_bytes:
                self._by_bytes[data] = self._add(cleaned(name, data), orientation(data))
            self._by_name[name] = self._by_bytes[data]
        return self._by_name[name]

    def drawn(self, png: bytes, svg: bytes) -> Picture:
        """Return a picture that is in the package twice, as PNG and as SVG."""
        if svg not in self._by_vector:
            name = f"/word/media/drawing{len(self._by_vector) + 1}.svg"
            if png not in self._by_bytes:
                self._by_bytes[png] = self._add(png)
            relationship = self._package.relate(Part(PackURI(name), _SVG, svg), RT.IMAGE)
            self._by_vector[svg] = evolve(self._by_bytes[png], vector=relationship)
        return self._by_vector[svg]

    def next_drawing(self) -> int:
        """Return a number for one more drawing: unique in the document, not only in its part."""
        self._drawings += 1
        return self._drawings

    def for_header(self, name: str, relationship: str) -> tuple[Picture, Part]:
        """Return the picture *name* for a header, which relates to its part by the id *relationship*.

        Raises:
            SocialWorkError: The document does not carry it.
            PictureError: It is no whole PNG or JPEG picture.
        """
        if name not in self._in_headers:
            data = self._data(name)
            clean = cleaned(name, data)
            part = _part(clean, f"logo{len(self._in_headers) + 1}")
            self._in_headers[name] = _picture(relationship, clean, orientation(data)), part
        return self._in_headers[name]

    def _data(self, name: str) -> bytes:
        if name not in self._media:
            message = f"the document has no picture {name!r}"
            raise SocialWorkError(message)
        return self._media[name]

    def _add(self, clean: bytes, turn: int = 1) -> Picture:
        part = _part(clean, f"image{len(self._by_bytes) + 1}")
        return _picture(self._package.relate(part, RT.IMAGE), clean, turn)


def cleaned(name: str, data: bytes) -> bytes:
    """Return the picture *name* as a Word file holds it: how the camera was held is told by the drawing.

    Raises:
        PictureError: It is no whole PNG or JPEG picture.
    """
    try:
        # No case holds a GIF picture, so no report does.
        clean = clean_picture(data if ending_of(data) in _KINDS else b"", turned=False)
        size_of(clean)
    except PictureError as error:
        raise PictureError(_NOT_WRITTEN.format(file=name, why=error.message)) from error
    return clean


def _part(clean: bytes, stem: str) -> Part:
    kind = _KINDS[ending_of(clean)]
    return Part(PackURI(f"/word/media/{stem}.{kind}"), f"image/{kind}", clean)


def _picture(relationship: str, clean: bytes, turn: int) -> Picture:
    made = Picture(relationship, *size_of(clean), turn)
    if made.on_its_side:
        made.width, made.height = made.height, made.width
    return made


def fitted(picture: Picture, width_cm: float, room: int, height: int) -> tuple[int, int]:
    """Return width and height in EMU: *width_cm* wide, or smaller to fit *room* and *height* (twips).

    >>> fitted(Picture("rId1", 200, 100), 10, room=20_000, height=20_000)
    (3600000, 1800000)
    """
    if picture.on_its_side:  # its extent is that before it is turned, and has to fit as well
        height = min(height, room)
    width = min(width_cm * EMU_PER_CM, room * EMU_PER_TWIP)
    width = min(width, height * EMU_PER_TWIP * picture.width / picture.height)
    return max(round(width), 1), max(round(width * picture.height / picture.width), 1)


def _extent(picture: Picture, size: tuple[int, int]) -> tuple[str, str]:
    """Return the extent of a drawing that is shown at *size*, and what it needs round it.

    The extent is that before it is turned; what it then needs more is told as the room of an effect.
    """
    width, height = size
    if not picture.on_its_side:
        return f'cx="{width}" cy="{height}"', ""
    beside, above = max(width - height, 0) // 2, max(height - width, 0) // 2
    room = f'<wp:effectExtent l="{beside}" t="{above}" r="{beside}" b="{above}"/>'
    return f'cx="{height}" cy="{width}"', room


def _vector(picture: Picture) -> str:
    """Return how the reference to *picture* ends: with one to its SVG, where it has that."""
    if not picture.vector:
        return "/>"
    name = f'xmlns:asvg="{DRAWING_NAMESPACES["asvg"]}" r:embed="{picture.vector}"'
    uri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
    return f'><a:extLst><a:ext uri="{uri}"><asvg:svgBlip {name}/></a:ext></a:extLst></a:blip>'


def drawing(picture: Picture, number: int, alt: str, size: tuple[int, int]) -> str:
    """Return a run with *picture* at *size* (width and height in EMU), told in the words of *alt*."""
    extent, room = _extent(picture, size)
    turn = _TURNS.get(picture.orientation, "")
    named = f'id="{number}" name="Picture {number}"'
    shape = (
        f"<pic:pic><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{picture.relationship}"{_vector(picture)}'
        f"<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm{turn}><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>{room}'
        f'<wp:docPr {named} descr="{escaped(alt)}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{NAMESPACES["pic"]}">{shape}</a:graphicData></a:graphic>'
        f"</wp:inline></w:drawing></w:r>"
    )
