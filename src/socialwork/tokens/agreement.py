"""The agreement of a token economy: versions of its rules, every policy stated, none hidden.

The terms follow Ayllon and Azrin (1968), Kazdin (1982) and Hackenberg (2009, 2018): successes produce tokens
(token production), windows give the chance to exchange them (exchange production), prices say how many
tokens buy a back-up reinforcer (token exchange), response cost takes earned tokens away.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Annotated

from attrs import field, frozen

from socialwork.tokens.clauses import MOST_TOKENS, BackUp, ResponseCost, TargetBehaviour
from socialwork.tokens.levels import LevelSystem
from socialwork.values.checks import whole
from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy
from socialwork.words import Words

__all__ = [
    "MOST_TOKENS",
    "Agreement",
    "BackUp",
    "Bonus",
    "Policies",
    "ResponseCost",
    "TargetBehaviour",
    "Version",
    "Window",
]


@frozen(kw_only=True)
class Window:
    """A time in which tokens can be exchanged; both ends belong to it, in the zone of the agreement."""

    opens: Annotated[dt.datetime, Words("Dibuka", "Opens")]
    closes: Annotated[dt.datetime, Words("Ditutup", "Closes")]

    def __attrs_post_init__(self) -> None:
        if self.opens.tzinfo is None or self.closes.tzinfo is None:
            message = "a window needs times with their zone"
            raise ValueError(message)
        if self.closes < self.opens:
            message = f"the window closes ({self.closes}) before it opens ({self.opens})"
            raise ValueError(message)

    def __contains__(self, moment: dt.datetime) -> bool:
        """Whether *moment* lies in the window."""
        return self.opens <= moment <= self.closes


@frozen(kw_only=True)
class Policies:
    """What an agreement says about the cases that nobody thinks of; none has a default.

    Attributes:
        floor: The balance below which nothing can be taken; 0 unless a debt is agreed, then negative.
        cap: The balance above which nothing is added, or ``None`` for no cap.
        expires_after: Days after which a token that was not spent expires, or ``None`` for never.
        leftover: What becomes of tokens that are left after the last window.
        endowment: Tokens given at the start from which only losses follow (bonus response cost), 0 for none.
        most_lost: Tokens that can be lost on one day, or ``None`` for no limit.
        praise_within: Minutes between a token and its praise, at most.
        deliver_within: Minutes between the behaviour and its token, at most.
        record_within: Hours between what happened and its entry, at most.
        late_entry: What happens to later entries.
        reversal: What happens to reversals of tokens that are spent.
    """

    floor: Annotated[int, Words("Batas bawah saldo", "Floor")] = field(validator=whole(-MOST_TOKENS, 0))
    cap: Annotated[int | None, Words("Batas atas saldo", "Cap")] = field(validator=whole(1, MOST_TOKENS))
    expires_after: Annotated[int | None, Words("Kedaluwarsa (hari)", "Expires after (days)")] = field(
        validator=whole(1, MOST_TOKENS)
    )
    leftover: Annotated[LeftoverPolicy, Words("Sisa token", "Leftover tokens")]
    endowment: Annotated[int, Words("Token awal", "Endowment")] = field(validator=whole(0, MOST_TOKENS))
    most_lost: Annotated[int | None, Words("Kehilangan sehari paling banyak", "Most lost in a day")] = field(
        validator=whole(0, MOST_TOKENS)
    )
    praise_within: Annotated[int, Words("Pujian dalam (menit)", "Praise within (minutes)")] = field(
        validator=whole(0, MOST_TOKENS)
    )
    deliver_within: Annotated[int, Words("Diberikan dalam (menit)", "Delivered within (minutes)")] = field(
        validator=whole(0, MOST_TOKENS)
    )
    record_within: Annotated[int, Words("Dicatat dalam (jam)", "Recorded within (hours)")] = field(
        validator=whole(0, MOST_TOKENS)
    )
    late_entry: Annotated[LateEntryPolicy, Words("Catatan terlambat", "Late entries")]
    reversal: Annotated[ReversalPolicy, Words("Pembatalan token terpakai", "Reversal of spent tokens")]


@frozen(kw_only=True)
class Bonus:
    """Tokens that may be given without a behaviour, for a stated reason."""

    reason: Annotated[str, Words("Alasan", "Reason")] = field(validator=not_blank)
    amount: Annotated[int, Words("Jumlah token", "Tokens")] = field(validator=whole(1, MOST_TOKENS))


@frozen(kw_only=True)
class Version:
    """The rules as they were agreed on one day, in force from a day on until the next version.

    Attributes:
        number: 1 for the first, then counting up.
        agreed_on: The day of the agreement.
        effective: The first day on which it is in force; not before *agreed_on*.
        signed_by: Codes of those who signed.
        bonuses: Amounts of non-contingent bonus tokens that may be given, by reason.
        levels: The level system, or ``None`` where there are no levels.
    """

    number: Annotated[int, Words("Nomor", "Number")] = field(validator=whole(1, MOST_TOKENS))
    agreed_on: Annotated[dt.date, Words("Disepakati", "Agreed on")]
    effective: Annotated[dt.date, Words("Berlaku mulai", "In force from")]
    signed_by: Annotated[tuple[str, ...], Words("Ditandatangani (kode)", "Signed by (codes)")]
    behaviours: Annotated[tuple[TargetBehaviour, ...], Words("Perilaku sasaran", "Target behaviours")]
    costs: Annotated[tuple[ResponseCost, ...], Words("Denda", "Response costs")] = ()
    back_ups: Annotated[tuple[BackUp, ...], Words("Pengukuh pendukung", "Back-up reinforcers")]
    windows: Annotated[tuple[Window, ...], Words("Waktu penukaran", "Exchange windows")]
    policies: Annotated[Policies, Words("Kebijakan", "Policies")]
    bonuses: Annotated[tuple[Bonus, ...], Words("Bonus", "Bonuses")] = ()
    levels: Annotated[LevelSystem | None, Words("Sistem tingkat", "Level system")] = None
    reason: Annotated[Prose, Words("Alasan", "Reason")] = ""

    def __attrs_post_init__(self) -> None:
        if self.effective < self.agreed_on:
            message = f"in force from {self.effective}, before it was agreed on {self.agreed_on}"
            raise ValueError(message)

    @property
    def level_codes(self) -> tuple[str, ...]:
        """The codes of the levels, lowest first."""
        return () if self.levels is None else self.levels.codes


@frozen(kw_only=True)
class Agreement:
    """The whole agreement of one or more clients.

    Attributes:
        token: What stands for the tokens, such as a star on a sheet.
        clients: Codes of the clients, each with an account of their own.
        parties: Codes of those who must sign every version: the worker besides each client.
        period: From the first to the last day on which anything is recorded.
        zone: The time zone in which days begin and windows open.
        versions: The versions in the order in which they came into force.
        thinning: How tokens become fewer and praise takes over; empty where nobody thought of it.
    """

    token: Annotated[str, Words("Token", "Token")] = field(validator=not_blank)
    clients: Annotated[tuple[str, ...], Words("Klien (kode)", "Clients (codes)")]
    parties: Annotated[tuple[str, ...], Words("Pihak (kode)", "Parties (codes)")] = ()
    period: Annotated[Period, Words("Masa berlaku", "Period")]
    zone: Annotated[Zone, Words("Zona waktu", "Time zone")] = Zone.WIB
    versions: Annotated[tuple[Version, ...], Words("Versi", "Versions")]
    thinning: Annotated[Prose, Words("Pengurangan token", "Thinning")] = ""

    def version_on(self, day: dt.date) -> Version | None:
        """Return the version in force on *day*, or ``None`` before the first and outside the period."""
        if day not in self.period:
            return None
        found = [one for one in self.versions if one.effective <= day]
        return max(found, key=lambda one: one.effective) if found else None

    def spans(self) -> Iterator[tuple[Version, Period]]:
        """Iterate over the versions and the days on which each is in force."""
        ordered = sorted(self.versions, key=lambda one: one.effective)
        for n, version in enumerate(ordered):
            start = max(version.effective, self.period.start)
            following = ordered[n + 1].effective if n + 1 < len(ordered) else None
            end = self.period.end if following is None else following - dt.timedelta(days=1)
            if start <= min(end, self.period.end):
                yield version, Period(start, min(end, self.period.end))
