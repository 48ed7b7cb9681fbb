"""Rules on target behaviours: told apart, countable, worth their effort, and praised."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from socialwork.findings import Certainty, Remark, Severity
from socialwork.tokens.agreement import TargetBehaviour, Version
from socialwork.tokens.checks.limits import PRAISE_WITHIN, TOKEN_WITHIN
from socialwork.tokens.checks.rule import agreement_rule, remark
from socialwork.tokens.checks.scene import Scene
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.vocabulary.tokens import ProductionKind
from socialwork.words import Words


@agreement_rule(
    "TOKR-40",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.TARGETS,
    Words("Tanpa perilaku sasaran", "No target behaviour"),
)
def no_behaviour(scene: Scene) -> Iterator[Remark]:
    """Every version names at least one target behaviour."""
    for place, version in scene.versions():
        if not version.behaviours:
            yield remark(
                f"{place}.behaviours",
                "Versi {n} tidak menyebut perilaku sasaran.",
                "Version {n} names no target behaviour.",
                n=version.number,
            )


@agreement_rule(
    "TOKR-41",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.TARGETS,
    Words("Kode ganda", "Code used twice"),
)
def twice(scene: Scene) -> Iterator[Remark]:
    """Within a version each code names one behaviour, each code one reinforcer, each reason one bonus."""
    for place, version in scene.versions():
        lists = {
            "behaviours": [one.code for one in version.behaviours],
            "back_ups": [one.code for one in version.back_ups],
            "bonuses": [one.reason for one in version.bonuses],
        }
        for name, codes in lists.items():
            again = [code for code, times in Counter(codes).items() if times > 1]
            if again:
                yield remark(
                    f"{place}.{name}",
                    "Dipakai lebih dari satu kali: {codes}.",
                    "Used more than once: {codes}.",
                    codes=again,
                )


@agreement_rule(
    "TOKR-42",
    Severity.WARNING,
    Certainty.FACT,
    TokenStep.TARGETS,
    Words("Perilaku tanpa kriteria", "Behaviour without a criterion"),
)
def no_criterion(scene: Scene) -> Iterator[Remark]:
    """Every behaviour says how anybody could see that it is met."""
    for place, version in scene.versions():
        blank = [one.code for one in version.behaviours if not one.criterion.strip()]
        if blank:
            yield remark(
                f"{place}.behaviours",
                "Kriteria belum ditulis untuk {codes}.",
                "There is no criterion for {codes}.",
                codes=blank,
            )


@agreement_rule(
    "TOKR-43",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.TARGETS,
    Words("Kesempatan melebihi hari", "More opportunities than days"),
)
def too_many(scene: Scene) -> Iterator[Remark]:
    """No behaviour has more opportunities than its days and its opportunities a day allow."""
    for place, behaviour, _, span in scene.behaviours():
        days = len({*behaviour.dates}) or span.days
        if behaviour.opportunities > days * behaviour.per_day:
            yield remark(
                f"{place}.opportunities",
                "Perilaku {code} mempunyai {n} kesempatan, padahal dalam {days} hari paling banyak {most}.",
                "The behaviour {code} has {n} opportunities, while {days} days have {most} at most.",
                code=behaviour.code,
                n=behaviour.opportunities,
                days=days,
                most=days * behaviour.per_day,
            )


@agreement_rule(
    "TOKR-44",
    Severity.WARNING,
    Certainty.FACT,
    TokenStep.TARGETS,
    Words("Hari di luar versi", "Days outside the version"),
)
def other_days(scene: Scene) -> Iterator[Remark]:
    """The days of a behaviour lie within those on which its version is in force."""
    for place, behaviour, version, span in scene.behaviours():
        outside = sorted({day for day in behaviour.dates if day not in span})
        if outside:
            yield remark(
                f"{place}.dates",
                "Perilaku {code} memuat hari di luar berlakunya versi {n}: {days}.",
                "The behaviour {code} has days on which version {n} is not in force: {days}.",
                code=behaviour.code,
                n=version.number,
                days=outside,
            )


@agreement_rule(
    "TOKR-45",
    Severity.WARNING,
    Certainty.FACT,
    TokenStep.VALUES,
    Words("Lebih sukar, nilainya lebih rendah", "Harder but worth less"),
)
def harder_for_less(scene: Scene) -> Iterator[Remark]:
    """A behaviour that asks more of the client is not worth less than an easier one (step nine)."""
    for place, behaviour, version in _all(scene):
        easier = [one for one in version.behaviours if one.code in behaviour.harder_than]
        better = [one.code for one in easier if _worth(one) > _worth(behaviour)]
        if better:
            yield remark(
                f"{place}.value",
                "Perilaku {code} lebih sukar daripada {easier}, tetapi nilainya lebih rendah.",
                "The behaviour {code} is harder than {easier}, but worth less.",
                code=behaviour.code,
                easier=better,
            )


@agreement_rule(
    "TOKR-46",
    Severity.ERROR,
    Certainty.FACT,
    TokenStep.VALUES,
    Words("Urutan kesukaran tidak jelas", "Order of difficulty unclear"),
)
def unclear_order(scene: Scene) -> Iterator[Remark]:
    """What a behaviour is harder than exists in its version, and none is harder than itself in the end."""
    for place, behaviour, version in _all(scene):
        known = {one.code: one for one in version.behaviours}
        unknown = [code for code in behaviour.harder_than if code not in known]
        if unknown or behaviour.code in _below(behaviour, known):
            yield remark(
                f"{place}.harder_than",
                "Perilaku {code} dibandingkan dengan perilaku yang tidak ada atau dengan dirinya sendiri: "
                "{codes}.",
                "The behaviour {code} is compared with a behaviour that does not exist, or with itself: "
                "{codes}.",
                code=behaviour.code,
                codes=unknown or behaviour.harder_than,
            )


@agreement_rule(
    "TOKR-47",
    Severity.WARNING,
    Certainty.FACT,
    TokenStep.VALUES,
    Words("Tidak pernah bertoken", "Never a token"),
)
def never_pays(scene: Scene) -> Iterator[Remark]:
    """A behaviour that is to earn tokens has enough opportunities for its schedule to give one."""
    for place, behaviour, version in _all(scene):
        silent = behaviour.production.kind is ProductionKind.NONE or version.policies.endowment
        if not silent and not behaviour.production.produced(behaviour.opportunities):
            yield remark(
                f"{place}.production",
                "Sebanyak {n} kesempatan untuk {code} tidak cukup untuk satu token pun menurut jadwal "
                "perolehannya.",
                "The schedule of {code} takes more than {n} opportunities for a single token.",
                n=behaviour.opportunities,
                code=behaviour.code,
            )


@agreement_rule(
    "TOKR-48",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.THINNING,
    Words("Tanpa pengurangan token", "No thinning"),
)
def no_thinning(scene: Scene) -> Iterator[Remark]:
    """The agreement says how tokens become fewer, or a later version or a level without tokens does it."""
    versions = [version for _, version, _ in scene.spans]
    levels = [level for version in versions if version.levels for level in version.levels.levels]
    thinned = any(_thins(before, after) for before, after in pairwise(versions))
    thinned |= any(level.token_free for level in levels)
    if versions and not scene.agreement.thinning.strip() and not thinned:
        yield remark(
            "thinning",
            "Belum ada rencana mengurangi token dan menguatkan pujian; perilaku mudah hilang setelah token "
            "berhenti.",
            "There is no plan for fewer tokens and stronger praise; behaviour is easily lost once tokens "
            "stop.",
        )


@agreement_rule(
    "TOKR-49",
    Severity.WARNING,
    Certainty.QUESTION,
    TokenStep.DELIVERY,
    Words("Token atau pujian terlambat", "Token or praise too late"),
)
def not_at_once(scene: Scene) -> Iterator[Remark]:
    """The token comes on the same day, and praise within an hour of the token."""
    for place, version in scene.versions():
        limits = {"deliver_within": TOKEN_WITHIN, "praise_within": PRAISE_WITHIN}
        for name, limit in limits.items():
            minutes = getattr(version.policies, name)
            if minutes > limit:
                yield remark(
                    f"{place}.policies.{name}",
                    "Batas {minutes} menit terlalu longgar; paling lama {limit} menit agar klien "
                    "mengaitkannya "
                    "dengan perilakunya.",
                    "A limit of {minutes} minutes is too loose; {limit} at most lets the client connect it "
                    "with "
                    "the behaviour.",
                    minutes=minutes,
                    limit=limit,
                )


def _all(scene: Scene) -> Iterator[tuple[str, TargetBehaviour, Version]]:
    for place, version in scene.versions():
        for n, behaviour in enumerate(version.behaviours):
            yield f"{place}.behaviours[{n}]", behaviour, version


def _worth(behaviour: TargetBehaviour) -> Fraction:
    """Return the tokens of one success, on average."""
    production = behaviour.production
    if production.kind is ProductionKind.NONE:
        return Fraction(0)
    return Fraction(behaviour.value, production.ratio)


def _below(behaviour: TargetBehaviour, known: dict[str, TargetBehaviour]) -> set[str]:
    """Return the codes of all behaviours that *behaviour* is harder than, directly or not."""
    found: set[str] = set()
    waiting = [*behaviour.harder_than]
    while waiting:
        code = waiting.pop()
        if code not in found and code in known:
            found.add(code)
            waiting.extend(known[code].harder_than)
    return found


def _thins(before: Version, after: Version) -> bool:
    """Whether a behaviour of *before* earns less in *after*, or no more."""
    worth = {one.code: _worth(one) for one in after.behaviours}
    return any(worth.get(one.code, Fraction(0)) < _worth(one) for one in before.behaviours)


BEHAVIOUR_RULES = (
    no_behaviour,
    twice,
    no_criterion,
    too_many,
    other_days,
    harder_for_less,
    unclear_order,
    never_pays,
    no_thinning,
    not_at_once,
)
"""The rules on target behaviours."""
