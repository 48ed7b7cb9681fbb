"""What a ledger answers to an event: applied, known already, or refused with the rule that it breaks."""

import datetime as dt

from attrs import frozen

from socialwork.text import date_text
from socialwork.tokens.events import TokenEvent
from socialwork.vocabulary.tokens import TokenRule
from socialwork.words import Lang, Words


@frozen
class Entry:
    """A line of the ledger: an event and what it changed.

    Attributes:
        seq: Its place in the ledger, from 0.
        event: The event.
        amount: By how much the balance changed, in tokens; negative for what was taken.
        balance: The balance of the client after it.
        shortfall: Tokens that the agreement asked to give or take beyond floor, cap or daily loss; they are
            written down here and never carried over.
        flags: Rules that it strains without breaking them, such as a late entry.
        digest: The link of the hash chain: the hash of the link before and of this event and its amount.
    """

    seq: int
    event: TokenEvent
    amount: int
    balance: int
    shortfall: int
    flags: tuple[TokenRule, ...]
    digest: bytes


@frozen
class Applied:
    """The event was appended as *entry*."""

    entry: Entry


@frozen
class Repeated:
    """The same event is in the ledger already, as *entry*; nothing changed."""

    entry: Entry


@frozen
class Refused:
    """The event breaks *rule*; nothing changed.

    Attributes:
        event: The event.
        rule: The rule.
        message: What is wrong, in both languages.
    """

    event: TokenEvent
    rule: TokenRule
    message: Words


Outcome = Applied | Repeated | Refused
"""What :meth:`~socialwork.tokens.ledger.Ledger.apply` returns."""


class RefusalError(Exception):
    """Raised inside the engine where an event breaks a rule; the ledger turns it into :class:`Refused`."""

    def __init__(self, rule: TokenRule, message: Words) -> None:
        super().__init__(message.en)
        self.rule = rule
        self.message = message


def refuse(rule: TokenRule, id: str, en: str, /, **values: object) -> RefusalError:  # noqa: A002 - the language code
    """Return the refusal of an event, with *values* filled into both texts; days are written out in words."""
    return RefusalError(rule, Words(id, en).filled(_in_words, values))


def _in_words(value: object, lang: Lang) -> object:
    return date_text(value, lang) if type(value) is dt.date else value
