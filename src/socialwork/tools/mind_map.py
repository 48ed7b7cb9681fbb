"""The mind map: a subject in the centre and branches that lead to ever finer ideas."""

from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class MindBranch:
    """One branch.

    Attributes:
        under: The code of the branch that it grows from; empty where it starts at the centre.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    text: Annotated[str, Words("Kata kunci", "Key words")] = field(validator=not_blank)
    under: Annotated[str, Words("Cabang dari (kode)", "Branch of (code)")] = ""


@tool("mind-map", Words("Peta pikiran", "Mind map"))
@frozen(kw_only=True)
class MindMap(Tool):
    """The subject and its branches; a branch of nothing and a circle are findings, not errors."""

    centre: Annotated[str, Words("Pokok", "Subject")] = field(validator=not_blank)
    branches: Annotated[tuple[MindBranch, ...], Words("Cabang", "Branches")] = ()
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""
