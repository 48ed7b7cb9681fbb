"""Pictures without what cameras and programs wrote into them: places, dates, names, thumbnails."""

import re
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_DROPPED = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"}
_JPEG = b"\xff\xd8\xff"
_MARKER = 0xFF
_START_OF_SCAN = 0xDA
_END_OF_IMAGE = b"\xd9"
# In the data of a scan a zero or the number of a restart follows FF.
_NEXT_MARKER = re.compile(rb"\xff([^\x00\xd0-\xd7\xff])", re.DOTALL)
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
    if data.startswith(_JPEG):
        return b"\xff\xd8" + b"".join(_jpeg_segments(data))
    return data


def _png_chunks(data: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while (end := at + 12 + int.from_bytes(data[at : at + 4], "big")) <= len(data):
        if data[at + 4 : at + 8] not in _PNG_DROPPED:
            yield data[at:end]
        at = end


def _jpeg_segments(data: bytes) -> Iterator[bytes]:
    end = 2
    for at, end in _segments(data):
        if not _is_metadata(data[at + 1], data[at + 4 : end]):
            yield data[at:end]
    # Behind its end some cameras append further pictures, each with data of its own.
    yield data[end : _end_of_image(data, end) or None]


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield start and end of each segment of a JPEG picture, up to where its scan starts."""
    at = 2
    while at + 4 <= len(data) and data[at] == _MARKER and data[at + 1] != _START_OF_SCAN:
        if data[at + 1] == _MARKER:  # one that only fills up
            at += 1
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        yield at, end
        at = end


def _is_metadata(marker: int, content: bytes) -> bool:
    if marker == _COMMENT:
        return True
    kept = marker in (_JFIF, _ADOBE) or content.startswith(_COLOUR_PROFILE)
    return marker in _APPLICATION and not kept


def is_cut_off(data: bytes) -> bool:
    """Say whether a PNG or JPEG picture lacks its end, as one does that was not copied to the end."""
    if data.startswith(_PNG):
        return all(chunk[4:8] != b"IEND" for chunk in _png_chunks(data))
    if not data.startswith(_JPEG):
        return False
    return not _end_of_image(data, max((end for _, end in _segments(data)), default=2))


def _end_of_image(data: bytes, at: int) -> int:
    """Return where the JPEG picture ends whose scans start at *at*, or 0 where it has no end."""
    while found := _NEXT_MARKER.search(data, at):
        if found[1] == _END_OF_IMAGE:
            return found.end()
        at = found.end() + int.from_bytes(data[found.end() : found.end() + 2], "big")
    return 0
