"""The SVG writer."""

import math
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, strategies as st

from figures.drawn import every_shape, figure
from socialwork.figures.model import Figure, Label, Mark, Rect
from socialwork.figures.svg import number, to_svg

GOLDEN = Path(__file__).parent / "golden.svg"
SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "g", "rect", "ellipse", "polyline", "polygon", "path", "text"}
ATTRIBUTES = {
    *("width", "height", "viewBox", "role", "aria-labelledby", "aria-hidden", "id"),
    *("x", "y", "cx", "cy", "rx", "ry", "points", "d", "transform"),
    *("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin"),
    *("font-family", "font-size", "font-weight", "font-style", "text-anchor"),
    "{http://www.w3.org/XML/1998/namespace}lang",
}


def parsed(made: Figure) -> ET.Element:
    """Return a figure as the elements of its SVG."""
    return ET.fromstring(to_svg(made).encode())  # noqa: S314 - written by us a moment ago


def test_golden() -> None:
    """The SVG of one figure with every kind of shape is the one that people looked at."""
    assert to_svg(every_shape()) == GOLDEN.read_text(encoding="utf-8")


def test_only_the_safe_part_of_svg() -> None:
    """No elements and attributes but those that every program draws alike."""
    root = parsed(every_shape())
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= ELEMENTS
    assert {name for one in root.iter() for name in one.attrib} <= ATTRIBUTES


@given(st.text(), st.text(), st.text())
def test_any_text_gives_well_formed_xml(text: str, alt: str, title: str) -> None:
    """Whatever people write, the file can be read, and says it."""
    made = figure(Label(x=0, y=10, text=text, halo="#ffffff", mark=Mark(alt=alt)), description=(title,))
    root = parsed(made)
    drawn = ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]
    plain = " ".join(text.split())
    assert len(drawn) == (2 if plain else 0)


def test_same_bytes_in_another_process() -> None:
    """The order of sets, which changes from process to process, changes nothing."""
    code = (
        "from figures.drawn import every_shape; from socialwork.figures.svg import to_svg; "
        "print(to_svg(every_shape()))"
    )
    path = os.pathsep.join([str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "src")])
    made = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert made[0] == made[1]


def test_ids_differ_between_figures() -> None:
    """Two figures can stand on one page."""
    names = [set(re.findall(r' id="([^"]+)"', to_svg(one))) for one in (every_shape(), figure())]
    assert [len(one) for one in names] == [2, 2]
    assert names[0] & names[1] == set()


def test_says_what_it_shows() -> None:
    """Title and description are there for those who cannot see the figure."""
    root = parsed(every_shape())
    assert root.get("role") == "img"
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert desc is not None
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    assert (title.text, desc.text) == ("Contoh", "Sebuah contoh. Satu. Dua.")


def test_group_speaks_through_its_first_shape() -> None:
    """What a group says becomes the title of a shape in it."""
    root = parsed(every_shape())
    said = [one.text for shape in root.iter(f"{SVG}rect") for one in shape.findall(f"{SVG}title")]
    assert said == ["Klien, 16 tahun"]


def test_layers_decide_what_lies_above() -> None:
    """A shape of a higher layer comes later, wherever it stands in the figure."""
    above, below = Rect(x=1, y=1, width=1, height=1, mark=Mark(layer=1)), Rect(x=2, y=2, width=2, height=2)
    drawn = re.findall(r'<rect x="(\d)"', to_svg(figure(above, below)))
    assert drawn == ["2", "1"]


def test_halo_is_not_read_twice() -> None:
    """A text with a halo is drawn twice and read once."""
    root = parsed(figure(Label(x=0, y=10, text="Ibu", halo="#ffffff")))
    assert [one.get("aria-hidden") for one in root.iter(f"{SVG}text")] == ["true", None]


@given(st.floats(-1e6, 1e6))
def test_numbers_are_short_and_near(value: float) -> None:
    """A length has two decimals at most, no exponent, and is off by half a hundredth at most."""
    text = number(value)
    assert re.fullmatch(r"-?\d+(\.\d{1,2})?", text)
    assert abs(float(text) - value) <= 0.005 + 1e-9


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_impossible_lengths_are_refused(value: float) -> None:
    """A length without end, or no number at all, is refused."""
    with pytest.raises(ValueError, match="cannot have a length"):
        to_svg(figure(Rect(x=value, y=0, width=1, height=1)))
