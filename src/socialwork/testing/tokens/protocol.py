"""What an engine must be able to say so that the properties can be asked of it, and nothing more.

A token engine of any kind (a class, a spreadsheet macro, a table in a database) is tested through two
methods: :meth:`TokenEngine.apply` and :meth:`TokenEngine.balance`. What it cannot do at all it says by
:class:`Ability`; the properties about that are then skipped, with that reason.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from attrs import frozen

from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied, Refused
from socialwork.vocabulary.term import Term


class Answer(Protocol):
    """What an engine says to an event; :class:`Reply` is one, any class with these attributes is another."""

    @property
    def accepted(self) -> bool:
        """Whether the event counts; a second copy of an event may be answered either way."""
        ...

    @property
    def amount(self) -> int:
        """By how much the balance changed, in tokens; 0 for a refusal or a second copy."""
        ...

    @property
    def reason(self) -> str:
        """Why it was refused: the code of a :class:`~socialwork.vocabulary.tokens.TokenRule`, or any text."""
        ...


@frozen
class Reply:
    """An answer, ready to be used by engines that have no class of their own.

    Attributes:
        accepted: Whether the event counts.
        amount: By how much the balance changed, in tokens.
        reason: Why it was refused; empty where it was not.
        shortfall: Tokens that the agreement asked to give or take beyond floor, cap or daily loss.
        late: Whether the entry was accepted as a late one.
    """

    accepted: bool
    amount: int = 0
    reason: str = ""
    shortfall: int = 0
    late: bool = False


@runtime_checkable
class TokenEngine(Protocol):
    """A ledger of a token economy, as the properties see it."""

    def apply(self, event: TokenEvent, /) -> Answer:
        """Take one event, or refuse it and change nothing."""
        ...

    def balance(self, client: str, /) -> int:
        """Return the tokens that a client has."""
        ...


class EntryView(Protocol):
    """A line of an engine that shows its entries: which event it was and what it changed."""

    @property
    def event(self) -> TokenEvent:
        """The event."""
        ...

    @property
    def amount(self) -> int:
        """By how much it changed the balance, in tokens."""
        ...


class KeepsEntries(TokenEngine, Protocol):
    """An engine that shows what it has written down (:attr:`Ability.ENTRIES`)."""

    @property
    def entries(self) -> Sequence[EntryView]:
        """Every accepted event, in order."""
        ...


EngineFactory = Callable[[Agreement], TokenEngine]
"""What a user hands over: makes a new, empty engine for an agreement."""


class Ability(Term):
    """What an engine can do besides adding tokens; all of it is asked for unless the user says otherwise."""

    PRAISE = "praise", "Mencatat pujian tanpa token", "Records praise without a token"
    DELIVERY = "delivery", "Memeriksa pujian dan jeda pemberian", "Looks at praise and delay of delivery"
    PRODUCTIONS = "productions", "Mengenal jadwal perolehan", "Knows production schedules"
    FINES = "fines", "Mencatat denda", "Takes fines"
    BONUSES = "bonuses", "Mencatat token awal dan bonus", "Gives endowments and bonuses"
    EXCHANGES = "exchanges", "Mencatat penukaran", "Exchanges tokens"
    EXPIRY = "expiry", "Mencatat token hangus atau dialihkan", "Lets tokens expire"
    REVERSALS = "reversals", "Membatalkan catatan", "Reverses entries"
    SIGNATURES = "signatures", "Mencatat kesepakatan yang ditandatangani", "Asks for signed agreements"
    LEVELS = "levels", "Mencatat tingkat", "Records levels"
    CHECKPOINTS = "checkpoints", "Mencocokkan saldo", "Compares counted balances"
    CLOCK = "clock", "Memeriksa urutan dan waktu pencatatan", "Looks at the order and time of entries"
    LATE_ENTRIES = "late-entries", "Memeriksa keterlambatan catatan", "Looks at the delay of entries"
    AGREEMENTS = "agreements", "Bekerja menurut kesepakatan apa pun", "Works under any agreement"
    ENTRIES = "entries", "Menunjukkan isi buku", "Shows its entries"
    SHORTFALLS = "shortfalls", "Menyebutkan kekurangan", "Tells the shortfall"
    RULES = "rules", "Menyebutkan aturan yang dilanggar", "Names the rule that is broken"


class LedgerEngine:
    """The ledger of this library as the properties see it."""

    def __init__(self, agreement: Agreement) -> None:
        self.ledger = Ledger(agreement)

    def apply(self, event: TokenEvent) -> Reply:
        """Apply *event*; a second copy is accepted and changes nothing."""
        outcome = self.ledger.apply(event)
        if isinstance(outcome, Refused):
            return Reply(accepted=False, reason=outcome.rule.code)
        if not isinstance(outcome, Applied):
            return Reply(accepted=True)
        entry = outcome.entry
        return Reply(accepted=True, amount=entry.amount, shortfall=entry.shortfall, late=bool(entry.flags))

    def balance(self, client: str) -> int:
        """Return the tokens that a client has."""
        return self.ledger.balance(client)

    @property
    def entries(self) -> Sequence[EntryView]:
        """The entries of the ledger."""
        return self.ledger.entries


def engine_of(agreement: Agreement) -> LedgerEngine:
    """Return an empty ledger of this library, ready to be tested."""
    return LedgerEngine(agreement)
