"""What a form is: its pieces from top to bottom, as a TOML file of the template has them.

A *path* names something of a case: a root, then fields or computed values of it, such as
``client.religion``, ``this.meeting.place`` or ``plan.goals.text``. ``this`` is the record for which a
form is filled; see :mod:`socialwork.export.forms.roots`.
"""

from attrs import field, frozen

from socialwork.instruments.text import Text, not_blank_text
from socialwork.values.checks import at_least
from socialwork.values.text import not_blank
from socialwork.words import Lang, Words

FORMAT = 1
"""The version of the format of forms that this library reads."""

CONTENT = ("letterhead", "title", "heading", "text", "note", "fields", "free", "table", "signing", "block")
"""What a piece can be, each under its key."""


@frozen(kw_only=True)
class Title:
    """The title of a form, with the number of the paper below it.

    Attributes:
        number: The path of that number; a form that is left blank has a line for it.
        numbered: Whether the paper has a number.
    """

    text: Text = field(validator=not_blank_text)
    number: str = ""
    numbered: bool = False


@frozen(kw_only=True)
class Field:
    """A label, a colon, and what stands behind it: a value of the case, boxes to tick, or lines to write on.

    Attributes:
        value: The path of the value; without one it is always written by hand.
        how: How the value is told, such as ``people``; see :mod:`socialwork.export.forms.ways`.
        choose: Whether every term that the value can be is printed with a box.
        choices: The words of boxes that no value of a case ticks.
        lines: How many lines there are to write on.
        optional: Whether it is left out of a filled form where the case has nothing for it.
        when: Conditions, all of which must be met for it to be printed.
    """

    label: Text = field(validator=not_blank_text)
    value: str = ""
    how: str = ""
    choose: bool = False
    choices: tuple[Text, ...] = ()
    lines: int = field(default=1, validator=at_least(1))
    optional: bool = False
    when: tuple[str, ...] = ()


@frozen(kw_only=True)
class Free:
    """A longer text, or lines to write it on, as wide as the page."""

    value: str = ""
    how: str = ""
    lines: int = field(default=4, validator=at_least(1))


@frozen(kw_only=True)
class Column:
    """A column of a table; the path of its value starts at the record of the row, or is empty.

    Attributes:
        width: Its share of the width.
        choose: Whether every term that the value can be is printed with a box.
        center: Whether its cells are centred.
        when: Conditions, all of which must be met for it to be printed.
    """

    title: Text
    value: str = ""
    how: str = ""
    width: float = 2.0
    choose: bool = False
    center: bool = False
    when: tuple[str, ...] = ()


@frozen(kw_only=True)
class Total:
    """The last row of a table: a label, and a value below the last column."""

    label: Text
    value: str = ""
    how: str = ""


@frozen(kw_only=True)
class FormTable:
    """A table with a row for each record, or with empty rows.

    Attributes:
        rows: The path of the records; without one all rows are empty.
        blank: How many empty rows a form has that is written by hand.
        height: How many lines an empty row is high, and one with a column to write in.
        numbered: Whether the first column counts the rows.
        labels: What the first column says in each row of a table that is always written by hand.
    """

    rows: str = ""
    labels: tuple[Text, ...] = ()
    columns: tuple[Column, ...]
    blank: int = field(default=5, validator=at_least(1))
    height: int = field(default=2, validator=at_least(1))
    numbered: bool = True
    total: Total | None = None


@frozen(kw_only=True)
class Signer:
    """Who signs: someone of the case by role, or the person whose code stands at a path.

    Attributes:
        who: ``client``, ``guardian``, ``student`` and so on; see :mod:`socialwork.export.forms.signers`.
        person: The path of a code, where no such role names the person.
        label: What stands above; by default the role.
        above: A word above the label, such as ``Mengetahui,``.
        signed: The path of signatures of the case; the day of the one by this person is told below.
    """

    who: str = ""
    person: str = ""
    label: Text = ""
    above: Text = ""
    signed: str = ""
    when: tuple[str, ...] = ()


@frozen(kw_only=True)
class Signing:
    """Room for signatures, two or more beside each other, under place and day.

    Attributes:
        place: The path of the place where it is signed; without one there is a line for it. ``none`` tells
            neither place nor day.
        date: The path of the day on which it is signed; without one there is a line for it.
    """

    signers: tuple[Signer, ...]
    place: str = ""
    date: str = ""
    columns: int = field(default=2, validator=at_least(1))


@frozen(kw_only=True)
class FormBlock:
    """A block of the report inside a form."""

    name: str = field(validator=not_blank)
    option: str = ""


@frozen(kw_only=True)
class Piece:
    """One piece of a form: exactly one of :data:`CONTENT`, and when it is printed.

    Attributes:
        letterhead: ``institution`` or ``school``.
        text: Markdown, in which ``{paths}`` and ``{labels}`` are filled in.
        note: Small print, such as how to fill in a form.
        when: Conditions, all of which must be met; ``blank``, ``filled``, ``coded``, ``confidential``,
            ``minor``, or a condition of templates, such as ``tokens``. In a blank form those of the case
            count as met.
        has: The path of something that the case must have for the piece to be printed.
        lacks: The path of something that it must not have; a blank form has nothing.
        new_page: Whether it begins a new page.
    """

    letterhead: str = ""
    title: Title | None = None
    heading: Text = ""
    text: Text = ""
    note: Text = ""
    fields: tuple[Field, ...] = ()
    free: Free | None = None
    table: FormTable | None = None
    signing: Signing | None = None
    block: FormBlock | None = None
    when: tuple[str, ...] = ()
    has: str = ""
    lacks: str = ""
    new_page: bool = False

    def __attrs_post_init__(self) -> None:
        given = [name for name in CONTENT if getattr(self, name)]
        if len(given) != 1:
            message = f"a piece is one of {', '.join(CONTENT)}, not " + (" and ".join(given) or "nothing")
            raise ValueError(message)

    @property
    def content(self) -> str:
        """Under which key of :data:`CONTENT` it has something."""
        return next(name for name in CONTENT if getattr(self, name))


@frozen(kw_only=True)
class FormFile:
    """What stands in a file of a form, before it is checked.

    Attributes:
        about: What the form is for, in one sentence.
        each: Which records get a form of their own, such as ``conferences``; else there is one for the case.
        needs: Conditions that a case must meet for the form to be filled from it.
        landscape: Whether its pages lie on their side.
    """

    format: int = FORMAT
    title: Text = field(validator=not_blank_text)
    about: Text = ""
    each: str = ""
    needs: tuple[str, ...] = ()
    landscape: bool = False
    piece: tuple[Piece, ...]


@frozen(kw_only=True)
class Form:
    """A checked form.

    Attributes:
        kind: Its name: that of its file.
        title: What it is called.
        about: What it is for, in one sentence.
        each: Which records get a form of their own.
        needs: Conditions that a case must meet.
        landscape: Whether its pages lie on their side.
        pieces: Its pieces, top to bottom.
    """

    kind: str
    title: Words
    about: Words = Words("", "")
    each: str = ""
    needs: tuple[str, ...] = ()
    landscape: bool = False
    pieces: tuple[Piece, ...] = ()

    def label(self, lang: Lang = "id") -> str:
        """Return what the form is called in *lang*."""
        return self.title.pick(lang)


def in_both(text: Text) -> Words:
    """Return *text* in both languages; what a campus wrote once stands for both.

    >>> in_both("Lembar kami")
    Words(id='Lembar kami', en='Lembar kami')
    """
    return Words(text, text) if isinstance(text, str) else text
