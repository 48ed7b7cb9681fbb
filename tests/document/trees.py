"""Documents of any shape, for properties."""

from hypothesis import strategies as st

from drawings import FIGURES
from socialwork.document.design import Design, NamedStyle, NumberingPatterns, Page, Style
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
    Caption,
    Cell,
    Contents,
    Document,
    Drawing,
    Entry,
    Figure,
    Heading,
    Letterhead,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Part,
    Placeholder,
    Properties,
    Table,
)
from socialwork.values.media import Media

WORDS = st.text(max_size=8)
NOTES = st.lists(
    st.builds(Text, WORDS) | st.just(LineBreak()) | st.builds(CrossRef, WORDS, WORDS), max_size=3
)
INLINES = st.lists(
    st.one_of(
        st.builds(Text, WORDS, st.booleans(), st.booleans()),
        st.builds(Footnote, NOTES.map(tuple), st.integers(0, 9)),
        st.just(LineBreak()),
        st.just(Tab()),
        st.builds(Link, WORDS, WORDS),
        st.builds(CrossRef, WORDS, WORDS),
        st.lists(st.builds(CitationKey, WORDS, WORDS), max_size=2).map(lambda keys: Citation(tuple(keys))),
    ),
    max_size=4,
).map(tuple)
CAPTIONS = st.builds(
    Caption,
    series=st.sampled_from(["table", "figure", "photo", "appendix"]),
    title=INLINES,
    anchor=WORDS,
    number=st.integers(0, 30),
    restart=st.booleans(),
)
LEAVES: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, level=st.integers(1, 5), text=INLINES, numbered=st.booleans()),
    st.builds(Paragraph, text=INLINES, role=st.sampled_from(["body", "quote"])),
    CAPTIONS,
    st.builds(Figure, media=WORDS, alt=WORDS, caption=st.none() | CAPTIONS, width_cm=st.floats(1, 20)),
    st.builds(Drawing, figure=FIGURES, caption=st.none() | CAPTIONS, width_cm=st.none() | st.floats(1, 20)),
    st.builds(
        Contents,
        of=st.sampled_from(["headings", "photo"]),
        entries=st.lists(st.builds(Entry, WORDS, WORDS, st.integers(1, 5)), max_size=2).map(tuple),
    ),
    st.just(PageBreak()),
    st.builds(Placeholder, what=WORDS, section=WORDS),
)


def _holders(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    blocks = st.lists(inner, max_size=3).map(tuple)
    span = st.integers(1, 3)
    align = st.sampled_from(["left", "right", "justify"])
    cells = st.builds(Cell, blocks=blocks, colspan=span, rowspan=span, align=align, header=st.booleans())
    rows = st.lists(st.lists(cells, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple)
    items = st.lists(st.builds(ListItem, blocks=blocks, label=st.sampled_from(["", "4)"])), max_size=3).map(
        tuple
    )
    lists = st.builds(ListBlock, items=items, ordered=st.booleans(), level=st.integers(0, 4))
    widths = st.lists(st.floats(0.5, 9), max_size=3).map(tuple)
    tables = st.builds(
        Table, rows=rows, widths=widths, header_rows=st.integers(0, 2), caption=st.none() | CAPTIONS
    )
    return lists | tables


BLOCKS = st.lists(st.recursive(LEAVES, _holders, max_leaves=5), max_size=6).map(tuple)
PARTS = st.builds(
    Part,
    blocks=BLOCKS,
    page_numbers=st.sampled_from(["none", "roman", "arabic"]),
    restart=st.none() | st.integers(0, 9),
    landscape=st.booleans(),
)
STYLES = st.builds(
    Style, font=st.none() | WORDS, size=st.none() | st.floats(6, 20), bold=st.none() | st.booleans()
)
DESIGNS = st.builds(
    Design,
    page=st.builds(Page, width=st.floats(10, 30)),
    styles=st.lists(st.builds(NamedStyle, role=WORDS, style=STYLES), max_size=2).map(tuple),
    numbering=st.builds(NumberingPatterns, table=WORDS),
)
LINES = st.lists(st.tuples(st.builds(Text, WORDS, st.booleans())), max_size=2).map(tuple)
LETTERHEADS = st.builds(
    Letterhead,
    lines=LINES,
    footer=LINES,
    logo=WORDS,
    logo_cm=st.floats(1, 9),
    pages=st.sampled_from(["all", "first"]),
)
DOCUMENTS = st.builds(
    Document,
    parts=st.lists(PARTS, max_size=3).map(tuple),
    properties=st.builds(Properties, title=WORDS),
    design=DESIGNS,
    media=st.lists(st.builds(Media, WORDS, st.binary(max_size=9)), max_size=2).map(tuple),
    letterhead=st.none() | LETTERHEADS,
)
