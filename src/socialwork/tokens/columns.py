"""A verified ledger as one column of small numbers, for sums over very many entries.

Most entries of a ledger are alike: the same behaviour, the same client, one token. Each kind of entry stands
once in a list, and the column says which of them each entry is. Whatever depends on the kinds alone is then
worked out once for each kind instead of once for each entry.
"""

from array import array
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate

from attrs import frozen

from socialwork.tokens.outcome import Entry
from socialwork.tokens.totals import SUBJECT, Cell, Totals, totals_of


@frozen
class Columns:
    """The entries of a ledger, in order.

    Attributes:
        cells: The kinds of entries: class of event, client, subject, amount.
        codes: For each entry its kind, as a place in *cells*.
    """

    cells: tuple[Cell, ...]
    codes: "array[int]"

    def __len__(self) -> int:
        """The number of entries."""
        return len(self.codes)


def columns_of(entries: Iterable[Entry]) -> Columns:
    """Return *entries* as columns; they are believed, as :func:`~socialwork.tokens.totals.fold` does."""
    places: dict[Cell, int] = {}
    codes = array("I")
    for entry in entries:
        event = entry.event
        kind = event.__class__
        cell = (kind, event.client, SUBJECT[kind](event), entry.amount)
        codes.append(places.setdefault(cell, len(places)))
    return Columns(tuple(places), codes)


def totals(columns: Columns) -> Totals:
    """Return the sums of all entries: the same as of the entries themselves."""
    return totals_of({columns.cells[code]: times for code, times in Counter(columns.codes).items()})


def balances(columns: Columns, client: str) -> "array[int]":
    """Return the balance of a client after each entry of the ledger, in tokens."""
    steps = [amount if who == client else 0 for _, who, _, amount in columns.cells]
    return array("q", accumulate(map(steps.__getitem__, columns.codes)))
