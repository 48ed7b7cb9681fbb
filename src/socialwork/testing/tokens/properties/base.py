"""What a property is: a number, a name, a statement in both languages, and a check that can fail readably."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.trial import Trial
from socialwork.testing.tokens.verdict import Line
from socialwork.vocabulary.term import Term
from socialwork.vocabulary.tokens import TokenEventKind, TokenRule
from socialwork.words import Words


class Needs(Term):
    """What a property is asked of."""

    ENGINE = "engine", "Mesin token", "Engine"
    RULES = "rules", "Kesepakatan", "Agreement"
    SCHEDULES = "schedules", "Jadwal pengukuhan", "Schedules of reinforcement"
    THINNING = "thinning", "Pengurangan token dan tingkat", "Thinning and levels"
    GROUPS = "groups", "Kontingensi kelompok", "Group contingencies"
    SERIALISATION = "serialisation", "Berkas dan naskah", "Files and texts"


@frozen
class Property:
    """One of the 57 properties.

    Attributes:
        number: Its number, from 1.
        code: Its name.
        statement: What holds, in a sentence.
        needs: What it is asked of.
        check: Raises an ``AssertionError`` where it does not hold. It takes a
            :class:`~socialwork.testing.tokens.trial.Trial` for engines, an agreement for rules, and what
            *inputs* makes for everything else.
        asks: What an engine must be able to do; engines that cannot are not asked.
        inputs: Makes what *check* takes, from the part of the subject that *needs* names.
    """

    number: int
    code: str
    statement: Words
    needs: Needs
    check: Callable[[Any], None]
    asks: tuple[Ability, ...] = ()
    inputs: Callable[[Any], Any] | None = None

    @property
    def name(self) -> str:
        """Number and code, as tests are called: ``01-conservation``."""
        return f"{self.number:02}-{self.code}"


Check = Callable[[Any], None]


def engine_property(number: int, code: str, statement: str, *asks: Ability) -> Callable[[Check], Property]:
    """Make a property of an engine of the function below, whose docstring is the English statement."""
    return lambda check: Property(number, code, _words(statement, check), Needs.ENGINE, check, asks)


def rules_property(number: int, code: str, statement: str) -> Callable[[Check], Property]:
    """Make a property of an agreement of the function below."""
    return lambda check: Property(number, code, _words(statement, check), Needs.RULES, check)


def other_property(
    needs: Needs, number: int, code: str, statement: str, inputs: Callable[[Any], Any]
) -> Callable[[Check], Property]:
    """Make a property of schedules, plans, groups or files of the function below."""
    return lambda check: Property(number, code, _words(statement, check), needs, check, (), inputs)


def _words(statement: str, check: Check) -> Words:
    return Words(statement, " ".join((check.__doc__ or "").split()))


def refuses(trial: Trial, *rules: TokenRule, kinds: tuple[TokenEventKind, ...] = ()) -> None:
    """Every event that breaks one of *rules* is refused and changes nothing.

    An engine that names rules names one of those that the event breaks.

    Args:
        trial: The trial.
        rules: The rules.
        kinds: The kinds of events that are looked at; none for all.
    """
    for line in (line for rule in rules for line in trial.breaking.get(rule.code, ())):
        if kinds and line.event.kind not in kinds:
            continue
        _right_answer(trial, line)
        if trial.can(Ability.RULES) and line.answer.reason not in {one.code for one in line.verdict.rules}:
            names = " or ".join(rule.code for rule in line.verdict.rules)
            trial.fail(f"{line.event.id} breaks {names}, not {line.answer.reason}", at=line)


def accepts(trial: Trial, *kinds: TokenEventKind) -> None:
    """Every event of *kinds* that breaks no rule is accepted."""
    for line in trial.lines:
        if line.event.kind in kinds and not line.verdict.rules:
            _right_answer(trial, line)


def pays(trial: Trial, *kinds: TokenEventKind) -> None:
    """Every accepted event of *kinds* changes the balance by what is due."""
    for line in trial.lines:
        if line.event.kind in kinds:
            why = line.wrong_amount(trial.without)
            if why:
                trial.fail(why, at=line)


def _right_answer(trial: Trial, line: Line) -> None:
    why = line.wrong_answer()
    if why:
        trial.fail(why, at=line)
