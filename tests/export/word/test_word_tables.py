"""Tables: grid, spans, widths, and what stands in cells."""

from attrs import evolve
from word_reading import body, find, texts, values
from word_samples import caption, cell, document, nested_list, paragraph, programme_table

from socialwork.document.nodes import Cell, Part, Table
from socialwork.export.word.column_widths import column_widths
from socialwork.export.word.grids import grid
from socialwork.export.word.styles import CELL_MARGIN

TEXT_WIDTH = 7937
"""14 cm in twips."""


def test_cells_below_a_row_span_are_merged() -> None:
    """A cell that a span covers is there in Word, and goes on with the cell above."""
    table = Table(rows=((cell("a", rowspan=2), cell("b")), (cell("c"),)))
    tree = body(document(table))
    assert values(tree, "w:vMerge") == ["restart", "continue"]
    assert [texts(row) for row in find(tree, ".//w:tr")] == [["a", "b"], ["", "c"]]


def test_spans_over_rows_and_columns() -> None:
    """Each row covers all columns, whatever the spans of a two-row header are."""
    rows = grid(programme_table())
    assert {sum(slot.span for slot in row) for row in rows} == {5}
    assert [slot.merge for slot in rows[1]] == ["continue", "continue", "", "", "continue"]


def test_short_rows_are_filled() -> None:
    """A row with too few cells gets empty ones."""
    rows = grid(Table(rows=((cell("a"),), (cell("b"), cell("c"), cell("d")), ())))
    assert [len(row) for row in rows] == [3, 3, 3]


def test_a_cell_never_covers_a_span_from_above() -> None:
    """A column span ends where a cell from above comes down."""
    rows = grid(Table(rows=((cell("a"), cell("b", rowspan=2)), (cell("c", colspan=2),))))
    assert [(slot.column, slot.span) for slot in rows[1]] == [(0, 1), (1, 1)]


def widths(table: Table, room: int) -> list[int]:
    """Return how wide the columns of a table are."""
    return column_widths(table, grid(table), room)


def words(*texts: str, **options: object) -> Table:
    """Return a table with a row of *texts*."""
    return evolve(Table(rows=(tuple(cell(text) for text in texts),)), **options)


def test_widths_share_the_width_of_the_text() -> None:
    """Relative widths become shares of the room; without lines, columns are equal."""
    table = words("a", "b", widths=(1, 3))
    assert [int(width) for width in values(body(document(table)), "w:gridCol", "w:w")] == [1984, 5953]
    assert widths(words("a", "b b b b b", "c", "d", ruled=False), TEXT_WIDTH) == [1984] * 4


def test_widths_of_too_few_or_no_size() -> None:
    """Columns without a width get the average; widths of nothing are as none at all."""
    assert widths(words("a", "b", "c", widths=(1, 3)), 6000) == [1000, 3000, 2000]
    assert widths(words("a", "b", widths=(0, 0)), 6000) == [3000, 3000]


def test_columns_have_room_for_what_they_hold() -> None:
    """A column of numbers leaves room for one of sentences; what turns lines anyway asks for no more."""
    number, note = widths(words("No.", "Latihan " * 20), TEXT_WIDTH)
    assert number < 900
    assert note > 7000
    assert widths(words("kata " * 10, "kata " * 90), TEXT_WIDTH) == [3968, 3968]


def test_long_words_are_not_broken() -> None:
    """A column gets what its longest word needs from those that have room, in lists too."""
    asked = (1, 1, 3)
    needed = widths(words("Pendengarannya", "a", "kata " * 30, widths=asked), 6000)
    assert needed[0] > 14 * 95
    assert sum(needed) == 6000
    assert widths(words("a", "a", "kata " * 30, widths=asked), 6000) == [1200, 1200, 3600]
    assert widths(words("Waktu", "kata " * 30, widths=(1, 20)), 6000)[0] >= 590 + 2 * CELL_MARGIN
    listed = Table(rows=((Cell(blocks=(nested_list(),)), *words("a", "b").rows[0]),), widths=(1, 4, 4))
    assert widths(listed, 6000)[0] > widths(words("dua", "a", "b", widths=(1, 4, 4)), 6000)[0]


def test_columns_that_all_want_room_give_way_by_the_same_share() -> None:
    """Where the longest words take more than the room, no column alone is left with a broken word."""
    crowded = words("Pendengarannya", "Pendengarannya", "a", widths=(5, 1, 1))
    room = 2 * 14 * 105
    wide, narrow, least = widths(crowded, room)
    assert wide == narrow
    rest = words("a", "Pendengarannya", "a", widths=(wide, narrow, least))
    assert widths(rest, room) == [wide, narrow, least]


def test_header_rows_are_repeated() -> None:
    """As many rows as the table says are repeated on each page, and no row is torn apart."""
    tree = body(document(programme_table()))
    rows = find(tree, ".//w:tr")
    assert [len(find(row, "w:trPr/w:tblHeader")) for row in rows] == [1, 1, *[0] * (len(rows) - 2)]
    assert len(find(tree, ".//w:cantSplit")) == len(rows)


def test_layout_tables_have_no_lines() -> None:
    """A table without rules has a style without borders."""
    tables = [Table(rows=((cell("a"),),), ruled=ruled) for ruled in (True, False)]
    assert values(body(document(*tables)), "w:tblStyle") == ["TableGrid", "TableNormal"]


def test_tables_in_a_row_stay_apart() -> None:
    """Two tables in a row would become one; a thin paragraph keeps them apart."""
    table = Table(rows=((cell("a"),),), ruled=False)
    assert [node.tag.rpartition("}")[2] for node in body(document(table, table))][:3] == ["tbl", "p", "tbl"]


def test_text_in_cells_looks_like_the_cell() -> None:
    """Body text in a cell is table text, in a header cell a table heading; alignment is the cell's."""
    row = (Cell(blocks=(paragraph("a"),), align="right"), Cell(blocks=(paragraph("b"),), header=True))
    tree = body(document(Table(rows=(row,))))
    assert values(tree, "w:pStyle")[:2] == ["TableText", "TableHeading"]
    assert values(tree[0].find("{*}tr"), "w:jc") == ["right"]  # type: ignore[arg-type]


def test_cells_end_with_a_paragraph() -> None:
    """A cell that is empty, or ends with a table, gets a paragraph at its end."""
    inner = Table(rows=((cell("dalam"),),))
    tree = body(
        document(Table(rows=((Cell(blocks=()), Cell(blocks=(inner,)), Cell(blocks=(nested_list(),))),)))
    )
    ends = [node[-1].tag.rpartition("}")[2] for node in tree.iter("{*}tc")]
    assert ends == ["p"] * len(ends)


def test_tables_without_rows_are_not_written() -> None:
    """A table without rows would damage the file."""
    assert find(body(document(Table(rows=()))), "w:tbl") == []


def test_tables_use_the_width_of_a_page_on_its_side() -> None:
    """On a landscape page a table fills what lies between the margins there: 22.7 cm."""
    part = Part(blocks=(Table(rows=((cell("a"),),)),), landscape=True)
    tree = body(evolve(document(), parts=(part,)))
    assert values(tree, "w:tblW", "w:w") == ["12869"]


def test_rows_of_more_than_a_third_of_a_page_may_be_torn() -> None:
    """A row that stays whole leaves the rest of its page empty: a high one goes on on the next page."""
    rows = ((cell("pendek"), cell("x")), (cell("panjang " * 150), cell("x")))
    tree = body(document(Table(rows=rows, widths=(1, 1))))
    assert [len(find(row, "w:trPr/w:cantSplit")) for row in find(tree, ".//w:tr")] == [1, 0]


def staying(*rows: tuple[Cell, ...], header: int = 0) -> list[bool]:
    """Return for each row of a table whether all its paragraphs stay on the page of what follows."""
    table = Table(rows=rows, widths=(1, 1), header_rows=header, caption=caption("table", 1, 1, "Judul"))
    made = []
    for row in find(body(document(table)), ".//w:tr"):
        kept = [values(node, "w:keepNext") == ["1"] for node in row.iter("{*}p")]
        assert len(set(kept)) == 1, "a row stays with all its cells or with none"
        made.append(kept[0])
    return made


def test_a_header_is_not_left_alone() -> None:
    """Header rows stay with the rows below, and the end has at least three lines.

    Below a header of two rows only the first row stays: LibreOffice leaves out rows where more must.
    """
    head = ((cell("a", header=True, rowspan=2), cell("b")), (cell("c"),))
    assert staying(*head, *[(cell("x"), cell("y"))] * 8, header=2) == [
        *[True, True],
        *[False, False, False, False, False, True, True, False],
    ]


def test_high_rows_are_enough_by_themselves() -> None:
    """Rows of three lines and more are no sliver."""
    high = (cell("x"), cell("kata " * 60))
    assert staying((cell("a"), cell("b")), high, high, high, header=1) == [True, False, False, False]


def test_rows_below_one_row_span_stay_together() -> None:
    """The rows that a cell covers stand on one page, and do not hang on the next ones."""
    lines = cell("kata " * 30)
    group = ((cell("a", rowspan=3), lines), (lines,), (lines,))
    single = (cell("x"), lines)
    assert staying(*group, single, *group, single) == [True, True, False, False, True, True, False, False]


def test_row_spans_higher_than_a_third_of_a_page_are_torn() -> None:
    """What would leave a page half empty may be torn between its rows."""
    lines = cell("kata " * 150)
    rows = ((cell("a", rowspan=3), lines), (lines,), (lines,), (cell("b"), lines))
    assert staying(*rows) == [False] * 4
    short = cell("kata " * 10)
    rows = ((cell("a", rowspan=20), short), *[(short,)] * 19, (cell("b"), lines))
    assert staying(*rows) == [True, *[False] * 17, True, False, False]


def test_cells_over_several_rows_do_not_count_twice() -> None:
    """A long text beside several rows makes none of them high."""
    note = cell("kata " * 120, rowspan=4)
    rows = ((note, cell("kata " * 20)), *[(cell("kata " * 20),)] * 3)
    assert staying(*rows) == [True, True, True, False]


def test_titles_in_front_of_rows_do_not_tie_them() -> None:
    """The style of table heads stays with the next line; a head in front of each row does not."""
    row = (cell("Jumlah", header=True), cell("kata " * 60))
    tree = body(document(Table(rows=(row, row, row))))
    heads = [node for node in tree.iter("{*}p") if values(node, "w:pStyle") == ["TableHeading"]]
    assert [values(node, "w:keepNext") for node in heads] == [["0"]] * 3


def test_all_paragraphs_of_a_row_that_stays_say_so() -> None:
    """Lists and further paragraphs in a header are kept as well, in the place that the schema wants."""
    row = (Cell(blocks=(paragraph("a"), nested_list())), Cell(blocks=(paragraph("b", "signature"),)))
    tree = body(document(Table(rows=(row, (cell("x"), cell("y"))), header_rows=1)))
    first = find(tree, ".//w:tr")[0]
    second = [node[0][1].tag.rpartition("}")[2] for node in first.iter("{*}p")]
    assert set(second) == {"keepNext"}


def test_lines_do_not_touch_the_text() -> None:
    """A thin paragraph stands between text and a ruled table without caption, above and below."""
    tree = body(
        document(paragraph("a"), Table(rows=((cell("x"),),)), Table(rows=((cell("y"),),)), paragraph("b"))
    )
    tags = [node.tag.rpartition("}")[2] for node in tree]
    assert tags == ["p", "p", "tbl", "p", "tbl", "p", "p", "sectPr"]
