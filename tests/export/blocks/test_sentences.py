"""Sentences are built from data, in correct Indonesian."""

from chapter_four import context, day
from factories import full_case
from socialwork.document.inline_nodes import CrossRef, Text
from socialwork.document.nodes import ListBlock, ListItem, Paragraph
from socialwork.export.blocks.parts import para
from socialwork.export.blocks.sentences import (
    also,
    at_place,
    citing,
    each_record,
    full_dates,
    listed,
    minus,
    ordinal,
    part,
    stopped,
    with_sentence,
)
from socialwork.stages import Assessment
from socialwork.words import Words


def test_ordinals_follow_their_noun() -> None:
    """The first is pertama, the others carry ke- in letters or digits."""
    words = [ordinal(number, context()) for number in (1, 2, 12, 26)]
    assert words == ["pertama", "kedua", "kedua belas", "ke-26"]


def test_a_place_gets_di_apart() -> None:
    """The preposition stands apart and never twice."""
    places = [at_place(place, context()) for place in ("Ruang BK", "di kantin", "melalui telepon", "")]
    assert places == [" di ruang BK", " di kantin", " melalui telepon", ""]


def test_dates_in_a_row_keep_their_commas() -> None:
    """A date with its weekday holds a comma, so the next one is joined by comma and dan."""
    days = full_dates((day(8, 11), day(6, 12)), context())
    assert days == "Rabu, 8 November 2023, dan Rabu, 6 Desember 2023"


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


def test_several_records_get_a_heading_each() -> None:
    """A case that was assessed twice prints both under numbered headings, one level deeper."""
    case = full_case(stages=(Assessment(process="a"), Assessment(process="b")))
    made = each_record(
        case, Assessment, context(), lambda record, ctx, n: (para(f"{record.process}{n}{ctx.level}"),)
    )
    titles = [block.text[0] for block in made]
    assert titles == [Text("Asesmen Ke-1"), Text("a04"), Text("Asesmen Ke-2"), Text("b14")]


def test_one_record_stands_without_heading() -> None:
    """The common case needs no heading of its own."""
    case = full_case(stages=(Assessment(process="a"),))
    made = each_record(case, Assessment, context(), lambda record, _ctx, _n: (para(record.process),))
    assert made == (para("a"),)
