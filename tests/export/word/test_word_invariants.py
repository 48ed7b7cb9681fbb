"""The checks of our own find what they are for, and nothing in a good file."""

import zipfile
from io import BytesIO

import pytest
from word_reading import written
from word_samples import caption, cell, document, paragraph, png, rich_document

from socialwork.document.inline_nodes import CrossRef
from socialwork.document.nodes import Cell, Figure, Paragraph, Table
from socialwork.errors import SocialWorkError
from socialwork.export.word import check_docx
from socialwork.values.media import Media


def good() -> bytes:
    """Return a small sound file with a table, a reference and pictures."""
    table = Table(rows=((cell("a"),),), caption=caption("table", 1, 1, "Judul"))
    figure = Figure(media="a.png", alt="Kotak")
    reference = Paragraph(text=(CrossRef("tabel-1-1", "Tabel 1. 1"),))
    media = (Media("a.png", png()),)
    return written(document(table, reference, figure, figure, paragraph("akhir"), media=media))


def changed(old: str, new: str, path: str = "word/document.xml") -> bytes:
    """Return the good file with one thing in it made wrong."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(good())) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == path:
                assert old.encode() in content, f"nothing to change: {old}"
                content = content.replace(old.encode(), new.encode(), 1)
            target.writestr(name, content)
    return stream.getvalue()


def test_good_files_have_no_findings() -> None:
    """A file of the writer is clean, also one with everything in it."""
    assert (check_docx(good()), check_docx(written(rich_document()))) == ([], [])


CELL = '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:tc>'


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (CELL, "</w:tc>", "a cell does not end with a paragraph"),
        ("</w:tbl>", "</w:tbl><w:tbl/>", "two tables stand in a row"),
        ('<w:fldChar w:fldCharType="end"/>', "", "a field has its 'begin' in the wrong place|does not end"),
        ('<w:fldChar w:fldCharType="separate"/>', "", "a field has its 'end' in the wrong place"),
        ('<w:bookmarkEnd w:id="1"/>', "", "bookmarks do not pair"),
        ("REF _Ref_tabel_1_1", "REF _Ref_tiada", "no bookmark '_Ref_tiada'"),
        ('w:name="_Ref_tabel_1_1"', 'w:name="a b"', "no name that Word accepts"),
        ('<wp:docPr id="2"', '<wp:docPr id="1"', "2 drawings have the number 1"),
        ('descr="Kotak"', 'descr=" "', "has no words"),
        ("</w:p>", "</w:p>liar", "text stands outside a run"),
        ('w:val="Caption"', 'w:val="Tiada"', "no style 'Tiada'"),
        ("<w:pPr>", '<w:pPr><w:numPr><w:numId w:val="99"/></w:numPr>', "no list '99'"),
    ],
)
def test_damage_is_found(old: str, new: str, words: str) -> None:
    """Each kind of damage gives a finding that names it."""
    found = check_docx(changed(old, new))
    assert any(any(word in problem for word in words.split("|")) for problem in found), found


def test_styles_based_on_themselves_are_found() -> None:
    """A cycle of styles, which makes programs fail, is found."""
    start = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val='
    cycle = changed(f'{start}"Normal"/>', f'{start}"Title"/>', "word/styles.xml")
    assert check_docx(cycle) == ["the style 'Title' is based on itself"]


def test_twice_the_same_bookmark_is_found() -> None:
    """Two bookmarks of one name make references ambiguous."""
    mark = '<w:bookmarkStart w:id="1" w:name="_Ref_tabel_1_1"/>'
    second = '<w:bookmarkStart w:id="7" w:name="_REF_tabel_1_1"/><w:bookmarkEnd w:id="7"/>'
    assert any("stands there 2 times" in problem for problem in check_docx(changed(mark, second + mark)))


def test_one_anchor_for_two_places_is_refused() -> None:
    """The writer does not write a file in which a reference could mean two places."""
    twice = caption("table", 1, 1, "Judul")
    with pytest.raises(SocialWorkError, match="same anchor"):
        written(document(twice, twice))


def test_signatures_may_follow_each_other() -> None:
    """Two tables with signatures, kept apart by a thin line, stand together."""
    signed = Table(rows=((Cell(blocks=(Paragraph(text=(), role="signature"),)),),), ruled=False)
    assert check_docx(written(document(signed, signed))) == []
