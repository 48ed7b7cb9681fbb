"""Figures of the template in messages: what is customary is never called required."""

from collections.abc import Mapping

from socialwork.export.template.model import Figure, Status
from socialwork.findings import Severity
from socialwork.words import Words

_WORDS = {
    Status.VERIFIED: Words("menurut pedoman kampus", "by the guideline of the campus"),
    Status.CUSTOMARY: Words("lazim", "customary"),
    Status.ASSUMED: Words("perkiraan templat", "assumed by the template"),
}
_WEIGHTS = {
    Status.VERIFIED: Severity.ERROR,
    Status.CUSTOMARY: Severity.WARNING,
    Status.ASSUMED: Severity.HINT,
}


def standing_of(bases: Mapping[str, Figure], place: str) -> tuple[Words, Severity]:
    """Return on what the figure at *place* rests, in words, and how much it weighs to differ from it.

    A figure without a status is the template's own assumption.
    """
    figure = bases.get(place)
    status = Status.ASSUMED if figure is None else figure.rule.status
    return _WORDS[status], _WEIGHTS[status]


def shown(value: object) -> Words:
    """Return a value of a look as people read it, with a decimal comma in Indonesian.

    >>> shown(1.5), shown("justify")
    (Words(id='1,5', en='1.5'), Words(id='rata kiri dan kanan', en='justified'))
    """
    if isinstance(value, float):
        return Words(f"{value:g}".replace(".", ","), f"{value:g}")
    return _ALIGNS.get(str(value), Words(str(value), str(value)))


_ALIGNS = {
    "left": Words("rata kiri", "left"),
    "right": Words("rata kanan", "right"),
    "center": Words("di tengah", "centred"),
    "justify": Words("rata kiri dan kanan", "justified"),
}
