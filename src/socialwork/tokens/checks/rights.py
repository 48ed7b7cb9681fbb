"""Rules on rights: what belongs to everybody is neither priced nor fined. Worship may earn, and no more."""

import re
from collections.abc import Iterator
from functools import lru_cache

from socialwork.findings import Certainty, Remark, Severity
from socialwork.tokens.checks.rights_words import RIGHTS, Right
from socialwork.tokens.checks.rule import agreement_rule, remark
from socialwork.tokens.checks.scene import Scene
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Words


@agreement_rule(
    "TOKR-50",
    Severity.ERROR,
    Certainty.QUESTION,
    TokenStep.REINFORCER,
    Words("Hak diberi harga", "A right has a price"),
)
def priced(scene: Scene) -> Iterator[Remark]:
    """Meals, worship, rest, sleep, toilet, family contact, health care and schooling have no price.

    Nor are they privileges of a level, which other levels would have to do without.
    """
    for place, name in _offered(scene):
        right = right_in(name)
        if right is not None:
            yield remark(
                place,
                "“{name}” tampaknya hak atas {right}. Hak tidak boleh diberi harga; tawarkan sesuatu yang "
                "benar-benar tambahan.",
                "“{name}” seems to be the right to {right}. A right has no price; offer something that is "
                "truly extra.",
                name=name,
                right=right.label,
            )


@agreement_rule(
    "TOKR-51",
    Severity.ERROR,
    Certainty.QUESTION,
    TokenStep.VALUES,
    Words("Hak dikenai denda", "A right is fined"),
)
def fined(scene: Scene) -> Iterator[Remark]:
    """No fine is put on meals, worship, rest, sleep, toilet, family contact, health care or schooling."""
    for place, version in scene.versions():
        names = {one.code: one.name for one in version.behaviours}
        for n, cost in enumerate(version.costs):
            name = names.get(cost.behaviour, cost.behaviour)
            right = right_in(f"{name}. {cost.condition}")
            if right is not None:
                yield remark(
                    f"{place}.costs[{n}]",
                    "“{name}” tampaknya menyangkut hak atas {right}. Hal itu boleh menghasilkan token, "
                    "tetapi "
                    "tidak boleh dikenai denda.",
                    "“{name}” seems to touch the right to {right}. It may earn tokens, but must not be "
                    "fined.",
                    name=name,
                    right=right.label,
                )


def right_in(text: str) -> Right | None:
    """Return the right that *text* names, or ``None``.

    >>> right_in("Makan siang").label.en
    'food and drink'
    >>> right_in("Makanan ringan pilihan sendiri")
    """
    folded = text.casefold()
    for right in RIGHTS:
        rest = folded if not right.unless else _pattern(right.unless).sub(" ", folded)
        if _pattern(right.words).search(rest):
            return right
    return None


def _offered(scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield what clients get for tokens or for a level, with its place."""
    for place, version in scene.versions():
        for n, back_up in enumerate(version.back_ups):
            yield f"{place}.back_ups[{n}]", back_up.name
        for n, level in enumerate(version.levels.levels if version.levels else ()):
            for privilege in level.privileges:
                yield f"{place}.levels.levels[{n}].privileges", privilege


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")


RIGHT_RULES = (priced, fined)
"""The rules on rights."""
