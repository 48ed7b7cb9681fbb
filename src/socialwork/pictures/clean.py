"""A picture without anything that is not needed to show it: one function for every edition and writer."""

import struct

from socialwork.errors import PictureError
from socialwork.pictures import gif, jpeg, png
from socialwork.pictures.refusals import NO_SIZE, OTHER_KIND

_ENDINGS = {png.SIGNATURE: ".png", jpeg.START: ".jpg", gif.START: ".gif"}


def clean_picture(data: bytes, *, turned: bool = True) -> bytes:
    r"""Return a PNG, JPEG or GIF picture with the same pixels and nothing else.

    Gone are places, days, names, comments, thumbnails, further pictures behind the end or in other frames of
    a PNG, private chunks, and the texts of colour profiles. Doing it again changes nothing.

    Args:
        data: The picture.
        turned: Whether a photo still says how the camera was held, so that programs show it upright.

    Raises:
        PictureError: It is of another kind, cut off, damaged or far too large.

    >>> from socialwork.figures.raw_png import raw_png
    >>> picture = raw_png(2, 1, [b"\x00\xff"])
    >>> clean_picture(picture + b"taken at home") == picture
    True
    """
    if data.startswith(png.SIGNATURE):
        return png.clean_png(data)
    if data.startswith(jpeg.START):
        return jpeg.clean_jpeg(data, turned=turned)
    if data.startswith(gif.START):
        return gif.clean_gif(data)
    raise PictureError(OTHER_KIND)


def size_of(clean: bytes) -> tuple[int, int]:
    r"""Return width and height in pixels of a picture that is clean, before it is turned.

    Raises:
        PictureError: It has no width or no height.

    >>> from socialwork.figures.raw_png import raw_png
    >>> size_of(raw_png(2, 1, [b"\x00\xff"]))
    (2, 1)
    """
    if clean.startswith(jpeg.START):
        size = jpeg.jpeg_size(clean)
    elif clean.startswith(gif.START):
        size = struct.unpack_from("<HH", clean, len(b"GIF89a"))
    else:
        size = struct.unpack_from(">II", clean, len(png.SIGNATURE) + len(b"sizeIHDR"))
    if not all(size):
        raise PictureError(NO_SIZE)
    return size


def ending_of(data: bytes) -> str:
    """Return with what the name of a picture file ends, or nothing for a picture that cannot be cleaned."""
    return next((ending for start, ending in _ENDINGS.items() if data.startswith(start)), "")
