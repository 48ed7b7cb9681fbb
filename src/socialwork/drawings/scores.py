"""The charts of questionnaires: dots for one day, lines over several; scores with ranges, no verdicts."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.drawings.base import View, draws, evenly
from socialwork.drawings.room import TALLEST
from socialwork.drawings.score_courses import course, course_height, occasions
from socialwork.drawings.score_dots import dots, dots_height
from socialwork.drawings.scored import Gauge, Scored, gauges
from socialwork.figures.box import Box
from socialwork.figures.model import Figure, Shape
from socialwork.text import date_text
from socialwork.tools.questionnaires import Cohesion, InstrumentUse, PeopleSkills, Questionnaire, TeamClimate
from socialwork.words import Lang, Words

MOST = 12
"""How many respondents one chart has room for; more are drawn in several."""

_EDGE = 2.0
_COLUMNS = (2, 3)
_GAP = 22.0
_BETWEEN = 12.0

_TITLE = Words("Skor {name}", "Scores of {name}")
_ALT = Words(
    "Skor {name}: responden {people}, skala {scales}; setiap skor disertai rentangnya.",
    "Scores of {name}: respondents {people}, scales {scales}; each with its range.",
)
_SCORE = Words("{scale}, {who}{day}: {value}.", "{scale}, {who}{day}: {value}.")
_NO_SCORE = Words(
    "{scale}, {who}{day}: tanpa skor karena {reason}.", "{scale}, {who}{day}: no score: {reason}."
)
_MEAN = Words("{scale}, rata-rata{day}: {value}.", "{scale}, mean{day}: {value}.")
_ON = Words(" ({day})", " ({day})")


def _parts(tool: Questionnaire) -> tuple[Questionnaire, ...]:
    """Return a questionnaire of many people in several, each with some of them."""
    people = tuple(dict.fromkeys(one.respondent for one in tool.responses))
    return tuple(
        evolve(tool, responses=tuple(one for one in tool.responses if one.respondent in some))
        for some in evenly(people, MOST)
    )


def questionnaire_chart(tool: Questionnaire, view: View) -> Figure:
    """Return the chart of the scores of a questionnaire: a panel for each subscale and the total.

    Answers of several days make lines from day to day, others dots.

    Raises:
        SocialWorkError: The instrument is not known, has no items, or nobody answered.
    """
    name, scales = gauges(tool, view)
    few, many = (min(n, len(scales)) for n in _COLUMNS)
    shapes, bottom = _panels(scales, few, view)
    if bottom > TALLEST:
        shapes, bottom = _panels(scales, many, view)
    people = len({one.who for one in scales[0].scored} - {"–"}) or len(scales[0].scored)
    return Figure(
        width=view.width,
        height=bottom + _EDGE,
        items=shapes,
        title=_TITLE.pick(view.lang).format(name=name),
        alt=_ALT.pick(view.lang).format(name=name, people=people, scales=len(scales)),
        description=tuple(line for scale in scales for line in _sentences(scale, view.lang)),
        lang=view.lang,
    )


def _panels(scales: Sequence[Gauge], columns: int, view: View) -> tuple[tuple[Shape, ...], float]:
    """Return the panels in rows of *columns*, and where they end."""
    over_time = len(occasions(scales[0])) > 1
    draw, height_of = (course, course_height) if over_time else (dots, dots_height)
    width = (view.width - 2 * _EDGE - (columns - 1) * _GAP) / columns
    shapes: list[Shape] = []
    top = _EDGE
    for start in range(0, len(scales), columns):
        row = scales[start : start + columns]
        height = max(height_of(one, width, view.lang) for one in row)
        for n, one in enumerate(row):
            box = Box(_EDGE + n * (width + _GAP), top, width, height)
            shapes += draw(one, box, view.lang)
        top += height + _BETWEEN
    return tuple(shapes), top - _BETWEEN


def _sentences(scale: Gauge, lang: Lang) -> Iterator[str]:
    for one in scale.scored:
        yield _sentence(scale, one, lang)
    days = sorted({one.day for one in scale.scored if one.day is not None})
    several = len(days) > 1
    for day in days if several else [None]:
        mean = scale.mean(day, every=not several)
        if mean is not None:
            on = "" if day is None else _ON.pick(lang).format(day=date_text(day, lang))
            value = scale.number(mean, lang)
            yield _MEAN.pick(lang).format(scale=scale.title(lang), day=on, value=value)


def _sentence(scale: Gauge, one: Scored, lang: Lang) -> str:
    day = "" if one.day is None else _ON.pick(lang).format(day=date_text(one.day, lang))
    name = scale.title(lang)
    if one.value is None:
        reason = "–" if one.reason is None else one.reason.pick(lang)
        return _NO_SCORE.pick(lang).format(scale=name, who=one.who, day=day, reason=reason)
    return _SCORE.pick(lang).format(scale=name, who=one.who, day=day, value=scale.number(one.value, lang))


for _cls in (Cohesion, TeamClimate, PeopleSkills, InstrumentUse):
    draws(_cls, split=_parts)(questionnaire_chart)
