"""The PNG writer."""

import sys
from typing import Any

import pytest

from figures.drawn import every_shape, figure, picture
from socialwork.figures.measure import label_box
from socialwork.figures.model import Label, Rect
from socialwork.figures.png import MissingLettersWarning, PngExtraError, to_png


@pytest.mark.parametrize(
    "looks",
    [
        {"text": "HxExRxH"},
        {"text": "HxExRxH", "bold": True},
        {"text": "Háṭḍ–→≥H"},
        {"text": "Himbauan miriH", "italic": True},
        {"text": "Harga: 30 tokenH", "anchor": "middle"},
        {"text": "Harga: 30 tokenH", "anchor": "end"},
        {"text": "Jumlah tokenH", "turned": True},
        {"text": "Jumlah tokenH", "turned": True, "anchor": "middle"},
    ],
    ids=str,
)
def test_text_is_drawn_where_it_was_measured(looks: dict[str, Any]) -> None:
    """The ink of a text fills the box that was measured for it, within the side bearings of its letters."""
    label = Label(x=200, y=200, size=20, **looks)
    drawn = picture(to_png(figure(label, width=400, height=400), dpi=96)).dark()
    box = label_box(label)
    measured = (box.x, box.y, box.right, box.bottom)
    assert drawn == pytest.approx(measured, abs=7)
    along = (1, 3) if label.turned else (0, 2)
    assert [drawn[n] for n in along] == pytest.approx([measured[n] for n in along], abs=3)


def test_text_is_not_lost() -> None:
    """A figure with text is darker than the same one without."""
    without, with_text = (
        sum(sum(row) for row in picture(to_png(one, dpi=96)).rows)
        for one in (figure(), figure(Label(x=10, y=50, text="Ibu")))
    )
    assert (without, with_text > 1000) == (0, True)


@pytest.mark.parametrize(("dpi", "size"), [(96, (200, 100)), (300, (625, 313)), (150, (313, 157))])
def test_size_follows_resolution(dpi: float, size: tuple[int, int]) -> None:
    """A picture has as many pixels as its size in print asks for, and tells that size."""
    made = picture(to_png(figure(), dpi=dpi))
    assert (made.width, made.height) == pytest.approx(size, abs=1)
    assert made.per_metre == round(dpi / 0.0254)


def test_place_of_shapes() -> None:
    """A shape stands where the figure says."""
    box = Rect(x=50, y=20, width=100, height=60)
    assert picture(to_png(figure(box), dpi=192)).dark() == pytest.approx((99, 39, 301, 161), abs=1)


def test_same_bytes() -> None:
    """The same figure gives the same bytes."""
    assert to_png(every_shape(), dpi=96) == to_png(every_shape(), dpi=96)


def test_paper_is_white() -> None:
    """The paper is white, not transparent."""
    assert {value for row in picture(to_png(figure(), dpi=96)).rows for value in row} == {0}


def test_missing_letters_are_told() -> None:
    """A character that the font does not have is told instead of silently becoming a box."""
    with pytest.warns(MissingLettersWarning, match="母"):
        to_png(figure(Label(x=10, y=50, text="Ibu 母")), dpi=96)


def test_missing_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra, the message has the line that installs it."""
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(PngExtraError, match=r'pip install "socialwork\[png\]"'):
        to_png(figure())


@pytest.mark.parametrize("dpi", [0, -1, float("nan"), 1e6, float("inf")])
def test_impossible_resolutions_are_refused(dpi: float) -> None:
    """A resolution of nothing, or one that would fill the memory, is refused."""
    with pytest.raises(ValueError, match="a picture"):
        to_png(figure(), dpi=dpi)
