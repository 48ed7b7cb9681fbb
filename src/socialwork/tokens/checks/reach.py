"""Rules on reaching the prices: whether it is possible, how likely it is, and what it takes."""

from collections.abc import Iterator

from socialwork.findings import Certainty, Remark, Severity
from socialwork.tokens.checks.limits import LEAST_CHANCE, MOST_INFLATION, MOST_STRAIN
from socialwork.tokens.checks.rule import agreement_rule, percent, remark
from socialwork.tokens.checks.scene import Scene, cheapest, on_offer
from socialwork.tokens.measures import inflation, unit_prices
from socialwork.tokens.opportunities import Exchanging
from socialwork.tokens.outlook import Outlook
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Words


def _priced(scene: Scene) -> list[tuple[Exchanging, int]]:
    """Return the usable windows at which something is on offer, with the lowest price."""
    found = [(one, cheapest(one.version)) for one in scene.exchanges]
    return [(one, price) for one, price in found if price is not None]


def _reachable(scene: Scene) -> list[tuple[Exchanging, int]]:
    """Return those at which somebody who never misses can pay the lowest price."""
    return [(one, price) for one, price in _priced(scene) if scene.most_at(one) >= price]


@agreement_rule(
    "TOKR-01",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.PRICE,
    Words("Harga tidak terjangkau", "No price can be reached"),
)
def unreachable(scene: Scene) -> Iterator[Remark]:
    """A client who never misses can pay the cheapest reinforcer at one of the windows."""
    priced = _priced(scene)
    if priced and scene.days and not _reachable(scene):
        one, price = max(priced, key=lambda each: scene.most_at(each[0]))
        yield remark(
            _place(scene, one, "back_ups"),
            "Sampai {day} paling banyak {most} token dapat diperoleh, padahal harga terendah {price}.",
            "No more than {most} tokens can be earned by {day}, while the lowest price is {price}.",
            day=one.day,
            most=scene.most_at(one),
            price=price,
        )


@agreement_rule(
    "TOKR-02",
    Severity.WARNING,
    Certainty.FACT,
    TokenStep.PRICE,
    Words("Pengukuh tidak terjangkau", "A reinforcer beyond reach"),
)
def beyond_reach(scene: Scene) -> Iterator[Remark]:
    """Every reinforcer of the menu, not only the cheapest, can be reached at some window."""
    for place, version, _ in scene.spans:
        most = [scene.most_at(one) for one in scene.exchanges if one.version is version]
        cap, price = version.policies.cap, cheapest(version)
        highest = max(most, default=0) if cap is None else min(max(most, default=0), cap)
        if price is None or highest < price:
            continue  # then no price at all can be reached, which other rules tell
        for n, back_up in enumerate(version.back_ups):
            if back_up in on_offer(version) and back_up.price > highest:
                yield remark(
                    f"{place}.back_ups[{n}]",
                    "{name} berharga {price} token, padahal pada waktu penukaran paling banyak ada {most}.",
                    "{name} costs {price} tokens, while there are {most} at most when tokens are exchanged.",
                    name=back_up.name,
                    price=back_up.price,
                    most=highest,
                )


@agreement_rule(
    "TOKR-03",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.PRICE,
    Words("Peluang mencapai harga kecil", "Small chance of the price"),
)
def unlikely(scene: Scene) -> Iterator[Remark]:
    """The cheapest reinforcer is reached with a chance of 80% or more at one of the windows."""
    outlooks = [(one, price, scene.outlook_at(one.day)) for one, price in _reachable(scene)]
    known = [
        (found.chance(price).cautious, one, price, found)
        for one, price, found in outlooks
        if found is not None
    ]
    if not known:
        return
    chance, one, price, found = max(known, key=lambda each: each[0])
    if chance < LEAST_CHANCE and (one.version.policies.cap or price) >= price:
        yield _unlikely(scene, one, price, found)


def _unlikely(scene: Scene, one: Exchanging, price: int, found: Outlook) -> Remark:
    return remark(
        _place(scene, one, "back_ups"),
        "Dengan {assumed}, peluang memiliki {price} token sampai {day} hanya {chance}. Harga yang tercapai "
        "dengan peluang 80% adalah {suggested}.",
        "With {assumed} the chance of having {price} tokens by {day} is only {chance}. The price that is "
        "reached with a chance of 80% is {suggested}.",
        assumed=scene.assumed,
        price=price,
        day=one.day,
        chance=percent(found.chance(price).cautious),
        suggested=found.largest(LEAST_CHANCE),
    )


@agreement_rule(
    "TOKR-04",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.ADJUSTMENT,
    Words("Inflasi", "Inflation"),
)
def inflated(scene: Scene) -> Iterator[Remark]:
    """What the menu costs does not rise much against what can be earned in a day (inflation)."""
    places = {version.number: place for place, version, _ in scene.spans}
    for one in inflation(scene.agreement, days_off=scene.days_off):
        if one.change is not None and one.change > MOST_INFLATION:
            yield remark(
                f"{places[one.version]}.back_ups",
                "Dibandingkan dengan token yang dapat diperoleh sehari, pengukuh yang sama menjadi {times} "
                "kali "
                "lebih mahal daripada menurut versi sebelumnya.",
                "Against the tokens that can be earned in a day, the same reinforcers have become {times} "
                "times "
                "as dear as in the version before.",
                times=float(one.change),
            )


@agreement_rule(
    "TOKR-05",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.THINNING,
    Words("Regangan rasio", "Ratio strain"),
)
def strained(scene: Scene) -> Iterator[Remark]:
    """From one version to the next a reinforcer does not take twice as many successes (ratio strain)."""
    places = {version.number: (place, version) for place, version, _ in scene.spans}
    before: dict[str, float] = {}
    for one in unit_prices(scene.agreement):
        earlier, before[one.back_up] = before.get(one.back_up), float(one.successes)
        if earlier is not None and one.successes >= earlier * MOST_STRAIN:
            place, version = places[one.version]
            codes = [each.code for each in version.back_ups]
            yield remark(
                f"{place}.back_ups[{codes.index(one.back_up)}]",
                "Untuk {code} kini diperlukan {now} keberhasilan, sebelumnya {before}; lonjakan seperti itu "
                "mudah memadamkan perilaku.",
                "The reinforcer {code} now takes {now} successes, {before} before; such a leap easily "
                "extinguishes "
                "behaviour.",
                code=one.back_up,
                now=float(one.successes),
                before=earlier,
            )


def _place(scene: Scene, one: Exchanging, field: str) -> str:
    return next(f"{place}.{field}" for place, version, _ in scene.spans if version is one.version)


REACH_RULES = (unreachable, beyond_reach, unlikely, inflated, strained)
"""The rules on reaching the prices."""
