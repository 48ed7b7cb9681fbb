"""Properties 20 to 25: what may be taken away, and what never."""

import datetime as dt
from collections import Counter

from socialwork.testing.tokens.facts import Facts
from socialwork.testing.tokens.properties.base import (
    accepts,
    engine_property,
    pays,
    refuses,
    rules_property,
)
from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.trial import Trial
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import BonusEvent, Earn, Exchange, FineEvent, Reverse
from socialwork.vocabulary.tokens import TokenEventKind as Kind, TokenRule as Rule

RIGHTS = (
    "makan siang",
    "makan malam",
    "makan pagi",
    "sarapan",
    "makanan pokok",
    "minum",
    "ibadah",
    "salat",
    "shalat",
    "sholat",
    "doa",
    "istirahat",
    "tidur",
    "toilet",
    "obat",
    "jenguk",
    "meal",
    "water",
    "prayer",
    "worship",
    "rest",
    "sleep",
    "medicine",
)
"""Words for basic needs and rights, which can be neither bought nor lost."""


@engine_property(
    20,
    "fine-applied",
    "Denda hanya untuk perilaku dan jumlah yang disepakati; yang diambil tidak melebihi saldo di atas batas "
    "bawah, dan kekurangannya dicatat, tidak pernah menjadi utang tersembunyi.",
    Ability.FINES,
)
def fine_applied(trial: Trial) -> None:
    """Fines are for listed behaviours, at the agreed amount.

    What is taken is the lesser of the amount and what lies above the floor; the shortfall is recorded and
    never carried as a hidden debt.
    """
    refuses(trial, Rule.FINE)
    refuses(trial, Rule.BEHAVIOUR, Rule.PERIOD, Rule.VERSION, kinds=(Kind.FINE,))
    accepts(trial, Kind.FINE)
    pays(trial, Kind.FINE)


@engine_property(
    21,
    "no-contradiction",
    "Tidak ada kejadian yang diganjar sekaligus didenda.",
    Ability.FINES,
)
def no_contradiction(trial: Trial) -> None:
    """What earned a token is never fined too."""
    refuses(trial, Rule.CONTRADICTION)
    facts = Facts(trial.agreement)
    back = {line.event.original for line in trial.counted if isinstance(line.event, Reverse)}
    seen: dict[tuple[str, str, dt.date, int], type] = {}
    for line in trial.counted:
        event = line.event
        if not isinstance(event, Earn | FineEvent) or line.verdict.rules or event.id in back:
            continue
        key = (event.client, event.behaviour, facts.day(event.at), event.opportunity)
        if seen.setdefault(key, type(event)) is not type(event):
            trial.fail(f"{event.behaviour} no. {event.opportunity} is rewarded and fined", at=line)


@engine_property(
    22,
    "no-clawback",
    "Denda tidak pernah menarik kembali pengukuh yang sudah diserahkan.",
    Ability.FINES,
    Ability.EXCHANGES,
)
def no_clawback(trial: Trial) -> None:
    """Fines never claw back a back-up reinforcer that was handed over."""
    handed_over: list[str] = []
    fined = False
    for line in trial.lines:
        event = line.event
        if isinstance(event, Exchange) and fined and Rule.STOCK in line.verdict.rules and line.counts:
            trial.fail("what was handed over before the fine is in stock again", at=line)
        if line.counts:
            fined = fined or isinstance(event, FineEvent)
            handed_over += [event.id] if isinstance(event, Exchange) else []
        shown = {one.id for one, _ in line.entries or ()}
        if line.entries is not None and not shown.issuperset(handed_over):
            trial.fail("an exchange disappeared from the entries", at=line)


@engine_property(
    23,
    "bonus-response-cost",
    "Setelah token awal diberikan, hanya ada denda: saldo akhir antara nol dan token awal; token awal "
    "diberikan satu kali, dan bonus hanya yang disepakati.",
    Ability.BONUSES,
)
def bonus_response_cost(trial: Trial) -> None:
    """After an endowment only losses follow, so the balance ends between zero and the endowment.

    The endowment is given once, and no bonus but the agreed ones.
    """
    refuses(trial, Rule.PHASE, Rule.BONUS, Rule.CAP)
    refuses(trial, Rule.PERIOD, Rule.VERSION, kinds=(Kind.BONUS,))
    accepts(trial, Kind.BONUS)
    pays(trial, Kind.BONUS)
    facts = Facts(trial.agreement)
    given: Counter[str] = Counter()
    for line in trial.counted:
        event = line.event
        if line.verdict.rules or not isinstance(event, BonusEvent | Earn | FineEvent):
            continue
        version = facts.version(facts.day(event.at))
        if len(trial.agreement.versions) > 1 or not version.policies.endowment or version.bonuses:
            return
        given[event.client] += max(line.amount, 0)
        if line.after[event.client] > max(given[event.client], 0):
            trial.fail(f"the balance is above the endowment of {given[event.client]}", at=line)


@engine_property(
    24,
    "loss-guard",
    "Kehilangan token dalam satu hari tidak melebihi batas yang disepakati.",
    Ability.FINES,
)
def loss_guard(trial: Trial) -> None:
    """The tokens lost on one day stay within the agreed limit."""
    refuses(trial, Rule.LOSS)
    facts = Facts(trial.agreement)
    lost: Counter[tuple[str, dt.date]] = Counter()
    fines: dict[str, dt.date] = {}
    for line in trial.counted:
        event = line.event
        if isinstance(event, Reverse) and event.original in fines:
            lost[event.client, fines[event.original]] -= line.amount
        if not isinstance(event, FineEvent) or line.verdict.rules:
            continue
        day = fines[event.id] = facts.day(event.at)
        lost[event.client, day] -= line.amount
        most = facts.version(day).policies.most_lost
        if most is not None and lost[event.client, day] > most:
            trial.fail(f"{lost[event.client, day]} tokens are lost on one day, {most} at most", at=line)


@rules_property(
    25,
    "rights",
    "Kebutuhan dasar dan hak (makan, ibadah, istirahat) tidak diberi harga dan tidak didenda.",
)
def rights(agreement: Agreement) -> None:
    """Basic needs and rights (meals, prayer, rest) are neither priced nor fined."""
    for version in agreement.versions:
        fined = {one.behaviour for one in version.costs}
        named = [f"{one.code} {one.name}" for one in version.back_ups]
        named += [f"{one.code} {one.name}" for one in version.behaviours if one.code in fined]
        for name in named:
            words = f" {name.casefold()} ".replace("-", " ")
            if any(f" {right} " in words for right in RIGHTS):
                message = f"version {version.number}: {name!r} is a right; it is neither sold nor fined"
                raise AssertionError(message)
