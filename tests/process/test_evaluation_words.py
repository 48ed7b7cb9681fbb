"""What a series shows in sentences, and what they never say."""

import datetime as dt
import re
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from socialwork.process.evaluating import evaluate
from socialwork.process.evaluation_words import Telling, telling
from socialwork.process.measure_words import design_words, fitting_measures
from socialwork.records import MissingReading, OutsideEvent, PhaseKind, Reading, Series, SeriesPhase
from socialwork.vocabulary.evaluation import DesignKind, EffectMeasure, Improvement, ReadingKind
from socialwork.words import Words

A, B = PhaseKind.BASELINE, PhaseKind.INTERVENTION
UP, DOWN = Improvement.INCREASE, Improvement.DECREASE


def phase(kind: PhaseKind, first: int, *values: float, of: int | None = None, **others: Any) -> SeriesPhase:
    """Return a phase with a reading on each day from *first* September on."""
    start = dt.date(2023, 9, 1)
    readings = (
        Reading(date=start + dt.timedelta(days=first + n), value=value, of=of)
        for n, value in enumerate(values)
    )
    return SeriesPhase(kind=kind, readings=tuple(readings), **others)


def told(*phases: SeriesPhase, improvement: Improvement | None = UP, **others: Any) -> Telling:
    """Return what a series of *phases* shows."""
    least = others.pop("at_least", None)
    series = Series(code="x", name="Bertanya", unit="kali sehari", phases=phases, **others)
    return telling(evaluate(series, improvement=improvement), at_least=least)


def rising() -> tuple[SeriesPhase, SeriesPhase]:
    """Return two phases of counts without a trend, the second higher."""
    return phase(A, 0, 1, 0, 2, 0, 1), phase(B, 10, 3, 4, 3, 5, 4)


def test_what_was_measured_by_whom_and_when() -> None:
    """The first sentence names behaviour, unit, observer, period and readings of each phase."""
    found = told(*rising(), observer="WL")
    assert found.measured == Words(
        "Bertanya (kali sehari) diamati oleh WL pada 1–15 September 2023: 5 pengamatan pada fase data dasar "
        "dan 5 pengamatan pada fase intervensi.",
        "Bertanya (kali sehari) was observed by WL on 1–15 September 2023: 5 readings in the baseline and "
        "5 readings in the intervention phase.",
    )


def test_an_observer_in_words() -> None:
    """Who observed may be told in words; one reading is one."""
    series = Series(code="x", name="Hadir", phases=(phase(A, 0, 1, of=1),))
    found = telling(evaluate(series), observer=Words("ibu", "the mother"))
    assert found.measured.en == (
        "Hadir was observed by the mother on 1 September 2023: 1 reading in the baseline."
    )


def test_nothing_observed_yet() -> None:
    """A series without a reading says so."""
    assert told().measured.id == "Bertanya belum diamati."


def test_counts_are_told_by_mean_and_median() -> None:
    """Numbers have mean and median; an indicator adds from which reading on a day is a hit."""
    found = told(*rising(), at_least=1)
    assert [one.id for one in found.numbers] == [
        "Rata-ratanya 0,8 pada data dasar dan 3,8 pada intervensi; mediannya 1 dan 4.",
        (
            "Nilai 1 atau lebih tercatat pada 3 dari 5 pengamatan dalam data dasar dan 5 dari 5 dalam "
            "intervensi."
        ),
    ]
    assert len(told(*rising()).numbers) == 1


def test_shares_are_told_by_their_counts() -> None:
    """So many of so many stays a count, with its unit and per cent."""
    found = told(phase(A, 0, 1, 2, of=6), phase(B, 10, 3, 4, of=6))
    assert found.numbers[0].id == (
        "Pada data dasar tercatat 3 dari 12 kali sehari (25%), pada intervensi 7 dari 12 (58%)."
    )


def test_three_phases_are_listed() -> None:
    """More phases than two are told one by one."""
    found = told(phase(A, 0, 1, 1), phase(B, 5, 3, 4), phase(A, 9, 1, 2, name="Jeda"))
    assert found.numbers[0].id == (
        "Menurut fase: data dasar rata-rata 1, median 1, intervensi rata-rata 3,5, median 3,5, dan jeda "
        "rata-rata 1,5, median 1,5."
    )


def test_two_measures_with_intervals() -> None:
    """Numbers have the difference of means and NAP, both with their 95% intervals."""
    (sentence,) = told(*rising()).measures
    assert sentence.id.startswith("Rata-ratanya berselisih 3, interval kepercayaan 95% ")
    assert "lebih baik pada 100% pasangan, yang sama dihitung setengah (NAP 1, interval" in sentence.id


def test_an_interval_that_holds_no_change_is_named() -> None:
    """Where a measure could be chance the sentence says so, by its name."""
    (sentence,) = told(phase(A, 0, 0, 1, 0, 1, of=1), phase(B, 9, 1, 0, 1, of=1)).measures
    assert "Interval selisih proporsi memuat 0, yaitu keadaan tanpa perubahan" in sentence.id
    assert "The interval of NAP holds 0.5, the case of no change" in sentence.en


def test_yes_no_readings_are_never_told_by_pnd() -> None:
    """Proportions and NAP are told, and why PND and the standardized difference are not."""
    found = told(phase(A, 0, 0, 1, 0, of=1), phase(B, 9, 1, 1, 1, of=1))
    assert "Proporsinya berselisih" in found.measures[0].id
    assert "PND" not in found.measures[0].id
    assert any("(PND) dan selisih rata-rata baku tidak dipakai" in one.id for one in found.limits)


def test_a_trend_of_the_baseline_is_taken_out() -> None:
    """Where the baseline rose already, Tau without its trend is told and the caution with it."""
    found = told(phase(A, 0, 0, 1, 2, 3), phase(B, 9, 4, 5, 6, 7))
    assert "Setelah tren data dasar dikeluarkan, Tau" in found.measures[0].id
    assert any("Data dasar sudah membaik sebelum intervensi" in one.id for one in found.limits)


def test_too_few_readings_have_no_measure() -> None:
    """With two readings in a phase nothing is worked out, and the numbers say why."""
    found = told(phase(A, 0, 0, 1), phase(B, 9, 4, 5, 6))
    assert found.measures == ()
    assert found.limits[0].id.endswith("dan di sini ada 2 dan 3.")


def test_a_b_only_design_is_told() -> None:
    """Without a baseline there is no change to speak of."""
    found = told(phase(B, 0, 1, 2, 3))
    assert found.measures == ()
    assert found.limits[0].id.startswith("Tidak ada data dasar")
    assert found.design == design_words(DesignKind.B_ONLY)


def test_without_a_direction_nothing_is_guessed() -> None:
    """Numbers are told, measures are not."""
    found = told(*rising(), improvement=None)
    assert found.numbers
    assert found.measures == ()
    assert "Arah perubahan" in found.limits[0].id


def test_several_pairs_are_told_apart_and_together() -> None:
    """Of two baselines and two interventions each pair is told, then both together."""
    found = told(*rising(), phase(A, 20, 1, 0, 1), phase(B, 25, 4, 5, 4))
    assert [one.id.split(":")[0] for one in found.measures] == [
        "Pada perbandingan A1–B1",
        "Pada perbandingan A2–B2",
        "Bila perbandingan itu digabungkan",
    ]


def test_steps_of_a_criterion_are_counted() -> None:
    """In a changing-criterion design the readings that met each step are told."""
    steps = (phase(B, 10, 3, 4, 2, criterion=3), phase(B, 15, 5, 6, 5, criterion=5))
    found = told(phase(A, 0, 1, 0, 1), *steps)
    assert found.measures[-1].id == "Kriteria dipenuhi pada 5 dari 6 pengamatan: B1 2 dari 3, B2 3 dari 3."


def test_gaps_and_events_are_cautions() -> None:
    """What was missing or happened outside is told."""
    before, after = rising()
    gap = MissingReading(date=dt.date(2023, 9, 7), reason="sakit")
    event = OutsideEvent(date=dt.date(2023, 9, 12), what="ujian")
    found = told(evolve(before, missing=(gap,)), after, events=(event,))
    limits = " ".join(one.id for one in found.limits)
    assert "Pada 1 sesi tidak ada pengamatan" in limits
    assert "ujian" in limits


@pytest.mark.parametrize("design", list(DesignKind))
def test_designs_say_what_they_cannot_show(design: DesignKind) -> None:
    """Every design but an unknown order of phases has its sentence in both languages."""
    words = design_words(design)
    assert (words is None) is (design is DesignKind.OTHER)


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        (ReadingKind.YES_NO, EffectMeasure.PROPORTION),
        (ReadingKind.PROPORTION, EffectMeasure.PROPORTION),
        (ReadingKind.SCORE, EffectMeasure.MEAN_CHANGE),
        (None, EffectMeasure.MEAN_CHANGE),
    ],
)
def test_measures_fit_the_readings(kind: ReadingKind | None, first: EffectMeasure) -> None:
    """Shares have proportions, numbers have means; NAP serves both."""
    series = Series(code="x", name="x", phases=rising())
    assert fitting_measures(evolve(evaluate(series), kind=kind)) == (first, EffectMeasure.NAP)


_VERDICTS = re.compile(
    r"terbukti|efektif|signifikan|berhasil|besar sekali|proven|effective|significant|success"
)


@given(st.from_type(Series), st.sampled_from([UP, DOWN, None]))
def test_no_series_gets_a_verdict(series: Series, improvement: Improvement | None) -> None:
    """Whatever was read, no sentence calls it proven, effective or significant; none is half filled in."""
    plain = evolve(series, name="Perilaku", unit="kali", observer="", events=(), phases=_named(series))
    found = telling(evaluate(plain, improvement=improvement), at_least=1)
    for sentence in found.sentences:
        for text in (sentence.id, sentence.en):
            assert not _VERDICTS.search(text)
            assert text.strip()
            assert not re.search(r"[{}]", text)


def _named(series: Series) -> tuple[SeriesPhase, ...]:
    return tuple(evolve(one, name="") for one in series.phases)
