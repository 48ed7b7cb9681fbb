"""What LibreOffice prints from a written file."""

import re
from pathlib import Path

import pytest
from word_reading import written
from word_samples import caption, cell, document, paragraph, rich_document

from socialwork.document.nodes import Block, Heading, PageBreak, Table
from tools import convert_to_pdf, needs_libreoffice, pdf_pages


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the text of each printed page of the document with everything in it."""
    path: Path = tmp_path_factory.mktemp("pdf") / "rich.docx"
    path.write_bytes(written(rich_document()))
    return pdf_pages(convert_to_pdf(path))


@needs_libreoffice
def test_every_heading_has_the_number_of_the_document(pages: list[str]) -> None:
    """The numbers that the program counts are those of the document tree, in order."""
    expected = [
        f"{block.number} {block.text[0].text}"
        for part in rich_document().parts
        for block in part.blocks
        if isinstance(block, Heading) and block.level > 1 and block.number
    ]
    titles = {words.split(" ", 1)[1] for words in expected}
    lines = [" ".join(line.split()) for page in pages for line in page.splitlines() if "...." not in line]
    printed = [line for line in lines if re.match(r"[\d(]", line) and line.split(" ", 1)[-1] in titles]
    assert printed == expected


@needs_libreoffice
def test_captions_and_references_are_printed(pages: list[str]) -> None:
    """Captions count by chapter, and references say what the captions say."""
    text = " ".join(" ".join(pages).split())
    for chapter in (1, 2):
        assert f"Tabel {chapter}. 1 Program" in text
        assert f"Tabel {chapter}. 2 Tabel kecil" in text
        seen = f"Seperti tampak pada Tabel {chapter}. 1 dan Foto {chapter}. 1 di bagian {chapter}.2, istilah"
        assert seen in text
    assert "Lampiran 1 Daftar hadir" in text
    assert "Error" not in text


def number(page: str) -> tuple[str, str]:
    """Return where a page has its number, and which."""
    lines = [line for line in page.splitlines() if line.strip()]
    if re.fullmatch(r"\s*\d+", lines[0]):
        return "top", lines[0].strip()
    if re.fullmatch(r"\s*(\d+|[ivx]+)", lines[-1]):
        return "bottom", lines[-1].strip()
    return "none", ""


@needs_libreoffice
def test_page_numbers_stand_where_they_should(pages: list[str]) -> None:
    """Cover pages show none, front pages small Roman below, chapters Arabic: first below, then above."""
    shown = [number(page) for page in pages]
    front = [("none", ""), ("none", ""), ("bottom", "iii"), ("bottom", "iv"), ("bottom", "v")]
    assert shown[:5] == front
    chapters = [index for index, page in enumerate(pages) if re.search(r"BAB I+\n", page)]
    assert shown[chapters[0]] == ("bottom", "1")
    assert [shown[index][0] for index in chapters] == ["bottom", "bottom"]
    body = shown[chapters[0] :]
    assert [label for _, label in body] == [str(count) for count in range(1, len(body) + 1)]


@needs_libreoffice
def test_contents_show_their_pages(pages: list[str]) -> None:
    """Entries with a page print it at the end of their dots."""
    contents = next(page for page in pages if "DAFTAR ISI" in page)
    assert re.search(r"1\.1 Latar Belakang\.+\s?1\n", contents)
    assert re.search(r"KATA PENGANTAR\.+\s?ii\n", contents)


@needs_libreoffice
def test_no_page_has_only_a_sliver_of_a_table(tmp_path: Path) -> None:
    """Wherever a table begins on its page, three rows stand with its caption and header, and at its end."""
    head = (cell("Kepala", header=True), cell("Isi", header=True))
    rows = (
        head,
        *[(cell("a", rowspan=3), cell("baris")), (cell("baris"),), (cell("baris"),)],
        *[(cell("b"), cell("baris"))] * 9,
    )
    blocks: list[Block] = []
    for start in range(18, 30):
        table = Table(rows=rows, header_rows=1, caption=caption("table", 1, start, "Judul"))
        blocks += [PageBreak(), *[paragraph("teks")] * start, table]
    path = tmp_path / "sliver.docx"
    path.write_bytes(written(document(*blocks)))
    printed = pdf_pages(convert_to_pdf(path))
    shown = [page.count("baris") for page in printed]
    assert min(count for count, page in zip(shown, printed, strict=True) if "Kepala" in page) >= 3
    assert [page for page in printed if "Judul" in page and "Kepala" not in page] == []
    assert len(printed) > 13, "no table went over the end of its page"


@needs_libreoffice
def test_header_rows_are_printed_once_a_page(pages: list[str]) -> None:
    """A table that fits its page has its header once."""
    holding = [page for page in pages if "Tabel 1. 1 Program" in page and "Kegiatan ke-1" in page]
    assert [len(re.findall(r"\bLangkah\b", page)) for page in holding] == [1]
