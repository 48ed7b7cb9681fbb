"""What an instrument is: its items, scales and subscales, whose it is and whether it was validated."""

from collections.abc import Iterator
from typing import Annotated

from attrs import field, frozen

from socialwork.instruments.scale import MissingRule, Norm, Scale
from socialwork.instruments.text import Text, not_blank_text
from socialwork.values.checks import at_least
from socialwork.values.text import is_code
from socialwork.vocabulary.instruments import Aggregation, InstrumentKind, Licence, Validation
from socialwork.words import Words


@frozen(kw_only=True)
class Item:
    """One item of a questionnaire, or one sign of a tally.

    Attributes:
        code: By which answers name it.
        text: Its wording; empty where only the school may have it.
        definition: When it counts, for those who observe.
        scale: Its own scale, where it differs from that of the instrument.
        reverse: Whether a high answer speaks against what is measured.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    text: Annotated[Text, Words("Bunyi butir", "Text")] = ""
    definition: Annotated[Text, Words("Batasan", "Definition")] = ""
    scale: Annotated[Scale | None, Words("Skala butir", "Scale of the item")] = None
    reverse: Annotated[bool, Words("Butir berbalik", "Reversed")] = False


@frozen(kw_only=True)
class Subscale:
    """Items that are scored together."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[Text, Words("Nama subskala", "Name")] = field(validator=not_blank_text)
    items: Annotated[tuple[str, ...], Words("Butir (kode)", "Items (codes)")] = ()
    how: Annotated[Aggregation, Words("Cara menghitung", "How it is scored")] = Aggregation.SUM


@frozen(kw_only=True)
class Instrument:
    """A questionnaire or an observation tally.

    Attributes:
        code: By which tools name it.
        items: Empty where only the data about it are known; the school adds its own copy.
        item_count: How many items it has, where the items themselves are not here.
        scale: The scale of all items that have none of their own; tallies need none.
        total: How all items together are scored; without subscales they are summed.
        rights: Who holds the rights.
        permission: By which letter or message their holder allowed the use.
        validated: Whether it was validated in Indonesia, and *validated_in* which work says so.
        works: Codes of the works that describe it.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[Text, Words("Nama instrumen", "Name")] = field(validator=not_blank_text)
    kind: Annotated[InstrumentKind, Words("Jenis instrumen", "Kind")] = InstrumentKind.QUESTIONNAIRE
    purpose: Annotated[Text, Words("Kegunaan", "Purpose")] = ""
    instructions: Annotated[Text, Words("Petunjuk pengisian", "Instructions")] = ""
    items: Annotated[tuple[Item, ...], Words("Butir", "Items")] = ()
    item_count: Annotated[int | None, Words("Jumlah butir", "Number of items")] = field(
        default=None, validator=at_least(1)
    )
    scale: Annotated[Scale | None, Words("Skala", "Scale")] = None
    subscales: Annotated[tuple[Subscale, ...], Words("Subskala", "Subscales")] = ()
    total: Annotated[Aggregation | None, Words("Cara menghitung skor total", "Total score")] = None
    missing: Annotated[MissingRule, Words("Aturan butir kosong", "Rule for missing items")] = MissingRule()
    norms: Annotated[tuple[Norm, ...], Words("Norma", "Norms")] = ()
    rights: Annotated[str, Words("Pemegang hak", "Rights holder")] = ""
    licence: Annotated[Licence, Words("Lisensi", "Licence")] = Licence.UNKNOWN
    permission: Annotated[str, Words("Bukti izin", "Permission")] = ""
    validated: Annotated[Validation, Words("Validasi di Indonesia", "Validated in Indonesia")] = (
        Validation.UNKNOWN
    )
    validated_in: Annotated[str, Words("Sumber validasi", "Source of the validation")] = ""
    works: Annotated[tuple[str, ...], Words("Pustaka (kode)", "Works (codes)")] = ()

    def __attrs_post_init__(self) -> None:
        message = next(_contradictions(self), "")
        if message:
            raise ValueError(message)

    def item(self, code: str) -> Item | None:
        """Return the item of that code, or ``None``."""
        return next((item for item in self.items if item.code == code), None)

    def scale_of(self, item: Item) -> Scale | None:
        """Return the scale on which *item* is answered."""
        return item.scale or self.scale


def _contradictions(instrument: Instrument) -> Iterator[str]:
    """Yield what makes an instrument impossible to score."""
    codes = [item.code for item in instrument.items]
    yield from (f"item {code!r} is listed twice" for code in _doubled(codes))
    names = [subscale.code for subscale in instrument.subscales]
    yield from (f"subscale {code!r} is listed twice" for code in _doubled(names))
    for subscale in instrument.subscales:
        yield from (
            f"subscale {subscale.code!r} names the item {code!r}, which is not listed"
            for code in subscale.items
            if code not in codes
        )
        yield from (
            f"subscale {subscale.code!r} names the item {code!r} twice" for code in _doubled(subscale.items)
        )
    for norm in instrument.norms:
        if norm.subscale and norm.subscale not in names:
            yield f"norms name the subscale {norm.subscale!r}, which is not listed"
    if instrument.kind is InstrumentKind.QUESTIONNAIRE:
        bare = (item.code for item in instrument.items if instrument.scale_of(item) is None)
        yield from (f"item {code!r} has no scale" for code in bare)


def _doubled(codes: list[str] | tuple[str, ...]) -> list[str]:
    return [code for n, code in enumerate(codes) if code in codes[:n]]
