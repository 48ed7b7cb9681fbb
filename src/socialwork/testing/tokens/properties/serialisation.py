"""Properties 55 to 57: files and texts say what the ledger says."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from socialwork.testing.tokens.facts import Facts
from socialwork.testing.tokens.history import histories
from socialwork.testing.tokens.parts import Files
from socialwork.testing.tokens.properties.base import Needs, other_property
from socialwork.testing.tokens.strategies import agreements
from socialwork.tokens.agreement import Agreement, TargetBehaviour, Version
from socialwork.tokens.events import TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied
from socialwork.vocabulary.tokens import ProductionKind


@frozen(repr=False)
class Kept:
    """A token economy that is written, read and printed."""

    part: Files
    agreement: Agreement
    events: tuple[TokenEvent, ...]

    def __repr__(self) -> str:
        """Return how many events it has."""
        return f"<{len(self.events)} events>"


def _kept(part: Files) -> st.SearchStrategy[Kept]:
    made = histories(agreements(), hostile=False)
    return made.map(lambda one: Kept(part, one.agreement, one.events))


def _rules(part: Files) -> st.SearchStrategy[Kept]:
    return agreements(sound=False).map(lambda one: Kept(part, one, ()))


@other_property(
    Needs.SERIALISATION,
    55,
    "round-trip",
    "Yang ditulis ke berkas dan dibaca kembali sama dengan semula.",
    _kept,
)
def round_trip(kept: Kept) -> None:
    """What is written to a file and read back is what it was."""
    written: Any = kept.part.write(kept.agreement, kept.events)
    agreement, events = kept.part.read(written)
    if agreement != kept.agreement:
        message = f"the agreement is read back as {agreement}, not {kept.agreement}"
        raise AssertionError(message)
    for n, (one, other) in enumerate(zip(kept.events, events, strict=False)):
        if one != other:
            message = f"event {n + 1} is read back as {other}, not {one}"
            raise AssertionError(message)
    if len(events) != len(kept.events):
        message = f"{len(events)} of {len(kept.events)} events are read back"
        raise AssertionError(message)


@other_property(
    Needs.SERIALISATION,
    56,
    "report-totals",
    "Jumlah dalam laporan sama dengan jumlah dalam buku token.",
    _kept,
)
def report_totals(kept: Kept) -> None:
    """The totals of the report are those of the ledger."""
    ledger = Ledger(kept.agreement)
    entries = [one.entry for one in ledger.apply_all(kept.events) if isinstance(one, Applied)]
    for client in kept.agreement.clients:
        total = sum(entry.amount for entry in entries if entry.event.client == client)
        told = kept.part.balance(kept.agreement, kept.events, client)
        summed = sum(kept.part.changes(kept.agreement, kept.events, client))
        if not total == told == summed:
            message = f"{client}: the ledger adds up to {total}, the report to {summed} and says {told}"
            raise AssertionError(message)


@other_property(
    Needs.SERIALISATION,
    57,
    "contract",
    "Naskah kesepakatan memuat angka yang sama dengan aturannya, dalam kedua bahasa.",
    _rules,
)
def contract(kept: Kept) -> None:
    """The text of the contract has the numbers of the rules, in both languages."""
    clauses = {(one.version, one.about, one.code): one.words for one in kept.part.contract(kept.agreement)}
    for version in kept.agreement.versions:
        for key, numbers in _numbers(version):
            words = clauses.get((version.number, *key))
            if words is None:
                message = f"the contract says nothing of {' '.join(key)} in version {version.number}"
                raise AssertionError(message)
            for text in (words.id, words.en):
                found = [int(one) for one in re.findall(r"\d+", text)]
                if sorted(found) != sorted(numbers):
                    message = f"{' '.join(key)}: the rules have {numbers}, the text {found}: {text}"
                    raise AssertionError(message)
    _windows(kept, {one.words.id for one in kept.part.contract(kept.agreement) if one.about == "windows"})


# --- inner helpers ----------------------------------------------------------------------------


def _numbers(version: Version) -> Iterator[tuple[tuple[str, str], list[int]]]:
    """Yield the numbers of each clause but the windows; names have none in agreements that are made up."""
    for one in version.behaviours:
        yield ("behaviours", one.code), _of_behaviour(one)
    for cost in version.costs:
        yield ("costs", cost.behaviour), [] if cost.amount is None else [cost.amount]
    for back_up in version.back_ups:
        stock = [] if back_up.stock is None else [back_up.stock]
        yield ("back_ups", back_up.code), [back_up.price, *stock]
    for bonus in version.bonuses:
        yield ("bonuses", bonus.reason), [bonus.amount]
    policies = version.policies
    for name in ("cap", "expires_after", "most_lost", "praise_within", "deliver_within", "record_within"):
        value = getattr(policies, name)
        if value is not None:
            yield ("policies", name), [value]
    for name, value in (("floor", -policies.floor), ("endowment", policies.endowment)):
        if value:
            yield ("policies", name), [value]


def _of_behaviour(one: TargetBehaviour) -> list[int]:
    limits, production = [one.per_day, one.opportunities], one.production
    match production.kind:
        case ProductionKind.NONE:
            return limits
        case ProductionKind.EVERY:
            return [one.value, *limits]
        case _:
            return [one.value, production.ratio, *production.ratios, *limits]


def _windows(kept: Kept, texts: set[str]) -> None:
    facts = Facts(kept.agreement)
    zone = kept.agreement.zone.tzinfo
    for version in kept.agreement.versions:
        for window in version.windows:
            day, opens = facts.day(window.opens), window.opens.astimezone(zone)
            closes = window.closes.astimezone(zone)
            times = [
                f"{day.day} ",
                f"{day.year}",
                f"{opens:%H.%M}",
                f"{closes:%H.%M}",
                kept.agreement.zone.code,
            ]
            if not any(all(part in text for part in times) for text in texts):
                message = f"the contract does not tell the window {opens:%d/%m %H.%M}–{closes:%H.%M}"
                raise AssertionError(message)
