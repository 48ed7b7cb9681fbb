"""The instruments that the library brings, and those that others add."""

import pytest

from socialwork.instruments import catalogue
from socialwork.instruments.catalogue import InstrumentError, all_instruments, instrument, register_instrument
from socialwork.instruments.catalogue.published import PUBLISHED
from socialwork.instruments.model import Instrument, Item
from socialwork.instruments.scale import Scale
from socialwork.instruments.text import text_in
from socialwork.knowledge import work
from socialwork.vocabulary.instruments import InstrumentKind, Licence, Validation
from socialwork.words import Words

ALL = all_instruments()
OWN = [one for one in ALL if one.licence is Licence.OWN]


def name(one: Instrument) -> str:
    """Return what a test is called after."""
    return one.code


def test_codes_are_unique() -> None:
    """Each instrument is known by a code of its own."""
    assert len({one.code for one in ALL}) == len(ALL)


@pytest.mark.parametrize("one", PUBLISHED, ids=name)
def test_no_item_of_a_published_instrument_is_shipped(one: Instrument) -> None:
    """Of what others published there are data, rights and a work, never an item."""
    assert one.items == ()
    assert not one.licence.is_free
    assert one.rights
    assert one.validated is Validation.UNKNOWN
    assert all(subscale.items == () for subscale in one.subscales)


@pytest.mark.parametrize("one", ALL, ids=name)
def test_every_instrument_has_its_purpose_and_a_known_work(one: Instrument) -> None:
    """Name and purpose stand in both languages, and each work is in the literature."""
    for text in (one.name, one.purpose):
        assert isinstance(text, Words)
        assert text.id != text.en
    assert one.works
    assert [code for code in one.works if work(code) is None] == []


@pytest.mark.parametrize("one", OWN, ids=name)
def test_our_own_forms_are_complete(one: Instrument) -> None:
    """Instructions, items in both languages, definitions of signs, and every item in one subscale."""
    assert one.validated is Validation.NO
    assert text_in(one.instructions).endswith(".")
    placed = [code for subscale in one.subscales for code in subscale.items]
    assert sorted(placed) == sorted(item.code for item in one.items)
    for item in one.items:
        texts = [item.text] if one.kind is InstrumentKind.QUESTIONNAIRE else [item.text, item.definition]
        for text in texts:
            assert isinstance(text, Words)
            assert text.id
            assert text.en
            assert text.id != text.en


def test_the_motivation_tally_has_signs_of_both_kinds() -> None:
    """As many signs of high as of low motivation, the low ones reversed."""
    form = instrument("learning-motivation")
    assert form is not None
    assert [item.reverse for item in form.items] == [False] * 8 + [True] * 8


def test_another_package_adds_an_instrument(monkeypatch: pytest.MonkeyPatch) -> None:
    """One entry makes an instrument known by its code."""
    monkeypatch.setattr(catalogue, "_ADDED", [])
    added = register_instrument(
        Instrument(code="kampus", name="Skala kampus", items=(Item(code="b1"),), scale=Scale(high=1))
    )
    assert instrument("kampus") is added
    assert all_instruments()[-1] is added


def test_a_taken_code_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """No instrument replaces another."""
    monkeypatch.setattr(catalogue, "_ADDED", [])
    with pytest.raises(InstrumentError, match="'gcs-r' already"):
        register_instrument(Instrument(code="gcs-r", name="Lain"))


def test_unknown_codes_find_nothing() -> None:
    """A code that nobody has finds no instrument."""
    assert instrument("tidak-ada") is None
