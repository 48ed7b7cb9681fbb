"""A reading: the lines of a report with ways to look through them at once."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from attrs import frozen

from socialwork.reading.lines import RUNNING, Line, LineKind
from socialwork.reading.sections import Section, sections_of

_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Hit:
    """What a pattern found in a line.

    Attributes:
        line: The line.
        start: Where it starts in the text of the line; ``end`` is where it ends.
        groups: The groups of the pattern, ``None`` for those that took no part.
    """

    line: Line
    start: int
    end: int
    groups: tuple[str | None, ...]

    @property
    def text(self) -> str:
        """The characters that were found."""
        return self.line.text[self.start : self.end]


@frozen
class CaptionRead:
    """A caption as it was read.

    Attributes:
        line: Its line.
        series: What it counts: ``table``, ``figure``, ``photo`` or ``appendix``.
        prefix: What stands before its number, such as ``Tabel 3. ``.
        number: Its number.
        side: Where it stands, ``above`` or ``below`` its object; ``alone`` where no object is near.
    """

    line: Line
    series: str
    prefix: str
    number: int
    side: str


@frozen
class TableRead:
    """A table as it was read.

    Attributes:
        number: Which table of the report, from 0.
        rows: The text of each cell, row by row; a cell of several paragraphs has line ends between them.
        lines: The number of the first line in each cell, ``-1`` for an empty cell.
        header_rows: How many rows are marked as header.
        section: The numbers of the headings over it.
        caption: Its caption, or ``None``.
    """

    number: int
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[tuple[int, ...], ...]
    header_rows: int
    section: tuple[int, ...]
    caption: CaptionRead | None = None


@frozen
class PictureRead:
    """A picture or drawing as it was read: the line before it, what it shows, its caption or ``None``."""

    after: int
    alt: str
    caption: CaptionRead | None


@frozen(kw_only=True)
class Reading:
    """A whole report, read.

    Attributes:
        lines: All lines, in the order of reading.
        tables: All tables that hold text.
        captions: All captions, in order.
        pictures: All pictures and drawings.
    """

    lines: tuple[Line, ...]
    tables: tuple[TableRead, ...] = ()
    captions: tuple[CaptionRead, ...] = ()
    pictures: tuple[PictureRead, ...] = ()

    @cached_property
    def text(self) -> str:
        """The texts of all lines, one a line."""
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(accumulate((len(line.text) + 1 for line in self.lines), initial=0))

    def find(self, pattern: re.Pattern[str], kinds: frozenset[LineKind] = RUNNING) -> Iterator[Hit]:
        """Yield what *pattern* finds in the lines of these *kinds*, in order.

        The pattern runs once over the whole text, which is many times faster than once a line; what it
        finds across the end of a line is left out, so a pattern does best not to match line ends.
        ``^`` and ``$`` hold for a line where the pattern has :data:`re.MULTILINE`.
        """
        yield from (hit for hit in self.find_in(self.text, pattern) if hit.line.kind in kinds)

    def find_in(self, text: str, pattern: re.Pattern[str]) -> Iterator[Hit]:
        """Yield what *pattern* finds in *text*: that of the reading with some characters masked, say."""
        # The matches come in order, so that each line is sought behind the one before it.
        lines, starts, count, number = self.lines, self._starts, len(self.lines), 0
        for match in pattern.finditer(text):
            start, end = match.span()
            if start >= starts[number + 1]:
                number = bisect_right(starts, start, number, count) - 1
            line, first = lines[number], starts[number]
            if end - first <= len(line.text):
                yield Hit(line, start - first, end - first, match.groups())

    def hit(self, start: int, end: int, groups: tuple[str | None, ...] = ()) -> Hit | None:
        """Return the stretch of one line from *start* to *end* of the whole text; ``None`` beyond its end."""
        number = bisect_right(self._starts, start, hi=len(self.lines)) - 1
        line, first = self.lines[number], self._starts[number]
        return Hit(line, start - first, end - first, groups) if end - first <= len(line.text) else None

    def start_of(self, line: Line) -> int:
        """Return where the text of *line* starts in the whole text."""
        return self._starts[line.number]

    def seek(
        self,
        pattern: re.Pattern[str],
        words: Iterable[str],
        kinds: frozenset[LineKind] = RUNNING,
        *,
        beside: Iterable[str] = (),
    ) -> Iterator[Hit]:
        """Yield what *pattern* finds in the lines of these *kinds* that hold one of *words*, in order.

        Where *beside* names words, a line must hold one of these as well.

        Much faster than :meth:`find` where the pattern can only match near one of a few words; they are given
        in small letters and whole, as a word ends at a hyphen or bracket.
        """
        numbers = self.lines_with(words)
        if beside:
            both = frozenset(self.lines_with(beside))
            numbers = [number for number in numbers if number in both]
        for number in numbers:
            line = self.lines[number]
            if line.kind in kinds:
                for match in pattern.finditer(line.text):
                    yield Hit(line, match.start(), match.end(), match.groups())

    def lines_with(self, words: Iterable[str]) -> list[int]:
        """Return the numbers of the lines that hold one of *words*, in order."""
        return sorted({number for word in words for number in self.words.get(word, ())})

    @cached_property
    def words(self) -> Mapping[str, Sequence[int]]:
        """The words of all lines in small letters, each with the numbers of its lines."""
        index: defaultdict[str, list[int]] = defaultdict(list)
        for line in self.lines:
            for word in set(_WORD.findall(line.text.casefold())):
                index[word].append(line.number)
        return dict(index)

    @cached_property
    def headings(self) -> tuple[Line, ...]:
        """The headings, in order."""
        return tuple(line for line in self.lines if line.kind == "heading")

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The stretches under one heading each, in order; the first has no heading."""
        return sections_of(self.lines)

    @cached_property
    def _section_by_line(self) -> tuple[int, ...]:
        return tuple(n for n, one in enumerate(self.sections) for _ in range(one.first, one.end))

    def section_of(self, line: Line) -> Section:
        """Return the section in which *line* stands; a heading stands in its own."""
        return self.sections[self._section_by_line[line.number]]

    def row_of(self, line: Line) -> tuple[str, ...]:
        """Return the texts of the row in which *line* stands; none outside of tables."""
        return () if line.slot is None else self.tables[line.slot.table].rows[line.slot.row]

    def over(self, line: Line) -> tuple[Line, ...]:
        """Return the headings over *line*, from the chapter down."""
        return self._over.get(line.section) or tuple(self.lines[number] for number in line.section)

    @cached_property
    def _over(self) -> Mapping[tuple[int, ...], tuple[Line, ...]]:
        sections = {line.section for line in self.lines}
        return {section: tuple(self.lines[number] for number in section) for section in sections}
