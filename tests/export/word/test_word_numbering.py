"""Headings are numbered by Word, and never differently from the document."""

import pytest
from word_reading import body, part, texts, values, written
from word_samples import document, text

from socialwork.document.design import Design
from socialwork.document.nodes import Heading
from socialwork.export.word.numbering import BLANK_NUMBER, HeadingCounter, printed
from socialwork.export.word.styles import StyleSheet
from socialwork.export.word.xml import name


def heading(level: int, number: str) -> Heading:
    """Return a heading with a number."""
    return Heading(level=level, text=text("Judul"), number=number)


def test_chapters_print_their_number_in_the_text() -> None:
    """The number of a chapter is text, with a line break before its title."""
    assert texts(body(document(heading(1, "BAB I")))) == ["BAB I/Judul"]


def test_word_numbers_the_headings_below() -> None:
    """Where Word's number is the one of the document, it is not in the text."""
    blocks = (
        heading(1, "BAB I"),
        heading(2, "1.1"),
        heading(3, "1.1.1"),
        heading(4, "1)"),
        heading(5, "(1)"),
    )
    tree = body(document(*blocks))
    assert texts(tree)[1:] == ["Judul"] * 4
    assert values(tree, "w:numId") == []


@pytest.mark.parametrize("number", ["4.1", "1.2", "A.1"])
def test_other_numbers_stand_in_the_text(number: str) -> None:
    """A number that Word would not print is written out, and Word's own is switched off."""
    tree = body(document(heading(1, "BAB I"), heading(2, number), heading(2, "1.1")))
    assert texts(tree)[1:] == [f"{number}→Judul", "Judul"]
    assert values(tree, "w:numId") == [str(BLANK_NUMBER)]


def test_headings_without_chapter_are_written_out() -> None:
    """Word would print a number of its own choice for the chapter that is not there."""
    assert texts(body(document(heading(2, "1.1")))) == ["1.1→Judul"]


def test_unnumbered_headings_have_no_number() -> None:
    """A chapter without number has a style of its own; below, the number of the style is switched off."""
    plain = [Heading(level=level, text=text("Judul"), numbered=False) for level in (1, 2)]
    tree = body(document(*plain))
    assert values(tree, "w:pStyle") == ["FrontHeading", "Heading2"]
    assert values(tree, "w:numId") == [str(BLANK_NUMBER)]


def test_unlisted_headings_have_a_style_that_no_contents_lists() -> None:
    """A heading that is not listed looks like one that is, by a style without an outline level."""
    heading = Heading(level=1, text=text("Daftar Isi"), numbered=False, listed=False)
    assert values(body(document(heading)), "w:pStyle")[0] == "UnlistedHeading1"
    styles = part(written(document(heading)), "word/styles.xml")
    unlisted, listed = (
        next(one for one in styles if one.get(name("w:styleId")) == style)
        for style in ("UnlistedHeading1", "FrontHeading")
    )
    assert values(unlisted, "w:outlineLvl") == []
    assert values(listed, "w:outlineLvl") == ["0"]
    assert values(unlisted, "w:sz") == values(listed, "w:sz")


def test_unlisted_headings_count_with_the_others() -> None:
    """A numbered heading that is not listed takes its number from the list of the headings."""
    tree = body(
        document(
            Heading(level=1, text=text("Satu"), number="BAB I"),
            Heading(level=2, text=text("Dua"), number="1.1", listed=False),
            Heading(level=2, text=text("Tiga"), number="1.2"),
        )
    )
    assert values(tree, "w:pStyle") == ["Heading1", "UnlistedHeading2", "Heading2"]
    assert values(tree, "w:numId") == ["1"]


def test_counting_restarts_below_each_heading() -> None:
    """The counter follows Word through all levels."""
    counter = HeadingCounter(StyleSheet(Design()))
    numbers = (
        "BAB I",
        "1.1",
        "1.1.1",
        "1)",
        "(1)",
        "(2)",
        "2)",
        "(1)",
        "1.1.2",
        "1)",
        "1.2",
        "BAB II",
        "2.1",
    )
    levels = (1, 2, 3, 4, 5, 5, 4, 5, 3, 4, 2, 1, 2)
    assert all(counter.agrees(heading(level, number)) for level, number in zip(levels, numbers, strict=True))


def test_patterns() -> None:
    """A pattern may count with numbers, letters and Roman numbers."""
    patterns = ("{n})", "({n})", "{letter}.", "{roman}.", "{LETTER}", "{ROMAN}", "–")
    assert [printed(pattern, 4) for pattern in patterns] == ["4)", "(4)", "d.", "iv.", "D", "IV", "–"]
