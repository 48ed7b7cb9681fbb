"""The charts of questionnaires: dots for one day, lines over several; scores with ranges, no verdicts."""

from collections.abc import Sequence

from attrs import evolve

from socialwork.drawings.base import View, draws
from socialwork.drawings.room import TALLEST
from socialwork.drawings.score_courses import course, course_height, occasions
from socialwork.drawings.score_dots import dots, dots_height
from socialwork.drawings.score_words import alt, description, title
from socialwork.drawings.scored import Gauge, gauges
from socialwork.figures.box import Box
from socialwork.figures.model import Figure, Shape
from socialwork.tools.questionnaires import Cohesion, InstrumentUse, PeopleSkills, Questionnaire, TeamClimate

MOST = 12
"""How many respondents one chart has room for; more are drawn in several."""

_EDGE = 2.0
_COLUMNS = (2, 3)
_GAP = 22.0
_BETWEEN = 12.0


def _parts(tool: Questionnaire) -> tuple[Questionnaire, ...]:
    """Return a questionnaire of many people in several, each with some of them."""
    people = list(dict.fromkeys(one.respondent for one in tool.responses))
    count = max(-(-len(people) // MOST), 1)
    each = -(-len(people) // count)
    groups = [people[n * each : (n + 1) * each] for n in range(count)]
    return tuple(
        evolve(tool, responses=tuple(one for one in tool.responses if one.respondent in some))
        for some in groups
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
    return Figure(
        width=view.width,
        height=bottom + _EDGE,
        items=shapes,
        title=title(name, view.lang),
        alt=alt(name, scales, view.lang),
        description=description(scales, view.lang),
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


for _cls in (Cohesion, TeamClimate, PeopleSkills, InstrumentUse):
    draws(_cls, split=_parts)(questionnaire_chart)
