"""The look of a report is taken from any Word file, and what is missing there is told."""

import os
import pickle
from collections.abc import Mapping
from pathlib import Path

import docx
import pytest
from attrs import evolve
from docx.shared import Cm
from hypothesis import given, settings, strategies as st
from reference_files import A4, ROOT, R, campus, defaults, font, packed, part_text, relation, said, style
from word_reading import find, part, values, written
from word_samples import document, paragraph

import socialwork as sw
from drawings import drawing, label
from socialwork.document.design import BODY, Design, NamedStyle, Page, Style
from socialwork.export.wide_drawings import turn_pages
from socialwork.export.word import opening
from socialwork.export.word.measures import twentieths
from socialwork.export.word.opening import WordFileError
from socialwork.export.word.role_mapping import RoleMapping, RoleMappingError
from socialwork.export.word.styles import StyleSheet
from socialwork.export.word.xml import name
from tools import validate_all

TIMES = font("Times New Roman", 24)
PYTHON_DOCX = Path(docx.__file__).parent / "templates" / "default.docx"


def look(data: bytes, role: str, styles: Mapping[str, str] | None = None) -> Style:
    """Return the look of *role* in a Word file."""
    found = {one.role: one.style for one in sw.load_reference(data, styles=styles).styles}
    return found[role]


def mapping(data: bytes, role: str) -> RoleMapping:
    """Return what gives the look of *role*."""
    return next(one for one in sw.load_reference(data).mapping if one.role == role)


def told(data: bytes) -> str:
    """Return all that is told about a Word file, in English."""
    return "\n".join(one.en for one in sw.load_reference(data).told(everything=True))


# --- names of styles --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("role", "name_in_file", "how"),
    [
        ("heading1", "heading 1", "name"),
        ("heading2", "Heading 2", "name"),
        ("heading1", "Judul 1", "localized"),
        ("body", "Teks Isi", "localized"),
        ("caption", "Keterangan", "localized"),
        ("list1", "Daftar Paragraf", "localized"),
        ("toc1", "Daftar Isi 1", "localized"),
        ("heading3", "Titre 3", "localized"),
        ("caption", "légende", "localized"),
        ("toc2", "TM 2", "localized"),
        ("heading1", "ÜBERSCHRIFT 1", "localized"),
        ("body", "Textkörper", "localized"),
        ("list-of", "Abbildungsverzeichnis", "localized"),
        ("bibliography", "Literaturverzeichnis", "localized"),
        ("heading4", "heading 4,Anak subbab", "name"),
    ],
)
def test_styles_are_found_by_their_names(role: str, name_in_file: str, how: str) -> None:
    """English names as Word writes them into any file, and those of menus in other languages."""
    data = campus(style(name_in_file, "x1", run=font("Arial", 26)))
    assert (look(data, role).font, look(data, role).size) == ("Arial", 13)
    assert (mapping(data, role).how, mapping(data, role).style) == (how, name_in_file.partition(",")[0])


@pytest.mark.parametrize(
    ("role", "style_id"),
    [
        ("heading1", "Judul1"),
        ("caption", "Lgende"),
        ("heading2", "berschrift2"),
        ("body", "TeksIsi"),
        ("quote", "Quote"),
    ],
)
def test_styles_are_found_by_their_ids(role: str, style_id: str) -> None:
    """Word makes them of the name in its language, without blanks and letters with accents."""
    data = campus(style("Gaya kampus", style_id, run=TIMES))
    assert (mapping(data, role).how, mapping(data, role).style) == ("id", "Gaya kampus")


def test_an_english_name_wins() -> None:
    """A style of the campus that is called like one in another language does not get in its way."""
    data = campus(
        style("Judul 1", "a", run=font("Arial", 20)), style("heading 1", "b", run=font("Calibri", 20))
    )
    assert look(data, "heading1").font == "Calibri"


def test_a_style_may_be_named() -> None:
    """A campus with styles of its own is told which one is which."""
    data = campus(style("Bab", run=font("Arial", 30)), style("heading 1", run=TIMES))
    assert look(data, "heading1", {"heading1": "bab"}).size == 15
    assert look(data, "front-heading", {"heading1": "bab"}).size == 15


@pytest.mark.parametrize(("role", "named"), [("bab", "Bab"), ("heading1", "Bap")])
def test_unknown_names_are_refused(role: str, named: str) -> None:
    """Whether role or style: the message says what there is."""
    with pytest.raises(RoleMappingError, match=r"heading1|Bab") as caught:
        sw.load_reference(campus(style("Bab")), styles={role: named})
    assert "dikenal" in caught.value.message.id or "tidak memuat" in caught.value.message.id


def test_other_kinds_of_styles_are_no_styles_of_paragraphs() -> None:
    """A style of characters with the name of one of paragraphs is passed over."""
    data = campus('<w:style w:type="character" w:styleId="c"><w:name w:val="heading 1"/></w:style>')
    assert mapping(data, "heading1").how == "missing"


# --- what is missing --------------------------------------------------------------------------


def test_missing_styles_are_told_and_not_guessed() -> None:
    """Their roles keep the look of the template; roles of ours that Word does not know are told apart."""
    data = campus(style("Normal", default=True, run=TIMES))
    assert mapping(data, "heading2").how == "missing"
    assert "the file has no style “heading 2”" in mapping(data, "heading2").told().en
    assert "tidak memuat gaya “heading 2”" in mapping(data, "heading2").told().id
    assert mapping(data, "table").how == "own"
    assert "`table`" in told(data)
    template = Design(styles=(NamedStyle(role="heading2", style=Style(size=17)),))
    made = sw.with_reference(sw.Document(parts=(), design=template), sw.load_reference(data))
    assert made.design.style("heading2") == Style(size=17)


def test_body_text_follows_the_usual_style() -> None:
    """Most files have their text in the style of paragraphs that name none, whatever it is called."""
    data = campus(
        style("Biasa", "q", default=True, run=font("Arial", 22), paragraph='<w:ind w:firstLine="567"/>')
    )
    assert mapping(data, "body").told().en == "`body` ← “Biasa” (like `body-flush`)"
    assert look(data, "body").first_line == pytest.approx(1.0, abs=0.001)
    assert look(data, "body-flush").first_line == 0


def test_a_file_without_styles() -> None:
    """Nothing is found, and everything is told."""
    reference = sw.load_reference(campus())
    assert (reference.styles, [one for one in reference.mapping if one.is_found]) == ((), [])
    assert sum("the file has no style" in one.en for one in reference.told()) == len(
        [one for one in reference.mapping if one.how == "missing"]
    )


def test_font_and_size_that_nobody_names() -> None:
    """They stay open, and the mapping says so."""
    data = campus(style("Normal", default=True))
    assert (look(data, "body").font, look(data, "body").size) == (None, None)
    assert "the font, which the file does not name" in told(data)


def test_styles_of_the_cover_that_nobody_uses() -> None:
    """Every file brings a huge title; only one that is used, or named, says how a cover shall look."""
    title = style("Title", run=font("Arial", 56))
    assert mapping(campus(title), "title").told().en.startswith("`title`: no paragraph of the file has")
    used = campus(title, body=said("Judul", paragraph='<w:pStyle w:val="Title"/>'))
    assert look(used, "title").size == 28
    assert look(campus(title), "title", {"title": "Title"}).size == 28


# --- looks ------------------------------------------------------------------------------------


def test_a_chain_of_styles() -> None:
    """Each style stands over the one that it is based on, and all over the defaults."""
    data = campus(
        defaults(font("Calibri", 22), '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>'),
        style("Normal", default=True, run=font("Times New Roman", 24), paragraph='<w:jc w:val="both"/>'),
        style(
            "Dasar",
            base="Normal",
            run="<w:b/><w:caps/>",
            paragraph='<w:spacing w:before="240"/><w:keepNext/>',
        ),
        style(
            "heading 1",
            base="Dasar",
            run='<w:sz w:val="28"/><w:b w:val="0"/><w:i/>',
            paragraph='<w:jc w:val="start"/>',
        ),
    )
    assert look(data, "heading1") == Style(
        font="Times New Roman",
        size=14,
        bold=False,
        italic=True,
        capitals=True,
        align="left",
        line=1.079,
        before=12,
        after=8,
        first_line=0,
        left=0,
        keep_next=True,
    )


def test_defaults_alone() -> None:
    """A style that says nothing looks as the defaults of the file; where they are silent, plain."""
    data = campus(defaults(font("Georgia", 23)), style("Normal", default=True))
    expected = Style(font="Georgia", size=11.5, align="left", line=1, before=0, after=0)
    assert look(data, "body") == evolve(
        expected, bold=False, italic=False, capitals=False, first_line=0, left=0, keep_next=False
    )


@pytest.mark.parametrize("base", ["heading1", "Dasar"])
def test_circles(base: str) -> None:
    """Styles that are based on each other, or on themselves, end the chain, and are told."""
    data = campus(
        style("heading 1", "heading1", base=base, run=TIMES), style("Dasar", base="heading1", run="<w:b/>")
    )
    assert look(data, "heading1").font == "Times New Roman"
    assert "styles that are based on each other" in mapping(data, "heading1").told().en


def test_a_style_based_on_one_that_is_not_there() -> None:
    """It stands on the defaults."""
    data = campus(defaults(font("Georgia", 20)), style("heading 1", base="hilang", run="<w:b/>"))
    assert (look(data, "heading1").font, look(data, "heading1").bold) == ("Georgia", True)


def test_fonts_of_the_theme() -> None:
    """A font may be named by its part in the theme; that of headings is another one than that of text."""
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
        '<a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont>'
        '<a:minorFont><a:latin typeface="Candara"/></a:minorFont>'
        "</a:fontScheme></a:themeElements></a:theme>"
    )
    data = campus(
        style("Normal", default=True, run='<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/>'),
        style("heading 1", run='<w:rFonts w:hAnsiTheme="majorHAnsi"/>'),
        parts={"word/theme/theme1.xml": theme},
        related=(relation(2, "theme", "theme/theme1.xml"),),
    )
    assert (look(data, "body").font, look(data, "heading1").font) == ("Candara", "Cambria")


def test_indents_of_a_list_of_headings() -> None:
    """They may stand in the numbering that a style belongs to; those of the style stand over them."""
    levels = "".join(
        f'<w:lvl w:ilvl="{n}">{linked}<w:pPr>'
        f'<w:ind w:left="{567 * n + 567}" w:hanging="567"/></w:pPr></w:lvl>'
        for n, linked in enumerate(("", '<w:pStyle w:val="h2"/>', ""))
    )
    numbering = (
        f"<w:numbering {ROOT}>"
        f'<w:abstractNum w:abstractNumId="4">{levels}<w:lvl w:ilvl="5"/></w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="8"/></w:numbering>'
    )
    in_list = '<w:numPr>{level}<w:numId w:val="7"/></w:numPr>'
    data = campus(
        style("heading 1", "h1", paragraph=in_list.format(level="")),
        style("heading 2", "h2", paragraph=in_list.format(level="")),
        style(
            "heading 3", "h3", paragraph=in_list.format(level='<w:ilvl w:val="2"/>') + '<w:ind w:left="0"/>'
        ),
        parts={"word/numbering.xml": numbering},
        related=(relation(2, "numbering", "numbering.xml"),),
    )
    found = [(look(data, f"heading{n}").left, look(data, f"heading{n}").first_line) for n in (1, 2, 3)]
    assert found == [(1.0, -1.0), (2.0, -1.0), (0, -1.0)]


def test_lists_keep_their_indents_where_the_file_has_them_elsewhere() -> None:
    """A list style that does not hang would print numbers into the text; one that hangs is taken."""
    flat = campus(
        style(
            "List Paragraph",
            paragraph='<w:spacing w:after="200"/><w:contextualSpacing/><w:ind w:left="720"/>',
        )
    )
    assert (look(flat, "list1").left, look(flat, "list1").first_line, look(flat, "list1").after) == (
        None,
        None,
        0,
    )
    assert "the indent, which is kept in the numbering" in told(flat)
    hanging = campus(
        style("List Paragraph", paragraph='<w:spacing w:after="200"/><w:ind w:left="567" w:hanging="567"/>')
    )
    assert (look(hanging, "list1").left, look(hanging, "list1").first_line, look(hanging, "list1").after) == (
        1.0,
        -1.0,
        10,
    )


def test_what_reports_do_not_take_over_is_told() -> None:
    """Colours, lines and shading; but neither black nor what is switched off."""
    marks = '<w:color w:val="2F5496"/><w:u w:val="single"/><w:smallCaps/>'
    lines = '<w:pBdr><w:bottom w:val="single"/></w:pBdr><w:shd w:val="clear" w:fill="DDDDDD"/>'
    data = campus(style("heading 1", paragraph=lines + '<w:ind w:right="300"/>', run=TIMES + marks))
    found = mapping(data, "heading1").told()
    assert found.en.endswith("not taken: colour, underline, small capitals, right indent, borders, shading")
    none = '<w:color w:val="auto"/><w:u w:val="none"/><w:smallCaps w:val="0"/>'
    nothing = '<w:pBdr><w:bottom w:val="nil"/></w:pBdr><w:shd w:val="clear" w:fill="auto"/>'
    data = campus(
        style("heading 1", "h", paragraph=lines, run=TIMES + marks),
        style("heading 2", base="h", paragraph=nothing, run=none),
    )
    assert mapping(data, "heading2").left_out == ()


def test_fixed_line_spacing() -> None:
    """It is no multiple of a line: it stays that of the template, unless a later style says a multiple."""
    fixed = '<w:spacing w:line="360" w:lineRule="exact"/>'
    data = campus(
        style("heading 1", "h", paragraph=fixed, run=TIMES),
        style("heading 2", base="h", paragraph='<w:spacing w:line="360"/>', run=TIMES),
    )
    assert (look(data, "heading1").line, look(data, "heading2").line) == (None, 1.5)
    assert "fixed line spacing" in mapping(data, "heading1").told().en
    assert mapping(data, "heading2").left_out == ()


def test_odd_units_and_values() -> None:
    """Measures with units count; what is no measure, or a senseless one, is told and passed over."""
    data = campus(
        style(
            "heading 1",
            run=font("Arial", "13pt"),
            paragraph='<w:spacing w:before="0.5cm" w:after="-3" w:line="x"/>'
            '<w:ind w:start="1cm" w:firstLine="9e9"/><w:jc w:val="diagonal"/>',
        ),
        style("heading 2", run=font("Arial", "1")),
    )
    found = look(data, "heading1")
    assert (found.size, found.left, found.first_line, found.align, found.after, found.line) == (
        13,
        1.0,
        0,
        "left",
        0,
        1,
    )
    assert found.before == pytest.approx(14.173)
    for value in ("-3", "x", "9e9", "diagonal"):
        assert f"the value `{value}`" in mapping(data, "heading1").told().en
    assert look(data, "heading2").size is None


@given(st.one_of(st.integers(-40_000, 40_000).map(str), st.text(max_size=6)))
def test_no_text_is_too_odd_for_a_measure(text: str) -> None:
    """Every text is a measure within what Word takes, or none."""
    found = twentieths(text)
    assert found is None or abs(found) <= 31_680


def test_strict_files() -> None:
    """Word can save with other names of everything; they mean the same."""
    data = campus(style("heading 1", run=font("Arial", 26)))
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    assert data.count(main.encode()) == 2
    strict = packed(
        {
            "_rels/.rels": part_text(data, "_rels/.rels"),
            **{
                one: part_text(data, one)
                .replace(main, "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(R, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                for one in ("word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels")
            },
        }
    )
    assert sw.load_reference(strict).styles == sw.load_reference(data).styles
    assert sw.load_reference(strict).page == sw.load_reference(data).page


# --- pages ------------------------------------------------------------------------------------


def page(section: str = A4, body: str = "") -> Page:
    """Return the page of a document that takes it from a section."""
    reference = sw.load_reference(campus(section=section, body=body))
    return sw.with_reference(sw.Document(parts=()), reference).design.page


LANDSCAPE = (
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="2268" w:right="1701" w:bottom="1134" w:left="1417"/>'
)


def test_paper_and_margins() -> None:
    """They are taken to the twentieth of a point."""
    found = page()
    assert (found.width, found.height) == (21.001, 29.7)
    assert (found.left, found.top, found.right, found.bottom) == (4.0, 3.0, 2.0, 2.499)


def test_a_file_whose_first_section_lies() -> None:
    """It is set upright, as Word would; where an upright one follows, that is taken. Both are told."""
    assert page(LANDSCAPE) == page()
    assert "was set upright" in told(campus(section=LANDSCAPE))
    before = f"<w:p><w:pPr><w:sectPr>{LANDSCAPE.replace('2268', '900')}</w:sectPr></w:pPr></w:p>"
    assert page(A4, before) == page()
    assert "the first upright one was taken" in told(campus(body=before))
    assert "different pages (2 kinds)" in told(campus(body=before))


def test_sections_with_the_same_page_are_not_told() -> None:
    """A file of several sections is nothing odd."""
    before = f"<w:p><w:pPr><w:sectPr>{A4}</w:sectPr></w:pPr></w:p>"
    assert "kinds" not in told(campus(body=before))


def test_gutter_and_fixed_margins() -> None:
    """A gutter is part of the left margin; a negative margin is one that no header pushes."""
    found = page(A4.replace('w:left="2268"', 'w:left="1701" w:gutter="567"').replace("1701", "-1701", 1))
    assert (found.left, found.top) == (4.0, 3.0)


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("", "nothing about the size of the paper"),
        ('<w:pgSz w:w="11906" w:h="wide"/>', "nothing about the size of the paper"),
        ('<w:pgSz w:w="11906" w:h="16838"/>', "nothing about the left margin"),
        (A4.replace("2268", "9000"), "leave no room for text"),
    ],
)
def test_pages_that_say_too_little(section: str, words: str) -> None:
    """What is missing, or senseless, stays as in the template, and is told."""
    assert words in told(campus(section=section))
    assert page(section).left == Page().left


def test_a_file_without_sections() -> None:
    """Nothing is known of its pages."""
    plain = f"<w:document xmlns:w='{name('w:p')[1:-2]}'><w:body/></w:document>"
    reference = sw.load_reference(packed({"word/document.xml": plain}))
    assert reference.page == ()
    assert "nothing about paper and margins" in reference.told()[-1].en


def test_margins_that_leave_no_room_together_with_those_of_the_template() -> None:
    """The page of the template stays whole."""
    narrow = sw.Document(parts=(), design=Design(page=Page(width=10, left=1, right=1)))
    reference = sw.ReferenceDocument(page=(("left", 8.0),))
    assert sw.with_reference(narrow, reference).design.page == narrow.design.page


def test_formatting_by_hand_is_told() -> None:
    """Where most paragraphs are formatted one by one, styles say little about how the file looks."""
    by_hand = said("a", paragraph='<w:jc w:val="both"/>') + said("b", run=TIMES) + said("c") + "<w:p/>"
    assert "2 of 3 paragraphs of the file are formatted by hand" in told(campus(body=by_hand))
    assert "by hand" not in told(campus(body=by_hand + said("d")))


# --- files of programs ------------------------------------------------------------------------


def test_a_report_of_ours_gives_its_own_look_back() -> None:
    """Every role that a file can give, to the last measure."""
    styles = (
        NamedStyle(role="body", style=Style(font="Arial", size=11, line=1.3, first_line=1, align="left")),
        NamedStyle(role="heading1", style=Style(size=16, after=24)),
        NamedStyle(role="table", style=Style(size=9, italic=True)),
    )
    design = Design(page=Page(left=3, top=2.5, right=2.5, bottom=2), styles=styles)
    reference = sw.load_reference(written(sw.Document(parts=(), design=design)))
    made = sw.with_reference(sw.Document(parts=()), reference).design
    before, after = StyleSheet(design), StyleSheet(made)
    covers = ("title", "subtitle")
    assert [one.role for one in reference.mapping if not one.is_found] == [*covers]
    for role in (one.role for one in reference.mapping if one.is_found):
        expected, found = before.look(role), after.look(role)
        assert evolve(found, left=0, first_line=0) == evolve(expected, left=0, first_line=0), role
        assert (found.left, found.first_line) == pytest.approx(
            (expected.left, expected.first_line), abs=0.002
        ), role
    assert [getattr(made.page, one) for one in ("left", "top", "right", "bottom")] == pytest.approx(
        [3, 2.5, 2.5, 2], abs=0.002
    )


def test_a_file_of_python_docx() -> None:
    """As from Word in English: names, theme and page of its default template."""
    reference = sw.load_reference(PYTHON_DOCX)
    assert reference.name == "default.docx"
    looks = {one.role: one.style for one in reference.styles}
    assert (looks["heading1"].font, looks["heading1"].size, looks["body"].font) == ("Calibri", 14, "Cambria")
    assert dict(reference.page) == {
        "width": 21.59,
        "height": 27.94,
        "left": 3.175,
        "top": 2.54,
        "right": 3.175,
        "bottom": 2.54,
    }


def test_a_reference_can_be_sent_to_another_process() -> None:
    """Reports of several cases are made side by side."""
    reference = sw.load_reference(PYTHON_DOCX)
    assert pickle.loads(pickle.dumps(reference)) == reference  # noqa: S301 - made here


@pytest.mark.parametrize("source", [b"", b"bukan zip", packed({}), packed({"word/document.xml": "<rusak"})])
def test_what_is_no_word_file_is_refused(source: bytes) -> None:
    """With the one error for Word files."""
    with pytest.raises(WordFileError, match="no complete Word file"):
        sw.load_reference(source)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(encoding: str) -> None:
    """In any part, whatever its encoding: a bomb of entities is not even parsed."""
    declared = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [<!ENTITY e "{"x" * 999}">]>'
    bomb = f'{declared}<d a="{"&e;" * 99}"/>'
    with pytest.raises(WordFileError, match="no complete Word file"):
        sw.load_reference(
            campus(
                parts={"word/styles.xml": bomb.encode(encoding)},
                related=(relation(2, "styles", "styles.xml"),),
            )
        )


def test_parts_that_are_too_large_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that unpacks without end is given up."""
    monkeypatch.setattr(opening, "MOST_BYTES", 300)
    with pytest.raises(WordFileError, match="too large"):
        sw.load_reference(campus())


def test_relations_do_not_lead_out_of_the_file() -> None:
    """Addresses and paths above the package are no parts."""
    data = campus(
        related=(
            relation(2, "styles", "https://example.org/styles.xml", external=True),
            relation(3, "theme", f"{os.pardir}/" * 9 + "etc/passwd"),
        )
    )
    assert sw.load_reference(data).styles == ()


# --- reports ----------------------------------------------------------------------------------


def test_a_report_with_the_look_of_a_file(tmp_path: Path) -> None:
    """It is valid, and has the page and the fonts of the file; numbers of pages stay ours."""
    campus_file = docx.Document()
    campus_file.sections[0].left_margin = Cm(3.5)
    campus_file.save(str(tmp_path / "kampus.docx"))
    report = sw.build(sw.load_case("example:lansia"), sw.load_template())
    made = sw.with_reference(report, sw.load_reference(tmp_path / "kampus.docx"))
    data = written(made)
    assert validate_all(data) == []
    assert set(values(part(data), "w:pgMar", "w:left")) >= {str(round(3.5 * 1440 / 2.54))}
    back = sw.load_reference(data)
    looks = {one.role: one.style for one in back.styles}
    assert (looks["body"].font, looks["body"].size, looks["heading2"].font) == ("Cambria", 11, "Calibri")
    assert values(part(data), "w:pgNumType", "w:fmt") == values(part(written(report)), "w:pgNumType", "w:fmt")


def test_a_narrower_page_turns_the_pages_of_wide_drawings() -> None:
    """A drawing that fitted upright, and no longer does, gets a page on its side."""
    report = turn_pages(document(drawing(label(5, 20, "a"), width=500, height=150)))
    narrow = sw.ReferenceDocument(page=(("left", 6.0), ("right", 6.0)))
    made = sw.with_reference(report, narrow)
    assert [[one.landscape for one in each.parts] for each in (report, made)] == [[False], [True]]


def test_roles_that_the_file_does_not_know_follow_its_font() -> None:
    """A table cell keeps its size, and takes the font of the text round it."""
    data = campus(style("Normal", default=True, run=font("Georgia", 24)))
    made = sw.with_reference(document(paragraph("x")), sw.load_reference(data))
    sheet = StyleSheet(made.design)
    assert (sheet.look("table").font, sheet.look("table").size) == ("Georgia", 10)
    assert sheet.look("center").align == "center"
    assert BODY.font != "Georgia"


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["heading 1", "Judul 2", "Teks Isi", "Normal", "caption"]),
            st.sampled_from(["", "heading1", "Normal", "Judul2", "hilang"]),
            st.sampled_from(
                ["", '<w:sz w:val="30"/>', '<w:sz w:val="0"/>', "<w:b/>", '<w:rFonts w:ascii=""/>']
            ),
            st.sampled_from(
                [
                    "",
                    '<w:ind w:left="-300" w:hanging="900"/>',
                    '<w:spacing w:line="31680" w:before="31680"/>',
                    "<w:jc/>",
                ]
            ),
        ),
        max_size=6,
    )
)
def test_any_styles_give_a_valid_file(found: list[tuple[str, str, str, str]]) -> None:
    """Whatever the styles say, the report that takes them over has no fault of ours."""
    made = (style(one, base=base, run=run, paragraph=own) for one, base, run, own in found)
    reference = sw.load_reference(campus(defaults(), *made))
    data = written(sw.with_reference(document(paragraph("x")), reference))
    assert sw.load_reference(data).mapping
    assert find(part(data, "word/styles.xml"), "w:style")


# --- measures ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1in", 1440), ("10mm", 567), ("2pc", 480), ("+5", 5), ("-5.5", -5.5), (None, None), ("", None)],
)
def test_measures(text: str | None, expected: float | None) -> None:
    """Units are those of Word files."""
    found = twentieths(text)
    assert found == (None if expected is None else pytest.approx(expected, abs=0.1))
