"""Boxes to tick: one for each answer, ticked where the case has it."""

from collections.abc import Iterable
from typing import Any

from socialwork.export.blocks.base import Context
from socialwork.export.forms.fill import Fill
from socialwork.export.forms.paths import Kind, kind_of
from socialwork.vocabulary.open import OpenTerm, members
from socialwork.vocabulary.term import Term
from socialwork.words import Words

EMPTY, TICKED = "☐", "☑"
_NO_BREAK = "\u00a0"
_APART = "   "
_NO, _YES = Words("Tidak", "No"), Words("Ya", "Yes")


def boxes(choices: Iterable[tuple[str, bool]]) -> str:
    r"""Return words with a box before each, ticked or not; a box never stands at the end of a line.

    >>> boxes([("Ya", True), ("Tidak", False)])
    '☑\xa0Ya   ☐\xa0Tidak'
    """
    return _APART.join(
        f"{TICKED if ticked else EMPTY}{_NO_BREAK}{words.replace(' ', _NO_BREAK)}"
        for words, ticked in choices
    )


def term_boxes(path: str, fill: Fill, row: object = None, row_class: Any = None) -> str:
    """Return a box for each term that the value at *path* can be; those of the case are ticked."""
    kind = kind_of(path, fill.form.each, row_class)
    value = None if row_class is not None and row is None else fill.value(path, row)
    found = value if isinstance(value, tuple) else (value or None,)  # ``false`` is what nobody noted
    cls = kind.cls if isinstance(kind, Kind) else None
    return boxes((words, one in found) for one, words in answers(cls, fill.ctx))


def can_choose(cls: Any) -> bool:
    """Return whether the values that a *cls* can have are few enough to be printed with boxes."""
    return cls is bool or (isinstance(cls, type) and issubclass(cls, Term))


def answers(cls: Any, ctx: Context) -> list[tuple[object, str]]:
    """Return the values that a *cls* can have, with their words; nothing where it is no closed choice."""
    if cls is bool:
        return [(True, ctx.label(_YES)), (False, ctx.label(_NO))]
    if isinstance(cls, type) and issubclass(cls, OpenTerm) and not len(cls):
        return [(one, ctx.label(one)) for one in members(cls)]
    if isinstance(cls, type) and issubclass(cls, Term):
        return [(one, ctx.label(one)) for one in cls]
    return []
