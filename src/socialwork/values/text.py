"""Kinds of text that a record holds."""

import re
from typing import Annotated, Any

from attrs import Attribute, frozen


@frozen
class Markdown:
    """Marks a text field as Markdown prose: paragraphs, emphasis, lists, tables, images, citations."""


Prose = Annotated[str, Markdown()]
"""Markdown text, printed as blocks; see :mod:`socialwork.document.prose` for what it may contain."""

_COMMENT = re.compile(r"(?<!\\)<!--.*?-->", re.DOTALL)


def without_comments(text: str) -> str:
    """Return Markdown *text* without its comments ``<!-- … -->``, which nobody prints; lines stay lines.

    >>> without_comments("Klien <!-- cek -->bercerita.")
    'Klien bercerita.'
    """
    return _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text) if "<!--" in text else text


_CODE = re.compile(r"[^\W_][\w.\-]*")


def is_code(_instance: object, attribute: "Attribute[Any]", value: str) -> None:
    """Refuse a code that is not letters, digits, ``.``, ``-`` or ``_``, starting with a letter or digit."""
    if not _CODE.fullmatch(value):
        message = f"{attribute.name}: {value!r} is not a code (letters, digits, '.', '-', '_'; no blanks)"
        raise ValueError(message)


def not_blank(_instance: object, attribute: "Attribute[Any]", value: str) -> None:
    """Refuse an empty or blank text."""
    if not value.strip():
        message = f"{attribute.name} must not be empty"
        raise ValueError(message)
