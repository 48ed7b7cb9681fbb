"""The lines of a GEDCOM file: their encoding, their form, and whether the file has a head and an end."""

import re
from collections.abc import Callable

from attrs import frozen

from socialwork.errors import FamilyFileError, Problem
from socialwork.loading.limits import MAX_BYTES
from socialwork.words import Words

_LINE = re.compile(r"\s*(\d{1,2})\s+(?:(@[^@]+@)\s+)?([^\s@]\S*)(?: (.*))?")
_CHAR = re.compile(rb"^\s*1\s+CHAR\s+([^\r\n]*?)\s*$", re.MULTILINE)
_SEVEN = re.compile(rb"^\s*2\s+VERS\s+7", re.MULTILINE)
_HEAD_BYTES = 8192
_WIDE_MARKS = {
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
    b"0\x00": "utf-16-le",
    b"\x000": "utf-16-be",
}
_PAGES = {
    "ANSI": "cp1252",
    "CP1252": "cp1252",
    "WINDOWS-1252": "cp1252",
    "IBMPC": "cp437",
    "IBM DOS": "cp850",
    "MSDOS": "cp850",
    "MACINTOSH": "mac_roman",
    "LATIN1": "latin-1",
    "ISO-8859-1": "latin-1",
}
_ANSEL = frozenset({"ANSEL", ""})
_LONGEST = 40
_END = re.compile(r"\r\n?|\n")
_END_BYTES = re.compile(rb"\r\n?|\n")

_EMPTY = Words(
    "berkas ini kosong; GEDCOM diawali baris `0 HEAD`", "this file is empty; GEDCOM begins with `0 HEAD`"
)
_LARGE = Words(
    f"berkas lebih besar dari {MAX_BYTES // 1024**2} MiB",
    f"the file is larger than {MAX_BYTES // 1024**2} MiB",
)
_NO_GEDCOM = Words(
    "ini bukan berkas GEDCOM: baris pertama harus `0 HEAD`",
    "this is no GEDCOM file: its first line must be `0 HEAD`",
)
_NO_HEAD = Words(
    "kepala berkas tidak ada: baris pertama GEDCOM harus `0 HEAD`",
    "the head is missing: the first line of GEDCOM must be `0 HEAD`",
)
_CUT = Words(
    "berkas terpotong: baris terakhir GEDCOM harus `0 TRLR`; ekspor ulang",
    "the file is cut off: the last line of GEDCOM must be `0 TRLR`; export it again",
)
_ENCODING = Words(
    "huruf di baris ini bukan pengodean {char} yang disebut kepala berkas; ekspor ulang sebagai UTF-8",
    "the letters of this line are not in the encoding {char} that the head states; export it again as UTF-8",
)
_STRAY = Words(
    "baris ini tidak dibaca; baris GEDCOM berbentuk `tingkat TANDA isi`",
    "this line is not read; a line of GEDCOM has the form `level TAG value`",
)


@frozen
class Lines:
    """The lines of a file in their plain form.

    Attributes:
        text: The lines that can be read, each as ``level [@xref@] TAG [value]``.
        numbers: For each of them, where it stands in the file, from 1.
        strays: What is said of lines that cannot be read.
    """

    text: str
    numbers: tuple[int, ...]
    strays: tuple[Problem, ...]


def lines_of(data: bytes, file: str, ansel: Callable[[bytes], str]) -> Lines:
    """Return the lines of a GEDCOM file.

    Args:
        data: The bytes of the file.
        file: Its name for messages.
        ansel: Decodes ANSEL, the encoding of old files.

    Raises:
        FamilyFileError: It is empty, too large, no GEDCOM, without head or end, or not in the encoding that
            it states.
    """
    if len(data) > MAX_BYTES:
        raise FamilyFileError([Problem(file=file, message=_LARGE)])
    kept: list[str] = []
    numbers: list[int] = []
    strays: list[Problem] = []
    for number, line in enumerate(_END.split(_decoded(data, file, ansel)), start=1):
        if found := _LINE.fullmatch(line):
            kept.append(" ".join(part for part in found.groups() if part))
            numbers.append(number)
        elif line.strip():
            strays.append(Problem(file=file, line=number, value=_shown(line), message=_STRAY))
        if len(kept) + len(strays) == 1 and kept[:1] != ["0 HEAD"]:
            message = _NO_HEAD if kept else _NO_GEDCOM
            raise FamilyFileError([Problem(file=file, line=number, value=_shown(line), message=message)])
    if not kept:
        raise FamilyFileError([Problem(file=file, message=_EMPTY)])
    if kept[-1] != "0 TRLR":
        raise FamilyFileError([Problem(file=file, line=numbers[-1], value=_shown(kept[-1]), message=_CUT)])
    return Lines("\n".join(kept), tuple(numbers), tuple(strays))


def _shown(line: str) -> str:
    """Return a line, shortened, as it may be printed."""
    plain = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in line.strip())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"


def _decoded(data: bytes, file: str, ansel: Callable[[bytes], str]) -> str:
    """Return the text of a file, in the encoding of its mark or its head."""
    if wide := _WIDE_MARKS.get(data[:2]):
        return data.decode(wide, "replace").removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        stated = _CHAR.search(data[:_HEAD_BYTES])
        char = stated[1].decode("ascii", "replace").upper() if stated else ""
        if char in _PAGES:
            return data.decode(_PAGES[char], "replace")
        if char in _ANSEL and not _SEVEN.search(data[:_HEAD_BYTES]):
            return ansel(data)
        line = len(_END_BYTES.findall(data[: failure.start])) + 1
        message = _ENCODING.format(char=_shown(char) or "UTF-8")
        raise FamilyFileError([Problem(file=file, line=line, message=message)]) from None
