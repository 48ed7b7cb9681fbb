"""Cleaned pictures: nothing planted survives, and the picture stays."""

import base64
import contextlib
import struct
import zlib

import pytest
from hypothesis import given, strategies as st

from socialwork.errors import PictureError
from socialwork.figures.raw_png import raw_png
from socialwork.pictures.clean import clean_picture, size_of
from socialwork.pictures.jpeg import orientation

SECRET = b"Bramantyo Rakasiwi"
PNG = raw_png(2, 2, [b"\x10\x80", b"\x90\xff"])
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWG"
    "kJ6jq62rZ4C8ybqmx5moq6T/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABQQAQAAAAAAAAAAAAAAAAAA"
    "AAD/2gAIAQEAAD8AMv/Z"
)
GIF = b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return one chunk of a PNG file."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


@given(
    st.lists(st.sampled_from([b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"iCCP", b"prVt", b"gAMA"])),
    st.binary(),
)
def test_no_chunk_of_a_png_tells_anything(kinds: list[bytes], more: bytes) -> None:
    """Whatever chunks stand before the pixels and whatever follows the end, the picture alone is left."""
    extra = b"".join(chunk(kind, SECRET + more) for kind in kinds)
    assert clean_picture(PNG[:33] + extra + PNG[33:] + SECRET + more) == PNG


@given(st.lists(st.sampled_from([*range(0xE0, 0xF0), 0xFE])), st.binary(max_size=99))
def test_no_segment_of_a_jpeg_tells_anything(markers: list[int], more: bytes) -> None:
    """Whatever segments stand in the header and whatever follows the end, the picture alone is left."""
    content = SECRET + more
    extra = b"".join(bytes((0xFF, one)) + struct.pack(">H", len(content) + 2) + content for one in markers)
    assert clean_picture(JPEG[:2] + extra + JPEG[2:] + SECRET) == JPEG


def test_segments_between_scans_do_not_end_a_jpeg() -> None:
    """A table between two scans may hold what looks like the end."""
    table = b"\xff\xc4\x00\x04\xff\xd9"
    scan = b"\xff\xda\x00\x02data\xff\x00\xff\xd0data"
    picture = JPEG[: JPEG.index(b"\xff\xda")] + scan + table + scan + b"\xff\xd9"
    assert clean_picture(picture + SECRET) == picture
    with pytest.raises(PictureError):
        clean_picture(picture[:-2])


@pytest.mark.parametrize(("data", "size"), [(PNG, (2, 2)), (JPEG, (1, 1)), (GIF, (1, 1))])
def test_the_size_of_a_picture_is_read(data: bytes, size: tuple[int, int]) -> None:
    """In pixels, of every kind that can be cleaned."""
    assert size_of(clean_picture(data)) == size


@pytest.mark.parametrize("turn", range(2, 9))
def test_a_photo_still_stands_upright(turn: int) -> None:
    """Of camera data the orientation alone is left."""
    tiff = b"II*\0" + struct.pack("<IHHHIHH", 8, 1, 0x0112, 3, 1, turn, 0) + bytes(4) + SECRET
    held = JPEG[:2] + b"\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff + JPEG[2:]
    clean = clean_picture(held)
    assert (orientation(clean), SECRET in clean) == (turn, False)
    assert clean_picture(held, turned=False) == JPEG


def test_comments_of_a_gif_are_gone() -> None:
    """Comments, data of programs and what follows the end."""
    said = bytes((len(SECRET),)) + SECRET + b"\0"
    extra = b"!\xfe" + said + b"!\xff\x0bXMP DataXMP" + said
    assert clean_picture(GIF[:19] + extra + GIF[19:] + SECRET) == GIF


@pytest.mark.parametrize("whole", [PNG, JPEG, GIF])
def test_a_picture_that_is_cut_off_is_refused(whole: bytes) -> None:
    """At whatever byte, with one clear error."""
    for end in range(len(whole)):
        with pytest.raises(PictureError):
            clean_picture(whole[:end])


@given(st.sampled_from([PNG, JPEG, GIF]), st.integers(6), st.binary(min_size=1, max_size=9))
def test_hostile_bytes_give_a_picture_or_one_error(whole: bytes, at: int, junk: bytes) -> None:
    """Nothing but the error of the house."""
    place = 6 + at % (len(whole) - 6)
    with contextlib.suppress(PictureError):
        clean_picture(whole[:place] + junk + whole[place + len(junk) :])
