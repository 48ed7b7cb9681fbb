"""What braces say in prose, and the tables whose cells hold anything."""

import pytest

from socialwork.document.inline_nodes import LineBreak, Tab, Text
from socialwork.document.nodes import (
    Caption,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    Table,
)
from socialwork.document.prose import parse_prose

RICH = """\
{| {widths="2 5" .unruled}
! Hari
! Kegiatan
|-
|{rowspan=2} Senin
| Wawancara.

1. Wali kelas
2. Teman
|-
|{.right} Selesai
|}

Tabel: Jadwal {#tabel-jadwal}
"""


def table_of(text: str) -> Table:
    """Return the only block of *text*, a table."""
    (block,) = parse_prose(text)
    assert isinstance(block, Table)
    return block


def test_a_paragraph_says_its_role() -> None:
    """A class behind a paragraph is its role."""
    assert parse_prose("Bandung {.signature}") == (Paragraph(text=(Text("Bandung"),), role="signature"),)


def test_braces_alone_are_an_empty_paragraph() -> None:
    """A role on a line of its own makes an empty paragraph."""
    assert parse_prose("{.center}") == (Paragraph(text=(), role="center"),)


def test_a_page_break() -> None:
    """A page breaks where prose says so."""
    assert parse_prose("Satu\n\n{.page-break}\n\nDua")[1] == PageBreak()


@pytest.mark.parametrize("text", ["Isi {.entah}", "Isi {#anchor}", "Isi {kunci=1}", r"Isi \{.center}"])
def test_braces_that_say_nothing_are_text(text: str) -> None:
    """Words that nobody knows, an anchor of a plain paragraph and a guarded brace stay in the text."""
    (block,) = parse_prose(text)
    assert block == Paragraph(text=(Text(text.replace("\\", "")),))


def test_a_heading_without_number() -> None:
    """A heading may have no number, stand in no table of contents, and have an anchor."""
    (block,) = parse_prose("# Catatan {#catatan .unnumbered .unlisted}")
    assert block == Heading(level=3, text=(Text("Catatan"),), numbered=False, listed=False, anchor="catatan")


def test_a_caption_of_its_own() -> None:
    """A caption may stand without what it belongs to."""
    (block,) = parse_prose("Rumah klien {#foto-rumah .caption series=photo}")
    assert block == Caption(series="photo", title=(Text("Rumah klien"),), anchor="foto-rumah")


def test_an_item_with_a_label_of_its_own() -> None:
    """The label of an item is printed in the place of its number."""
    (block,) = parse_prose('1. Satu\n2. {label="4)"} Empat')
    assert isinstance(block, ListBlock)
    assert [item.label for item in block.items] == ["", "4)"]
    assert block.items[1].blocks == (Paragraph(text=(Text("Empat"),), role="list"),)


def test_a_picture_says_its_width() -> None:
    """A picture is as wide as it says."""
    assert parse_prose("![](foto:a){width=7.5}") == (Figure(media="foto:a", alt="", width_cm=7.5),)


def test_tabs_and_line_breaks_as_character_references() -> None:
    """A tab, and a line break in a heading, are written as character references."""
    (block,) = parse_prose("# BAB&#10;Satu&#9;dua")
    assert isinstance(block, Heading)
    assert block.text == (Text("BAB"), LineBreak(), Text("Satu"), Tab(), Text("dua"))


def test_a_table_of_lines_shares_its_width() -> None:
    """Behind a table of lines and pipes stands how wide its columns are, with or without a caption."""
    rows = "| a | b |\n| --- | --- |\n| 1 | 2 |"
    assert table_of(f'{rows}\n\n{{widths="1 3"}}').widths == (1, 3)
    captioned = table_of(f'{rows}\n\nTabel: Judul {{#t widths="1 3"}}')
    assert captioned.widths == (1, 3)
    assert captioned.caption == Caption(series="table", title=(Text("Judul"),), anchor="t")


def test_a_rich_table() -> None:
    """Cells hold several blocks, cover rows and stand as they say; the first row of heads is repeated."""
    table = table_of(RICH)
    assert (table.widths, table.ruled, table.header_rows) == ((2, 5), False, 1)
    assert [[cell.rowspan for cell in row] for row in table.rows] == [[1, 1], [2, 1], [1]]
    first, second = table.rows[1][1].blocks
    assert first == Paragraph(text=(Text("Wawancara."),), role="table")
    assert isinstance(second, ListBlock)
    assert table.rows[2][0].align == "right"
    assert table.caption is not None
    assert table.caption.anchor == "tabel-jadwal"


def test_a_rich_table_in_a_cell_and_in_an_item() -> None:
    """Such tables stand in each other, and in the items of lists."""
    (block,) = parse_prose("1. Satu\n\n   {|\n   | luar\n\n   {|\n   | dalam\n   |}\n   |}")
    assert isinstance(block, ListBlock)
    outer = block.items[0].blocks[1]
    assert isinstance(outer, Table)
    inner = outer.rows[0][0].blocks[1]
    assert isinstance(inner, Table)
    assert inner.rows[0][0].blocks == (Paragraph(text=(Text("dalam"),), role="table"),)


def test_a_rich_table_without_end_is_text() -> None:
    """What opens a table and does not close it stays a paragraph."""
    (block,) = parse_prose("{| a\n| b")
    assert isinstance(block, Paragraph)
