"""Properties 13 to 19: what tokens are given for, when, and how many."""

import datetime as dt
from collections import Counter

import attrs

from socialwork.testing.tokens.due import produced
from socialwork.testing.tokens.facts import Facts
from socialwork.testing.tokens.properties.base import accepts, engine_property, pays, refuses
from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.trial import Trial
from socialwork.testing.tokens.verdict import Line
from socialwork.tokens.agreement import Agreement, TargetBehaviour, Version
from socialwork.tokens.events import Agree, BonusEvent, Earn, FineEvent, Praise, Reverse
from socialwork.vocabulary.tokens import TokenEventKind as Kind, TokenRule as Rule

_MUCH = 1000
"""Tokens from which on a bonus may be refused because of what else was earned; those are left aside."""


@engine_property(
    13,
    "contingent",
    "Setiap perolehan menyebut perilaku sasaran dalam kesepakatan yang berlaku; token tanpa perilaku hanya "
    "berupa token awal atau bonus yang disepakati.",
)
def contingent(trial: Trial) -> None:
    """Every earning cites a target behaviour in force.

    Tokens without a behaviour come as an endowment or as an agreed bonus only.
    """
    refuses(trial, Rule.BEHAVIOUR, Rule.CLIENT)
    refuses(trial, Rule.PERIOD, Rule.VERSION, kinds=(Kind.EARN, Kind.PRAISE))
    accepts(trial, Kind.EARN)
    for line in trial.counted:
        if line.change > 0 and not isinstance(line.event, Earn | BonusEvent | Reverse):
            trial.fail(f"a {line.event.kind.code} may not give tokens", at=line)


@engine_property(
    14,
    "value-at-occurrence",
    "Jumlah token mengikuti versi kesepakatan yang berlaku pada saat perilaku terjadi, bukan pada saat "
    "dicatat.",
)
def value_at_occurrence(trial: Trial) -> None:
    """Tokens follow the version in force when the behaviour happened, not when it was recorded."""
    pays(trial, Kind.EARN)


@engine_property(
    15,
    "opportunities",
    "Perilaku diganjar paling banyak sebanyak kesempatannya, dan tiap kesempatan hanya satu kali.",
)
def opportunities(trial: Trial) -> None:
    """A behaviour is rewarded no more often than there are opportunities, and each of them once."""
    refuses(trial, Rule.OPPORTUNITY)
    accepts(trial, Kind.EARN)
    facts = Facts(trial.agreement)
    back = {line.event.original for line in trial.counted if isinstance(line.event, Reverse)}
    met: Counter[tuple[str, str, dt.date]] = Counter()
    for line in trial.counted:
        event = line.event
        if not isinstance(event, Earn) or line.verdict.rules or event.id in back:
            continue
        day = facts.day(event.at)
        met[event.client, event.behaviour, day] += 1
        behaviour = _behaviour(facts.version(day), event.behaviour)
        if met[event.client, event.behaviour, day] > behaviour.per_day:
            trial.fail(f"more than {behaviour.per_day} successes on one day", at=line)


@engine_property(
    16,
    "production",
    "Jumlah token ditentukan oleh banyaknya keberhasilan menurut jadwal perolehan, bagaimana pun "
    "keberhasilan itu terbagi atas hari; jadwal tanpa token tidak menghasilkan token.",
    Ability.PRODUCTIONS,
)
def production(trial: Trial) -> None:
    """Tokens follow from the number of successes by the production schedule, however they are spread.

    A fixed ratio of n gives a token for every n successes, a list of N ratios N tokens for their sum, and
    extinction none.
    """
    facts = Facts(trial.agreement)
    back = {line.event.original for line in trial.counted if isinstance(line.event, Reverse)}
    made: Counter[tuple[str, int, str]] = Counter()
    paid: Counter[tuple[str, int, str]] = Counter()
    for line in trial.counted:
        event = line.event
        if not isinstance(event, Earn) or line.verdict.rules:
            continue
        version = facts.version(facts.day(event.at))
        if event.id in back or (version.policies.cap is not None and not trial.can(Ability.SHORTFALLS)):
            return
        key = (event.client, version.number, event.behaviour)
        made[key] += 1
        paid[key] += line.amount + line.answer.shortfall
        behaviour = _behaviour(version, event.behaviour)
        wanted = produced(behaviour, made[key]) * behaviour.value
        if paid[key] != wanted:
            trial.fail(f"{made[key]} successes produce {wanted} tokens, not {paid[key]}", at=line)


@engine_property(
    17,
    "praise",
    "Setiap token disertai pujian dalam jarak waktu yang disepakati; pujian tanpa token diperbolehkan.",
    Ability.DELIVERY,
)
def praise(trial: Trial) -> None:
    """Every token comes with praise within the agreed time; praise without a token is allowed."""
    refuses(trial, Rule.PRAISE)
    accepts(trial, Kind.PRAISE, Kind.EARN)
    for line in _paid(trial):
        event, limit = line.event, _version(trial, line).policies.praise_within
        if not isinstance(event, Earn) or event.praised is None or event.delivered is None:
            trial.fail("a token was given without praise", at=line)
        if abs(event.praised - event.delivered) > dt.timedelta(minutes=limit):
            trial.fail(f"token and praise lie more than {limit} minutes apart", at=line)


@engine_property(
    18,
    "delay",
    "Token diberikan setelah perilaku dan dalam jeda yang disepakati.",
    Ability.DELIVERY,
)
def delay(trial: Trial) -> None:
    """A token is given after the behaviour and within the agreed delay."""
    refuses(trial, Rule.DELAY)
    refuses(trial, Rule.FUTURE, kinds=(Kind.EARN,))
    accepts(trial, Kind.EARN)
    for line in _paid(trial):
        event, limit = line.event, _version(trial, line).policies.deliver_within
        given = event.delivered if isinstance(event, Earn) else None
        if given is None or not dt.timedelta(0) <= given - event.at <= dt.timedelta(minutes=limit):
            trial.fail(f"the token was not given within {limit} minutes", at=line)


@engine_property(
    19,
    "monotone",
    "Menambah keberhasilan atau menaikkan nilai tidak pernah mengurangi perolehan; menghapus denda tidak "
    "pernah mengurangi saldo akhir.",
)
def monotone(trial: Trial) -> None:
    """Adding a success or raising a value never lowers what is earned.

    Where nothing was exchanged, the final balance does not fall when a fine is taken away.
    """
    kinds = (Agree, Earn, FineEvent, Praise, BonusEvent)
    log = [line.event for line in trial.counted if isinstance(line.event, kinds) and line.amount < _MUCH]
    whole = trial.again(log)
    for kind, sign in ((Earn, 1), (FineEvent, -1)):
        left_out = next((one for one in reversed(log) if isinstance(one, kind)), None)
        if left_out is None:
            continue
        rest = trial.again([one for one in log if one is not left_out])
        client = left_out.client
        if rest and (whole[-1].after[client] - rest[-1].after[client]) * sign < 0:
            trial.fail(f"without {left_out.id} the balance of {client} is {rest[-1].after[client]}", whole)
    if trial.can(Ability.AGREEMENTS):
        _dearer(trial)


# --- inner helpers ----------------------------------------------------------------------------


def _dearer(trial: Trial) -> None:
    """Raise every value by one and add the successes up again."""
    log = [line.event for line in trial.counted if isinstance(line.event, Agree | Earn)]
    there, more = trial.again(log), trial.again(log, _raised(trial.agreement))
    for client in trial.agreement.clients if there else ():
        if more[-1].after[client] < there[-1].after[client]:
            trial.fail(f"with every value raised, {client} earns {more[-1].after[client]} only", there)


def _raised(agreement: Agreement) -> Agreement:
    """Return the agreement with every value one token higher."""
    return attrs.evolve(
        agreement,
        versions=tuple(
            attrs.evolve(
                version,
                behaviours=tuple(attrs.evolve(one, value=one.value + 1) for one in version.behaviours),
            )
            for version in agreement.versions
        ),
    )


def _paid(trial: Trial) -> list[Line]:
    return [
        line
        for line in trial.counted
        if isinstance(line.event, Earn) and line.amount > 0 and not line.verdict.rules
    ]


def _version(trial: Trial, line: Line) -> Version:
    facts = Facts(trial.agreement)
    return facts.version(facts.day(line.event.at))


def _behaviour(version: Version, code: str) -> TargetBehaviour:
    return next(one for one in version.behaviours if one.code == code)
