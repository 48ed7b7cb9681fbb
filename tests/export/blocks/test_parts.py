"""Small makers of nodes."""

import datetime as dt

import pytest

from socialwork.document.inline_nodes import CrossRef, LineBreak, Text
from socialwork.document.nodes import ListBlock, Paragraph, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import (
    broken,
    cell,
    field_words,
    labelled,
    lead_to,
    list_cell,
    markdown_list,
    numbered,
    pairs_table,
    para,
    prose_cell,
    proses_hasil,
    table,
    when_text,
)
from socialwork.export.template_loading import load_template
from socialwork.people import Client
from socialwork.values.when import Clock, Meeting
from socialwork.words import Words


@pytest.fixture
def ctx() -> Context:
    """Return the context of a block."""
    return Context(template=load_template())


def test_process_and_result(ctx: Context) -> None:
    """The pair has its labels before the texts."""
    assert proses_hasil("Bicara.", "Setuju.", ctx) == (
        Paragraph(text=(Text("Proses: ", bold=True), Text("Bicara."))),
        Paragraph(text=(Text("Hasil: ", bold=True), Text("Setuju."))),
    )


def test_a_missing_result_is_left_out(ctx: Context) -> None:
    """What is empty gets no label."""
    assert len(proses_hasil("Bicara.", "", ctx)) == 1


def test_a_label_before_a_list_is_a_paragraph_of_its_own(ctx: Context) -> None:
    """A list has no first paragraph into which the label could go."""
    label, listed = labelled("Misi", markdown_list(["Satu.", "Dua."], ctx))
    assert label == Paragraph(text=(Text("Misi:", bold=True),), role="process-label")
    assert isinstance(listed, ListBlock)


def test_a_list_without_items_is_nothing(ctx: Context) -> None:
    """Empty lists print nothing."""
    assert (numbered([]), markdown_list(["", " "], ctx)) == ((), ())


def test_items_of_a_list_have_its_role(ctx: Context) -> None:
    """Paragraphs in a list are not body text."""
    (listed,) = markdown_list(["Satu."], ctx)
    assert listed.items[0].blocks == (Paragraph(text=(Text("Satu."),), role="list"),)


def test_a_cell_always_holds_a_paragraph(ctx: Context) -> None:
    """A Word cell may not be empty."""
    assert cell("").blocks == prose_cell("", ctx).blocks == (Paragraph(text=(), role="table"),)


def test_one_item_in_a_cell_has_no_number() -> None:
    """A list of one item is a plain text."""
    assert list_cell(["Satu"]).blocks == (Paragraph(text=(Text("Satu"),), role="table"),)


def test_a_table_without_rows_is_nothing() -> None:
    """A header alone is no table."""
    assert table(["No"], []) == ()


def test_a_table_repeats_its_header() -> None:
    """The first row is the header of every page."""
    (made,) = table(["No"], [(cell("1"),)])
    assert isinstance(made, Table)
    assert (made.header_rows, made.rows[0][0].header) == (1, True)


def test_pairs_without_a_value_are_left_out() -> None:
    """Only what is known is printed."""
    (made,) = pairs_table([("Nama", "BR"), ("Hobi", "")])
    assert isinstance(made, Table)
    assert len(made.rows) == 1


def test_a_leading_sentence_refers_to_its_table(ctx: Context) -> None:
    """The reference stands where the sentence says so."""
    assert lead_to("tabel-tantangan", "challenges-lead", ctx).text[1] == CrossRef("tabel-tantangan")


def test_lines_with_breaks() -> None:
    """Empty lines are left out."""
    assert broken(["a", "", "b"]) == (Text("a"), LineBreak(), Text("b"))


def test_plain_text_is_not_read_as_markdown() -> None:
    """A paragraph of a string prints it as it stands."""
    assert para("*a*").text == (Text("*a*"),)


def test_day_and_time_of_a_meeting() -> None:
    """Weekday, date and clock time as Indonesians write them."""
    meeting = Meeting(date=dt.date(2023, 9, 6), time=Clock.parse("09.00–10.25 WIB"))
    assert when_text(meeting, "id") == "Rabu, 6 September 2023, pukul 09.00–10.25 WIB"


def test_the_label_of_a_field() -> None:
    """Models say what their fields are called."""
    assert field_words(Client, "religion") == Words("Agama", "Religion")


def test_a_field_that_does_not_exist() -> None:
    """A wrong field is a mistake of the builder."""
    with pytest.raises(LookupError, match=r"Client\.relegion"):
        field_words(Client, "relegion")
