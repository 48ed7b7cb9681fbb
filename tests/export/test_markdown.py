"""The document tree as readable Markdown."""

import pytest
from hypothesis import given

from document.trees import DOCUMENTS
from socialwork.document.inline_nodes import (
    Citation,
    CitationKey,
    CrossRef,
    Inline,
    LineBreak,
    Link,
    Tab,
    Text,
)
from socialwork.document.nodes import (
    Block,
    Caption,
    Cell,
    Contents,
    Document,
    Entry,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Part,
    Placeholder,
    Table,
)
from socialwork.document.walk import document_blocks
from socialwork.export.markdown import blocks_markdown, inlines_markdown, to_markdown

CAPTION = Caption(series="table", title=(Text("Staf"),), anchor="t", prefix="Tabel 3. ", number=1)


def para(text: str, role: str = "body") -> Paragraph:
    """Return a paragraph."""
    return Paragraph(text=(Text(text),), role=role)


def cell(text: str, *, columns: int = 1, rows: int = 1) -> Cell:
    """Return a cell of one paragraph."""
    return Cell(blocks=(para(text),), colspan=columns, rowspan=rows)


def item(*blocks: Block) -> ListItem:
    """Return a list item."""
    return ListItem(blocks=blocks)


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (Text("a"), "a"),
        (Text(" a ", bold=True), " **a** "),
        (Text("a", bold=True, italic=True), "***a***"),
        (Text(" ", italic=True), " "),
        (LineBreak(), "\\\n"),
        (Tab(), "\t"),
        (Link("https://x.id", "situs"), "[situs](https://x.id)"),
        (Link("https://x.id", "https://x.id"), "<https://x.id>"),
        (CrossRef("t", "Tabel 3. 1"), "[Tabel 3. 1](#t)"),
        (Citation((CitationKey("a"), CitationKey("b", "hlm. 2"))), "[@a; @b, hlm. 2]"),
    ],
)
def test_inline(node: Inline, expected: str) -> None:
    """Every inline node is printed so that it can be read."""
    assert inlines_markdown((node,)) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Heading(level=2, text=(Text("Latar"),), number="1.1"), "## 1.1 Latar"),
        (Heading(level=1, text=(Text("PRAKATA"),), numbered=False), "# PRAKATA"),
        (para("a"), "a"),
        (Paragraph(text=(Text("a"), LineBreak(), Text("b")), role="quote"), "> a\\\n> b"),
        (CAPTION, "**Tabel 3. 1** Staf"),
        (Figure(media="f.png", alt="Meja"), "![Meja](f.png)"),
        (Figure(media="f.png", alt="Meja", caption=CAPTION), "![Meja](f.png)\n\n**Tabel 3. 1** Staf"),
        (PageBreak(), "* * *"),
        (Placeholder(what="tujuan", section="4.3"), "> **[BELUM ADA]** 4.3: tujuan"),
        (Contents(of="headings", entries=(Entry("A", "a"), Entry("B", "b", 2))), "- A\n  - B"),
    ],
)
def test_blocks(block: Block, expected: str) -> None:
    """Every block is printed with its number, label or mark."""
    assert blocks_markdown((block,)) == expected


def test_items_may_have_a_label_of_their_own() -> None:
    """A label that the list would not count stands in the place of the number."""
    items = (ListItem(blocks=(para("a"),)), ListItem(blocks=(para("b"),), label="4)"))
    assert blocks_markdown((ListBlock(items=items),)) == "1) a\n4) b"


def test_lists_have_the_marks_of_the_report() -> None:
    """Lists are ``1)``, inside them ``(1)``; what belongs to an item is indented."""
    inner = ListBlock(items=(item(para("dalam")),), level=1)
    dashes = ListBlock(items=(item(para("a"), para("b")),), ordered=False)
    block = ListBlock(items=(item(para("tiga"), inner), item(dashes)), start=3)
    expected = "3) tiga\n   (1) dalam\n4) - a\n     b"
    assert blocks_markdown((block,)) == expected


def test_spans_keep_the_columns_aligned() -> None:
    """A wide cell is followed by empty ones, below a high one stand ditto marks."""
    rows = (
        (cell("No", rows=2), cell("Jumlah", columns=2)),
        (cell("L"), cell("P")),
        (cell("1"), cell("2"), cell("3")),
    )
    expected = "\n".join(
        [
            "**Tabel 3. 1** Staf\n",
            *("| No | Jumlah |  |", "| --- | --- | --- |", "| ″ | L | P |", "| 1 | 2 | 3 |"),
        ]
    )
    assert blocks_markdown((Table(rows=rows, header_rows=2, caption=CAPTION),)) == expected


def test_cells_hold_one_line() -> None:
    """Blocks in a cell are separated by strokes, and a bar in the text is escaped."""
    content = Cell(blocks=(para("a|b"), ListBlock(items=(item(para("c")), item(para("d"))))))
    expected = "|  |\n| --- |\n| a\\|b / 1) c / 2) d |"
    assert blocks_markdown((Table(rows=((content,),)),)) == expected


def test_parts_are_separated_by_a_rule() -> None:
    """Parts follow one another with a rule between; an empty part is left out."""
    document = Document(parts=(Part(blocks=(para("a"),)), Part(blocks=()), Part(blocks=(para("b"),))))
    assert to_markdown(document) == "a\n\n---\n\nb\n"


@given(DOCUMENTS)
def test_every_word_of_paragraphs_and_headings_is_printed(document: Document) -> None:
    """Nothing that a paragraph or heading says is lost (words with signs that cells escape aside)."""
    printed = "".join(to_markdown(document).split())
    texts = [block.text for block in document_blocks(document) if isinstance(block, Paragraph | Heading)]
    words = [word for text in texts for node in text if isinstance(node, Text) for word in node.text.split()]
    assert [word for word in words if not set(word) & {"|", "\\"} and word not in printed] == []
