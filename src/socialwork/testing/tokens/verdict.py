"""What the agreement says about one event, and what an engine made of it: one line of a trial."""

from collections.abc import Collection, Mapping

from attrs import frozen

from socialwork.testing.tokens.facts import Due, Facts
from socialwork.testing.tokens.protocol import Ability, Reply
from socialwork.testing.tokens.questions import broken, due, is_copy, is_late
from socialwork.tokens.events import BonusEvent, Expire, FineEvent, Reverse, TokenEvent
from socialwork.vocabulary.tokens import TokenRule


@frozen
class Verdict:
    """What should become of an event.

    Attributes:
        rules: The rules that it breaks; none for an event that should count.
        due: What it should change.
        copy: Whether it is in the ledger already.
        late: Whether it is recorded after the agreed delay.
        either: Whether the agreement leaves open if it is refused or written down with a change of nothing.
        open: Whether the agreement leaves open what it changes.
    """

    rules: tuple[TokenRule, ...] = ()
    due: Due = Due()
    copy: bool = False
    late: bool = False
    either: bool = False
    open: bool = False


_NOTHING_LEFT = {TokenRule.LOSS, TokenRule.CAP}


def judged(event: TokenEvent, facts: Facts, *, strict: bool = True) -> Verdict:
    """Return what should become of *event* after what was accepted.

    Args:
        event: The event.
        facts: What was accepted before it.
        strict: Whether the engine follows this library also where agreements leave the answer open: an
            event that can change nothing any more is refused or written down, reversed tokens are as old as
            they were or new.
    """
    if is_copy(event, facts):
        return Verdict(copy=True)
    rules = broken(event, facts)
    late = event.at.tzinfo is not None and is_late(event, facts)
    if strict:
        return Verdict(rules) if rules else Verdict((), due(event, facts), late=late)
    if isinstance(event, Expire) and _lots_unsure(event, facts) and rules in ((), (TokenRule.LEFTOVER,)):
        return Verdict(late=late, either=True, open=True)
    if rules and not _NOTHING_LEFT.issuperset(rules):
        return Verdict(rules)
    what = due(event, facts)
    nothing = isinstance(event, FineEvent | BonusEvent) and not what.amount
    return Verdict((), what, late=late, either=nothing)


def _lots_unsure(event: Expire, facts: Facts) -> bool:
    """Whether a reversal came before: from which day its tokens are, agreements do not say."""
    return any(isinstance(one.event, Reverse) for one in facts.of(event.client))


@frozen
class Line:
    """An event, what should become of it, and what the engine made of it.

    Attributes:
        number: Its place in the history, from 1.
        before: The balances of all clients before it.
        after: The balances after it.
        entries: What the engine shows after it, as events and amounts; ``None`` where it shows nothing.
    """

    number: int
    event: TokenEvent
    verdict: Verdict
    answer: Reply
    before: Mapping[str, int]
    after: Mapping[str, int]
    entries: tuple[tuple[TokenEvent, int], ...] | None = None

    @property
    def counts(self) -> bool:
        """Whether the engine took the event as a new one."""
        return self.answer.accepted and not self.verdict.copy

    @property
    def amount(self) -> int:
        """By how much the engine says that it changed the balance."""
        return self.answer.amount if self.counts else 0

    @property
    def change(self) -> int:
        """By how much the balance of the client changed, as the engine tells balances."""
        return self.after.get(self.event.client, 0) - self.before.get(self.event.client, 0)

    def wrong(self, without: Collection[Ability] = ()) -> str:
        """Return what is wrong with the line, or an empty text."""
        return self.wrong_answer() or self.wrong_amount(without)

    def wrong_answer(self) -> str:
        """Return what is wrong with accepting or refusing the event, or an empty text."""
        verdict = self.verdict
        if verdict.rules and self.answer.accepted:
            names = ", ".join(rule.code for rule in verdict.rules)
            return f"{self.event.id} must be refused ({names})"
        if (verdict.copy or not self.answer.accepted) and self.before != self.after:
            return f"{self.event.id} may change no balance"
        if not (verdict.copy or verdict.rules or verdict.either or self.answer.accepted):
            return f"{self.event.id} must be accepted"
        return ""

    def wrong_amount(self, without: Collection[Ability] = ()) -> str:
        """Return what is wrong with the amount of an event that was accepted rightly, or an empty text."""
        what = self.verdict.due
        if not self.counts or self.verdict.rules or self.verdict.open:
            return ""
        if self.answer.amount != what.amount:
            return f"{self.event.id} must change the balance by {what.amount:+}, not {self.answer.amount:+}"
        if Ability.SHORTFALLS not in without and self.answer.shortfall != what.shortfall:
            return f"the shortfall of {self.event.id} is {what.shortfall}, not {self.answer.shortfall}"
        return ""
