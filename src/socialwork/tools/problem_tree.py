"""The problem tree: causes as roots, the problem as trunk, effects as crown."""

from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class TreeCause:
    """A cause of the problem, or of another cause.

    Attributes:
        of: The code of the cause that it brings about; empty where it leads to the problem itself.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    text: Annotated[Prose, Words("Penyebab", "Cause")] = field(validator=not_blank)
    of: Annotated[str, Words("Menyebabkan (kode)", "Brings about (code)")] = ""


@frozen(kw_only=True)
class TreeEffect:
    """An effect of the problem, or of another effect.

    Attributes:
        of: The code of the effect that it follows from; empty where it follows from the problem itself.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    text: Annotated[Prose, Words("Akibat", "Effect")] = field(validator=not_blank)
    of: Annotated[str, Words("Akibat dari (kode)", "Follows from (code)")] = ""


@tool("problem-tree", Words("Pohon masalah", "Problem tree"))
@frozen(kw_only=True)
class ProblemTree(Tool):
    """The core problem with what leads to it and what follows from it.

    Links to nothing, circles and a missing problem are findings, not errors.
    """

    problem: Annotated[Prose, Words("Masalah inti", "Core problem")] = ""
    causes: Annotated[tuple[TreeCause, ...], Words("Penyebab", "Causes")] = ()
    effects: Annotated[tuple[TreeEffect, ...], Words("Akibat", "Effects")] = ()
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""
