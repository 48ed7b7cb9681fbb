"""The decision table at work: from needs to recommended types of groups, with the reasons."""

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import frozen

from socialwork.techniques.group_fit import GroupFit, group_fits
from socialwork.tools.base import Tool
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
class GroupRecommendation:
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


def rank_group_types(needs: GroupNeeds | Iterable[GroupNeed]) -> tuple[GroupRecommendation, ...]:
    """Return every type of group that *needs* speak for at all, the best first.

    Every tick of a member counts once for each type that serves the need, twice where the type is there
    for it. Equal scores share a rank and stand in the order of the table.

    Args:
        needs: A needs assessment, or needs that count once each.
    """
    return _ranked(dict(needs.ticks) if isinstance(needs, GroupNeeds) else dict.fromkeys(needs, 1))


def recommend_group_types(needs: GroupNeeds | Iterable[GroupNeed]) -> tuple[GroupRecommendation, ...]:
    """Return the types of groups that are recommended for *needs*, the best first.

    These are the types with at least half the score of the best one (:func:`rank_group_types`). The
    answer is a help to think with: size, readiness and setting of the group decide too.

    Args:
        needs: A needs assessment, or needs that count once each.

    >>> [one.type.code for one in recommend_group_types([GroupNeed.FUTURE, GroupNeed.SOCIAL_SKILL])]
    ['socialization-group']
    """
    return recommended(rank_group_types(needs))


def ranked_by(tools: Iterable[Tool]) -> tuple[GroupRecommendation, ...]:
    """Return the types that the needs assessments among *tools* speak for; nothing where there is none.

    Where the choice of a type names the needs that it looks at, only those count; without an assessment
    each of them counts once.
    """
    every = tuple(tools)
    looked_at = [need for tool in every if isinstance(tool, GroupTypeChoice) for need in tool.needs]
    counts: Counter[GroupNeed] = Counter()
    for tool in every:
        for need, ticks in tool.ticks if isinstance(tool, GroupNeeds) else ():
            if not looked_at or need in looked_at:
                counts[need] += ticks
    return _ranked(counts or dict.fromkeys(looked_at, 1))


def recommended(ranked: tuple[GroupRecommendation, ...]) -> tuple[GroupRecommendation, ...]:
    """Return those of *ranked* that are recommended: with at least half the score of the best one."""
    return tuple(one for one in ranked if one.score * NEAR >= ranked[0].score)


def _ranked(counts: Mapping[GroupNeed, int]) -> tuple[GroupRecommendation, ...]:
    scored = [(fit, reasons, sum(one.points for one in reasons)) for fit, reasons in _reasons(counts)]
    ranked = sorted(
        ((fit, reasons, score) for fit, reasons, score in scored if score), key=lambda one: -one[2]
    )
    return tuple(
        GroupRecommendation(
            type=fit.type,
            rank=1 + sum(other > score for *_, other in ranked),
            score=score,
            reasons=reasons,
            required=fit.required,
            helpful=fit.helpful,
        )
        for fit, reasons, score in ranked
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
