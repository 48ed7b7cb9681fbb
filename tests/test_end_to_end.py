"""Both examples, all the way: case folder, checks, tree, Word file, validators, and the pages of its PDF."""

import io
import re
from functools import cache
from pathlib import Path

import pytest

import socialwork as sw
from socialwork.document.inlines import plain
from socialwork.document.walk import caption_of, document_blocks
from socialwork.text import date_text, roman
from tools import convert_to_pdf, needs_libreoffice, needs_uno, pdf_pages, updated_indexes, validate_all

EXAMPLES = ("example:utama", "example:lansia", "example:rehabilitasi")
PROFILES = ("a4", "b5")


@cache
def document(example: str, profile: str = "a4") -> sw.Document:
    """Return the final report of an example."""
    return sw.build(sw.load_case(example), sw.load_template(profile=profile), final=True)


@cache
def written(example: str, profile: str = "a4") -> bytes:
    """Return the Word file of an example."""
    stream = io.BytesIO()
    sw.write_docx(document(example, profile), stream)
    return stream.getvalue()


@cache
def paged(example: str) -> sw.Document:
    """Return the final report of an example with its page numbers, which LibreOffice finds."""
    office = sw.find_office()
    assert office is not None
    return sw.with_page_numbers(document(example), sw.PageFinder(office=office))


def squeezed(text: str) -> str:
    """Return *text* without blanks, in which layout and tree differ."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("example", EXAMPLES)
def test_validators_find_nothing(example: str, profile: str) -> None:
    """Two independent validators and checks of our own have nothing to say about the file."""
    assert validate_all(written(example, profile)) == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_same_case_gives_the_same_bytes(example: str) -> None:
    """Loading, building and writing again gives the same file."""
    stream = io.BytesIO()
    sw.write_docx(sw.build(sw.load_case(example), sw.load_template(), final=True), stream)
    assert written(example) == stream.getvalue()


@pytest.mark.parametrize("example", EXAMPLES)
def test_nothing_that_identifies_the_client_is_in_the_file(example: str) -> None:
    """Birth date and address are nowhere in the text of the report."""
    text = sw.to_markdown(document(example))
    client = sw.load_case(example).people.client
    assert client.born is not None
    assert client.born.isoformat() not in text
    assert date_text(client.born) not in text
    assert not client.address or client.address not in text


@needs_libreoffice
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_chapter_and_section_stands_in_the_pages_in_order(example: str, tmp_path: Path) -> None:
    """LibreOffice prints each heading with its number, in the order of the tree."""
    text = squeezed("".join(pages_of(example, tmp_path)))
    body = text.index(squeezed("BAB I PENDAHULUAN 1.1"), text.index("DAFTARLAMPIRAN"))
    place = body
    for block in document_blocks(document(example)):
        if isinstance(block, sw.Heading) and block.numbered and block.level <= 3:
            heading = squeezed(f"{block.number}{plain(block.text)}")
            place = text.index(heading, place)


@needs_libreoffice
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_caption_is_printed_with_its_number(example: str, tmp_path: Path) -> None:
    """LibreOffice computes the numbers of the SEQ fields itself; they equal those of the tree."""
    text = squeezed("".join(pages_of(example, tmp_path)))
    captions = [found for block in document_blocks(document(example)) if (found := caption_of(block))]
    assert len(captions) > 30
    for caption in captions:
        assert squeezed(f"{caption.label}{plain(caption.title)}") in text


@needs_libreoffice
@pytest.mark.parametrize("example", EXAMPLES)
def test_pages_carry_the_right_numbers(example: str, tmp_path: Path) -> None:
    """Front pages count in small Roman numbers, the body in Arabic ones from chapter I on, without a gap."""
    printed = [page_number(page) for page in pages_of(example, tmp_path)]
    first = printed.index("1")
    assert printed[:2] == ["", ""]
    assert [roman(n) for n in range(3, first + 1)] == printed[2:first]
    assert [str(n) for n in range(1, len(printed) - first + 1)] == printed[first:]


@needs_libreoffice
@pytest.mark.parametrize("example", EXAMPLES)
def test_contents_and_lists_say_the_numbers_printed_on_the_pages(example: str, tmp_path: Path) -> None:
    """Every entry carries the number printed on the page of its heading or caption, Roman or Arabic."""
    path = tmp_path / "laporan.docx"
    sw.write_docx(paged(example), path)
    pages = pdf_pages(convert_to_pdf(path))
    printed = [page_number(page) for page in pages]
    printed[:2] = ["i", "ii"]  # counted, and not printed
    squeezed_pages = [squeezed(page) for page in pages]
    contents = [block for block in document_blocks(paged(example)) if isinstance(block, sw.Contents)]
    entries = [entry for block in contents for entry in block.entries]
    assert len(entries) > 100
    for entry in entries:
        assert entry.page in printed
        assert squeezed(entry.text).lower() in squeezed_pages[printed.index(entry.page)].lower()


MOST_MOVED = 2


@needs_uno
@pytest.mark.parametrize("example", EXAMPLES)
def test_updating_all_fields_changes_nothing(example: str, tmp_path: Path) -> None:
    """LibreOffice, asked to make all tables of contents, lists and references anew, makes the same ones.

    A heading that just fits a page may lie on either side of its end: LibreOffice itself lays the same file
    out in both ways.
    """
    path = tmp_path / "laporan.docx"
    sw.write_docx(paged(example), path)
    before, after = (
        [line.rpartition("\t") for index in indexes for line in index.splitlines()]
        for indexes in updated_indexes(path)
    )
    assert len(before) > 60
    assert [line[0] for line in after] == [line[0] for line in before]
    moved = [(old, new) for (*_, old), (*_, new) in zip(before, after, strict=True) if old != new]
    assert all(abs(int(old) - int(new)) == 1 for old, new in moved)
    assert len(moved) <= MOST_MOVED


@needs_libreoffice
@pytest.mark.parametrize("example", EXAMPLES)
def test_no_field_shows_an_error(example: str, tmp_path: Path) -> None:
    """No reference has lost its target."""
    text = "".join(pages_of(example, tmp_path))
    assert "Error!" not in text
    assert "??" not in text


PDF: dict[str, list[str]] = {}


def pages_of(example: str, folder: Path) -> list[str]:
    """Return the text of the pages, converting each example once."""
    if example not in PDF:
        path = folder / "laporan.docx"
        path.write_bytes(written(example))
        PDF[example] = pdf_pages(convert_to_pdf(path))
    return PDF[example]


def page_number(page: str) -> str:
    """Return the number printed alone in the first or last line of a page, or an empty text."""
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    ends = (lines[0], lines[-1]) if lines else ()
    return next((line for line in ends if re.fullmatch(r"\d{1,3}|[ivxl]+", line)), "")
