"""Scores to draw: who scored what on which scale, on which day."""

import datetime as dt
from collections.abc import Sequence

from attrs import frozen

from socialwork.drawings.base import View
from socialwork.errors import DrawingError
from socialwork.figures.axes import decimal_text
from socialwork.instruments.scoring import Score, score
from socialwork.instruments.text import text_in
from socialwork.tools.questionnaires import Questionnaire
from socialwork.words import Lang, Words

_LONG = 10  # from this score on, a second decimal says nothing

_UNKNOWN = Words("instrumen {code!r} belum dikenal", "the instrument {code!r} is not known")
_NO_ANSWERS = Words("{code!r} belum mempunyai jawaban", "{code!r} has no answers yet")
_NO_ITEMS = Words("butir {code!r} belum dimasukkan", "the items of {code!r} have not been supplied")


@frozen(kw_only=True)
class Scored:
    """One score of one respondent.

    Attributes:
        who: What stands for the respondent; a dash where nobody is named.
        day: The day on which the answers were given, where it is known.
        value: The score, or ``None`` where it cannot be known.
        reason: Why it cannot be known.
    """

    who: str
    day: dt.date | None
    value: float | None
    reason: Words | None = None


@frozen(kw_only=True)
class Gauge:
    """One scale with all that were scored on it.

    Attributes:
        name: What is measured.
        low: The lowest score that is possible.
        high: The highest one.
        scored: The scores, in the order of the responses.
    """

    name: str
    low: float
    high: float
    scored: tuple[Scored, ...]

    def number(self, value: float, lang: Lang) -> str:
        """Return a score as people write it: two decimals at most on a short scale, one on a long one."""
        return decimal_text(value, lang, 2 if abs(self.high) < _LONG else 1)

    def title(self, lang: Lang) -> str:
        """Return the name of the scale with its range, as tables have it."""
        return f"{self.name} ({self.number(self.low, lang)}–{self.number(self.high, lang)})"

    def mean(self, day: dt.date | None = None, *, every: bool = True) -> float | None:
        """Return the mean score, of all or of one *day*; ``None`` where fewer than two were scored."""
        values = [one.value for one in self.scored if one.value is not None and (every or one.day == day)]
        return sum(values) / len(values) if len(values) > 1 else None


def gauges(tool: Questionnaire, view: View) -> tuple[str, tuple[Gauge, ...]]:
    """Return the name of the instrument, and its scales with the scores of all respondents.

    Raises:
        DrawingError: The instrument is not known, has no items, or nobody answered.
    """
    form = view.instrument(tool.instrument)
    if form is None:
        raise DrawingError(_UNKNOWN.format(code=tool.instrument))
    if not tool.responses:
        raise DrawingError(_NO_ANSWERS.format(code=tool.instrument))
    results = [score(form, one) for one in tool.responses]
    columns = zip(*(one.every for one in results), strict=True)
    people = [(view.name(one.respondent) or "–", one.date) for one in tool.responses]
    found = tuple(gauge for column in columns for gauge in _gauge(column, people, view.lang))
    if not found:
        raise DrawingError(_NO_ITEMS.format(code=tool.instrument))
    return text_in(form.name, view.lang), found


def _gauge(
    column: Sequence[Score], people: Sequence[tuple[str, dt.date | None]], lang: Lang
) -> tuple[Gauge, ...]:
    """Return a scale with its scores; nothing where its items are not known."""
    first = column[0]
    if first.low is None or first.high is None:
        return ()
    scored = tuple(
        Scored(who=who, day=day, value=one.value, reason=one.reason)
        for one, (who, day) in zip(column, people, strict=True)
    )
    return (Gauge(name=text_in(first.name, lang), low=first.low, high=first.high, scored=scored),)
