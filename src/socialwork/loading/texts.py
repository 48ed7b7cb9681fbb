"""Bytes to text: UTF-8 and nothing else, with a message for every other encoding."""

import codecs

from socialwork.errors import MalformedError, Problem
from socialwork.loading.controls import in_text
from socialwork.loading.limits import MAX_BYTES
from socialwork.words import Words

_UTF16 = Words(
    "berkas ini disimpan sebagai UTF-16 atau UTF-32; simpan ulang sebagai UTF-8",
    "this file is saved as UTF-16 or UTF-32; save it again as UTF-8",
)
_NOT_UTF8 = Words(
    "berkas ini bukan UTF-8 (mungkin Latin-1 atau Windows-1252); simpan ulang sebagai UTF-8",
    "this file is not UTF-8 (Latin-1 or Windows-1252 perhaps); save it again as UTF-8",
)
_BINARY = Words("ini bukan berkas teks", "this is not a text file")
_LARGE = Words(
    f"berkas lebih besar dari {MAX_BYTES // 1024**2} MiB",
    f"the file is larger than {MAX_BYTES // 1024**2} MiB",
)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


def decoded(data: bytes, file: str, error: type[MalformedError]) -> str:
    r"""Return *data* as text with ``\n`` for line ends; a byte-order mark of UTF-8 is dropped.

    Raises:
        MalformedError: As *error*: another encoding, a file too large, or control characters.
    """
    if len(data) > MAX_BYTES:
        raise error([Problem(file=file, message=_LARGE)])
    if data.startswith(_WIDE):
        raise error([Problem(file=file, message=_UTF16)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        message = _BINARY if b"\x00" in data[:1024] else _NOT_UTF8
        before = data[: failure.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise error([Problem(file=file, line=line, column=column, message=message)]) from None
    if "\x00" in text[:64]:
        raise error([Problem(file=file, line=1, message=_UTF16 if "\x00" in text[:2] else _BINARY)])
    return cleaned(text, file, error)


def cleaned(text: str, file: str, error: type[MalformedError]) -> str:
    r"""Return *text* with ``\n`` for line ends.

    Raises:
        MalformedError: As *error*, when it holds control characters or is too large.
    """
    if len(text) > MAX_BYTES:
        raise error([Problem(file=file, message=_LARGE)])
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if problems := in_text(text, file):
        raise error(problems)
    return text
