"""The text inside paragraphs, and how it looks."""

import pytest
from reference_files import A4, ROOT, font, picture, relation, relations, style, with_header
from typed_files import MORE, TEXT, field, lines, p, read, run, shown, title

from socialwork.document.inline_nodes import CrossRef, Footnote, Inline, LineBreak, Link, Tab, Text
from socialwork.document.nodes import Heading, PageBreak, Paragraph
from socialwork.export.word.reading import read_report, role_looks
from socialwork.export.word.reading.looks import SectionLook
from socialwork.reading.from_document import reading_of


def inlines(*blocks: str, **options: object) -> tuple[Inline, ...]:
    """Return the text of the first paragraph."""
    return next(
        block.text
        for block in read(*blocks, **options).document.parts[0].blocks
        if isinstance(block, Paragraph | Heading)
    )


def test_bold_and_italics() -> None:
    """What a run says itself is kept; neighbours of one look are one node."""
    inside = run("a ") + run("b ") + run("c", "<w:b/>") + run("d", "<w:i/>") + run("e", '<w:i w:val="0"/>')
    assert inlines(p(inside=inside)) == (
        Text("a b "),
        Text("c", bold=True),
        Text("d", italic=True),
        Text("e"),
    )


def test_italics_of_styles() -> None:
    """Italics may come from a style of characters or paragraphs, and both together cancel each other."""
    slanted = '<w:style w:type="character" w:styleId="Miring"><w:rPr><w:i/></w:rPr></w:style>'
    styles = (slanted, style("Kutipan Saya", "Kutipan", run="<w:i/>"))
    inside = run("a") + run("b", '<w:rStyle w:val="Miring"/>')
    assert inlines(p(inside=inside), styles=styles) == (Text("a"), Text("b", italic=True))
    assert inlines(p(inside=inside, style="Kutipan"), styles=styles) == (Text("a", italic=True), Text("b"))


def test_signs_of_their_own() -> None:
    """Tabs, breaks, hyphens and symbols are characters; hyphens that may break are none."""
    inside = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/><w:softHyphen/></w:r>"
    inside += '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    assert inlines(p(inside=inside)) == (Text("a"), Tab(), Text("b"), LineBreak(), Text("-✓"))


def test_tracked_changes() -> None:
    """Inserted text counts, deleted text does not."""
    inside = f"<w:ins>{run('baru')}</w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"
    assert inlines(p(inside=inside)) == (Text("baru"),)


def test_content_controls_and_smart_tags() -> None:
    """Text in content controls, smart tags and the like is text, inside paragraphs and around them."""
    inner = p(
        inside=f"<w:sdt><w:sdtPr/><w:sdtContent>{run('a')}</w:sdtContent></w:sdt>"
        f"<w:smartTag>{run('b')}</w:smartTag>"
    )
    assert shown(f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>") == ["paragraph ab"]


def test_equations_are_text() -> None:
    """The letters of an equation stand in the line; offsets behind it still fit the paragraph."""
    report = read(p("Rata ", inside="<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>" + run(" poin")))
    assert reading_of(report.document).lines[0].text == "Rata x=1 poin"
    assert report.place(0, 9) == (0, 6)


@pytest.mark.parametrize(
    "inside",
    [
        '<w:hyperlink r:id="rId9"><w:r><w:t>situs</w:t></w:r></w:hyperlink>',
        field('HYPERLINK "https://contoh.id"', "situs"),
    ],
)
def test_links(inside: str) -> None:
    """A link is one, whether by an element or by a field."""
    related = (relation(9, "hyperlink", "https://contoh.id", external=True),)
    assert inlines(p(inside=inside), related=related) == (Link("https://contoh.id", "situs"),)


def test_references() -> None:
    """A field that refers to a heading is a reference; one that refers to anything else is its text."""
    heading = style("heading 1", "Heading1", paragraph='<w:outlineLvl w:val="0"/>')
    marked = '<w:bookmarkStart w:id="0" w:name="_Ref1"/><w:r><w:t>Isi</w:t></w:r><w:bookmarkEnd w:id="0"/>'
    other = '<w:bookmarkStart w:id="1" w:name="lain"/><w:bookmarkEnd w:id="1"/>'
    inside = field("REF _Ref1 \\h", "Isi") + field("REF lain", "x") + field("PAGEREF _Ref1", "3")
    blocks = read(
        p(inside=inside), p(inside=marked, style="Heading1"), p("y", inside=other), styles=(heading,)
    )
    first, second = blocks.document.parts[0].blocks[:2]
    assert isinstance(first, Paragraph)
    assert isinstance(second, Heading)
    assert first.text == (CrossRef(second.anchor, "Isi"), Text("x3"))


def test_instructions_of_fields_are_not_read() -> None:
    """Only the result of a field is text, also where fields stand inside each other."""
    assert inlines(p(inside=field("IF 1 = 1", "ya"))) == (Text("ya"),)
    simple = '<w:fldSimple w:instr="DATE"><w:r><w:t>2024</w:t></w:r></w:fldSimple>'
    assert inlines(p(inside=simple)) == (Text("2024"),)


def test_notes() -> None:
    """A note stands where the text refers to it; its line comes last, and has no paragraph of the text."""
    notes = (
        f'<w:footnotes {ROOT} {MORE}><w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r>{run(" Lihat ")}'
        f'<w:hyperlink r:id="rId1">{run("situs")}</w:hyperlink></w:p>{p("Juga ini.")}</w:footnote>'
        "</w:footnotes>"
    )
    own = relations(relation(1, "hyperlink", "https://contoh.id", external=True))
    options = {
        "parts": {"word/footnotes.xml": notes, "word/_rels/footnotes.xml.rels": own},
        "related": (relation(9, "footnotes", "footnotes.xml"),),
    }
    inside = '<w:r><w:footnoteReference w:id="5"/></w:r>' + run(" b")
    text = (Text("Lihat "), Link("https://contoh.id", "situs"), LineBreak(), Text("Juga ini."))
    assert inlines(p("a", inside=inside), **options) == (Text("a"), Footnote(text, 1), Text(" b"))
    report = read(p("a", inside=inside), p(TEXT), **options)
    assert [line.kind for line in reading_of(report.document).lines] == ["paragraph", "paragraph", "note"]
    assert report.origins == (0, 1, -1)


def test_page_breaks() -> None:
    """A page break is a block, before the text or behind it, and no character of a line."""
    before = read(p(inside='<w:r><w:br w:type="page"/><w:t>Teks</w:t></w:r>'))
    behind = read(p(inside='<w:r><w:t>Teks</w:t><w:br w:type="page"/></w:r>'))
    assert [type(one) for one in before.document.parts[0].blocks] == [PageBreak, Paragraph]
    assert [type(one) for one in behind.document.parts[0].blocks] == [Paragraph, PageBreak]
    assert reading_of(behind.document).lines[0].text == reading_of(before.document).lines[0].text == "Teks"
    assert before.place(0) == (0, 1)


def test_sections_are_parts() -> None:
    """Each section is a part with its page numbers and its side."""
    first = (
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgNumType w:fmt="lowerRoman" w:start="2"/></w:sectPr>'
    )
    parts = read(p("a", properties=first), p("b")).document.parts
    assert [(one.page_numbers, one.restart, one.landscape) for one in parts] == [
        ("roman", 2, True),
        ("none", None, False),
    ]


def test_where_page_numbers_stand() -> None:
    """The place of a page number is read from header and footer, for the first page and the others."""
    number = field("PAGE", "1")
    header = p(inside=number, properties='<w:jc w:val="right"/>')
    report = read_report(with_header(header, footer=p()))
    assert report.looks.sections[0].others == report.looks.sections[0].first == "top-right"
    report = read_report(with_header(header, pages="<w:titlePg/>"))
    assert (report.looks.sections[0].first, report.looks.sections[0].others) == ("none", "top-right")
    report = read_report(with_header(p(), footer=p(inside="<w:r><w:tab/></w:r>" + number)))
    assert report.document.parts[0].other_pages == "bottom-center"


def test_size_and_margins() -> None:
    """Page size and margins are told in centimetres."""
    assert read(p("a"), section=A4).looks.sections[0] == SectionLook(
        width=21.0, height=29.7, left=4.0, top=3.0, right=2.0, bottom=2.5
    )


def test_looks_of_roles() -> None:
    """Fonts, sizes, spacing and alignment are counted over the lines of a role."""
    usual = style("Normal", run=font("Arial", 22), paragraph='<w:spacing w:line="360"/>', default=True)
    other = p(inside=run("x", font("Calibri", 24)), properties='<w:jc w:val="both"/>')
    report = read(p(TEXT), p(TEXT), other, styles=(usual,))
    body = role_looks(reading_of(report.document).lines, report.looks.lines)[0]
    assert (body.role, body.count) == ("body", 3)
    assert body.fonts == (("Arial", 2), ("Calibri", 1))
    assert body.sizes == ((11, 2), (12, 1))
    assert body.lines == ((1.5, 3),)
    assert body.aligns == (("left", 2), ("justify", 1))


def test_text_of_two_looks() -> None:
    """The look of a line is that of most of its characters."""
    report = read(p(inside=run("a", font("Arial", 40)) + run("bcd", font("Calibri", 24))))
    assert (report.looks.lines[0].look.font, report.looks.lines[0].look.size) == ("Calibri", 12)


def test_centred_lines() -> None:
    """A centred paragraph has that role, whatever its style."""
    assert lines(p("Oleh", center=True))[0].role == "center"


def test_properties_and_language() -> None:
    """Title, author and language come from the properties of the file."""
    core = (
        '<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Laporan</dc:title>'
        "<dc:creator>Citra Contoh</dc:creator></coreProperties>"
    )
    language = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    office = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = relation(1, "officeDocument", "word/document.xml")
    own = relation(2, "metadata/core-properties", "docProps/core.xml")
    properties = read(
        p("a"),
        styles=(language,),
        parts={
            "docProps/core.xml": core,
            "_rels/.rels": f'<Relationships xmlns="{office}">{main}{own}</Relationships>',
        },
    ).document.properties
    assert (properties.title, properties.author, properties.language) == ("Laporan", "Citra Contoh", "en-GB")


def test_covers_are_paragraphs() -> None:
    """What stands before the first heading stays as it is, line by line."""
    blocks = (title("LAPORAN PRAKTIKUM"), p("Oleh", center=True), title("Citra Contoh"), title("BAB I\nISI"))
    assert [line.kind for line in lines(*blocks)] == ["paragraph", "paragraph", "paragraph", "heading"]


def test_pictures_that_are_missing_are_drawings() -> None:
    """A picture whose bytes are not in the file leaves a drawing that says what it would show."""
    assert reading_of(read(p(inside=picture("rId77"))).document).pictures[0].alt == "Lambang"


def test_bookmarks_between_paragraphs() -> None:
    """A bookmark that stands before a heading leads to it."""
    heading = style("heading 1", "Heading1", paragraph='<w:outlineLvl w:val="0"/>')
    mark = '<w:bookmarkStart w:id="0" w:name="_Ref9"/><w:bookmarkEnd w:id="0"/>'
    blocks = (p(inside=field("REF _Ref9", "Isi")), mark, p("Isi", style="Heading1"))
    assert isinstance(inlines(*blocks, styles=(heading,))[0], CrossRef)


def test_alternatives_of_whole_paragraphs() -> None:
    """Of paragraphs that are there twice, for older programs too, the first are read."""
    both = f"<mc:Choice Requires='wps'>{p('baru')}</mc:Choice><mc:Fallback>{p('lama')}</mc:Fallback>"
    report = read(f"<mc:AlternateContent>{both}</mc:AlternateContent>", p("x"))
    assert [line.text for line in reading_of(report.document).lines] == ["baru", "x"]
    assert report.origins == (0, 2)


def test_looks_of_every_kind_of_line() -> None:
    """Headings, items, captions and entries count under roles of their own."""
    blocks = (
        title("DAFTAR ISI"),
        p("BAB I ISI\t1"),
        title("BAB I\nISI"),
        p("1) a"),
        p("Tabel 1 Isi", center=True),
    )
    report = read(*blocks)
    roles = [one.role for one in role_looks(reading_of(report.document).lines, report.looks.lines)]
    assert roles == ["front-heading", "toc1", "heading1", "list1", "caption"]
