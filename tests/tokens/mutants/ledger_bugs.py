"""Bugs in the order of the book, its clock, its days and its versions."""

from socialwork.tokens.agreement import Agreement
from socialwork.tokens.book import Book
from socialwork.tokens.ledger import Ledger
from tokens.mutants.planting import Edit, Mutant, mutant

ORDERS = (
    Mutant(
        "duplicate id applied twice",
        6,
        (
            Edit(Ledger.apply, "known is not None and", "False and"),
            Edit(Ledger._in_order, "known is not None", "False"),
        ),
    ),
    mutant("another event under a known id", 6, Ledger._in_order, "known is not None", "False"),
    mutant(
        "any event with a known id counts as a copy",
        6,
        Ledger.apply,
        "known is not None and known.event == event",
        "known is not None",
    ),
    mutant("clock may go back", 9, Ledger._in_order, "event.recorded < self._recorded", "False"),
    mutant(
        "entry of the same moment refused",
        13,
        Ledger._in_order,
        "event.recorded < self._recorded",
        "event.recorded <= self._recorded",
    ),
    mutant("future accepted", 9, Ledger._in_order, "event.at > event.recorded", "False"),
    mutant("late entry not flagged", 9, Ledger._late, "return (TokenRule.LATE,)", "return ()"),
    mutant("every entry flagged", 9, Ledger._late, "return ()", "return (TokenRule.LATE,)"),
    mutant(
        "late entry accepted where it should be refused",
        9,
        Ledger._late,
        "policies.late_entry is LateEntryPolicy.REFUSE",
        "False",
    ),
    mutant(
        "entry at the last minute is late",
        9,
        Ledger._late,
        "<= clauses.record_within",
        "< clauses.record_within",
    ),
    mutant(
        "clients share a balance",
        11,
        Ledger.__attrs_post_init__,
        "{code: Account() for code in self.agreement.clients}",
        "dict.fromkeys(self.agreement.clients, Account())",
    ),
    mutant(
        "stranger has an account",
        13,
        Ledger._in_order,
        "if event.client not in self._accounts:",
        "self._accounts.setdefault(event.client, Account())\n    if False:",
    ),
    mutant(
        "refused event stops the clock",
        9,
        Ledger.apply,
        "return Refused(",
        "self._recorded = event.recorded\n        return Refused(",
    ),
    mutant(
        "refused event is kept in the book",
        6,
        Ledger.apply,
        "return Refused(",
        "self._append(event, next(iter(self._accounts.values())), Change(0), ())\n        return Refused(",
    ),
    mutant(
        "newest entry stands first",
        2,
        Ledger._append,
        "self._entries.append(entry)",
        "self._entries.insert(0, entry)",
    ),
    mutant(
        "entry forgets the amount", 1, Ledger._append, "event,\n        change.amount,", "event,\n        0,"
    ),
)

DAYS = (
    mutant(
        "time zone ignored: days of Greenwich",
        15,
        Book.day,
        "return (moment if moment.tzinfo is self.zone else self._in_zone(moment)).date()",
        "return self._in_zone(moment).astimezone(dt.UTC).date()",
    ),
    mutant(
        "days of whoever wrote the time",
        15,
        Book.day,
        "moment if moment.tzinfo is self.zone else self._in_zone(moment)",
        "moment if moment.utcoffset() is not None else self._in_zone(moment)",
    ),
    mutant("moments without a zone accepted", 9, Book._in_zone, "moment.utcoffset() is None", "False"),
    mutant(
        "version in force a day late", 13, Agreement.version_on, "one.effective <= day", "one.effective < day"
    ),
    mutant("first version for ever", 13, Agreement.version_on, "max(found", "min(found"),
    mutant("the period never ends", 33, Agreement.version_on, "day not in self.period", "False"),
    mutant(
        "one of two versions counts",
        33,
        Book.contested,
        "numbers[one.number] > 1 or days[one.effective] > 1",
        "False",
    ),
)
