"""Properties 32 to 36: agreements, their versions, and how rules change."""

import datetime as dt

import attrs

from socialwork.testing.tokens.facts import Facts
from socialwork.testing.tokens.properties.base import (
    accepts,
    engine_property,
    refuses,
    rules_property,
)
from socialwork.testing.tokens.properties.exchange import attainable
from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.trial import Trial
from socialwork.tokens.agreement import Agreement, Version
from socialwork.tokens.events import Agree, Earn, Exchange
from socialwork.values.when import Period
from socialwork.vocabulary.tokens import TokenEventKind as Kind, TokenRule as Rule


@engine_property(
    32,
    "signed",
    "Setiap versi ditandatangani kedua pihak, berlaku tidak lebih awal daripada hari disepakati, dan tidak "
    "pernah menilai ulang yang sudah terjadi.",
    Ability.SIGNATURES,
)
def signed(trial: Trial) -> None:
    """Every version is signed by both sides, comes into force later, and never re-values the past."""
    refuses(trial, Rule.SIGNATURE, Rule.RETROACTIVE)
    refuses(trial, Rule.VERSION, kinds=(Kind.AGREE,))
    accepts(trial, Kind.AGREE)
    for line in trial.lines:
        if isinstance(line.event, Agree) and line.before != line.after:
            trial.fail("an agreement changes no balance", at=line)


@engine_property(
    33,
    "one-version",
    "Pada setiap saat tepat satu versi yang berlaku; di luar masa berlaku tidak ada yang dicatat, dan tidak "
    "ada tingkat selain tingkat versi itu.",
)
def one_version(trial: Trial) -> None:
    """Exactly one version is in force at each moment, and nothing is recorded outside the period.

    There are no levels but those of that version.
    """
    refuses(trial, Rule.PERIOD, Rule.VERSION, Rule.LEVEL)
    accepts(trial, Kind.LEVEL)
    facts = Facts(trial.agreement)
    begun = min(one.effective for one in trial.agreement.versions)
    for day in trial.agreement.period:
        if day >= begun and len(facts.versions(day)) != 1:
            trial.fail(f"{len(facts.versions(day))} versions are in force on {day}")
    if trial.can(Ability.AGREEMENTS):
        _clash(trial)


@engine_property(
    34,
    "no-surprise-price",
    "Harga tidak naik selama klien menabung tanpa persetujuan klien: sampai klien menandatangani, harga baru "
    "tidak dipakai.",
    Ability.SIGNATURES,
    Ability.EXCHANGES,
)
def no_surprise_price(trial: Trial) -> None:
    """No price rises while a client saves: a new price counts only once the client has signed it."""
    refuses(trial, Rule.SIGNATURE, kinds=(Kind.EXCHANGE,))
    facts = Facts(trial.agreement)
    agreed = {(one.event.client, one.event.version) for one in trial.counted if isinstance(one.event, Agree)}
    for line in trial.counted:
        event = line.event
        if not isinstance(event, Exchange) or line.verdict.rules:
            continue
        version = facts.version(facts.day(event.at))
        if (event.client, version.number) not in agreed:
            trial.fail(f"the prices of version {version.number} are not signed by the client", at=line)


@rules_property(
    35,
    "inflation",
    "Indeks inflasi tiap versi (harga termurah dibagi token yang dapat diperoleh sehari) dapat dihitung, dan "
    "pengukuh termurah terjangkau dalam masa berlakunya.",
)
def inflation(agreement: Agreement) -> None:
    """Each version's inflation index can be told: menu cost over the tokens attainable in a day.

    The cheapest back-up reinforcer never takes longer to earn than the agreement lasts.
    """
    for version, span in agreement.spans():
        index = inflation_index(version, span)
        if index is not None and index > agreement.period.days:
            message = (
                f"version {version.number}: the cheapest reinforcer takes {index:.1f} days of every "
                f"opportunity, the agreement lasts {agreement.period.days}"
            )
            raise AssertionError(message)


@rules_property(
    36,
    "harder-worth-more",
    "Perilaku yang lebih sukar tidak bernilai lebih rendah daripada yang lebih mudah.",
)
def harder_worth_more(agreement: Agreement) -> None:
    """A behaviour that asks more of the client is not worth less."""
    for version in agreement.versions:
        values = {one.code: one.value for one in version.behaviours}
        for one in version.behaviours:
            for easier in one.harder_than:
                if values.get(easier, 0) > one.value:
                    message = f"version {version.number}: {one.code} is harder than {easier} and worth less"
                    raise AssertionError(message)


def inflation_index(version: Version, span: Period) -> float | None:
    """Return the days of every opportunity that the cheapest back-up reinforcer takes; ``None`` for none."""
    tokens = attainable(version, span)
    cheapest = min((one.price for one in version.back_ups), default=0)
    return cheapest / (tokens / span.days) if tokens and cheapest else None


def _clash(trial: Trial) -> None:
    """Two versions that begin on the same day: nothing can be earned then."""
    first = trial.agreement.versions[0]
    twin = attrs.evolve(first, number=max(one.number for one in trial.agreement.versions) + 1)
    agreement = attrs.evolve(trial.agreement, versions=(*trial.agreement.versions, twin))
    earned = next((line for line in trial.counted if isinstance(line.event, Earn)), None)
    if earned is None or Facts(trial.agreement).version(_day(trial, earned.event.at)) is not first:
        return
    signed_first = [line.event for line in trial.counted if isinstance(line.event, Agree)]
    signed_first = [one for one in signed_first if one.recorded <= earned.event.recorded]
    try:
        lines = trial.again([*signed_first, earned.event], agreement)
    except (ValueError, AssertionError):
        return  # the engine refuses to begin
    if lines[-1].counts:
        trial.fail("an earning counts while two versions are in force", lines, lines[-1])


def _day(trial: Trial, moment: dt.datetime) -> dt.date:
    return Facts(trial.agreement).day(moment)
