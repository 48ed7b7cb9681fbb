"""Rules on exchange: windows that can be used, early and often enough, and something to exchange for."""

from collections.abc import Iterator
from itertools import pairwise

from socialwork.findings import Certainty, Remark, Severity
from socialwork.tokens.agreement import Version, Window
from socialwork.tokens.checks.limits import (
    EXCHANGE_EVERY,
    FIRST_EXCHANGE_WITHIN,
    MOST_MENUS_SAVED,
    SATIATED_AFTER,
)
from socialwork.tokens.checks.rule import agreement_rule, remark
from socialwork.tokens.checks.scene import Scene, on_offer
from socialwork.tokens.opportunities import window_days
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Words


def _windows(scene: Scene) -> Iterator[tuple[str, Version, Window]]:
    for place, version in scene.versions():
        for n, window in enumerate(version.windows):
            yield f"{place}.windows[{n}]", version, window


def _outside(scene: Scene, window: Window) -> bool:
    """Whether a window lies wholly before or after the period."""
    days, period = window_days(scene.agreement, window), scene.agreement.period
    return days.end < period.start or days.start > period.end


def _window_place(scene: Scene, window: Window) -> str:
    return next(place for place, _, one in _windows(scene) if one is window)


@agreement_rule(
    "TOKR-20",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.EXCHANGE,
    Words("Tanpa waktu penukaran", "No exchange window"),
)
def no_window(scene: Scene) -> Iterator[Remark]:
    """At least one exchange window is agreed."""
    if scene.agreement.versions and not any(version.windows for _, version in scene.versions()):
        yield remark(
            "versions[0].windows",
            "Tidak ada waktu penukaran; token tidak dapat ditukar dengan apa pun.",
            "There is no exchange window; tokens can be exchanged for nothing.",
        )


@agreement_rule(
    "TOKR-21",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.EXCHANGE,
    Words("Penukaran di luar masa berlaku", "Exchange outside the period"),
)
def outside_period(scene: Scene) -> Iterator[Remark]:
    """Exchange windows lie within the period of the agreement."""
    for place, _, window in _windows(scene):
        if _outside(scene, window):
            yield remark(
                place,
                "Waktu penukaran pada {day} berada di luar masa berlaku, {start} sampai {end}.",
                "The exchange window on {day} lies outside the period, from {start} to {end}.",
                day=window_days(scene.agreement, window).start,
                start=scene.agreement.period.start,
                end=scene.agreement.period.end,
            )


@agreement_rule(
    "TOKR-22",
    Severity.WARNING,
    Certainty.FACT,
    TokenStep.EXCHANGE,
    Words("Penukaran saat versi tidak berlaku", "Exchange while the version is not in force"),
)
def outside_version(scene: Scene) -> Iterator[Remark]:
    """A window opens while its own version is in force; later ones are agreed anew in the next version."""
    usable = {id(one.window) for one in scene.exchanges}
    in_force = {id(version) for _, version, _ in scene.spans}
    for place, version, window in _windows(scene):
        if id(window) not in usable and id(version) in in_force and not _outside(scene, window):
            yield remark(
                place,
                "Pada {day} versi {n} tidak berlaku; waktu penukaran ini tidak dapat dipakai.",
                "On {day} version {n} is not in force; this window cannot be used.",
                day=window_days(scene.agreement, window).start,
                n=version.number,
            )


@agreement_rule(
    "TOKR-23",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.EXCHANGE,
    Words("Penukaran pertama terlambat", "First exchange late"),
)
def first_late(scene: Scene) -> Iterator[Remark]:
    """The first exchange comes within a week of the first opportunity, so that tokens get their meaning."""
    if not scene.exchanges or not scene.days:
        return
    first, start = scene.exchanges[0], scene.days[0].day
    if (first.first - start).days > FIRST_EXCHANGE_WITHIN:
        yield remark(
            _window_place(scene, first.window),
            "Penukaran pertama baru {n} hari setelah kesempatan pertama. Pemula memerlukan penukaran yang "
            "cepat "
            "dan sering; setelah itu jaraknya dapat diperpanjang.",
            "The first exchange comes {n} days after the first opportunity. Beginners need early and "
            "frequent "
            "exchange; the distance can grow later.",
            n=(first.first - start).days,
        )


@agreement_rule(
    "TOKR-24",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.EXCHANGE,
    Words("Jarak penukaran terlalu jauh", "Exchanges far apart"),
)
def far_apart(scene: Scene) -> Iterator[Remark]:
    """No more than two weeks lie between two exchanges; longer waits lead to hoarding."""
    for before, after in pairwise(scene.exchanges):
        days = (after.first - before.day).days
        if days > EXCHANGE_EVERY:
            yield remark(
                _window_place(scene, after.window),
                "Antara penukaran {before} dan {after} terdapat {n} hari; token mudah ditimbun.",
                "There are {n} days between the exchanges of {before} and {after}; tokens are easily "
                "hoarded.",
                before=before.day,
                after=after.first,
                n=days,
            )


@agreement_rule(
    "TOKR-25",
    Severity.HINT,
    Certainty.QUESTION,
    TokenStep.EXCHANGE,
    Words("Token menumpuk", "Tokens pile up"),
)
def piled_up(scene: Scene) -> Iterator[Remark]:
    """By the first exchange a client cannot have earned the dearest reinforcer three times over."""
    first = next(iter(scene.exchanges), None)
    offered = () if first is None else on_offer(first.version)
    if first is None or not offered:
        return
    most, dearest = scene.most_at(first), offered[-1].price
    if most >= dearest * MOST_MENUS_SAVED:
        yield remark(
            _window_place(scene, first.window),
            "Sampai penukaran pertama dapat terkumpul {most} token, padahal harga tertinggi hanya {price}. "
            "Adakan penukaran lebih sering atau tambahkan pengukuh.",
            "Up to {most} tokens can pile up by the first exchange, while the highest price is only {price}. "
            "Exchange more often, or offer more.",
            most=most,
            price=dearest,
        )


@agreement_rule(
    "TOKR-26",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.REINFORCER,
    Words("Persediaan kosong", "Out of stock"),
)
def out_of_stock(scene: Scene) -> Iterator[Remark]:
    """There is at least one of every reinforcer that is offered."""
    for place, version in scene.versions():
        for n, back_up in enumerate(version.back_ups):
            if back_up.stock == 0:
                yield remark(
                    f"{place}.back_ups[{n}].stock",
                    "{name} ditawarkan, tetapi persediaannya 0.",
                    "{name} is offered, but there is none.",
                    name=back_up.name,
                )


@agreement_rule(
    "TOKR-27",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.REINFORCER,
    Words("Tanpa pengukuh", "No back-up reinforcer"),
)
def nothing_offered(scene: Scene) -> Iterator[Remark]:
    """Every version offers at least one back-up reinforcer."""
    for place, version in scene.versions():
        if not version.back_ups:
            yield remark(
                f"{place}.back_ups",
                "Versi {n} tidak menawarkan pengukuh pendukung.",
                "Version {n} offers no back-up reinforcer.",
                n=version.number,
            )


@agreement_rule(
    "TOKR-28",
    Severity.HINT,
    Certainty.QUESTION,
    TokenStep.REINFORCER,
    Words("Satu pengukuh saja", "A single reinforcer"),
)
def satiating(scene: Scene) -> Iterator[Remark]:
    """Over more than two weeks there is a choice of reinforcers, since a single one satiates."""
    codes = {one.code for _, version in scene.versions() for one in version.back_ups}
    if len(codes) == 1 and scene.agreement.period.days > SATIATED_AFTER:
        yield remark(
            "versions[0].back_ups",
            "Selama {n} hari hanya ada satu pengukuh; daya tariknya mungkin berkurang.",
            "There is one reinforcer for {n} days; it may lose its pull.",
            n=scene.agreement.period.days,
        )


EXCHANGE_RULES = (
    no_window,
    outside_period,
    outside_version,
    first_late,
    far_apart,
    piled_up,
    out_of_stock,
    nothing_offered,
    satiating,
)
"""The rules on exchange."""
