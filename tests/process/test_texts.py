"""The texts of a case, found wherever they stand."""

from typing import Annotated

from attrs import evolve, frozen

from factories import minimal_case
from socialwork.process.texts import text_fields, texts_at, texts_in
from socialwork.stages import Assessment
from socialwork.tools.base import Tool
from socialwork.values.when import Period
from socialwork.words import Words


@frozen(kw_only=True)
class Card(Tool):
    """A tool of another package, whose annotations are names that nobody has resolved."""

    picked: "Annotated[tuple[str, ...], Words('Kartu', 'Cards')]"
    count: Annotated[int, Words("Jumlah", "Count")] = 0


def test_fields_without_text_are_passed_by() -> None:
    """Dates and numbers hold no text; a type that is not resolved may."""
    assert text_fields(Period) == ()
    assert text_fields(Card) == ("picked",)


def test_texts_inside_an_open_family_are_found() -> None:
    """The text of a tool that the library does not know is found with and without its path."""
    case = evolve(minimal_case(), stages=(Assessment(tools=(Card(picked=("[](#tabel-x)",)),)),))
    assert ("stages[0].tools[0].picked[0]", "[](#tabel-x)") in set(texts_at(case))
    assert "[](#tabel-x)" in set(texts_in(case))
