"""Write a figure as PNG, with the bundled font: the same picture on every machine, fonts installed or not."""

import struct
import warnings
import zlib
from contextlib import ExitStack
from importlib import resources

from socialwork.errors import SocialWorkError
from socialwork.figures.model import PX_PER_INCH, Figure
from socialwork.figures.soundness import missing_letters
from socialwork.figures.svg import PAPER, to_svg

FAMILY = "Socialwork Sans"
FACES = ("Regular", "Bold", "Italic")
MOST_PIXELS = 100_000_000
"""The greatest picture that is drawn; above it, a slip in *dpi* would fill the memory."""

_METRE = 39.3701
_HEAD = 33  # the signature and the header chunk, which the size in print follows


class PngExtraError(SocialWorkError):
    """The package that draws PNG files is not installed."""

    def __init__(self) -> None:
        super().__init__('PNG needs the package resvg-py: pip install "socialwork[png]"')


class MissingLettersWarning(UserWarning):
    """A text has characters that the bundled font does not have; the picture shows boxes in their place."""


def to_png(figure: Figure, *, dpi: float = 300) -> bytes:
    """Return *figure* as a PNG file on white paper, *dpi* pixels to the inch.

    The file says how large it is in print, so that a word processor places it in its own size.

    Raises:
        PngExtraError: The extra ``png`` is not installed.
        ValueError: *dpi* is not above 0, or the picture would have more than :data:`MOST_PIXELS` pixels.
    """
    if not dpi > 0:
        message = f"a picture needs more than {dpi} pixels to the inch"
        raise ValueError(message)
    pixels = figure.width * figure.height * (dpi / PX_PER_INCH) ** 2
    if not pixels <= MOST_PIXELS:
        message = f"a picture of {pixels:.0f} pixels is more than {MOST_PIXELS}; take fewer to the inch"
        raise ValueError(message)
    try:
        from resvg_py import svg_to_bytes  # noqa: PLC0415 - only those who want PNG need it
    except ImportError as error:
        raise PngExtraError from error
    missing = missing_letters(figure)
    if missing:
        message = f"the bundled font does not have {missing!r}: the picture shows boxes in their place"
        warnings.warn(message, MissingLettersWarning, stacklevel=2)
    with ExitStack() as stack:
        folder = resources.files("socialwork") / "data" / "fonts"
        names = (f"{FAMILY.replace(' ', '')}-{face}.ttf" for face in FACES)
        files = [str(stack.enter_context(resources.as_file(folder / name))) for name in names]
        picture = svg_to_bytes(
            svg_string=to_svg(figure),
            zoom=dpi / PX_PER_INCH,
            background=PAPER,
            font_files=files,
            skip_system_fonts=True,
            font_family=FAMILY,
            sans_serif_family=FAMILY,
        )
    return _with_dpi(bytes(picture), dpi)


def _with_dpi(picture: bytes, dpi: float) -> bytes:
    """Return a PNG file with the chunk that gives its size in print."""
    per_metre = round(dpi * _METRE)
    content = b"pHYs" + struct.pack(">IIB", per_metre, per_metre, 1)
    chunk = struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
    return picture[:_HEAD] + chunk + picture[_HEAD:]
