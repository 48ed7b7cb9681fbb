"""The edges of the engine: the last token, the last moment, the exact bytes. Mutants found them untested."""

from hashlib import sha256
from typing import Any

import attrs
import pytest

from socialwork.tokens.agreement import MOST_TOKENS, BackUp, Bonus
from socialwork.tokens.chain import START, canonical, link
from socialwork.tokens.events import Exchange, TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied, Refused
from socialwork.tokens.production import Production
from socialwork.vocabulary.tokens import ProductionKind, TokenRule
from token_events import (
    agree,
    agreement,
    applied,
    at,
    bonus,
    check,
    earn,
    exchange,
    expire,
    fine,
    level,
    reverse,
    signed,
)

OPEN = at(26, "13.30")
FORTUNE = bonus(at(26), "warisan")
RICH: dict[str, Any] = {
    "bonuses": (Bonus(reason="warisan", amount=MOST_TOKENS),),
    "back_ups": (BackUp(code="permen", name="Permen", price=1),),
}


def refused(ledger: Ledger, event: TokenEvent) -> TokenRule:
    """Return the rule by which *event* is refused."""
    outcome = ledger.apply(event)
    assert isinstance(outcome, Refused)
    return outcome.rule


# --- the greatest numbers ---------------------------------------------------------------------


def test_a_balance_may_reach_the_greatest_number() -> None:
    """A million tokens can be given, counted and spent; one more is a slip of the pen."""
    ledger = applied(signed(**RICH), FORTUNE, check(at(26), MOST_TOKENS))
    assert refused(ledger, earn(at(26))) is TokenRule.AMOUNT
    applied(ledger, exchange(OPEN, "permen", quantity=MOST_TOKENS))
    assert ledger.balance("BR") == 0


def test_a_balance_above_the_greatest_number_cannot_be_counted() -> None:
    """The checkpoint is refused for its number, before it is compared."""
    assert refused(applied(signed(**RICH), FORTUNE), check(at(26), MOST_TOKENS + 1)) is TokenRule.AMOUNT


def test_more_things_than_the_greatest_number_are_no_quantity() -> None:
    """A million that the client cannot pay are refused for their price, one more for its number."""
    ledger = signed(**RICH)
    assert refused(ledger, exchange(OPEN, "permen", quantity=MOST_TOKENS)) is TokenRule.PRICE
    assert refused(ledger, exchange(OPEN, "permen", quantity=MOST_TOKENS + 1)) is TokenRule.QUANTITY


# --- losses and lots --------------------------------------------------------------------------


def test_the_last_fine_of_a_day_takes_what_its_limit_leaves() -> None:
    """Two of three tokens are lost, so that a fine of two takes one, and its shortfall is told."""
    first, second = fine(at(26)), fine(at(26), opportunity=2, id="kedua")
    ledger = applied(signed(most_lost=3), earn(at(26), "aktif"), earn(at(26), "aktif", opportunity=2, id="x"))
    applied(ledger, first, second)
    assert [(one.amount, one.shortfall) for one in ledger.entries[-2:]] == [(-2, 0), (-1, 1)]


def test_tokens_taken_back_beyond_their_day_are_the_oldest() -> None:
    """Monday's token is spent; when Monday's success is reversed, Tuesday's token goes, and none is left."""
    monday, tuesday = earn(at(25)), earn(at(26))
    ledger = applied(signed(expires_after=2), monday, tuesday, exchange(OPEN), reverse(OPEN, monday))
    assert ledger.balance("BR") == 0
    assert refused(ledger, expire(at(29))) is TokenRule.LEFTOVER


def test_a_token_that_pays_a_debt_does_not_expire() -> None:
    """Of three tokens two pay the debt; one is in hand, and one expires."""
    ledger = applied(signed(floor=-2, expires_after=2), fine(at(25)), earn(at(25), "aktif"))
    assert ledger.balance("BR") == 1
    assert applied(ledger, expire(at(28))).entries[-1].amount == -1


def test_a_token_that_pays_a_part_of_a_debt_is_not_in_hand() -> None:
    """One token pays half of a debt of two; of the next three one pays the rest, and two expire."""
    ledger = applied(signed(floor=-2, expires_after=2), fine(at(25)), earn(at(26)))
    assert ledger.balance("BR") == -1
    assert applied(ledger, earn(at(26, "08.00"), "aktif"), expire(at(29))).entries[-1].amount == -2


def test_nothing_is_left_over_until_the_last_window_has_closed() -> None:
    """At the moment of closing tokens can still be exchanged, so that none is converted."""
    ledger = applied(signed(), earn(at(26)))
    closing = at(5, "14.00", 10)
    assert refused(ledger, expire(closing)) is TokenRule.LEFTOVER
    assert isinstance(ledger.apply(expire(at(5, "14.01", 10))), Applied)


# --- what is written down ---------------------------------------------------------------------


def test_a_level_that_was_reached_is_told() -> None:
    """Before the first there is none; a change of level changes no balance."""
    ledger = signed()
    assert ledger.level("BR") == ""
    applied(ledger, level(at(26), "perak"))
    assert (ledger.level("BR"), ledger.level("A1")) == ("perak", "")
    assert ledger.entries[-1].amount == 0


def test_every_missing_signature_is_named() -> None:
    """In the order of the alphabet, with commas."""
    outcome = Ledger(agreement()).apply(agree(signed_by=()))
    assert isinstance(outcome, Refused)
    assert outcome.message.en == "Signatures are missing: BR, praktikan."


def test_the_seal_of_a_success_is_made_of_these_bytes() -> None:
    """Logs are kept for years: what is sealed, and how it is written, must never change."""
    moments = {"delivered": at(26, "07.01"), "praised": at(26, "07.02"), "recorded": at(26, "07.05")}
    event = earn(at(26), id="b1", opportunity=2, **moments)
    sealed = b"earn'b1''BR''praktikan''hadir'2,60000000,120000000,1695686400000000,300000000,1"
    assert canonical(event, 1) == sealed
    assert link(START, event, 1) == sha256(bytes(32) + sealed).digest()


def test_the_seal_of_another_event_is_made_of_these_bytes() -> None:
    """Texts are quoted, numbers are not; the amount comes last."""
    event = Exchange(
        id="t1",
        client="BR",
        at=at(26),
        recorded=at(26, "07.05"),
        by="praktikan",
        back_up="stiker",
        quantity=2,
    )
    sealed = b"exchange('t1', 'BR', 'praktikan', 'stiker', 2)1695686400000000,300000000,-2"
    assert canonical(event, -2) == sealed


# --- schedules of production ------------------------------------------------------------------

LIST_NEEDED = r"^a variable ratio, and no other, has a list of ratios of 1 or more$"


@pytest.mark.parametrize(
    ("kind", "ratio", "ratios"),
    [
        (ProductionKind.VARIABLE_RATIO, 2, ()),
        (ProductionKind.FIXED_RATIO, 2, (1, 3)),
        (ProductionKind.VARIABLE_RATIO, 1, (0, 2)),
    ],
    ids=["without-list", "list-of-a-fixed-ratio", "ratio-of-nought"],
)
def test_a_list_of_ratios_belongs_to_variable_ratios(
    kind: ProductionKind, ratio: int, ratios: tuple[int, ...]
) -> None:
    """They have one, whose ratios are 1 or more; no other schedule has."""
    with pytest.raises(ValueError, match=LIST_NEEDED):
        Production(kind=kind, ratio=ratio, ratios=ratios)


def test_a_list_of_ratios_has_the_mean_that_it_says() -> None:
    """The message tells list and mean."""
    with pytest.raises(ValueError, match=r"^the ratios \(1, 2\) have a mean other than 2$"):
        Production(kind=ProductionKind.VARIABLE_RATIO, ratio=2, ratios=(1, 2))


@pytest.mark.parametrize(
    ("successes", "made"), [(0, 0), (1, 1), (3, 1), (4, 2), (5, 2), (6, 3), (7, 4), (12, 6), (13, 7)]
)
def test_a_list_of_ratios_begins_again(successes: int, made: int) -> None:
    """Ratios of 1, 3 and 2 pay the 1st, 4th and 6th success, then the 7th, 10th and 12th."""
    ratios = Production(kind=ProductionKind.VARIABLE_RATIO, ratio=2, ratios=(1, 3, 2))
    assert ratios.produced(successes) == made


@pytest.mark.parametrize(("kind", "made"), [("every", 7), ("fixed-ratio", 2), ("none", 0)])
def test_seven_successes_of_other_schedules(kind: str, made: int) -> None:
    """Every one pays, every third pays, none pays."""
    ratio = 3 if kind == "fixed-ratio" else 1
    assert attrs.evolve(Production(ratio=ratio), kind=ProductionKind.of(kind)).produced(7) == made
