"""Rules on days off: public holidays and Sundays have opportunities and windows only where that is meant."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator

from socialwork.findings import Certainty, Remark, Severity
from socialwork.tokens.agreement import TargetBehaviour
from socialwork.tokens.checks.rights_words import EVERY_DAY_WORDS
from socialwork.tokens.checks.rule import agreement_rule, remark
from socialwork.tokens.checks.scene import Scene
from socialwork.tokens.opportunities import days_of
from socialwork.values.when import Period
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Words

_EVERY_DAY = re.compile(rf"\b(?:{'|'.join(map(re.escape, EVERY_DAY_WORDS))})\b")


@agreement_rule(
    "TOKR-60",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.TARGETS,
    Words("Kesempatan pada hari libur", "Opportunities on a holiday"),
)
def on_holidays(scene: Scene) -> Iterator[Remark]:
    """No behaviour counts on a public holiday, unless its criterion says so."""
    for (place, day), codes in _counted(scene).items():
        if day in scene.holidays:
            yield remark(
                f"{place}.behaviours",
                "{day} adalah hari libur ({holiday}), tetapi ada kesempatan untuk {codes}. Kurangi "
                "kesempatannya, atau tulis dalam kriteria bahwa hari libur dihitung.",
                "{day} is a holiday ({holiday}), but there are opportunities for {codes}. Lower their "
                "number, "
                "or say in the criterion that holidays count.",
                day=day,
                holiday=scene.holidays[day],
                codes=codes,
            )


@agreement_rule(
    "TOKR-61",
    Severity.HINT,
    Certainty.QUESTION,
    TokenStep.TARGETS,
    Words("Kesempatan pada hari Minggu", "Opportunities on a Sunday"),
)
def on_sundays(scene: Scene) -> Iterator[Remark]:
    """No behaviour counts on a Sunday, unless its criterion says so."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for (place, day), codes in _counted(scene).items():
        if day not in scene.holidays:
            found[place].update(dict.fromkeys(codes))
    for place, every in found.items():
        yield remark(
            f"{place}.behaviours",
            "Pada hari Minggu pun ada kesempatan untuk {codes}. Benarkah? Jika ya, tulis dalam kriteria.",
            "There are opportunities on Sundays too: {codes}. Is that meant? If so, say it in the criterion.",
            codes=tuple(every),
        )


@agreement_rule(
    "TOKR-62",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.EXCHANGE,
    Words("Penukaran pada hari libur", "Exchange on a day off"),
)
def exchange_on_day_off(scene: Scene) -> Iterator[Remark]:
    """An exchange window has at least one day that is neither a holiday nor a Sunday."""
    places = {
        id(window): f"{place}.windows[{n}]"
        for place, version in scene.versions()
        for n, window in enumerate(version.windows)
    }
    for one in scene.exchanges:
        if all(day in scene.days_off for day in Period(one.first, one.day)):
            yield remark(
                places[id(one.window)],
                "Waktu penukaran pada {day} jatuh pada hari libur ({holiday}).",
                "The exchange window on {day} falls on a day off ({holiday}).",
                day=one.first,
                holiday=scene.holidays.get(one.first, Words("hari Minggu", "Sunday")),
            )


def _counted(scene: Scene) -> dict[tuple[str, dt.date], tuple[str, ...]]:
    """Return the behaviours that count on days off without a word, by version and day."""
    found: dict[tuple[str, dt.date], tuple[str, ...]] = {}
    for place, behaviour, _, span in scene.behaviours():
        if _meant(behaviour):
            continue
        for day in _days_off(scene, behaviour, span):
            key = place.split(".")[0], day
            found[key] = (*found.get(key, ()), behaviour.code)
    return found


def _days_off(scene: Scene, behaviour: TargetBehaviour, span: Period) -> tuple[dt.date, ...]:
    """Return the days off that a behaviour needs: those it names, or all where the others are too few."""
    days = days_of(behaviour, span)
    off = tuple(day for day in days if day in scene.days_off)
    working = len(days) - len(off)
    needed = bool(behaviour.dates) or behaviour.opportunities > working * behaviour.per_day
    return off if needed else ()


def _meant(behaviour: TargetBehaviour) -> bool:
    text = f"{behaviour.name}. {behaviour.criterion}".casefold()
    return any(word in text for word in EVERY_DAY_WORDS) and _EVERY_DAY.search(text) is not None


DAY_RULES = (on_holidays, on_sundays, exchange_on_day_off)
"""The rules on days off."""
