"""Lists below headings that are numbered like lists."""

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell, Heading, ListBlock, ListItem, Paragraph, Table
from socialwork.export.lists import settled

ITEM = ListItem(blocks=(Paragraph(text=(Text("a"),), role="list"),))


def levels(blocks: Blocks) -> list[int]:
    """Return the levels of the lists among *blocks*."""
    return [one.level for one in settled(blocks, 4) if isinstance(one, ListBlock)]


def below(level: int, *, numbered: bool = True) -> list[int]:
    """Return the level of a list below a heading."""
    return levels((Heading(level=level, text=(), numbered=numbered), ListBlock(items=(ITEM,))))


def test_a_list_below_a_section_has_the_first_level() -> None:
    """Sections are numbered otherwise than lists."""
    assert below(3) == [0]


def test_a_list_goes_on_where_its_heading_leaves_off() -> None:
    """Below ``1)`` it has ``(1)``, below ``(1)`` it has ``a.``."""
    assert below(4) + below(5) == [1, 2]


def test_an_unnumbered_heading_moves_no_list() -> None:
    """Appendices have headings without numbers."""
    assert below(4, numbered=False) == [0]


def test_lists_in_lists_move_along() -> None:
    """A list inside an item stays one level below it."""
    inner = ListItem(blocks=(*ITEM.blocks, ListBlock(items=(ITEM,), level=1)))
    moved = settled((Heading(level=4, text=()), ListBlock(items=(inner,))), 4)[1]
    assert isinstance(moved, ListBlock)
    nested = moved.items[0].blocks[1]
    assert isinstance(nested, ListBlock)
    assert (moved.level, nested.level) == (1, 2)


def test_lists_in_cells_stay() -> None:
    """A table begins its lists anew."""
    table = Table(rows=((Cell(blocks=(ListBlock(items=(ITEM,)),)),),))
    assert settled((Heading(level=5, text=()), table), 4)[1] is table


def test_paragraphs_of_an_item_stand_under_its_text() -> None:
    """All but the first take the role that a writer indents; quotations keep theirs."""
    roles = ("list", "list", "process-label", "quote")
    item = ListItem(blocks=tuple(Paragraph(text=(), role=role) for role in roles))
    (block,) = settled((ListBlock(items=(item,)),), 4)
    assert isinstance(block, ListBlock)
    made = [one.role for one in block.items[0].blocks if isinstance(one, Paragraph)]
    assert made == ["list", "body", "body", "quote"]
