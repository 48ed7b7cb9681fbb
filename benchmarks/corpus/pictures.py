"""Small pictures, so that a figure has something above its caption."""

import struct
import zlib

WIDTH, HEIGHT = 360, 200
Box = tuple[int, int, int, int]

# What each picture shows, as boxes (left, top, right, bottom) that are joined from the first to each other.
SHAPES: dict[str, tuple[Box, ...]] = {
    "genogram": ((150, 20, 190, 60), (60, 110, 100, 150), (160, 110, 200, 150), (260, 110, 300, 150)),
    "ecomap": (
        (140, 80, 220, 120),
        (20, 20, 90, 55),
        (270, 20, 340, 55),
        (20, 145, 90, 180),
        (270, 145, 340, 180),
    ),
    "struktur": ((130, 15, 230, 55), (20, 120, 110, 160), (135, 120, 225, 160), (250, 120, 340, 160)),
    "grafik": (
        (30, 10, 32, 180),
        (60, 60, 90, 180),
        (110, 80, 140, 180),
        (160, 110, 190, 180),
        (210, 140, 240, 180),
    ),
    "tabel": ((20, 20, 340, 60), (20, 60, 340, 100), (20, 100, 340, 140), (20, 140, 340, 180)),
    "foto": ((30, 30, 330, 170), (60, 90, 110, 165), (150, 80, 200, 165), (240, 95, 290, 165)),
}


def picture(name: str) -> bytes:
    """Return a picture as a PNG file."""
    rows = [bytearray(b"\xff" * WIDTH) for _ in range(HEIGHT)]
    boxes = SHAPES[name]
    if name not in {"tabel", "grafik", "foto"}:
        for other in boxes[1:]:
            join(rows, middle(boxes[0]), middle(other))
    for left, top, right, bottom in boxes:
        for y in range(top, bottom + 1):
            edge = y in {top, bottom}
            rows[y][left : right + 1] = (b"\x20" if edge else b"\xd8") * (right - left + 1)
            rows[y][left] = rows[y][right] = 0x20
    return png(rows)


def middle(box: Box) -> tuple[int, int]:
    """Return the middle of a box."""
    return (box[0] + box[2]) // 2, (box[1] + box[3]) // 2


def join(rows: list[bytearray], start: tuple[int, int], end: tuple[int, int]) -> None:
    """Draw a line."""
    steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]))
    for n in range(steps + 1):
        x = start[0] + (end[0] - start[0]) * n // steps
        y = start[1] + (end[1] - start[1]) * n // steps
        rows[y][x] = 0x40


def png(rows: list[bytearray]) -> bytes:
    """Return grey rows as a PNG file."""
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 0, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    chunks = ((b"IHDR", head), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
