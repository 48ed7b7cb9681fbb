"""What ``socialwork evaluate`` tells: for people as lines, for programs as data."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from socialwork.cli.evaluate_source import Found
from socialwork.evaluation.design import labels
from socialwork.evaluation.result import EffectSize
from socialwork.process.attained import ProposedGoal, proposed_goals
from socialwork.process.evaluating import Compared, Evaluated
from socialwork.process.evaluation_words import Telling, telling
from socialwork.process.measure_words import fitting_measures, measurable
from socialwork.process.measures import criteria_of
from socialwork.process.phrases import number, of
from socialwork.process.studies import StudyResult, evaluate_study
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import EffectMeasure, ReadingKind
from socialwork.words import Lang, Words

_HEAD = Words("{name} ({design})", "{name} ({design})")
_COLUMNS = (Words("Ukuran", "Measure"), Words("Nilai", "Value"), Words("Interval 95%", "95% interval"))
_PAIR = Words("Perbandingan {pair}", "Comparison {pair}")
_BETWEEN = Words("{low} sampai {high}", "{low} to {high}")
_LEFT_OUT = Words("{measure}: {why}", "{measure}: {why}")
_MORE = Words("Ukuran lain: `--all` atau `--measure`.", "Other measures: `--all` or `--measure`.")
_GOALS = Words("Tujuan, menurut penilaian dan menurut angka:", "Goals, as judged and by their numbers:")
_GOAL = Words(
    "  {code}: dinilai {judged}; menurut angka {shown} ({numbers})",
    "  {code}: judged {judged}; by its numbers {shown} ({numbers})",
)
_UNJUDGED = Words("belum", "not yet")
_UNKNOWN = Words("belum dapat dikatakan", "cannot be told yet")
_NUMBERS = Words("{code} {result}, target: {target}", "{code} {result}, target: {target}")
_FINDINGS = Words("Temuan:", "Findings:")
_STUDY = Words("Kajian {code}, {design}: {rating}", "Study {code}, {design}: {rating}")
_SIGNS = {True: "x", False: " ", None: "?"}
_WIDTH, _VALUE, _LINE = 66, 7, 96


class EvaluationView:
    """Series with all that is told of them."""

    def __init__(self, found: Found, measures: Sequence[str] = (), *, every: bool = False) -> None:
        self.found, self.measures, self.every = found, frozenset(measures), every
        self.goals = () if found.case is None else proposed_goals(found.case)
        self.studies = _studies(found)

    def lines(self, lang: Lang) -> Iterator[str]:
        """Yield what a person reads."""
        for n, one in enumerate(self.found.evaluated):
            yield from ("",) if n else ()
            yield from self._series(one, lang)
        for study in self.studies:
            yield from ("", *_study(study, lang))
        if self.goals:
            yield from ("", _GOALS.pick(lang), *(_goal(one, lang) for one in self.goals))
        told = [f"  {one.text(lang)}" for one in self.found.findings if not one.waived]
        yield from ("", _FINDINGS.pick(lang), *told) if told else ()

    def data(self) -> dict[str, Any]:
        """Return what a program reads."""
        return {
            "format": 1,
            "series": [self._data(one) for one in self.found.evaluated],
            "studies": [_study_data(one) for one in self.studies],
            "goals": [_goal_data(one) for one in self.goals],
            "findings": [one.to_dict() for one in self.found.findings],
        }

    def _series(self, one: Evaluated, lang: Lang) -> Iterator[str]:
        yield _HEAD.format(name=one.series.name, design=one.design.label(lang)).pick(lang)
        told = self._told(one).text(lang)
        yield from textwrap.wrap(told, _LINE, initial_indent="  ", subsequent_indent="  ")
        shown = [pair for pair in one.compared if measurable(pair) or self.measures or self.every]
        for pair in shown:
            yield from ("", *self._table(one, pair, lang))
        if shown and not self.measures and not self.every:
            yield f"  {_MORE.pick(lang)}"

    def _told(self, one: Evaluated) -> Telling:
        case = self.found.case
        return telling(one, criteria=() if case is None else criteria_of(case, one.series))

    def _table(self, one: Evaluated, pair: Compared, lang: Lang) -> Iterator[str]:
        if len(one.compared) > 1:
            yield f"  {_PAIR.format(pair=pair.label).pick(lang)}"
        titles = [words.pick(lang) for words in _COLUMNS]
        yield f"  {titles[0]:<{_WIDTH}}  {titles[1]:>{_VALUE}}  {titles[2]}"
        effects = [effect for effect in pair.measures.effects if self._wanted(effect, one)]
        yield from (_row(effect, lang) for effect in effects if effect.value is not None)
        for effect in effects:
            if effect.reason is not None:
                left_out = _LEFT_OUT.format(measure=_named(effect, lang), why=effect.reason.pick(lang))
                yield from textwrap.wrap(
                    left_out.pick(lang), _LINE, initial_indent="  ", subsequent_indent="    "
                )

    def _wanted(self, effect: EffectSize, one: Evaluated) -> bool:
        if self.measures:
            return effect.measure.code in self.measures
        fits = (*fitting_measures(one), *((EffectMeasure.LOR,) if one.kind is ReadingKind.YES_NO else ()))
        return effect.value is not None if self.every else effect.measure in fits

    def _data(self, one: Evaluated) -> dict[str, Any]:
        told = self._told(one)
        return {
            "code": one.series.code,
            "name": one.series.name,
            "unit": one.series.unit,
            "kind": None if one.kind is None else one.kind.code,
            "improvement": None if one.improvement is None else one.improvement.code,
            "design": one.design.code,
            "phases": [
                {
                    "label": label,
                    "kind": phase.kind.code,
                    "name": phase.name,
                    "values": [None if value is None else float(value) for value in phase.values],
                }
                for label, phase in zip(labels(one.phases), one.phases, strict=True)
            ],
            "compared": [self._pair(pair) for pair in one.compared],
            "cautions": [_words(caution.text) | {"kind": caution.kind.code} for caution in one.cautions],
            "reason": None if one.reason is None else _words(one.reason),
            "told": {"id": told.text("id"), "en": told.text("en")},
        }

    def _pair(self, pair: Compared) -> dict[str, Any]:
        effects = pair.measures.effects
        wanted = [effect for effect in effects if not self.measures or effect.measure.code in self.measures]
        return {
            "label": pair.label,
            "measures": [_effect(effect) for effect in wanted],
            "cautions": [
                _words(caution.text) | {"kind": caution.kind.code} for caution in pair.measures.cautions
            ],
        }


def _studies(found: Found) -> tuple[StudyResult, ...]:
    return () if found.case is None else tuple(evaluate_study(found.case, one) for one in found.case.studies)


def _study(one: StudyResult, lang: Lang) -> Iterator[str]:
    verdict = one.verdict
    design, rating = verdict.design.label(lang), verdict.rating.label(lang)
    yield _STUDY.format(code=one.study.code, design=design, rating=rating).pick(lang)
    yield from (f"  [{_SIGNS[reason.met]}] {reason.text.pick(lang)}" for reason in verdict.reasons)


def _study_data(one: StudyResult) -> dict[str, Any]:
    return {
        "code": one.study.code,
        "design": one.verdict.design.code,
        "rating": one.verdict.rating.code,
        "reasons": [_words(each.text) | {"code": each.code, "met": each.met} for each in one.verdict.reasons],
    }


def _row(effect: EffectSize, lang: Lang) -> str:
    value = number(effect.value or 0.0)(lang)
    between = ""
    if effect.low is not None and effect.high is not None:
        low, high = number(effect.low)(lang), number(effect.high)(lang)
        between = _BETWEEN.format(low=low, high=high).pick(lang)
    elif effect.count is not None:
        between = f"({of(effect.count)(lang)})"
    return f"  {_named(effect, lang):<{_WIDTH}}  {value:>{_VALUE}}  {between}".rstrip()


def _named(effect: EffectSize, lang: Lang) -> str:
    return f"{effect.measure.label(lang)} [{effect.measure.code}]"


def _effect(effect: EffectSize) -> dict[str, Any]:
    return {
        "measure": effect.measure.code,
        "value": effect.value,
        "error": effect.error,
        "low": effect.low,
        "high": effect.high,
        "p": effect.p,
        "count": None if effect.count is None else [effect.count.hits, effect.count.total],
        "reason": None if effect.reason is None else _words(effect.reason),
    }


def _goal(one: ProposedGoal, lang: Lang) -> str:
    judged, shown = one.course.attainment, one.attainment
    numbers = (
        _NUMBERS.format(
            code=item.course.indicator.code,
            result=of(Count(item.course.result.hits, item.course.result.total))(lang),
            target="–" if item.course.wanted is None else item.course.wanted.pick(lang),
        ).pick(lang)
        for item in one.indicators
        if item.course.result is not None
    )
    return _GOAL.format(
        code=one.course.goal.code,
        judged=(_UNJUDGED.pick(lang) if judged is None else judged.label(lang).lower()),
        shown=(_UNKNOWN.pick(lang) if shown is None else shown.label(lang).lower()),
        numbers="; ".join(numbers) or "–",
    ).pick(lang)


def _goal_data(one: ProposedGoal) -> dict[str, Any]:
    judged, shown = one.course.attainment, one.attainment
    return {
        "goal": one.course.goal.code,
        "judged": None if judged is None else judged.code,
        "by_numbers": None if shown is None else shown.code,
        "agrees": one.agrees,
    }


def _words(text: Words) -> dict[str, str]:
    return {"id": text.id, "en": text.en}
