"""Sentences are built from data, in correct Indonesian."""

import pytest

from chapter_four import context, day
from factories import full_case
from socialwork.case import Case
from socialwork.document.inline_nodes import CrossRef, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import Blocks, ListBlock, ListItem, Paragraph, Table
from socialwork.export.blocks import base
from socialwork.export.blocks.parts import cell, para
from socialwork.export.blocks.sentences import (
    CitedTable,
    also,
    at_place,
    citing,
    listed,
    part,
    record_block,
    stopped,
    table_caption,
    with_note,
    with_sentence,
)
from socialwork.stages import Assessment
from socialwork.text import dates_text, minus
from socialwork.words import Words


def test_a_place_gets_di_apart() -> None:
    """The preposition stands apart and never twice."""
    places = [at_place(place, context()) for place in ("Ruang BK", "di kantin", "melalui telepon", "")]
    assert places == [" di ruang BK", " di kantin", " melalui telepon", ""]


def test_dates_in_a_row_keep_their_commas() -> None:
    """A date with its weekday holds a comma, so the next one is joined by comma and dan."""
    days = dates_text((day(8, 11), day(6, 12)), weekday=True)
    assert days == "Rabu, 8 November, dan Rabu, 6 Desember 2023"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (((3, 3), (5, 3), (10, 3)), "3, 5, dan 10 Maret 2023"),
        (((25, 9), (3, 10)), "25 September dan 3 Oktober 2023"),
        (((25, 9), (27, 9), (3, 10)), "25 dan 27 September serta 3 Oktober 2023"),
        (((1, 9), (2, 10), (3, 10), (4, 11)), "1 September, 2 dan 3 Oktober, serta 4 November 2023"),
        (((7, 9),), "7 September 2023"),
        ((), ""),
    ],
)
def test_dates_of_a_list_share_month_and_year(days: tuple[tuple[int, int], ...], told: str) -> None:
    """What neighbours have in common is named once, behind the last of them."""
    assert dates_text(day(*one) for one in days) == told


def test_dates_of_two_years_name_both() -> None:
    """A year holds only for the dates before it that are of the same year."""
    days = [day(30, 12), day(31, 12), day(2, 1).replace(year=2024)]
    assert dates_text(days) == "30 dan 31 Desember 2023 serta 2 Januari 2024"


@pytest.mark.parametrize(
    ("text", "told"), [("Malu.", "Malu (ibu)."), ("Malu", "Malu (ibu)."), ("Ia “malu.”", "Ia “malu.” (ibu).")]
)
def test_a_note_stands_before_the_full_stop(text: str, told: str) -> None:
    """A source in brackets belongs to the sentence that it follows."""
    (made,) = with_note((para(text),), "ibu")
    assert isinstance(made, Paragraph)
    assert plain(made.text) == told


def test_a_note_behind_a_list_stands_alone() -> None:
    """Brackets do not belong to the last item of a list."""
    listing = ListBlock(items=(ListItem(blocks=(para("a"),)),))
    assert with_note((listing,), "ibu") == (listing, para("(ibu)"))


def test_lists_of_lists_are_joined_by_serta() -> None:
    """An item that holds dan itself asks for the stronger conjunction."""
    assert (
        listed(["guru bimbingan dan konseling", "ibu"], context()) == "guru bimbingan dan konseling serta ibu"
    )
    assert also(["a dan b", "c", "d"], context()) == "a dan b, c, serta d"


def test_a_negative_number_has_a_true_minus() -> None:
    """The hyphen is no minus sign."""
    assert minus(-3) == "−3"


def test_a_sentence_gets_its_full_stop_once() -> None:
    """Text that ends in a mark of its own is left alone."""
    assert [stopped(words) for words in ("Baik", "Baik.", "Baik?", "")] == ["Baik.", "Baik.", "Baik?", ""]


def test_a_citation_refers_to_its_captions() -> None:
    """The place of {ref} holds references, joined as a list."""
    made = citing(context(), Words("lihat {ref} untuk {x}.", "see"), "tabel-a", "tabel-b", x="ini")
    assert made.text == (
        Text("Lihat "),
        CrossRef("tabel-a"),
        Text(" dan "),
        CrossRef("tabel-b"),
        Text(" untuk ini."),
    )


def test_the_label_stands_in_the_line_of_one_paragraph() -> None:
    """One paragraph takes its label in; several stand below it."""
    one = part("Hasil", (para("Baik."),))
    two = part("Hasil", (para("Baik."), para("Sekali.")))
    assert one == (para((Text("Hasil: ", bold=True), Text("Baik."))),)
    assert two[0] == Paragraph(text=(Text("Hasil:", bold=True),), role="process-label")


def test_a_label_is_never_doubled() -> None:
    """A paragraph that brings a label keeps it, and the outer one stands above."""
    content = (para((Text("Alasan: ", bold=True), Text("x"))),)
    assert len(part("Hasil", content)) == 2


def test_a_sentence_behind_a_list_is_a_paragraph() -> None:
    """Only a paragraph takes a sentence in."""
    listing = ListBlock(items=(ListItem(blocks=(para("a"),)),))
    assert with_sentence((listing,), "Selesai.") == (listing, para("Selesai."))


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> base.BlockEntry:
    """A block, in a registry of its own, that says of each assessment its process, place and level."""
    monkeypatch.setattr(base, "_BLOCKS", {})

    @record_block("placed", Words("Tempat", "Place"), Assessment, "process")
    def build(_case: Case, record: Assessment, ctx: base.Context, n: int) -> Blocks:
        return (para(f"{record.process}{n}{ctx.level}"),)

    return base.block_entries()["placed"]


def test_several_records_get_a_heading_each(placed: base.BlockEntry) -> None:
    """A case that was assessed twice prints both under numbered headings, one level deeper."""
    case = full_case(stages=(Assessment(process="a"), Assessment(process="b")))
    titles = [block.text[0] for block in placed.build(case, context())]
    assert titles == [Text("Asesmen Ke-1"), Text("a04"), Text("Asesmen Ke-2"), Text("b14")]


def test_one_record_stands_without_heading(placed: base.BlockEntry) -> None:
    """The common case needs no heading of its own."""
    case = full_case(stages=(Assessment(process="a"),))
    assert placed.build(case, context()) == (para("a03"),)


def test_a_block_of_records_tells_where_its_data_stand(placed: base.BlockEntry) -> None:
    """A draft names stage and field to the student."""
    assert placed.source == "stages › assessment › process"


def test_a_cited_table_is_numbered_and_left_out_without_rows() -> None:
    """Sentence and caption share the anchor, which the second table of its kind has with a number."""
    made = CitedTable(
        anchor="tabel-uji",
        lead=Words("hal {who} ada di {ref}.", "{ref} tells of {who}."),
        title=Words("Hal {who}", "On {who}"),
        columns=("number", Words("Hal", "Thing"), (Assessment, "process")),
        widths=(1, 2, 3),
    )
    assert made.blocks([], context(), who="klien BR") == ()
    lead, table = made.blocks([[cell("1"), cell("a"), cell("b")]], context(), 1, who="klien BR")
    assert isinstance(lead, Paragraph)
    assert lead.text == (Text("Hal klien BR ada di "), CrossRef("tabel-uji-2"), Text("."))
    assert isinstance(table, Table)
    assert table.caption == table_caption("tabel-uji-2", "Hal Klien BR")
    titles = (title.blocks[0] for title in table.rows[0])
    assert [plain(title.text) for title in titles if isinstance(title, Paragraph)] == ["No", "Hal", "Proses"]


def test_an_optional_column_without_content_is_left_out() -> None:
    """Empty cells and dashes are no content; the others grow into its room, and one filled cell keeps it."""
    made = CitedTable(
        anchor="tabel-uji",
        lead=Words("hal itu ada di {ref}.", "{ref} tells of it."),
        title=Words("Hal", "Things"),
        columns=("number", Words("Hal", "Thing"), Words("Catatan", "Note")),
        widths=(1, 2, 3),
        optional=(2,),
    )
    bare = [[cell("1"), cell("a"), cell("–")], [cell("2"), cell("–"), cell("")]]
    (table,) = (block for block in made.blocks(bare, context()) if isinstance(block, Table))
    assert {len(row) for row in table.rows} == {2}
    assert table.widths == (2, 4)
    filled = [bare[0], [cell("2"), cell("b"), cell("ada")]]
    (whole,) = (block for block in made.blocks(filled, context()) if isinstance(block, Table))
    assert whole.rows[1:] == tuple(map(tuple, filled))
    assert whole.widths == made.widths
