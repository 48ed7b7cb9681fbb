"""Bugs in corrections, signatures, checkpoints and levels."""

from socialwork.tokens import correcting
from socialwork.tokens.account import Account
from socialwork.tokens.book import Book
from tokens.mutants.planting import mutant

REVERSALS = (
    mutant(
        "reversal of the nominal amount",
        7,
        correcting.reverse,
        "below_cap(-original.amount,",
        "below_cap(original.shortfall - original.amount,",
    ),
    mutant(
        "reversal of an earning takes the nominal amount",
        7,
        correcting._taken_back,
        "above_floor(original.amount,",
        "above_floor(original.amount + original.shortfall,",
    ),
    mutant(
        "reversal twice", 7, correcting._can_be_reversed, "event.original not in account.reversed", "True"
    ),
    mutant(
        "reversals can be reversed",
        7,
        correcting._can_be_reversed,
        "isinstance(original.event, _REVERSIBLE)",
        "True",
    ),
    mutant(
        "reversal adds what it should take",
        7,
        correcting.reverse,
        "applied = -_taken_back",
        "applied = _taken_back",
    ),
    mutant(
        "reversal of somebody else's entry",
        7,
        correcting._can_be_reversed,
        "original.event.client == event.client",
        "True",
    ),
    mutant(
        "reversal of spent tokens clamped silently",
        8,
        correcting.reverse,
        "abs(original.amount + applied)",
        "0",
    ),
    mutant(
        "reversal of spent tokens never refused",
        8,
        correcting._taken_back,
        "policies.reversal is ReversalPolicy.REFUSE",
        "False",
    ),
    mutant(
        "reversal of spent tokens always refused",
        7,
        correcting._taken_back,
        "and policies.reversal is ReversalPolicy.REFUSE",
        "",
    ),
    mutant(
        "reversal of spent tokens makes a debt",
        4,
        correcting._taken_back,
        "above_floor(original.amount, account, policies)",
        "original.amount",
    ),
    mutant(
        "reversal beyond the cap",
        31,
        correcting.reverse,
        "below_cap(-original.amount, account, clauses.policies)",
        "-original.amount",
    ),
    mutant(
        "opportunity not restored by a reversal",
        15,
        correcting._open_again,
        "account.taken.pop(",
        "account.taken.get(",
    ),
    mutant(
        "successes not restored by a reversal", 15, correcting._open_again, "progress.successes -= 1", "pass"
    ),
    mutant(
        "paid productions not restored by a reversal",
        14,
        correcting._open_again,
        "progress.paid -= used.productions",
        "pass",
    ),
    mutant(
        "missed opportunity not restored by a reversal",
        20,
        correcting._open_again,
        "del account.taken[event.behaviour, day, event.opportunity]",
        "pass",
    ),
    mutant(
        "loss of the day not restored by a reversal",
        20,
        correcting._open_again,
        "account.lost[day] -= applied",
        "pass",
    ),
    mutant(
        "stock not restored by a reversal",
        26,
        correcting._open_again,
        "account.handed_over[number, event.back_up] -= event.quantity",
        "pass",
    ),
    mutant(
        "endowment not restored by a reversal",
        23,
        correcting._open_again,
        "account.endowed.discard(number)",
        "pass",
    ),
    mutant(
        "earn, spend and correct in a circle",
        15,
        correcting._open_again,
        "case Earn() as event if in_full",
        "case Earn() as event",
    ),
    mutant(
        "returned tokens are young again",
        31,
        Account.give_back,
        "self._add(part, lot.day)",
        "self._add(part, max([day, *(one.day for one in self.lots)]))",
    ),
    mutant("tokens of another day are taken back", 31, Account.take_back, "lot.day == day", "False"),
)

AGREEMENTS = (
    mutant("signatures not required", 32, correcting.agree, "not needed <=", "False and"),
    mutant(
        "worker need not sign",
        32,
        correcting.agree,
        "{event.client, *book.agreement.parties}",
        "{event.client}",
    ),
    mutant(
        "client need not sign",
        32,
        correcting.agree,
        "{event.client, *book.agreement.parties}",
        "{*book.agreement.parties}",
    ),
    mutant(
        "retroactive version accepted",
        32,
        correcting.agree,
        "book.day(event.at) > version.effective",
        "False",
    ),
    mutant(
        "version refused on its first day",
        32,
        correcting.agree,
        "book.day(event.at) > version.effective",
        "book.day(event.at) >= version.effective",
    ),
    mutant("unsigned version in force", 32, Book.clauses, "found.number not in account.agreed", "False"),
    mutant(
        "amendment re-values the past",
        32,
        correcting.agree,
        "account.agreed.add(version.number)",
        "account.agreed.add(version.number)\n"
        "    account.balance += sum(one.productions for one in account.taken.values())",
    ),
)

CHECKPOINTS = (
    mutant(
        "checkpoint accepts a wrong balance",
        1,
        correcting.check_balance,
        "event.balance != account.balance",
        "False",
    ),
    mutant(
        "checkpoint corrects the balance",
        1,
        correcting.check_balance,
        "if event.balance != account.balance:",
        "account.balance = event.balance\n    if False:",
    ),
    mutant(
        "unknown level accepted",
        33,
        correcting.change_level,
        "event.level not in version.level_codes",
        "False",
    ),
)
