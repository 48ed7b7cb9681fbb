"""What the texts of an evaluation claim, and the numbers that a series can give."""

import datetime as dt
from fractions import Fraction

import pytest
from attrs import evolve

from factories import full_case
from school import school_case
from socialwork.case import Case, ProseSlot
from socialwork.loading import load_case
from socialwork.process.claims import Clause, clauses
from socialwork.process.series_numbers import series_numbers
from socialwork.process.stated_numbers import Stated
from socialwork.records import PhaseKind, Reading, Series, SeriesPhase
from socialwork.vocabulary.evaluation import Improvement


def said(text: str, slot: str = "evaluation") -> list[Clause]:
    """Return the clauses of a text of the school case."""
    case = evolve(school_case(), prose=(ProseSlot(slot=slot, text=text),))
    return [one for one in clauses(case) if one.path.startswith("prose")]


def spoken(text: str) -> list[tuple[str, str | None]]:
    """Return the clauses of a text with the codes of their series."""
    return [(one.text, None if one.series is None else one.series.code) for one in said(text)]


def test_each_clause_speaks_of_one_series() -> None:
    """Conjunctions and semicolons part a sentence, so that numbers are read for their own behaviour."""
    assert spoken("Perilaku hadir 3 dari 4, sedangkan perilaku aktif 2 dari 4; BR senang.") == [
        ("Perilaku hadir 3 dari 4", "hadir"),
        ("perilaku aktif 2 dari 4", "aktif"),
        ("BR senang.", None),
    ]


def test_a_clause_with_two_series_speaks_of_none() -> None:
    """Nobody can tell which of two behaviours a number is of."""
    assert spoken("Perilaku hadir, perilaku aktif 2 dari 4.") == [
        ("Perilaku hadir, perilaku aktif 2 dari 4.", None)
    ]


def test_aims_claim_nothing() -> None:
    """A sentence about a target or a hope is left out as a whole."""
    assert spoken("Targetnya ialah perilaku hadir 4 dari 4. Perilaku hadir diharapkan naik. BR datang.") == [
        ("BR datang.", None)
    ]


def test_markup_is_no_text() -> None:
    """Emphasis, links and headings do not hide a name."""
    assert spoken("## Hasil\n\n*Perilaku* hadir pada [](#tabel-deret-hadir) [baik](http://contoh.id).") == [
        ("Hasil", None),
        ("Perilaku hadir pada  baik.", "hadir"),
    ]


def test_only_texts_on_the_evaluation_are_read() -> None:
    """The assessment may tell of other times."""
    assert said("Perilaku hadir menurun.", slot="assessment") == []
    paths = {one.path.split(".")[0].split("[")[0] for one in clauses(load_case("example:utama"))}
    assert paths == {"stages", "good_practice", "prose"}


def test_a_part_of_the_time_is_known_as_one() -> None:
    """A week is not the whole time."""
    assert [one.partial for one in said("Perilaku hadir turun pada minggu kedua. Perilaku hadir naik.")] == [
        True,
        False,
    ]


# --- numbers ----------------------------------------------------------------------------------


def come(*phases: tuple[tuple[int, int | None], ...]) -> tuple[Case, Series]:
    """Return a case with a series of two phases, each reading its value and of how many."""
    day = iter(range(1, 29))
    kinds = (PhaseKind.BASELINE, PhaseKind.INTERVENTION)
    series = Series(
        code="x",
        name="Hadir",
        phases=tuple(
            SeriesPhase(
                kind=kind,
                readings=tuple(Reading(date=_day(next(day)), value=value, of=of) for value, of in readings),
            )
            for kind, readings in zip(kinds, phases, strict=False)
        ),
    )
    return full_case(series=(series,)), series


def _day(number: int) -> dt.date:
    return dt.date(2023, 9, number)


def test_counts_rates_and_totals() -> None:
    """Phases, readings and what did not happen are counts; their rates and what they differ by are rates."""
    found = series_numbers(*come(((1, 2), (1, 2)), ((2, 2), (1, 2))))
    assert {(2, 4), (3, 4), (1, 4), (1, 2), (0, 2)} <= found.counts
    assert found.totals >= {4}
    assert {Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)} <= found.rates
    assert found.went() is Improvement.INCREASE


def test_direction_needs_agreement() -> None:
    """Where the mean falls and the count rises nobody can say which way it went."""
    found = series_numbers(*come(((9, None), (0, None)), ((1, None), (1, None))))
    assert found.went() is None
    assert not found.stood()


def test_nothing_changed() -> None:
    """Equal counts and means are no change."""
    found = series_numbers(*come(((1, 1), (0, 1)), ((0, 1), (1, 1))))
    assert found.stood()


@pytest.mark.parametrize(
    ("stated", "denied"),
    [
        ([(2, 4), (3, 4)], False),
        ([(2, 4), (1, 4)], False),  # on so many days it did not happen
        ([(3, 4), (2, 4)], True),
        ([(1, 4), (3, 4)], True),
        ([(1, 7), (3, 4)], False),  # of other days
        ([(2, 4)], False),
    ],
)
def test_before_and_after_are_a_pair(*, stated: list[tuple[int, int]], denied: bool) -> None:
    """Two counts of whole phases that are told as before and after are those of the series."""
    found = series_numbers(*come(((1, 1), (0, 1), (1, 1), (0, 1)), ((1, 1), (1, 1), (0, 1), (1, 1))))
    assert found.denied([Stated(*one) for one in stated]) is denied


def test_a_series_of_one_phase_compares_nothing() -> None:
    """Without a second phase there is no pair, no mean and no direction."""
    found = series_numbers(*come(((1, 1),)))
    assert (found.compared, found.means, found.went(), found.stood()) == ((), None, None, False)
    assert not found.denied([Stated(1, 1), Stated(1, 1)])
