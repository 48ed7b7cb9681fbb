"""Complex fields with their computed results, and bookmarks.

Fields are never marked dirty: that would raise Word's question about updating on every opening.
"""

import re
from hashlib import sha256

from attrs import define, field
from lxml.etree import SubElement

from socialwork.errors import SocialWorkError
from socialwork.export.word.xml import (
    BOOKMARK_END,
    BOOKMARK_START,
    FIELD_CHAR,
    FIELD_TYPE,
    ID,
    INSTRUCTION,
    NAME,
    SPACE,
    Element,
    R,
    run,
)

NAME_LENGTH = 40
"""How many characters Word allows in the name of a bookmark."""


def _character(parent: Element, kind: str) -> None:
    SubElement(SubElement(parent, R), FIELD_CHAR, {FIELD_TYPE: kind})


def begin_field(parent: Element, instruction: str) -> None:
    """Append the start of a complex field, up to where its result stands."""
    _character(parent, "begin")
    text = SubElement(SubElement(parent, R), INSTRUCTION, {SPACE: "preserve"})
    text.text = f" {instruction} "
    _character(parent, "separate")


def end_field(parent: Element) -> None:
    """Append the end of the field that was begun last."""
    _character(parent, "end")


def write_field(parent: Element, instruction: str, result: str) -> None:
    """Append a complex field with its cached *result*."""
    begin_field(parent, instruction)
    run(parent, result)
    end_field(parent)


def bookmark_name(prefix: str, anchor: str) -> str:
    """Return the name of the bookmark of *anchor*: valid, at most 40 characters, the same in every run.

    An anchor that does not fit unchanged gets a few digits of its hash, so that names stay apart.

    >>> bookmark_name("_Ref", "tabel-bpss")
    '_Ref_tabel_bpss'
    """
    made = f"{prefix}_{re.sub('[^A-Za-z0-9]', '_', anchor)}"
    if len(made) <= NAME_LENGTH and re.fullmatch("[a-z0-9-]+", anchor):
        return made
    digits = sha256(anchor.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{made[: NAME_LENGTH - 9]}_{digits}"


@define
class Bookmarks:
    """The bookmarks written so far; their ids run from 1 through the whole document."""

    _names: set[str] = field(factory=set)

    def start(self, parent: Element, made: str) -> str:
        """Append the start of the bookmark *made*; return its id, which the end needs.

        Raises:
            SocialWorkError: The document has another anchor of that name.
        """
        if made in self._names:
            message = f"two places of the document have the same anchor (bookmark {made})"
            raise SocialWorkError(message)
        self._names.add(made)
        number = str(len(self._names))
        SubElement(parent, BOOKMARK_START, {ID: number, NAME: made})
        return number

    def end(self, parent: Element, number: str) -> None:
        """Append the end of the bookmark with the id *number*."""
        SubElement(parent, BOOKMARK_END, {ID: number})
