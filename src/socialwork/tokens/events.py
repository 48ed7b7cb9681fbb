"""What can happen in a token economy, as frozen values; a ledger appends them and never changes one.

Every event has an id of its own, by which a second copy of it is known, the client's code, the moment it
happened (``at``), the moment it was recorded, and who recorded it. Moments have a time zone.
"""

import datetime as dt
from typing import Annotated, ClassVar

from attrs import field, frozen

from socialwork.values.text import Prose, not_blank
from socialwork.vocabulary.tokens import TokenEventKind
from socialwork.words import Words

_ID = Words("Kode peristiwa", "Event id")
_CLIENT = Words("Klien (kode)", "Client (code)")
_AT = Words("Terjadi", "Happened at")
_RECORDED = Words("Dicatat", "Recorded at")
_BY = Words("Dicatat oleh (kode)", "Recorded by (code)")


@frozen(kw_only=True)
class Earn:
    """A target behaviour was met, and its token given with praise.

    Attributes:
        opportunity: Which of the day's opportunities it was, from 1.
        delivered: When the token was given, or ``None`` where the schedule gives none for this success.
        praised: When the praise was given, or ``None``.
    """

    kind: ClassVar[TokenEventKind] = TokenEventKind.EARN
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    behaviour: Annotated[str, Words("Perilaku (kode)", "Behaviour (code)")]
    opportunity: Annotated[int, Words("Kesempatan ke-", "Opportunity")] = 1
    delivered: Annotated[dt.datetime | None, Words("Token diberikan", "Token given at")] = None
    praised: Annotated[dt.datetime | None, Words("Pujian diberikan", "Praise given at")] = None


@frozen(kw_only=True)
class Praise:
    """A behaviour was praised without a token."""

    kind: ClassVar[TokenEventKind] = TokenEventKind.PRAISE
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    behaviour: Annotated[str, Words("Perilaku (kode)", "Behaviour (code)")]


@frozen(kw_only=True)
class FineEvent:
    """A behaviour was missed at one opportunity, and its response cost taken."""

    kind: ClassVar[TokenEventKind] = TokenEventKind.FINE
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    behaviour: Annotated[str, Words("Perilaku (kode)", "Behaviour (code)")]
    opportunity: Annotated[int, Words("Kesempatan ke-", "Opportunity")] = 1


@frozen(kw_only=True)
class BonusEvent:
    """Tokens given without a behaviour: the endowment at the start, or an agreed bonus.

    Attributes:
        reason: The reason of an agreed bonus; empty for the endowment.
    """

    kind: ClassVar[TokenEventKind] = TokenEventKind.BONUS
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    reason: Annotated[str, Words("Alasan", "Reason")] = ""


@frozen(kw_only=True)
class Exchange:
    """Tokens were given for a back-up reinforcer, which was handed over in the same moment."""

    kind: ClassVar[TokenEventKind] = TokenEventKind.EXCHANGE
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    back_up: Annotated[str, Words("Pengukuh (kode)", "Back-up reinforcer (code)")]
    quantity: Annotated[int, Words("Jumlah", "Quantity")] = 1


@frozen(kw_only=True)
class Expire:
    """Tokens left the account by the agreed expiry or leftover policy; the ledger works out how many."""

    kind: ClassVar[TokenEventKind] = TokenEventKind.EXPIRE
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""


@frozen(kw_only=True)
class Reverse:
    """A correction: takes back what an earlier event of the same client changed, as far as it did."""

    kind: ClassVar[TokenEventKind] = TokenEventKind.REVERSE
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    original: Annotated[str, Words("Peristiwa yang dibatalkan", "Event that is reversed")] = field(
        validator=not_blank
    )
    reason: Annotated[Prose, Words("Alasan", "Reason")] = field(validator=not_blank)


@frozen(kw_only=True)
class Agree:
    """Client and worker signed a version of the agreement; it comes into force on its own day."""

    kind: ClassVar[TokenEventKind] = TokenEventKind.AGREE
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    version: Annotated[int, Words("Versi", "Version")]
    signed_by: Annotated[tuple[str, ...], Words("Ditandatangani (kode)", "Signed by (codes)")] = ()


@frozen(kw_only=True)
class LevelChange:
    """The client went up or down in the level system."""

    kind: ClassVar[TokenEventKind] = TokenEventKind.LEVEL
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    level: Annotated[str, Words("Tingkat", "Level")]


@frozen(kw_only=True)
class BalanceCheck:
    """A checkpoint: what the client and the worker counted together."""

    kind: ClassVar[TokenEventKind] = TokenEventKind.BALANCE
    id: Annotated[str, _ID] = field(validator=not_blank)
    client: Annotated[str, _CLIENT]
    at: Annotated[dt.datetime, _AT]
    recorded: Annotated[dt.datetime, _RECORDED]
    by: Annotated[str, _BY] = ""
    balance: Annotated[int, Words("Saldo", "Balance")]


TokenEvent = (
    Earn | Praise | FineEvent | BonusEvent | Exchange | Expire | Reverse | Agree | LevelChange | BalanceCheck
)
"""Any event of a ledger."""
