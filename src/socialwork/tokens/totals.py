"""Sums over a ledger that is verified already: what each client earned, lost and exchanged, and with what."""

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import Any

from attrs import frozen

from socialwork.tokens.events import BonusEvent, Earn, Exchange, FineEvent, Praise
from socialwork.tokens.outcome import Entry
from socialwork.vocabulary.tokens import TokenEventKind

Cell = tuple[type[Any], str, str, int]
"""What entries have in common that add to the same sums: class of event, client, subject, amount."""


@frozen
class Tally:
    """So many events, and by how many tokens they changed the balance together."""

    events: int = 0
    tokens: int = 0


@frozen
class Totals:
    """The sums of a ledger.

    Attributes:
        tallies: By client, kind of event and subject. The subject is the code of the behaviour or back-up
            reinforcer, or the reason of a bonus; other events have none, which is an empty text.
    """

    tallies: Mapping[tuple[str, TokenEventKind, str], Tally]

    def of(
        self, kind: TokenEventKind | None = None, *, client: str | None = None, subject: str | None = None
    ) -> Tally:
        """Return the sum over one kind of event, one client, one subject; by default over all of them.

        >>> from socialwork.vocabulary.tokens import TokenEventKind
        >>> totals = Totals({("BR", TokenEventKind.FINE, "hadir"): Tally(2, -3)})
        >>> totals.of(TokenEventKind.FINE).tokens
        -3
        """
        found = [
            tally
            for (who, what, which), tally in self.tallies.items()
            if kind in (None, what) and client in (None, who) and subject in (None, which)
        ]
        return Tally(sum(one.events for one in found), sum(one.tokens for one in found))

    def balance(self, client: str) -> int:
        """Return the balance of a client: every change of it added up, in tokens."""
        return self.of(client=client).tokens


def fold(entries: Iterable[Entry]) -> Totals:
    """Return the sums of *entries*, which are believed; :func:`~.verify.verify` checks them."""
    counts: dict[Cell, int] = {}
    for entry in entries:
        event = entry.event
        kind = event.__class__
        cell = (kind, event.client, SUBJECT[kind](event), entry.amount)
        counts[cell] = counts.get(cell, 0) + 1  # a plain dict: half the time of a Counter
    return totals_of(counts)


def totals_of(counts: Mapping[Cell, int]) -> Totals:
    """Return the sums of entries that are counted by what they have in common."""
    tallies: dict[tuple[str, TokenEventKind, str], Tally] = {}
    for (kind, client, subject, amount), times in counts.items():
        key = (client, kind.kind, subject)
        before = tallies.get(key, Tally())
        tallies[key] = Tally(before.events + times, before.tokens + times * amount)
    return Totals(tallies)


def _none(_event: Any) -> str:
    return ""


class _Subjects(dict[type[Any], Callable[[Any], str]]):
    """What an event is about, by its class."""

    def __missing__(self, cls: type[Any]) -> Callable[[Any], str]:
        return _none


SUBJECT = _Subjects(
    {
        Earn: attrgetter("behaviour"),
        Praise: attrgetter("behaviour"),
        FineEvent: attrgetter("behaviour"),
        BonusEvent: attrgetter("reason"),
        Exchange: attrgetter("back_up"),
    }
)
"""What an event is about, by its class."""
