"""How a report that was read looks: what the document tree does not hold."""

from collections import Counter
from collections.abc import Iterable
from typing import Literal, TypeVar

from attrs import frozen

from socialwork.document.design import Style
from socialwork.reading.lines import Line

_V = TypeVar("_V")

Labelled = Literal["", "automatic", "typed"]
"""Whether Word counts the label of a line, or somebody typed it; empty for a line without a label."""

Place = Literal["none", "top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right"]
"""Where a page number stands."""


@frozen(kw_only=True)
class LineLook:
    """How one line looks.

    Attributes:
        style: The name of its paragraph style, in small letters; empty where the file does not say.
        look: How most of it looks, its style included; a value is ``None`` where nothing says it.
        labelled: Who counts its label.
        runs_in: Whether it looks like a heading with the text behind it in one paragraph.
    """

    style: str = ""
    look: Style = Style()
    labelled: Labelled = ""
    runs_in: bool = False


@frozen(kw_only=True)
class SectionLook:
    """The pages of one part, in centimetres as they lie; ``None`` where the file does not say.

    Attributes:
        left: The left margin, with the gutter.
        format: Word's word for its page numbers, such as ``lowerRoman``; empty for Arabic ones.
        start: The number of its first page, or ``None`` where they go on.
        first_differs: Whether its first page has a header and footer of its own.
        first: Where the number stands on the first page.
        others: Where it stands on the others.
    """

    width: float | None = None
    height: float | None = None
    left: float | None = None
    top: float | None = None
    right: float | None = None
    bottom: float | None = None
    landscape: bool = False
    format: str = ""
    start: int | None = None
    first_differs: bool = False
    first: Place = "none"
    others: Place = "none"


@frozen(kw_only=True)
class TableLook:
    """How a table is made: *flattened* of tabs or blanks, *ruled* with lines."""

    flattened: bool = False
    ruled: bool = True


@frozen(kw_only=True)
class ContentsLook:
    """A table of contents or list of captions: what it lists, and whether a field of Word makes it."""

    of: str
    automatic: bool


@frozen(kw_only=True)
class RoleLook:
    """How the lines of one role look: values with the number of lines, the most frequent first.

    Attributes:
        role: The role, such as ``heading2``, ``body``, ``list1``, ``table`` or ``caption``.
        count: How many lines it has that say something.
    """

    role: str
    count: int
    fonts: tuple[tuple[str, int], ...] = ()
    sizes: tuple[tuple[float, int], ...] = ()
    lines: tuple[tuple[float, int], ...] = ()
    aligns: tuple[tuple[str, int], ...] = ()
    bold: int = 0
    automatic: int = 0
    typed: int = 0


@frozen(kw_only=True)
class Looks:
    """How a report looks.

    Attributes:
        lines: The look of each line of its reading.
        sections: The pages of each part of its tree.
        tables: How each table of its reading is made.
        contents: Its tables of contents and lists of captions, in order.
        fields: How often it has each kind of field: ``TOC``, ``SEQ``, ``REF``, ``PAGEREF``, …
        language: The language that the file names, such as ``id-ID``; empty where it names none.
        own: Whether this library wrote the file, whoever saved it since.
    """

    lines: tuple[LineLook, ...] = ()
    sections: tuple[SectionLook, ...] = ()
    tables: tuple[TableLook, ...] = ()
    contents: tuple[ContentsLook, ...] = ()
    fields: tuple[tuple[str, int], ...] = ()
    language: str = ""
    own: bool = False


def role_looks(lines: Iterable[Line], looks: Iterable[LineLook]) -> tuple[RoleLook, ...]:
    """Return how the lines of each role look, in the order in which the roles first come.

    Args:
        lines: The lines of a reading.
        looks: Their looks.
    """
    found: dict[str, list[LineLook]] = {}
    for line, look in zip(lines, looks, strict=True):
        if line.text.strip():
            found.setdefault(role_of(line), []).append(look)
    return tuple(_role(role, same) for role, same in found.items())


def role_of(line: Line) -> str:
    """Return the role under which the look of *line* counts.

    >>> role_of(Line(number=0, kind="heading", text="Tujuan", label="1.2", level=2))
    'heading2'
    """
    match line.kind:
        case "heading":
            return "front-heading" if line.level == 1 and not line.label else f"heading{line.level}"
        case "item":
            return line.role if line.slot is not None else f"list{line.level + 1}"
        case "entry":
            return f"toc{line.level}"
        case "caption" | "placeholder":
            return line.kind
        case _:
            return line.role or line.kind


def _role(role: str, same: list[LineLook]) -> RoleLook:
    return RoleLook(
        role=role,
        count=len(same),
        fonts=_counted(one.look.font for one in same),
        sizes=_counted(one.look.size for one in same),
        lines=_counted(one.look.line for one in same),
        aligns=_counted(one.look.align for one in same),
        bold=sum(bool(one.look.bold) for one in same),
        automatic=sum(one.labelled == "automatic" for one in same),
        typed=sum(one.labelled == "typed" for one in same),
    )


def _counted(values: Iterable[_V | None]) -> tuple[tuple[_V, int], ...]:
    return tuple(Counter(value for value in values if value is not None).most_common())
