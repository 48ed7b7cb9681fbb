"""Drawings that need a page on its side."""

import pytest
from hypothesis import given, strategies as st

from drawings import couple, drawing, figure, label
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Block, Caption, Document, Drawing, Paragraph, Part, Placeholder
from socialwork.export.numbering import number
from socialwork.export.wide_drawings import turn_pages

BEFORE, AFTER = Paragraph(text=(Text("sebelum"),)), Paragraph(text=(Text("sesudah"),))
NARROW = drawing(*couple())
WIDE = drawing(label(5, 20, "a"), width=900, height=400)
HUGE = drawing(label(5, 20, "a"), width=2000, height=400)


def document(*blocks: Block, landscape: bool = False) -> Document:
    """Return the first chapter of a report."""
    return Document(parts=(Part(blocks=blocks, restart=1, landscape=landscape),))


def pages(made: Document) -> list[tuple[bool, tuple[Block, ...]]]:
    """Return what stands on each run of pages, and whether these lie on their side."""
    return [(part.landscape, part.blocks) for part in made.parts]


def test_a_wide_drawing_turns_its_page() -> None:
    """What stands around it stays upright."""
    made = turn_pages(document(BEFORE, WIDE, AFTER))
    assert pages(made) == [(False, (BEFORE,)), (True, (WIDE,)), (False, (AFTER,))]


def test_pages_go_on_counting() -> None:
    """Only the first piece begins the count, and only it has the number of a first page."""
    made = turn_pages(document(BEFORE, WIDE, AFTER))
    assert [part.restart for part in made.parts] == [1, None, None]
    assert [part.first_page for part in made.parts] == ["bottom-center", "top-right", "top-right"]


def test_wide_drawings_in_a_row_share_a_part() -> None:
    """Two wide drawings in a row turn the page once; at the end of a part nothing empty follows."""
    made = turn_pages(document(WIDE, WIDE))
    assert pages(made) == [(True, (WIDE, WIDE))]
    assert made.parts[0].restart == 1


@pytest.mark.parametrize("blocks", [(BEFORE, NARROW, AFTER), (BEFORE, AFTER), ()])
def test_upright_pages_stay_as_they_are(blocks: tuple[Block, ...]) -> None:
    """Without a wide drawing nothing changes."""
    assert turn_pages(document(*blocks)) == document(*blocks)


def test_a_page_on_its_side_is_not_turned() -> None:
    """Where pages lie on their side already, a wide drawing stays among the rest."""
    given = document(BEFORE, WIDE, AFTER, landscape=True)
    assert turn_pages(given) == given


def test_a_drawing_without_a_page_is_asked_to_be_split() -> None:
    """What fits no page gives way to words that say how large it is; its caption can still be referred to."""
    made = turn_pages(document(HUGE), "id").parts[0].blocks
    assert [type(block) for block in made] == [Placeholder, Caption]
    assert isinstance(made[0], Placeholder)
    assert "“Genogram” memerlukan 42 × 8 cm" in made[0].what
    assert "hanya memuat 23 × 11 cm" in made[0].what
    assert "split it" in str(turn_pages(document(HUGE), "en").parts[0].blocks[0])


def test_a_drawing_without_caption_and_page() -> None:
    """There is nothing to refer to then."""
    made = turn_pages(document(Drawing(figure=HUGE.figure)))
    assert [type(block) for block in made.parts[0].blocks] == [Placeholder]


def test_numbers_do_not_change() -> None:
    """Captions count through the pieces of a chapter as they did through the whole."""
    captions = [
        block.caption.label
        for part in number(turn_pages(document(NARROW, WIDE, NARROW))).parts
        for block in part.blocks
        if isinstance(block, Drawing) and block.caption
    ]
    assert captions == ["Gambar 1", "Gambar 2", "Gambar 3"]


@given(st.lists(st.sampled_from((BEFORE, NARROW, WIDE, AFTER)), max_size=8))
def test_no_block_is_lost(blocks: list[Block]) -> None:
    """Whatever the order, the pieces together hold what the part held, in its order."""
    made = turn_pages(document(*blocks))
    assert [block for part in made.parts for block in part.blocks] == blocks
    again = turn_pages(made)
    assert again == made


def test_figures_without_text_shrink_instead() -> None:
    """A drawing without text can be as small as it has to be."""
    wide = Drawing(figure=figure(width=5000))
    assert turn_pages(document(wide)) == document(wide)
