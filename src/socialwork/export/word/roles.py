"""The roles of paragraphs: the Word style of each, and its look where the template says nothing else."""

from attrs import frozen

from socialwork.document.design import Style


@frozen(kw_only=True)
class Role:
    """One role of paragraphs.

    Attributes:
        name: The role as documents and templates name it.
        id: The fixed id of its Word style.
        word: The name of its Word style; built-in ones in the invariant form, which Word translates.
        style: The default look; what is ``None`` comes from ``body``.
        outline: The outline level from 0, or ``None`` for text.
        then: The role of the paragraph that follows when somebody types on.
        custom: Whether Word does not know the style by itself.
        like: The role that it looks like, whatever the template makes of that one; but for its own style.
    """

    name: str
    id: str
    word: str
    style: Style = Style()
    outline: int | None = None
    then: str = ""
    custom: bool = False
    like: str = ""


FILL = "fill"
"""The role of a line to write on by hand: a tab in it is dots up to the end of the line."""

CONTINUED = "caption-continued"
"""The role of the line above the rest of a table on another page."""

SIGNATURES = frozenset({"signature", "form-signature"})
"""The roles of the lines above which people sign."""

LETTERHEAD = "letterhead"
"""The role of the head of a letter, with a line below it."""

_CHAPTER = Style(
    size=14, bold=True, capitals=True, align="center", first_line=0, before=0, after=18, keep_next=True
)


def _heading(level: int, hang: float, left: float = 0.0, *, bold: bool = True) -> Role:
    style = Style(
        bold=bold,
        align="left",
        before=12 if level < 4 else 6,  # noqa: PLR2004 - below that they number paragraphs
        after=6 if level < 4 else 0,  # noqa: PLR2004
        left=left + hang,
        first_line=-hang,
        keep_next=True,
    )
    return Role(
        name=f"heading{level}",
        id=f"Heading{level}",
        word=f"heading {level}",
        style=style,
        outline=level - 1,
        then="body",
    )


def _unlisted(level: int) -> Role:
    """Return the role of a heading that no table of contents lists.

    Word and LibreOffice list by styles: setting the outline level of one paragraph back does not keep it out.
    """
    return Role(
        name=f"unlisted{level}",
        id=f"UnlistedHeading{level}",
        word=f"Unlisted Heading {level}",
        custom=True,
        then="body",
        like="front-heading" if level == 1 else f"heading{level}",
    )


def _toc(level: int, left: float, hang: float) -> Role:
    style = Style(align="left", left=left + hang, first_line=-hang, line=1.15, bold=level == 1)
    return Role(name=f"toc{level}", id=f"TOC{level}", word=f"toc {level}", style=style)


ROLES: tuple[Role, ...] = (
    Role(name="body-flush", id="Normal", word="Normal", style=Style(first_line=0)),
    Role(name="body", id="BodyText", word="Body Text"),
    Role(
        name="center", id="Centered", word="Centered", custom=True, style=Style(align="center", first_line=0)
    ),
    Role(
        name="title", id="Title", word="Title", style=Style(size=14, bold=True, align="center", first_line=0)
    ),
    Role(name="subtitle", id="Subtitle", word="Subtitle", style=Style(align="center", first_line=0)),
    Role(name="heading1", id="Heading1", word="heading 1", style=_CHAPTER, outline=0, then="body"),
    _heading(2, 1.0),
    _heading(3, 1.25),
    _heading(4, 0.75),
    _heading(5, 0.85, 0.75, bold=False),
    Role(
        name="front-heading",
        id="FrontHeading",
        word="Front Heading",
        custom=True,
        style=_CHAPTER,
        outline=0,
        then="body",
    ),
    *(_unlisted(level) for level in range(1, 6)),
    Role(name="list1", id="ListParagraph", word="List Paragraph", style=Style(left=0.75, first_line=-0.75)),
    Role(name="list2", id="List2", word="List 2", style=Style(left=1.6, first_line=-0.85)),
    Role(name="list3", id="List3", word="List 3", style=Style(left=2.35, first_line=-0.75)),
    Role(
        name="table",
        id="TableText",
        word="Table Text",
        custom=True,
        style=Style(size=10, align="left", first_line=0, line=1),
    ),
    Role(
        name="table-head",
        id="TableHeading",
        word="Table Heading",
        custom=True,
        style=Style(size=10, bold=True, align="center", keep_next=True, first_line=0, line=1),
    ),
    Role(
        name="caption",
        id="Caption",
        word="caption",
        style=Style(align="center", before=6, after=6, first_line=0, line=1),
        then="body",
    ),
    Role(
        name=CONTINUED,
        id="CaptionContinued",
        word="Caption Continued",
        custom=True,
        style=Style(keep_next=True),
        like="caption",
    ),
    Role(
        name="figure",
        id="Figure",
        word="Figure",
        custom=True,
        style=Style(align="center", before=6, keep_next=True, first_line=0, line=1),
    ),
    Role(
        name="appendix",
        id="AppendixHeading",
        word="Appendix Heading",
        custom=True,
        style=Style(bold=True, align="center", after=12, first_line=0, line=1, keep_next=True),
        then="body",
    ),
    Role(
        name="source-note",
        id="SourceNote",
        word="Source Note",
        custom=True,
        style=Style(size=10, align="left", before=3, after=12, first_line=0, line=1),
        then="body",
    ),
    Role(
        name="quote",
        id="Quote",
        word="Quote",
        style=Style(left=1.25, before=6, after=6, first_line=0, line=1),
        then="body",
    ),
    _toc(1, 0.0, 1.25),
    _toc(2, 0.75, 0.85),
    _toc(3, 1.6, 1.15),
    Role(
        name="list-of",
        id="TableofFigures",
        word="table of figures",
        style=Style(align="left", left=1.25, first_line=-1.25, line=1.15),
    ),
    Role(
        name="bibliography",
        id="Bibliography",
        word="Bibliography",
        style=Style(align="left", left=1.25, first_line=-1.25, line=1, after=8),
    ),
    Role(
        name="signature",
        id="Signature",
        word="Signature",
        style=Style(align="left", left=8, keep_next=True, first_line=0, line=1),
    ),
    Role(
        name="footnote",
        id="FootnoteText",
        word="footnote text",
        style=Style(size=10, first_line=0, line=1),
    ),
    Role(name="header", id="Header", word="header", style=Style(align="left", first_line=0, line=1)),
    Role(name="footer", id="Footer", word="footer", style=Style(align="left", first_line=0, line=1)),
    Role(
        name="placeholder",
        id="Placeholder",
        word="Placeholder",
        custom=True,
        style=Style(bold=True, align="left", first_line=0),
    ),
    Role(
        name="process-label",
        id="ProcessLabel",
        word="Process Label",
        custom=True,
        style=Style(bold=True, align="left", first_line=0, before=6, keep_next=True),
        then="body",
    ),
    Role(
        name=LETTERHEAD,
        id="Letterhead",
        word="Letterhead",
        custom=True,
        style=Style(bold=True, align="center", first_line=0, line=1, after=10),
        then="form",
    ),
    Role(
        name="form-title",
        id="FormTitle",
        word="Form Title",
        custom=True,
        style=Style(size=13, bold=True, align="center", first_line=0, line=1, after=8, keep_next=True),
        then="form",
    ),
    Role(
        name="form-heading",
        id="FormHeading",
        word="Form Heading",
        custom=True,
        style=Style(
            size=11, bold=True, align="left", first_line=0, line=1, before=8, after=3, keep_next=True
        ),
        then="form",
    ),
    Role(
        name="form",
        id="FormText",
        word="Form Text",
        custom=True,
        style=Style(size=11, align="left", first_line=0, line=1.05, before=1, after=1),
    ),
    Role(
        name="form-closing",
        id="FormClosing",
        word="Form Closing",
        custom=True,
        style=Style(size=11, align="left", first_line=0, line=1.05, before=1, after=1, keep_next=True),
    ),
    Role(
        name="table-closing",
        id="TableClosing",
        word="Table Closing",
        custom=True,
        style=Style(size=10, align="left", first_line=0, line=1, keep_next=True),
    ),
    Role(
        name="form-signature",
        id="FormSignature",
        word="Form Signature",
        custom=True,
        style=Style(size=11, align="center", first_line=0, line=1, keep_next=True),
    ),
    Role(
        name="form-name",
        id="FormName",
        word="Form Name",
        custom=True,
        style=Style(size=11, align="center", first_line=0, line=1),
    ),
    Role(
        name=FILL,
        id="FillLine",
        word="Fill Line",
        custom=True,
        style=Style(size=11, align="left", first_line=0, line=1.5),
    ),
)
"""Every role that the library itself uses. A template may style further ones of its own."""
