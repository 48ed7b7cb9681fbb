"""A state machine for any rule set: Hypothesis walks through what can happen and looks for a way to break it.

Where the properties are asked of whole histories, the machine asks after every step, and Hypothesis makes
the walk that fails as short as it can.
"""

from collections.abc import Collection
from typing import Any

from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from socialwork.testing.tokens.hostile import twisted
from socialwork.testing.tokens.playing import Playing
from socialwork.testing.tokens.properties.catalogue import property_named
from socialwork.testing.tokens.protocol import Ability, EngineFactory
from socialwork.testing.tokens.scribe import Move, Scribe
from socialwork.testing.tokens.trial import Trial
from socialwork.testing.tokens.verdict import Line
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent
from socialwork.vocabulary.tokens import TokenEventKind as Kind

_WHAT = st.integers(0, 7)
_WHO = st.integers(0, 3)
_PAUSE = st.sampled_from([0, 0, 0, 6, 8, 9, 10, 11])
_BACK = st.sampled_from([0, 0, 6, 7, 8, 9])
_WAY = st.integers(1, 40)
_KINDS = st.sampled_from([kind for kind in Kind if kind is not Kind.AGREE])

_AFTER_EACH = tuple(
    property_named(code) for code in ("conservation", "floor", "whole-tokens", "stock", "no-mint")
)
_AT_THE_END = ("replay", "isolation", "idempotent")


def state_machine(
    agreement: Agreement,
    engine: EngineFactory,
    *,
    without: Collection[Ability] = (),
    steps: int = 30,
    max_examples: int = 50,
) -> type[RuleBasedStateMachine]:
    """Return the state machine of a rule set on an engine.

    Its rules are what can happen: successes, praise, fines, bonuses, exchanges, expiry, reversals, signed
    versions, level changes and checkpoints, for every client; late entries, double taps, clocks that go back
    and whatever else can be wrong. Every answer is compared with the agreement, and after every step the
    properties of the ledger hold.

    Run it as ``TestLedger = state_machine(my_agreement, my_engine).TestCase`` in a test module, or with
    :func:`hypothesis.stateful.run_state_machine_as_test`.

    Args:
        agreement: The rule set.
        engine: Makes a new engine for it.
        without: What the engine cannot do; nothing of that kind happens.
        steps: How long a walk is at most.
        max_examples: How many walks.
    """
    chosen = settings(
        stateful_step_count=steps,
        max_examples=max_examples,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )

    class TokenEconomyMachine(_Machine):
        rules_of = agreement
        factory = staticmethod(engine)
        lacking = frozenset(without)

    TokenEconomyMachine.TestCase.settings = chosen
    return TokenEconomyMachine


class _Machine(RuleBasedStateMachine):
    """The walk: a scribe writes the next event, the engine answers, the line is judged."""

    rules_of: Agreement
    factory: Any
    lacking: frozenset[Ability]

    def __init__(self) -> None:
        super().__init__()
        self.playing = Playing(self.factory, self.rules_of, self.lacking)
        self.scribe = Scribe(self.rules_of, self.lacking)
        self.sent = 0
        self.failed = False
        self.lines: list[Line] = []
        self._follow()

    @rule(who=_WHO, what=_WHAT, pause=_PAUSE, back=_BACK)
    def earn(self, who: int, what: int, pause: int, back: int) -> None:
        """A target behaviour is met, sometimes recorded late."""
        self._write(Move(Kind.EARN, who, what, pause, back))

    @rule(who=_WHO, what=_WHAT, pause=_PAUSE)
    def praise(self, who: int, what: int, pause: int) -> None:
        """A behaviour is praised without a token."""
        self._write(Move(Kind.PRAISE, who, what, pause))

    @rule(who=_WHO, what=_WHAT, pause=_PAUSE, back=_BACK)
    def fine(self, who: int, what: int, pause: int, back: int) -> None:
        """A behaviour is missed."""
        self._write(Move(Kind.FINE, who, what, pause, back))

    @rule(who=_WHO, what=_WHAT)
    def bonus(self, who: int, what: int) -> None:
        """An endowment or a bonus is given."""
        self._write(Move(Kind.BONUS, who, what))

    @rule(who=_WHO, what=_WHAT, pause=_PAUSE)
    def exchange(self, who: int, what: int, pause: int) -> None:
        """Tokens are exchanged."""
        self._write(Move(Kind.EXCHANGE, who, what, pause))

    @rule(who=_WHO, pause=_PAUSE)
    def expire(self, who: int, pause: int) -> None:
        """Tokens expire, or are to."""
        self._write(Move(Kind.EXPIRE, who, 0, pause))

    @rule(who=_WHO, what=_WHAT)
    def reverse(self, who: int, what: int) -> None:
        """An entry is taken back."""
        self._write(Move(Kind.REVERSE, who, what))

    @rule(who=_WHO, what=_WHAT, pause=_PAUSE)
    def agree(self, who: int, what: int, pause: int) -> None:
        """A version is signed."""
        self._write(Move(Kind.AGREE, who, what, pause))

    @rule(who=_WHO, what=_WHAT)
    def change_level(self, who: int, what: int) -> None:
        """A client reaches a level."""
        self._write(Move(Kind.LEVEL, who, what))

    @rule(who=_WHO)
    def check_balance(self, who: int) -> None:
        """Client and worker count the tokens."""
        self._write(Move(Kind.BALANCE, who))

    @rule(who=_WHO, kind=_KINDS, way=_WAY)
    def go_wrong(self, who: int, kind: Kind, way: int) -> None:
        """Something is wrong: an unknown code, a clock that goes back, an impossible number, a forged id."""
        self._write(Move(kind, who, twist=way))

    @rule(who=_WHO, kind=_KINDS)
    def tap_twice(self, who: int, kind: Kind) -> None:
        """An event is sent and sent again."""
        self._write(Move(kind, who))
        if self.lines:
            self._send(self.lines[-1].event)

    @invariant()
    def properties_hold(self) -> None:
        """The properties of the ledger hold after every step."""
        trial = self._trial()
        for one in _AFTER_EACH:
            one.check(trial)

    def teardown(self) -> None:
        """At the end of a walk the properties hold that play it again."""
        if self.failed:
            return
        trial = self._trial()
        for code in _AT_THE_END:
            property_named(code).check(trial)

    # --- inner helpers ------------------------------------------------------------------------

    def _trial(self) -> Trial:
        lines = tuple(self.lines)
        events = tuple(line.event for line in lines)
        return Trial(self.factory, self.rules_of, events, self.lacking, lines)

    def _write(self, move: Move) -> None:
        self.scribe.write(move, twisted)
        self._follow()

    def _follow(self) -> None:
        """Send what the scribe has written since the last time."""
        new, self.sent = self.scribe.events[self.sent :], len(self.scribe.events)
        for event in new:
            self._send(event)

    def _send(self, event: TokenEvent) -> None:
        line = self.playing.send(event)
        self.lines.append(line)
        why = line.wrong(self.lacking)
        if why:
            self.failed = True
            self._trial().fail(why, at=line)
