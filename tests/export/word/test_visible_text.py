"""The text of a paragraph, as a reader sees it, with the places of its pieces."""

import pytest
from lxml import etree
from reference_files import DRAWING, W

from socialwork.export.word.visible_text import paragraphs, pieces, visible_text
from socialwork.export.word.xml import Element

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def paragraph(inner: str) -> Element:
    """Return a paragraph."""
    return etree.fromstring(f'<w:p xmlns:w="{W}" xmlns:mc="{MC}" xmlns:a="{DRAWING}/main">{inner}</w:p>')


def t(text: str) -> str:
    """Return a run of text."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def mark(kind: str) -> str:
    """Return a mark of a field."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


BOX = f"<w:r><w:drawing><w:txbxContent><w:p>{t('kotak')}</w:p></w:txbxContent></w:drawing></w:r>"


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (t("Tujuan ") + t("ini"), "Tujuan ini"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:ptab/></w:r>", "a\tb\nc\n\t"),
        ("<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>formal</w:t><w:softHyphen/></w:r>", "non-formal"),
        (f"<w:pPr><w:tabs><w:tab w:val='left' w:pos='9'/></w:tabs></w:pPr>{t('a')}", "a"),
        (f"<w:hyperlink>{t('tautan')}</w:hyperlink><w:ins>{t(' baru')}</w:ins>", "tautan baru"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{t('isian')}</w:sdtContent></w:sdt>", "isian"),
        (f"<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:moveFrom>{t('x')}</w:moveFrom>", ""),
        (f"<w:moveTo>{t('pindah')}</w:moveTo>", "pindah"),
        (f"{t('a')}{BOX}{t('b')}", "ab"),
        ('<w:r><w:sym w:font="Symbol" w:char="00B7"/></w:r>', "·"),
        ('<w:r><w:sym w:char="D800"/><w:sym w:char="0000"/><w:sym w:char="salah"/><w:sym/></w:r>', ""),
        (
            f"<w:r><w:ruby><w:rt>{t('cara')}</w:rt><w:rubyBase>{t('dasar')}</w:rubyBase></w:ruby></w:r>",
            "dasar",
        ),
        (f"<w:fldSimple w:instr='PAGE'>{t('7')}</w:fldSimple>", "7"),
        ("<w:r><w:t/></w:r>", ""),
    ],
)
def test_what_a_reader_sees_counts(inner: str, text: str) -> None:
    """Tabs and breaks are a character each; what is deleted, or stands in a box, is none of it."""
    assert visible_text(paragraph(inner)) == text


def test_instructions_of_fields_do_not_count() -> None:
    """Neither their codes nor the result of a field inside them; what they give does."""
    inner = mark("begin") + t("19") + mark("separate") + t("5") + mark("end")
    code = "<w:r><w:instrText>IF </w:instrText></w:r>"
    made = mark("begin") + code + inner + mark("separate") + t("hasil") + mark("end") + t(" lain")
    assert visible_text(paragraph(made)) == "hasil lain"


def test_a_field_that_goes_on_from_another_paragraph() -> None:
    """The last line of a table of contents ends a field that it did not begin."""
    assert visible_text(paragraph(t("BAB I") + mark("separate") + mark("end") + t("1"))) == "BAB I1"


@pytest.mark.parametrize(
    ("branches", "text"),
    [
        (f"<mc:Choice>{t('satu')}</mc:Choice><mc:Fallback>{t('dua')}</mc:Fallback>", "satu"),
        (f"<mc:Choice>{t('satu')}</mc:Choice><mc:Choice>{t('dua')}</mc:Choice>", "satu"),
        (f"<mc:Fallback>{t('dua')}</mc:Fallback>", "dua"),
        ("", ""),
    ],
)
def test_one_alternative_counts(branches: str, text: str) -> None:
    """The first one, or what there is instead."""
    assert visible_text(paragraph(f"<mc:AlternateContent>{branches}</mc:AlternateContent>")) == text


def test_pieces_know_their_places() -> None:
    """Each starts where the one before it ends, and knows its run."""
    found = list(pieces(paragraph("<w:r><w:t>ab</w:t><w:tab/></w:r>" + t("cd"))))
    assert [(one.text, one.start, one.end) for one in found] == [("ab", 0, 2), ("\t", 2, 3), ("cd", 3, 5)]
    assert [one.run for one in found] == [one.node.getparent() for one in found]


def test_paragraphs_of_boxes_have_numbers_too() -> None:
    """A paragraph in a text box comes after the one that holds the box."""
    body = etree.fromstring(f'<w:body xmlns:w="{W}"><w:p>{BOX}{t("a")}</w:p><w:p>{t("b")}</w:p></w:body>')
    assert [visible_text(one) for one in paragraphs(body)] == ["a", "kotak", "b"]
