"""What a rule is: a pure function over one case, with its code, weight and words."""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from socialwork.case import Case
from socialwork.errors import MissingPart, SocialWorkError
from socialwork.findings import Certainty, Remark, Severity
from socialwork.remembering import remembered
from socialwork.text import date_text
from socialwork.vocabulary.term import Term
from socialwork.words import Lang, Words

if TYPE_CHECKING:
    from socialwork.privacy.changes import PrivacyQuestion
    from socialwork.process.attained import ProposedGoal
    from socialwork.process.claims import Clause
    from socialwork.process.formulation import Formulation
    from socialwork.process.regulations import NamedLaw
    from socialwork.process.series_numbers import SeriesNumbers
    from socialwork.process.text_index import TextIndex
    from socialwork.process.timeline import Event
    from socialwork.process.tokens import TokenCourse
    from socialwork.process.written_dates import WrittenDate
    from socialwork.stages import StageRecord
    from socialwork.tokens.agreement import Agreement
    from socialwork.tokens.checks.scene import Scene
    from socialwork.values.when import Period


class RuleError(SocialWorkError):
    """A rule that cannot be registered."""


@frozen
class Context:
    """What a rule may look at.

    Attributes:
        case: The case.
        today: The day of the check, or ``None`` where nobody said it.
        missing: What a report of the case still lacks by its template, where somebody built it.
    """

    case: Case
    today: dt.date | None = None
    missing: tuple[MissingPart, ...] = ()

    @cached_property
    def events(self) -> "tuple[Event, ...]":
        """The timeline of the case, made once for all rules."""
        from socialwork.process.timeline import timeline  # noqa: PLC0415 - loads with the rules

        return timeline(self.case)

    @cached_property
    def all_texts(self) -> tuple[tuple[str, str], ...]:
        """Every text of the case that is not empty, with its path, collected once for all rules."""
        from socialwork.process.texts import texts_at  # noqa: PLC0415 - loads with the rules

        return tuple(texts_at(self.case, bool))

    @cached_property
    def phrases(self) -> tuple[tuple[str, str], ...]:
        """Those of the texts that have more than one word, which codes and names of one word have not."""
        return tuple(text for text in self.all_texts if " " in text[1])

    @cached_property
    def words(self) -> "TextIndex":
        """Which of the phrases holds which word; built once, so that no rule reads all of them."""
        from socialwork.process.text_index import text_index  # noqa: PLC0415 - loads with the rules

        return text_index(self.phrases)

    @cached_property
    def written_dates(self) -> "tuple[tuple[str, WrittenDate], ...]":
        """The full dates in the texts, with their places."""
        from socialwork.process.written_dates import MONTH_NAMES, written_dates  # noqa: PLC0415 - as above

        words = self.words
        held = {*words.numbers(MONTH_NAMES)} & {*words.numbers(words.years)}
        texts = (words.texts[n] for n in sorted(held))
        return tuple((path, date) for path, text in texts for date in written_dates(text))

    @cached_property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """The texts that may refer to something, with their paths."""
        from socialwork.process.texts import may_refer  # noqa: PLC0415 - loads with the rules

        return tuple(text for text in self.all_texts if may_refer(text[1]))

    @cached_property
    def privacy_questions(self) -> "tuple[PrivacyQuestion, ...]":
        """What a person has to decide before the case is shown to everybody, found once for all rules."""
        from socialwork.privacy.policy import PUBLIC  # noqa: PLC0415 - loads with the rules
        from socialwork.privacy.questions import doubtful_among, questions_of  # noqa: PLC0415 - the same

        return questions_of(self.case, PUBLIC, doubtful_among(self.words))

    @cached_property
    def laws(self) -> "tuple[NamedLaw, ...]":
        """The laws and regulations that the case names, collected once for all rules."""
        from socialwork.knowledge.regulations.mentions import KIND_WORDS  # noqa: PLC0415 - loads the register
        from socialwork.process.regulations import named_laws  # noqa: PLC0415 - the same

        words = self.words
        held = {*words.numbers(words.years)} & {*words.numbers(KIND_WORDS)}
        held |= {n for n, (_, text) in enumerate(words.texts) if "[@" in text}
        return tuple(named_laws(self.case, (words.texts[n] for n in sorted(held))))

    @cached_property
    def clauses(self) -> "tuple[tuple[Clause, SeriesNumbers | None], ...]":
        """The clauses on what came of the work, each with the numbers of the series that it speaks of."""
        from socialwork.process.claims import clauses  # noqa: PLC0415 - loads with the rules
        from socialwork.process.series_numbers import series_numbers  # noqa: PLC0415 - the same

        found = tuple(clauses(self.case, self.all_texts))
        named = {one.series.code for one in found if one.series is not None}
        numbers = {one.code: series_numbers(self.case, one) for one in self.case.series if one.code in named}
        return tuple((one, None if one.series is None else numbers[one.series.code]) for one in found)

    @cached_property
    def formulations(self) -> "tuple[Formulation, ...]":
        """What each assessment links with what, made once for all rules."""
        from socialwork.process.formulation import formulations  # noqa: PLC0415 - loads with the rules

        return formulations(self.case)

    @cached_property
    def proposed_goals(self) -> "tuple[ProposedGoal, ...]":
        """What the numbers say of each goal, worked out once for all rules."""
        from socialwork.process.attained import proposed_goals  # noqa: PLC0415 - loads with the rules

        return tuple(proposed_goals(self.case))

    @cached_property
    def stages(self) -> "tuple[tuple[str, StageRecord, Period | None], ...]":
        """The stage records with their paths and the days that they cover."""
        from socialwork.process.places import stage_records  # noqa: PLC0415 - loads with the rules
        from socialwork.process.timeline import stage_period  # noqa: PLC0415 - the same

        return tuple((path, one, stage_period(path, one)) for path, one in stage_records(self.case))

    @cached_property
    def token_courses(self) -> "tuple[tuple[str, TokenCourse], ...]":
        """The token economies with their ledgers and paths, made once for all rules."""
        from socialwork.process.tokens import token_courses  # noqa: PLC0415 - loads the ledger

        return token_courses(self.case)

    @cached_property
    def token_texts(self) -> "tuple[tuple[str, TokenCourse, str], ...]":
        """The texts, in small letters, that name the token of an economy with a record, with its course."""
        recorded = (course for _, course in self.token_courses if course.economy.days)
        by_name = {course.economy.token.lower(): course for course in recorded}
        numbers = self.words.numbers(word for name in by_name for word in name.split()[:1])
        lower = ((self.words.texts[n][0], self.words.texts[n][1].lower()) for n in numbers)
        return tuple(
            (path, course, text) for path, text in lower for name, course in by_name.items() if name in text
        )

    @cached_property
    def token_scenes(self) -> "tuple[tuple[str, TokenCourse, Scene], ...]":
        """The same, each with what rules on agreements look at."""
        return tuple((path, one, _scene(one.agreement, self.today)) for path, one in self.token_courses)

    def place(self, path: str) -> Words:
        """Return what people call the place that *path* names."""
        from socialwork.audit.places import locate  # noqa: PLC0415 - few rules tell of a second place

        return locate(self.case, path).words

    @cached_property
    def last_day(self) -> dt.date | None:
        """The last day that the case tells of, or ``None`` where it has no date at all."""
        from socialwork.process.timeline import last_day  # noqa: PLC0415 - loads with the rules

        return last_day(self.case, self.events)


@remembered(maxsize=16)
def _scene(agreement: "Agreement", today: dt.date | None) -> "Scene":
    """Return what rules on agreements look at; it keeps what it has worked out for the next check."""
    from socialwork.tokens.checks.calendar import public_holidays  # noqa: PLC0415 - loads holidays
    from socialwork.tokens.checks.scene import Scene  # noqa: PLC0415 - loads with it

    return Scene(agreement, None, public_holidays(agreement.period), today)


Look = Callable[[Context], Iterable[Remark]]


@frozen(kw_only=True)
class RuleLesson:
    """What a rule teaches.

    Attributes:
        says: The rule in one sentence.
        why: Why a supervisor minds.
        wrong: A short, invented example that breaks it.
        right: The same, mended.
    """

    says: Words
    why: Words
    wrong: Words
    right: Words


@frozen
class Rule:
    """One rule.

    Attributes:
        code: The stable code, such as ``DATE-03``.
        severity: How much its findings weigh.
        certainty: Whether its findings are facts or questions.
        title: What it is about.
        look: The function; its docstring states the rule.
        lesson: What it teaches, for a rule of another package; those of the library have their texts apart.
    """

    code: str
    severity: Severity
    certainty: Certainty
    title: Words
    look: Look
    lesson: RuleLesson | None = None

    @property
    def statement(self) -> str:
        """The rule in one sentence: the docstring of its function."""
        return (self.look.__doc__ or "").strip()


def rule(
    code: str, severity: Severity, certainty: Certainty, title: Words, lesson: RuleLesson | None = None
) -> Callable[[Look], Rule]:
    """Turn a function over a :class:`Context` into a rule.

    A rule of another package may bring its *lesson*, which ``socialwork explain`` tells.

    >>> @rule("MINE-01", Severity.HINT, Certainty.FACT, Words("Judul pendek", "Short title"))
    ... def short_title(context):
    ...     "A title is at most ten words long."
    ...     if len(context.case.title.split()) > 10:
    ...         yield Remark(path="title", message=Words("Judul terlalu panjang.", "Title too long."))
    >>> short_title.code, short_title.statement
    ('MINE-01', 'A title is at most ten words long.')
    """

    def make(look: Look) -> Rule:
        return Rule(code, severity, certainty, title, look, lesson)

    return make


def remark(path: str, id: str, en: str, **values: Any) -> Remark:  # noqa: A002 - the language code
    """Make a remark from its two texts, with *values* filled in as each language writes them.

    Dates are written out, terms by their labels.

    >>> remark("title", "Pada {day}.", "On {day}.", day=dt.date(2023, 9, 6)).message
    Words(id='Pada 6 September 2023.', en='On 6 September 2023.')
    """
    return Remark(path=path, message=Words(id, en).filled(_as_text, values))


def _as_text(value: Any, lang: Lang) -> str:
    if isinstance(value, dt.date):
        return date_text(value, lang)
    if isinstance(value, Term):
        return value.label(lang)
    if isinstance(value, Words):
        return value.pick(lang)
    return str(value)
