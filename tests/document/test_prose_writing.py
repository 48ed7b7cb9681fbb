"""Prose is written such that reading it gives the blocks again."""

from hypothesis import given, settings, strategies as st

from socialwork.document.inline_nodes import (
    Citation,
    CitationKey,
    CrossRef,
    Footnote,
    LineBreak,
    Link,
    Tab,
    Text,
)
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Table,
)
from socialwork.document.prose import parse_prose
from socialwork.document.prose_writing.inlines import seen
from socialwork.document.prose_writing.write import to_prose

TRICKY = (
    "Tabel: Judul",
    "Table: x {#a}",
    "1. satu",
    "2) dua",
    "- butir",
    "+ butir",
    "{.center}",
    "isi {.center}",
    '{label="4)"} isi',
    "| a | b |",
    "{| x",
    "|}",
    "|-",
    "! x",
    "[^1]: isi",
    "[^1]",
    "[@kode, hlm. 2]",
    "===",
    "---",
    "> q",
    "# judul #",
    "![a](foto:b)",
    "<https://a.b>",
    "&amp; &#10;",
    "a\\",
    "* * *",
    "`kode`",
    "x](y)",
)
WORDS = st.one_of(
    st.sampled_from(TRICKY), st.text("aZ1 é*_[]<>&|{}#.:!-+=`~\\\"'()@^/;\u00a0", min_size=1, max_size=12)
)
LOOKS = st.builds(Text, WORDS, st.booleans(), st.booleans())
NAMES = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
LINKS = st.builds(Link, st.sampled_from(["https://a.b/c", "http://x.y/?q=1&r=2"]), WORDS)
NODES = st.one_of(
    LOOKS,
    LOOKS,
    st.just(LineBreak()),
    st.just(Tab()),
    LINKS,
    st.builds(CrossRef, NAMES, st.just("") | WORDS),
    st.builds(
        Citation, st.builds(CitationKey, NAMES, st.sampled_from(["", "hlm. 2"])).map(lambda key: (key,))
    ),
    st.lists(LOOKS, min_size=1, max_size=2)
    .map(lambda nodes: Footnote(seen(tuple(nodes))))
    .filter(lambda note: any(node.text.strip() for node in note.text)),  # type: ignore[union-attr]
)
INLINES = st.lists(NODES, min_size=1, max_size=4).map(lambda nodes: seen(tuple(nodes))).filter(bool)
PLAIN = (
    st.lists(LOOKS | st.just(Tab()), min_size=1, max_size=3)
    .map(lambda nodes: seen(tuple(nodes)))
    .filter(bool)
)
ROLES = st.sampled_from(["center", "signature", "form", "bibliography"])


def paragraphs(role: str) -> st.SearchStrategy[Paragraph]:
    """Return paragraphs that mostly have *role*."""
    roles = st.just(role) | ROLES
    return st.builds(Paragraph, text=INLINES | st.just(()), role=roles)


def lists(depth: int, role: str, blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[ListBlock]:
    """Return lists that stand *depth* in others, with *blocks* in their items."""
    labels = st.sampled_from(["", "", "4)", "a.", "•", "*)"])
    first = paragraphs(role)
    items = st.builds(
        lambda lead, rest, label: ListItem(blocks=(lead, *rest), label=label),
        first,
        st.lists(blocks, max_size=1),
        labels,
    )
    return st.builds(
        ListBlock,
        items=st.lists(items, min_size=1, max_size=3).map(tuple),
        ordered=st.booleans(),
        level=st.just(depth),
        start=st.just(1),
    )


def in_lists(depth: int, role: str) -> st.SearchStrategy[Block]:
    """Return what stands in an item behind its first paragraph."""
    if depth > 1:
        return paragraphs(role)
    return st.one_of(paragraphs(role), lists(depth + 1, role, in_lists(depth + 1, role)))


def cells(*, header: bool) -> st.SearchStrategy[Cell]:
    """Return cells of any content."""
    role = "table-head" if header else "table"
    block = st.one_of(paragraphs(role), lists(0, role, in_lists(0, role)))
    return st.builds(
        Cell,
        blocks=st.lists(block, min_size=1, max_size=2).map(tuple),
        colspan=st.integers(1, 3),
        rowspan=st.integers(1, 2),
        align=st.sampled_from(["left", "center", "right", "justify"]),
        header=st.just(header),
    )


CAPTIONS = st.builds(
    Caption, series=st.sampled_from(["table", "figure"]), title=PLAIN, anchor=NAMES | st.just("")
).filter(lambda caption: not str(getattr(caption.title[0], "text", "x"))[:1].isspace())
WIDTHS = st.sampled_from([(), (1.0, 2.5), (0.5, 3.0)])
RICH = st.builds(
    Table,
    rows=st.lists(
        st.lists(st.booleans().flatmap(lambda header: cells(header=header)), max_size=2).map(tuple),
        min_size=1,
        max_size=3,
    ).map(tuple),
    widths=WIDTHS,
    header_rows=st.integers(0, 1),
    caption=st.none() | CAPTIONS,
    ruled=st.booleans(),
).filter(lambda table: any(table.rows))


def _line(text: tuple[Text, ...], *, header: bool) -> Cell:
    role = "table-head" if header else "table"
    align = "center" if header else "left"
    return Cell(blocks=(Paragraph(text=text, role=role),), header=header, align=align)  # type: ignore[arg-type]


SIMPLE = st.builds(
    lambda head, rows, widths, caption: Table(
        rows=(
            tuple(_line(text, header=True) for text in head),
            *(tuple(_line(text, header=False) for text in row) for row in rows),
        ),
        widths=widths,
        header_rows=1,
        caption=caption,
    ),
    st.tuples(PLAIN, PLAIN),
    st.lists(st.tuples(PLAIN, PLAIN), min_size=1, max_size=2),
    WIDTHS,
    st.none() | CAPTIONS,
)
HEADINGS = st.builds(
    Heading,
    level=st.integers(3, 5),
    text=PLAIN.filter(lambda text: any(isinstance(node, Text) and node.text.strip() for node in text)),
    numbered=st.booleans(),
    listed=st.booleans(),
    anchor=st.just("") | NAMES,
)
BLOCKS = st.one_of(
    paragraphs("body"),
    st.builds(Paragraph, text=INLINES, role=st.just("quote")),
    lists(0, "list", in_lists(0, "list")),
    SIMPLE,
    RICH,
    HEADINGS,
    st.just(PageBreak()),
    st.builds(Caption, series=st.sampled_from(["figure", "photo", "appendix"]), title=PLAIN, anchor=NAMES),
    st.builds(
        Figure,
        media=NAMES.map("gambar:{}".format),
        alt=WORDS.map(lambda words: " ".join(words.split())),
        width_cm=st.sampled_from([12.0, 3.25]),
    ),
)


@settings(max_examples=150)
@given(st.lists(BLOCKS, min_size=1, max_size=3).map(tuple))
def test_what_is_written_is_read_again(blocks: Blocks) -> None:
    """Blocks of any shape come back from their prose."""
    assert parse_prose(to_prose(blocks)) == blocks
