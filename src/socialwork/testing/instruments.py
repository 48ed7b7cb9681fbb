"""Strategies of instruments, whose subscales and norms name what the instrument has."""

from hypothesis import strategies as st

from socialwork.instruments.answers import Observation
from socialwork.instruments.model import Instrument, Item, Subscale
from socialwork.instruments.scale import Anchor, Band, MissingRule, Norm, Scale
from socialwork.instruments.text import Text
from socialwork.testing.derive import derived, makes, makes_field, models, of_type
from socialwork.testing.texts import codes, filled_texts
from socialwork.tools.sociometry import Sociometry
from socialwork.words import Words

MAX_BANDS = 4


@makes_field(Instrument, "name")
@makes_field(Subscale, "name")
@makes_field(Anchor, "label")
@makes_field(Band, "label")
@makes_field(Norm, "population")
def _names() -> st.SearchStrategy[Text]:
    return filled_texts() | st.builds(Words, filled_texts(), filled_texts())


@makes_field(Observation, "intervals")
@makes_field(Instrument, "item_count")
@makes_field(Sociometry, "most")
def _some() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(1, 40)


@makes_field(MissingRule, "percent")
def _percents() -> st.SearchStrategy[int]:
    return st.integers(0, 99)


@makes_field(Band, "start")
def _starts() -> st.SearchStrategy[float]:
    return st.integers(-40, 400).map(lambda quarters: quarters / 4)


@makes(Scale)
def _scales() -> st.SearchStrategy[Scale]:
    def anchored(low: int, width: int, labels: list[Text]) -> Scale:
        anchors = tuple(Anchor(value=low + n, label=label) for n, label in enumerate(labels[: width + 1]))
        return Scale(low=low, high=low + width, anchors=anchors)

    return st.builds(anchored, st.integers(-5, 5), st.integers(1, 10), st.lists(_names(), max_size=3))


@makes(Norm)
def _norms() -> st.SearchStrategy[Norm]:
    bands = st.lists(models(Band), max_size=MAX_BANDS, unique_by=lambda band: band.start)
    rising = bands.map(lambda several: tuple(sorted(several, key=lambda band: band.start)))
    return derived(Norm, bands=rising, subscale=st.just(""))


@makes(Instrument)
def _instruments() -> st.SearchStrategy[Instrument]:
    return of_type(tuple[Item, ...]).flatmap(_with_items)


def _with_items(items: tuple[Item, ...]) -> st.SearchStrategy[Instrument]:
    names = [item.code for item in items]
    some = st.lists(st.sampled_from(names), unique=True).map(tuple) if names else st.just(())
    subscales = st.lists(
        derived(Subscale, code=codes(), items=some), max_size=2, unique_by=lambda one: one.code.casefold()
    ).map(tuple)
    return derived(Instrument, items=st.just(items), scale=models(Scale), subscales=subscales)
