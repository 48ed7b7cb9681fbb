"""Scores of questionnaires: reversed items, subscales, missing answers, norms where they are supplied.

A score is a number with its range and nothing more. Only norms turn it into a word, and norms come with
their source or not at all.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from socialwork.instruments.answers import Answers
from socialwork.instruments.model import Instrument, Item
from socialwork.instruments.scale import Band, Norm, Scale
from socialwork.instruments.text import Text, text_in
from socialwork.text import upper_first
from socialwork.vocabulary.instruments import Aggregation, Validation
from socialwork.words import Lang, Words

TOTAL = Words("Skor total", "Total score")
OUTSIDE = Words("ada jawaban di luar skala", "an answer lies outside the scale")

_NO_ITEMS = Words("butir instrumen belum dimasukkan", "the items have not been supplied")
_MISSING = Words("{n} dari {k} butir tidak dijawab", "{n} of {k} items were not answered")
_UNLIKE = Words(
    "butir yang kosong berskala lain daripada butir yang dijawab",
    "the missing items have another scale than the answered ones",
)


@frozen(kw_only=True)
class Score:
    """The score of one subscale, or the total.

    Attributes:
        subscale: Its code; empty for the total.
        value: The score, or ``None`` where it cannot be known.
        reason: Why it cannot be known.
        low: The lowest score that is possible, ``None`` where the items are not known.
        high: The highest one.
        answered: How many of its items were answered.
        items: How many items it has.
        bands: The band of each norm that was supplied for it.
    """

    subscale: str
    name: Text
    value: float | None = None
    reason: Words | None = None
    low: float | None = None
    high: float | None = None
    answered: int = 0
    items: int = 0
    bands: tuple[tuple[Norm, Band], ...] = ()


@frozen(kw_only=True)
class Scores:
    """All scores of one respondent.

    Attributes:
        subscales: The scores of the subscales, in the order of the instrument.
        total: The total score, where the instrument has one.
        unknown: Codes that were answered and are no items of the instrument.
        note: What must be said beside the scores, such as that the instrument is not validated.
    """

    instrument: str
    respondent: str
    subscales: tuple[Score, ...]
    total: Score | None
    unknown: tuple[str, ...]
    note: Words

    @property
    def every(self) -> tuple[Score, ...]:
        """The subscales, then the total."""
        return self.subscales if self.total is None else (*self.subscales, self.total)


def score(instrument: Instrument, answers: Answers) -> Scores:
    """Score the answers of one respondent.

    A reversed item counts as lowest plus highest minus the answer. Where no more items are missing than the
    instrument allows, a missing item counts as the mean of those answered; else there is no score.

    >>> from socialwork.instruments.answers import answers
    >>> items = (Item(code="b1"), Item(code="b2", reverse=True))
    >>> form = Instrument(code="uji", name="Uji", items=items, scale=Scale(low=1, high=5))
    >>> scores = score(form, Answers(respondent="A1", answers=answers(b1=4, b2=2)))
    >>> scores.total.value, scores.total.low, scores.total.high
    (8.0, 2.0, 10.0)
    """
    given = {one.item: one.value for one in answers.answers if one.value is not None}
    known = {item.code for item in instrument.items}
    how = total_of(instrument)
    return Scores(
        instrument=instrument.code,
        respondent=answers.respondent,
        subscales=tuple(
            _score(instrument, subscale.code, subscale.name, subscale.items, subscale.how, given)
            for subscale in instrument.subscales
        ),
        total=None if how is None else _score(instrument, "", TOTAL, _codes(instrument), how, given),
        unknown=tuple(one.item for one in answers.answers if one.item not in known),
        note=validity_note(instrument),
    )


def total_of(instrument: Instrument) -> Aggregation | None:
    """Return how the total is scored: as the instrument says, by summing where it has no subscales."""
    return instrument.total or (None if instrument.subscales else Aggregation.SUM)


def validity_note(instrument: Instrument) -> Words:
    """Return what is to be said about validation and norms beside any score."""
    norms, source = _WITH_NORMS if instrument.norms else _WITHOUT_NORMS, instrument.validated_in or "–"

    def said(lang: Lang) -> str:
        name = upper_first(text_in(instrument.name, lang))
        validity = _VALIDITY[instrument.validated].pick(lang).format(name=name, source=source)
        return f"{validity} {norms.pick(lang)}"

    return Words(said("id"), said("en"))


_VALIDITY = {
    Validation.YES: Words(
        "{name} sudah divalidasi di Indonesia ({source}).",
        "{name} has been validated in Indonesia ({source}).",
    ),
    Validation.NO: Words(
        "{name} belum divalidasi di Indonesia.",
        "{name} has not been validated in Indonesia.",
    ),
    Validation.UNKNOWN: Words(
        "{name} belum diketahui sudah divalidasi di Indonesia atau belum.",
        "{name} may or may not have been validated in Indonesia; that is not known.",
    ),
}
_WITH_NORMS = Words(
    "Sebutan di samping skor mengikuti norma yang sumbernya disebutkan.",
    "The words beside the scores follow norms whose source is named.",
)
_WITHOUT_NORMS = Words(
    "Norma tidak tersedia sehingga skor hanya dibaca bersama rentangnya.",
    "There are no norms, so a score is read with its range alone.",
)


def item_rows(instrument: Instrument, responses: Iterable[Answers], subscale: str = "") -> list[list[int]]:
    """Return the scored answers of everyone who answered all items of *subscale*, reversed items turned.

    These rows are what reliability is computed from; without *subscale* they hold all items.

    Raises:
        LookupError: There is no such subscale.
    """
    codes = _codes(instrument, subscale)
    rows: list[list[int]] = []
    for one in responses:
        given = {answer.item: answer.value for answer in one.answers if answer.value is not None}
        row = [_turned(item, scale, given) for item, scale in _scaled(instrument, codes)]
        values = [value for value in row if value is not None]
        if values and len(values) == len(row):
            rows.append(values)
    return rows


def _codes(instrument: Instrument, subscale: str = "") -> tuple[str, ...]:
    if not subscale:
        return tuple(item.code for item in instrument.items)
    for one in instrument.subscales:
        if one.code == subscale:
            return one.items
    message = f"{instrument.code} has no subscale {subscale!r}"
    raise LookupError(message)


def _scaled(instrument: Instrument, codes: Sequence[str]) -> list[tuple[Item, Scale]]:
    """Return the items of *codes* that have a scale, with it."""
    items = {item.code: item for item in instrument.items}
    found = ((items[code], instrument.scale_of(items[code])) for code in codes)
    return [(item, scale) for item, scale in found if scale is not None]


def _turned(item: Item, scale: Scale, given: Mapping[str, int]) -> int | None:
    """Return what an answer counts, or ``None`` where there is none on the scale."""
    value = given.get(item.code)
    if value is None or value not in scale:
        return None
    return scale.reversed(value) if item.reverse else value


def _score(  # noqa: PLR0913, PLR0917 - what a subscale and the total have in common
    instrument: Instrument,
    code: str,
    name: Text,
    codes: Sequence[str],
    how: Aggregation,
    given: Mapping[str, int],
) -> Score:
    items = _scaled(instrument, codes)
    if not items:
        return Score(subscale=code, name=name, reason=_NO_ITEMS)
    values = [_turned(item, scale, given) for item, scale in items]
    counted = [value for value in values if value is not None]
    divisor = len(items) if how is Aggregation.MEAN else 1
    reason = _refusal(instrument, items, values, given)
    # Mean times number of items, over the divisor; one division keeps the last digit right.
    value = None if reason else sum(counted) * len(items) / (len(counted) * divisor)
    return Score(
        subscale=code,
        name=name,
        value=value,
        reason=reason,
        low=sum(scale.low for _, scale in items) / divisor,
        high=sum(scale.high for _, scale in items) / divisor,
        answered=len(counted),
        items=len(items),
        bands=() if value is None else _bands(instrument, code, value),
    )


def _refusal(
    instrument: Instrument,
    items: Sequence[tuple[Item, Scale]],
    values: Sequence[int | None],
    given: Mapping[str, int],
) -> Words | None:
    """Return why there is no score, or ``None`` where there is one."""
    if any(item.code in given and value is None for (item, _), value in zip(items, values, strict=True)):
        return OUTSIDE
    missing = values.count(None)
    if not missing:
        return None
    if missing * 100 > instrument.missing.percent * len(items):
        return _MISSING.format(n=missing, k=len(items))
    limits = {(scale.low, scale.high) for _, scale in items}
    return None if len(limits) == 1 else _UNLIKE


def _bands(instrument: Instrument, subscale: str, value: float) -> tuple[tuple[Norm, Band], ...]:
    found = ((norm, norm.band(value)) for norm in instrument.norms if norm.subscale == subscale)
    return tuple((norm, band) for norm, band in found if band is not None)
