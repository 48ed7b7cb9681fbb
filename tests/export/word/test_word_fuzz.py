"""Whatever text and structure come: the file is well formed and says what the document says."""

from hypothesis import given, strategies as st
from word_reading import body, texts, written
from word_samples import document, png

from socialwork.document.inline_nodes import CrossRef, Footnote, LineBreak, Link, Tab, Text
from socialwork.document.nodes import (
    Block,
    Caption,
    Cell,
    Contents,
    Document,
    Entry,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Part,
    Placeholder,
    Properties,
    Table,
)
from socialwork.export.word import check_docx
from socialwork.export.word.fields import NAME_LENGTH, bookmark_name
from socialwork.export.word.markup import Paragraph as Paragraph_, escaped, kept, run
from socialwork.export.word.tables import grid
from socialwork.values.media import Media
from tools import validate_all

WORDS = st.text(st.characters(), max_size=30)
ANCHORS = st.text(max_size=60)
NOTES = st.lists(
    st.one_of(
        st.builds(Text, WORDS, st.booleans()),
        st.builds(LineBreak),
        st.builds(Link, st.just("https://example.org"), WORDS),
        st.builds(Footnote, st.just((Text("dalam"),))),
    ),
    max_size=3,
)
INLINES = st.lists(
    st.one_of(
        st.builds(Footnote, NOTES.map(tuple)),
        st.builds(Text, WORDS, st.booleans(), st.booleans()),
        st.builds(LineBreak),
        st.builds(Tab),
        st.builds(Link, WORDS, WORDS),
        st.builds(Link, st.from_regex(r"https?://[a-z]{1,9}\.id/.{0,9}", fullmatch=True), WORDS),
        st.builds(CrossRef, st.sampled_from(("a", "b", "c")), WORDS),
    ),
    max_size=4,
).map(tuple)
LEAVES = st.one_of(
    st.builds(Paragraph, text=INLINES, role=st.sampled_from(("body", "center", "signature", "x"))),
    st.builds(Heading, level=st.integers(1, 7), text=INLINES, number=WORDS, numbered=st.booleans()),
    st.builds(Placeholder, what=WORDS, section=WORDS),
    st.builds(PageBreak),
    st.builds(
        Caption,
        series=st.sampled_from(("table", "figure", "photo", "appendix")),
        title=INLINES,
        anchor=st.just(""),
        prefix=WORDS,
        number=st.integers(0, 99),
        restart=st.booleans(),
    ),
)


LABELS = st.sampled_from(("", "", "4)", "•", "a\x00<b"))


def containers(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    """Return lists and tables of *blocks*."""
    inside = st.lists(blocks, max_size=3).map(tuple)
    cells = st.builds(
        Cell,
        blocks=inside,
        colspan=st.integers(1, 3),
        rowspan=st.integers(1, 3),
        header=st.booleans(),
        align=st.sampled_from(("left", "right")),
    )
    return st.one_of(
        st.builds(
            ListBlock,
            items=st.lists(st.builds(ListItem, blocks=inside, label=LABELS), max_size=3).map(tuple),
            ordered=st.booleans(),
            level=st.integers(0, 4),
            start=st.integers(1, 9),
        ),
        st.builds(
            Table,
            rows=st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple),
            widths=st.lists(st.floats(0, 9), max_size=3).map(tuple),
            header_rows=st.integers(0, 2),
            ruled=st.booleans(),
        ),
    )


BLOCKS = st.lists(st.recursive(LEAVES, containers, max_leaves=8), max_size=5).map(tuple)
PARTS = st.builds(
    Part,
    blocks=BLOCKS,
    page_numbers=st.sampled_from(("none", "roman", "arabic")),
    restart=st.none() | st.integers(0, 9),
    first_page=st.sampled_from(("none", "top-right", "bottom-center")),
    landscape=st.booleans(),
)
DOCUMENTS = st.builds(
    Document,
    parts=st.lists(PARTS, max_size=3).map(tuple),
    properties=st.builds(Properties, title=WORDS, author=WORDS),
)


@given(DOCUMENTS)
def test_any_document_gives_a_sound_file(made: Document) -> None:
    """No text and no nesting of blocks breaks the file."""
    assert check_docx(written(made)) == []


@given(WORDS)
def test_text_comes_back(words: str) -> None:
    """What is printed is the text, but for what XML cannot hold and blanks for line ends and tabs."""
    kept = "".join(sign for sign in words if ord(sign) >= 32 or sign in "\t\n\r")
    kept = "".join(sign for sign in kept if not 0xD800 <= ord(sign) < 0xE000 and sign not in "\ufffe\uffff")
    expected = kept.translate({9: " ", 10: " ", 13: " "})
    assert texts(body(document(Paragraph(text=(Text(words),))))) == [expected]


@given(WORDS.filter(str.strip), ANCHORS.filter(bool), WORDS)
def test_words_in_attributes_and_fields_are_harmless(alt: str, anchor: str, label: str) -> None:
    """Alternative texts, anchors and labels go into attributes and fields, and break nothing there."""
    shown = Caption(series="photo", title=(Text(label),), anchor=anchor, prefix=label, number=1)
    blocks = (
        Contents(of="photo", entries=(Entry(shown.label, anchor, page=label),)),
        Paragraph(text=(CrossRef(anchor, shown.label), CrossRef(anchor, label))),
        Figure(media="a.png", alt=f"x{alt}", caption=shown),
    )
    assert check_docx(written(document(*blocks, media=(Media("a.png", png()),)))) == []


@given(st.lists(WORDS, max_size=4))
def test_keeping_rows_changes_nothing_else(words: list[str]) -> None:
    """Rows are kept by their markup; no text can look like it."""
    markup = "".join(Paragraph_("Normal", run(word)).markup() for word in words)
    assert kept(markup).replace('<w:keepNext w:val="1"/>', "") == markup
    assert kept(kept(markup)) == kept(markup)


@given(WORDS)
def test_markup_never_comes_from_text(words: str) -> None:
    """Escaped text has no tag and no quote in it."""
    assert not set('<>"') & set(escaped(words))


@given(st.sets(ANCHORS, max_size=20))
def test_bookmark_names(anchors: set[str]) -> None:
    """Anchors that differ have bookmarks that differ, not only by case, with names that Word accepts."""
    names = {bookmark_name("_Ref", anchor).lower() for anchor in anchors}
    assert len(names) == len(anchors)
    assert all(len(name) <= NAME_LENGTH and name.replace("_", "a").isalnum() for name in names)


@given(st.recursive(LEAVES, containers, max_leaves=8).filter(lambda block: isinstance(block, Table)))
def test_every_row_covers_every_column(table: Block) -> None:
    """Whatever the spans, the rows of a table have one width."""
    assert isinstance(table, Table)
    assert len({sum(slot.span for slot in row) for row in grid(table)}) <= 1


def test_a_hard_document_passes_the_validators() -> None:
    """The validators accept odd nesting: spans that collide, tables in lists in cells, headings in cells."""
    inner = Table(rows=((Cell(blocks=()),),))
    item = ListItem(blocks=(inner, Paragraph(text=(Text("x"),)), inner))
    rows = (
        (Cell(blocks=(ListBlock(items=(item,)),), rowspan=3), Cell(blocks=(inner, inner), colspan=2)),
        (Cell(blocks=(Heading(level=2, text=(Text("Judul"),), number="9.9"),), rowspan=2),),
        (),
    )
    assert validate_all(written(document(Table(rows=rows), Table(rows=rows, ruled=False)))) == []
