"""Figures saved as files of their own."""

import zipfile
from pathlib import Path

import pytest

from drawings import couple, every_shape, figure, label
from socialwork.errors import SocialWorkError
from socialwork.export.figure_files import figure_document, save_figure
from socialwork.export.word import check_docx
from socialwork.figures.model import Figure, flat
from socialwork.figures.svg import to_svg
from tools import validate_all


def test_svg(tmp_path: Path) -> None:
    """A name that ends in .svg gives the SVG text."""
    save_figure(figure(*couple()), tmp_path / "g.svg")
    assert (tmp_path / "g.svg").read_text("utf-8") == to_svg(figure(*couple()))


def test_png(tmp_path: Path) -> None:
    """A name that ends in .png, in whatever case, gives a PNG picture."""
    pytest.importorskip("resvg_py")
    save_figure(figure(*couple()), str(tmp_path / "g.PNG"))
    assert (tmp_path / "g.PNG").read_bytes().startswith(b"\x89PNG\r\n")


def test_docx(tmp_path: Path) -> None:
    """A name that ends in .docx gives a sound Word file with the drawing in it."""
    path = tmp_path / "g.docx"
    save_figure(figure(*every_shape()), path)
    assert validate_all(path.read_bytes()) == []
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert text.count("<wps:wsp>") == 1 + len(list(flat(every_shape())))


def test_other_endings_are_refused(tmp_path: Path) -> None:
    """What is not known is named, with what is known; nothing is written."""
    with pytest.raises(SocialWorkError, match=r"\.svg, \.png, \.docx; 'g\.jpg'"):
        save_figure(figure(), tmp_path / "g.jpg")
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    """A drawing that cannot be written does not destroy the one that is there."""
    path = tmp_path / "g.docx"
    path.write_bytes(b"old")
    with pytest.raises(SocialWorkError, match=r"needs a page of 5\d\d × 5\d\d cm"):
        save_figure(figure(label(0, 9, "a"), width=25_000, height=25_000), path)
    assert [each.name for each in tmp_path.iterdir()] == ["g.docx"]
    assert path.read_bytes() == b"old"


def shape(width: float, height: float) -> tuple[bool, float, float]:
    """Return whether the page of a drawing lies on its side, and how large it is, in centimetres."""
    made = figure_document(wide(width, height))
    page = made.design.page
    return made.parts[0].landscape, round(page.width), round(page.height)


def wide(width: float, height: float) -> Figure:
    """Return a figure with a text of 10 pt."""
    return figure(label(5, 20, "a"), width=width, height=height)


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (400, 300, (False, 21, 30)),
        (640, 800, (False, 21, 30)),
        (900, 400, (True, 21, 30)),
        (1200, 400, (True, 21, 30)),
        (1300, 400, (False, 32, 15)),
        (1900, 1400, (False, 44, 37)),
    ],
)
def test_the_page_suits_the_drawing(width: float, height: float, expected: tuple[bool, int, int]) -> None:
    """Upright where the drawing has its size there, else on its side, else as large as it must be."""
    assert shape(width, height) == expected


@pytest.mark.parametrize("size", [(400, 300), (900, 400), (1900, 1400), (300, 1900)])
def test_every_page_can_be_written(size: tuple[float, float], tmp_path: Path) -> None:
    """The page that is chosen is one that the writer accepts."""
    save_figure(wide(*size), tmp_path / "g.docx")
    assert check_docx((tmp_path / "g.docx").read_bytes()) == []
