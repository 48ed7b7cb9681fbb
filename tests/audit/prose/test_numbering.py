"""Items and headings count one by one."""

import pytest

from prose_slips import findings
from socialwork.audit.prose.engine import review
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Heading, ListBlock, ListItem, Paragraph
from socialwork.findings import Finding
from socialwork.reading.from_document import reading_of_blocks


def paragraph(text: str) -> Paragraph:
    """Return a plain paragraph."""
    return Paragraph(text=(Text(text),))


def listed(*labels: str, level: int = 0) -> ListBlock:
    """Return a list whose items were read with these labels."""
    return ListBlock(
        items=tuple(ListItem(blocks=(paragraph("Isi"),), label=one) for one in labels), level=level
    )


def found(*blocks: Heading | ListBlock | Paragraph, code: str = "NUM-01") -> list[Finding]:
    """Return the findings on numbers."""
    return [one for one in review(reading_of_blocks(blocks)) if one.code == code]


@pytest.mark.parametrize(
    "labels",
    [
        ("1)", "2)", "4)"),
        ("1)", "2)", "2)"),
        ("1.", "2.", "3.", "1.", "2."),
        ("1)", "2)", "3.", "4."),
        ("a.", "b.", "d."),
        ("(1)", "(3)"),
        ("1)", "2)", "c)"),
        ("i.", "ii.", "iv."),
    ],
)
def test_slips_of_items_are_found(labels: tuple[str, ...]) -> None:
    """Gaps, repeats, restarts and changes of style are found, once each."""
    assert len(found(listed(*labels))) == 1


@pytest.mark.parametrize(
    "labels",
    [
        ("1)", "2)", "3)"),
        ("1)", "a)", "b)", "2)", "a)", "b)", "3)"),
        ("a.", "b.", "c.", "d.", "e.", "f.", "g.", "h.", "i.", "j."),
        ("i.", "ii.", "iii.", "iv.", "v."),
        ("–", "–", "–"),
        ("1.", "a.", "(1)", "(2)", "b.", "2."),
    ],
)
def test_lists_that_count_well_are_left_alone(labels: tuple[str, ...]) -> None:
    """Lists in order and lists in lists are left alone."""
    assert found(listed(*labels)) == []


def test_a_new_list_starts_again() -> None:
    """Behind a paragraph or a heading a list starts at one again, or goes on."""
    lead = paragraph("Hasilnya sebagai berikut:")
    assert found(listed("1)", "2)"), lead, listed("1)", "2)")) == []
    assert found(listed("1)", "2)"), lead, listed("3)")) == []
    assert len(found(listed("1)", "2)"), lead, listed("4)"))) == 1


def test_levels_count_apart() -> None:
    """A list inside an item counts for itself."""
    inner = ListBlock(items=(ListItem(blocks=(paragraph("x"),)), ListItem(blocks=(paragraph("y"),))), level=1)
    outer = ListBlock(
        items=(ListItem(blocks=(paragraph("a"), inner)), ListItem(blocks=(paragraph("b"), inner)))
    )
    assert found(outer) == []


def test_enumerations_within_a_sentence_are_found() -> None:
    """An enumeration in a sentence that jumps is found."""
    assert findings("Tujuannya (1) hadir, (2) aktif, dan (4) rapi.", "NUM-01")
    assert findings("Tujuannya a) hadir, b) aktif, dan d) rapi.", "NUM-01")


@pytest.mark.parametrize(
    "text",
    [
        "Tujuannya (1) hadir, (2) aktif, dan (3) rapi.",
        "Lihat butir 3) dan butir 8). Pasal 4 ayat (2) dan ayat (5).",
        "Pasal 1 ayat (1), ayat (2), dan ayat (3) mengatur hal itu.",
    ],
)
def test_references_are_no_enumerations(text: str) -> None:
    """Enumerations in order and numbers of articles are left alone."""
    assert findings(text, "NUM-01") == []


def test_rows_of_a_table_are_found() -> None:
    """A column of numbers that jumps is found; a group may start again."""
    head = "| No | Nama |\n|---|---|\n"
    assert findings(f"{head}| 1 | a |\n| 2 | b |\n| 4 | c |", "NUM-01")
    assert findings(f"{head}| 1 | a |\n| 2 | b |\n| 2 | c |", "NUM-01")
    assert findings(f"{head}| 1 | a |\n| 2 | b |\n|  | lanjut |\n| 3 | c |", "NUM-01") == []


def headings(*labels: str) -> tuple[Heading | Paragraph, ...]:
    """Return headings with these numbers, each with a sentence under it."""
    made: list[Heading | Paragraph] = []
    for label in labels:
        level = 1 if label.startswith("BAB") else label.rstrip(".").count(".") + 1
        made += [Heading(level=level, number=label, text=(Text("Judul"),)), paragraph("Isi.")]
    return tuple(made)


@pytest.mark.parametrize(
    "labels",
    [
        ("BAB I", "1.1", "1.3"),
        ("BAB I", "1.1", "1.1"),
        ("BAB I", "1.1", "BAB III"),
        ("BAB I", "1.1", "BAB II", "1.2"),
        ("BAB I", "1.1", "1.2", "1.2.1", "1.2.3"),
        ("BAB I", "1.1", "1.2."),
        ("BAB I", "1.2"),
    ],
)
def test_slips_of_headings_are_found(labels: tuple[str, ...]) -> None:
    """Gaps, repeats, numbers of another chapter and changes of style are found, once each."""
    assert len(found(*headings(*labels), code="NUM-02")) == 1


@pytest.mark.parametrize(
    "labels",
    [
        ("BAB I", "1.1", "1.1.1", "1.1.2", "1.2", "BAB II", "2.1"),
        ("BAB I", "1.1.", "1.2.", "BAB II", "2.1."),
    ],
)
def test_headings_that_count_well_are_left_alone(labels: tuple[str, ...]) -> None:
    """Headings in order are left alone."""
    assert found(*headings(*labels), code="NUM-02") == []


def test_list_levels_as_headings_start_again() -> None:
    """Headings numbered 1) count under each heading anew."""
    blocks = tuple(
        one
        for number in ("4.1", "4.2")
        for one in (
            Heading(level=2, number=number, text=(Text("Judul"),)),
            Heading(level=4, number="1)", text=(Text("A"),)),
            paragraph("Isi."),
            Heading(level=4, number="2)", text=(Text("B"),)),
            paragraph("Isi."),
        )
    )
    assert found(Heading(level=1, number="BAB IV", text=(Text("KASUS"),)), *blocks, code="NUM-02") == []
