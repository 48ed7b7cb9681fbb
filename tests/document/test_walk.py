"""Walks over the tree."""

from drawings import figure
from socialwork.document.inline_nodes import Inlines, Tab, Text
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Drawing,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Table,
)
from socialwork.document.walk import caption_of, each_block, map_blocks, map_inlines


def para(text: str) -> Paragraph:
    """Return a paragraph."""
    return Paragraph(text=(Text(text),))


def tree() -> Blocks:
    """Return blocks with text in every place where text may stand."""
    inner = Table(rows=((Cell(blocks=(para("cell"),)),),))
    caption = Caption(series="table", title=(Text("caption"),), anchor="t")
    return (
        Heading(level=1, text=(Text("heading"),)),
        ListBlock(items=(ListItem(blocks=(para("item"), inner)),)),
        Table(rows=((Cell(blocks=(para("outer"),)),),), caption=caption),
        Figure(media="m", alt="a", caption=Caption(series="figure", title=(Text("figure"),), anchor="f")),
        Drawing(figure=figure(), caption=Caption(series="figure", title=(Text("drawing"),), anchor="d")),
        Caption(series="appendix", title=(Text("appendix"),), anchor="l"),
    )


def capital(text: Inlines) -> Inlines:
    """Return texts in capitals."""
    return tuple(Text(node.text.upper()) if isinstance(node, Text) else node for node in text)


def test_each_block_goes_in_printed_order() -> None:
    """Blocks come in the order in which they are printed, holders before what they hold."""
    kinds = [type(block).__name__ for block in each_block(tree())]
    expected = [
        *("Heading", "ListBlock", "Paragraph", "Table", "Paragraph"),
        *("Table", "Paragraph", "Figure", "Drawing", "Caption"),
    ]
    assert kinds == expected


def test_inlines_are_reached_everywhere() -> None:
    """Headings, items, nested cells and every kind of caption are reached, each once."""
    seen: list[str] = []

    def look(text: Inlines) -> Inlines:
        seen.extend(node.text for node in text if isinstance(node, Text))
        return capital(text)

    once = map_inlines(tree(), look)
    expected = ["heading", "item", "cell", "caption", "outer", "figure", "drawing", "appendix"]
    assert seen == expected
    map_inlines(once, look)
    assert seen[len(expected) :] == [word.upper() for word in expected]


def test_unchanged_blocks_are_kept() -> None:
    """A walk that changes nothing returns the very blocks it was given."""
    blocks = tree()
    assert map_blocks(blocks, lambda block: block) is blocks
    assert map_inlines(blocks, lambda text: text) is blocks


def test_a_walk_visits_the_kinds_it_names() -> None:
    """Blocks of other kinds are passed by, not what stands inside them."""
    kinds = frozenset({Table, Caption})
    assert [type(block) for block in each_block(tree(), kinds)] == [Table, Table, Caption]
    seen: list[Block] = []

    def look(block: Block) -> Block:
        seen.append(block)
        return block

    map_blocks(tree(), look, frozenset({Paragraph}))
    assert seen == [para("item"), para("cell"), para("outer")]


def test_stretches_without_the_wanted_inlines_are_kept() -> None:
    """Only stretches that hold an inline of a named kind are changed, also deep inside."""
    tabbed = Paragraph(text=(Text("a"), Tab()))
    blocks = (para("x"), Table(rows=((Cell(blocks=(para("y"),)), Cell(blocks=(tabbed,))),)))
    first, table = map_inlines(blocks, capital, frozenset({Tab}))
    expected = Paragraph(text=(Text("A"), Tab()))
    assert first is blocks[0]
    assert table == Table(rows=((Cell(blocks=(para("y"),)), Cell(blocks=(expected,))),))


def test_a_block_may_become_several_or_none() -> None:
    """A change may put several blocks, or none, in the place of one."""

    def change(block: Block) -> Block | Blocks:
        if block == para("a"):
            return (para("b"), PageBreak())
        return () if block == para("c") else block

    cell = Cell(blocks=(para("a"), para("c"), para("d")))
    (table,) = map_blocks((Table(rows=((cell,),)),), change)
    assert table == Table(rows=((Cell(blocks=(para("b"), PageBreak(), para("d"))),),))


def test_caption_of_a_block() -> None:
    """A caption is its own caption; tables and figures may carry one; others have none."""
    caption = Caption(series="figure", title=(), anchor="f")
    picture = Figure(media="m", alt="a", caption=caption)
    drawing = Drawing(figure=figure(), caption=caption)
    blocks = (caption, picture, drawing, Table(rows=()), para(""))
    assert [caption_of(block) for block in blocks] == [caption, caption, caption, None, None]
