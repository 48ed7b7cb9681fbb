"""Whether a log is what it claims to be: every link, every amount and every balance worked out anew."""

from collections.abc import Iterable

from attrs import frozen

from socialwork.tokens.agreement import Agreement
from socialwork.tokens.chain import START, link
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied, Entry, Outcome, Refused
from socialwork.words import Words

_PLACE = Words("nomor urutnya {found}, seharusnya {expected}", "its number is {found}, and not {expected}")
_LINK = Words(
    "mata rantainya tidak cocok: isi atau urutan catatan diubah setelah ditulis",
    "its link does not fit: content or order was changed after it was written",
)
_REFUSED = Words("melanggar aturan “{rule_id}”: {id}", "it breaks the rule “{rule_en}”: {en}")
_REPEATED = Words("peristiwa {event} sudah dicatat", "the event {event} is written down already")
_VALUE = Words(
    "{name_id} tertulis {found}, menurut kesepakatan {expected}",
    "its {name_en} is written as {found}, by the agreement it is {expected}",
)
_HEAD = Words(
    "catatan yang pernah ditutup dengan {head} tidak lagi menjadi bagian buku ini",
    "what once ended in {head} is no longer part of this log",
)
_NAMES = {
    "amount": Words("jumlah", "amount"),
    "balance": Words("saldo", "balance"),
    "shortfall": Words("kekurangan", "shortfall"),
    "flags": Words("tanda", "flags"),
}


@frozen
class Deviation:
    """A place at which a log is not what the events and the agreement give.

    Attributes:
        seq: The place of the entry in the log, from 0; the length of the log for what is missing from it.
        message: What is wrong, in both languages.
    """

    seq: int
    message: Words


def verify(
    log: Ledger | Iterable[Entry], agreement: Agreement | None = None, *, heads: Iterable[bytes] = ()
) -> tuple[Deviation, ...]:
    """Return where *log* deviates from what it should be; an empty tuple when it is sound.

    The events are applied anew to an empty ledger, every rule is asked again, and number, link, amount,
    balance, shortfall and flags of each entry are compared with what that gives. Only the first entry that
    deviates is told: those after it hang on it.

    Args:
        log: A ledger, or its entries.
        agreement: The agreement; by default that of the ledger.
        heads: Links that were noted down before, such as on a sheet that the client signed. Each must still
            be the link of an entry: a log may only have grown since then.

    Raises:
        TypeError: Entries were given without an agreement.
    """
    if isinstance(log, Ledger):
        agreement, entries = agreement or log.agreement, log.entries
    else:
        entries = tuple(log)
    if agreement is None:
        message = "entries are verified against an agreement"
        raise TypeError(message)
    known = {START, *(entry.digest for entry in entries)}
    found = [
        *_links(entries),
        *_replayed(entries, agreement),
        *[Deviation(len(entries), _HEAD.format(head=head.hex())) for head in heads if head not in known],
    ]
    return tuple(sorted(found, key=lambda one: one.seq))


def _links(entries: tuple[Entry, ...]) -> Iterable[Deviation]:
    before = START
    for seq, entry in enumerate(entries):
        if link(before, entry.event, entry.amount) != entry.digest:
            return [Deviation(seq, _LINK)]
        before = entry.digest
    return []


def _replayed(entries: tuple[Entry, ...], agreement: Agreement) -> Iterable[Deviation]:
    ledger = Ledger(agreement)
    for seq, entry in enumerate(entries):
        if found := [*_differences(seq, entry, ledger.apply(entry.event))]:
            return [Deviation(seq, message) for message in found]
    return []


def _differences(seq: int, entry: Entry, outcome: Outcome) -> Iterable[Words]:
    if entry.seq != seq:
        yield _PLACE.format(found=entry.seq, expected=seq)
    if isinstance(outcome, Refused):
        rule, why = outcome.rule.words, outcome.message
        yield _REFUSED.format(rule_id=rule.id, rule_en=rule.en, id=why.id, en=why.en)
    elif not isinstance(outcome, Applied):
        yield _REPEATED.format(event=entry.event.id)
    else:
        for name, words in _NAMES.items():
            found, expected = getattr(entry, name), getattr(outcome.entry, name)
            if found != expected:
                yield _VALUE.format(name_id=words.id, name_en=words.en, found=found, expected=expected)
