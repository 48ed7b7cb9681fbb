"""Rules on policies: they do not contradict one another, and no token is earned for nothing."""

import datetime as dt
from collections.abc import Iterator

from socialwork.findings import Certainty, Remark, Severity
from socialwork.tokens.agreement import Version
from socialwork.tokens.checks.rule import agreement_rule, remark
from socialwork.tokens.checks.scene import Scene, cheapest
from socialwork.tokens.opportunities import attainable
from socialwork.vocabulary.behaviour import LeftoverPolicy, TokenStep
from socialwork.words import Words

_MINUTES = 60


@agreement_rule(
    "TOKR-70",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.PRICE,
    Words("Kebijakan bertentangan", "Contradictory policies"),
)
def contradictory(scene: Scene) -> Iterator[Remark]:
    """Cap, endowment, daily loss and the limits of time leave room for what else is agreed."""
    for place, version in scene.versions():
        for name, message in _contradictions(version):
            yield Remark(path=f"{place}.policies.{name}", message=message)


@agreement_rule(
    "TOKR-71",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.PRICE,
    Words("Kedaluwarsa terlalu cepat", "Tokens expire too soon"),
)
def expires_too_soon(scene: Scene) -> Iterator[Remark]:
    """Tokens live long enough to save for the cheapest reinforcer."""
    for place, version, _ in scene.spans:
        days, price = version.policies.expires_after, cheapest(version)
        own = [one for one in scene.exchanges if one.version is version]
        if days is None or price is None or not any(scene.most_at(one) >= price for one in own):
            continue
        alive = [_alive(scene, one.day, days) for one in own]
        if max(alive) < price:
            yield remark(
                f"{place}.policies.expires_after",
                "Token hangus setelah {days} hari; dalam waktu itu paling banyak {most} token terkumpul, "
                "padahal "
                "harga terendah {price}.",
                "Tokens live for {days} day(s) only; {most} at most come together in that time, while the "
                "lowest "
                "price is {price}.",
                days=days,
                most=max(alive),
                price=price,
            )


@agreement_rule(
    "TOKR-72",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.EXCHANGE,
    Words("Sisa token disimpan tanpa tujuan", "Leftover kept for nothing"),
)
def kept_for_nothing(scene: Scene) -> Iterator[Remark]:
    """The last version says what becomes of leftover tokens; nothing can be bought with them later."""
    if not scene.spans or not scene.exchanges:
        return
    place, version, _ = scene.spans[-1]
    if version.policies.leftover is LeftoverPolicy.CARRY:
        yield remark(
            f"{place}.policies.leftover",
            "Sisa token disimpan, tetapi setelah penukaran terakhir tidak ada lagi yang dapat ditukar. "
            "Tukarkan, "
            "alihkan, atau hanguskan sesuai kesepakatan.",
            "Leftover tokens are kept, but nothing can be exchanged after the last window. Agree to "
            "exchange, "
            "convert or expire them.",
        )


@agreement_rule(
    "TOKR-73",
    Severity.WARNING,
    Certainty.FACT,
    TokenStep.EXCHANGE,
    Words("Token setelah penukaran terakhir", "Tokens after the last exchange"),
)
def earned_for_nothing(scene: Scene) -> Iterator[Remark]:
    """No token is earned after the last window that is then lost without a return."""
    last = max((one.day for one in scene.exchanges), default=None)
    if last is None:
        return
    for place, version, _ in scene.spans:
        late = [one.day for one in scene.days if one.version is version and one.day > last]
        if late and version.policies.leftover is LeftoverPolicy.EXPIRE:
            yield remark(
                f"{place}.policies.leftover",
                "Token yang diperoleh setelah penukaran terakhir ({last}) hangus tanpa pernah dapat ditukar.",
                "Tokens earned after the last exchange ({last}) expire without ever having been "
                "exchangeable.",
                last=last,
            )


def _contradictions(version: Version) -> Iterator[tuple[str, Words]]:
    policies, price = version.policies, cheapest(version)
    if policies.cap is not None and price is not None and policies.cap < price:
        yield (
            "cap",
            Words(
                "Batas atas saldo {cap} berada di bawah harga terendah {price}.",
                "The cap of {cap} is below the lowest price of {price}.",
            ).format(cap=policies.cap, price=price),
        )
    if policies.cap is not None and policies.endowment > policies.cap:
        yield (
            "endowment",
            Words(
                "Token awal {n} melebihi batas atas saldo {cap}.",
                "The endowment of {n} is above the cap of {cap}.",
            ).format(n=policies.endowment, cap=policies.cap),
        )
    if policies.most_lost == 0 and version.costs:
        yield (
            "most_lost",
            Words(
                "Denda disepakati, tetapi kehilangan sehari dibatasi 0 token.",
                "Fines are agreed, but the loss of a day is limited to 0 tokens.",
            ),
        )
    if policies.deliver_within > policies.record_within * _MINUTES:
        yield (
            "record_within",
            Words(
                "Token boleh diberikan sampai {minutes} menit kemudian, tetapi harus dicatat dalam {hours} "
                "jam.",
                "Tokens may be given up to {minutes} minutes later, but must be recorded within {hours} "
                "hours.",
            ).format(minutes=policies.deliver_within, hours=policies.record_within),
        )


def _alive(scene: Scene, day: dt.date, days: int) -> int:
    """Return the tokens that can be in hand on *day* if they live for *days*."""
    since = scene.agreement.period.start
    if (day - since).days > days:
        since = day - dt.timedelta(days=days)
    return attainable(scene.agreement, day, since=since)


POLICY_RULES = (contradictory, expires_too_soon, kept_for_nothing, earned_for_nothing)
"""The rules on policies."""
