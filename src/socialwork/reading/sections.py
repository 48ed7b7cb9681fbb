"""Sections: what stands under one heading up to the next one, and what kind of part it is."""

import re
from functools import cache

from attrs import frozen

from socialwork.reading.lines import Line
from socialwork.remembering import remembered
from socialwork.vocabulary.sections import SectionKind
from socialwork.vocabulary.term import normalised


@frozen
class Section:
    """A heading with what stands right under it.

    Attributes:
        heading: Its heading, or ``None`` for what stands before the first one.
        first: The number of its first line, the heading; ``end`` is that of the line behind its last.
        kinds: What its title says that it is about; more than one for ``Tahap Intake dan Engagement``.
        inherited: The kinds of the headings over it.
    """

    heading: Line | None
    first: int
    end: int
    kinds: tuple[SectionKind, ...] = ()
    inherited: tuple[SectionKind, ...] = ()

    def within(self, *kinds: SectionKind) -> bool:
        """Return whether the section, or one that holds it, is of one of *kinds*."""
        own, inherited = self.kinds, self.inherited
        for kind in kinds:  # noqa: SIM110 - asked of each line many times; a generator takes twice as long
            if kind in own or kind in inherited:
                return True
        return False


def sections_of(lines: tuple[Line, ...]) -> tuple[Section, ...]:
    """Return the sections of *lines*, in order; the first has no heading and may be empty."""
    starts = [line.number for line in lines if line.kind == "heading"]
    ends = [*starts, len(lines)]
    found = [Section(None, 0, ends[0])]
    for start, end in zip(starts, ends[1:], strict=True):
        heading = lines[start]
        over = tuple(kind for number in heading.section for kind in kinds_of(lines[number].text))
        found.append(Section(heading, start, end, kinds_of(heading.text), over))
    return tuple(found)


@remembered(maxsize=1024)
def kinds_of(title: str) -> tuple[SectionKind, ...]:
    """Return the kinds of part that a title names, in the order in which it names them.

    >>> [kind.code for kind in kinds_of("TAHAP INTAKE DAN ENGAGEMENT")]
    ['intake', 'engagement']
    >>> [kind.code for kind in kinds_of("Tahap Rencana Intervensi")]
    ['plan']
    """
    return tuple(dict.fromkeys(_BY_SPELLING[match[0]] for match in _spellings().finditer(normalised(title))))


_BY_SPELLING = {spelling: kind for kind in SectionKind for spelling in kind.spellings}


@cache
def _spellings() -> re.Pattern[str]:
    """Return the pattern of all spellings, the longest first: a plan of one thing is not that thing."""
    longest = sorted(_BY_SPELLING, key=lambda one: (-len(one), one))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b")
