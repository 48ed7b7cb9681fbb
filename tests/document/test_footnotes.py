"""Notes at the foot of pages: from prose to every writer, with nothing lost and nothing leaked."""

from attrs import evolve
from hypothesis import given, strategies as st

import socialwork as sw
from socialwork.document.inline_nodes import Citation, CrossRef, Footnote, Inlines, LineBreak, Link, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Blocks,
    Caption,
    Cell,
    Document,
    Heading,
    ListBlock,
    Paragraph,
    Part,
    Table,
)
from socialwork.document.prose import parse_prose
from socialwork.document.walk import map_inlines
from socialwork.export.compare import compare
from socialwork.export.html import to_html
from socialwork.export.markdown import blocks_markdown, to_markdown
from socialwork.export.numbering import number
from socialwork.reading.from_document import reading_of

BASE = sw.load_case("example:utama")


def text_of(prose: str) -> Inlines:
    """Return the inlines of prose that is one paragraph."""
    (paragraph,) = parse_prose(prose)
    assert isinstance(paragraph, Paragraph)
    return paragraph.text


def notes_of(blocks: Blocks) -> list[Footnote]:
    """Return the notes of *blocks* in the order in which the text refers to them."""
    found: list[Footnote] = []

    def look(text: Inlines) -> Inlines:
        found.extend(node for node in text if isinstance(node, Footnote))
        return text

    map_inlines(blocks, look, frozenset({Footnote}))
    return found


def placeholders(prose: str) -> list[str]:
    """Return what prose still needs."""
    return [block.what for block in parse_prose(prose) if isinstance(block, sw.Placeholder)]


def report(*prose: str) -> Document:
    """Return a numbered report with a part for each text."""
    return number(Document(parts=tuple(Part(blocks=parse_prose(one, base_level=1)) for one in prose)))


# --- prose ------------------------------------------------------------------------------------


def test_a_note_stands_where_the_text_refers_to_it() -> None:
    """What is written apart comes to its place, and leaves nothing where it stood."""
    assert text_of("Klien[^1] pulang.\n\n[^1]: Samaran.") == (
        Text("Klien"),
        Footnote((Text("Samaran."),)),
        Text(" pulang."),
    )


def test_a_note_may_stand_before_or_right_below_the_text() -> None:
    """Order and empty lines do not matter."""
    wanted = (Text("Klien"), Footnote((Text("Samaran."),)))
    assert text_of("[^a]: Samaran.\n\nKlien[^a]") == wanted
    assert text_of("Klien[^a]\n[^a]: Samaran.") == wanted


def test_a_note_holds_what_a_line_holds() -> None:
    """Emphasis, links, citations and references."""
    (node,) = notes_of(parse_prose("a[^x]\n\n[^x]: *kata* <https://example.org> [@suharto] [](#t)"))
    assert [type(one) for one in node.text] == [Text, Text, Link, Text, Citation, Text, CrossRef]


def test_indented_paragraphs_belong_to_the_note() -> None:
    """A line below goes on, an indented paragraph is another, the next one without indent is text again."""
    blocks = parse_prose("a[^1]\n\n[^1]: satu\ndua\n\n    tiga\n\nempat")
    assert [plain(block.text) for block in blocks if isinstance(block, Paragraph)] == ["a", "empat"]
    assert notes_of(blocks)[0].text == (Text("satu dua"), LineBreak(), Text("tiga"))


def test_several_notes_in_a_row_are_several() -> None:
    """Each line with a label begins a note."""
    blocks = parse_prose("a[^1] b[^2]\n\n[^1]: satu\n[^2]: dua")
    assert [plain(one.text) for one in notes_of(blocks)] == ["satu", "dua"]


def test_notes_stand_in_lists_headings_and_tables() -> None:
    """Wherever text is, there may be a note."""
    prose = "# Judul[^1]\n\n1. butir[^2]\n\n| a |\n| --- |\n| sel[^3] |\n\nTabel: Isi[^4]\n\n"
    blocks = parse_prose(prose + "\n".join(f"[^{n}]: catatan {n}" for n in range(1, 5)))
    assert [type(block) for block in blocks] == [Heading, ListBlock, Table]
    assert sorted(plain(one.text) for one in notes_of(blocks)) == [f"catatan {n}" for n in range(1, 5)]


def test_a_second_reference_is_another_note() -> None:
    """Word counts marks; the words are the same."""
    assert notes_of(parse_prose("a[^1] b[^1]\n\n[^1]: sama")) == [Footnote((Text("sama"),))] * 2


def test_a_note_that_nobody_refers_to_is_asked_for() -> None:
    """No words of the author get lost without a word."""
    assert placeholders("a\n\n[^1]: lupa") == ["catatan kaki [^1] tidak dirujuk; tulis [^1] di tempatnya"]


def test_a_reference_without_its_note_is_asked_for() -> None:
    """It stays in the text as it was written."""
    assert placeholders("a[^1]") == ["catatan kaki [^1] belum ada isinya; tulis [^1]: isi catatan"]
    assert parse_prose("a[^1]")[0] == Paragraph(text=(Text("a[^1]"),))


@given(st.text(alphabet="ab[]^1: \n-|>", max_size=40))
def test_nothing_written_is_lost(prose: str) -> None:
    """Whatever comes, each letter is printed somewhere."""
    blocks = parse_prose(f"x[^1]\n\n[^1]: y{prose}")
    shown = blocks_markdown(blocks)
    assert all(shown.count(letter) >= prose.count(letter) for letter in "b")


# --- numbers and writers ----------------------------------------------------------------------


def test_notes_are_numbered_through_the_document() -> None:
    """They count on from chapter to chapter."""
    made = report("a[^1] b[^2]\n\n[^1]: x\n\n[^2]: y", "c[^1]\n\n[^1]: z")
    notes = [one for part in made.parts for one in notes_of(part.blocks)]
    assert [(one.number, plain(one.text)) for one in notes] == [(1, "x"), (2, "y"), (3, "z")]
    assert number(made) == made


def test_references_and_citations_in_notes_are_resolved() -> None:
    """A note refers to tables and works like any text."""
    prose = "Kata[^1].\n\n[^1]: Lihat [](#tabel-staf) dan [@suharto2014].\n"
    changed = tuple(
        evolve(one, text=one.text + "\n\n" + prose) if one.slot == "background" else one for one in BASE.prose
    )
    built = sw.build(evolve(BASE, prose=changed), sw.load_template())
    (node,) = [one for part in built.parts for one in notes_of(part.blocks)]
    assert "Lihat Tabel 3. 1 dan (" in plain(node.text)
    assert "??tabel" not in plain(node.text)


def test_titles_in_lists_have_no_notes() -> None:
    """A table of contents prints the title alone."""
    contents = sw.Contents(of="headings")
    made = number(Document(parts=(Part(blocks=(contents, *parse_prose("# Judul[^1]\n\n[^1]: x", 1))),)))
    (entry,) = made.parts[0].blocks[0].entries  # type: ignore[union-attr]
    assert entry.text == "BAB I Judul"


def test_markdown_has_notes_behind_each_part() -> None:
    """The text has their numbers."""
    made = to_markdown(report("a[^x]\n\n[^x]: satu\n\n    dua", "b[^x]\n\n[^x]: tiga"))
    assert made == "a[^1]\n\n[^1]: satu\n\n    dua\n\n---\n\nb[^2]\n\n[^2]: tiga\n"


def test_a_web_page_links_marks_and_notes_both_ways() -> None:
    """Marks are links to the notes at the end, and these lead back."""
    page = to_html(report("a[^x]\n\n[^x]: satu *dua*"))
    assert '<sup id="fnref-1"><a href="#fn-1" role="doc-noteref">1</a></sup>' in page
    assert '<li id="fn-1" value="1"><p>satu <em>dua</em> <a href="#fnref-1" role="doc-backlink">↩</a>' in page
    assert 'class="footnotes"' not in to_html(report("a"))


def test_a_reading_has_notes_as_lines_behind_all_others() -> None:
    """They belong to the section in which the text refers to them."""
    heading, text, after, note = reading_of(report("# Satu\n\na[^1]\n\nb\n\n[^1]: catatan")).lines
    assert (heading.kind, text.text, after.text) == ("heading", "a", "b")
    assert (note.kind, note.label, note.text, note.section) == ("note", "1", "catatan", (0,))


def test_a_changed_note_is_a_change_and_a_new_number_is_none() -> None:
    """Reports are compared by what notes say."""
    old = report("# Satu\n\na\n\n# Dua\n\nb[^1]\n\n[^1]: x")
    new = report("# Satu\n\na[^0]\n\n# Dua\n\nb[^1]\n\n[^0]: w\n\n[^1]: x")
    assert [(one.section, one.added) for one in compare(old, new)] == [("BAB I Satu", ("a^[w]",))]


def test_notes_go_through_json() -> None:
    """The tree keeps them."""
    made = report("a[^1]\n\n[^1]: satu *dua*\n\n    tiga")
    assert sw.document_from_json(sw.document_to_json(made)) == made


def test_walks_change_notes_before_the_text_round_them() -> None:
    """Also inside cells and captions; what nothing changes is kept as it is."""

    def capital(text: Inlines) -> Inlines:
        return tuple(Text(one.text.upper()) if isinstance(one, Text) else one for one in text)

    note = Footnote((Text("catatan"),))
    table = Table(
        rows=((Cell(blocks=(Paragraph(text=(note,)),)),),),
        caption=Caption(series="table", title=(Text("judul"), note), anchor="t"),
    )
    assert notes_of(map_inlines((table,), capital)) == [Footnote((Text("CATATAN"),))] * 2
    assert map_inlines((table,), lambda text: text)[0] is table
    assert map_inlines((table,), capital, frozenset({Link})) == (table,)


# --- cases ------------------------------------------------------------------------------------


def test_notes_of_a_case_are_saved_and_masked() -> None:
    """A note is text of the case: it comes back, and whoever is named in it is hidden."""
    name = BASE.people.client.full_name or "BR"
    note = "Kata[^1].\n\n[^1]: Ditelepon di 0812-3456-7890.\n"
    case = evolve(
        BASE, prose=tuple(evolve(one, text=note) if one.slot == "background" else one for one in BASE.prose)
    )
    assert sw.load_case(sw.case_to_bytes(case)) == case
    public = sw.public_case(case, names=sw.names_beside("example:utama")).case.prose_in("background")
    assert "[^1]: Ditelepon di" in public
    assert "0812" not in public
    assert name not in public
