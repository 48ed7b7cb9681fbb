"""Foreign words of a report are in italics, wherever the author did not set them so."""

from attrs import evolve

import socialwork as sw
from socialwork.document.inline_nodes import Citation, CitationKey, Inlines, Link, Text
from socialwork.document.nodes import Block, Caption, Contents, Figure, Heading, Paragraph
from socialwork.document.prose import parse_prose
from socialwork.export.italics import with_italics
from socialwork.export.template.model import ForeignWords

CASE = sw.load_case("example:utama")
TEMPLATE = sw.load_template()


def slanted(block: Block, **foreign: object) -> Block:
    """Return *block* as a report prints it."""
    (made,) = with_italics((block,), CASE, ForeignWords(**foreign), "id")  # type: ignore[arg-type]
    return made


def italics(text: Inlines) -> list[str]:
    """Return what is in italics."""
    return [node.text for node in text if isinstance(node, Text) and node.italic]


def in_prose(prose: str) -> list[str]:
    """Return what is in italics in a paragraph of prose."""
    made = slanted(parse_prose(prose)[0])
    assert isinstance(made, Paragraph)
    return italics(made.text)


def test_foreign_words_in_prose_are_in_italics() -> None:
    """Also inside bold text, which stays bold."""
    made = slanted(parse_prose("Ada **reward kecil** dan home visit.")[0])
    assert isinstance(made, Paragraph)
    assert made.text == (
        Text("Ada "),
        Text("reward", bold=True, italic=True),
        Text(" kecil", bold=True),
        Text(" dan "),
        Text("home visit", italic=True),
        Text("."),
    )


def test_what_the_author_set_in_italics_stays_one_piece() -> None:
    """Nothing is set twice."""
    assert in_prose("Ada *reward kecil* dan *home visit*.") == ["reward kecil", "home visit"]


def test_links_and_citations_are_left_alone() -> None:
    """The words of others stay as they are."""
    text = (Link("https://example.org", "home visit"), Citation((CitationKey("reward"),)))
    paragraph = Paragraph(text=text)
    assert slanted(paragraph) is paragraph


def test_bibliography_and_signatures_are_left_alone() -> None:
    """Titles of works have italics of their own."""
    for role in ("bibliography", "signature", "form-name"):
        paragraph = Paragraph(text=(Text("Social group work"),), role=role)
        assert slanted(paragraph) is paragraph


def test_headings_and_captions_have_them_too() -> None:
    """Where every word has its capital, it is no sign of a name."""
    heading = slanted(Heading(level=2, text=(Text("Tahap Intake and Engagement"),)))
    assert isinstance(heading, Heading)
    assert italics(heading.text) == ["Intake and Engagement"]
    caption = Caption(series="photo", title=(Text("Suasana Home Visit"),), anchor="f")
    figure = slanted(Figure(media="m", alt="a", caption=caption))
    assert isinstance(figure, Figure)
    assert figure.caption is not None
    assert italics(figure.caption.title) == ["Home Visit"]
    alone = slanted(caption)
    assert isinstance(alone, Caption)
    assert italics(alone.title) == ["Home Visit"]


def test_names_of_the_case_are_left_alone() -> None:
    """The name of the institution may hold a foreign word."""
    case = evolve(CASE, institution=evolve(CASE.institution, name="Rumah Home Visit"))
    heading = Heading(level=2, text=(Text("Profil Rumah Home Visit"),))
    assert with_italics((heading,), case, ForeignWords(), "id") == (heading,)


def test_a_campus_can_switch_it_off_or_change_the_list() -> None:
    """By its template."""
    paragraph = Paragraph(text=(Text("reward dan ngabuburit"),))
    assert slanted(paragraph, italic=False) is paragraph
    made = slanted(paragraph, words=("ngabuburit",), upright=("reward",))
    assert isinstance(made, Paragraph)
    assert italics(made.text) == ["ngabuburit"]


def test_an_english_report_has_no_foreign_words() -> None:
    """Its words are English."""
    paragraph = Paragraph(text=(Text("a reward"),))
    assert with_italics((paragraph,), CASE, ForeignWords(), "en") == (paragraph,)


def test_a_report_has_them_in_its_tables_and_headings() -> None:
    """The built document has them, and the lists of contents print plain titles."""
    text = sw.to_markdown(sw.build(CASE, TEMPLATE))
    assert "### 4.1 Tahap *Intake and Engagement*" in text or "## 4.1 Tahap *Intake and Engagement*" in text
    assert "- 4.1 Tahap Intake and Engagement" in text


def test_the_switch_stands_in_the_template_file() -> None:
    """With its status and source."""
    assert TEMPLATE.foreign.italic
    assert TEMPLATE.foreign.rules[0].of == ("italic",)


def test_the_number_of_a_case_conference_is_upright() -> None:
    """In the sentence that tells of it as in its heading."""
    paragraphs = (
        block.text
        for part in sw.build(CASE, TEMPLATE).parts
        for block in part.blocks
        if isinstance(block, Paragraph) and block.text
    )
    told = [text for text in paragraphs if text[0] == Text("Case Conference", italic=True)]
    rests = [text[1] for text in told]
    assert [str(rest.text)[:16] for rest in rests if isinstance(rest, Text)] == [
        " I dilaksanakan ",
        " II dilaksanakan",
    ]


def test_entries_of_lists_look_as_their_headings() -> None:
    """Word copies italics into its tables of contents too; the text of an entry stays whole."""
    lists = [
        block
        for part in sw.build(CASE, TEMPLATE).parts
        for block in part.blocks
        if isinstance(block, Contents)
    ]
    found = {
        entry.text: italics(entry.title) for contents in lists for entry in contents.entries if entry.title
    }
    assert found["4.1 Tahap Intake and Engagement"] == ["Intake and Engagement"]
    assert found["Lampiran 2 Informed Consent"] == ["Informed Consent"]
    assert "1.3 Sasaran" not in found
