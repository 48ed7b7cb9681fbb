"""PNG pictures: the chunks that show them, and nothing else."""

import struct
import zlib
from collections.abc import Iterator

from socialwork.errors import PictureError
from socialwork.pictures.profile import clean_profile
from socialwork.pictures.refusals import CUT_OFF, DAMAGED, LARGE, MOST_PIXELS, NO_SIZE

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER, _PALETTE, _PIXELS, _END = b"IHDR", b"PLTE", b"IDAT", b"IEND"
_TRANSPARENCY, _PROFILE = b"tRNS", b"iCCP"
_INDEXED = 3
_CHANNELS = {0: 1, 2: 3, _INDEXED: 1, 4: 2, 6: 4}
_DEPTHS = (1, 2, 4, 8, 16)
_SIZES = {
    b"cICP": {4},
    b"sRGB": {1},
    b"gAMA": {4},
    b"cHRM": {32},
    _TRANSPARENCY: {2, 6},
    b"bKGD": {1, 2, 6},
    b"pHYs": {9},
}
"""How long the chunks are that change how a picture is shown; one of another length is none of them."""
_ORDER = (b"cICP", b"sRGB", b"gAMA", b"cHRM", _PROFILE, _PALETTE, _TRANSPARENCY, b"bKGD", b"pHYs")
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""Where the passes of an interlaced picture start, and by how many pixels they go on."""
_STEP = 1 << 14
"""How many bytes are unpacked at once: at most about a thousand times as many come out."""
_MOST_PROFILE = 1 << 20


def clean_png(data: bytes) -> bytes:
    """Return a PNG picture without texts, dates, private chunks, further frames and what follows its end.

    Raises:
        PictureError: It is cut off, damaged or far too large.
    """
    chunks: dict[bytes, bytes] = {}
    pixels: list[bytes] = []
    for kind, content in _chunks(data):
        if kind == _PIXELS:
            pixels.append(content)
        elif kind == _PROFILE:
            chunks.setdefault(kind, _clean_profile(content))
        elif kind in {_HEADER, _PALETTE} or len(content) in _SIZES.get(kind, ()) or kind == _TRANSPARENCY:
            chunks.setdefault(kind, content)
        elif not kind[0] & 0x20 and kind != _END:  # in a capital letter: not to be shown without it
            raise PictureError(DAMAGED)
    header = chunks.get(_HEADER, b"")
    stream = _stream(b"".join(pixels), _unpacked(header))
    kept = [(kind, content) for kind in _ORDER if (content := _fitting(kind, chunks.get(kind, b""), header))]
    parts = ((_HEADER, header), *kept, (_PIXELS, stream), (_END, b""))
    return SIGNATURE + b"".join(_chunk(kind, content) for kind, content in parts)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of each chunk up to the last one."""
    at, kind = len(SIGNATURE), b""
    while kind != _END:
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        kind, content, check = data[at + 4 : at + 8], data[at + 8 : end], data[end : end + 4]
        if len(check) < len(b"crc4"):
            raise PictureError(CUT_OFF)
        if zlib.crc32(kind + content) != int.from_bytes(check, "big"):
            raise PictureError(DAMAGED)
        yield kind, content
        at = end + 4


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _fitting(kind: bytes, content: bytes, header: bytes) -> bytes:
    """Return what a chunk may hold in a picture with this *header*: no colours that no pixel can have."""
    depth, colour = header[8], header[9]
    most = 1 << depth
    if kind == _PALETTE:
        return content[: 3 * most] if colour == _INDEXED else b""
    if kind == _TRANSPARENCY and colour == _INDEXED:
        return content[:most]
    return content if kind not in _SIZES or len(content) in _SIZES[kind] else b""


def _unpacked(header: bytes) -> int:
    """Return how many bytes the pixels of a picture are, each row with the number of its filter."""
    try:
        width, height, depth, colour, packing, filters, interlaced = struct.unpack(">IIBBBBB", header)
    except struct.error:
        raise PictureError(DAMAGED) from None
    if not (width and height):
        raise PictureError(NO_SIZE)
    if width * height > MOST_PIXELS:
        raise PictureError(LARGE)
    if colour not in _CHANNELS or depth not in _DEPTHS or packing or filters or interlaced > 1:
        raise PictureError(DAMAGED)
    size = 0
    for left, top, right, down in _PASSES if interlaced else ((0, 0, 1, 1),):
        columns, rows = -(-(width - left) // right), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            size += rows * (1 + (columns * depth * _CHANNELS[colour] + 7) // 8)
    return size


def _stream(pixels: bytes, size: int) -> bytes:
    """Return the packed pixels without what follows them; they have to give *size* bytes."""
    reader, made = zlib.decompressobj(), 0
    for at in range(0, len(pixels), _STEP):
        step = pixels[at : at + _STEP]
        try:
            made += len(reader.decompress(step))
        except zlib.error:
            raise PictureError(DAMAGED) from None
        if made > size:
            break
        if reader.eof:
            if made < size:
                break
            return pixels[: at + len(step) - len(reader.unused_data)]
    raise PictureError(CUT_OFF if made < size else DAMAGED)


def _clean_profile(content: bytes) -> bytes:
    """Return a chunk with the numbers of a colour profile, or nothing where there is nothing else in it."""
    _, _, packed = content.partition(b"\0")
    try:
        profile = clean_profile(zlib.decompressobj().decompress(packed[1:], _MOST_PROFILE))
    except zlib.error:
        return b""
    return b"icc\0\0" + zlib.compress(profile, 9) if profile else b""
