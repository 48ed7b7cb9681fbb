"""JPEG pictures: the segments that show them, and nothing else."""

import re
import struct
from collections.abc import Iterator

from socialwork.errors import PictureError
from socialwork.pictures.profile import clean_profile
from socialwork.pictures.refusals import CUT_OFF, DAMAGED

START = b"\xff\xd8\xff"
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SHOWN = _FRAMES | {0xC4, 0xCC, 0xDB, 0xDC, 0xDD, _SCAN}
"""Frames and scans, and the tables, restarts and counts of lines by which they are read."""
_NEXT_MARKER = re.compile(rb"\xff([\x02-\xcf\xd8-\xfe])")
"""In the data of a scan, a zero or the number of a restart follows FF."""
_JFIF, _EXIF, _PROFILE, _ADOBE = 0xE0, 0xE1, 0xE2, 0xEE
_EXIF_START, _PROFILE_START = b"Exif\0\0", b"ICC_PROFILE\0"
_ORIENTATION, _ORIENTATIONS, _UPRIGHT = 0x0112, range(1, 9), 1
_MOST = 0xFFFF - 2


def clean_jpeg(data: bytes, *, turned: bool = True) -> bytes:
    """Return a JPEG picture without what cameras and programs wrote into it, and what follows its end.

    Of its headers stays what the colours and the proportions of pixels need; of camera data, how the camera
    was held.

    Args:
        data: The picture.
        turned: Whether it still says how the camera was held, so that programs show it upright.

    Raises:
        PictureError: It is cut off or damaged.
    """
    heads: dict[int, bytes] = {}
    profile: dict[int, bytes] = {}
    shown: list[bytes] = []
    markers: set[int] = set()
    exif = b""
    for marker, content, scan in _segments(data):
        if marker in _SHOWN:
            markers.add(marker)
            shown.append(_segment(marker, content) + scan)
        elif marker == _JFIF and content.startswith(b"JFIF\0"):
            heads[marker] = b"JFIF\0\1\1" + content[7:12].ljust(5, b"\0") + bytes(2)
        elif marker == _ADOBE and content.startswith(b"Adobe"):
            heads[marker] = b"Adobe\0\x64" + bytes(4) + content[11:12].ljust(1, b"\0")
        elif marker == _EXIF and content.startswith(_EXIF_START):
            exif = exif or content[len(_EXIF_START) :]
        elif marker == _PROFILE and content.startswith(_PROFILE_START):
            start = len(_PROFILE_START)
            profile.setdefault(content[start] if content[start:] else 0, content[start + 2 :])
    if _SCAN not in markers or not markers & _FRAMES:
        raise PictureError(DAMAGED)
    if turned and (turn := _tiff_orientation(exif)) != _UPRIGHT:
        entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turn, 0)
        heads[_EXIF] = _EXIF_START + b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    colours = clean_profile(b"".join(profile[n] for n in sorted(profile)))
    if colours and len(colours) + len(_PROFILE_START) + 2 <= _MOST:
        heads[_PROFILE] = _PROFILE_START + b"\1\1" + colours
    return b"\xff\xd8" + b"".join(
        [*(_segment(one, heads[one]) for one in sorted(heads)), *shown, b"\xff\xd9"]
    )


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


def _segments(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield marker and content of each segment up to the end of the picture, and the data of a scan."""
    at = 2
    while found := _NEXT_MARKER.search(data, at):
        marker, start = found[1][0], found.end()
        if marker == _END:
            return
        at = start + int.from_bytes(data[start : start + 2], "big")
        if marker == _START or start + 2 > at:
            raise PictureError(DAMAGED)
        if at > len(data):
            raise PictureError(CUT_OFF)
        content, scan = data[start + 2 : at], b""
        if marker == _SCAN:
            following = _NEXT_MARKER.search(data, at)
            scan = data[at : following.start() if following else len(data)].rstrip(b"\xff")
            at += len(scan)
        yield marker, content, scan
    raise PictureError(CUT_OFF)


def jpeg_size(data: bytes) -> tuple[int, int]:
    """Return width and height of a JPEG picture, as its rows are stored; 0 and 0 where it has none."""
    for marker, content, _ in _segments(data):
        if marker in _FRAMES and len(content) >= len(b"\x08hhww"):
            height, width = struct.unpack_from(">HH", content, 1)
            return width, height
    return 0, 0


def orientation(data: bytes) -> int:
    """Return how a camera was held, as it wrote that into a JPEG picture: 1 to 8, 1 where nothing is said."""
    if not data.startswith(START):
        return _UPRIGHT
    try:
        for marker, content, _ in _segments(data):
            if marker == _EXIF and content.startswith(_EXIF_START):
                return _tiff_orientation(content[len(_EXIF_START) :])
            if marker == _SCAN:
                break
    except PictureError:  # whoever shows it says so
        pass
    return _UPRIGHT


def _tiff_orientation(tiff: bytes) -> int:
    """Find the orientation in the first directory of EXIF data, which is a TIFF file."""
    order = ">" if tiff.startswith(b"MM") else "<"
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for entry in range(count):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * entry)
            if tag == _ORIENTATION:
                return value if value in _ORIENTATIONS else _UPRIGHT
    except struct.error:  # it ends before it should
        pass
    return _UPRIGHT
