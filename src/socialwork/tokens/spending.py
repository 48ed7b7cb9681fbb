"""How exchanges and expiry change an account."""

from socialwork.tokens.account import Account
from socialwork.tokens.agreement import MOST_TOKENS
from socialwork.tokens.book import Book
from socialwork.tokens.change import Change
from socialwork.tokens.events import Exchange, Expire
from socialwork.tokens.outcome import refuse
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import TokenRule


def exchange(event: Exchange, account: Account, book: Book) -> Change:
    """Give tokens for a back-up reinforcer, at the price in force, inside a window.

    Raises:
        RefusalError: No window is open, the reinforcer is unknown or gone, or the balance is too low.
    """
    clauses = book.clauses(book.day(event.at), account)
    version = clauses.version
    if not any(event.at in window for window in version.windows):
        raise refuse(
            TokenRule.WINDOW, "Di luar waktu penukaran.", "No exchange window is open at that moment."
        )
    back_up = clauses.back_ups.get(event.back_up)
    if back_up is None:
        raise refuse(
            TokenRule.BACK_UP,
            "Pengukuh {code} tidak ada dalam kesepakatan yang berlaku.",
            "The back-up reinforcer {code} is not in the agreement in force.",
            code=event.back_up,
        )
    if type(event.quantity) is not int or not 1 <= event.quantity <= MOST_TOKENS:
        raise refuse(
            TokenRule.QUANTITY,
            "Jumlah harus bilangan bulat 1 atau lebih.",
            "A quantity is 1 or more, and whole.",
        )
    key = (clauses.number, back_up.code)
    handed_over = account.handed_over.get(key, 0)
    if back_up.stock is not None and handed_over + event.quantity > back_up.stock:
        raise refuse(
            TokenRule.STOCK,
            "Persediaan {code} tinggal {n}.",
            "Only {n} of {code} are left.",
            code=back_up.code,
            n=back_up.stock - handed_over,
        )
    cost = back_up.price * event.quantity
    if cost > account.balance:
        raise refuse(
            TokenRule.PRICE,
            "Harga {cost} token melebihi saldo {balance}.",
            "The price of {cost} tokens is above the balance of {balance}.",
            cost=cost,
            balance=account.balance,
        )
    account.handed_over[key] = handed_over + event.quantity
    account.debit(cost, event.id)
    return Change(-cost)


def expire(event: Expire, account: Account, book: Book) -> Change:
    """Take away what has expired, or after the last window what is left, as the agreement says.

    Raises:
        RefusalError: Nothing is due, or the agreement lets leftover tokens be kept.
    """
    day = book.day(event.at)
    policies = book.clauses(day, account).version.policies
    due = 0
    if policies.expires_after is not None:
        due = account.expired(day, policies.expires_after)
    over = book.last_close is None or event.at > book.last_close
    if not due and over and policies.leftover is not LeftoverPolicy.CARRY:
        due = max(account.balance, 0)
    if not due:
        raise refuse(
            TokenRule.LEFTOVER,
            "Menurut kesepakatan tidak ada token yang hangus atau dialihkan saat ini.",
            "By the agreement no token expires or is converted now.",
        )
    account.debit(due, event.id)
    return Change(-due)
