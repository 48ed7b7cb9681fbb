"""Prose: Markdown becomes nodes of the document tree."""

import pytest
from hypothesis import given, strategies as st

from socialwork.document import prose
from socialwork.document.inline_nodes import Citation, CitationKey, CrossRef, Inlines, LineBreak, Link, Text
from socialwork.document.nodes import (
    Blocks,
    Caption,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Placeholder,
    Table,
)
from socialwork.document.prose import inline, parse_prose

# Characters that mean something to Markdown, among letters that do not.
TEXTS = st.text(
    alphabet=st.sampled_from(list("ab1 .) \n\n#>-+*=|~:_`[]<&!@\\(\t\r\x0b\x0c\x00\xa0\u2028\x1cé")),
    max_size=30,
)


def words(text: str) -> Inlines:
    """Return *text* as inlines."""
    return (Text(text),)


def listed(text: str) -> Paragraph:
    """Return the paragraph of a list item."""
    return Paragraph(text=words(text), role="list")


def table_of(text: str) -> Table:
    """Return the only block of *text*, a table."""
    (table,) = parse_prose(text)
    assert isinstance(table, Table)
    return table


# --- paragraphs and inline --------------------------------------------------------------------


def test_paragraphs_are_separated_by_empty_lines() -> None:
    """Lines of one paragraph are joined by a blank; an empty line starts the next."""
    expected = (Paragraph(text=words("Satu dua")), Paragraph(text=words("tiga")))
    assert parse_prose("Satu\ndua\n\n\ntiga\n") == expected


def test_empty_prose_has_no_blocks() -> None:
    """Empty and blank prose give no blocks."""
    assert (parse_prose(""), parse_prose(" \n\t\n")) == ((), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*a*", (Text("a", italic=True),)),
        ("**a**", (Text("a", bold=True),)),
        ("**a *b***", (Text("a ", bold=True), Text("b", bold=True, italic=True))),
        ("a_b_c", (Text("a_b_c"),)),
        ("`x * y`", (Text("x * y"),)),
        ("\\*a\\*", (Text("*a*"),)),
        ("&amp; &lt;", (Text("& <"),)),
        ("a <b>c</b>", (Text("a <b>c</b>"),)),
        ("a  \nb", (Text("a"), LineBreak(), Text("b"))),
        ("[kata *miring*](https://x.id/a)", (Link("https://x.id/a", "kata miring"),)),
        ("<https://x.id>", (Link("https://x.id", "https://x.id"),)),
        ("[](#tabel-staf)", (CrossRef("tabel-staf"),)),
        ("[tabel itu](#tabel-é)", (CrossRef("tabel-é", "tabel itu"),)),
        ("[a]: b", (Text("[a]: b"),)),
    ],
)
def test_inline_markdown(text: str, expected: Inlines) -> None:
    """Emphasis, links, references, escapes and breaks have nodes; HTML, code and definitions are text."""
    assert (inline(text), parse_prose(text)) == (expected, (Paragraph(text=expected),))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("[@a]", (CitationKey("a"),)),
        ("[@suharto-2014, hlm. 2]", (CitationKey("suharto-2014", "hlm. 2"),)),
        ("[@a; @b, hlm. 3–4]", (CitationKey("a"), CitationKey("b", "hlm. 3–4"))),
        ("[ @a ,  bab 2 ;@b ]", (CitationKey("a", "bab 2"), CitationKey("b"))),
        ("[@a.b_c]", (CitationKey("a.b_c"),)),
    ],
)
def test_citations(text: str, keys: tuple[CitationKey, ...]) -> None:
    """A citation names one or more works, each with an optional place."""
    assert inline(f"Menurut {text}.") == (Text("Menurut "), Citation(keys), Text("."))


@pytest.mark.parametrize("text", ["[@]", "[@a b]", "[a@b]", "[@a;]", "[@-a]", "[@a", "\\[@a]"])
def test_what_is_no_citation_stays_text(text: str) -> None:
    """Brackets that do not spell a citation are printed as they are."""
    assert inline(text) == (Text(text.removeprefix("\\")),)


def test_citation_in_emphasis_and_lists() -> None:
    """Citations are read wherever inline text stands."""
    (block,) = parse_prose("- *lihat [@a]*")
    assert isinstance(block, ListBlock)
    assert block.items[0].blocks == (
        Paragraph(text=(Text("lihat ", italic=True), Citation((CitationKey("a"),))), role="list"),
    )


# --- blocks -----------------------------------------------------------------------------------


def test_headings_start_at_the_base_level() -> None:
    """``#`` has the base level, ``##`` one more, never below level 5; an anchor may follow."""
    expected = (
        Heading(level=4, text=words("Satu"), anchor="satu"),
        Heading(level=5, text=words("Dua")),
        Heading(level=5, text=words("Tiga")),
    )
    assert parse_prose("# Satu {#satu}\n## Dua\n### Tiga", 4) == expected


def test_lists_are_nested_by_level() -> None:
    """A list inside a list has the next level; the first number is kept."""
    inner = ListBlock(items=(ListItem(blocks=(listed("dalam"),)),), ordered=False, level=1)
    items = (ListItem(blocks=(listed("tiga"), inner)), ListItem(blocks=(listed("empat"),)))
    assert parse_prose("3. tiga\n   - dalam\n4. empat") == (ListBlock(items=items, start=3),)


def test_empty_list_items_keep_their_number() -> None:
    """An item without text holds an empty paragraph, for a writer needs one."""
    expected = ListBlock(items=(ListItem(blocks=(Paragraph(text=(), role="list"),)),), ordered=False)
    assert parse_prose("-") == (expected,)


def test_quotations_have_a_role() -> None:
    """Paragraphs in a block quote have the role ``quote``."""
    expected = (Paragraph(text=words("a"), role="quote"), Paragraph(text=words("b"), role="quote"))
    assert parse_prose("> a\n>\n> b") == expected


def test_role_of_paragraphs_can_be_chosen() -> None:
    """Paragraphs and list items take the given role."""
    expected = (Paragraph(text=words("a"), role="table"), "table")
    one, block = parse_prose("a\n\n- b", role="table")
    assert isinstance(block, ListBlock)
    (paragraph,) = block.items[0].blocks
    assert isinstance(paragraph, Paragraph)
    assert (one, paragraph.role) == expected


def test_indented_text_is_a_paragraph() -> None:
    """Students indent first lines with blanks; that is no code."""
    assert parse_prose("    Klien datang.") == (Paragraph(text=words("Klien datang.")),)


# --- pictures ---------------------------------------------------------------------------------


def test_photo_becomes_a_figure() -> None:
    """A photo alone in a paragraph is a figure, to be resolved by its code."""
    assert parse_prose("![Ruang *kelas*](foto:ruang-é)") == (Figure(media="foto:ruang-é", alt="Ruang kelas"),)


def test_photo_in_a_paragraph_stands_below_it() -> None:
    """A photo among words follows the paragraph."""
    expected = (Paragraph(text=words("Lihat ini")), Figure(media="foto:a", alt=""))
    assert parse_prose("Lihat ini ![](foto:a)") == expected


def test_other_pictures_are_refused_visibly() -> None:
    """A picture that is no photo of the case is a placeholder that names it."""
    (block,) = parse_prose("![x](gambar.png)")
    assert isinstance(block, Placeholder)
    assert "gambar.png" in block.what


# --- tables -----------------------------------------------------------------------------------

TABLE = "| Kegiatan | Jumlah |\n|---|--:|\n| **A** | 2 |\n"


def test_first_row_of_a_table_is_its_header() -> None:
    """The first row is the header; alignment comes from the colons, emphasis from the cells."""
    table = table_of(TABLE)
    looks = [(cell.header, cell.align) for row in table.rows for cell in row]
    assert (table.header_rows, looks) == (
        1,
        [(True, "center"), (True, "right"), (False, "left"), (False, "right")],
    )
    assert table.rows[1][0].blocks == (Paragraph(text=(Text("A", bold=True),), role="table"),)


@pytest.mark.parametrize("line", ["Tabel: Jadwal *kelompok* {#jadwal}", "Table: Jadwal *kelompok* {#jadwal}"])
@pytest.mark.parametrize("gap", ["", "\n"])
def test_line_behind_a_table_is_its_caption(line: str, gap: str) -> None:
    """``Tabel: Judul {#anchor}``, with or without an empty line before it, captions the table."""
    table = table_of(TABLE + gap + line)
    title = (Text("Jadwal "), Text("kelompok", italic=True))
    expected = Caption(series="table", title=title, anchor="jadwal")
    assert (table.caption, len(table.rows)) == (expected, 2)


def test_caption_may_do_without_an_anchor() -> None:
    """Numbering gives an anchor to a caption that has none."""
    assert table_of(f"{TABLE}\nTabel: Jadwal").caption == Caption(
        series="table", title=words("Jadwal"), anchor=""
    )


def test_only_one_caption_is_taken() -> None:
    """A second caption line is a paragraph of its own."""
    blocks = parse_prose(f"{TABLE}\nTabel: Satu\n\nTabel: Dua")
    assert blocks[1:] == (Paragraph(text=words("Tabel: Dua")),)


# --- the short way ----------------------------------------------------------------------------


@given(TEXTS)
def test_plain_prose_reads_as_the_parser_reads_it(text: str) -> None:
    """The short way past the parser gives what the parser gives, on every text."""
    expected: Blocks = prose._parsed(text, 3, "body")
    assert parse_prose(text) == expected


@given(TEXTS)
def test_plain_inline_reads_as_the_parser_reads_it(text: str) -> None:
    """The same for inline text."""
    assert inline(text) == prose._parsed_inline(text)


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    """No text makes the reader fail, and every block is a known one."""
    known = (Paragraph, Heading, ListBlock, Table, Figure, Placeholder)
    assert all(isinstance(block, known) for block in parse_prose(text))
