"""Bugs in exchanges and in what becomes of tokens that are left."""

from socialwork.tokens import spending
from socialwork.tokens.account import Account
from socialwork.tokens.agreement import Window
from tokens.mutants.planting import Edit, Mutant, mutant

EXCHANGES = (
    mutant(
        "price one token too low",
        27,
        spending.exchange,
        "back_up.price * event.quantity",
        "back_up.price * event.quantity - 1",
    ),
    mutant(
        "client pays one token too many",
        12,
        spending.exchange,
        "account.debit(cost,",
        "account.debit(cost + 1,",
    ),
    mutant(
        "one token may be missing",
        27,
        spending.exchange,
        "cost > account.balance",
        "cost > account.balance + 1",
    ),
    mutant(
        "the last token cannot be spent",
        27,
        spending.exchange,
        "cost > account.balance",
        "cost >= account.balance",
    ),
    mutant("quantity ignored", 12, spending.exchange, "back_up.price * event.quantity", "back_up.price"),
    mutant(
        "quantity may be zero or negative",
        29,
        spending.exchange,
        "not 1 <= event.quantity <= MOST_TOKENS",
        "False",
    ),
    mutant(
        "quantity may be a fraction",
        5,
        spending.exchange,
        "type(event.quantity) is not int or not 1 <=",
        "not 0 <",
    ),
    mutant(
        "price of the first thing on the menu",
        27,
        spending.exchange,
        "clauses.back_ups.get(event.back_up)",
        "version.back_ups[0]",
    ),
    mutant(
        "price of the latest version",
        27,
        spending.exchange,
        "clauses.back_ups.get(event.back_up)",
        "{one.code: one for one in book.agreement.versions[-1].back_ups}.get(event.back_up)",
    ),
    mutant(
        "windows ignored",
        26,
        spending.exchange,
        "not any(event.at in window for window in version.windows)",
        "False",
    ),
    mutant(
        "end of the window left out", 26, Window.__contains__, "moment <= self.closes", "moment < self.closes"
    ),
    mutant(
        "beginning of the window left out",
        26,
        Window.__contains__,
        "self.opens <= moment",
        "self.opens < moment",
    ),
    mutant(
        "window open all day",
        26,
        Window.__contains__,
        "self.opens <= moment <= self.closes",
        "self.opens.date() == moment.date()",
    ),
    mutant(
        "window by the moment of recording",
        26,
        spending.exchange,
        "event.at in window",
        "event.recorded in window",
    ),
    mutant(
        "stock never decremented",
        28,
        spending.exchange,
        "account.handed_over[key] = handed_over + event.quantity",
        "pass",
    ),
    mutant(
        "stock counts exchanges, not things",
        28,
        spending.exchange,
        "= handed_over + event.quantity",
        "= handed_over + 1",
    ),
    mutant("one more than the stock", 28, spending.exchange, "> back_up.stock", "> back_up.stock + 1"),
    mutant("the last piece cannot be had", 26, spending.exchange, "> back_up.stock", ">= back_up.stock"),
    mutant(
        "refused exchange lowers the stock",
        26,
        spending.exchange,
        "if cost > account.balance:",
        "account.handed_over[key] = handed_over + event.quantity\n    if cost > account.balance:",
    ),
    mutant(
        "refused exchange costs a token",
        12,
        spending.exchange,
        "if cost > account.balance:",
        "if cost > account.balance:\n        account.debit(min(account.balance, 1), event.id)",
    ),
)

EXPIRIES = (
    Mutant(
        "youngest tokens are spent first",
        31,
        (
            Edit(Account._take, "for lot in self.lots:", "for lot in reversed(self.lots):"),
            Edit(
                Account._take,
                "del self.lots[: sum(not lot.left for lot in self.lots[: len(taken)])]",
                "self.lots = [lot for lot in self.lots if lot.left]",
            ),
        ),
    ),
    mutant("spent tokens expire", 31, Account.debit, "tuple(self._take(tokens))", "()"),
    mutant("tokens expire a day early", 31, Account.expired, "> after", ">= after"),
    mutant("tokens expire a day late", 31, Account.expired, "> after", "> after + 1"),
    mutant("tokens never expire", 31, spending.expire, "policies.expires_after is not None", "False"),
    mutant(
        "leftover taken where it may be kept",
        31,
        spending.expire,
        "policies.leftover is not LeftoverPolicy.CARRY",
        "True",
    ),
    mutant(
        "leftover taken before the last window",
        31,
        spending.expire,
        "book.last_close is None or event.at > book.last_close",
        "True",
    ),
    mutant(
        "leftover taken as the last window closes",
        31,
        spending.expire,
        "event.at > book.last_close",
        "event.at >= book.last_close",
    ),
    mutant(
        "late entries make young tokens",
        31,
        Account._add_late,
        'place = bisect_left(self.lots, day, key=attrgetter("day"))',
        "place = -1; day = self.lots[-1].day",
    ),
    mutant(
        "payments of a debt can expire",
        31,
        Account.credit,
        "tokens if before >= 0 else max(after, 0)",
        "tokens",
    ),
    mutant("expiry of nothing is written down", 31, spending.expire, "if not due:", "if False:"),
)
