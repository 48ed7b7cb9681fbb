"""What a case file states about the cases of a token economy that nobody thinks of."""

from typing import Annotated

from attrs import field, frozen

from socialwork.tokens.clauses import MOST_TOKENS
from socialwork.values.checks import whole
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy
from socialwork.words import Words

_FROM_0 = whole(0, MOST_TOKENS)
_FROM_1 = whole(1, MOST_TOKENS)


@frozen(kw_only=True)
class TokenPolicies:
    """Policies as far as they were agreed on; a check asks about those that are left open.

    No cap, no expiry, no limit of a day's loss and no endowment need no word: what nobody agreed on is not
    there. The others always have an answer, and the agreement should give it.

    Attributes:
        floor: The balance below which nothing can be taken; 0, or negative where a debt is agreed.
        cap: The balance above which nothing is added.
        expires_after: Days after which a token that was not spent expires.
        leftover: What becomes of tokens that are left after the last exchange.
        endowment: Tokens given at the start, from which only losses follow.
        most_lost: Tokens that can be lost on one day.
        praise_within: Minutes between a token and its praise, at most.
        deliver_within: Minutes between the behaviour and its token, at most.
        record_within: Hours between what happened and its entry, at most.
        late_entry: What happens to later entries.
        reversal: What happens to corrections that take back tokens which are spent.
    """

    floor: Annotated[int | None, Words("Batas bawah saldo", "Floor")] = field(
        default=None, validator=whole(-MOST_TOKENS, 0)
    )
    cap: Annotated[int | None, Words("Batas atas saldo", "Cap")] = field(default=None, validator=_FROM_1)
    expires_after: Annotated[int | None, Words("Kedaluwarsa (hari)", "Expires after (days)")] = field(
        default=None, validator=_FROM_1
    )
    leftover: Annotated[LeftoverPolicy | None, Words("Sisa token", "Leftover tokens")] = None
    endowment: Annotated[int | None, Words("Token awal", "Endowment")] = field(
        default=None, validator=_FROM_0
    )
    most_lost: Annotated[int | None, Words("Kehilangan sehari paling banyak", "Most lost in a day")] = field(
        default=None, validator=_FROM_0
    )
    praise_within: Annotated[int | None, Words("Pujian dalam (menit)", "Praise within (minutes)")] = field(
        default=None, validator=_FROM_0
    )
    deliver_within: Annotated[int | None, Words("Diberikan dalam (menit)", "Delivered within (minutes)")] = (
        field(default=None, validator=_FROM_0)
    )
    record_within: Annotated[int | None, Words("Dicatat dalam (jam)", "Recorded within (hours)")] = field(
        default=None, validator=_FROM_0
    )
    late_entry: Annotated[LateEntryPolicy | None, Words("Catatan terlambat", "Late entries")] = None
    reversal: Annotated[
        ReversalPolicy | None, Words("Pembatalan token terpakai", "Reversal of spent tokens")
    ] = None
