"""PNG files from pixels, with the standard library alone."""

import struct
import zlib
from collections.abc import Iterable

_GREY, _RGB = 0, 2


def raw_png(width: int, height: int, rows: Iterable[bytes], *, colour: bool = False) -> bytes:
    r"""Return a PNG file of *height* rows; a pixel has one byte, or three where there is *colour*.

    >>> raw_png(2, 1, [b"\x00\xff"])[1:4]
    b'PNG'
    """
    header = struct.pack(">IIBBBBB", width, height, 8, _RGB if colour else _GREY, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 6)
    chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
