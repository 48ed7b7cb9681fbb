"""A chart of a series in words: its title, what it shows, and every reading of it."""

import datetime as dt
from collections.abc import Iterator

from socialwork.figures.axes import decimal_text
from socialwork.figures.series_curve import ChartLine, ChartPhase, ChartPoint, ChartTier, Moment, SeriesCurve
from socialwork.text import date_text, period_text, upper_first
from socialwork.words import Lang, Words

SESSION = Words("Sesi", "Session")
EVENT = Words("Peristiwa luar", "Outside event")
CRITERION = Words("kriteria {n}", "criterion {n}")
CRITERIA = Words("kriteria fase", "criterion of the phase")

_OF = Words(" {client}", " of {client}")
_UNIT = Words(" ({unit})", " ({unit})")
_OBSERVER = Words(", dicatat oleh {who}", ", recorded by {who}")
_ALT = Words("Grafik {what}: {tiers}.", "Graph of {what}: {tiers}.")
_PHASE = Words("{name} {n} pengamatan, {range}", "{name} {n} readings, {range}")
_RANGE = Words("nilai {low} sampai {high}", "values {low} to {high}")
_SAME = Words("semua {value}", "all {value}")
_NO_VALUE = Words("tanpa nilai", "no value")
_YES = Words("{hits} kali {yes}", "{hits} times {yes}")
_READINGS = Words("{name}, {when}: {values}.", "{name}, {when}: {values}.")
_MISSING = Words("tidak tercatat", "not recorded")
_SESSIONS = Words("sesi {first}–{last}", "sessions {first}–{last}")
_ONE = Words("sesi {first}", "session {first}")
_CRITERION = Words("Kriteria {name}: {n}.", "Criterion of {name}: {n}.")
_LINE = Words("Garis {text}, {when}.", "Line: {text}, {when}.")
_HAPPENED = Words("Peristiwa luar, {when}: {text}.", "Outside event, {when}: {text}.")
_UNNAMED = Words("fase {n}", "phase {n}")


def title(curve: SeriesCurve, lang: Lang) -> str:
    """Return what was measured, of whom, in which unit and by whom."""
    observer = _OBSERVER.pick(lang).format(who=curve.observer) if curve.observer else ""
    known = curve.client in curve.behaviour.split()
    of = _OF.pick(lang).format(client=curve.client) if curve.client and not known else ""
    unit = _UNIT.pick(lang).format(unit=_lower(curve.unit)) if curve.unit else ""
    return f"{curve.behaviour}{of}{unit}{observer}"


def alt(curve: SeriesCurve, lang: Lang) -> str:
    """Return what the chart shows, in one sentence."""
    tiers = "; ".join(_tier(one, curve, lang) for one in curve.tiers)
    return _ALT.pick(lang).format(what=_lower(title(curve, lang)), tiers=tiers)


def description(curve: SeriesCurve, lang: Lang) -> tuple[str, ...]:
    """Return the whole chart in sentences: each phase with its readings, each line, each event."""
    return (
        *(line for tier in curve.tiers for line in _sentences(tier, curve, lang)),
        *(
            _HAPPENED.pick(lang).format(when=moment(one.at, lang), text=one.text or EVENT.pick(lang))
            for one in curve.events
        ),
    )


def readings(tier: ChartTier, n: int, curve: SeriesCurve, lang: Lang) -> str:
    """Return every reading of phase *n* of a tier, counted from 1, in a sentence."""
    phase = tier.phases[n - 1]
    values = ", ".join(_value(one, curve, lang) for one in phase.points)
    when = _span(phase.points[0], phase.points[-1], lang)
    return _READINGS.pick(lang).format(name=upper_first(_full_name(tier, n, lang)), when=when, values=values)


def moment(at: Moment, lang: Lang) -> str:
    """Return a session or a day in words.

    >>> moment(3, "id"), moment(dt.date(2023, 9, 25), "en")
    ('sesi 3', '25 September 2023')
    """
    return date_text(at, lang) if isinstance(at, dt.date) else _ONE.pick(lang).format(first=at)


def phase_name(n: int, lang: Lang) -> str:
    """Return what a phase is called that has no name."""
    return _UNNAMED.pick(lang).format(n=n)


def scale_title(curve: SeriesCurve) -> str:
    """Return what the upright axis counts: the unit, or the behaviour where there is none."""
    text = curve.behaviour if curve.yes_no or not curve.unit else curve.unit
    return text[:1].upper() + text[1:]


# --- inner helpers ----------------------------------------------------------------------------


def _tier(tier: ChartTier, curve: SeriesCurve, lang: Lang) -> str:
    phases = "; ".join(
        _PHASE.pick(lang).format(
            name=_name(one, n, lang), n=len(one.values), range=_range(one.values, curve, lang)
        )
        for n, one in enumerate(tier.phases, 1)
    )
    return f"{tier.name}: {phases}" if tier.name else phases


def _range(values: tuple[float, ...], curve: SeriesCurve, lang: Lang) -> str:
    if not values:
        return _NO_VALUE.pick(lang)
    if curve.yes_no:
        return _YES.pick(lang).format(hits=sum(one == 1 for one in values), yes=_lower(curve.yes_no[1]))
    low, high = decimal_text(min(values), lang), decimal_text(max(values), lang)
    return _SAME.pick(lang).format(value=low) if low == high else _RANGE.pick(lang).format(low=low, high=high)


def _sentences(tier: ChartTier, curve: SeriesCurve, lang: Lang) -> Iterator[str]:
    for n, phase in enumerate(tier.phases, 1):
        yield readings(tier, n, curve, lang)
        if phase.criterion is not None:
            name = _full_name(tier, n, lang)
            yield _CRITERION.pick(lang).format(name=name, n=decimal_text(phase.criterion, lang))
    yield from (_line(one, lang) for one in tier.lines)


def _full_name(tier: ChartTier, n: int, lang: Lang) -> str:
    before = f"{tier.name}, " if tier.name else ""
    return before + _name(tier.phases[n - 1], n, lang)


def _line(one: ChartLine, lang: Lang) -> str:
    if isinstance(one.start, dt.date) and isinstance(one.end, dt.date):
        return _LINE.pick(lang).format(text=one.text, when=period_text(one.start, one.end, lang))
    return _LINE.pick(lang).format(text=one.text, when=_sessions(str(one.start), str(one.end), lang))


def _value(one: ChartPoint, curve: SeriesCurve, lang: Lang) -> str:
    if one.value is None:
        return _MISSING.pick(lang)
    return _lower(curve.yes_no[int(one.value)]) if curve.yes_no else decimal_text(one.value, lang)


def _span(first: ChartPoint, last: ChartPoint, lang: Lang) -> str:
    if isinstance(first.at, dt.date) and isinstance(last.at, dt.date):
        return period_text(first.at, last.at, lang)
    if first.label and last.label:
        return first.label if first is last else f"{first.label} … {last.label}"
    return _sessions(str(first.at), str(last.at), lang)


def _sessions(first: str, last: str, lang: Lang) -> str:
    words = _ONE if first == last else _SESSIONS
    return words.pick(lang).format(first=first, last=last)


def _name(phase: ChartPhase, n: int, lang: Lang) -> str:
    return _lower(phase.label) or phase_name(n, lang)


def _lower(text: str) -> str:
    """Return *text* as it stands inside a sentence; codes and abbreviations keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
