"""What LibreOffice prints from drawings: vectors, with their texts, and the same picture as from SVG."""

import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from attrs import evolve
from word_samples import document, paragraph

from drawings import drawing, every_shape, figure, label
from socialwork.document.nodes import Block, Drawing, PageBreak
from socialwork.export.word import write_docx
from socialwork.export.word.session import DrawingMode
from socialwork.figures.model import Label, Shape
from tools import convert_to_pdf, needs_libreoffice, pdf_text

DPI = 100
NEAR = 2
"""How far a dark dot may be from where the other picture has one, in dots."""

BLACK, WHITE = 128, 225
"""Below and above which shade a dot counts as such; a thin grey line is neither."""

TOLERANCE = 0.006
MOVED = label(394, 16, "Kanan atas", anchor="end", bold=True)


def blocks(*items: Shape) -> tuple[Block, ...]:
    """Return two pages: a drawing in its size, and the same one smaller."""
    smaller = Drawing(figure=figure(*items), width_cm=9)
    return paragraph("awal"), drawing(*items), PageBreak(), smaller, paragraph("akhir")


def printed(folder: Path, mode: DrawingMode, *items: Shape) -> Path:
    """Return the PDF file that LibreOffice makes of these shapes."""
    stream = BytesIO()
    write_docx(document(*blocks(*items)), stream, drawings=mode)
    path = folder / f"{mode}-{len(items)}.docx"
    path.write_bytes(stream.getvalue())
    return convert_to_pdf(path)


@pytest.fixture(scope="module")
def shapes_pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the print of drawings that are shapes."""
    return printed(tmp_path_factory.mktemp("shapes"), "shapes", *every_shape())


@pytest.fixture(scope="module")
def svg_pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the print of the same drawings as pictures."""
    pytest.importorskip("resvg_py")
    return printed(tmp_path_factory.mktemp("svg"), "svg", *every_shape())


def shades(path: Path, page: int) -> tuple[int, bytes]:
    """Return how many dots one line of a page of a PDF file has, and the shade of each dot."""
    command = ["pdftoppm", "-gray", "-r", str(DPI), "-f", str(page), "-l", str(page), str(path)]
    data = subprocess.run(command, check=True, capture_output=True).stdout
    _, size, _, dots = data.split(b"\n", 3)
    return int(size.split()[0]), dots


def strays(one: Path, other: Path, page: int) -> float:
    """Return the share of the black dots of *one* where *other* is white all around."""
    width, dots = shades(one, page)
    _, others = shades(other, page)
    steps = [x + y * width for x in range(-NEAR, NEAR + 1) for y in range(-NEAR, NEAR + 1)]
    black = [at for at, shade in enumerate(dots) if shade < BLACK]
    assert len(black) > 2000, "there is no drawing on the page"
    return sum(1 for at in black if all(others[at + step] > WHITE for step in steps)) / len(black)


@needs_libreoffice
def test_drawings_are_vectors(shapes_pdf: Path) -> None:
    """No picture made of dots is in the file."""
    listed = subprocess.run(["pdfimages", "-list", str(shapes_pdf)], check=True, capture_output=True)
    assert listed.stdout.decode().splitlines()[2:] == []


@needs_libreoffice
def test_every_text_can_be_searched(shapes_pdf: Path) -> None:
    """Each text of a drawing is text in the print, on both pages."""
    raw = " ".join(pdf_text(shapes_pdf).split())
    texts = [one.text for one in every_shape() if isinstance(one, Label) and not one.turned]
    assert [text for text in texts if raw.count(text) != 2] == []
    assert "Gambar 4. 1 Genogram klien" in raw


@needs_libreoffice
@pytest.mark.parametrize("page", [1, 2])
def test_shapes_and_svg_are_the_same_picture(shapes_pdf: Path, svg_pdf: Path, page: int) -> None:
    """On paper the shapes stand where the SVG writer draws them, in either size."""
    assert max(strays(shapes_pdf, svg_pdf, page), strays(svg_pdf, shapes_pdf, page)) < TOLERANCE


@needs_libreoffice
def test_the_comparison_sees_a_moved_label(svg_pdf: Path, tmp_path: Path) -> None:
    """One short label ten pixels away is more than the comparison lets pass."""
    items = tuple(evolve(one, y=one.y + 10) if one == MOVED else one for one in every_shape())
    assert items != every_shape()
    assert strays(printed(tmp_path, "shapes", *items), svg_pdf, 1) > TOLERANCE
