"""Forms as Word files and as LibreOffice prints them."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from word_reading import find, part, texts, written

from form_reading import every_blank, every_filled, made
from socialwork import build_form, fitting_forms, form_kinds, load_case, to_markdown, write_docx
from socialwork.case import Case
from socialwork.document.inlines import plain
from socialwork.document.nodes import Document, Paragraph, Part
from socialwork.export.word.xml import name
from socialwork.testing import cases
from socialwork.vocabulary.privacy import Edition
from tools import convert_to_pdf, needs_libreoffice, pdf_pages, validate_all

UTAMA, LANSIA = load_case("example:utama"), load_case("example:lansia")
ONE_PAGE = (
    "client-identity",
    "intake",
    "group-session",
    "assignment-letter",
    "home-visit-report",
    "minutes",
    "attendance",
    "daily-log",
    "weekly-log",
    "summary-recording",
    "guardianship",
    "supervision",
    "token-sheet",
    "termination",
)
"""Forms of which one copy is usually one sheet; the others have two pages."""


# --- validity ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "document",
    [every_blank("en"), every_filled(UTAMA), every_filled(LANSIA, Edition.CONFIDENTIAL)],
    ids=["blank", "filled", "confidential"],
)
def test_forms_are_valid_word_files(document: Document) -> None:
    """Two independent validators and the library's own checks find nothing."""
    assert validate_all(written(document)) == []


def test_a_line_to_write_on_is_dots_to_the_end_of_its_room() -> None:
    """In the text as wide as the page, in a field as wide as its cell."""
    tree = part(written(made("home-visit-report")))
    stops = [int(tab.get(name("w:pos"), "0")) for tab in find(tree, ".//w:pPr/w:tabs/w:tab")]
    assert {tab.get(name("w:leader")) for tab in find(tree, ".//w:pPr/w:tabs/w:tab")} == {"dot"}
    assert max(stops) == round(16.5 / 2.54 * 1440)
    assert min(stops) < max(stops) * 0.7


def test_a_letterhead_has_a_line_below() -> None:
    """As the letters of institutions do."""
    styles = part(written(made("assignment-letter")), "word/styles.xml")
    letterhead = next(one for one in find(styles, "w:style") if one.get(name("w:styleId")) == "Letterhead")
    assert len(find(letterhead, "w:pPr/w:pBdr/w:bottom")) == 1


def test_signatures_stay_together() -> None:
    """Every row of a block of signatures but the last stays with the next one."""
    tree = part(written(made("informed-consent")))
    block = find(tree, ".//w:tbl")[-3]
    styles = [
        {style.get(name("w:val")) for style in find(row, ".//w:pPr/w:pStyle")} for row in find(block, "w:tr")
    ]
    assert styles == [{"FormSignature"}, {"FormSignature"}, {"FormName"}]


def test_each_copy_counts_its_own_pages() -> None:
    """Two conferences are two sections, both from page 1."""
    tree = part(written(made("minutes", UTAMA)))
    assert [one.get(name("w:start")) for one in find(tree, ".//w:sectPr/w:pgNumType")] == ["1", "1"]


# --- paper ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Document, list[str]]]:
    """Return every form, blank and filled, with the text of its pages; all are converted at once."""
    documents = {"blank": every_blank(), "filled": every_filled(UTAMA)}
    folder: Path = tmp_path_factory.mktemp("forms")
    found = {}
    for key, document in documents.items():
        path = folder / f"{key}.docx"
        write_docx(document, path)
        found[key] = (document, pdf_pages(convert_to_pdf(path)))
    return found


def squeezed(text: str) -> str:
    """Return *text* without blanks and without the dots of lines to write on."""
    return re.sub(r"[\s.…]+", "", text)


@needs_libreoffice
@pytest.mark.parametrize("key", ["blank", "filled"])
def test_paper_says_what_the_file_says(printed: dict[str, tuple[Document, list[str]]], key: str) -> None:
    """Every paragraph of the Word file is on paper."""
    document, pages = printed[key]
    paper = "".join(map(squeezed, pages))
    words = [word for text in texts(part(written(document))) for word in re.findall(r"[^\W_]+", text)]
    assert [word for word in words if word not in paper] == []


@needs_libreoffice
@pytest.mark.parametrize("key", ["blank", "filled"])
def test_boxes_are_printed(printed: dict[str, tuple[Document, list[str]]], key: str) -> None:
    """The font that stands in for a missing sign has them."""
    paper = "".join(printed[key][1])
    assert "☐" in paper
    assert ("☑" in paper) is (key == "filled")


def sheets(document: Document, pages: list[str]) -> dict[str, int]:
    """Return how many pages each form has: its title stands at the top of the first."""
    counts: list[int] = []
    titles = [title(one) for one in document.parts]
    for page in pages:
        if len(counts) < len(titles) and titles[len(counts)] in squeezed(page)[:120]:
            counts.append(0)
        counts[-1] += 1
    return dict(zip([form.kind for form in form_kinds()], counts, strict=True))


def title(part: Part) -> str:
    """Return the title of a form, without blanks."""
    words = next(one for one in part.blocks if isinstance(one, Paragraph) and one.role == "form-title")
    return squeezed(plain(words.text).split("Nomor")[0])


@needs_libreoffice
def test_a_blank_form_has_the_pages_that_are_usual(
    printed: dict[str, tuple[Document, list[str]]],
) -> None:
    """One sheet where one is usual, two at most, and no empty page behind a full one."""
    document, pages = printed["blank"]
    assert [page for page in pages if len(squeezed(page)) < 20] == []
    found = sheets(document, pages)
    assert [kind for kind in ONE_PAGE if found[kind] != 1] == []
    assert max(found.values()) == 2


# --- whatever a case is -----------------------------------------------------------------------


@given(cases())
@settings(max_examples=15)
def test_every_case_fills_its_forms(case: Case) -> None:
    """Whatever a case holds, the forms that fit it are made, the same each time, and can be read."""
    for form in fitting_forms(case):
        made_once = build_form(form.kind, case)
        assert build_form(form.kind, case) == made_once
        assert to_markdown(made_once).strip()


@given(cases())
@settings(max_examples=5)
def test_every_filled_form_is_written(case: Case) -> None:
    """Whatever a case holds, its forms are valid Word files."""
    from socialwork.export.word import check_docx

    assert check_docx(written(every_filled(case, Edition.CONFIDENTIAL))) == []


@given(cases())
@settings(max_examples=15)
def test_generated_names_are_not_printed(case: Case) -> None:
    """The names of client and guardian are in no public form."""
    from attrs import evolve

    people = case.people
    hidden = evolve(
        case,
        people=evolve(
            people,
            client=evolve(people.client, full_name="Qxzzk", address="Wqxxz"),
            guardian=None if people.guardian is None else evolve(people.guardian, full_name="Zkkqx"),
        ),
    )
    text = to_markdown(every_filled(hidden))
    assert [word for word in ("Qxzzk", "Wqxxz", "Zkkqx") if word in text] == []
