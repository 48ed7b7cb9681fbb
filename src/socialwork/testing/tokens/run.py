"""Ask the properties: one line in pytest, or one call that returns the failures."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from attrs import frozen
from hypothesis import HealthCheck, Phase, given, seed as seeded, settings

from socialwork.testing.tokens.properties.base import Needs, Property
from socialwork.testing.tokens.properties.catalogue import PROPERTIES
from socialwork.testing.tokens.protocol import Ability, EngineFactory
from socialwork.testing.tokens.subject import Part, Subject
from socialwork.testing.tokens.trial import Trial
from socialwork.tokens.agreement import Agreement
from socialwork.words import Lang

MAX_EXAMPLES = 60
"""How many histories each property is asked of, unless the user says otherwise."""

_CHECKS = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)


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
    **parts: Part,
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
            :class:`~socialwork.testing.tokens.subject.Subject`.

    Raises:
        KeyError: *only* names a property that does not exist.
    """
    import pytest  # noqa: PLC0415 - the rest of the kit works without

    subject = Subject(engine=engine, agreement=agreement, without=frozenset(without), **parts)

    @pytest.mark.parametrize("token_property", chosen(only), ids=lambda one: one.name)
    def test(token_property: Property) -> None:
        why_not = subject.why_not(token_property)
        if why_not:
            pytest.skip(why_not)
        ask(token_property, subject, max_examples=max_examples)

    return test


def ask(one: Property, subject: Subject, *, max_examples: int = MAX_EXAMPLES, **options: Any) -> None:
    """Ask one property of a subject; Hypothesis makes what fails as small as it can.

    Args:
        one: The property.
        subject: Of what it is asked.
        max_examples: How many examples.
        options: Further settings of Hypothesis.

    Raises:
        AssertionError: It does not hold; the message tells the property and the history.
    """
    chosen_settings = settings(
        max_examples=max_examples, deadline=None, suppress_health_check=_CHECKS, database=None, **options
    )

    @chosen_settings
    @given(subject.inputs(one))
    def asked(given_input: Any) -> None:
        try:
            one.check(given_input)
        except AssertionError as error:
            raise type(error)(Failure(one, str(error)).text()) from None

    asked()


def check_engine(
    engine: EngineFactory,
    *,
    max_examples: int = MAX_EXAMPLES,
    seed: int | None = None,
    without: Collection[Ability] = (),
    first: bool = False,
) -> tuple[Failure, ...]:
    """Ask all properties of an engine together on the same histories, and return those that fail.

    This is quick rather than thorough: histories are shared, and failures are not made smaller.

    Args:
        engine: Makes a new engine for an agreement.
        max_examples: How many histories.
        seed: From which histories are made; without one they are the same each time.
        without: What the engine cannot do.
        first: Whether to stop at the first failure.
    """
    subject = Subject(engine=engine, without=frozenset(without))
    wanted = [one for one in PROPERTIES if one.needs is Needs.ENGINE and not subject.why_not(one)]
    failures: dict[int, Failure] = {}

    def asked(trial: Trial) -> None:
        for one in () if first and failures else wanted:
            if one.number not in failures:
                _note(one, trial, failures)

    run = settings(
        max_examples=max_examples,
        deadline=None,
        database=None,
        derandomize=seed is None,
        phases=[Phase.generate],
        suppress_health_check=_CHECKS,
    )(given(subject.trials())(asked))
    (run if seed is None else seeded(seed)(run))()
    return tuple(failures[number] for number in sorted(failures))


def chosen(only: Collection[str | int]) -> Sequence[Property]:
    """Return the properties of these numbers or codes, all for none.

    Raises:
        KeyError: One of them does not exist.
    """
    known = {name: one for one in PROPERTIES for name in (one.number, one.code, one.name)}
    return [known[name] for name in only] if only else PROPERTIES


def _note(one: Property, trial: Trial, failures: dict[int, Failure]) -> None:
    try:
        one.check(trial)
    except AssertionError as error:
        failures[one.number] = Failure(one, str(error))
