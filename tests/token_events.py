"""An invented token economy of eleven days for tests, and short ways of writing its events."""

import datetime as dt
from typing import Any

import attrs

from socialwork.tokens.agreement import (
    Agreement,
    BackUp,
    Bonus,
    Policies,
    ResponseCost,
    TargetBehaviour,
    Version,
    Window,
)
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
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.levels import EntryCriteria, LevelSystem, TokenLevel
from socialwork.tokens.outcome import Applied, Outcome
from socialwork.tokens.production import Production
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ProductionKind, ReversalPolicy

LEVELS = LevelSystem(
    levels=(
        TokenLevel(code="perunggu", name="Perunggu"),
        TokenLevel(code="perak", name="Perak", entry=EntryCriteria(tokens_earned=10)),
    ),
    demotion=None,
)
WIB = Zone.WIB.tzinfo
START, END = dt.date(2023, 9, 25), dt.date(2023, 10, 5)
CHANGE = dt.date(2023, 10, 2)
POLICIES = Policies(
    floor=0,
    cap=None,
    expires_after=None,
    leftover=LeftoverPolicy.CONVERT,
    endowment=0,
    most_lost=None,
    praise_within=1,
    deliver_within=5,
    record_within=24,
    late_entry=LateEntryPolicy.REFUSE,
    reversal=ReversalPolicy.REFUSE,
)


def at(day: int, clock: str = "07.00", month: int = 9) -> dt.datetime:
    """Return a moment of September 2023, or of another month."""
    hour, minute = clock.split(".")
    return dt.datetime(2023, month, day, int(hour), int(minute), tzinfo=WIB)


def window(day: int, month: int = 9) -> Window:
    """Return the exchange window of a day: half an hour from 13.30."""
    return Window(opens=at(day, "13.30", month), closes=at(day, "14.00", month))


def version(**changes: Any) -> Version:
    """Return the first version; *changes* name its fields, or those of its policies."""
    policies = {name: changes.pop(name) for name in [*changes] if hasattr(POLICIES, name)}
    every_third = Production(kind=ProductionKind.FIXED_RATIO, ratio=3)
    made = Version(
        number=1,
        agreed_on=dt.date(2023, 9, 22),
        effective=START,
        signed_by=(),
        behaviours=(
            TargetBehaviour(code="hadir", name="Hadir di sekolah", value=1, per_day=2, opportunities=8),
            TargetBehaviour(code="aktif", name="Aktif di kelas", value=3, per_day=2, opportunities=20),
            TargetBehaviour(code="seragam", name="Seragam lengkap", value=1, opportunities=5, dates=(START,)),
            TargetBehaviour(
                code="sopan",
                name="Bersikap sopan",
                value=2,
                per_day=9,
                opportunities=30,
                production=every_third,
            ),
        ),
        costs=(
            ResponseCost(behaviour="hadir", amount=2, condition="tanpa keterangan"),
            ResponseCost(behaviour="aktif"),
        ),
        back_ups=(
            BackUp(code="stiker", name="Stiker", price=1, stock=2),
            BackUp(code="cokelat", name="Cokelat", price=5),
        ),
        windows=(window(26), window(29)),
        policies=attrs.evolve(POLICIES, **policies),
        bonuses=(Bonus(reason="pekan penuh", amount=4),),
        levels=LEVELS,
    )
    return attrs.evolve(made, **changes)


def agreement(*versions: Version, **changes: Any) -> Agreement:
    """Return the agreement of two clients, by default with two versions; see :func:`version`."""
    second = {"number": 2, "effective": CHANGE, "windows": (window(5, 10),)}
    return Agreement(
        token="bintang",  # noqa: S106 - a star, no secret
        clients=("BR", "A1"),
        parties=("praktikan",),
        period=Period(START, END),
        versions=versions or (version(**changes), version(**{**changes, **second})),
    )


def base(kind: str, moment: dt.datetime, client: str) -> dict[str, Any]:
    """Return what every event has; the id is made of client, moment and kind."""
    return {
        "id": f"{client}-{moment:%d-%H.%M.%S.%f}-{kind}",
        "client": client,
        "at": moment,
        "recorded": moment,
        "by": "praktikan",
    }


def agree(number: int = 1, client: str = "BR", **changes: Any) -> Agree:
    """Return the signing of a version."""
    fields = base(f"agree-{number}", at(22, "09.00"), client)
    return Agree(**{**fields, "version": number, "signed_by": (client, "praktikan"), **changes})


def earn(moment: dt.datetime, behaviour: str = "hadir", client: str = "BR", **changes: Any) -> Earn:
    """Return a success whose token is given with praise at once."""
    fields = base("earn", moment, client)
    return Earn(**{**fields, "behaviour": behaviour, "delivered": moment, "praised": moment, **changes})


def praise(moment: dt.datetime, behaviour: str = "hadir", client: str = "BR", **changes: Any) -> Praise:
    """Return praise without a token."""
    return Praise(**{**base("praise", moment, client), "behaviour": behaviour, **changes})


def fine(moment: dt.datetime, behaviour: str = "hadir", client: str = "BR", **changes: Any) -> FineEvent:
    """Return a response cost."""
    return FineEvent(**{**base("fine", moment, client), "behaviour": behaviour, **changes})


def bonus(moment: dt.datetime, reason: str = "", client: str = "BR", **changes: Any) -> BonusEvent:
    """Return the endowment, or a bonus for a reason."""
    return BonusEvent(**{**base("bonus", moment, client), "reason": reason, **changes})


def exchange(moment: dt.datetime, back_up: str = "stiker", client: str = "BR", **changes: Any) -> Exchange:
    """Return an exchange of one back-up reinforcer."""
    return Exchange(**{**base("exchange", moment, client), "back_up": back_up, **changes})


def expire(moment: dt.datetime, client: str = "BR", **changes: Any) -> Expire:
    """Return an expiry."""
    return Expire(**{**base("expire", moment, client), **changes})


def reverse(moment: dt.datetime, original: TokenEvent, client: str = "BR", **changes: Any) -> Reverse:
    """Return the reversal of an event."""
    fields = {**base("reverse", moment, client), "original": original.id, "reason": "Salah catat."}
    return Reverse(**{**fields, **changes})


def level(moment: dt.datetime, to: str = "perunggu", client: str = "BR", **changes: Any) -> LevelChange:
    """Return a change of level."""
    return LevelChange(**{**base("level", moment, client), "level": to, **changes})


def check(moment: dt.datetime, balance: Any, client: str = "BR", **changes: Any) -> BalanceCheck:
    """Return a checkpoint."""
    return BalanceCheck(**{**base("check", moment, client), "balance": balance, **changes})


def signed(*versions: Version, **changes: Any) -> Ledger:
    """Return a ledger in which both clients have signed every version; see :func:`agreement`."""
    ledger = Ledger(agreement(*versions, **changes))
    for number in (1, 2):
        for client in ledger.agreement.clients:
            ledger.apply(agree(number, client))
    return ledger


def applied(ledger: Ledger, *events: TokenEvent) -> Ledger:
    """Apply *events*, none of which may be refused, and return the ledger."""
    for event in events:
        outcome: Outcome = ledger.apply(event)
        assert isinstance(outcome, Applied), outcome
    return ledger
