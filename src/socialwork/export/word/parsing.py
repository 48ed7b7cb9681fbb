"""Parts of Word files from outside, parsed with bounds: what would fill the memory is refused beforehand."""

import re

from lxml import etree

from socialwork.export.word.xml import Element
from socialwork.words import Words

MOST_ELEMENTS = 3_000_000
"""The most elements that a part may have; a thesis of 500 pages has some hundred thousand."""
MOST_PARAGRAPHS = 200_000
"""The most paragraphs that a part may have."""
MOST_LEVELS = 250
"""How deep elements may stand inside each other, as in the parser's own usual bound."""

_ELEMENTS = Words(
    "bagian {part} memuat lebih dari {most} elemen", "the part {part} has more than {most} elements"
)
_PARAGRAPHS = Words(
    "bagian {part} memuat lebih dari {most} paragraf", "the part {part} has more than {most} paragraphs"
)
_LEVELS = Words(
    "bagian {part} bersarang lebih dari {most} tingkat",
    "the part {part} is nested more than {most} levels deep",
)
_MALFORMED = Words("bagian {part} bukan XML yang utuh", "the part {part} is no complete XML")
_DECLARES = Words(
    "bagian {part} mendeklarasikan entitas atau jenis dokumen, dan itu tidak diizinkan",
    "the part {part} declares entities or a document type, and that is not allowed",
)
_ENCODING = Words(
    "pengodean huruf bagian {part} tidak diizinkan di dalam berkas Word",
    "the part {part} is in an encoding that Word files may not have",
)

_PARAGRAPH = re.compile(rb"<(?:[\w.-]+:)?p[\s/>]")
_DECLARATION = re.compile(rb"\s*<\?xml\s[^>]*?\?>")
_ENCODED = re.compile(rb"encoding\s*=\s*[\"']([\w.:-]*)[\"']")
_ASCII_LIKE = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1", b"windows-1252"})
"""Encodings in which marks are the bytes that they are in ASCII, so that bounds can be counted in them."""
_WIDE = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
_DEEP = "Excessive depth"
"""How the parser begins to tell that elements stand too deep for itself."""

_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": b"http://schemas.openxmlformats.org/drawingml/2006/",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}
"""The names that Word uses when it saves as *Strict Open XML*, and those of any other file."""


class UnreadablePartError(ValueError):
    """A part that is no well-formed XML, declares entities, or is too much.

    Attributes:
        reason: What is wrong, with ``{part}`` where the name of the part belongs.
    """

    def __init__(self, reason: Words) -> None:
        self.reason = reason
        super().__init__(reason.en)


def parsed(data: bytes) -> Element:
    """Return the root of a part; names of the strict variant come back as the usual ones.

    Raises:
        UnreadablePartError: It is not well formed, declares entities, or is larger or deeper than any report.
    """
    if b"purl.oclc.org" in data:
        for strict, usual in _STRICT.items():
            data = data.replace(strict, usual)
    return parsed_as_is(data)


def is_strict(data: bytes) -> bool:
    """Say whether a part is written in the names of *Strict Open XML*."""
    return any(strict in data for strict in _STRICT)


def parsed_as_is(data: bytes) -> Element:
    """Return the root of a part with the names that it has.

    Raises:
        UnreadablePartError: It is not well formed, declares entities, or is larger or deeper than any report.
    """
    text = _as_utf8(data)
    _bounded(text)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        tree = etree.fromstring(text, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadablePartError(
            _filled(_LEVELS, MOST_LEVELS) if _DEEP in str(error) else _MALFORMED
        ) from error
    if _TOO_DEEP(tree):
        raise UnreadablePartError(_filled(_LEVELS, MOST_LEVELS))
    return tree


_TOO_DEEP = etree.XPath("boolean(/" + "/".join("*" * (MOST_LEVELS + 1)) + ")")


def _as_utf8(data: bytes) -> bytes:
    """Return a part in an encoding in which bounds can be counted."""
    wide = _WIDE.get(data[:2])
    if wide is None:
        start = _DECLARATION.match(data.removeprefix(b"\xef\xbb\xbf"))
        named = None if start is None else _ENCODED.search(start[0])
        if b"\0" in data[:4] or (named is not None and named[1].lower() not in _ASCII_LIKE):
            raise UnreadablePartError(_ENCODING)
        return data
    try:
        text = data.decode(wide).encode()
    except UnicodeError as error:
        raise UnreadablePartError(_MALFORMED) from error
    return _DECLARATION.sub(b"", text, count=1)


def _bounded(data: bytes) -> None:
    """Refuse a part that declares entities, or that would fill the memory once it is parsed."""
    if b"<!DOCTYPE" in data:
        raise UnreadablePartError(_DECLARES)
    elements = data.count(b"<") - data.count(b"</")
    if elements > MOST_ELEMENTS:
        raise UnreadablePartError(_filled(_ELEMENTS, MOST_ELEMENTS))
    if elements <= MOST_PARAGRAPHS:
        return
    for count, _ in enumerate(_PARAGRAPH.finditer(data), start=1):
        if count > MOST_PARAGRAPHS:
            raise UnreadablePartError(_filled(_PARAGRAPHS, MOST_PARAGRAPHS))


def _filled(reason: Words, most: int) -> Words:
    """Return a reason with its number, as each language writes it; the name of the part stays open."""
    number = f"{most:,}"
    return Words(reason.id.replace("{most}", number.replace(",", ".")), reason.en.replace("{most}", number))
