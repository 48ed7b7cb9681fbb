"""Rules on versions: signed by all, one in force at a time, and fair to what was saved before."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from socialwork.findings import Certainty, Remark, Severity
from socialwork.tokens.agreement import Version
from socialwork.tokens.checks.rule import agreement_rule, remark
from socialwork.tokens.checks.scene import Scene
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.words import Words


@agreement_rule(
    "TOKR-30",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.ADJUSTMENT,
    Words("Tanda tangan belum lengkap", "Signatures missing"),
)
def unsigned(scene: Scene) -> Iterator[Remark]:
    """Every version is signed by each client and by the worker."""
    agreement = scene.agreement
    if not agreement.parties:
        yield remark(
            "parties",
            "Pihak yang menandatangani bersama klien belum disebut.",
            "Nobody is named who signs together with the client.",
        )
    for place, version in scene.versions():
        missing = [one for one in (*agreement.clients, *agreement.parties) if one not in version.signed_by]
        if missing:
            yield remark(
                f"{place}.signed_by",
                "Versi {n} belum ditandatangani oleh {codes}.",
                "Version {n} is not signed by {codes}.",
                n=version.number,
                codes=missing,
            )


@agreement_rule(
    "TOKR-31",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.ADJUSTMENT,
    Words("Harga naik saat menabung", "Price rise while saving"),
)
def dearer_while_saving(scene: Scene) -> Iterator[Remark]:
    """No price rises while a client is saving for it, unless a bonus makes up for the difference."""
    for before, place, after in _amended(scene):
        if not _saving(scene, after[1]):
            continue
        old = {one.code: one.price for one in before.back_ups}
        bonus = max((one.amount for one in after[0].bonuses), default=0)
        for n, back_up in enumerate(after[0].back_ups):
            rise = back_up.price - old.get(back_up.code, back_up.price)
            if rise > bonus:
                yield remark(
                    f"{place}.back_ups[{n}].price",
                    "Harga {name} naik dari {old} menjadi {new} mulai {day}, sementara klien sedang "
                    "menabung. "
                    "Berlakukan setelah penukaran, atau imbangi dengan bonus.",
                    "{name} rises from {old} to {new} on {day}, while the client is saving. Let it rise "
                    "after "
                    "an exchange, or make up for it with a bonus.",
                    name=back_up.name,
                    old=back_up.price - rise,
                    new=back_up.price,
                    day=after[1],
                )


@agreement_rule(
    "TOKR-32",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.ADJUSTMENT,
    Words("Pengukuh hilang saat menabung", "Reinforcer withdrawn while saving"),
)
def withdrawn_while_saving(scene: Scene) -> Iterator[Remark]:
    """No reinforcer disappears while a client is saving for it."""
    for before, place, (after, start) in _amended(scene):
        gone = {one.code for one in before.back_ups} - {one.code for one in after.back_ups}
        if gone and _saving(scene, start):
            yield remark(
                f"{place}.back_ups",
                "Mulai {day} {codes} tidak lagi ditawarkan, padahal klien mungkin menabung untuk itu.",
                "From {day} on this is not offered any more, though the client may be saving for it: "
                "{codes}.",
                day=start,
                codes=sorted(gone),
            )


@agreement_rule(
    "TOKR-33",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.ADJUSTMENT,
    Words("Hari tanpa kesepakatan", "Days without an agreement"),
)
def gap(scene: Scene) -> Iterator[Remark]:
    """From the first to the last day of the period exactly one version is in force."""
    period = scene.agreement.period
    first = min((span.start for _, _, span in scene.spans), default=None)
    if first is None or first > period.start:
        yield remark(
            "versions",
            "Sejak {day} belum ada versi yang berlaku.",
            "From {day} on no version is in force yet.",
            day=period.start,
        )


@agreement_rule(
    "TOKR-34",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.ADJUSTMENT,
    Words("Versi bertumpuk", "Versions overlap"),
)
def overlap(scene: Scene) -> Iterator[Remark]:
    """No two versions begin on the same day, and their numbers count up in the order of their days."""
    ordered = sorted(scene.versions(), key=lambda one: (one[1].effective, one[1].number))
    for (_, before), (place, after) in pairwise(ordered):
        if before.effective == after.effective or before.number >= after.number:
            yield remark(
                f"{place}.effective",
                "Versi {n} yang berlaku mulai {day} bertumpuk atau tidak berurutan dengan versi {before}.",
                "Version {n}, in force from {day}, overlaps with version {before} or is out of order.",
                n=after.number,
                day=after.effective,
                before=before.number,
            )


@agreement_rule(
    "TOKR-35",
    Severity.WARNING,
    Certainty.FACT,
    TokenStep.ADJUSTMENT,
    Words("Versi tidak pernah berlaku", "Version never in force"),
)
def never_in_force(scene: Scene) -> Iterator[Remark]:
    """Every version comes into force before the period ends, and before a later one replaces it."""
    starts = [one.effective for _, one in scene.versions()]
    in_force = {id(version) for _, version, _ in scene.spans}
    for place, version in scene.versions():
        if id(version) not in in_force and starts.count(version.effective) == 1:
            yield remark(
                f"{place}.effective",
                "Versi {n} berlaku mulai {day} dan karena itu tidak pernah berlaku dalam masa kesepakatan.",
                "Version {n}, in force from {day}, is never in force within the period.",
                n=version.number,
                day=version.effective,
            )


@agreement_rule(
    "TOKR-36",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.ADJUSTMENT,
    Words("Tanda tangan bertanggal kemudian", "Signed ahead of time"),
)
def signed_ahead(scene: Scene) -> Iterator[Remark]:
    """Nobody has signed what will only be agreed on a later day than today."""
    for place, version in scene.versions():
        if scene.today is not None and version.signed_by and version.agreed_on > scene.today:
            yield remark(
                f"{place}.agreed_on",
                "Versi {n} sudah ditandatangani, padahal baru disepakati pada {day}.",
                "Version {n} is signed, though it is agreed only on {day}.",
                n=version.number,
                day=version.agreed_on,
            )


@agreement_rule(
    "TOKR-37",
    Severity.HINT,
    Certainty.FACT,
    TokenStep.ADJUSTMENT,
    Words("Perubahan tanpa alasan", "Change without a reason"),
)
def no_reason(scene: Scene) -> Iterator[Remark]:
    """Every later version says why the agreement was changed."""
    for _, place, (version, _) in _amended(scene):
        if not version.reason.strip():
            yield remark(
                f"{place}.reason",
                "Alasan perubahan dalam versi {n} belum ditulis.",
                "Version {n} does not say why the agreement was changed.",
                n=version.number,
            )


def _amended(scene: Scene) -> Iterator[tuple[Version, str, tuple[Version, dt.date]]]:
    """Yield each version that replaces another one: the earlier, its own path, itself and its first day."""
    for (_, before, _), (place, after, span) in pairwise(scene.spans):
        yield before, place, (after, span.start)


def _saving(scene: Scene, start: dt.date) -> bool:
    """Whether tokens earned before *start* could not be exchanged before it."""
    earned = max((one.day for one in scene.days if one.day < start), default=None)
    exchanged = max((one.day for one in scene.exchanges if one.day < start), default=None)
    return earned is not None and (exchanged is None or exchanged < earned)


VERSION_RULES = (
    unsigned,
    dearer_while_saving,
    withdrawn_while_saving,
    gap,
    overlap,
    never_in_force,
    signed_ahead,
    no_reason,
)
"""The rules on versions."""
