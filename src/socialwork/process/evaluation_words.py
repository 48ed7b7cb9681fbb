"""What a series of observations shows, in sentences: the numbers first, then what they do not show.

No sentence calls a change large or small, proven or lasting: a benchmark of one measure decides nothing. Two
measures that fit the readings are told with their intervals, and why others are left out.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from attrs import field, frozen

from socialwork.evaluation.design import ObservedPhase
from socialwork.evaluation.phases import exact
from socialwork.evaluation.statistics import mean, median
from socialwork.process.evaluating import Evaluated
from socialwork.process.measure_words import design_words, limit_words, measure_words
from socialwork.process.measures import Criterion, is_summed, phase_count
from socialwork.process.phrases import Say, filled, number, of, share
from socialwork.process.target_words import counted_words, criterion_words
from socialwork.records import SeriesPhase
from socialwork.text import joined, period_text
from socialwork.values.when import Period
from socialwork.vocabulary.evaluation import ReadingKind
from socialwork.words import Lang, Words


@frozen(kw_only=True)
class Telling:
    """What a series shows, sentence by sentence.

    Attributes:
        measured: What was measured, by whom, when, how often.
        numbers: Counts or means of each phase.
        measures: Two fitting measures of each pair of phases with their intervals; empty where there is none.
        limits: What makes them unsure: cautions, gaps, outside events, why nothing was worked out.
        design: What the design can show, and what it cannot.
    """

    measured: Words
    numbers: tuple[Words, ...] = field(default=())
    measures: tuple[Words, ...] = field(default=())
    limits: tuple[Words, ...] = field(default=())
    design: Words | None = None

    @property
    def sentences(self) -> tuple[Words, ...]:
        """All of it, in order."""
        last = () if self.design is None else (self.design,)
        return (self.measured, *self.numbers, *self.measures, *self.limits, *last)

    def text(self, lang: Lang = "id") -> str:
        """Return all of it as one paragraph."""
        return " ".join(one.pick(lang) for one in self.sentences)


def telling(
    evaluated: Evaluated, *, observer: Words | None = None, criteria: Sequence[Criterion] = ()
) -> Telling:
    """Return what a series shows.

    Args:
        evaluated: The series with its measures.
        observer: Who observed, in words; the code of the observer where it is left out.
        criteria: Which readings its indicators want; what the numbers themselves say is not told twice.

    >>> from socialwork.loading import load_case
    >>> from socialwork.process.evaluating import evaluate_case
    >>> told = telling(evaluate_case(load_case("example:utama"))[0])
    >>> told.numbers[0].id
    'Pada data dasar tercatat 6 dari 12 pengamatan (50%), pada intervensi 8 dari 9 (89%).'
    """
    return Telling(
        measured=_measured(evaluated, observer),
        numbers=tuple(_numbers(evaluated, criteria)),
        measures=tuple(measure_words(evaluated)),
        limits=tuple(limit_words(evaluated)),
        design=design_words(evaluated.design),
    )


# --- what was measured ------------------------------------------------------------------------

_MEASURED = Words(
    "{name}{unit} diamati{observer} pada {when}: {phases}.",
    "{name}{unit} was observed{observer} on {when}: {phases}.",
)
_UNIT = Words(" ({unit})", " ({unit})")
_BY = Words(" oleh {who}", " by {who}")
_PHASE = Words("{n} pengamatan pada fase {phase}", "{n} readings in the {phase}")
_PHASE_ONE = Words("1 pengamatan pada fase {phase}", "1 reading in the {phase}")
_NEVER = Words("{name} belum diamati.", "{name} was not observed yet.")


def _measured(one: Evaluated, observer: Words | None) -> Words:
    series = one.series
    periods = [phase.period for phase in series.phases if phase.period is not None]
    if not periods:
        return _NEVER.format(name=series.name)
    who = observer or (Words(series.observer, series.observer) if series.observer else None)
    span = Period(periods[0].start, max(period.end for period in periods))
    phases = [phase for phase in series.phases if phase.readings]
    return filled(
        _MEASURED,
        name=series.name,
        unit=_UNIT.format(unit=series.unit) if series.unit else "",
        observer="" if who is None else filled(_BY, who=who),
        when=lambda lang: period_text(span.start, span.end, lang),
        phases=lambda lang: joined(
            (
                (_PHASE if len(one.readings) > 1 else _PHASE_ONE)
                .format(n=len(one.readings), phase=_phase(one, lang))
                .pick(lang)
                for one in phases
            ),
            lang,
        ),
    )


def _phase(phase: SeriesPhase, lang: Lang) -> str:
    name = phase.name or phase.kind.label(lang)
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


# --- numbers ----------------------------------------------------------------------------------

_COUNTED = Words(
    "Pada {first} tercatat {before} {noun} ({before_share}), pada {second} {after} ({after_share}).",
    "In the {first} it was so in {before} {noun} ({before_share}), in the {second} in {after} "
    "({after_share}).",
)
_MEANS = Words(
    "Rata-ratanya {before} pada {first} dan {after} pada {second}; mediannya {before_median} dan "
    "{after_median}.",
    "Its mean was {before} in the {first} and {after} in the {second}; its median {before_median} and "
    "{after_median}.",
)
_WANTED = Words(
    "Yang diinginkan ({criterion}) tercatat pada {before} {noun} dalam {first} dan {after} dalam {second}.",
    "What is wanted ({criterion}) was seen on {before} {noun} of the {first} and {after} of the {second}.",
)
_EACH = Words("Menurut fase: {phases}.", "By phase: {phases}.")
_EACH_COUNT = Words("{name} {count} {noun} ({share})", "{name} {count} {noun} ({share})")
_EACH_MEAN = Words("{name} rata-rata {mean}, median {median}", "{name} mean {mean}, median {median}")
_READINGS = Words("pengamatan", "readings")
_CHANCES = Words("kesempatan", "opportunities")
_PAIR = 2


def _numbers(one: Evaluated, criteria: Sequence[Criterion]) -> Iterator[Words]:
    phases = [phase for phase in one.series.phases if phase.readings]
    numbers = [_exact(phase) for phase in one.phases if phase.observed]
    if len(phases) != _PAIR:
        if phases:
            each = [_alone(phase, own, one) for phase, own in zip(phases, numbers, strict=True)]
            yield filled(_EACH, phases=lambda lang: joined((words.pick(lang) for words in each), lang))
        return
    first, second = phases
    names = {"first": _name(first), "second": _name(second)}
    before, after = first.sum(), second.sum()
    if before is not None and after is not None:
        shares = {"before_share": share(before), "after_share": share(after)}
        yield filled(_COUNTED, **names, **shares, before=of(before), after=of(after), noun=_noun(one))
    else:
        middles = {"before_median": number(median(numbers[0])), "after_median": number(median(numbers[1]))}
        means = {"before": number(mean(numbers[0])), "after": number(mean(numbers[1]))}
        yield filled(_MEANS, **names, **middles, **means)
    for criterion in criteria:
        if is_summed(one.series, criterion) and not criterion.at_most:
            continue  # told above
        yield filled(
            _WANTED,
            **names,
            criterion=criterion_words(criterion, one.series),
            before=of(phase_count(one.series, first, criterion)),
            after=of(phase_count(one.series, second, criterion)),
            noun=counted_words(one.series, criterion),
        )


def _alone(phase: SeriesPhase, numbers: Sequence[Fraction], one: Evaluated) -> Words:
    count = phase.sum()
    if count is None:
        return filled(
            _EACH_MEAN, name=_name(phase), mean=number(mean(numbers)), median=number(median(numbers))
        )
    return filled(_EACH_COUNT, name=_name(phase), count=of(count), noun=_noun(one), share=share(count))


def _noun(one: Evaluated) -> Words:
    unit = one.series.unit
    if one.kind is ReadingKind.YES_NO:
        return _READINGS
    return Words(unit, unit) if unit else _CHANCES


def _exact(phase: ObservedPhase) -> list[Fraction]:
    return [exact(value) for value in phase.values if value is not None]


def _name(phase: SeriesPhase) -> Say:
    return lambda lang: _phase(phase, lang)
