"""How reversals, agreements, level changes and checkpoints change an account."""

import datetime as dt

from socialwork.tokens.account import Account
from socialwork.tokens.book import Book
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
    policies = book.clauses(day, account).version.policies
    wanted = -original.amount
    if wanted < 0:
        room = max(account.balance - policies.floor, 0)
        if -wanted > room and policies.reversal is ReversalPolicy.REFUSE:
            raise refuse(
                TokenRule.SPENT,
                "Token dari {id} sudah dipakai, sehingga tidak dapat ditarik kembali.",
                "The tokens of {id} are spent and cannot be taken back.",
                id=event.original,
            )
        applied = -min(-wanted, room)
        account.debit(-applied)
    else:
        room = wanted if policies.cap is None else max(policies.cap - account.balance, 0)
        applied = min(wanted, room)
        account.credit(applied, day)
    account.reversed.add(event.original)
    _free_again(original, applied, day, account, book)
    return Change(applied, abs(wanted - applied))


def _can_be_reversed(original: Entry, event: Reverse, account: Account) -> bool:
    own = original.event.client == event.client
    return own and event.original not in account.reversed and isinstance(original.event, _REVERSIBLE)


def agree(event: Agree, account: Account, book: Book) -> Change:
    """Note that a version was signed, before or on the day on which it comes into force.

    Raises:
        RefusalError: There is no such version, a signature is missing, or it would re-value the past.
    """
    version = book.version(event.version)
    if version is None:
        raise refuse(
            TokenRule.VERSION,
            "Kesepakatan tidak mempunyai versi {n}.",
            "The agreement has no version {n}.",
            n=event.version,
        )
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
    if event.level not in version.levels:
        raise refuse(
            TokenRule.LEVEL,
            "Kesepakatan tidak mengenal tingkat {level}.",
            "The agreement knows no level {level}.",
            level=event.level,
        )
    account.level = event.level
    return Change(0)


def check_balance(event: BalanceCheck, account: Account, book: Book) -> Change:  # noqa: ARG001 - as all handlers
    """Compare the balance with what was counted.

    Raises:
        RefusalError: They differ, or what was counted is no whole number.
    """
    if type(event.balance) is not int:
        raise refuse(
            TokenRule.AMOUNT, "Token dihitung dengan bilangan bulat.", "Tokens are counted in whole numbers."
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


def _free_again(original: Entry, applied: int, day: dt.date, account: Account, book: Book) -> None:
    """Open what a reversed event had used up: its opportunity, its stock, its share of the daily loss.

    An opportunity is open again only when its tokens came back in full: otherwise tokens that are spent
    could be earned once more, and again.
    """
    whole = applied == -original.amount
    match original.event:
        case Earn() as event if whole:
            used = account.taken[event.behaviour, day].pop(event.opportunity)
            key = (book.clauses(day, account).version.number, event.behaviour)
            account.successes[key] -= 1
            account.productions[key] -= used.productions
        case FineEvent() as event:
            account.lost[day] -= applied
            if whole:
                account.taken[event.behaviour, day].pop(event.opportunity)
        case Exchange() as event:
            version = book.clauses(day, account).version
            account.handed_over[version.number, event.back_up] -= event.quantity
        case BonusEvent() as event if whole and not event.reason:
            account.endowed.discard(book.clauses(day, account).version.number)
        case _:
            pass
