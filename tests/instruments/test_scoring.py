"""Scores of questionnaires, against independent arithmetic and a published rule."""

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import example, given, strategies as st

from socialwork.instruments.answers import Answer, Answers, answers
from socialwork.instruments.model import Instrument, Item, Subscale
from socialwork.instruments.scale import Anchor, Band, MissingRule, Norm, Scale
from socialwork.instruments.scoring import item_rows, score, validity_note
from socialwork.vocabulary.instruments import Aggregation, InstrumentKind, Validation
from socialwork.words import Words

NINE = 1e-9
LIKERT = Scale(low=1, high=5)
ITEMS = tuple(Item(code=f"butir_{n}", reverse=n in {3, 5}) for n in range(1, 11))
FORM = Instrument(
    code="uji",
    name="Skala uji",
    items=ITEMS,
    scale=LIKERT,
    subscales=(
        Subscale(code="a", name="Bagian A", items=("butir_1", "butir_2", "butir_3", "butir_4", "butir_5")),
        Subscale(
            code="b",
            name="Bagian B",
            items=("butir_6", "butir_7", "butir_8", "butir_9", "butir_10"),
            how=Aggregation.MEAN,
        ),
    ),
    total=Aggregation.SUM,
)


def answered(*values: int | None) -> Answers:
    """Return the answers to butir_1, butir_2 and so on."""
    return Answers(
        respondent="A1",
        answers=tuple(Answer(item=f"butir_{n}", value=value) for n, value in enumerate(values, 1)),
    )


# --- published --------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 5), min_size=10, max_size=10))
@example([5, 4, 2, 1, 2, 3, 2, 4, 5, 2])  # contributions of 22 in all, a score of 55
def test_the_published_rule_of_the_sus(values: list[int]) -> None:
    """Reversed items follow the rule that Brooke (1996, "SUS: A quick and dirty usability scale") prints.

    From odd items 1 is taken off, even items are taken off 5, and the sum is multiplied by 2.5. Here the
    even items are reversed and every item counts from 1 to 5, so ten points are taken off before
    multiplying. No wording of an item is needed for this.
    """
    items = tuple(Item(code=f"butir_{n}", reverse=n % 2 == 0) for n in range(1, 11))
    sus = Instrument(code="sus", name="SUS", items=items, scale=LIKERT)
    total = score(sus, answered(*values)).total
    assert total is not None
    assert total.value is not None
    printed = sum(value - 1 for value in values[::2]) + sum(5 - value for value in values[1::2])
    assert (total.value - 10) * 2.5 == printed * 2.5


# --- worked by hand ---------------------------------------------------------------------------


def test_sums_means_and_reversed_items() -> None:
    """A sum adds, a mean divides, and a reversed answer counts as lowest plus highest minus it."""
    found = score(FORM, answered(4, 5, 2, 3, 1, 1, 2, 3, 4, 5))
    a, b = found.subscales
    assert (a.value, a.low, a.high) == (4 + 5 + 4 + 3 + 5, 5, 25)
    assert (b.value, b.low, b.high) == (3, 1, 5)
    assert found.total is not None
    assert (found.total.value, found.total.low, found.total.high) == (36, 10, 50)


def test_one_of_five_may_be_missing() -> None:
    """With a fifth missing, the others stand in for it: their mean times the number of items."""
    (a, _), expected = (
        score(FORM, answered(4, 5, 2, 3, None, 1, 2, 3, 4, 5)).subscales,
        Fraction(4 + 5 + 4 + 3, 4) * 5,
    )
    assert a.value == float(expected)
    assert (a.answered, a.items) == (4, 5)


def test_two_of_five_may_not() -> None:
    """Beyond the rule there is no score, and the reason is told."""
    (a, b) = score(FORM, answered(4, 5, 2, None, None, 1, 2, 3, 4, 5)).subscales
    assert a.value is None
    assert a.reason == Words("2 dari 5 butir tidak dijawab", "2 of 5 items were not answered")
    assert b.value == 3


def test_the_rule_for_missing_items_belongs_to_the_instrument() -> None:
    """An instrument may allow more, or none at all."""
    strict = Instrument(code="u", name="U", items=ITEMS[:2], scale=LIKERT, missing=MissingRule(percent=0))
    half = Instrument(code="u", name="U", items=ITEMS[:2], scale=LIKERT, missing=MissingRule(percent=50))
    totals = [score(one, answered(4, None)).total for one in (strict, half)]
    assert [total.value for total in totals if total is not None] == [None, 8]


def test_nobody_answered() -> None:
    """Without any answer there is no score."""
    total = score(FORM, answered()).total
    assert total is not None
    assert total.value is None


def test_an_answer_outside_the_scale_spoils_its_subscale_only() -> None:
    """No score is made of an impossible answer; what it does not touch is scored."""
    a, b = score(FORM, answered(6, 5, 2, 3, 1, 1, 2, 3, 4, 5)).subscales
    assert a.value is None
    assert a.reason is not None
    assert b.value == 3


def test_unknown_items_are_named() -> None:
    """An answer to an item that does not exist is told, and no score changes."""
    given_answers = Answers(answers=(*answered(4, 5, 2, 3, 1).answers, Answer(item="butir_99", value=5)))
    found = score(FORM, given_answers)
    assert found.unknown == ("butir_99",)
    assert found.subscales[0].value == 21


def test_items_of_other_scales_do_not_stand_in() -> None:
    """A missing item of another scale cannot be replaced by the mean of the others."""
    items = (*ITEMS[:4], Item(code="butir_5", scale=Scale(low=0, high=100)))
    form = Instrument(code="u", name="U", items=items, scale=LIKERT)
    total = score(form, answered(5, 5, 1, 5, None)).total
    assert total is not None
    assert total.value is None
    assert total.high == 120


@pytest.mark.parametrize(
    ("scale", "value", "counts"),
    [(Scale(low=0, high=1), 1, 0), (Scale(low=0, high=3), 1, 2), (Scale(low=-5, high=5), -2, 2)],
)
def test_binary_and_other_scales(scale: Scale, value: int, counts: int) -> None:
    """Reversing works on any scale, binary and signed ones included."""
    form = Instrument(code="u", name="U", items=(Item(code="butir_1", reverse=True),), scale=scale)
    total = score(form, answered(value)).total
    assert total is not None
    assert total.value == counts


def test_an_instrument_without_items_has_no_scores() -> None:
    """Of what is only known by its data, no score is made up."""
    form = Instrument(code="u", name="U", item_count=7, subscales=(Subscale(code="a", name="A"),))
    (a,) = score(form, answered(1)).subscales
    assert (a.value, a.low, a.high) == (None, None, None)
    assert a.reason is not None


# --- norms and notes --------------------------------------------------------------------------


def test_only_norms_turn_a_score_into_a_word() -> None:
    """With norms there is a band and its source, without them there is none."""
    bands = (Band(start=0, label="pita satu"), Band(start=3.5, label="pita dua"))
    norm = Norm(population="Contoh", source="Contoh (2020)", subscale="b", bands=bands)
    form = Instrument(code="u", name="U", items=ITEMS, scale=LIKERT, subscales=FORM.subscales, norms=(norm,))
    below, above = (
        score(form, answered(1, 1, 1, 1, 1, *values)).subscales[1]
        for values in ((3, 3, 3, 4, 4), (4, 4, 4, 3, 3))
    )
    assert below.bands == ((norm, bands[0]),)
    assert above.bands == ((norm, bands[1]),)
    assert score(FORM, answered(1, 1, 1, 1, 1, 4, 4, 4, 3, 3)).subscales[1].bands == ()


def test_below_the_first_band_there_is_none() -> None:
    """A score that the norms do not reach gets no word."""
    norm = Norm(population="Contoh", source="Contoh", bands=(Band(start=5, label="pita"),))
    assert norm.band(4.75) is None


@pytest.mark.parametrize(
    ("validated", "said"),
    [
        (Validation.NO, "belum divalidasi di Indonesia"),
        (Validation.UNKNOWN, "U belum diketahui sudah"),
        (Validation.YES, "sudah divalidasi di Indonesia (Contoh, 2021)"),
    ],
)
def test_the_note_says_whether_it_is_validated(validated: Validation, said: str) -> None:
    """Beside every score stands what is known of the validation."""
    form = Instrument(code="u", name="U", validated=validated, validated_in="Contoh, 2021")
    assert said in validity_note(form).id


# --- rows for reliability ---------------------------------------------------------------------


def test_rows_hold_complete_answers_with_reversed_items_turned() -> None:
    """Whoever left an item open, or answered outside the scale, is left out of the rows."""
    responses = [answered(4, 5, 2, 3, 1), answered(4, None, 2, 3, 1), answered(4, 9, 2, 3, 1)]
    assert item_rows(FORM, responses, "a") == [[4, 5, 4, 3, 5]]


def test_rows_of_an_unknown_subscale_are_refused() -> None:
    """A subscale that does not exist is a mistake of the caller."""
    with pytest.raises(LookupError, match="no subscale 'z'"):
        item_rows(FORM, [], "z")


# --- random data ------------------------------------------------------------------------------


@given(st.lists(st.none() | st.integers(1, 5), min_size=10, max_size=10))
def test_scores_agree_with_exact_fractions(values: list[int | None]) -> None:
    """Any answers are scored as exact arithmetic over fractions does it."""
    found = score(FORM, answered(*values))
    turned = [None if v is None else Fraction(6 - v if n in {3, 5} else v) for n, v in enumerate(values, 1)]
    for one, items, divisor in (
        (found.subscales[0], turned[:5], 1),
        (found.subscales[1], turned[5:], 5),
        (found.total, turned, 1),
    ):
        known = [value for value in items if value is not None]
        assert one is not None
        if (len(items) - len(known)) * 5 > len(items):
            assert one.value is None
        else:
            expected = sum(known, Fraction()) / len(known) * len(items) / divisor
            assert one.value == pytest.approx(float(expected), abs=NINE)
            assert one.low is not None
            assert one.high is not None
            assert one.low <= one.value <= one.high


@given(st.integers(-20, 20), st.integers(1, 20), st.data())
def test_reversing_twice_changes_nothing(low: int, width: int, data: st.DataObject) -> None:
    """A reversed value lies on the scale, and its own reverse is where it came from."""
    scale = Scale(low=low, high=low + width)
    value = data.draw(st.integers(low, low + width))
    assert scale.reversed(value) in scale
    assert scale.reversed(scale.reversed(value)) == value


# --- what models refuse -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Scale(low=3, high=3), "no width"),
        (lambda: Scale(low=1, high=2, anchors=(Anchor(value=3, label="a"),)), "different values"),
        (lambda: Instrument(code="a", name=" "), "name must not be empty"),
        (
            lambda: Instrument(code="a", name="A", items=(Item(code="b"), Item(code="b")), scale=LIKERT),
            "twice",
        ),
        (lambda: Instrument(code="a", name="A", items=(Item(code="b"),)), "has no scale"),
        (
            lambda: Instrument(code="a", name="A", subscales=(Subscale(code="s", name="S", items=("b",)),)),
            "is not listed",
        ),
        (
            lambda: Instrument(code="a", name="A", subscales=(Subscale(code="s", name="S"),) * 2),
            "subscale 's' is listed twice",
        ),
        (
            lambda: Instrument(
                code="a",
                name="A",
                items=(Item(code="b"),),
                scale=LIKERT,
                subscales=(Subscale(code="s", name="S", items=("b", "b")),),
            ),
            "twice",
        ),
        (
            lambda: Instrument(
                code="a", name="A", norms=(Norm(population="P", source="S", subscale="x", bands=()),)
            ),
            "norms name the subscale 'x'",
        ),
        (
            lambda: Norm(
                population="P", source="S", bands=(Band(start=2, label="a"), Band(start=2, label="b"))
            ),
            "rising",
        ),
        (lambda: Norm(population="P", source="", bands=()), "source must not be empty"),
        (lambda: MissingRule(percent=100), "between 0 and 99"),
        (lambda: Answers(answers=(Answer(item="a"), Answer(item="a"))), "answered twice"),
    ],
)
def test_what_cannot_be_scored_is_refused(make: object, message: str) -> None:
    """An instrument that contradicts itself cannot be made."""
    with pytest.raises(ValueError, match=message):
        make()  # type: ignore[operator] - each of them is a lambda


def test_a_tally_needs_no_scale() -> None:
    """Signs are counted, so a tally has items without a scale."""
    form = Instrument(code="a", name="A", kind=InstrumentKind.TALLY, items=(Item(code="t"),))
    assert form.items[0].scale is None


def test_answers_by_name() -> None:
    """Answers are written down shortly by the codes of their items."""
    day = dt.date(2023, 10, 4)
    assert Answers(date=day, answers=answers(b1=4)).answers == (Answer(item="b1", value=4),)
