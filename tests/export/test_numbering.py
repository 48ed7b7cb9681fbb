"""Numbers of headings and captions, the references to them and the lists of them."""

from collections import Counter
from collections.abc import Iterator

from attrs import evolve
from hypothesis import given, strategies as st

from socialwork.document.design import Design, NumberingPatterns
from socialwork.document.inline_nodes import CrossRef, Text
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Contents,
    Document,
    Entry,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Part,
    SeriesKind,
    Table,
)
from socialwork.document.walk import caption_of, document_blocks
from socialwork.export.numbering import UNKNOWN, number, unresolved


def heading(level: int, title: str = "Judul", *, numbered: bool = True, anchor: str = "") -> Heading:
    """Return a heading."""
    return Heading(level=level, text=(Text(title),), numbered=numbered, anchor=anchor)


def caption(series: SeriesKind, anchor: str = "", title: str = "Judul") -> Caption:
    """Return a caption without its number."""
    return Caption(series=series, title=(Text(title),), anchor=anchor)


def table(anchor: str = "", *blocks: Block) -> Table:
    """Return a table with a caption and *blocks* in its only cell."""
    return Table(rows=((Cell(blocks=blocks),),), caption=caption("table", anchor))


def figure(series: SeriesKind, anchor: str = "") -> Figure:
    """Return a picture with a caption."""
    return Figure(media="m", alt="a", caption=caption(series, anchor))


def refer(*targets: str) -> Paragraph:
    """Return a paragraph that refers to *targets*."""
    return Paragraph(text=tuple(CrossRef(target) for target in targets))


def document(*blocks: Block, patterns: NumberingPatterns | None = None) -> Document:
    """Return a document of one part."""
    design = Design() if patterns is None else Design(numbering=patterns)
    return Document(parts=(Part(blocks=blocks),), design=design)


def blocks_of(*blocks: Block) -> Blocks:
    """Return *blocks* after numbering."""
    return number(document(*blocks)).parts[0].blocks


def heading_numbers(doc: Document) -> list[str]:
    """Return the numbers of all headings."""
    return [block.number for block in document_blocks(doc) if isinstance(block, Heading)]


def captions(doc: Document) -> Iterator[Caption]:
    """Iterate over all captions."""
    return (found for block in document_blocks(doc) if (found := caption_of(block)) is not None)


def references(doc: Document) -> list[str]:
    """Return the texts of all references."""
    return [
        node.text
        for block in document_blocks(doc)
        if isinstance(block, Paragraph)
        for node in block.text
        if isinstance(node, CrossRef)
    ]


# --- headings ---------------------------------------------------------------------------------


def test_headings_have_the_campus_numbers() -> None:
    """Chapters are ``BAB I``, sections ``1.1`` and ``1.1.1``, below that ``1)`` and ``(1)``."""
    levels = (1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 2)
    expected = ["BAB I", "1.1", "1.1.1", "1)", "(1)", "(2)", "2)", "1.1.2", "1.2", "BAB II", "2.1"]
    assert heading_numbers(number(document(*map(heading, levels)))) == expected


def test_unnumbered_headings_do_not_count() -> None:
    """An unnumbered heading gets no number and takes none away."""
    blocks = (heading(1), heading(2), heading(2, numbered=False), heading(2))
    assert heading_numbers(number(document(*blocks))) == ["BAB I", "1.1", "", "1.2"]


def test_headings_outside_chapters_have_numbers_of_their_own() -> None:
    """An unnumbered chapter ends the numbered one; sections in it count without a chapter."""
    blocks = (
        *(heading(1), heading(2)),
        *(heading(1, numbered=False), heading(2), heading(3)),
        *(heading(1, numbered=False), heading(2)),
        *(heading(1), heading(2)),
    )
    expected = ["BAB I", "1.1", "", "1", "1.1", "", "2", "BAB II", "2.1"]
    assert heading_numbers(number(document(*blocks))) == expected


def test_patterns_come_from_the_design() -> None:
    """Another campus numbers ``1``, ``1-a`` and deeper levels like the last pattern."""
    patterns = NumberingPatterns(headings=("{n}", "{parent}-{letter}"), table="Tab. {chapter}/")
    done = number(document(heading(1), heading(2), heading(3), table(), patterns=patterns))
    assert heading_numbers(done) == ["1", "1-a", "1.1-a"]
    assert [one.label for one in captions(done)] == ["Tab. 1/1"]


# --- captions ---------------------------------------------------------------------------------


def test_series_count_within_their_chapter() -> None:
    """Tables, figures and photos have series of their own, which start anew in each chapter."""
    blocks = (heading(1), table(), table(), figure("figure"), figure("photo"), heading(1), table())
    found = [(one.label, one.restart) for one in captions(number(document(*blocks)))]
    assert found == [
        ("Tabel 1. 1", True),
        ("Tabel 1. 2", False),
        ("Gambar 1. 1", True),
        ("Foto 1. 1", True),
        ("Tabel 2. 1", True),
    ]


def test_appendices_count_over_the_report() -> None:
    """Appendices go on counting, whatever chapter they stand in."""
    blocks = (heading(1), caption("appendix"), heading(1, numbered=False), caption("appendix"))
    found = [(one.label, one.restart) for one in captions(number(document(*blocks)))]
    assert found == [("Lampiran 1", True), ("Lampiran 2", False)]


def test_captions_outside_chapters_have_plain_numbers() -> None:
    """Before the first and behind the last chapter one plain series runs on, each stretch set anew."""
    blocks = (table(), heading(1), table(), heading(1, numbered=False), table(), table())
    found = [(one.label, one.restart) for one in captions(number(document(*blocks)))]
    expected = [("Tabel 1", True), ("Tabel 1. 1", True), ("Tabel 2", True), ("Tabel 3", False)]
    assert found == expected


def test_captions_are_reached_in_cells_and_items() -> None:
    """Tables in cells and pictures in list items are counted, the outer before the inner."""
    items = (ListItem(blocks=(figure("photo", "f"),)),)
    done = number(document(heading(1), table("luar", table("dalam")), ListBlock(items=items)))
    labels = {one.anchor: one.label for one in captions(done)}
    assert labels == {"luar": "Tabel 1. 1", "dalam": "Tabel 1. 2", "f": "Foto 1. 1"}


# --- anchors and references -------------------------------------------------------------------


def test_references_name_what_they_point_to() -> None:
    """A reference prints the label of a caption, the number of a heading, or a title without number."""
    blocks = (
        *(heading(1, "PRAKATA", numbered=False, anchor="prakata"), heading(1, anchor="bab")),
        *(heading(2, anchor="sub"), heading(4, anchor="butir"), heading(5, anchor="dalam")),
        *(table("t"), caption("appendix", "l")),
        refer("prakata", "bab", "sub", "butir", "dalam", "t", "l"),
    )
    expected = [
        *("PRAKATA", "BAB I", "Subbab 1.1", "Subbab 1.1 butir 1)", "Subbab 1.1 butir 1) (1)"),
        *("Tabel 1. 1", "Lampiran 1"),
    ]
    assert references(number(document(*blocks))) == expected


def test_references_in_captions_and_headings_reach_the_lists() -> None:
    """A reference inside a caption is filled in, also in the list of tables."""
    title = (Text("Lanjutan "), CrossRef("a"))
    second = Table(rows=(), caption=Caption(series="table", title=title, anchor="b"))
    contents, *_ = blocks_of(Contents(of="table"), heading(1), table("a"), second)
    assert isinstance(contents, Contents)
    assert contents.entries[1] == Entry("Tabel 1. 2 Lanjutan Tabel 1. 1", "b")


def test_unknown_references_are_marked_and_listed() -> None:
    """A reference to nothing prints ``??`` and is reported once."""
    done = number(document(refer("tak-ada", "t", "tak-ada"), table("t")))
    assert references(done) == [UNKNOWN, "Tabel 1", UNKNOWN]
    assert unresolved(done) == ("tak-ada",)


def test_own_text_of_a_reference_stays() -> None:
    """A reference to which the author gave a text keeps it."""
    done = number(document(Paragraph(text=(CrossRef("t", "tabel itu"),)), table("t")))
    assert references(done) == ["tabel itu"]


def test_an_anchor_used_twice_is_made_unique() -> None:
    """The second of two equal anchors gets another name; references go to the first."""
    done = number(document(heading(1), table("t"), table("t"), table("t-2"), refer("t", "t-2")))
    assert [one.anchor for one in captions(done)] == ["t", "t-3", "t-2"]
    assert references(done) == ["Tabel 1. 1", "Tabel 1. 3"]


def test_missing_anchors_are_made_from_the_number() -> None:
    """Headings and captions without an anchor get one that says what they are."""
    done = number(document(heading(1, "KATA PENGANTAR", numbered=False), heading(1), heading(2), table()))
    anchors = [block.anchor for block in document_blocks(done) if isinstance(block, Heading)]
    assert anchors == ["judul-kata-pengantar", "judul-bab-i", "judul-1-1"]
    assert [one.anchor for one in captions(done)] == ["tabel-1-1"]


# --- lists ------------------------------------------------------------------------------------


def test_contents_list_headings_down_to_their_depth() -> None:
    """A table of contents lists the listed headings with their numbers, not deeper than asked."""
    hidden = evolve(heading(2, "Tersembunyi"), listed=False)
    blocks = (heading(1, "PENDAHULUAN", anchor="a"), heading(2, "Latar", anchor="b"), hidden, heading(3))
    contents, *_ = blocks_of(Contents(of="headings", depth=2), *blocks)
    expected = (Entry("BAB I PENDAHULUAN", "a", 1), Entry("1.1 Latar", "b", 2))
    assert contents == Contents(of="headings", depth=2, entries=expected)


def test_lists_of_captions_hold_one_series() -> None:
    """A list of tables holds the tables of all parts, with their labels and titles."""
    front = Part(blocks=(Contents(of="table"),))
    body = Part(blocks=(heading(1), table("t"), figure("photo"), table("u")))
    done = number(Document(parts=(front, body)))
    expected = (Entry("Tabel 1. 1 Judul", "t"), Entry("Tabel 1. 2 Judul", "u"))
    assert done.parts[0].blocks == (Contents(of="table", entries=expected),)


# --- on any tree ------------------------------------------------------------------------------

ANCHORS = st.sampled_from(["", "a", "b", "c", "a-2", "judul-1-1"])
HEADINGS = st.builds(
    heading, st.integers(1, 5), st.text("aB 1é", max_size=5), numbered=st.booleans(), anchor=ANCHORS
)
SERIES: st.SearchStrategy[SeriesKind] = st.sampled_from(["table", "figure", "photo", "appendix"])
LEAVES = st.one_of(
    HEADINGS,
    st.builds(caption, SERIES, ANCHORS),
    st.builds(figure, SERIES, ANCHORS),
    st.builds(refer, ANCHORS, ANCHORS),
    st.builds(Contents, of=st.sampled_from(["headings", "table", "photo"])),
)
BLOCKS = st.recursive(
    LEAVES,
    lambda inner: (
        st.builds(table, ANCHORS, inner)
        | st.builds(lambda block: ListBlock(items=(ListItem(blocks=(block,)),)), inner)
    ),
    max_leaves=4,
)
DOCUMENTS = st.lists(BLOCKS, max_size=25).map(lambda blocks: document(*blocks))


@given(DOCUMENTS)
def test_numbering_again_changes_nothing(doc: Document) -> None:
    """Numbering a numbered document gives the same document."""
    done = number(doc)
    assert number(done) == done


@given(DOCUMENTS)
def test_labels_and_anchors_are_unique(doc: Document) -> None:
    """No two captions have one label, no two headings or captions one anchor, and none is empty."""
    done = number(doc)
    labels = [one.label for one in captions(done)]
    anchors = [one.anchor for one in captions(done)]
    anchors += [block.anchor for block in document_blocks(done) if isinstance(block, Heading)]
    doubles = [name for names in (labels, anchors) for name, times in Counter(names).items() if times > 1]
    assert (doubles, "" in anchors) == ([], False)


@given(DOCUMENTS)
def test_chapter_and_section_numbers_are_unique(doc: Document) -> None:
    """Within and outside the chapters no section number comes twice."""
    inside: Counter[tuple[bool, str]] = Counter()
    chapter = False
    for block in document_blocks(number(doc)):
        if isinstance(block, Heading):
            chapter = block.numbered if block.level == 1 else chapter
            if block.number and block.level <= 3:
                inside[chapter, block.number] += 1
    assert [key for key, times in inside.items() if times > 1] == []


@given(DOCUMENTS)
def test_references_resolve_where_their_target_exists(doc: Document) -> None:
    """After numbering exactly the unresolved references print ``??``, and none is empty."""
    done = number(doc)
    missing = set(unresolved(done))
    found = [
        (node.text == UNKNOWN, node.target in missing)
        for block in document_blocks(done)
        if isinstance(block, Paragraph)
        for node in block.text
        if isinstance(node, CrossRef)
    ]
    assert [pair for pair in found if pair[0] != pair[1]] == []
