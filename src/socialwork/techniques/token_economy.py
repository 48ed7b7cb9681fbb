"""The agreement of a token economy and its daily record (the engine comes on top of these)."""

import datetime as dt
from collections import Counter
from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import at_least
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.words import Words


@frozen(kw_only=True)
class TokenBehaviour:
    """A target behaviour that earns tokens.

    Attributes:
        value: Tokens for one success, 1 or more.
        opportunities: How often it can be earned while it is in force.
        goals: Codes of the goals that it serves.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Perilaku", "Behaviour")] = field(validator=not_blank)
    value: Annotated[int, Words("Nilai token", "Value")] = field(default=1, validator=at_least(1))
    opportunities: Annotated[int, Words("Kesempatan", "Opportunities")] = field(validator=at_least(1))
    goals: Annotated[tuple[str, ...], Words("Tujuan (kode)", "Goals (codes)")] = ()


@frozen(kw_only=True)
class Fine:
    """A response cost: tokens lost for missing a behaviour."""

    behaviour: Annotated[str, Words("Perilaku (kode)", "Behaviour (code)")]
    amount: Annotated[int, Words("Denda", "Amount")] = field(default=1, validator=at_least(1))
    condition: Annotated[str, Words("Ketentuan", "Condition")] = ""


@frozen(kw_only=True)
class Reinforcer:
    """A back-up reinforcer and its price in tokens."""

    name: Annotated[str, Words("Pengukuh", "Reinforcer")] = field(validator=not_blank)
    price: Annotated[int, Words("Harga", "Price")] = field(validator=at_least(1))


@frozen(kw_only=True)
class Amendment:
    """A change of the agreement; in force from a day on, it never re-values the past."""

    agreed_on: Annotated[dt.date, Words("Disepakati", "Agreed on")]
    effective: Annotated[dt.date, Words("Berlaku mulai", "In force from")]
    ends: Annotated[tuple[str, ...], Words("Tidak lagi bertoken (kode)", "Earn praise alone (codes)")] = ()
    adds: Annotated[tuple[TokenBehaviour, ...], Words("Perilaku baru", "New behaviours")] = ()
    signed_by: Annotated[tuple[str, ...], Words("Ditandatangani (kode)", "Signed by (codes)")] = ()
    reason: Annotated[Prose, Words("Alasan", "Reason")] = ""

    def __attrs_post_init__(self) -> None:
        if self.effective < self.agreed_on:
            message = f"in force from {self.effective}, before it was agreed on {self.agreed_on}"
            raise ValueError(message)


@frozen(kw_only=True)
class TokenDay:
    """The record of one day: what was earned, fined, exchanged and converted.

    Attributes:
        earned: The codes of the behaviours that earned; a code stands twice when it earned twice.
        fined: The codes of the behaviours whose fine was taken.
        exchanged: Tokens given for the reinforcer.
        converted: Left-over tokens that left the ledger.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    earned: Annotated[tuple[str, ...], Words("Diperoleh (kode)", "Earned (codes)")] = ()
    fined: Annotated[tuple[str, ...], Words("Didenda (kode)", "Fined (codes)")] = ()
    exchanged: Annotated[int, Words("Ditukar", "Exchanged")] = field(default=0, validator=at_least(0))
    converted: Annotated[int, Words("Dialihkan", "Converted")] = field(default=0, validator=at_least(0))
    confirmed_by: Annotated[tuple[str, ...], Words("Dikonfirmasi (kode)", "Confirmed by (codes)")] = ()
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@frozen
class TokenTotals:
    """Sums over a daily record, in tokens."""

    earned: int
    fined: int
    exchanged: int
    converted: int

    @property
    def balance(self) -> int:
        """What is left: earned less fined, exchanged and converted."""
        return self.earned - self.fined - self.exchanged - self.converted


@frozen(kw_only=True)
class TokenEconomy:
    """The agreement, its amendments and the daily record."""

    token: Annotated[str, Words("Token", "Token")] = field(validator=not_blank)
    agreed_on: Annotated[dt.date | None, Words("Disepakati", "Agreed on")] = None
    signed_by: Annotated[tuple[str, ...], Words("Ditandatangani (kode)", "Signed by (codes)")] = ()
    period: Annotated[Period, Words("Masa berlaku", "Period")]
    behaviours: Annotated[tuple[TokenBehaviour, ...], Words("Perilaku sasaran", "Target behaviours")]
    fines: Annotated[tuple[Fine, ...], Words("Denda", "Fines")] = ()
    reinforcers: Annotated[tuple[Reinforcer, ...], Words("Pengukuh pendukung", "Back-up reinforcers")]
    exchange_on: Annotated[dt.date | None, Words("Tanggal penukaran", "Exchange date")] = None
    exchange_time: Annotated[Clock | None, Words("Waktu penukaran", "Exchange time")] = None
    delivery: Annotated[Prose, Words("Cara pemberian", "Delivery")] = ""
    thinning: Annotated[Prose, Words("Pengurangan token", "Thinning")] = ""
    leftover: Annotated[LeftoverPolicy | None, Words("Sisa token", "Leftover tokens")] = None
    leftover_note: Annotated[Prose, Words("Keterangan sisa token", "Note on leftover tokens")] = ""
    amendments: Annotated[tuple[Amendment, ...], Words("Perubahan kesepakatan", "Amendments")] = ()
    days: Annotated[tuple[TokenDay, ...], Words("Catatan harian token", "Daily record")] = ()

    @property
    def all_behaviours(self) -> tuple[TokenBehaviour, ...]:
        """The behaviours of the agreement and of its amendments, in order."""
        return self.behaviours + tuple(new for change in self.amendments for new in change.adds)

    @property
    def opportunities(self) -> int:
        """How many opportunities there are in all."""
        return sum(behaviour.opportunities for behaviour in self.all_behaviours)

    def earned_on(self, day: TokenDay) -> int:
        """Return the tokens earned on *day*; a behaviour that no agreement names counts 1."""
        values = {behaviour.code: behaviour.value for behaviour in self.all_behaviours}
        return sum(values.get(code, 1) * times for code, times in Counter(day.earned).items())

    def fined_on(self, day: TokenDay) -> int:
        """Return the tokens lost on *day*; a fine that was never agreed counts 1."""
        amounts = {fine.behaviour: fine.amount for fine in self.fines}
        return sum(amounts.get(code, 1) for code in day.fined)

    @property
    def totals(self) -> TokenTotals:
        """The sums over the daily record."""
        return TokenTotals(
            earned=sum(self.earned_on(day) for day in self.days),
            fined=sum(self.fined_on(day) for day in self.days),
            exchanged=sum(day.exchanged for day in self.days),
            converted=sum(day.converted for day in self.days),
        )
