"""The parts of a report: its chapters, and whether it is a whole one."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.numbers import number_of, split_number
from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading
from socialwork.reading.sections import Section, kinds_of
from socialwork.vocabulary.sections import SectionKind

WHOLE = 3
"""How many chapters make a report; what has fewer is a draft or a piece of one."""

STAGES = (
    SectionKind.ENGAGEMENT,
    SectionKind.INTAKE,
    SectionKind.CONTRACT,
    SectionKind.ASSESSMENT,
    SectionKind.PLAN,
    SectionKind.INTERVENTION,
    SectionKind.EVALUATION,
    SectionKind.TERMINATION,
    SectionKind.REFERRAL,
)
"""The kinds of sections that tell of a stage, in their order."""

_NO_STAGES = (
    SectionKind.LITERATURE,
    SectionKind.INTRODUCTION,
    SectionKind.INSTITUTION,
    SectionKind.CONCLUSION,
    SectionKind.APPENDICES,
    SectionKind.GOOD_PRACTICE,
    SectionKind.RECOMMENDATION,
)


@frozen
class Chapter:
    """A chapter: its heading, its number, and the sections in it, itself first."""

    heading: Line
    number: int
    sections: tuple[Section, ...]

    @property
    def kinds(self) -> tuple[SectionKind, ...]:
        """What its title says that it is about."""
        return kinds_of(self.heading.text)


def chapters(reading: Reading) -> tuple[Chapter, ...]:
    """Return the chapters of a report: what stands under a heading ``BAB``."""
    return tuple(_chapters(reading))


def _chapters(reading: Reading) -> Iterator[Chapter]:
    open_: list[Section] = []
    number = 0
    for section in (*reading.sections, None):
        heading = section.heading if section is not None else None
        label = number_of(split_number(heading)[0]) if heading is not None else None
        found = label.last if label is not None and label.style == "BAB I" else None
        first = open_[0].heading if open_ else None
        closes = heading is not None and first is not None and heading.level <= first.level
        if section is None or found is not None or closes:
            if first is not None:
                yield Chapter(first, number, tuple(open_))
            open_ = []
        if section is not None and (found is not None or open_):
            open_.append(section)
            number = found if found is not None else number


def of_stage(reading: Reading, kind: SectionKind) -> tuple[Section, ...]:
    """Return the sections that tell of a stage of the work itself, with those inside them."""
    return tuple(
        section
        for section in reading.sections
        if section.within(kind) and not section.within(*_NO_STAGES) and section.heading
    )


def text_of(reading: Reading, sections: tuple[Section, ...]) -> str:
    """Return the text of sections, one line a line."""
    return "\n".join(line.text for section in sections for line in reading.lines[section.first : section.end])
