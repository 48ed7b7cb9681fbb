"""Pictures without what cameras and programs wrote into them: places, dates, names, thumbnails."""

from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_DROPPED = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"}
_START_OF_SCAN = 0xDA
_COMMENT = 0xFE
_JFIF, _ADOBE = 0xE0, 0xEE
_APPLICATION = range(0xE0, 0xF0)
_COLOUR_PROFILE = b"ICC_PROFILE"


def without_metadata(data: bytes) -> bytes:
    """Return a PNG or JPEG picture without its metadata; the picture itself is untouched.

    What carries colour stays: colour profiles, JFIF and Adobe headers. Anything that cannot be followed as
    PNG or JPEG comes back unchanged.
    """
    if data.startswith(_PNG):
        return _PNG + b"".join(_png_chunks(data))
    if data.startswith(b"\xff\xd8\xff"):
        return b"\xff\xd8" + b"".join(_jpeg_segments(data))
    return data


def _png_chunks(data: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if data[at + 4 : at + 8] not in _PNG_DROPPED:
            yield data[at:end]
        at = end


def _jpeg_segments(data: bytes) -> Iterator[bytes]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != _START_OF_SCAN:  # noqa: PLR2004 - a marker
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if not _is_metadata(data[at + 1], data[at + 4 : end]):
            yield data[at:end]
        at = end
    yield data[at:]


def _is_metadata(marker: int, content: bytes) -> bool:
    if marker == _COMMENT:
        return True
    kept = marker in (_JFIF, _ADOBE) or content.startswith(_COLOUR_PROFILE)
    return marker in _APPLICATION and not kept
