"""A token economy as a case file tells it: what was agreed, what was changed, and what each day brought.

Numbers of tokens are not told: the ledger works them out. :mod:`socialwork.process.tokens` makes the
agreement, the events and the ledger of it.
"""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.techniques.token_policies import TokenPolicies
from socialwork.tokens.clauses import MOST_TOKENS, BackUp, ResponseCost, TargetBehaviour
from socialwork.tokens.levels import LevelSystem, TokenLevel
from socialwork.values.checks import whole
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.values.when import Clock, Period
from socialwork.words import Words


@frozen(kw_only=True)
class ExchangeTime:
    """A day, or an hour of it, at which tokens can be exchanged.

    Attributes:
        time: From when to when; a single time is that moment, none is the whole day.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None


@frozen(kw_only=True)
class Amendment:
    """A change of the agreement; in force from a day on, it never re-values the past.

    Attributes:
        ends: Codes of the behaviours that earn praise alone from then on; their fines end with them.
        adds: New behaviours; one with the code of an earlier one takes its place.
        fines: New response costs; one for the behaviour of an earlier one takes its place.
        ends_fines: Codes of the behaviours whose fine ends.
        reinforcers: New back-up reinforcers; one with the code of an earlier one takes its place.
        ends_reinforcers: Codes of the reinforcers that are no longer offered.
        exchanges: Further exchanges.
        policies: The policies that change; the others stay.
        levels: The level system from then on, in place of the earlier one; ``None`` where it stays.
    """

    agreed_on: Annotated[dt.date, Words("Disepakati", "Agreed on")]
    effective: Annotated[dt.date, Words("Berlaku mulai", "In force from")]
    ends: Annotated[tuple[str, ...], Words("Tidak lagi bertoken (kode)", "Earn praise alone (codes)")] = ()
    adds: Annotated[tuple[TargetBehaviour, ...], Words("Perilaku baru", "New behaviours")] = ()
    fines: Annotated[tuple[ResponseCost, ...], Words("Denda baru", "New fines")] = ()
    ends_fines: Annotated[tuple[str, ...], Words("Tidak lagi didenda (kode)", "No longer fined (codes)")] = ()
    reinforcers: Annotated[tuple[BackUp, ...], Words("Pengukuh baru", "New reinforcers")] = ()
    ends_reinforcers: Annotated[
        tuple[str, ...], Words("Pengukuh dihapus (kode)", "Reinforcers withdrawn (codes)")
    ] = ()
    exchanges: Annotated[tuple[ExchangeTime, ...], Words("Penukaran tambahan", "Further exchanges")] = ()
    policies: Annotated[TokenPolicies, Words("Kebijakan baru", "New policies")] = TokenPolicies()
    levels: Annotated[LevelSystem | None, Words("Sistem tingkat baru", "New level system")] = None
    signed_by: Annotated[tuple[str, ...], Words("Ditandatangani (kode)", "Signed by (codes)")] = ()
    reason: Annotated[Prose, Words("Alasan", "Reason")] = ""

    def __attrs_post_init__(self) -> None:
        if self.effective < self.agreed_on:
            message = f"in force from {self.effective}, before it was agreed on {self.agreed_on}"
            raise ValueError(message)


@frozen(kw_only=True)
class LevelReview:
    """What a review at the end of a day gave: the level that the client has from then on.

    Attributes:
        level: The code of the level; that of the day before where the client stays.
        sessions_at_criterion: Sessions at the agreed criterion since the level before was entered.
        failed_sessions: Sessions that failed it since then.
        override: Why the level is another one than its criteria give; empty where they decided.
    """

    level: Annotated[str, Words("Tingkat (kode)", "Level (code)")] = field(validator=is_code)
    sessions_at_criterion: Annotated[int, Words("Sesi yang memenuhi kriteria", "Sessions at criterion")] = (
        field(default=0, validator=whole(0, MOST_TOKENS))
    )
    failed_sessions: Annotated[int, Words("Sesi yang gagal", "Failed sessions")] = field(
        default=0, validator=whole(0, MOST_TOKENS)
    )
    override: Annotated[Prose, Words("Alasan di luar kriteria", "Reason against the criteria")] = ""


@frozen(kw_only=True)
class TokenDay:
    """The record of one day: what was met, missed, praised and exchanged; its tokens follow from that.

    Attributes:
        earned: The codes of the behaviours that were met; a code stands once for each opportunity that was
            met. Every token counts as given at once and with praise, unless *unpraised* names it.
        unpraised: The codes of behaviours in *earned* whose token came without praise.
        praised: The codes of behaviours that were praised without a token.
        fined: The codes of the behaviours that were missed and fined, once for each opportunity.
        exchanged: The codes of the reinforcers that were handed over, once for each.
        converted: Whether tokens left the ledger without an exchange: expired, or left over at the end and
            treated as agreed.
        balance: The tokens that client and worker counted together at the end of the day.
        review: What the review of the client's level gave, or ``None`` where there was none.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    earned: Annotated[tuple[str, ...], Words("Diperoleh (kode)", "Earned (codes)")] = ()
    unpraised: Annotated[tuple[str, ...], Words("Tanpa pujian (kode)", "Without praise (codes)")] = ()
    praised: Annotated[tuple[str, ...], Words("Dipuji saja (kode)", "Praised alone (codes)")] = ()
    fined: Annotated[tuple[str, ...], Words("Didenda (kode)", "Fined (codes)")] = ()
    exchanged: Annotated[tuple[str, ...], Words("Ditukar (kode pengukuh)", "Exchanged for (codes)")] = ()
    converted: Annotated[bool, Words("Sisa dialihkan atau hangus", "Leftover converted or expired")] = False
    balance: Annotated[int | None, Words("Saldo terhitung", "Balance as counted")] = None
    review: Annotated[LevelReview | None, Words("Peninjauan tingkat", "Review of the level")] = None
    confirmed_by: Annotated[tuple[str, ...], Words("Dikonfirmasi (kode)", "Confirmed by (codes)")] = ()
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@frozen(kw_only=True)
class TokenTotals:
    """Sums over a ledger, in tokens.

    Attributes:
        given: The endowment at the start, and bonuses.
        converted: What left the ledger without an exchange: expired, or left over at the end.
    """

    given: int = 0
    earned: int = 0
    fined: int = 0
    exchanged: int = 0
    converted: int = 0

    @property
    def balance(self) -> int:
        """What is left: given and earned less fined, exchanged and converted."""
        return self.given + self.earned - self.fined - self.exchanged - self.converted


@frozen(kw_only=True)
class TokenEconomy:
    """The agreement, its amendments and the daily record.

    Attributes:
        token: What stands for the tokens, such as a star on a sheet.
        period: The first and the last day on which anything is recorded.
        dates: The days on which the behaviours can be met that name no days of their own; empty for every
            day of the period.
        levels: The level system, or ``None`` where there are no levels.
        thinning: How tokens become fewer and praise takes over.
    """

    token: Annotated[str, Words("Token", "Token")] = field(validator=not_blank)
    agreed_on: Annotated[dt.date | None, Words("Disepakati", "Agreed on")] = None
    signed_by: Annotated[tuple[str, ...], Words("Ditandatangani (kode)", "Signed by (codes)")] = ()
    period: Annotated[Period, Words("Masa berlaku", "Period")]
    dates: Annotated[tuple[dt.date, ...], Words("Hari kesempatan", "Days of opportunity")] = ()
    behaviours: Annotated[tuple[TargetBehaviour, ...], Words("Perilaku sasaran", "Target behaviours")]
    fines: Annotated[tuple[ResponseCost, ...], Words("Denda", "Fines")] = ()
    reinforcers: Annotated[tuple[BackUp, ...], Words("Pengukuh pendukung", "Back-up reinforcers")]
    exchanges: Annotated[tuple[ExchangeTime, ...], Words("Waktu penukaran", "Exchange times")] = ()
    policies: Annotated[TokenPolicies, Words("Kebijakan", "Policies")] = TokenPolicies()
    levels: Annotated[LevelSystem | None, Words("Sistem tingkat", "Level system")] = None
    delivery: Annotated[Prose, Words("Cara pemberian", "Delivery")] = ""
    thinning: Annotated[Prose, Words("Pengurangan token", "Thinning")] = ""
    leftover_note: Annotated[Prose, Words("Keterangan sisa token", "Note on leftover tokens")] = ""
    amendments: Annotated[tuple[Amendment, ...], Words("Perubahan kesepakatan", "Amendments")] = ()
    days: Annotated[tuple[TokenDay, ...], Words("Catatan harian token", "Daily record")] = ()

    @property
    def all_behaviours(self) -> tuple[TargetBehaviour, ...]:
        """The behaviours of the agreement and of its amendments, in order; of one code only the first."""
        found: dict[str, TargetBehaviour] = {}
        for one in (*self.behaviours, *(new for change in self.amendments for new in change.adds)):
            found.setdefault(one.code, one)
        return tuple(found.values())

    @property
    def opportunities(self) -> int:
        """How many opportunities are stated in all, those of amendments included."""
        added = sum(new.opportunities for change in self.amendments for new in change.adds)
        return sum(behaviour.opportunities for behaviour in self.behaviours) + added

    @property
    def all_levels(self) -> tuple[TokenLevel, ...]:
        """The levels of the agreement and of its amendments, in order; of one code only the last."""
        systems = (self.levels, *(change.levels for change in self.amendments))
        return tuple({one.code: one for system in systems if system for one in system.levels}.values())
