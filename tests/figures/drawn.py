"""Figures to test with, and pictures taken apart without any imaging package."""

import struct
import zlib
from typing import Any

from attrs import frozen

from socialwork.figures.model import (
    Close,
    CurveTo,
    Ellipse,
    Figure,
    Group,
    Ink,
    Label,
    LineTo,
    Mark,
    MoveTo,
    Path,
    Polyline,
    Rect,
    Shape,
)


def figure(*items: Shape, width: float = 200, height: float = 100, **others: Any) -> Figure:
    """Return a figure."""
    return Figure(width=width, height=height, items=items, title="Contoh", alt="Sebuah contoh.", **others)


def every_shape() -> Figure:
    """Return a figure with every kind of shape and of ink."""
    arc = (MoveTo((110, 80)), LineTo((130, 60)), CurveTo((138, 52), (152, 62), (160, 80)), Close())
    person = Group(
        items=(
            Rect(x=5, y=5, width=36, height=36, ink=Ink(fill="#ffffff"), mark=Mark(role="person")),
            Label(x=23, y=27, text="16", anchor="middle"),
        ),
        mark=Mark(alt="Klien, 16 tahun"),
    )
    return figure(
        person,
        Rect(x=50, y=5, width=30, height=20, radius=4, ink=Ink(stroke="", fill="#e6e6e6")),
        Ellipse(cx=105, cy=20, rx=18, ry=18, ink=Ink(dash=(2, 4))),
        Polyline(points=((10, 60), (30, 80), (50, 60))),
        Polyline(points=((60, 60), (80, 80), (100, 60)), closed=True, ink=Ink(width=1, fill="#000000")),
        Path(steps=arc),
        Label(x=150, y=20, text="Ayah & <ibu>", bold=True, halo="#ffffff", mark=Mark(layer=2)),
        Label(x=230, y=90, text="miring", italic=True, turned=True, color="#404040"),
        width=240,
        description=("Satu.", "Dua."),
    )


@frozen
class Picture:
    """A PNG file taken apart.

    Attributes:
        width: In pixels.
        height: In pixels.
        per_metre: Pixels to the metre, or 0 where the file says nothing.
        rows: For each row, the darkness of each pixel: 0 for white, 255 for black.
    """

    width: int
    height: int
    per_metre: int
    rows: tuple[bytes, ...]

    def dark(self, least: int = 128) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom of what is dark; 0 four times where nothing is."""
        ys = [y for y, row in enumerate(self.rows) if max(row) >= least]
        xs = [x for row in self.rows for x, value in enumerate(row) if value >= least]
        return (min(xs), ys[0], max(xs) + 1, ys[-1] + 1) if ys else (0, 0, 0, 0)


def picture(data: bytes) -> Picture:
    """Return a PNG file of 8 bits a channel, not interlaced, as a picture."""
    chunks = dict(_chunks(data))
    width, height, depth, kind, *_ = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert depth == 8
    channels = {2: 3, 6: 4}[kind]
    per_metre = struct.unpack(">I", chunks[b"pHYs"][:4])[0] if b"pHYs" in chunks else 0
    rows = _unfiltered(zlib.decompress(chunks[b"IDAT"]), width * channels, channels)
    dark = tuple(bytes(255 - row[n] for n in range(0, len(row), channels)) for row in rows)
    return Picture(width, height, per_metre, dark)


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found: dict[bytes, bytes] = {}
    place = 8
    while place < len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        name = data[place + 4 : place + 8]
        content = data[place + 8 : place + 8 + length]
        (told,) = struct.unpack(">I", data[place + 8 + length : place + 12 + length])
        assert told == zlib.crc32(name + content), f"the check sum of {name!r} is wrong"
        found[name] = found.get(name, b"") + content
        place += 12 + length
    return list(found.items())


def _unfiltered(data: bytes, length: int, step: int) -> list[bytearray]:
    rows: list[bytearray] = []
    before = bytearray(length)
    for start in range(0, len(data), length + 1):
        kind, row = data[start], bytearray(data[start + 1 : start + 1 + length])
        for n in range(length):
            left, up = row[n - step] if n >= step else 0, before[n]
            corner = before[n - step] if n >= step else 0
            row[n] = (row[n] + (0, left, up, (left + up) // 2, _paeth(left, up, corner))[kind]) & 255
        rows.append(row)
        before = row
    return rows


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda one: abs(guess - one))
