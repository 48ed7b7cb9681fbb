"""A chart of scores in words: its title, what it shows, and every score."""

from collections.abc import Iterator, Sequence

from socialwork.drawings.scored import Gauge, Scored
from socialwork.text import date_text
from socialwork.words import Lang, Words

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


def title(name: str, lang: Lang) -> str:
    """Return what the chart is."""
    return _TITLE.pick(lang).format(name=name)


def alt(name: str, scales: Sequence[Gauge], lang: Lang) -> str:
    """Return what the chart shows, in one sentence."""
    people = len({one.who for one in scales[0].scored} - {"–"}) or len(scales[0].scored)
    return _ALT.pick(lang).format(name=name, people=people, scales=len(scales))


def description(scales: Sequence[Gauge], lang: Lang) -> tuple[str, ...]:
    """Return each score in a sentence, and the means."""
    return tuple(line for one in scales for line in _scale(one, lang))


def _scale(scale: Gauge, lang: Lang) -> Iterator[str]:
    for one in scale.scored:
        yield _said(scale, one, lang)
    days = sorted({one.day for one in scale.scored if one.day is not None})
    several = len(days) > 1
    for day in days if several else [None]:
        mean = scale.mean(day, every=not several)
        if mean is not None:
            on = "" if day is None else _ON.pick(lang).format(day=date_text(day, lang))
            value = scale.number(mean, lang)
            yield _MEAN.pick(lang).format(scale=scale.title(lang), day=on, value=value)


def _said(scale: Gauge, one: Scored, lang: Lang) -> str:
    day = "" if one.day is None else _ON.pick(lang).format(day=date_text(one.day, lang))
    name = scale.title(lang)
    if one.value is None:
        reason = "–" if one.reason is None else one.reason.pick(lang)
        return _NO_SCORE.pick(lang).format(scale=name, who=one.who, day=day, reason=reason)
    return _SCORE.pick(lang).format(scale=name, who=one.who, day=day, value=scale.number(one.value, lang))
