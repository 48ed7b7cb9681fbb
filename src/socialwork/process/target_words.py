"""What an indicator wants and what it reached, in words: its operator, its target, and what is counted."""

from collections.abc import Sequence

from socialwork.case import Case
from socialwork.process.measures import (
    Counts,
    Criterion,
    criterion_of,
    indicator_series,
    is_summed,
    phases_compared,
)
from socialwork.process.phrases import filled, number, of
from socialwork.records import Reading, Series, SeriesPhase
from socialwork.stages import Indicator
from socialwork.text import lower_first, number_words
from socialwork.values.measure import Count
from socialwork.words import Words

_FLOOR = Words("paling sedikit {n}{unit}", "at least {n}{unit}")
_CEILING = Words("paling banyak {n}{unit}", "at most {n}{unit}")
_NEVER = Words("tanpa kejadian", "none of it")
_ALL = Words("{count}{noun}", "{count}{noun}")
_NOUN = Words(" {noun}", " {noun}")
_MANY = Words("paling sedikit {count}{noun}", "at least {count}{noun}")
_WITH = Words("{criterion} pada {count}{noun}", "{criterion} on {count}{noun}")
_WITH_MANY = Words("{criterion} pada sedikitnya {count}{noun}", "{criterion} on at least {count}{noun}")
_DAYS, _WEEKS = Words("hari", "days"), Words("minggu", "weeks")
_PERIODS, _READINGS = Words("periode", "periods"), Words("pengamatan", "readings")
_CHANCES = Words("kesempatan", "opportunities")
_IN_ONE = Words("{noun} dalam satu {spans}", "{noun} in one of the {spans}")
_IN_SEVERAL = Words("{noun} dalam {n} {spans}", "{noun} in {n} {spans}")
_WEEK = 7
_PLACES = 6


def criterion_words(criterion: Criterion, series: Series | None) -> Words:
    """Return which readings are wanted: ``paling banyak 1 pertengkaran per hari``.

    >>> criterion_words(Criterion(4.5, at_most=True), None).id
    'paling banyak 4,5'
    """
    if criterion.at_most and criterion.value == 0:
        return _NEVER
    unit = "" if series is None or not series.unit else f" {lower_first(series.unit)}"
    n = number(criterion.value, _PLACES)
    return filled(_CEILING if criterion.at_most else _FLOOR, n=n, unit=unit)


def counted_words(series: Series, criterion: Criterion | None) -> Words:
    """Return what is counted: days, weeks or readings; the unit where occurrences are added up.

    Args:
        series: The series.
        criterion: What is wanted of it; ``None`` for the readings themselves.
    """
    readings = [reading for phase in series.phases for reading in phase.readings]
    if criterion is not None and is_summed(series, criterion) and {reading.of for reading in readings} != {1}:
        return Words(lower_first(series.unit), lower_first(series.unit)) if series.unit else _CHANCES
    spans = [((reading.until or reading.date) - reading.date).days for reading in readings]
    if not any(reading.until for reading in readings):
        return _DAYS if len({reading.date for reading in readings}) == len(readings) else _READINGS
    if all(spans):
        return _WEEKS if max(spans) < _WEEK else _PERIODS
    return _READINGS


def target_words(case: Case, indicator: Indicator) -> Words | None:
    """Return the target of an indicator with its operator, or ``None`` where it has none.

    Where nobody can say which days are wanted, the target is told as it is written.

    >>> from socialwork.loading import load_case
    >>> from socialwork.stages import Plan
    >>> case = load_case("example:utama")
    >>> [target_words(case, case.latest(Plan).indicators[n]).id for n in (0, 2)]
    ['paling sedikit 8 dari 9 hari', 'paling sedikit 4 hari dalam satu minggu pada 2 dari 2 minggu']
    >>> weekly = load_case("example:lansia")
    >>> target_words(weekly, weekly.latest(Plan).indicators[0]).id
    'paling sedikit 4 dari 6 hari dalam satu minggu'
    """
    target, series = indicator.target, indicator_series(case, indicator)
    if target is None:
        return None
    criterion = criterion_of(indicator, series)
    if criterion is None and series is not None:
        return filled(_ALL, count=of(target), noun="")
    every = target.hits == target.total  # of which there cannot be more
    noun: Words | str = ""
    if series is not None:
        readings = (reading for phase in series.phases for reading in phase.readings)
        week = [reading for reading in readings if reading.of == target.total][:1]
        noun = filled(_NOUN, noun=_counted_in(target, week, series, criterion))
    if criterion is None or (series is not None and is_summed(series, criterion) and not criterion.at_most):
        return filled(_ALL if every else _MANY, count=of(target), noun=noun)
    words = criterion_words(criterion, series)
    return filled(_WITH if every else _WITH_MANY, criterion=words, count=of(target), noun=noun)


def counts_words(
    case: Case, indicator: Indicator | None, counts: Counts
) -> tuple[Words | None, Words | None]:
    """Return the counts before and after with what is counted, ``None`` for what is not known.

    Where the occurrences of several weeks are added up, they say so: the target may be that of one of them.

    >>> from socialwork.loading import load_case
    >>> from socialwork.process.measures import indicator_counts
    >>> from socialwork.stages import Plan
    >>> case = load_case("example:lansia")
    >>> exercise = case.latest(Plan).indicators[0]
    >>> [words.id for words in counts_words(case, exercise, indicator_counts(case, exercise))]
    ['3 dari 12 hari dalam dua minggu', '11 dari 16 hari dalam tiga minggu']
    """
    series = None if indicator is None else indicator_series(case, indicator)

    def told(count: Count | None, phase: SeriesPhase | None) -> Words | None:
        if count is None:
            return None
        if series is None or indicator is None:
            return filled(_ALL, count=of(count), noun="")
        readings = () if phase is None else phase.readings
        noun = _counted_in(count, readings, series, criterion_of(indicator, series))
        return filled(_ALL, count=of(count), noun=filled(_NOUN, noun=noun))

    before, after = (None, None) if series is None else phases_compared(series)
    return told(counts.baseline, before), told(counts.followup, after)


def _counted_in(
    count: Count, readings: Sequence[Reading], series: Series, criterion: Criterion | None
) -> Words:
    """Return what is counted, with the number of weeks where *readings* are weeks that add up to *count*."""
    noun = counted_words(series, criterion)
    if criterion is None or not is_summed(series, criterion) or not all(one.until for one in readings):
        return noun
    if sum(one.of or 0 for one in readings) != count.total:
        return noun
    words = _IN_ONE if len(readings) == 1 else _IN_SEVERAL
    n = len(readings)
    return filled(words, noun=noun, n=lambda lang: number_words(n, lang), spans=counted_words(series, None))
