"""A plain reading of Word files, of its own, so that the corpus is not checked with what wrote it."""

import re
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)


def body(data: bytes) -> ET.Element:
    """Return the body of a Word file."""
    with ZipFile(BytesIO(data)) as package:
        found = ET.fromstring(package.read("word/document.xml")).find(f"{W}body")  # noqa: S314 - we wrote it
    assert found is not None
    return found


def pieces(element: ET.Element, *, italic: bool = False) -> Iterator[tuple[str, bool]]:
    """Iterate over the words below an element, without deleted ones, each with whether it is in italics."""
    for child in element:
        tag = child.tag.removeprefix(W)
        if tag == "r":
            mark = child.find(f"{W}rPr/{W}i")
            slanted = mark is not None and mark.get(f"{W}val", "1") != "0"
            yield from pieces(child, italic=slanted)
        elif tag == "t":
            yield child.text or "", italic
        elif tag in {"tab", "br", "noBreakHyphen"}:
            yield {"tab": "\t", "br": "\n", "noBreakHyphen": "-"}[tag], italic
        elif tag not in {"del", "pPr", "pict"}:
            yield from pieces(child, italic=italic)


def text(element: ET.Element) -> str:
    """Return the words below an element."""
    return "".join(words for words, _ in pieces(element))


def paragraphs(data: bytes) -> list[str]:
    """Return the text of every paragraph, also of those in tables and text boxes."""
    return [text(paragraph) for paragraph in body(data).iter(f"{W}p")]


def rows(data: bytes) -> list[list[list[str]]]:
    """Return the tables as rows of cells."""
    return [
        [[text(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
        for table in body(data).iter(f"{W}tbl")
    ]


def plain_words(data: bytes) -> str:
    """Return all words that are not in italics, a paragraph a line."""
    return "\n".join(
        "".join(words if not italic else " " for words, italic in pieces(paragraph))
        for paragraph in body(data).iter(f"{W}p")
    )


def without_contents(lines: list[str]) -> list[str]:
    """Return the paragraphs without the lines of the contents."""
    return [line for line in lines if not re.search(r"(?:\.{5,}|\t)\d+\s*$", line)]
