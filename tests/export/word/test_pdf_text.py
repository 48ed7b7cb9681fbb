"""What stands in a Word file is what its pages show: every paragraph, of reports and of every form."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from word_reading import find, part

from form_reading import every_blank, every_filled
from socialwork import build, load_case, load_template, names_beside, write_docx
from socialwork.case import Case
from socialwork.document.nodes import Document
from socialwork.export.word.xml import Element, name
from socialwork.vocabulary.privacy import Edition
from tools import convert_to_pdf, needs_libreoffice

UTAMA, LANSIA = load_case("example:utama"), load_case("example:lansia")
REHABILITASI = load_case("example:rehabilitasi")
TEMPLATE = load_template()
LONG_WORD = re.compile(r"\b[^\W\d_]{7,}\b")
PAGE_NUMBER = re.compile(r"^(?:\d{1,3}|[ivxlc]{1,6})$")
DRAWN = {name("w:drawing"), name("mc:Fallback")}
SIGNS = {name("w:tab"): " ", name("w:br"): " ", name("w:noBreakHyphen"): "-"}


def squeezed(text: str) -> str:
    """Return *text* without blanks and hyphens, in which a layout differs from its source."""
    return re.sub(r"[\s­‐-]+", "", text)


def in_drawing(node: Element) -> bool:
    """Return whether a node stands in a drawing, or in what old programs show in its place."""
    return any(above.tag in DRAWN for above in node.iterancestors())


def paragraphs(data: bytes) -> Iterator[str]:
    """Yield the text of each paragraph of a Word file, its drawings left out."""
    for paragraph in find(part(data), ".//w:p"):
        if in_drawing(paragraph):
            continue
        runs = (one for one in paragraph.iter(name("w:t"), *SIGNS) if not in_drawing(one))
        pieces = [SIGNS.get(one.tag, one.text or "") for one in runs]
        yield "".join(pieces)


def printed(path: Path) -> str:
    """Return the text of a PDF in the order in which it is painted, without the numbers of its pages."""
    text = subprocess.run(
        ["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True
    ).stdout.decode()
    pages = [[line for line in page.splitlines() if line.strip()] for page in text.split("\f")]
    kept = [
        line
        for page in pages
        for n, line in enumerate(page)
        if not (n in {0, len(page) - 1} and PAGE_NUMBER.match(line.strip()))
    ]
    return "\n".join(kept)


def filled(case: Case, edition: Edition) -> Document:
    """Return the report of a case in an edition."""
    return build(case, TEMPLATE, edition=edition, names=names_beside("example:utama"))


DOCUMENTS = {
    "utama": lambda: filled(UTAMA, Edition.WORKING),
    "utama-public": lambda: filled(UTAMA, Edition.PUBLIC),
    "lansia-confidential": lambda: filled(LANSIA, Edition.CONFIDENTIAL),
    "rehabilitasi": lambda: filled(REHABILITASI, Edition.WORKING),
    "forms-blank": every_blank,
    "forms-utama": lambda: every_filled(UTAMA),
    "forms-lansia": lambda: every_filled(LANSIA, Edition.CONFIDENTIAL),
}


def torn(file: bytes, pages: str) -> list[str]:
    """Return the words that a file has more often than its pages have them whole."""
    asked = Counter(word for text in paragraphs(file) for word in LONG_WORD.findall(text))
    found = Counter(LONG_WORD.findall(pages))
    return sorted(word for word, count in asked.items() if found[word] < count)


def is_printed(paragraph: str, text: str) -> bool:
    """Return whether a paragraph is in the text of the pages, whole or in two pieces at the end of a page."""
    said = squeezed(paragraph)
    if said in text:
        return True
    first = next((n for n in range(len(said) - 1, 0, -1) if said[:n] in text), 0)
    return said[first:] in text


@pytest.fixture(scope="module", params=DOCUMENTS)
def laid_out(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, str]:
    """Return a Word file and the text of its pages."""
    stream = BytesIO()
    write_docx(DOCUMENTS[request.param](), stream)
    path = tmp_path_factory.mktemp("pages") / f"{request.param}.docx"
    path.write_bytes(stream.getvalue())
    return stream.getvalue(), printed(convert_to_pdf(path))


@needs_libreoffice
def test_every_paragraph_is_printed(laid_out: tuple[bytes, str]) -> None:
    """LibreOffice prints every paragraph of the file, word for word."""
    file, pages = laid_out
    text = squeezed(pages)
    assert [one for one in paragraphs(file) if not is_printed(one, text)] == []


@needs_libreoffice
def test_no_line_breaks_a_word(laid_out: tuple[bytes, str]) -> None:
    """No word goes on in the next line, in narrow cells least of all."""
    file, pages = laid_out
    assert torn(file, pages) == []
