"""The charts of questionnaires."""

import datetime as dt
import re

import pytest
from hypothesis import given, settings, strategies as st

from chart_tools import LANGS, WORDS, assert_sound, labels, said, shapes
from socialwork.drawings.base import View, draw, split
from socialwork.drawings.room import TALLEST
from socialwork.drawings.scores import MOST
from socialwork.errors import SocialWorkError
from socialwork.figures.model import Ellipse, Figure, Polyline
from socialwork.figures.svg import to_svg
from socialwork.instruments.answers import Answer, Answers
from socialwork.instruments.model import Instrument, Item, Subscale
from socialwork.instruments.scale import Scale
from socialwork.instruments.scoring import score
from socialwork.tools import Cohesion, InstrumentUse, PeopleSkills, Questionnaire, TeamClimate
from socialwork.vocabulary.instruments import Aggregation
from socialwork.words import Lang

ITEMS = tuple(Item(code=f"b{n}", reverse=n == 2) for n in range(6))
DAYS = (None, dt.date(2023, 9, 29), dt.date(2023, 10, 4), dt.date(2023, 10, 11))


def form(low: int = 1, high: int = 5, names: tuple[str, ...] = ("Rasa betah", "Tugas")) -> Instrument:
    """Return a questionnaire of six items in subscales of the given names."""
    scales = tuple(
        Subscale(
            code=f"s{n}", name=name, items=tuple(dict.fromkeys((f"b{n}", "b4", "b5"))), how=Aggregation.MEAN
        )
        for n, name in enumerate(names)
    )
    return Instrument(
        code="uji",
        name="Skala uji",
        items=ITEMS,
        scale=Scale(low=low, high=high),
        subscales=scales,
        total=Aggregation.SUM,
    )


def given_by(who: str, *values: int | None, day: dt.date | None = None) -> Answers:
    """Return answers to the first items."""
    pairs = (Answer(item=f"b{n}", value=value) for n, value in enumerate(values))
    return Answers(respondent=who, date=day, answers=tuple(pairs))


@st.composite
def filled_in(draw: st.DrawFn) -> tuple[Questionnaire, Instrument]:
    """Any questionnaire of up to twelve people on up to four days, with answers missing."""
    low, high = draw(st.sampled_from(((1, 5), (0, 1), (0, 100), (-3, 3))))
    people = draw(
        st.lists(st.sampled_from([f"A{n}" for n in range(9)] + ["", "x" * 40]), min_size=1, max_size=14)
    )
    days = draw(st.sampled_from((DAYS[:1], DAYS[1:2], DAYS)))
    responses = tuple(
        given_by(
            who, *(draw(st.none() | st.integers(low, high)) for _ in ITEMS), day=draw(st.sampled_from(days))
        )
        for who in people
    )
    names = tuple(draw(st.lists(WORDS, min_size=1, max_size=4)))
    return InstrumentUse(instrument="uji", responses=responses), form(low, high, names)


def dots(figure: Figure) -> list[Ellipse]:
    """Return the marks of the scores."""
    return [one for one in shapes(figure, "score") if isinstance(one, Ellipse)]


@settings(max_examples=50)
@given(filled_in(), LANGS)
def test_any_chart_is_sound(case: tuple[Questionnaire, Instrument], lang: Lang) -> None:
    """Nothing lies outside, no text covers another; known scores have marks, all are told."""
    tool, instrument = case
    figure = draw(tool, View(lang=lang, instruments=(instrument,)))
    assert_sound(figure)
    every = [one for response in tool.responses for one in score(instrument, response).every]
    assert len(dots(figure)) == sum(one.value is not None for one in every)
    means = [line for line in figure.description if re.search(r", (rata-rata|mean)( \(|:)", line)]
    assert len(figure.description) == len(every) + len(means)


@given(filled_in())
@settings(max_examples=10)
def test_same_bytes(case: tuple[Questionnaire, Instrument]) -> None:
    """The same answers give the same bytes."""
    view = View(instruments=(case[1],))
    assert to_svg(draw(case[0], view)) == to_svg(draw(case[0], view))


@given(filled_in(), LANGS)
@settings(max_examples=30)
def test_no_word_judges(case: tuple[Questionnaire, Instrument], lang: Lang) -> None:
    """Without norms nothing is called high or low, good or bad."""
    figure = draw(case[0], View(lang=lang, instruments=(form(),)))
    words = " ".join((figure.alt, said(figure), *(one.text for one in labels(figure)))).lower()
    assert not re.search(r"\b(tinggi|rendah|baik|buruk|cukup|high|low|good|bad|poor)\b", words)


def test_dots_stand_at_their_scores() -> None:
    """Lowest and highest score stand at the ends of their line, the middle in its middle."""
    tool = Cohesion(instrument="uji", responses=tuple(given_by(f"A{n}", *[n] * 6) for n in (1, 3, 5)))
    plain = Instrument(code="uji", name="Uji", items=(Item(code="b0"),), scale=Scale(low=1, high=5))
    figure = draw(tool, View(instruments=(plain,)))
    lines = [one for one in shapes(figure, "range") if isinstance(one, Polyline)]
    (left, _), (right, _) = lines[0].points
    assert [one.cx for one in dots(figure)] == pytest.approx([left, (left + right) / 2, right])


def test_ranges_are_shown() -> None:
    """Each panel names its scale with the lowest and highest score that are possible."""
    figure = draw(
        Cohesion(instrument="uji", responses=(given_by("A1", *[3] * 6),)), View(instruments=(form(),))
    )
    assert [one.text for one in labels(figure, "scale")] == [
        "Rasa betah (1–5)",
        "Tugas (1–5)",
        "Skor total (6–30)",
    ]


def test_a_missing_score_is_told_with_its_reason() -> None:
    """Whoever left too much open has no dot, and the description says why."""
    tool = TeamClimate(instrument="uji", responses=(given_by("A1", 3, None, None, 3, 3, 3),))
    figure = draw(tool, View(instruments=(form(names=("Satu",)),)))
    assert "tanpa skor" in [one.text for one in labels(figure, "value")]
    assert "Skor total (6–30), A1: tanpa skor karena 2 dari 6 butir tidak dijawab." in figure.description


def test_means_need_two() -> None:
    """A mean stands where two or more have a score."""
    alone = Cohesion(instrument="uji", responses=(given_by("A1", *[3] * 6),))
    both = Cohesion(instrument="uji", responses=(given_by("A1", *[3] * 6), given_by("A2", *[4] * 6)))
    view = View(instruments=(form(names=("Satu",)),), lang="en")
    assert labels(draw(alone, view), "mean") == []
    assert [one.text for one in labels(draw(both, view), "mean")] == ["mean 3.5", "mean 20"]


def test_days_make_lines() -> None:
    """Answers of several days become a line for each respondent and one for the mean."""
    responses = tuple(
        given_by(who, *[n] * 6, day=day) for n, day in enumerate(DAYS[1:], 2) for who in ("A1", "A2")
    )
    figure = draw(Cohesion(instrument="uji", responses=responses), View(instruments=(form(names=("Satu",)),)))
    assert len(shapes(figure, "course")) == 2 * 2
    assert len(shapes(figure, "mean-line")) == 2
    assert [one.text for one in labels(figure, "tick-label") if " " in one.text] == [
        "29 Sep",
        "4 Okt",
        "11 Okt",
    ] * 2
    assert "Satu (1–5), rata-rata (11 Oktober 2023): 4." in figure.description


def test_the_cases_own_instrument_comes_first() -> None:
    """An instrument of the view is taken before one of the catalogue with the same code."""
    own = Instrument(
        code="people-skills", name="Milik sekolah", items=(Item(code="b0"),), scale=Scale(low=1, high=3)
    )
    tool = PeopleSkills(instrument="people-skills", responses=(given_by("A1", 2),))
    assert draw(tool, View(instruments=(own,))).title == "Skor Milik sekolah"
    assert draw(tool).title == "Skor Penilaian diri keterampilan antarpribadi"


@pytest.mark.parametrize(
    ("code", "responses", "message"),
    [
        ("tak-dikenal", (given_by("A1", 1),), "not known"),
        ("uji", (), "no answers"),
        ("gcq-s", (given_by("A1", 1),), "have not been supplied"),
    ],
)
def test_what_cannot_be_scored_is_told(code: str, responses: tuple[Answers, ...], message: str) -> None:
    """An unknown instrument, no answers, or items that the school has not supplied cannot be drawn."""
    with pytest.raises(SocialWorkError, match=message):
        draw(InstrumentUse(instrument=code, responses=responses), View(instruments=(form(),)))


def test_many_people_are_split() -> None:
    """A class is drawn in several charts, each person in one of them with all answers, each on a page."""
    responses = tuple(given_by(f"A{n}", *[3] * 6, day=day) for day in DAYS[1:3] for n in range(30))
    parts = split(Cohesion(instrument="uji", responses=responses))
    people = [{one.respondent for one in part.responses} for part in parts]
    assert [len(some) for some in people] == [10, 10, 10]
    assert all(len(some) <= MOST for some in people)
    assert all(draw(part, View(instruments=(form(),))).height <= TALLEST for part in parts)


def test_many_scales_stand_in_three_columns() -> None:
    """Where two columns would be too high for a page, panels stand in three."""
    responses = tuple(given_by(f"A{n}", *[3] * 6) for n in range(12))
    many = form(names=tuple(f"Skala {n}" for n in range(6)))
    figure = draw(Cohesion(instrument="uji", responses=responses), View(instruments=(many,)))
    assert len({round(one.x) for one in labels(figure, "scale")}) == 3


def test_the_first_day_stays_inside() -> None:
    """Several days in a narrow panel leave each of them little room: words for an unknown day still fit."""
    values = (1,) * len(ITEMS)
    responses = tuple(given_by("x" * 40, *values, day=day) for day in (None, *DAYS))
    tool = InstrumentUse(instrument="uji", responses=responses)
    for names in (("Rasa betah", "Tugas"), ("a", "b", "c")):
        assert_sound(draw(tool, View(instruments=(form(0, 1, names),))))
