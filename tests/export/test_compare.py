"""What changed between two reports, by section."""

from attrs import evolve
from hypothesis import given

import socialwork as sw
from document.trees import DOCUMENTS
from socialwork.export.compare import compare
from socialwork.export.numbering import number


def para(text: str) -> sw.Paragraph:
    """Return a paragraph."""
    return sw.Paragraph(text=(sw.Text(text),))


def report(*blocks: sw.Block) -> sw.Document:
    """Return a numbered report."""
    return number(sw.Document(parts=(sw.Part(blocks=blocks),)))


def heading(title: str, level: int = 1) -> sw.Heading:
    """Return a heading."""
    return sw.Heading(level=level, text=(sw.Text(title),))


def table(anchor: str, text: str) -> sw.Table:
    """Return a table of one cell with its caption."""
    caption = sw.Caption(series="table", title=(sw.Text("Isi"),), anchor=anchor)
    return sw.Table(rows=((sw.Cell(blocks=(para(text),)),),), caption=caption)


def test_sections_that_came_went_or_changed() -> None:
    """Each is named by its newer number, with the paragraphs that make the difference."""
    old = report(heading("Satu"), para("a"), para("b"), heading("Dua"), para("c"), heading("Tiga"), para("d"))
    new = report(
        heading("Satu"), para("a"), para("B"), heading("Empat"), para("e"), heading("Tiga"), para("d")
    )
    assert [(one.section, one.kind, one.removed, one.added) for one in compare(old, new)] == [
        ("BAB I Satu", "changed", ("b",), ("B",)),
        ("BAB II Empat", "added", (), ("e",)),
        ("BAB II Dua", "removed", ("c",), ()),
    ]


def test_what_only_moved_or_was_renumbered_has_not_changed() -> None:
    """A table added in one section changes the numbers behind it, not what the others say."""
    reference = sw.Paragraph(text=(sw.CrossRef("b"),))
    old = report(heading("Satu"), para("x"), table("b", "isi"), heading("Sub", 2), reference)
    new = report(
        heading("Satu"), para("x"), table("a", "baru"), table("b", "isi"), heading("Sub", 2), reference
    )
    (only,) = compare(old, new)
    assert only.section == "BAB I Satu"
    assert only.removed == ()
    assert "baru" in only.added[0]


def test_sections_of_one_title_are_kept_apart() -> None:
    """*Proses* stands under many headings; under one it may even stand twice."""
    blocks = (heading("Satu"), heading("Proses", 2), para("a"), heading("Proses", 2), para("b"))
    old, new = report(*blocks), report(*blocks[:-1], para("c"))
    (only,) = compare(old, new)
    assert (only.section, only.removed, only.added) == ("1.2 Proses", ("b",), ("c",))


def test_appendices_are_sections_and_text_before_headings_too() -> None:
    """A changed appendix is named by its number; the cover has no name."""
    appendix = sw.Caption(series="appendix", title=(sw.Text("Daftar Hadir"),), anchor="l")
    old, new = report(para("sampul"), appendix, para("a")), report(para("Sampul"), appendix, para("b"))
    assert [one.section for one in compare(old, new)] == ["", "Lampiran 1 Daftar Hadir"]


@given(DOCUMENTS)
def test_a_document_does_not_differ_from_itself(document: sw.Document) -> None:
    """Nothing changed where nothing changed."""
    assert compare(document, document) == ()


def test_a_change_in_the_case_shows_in_its_section() -> None:
    """One sentence of one stage, found in the whole report."""
    case = sw.load_case("example:lansia")
    template = sw.load_template()
    prose = tuple(
        evolve(one, text=one.text + "\n\nSatu kalimat baru.") if one.slot == "conclusion" else one
        for one in case.prose
    )
    changes: tuple[sw.SectionChange, ...] = sw.compare(
        sw.build(case, template), sw.build(evolve(case, prose=prose), template)
    )
    assert [(one.kind, one.added) for one in changes] == [("changed", ("Satu kalimat baru.",))]
