"""SMART as a checklist over a goal: what the plan itself shows of each letter (Doran, 1981)."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.case import Case
from socialwork.process.measures import Counts, indicator_counts, indicator_series, verdict
from socialwork.process.target_words import target_words
from socialwork.stages import Assessment, Evaluation, Goal, Indicator, Plan
from socialwork.text import dates_text, joined, period_text
from socialwork.vocabulary.process import Attainment, Smart
from socialwork.words import Lang, Words


@frozen(kw_only=True)
class SmartCheck:
    """One letter of SMART over one goal.

    Attributes:
        letter: The letter.
        met: Whether the plan shows it; ``None`` where the data cannot tell.
        why: What shows it, or what is lacking.
    """

    letter: Smart
    met: bool | None
    why: Words


def smart_checks(case: Case, goal: str) -> tuple[SmartCheck, ...]:
    """Return the five letters over the goal with that code, as the latest plan that has it shows them.

    - specific: an indicator says what is seen, and goal or indicator say whose behaviour it is;
    - measurable: every indicator has a target and a series, or counts in the evaluation;
    - achievable: every target is better than the baseline; to ask for all where there was none is a question,
      unless it was reached;
    - relevant: the goal answers a symptom, cause or need of the assessment;
    - time-bound: the plan, or an activity for the goal, says when.

    Nothing is judged here but what stands in the data: whether a goal is wise, people decide.

    Raises:
        LookupError: No plan has that goal.

    >>> from socialwork.loading import load_case
    >>> [one.met for one in smart_checks(load_case("example:utama"), "G1")]
    [True, True, True, True, True]
    """
    for plan in reversed(case.records(Plan)):
        for one in plan.goals:
            if one.code == goal:
                return tuple(_letters(_Aim(case, plan, one)))
    message = f"no plan has the goal {goal!r}"
    raise LookupError(message)


# --- inner helpers ----------------------------------------------------------------------------


@frozen
class _Aim:
    """A goal with the plan that it stands in."""

    case: Case
    plan: Plan
    goal: Goal

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """Its indicators."""
        return tuple(one for one in self.plan.indicators if one.goal == self.goal.code)


def _letters(aim: _Aim) -> Iterator[SmartCheck]:
    yield _specific(aim)
    yield _measurable(aim)
    yield _achievable(aim)
    yield _relevant(aim)
    yield _time_bound(aim)


def _both(words: Words, **values: object) -> Words:
    """Fill in values; those with both languages in their own."""

    def say(value: object, lang: Lang) -> object:
        return value.pick(lang) if isinstance(value, Words) else value

    return words.filled(say, values)


def _listed(items: Iterable[str]) -> Words:
    every = list(items)
    return Words(joined(every, "id"), joined(every, "en"))


_NO_INDICATOR = Words(
    "Tidak ada indikator yang menyebut apa yang terlihat bila tujuan ini tercapai.",
    "No indicator says what is seen when this goal is reached.",
)
_NOBODY = Words(
    "Tujuan dan indikatornya tidak menyebut perilaku siapa yang dimaksud.",
    "Neither the goal nor its indicators say whose behaviour is meant.",
)
_SPECIFIC = Words(
    "Indikator {codes} menyebut apa yang terlihat dan pada siapa.",
    "Indicators {codes} say what is seen, and in whom.",
)
_WHO = re.compile(r"\b(?:klien|client|anggota|member|siswa|pupil)\b", re.IGNORECASE)


def _specific(aim: _Aim) -> SmartCheck:
    if not aim.indicators:
        return SmartCheck(letter=Smart.SPECIFIC, met=False, why=_NO_INDICATOR)
    said = " ".join([aim.goal.text, *(one.text for one in aim.indicators)])
    named = {*re.findall(r"[\w.\-]+", said)} & {*aim.case.people.codes}
    if not named and not _WHO.search(said):
        return SmartCheck(letter=Smart.SPECIFIC, met=False, why=_NOBODY)
    codes = _listed(one.code for one in aim.indicators)
    return SmartCheck(letter=Smart.SPECIFIC, met=True, why=_both(_SPECIFIC, codes=codes))


_UNMEASURED = Words(
    "Indikator {codes} belum mempunyai target dan deret pengamatan atau hitungan.",
    "Indicators {codes} have no target, or no series or count by which they are measured.",
)
_MEASURED = Words(
    "Setiap indikator ({codes}) mempunyai target dan hitungan.",
    "Each indicator ({codes}) has a target and a count.",
)


def _measurable(aim: _Aim) -> SmartCheck:
    if not aim.indicators:
        return SmartCheck(letter=Smart.MEASURABLE, met=False, why=_NO_INDICATOR)
    lacking = [one.code for one in aim.indicators if one.target is None or not _is_counted(aim, one)]
    codes = _listed(lacking or [one.code for one in aim.indicators])
    words = _UNMEASURED if lacking else _MEASURED
    return SmartCheck(letter=Smart.MEASURABLE, met=not lacking, why=_both(words, codes=codes))


def _is_counted(aim: _Aim, indicator: Indicator) -> bool:
    return indicator_series(aim.case, indicator) is not None or _counts(aim, indicator).followup is not None


_NO_BASELINE = Words(
    "Belum ada data dasar untuk dibandingkan dengan target.",
    "There is no baseline to compare the target with.",
)
_NOT_BETTER = Words(
    "Target indikator {code} ({target}) tidak lebih baik daripada data dasar ({before}).",
    "The target of indicator {code} ({target}) is no better than the baseline ({before}).",
)
_LEAP = Words(
    "Target indikator {code} ({target}) meminta seluruhnya, sedangkan pada data dasar ({before}) belum "
    "sekali pun. Apakah itu terjangkau?",
    "The target of indicator {code} ({target}) asks for all; the baseline ({before}) shows none. "
    "Is that in reach?",
)
_WITHIN = Words(
    "Target indikator {code}: {target}; data dasar: {before}.",
    "Target of indicator {code}: {target}; baseline: {before}.",
)


def _achievable(aim: _Aim) -> SmartCheck:
    found = [one for indicator in aim.indicators for one in _in_reach(aim, indicator)]
    wrong = [why for met, why in found if met is False]
    unsure = [why for met, why in found if met is None]
    if not found:
        return SmartCheck(letter=Smart.ACHIEVABLE, met=None, why=_NO_BASELINE)
    said = wrong or unsure or [why for _, why in found]
    met = False if wrong else None if unsure else True
    why = Words(" ".join(one.id for one in said), " ".join(one.en for one in said))
    return SmartCheck(letter=Smart.ACHIEVABLE, met=met, why=why)


def _in_reach(aim: _Aim, indicator: Indicator) -> Iterator[tuple[bool | None, Words]]:
    """Yield whether a target is in reach of the baseline, and why; nothing where either is unknown."""
    counts, target = _counts(aim, indicator), indicator.target
    if target is None or counts.baseline is None:
        return
    before = counts.baseline
    reached = verdict(before, counts.followup, target) is Attainment.REACHED
    values = {
        "code": indicator.code,
        "target": target_words(aim.case, indicator),
        "before": Words(str(before), f"{before.hits} of {before.total}"),
    }
    if target.rate <= before.rate:
        yield False, _both(_NOT_BETTER, **values)
    elif before.hits == 0 and target.rate == 1 and not reached:
        yield None, _both(_LEAP, **values)
    else:
        yield True, _both(_WITHIN, **values)


def _counts(aim: _Aim, indicator: Indicator) -> Counts:
    """Return the counts of an indicator from its series, else as the latest evaluation records them."""
    found = indicator_counts(aim.case, indicator)
    for record in aim.case.records(Evaluation):
        for one in record.indicators:
            if one.indicator == indicator.code:
                found = indicator_counts(aim.case, indicator, one)
    return found


_RELEVANT = Words("Menjawab {codes} dalam asesmen.", "Answers {codes} of the assessment.")
_IN_FOCUS = Words(
    "Menjawab {codes} dalam asesmen; {focus} termasuk fokus masalah.",
    "Answers {codes} of the assessment; {focus} is part of the focus.",
)
_IRRELEVANT = Words(
    "Tidak menjawab gejala, penyebab, atau kebutuhan mana pun dalam asesmen.",
    "Answers no symptom, cause or need of the assessment.",
)


def _relevant(aim: _Aim) -> SmartCheck:
    known: set[str] = set()
    focus: set[str] = set()
    for assessment in aim.case.records(Assessment):
        stated = (*assessment.symptoms, *assessment.causes, *assessment.effects, *assessment.needs)
        known |= {one.code for one in stated}
        focus = set() if assessment.focus is None else set(assessment.focus.answers)
    answered = [code for code in aim.goal.answers if code in known]
    if not answered:
        return SmartCheck(letter=Smart.RELEVANT, met=False, why=_IRRELEVANT)
    within = [code for code in answered if code in focus]
    words = _IN_FOCUS if within else _RELEVANT
    return SmartCheck(
        letter=Smart.RELEVANT, met=True, why=_both(words, codes=_listed(answered), focus=_listed(within))
    )


_TIME = Words("Jangka waktunya {days}.", "Its time span is {days}.")
_NO_TIME = Words(
    "Rencana dan kegiatan untuk tujuan ini tidak menyebut jangka waktu.",
    "Neither the plan nor an activity for this goal says when.",
)


def _time_bound(aim: _Aim) -> SmartCheck:
    activities = [one for one in aim.plan.activities if aim.goal.code in one.goals]
    spans = [one for one in (aim.plan.period, *(each.period for each in activities)) if one is not None]
    dates = sorted({day for one in activities for day in one.dates})
    if spans:
        first = spans[0]
        days = Words(period_text(first.start, first.end), period_text(first.start, first.end, "en"))
    elif dates:
        days = Words(dates_text(dates), dates_text(dates, "en"))
    else:
        return SmartCheck(letter=Smart.TIME_BOUND, met=False, why=_NO_TIME)
    return SmartCheck(letter=Smart.TIME_BOUND, met=True, why=_both(_TIME, days=days))
