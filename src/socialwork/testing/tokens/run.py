"""Ask the properties: one line in pytest, or one call that returns the failures."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from attrs import frozen
from hypothesis import HealthCheck, Phase, given, settings

from socialwork.testing.tokens.properties.base import Needs, Property
from socialwork.testing.tokens.properties.catalogue import PROPERTIES
from socialwork.testing.tokens.protocol import Ability, EngineFactory
from socialwork.testing.tokens.smaller import smallest
from socialwork.testing.tokens.subject import Subject
from socialwork.testing.tokens.trial import Trial
from socialwork.tokens.agreement import Agreement
from socialwork.words import Lang

MAX_EXAMPLES = 100
"""How many histories each property is asked of, unless the user says otherwise."""

_CHECKS = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
_NOT_SHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)


@frozen
class Failure:
    """A property that does not hold.

    Attributes:
        property: The property.
        message: What went wrong, with the history as a table.
    """

    property: Property
    message: str

    def text(self, lang: Lang = "en") -> str:
        """Return name and statement of the property, and what went wrong."""
        one = self.property
        return f"property {one.name}: {one.statement.pick(lang)}\n\n{self.message}"


def token_properties(
    engine: EngineFactory | None = None,
    *,
    agreement: Agreement | None = None,
    without: Collection[Ability] = (),
    only: Collection[str | int] = (),
    max_examples: int = MAX_EXAMPLES,
    **parts: Any,
) -> Callable[..., None]:
    """Return a pytest test that asks every property of an engine, an agreement, or both.

    Write ``test_ledger = token_properties(my_engine)`` in a test module: pytest then shows a test for each
    property, by number and name. What cannot be asked is skipped, and the reason says why.

    Args:
        engine: Makes a new engine for an agreement.
        agreement: The rule set to test; without one, sound agreements of all kinds are made up.
        without: What the engine cannot do.
        only: Numbers or codes of the properties to ask; none for all.
        max_examples: How many examples each property is tried on.
        parts: What else is tested: ``schedules``, ``thinning``, ``groups``, ``files``; see
            :mod:`socialwork.testing.tokens.parts`.

    Raises:
        KeyError: *only* names a property that does not exist.
    """
    import pytest  # noqa: PLC0415 - the rest of the kit works without

    subject = Subject(engine=engine, agreement=agreement, without=frozenset(without), **parts)

    @pytest.mark.parametrize("token_property", chosen(only), ids=lambda one: one.name)
    def test(token_property: Property) -> None:
        __tracebackhide__ = True  # the failure is told by its message, not by where in the kit it was raised
        why_not = subject.why_not(token_property)
        if why_not:
            pytest.skip(why_not)
        ask(token_property, subject, max_examples=max_examples)

    return test


def ask(one: Property, subject: Subject, *, max_examples: int = MAX_EXAMPLES, **options: Any) -> None:
    """Ask one property of a subject.

    Hypothesis makes the examples, remembers those that failed and makes them smaller. Histories of engines
    follow from a seed, one draw each, and are made smaller event by event instead, which is much quicker.

    Args:
        one: The property.
        subject: Of what it is asked.
        max_examples: How many examples.
        options: Further settings of Hypothesis.

    Raises:
        AssertionError: It does not hold; the message tells the property and the history.
    """
    __tracebackhide__ = True
    of_engine = one.needs is Needs.ENGINE
    wanted: dict[str, Any] = {"phases": _NOT_SHRUNK} if of_engine else {}
    wanted |= {"max_examples": max_examples, "deadline": None, "suppress_health_check": _CHECKS}

    @settings(**(wanted | options))
    @given(subject.inputs(one))
    def asked(example: Any) -> None:
        __tracebackhide__ = True
        failure = _asked(one, subject.trial(example) if of_engine else example, subject)
        if failure is not None:
            raise AssertionError(failure.text())

    asked()


def check_engine(
    engine: EngineFactory,
    *,
    max_examples: int = MAX_EXAMPLES,
    seed: int = 0,
    without: Collection[Ability] = (),
    first: bool = False,
) -> tuple[Failure, ...]:
    """Ask all properties of an engine together on the same histories, and return those that fail.

    The histories follow from *seed* alone, and the failures are told as they were found, not made smaller:
    this is for many engines in a short time.

    Args:
        engine: Makes a new engine for an agreement.
        max_examples: How many histories.
        seed: From which histories are made.
        without: What the engine cannot do.
        first: Whether to stop at the first failure.
    """
    subject = Subject(engine=engine, without=frozenset(without))
    return failures_of(subject, max_examples=max_examples, seed=seed, first=first)


def failures_of(
    subject: Subject,
    *,
    max_examples: int = MAX_EXAMPLES,
    seed: int = 0,
    first: bool = False,
    small: bool = False,
) -> tuple[Failure, ...]:
    """Ask all properties of the engine of a subject together, as :func:`check_engine` does.

    Args:
        subject: The engine, with the user's own agreement if there is one.
        max_examples: How many histories.
        seed: From which histories are made.
        first: Whether to stop at the first failure.
        small: Whether failures are made smaller, for people to read.
    """
    wanted = [one for one in PROPERTIES if one.needs is Needs.ENGINE and not subject.why_not(one)]
    failures: dict[int, Failure] = {}
    for n in range(max_examples):
        trial = subject.trial((seed << 20) + n)
        for one in wanted:
            if one.number in failures:
                continue
            failure = _asked(one, trial, subject) if small else _noted(one, trial)
            if failure is not None:
                failures[one.number] = failure
            if failures and first:
                return tuple(failures.values())
    return tuple(failures[number] for number in sorted(failures))


def chosen(only: Collection[str | int]) -> Sequence[Property]:
    """Return the properties of these numbers or codes, all for none.

    Raises:
        KeyError: One of them does not exist.
    """
    known = {name: one for one in PROPERTIES for name in (one.number, one.code, one.name)}
    return [known[name] for name in only] if only else PROPERTIES


def _asked(one: Property, example: Any, subject: Subject) -> Failure | None:
    failure = _noted(one, example)
    if failure is None or not isinstance(example, Trial):
        return failure
    _, error = smallest(one, example, own_agreement=subject.agreement is not None)
    return Failure(one, str(error))


def _noted(one: Property, example: Any) -> Failure | None:
    try:
        one.check(example)
    except AssertionError as error:
        return Failure(one, str(error))
    return None
