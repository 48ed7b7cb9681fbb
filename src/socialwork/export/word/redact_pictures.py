"""Redaction of pictures in a Word file: what was written into them goes, what they show is asked about."""

import posixpath
import re

from socialwork.errors import PictureError
from socialwork.export.word.redaction import Redaction
from socialwork.export.word.rework import set_type
from socialwork.pictures.clean import clean_picture
from socialwork.privacy.pictures import empty_picture
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_LOOK = Words(
    "gambar ini perlu dilihat: wajah, papan nama, tulisan, dan hasil pindai tidak dinilai mesin",
    "this picture has to be looked at: faces, name boards, writing and scans are not judged by a program",
)
_NOT_CLEANED = Words(
    "gambar kosong menggantikan gambar ini: {why}",
    "an empty picture stands in the place of this one: {why}",
)
_REPLACED = Words(
    "di dalam gambar ini tertulis sesuatu yang harus disamarkan; gambar kosong menggantikannya",
    "inside this picture something is written that has to be masked; an empty one stands in its place",
)
_EMPTY_DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"/>'
LEAST_LETTERS = 6
"""How many letters of a name are looked for in bytes, among which shorter words come up by chance."""
_LETTERS = re.compile(rf"[\x20-\x7e\u00c0-\u024f]{{{LEAST_LETTERS},}}")


def redact_picture(redaction: Redaction, part: str) -> None:
    """Take out of a picture what it says about its making, and ask about what it shows.

    An empty one stands for a picture that cannot be cleaned (EMF, WMF, TIFF, BMP, damaged), because what is
    written into it would be handed on, and for one that still names somebody.
    """
    data = redaction.rework.data(part)
    try:
        clean = clean_picture(data)
    except PictureError as error:
        _replace(redaction, part, _NOT_CLEANED.format(why=error.message))
        return
    if clean != data:
        redaction.count(part, Identifier.METADATA)
        redaction.rework.put(part, clean)
    look_at_picture(redaction, part)


def look_at_picture(redaction: Redaction, part: str) -> None:
    """Ask about what a picture shows; one whose bytes name somebody gives way to an empty one."""
    if tells(redaction, redaction.rework.data(part)):
        _replace(redaction, part, _REPLACED)
    else:
        redaction.ask(part, Identifier.PICTURE, part, _LOOK)


def _replace(redaction: Redaction, part: str, why: Words) -> None:
    """Put an empty picture into the place of *part*: a drawing for a drawing, and a PNG for all others."""
    rework = redaction.rework
    redaction.count(part, Identifier.PICTURE)
    redaction.ask(part, Identifier.PICTURE, f"{part} replaced", why)
    if part.lower().endswith(".svg"):
        rework.put(part, _EMPTY_DRAWING)
        return
    rework.put(part, empty_picture())
    if not part.lower().endswith(".png"):
        new = posixpath.join(posixpath.dirname(part), f"disamarkan{rework.parts().index(part) + 1}.png")
        rework.rename(part, new)
        set_type(rework, new, "image/png")


def tells(redaction: Redaction, data: bytes) -> bool:
    """Say whether the bytes of a part that is no XML name somebody who is to be hidden."""
    texts = [data.decode("latin-1"), *(data[n:].decode("utf-16-le", errors="ignore") for n in (0, 1))]
    return any(_names_somebody(redaction, text) for text in texts)


def _names_somebody(redaction: Redaction, text: str) -> bool:
    """Say whether letters among bytes are a name; short ones come up by chance."""
    return any(
        redaction.masker.identity.names.inside(word) is not None
        or any(mask.end - mask.start > LEAST_LETTERS for mask in redaction.masks(word))
        for word in _LETTERS.findall(text)
    )
