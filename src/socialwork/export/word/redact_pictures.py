"""Redaction of pictures in a Word file: what cameras wrote into them goes, what they show is asked about."""

import posixpath
import re

from socialwork.export.picture_metadata import without_metadata
from socialwork.export.word.redaction import Redaction
from socialwork.export.word.rework import set_type
from socialwork.privacy.pictures import empty_picture
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_CLEANED = (b"\x89PNG", b"\xff\xd8\xff")
"""How the pictures begin whose metadata can be taken out."""
_LOOK = Words(
    "gambar ini perlu dilihat: wajah, papan nama, tulisan, dan hasil pindai tidak dinilai mesin",
    "this picture has to be looked at: faces, name boards, writing and scans are not judged by a program",
)
_NOT_CLEANED = Words(
    "data di dalam gambar ini tidak dapat dihapus; ganti dengan PNG atau JPEG",
    "the data inside this picture cannot be taken out; replace it by a PNG or JPEG",
)
_REPLACED = Words(
    "di dalam gambar ini tertulis sesuatu yang harus disamarkan; gambar kosong menggantikannya",
    "inside this picture something is written that has to be masked; an empty one stands in its place",
)
LEAST_LETTERS = 6
"""How many letters of a name are looked for in bytes, among which shorter words come up by chance."""
_LETTERS = re.compile(rf"[\x20-\x7e\u00c0-\u024f]{{{LEAST_LETTERS},}}")


def redact_picture(redaction: Redaction, part: str, *, is_masked: bool = False) -> None:
    """Take out of a picture what it says about its making, and ask about what it shows.

    Args:
        redaction: The redaction.
        part: The picture.
        is_masked: Whether its texts are masked already, as those of an SVG drawing are.
    """
    rework = redaction.rework
    data = rework.data(part)
    clean = without_metadata(data)
    if clean != data:
        redaction.count(part, Identifier.METADATA)
        rework.put(part, clean)
    if tells(redaction, clean):
        redaction.count(part, Identifier.PICTURE)
        redaction.ask(part, Identifier.PICTURE, f"{part} replaced", _REPLACED)
        rework.put(part, empty_picture())
        _call_png(redaction, part)
        return
    redaction.ask(part, Identifier.PICTURE, part, _LOOK)
    if not is_masked and not clean.startswith(_CLEANED):
        redaction.ask(part, Identifier.PICTURE, f"{part} data", _NOT_CLEANED)


def _call_png(redaction: Redaction, part: str) -> None:
    if not part.lower().endswith(".png"):
        number = redaction.rework.parts().index(part) + 1
        new = posixpath.join(posixpath.dirname(part), f"disamarkan{number}.png")
        redaction.rework.rename(part, new)
        set_type(redaction.rework, new, "image/png")


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
