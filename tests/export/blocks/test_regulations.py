"""The laws on which a case rests, as section 2.5 prints them."""

import datetime as dt
from typing import Any

from attrs import evolve

from chapter_four import built, context, shown
from factories import full_case
from socialwork.case import Case
from socialwork.document.inline_nodes import Citation, CitationKey
from socialwork.document.nodes import ListBlock, Paragraph
from socialwork.document.walk import each_block
from socialwork.export.bibliography import resolve_citations
from socialwork.export.build import build
from socialwork.export.markdown import blocks_markdown, to_markdown
from socialwork.export.template_loading import load_template
from socialwork.export.works import report_works
from socialwork.loading import load_case
from socialwork.practicum import Practicum
from socialwork.records import RegulationUse
from socialwork.references import Reference
from socialwork.values.when import Period

CHILD = RegulationUse(
    regulation="uu23-2002",
    articles=("Pasal 54", "pasal 1 angka 1", "Pasal 3", "Pasal 7 ayat (1)"),
    meaning="BR berhak *aman*.\n\nGuru ikut menjaga.",
)
ADAT = Reference(
    code="adat", type="legislation", title="Perdes Contoh Nomor 2 Tahun 2020 tentang Anak", year=2020
)
OLD = Reference(
    code="lama", type="legislation", title="UU No. 12 Tahun 1995 tentang Pemasyarakatan", year=1995
)


def case_of(*uses: RegulationUse, **changes: Any) -> Case:
    """Return a case that rests on *uses*."""
    return evolve(full_case(), regulations=uses, **changes)


def test_name_provisions_and_meaning_in_one_paragraph() -> None:
    """The subject, the source, what amended it, the provisions of the register, then the student's words."""
    text = shown("regulations", case_of(CHILD))
    assert "Penanganan kasus klien BR berpijak pada peraturan berikut." in text
    assert (
        "1) **Perlindungan Anak** [@library:uu23-2002], sebagaimana telah diubah dengan Undang-Undang "
        "Republik Indonesia Nomor 35 Tahun 2014 tentang Perubahan atas" in text
    )
    assert "Pasal 1 angka 1 memandang setiap orang" in text
    assert "Ketentuan yang dirujuk ialah Pasal 3 dan Pasal 7 ayat (1). BR berhak *aman*." in text
    assert "Guru ikut menjaga." in text


def test_the_meaning_keeps_its_paragraphs() -> None:
    """What the student writes behind the first paragraph stays a paragraph of its own."""
    lists = [one for one in each_block(built("regulations", case_of(CHILD))) if isinstance(one, ListBlock)]
    (entry,) = lists[0].items
    assert [type(one) for one in entry.blocks] == [Paragraph, Paragraph]


def test_nothing_comes_of_nothing() -> None:
    """A case without regulations prints no lead."""
    assert built("regulations", case_of()) == ()


def test_a_meaning_that_is_a_list_stands_below() -> None:
    """A list of the student follows the paragraph of the law."""
    use = evolve(CHILD, articles=(), meaning="1. satu\n2. dua")
    (entry,) = next(
        one for one in each_block(built("regulations", case_of(use))) if isinstance(one, ListBlock)
    ).items
    assert [type(one) for one in entry.blocks] == [Paragraph, ListBlock]


def test_amendments_after_the_case_are_left_out() -> None:
    """Only what amended the law by the last day of the case is named."""
    period = Practicum(period=Period(dt.date(2015, 1, 5), dt.date(2015, 2, 6)))
    old = Case(
        title="Kasus",
        people=full_case().people,
        institution=full_case().institution,
        practicum=period,
        regulations=(CHILD,),
    )
    text = shown("regulations", old)
    assert (
        "sebagaimana telah diubah dengan Undang-Undang Republik Indonesia Nomor 35 Tahun 2014 tentang" in text
    )
    assert "2016" not in text


def test_a_repealed_law_says_so() -> None:
    """A law that had been repealed by the end of the case carries the note."""
    use = RegulationUse(regulation="uu12-1995", meaning="Dahulu berlaku.")
    assert (
        "yang telah dicabut dengan Undang-Undang Republik Indonesia Nomor 22 Tahun 2022 tentang "
        "Pemasyarakatan. Dahulu"
    ) in shown("regulations", case_of(use))


def test_a_law_of_the_students_own() -> None:
    """A law among the references is cited as it stands there; what the register knows of it is used."""
    uses = (
        RegulationUse(regulation="adat", articles=("Pasal 2",), meaning="Ya."),
        RegulationUse(regulation="lama"),
    )
    text = shown("regulations", case_of(*uses, references=(ADAT, OLD)))
    assert "1) **Anak** [@adat]. Ketentuan yang dirujuk ialah Pasal 2. Ya." in text
    assert "2) **Pemasyarakatan** [@lama], yang telah dicabut" in text


def test_in_english() -> None:
    """An English report has English words for subjects, articles and provisions."""
    text = blocks_markdown(built("regulations", case_of(CHILD), context(lang="en")))
    assert "**Child Protection** [@library:uu23-2002], as amended by" in text
    assert "Article 1 number 1 takes everyone below the age of 18 for a child" in text
    assert "It is cited for Article 3 and Article 7 paragraph (1)." in text


def test_the_citation_becomes_the_name_and_an_entry() -> None:
    """The bibliography gets an entry of the register for every law, and the text its name."""
    case = case_of(CHILD)
    works = report_works(case, ["library:uu23-2002"])
    assert "uu23-2002" in {one.code for one in works.references}
    text = blocks_markdown(resolve_citations(built("regulations", case), works))
    assert "**Perlindungan Anak** (Undang-Undang Republik Indonesia Nomor 23 Tahun 2002), sebagaimana" in text
    law = works.cite(Citation((CitationKey("library:uu23-2002", "Pasal 1"),)))
    assert law[0].text == "(Undang-Undang Republik Indonesia Nomor 23 Tahun 2002, Pasal 1)"  # type: ignore[union-attr]


def test_both_examples_list_their_laws() -> None:
    """Each law of an example stands in its section 2.5 and in its bibliography."""
    for name in ("example:utama", "example:lansia", "example:rehabilitasi"):
        case = load_case(name)
        text = to_markdown(build(case, load_template()))
        assert case.regulations
        body, _, entries = text.rpartition("DAFTAR PUSTAKA")
        for kind, number, year in (("Undang-Undang", 14, 2019), ("Undang-Undang", 27, 2022)):
            law = f"{kind} Republik Indonesia Nomor {number} Tahun {year}"
            assert f"({law})" in body
            assert f"{law} tentang" in entries
