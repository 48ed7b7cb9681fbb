"""The Word writer: what each node becomes."""

from typing import get_args

from attrs import evolve
from word_reading import body, find, instructions, part, texts, values, written
from word_samples import caption, cell, document, nested_list, paragraph, png, rich_document, text

from socialwork.document.design import Design, NamedStyle, Style
from socialwork.document.inline_nodes import CrossRef, Inline, LineBreak, Link, Tab, Text
from socialwork.document.nodes import (
    Block,
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
    Table,
)
from socialwork.export.word.text import INLINES, web_address
from socialwork.export.word.writer import WRITERS
from socialwork.export.word.xml import name
from socialwork.values.media import Media


def test_paragraphs_have_the_style_of_their_role() -> None:
    """Each role has its own fixed style; an unknown role looks like body text."""
    roles = ("body", "body-flush", "quote", "bibliography", "nobody knows this one")
    tree = body(document(*(paragraph("x", role) for role in roles)))
    assert values(tree, "w:pStyle") == ["BodyText", "Normal", "Quote", "Bibliography", "BodyText"]


def test_emphasis_breaks_and_tabs() -> None:
    """Bold and italic runs, line breaks and tabs come out in their order."""
    inlines = (Text("a", bold=True), LineBreak(), Text("b", italic=True), Tab(), Text("c"))
    tree = body(document(Paragraph(text=inlines)))
    assert texts(tree) == ["a/b→c"]
    assert [len(find(tree, f".//w:{tag}")) for tag in ("b", "i")] == [1, 1]


def test_blanks_at_the_ends_of_runs_are_kept() -> None:
    """A blank at the end of a run is printed."""
    tree = body(document(Paragraph(text=(Text("satu "), Text("dua")))))
    assert [node.get(name("xml:space")) for node in find(tree, ".//w:t")] == ["preserve", None]


def test_characters_that_xml_cannot_hold_are_dropped() -> None:
    """Control characters and lone surrogates vanish; everything else is printed as it is."""
    tree = body(document(paragraph("a\x00b\x0b\ud800\ufffec < & > \" ' \u2028 😀")))
    assert texts(tree) == ["abc < & > \" ' \u2028 😀"]


def test_links_to_the_web_are_relationships() -> None:
    """A link leads to its address, and one address is one relationship."""
    link = Link("https://example.org/a b", "contoh")
    data = written(document(Paragraph(text=(link, link))))
    relations = part(data, "word/_rels/document.xml.rels")
    targets = [relation.get("Target") for relation in relations if relation.get("TargetMode") == "External"]
    assert targets == ["https://example.org/a%20b"]
    assert len(find(part(data), ".//w:hyperlink")) == 2


def test_what_is_no_address_is_plain_text() -> None:
    """A link that no browser follows safely is printed without a link."""
    tree = body(document(Paragraph(text=(Link("javascript:alert(1)", "klik"), Link("http://[", "rusak")))))
    assert texts(tree) == ["klikrusak"]
    assert find(tree, ".//w:hyperlink") == []


def test_web_addresses() -> None:
    """Addresses of the web and of mail pass; others do not."""
    urls = ("mailto:a@example.org", "https://example.org:443/", "https://", "file:///etc", "http://a:x/")
    assert [web_address(url) for url in urls] == [*urls[:2], "", "", ""]


def test_references_to_captions_are_fields() -> None:
    """A reference to a caption is a REF field whose result is the label."""
    table = Table(rows=((cell("a"),),), caption=caption("table", 3, 1, "Judul"))
    tree = body(document(Paragraph(text=(CrossRef("tabel-3-1", "Tabel 3. 1"),)), table))
    assert instructions(tree)[0] == r"REF _Ref_tabel_3_1 \h"
    assert texts(tree)[0] == "Tabel\u00a03. 1"


def test_no_line_ends_before_the_number_of_a_reference() -> None:
    """A reference that is a link keeps its numbers with the word before them; other blanks stay blanks."""
    heading = Heading(level=2, text=text("Judul"), number="1.1", anchor="judul")
    words = ("Subbab 4.3 butir (2)", "BAB IV", "tabel di bawah ini")
    tree = body(document(Paragraph(text=tuple(CrossRef("judul", word) for word in words)), heading))
    links = ["".join(link.itertext()) for link in find(tree, ".//w:hyperlink")]
    assert links == ["Subbab\u00a04.3 butir\u00a0(2)", "BAB\u00a0IV", "tabel di bawah ini"]


def test_references_with_other_words_are_links() -> None:
    """A reference to a heading, or with words of its own, is a link: a field would print something else."""
    heading = Heading(level=2, text=text("Judul"), number="1.1", numbered=False, anchor="judul")
    table = Table(rows=((cell("a"),),), caption=caption("table", 3, 1, "Judul"))
    refs = (CrossRef("judul", "1.1"), CrossRef("tabel-3-1", "tabel di bawah"))
    tree = body(document(Paragraph(text=refs), heading, table))
    assert values(tree, "w:hyperlink", "w:anchor") == ["_Ref_judul", "_Ref_tabel_3_1"]


def test_references_to_nowhere_are_text() -> None:
    """A reference whose anchor does not exist prints its text and points nowhere."""
    tree = body(document(Paragraph(text=(CrossRef("tiada", "Tabel 9. 9"),))))
    assert texts(tree) == ["Tabel 9. 9"]
    assert instructions(tree) == []


def test_captions_count_with_fields() -> None:
    """The first caption of a chapter restarts its series; the bookmark holds label and number only."""
    tree = body(document(caption("photo", 4, 1, "Satu"), caption("photo", 4, 2, "Dua")))
    assert texts(tree) == ["Foto\u00a04. 1 Satu", "Foto\u00a04. 2 Dua"]
    assert instructions(tree) == [r"SEQ Foto \* ARABIC \r 1", r"SEQ Foto \* ARABIC \s 1"]
    marked = find(tree, "w:p/*")
    start = next(index for index, node in enumerate(marked) if node.tag.endswith("bookmarkStart"))
    end = next(index for index, node in enumerate(marked) if node.tag.endswith("bookmarkEnd"))
    assert "".join(node.findtext("{*}t") or "" for node in marked[start:end]) == "Foto\u00a04. 1"


def test_appendices_are_counted_through_the_report() -> None:
    """The caption of an appendix is a heading of its own and does not restart in chapters."""
    tree = body(document(caption("appendix", 0, 2, "Surat")))
    assert (values(tree, "w:pStyle"), texts(tree)) == (["AppendixHeading"], ["Lampiran\u00a02 Surat"])
    assert instructions(tree) == [r"SEQ Lampiran \* ARABIC"]


def test_captions_of_tables_stay_with_their_table() -> None:
    """The caption stands above its table and on the same page; that of a picture stands below."""
    table = Table(rows=((cell("a"),),), caption=caption("table", 1, 1, "Judul"))
    figure = Figure(media="a.png", alt="Kotak", caption=caption("figure", 1, 1, "Gambar"))
    tree = body(document(table, figure, media=(Media("a.png", png()),)))
    tags = [node.tag.rpartition("}")[2] for node in tree]
    assert tags[:2] == ["p", "tbl"]
    assert values(tree[0], "w:keepNext") == ["1"]
    assert [find(node, ".//w:drawing") != [] for node in tree[3:5]] == [True, False]


def test_contents_are_fields_with_entries() -> None:
    """A table of contents is one field; each entry leads to its heading and names its page."""
    heading = Heading(level=1, text=text("Judul"), number="BAB I", anchor="bab-1")
    entries = (Entry("BAB I JUDUL", "bab-1", 1, "7"), Entry("tanpa tujuan", "tiada"))
    tree = body(document(Contents(of="headings", entries=entries), heading))
    assert instructions(tree) == [r'TOC \o "1-3" \h \z \u', r"PAGEREF _Toc_bab_1 \h"]
    assert texts(tree)[:2] == ["BAB I JUDUL→7", "tanpa tujuan"]


def test_entries_have_the_italics_of_their_headings() -> None:
    """As Word copies them when it makes the table of contents anew."""
    title = (*text("Tahap "), Text("Intake", italic=True))
    heading = Heading(level=2, text=title, number="4.1", anchor="tahap")
    entry = Entry("4.1 Tahap Intake", "tahap", 2, "7", title)
    tree = body(document(Contents(of="headings", entries=(entry,)), heading))
    assert texts(tree)[0] == "4.1 Tahap Intake→7"
    slanted = [node for node in find(tree[0], ".//w:r") if find(node, "w:rPr/w:i")]
    assert ["".join(node.itertext()) for node in slanted] == ["Intake"]


def test_pages_that_nobody_computed_stay_blank() -> None:
    """An entry without a page has an empty result: blank is better than wrong."""
    heading = Heading(level=1, text=text("Judul"), number="BAB I", anchor="bab-1")
    tree = body(document(Contents(of="headings", entries=(Entry("BAB I", "bab-1"),)), heading))
    assert texts(tree)[0] == "BAB I→"


def test_lists_of_captions_use_their_series() -> None:
    """A list of tables gathers the series of the tables."""
    listed = Contents(of="table", entries=(Entry("Tabel 1. 1 Judul", "tiada"),))
    assert instructions(body(document(listed))) == [r'TOC \h \z \c "Tabel"']


def test_lists_of_captions_say_what_the_captions_say() -> None:
    """An entry has the blanks of its caption, so that nothing changes when Word makes the list anew."""
    shown = caption("photo", 4, 1, "Foto 4. 1 lama")
    entries = (Entry(f"{shown.label} Foto 4. 1 lama", shown.anchor), Entry("Foto 4. 1", "tiada"))
    tree = body(document(Contents(of="photo", entries=entries), shown))
    assert texts(tree)[0] == f"{texts(tree)[-1]}→"
    assert texts(tree)[1] == "Foto 4. 1"


def test_contents_without_entries_are_no_field() -> None:
    """An empty list of tables leaves nothing behind that could print an error."""
    assert instructions(body(document(Contents(of="table")))) == []


def test_items_of_a_list_share_its_numbering() -> None:
    """Each list has an instance of its own; paragraphs below an item have no number."""
    tree = body(document(nested_list(), nested_list()))
    numbers = values(tree, "w:numId")
    assert len(numbers) == 2 * 7
    assert set(numbers[:7]).isdisjoint(set(numbers[7:]) - {numbers[6]})


def test_lists_start_where_they_say() -> None:
    """The instance of a list carries its first number, at its level."""
    block = ListBlock(items=(ListItem(blocks=(paragraph("a"),)),), start=4, level=1)
    numbering = part(written(document(block)), "word/numbering.xml")
    override = find(numbering, "w:num/w:lvlOverride")
    assert [values(node, "w:startOverride") for node in override] == [["4"]]
    assert values(numbering, "w:lvlOverride", "w:ilvl") == ["1"]


def test_labels_of_their_own_are_typed() -> None:
    """Word does not count an item with a label of its own, and the next one has the number of its place."""
    labelled = (("a", ""), ("b", "4)"), ("c", ""))
    items = tuple(ListItem(blocks=(paragraph(word),), label=label) for word, label in labelled)
    data = written(document(ListBlock(items=items)))
    tree = part(data)[0]
    assert texts(tree) == ["a", "4)→b", "c"]
    assert len(values(tree, "w:numId")) == 2
    numbering = part(data, "word/numbering.xml")
    assert values(numbering, "w:startOverride") == ["1", "3"]
    assert find(tree[1], "w:pPr/w:ind")[0].get(name("w:hanging"), "0") != "0"


def test_items_without_text_keep_their_number() -> None:
    """An item that begins with something else than a paragraph still has its number."""
    block = ListBlock(items=(ListItem(blocks=()), ListItem(blocks=(Placeholder(what="isi"),))))
    assert len(values(body(document(block)), "w:numId")) == 2


def test_page_breaks_begin_the_next_paragraph() -> None:
    """A page break leaves no empty paragraph; at the ends of a part it would give an empty page."""
    tree = body(document(PageBreak(), paragraph("a"), PageBreak(), paragraph("b"), PageBreak()))
    assert [len(find(node, ".//w:pageBreakBefore")) for node in tree[:2]] == [0, 1]
    assert len(texts(tree)) == 2


def test_page_breaks_before_tables() -> None:
    """A table cannot begin a page by itself: a thin paragraph does."""
    tree = body(document(paragraph("a"), PageBreak(), Table(rows=((cell("x"),),))))
    assert find(tree[1], ".//w:pageBreakBefore") != []


def test_placeholders_are_visible() -> None:
    """What is missing stands in the text, in a style of its own."""
    tree = body(document(Placeholder(what="isi", section="4.1")))
    assert (texts(tree), values(tree, "w:pStyle")) == (["[4.1: isi]"], ["Placeholder"])


def test_templates_override_styles() -> None:
    """A template changes any role and may bring roles of its own."""
    design = Design(
        styles=(
            NamedStyle(role="body", style=Style(font="Arial", size=11)),
            NamedStyle(role="heading2", style=Style(size=13)),
            NamedStyle(role="kop surat", style=Style(align="center")),
        )
    )
    data = written(document(paragraph("x", "kop surat"), design=design))
    defaults, *styles = part(data, "word/styles.xml")
    heading = next(style for style in styles if style.get(name("w:styleId")) == "Heading2")
    assert values(part(data), "w:pStyle") == ["KopSurat"]
    assert values(heading, "w:sz") == ["26"]
    assert (values(defaults, "w:rFonts", "w:ascii"), values(defaults, "w:sz")) == (["Arial"], ["22"])


def test_the_language_is_marked() -> None:
    """Word's spelling knows that the text is Indonesian."""
    styles = part(written(document()), "word/styles.xml")
    assert values(styles, "w:lang") == ["id-ID"]


def test_every_kind_of_node_has_a_writer() -> None:
    """Whatever a tree may hold can be written."""
    assert set(WRITERS) == set(get_args(Block))
    assert set(INLINES) == set(get_args(Inline))


def test_a_document_ends_with_a_paragraph() -> None:
    """Behind a table that ends a document stands a paragraph, as behind every table."""
    tree = body(document(Table(rows=((cell("a"),),), ruled=False)))
    assert [node.tag.rpartition("}")[2] for node in tree] == ["tbl", "p", "sectPr"]


def test_an_empty_document_has_one_page() -> None:
    """A document without parts is a valid file nevertheless."""
    assert [node.tag.rpartition("}")[2] for node in body(Document(parts=()))] == ["sectPr"]


def test_updating_on_open_is_asked_for_only_where_wanted() -> None:
    """Word asks the reader before it updates fields, so the default is not to."""
    settings = [
        part(written(rich_document(), update_on_open=wanted), "word/settings.xml") for wanted in (False, True)
    ]
    assert [len(find(tree, "w:updateFields")) for tree in settings] == [0, 1]


def test_no_field_is_marked_as_dirty() -> None:
    """A dirty field would raise Word's question as well."""
    assert values(body(rich_document()), "w:fldChar", "w:dirty").count("") == len(
        values(body(rich_document()), "w:fldChar")
    )


def test_parts_that_go_on_do_not_restart() -> None:
    """Chapters after the first go on counting."""
    parts = tuple(Part(blocks=(paragraph("x"),), restart=restart) for restart in (1, None))
    tree = body(evolve(document(), parts=parts))
    assert values(tree, "w:pgNumType", "w:start") == ["1", ""]


def test_the_label_of_an_item_stays_with_its_text() -> None:
    """A bold name with the text below it; a bold item alone and a sentence stay with nothing."""
    name, said = Paragraph(text=(Text("Perawatan", bold=True),), role="list"), Paragraph(text=text("Uraian."))
    items = tuple(ListItem(blocks=blocks) for blocks in ((name, said), (name,), (said, said)))
    tree = body(document(ListBlock(items=items)))
    assert [values(node, "w:keepNext") for node in find(tree, "w:p")[:5]] == [["1"], [], [], [], []]


def kept(*blocks: Block) -> list[bool]:
    """Return for each paragraph of *blocks* whether it stays on the page of the next."""
    return [values(node, "w:keepNext") == ["1"] for node in find(body(document(*blocks)), "w:p")]


def test_a_line_stays_with_the_list_that_it_leads_to() -> None:
    """Also with pairs of labels and values; a paragraph of several lines has lines of its own to keep."""
    line, long = Paragraph(text=text("Tujuannya ialah:")), Paragraph(text=text("kata " * 60))
    items = ListBlock(items=(ListItem(blocks=(Paragraph(text=text("satu"), role="list"),)),))
    assert kept(line, items, long) == [True, False, False]
    assert kept(long, items, long) == [False, False, False]
    pairs = Table(rows=((Cell(blocks=(Paragraph(text=text("Nama")),)),),), ruled=False)
    assert kept(line, pairs, long)[0]
    assert not kept(line, evolve(pairs, ruled=True), long)[0]


def test_a_last_line_is_not_alone_on_a_page() -> None:
    """What ends a part in one line takes along what stands above it."""
    line, long = Paragraph(text=text("Selesai.")), Paragraph(text=text("kata " * 60))
    assert kept(long, long, line) == [False, True, False]
    assert kept(long, long) == [False, False]
