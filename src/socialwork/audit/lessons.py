"""What each rule teaches: its wording in both languages, why it matters, a wrong and a right example.

The texts of the built-in rules stand in ``data/rules/``, a file for each family of codes. They are read when
somebody asks, and a check never asks.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from socialwork.audit.base import Rule, RuleLesson
from socialwork.words import Words


def lesson_of(rule: Rule) -> RuleLesson | None:
    """Return what *rule* teaches: the texts of the library, or those that its package brings, if any.

    >>> from socialwork.audit.catalogue import RULES
    >>> lesson = lesson_of(next(one for one in RULES if one.code == "DATE-13"))
    >>> lesson.wrong.en, lesson.right.en
    ('“Tuesday, 6 September 2023”', '“Wednesday, 6 September 2023”')
    """
    if rule.lesson is not None:
        return rule.lesson
    texts = _family(rule.code.split("-", 1)[0].lower()).get(rule.code)
    if texts is None:
        return None
    return RuleLesson(
        says=Words(texts["says"], " ".join(rule.statement.split())),
        why=Words(*texts["why"]),
        wrong=Words(*texts["wrong"]),
        right=Words(*texts["right"]),
    )


@cache
def _family(name: str) -> Mapping[str, Any]:
    """Return the texts of the rules whose codes begin with *name*; none for those of other packages."""
    file = resources.files("socialwork") / "data" / "rules" / f"{name}.toml"
    return tomllib.loads(file.read_text("utf-8")) if name.isalnum() and file.is_file() else {}
