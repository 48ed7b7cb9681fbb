"""The test kit itself: engines with less, own agreements, readable failures, the state machine."""

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st
from hypothesis.stateful import run_state_machine_as_test

from socialwork.testing.tokens import (
    PROPERTIES,
    Ability,
    History,
    LedgerEngine,
    PropertyError,
    Reply,
    Subject,
    TokenEngine,
    Trial,
    agreements,
    ask,
    check_engine,
    engine_of,
    events,
    histories,
    property_named,
    smallest,
    state_machine,
    token_properties,
)
from socialwork.testing.tokens.dice import Seeded
from socialwork.testing.tokens.properties.exchange import attainable
from socialwork.testing.tokens.scribe import NEEDS
from socialwork.testing.tokens.strategies import agreement
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import Agree, Exchange, Reverse, TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied
from socialwork.values.when import Period


class Generous(LedgerEngine):
    """An engine with one bug: it hands things over that nobody can pay."""

    def __init__(self, agreement: Agreement) -> None:
        super().__init__(agreement)
        self.debts: dict[str, int] = {}

    def apply(self, event: TokenEvent) -> Reply:
        """Let whoever cannot pay have one for nothing but a debt."""
        reply = super().apply(event)
        if isinstance(event, Exchange) and reply.reason == "price":
            self.debts[event.client] = self.debts.get(event.client, 0) + 1
            return Reply(accepted=True, amount=-1)
        return reply

    def balance(self, client: str) -> int:
        """Return the balance, less the debts."""
        return super().balance(client) - self.debts.get(client, 0)


class Crashing(LedgerEngine):
    """An engine that stumbles over corrections."""

    def apply(self, event: TokenEvent) -> Reply:
        """Raise at a reversal."""
        if isinstance(event, Reverse):
            raise KeyError(event.original)
        return super().apply(event)


def test_a_bug_is_told_readably() -> None:
    """The failure names the property, the rules, the shortest history, what was expected and what came."""
    with pytest.raises(AssertionError) as failure:
        ask(property_named("price"), Subject(engine=Generous), database=None)
    text = str(failure.value)
    assert text.startswith("property 27-price: An exchange costs the price in force")
    assert "must be refused (price)" in text
    assert "version 1 from 25/9: " in text
    last = [line for line in text.splitlines() if line.endswith("<--")]
    assert len(last) == 1
    assert " exchange BR " in last[0] or " exchange A1 " in last[0]
    assert "refused: price" in last[0]
    assert len([line for line in text.splitlines() if line[:1].isdigit()]) <= 3


def test_an_engine_that_raises_is_told() -> None:
    """An engine that raises instead of answering lacks every property that meets such an event."""
    found = check_engine(Crashing, max_examples=40, first=True)
    assert found
    assert "the engine raised KeyError(" in found[0].message


def test_a_sound_engine_has_no_failures() -> None:
    """The library's own ledger passes the quick check, from any seed."""
    assert check_engine(engine_of, max_examples=40, seed=7) == ()


def test_the_quick_check_is_repeatable() -> None:
    """The same seed gives the same failures, letter by letter."""
    one, two = (check_engine(Generous, max_examples=30, seed=3) for _ in range(2))
    assert one == two
    assert "price" in [failure.property.code for failure in one]


def test_failures_speak_both_languages() -> None:
    """A failure tells its property in Indonesian as well."""
    found = check_engine(Generous, max_examples=60)
    failure = next(one for one in found if one.property.code == "price")
    assert failure.text("id").startswith("property 27-price: Penukaran mengurangi saldo")


class Sheet:
    """A tool with nothing but a sum: no fines, no exchanges, no rules about time."""

    def __init__(self, agreement: Agreement) -> None:
        self.ledger = Ledger(agreement)

    def apply(self, event: TokenEvent) -> Reply:
        """Take what a ledger would take, without saying why not."""
        outcome = self.ledger.apply(event)
        if isinstance(outcome, Applied):
            return Reply(accepted=True, amount=outcome.entry.amount)
        return Reply(accepted=False, reason="tidak")

    def balance(self, client: str) -> int:
        """Return the sum."""
        return self.ledger.balance(client)


MUCH = frozenset(Ability) - {Ability.DELIVERY, Ability.SIGNATURES, Ability.AGREEMENTS}


def test_engines_with_less_are_asked_less() -> None:
    """An engine that can do little passes what can be asked of it."""
    assert check_engine(Sheet, max_examples=30, without=MUCH) == ()


@pytest.mark.parametrize(
    "ability", [one for one in Ability if one is not Ability.SIGNATURES], ids=lambda one: one.code
)
def test_no_event_asks_for_what_an_engine_cannot_do(ability: Ability) -> None:
    """Without an ability, no property fails for the lack of it."""
    assert check_engine(engine_of, max_examples=15, without={ability}) == ()


@pytest.mark.parametrize(("kind", "ability"), NEEDS.items(), ids=str)
def test_no_event_is_sent_of_a_kind_that_an_engine_does_not_know(kind: Any, ability: Ability) -> None:
    """Without an ability, no event of its kind is sent, not even in place of another one."""
    subject = Subject(engine=engine_of, without=frozenset({ability}))
    kinds = {event.kind for seed in range(40) for event in subject.trial(seed).events}
    assert kind not in kinds
    assert len(kinds) > 3


class Signed(LedgerEngine):
    """An engine that knows nothing of signatures: what it is given is agreed."""

    def __init__(self, agreement: Agreement) -> None:
        super().__init__(agreement)
        start = dt.datetime.combine(agreement.period.start, dt.time(0), agreement.zone.tzinfo)
        for client in agreement.clients:
            for version in agreement.versions:
                signed = {"client": client, "version": version.number, "signed_by": (client, "praktikan")}
                self.ledger.apply(Agree(id=f"{client}-{version.number}", at=start, recorded=start, **signed))


def test_signatures_may_lie_elsewhere() -> None:
    """An engine that does not record signatures is asked for none."""
    assert check_engine(Signed, max_examples=40, without={Ability.SIGNATURES, Ability.ENTRIES}) == ()
    assert check_engine(Signed, max_examples=40, first=True) != ()


def test_what_cannot_be_asked_says_why() -> None:
    """A property that an engine cannot be asked is skipped with a reason."""
    subject = Subject(engine=Sheet, without=MUCH)
    reasons = {one.code: subject.why_not(one) for one in PROPERTIES}
    assert reasons["conservation"] == ""
    assert reasons["correction"] == "the engine is without: reverses entries"
    assert reasons["fixed-ratio"] == "nothing to ask was handed over: schedules=… of token_properties"
    assert reasons["round-trip"] == "nothing to ask was handed over: files=… of token_properties"


def parametrised(test: Callable[..., None]) -> list[str]:
    """Return the names of the tests that pytest makes of one."""
    (mark,) = test.pytestmark  # type: ignore[attr-defined]
    return [mark.kwargs["ids"](one) for one in mark.args[1]]


def test_one_line_makes_a_test_of_each_property() -> None:
    """``token_properties`` makes 57 tests, called by number and name."""
    names = parametrised(token_properties(engine_of))
    assert len(names) == 57
    assert names[:2] == ["01-conservation", "02-append-only"]
    assert len(set(names)) == 57


def test_some_properties_can_be_chosen() -> None:
    """Properties are chosen by number or by code; an unknown one is refused."""
    assert parametrised(token_properties(engine_of, only=[6, "windows"])) == ["06-idempotent", "26-windows"]
    with pytest.raises(KeyError):
        token_properties(engine_of, only=["tidak-ada"])


def test_skipped_properties_are_skipped_in_pytest(tmp_path: Any) -> None:
    """In pytest, what cannot be asked shows as skipped, with its reason."""
    module = tmp_path / "test_sheet.py"
    module.write_text(
        "from socialwork.testing.tokens import engine_of, token_properties\n"
        "test_ledger = token_properties(engine_of, only=[1, 48], max_examples=5)\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", "-c", os.devnull]
    done = subprocess.run([*command, str(module)], capture_output=True, text=True, check=False)
    assert "1 passed, 1 skipped" in done.stdout
    assert "schedules=… of token_properties" in done.stdout


@given(agreements())
def test_made_up_agreements_are_sound(made: Agreement) -> None:
    """Every agreement has a menu within reach, a window in each version and an amount for each fine."""
    for version, span in made.spans():
        assert attainable(version, span) >= min(one.price for one in version.back_ups)
        days = [one.closes.astimezone(made.zone.tzinfo).date() for one in version.windows]
        assert days
        assert all(day in span for day in days)
        assert all(one.amount is not None for one in version.costs)


@given(histories(agreements(), hostile=False))
def test_valid_histories_apply(made: History) -> None:
    """A history that is not hostile is applied event by event."""
    outcomes = Ledger(made.agreement).apply_all(made.events)
    assert all(isinstance(one, Applied) for one in outcomes)


@given(st.data())
@settings(max_examples=20)
def test_events_are_made_for_an_agreement(data: st.DataObject) -> None:
    """An event can be drawn by itself, for any agreement."""
    made = data.draw(agreements())
    event = data.draw(events(made))
    assert event.client in (*made.clients, "orang-lain")


def test_histories_are_never_made_twice() -> None:
    """The history of a seed is always the same; other seeds give others."""
    subject = Subject(engine=engine_of)
    assert subject.trial(5).events == subject.trial(5).events
    assert len({subject.trial(seed).events for seed in range(50)}) == 50


def test_the_smallest_history_has_nothing_to_spare() -> None:
    """What is left of a failing history fails, and without any of its events it does not."""
    one = property_named("price")
    failing = next(
        trial for trial in map(Subject(engine=Generous).trial, range(200)) if not holds(one.check, trial)
    )
    small, error = smallest(one, failing)
    assert isinstance(error, PropertyError)
    for n in range(len(small.events)):
        less = attrs.evolve(small, events=small.events[:n] + small.events[n + 1 :])
        assert holds(one.check, less)


def holds(check: Callable[[Trial], None], trial: Trial) -> bool:
    """Return whether a property holds on a trial."""
    try:
        check(trial)
    except AssertionError:
        return False
    return True


def test_only_what_fails_is_made_smaller() -> None:
    """Asking for the smallest failure of a sound engine is refused."""
    with pytest.raises(ValueError, match="holds on this history"):
        smallest(property_named(1), Subject(engine=engine_of).trial(1))


def test_an_agreement_alone_needs_no_engine() -> None:
    """The rules of an agreement are tested without any engine."""
    made = agreement(Seeded(1))
    ask(property_named("satisfiable"), Subject(agreement=made), database=None)
    with pytest.raises(ValueError, match="no engine"):
        Subject(agreement=made).trial(1)


@pytest.mark.parametrize("seed", range(4))
def test_the_state_machine_finds_nothing_in_our_ledger(seed: int) -> None:
    """Walking through any rule set breaks no property of the library's own ledger."""
    machine = state_machine(agreement(Seeded(seed), sound=False), engine_of, max_examples=15)
    run_state_machine_as_test(machine, settings=machine.TestCase.settings)


def test_the_state_machine_finds_a_bug() -> None:
    """Walking finds the engine that gives things away, in a short walk with a table."""
    machine = state_machine(agreement(Seeded(2)), Generous, max_examples=200)
    with pytest.raises(PropertyError, match="must be refused \\(price\\)") as failure:
        run_state_machine_as_test(machine, settings=machine.TestCase.settings)
    assert "expected" in str(failure.value)


def test_a_state_machine_does_only_what_an_engine_can() -> None:
    """Nothing happens that the engine is without."""
    machine = state_machine(agreement(Seeded(3)), Sheet, without=MUCH, max_examples=10)
    run_state_machine_as_test(machine, settings=machine.TestCase.settings)


def test_engines_are_known_by_what_they_do() -> None:
    """Whatever has both methods is an engine, whatever it inherits from."""
    made = agreement(Seeded(0))
    assert isinstance(engine_of(made), TokenEngine)
    assert isinstance(Sheet(made), TokenEngine)
    assert not isinstance(object(), TokenEngine)


def test_every_name_of_the_kit_is_there() -> None:
    """Each public name loads; an unknown one is refused as such."""
    from socialwork.testing import tokens

    assert all(getattr(tokens, name) is not None for name in tokens.__all__)
    assert {*tokens.__all__} <= {*dir(tokens)}
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = tokens.nothing


def test_histories_hold_all_kinds_of_trouble() -> None:
    """Among a hundred histories every rule of a ledger is broken."""
    subject = Subject(engine=engine_of)
    broken = {
        rule.code for seed in range(150) for line in subject.trial(seed).lines for rule in line.verdict.rules
    }
    every = {"client", "identity", "order", "future", "period", "version", "signature", "retroactive"}
    every |= {"behaviour", "opportunity", "contradiction", "praise", "delay", "late", "fine", "loss", "bonus"}
    every |= {
        "phase",
        "window",
        "back-up",
        "quantity",
        "price",
        "stock",
        "cap",
        "leftover",
        "reversal",
        "spent",
    }
    every |= {"level", "balance", "amount"}
    assert broken == every


def test_what_can_be_attained_is_counted_by_days() -> None:
    """Each day gives its opportunities, until all are used."""
    made = agreement(Seeded(0)).versions[0]
    one_day = Period(made.effective, made.effective)
    assert attainable(made, one_day) <= attainable(
        made, Period(made.effective, made.effective.replace(day=28))
    )
