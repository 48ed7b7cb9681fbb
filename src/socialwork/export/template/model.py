"""The template of a report as data: pages, styles, numbering, words, parts and sections."""

from collections.abc import Iterator, Mapping

from attrs import field, frozen

from socialwork.audit.weights import Weight
from socialwork.document.design import Align, NumberingPatterns, Page
from socialwork.export.forms.model import Form
from socialwork.instruments.text import not_blank_text
from socialwork.values.text import not_blank
from socialwork.vocabulary.term import Term
from socialwork.words import Lang, Words

FORMAT = 1
"""The version of the template format that this library reads."""


LISTS = ("{n})", "({n})", "{letter}.")
"""The house patterns of list levels."""


class Status(Term):
    """How sure a figure of the template is."""

    VERIFIED = "verified", "Terverifikasi", "Verified"
    CUSTOMARY = "customary", "Lazim", "Customary"
    ASSUMED = "assumed", "Perkiraan", "Assumed"


@frozen(kw_only=True)
class Basis:
    """On what some figures of one page or style rest.

    Attributes:
        of: The names of the figures, such as ``["left", "top"]``.
        status: Verified at the campus, customary in Indonesia, or assumed by us.
        source: Where that is written, or why it is assumed.
    """

    of: tuple[str, ...]
    status: Status
    source: str = field(validator=not_blank)


@frozen(kw_only=True)
class PageProfile:
    """The geometry of one kind of page, in centimetres."""

    name: str = field(validator=not_blank)
    width: float
    height: float
    left: float
    top: float
    right: float
    bottom: float
    rules: tuple[Basis, ...] = ()

    @property
    def geometry(self) -> Page:
        """The page as a document holds it."""
        return Page(
            width=self.width,
            height=self.height,
            left=self.left,
            top=self.top,
            right=self.right,
            bottom=self.bottom,
        )


@frozen(kw_only=True)
class RoleStyle:
    """The style of one role of paragraphs; see :class:`socialwork.document.design.Style`."""

    role: str = field(validator=not_blank)
    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    align: Align | None = None
    line: float | None = None
    before: float | None = None
    after: float | None = None
    first_line: float | None = None
    left: float | None = None
    keep_next: bool | None = None
    rules: tuple[Basis, ...] = ()


@frozen(kw_only=True)
class Content:
    """One piece of what a section contains: a prose slot, a standing text, a block or a form.

    Attributes:
        prose: The slot of the case's prose.
        standing: The Markdown file of the template, with ``{placeholders}``.
        block: The name of a block.
        form: The name of a form, which is filled from the case.
        option: What the block is told besides, such as the stage whose photos it prints; which of several
            records the form is filled for, such as ``I``; the role of the paragraphs of prose, if
            not ``body``.
        optional: Whether it may be missing without a word.
    """

    prose: str = ""
    standing: str = ""
    block: str = ""
    form: str = ""
    option: str = ""
    optional: bool = False

    def __attrs_post_init__(self) -> None:
        given = [name for name in ("prose", "standing", "block", "form") if getattr(self, name)]
        if len(given) != 1:
            message = "content is one of prose, standing, block or form, not " + (
                " and ".join(given) or "nothing"
            )
            raise ValueError(message)


@frozen(kw_only=True)
class Section:
    """A section with what it contains, then its subsections.

    Attributes:
        title: The heading, without its number.
        anchor: The name by which prose refers to it; made from the title when left out.
        content: What it contains, in order.
        requires: Conditions that the case must meet for the section to be complete.
        needed_when: The section may be empty unless the case meets all of these conditions.
        optional: The section is left out when it is empty.
        numbered: Whether the heading has a number.
        listed: Whether it stands in the table of contents.
        section: The subsections.
    """

    title: str = field(validator=not_blank)
    anchor: str = ""
    content: tuple[Content, ...] = ()
    requires: tuple[str, ...] = ()
    needed_when: tuple[str, ...] = ()
    optional: bool = False
    numbered: bool = True
    listed: bool = True
    section: "tuple[Section, ...]" = ()


@frozen(kw_only=True)
class Chapter:
    """A chapter; its content stands before its first section.

    Attributes:
        title: The heading, without its number; Markdown of one line, like those of all parts.
        numbered: Whether the heading has a number.
        listed: Whether it stands in the table of contents.
    """

    title: str = field(validator=not_blank)
    anchor: str = ""
    numbered: bool = True
    listed: bool = True
    content: tuple[Content, ...] = ()
    section: tuple[Section, ...] = ()


@frozen(kw_only=True)
class FrontPart:
    """A part of the front matter; each starts on a new page.

    Attributes:
        name: By which the parts are told apart, such as ``preface``.
        title: The heading, or empty for none.
        include: Whether the campus has this part.
        printed_number: Whether its page numbers are printed; they are counted all the same.
        listed: Whether it stands in the table of contents.
        optional: The part is left out when it is empty.
    """

    name: str = field(validator=not_blank)
    title: str = ""
    include: bool = True
    printed_number: bool = True
    listed: bool = True
    optional: bool = False
    content: tuple[Content, ...] = ()


@frozen(kw_only=True)
class BackPart:
    """A part behind the last chapter and before the appendices, such as the bibliography."""

    title: str = field(validator=not_blank)
    anchor: str = ""
    optional: bool = False
    content: tuple[Content, ...] = ()


@frozen(kw_only=True)
class AppendixPart:
    """One appendix; it is left out when it is empty and not needed.

    Attributes:
        anchor: The name by which prose refers to it, such as ``lampiran-perwalian``.
        needed_when: Conditions; all met, or none given, and the appendix must not be empty.
        landscape: Whether its pages lie on their side.
    """

    title: str = field(validator=not_blank)
    anchor: str = field(validator=not_blank)
    content: tuple[Content, ...] = ()
    needed_when: tuple[str, ...] = ()
    optional: bool = False
    landscape: bool = False


@frozen(kw_only=True)
class ForeignWords:
    """Whether foreign words are set in italics, and which; the list itself is that of the library.

    Attributes:
        italic: Whether they are, where the author did not set them so.
        words: Words that the campus adds to the list.
        upright: Words of the list that the campus does not count as foreign.
        rules: On what this rests.
    """

    italic: bool = True
    words: tuple[str, ...] = ()
    upright: tuple[str, ...] = ()
    rules: tuple[Basis, ...] = ()


@frozen(kw_only=True)
class SlotText:
    """What belongs into a slot of prose.

    Attributes:
        name: The slot, as ``{ prose = "…" }`` names it.
        about: Questions that lead the student, one a line.
    """

    name: str = field(validator=not_blank)
    about: Words = field(validator=not_blank_text)


@frozen(kw_only=True)
class StandingText:
    """A Markdown file of the template."""

    name: str
    text: str


@frozen(kw_only=True)
class TemplateFile:
    """What stands in ``template.toml``, before it is checked against blocks and files."""

    format: int = FORMAT
    name: str = field(validator=not_blank)
    language: Lang = "id"
    page: tuple[PageProfile, ...]
    style: tuple[RoleStyle, ...] = ()
    numbering: NumberingPatterns = NumberingPatterns()
    lists: tuple[str, ...] = LISTS
    labels: Mapping[str, str] = field(factory=dict)
    foreign: ForeignWords = ForeignWords()
    rules: Mapping[str, Weight] = field(factory=dict)
    forms: tuple[str, ...] = ()
    slot: tuple[SlotText, ...] = ()
    front: tuple[FrontPart, ...] = ()
    chapter: tuple[Chapter, ...]
    back: tuple[BackPart, ...] = ()
    appendices_title: str = "LAMPIRAN"
    appendix: tuple[AppendixPart, ...] = ()


@frozen(kw_only=True)
class Template:
    """A checked template with the chosen page and its standing texts.

    Attributes:
        name: The name of the template.
        lang: The language of the report.
        page: The page profile that was chosen.
        styles: The styles by role.
        numbering: How headings and captions are numbered.
        lists: The pattern of each list level.
        labels: The campus's words, by label key or by the Indonesian default.
        foreign: Which foreign words are set in italics.
        rules: How much the findings of rules weigh at the campus, by code; a rule may be off.
        front: The parts of the front matter that are included or not.
        chapters: The chapters.
        back: What stands behind the chapters.
        appendices_title: The heading of the appendices; empty for none.
        appendices: The appendices, in order.
        standing: The standing texts.
        slots: What belongs into the slots of prose; a slot that it does not describe has no entry.
        forms: The forms that the campus has of its own or otherwise than the library.
        form_names: The names of all its forms, in order.
        form_page: The page of forms that stand alone, or ``None`` for that of the report.
    """

    name: str
    lang: Lang = "id"
    page: PageProfile
    styles: tuple[RoleStyle, ...] = ()
    numbering: NumberingPatterns = NumberingPatterns()
    lists: tuple[str, ...] = LISTS
    labels: Mapping[str, str] = field(factory=dict)
    foreign: ForeignWords = ForeignWords()
    rules: Mapping[str, Weight] = field(factory=dict)
    front: tuple[FrontPart, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    back: tuple[BackPart, ...] = ()
    appendices_title: str = "LAMPIRAN"
    appendices: tuple[AppendixPart, ...] = ()
    standing: tuple[StandingText, ...] = ()
    slots: tuple[SlotText, ...] = ()
    forms: tuple[Form, ...] = ()
    form_names: tuple[str, ...] = ()
    form_page: PageProfile | None = None

    def standing_text(self, name: str) -> str:
        """Return the standing text of that name, or an empty text."""
        return next((one.text for one in self.standing if one.name == name), "")

    def figures(self) -> "Iterator[Figure]":
        """Return every figure that carries a status, page first, then the styles."""
        for rule in self.page.rules:
            yield from (
                Figure(f"page.{self.page.name}.{name}", getattr(self.page, name), rule) for name in rule.of
            )
        for style in self.styles:
            for rule in style.rules:
                yield from (
                    Figure(f"style.{style.role}.{name}", getattr(style, name), rule) for name in rule.of
                )


@frozen
class Figure:
    """A figure of the template: its place, its value and on what it rests."""

    place: str
    value: object
    rule: Basis
