"""Figures in notebooks and in words."""

from figures.drawn import every_shape
from socialwork.figures.show import in_words, show
from socialwork.figures.svg import to_svg


def test_notebook_gets_svg_and_text() -> None:
    """A notebook gets the drawing, and what it says for those who cannot see it."""
    assert show(every_shape())._repr_mimebundle_() == {
        "image/svg+xml": to_svg(every_shape()),
        "text/plain": "Contoh\nSebuah contoh.\nSatu.\nDua.",
    }


def test_a_figure_shows_itself() -> None:
    """A drawing is the last value of a cell: nothing else has to be called."""
    assert every_shape()._repr_mimebundle_() == show(every_shape())._repr_mimebundle_()
    assert set(every_shape()._repr_mimebundle_(exclude={"text/plain"})) == {"image/svg+xml"}


def test_notebook_gets_only_what_it_asks_for() -> None:
    """Formats that are not asked for, or are asked not to be, are left out."""
    drawing = show(every_shape())
    assert set(drawing._repr_mimebundle_(include={"text/plain"})) == {"text/plain"}
    assert set(drawing._repr_mimebundle_(exclude={"text/plain"})) == {"image/svg+xml"}


def test_words_of_a_figure() -> None:
    """The words of a figure are its title, its short text and its description, a line each."""
    assert in_words(every_shape()).splitlines() == ["Contoh", "Sebuah contoh.", "Satu.", "Dua."]
