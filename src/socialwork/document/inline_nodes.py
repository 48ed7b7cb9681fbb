"""The inline nodes of the document tree: what a paragraph, heading or caption is made of."""

from attrs import frozen


@frozen
class Text:
    """A run of characters; line breaks and tabs have nodes of their own."""

    text: str
    bold: bool = False
    italic: bool = False


@frozen
class LineBreak:
    """A line break inside a paragraph."""


@frozen
class Tab:
    """A tab inside a paragraph."""


@frozen
class Link:
    """A link to an address on the web."""

    url: str
    text: str


@frozen
class CrossRef:
    """A reference to an anchor of the document.

    Attributes:
        target: The anchor of a caption or heading.
        text: What is printed, such as ``Tabel 3. 1``; empty until numbering has resolved it.
            A text that the author gave stays as it is.
    """

    target: str
    text: str = ""


@frozen
class CitationKey:
    """One work that a citation names.

    Attributes:
        code: The code of the work in the bibliography.
        locator: The place in it, such as ``hlm. 2``; empty for the whole work.
    """

    code: str
    locator: str = ""


@frozen
class Citation:
    """A citation, ``[@a; @b, hlm. 3]`` in prose; a built document has the printed text in its place."""

    keys: tuple[CitationKey, ...]


@frozen
class Footnote:
    """A note at the foot of the page; the text has its number where the note stands in it.

    Attributes:
        text: What it says; a line break begins another paragraph.
        number: The running number in the document, from 1; 0 until it is numbered.
    """

    text: "Inlines"
    number: int = 0


Inline = Text | LineBreak | Tab | Link | CrossRef | Citation | Footnote
Inlines = tuple[Inline, ...]
