"""Tables that go on on another page are parted there, and say that they go on."""

from pathlib import Path

import pytest
from attrs import evolve, frozen
from word_reading import body, find, instructions, part, texts, values, written

import socialwork as sw
from socialwork.document.inline_nodes import CrossRef, Footnote, Text
from socialwork.document.nodes import Caption, Cell, Document, PageBreak, Paragraph, Part, Table
from socialwork.export.numbering import number
from socialwork.export.pages.continued import Parting, goes_on, marks, next_partings, parted
from socialwork.export.pages.fill import PageFinder, with_page_numbers
from socialwork.export.pages.office import Office, find_office
from socialwork.export.word import check_docx
from socialwork.export.word.row_marks import end_mark, row_mark
from socialwork.export.word.writer import docx_bytes, part_mark
from tools import convert_to_pdf, needs_libreoffice, pdf_pages

WORDS = "{label} (lanjutan)"
DESIGN = sw.Design(numbering=sw.NumberingPatterns(continued=WORDS))


def cell(words: str, rowspan: int = 1) -> Cell:
    """Return a cell of one paragraph."""
    return Cell(blocks=(Paragraph(text=(Text(words),), role="table"),), rowspan=rowspan)


def table(rows: int, anchor: str = "t", **options: object) -> Table:
    """Return a table with a header and so many rows."""
    caption = Caption(series="table", title=(Text("Judul"), Footnote((Text("catatan"),))), anchor=anchor)
    made = Table(
        rows=((cell("No"), cell("Isi")), *((cell(f"{n}"), cell(f"baris {n}")) for n in range(1, rows + 1))),
        header_rows=1,
        caption=caption,
    )
    return evolve(made, **options)


def document(*tables: Table, design: sw.Design = DESIGN) -> Document:
    """Return a numbered document of one part."""
    return number(Document(parts=(Part(blocks=tables),), design=design))


def pages_of(*layout: int, table: int = 0) -> dict[str, int]:
    """Return the pages of the rows of a piece, the header first."""
    return {row_mark(table, row): page for row, page in enumerate(layout)}


def first(made: Document) -> Table:
    """Return the first table of a document."""
    block = made.parts[0].blocks[0]
    assert isinstance(block, Table)
    return block


# --- parting ----------------------------------------------------------------------------------


def test_a_parted_table_says_that_it_goes_on() -> None:
    """The rest has the header again and a line with the number of the caption, and begins a page."""
    made = parted(document(table(5)), {"t": Parting((3,))})
    top, turn, line, rest = made.parts[0].blocks
    assert isinstance(top, Table)
    assert isinstance(rest, Table)
    assert isinstance(turn, PageBreak)
    assert line == Paragraph(text=(CrossRef("t", "Tabel 1"), Text(" (lanjutan)")), role="caption-continued")
    assert (len(top.rows), len(rest.rows), rest.header_rows, rest.caption) == (3, 4, 1, None)
    assert rest.rows[0] == top.rows[0]
    assert top.rows[1:] + rest.rows[1:] == table(5).rows[1:]


def test_the_title_may_be_repeated() -> None:
    """Without its notes, which would count twice."""
    design = evolve(DESIGN, numbering=sw.NumberingPatterns(continued="Sambungan {label} {title}"))
    made = parted(document(table(5), design=design), {"t": Parting((3,))})
    line = made.parts[0].blocks[2]
    assert isinstance(line, Paragraph)
    assert line.text == (Text("Sambungan "), CrossRef("t", "Tabel 1"), Text(" "), Text("Judul"))


def test_the_line_is_no_caption() -> None:
    """No field counts it and no list has it; its number is a reference, so that it follows the caption."""
    made = parted(document(table(5)), {"t": Parting((3,))})
    tree = body(made)
    assert [code.split()[0] for code in instructions(tree)] == ["SEQ", "REF"]
    assert number(made).parts[0].blocks[0] == made.parts[0].blocks[0]


def test_the_line_begins_its_page_and_stays_with_its_table() -> None:
    """No thin paragraph stands before it, which could leave an empty page, nor below it."""
    data = written(parted(document(table(5)), {"t": Parting((3,))}))
    assert check_docx(data) == []
    blocks = [node.tag.rpartition("}")[2] for node in part(data)[0]]
    assert blocks[:4] == ["p", "tbl", "p", "tbl"]
    line = part(data)[0][2]
    assert find(line, ".//w:pageBreakBefore")
    style = next(
        one for one in find(part(data, "word/styles.xml"), "w:style") if "CaptionContinued" in one.values()
    )
    assert values(style, "w:keepNext") == ["1"]


def test_nothing_is_parted_without_words() -> None:
    """A template that wants none has header rows repeated only."""
    plain = document(table(5), design=sw.Design())
    assert not goes_on(plain)
    assert parted(plain, {}) == plain


@pytest.mark.parametrize("one", [table(1), table(5, caption=None), table(5, ruled=False)])
def test_only_tables_with_a_number_and_several_rows_go_on(one: Table) -> None:
    """Others have nothing to be parted, or nothing to say."""
    assert not goes_on(document(one))


# --- what a layout tells ----------------------------------------------------------------------


def test_a_table_is_parted_where_pages_turn() -> None:
    """At every row that begins another page than the row before it."""
    made = document(table(5))
    assert next_partings(made, {}, pages_of(2, 2, 2, 3, 3, 4), (1,)) == {"t": Parting((3, 5), 1)}
    assert next_partings(made, {}, pages_of(2, 2, 2, 2, 2, 2), (1,)) == {}


def test_a_layout_that_confirms_changes_nothing() -> None:
    """Each piece on a page of its own."""
    known = {"t": Parting((3,), 1)}
    pages = pages_of(2, 2, 2) | pages_of(3, 3, 3, 3, table=1)
    assert next_partings(document(table(5)), known, pages, (1,)) == known


def test_a_piece_that_no_longer_fits_is_parted_earlier() -> None:
    """What comes behind it is looked at anew."""
    known = {"t": Parting((3, 5), 0)}
    pages = pages_of(0, 0, 1) | pages_of(2, 2, 2, table=1) | pages_of(3, 3, table=2)
    assert next_partings(document(table(5)), known, pages, (0,)) == {"t": Parting((2,), 0)}
    pages = pages_of(0, 0, 0) | pages_of(1, 1, 2, table=1) | pages_of(3, 3, table=2)
    assert next_partings(document(table(5)), known, pages, (0,)) == {"t": Parting((3, 4), 0)}


def test_a_table_that_came_to_begin_on_another_page_is_looked_at_whole() -> None:
    """Else a page could stay half empty."""
    known = {"t": Parting((3,), 0)}
    pages = pages_of(1, 1, 1) | pages_of(2, 2, 2, 2, table=1)
    assert next_partings(document(table(5)), known, pages, (0,)) == {}


def test_pages_count_from_the_start_of_their_part() -> None:
    """A longer part before it changes nothing."""
    known = {"t": Parting((3,), 0)}
    pages = pages_of(8, 8, 8) | pages_of(9, 9, 9, 9, table=1)
    assert next_partings(document(table(5)), known, pages, (8,)) == known


def test_a_row_that_itself_goes_on_is_not_torn_further() -> None:
    """Its end would stand on the page that is turned."""
    pages = pages_of(0, 0, 0, 1) | {end_mark(0, 2, 1): 1}
    assert next_partings(document(table(3)), {}, pages, (0,)) == {}


def test_cells_that_reach_into_rows_below_hold_them_together() -> None:
    """A table is not parted below a merged cell."""
    rows = (
        (cell("No"), cell("Isi")),
        (cell("a", rowspan=2), cell("b")),
        (cell("c"),),
        (cell("d"), cell("e")),
    )
    merged = document(evolve(table(3), rows=rows))
    assert next_partings(merged, {}, pages_of(0, 0, 1, 1), (0,)) == {}
    assert next_partings(merged, {}, pages_of(0, 0, 0, 1), (0,)) == {"t": Parting((3,), 0)}


def test_tables_are_told_apart() -> None:
    """Each by its number among all of them, its pieces counted."""
    made = document(table(3, "a"), table(3, "b"), table(3, "c"))
    pages = pages_of(0, 0, 1, 1, table=1)
    assert next_partings(made, {}, pages, (0,)) == {"b": Parting((2,), 0)}
    pages = pages_of(0, 0, table=1) | pages_of(1, 1, 1, table=2) | pages_of(1, 1, 1, 2, table=3)
    assert next_partings(made, {"b": Parting((2,), 0)}, pages, (0,)) == {
        "b": Parting((2,), 0),
        "c": Parting((2,), 1),
    }


def test_the_last_row_is_not_left_alone() -> None:
    """It takes the row above it along, unless that leaves a single one below another such line."""
    made = document(table(5))
    assert next_partings(made, {}, pages_of(0, 0, 0, 0, 0, 1), (0,)) == {"t": Parting((4,), 0)}
    assert next_partings(document(table(3)), {}, pages_of(0, 0, 0, 1), (0,)) == {"t": Parting((2,), 0)}
    assert next_partings(made, {}, pages_of(0, 0, 0, 1, 1, 2), (0,)) == {"t": Parting((3, 5), 0)}
    known, pages = {"t": Parting((3,), 0)}, pages_of(0, 0, 0) | pages_of(1, 1, 1, 2, table=1)
    assert next_partings(made, known, pages, (0,)) == {"t": Parting((3, 5), 0)}
    rows = (*table(3).rows, (cell("4", rowspan=2), cell("a")), (cell("b"),), (cell("5"), cell("c")))
    tied = document(evolve(table(3), rows=rows))
    assert next_partings(tied, {}, pages_of(0, 0, 0, 0, 0, 0, 1), (0,)) == {"t": Parting((4,), 0)}


# --- signatures -------------------------------------------------------------------------------

SIGNED = Table(
    rows=((Cell(blocks=(Paragraph(text=(Text("Praktikan"),), role="form-signature"),)),),), ruled=False
)


def test_signatures_take_the_last_row_along() -> None:
    """Where they would stand alone on a page; a table without a number has no line above its rest."""
    made = document(evolve(table(5), caption=None), SIGNED)
    pages = pages_of(0, 0, 0, 0, 1, 1)
    assert next_partings(made, {}, pages | pages_of(1, table=1), (0,)) == {}
    partings = next_partings(made, {}, pages | pages_of(2, table=1), (0,))
    assert partings == {"#0": Parting((5,), 0)}
    top, turn, rest, signed = parted(made, partings).parts[0].blocks
    assert isinstance(top, Table)
    assert isinstance(rest, Table)
    assert isinstance(turn, PageBreak)
    assert (len(top.rows), len(rest.rows), rest.header_rows, signed) == (5, 2, 1, SIGNED)
    laid = pages_of(0, 0, 0, 0, 1) | pages_of(2, 2, table=1) | pages_of(2, table=2)
    assert next_partings(made, partings, laid, (0,)) == partings


@needs_libreoffice
def test_nobody_signs_an_empty_page(tmp_path: Path) -> None:
    """A row stands above the signatures, also below long tables, where LibreOffice keeps no row by itself."""
    pytest.importorskip("pypdf")
    office = find_office()
    assert office is not None
    signed = evolve(SIGNED, rows=SIGNED.rows * 3)
    parts = []
    for rows in (61, 68):
        long = [(cell(f"{n}"), cell(f"baris {n} {'kata ' * 60}")) for n in range(rows)]
        body = evolve(table(1), rows=(table(1).rows[0], *long), caption=None)
        parts.append(Part(blocks=(table(2, f"t{rows}"), body, signed), landscape=True))
    made = with_page_numbers(number(Document(parts=tuple(parts), design=DESIGN)), PageFinder(office=office))
    target = tmp_path / "tanda-tangan.docx"
    sw.write_docx(made, target)
    pages = pdf_pages(convert_to_pdf(target))
    above = [page.split("Praktikan")[0] for page in pages if "Praktikan" in page]
    assert len(above) == 2
    assert all("baris" in one for one in above)


def test_every_mark_is_in_the_file_for_the_layout_alone() -> None:
    """Rows have theirs, high rows at the end of each cell too; a file to be read has none."""
    high = Cell(blocks=tuple(Paragraph(text=(Text("panjang " * 200),), role="table") for _ in range(4)))
    made = document(table(2), evolve(table(1, "u"), rows=(*table(1).rows, (cell("x"), high))))
    found = set(values(part(docx_bytes(made, for_layout="sketch")), "w:bookmarkStart", "w:name"))
    assert {row_mark(0, 2), row_mark(1, 2), end_mark(1, 2, 0), end_mark(1, 2, 1)} <= found & marks(made)
    assert end_mark(0, 1, 0) not in found
    assert not marks(made) & set(values(body(made), "w:bookmarkStart", "w:name"))


# --- layouts one after the other --------------------------------------------------------------


@frozen(kw_only=True)
class Scripted(PageFinder):
    """A finder with so many rows to a page: captions and lines above a rest take a row."""

    room: int
    asked: list[int]

    def pages(self, docx: bytes, names: frozenset[str]) -> dict[str, int]:
        """Lay the rows of the file on pages."""
        self.asked.append(len(self.asked))
        found, page, filled = {part_mark(0): 0}, 0, 0
        for node in part(docx)[0]:
            if node.tag.endswith("}p"):
                if find(node, ".//w:pageBreakBefore"):
                    page, filled = page + 1, 0
                filled += bool("".join(texts(node)).strip())
                continue
            for row in find(node, "w:tr"):
                if filled >= self.room:
                    page, filled = page + 1, 1  # the header is repeated
                filled += 1
                found |= {name: page for name in values(row, "w:bookmarkStart", "w:name") if name in names}
        return found


def test_layouts_follow_until_each_piece_fits() -> None:
    """The line above a rest takes room, so that pieces are parted earlier than the first layout said."""
    finder = Scripted(office=Office(program="none"), room=6, asked=[])
    made = with_page_numbers(document(table(12)), finder)
    pieces = [len(block.rows) - 1 for block in made.parts[0].blocks if isinstance(block, Table)]
    assert sum(pieces) == 12
    assert pieces == [4, 4, 4]
    assert 2 < len(finder.asked) <= 8


def test_a_document_without_long_tables_is_laid_out_twice() -> None:
    """Once in a sketch and once as it will be; nothing is parted."""
    finder = Scripted(office=Office(program="none"), room=60, asked=[])
    made = document(table(12))
    assert with_page_numbers(made, finder) == made
    assert finder.asked == [0, 1]


@needs_libreoffice
def test_libreoffice_agrees(tmp_path: Path) -> None:
    """Each line stands at the top of a page, no page is empty, and no row is lost."""
    pytest.importorskip("pypdf")
    office = find_office()
    assert office is not None
    made = with_page_numbers(document(table(120)), PageFinder(office=office))
    target = tmp_path / "tabel.docx"
    sw.write_docx(made, target)
    pages = pdf_pages(convert_to_pdf(target))
    assert len(pages) > 2
    assert "(lanjutan)" not in pages[0]
    assert all("(lanjutan)" in " ".join(page.split()[:6]) for page in pages[1:])
    assert all(f"baris {n}" in " ".join(" ".join(pages).split()) for n in range(1, 121))
