"""The drawings of tools in Word are those of the SVG writer, and need no font to keep their texts."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache, reduce
from io import BytesIO
from itertools import zip_longest
from operator import or_
from pathlib import Path

import pytest
from attrs import evolve, frozen
from word_reading import part, written

from figures.drawn import picture
from socialwork.case import Case
from socialwork.document.nodes import Document, Drawing, PageBreak, Part
from socialwork.drawings.case_view import view_of
from socialwork.drawings.kinds import drawing_kind
from socialwork.export.word import write_docx
from socialwork.export.word.shapes import edges
from socialwork.export.word.xml import NAMESPACES
from socialwork.figures.model import (
    Ellipse,
    Figure,
    Group,
    Label,
    Leaf,
    Path as PathShape,
    Polyline,
    Rect,
    flat,
)
from socialwork.figures.png import to_png
from socialwork.figures.svg import to_svg
from socialwork.loading import load_case
from socialwork.vocabulary.drawing import Notation
from tools import convert_to_pdf, needs_libreoffice, validate_all

GALLERY = Path(__file__).parents[3] / "docs" / "gallery.yaml"
DPI = 100
NEAR = 2
"""How far a dark dot may be from where the other picture has one, in dots."""

BLACK, WHITE = 128, 225
"""Below and above which shade a dot counts as such; a thin grey line is neither."""

MOST = 12
"""How many dark dots may stand where the other picture has none: letters differ a little at their edges."""


@cache
def cases() -> tuple[Case, ...]:
    """Return cases that have every kind of drawing among them."""
    return load_case("example:utama"), load_case(GALLERY)


@cache
def drawings() -> dict[str, Figure]:
    """Return the drawings with the most different shapes, and a genogram in the other notation."""
    found: dict[str, Figure] = {}
    for name in ("genogram", "ecomap", "organisation", "life-road-map", "body-map", "sociogram"):
        kind = drawing_kind(name)
        assert kind is not None
        for case in cases():
            for figure in kind.figures(case, view_of(case)):
                found.setdefault(name, figure)
    kind = drawing_kind("genogram")
    assert kind is not None
    (found["bennett"],) = kind.figures(cases()[0], view_of(cases()[0], notation=Notation.BENNETT))
    return found


def document(*figures: Figure) -> Document:
    """Return a document with a page for each figure."""
    pages = [one for figure in figures for one in (PageBreak(), Drawing(figure=figure))][1:]
    return Document(parts=(Part(blocks=tuple(pages), page_numbers="none"),))


@frozen
class Dots:
    """The dots of a picture from the upper left corner of all that is black, a number for each row.

    Attributes:
        black: Where dots are black, a bit for each.
        grey: Where dots are not white.
    """

    black: tuple[int, ...]
    grey: tuple[int, ...]


def dots(width: int, shades: bytes) -> Dots:
    """Return a picture of grey dots."""
    black, grey = (
        [int(row.translate(table)[::-1], 2) for row in _rows(width, shades)]
        for table in (_below(BLACK), _below(WHITE))
    )
    top = next(n for n, row in enumerate(black) if row)
    left = min((row & -row).bit_length() for row in black if row) - 1
    around = [0] * NEAR + [row << NEAR >> left for row in grey[top:]] + [0] * NEAR
    above = [row << NEAR >> left for row in grey[max(top - NEAR, 0) : top]]
    around[NEAR - len(above) : NEAR] = above
    wide = [_spread(row) for row in around]
    near = [_any(wide[n : n + 2 * NEAR + 1]) >> NEAR for n in range(len(black) - top)]
    return Dots(tuple(row >> left for row in black[top:]), tuple(near))


def _rows(width: int, shades: bytes) -> Iterator[bytes]:
    return (shades[start : start + width] for start in range(0, len(shades), width))


def _below(shade: int) -> bytes:
    """Return the table that makes a 1 of each darker dot and a 0 of each other."""
    return bytes(ord("1") if value < shade else ord("0") for value in range(256))


def _spread(row: int) -> int:
    """Return a row in which each dot has darkened those beside it."""
    return _any([row << step >> NEAR for step in range(2 * NEAR + 1)])


def _any(rows: Sequence[int]) -> int:
    return reduce(or_, rows, 0)


@cache
def from_svg(figure: Figure) -> Dots:
    """Return what the SVG of a figure looks like."""
    made = picture(to_png(figure, dpi=DPI))
    shades = b"".join(bytes(255 - value for value in row) for row in made.rows)
    return dots(made.width, shades)


def from_page(pdf: Path, number: int) -> Dots:
    """Return what a page of a PDF file looks like."""
    command = ["pdftoppm", "-gray", "-r", str(DPI), "-f", str(number), "-l", str(number), str(pdf)]
    data = subprocess.run(command, check=True, capture_output=True).stdout
    _, size, _, shades = data.split(b"\n", 3)
    return dots(int(size.split()[0]), shades)


def strays(one: Dots, other: Dots) -> int:
    """Return how many black dots of the one stand where the other is white all round."""
    rows = zip_longest(one.black, other.grey[: len(one.black)], fillvalue=0)
    return sum((black & ~grey).bit_count() for black, grey in rows)


def differing(one: Dots, other: Dots) -> int:
    """Return how many dots the one has that the other lacks, or the other way round."""
    return max(strays(one, other), strays(other, one))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the PDF file that LibreOffice makes of all drawings as shapes."""
    stream = BytesIO()
    write_docx(document(*drawings().values()), stream)
    path = tmp_path_factory.mktemp("tools") / "tools.docx"
    path.write_bytes(stream.getvalue())
    return convert_to_pdf(path)


@needs_libreoffice
def test_each_drawing_in_word_is_that_of_the_svg(printed: Path) -> None:
    """Page by page the print of Word's shapes is the picture that the SVG shows."""
    pytest.importorskip("resvg_py")
    wrong = {
        name: count
        for page, (name, figure) in enumerate(drawings().items(), start=1)
        if (count := differing(from_page(printed, page), from_svg(figure))) > MOST
    }
    assert wrong == {}


@needs_libreoffice
def test_no_drawing_became_a_picture(printed: Path) -> None:
    """The file has vectors and texts only."""
    listed = subprocess.run(["pdfimages", "-list", str(printed)], check=True, capture_output=True)
    assert listed.stdout.decode().splitlines()[2:] == []


def without_one(figure: Figure, kind: type[Leaf]) -> Figure:
    """Return a drawing without the first of its shapes of a kind that can be seen."""
    leaves = tuple(flat(figure.items))
    for n, lost in enumerate(leaves):
        if isinstance(lost, kind) and _stands_out(lost):
            less = evolve(figure, items=(*leaves[:n], *leaves[n + 1 :]))
            if differing(from_svg(figure), from_svg(less)) > 3 * MOST:
                return less
    message = f"the drawing has no {kind.__name__} that can be seen"
    raise AssertionError(message)


def _stands_out(one: Leaf) -> bool:
    """Say whether a shape is large and black."""
    if isinstance(one, Label):
        return len(one.text) > 3
    left, top, right, bottom = edges(one)
    black = one.ink.stroke == "#000000" and one.ink.width >= 1 and not one.ink.dash
    return black and (right - left) + (bottom - top) > 60


@needs_libreoffice
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("organisation", Rect),
        ("ecomap", Ellipse),
        ("genogram", Polyline),
        ("organisation", PathShape),
        ("genogram", Label),
    ],
)
def test_the_comparison_sees_a_missing_shape(printed: Path, name: str, kind: type[Leaf]) -> None:
    """One shape taken out of a drawing, of any kind, is more than the comparison lets pass."""
    pytest.importorskip("resvg_py")
    less = without_one(drawings()[name], kind)
    page = from_page(printed, [*drawings()].index(name) + 1)
    assert differing(page, from_svg(less)) > 2 * MOST


def test_two_validators_find_nothing() -> None:
    """Word files with every drawing are as the standard has them."""
    assert validate_all(written(document(*drawings().values()))) == []


# --- fonts ------------------------------------------------------------------------------------


def test_without_any_font_pictures_keep_their_texts(tmp_path: Path) -> None:
    """On a machine without fonts PNG files are the same: the font of their texts comes with the library."""
    pytest.importorskip("resvg_py")
    settings = tmp_path / "fonts.conf"
    settings.write_text("<fontconfig><dir>/nothing-here</dir></fontconfig>", encoding="utf-8")
    code = (
        "import sys; from socialwork.drawings.case_view import view_of;"
        "from socialwork.drawings.kinds import drawing_kind; from socialwork.loading import load_case;"
        "from socialwork.figures.png import to_png; case = load_case('example:utama');"
        "(figure,) = drawing_kind('genogram').figures(case, view_of(case));"
        "sys.stdout.buffer.write(to_png(figure, dpi=96))"
    )
    env = os.environ | {
        "FONTCONFIG_FILE": str(settings),
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
    }
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, check=True)
    assert done.stdout == to_png(drawings()["genogram"], dpi=96)
    silent = evolve(
        drawings()["genogram"],
        items=tuple(one for one in flat(drawings()["genogram"].items) if not isinstance(one, Label)),
    )
    assert done.stdout != to_png(silent, dpi=96)


def test_files_name_fonts_to_fall_back_on() -> None:
    """SVG ends its list of fonts with any without serifs; Word's table names fonts of the same widths."""
    assert 'font-family="Socialwork Sans, Liberation Sans, Arial, Helvetica, sans-serif"' in to_svg(
        drawings()["genogram"]
    )
    table = part(written(document(drawings()["genogram"])), "word/fontTable.xml")
    others = {
        font.get(f"{{{NAMESPACES['w']}}}name"): (
            [one.get(f"{{{NAMESPACES['w']}}}val") for one in font.findall("w:altName", NAMESPACES)],
            [one.get(f"{{{NAMESPACES['w']}}}val") for one in font.findall("w:family", NAMESPACES)],
        )
        for font in table
    }
    assert others["Arial"] == (["Liberation Sans,Arimo,Helvetica"], ["swiss"])
    assert others["Times New Roman"] == (["Liberation Serif,Tinos,Times"], ["roman"])


def test_drawings_hold_every_kind_of_shape() -> None:
    """The comparison covers each shape that a drawing may be made of."""
    used = {type(one) for figure in drawings().values() for one in flat(figure.items)}
    assert {Rect, Ellipse, Polyline, PathShape, Label} <= used
    assert any(isinstance(one, Group) for figure in drawings().values() for one in figure.items)
