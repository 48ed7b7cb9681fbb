"""How much room text takes, and the font that it is measured with."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, strategies as st

import socialwork
from socialwork.figures.advances import BOLD, ITALIC, REGULAR
from socialwork.figures.measure import label_box, text_width, unmeasured
from socialwork.figures.model import Label

FONTS = Path(socialwork.__file__).parent / "data" / "fonts"
KNOWN = "".join(REGULAR.values())
FACES = ("Regular", "Bold", "Italic")


def face(name: str) -> TTFont:
    """Return one of the bundled faces."""
    return TTFont(FONTS / f"SocialworkSans-{name}.ttf")


@pytest.mark.parametrize("name", FACES)
def test_widths_are_those_of_the_font(name: str) -> None:
    """Every character of a face is as wide as the table says."""
    font = face(name)
    told = {
        chr(code): text_width(chr(code), 2048, bold=name == "Bold", italic=name == "Italic")
        for code in font.getBestCmap()
    }
    assert told == {chr(code): font["hmtx"][glyph][0] for code, glyph in font.getBestCmap().items()}


def test_all_faces_have_the_same_characters() -> None:
    """What is measured in one face is there in the others."""
    assert [set(face(name).getBestCmap()) for name in FACES] == [{ord(one) for one in KNOWN}] * 3
    assert set("".join(BOLD.values())) == set(KNOWN) >= set("".join(ITALIC.values()))


@pytest.mark.parametrize("name", FACES)
def test_font_has_its_own_name(name: str) -> None:
    """The licence reserves the name of the original, so no face says it as its own."""
    names = [str(one) for one in face(name)["name"].names if one.nameID in {1, 2, 3, 4, 6, 16, 17}]
    assert [one for one in names if "Liberation" in one or "Arimo" in one] == []
    assert f"Socialwork Sans {name}" in names


def test_licence_lies_beside_the_font() -> None:
    """The licence and its copyright lines travel with the font."""
    text = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Reserved Font Name Liberation" in text


@pytest.mark.parametrize("name", FACES)
def test_font_is_small(name: str) -> None:
    """A face takes less than 32 KiB."""
    assert (FONTS / f"SocialworkSans-{name}.ttf").stat().st_size < 32 * 1024


@pytest.mark.parametrize("name", FACES)
def test_font_has_no_kerning(name: str) -> None:
    """Without kerning a line is as wide as its letters, so that what is measured is what is drawn."""
    assert {"kern", "GPOS", "GSUB"} & set(face(name).keys()) == set()


@given(st.text(KNOWN), st.text(KNOWN), st.booleans(), st.booleans())
def test_width_adds_up(one: str, other: str, bold: bool, italic: bool) -> None:  # noqa: FBT001 - from hypothesis
    """Two texts in a row are as wide as both together."""
    both = text_width(one + other, 10, bold=bold, italic=italic)
    parts = text_width(one, 10, bold=bold, italic=italic) + text_width(other, 10, bold=bold, italic=italic)
    assert both == pytest.approx(parts)


def test_unknown_character_takes_room() -> None:
    """A character that the font does not have counts as wide as it is high; a combining mark takes none."""
    assert (text_width("母", 10), text_width("\u0305", 10)) == (10.0, 0.0)


def test_unknown_characters_are_named() -> None:
    """The characters that the font does not have are told once each."""
    assert unmeasured("母 dan 母父, ṭ → é") == "母父"


@pytest.mark.parametrize(("anchor", "left"), [("start", 100.0), ("middle", 90.0), ("end", 80.0)])
def test_box_follows_the_anchor(anchor: str, left: float) -> None:
    """The box of a label begins where its anchor puts it."""
    size = 20 / text_width("abc", 1)
    box = label_box(Label(x=100, y=50, text="abc", size=size, anchor=anchor))  # type: ignore[arg-type]
    assert (box.x, box.width) == (pytest.approx(left), pytest.approx(20))


def test_box_of_turned_label_stands_upright() -> None:
    """A turned label reads upwards from its place, with its letters to the left of it."""
    plain = label_box(Label(x=100, y=50, text="abc", size=10))
    turned = label_box(Label(x=100, y=50, text="abc", size=10, turned=True))
    assert (turned.width, turned.height) == (plain.height, plain.width)
    assert (turned.bottom, turned.x < 100 < turned.right) == (50, True)
