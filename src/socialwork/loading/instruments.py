"""An instrument of a school: a TOML file, read by the same strict rules as a case."""

import os
from pathlib import Path

from socialwork.errors import InstrumentFileError, Problem
from socialwork.instruments.model import Instrument
from socialwork.loading.limits import MAX_BYTES
from socialwork.loading.toml_reader import read_toml
from socialwork.words import Words

InstrumentSource = str | os.PathLike[str] | bytes

_NOT_THERE = Words("berkas ini tidak ada", "there is no such file")
_LARGE = Words("berkas ini terlalu besar", "this file is too large")
_UNREADABLE = Words("tidak dapat dibaca ({reason})", "cannot be read ({reason})")


def read_instrument(source: InstrumentSource, file: str = "") -> Instrument:
    """Return the instrument in *source*; see :func:`socialwork.loading.load_instrument`."""
    if isinstance(source, bytes):
        return read_toml(Instrument, source, file=file, error=InstrumentFileError)
    path = Path(source)
    return read_toml(Instrument, _content(path), file=file or path.name, error=InstrumentFileError)


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise _failed(path, _NOT_THERE)
        if path.stat().st_size > MAX_BYTES:
            raise _failed(path, _LARGE)
        return path.read_bytes()
    except (OSError, ValueError) as error:  # the latter: a path with a NUL in it
        raise _failed(path, _UNREADABLE.format(reason=getattr(error, "strerror", None) or error)) from None


def _failed(path: Path, message: Words) -> InstrumentFileError:
    return InstrumentFileError([Problem(file=str(path).replace("\x00", ""), message=message)])
