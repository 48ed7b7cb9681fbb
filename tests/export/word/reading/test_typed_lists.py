"""Lists: those that Word counts, and those whose labels somebody typed."""

import pytest
from reference_files import style
from typed_files import TEXT, level, lines, numbering, p, read, shown, table

from socialwork.document.nodes import ListBlock


def test_typed_labels_on_two_levels() -> None:
    """Labels of another form are a list inside the item before; the outer one goes on behind it."""
    assert shown(*map(p, ("1. Satu", "a. Dua", "b. Tiga", "2. Empat"))) == [
        "item0 [1.] Satu",
        "item1 [a.] Dua",
        "item1 [b.] Tiga",
        "item0 [2.] Empat",
    ]


@pytest.mark.parametrize("form", ["{})", "({})", "{}.", "{}.)"])
def test_typed_labels_stay_as_they_are_printed(form: str) -> None:
    """Whatever stands round the number is kept, and the offset of the text behind it."""
    texts = [f"{form.format(n)}\tIsi {n}" for n in (1, 2)]
    report = read(*map(p, texts))
    assert shown(*map(p, texts)) == [f"item0 [{form.format(n)}] Isi {n}" for n in (1, 2)]
    assert report.place(1) == (1, len(form.format(2)) + 1)


def test_jumps_are_kept() -> None:
    """A number that is missing in a typed list is seen."""
    assert shown(*map(p, ("1) A", "2) B", "4) C")))[-1] == "item0 [4)] C"


def test_the_label_that_the_list_would_count_is_left_out() -> None:
    """Only a label that differs from the count is kept in the tree."""
    blocks = read(*map(p, ("1) A", "2) B", "4) C"))).document.parts[0].blocks
    assert isinstance(blocks[0], ListBlock)
    assert [item.label for item in blocks[0].items] == ["", "", "4)"]


@pytest.mark.parametrize("sign", ["-", "•", "–", "✓"])
def test_typed_dashes(sign: str) -> None:
    """Dashes and dots make a list that does not count."""
    assert shown(p(f"{sign} Satu"), p(f"{sign}\tDua")) == [f"item0 [{sign}] Satu", f"item0 [{sign}] Dua"]


def test_roman_numbers_and_letters() -> None:
    """The same letters count as what they follow on: ``i`` after ``h`` is a letter, at the start a number."""
    assert [line.label for line in lines(*map(p, ("i. A", "ii. B", "iii. C")))] == ["i.", "ii.", "iii."]
    assert [line.label for line in lines(*map(p, ("g. A", "h. B", "i. C")))] == ["g.", "h.", "i."]


@pytest.mark.parametrize("text", ["A. Rahman adalah wali klien.", "12. Rumah itu sudah tua.", "a. n. Kepala"])
def test_labels_that_are_none(text: str) -> None:
    """A letter or number at the start of a paragraph that no list goes on from is text."""
    assert shown(p(text), p(TEXT))[0] == f"paragraph {text}"


def test_a_list_that_begins_anew() -> None:
    """A typed list that starts at 1 again is another list."""
    blocks = read(*map(p, ("1) A", "2) B", "1) C", "2) D"))).document.parts[0].blocks
    assert [len(block.items) for block in blocks if isinstance(block, ListBlock)] == [2, 2]


def test_numbers_that_word_counts() -> None:
    """Formats, starts and levels of a counted list are printed as Word does."""
    lists = numbering(
        level(0, "%1.", start=3), level(1, "%1.%2", "lowerLetter"), level(2, "(%3)", "upperRoman")
    )
    places = (0, 1, 1, 2, 0, 1)
    blocks = [p(f"Isi {n}", number=(1, at)) for n, at in enumerate(places)]
    assert [line.label for line in lines(*blocks, lists=lists)] == ["3.", "3.a", "3.b", "(I)", "4.", "4.a"]


def test_a_list_that_starts_itself() -> None:
    """An instance with a start of its own begins there; one of the same kind goes on from it."""
    own = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'
    )
    lists = numbering(level(0, "%1)"), lists=own)
    blocks = [p("x", number=(number, 0)) for number in (1, 1, 2, 3)]
    assert [line.label for line in lines(*blocks, lists=lists)] == ["1)", "2)", "1)", "2)"]


def test_levels_that_never_start_anew() -> None:
    """A level may go on counting over those above it."""
    lists = numbering(level(0, "%1."), level(1, "%2)", further='<w:lvlRestart w:val="0"/>'))
    blocks = [p("x", number=(1, at)) for at in (0, 1, 0, 1)]
    assert [line.label for line in lines(*blocks, lists=lists)] == ["1.", "1)", "2.", "2)"]


def test_bullets_of_symbol_fonts() -> None:
    """The sign of a symbol font is kept as the one that a reader sees."""
    fonts = '<w:rPr><w:rFonts w:ascii="{}"/></w:rPr>'
    lists = numbering(
        level(0, "\uf0b7", "bullet").replace("</w:lvl>", fonts.format("Symbol") + "</w:lvl>"),
        level(1, "\uf0fc", "bullet").replace("</w:lvl>", fonts.format("Wingdings") + "</w:lvl>"),
    )
    assert [line.label for line in lines(p("a", number=(1, 0)), p("b", number=(1, 1)), lists=lists)] == [
        "•",
        "✓",
    ]


def test_lists_of_a_style() -> None:
    """A style that belongs to a list makes items, unless the paragraph takes itself out."""
    listed = style("Butir", "Butir", paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>')
    lists = numbering(level(0, "%1."))
    blocks = (p("a", style="Butir"), p("b", style="Butir", number=(0, 0)), p("c", style="Butir"))
    assert shown(*blocks, styles=(listed,), lists=lists) == ["item0 [1.] a", "paragraph b", "item0 [2.] c"]


def test_text_under_an_item() -> None:
    """A paragraph of a list style without a number goes on under the item above."""
    styles = (style("List Paragraph", "ListParagraph"),)
    blocks = (
        read(
            p("a", style="ListParagraph", number=(1, 0)),
            p("lanjutan", style="ListParagraph"),
            p("b", style="ListParagraph", number=(1, 0)),
            styles=styles,
            lists=numbering(level(0, "%1.")),
        )
        .document.parts[0]
        .blocks
    )
    assert [
        [len(item.blocks) for item in block.items] for block in blocks if isinstance(block, ListBlock)
    ] == [[2, 1]]


def test_blank_paragraphs_between_items() -> None:
    """A blank paragraph does not end a list."""
    blocks = read(p("1) a"), p(), p("2) b")).document.parts[0].blocks
    assert [len(block.items) for block in blocks if isinstance(block, ListBlock)] == [2]


def test_lists_in_cells() -> None:
    """Typed labels in a cell are items as outside."""
    assert [line.label for line in lines(table(("<w:tc>" + p("1. a") + p("2. b") + "</w:tc>",)))] == [
        "1.",
        "2.",
    ]


def test_who_counts_an_item() -> None:
    """The look of an item says whether its label is typed."""
    report = read(p("x", number=(1, 0)), p(TEXT), p("1. a"), lists=numbering(level(0, "%1)")))
    assert [look.labelled for look in report.looks.lines] == ["automatic", "", "typed"]
