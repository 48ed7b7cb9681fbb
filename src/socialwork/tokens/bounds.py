"""The bounds of a balance: the agreed cap, and the number that nobody can mean."""

from socialwork.tokens.account import Account
from socialwork.tokens.agreement import MOST_TOKENS, Policies
from socialwork.tokens.outcome import refuse
from socialwork.vocabulary.tokens import TokenRule


def below_cap(tokens: int, account: Account, policies: Policies) -> int:
    """Return how many of *tokens* can be added to an account.

    Raises:
        RefusalError: There is no cap, and the balance would pass what a balance may be.
    """
    if policies.cap is not None:
        return min(tokens, max(policies.cap - account.balance, 0))
    if account.balance + tokens > MOST_TOKENS:
        raise refuse(
            TokenRule.AMOUNT,
            "Saldo tidak dapat melebihi {most} token.",
            "A balance cannot be above {most} tokens.",
            most=MOST_TOKENS,
        )
    return tokens


def above_floor(tokens: int, account: Account, policies: Policies) -> int:
    """Return how many of *tokens* can be taken from an account."""
    return min(tokens, max(account.balance - policies.floor, 0))
