"""Plain facts of a history, counted from scratch: what the rules of an agreement look at.

Nothing here is fast or kept up to date; every number is worked out anew from the events that were accepted
before. That is the point: an engine that keeps running sums is compared with sums that nobody keeps.
"""

import datetime as dt
from collections.abc import Sequence

from attrs import frozen

from socialwork.tokens.agreement import Agreement, Version
from socialwork.tokens.events import Agree, BonusEvent, Earn, Exchange, FineEvent, Reverse, TokenEvent


@frozen
class Due:
    """What an accepted event should change.

    Attributes:
        amount: By how much the balance changes, in tokens.
        shortfall: Tokens beyond floor, cap or daily loss.
        productions: How often a success paid off, for successes.
    """

    amount: int = 0
    shortfall: int = 0
    productions: int = 0


@frozen
class Done:
    """An event that was accepted, with the amount that the engine told and what was due."""

    event: TokenEvent
    amount: int
    due: Due = Due()


@frozen
class Facts:
    """The events accepted so far under an agreement.

    Attributes:
        signatures: Whether versions count only once they are signed by an event.
    """

    agreement: Agreement
    done: tuple[Done, ...] = ()
    signatures: bool = True

    def day(self, moment: dt.datetime) -> dt.date:
        """Return the day of *moment* in the zone of the agreement."""
        return moment.astimezone(self.agreement.zone.tzinfo).date()

    def versions(self, day: dt.date) -> Sequence[Version]:
        """Return the versions in force on *day*: one, unless the agreement is unsound or has not begun."""
        begun = [one for one in self.agreement.versions if one.effective <= day]
        latest = max((one.effective for one in begun), default=None)
        found = [one for one in begun if one.effective == latest and day in self.agreement.period]
        numbers = {one.number for one in found}
        return [one for one in self.agreement.versions if one in found or one.number in numbers]

    def version(self, day: dt.date) -> Version:
        """Return the one version in force on a *day* of the history."""
        (one,) = self.versions(day)
        return one

    def of(self, client: str) -> list[Done]:
        """Return what was accepted for a client, in order."""
        return [one for one in self.done if one.event.client == client]

    def find(self, id: str) -> Done | None:  # noqa: A002 - events call it so
        """Return the accepted event of that id."""
        return next((one for one in self.done if one.event.id == id), None)

    def original(self, event: Reverse) -> Done:
        """Return what a reversal takes back; it must have been accepted."""
        return next(one for one in self.done if one.event.id == event.original)

    def balance(self, client: str) -> int:
        """Return the sum of all changes."""
        return sum(one.amount for one in self.of(client))

    def reversals(self, id: str) -> list[Done]:  # noqa: A002 - events call it so
        """Return the reversals of one event."""
        return [one for one in self.done if isinstance(one.event, Reverse) and one.event.original == id]

    def stands(self, one: Done) -> bool:
        """Whether an event was not taken back in full; what is taken back in part still counts."""
        return not any(back.amount == -one.amount for back in self.reversals(one.event.id))

    def signed(self, client: str, version: Version) -> bool:
        """Whether the client signed a version."""
        numbers = {one.event.version for one in self.of(client) if isinstance(one.event, Agree)}
        return not self.signatures or version.number in numbers

    def opportunity(self, client: str, behaviour: str, day: dt.date, n: int) -> Done | None:
        """Return the event by which an opportunity is used, or ``None``."""
        for one in self.of(client):
            event = one.event
            if not isinstance(event, Earn | FineEvent) or event.behaviour != behaviour:
                continue
            if event.opportunity == n and self.day(event.at) == day and self.stands(one):
                return one
        return None

    def successes(self, client: str, version: Version, behaviour: str) -> list[Done]:
        """Return the successes at a behaviour while a version was in force."""
        return [
            one
            for one in self.of(client)
            if isinstance(one.event, Earn) and one.event.behaviour == behaviour
            if self.version(self.day(one.event.at)) == version and self.stands(one)
        ]

    def lost(self, client: str, day: dt.date) -> int:
        """Return the tokens that a client lost by fines of one *day*, less what was given back."""
        fines = [
            one
            for one in self.of(client)
            if isinstance(one.event, FineEvent) and self.day(one.event.at) == day
        ]
        back = [again.amount for one in fines for again in self.reversals(one.event.id)]
        return -sum(one.amount for one in fines) - sum(back)

    def handed_over(self, client: str, version: Version, back_up: str) -> int:
        """Return how many of a back-up reinforcer a client got, less what was given back."""
        return sum(
            one.event.quantity
            for one in self.of(client)
            if isinstance(one.event, Exchange) and one.event.back_up == back_up
            if self.version(self.day(one.event.at)) == version and not self.reversals(one.event.id)
        )

    def endowed(self, client: str, version: Version) -> bool:
        """Whether the endowment of a version was given."""
        return any(
            isinstance(one.event, BonusEvent)
            and not one.event.reason
            and self.version(self.day(one.event.at)) == version
            and self.stands(one)
            for one in self.of(client)
        )

    def lots(self, client: str) -> list[tuple[dt.date, int]]:
        """Return the tokens in hand by the day on which they came; the oldest are spent first.

        A reversal undoes: what an event took lies again where it was, and what one gave is taken from the
        tokens of its day before older ones. What pays a debt is in hand no more.
        """
        lots: list[tuple[dt.date, int]] = []
        debt = 0
        sources: dict[str, list[tuple[dt.date, int]]] = {}
        for one in self.of(client):
            event = one.event
            original = self.find(event.original) if isinstance(event, Reverse) else None
            day = self.day((original or one).event.at)
            if one.amount > 0:
                paid = min(debt, one.amount)
                debt -= paid
                given = sources.pop(event.original, []) if isinstance(event, Reverse) else []
                lots = sorted([*lots, *_filled(given, day, one.amount - paid)])
            else:
                own = [lot for lot in lots if original is not None and lot[0] == day]
                queue = own + [lot for lot in lots if lot not in own]
                left, rest = _spent(queue, -one.amount)
                sources[event.id] = [
                    (came, had - has) for (came, had), (_, has) in zip(queue, left, strict=True) if had > has
                ]
                lots, debt = sorted(left), debt + rest
        return [(day, left) for day, left in lots if left]


def _filled(lots: list[tuple[dt.date, int]], day: dt.date, tokens: int) -> list[tuple[dt.date, int]]:
    """Return *tokens* in the youngest of *lots*, and those that find no place there as a lot of *day*."""
    filled: list[tuple[dt.date, int]] = []
    for came, size in reversed(lots):
        part = min(size, tokens)
        tokens -= part
        filled.append((came, part))
    return [*filled, (day, tokens)]


def _spent(lots: list[tuple[dt.date, int]], tokens: int) -> tuple[list[tuple[dt.date, int]], int]:
    """Return what is left of *lots* after *tokens* were taken, and how many there were not enough."""
    left = []
    for day, lot in lots:
        part = min(lot, tokens)
        tokens -= part
        left.append((day, lot - part))
    return left, tokens
