"""Rules on response cost: fines are agreed, small against what is earned, and leave something to lose."""

from collections import Counter
from collections.abc import Iterator

from socialwork.findings import Certainty, Remark, Severity
from socialwork.tokens.agreement import ResponseCost, Version
from socialwork.tokens.checks.limits import LEAST_EARNED_PER_LOST, MOST_LIKELY_EMPTY, USUAL_RATE
from socialwork.tokens.checks.rule import agreement_rule, percent, remark
from socialwork.tokens.checks.scene import Scene
from socialwork.tokens.measures import earned_and_lost
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Words

_ROUNDING = 1e-9


def _costs(scene: Scene) -> Iterator[tuple[str, ResponseCost, Version]]:
    for place, version in scene.versions():
        for n, cost in enumerate(version.costs):
            yield f"{place}.costs[{n}]", cost, version


@agreement_rule(
    "TOKR-10",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.VALUES,
    Words("Denda tanpa jumlah", "Fine without an amount"),
)
def no_amount(scene: Scene) -> Iterator[Remark]:
    """Every fine has an amount; no ledger can take one that was never agreed."""
    for place, cost, _ in _costs(scene):
        if cost.amount is None:
            yield remark(
                place,
                "Besar denda untuk {code} tidak disepakati. Sepakati jumlahnya, lalu hitung ulang peluang "
                "mencapai harga.",
                "Nobody agreed how much missing {code} costs. Agree on the amount, then work out anew how "
                "likely "
                "the price is.",
                code=cost.behaviour,
            )


@agreement_rule(
    "TOKR-11",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.VALUES,
    Words("Denda tanpa perilaku", "Fine for no behaviour"),
)
def unknown_behaviour(scene: Scene) -> Iterator[Remark]:
    """A fine names a target behaviour of its own version, and each behaviour has one fine at most."""
    for place, cost, version in _costs(scene):
        known = {one.code for one in version.behaviours}
        again = Counter(one.behaviour for one in version.costs)[cost.behaviour] > 1
        if cost.behaviour not in known or (again and cost is not _first(version, cost.behaviour)):
            yield remark(
                place,
                "Denda untuk {code} tidak merujuk pada tepat satu perilaku sasaran versi ini.",
                "The fine for {code} does not name exactly one target behaviour of this version.",
                code=cost.behaviour,
            )


@agreement_rule(
    "TOKR-12",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.VALUES,
    Words("Denda terlalu berat", "Fines too heavy"),
)
def heavy(scene: Scene) -> Iterator[Remark]:
    """On average at least four tokens are earned for each one that is lost."""
    rates = USUAL_RATE if scene.rates is None else scene.rates
    found = earned_and_lost(scene.agreement, rates, days_off=scene.days_off)
    if found.ratio is not None and found.ratio < LEAST_EARNED_PER_LOST - _ROUNDING:
        yield remark(
            next(place for place, _, _ in _costs(scene)).rsplit("[", 1)[0],
            "Dengan {assumed}, setiap token yang hilang hanya diimbangi {ratio} token yang diperoleh.",
            "With {assumed} only {ratio} tokens are earned for each one that is lost.",
            assumed=scene.assumed,
            ratio=found.ratio,
        )


@agreement_rule(
    "TOKR-13",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.VALUES,
    Words("Mungkin tidak tersisa apa pun", "Perhaps nothing left"),
)
def emptied(scene: Scene) -> Iterator[Remark]:
    """Where there are fines, the client hardly ever stands at an exchange without a single token."""
    fined = {version.number for place, _, version in _costs(scene)}
    for one in scene.exchanges:
        found = scene.outlook_at(one.day) if one.version.number in fined else None
        empty = 0.0 if found is None else found.balance.at_most(0)
        if empty > MOST_LIKELY_EMPTY:
            place = next(place for place, version, _ in scene.spans if version is one.version)
            yield remark(
                f"{place}.costs",
                "Dengan {assumed}, peluang tidak memiliki satu token pun pada {day} adalah {chance}; denda "
                "tidak "
                "berarti bagi yang tidak memiliki apa-apa.",
                "With {assumed} the chance of not having a single token on {day} is {chance}; fines mean "
                "nothing "
                "to those who have nothing.",
                assumed=scene.assumed,
                day=one.day,
                chance=percent(empty),
            )
            return


@agreement_rule(
    "TOKR-14", Severity.WARNING, Certainty.FACT, TokenStep.VALUES, Words("Utang token", "Debt of tokens")
)
def debt(scene: Scene) -> Iterator[Remark]:
    """No balance falls below zero: response cost takes what is there, never more."""
    for place, version in scene.versions():
        if version.policies.floor < 0:
            yield remark(
                f"{place}.policies.floor",
                "Saldo boleh turun sampai {floor}. Denda tidak boleh melebihi token yang dimiliki; "
                "tetapkan batas "
                "bawah 0.",
                "The balance may fall to {floor}. A fine should never exceed the tokens at hand; set the "
                "floor "
                "to 0.",
                floor=version.policies.floor,
            )


@agreement_rule(
    "TOKR-15",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.VALUES,
    Words("Token awal tanpa denda", "Endowment without losses"),
)
def endowed_only(scene: Scene) -> Iterator[Remark]:
    """An endowment comes with losses: nothing is earned after it, so without them nothing can change."""
    for place, version in scene.versions():
        if version.policies.endowment and not version.costs:
            yield remark(
                f"{place}.policies.endowment",
                "Setelah {n} token awal tidak ada lagi perolehan dan tidak ada denda; perilaku tidak "
                "berakibat "
                "apa pun.",
                "After an endowment of {n} tokens nothing is earned and nothing is lost; behaviour has no "
                "consequence.",
                n=version.policies.endowment,
            )


@agreement_rule(
    "TOKR-16",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.VALUES,
    Words("Denda melebihi nilai", "Fine above the value"),
)
def dearer_than_success(scene: Scene) -> Iterator[Remark]:
    """Missing a behaviour does not cost more than meeting it earns."""
    for place, cost, version in _costs(scene):
        values = {one.code: one.value for one in version.behaviours}
        value = values.get(cost.behaviour)
        if version.policies.endowment or value is None or cost.amount is None:
            continue
        if cost.amount > value:
            yield remark(
                f"{place}.amount",
                "Denda {amount} token untuk {code} melebihi nilainya, {value} token.",
                "The fine of {amount} tokens for {code} is above its value of {value}.",
                amount=cost.amount,
                code=cost.behaviour,
                value=value,
            )


def _first(version: Version, code: str) -> ResponseCost:
    return next(one for one in version.costs if one.behaviour == code)


COST_RULES = (no_amount, unknown_behaviour, heavy, emptied, debt, endowed_only, dearer_than_success)
"""The rules on response cost."""
