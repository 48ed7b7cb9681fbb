"""What a rule on prose is: a pure function over the reading of a report."""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from attrs import evolve, frozen

from socialwork.audit.base import remark
from socialwork.audit.prose.named_laws import laws_of
from socialwork.audit.prose.objects import Labelled, Named, captions_of, named_in
from socialwork.audit.prose.own_text import OwnText
from socialwork.audit.prose.works import Citation, Entry, citations_of, entries_of
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.knowledge.regulations.mentions import RegulationMention
from socialwork.reading.dates import Dates, dates_of
from socialwork.reading.grids import Grid, grids_of
from socialwork.reading.lines import Line
from socialwork.reading.meetings import Meeting, meetings_of
from socialwork.reading.people import ClientRead, client_of
from socialwork.reading.period import PracticumTime, practicum_time
from socialwork.reading.reading import Hit, Reading
from socialwork.reading.times import TimeMention, times_of
from socialwork.reading.token_names import token_names
from socialwork.words import Words


@frozen
class Scene:
    """What a rule on prose may look at.

    Attributes:
        reading: The report, read.
        case: The case that it tells of, where one is known.
        today: The day of the review, or ``None`` where nobody said it.
    """

    reading: Reading
    case: Case | None = None
    today: dt.date | None = None

    @cached_property
    def own(self) -> OwnText:
        """The text in its writer's own words, made once for all rules."""
        return OwnText(self.reading)

    @cached_property
    def dates(self) -> Dates:
        """The dates that it holds, found once for all rules."""
        return dates_of(self.reading)

    @cached_property
    def times(self) -> tuple[TimeMention, ...]:
        """The times of day."""
        return times_of(self.reading)

    @cached_property
    def grids(self) -> tuple[Grid, ...]:
        """The tables, as grids."""
        return grids_of(self.reading)

    @cached_property
    def practicum(self) -> PracticumTime:
        """When the practicum took place, as the report says."""
        return practicum_time(self.reading, self.dates)

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """The events that it tells of."""
        return meetings_of(self.reading, self.dates, self.times, self.practicum)

    @cached_property
    def client(self) -> ClientRead:
        """The client as it calls him or her."""
        return client_of(self.reading, self.grids)

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """What its tokens are called."""
        return token_names(self.reading)

    @cached_property
    def captions(self) -> tuple[Labelled, ...]:
        """The captions, marked or typed."""
        return captions_of(self.reading)

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """The places that name a table, figure, photo or appendix by its number."""
        return tuple(named_in(self.own, self.captions))

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of the bibliography."""
        return entries_of(self.reading)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """The places that cite works, in order."""
        found = citations_of(self.own)
        return tuple(sorted(found, key=lambda one: (one.hit.line.number, one.hit.start)))

    @cached_property
    def laws(self) -> tuple[tuple[Hit, RegulationMention], ...]:
        """The laws that the text names, each at its first place."""
        return tuple(laws_of(self.own))


@frozen
class Lesson:
    """What a rule teaches.

    Attributes:
        wrong: A short text that breaks the rule, as Markdown.
        right: The same text, mended.
        why: Why a supervisor minds.
    """

    wrong: str
    right: str
    why: Words


ProseLook = Callable[[Scene], Iterable[Remark]]


@frozen
class ProseRule:
    """One rule on prose.

    Attributes:
        code: The stable code, such as ``PROSE-03``.
        severity: How much its findings weigh.
        certainty: Whether its findings are facts or questions.
        title: What it is about.
        lesson: Why a supervisor minds, with a wrong and a right example.
        look: The function; its docstring states the rule.
    """

    code: str
    severity: Severity
    certainty: Certainty
    title: Words
    lesson: Lesson
    look: ProseLook

    @property
    def statement(self) -> str:
        """The rule in one sentence: the docstring of its function."""
        return (self.look.__doc__ or "").strip()


def prose_rule(
    code: str, severity: Severity, certainty: Certainty, title: Words, lesson: Lesson
) -> Callable[[ProseLook], ProseRule]:
    """Turn a function over a :class:`Scene` into a rule on prose.

    >>> import re
    >>> @prose_rule(
    ...     "MINE-02",
    ...     Severity.HINT,
    ...     Certainty.FACT,
    ...     Words("Seru", "Exclamation"),
    ...     Lesson("Bagus sekali!", "Bagus sekali.", Words("Laporan tidak berseru.", "No shouting.")),
    ... )
    ... def no_exclamation(scene):
    ...     "A report has no exclamation marks."
    ...     for hit in scene.reading.find(re.compile("!")):
    ...         yield at_hit(hit, "Tanda seru.", "An exclamation mark.")
    >>> no_exclamation.statement
    'A report has no exclamation marks.'
    """

    def make(look: ProseLook) -> ProseRule:
        return ProseRule(code, severity, certainty, title, lesson, look)

    return make


def at_hit(hit: Hit, id: str, en: str, fix: Words | None = None, **values: Any) -> Remark:  # noqa: A002 - the language code
    """Make a remark about the words that a pattern found, with *values* filled in."""
    return at_line(hit.line, id, en, (hit.start, hit.end), fix, **values)


def at_line(
    line: Line,
    id: str,  # noqa: A002 - the language code
    en: str,
    span: tuple[int, int] | None = None,
    fix: Words | None = None,
    **values: Any,
) -> Remark:
    """Make a remark about a line, or about a stretch of its text."""
    return evolve(remark(line.path, id, en, **values), span=span, fix=fix)


def at_report(id: str, en: str, fix: Words | None = None, **values: Any) -> Remark:  # noqa: A002 - the language code
    """Make a remark about the report as a whole."""
    return evolve(remark("", id, en, **values), fix=fix)


def as_question(remark: Remark) -> Remark:
    """Return a remark of a rule of facts as a question, where this place is not certain."""
    return evolve(remark, certainty=Certainty.QUESTION)


def as_question_unless(remark: Remark, *, sure: bool) -> Remark:
    """Return a remark of a rule of facts, as a question unless it is *sure*."""
    return remark if sure else as_question(remark)
