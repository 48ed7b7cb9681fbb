"""The decision table at work: from needs to recommended types of groups, with the reasons."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from socialwork.techniques.group import GroupProgramme
from socialwork.techniques.group_fit import GroupFit, group_fits
from socialwork.tools.group_needs import GroupNeeds, GroupTypeChoice
from socialwork.vocabulary.groupwork import GroupNeed, Profession
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.words import Words

NEAR = 2
"""A type is recommended from one in so many of the best type's points: half of them."""


@frozen(kw_only=True)
class Reason:
    """Why a need speaks for a type.

    Attributes:
        need: The need.
        ticks: How many members ticked it.
        points: What it adds to the score: ticks times the weight of the need for the type.
        why: The explanation of the table.
    """

    need: GroupNeed
    ticks: int
    points: int
    why: Words


@frozen(kw_only=True)
class Recommendation:
    """A type of group that the needs speak for.

    Attributes:
        rank: 1 for the best; types with the same score share a rank.
        score: The sum of the points of its reasons.
        reasons: What speaks for it, the strongest first.
        required: Professions of which one has to be there.
        helpful: Professions that add something.
    """

    type: GroupTypeTerm
    rank: int
    score: int
    reasons: tuple[Reason, ...]
    required: tuple[Profession, ...] = ()
    helpful: tuple[Profession, ...] = ()


def recommend_group_types(needs: GroupNeeds | Iterable[GroupNeed]) -> tuple[Recommendation, ...]:
    """Return the types of groups that *needs* speak for, the best first.

    Every tick of a member counts once for each type that serves the need, twice where the type is there
    for it. Types with at least half the points of the best one are recommended; equal scores stand in
    the order of the table. The answer is a help to think with: size, readiness and setting decide too.

    Args:
        needs: A needs assessment, or needs that count once each.

    >>> [one.type.code for one in recommend_group_types([GroupNeed.FUTURE, GroupNeed.SOCIAL_SKILL])]
    ['socialization-group']
    """
    return _recommended(_counts(needs))


def programme_recommendations(programme: GroupProgramme) -> tuple[Recommendation, ...]:
    """Return what the programme's own needs assessments speak for; nothing where it has none.

    Where the choice of a type names the needs that it looks at, only those count.
    """
    looked_at = {need for tool in programme.tools if isinstance(tool, GroupTypeChoice) for need in tool.needs}
    counts: dict[GroupNeed, int] = {}
    for tool in programme.tools:
        for need, ticks in tool.ticks if isinstance(tool, GroupNeeds) else ():
            if not looked_at or need in looked_at:
                counts[need] = counts.get(need, 0) + ticks
    return _recommended(counts or dict.fromkeys(sorted(looked_at, key=list(GroupNeed).index), 1))


def _counts(needs: GroupNeeds | Iterable[GroupNeed]) -> dict[GroupNeed, int]:
    return dict(needs.ticks) if isinstance(needs, GroupNeeds) else dict.fromkeys(needs, 1)


def _recommended(counts: Mapping[GroupNeed, int]) -> tuple[Recommendation, ...]:
    scored = [(fit, reasons, sum(one.points for one in reasons)) for fit, reasons in _reasons(counts)]
    best = max((score for *_, score in scored), default=0)
    kept = [item for item in scored if item[2] and item[2] * NEAR >= best]
    kept.sort(key=lambda item: -item[2])
    return tuple(
        Recommendation(
            type=fit.type,
            rank=1 + sum(other > score for *_, other in kept),
            score=score,
            reasons=reasons,
            required=fit.required,
            helpful=fit.helpful,
        )
        for fit, reasons, score in kept
    )


def _reasons(counts: Mapping[GroupNeed, int]) -> Iterable[tuple[GroupFit, tuple[Reason, ...]]]:
    for fit in group_fits():
        found = [
            Reason(
                need=one.need,
                ticks=counts[one.need],
                points=counts[one.need] * one.weight,
                why=one.reason,
            )
            for one in fit.serves
            if counts.get(one.need)
        ]
        yield fit, tuple(sorted(found, key=lambda one: -one.points))
