"""The agreement in words has every number of the rules, in both languages."""

import attrs
import pytest

from socialwork.testing.tokens.dice import Seeded
from socialwork.testing.tokens.strategies import agreement
from socialwork.tokens.agreement import ResponseCost, Version
from socialwork.tokens.contract import contract
from socialwork.tokens.production import Production
from socialwork.vocabulary.tokens import ProductionKind
from socialwork.words import Words


def clause(about: str, **changes: object) -> Words:
    """Return the first clause about a field of an agreement of one version with *changes*."""
    made = agreement(Seeded(1))
    version: Version = attrs.evolve(made.versions[0], **changes)
    rules = attrs.evolve(made, token="bintang", versions=(version,))  # noqa: S106 - a star, no secret
    return next(one.words for one in contract(rules) if one.about == about)


def behaviour(kind: ProductionKind, ratio: int = 1, ratios: tuple[int, ...] = ()) -> Words:
    """Return the clause of a behaviour that is worth 2 tokens, 3 times a day, 9 times in all."""
    one = agreement(Seeded(1)).versions[0].behaviours[0]
    production = Production(kind=kind, ratio=ratio, ratios=ratios)
    changed = attrs.evolve(one, name="Hadir", value=2, per_day=3, opportunities=9, production=production)
    return clause("behaviours", behaviours=(changed,))


def test_every_success_is_told() -> None:
    """A behaviour says what it is worth, how often a day, and how often in all."""
    words = behaviour(ProductionKind.EVERY)
    assert words.id == "Hadir: 2 bintang setiap kali, paling banyak 3 kali sehari dan 9 kali seluruhnya."
    assert words.en == "Hadir: 2 bintang each time, at most 3 times a day and 9 times in all."


@pytest.mark.parametrize(
    ("kind", "ratio", "ratios", "text"),
    [
        (ProductionKind.FIXED_RATIO, 3, (), "2 bintang every 3 times"),
        (ProductionKind.VARIABLE_RATIO, 2, (1, 3), "2 bintang every 2 times on average (in turn 1, 3)"),
        (ProductionKind.NONE, 1, (), "praise without tokens"),
    ],
)
def test_production_schedules_are_told(
    kind: ProductionKind, ratio: int, ratios: tuple[int, ...], text: str
) -> None:
    """Each production schedule is put into words of its own."""
    assert text in behaviour(kind, ratio, ratios).en


def test_a_missing_amount_is_said_to_be_missing() -> None:
    """A fine whose amount nobody agreed on is printed as such, without a number."""
    words = clause("costs", costs=(ResponseCost(behaviour="hadir"),))
    assert words.en.endswith("its amount is not agreed yet.")
    assert not any(char.isdigit() for char in words.id)


def test_windows_are_told_in_the_zone_of_the_agreement() -> None:
    """A window has its day, both times and the zone."""
    made = agreement(Seeded(1))
    words = clause("windows")
    zone = made.zone
    opens = made.versions[0].windows[0].opens.astimezone(zone.tzinfo)
    assert f"pukul {opens:%H.%M} sampai " in words.id
    assert words.en.endswith(f" {zone.code}.")


def test_every_policy_is_told() -> None:
    """Leftover tokens, late entries and reversals are stated in every contract."""
    told = {one.code for one in contract(agreement(Seeded(1))) if one.about == "policies"}
    assert {"leftover", "late_entry", "reversal", "praise_within", "deliver_within", "record_within"} <= told
