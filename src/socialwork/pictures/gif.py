"""GIF pictures: their frames and how these follow each other, and nothing else."""

from collections.abc import Iterator

from socialwork.errors import PictureError
from socialwork.pictures.refusals import CUT_OFF, DAMAGED

START = b"GIF8"
_HEAD, _FRAME_HEAD = 13, 10
_COLOURS = 0x80
_EXTENSION, _FRAME, _END = b"!", b",", b";"
_CONTROL, _PROGRAM = b"\xf9", b"\xff"
_LOOP = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def clean_gif(data: bytes) -> bytes:
    """Return a GIF picture without comments, texts, data of programs and what follows its end.

    Raises:
        PictureError: It is cut off or damaged.
    """
    at = _HEAD + _table(data[10:11])
    made = [data[:at]]
    for kind, label, content in _blocks(data, at):
        parts = [content[n + 1 : n + 1 + content[n]] for n in _sizes(content)]
        if kind == _FRAME:
            made.append(label + content + b"\0")
        elif label == _CONTROL and parts and len(parts[0]) == len(b"ctrl"):
            made.append(b"!\xf9\4" + parts[0] + b"\0")
        elif label == _PROGRAM and parts[0] in _LOOP and len(parts) > 1:
            made.append(b"!\xff\x0b" + _LOOP[0] + b"\3\1" + parts[1][1:3].ljust(2, b"\0") + b"\0")
    return b"".join(made) + _END


def _table(flags: bytes) -> int:
    """Return how many bytes a table of colours takes, by the byte that tells of it."""
    return 3 << (flags[0] & 7) + 1 if flags and flags[0] & _COLOURS else 0


def _blocks(data: bytes, at: int) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield each block: its kind, what it starts with, and the parts of its data, each behind its length."""
    while (kind := data[at : at + 1]) != _END:
        if kind == _FRAME:
            start = at + _FRAME_HEAD + _table(data[at + 9 : at + 10]) + 1
        elif kind == _EXTENSION:
            at, start = at + 1, at + 2
        else:
            raise PictureError(DAMAGED if kind else CUT_OFF)
        end = start
        while data[end : end + 1] not in {b"", b"\0"}:
            end += 1 + data[end]
        if end >= len(data):
            raise PictureError(CUT_OFF)
        yield kind, data[at:start], data[start:end]
        at = end + 1


def _sizes(content: bytes) -> Iterator[int]:
    """Yield where each part of the data of a block starts, with its length."""
    at = 0
    while at < len(content):
        yield at
        at += 1 + content[at]
