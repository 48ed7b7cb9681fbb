"""A person in a genogram: the symbol with its texts, and how much room both take."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.drawings.genogram.layout import Extent
from socialwork.drawings.genogram.person_texts import NARROW, WIDEST, Texts, texts_of
from socialwork.drawings.genogram.scene import Scene
from socialwork.drawings.genogram.sizes import SYMBOL, TEXT, WHITE
from socialwork.drawings.genogram.symbols import ARROW, Symbol, is_index, symbol
from socialwork.figures.box import Box
from socialwork.figures.measure import ASCENT, DESCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Group, Label, Mark, Point
from socialwork.figures.textflow import LEADING, lines_height
from socialwork.vocabulary.drawing import Notation

_YEAR_GAP = 4.0
_ABOVE, _BELOW = 3.0, 3.0
_BESIDE = 5.0
_AIR = 2.0
_NARROWEST = 18.0
_P_WIDTH = 9.0


@frozen(kw_only=True)
class Person:
    """A symbol with its texts, round the middle of the square in which a symbol stands.

    Attributes:
        symbol: The symbol.
        texts: Its texts.
        stem: How far to the right of the middle a line leaves the symbol downwards; ``None`` where none
            does. Texts stand to the right of that line, else below the middle.
    """

    symbol: Symbol
    texts: Texts
    stem: float | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines below the symbol."""
        return self.texts.name + self.texts.below

    @property
    def below(self) -> Box:
        """The box of the lines below the symbol; it has no height where there are none."""
        names, others = self.texts.name, self.texts.below
        widths = [text_width(line, SMALLEST_TEXT, bold=True) for line in names]
        widths += [text_width(line, SMALLEST_TEXT) for line in others]
        width = max(widths, default=0.0)
        top = self.symbol.box.bottom + (1 if self.symbol.form == "diamond" else _BELOW)
        left = self.symbol.x - width / 2 if self.stem is None else self.symbol.x + self.stem + _BESIDE
        return Box(left, top, width, lines_height(len(widths)))

    @property
    def above(self) -> tuple[Box, ...]:
        """The boxes of the years above the symbol."""
        top = self.symbol.y - self.symbol.side / 2 - _ABOVE - (ASCENT + DESCENT) * SMALLEST_TEXT
        height = (ASCENT + DESCENT) * SMALLEST_TEXT
        born, died = (
            text_width(one, SMALLEST_TEXT) for one in (self.texts.above_left, self.texts.above_right)
        )
        boxes = (
            Box(self.symbol.x - _YEAR_GAP - born, top, born, height),
            Box(self.symbol.x + _YEAR_GAP, top, died, height),
        )
        return tuple(box for box in boxes if box.width)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The boxes that the symbol, an arrow to it and its texts cover, the symbol first."""
        return (self.symbol.box, *self._arrow(), *self.above, *([self.below] if self.lines else []))

    def _arrow(self) -> tuple[Box, ...]:
        """Return the box of the arrow to an index person, where there is one."""
        if not is_index(self.symbol.kin) or self.symbol.notation is not Notation.BENNETT:
            return ()
        side, reach = self.symbol.side, ARROW + _P_WIDTH
        return (Box(self.symbol.x - side / 2 - reach, self.symbol.y + 2, reach, side / 2 + 2),)

    def extent(self) -> Extent:
        """Return the room that the person takes round the middle of the square."""
        x, y = self.symbol.x, self.symbol.y
        boxes = self.boxes
        return Extent(
            left=max(_NARROWEST, *(x - box.x for box in boxes)) + _AIR,
            right=max(_NARROWEST, *(box.right - x for box in boxes)) + _AIR,
            above=max(self.symbol.side / 2, *(y - box.y for box in boxes)) + _AIR,
            below=max(self.symbol.side / 2, *(box.bottom - y for box in boxes)) + _AIR,
        )


def person_of(code: str, scene: Scene, place: Point = (0.0, 0.0), *, stem: float | None = None) -> Person:
    """Return a person of *scene* with the middle of the symbol's square at *place*."""
    kin = scene.people[code]
    texts = texts_of(kin, scene.view, scene.conditions, NARROW if scene.narrow else WIDEST)
    return Person(
        symbol=Symbol(
            kin=kin,
            notation=scene.view.notation,
            conditions=scene.conditions,
            x=place[0],
            y=place[1],
            side=SYMBOL,
            inside=texts.inside,
        ),
        texts=texts,
        stem=stem,
    )


def drawn_person(person: Person, alt: str) -> Group:
    """Return symbol and texts as one group; *alt* says to those who cannot see it who that is."""
    items = (*symbol(person.symbol), *_years(person), *_lines(person))
    return Group(items=items, mark=Mark(layer=TEXT, role="person", alt=alt))


def _years(person: Person) -> Iterator[Label]:
    x, y = person.symbol.x, person.symbol.y - person.symbol.side / 2 - _ABOVE - DESCENT * SMALLEST_TEXT
    mark = Mark(layer=TEXT, role="year")
    if person.texts.above_left:
        text = person.texts.above_left
        yield Label(x=x - _YEAR_GAP, y=y, text=text, anchor="end", halo=WHITE, mark=mark)
    if person.texts.above_right:
        yield Label(x=x + _YEAR_GAP, y=y, text=person.texts.above_right, halo=WHITE, mark=mark)


def _lines(person: Person) -> Iterator[Label]:
    box, bold = person.below, len(person.texts.name)
    for n, line in enumerate(person.lines):
        yield Label(
            x=person.symbol.x if person.stem is None else box.x,
            y=box.y + (ASCENT + n * LEADING) * SMALLEST_TEXT,
            text=line,
            anchor="middle" if person.stem is None else "start",
            bold=n < bold,
            halo=WHITE,
            mark=Mark(layer=TEXT, role="name" if n < bold else "role"),
        )
