"""Files of other programs, and files that are broken."""

from collections.abc import Callable

import pytest
from outside_files import through_libreoffice
from reference_files import style
from typed_files import TEXT, cell, level, numbering, p, read, run, shown, table, typed
from word_reading import written

from socialwork.document.nodes import Document
from socialwork.errors import SpokenError
from socialwork.export.build import build
from socialwork.export.template_loading import load_template
from socialwork.export.word.opening import WordFileError
from socialwork.export.word.reading import read_report
from socialwork.loading import load_case
from socialwork.reading.from_document import reading_of
from tools import needs_libreoffice


@needs_libreoffice
def test_a_report_that_libreoffice_saved() -> None:
    """What LibreOffice makes of a report has the same lines, though it loses and changes some numbers."""
    document: Document = build(load_case("example:lansia"), load_template())
    before = reading_of(document)
    after = reading_of(read_report(through_libreoffice(written(document))).document)
    assert [(one.kind, one.text) for one in after.lines if one.text] == [
        (one.kind, one.text) for one in before.lines if one.text
    ]
    assert [one.line.label for one in after.captions] == [one.line.label for one in before.captions]
    assert [one.rows for one in after.tables] == [one.rows for one in before.tables]
    assert len(after.pictures) == len(before.pictures)


def test_a_report_of_google_docs() -> None:
    """Google Docs says everything in the runs, names its headings its own way, and marks no table header."""
    plain = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:rtl w:val="0"/>'
    heading = style("heading 1", "Heading1", paragraph='<w:outlineLvl w:val="0"/>')
    marked = '<w:bookmarkStart w:id="0" w:name="_heading=h.gjdgxs" w:colFirst="0"/><w:bookmarkEnd w:id="0"/>'
    lists = numbering(level(0, "%1."), level(1, "%2.", "lowerLetter"))
    blocks = (
        p(inside=marked + run("BAB I", plain), style="Heading1"),
        p(inside=run("PENDAHULUAN", plain), style="Heading1"),
        p(inside=run("Satu ", plain) + run("kali", plain), number=(1, 0)),
        p(inside=run("Dua", plain), number=(1, 1)),
        f"<w:sdt><w:sdtContent>{table((cell(p(inside=run('Nama', plain))),))}</w:sdtContent></w:sdt>",
    )
    assert shown(*blocks, styles=(heading,), lists=lists) == [
        "heading1 [BAB I] PENDAHULUAN",
        "item0 [1.] Satu kali",
        "item1 [a.] Dua",
        "cell Nama",
    ]


def nested(depth: int) -> bytes:
    """Return a file whose tables lie inside each other."""
    inner = p("x")
    for _ in range(depth):
        inner = f"<w:tbl><w:tblPr/><w:tr>{cell(inner + p())}</w:tr></w:tbl>"
    return typed(inner)


@pytest.mark.parametrize(
    "made",
    [
        lambda: b"",
        lambda: b"PK\x03\x04 broken",
        lambda: typed("<w:p>"),
        lambda: typed(p(TEXT), lists="<w:numbering"),
        lambda: nested(2_000),
    ],
)
def test_broken_files(made: Callable[[], bytes]) -> None:
    """A broken file gives one error in both languages."""
    with pytest.raises(SpokenError) as caught:
        read_report(made())
    assert isinstance(caught.value, WordFileError)
    assert caught.value.message.id
    assert caught.value.message.en


@pytest.mark.parametrize(
    "block",
    [
        p("x", style="nowhere"),
        p("x", number=(99, 8)),
        p("x", properties='<w:outlineLvl w:val="many"/>'),
        p(inside='<w:r><w:fldChar w:fldCharType="end"/><w:t>x</w:t></w:r>'),
        p(inside='<w:r><w:fldChar w:fldCharType="separate"/><w:t>x</w:t></w:r>'),
        p("x", inside='<w:r><w:footnoteReference w:id="9"/><w:sym w:char="zz"/></w:r>'),
        p("x", inside='<w:hyperlink r:id="rId99"/>'),
        f"<w:tbl><w:tr>{cell(p('x'), '<w:gridSpan/><w:vMerge/>')}</w:tr></w:tbl>",
    ],
)
def test_odd_files(block: str) -> None:
    """What no program writes is read as far as it says something."""
    assert [line.text for line in reading_of(read(block).document).lines] == ["x"]


def test_a_field_that_never_ends() -> None:
    """Text behind contents without an end is text from the next heading on."""
    heading = style("heading 1", "Heading1", paragraph='<w:outlineLvl w:val="0"/>')
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    start = p(inside=begin + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("Isi\t1"))
    assert shown(start, p("Isi", style="Heading1"), p(TEXT), styles=(heading,)) == [
        "entry1 [1] Isi",
        "heading1 Isi",
        f"paragraph {TEXT}",
    ]


def test_styles_that_are_based_on_each_other() -> None:
    """Styles that go round in a circle end somewhere."""
    circle = (style("a", "a", base="b"), style("b", "b", base="a"))
    assert shown(p("x", style="a"), styles=circle) == ["paragraph x"]
