"""What the writer of a report says in words of their own: its text with all else masked."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise

from attrs import frozen

from socialwork.reading.lines import Line
from socialwork.reading.reading import Hit, Reading
from socialwork.vocabulary.sections import SectionKind

MASK = "\x00"
"""What stands in the place of a masked character: neither a letter nor a blank."""

_LISTS = (
    SectionKind.BIBLIOGRAPHY,
    SectionKind.CONTENTS,
    SectionKind.LIST_OF_TABLES,
    SectionKind.LIST_OF_FIGURES,
    SectionKind.LIST_OF_APPENDICES,
)
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_IN_ADDRESS = re.compile(r"@|\.(?:com|net|org|id|docx?|pdf|xlsx?)\b")
_EDGE = re.compile(r"\s")
_QUOTED = re.compile(r"“[^”\n]*”|‘[^’\n]{2,}’(?!\w)|\"[^\"\n]*\"|«[^»\n]*»")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LINES = re.compile(r"[\xa0]")
_ANY_WORD = re.compile(r"[^\W_]+")
_FEWEST = 10
_LONG = 45
_BLANKS = frozenset({" ", "\xa0"})
_VOICELESS = frozenset({"entry", "placeholder"})


@frozen(eq=False)
class OwnText:
    """The text of a report with what is not its writer's masked, so that places stay the same.

    Attributes:
        reading: The report.
    """

    reading: Reading

    @cached_property
    def own(self) -> str:
        """The text without lists of contents and works, and without addresses."""
        lines = (MASK * len(line.text) if self._foreign(line) else line.text for line in self.reading.lines)
        text = "\n".join(lines)
        return masked(text, sorted(_addresses(text)))

    @cached_property
    def upright(self) -> str:
        """The same without what stands in quotation marks or in italics: the words of others."""
        start_of = self.reading.start_of
        slanted = (
            (start_of(line) + first, start_of(line) + last)
            for line in self.reading.lines
            for first, last in line.italics
        )
        quoted = (match.span() for match in _QUOTED.finditer(self.own))
        return masked(self.own, sorted((*slanted, *quoted)))

    @cached_property
    def words(self) -> dict[str, list[int]]:
        """Where each word of :attr:`upright` starts, by its small letters."""
        text = self.upright
        kept = ((word, [at for at in starts if text[at] != MASK]) for word, starts in self.all_words.items())
        return {word: starts for word, starts in kept if starts}

    @cached_property
    def all_words(self) -> dict[str, list[int]]:
        """The same for :attr:`own`, with what stands in italics and in quotation marks."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for match in _WORD.finditer(self.own):
            found[match[0].casefold()].append(match.start())
        return dict(found)

    @cached_property
    def paragraphs(self) -> tuple[tuple[Line, tuple[str, ...]], ...]:
        """The paragraphs and items outside lists and appendices that are long enough to compare, as words."""
        return tuple(
            (line, words)
            for line in self.reading.lines
            if line.kind in {"paragraph", "item"} and len(line.text) > _LONG and not self._foreign(line)
            if not self.reading.section_of(line).within(SectionKind.APPENDICES)
            and len(words := tuple(_ANY_WORD.findall(line.text.casefold()))) >= _FEWEST
        )

    def find(self, pattern: re.Pattern[str]) -> Iterator[Hit]:
        """Yield what *pattern* finds in :attr:`own`."""
        return self.reading.find_in(self.own, pattern)

    def seek(self, pattern: re.Pattern[str], words: Iterable[str]) -> Iterator[Hit]:
        """Yield what *pattern* finds in the lines of :attr:`own` that hold one of *words*, in order.

        Much faster than :meth:`find` where the pattern can only match near one of a few words; they are given
        in small letters and whole, as a word ends at a hyphen or bracket.
        """
        text, reading = self.own, self.reading
        for number in reading.lines_with(words):
            line = reading.lines[number]
            first = reading.start_of(line)
            for match in pattern.finditer(text, first, first + len(line.text)):
                yield Hit(line, match.start() - first, match.end() - first, match.groups())

    def find_upright(self, pattern: re.Pattern[str]) -> Iterator[Hit]:
        """Yield what *pattern* finds in :attr:`upright`."""
        return self.reading.find_in(self.upright, pattern)

    def behind(self, word: str) -> Iterator[Hit]:
        """Yield the words that stand a blank behind *word*, which is given in small letters."""
        for start in self.words.get(word, ()):
            at = start + len(word)
            match = _WORD.match(self.upright, at + 1) if self.upright[at : at + 1] in _BLANKS else None
            hit = match and self.reading.hit(match.start(), match.end())
            if hit:
                yield hit

    def twice(self) -> Iterator[Hit]:
        """Yield the words that stand twice in a row, both of them together."""
        for word, starts in self.words.items():
            step = len(word) + 1
            for first, second in pairwise(starts):
                if second - first == step and self.upright[second - 1] in _BLANKS:
                    hit = self.reading.hit(first, second + len(word))
                    if hit is not None:
                        yield hit

    def phrases(self, form: str) -> Iterator[Hit]:
        """Yield the places of one or more words, given in small letters, anywhere in :attr:`own`."""
        text = self.own
        for start in self.all_words.get(form.partition(" ")[0], ()):
            end = start + len(form)
            if _LINES.sub(" ", text[start:end].casefold()) == form and not _goes_on(text, end):
                hit = self.reading.hit(start, end)
                if hit is not None:
                    yield hit

    def hits(self, word: str) -> Iterator[Hit]:
        """Yield the places of a *word*, which is given in small letters."""
        for start in self.words.get(word, ()):
            hit = self.reading.hit(start, start + len(word))
            if hit is not None:
                yield hit

    def _foreign(self, line: Line) -> bool:
        return line.kind in _VOICELESS or line.number in self._listed

    @cached_property
    def _listed(self) -> frozenset[int]:
        """The numbers of the lines in lists of contents and works."""
        sections = (section for section in self.reading.sections if section.within(*_LISTS))
        return frozenset(number for section in sections for number in range(section.first, section.end))


def _goes_on(text: str, end: int) -> bool:
    """Return whether a word goes on at *end*, into a letter or over a hyphen."""
    return text[end : end + 1].isalnum() or (text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha())


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where links, addresses and names of files stand in *text*."""
    yield from (match.span() for match in _LINK.finditer(text))
    for match in _IN_ADDRESS.finditer(text):
        before, behind = text[max(0, match.start() - 80) : match.start()], _EDGE.search(text, match.end())
        word = re.split(r"\s", before)[-1]
        yield match.start() - len(word), behind.start() if behind else len(text)


def masked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return *text* with the characters of *spans*, which come in order, masked.

    >>> masked("satu dua tiga", [(5, 8)]).split(MASK)
    ['satu ', '', '', ' tiga']
    """
    parts, at = [], 0
    for start, end in spans:
        if end > at:
            parts += [text[at : max(start, at)], MASK * (end - max(start, at))]
            at = end
    return "".join((*parts, text[at:]))
