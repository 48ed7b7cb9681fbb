"""What the shipped properties found in the ledger, kept as plain examples."""

import datetime as dt
from typing import Any

import attrs

from socialwork.tokens.agreement import (
    MOST_TOKENS,
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
    Reverse,
)
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied, Refused
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy, TokenRule

FIRST = dt.date(2023, 9, 25)
POLICIES = Policies(
    floor=0,
    cap=None,
    expires_after=None,
    leftover=LeftoverPolicy.CARRY,
    endowment=0,
    most_lost=None,
    praise_within=5,
    deliver_within=5,
    record_within=72,
    late_entry=LateEntryPolicy.FLAG,
    reversal=ReversalPolicy.PARTIAL,
)


def moment(day: int, hour: int = 8) -> dt.datetime:
    """Return an hour of a day of the agreement, the first being day 1."""
    return dt.datetime.combine(FIRST + dt.timedelta(days=day - 1), dt.time(hour), Zone.WIB.tzinfo)


def agreement(**policies: Any) -> Agreement:
    """Return an agreement of five days: one behaviour, one token, one sticker for a token, all day long."""
    version = Version(
        number=1,
        agreed_on=FIRST,
        effective=FIRST,
        signed_by=("BR", "praktikan"),
        behaviours=(
            TargetBehaviour(code="hadir", name="Hadir di sekolah", value=1, per_day=3, opportunities=9),
        ),
        costs=(ResponseCost(behaviour="hadir", amount=1),),
        back_ups=(BackUp(code="stiker", name="Stiker", price=1),),
        windows=tuple(Window(opens=moment(day, 0), closes=moment(day, 23)) for day in range(1, 6)),
        policies=attrs.evolve(POLICIES, **policies),
        bonuses=(Bonus(reason="pekan penuh", amount=1), Bonus(reason="salah tulis", amount=MOST_TOKENS)),
    )
    return Agreement(
        token="bintang",  # noqa: S106 - a star, no secret
        clients=("BR",),
        parties=("praktikan",),
        period=Period(FIRST, FIRST + dt.timedelta(days=4)),
        versions=(version,),
    )


def ledger(**policies: Any) -> Ledger:
    """Return a ledger in which the client has signed."""
    made = Ledger(agreement(**policies))
    made.apply(Agree(id="mulai", client="BR", at=moment(1, 0), recorded=moment(1, 0), version=1))
    return made


def earn(code: str, day: int, opportunity: int = 1, **changes: Any) -> Earn:
    """Return a success of a day, recorded at once with its praise unless *changes* say otherwise."""
    at = moment(day)
    times: dict[str, Any] = {"recorded": at, "delivered": at, "praised": at}
    return Earn(id=code, client="BR", at=at, behaviour="hadir", opportunity=opportunity, **(times | changes))


def now(day: int, hour: int = 8) -> dict[str, Any]:
    """Return the fields of an event of the client that is recorded as it happens."""
    return {"client": "BR", "at": moment(day, hour), "recorded": moment(day, hour)}


def test_spent_tokens_are_not_earned_again_after_a_partial_reversal() -> None:
    """A reversal that could take nothing back leaves the opportunity used, or tokens could be minted."""
    book = ledger()
    book.apply(earn("e1", 1))
    book.apply(Exchange(id="e2", back_up="stiker", **now(1)))
    book.apply(Reverse(id="e3", original="e1", reason="salah catat", **now(1)))
    again = book.apply(earn("e4", 1))
    assert isinstance(again, Refused)
    assert again.rule is TokenRule.OPPORTUNITY


def test_a_reversal_in_full_opens_the_opportunity() -> None:
    """What was recorded by mistake can be recorded rightly."""
    book = ledger()
    book.apply(earn("e1", 1))
    book.apply(Reverse(id="e2", original="e1", reason="salah catat", **now(1)))
    assert isinstance(book.apply(earn("e3", 1)), Applied)
    assert book.balance("BR") == 1


def test_a_fine_given_back_in_part_counts_as_lost_in_part() -> None:
    """The limit of a day's loss looks at what is still lost: the cap left no room to give the fine back."""
    book = ledger(cap=1, most_lost=1)
    book.apply(earn("e1", 1))
    book.apply(FineEvent(id="e2", behaviour="hadir", opportunity=2, **now(1)))
    book.apply(BonusEvent(id="e3", reason="pekan penuh", **now(1)))
    book.apply(Reverse(id="e4", original="e2", reason="salah catat", **now(1)))
    second = book.apply(FineEvent(id="e5", behaviour="hadir", opportunity=3, **now(1)))
    assert isinstance(second, Refused)
    assert second.rule is TokenRule.LOSS


def test_a_token_recorded_late_is_spent_before_younger_ones() -> None:
    """The oldest tokens are spent first, also where an older one was written down after a younger one."""
    book = ledger(expires_after=2)
    book.apply(earn("young", 3))
    book.apply(earn("old", 1, recorded=moment(3)))
    book.apply(Exchange(id="e3", back_up="stiker", **now(3)))
    outcome = book.apply(Expire(id="e4", **now(4)))
    assert isinstance(outcome, Refused)
    assert outcome.rule is TokenRule.LEFTOVER


def test_moments_of_the_token_need_their_zone() -> None:
    """A token or a praise without time zone is refused by name, and nothing is written."""
    book = ledger()
    naive = moment(1).replace(tzinfo=None)
    outcomes = [book.apply(earn("a", 1, delivered=naive)), book.apply(earn("b", 1, praised=naive))]
    assert [one.rule for one in outcomes if isinstance(one, Refused)] == [TokenRule.ORDER] * 2
    assert book.balance("BR") == 0


def test_two_versions_in_force_are_none() -> None:
    """Where two versions begin on one day, nobody can say which counts: nothing is applied."""
    rules = agreement()
    book = Ledger(attrs.evolve(rules, versions=(*rules.versions, attrs.evolve(rules.versions[0], number=2))))
    book.apply(Agree(id="mulai", client="BR", at=moment(1, 0), recorded=moment(1, 0), version=1))
    outcome = book.apply(earn("e1", 1))
    assert isinstance(outcome, Refused)
    assert outcome.rule is TokenRule.VERSION


def test_a_balance_beyond_bounds_is_refused() -> None:
    """A balance above a million tokens is a slip of the pen."""
    book = ledger()
    book.apply(earn("e1", 1))
    outcome = book.apply(BonusEvent(id="e2", reason="salah tulis", **now(1)))
    assert isinstance(outcome, Refused)
    assert outcome.rule is TokenRule.AMOUNT


def test_tokens_are_counted_in_whole_numbers() -> None:
    """A checkpoint of half a token is refused."""
    outcome = ledger().apply(BalanceCheck(id="e1", balance=0.0, **now(1)))  # type: ignore[arg-type]
    assert isinstance(outcome, Refused)
    assert outcome.rule is TokenRule.AMOUNT
