"""The ledger: events are appended after every rule was asked; balances are always derived."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from attrs import define, field

from socialwork.tokens import correcting, earning, spending
from socialwork.tokens.account import Account
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.book import Book
from socialwork.tokens.chain import START, link
from socialwork.tokens.change import Change
from socialwork.tokens.events import (
    Agree,
    BalanceCheck,
    BonusEvent,
    Earn,
    Exchange,
    Expire,
    FineEvent,
    LevelChange,
    Praise,
    Reverse,
    TokenEvent,
)
from socialwork.tokens.outcome import Applied, Entry, Outcome, RefusalError, Refused, Repeated, refuse
from socialwork.vocabulary.tokens import LateEntryPolicy, TokenRule

_HANDLERS: dict[type[Any], Callable[[Any, Account, Book], Change]] = {
    Earn: earning.earn,
    Praise: earning.praise,
    FineEvent: earning.fine,
    BonusEvent: earning.bonus,
    Exchange: spending.exchange,
    Expire: spending.expire,
    Reverse: correcting.reverse,
    Agree: correcting.agree,
    LevelChange: correcting.change_level,
    BalanceCheck: correcting.check_balance,
}


@define
class Ledger:
    """The events of an agreement, append-only, with the account of each client.

    Attributes:
        agreement: The agreement, with all its versions.

    See ``docs/how-to/token-ledger.md`` for a whole one.
    """

    agreement: Agreement
    _book: Book = field(init=False, eq=False, repr=False)
    _accounts: dict[str, Account] = field(init=False, repr=False)
    _entries: list[Entry] = field(init=False, factory=list, repr=False)
    _by_id: dict[str, Entry] = field(init=False, factory=dict, eq=False, repr=False)
    _head: bytes = field(init=False, default=START, repr=False)
    _recorded: dt.datetime | None = field(init=False, default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._book = Book(self.agreement, self._by_id)
        self._accounts = {code: Account() for code in self.agreement.clients}

    def apply(self, event: TokenEvent) -> Outcome:
        """Append *event* if it keeps every rule.

        A second copy of an event changes nothing and returns the entry of the first. An event that breaks
        a rule changes nothing either; the outcome names the first rule that it breaks.

        Raises:
            TypeError: *event* is no event of a ledger.
        """
        handler = _HANDLERS.get(type(event))
        if handler is None:
            message = f"{type(event).__name__} is no token event"
            raise TypeError(message)
        known = self._by_id.get(event.id)
        if known is not None and known.event == event:
            return Repeated(known)
        try:
            flags = self._in_order(event, known)
            account = self._accounts[event.client]
            change = handler(event, account, self._book)
        except RefusalError as error:
            return Refused(event, error.rule, error.message)
        return Applied(self._append(event, account, change, flags))

    def apply_all(self, events: Iterable[TokenEvent]) -> tuple[Outcome, ...]:
        """Apply *events* in order and return what became of each."""
        return tuple(self.apply(event) for event in events)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry, in order."""
        return tuple(self._entries)

    @property
    def head(self) -> bytes:
        """The last link of the hash chain."""
        return self._head

    def balance(self, client: str) -> int:
        """Return the balance of a client, in tokens.

        Raises:
            KeyError: The client has no account.
        """
        return self._accounts[client].balance

    def level(self, client: str) -> str:
        """Return the level of a client, or an empty text before the first.

        Raises:
            KeyError: The client has no account.
        """
        return self._accounts[client].level

    # --- inner helpers ------------------------------------------------------------------------

    def _in_order(self, event: TokenEvent, known: Entry | None) -> tuple[TokenRule, ...]:
        """Refuse what no event may be; return the rules that this one strains."""
        if known is not None:
            raise refuse(
                TokenRule.IDENTITY,
                "Kode {id} sudah dipakai oleh peristiwa lain.",
                "The id {id} belongs to another event.",
                id=event.id,
            )
        if event.client not in self._accounts:
            raise refuse(
                TokenRule.CLIENT,
                "Klien {code} tidak ada dalam kesepakatan.",
                "The client {code} is not in the agreement.",
                code=event.client,
            )
        day = self._book.day(event.at)
        if event.recorded.tzinfo is not event.at.tzinfo and event.recorded.utcoffset() is None:
            raise refuse(TokenRule.ORDER, "Waktu tanpa zona.", "A moment without its time zone.")
        if self._recorded is not None and event.recorded < self._recorded:
            raise refuse(
                TokenRule.ORDER,
                "Catatan ini lebih awal daripada catatan terakhir, {last}.",
                "This is recorded before the last entry, {last}.",
                last=self._recorded,
            )
        if event.at > event.recorded:
            raise refuse(TokenRule.FUTURE, "Dicatat sebelum terjadi.", "Recorded before it happened.")
        return self._late(event, day)

    def _late(self, event: TokenEvent, day: dt.date) -> tuple[TokenRule, ...]:
        clauses = self._book.in_force(day)
        if clauses is None or event.recorded - event.at <= clauses.record_within:
            return ()
        policies = clauses.policies
        if policies.late_entry is LateEntryPolicy.REFUSE:
            raise refuse(
                TokenRule.LATE,
                "Dicatat lebih dari {n} jam setelah terjadi.",
                "Recorded more than {n} hours after it happened.",
                n=policies.record_within,
            )
        return (TokenRule.LATE,)

    def _append(
        self, event: TokenEvent, account: Account, change: Change, flags: tuple[TokenRule, ...]
    ) -> Entry:
        self._head = link(self._head, event, change.amount)
        entry = Entry(
            len(self._entries),
            event,
            change.amount,
            account.balance,
            change.shortfall,
            flags,
            self._head,
        )
        self._entries.append(entry)
        self._by_id[event.id] = entry
        self._recorded = event.recorded
        return entry


def ledger_of(agreement: Agreement, events: Iterable[TokenEvent]) -> tuple[Ledger, tuple[Refused, ...]]:
    """Return the ledger of *events* and what it refused, in order."""
    ledger = Ledger(agreement)
    refused = tuple(one for one in ledger.apply_all(events) if isinstance(one, Refused))
    return ledger, refused
