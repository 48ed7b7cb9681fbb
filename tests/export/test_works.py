"""Which works a report cites and lists: those of the case, and those of the library that it really uses."""

import pytest
from attrs import evolve

from factories import minimal_case
from socialwork.case import Case, ProseSlot
from socialwork.document.inline_nodes import Citation, CitationKey
from socialwork.document.inlines import plain
from socialwork.document.nodes import Document, Paragraph
from socialwork.document.walk import document_blocks
from socialwork.errors import IncompleteReportError
from socialwork.export.build import build
from socialwork.export.template import Template
from socialwork.export.template_loading import load_template
from socialwork.export.works import library_key, report_works, unknown_works
from socialwork.knowledge import work
from socialwork.references import Author, Reference

RICHMOND = Reference(
    code="richmond",
    title="What Is Social Case Work?",
    author=(Author(family="Richmond", given="Mary E."),),
    year=1922,
    publisher="Penerbit Siswa",
)
IMPOSTOR = Reference(
    code="zastrow2009", title="Buku lain", author=(Author(family="Zastrow", given="A."),), year=2009
)


@pytest.fixture(scope="module")
def template() -> Template:
    """Return the shipped template without what the library itself writes in chapter II."""
    shipped = load_template()
    chapters = tuple(one for one in shipped.chapters if one.anchor != "bab-landasan-konseptual")
    return evolve(shipped, chapters=chapters)


def case(prose: str, *references: Reference) -> Case:
    """Return a small case with *prose* in chapter I."""
    return minimal_case(prose=(ProseSlot(slot="background", text=prose),), references=references)


def listed(document: Document) -> list[str]:
    """Return the entries of the bibliography."""
    return [
        plain(block.text)
        for block in document_blocks(document)
        if isinstance(block, Paragraph) and block.role == "bibliography"
    ]


def said(document: Document, start: str) -> str:
    """Return the paragraph that starts with these words."""
    found = (plain(block.text) for block in document_blocks(document) if isinstance(block, Paragraph))
    return next(text for text in found if text.startswith(start))


def shown(one: Case, *keys: CitationKey) -> str:
    """Return what a citation of *keys* prints in a report of *one* that cites nothing else."""
    works = report_works(one, [key.code for key in keys])
    return plain(works.cite(Citation(keys)))


def test_prose_may_cite_a_work_of_the_library(template: Template) -> None:
    """A work that the library knows is cited without being listed in the case, and gets its entry."""
    document = build(case("Menurut ahli [@garvin1997, hlm. 3]."), template)
    assert said(document, "Menurut") == "Menurut ahli (Garvin, 1997, hlm. 3)."
    assert listed(document) == ["Garvin, C. D. (1997). Contemporary group work (ed. ke-3). Allyn & Bacon."]


def test_works_of_the_library_that_nobody_cites_are_not_listed(template: Template) -> None:
    """All references of the case are listed, cited or not, and none that the report does not cite."""
    document = build(case("Tanpa kutipan.", RICHMOND), template)
    assert listed(document) == ["Richmond, M. E. (1922). What Is Social Case Work? Penerbit Siswa."]


def test_a_work_cited_in_the_preface_is_listed(template: Template) -> None:
    """The front matter cites works as the chapters do."""
    one = minimal_case(prose=(ProseSlot(slot="preface", text="Terima kasih [@garvin1997]."),))
    assert len(listed(build(one, template))) == 1


def test_the_case_is_asked_first() -> None:
    """A code that the case gives to a work of its own names that work in prose."""
    assert shown(case("", IMPOSTOR), CitationKey("zastrow2009")) == "(Zastrow, 2009)"
    works = report_works(case("", IMPOSTOR), ["zastrow2009"])
    assert works.references == (IMPOSTOR,)


def test_the_library_is_not_misled_by_a_code_that_is_taken() -> None:
    """What the library writes cites its own work, told apart by a letter from the student's of that code."""
    one = case("", IMPOSTOR)
    works = report_works(one, ["zastrow2009", library_key("zastrow2009").code])
    assert plain(works.cite(Citation((CitationKey("zastrow2009"),)))) == "(Zastrow, 2009a)"
    assert plain(works.cite(Citation((library_key("zastrow2009"),)))) == "(Zastrow, 2009b)"
    assert [plain(entry).partition(".")[0] for entry in works.entries()] == ["Zastrow, A", "Zastrow, C"]


def test_a_work_that_the_case_lists_too_is_cited_as_the_case_has_it() -> None:
    """One work has one entry, the student's, whoever cites it."""
    one = case("", RICHMOND)
    works = report_works(one, [library_key("richmond1922").code])
    assert works.references == (RICHMOND,)
    assert plain(works.cite(Citation((library_key("richmond1922"),)))) == "(Richmond, 1922)"


def test_one_work_under_two_codes_is_cited_once() -> None:
    """A citation that names one work by the student's code and by the library's prints it once."""
    keys = (CitationKey("richmond"), CitationKey("richmond1922"))
    assert shown(case("", RICHMOND), *keys) == "(Richmond, 1922)"


def test_works_of_one_author_and_year_get_letters_across_case_and_library() -> None:
    """Letters tell the student's work and the library's of one author and year apart."""
    own = evolve(RICHMOND, title="Buku lain oleh Richmond")
    works = report_works(case("", own), [library_key("richmond1922").code])
    assert plain(works.cite(Citation((library_key("richmond1922"),)))) == "(Richmond, 1922b)"
    assert plain(works.cite(Citation((CitationKey("richmond"),)))) == "(Richmond, 1922a)"


def test_works_that_nobody_knows() -> None:
    """Codes of neither the case nor the library are told, each once, in order."""
    codes = ["garvin1997", "siapa", "richmond", "siapa", "library:tidak-ada"]
    assert list(unknown_works(case("", RICHMOND), codes)) == ["siapa", "library:tidak-ada"]


def test_a_final_report_refuses_unknown_works(template: Template) -> None:
    """A final report names the works that are cited and known nowhere, and no others."""
    with pytest.raises(IncompleteReportError) as refused:
        build(case("Lihat [@siapa; @garvin1997]."), template, final=True)
    told = [part.text("id") for part in refused.value.missing if part.kind == "unknown"]
    assert told == ["karya “siapa” dikutip tetapi tidak ada dalam `references`"]


def test_the_library_work_is_taken_as_it_stands() -> None:
    """The entry of a library work is that of the literature."""
    assert report_works(minimal_case(), ["garvin1997"]).references == (work("garvin1997"),)
