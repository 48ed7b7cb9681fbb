"""How reversals, agreements, level changes and checkpoints change an account."""

import datetime as dt

from socialwork.tokens.account import Account
from socialwork.tokens.agreement import MOST_TOKENS, Policies
from socialwork.tokens.book import Book
from socialwork.tokens.bounds import above_floor, below_cap
from socialwork.tokens.change import Change
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
)
from socialwork.tokens.outcome import Entry, refuse
from socialwork.vocabulary.tokens import ReversalPolicy, TokenRule

_REVERSIBLE = (Earn, Praise, FineEvent, BonusEvent, Exchange, Expire)


def reverse(event: Reverse, account: Account, book: Book) -> Change:
    """Take back what an earlier event changed: the amount that was applied, at most once.

    What is taken back in full leaves no trace: its opportunity, its stock, its share of the daily loss are
    free again, and tokens lie in the lots from which they came. Where the policy lets tokens be taken back
    in part only, since the rest is spent, the shortfall is written down and the opportunity stays used, so
    that nobody can earn, spend and correct in a circle.

    Raises:
        RefusalError: There is no such event, it is reversed already, or its tokens are spent.
    """
    original = book.entries.get(event.original)
    if original is None or not _can_be_reversed(original, event, account):
        raise refuse(
            TokenRule.REVERSAL,
            "Peristiwa {id} tidak ada, sudah dibatalkan, atau tidak dapat dibatalkan.",
            "The event {id} does not exist, is reversed already, or cannot be reversed.",
            id=event.original,
        )
    day = book.day(original.event.at)
    clauses = book.clauses(day, account)
    if original.amount > 0:
        applied = -_taken_back(original, day, account, clauses.policies)
    else:
        applied = below_cap(-original.amount, account, clauses.policies)
        account.give_back(applied, event.original, day)
    account.reversed.add(event.original)
    _open_again(original, applied, (day, clauses.number), account)
    return Change(applied, abs(original.amount + applied))


def _taken_back(original: Entry, day: dt.date, account: Account, policies: Policies) -> int:
    """Take the tokens of *original* back, as far as the floor lets them, and return how many."""
    room = above_floor(original.amount, account, policies)
    if room < original.amount and policies.reversal is ReversalPolicy.REFUSE:
        raise refuse(
            TokenRule.SPENT,
            "Token dari {id} sudah dipakai, sehingga tidak dapat ditarik kembali.",
            "The tokens of {id} are spent and cannot be taken back.",
            id=original.event.id,
        )
    account.take_back(room, day)
    return room


def _can_be_reversed(original: Entry, event: Reverse, account: Account) -> bool:
    own = original.event.client == event.client
    return own and event.original not in account.reversed and isinstance(original.event, _REVERSIBLE)


def agree(event: Agree, account: Account, book: Book) -> Change:
    """Note that a version was signed, before or on the day on which it comes into force.

    Raises:
        RefusalError: There is no such version, a signature is missing, or it would re-value the past.
    """
    version = book.version(event.version) if type(event.version) is int else None
    if version is None:
        raise refuse(
            TokenRule.VERSION,
            "Kesepakatan tidak mempunyai versi {n}.",
            "The agreement has no version {n}.",
            n=event.version,
        )
    if version.number in book.contested:
        raise book.two_versions(version)
    needed = {event.client, *book.agreement.parties}
    if not needed <= {*event.signed_by, *version.signed_by}:
        raise refuse(
            TokenRule.SIGNATURE,
            "Tanda tangan belum lengkap: {codes}.",
            "Signatures are missing: {codes}.",
            codes=", ".join(sorted(needed - {*event.signed_by, *version.signed_by})),
        )
    if book.day(event.at) > version.effective:
        raise refuse(
            TokenRule.RETROACTIVE,
            "Kesepakatan baru disetujui setelah hari berlakunya, {day}.",
            "The version is agreed after the day on which it comes into force, {day}.",
            day=version.effective,
        )
    account.agreed.add(version.number)
    return Change(0)


def change_level(event: LevelChange, account: Account, book: Book) -> Change:
    """Note the level that the client has reached or fallen back to.

    Raises:
        RefusalError: The agreement has no such level.
    """
    version = book.clauses(book.day(event.at), account).version
    if event.level not in version.level_codes:
        raise refuse(
            TokenRule.LEVEL,
            "Kesepakatan tidak mengenal tingkat {level}.",
            "The agreement knows no level {level}.",
            level=event.level,
        )
    account.level = event.level
    return Change(0)


def check_balance(event: BalanceCheck, account: Account, book: Book) -> Change:  # noqa: ARG001 - as all handlers
    """Compare the balance after all entries before this one with what was counted.

    Raises:
        RefusalError: They differ, or what was counted is no whole number that a balance can be.
    """
    if type(event.balance) is not int or abs(event.balance) > MOST_TOKENS:
        raise refuse(
            TokenRule.AMOUNT,
            "Saldo harus bilangan bulat dari -{most} sampai {most}, bukan {n}.",
            "A balance is a whole number from -{most} to {most}, not {n}.",
            most=MOST_TOKENS,
            n=event.balance,
        )
    if event.balance != account.balance:
        raise refuse(
            TokenRule.BALANCE,
            "Saldo menurut catatan {balance}, bukan {counted}.",
            "By the ledger the balance is {balance}, not {counted}.",
            balance=account.balance,
            counted=event.balance,
        )
    return Change(0)


def _open_again(original: Entry, applied: int, place: tuple[dt.date, int], account: Account) -> None:
    """Open what a reversed event had used up: its opportunity, its stock, its share of the daily loss."""
    day, number = place
    in_full = applied == -original.amount
    match original.event:
        case Earn() as event if in_full:
            used = account.taken.pop((event.behaviour, day, event.opportunity))
            progress = account.progress[number, event.behaviour]
            progress.successes -= 1
            progress.paid -= used.productions
        case FineEvent() as event:
            account.lost[day] -= applied
            if in_full:
                del account.taken[event.behaviour, day, event.opportunity]
        case Exchange() as event:
            account.handed_over[number, event.back_up] -= event.quantity
        case BonusEvent() as event if in_full and not event.reason:
            account.endowed.discard(number)
        case _:
            pass
