"""Properties 44 to 47: group contingencies and the Good Behavior Game."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from socialwork.testing.tokens.parts import Groups
from socialwork.testing.tokens.plans import (
    game_marks,
    good_behavior_games,
    group_contingencies,
    group_results,
)
from socialwork.testing.tokens.properties.base import Needs, other_property
from socialwork.tokens.contingencies import (
    DependentContingency,
    GroupContingency,
    IndependentContingency,
    InterdependentContingency,
)
from socialwork.tokens.good_behavior_game import GoodBehaviorGame

Results = Mapping[str, int | None]


@frozen
class Session:
    """A group, its contingency, and the results of two sessions."""

    part: Groups
    contingency: GroupContingency
    results: Results
    others: Results

    def rewarded(self, results: Results) -> dict[str, bool]:
        """Return who is reinforced for *results*."""
        return dict(self.part.outcome(self.contingency, results).rewarded)

    def fail(self, why: str, results: Results) -> None:
        """Say why the property fails.

        Raises:
            AssertionError: Always.
        """
        told = ", ".join(f"{member} {result}" for member, result in results.items())
        message = f"{why}\n\n  {self.contingency}\n  results: {told}\n  reinforced: {self.rewarded(results)}"
        raise AssertionError(message)


@frozen
class Match:
    """A game and the marks of a session."""

    part: Groups
    game: GoodBehaviorGame
    marks: Mapping[str, int]

    def winners(self, marks: Mapping[str, int]) -> set[str]:
        """Return the teams that win with *marks*."""
        return set(self.part.play(self.game, marks).winners)


def _sessions(kind: type) -> Any:
    def inputs(part: Groups) -> st.SearchStrategy[Session]:
        made = group_contingencies().filter(lambda one: isinstance(one, kind))
        return made.flatmap(
            lambda one: st.builds(
                Session, st.just(part), st.just(one), group_results(one), group_results(one)
            )
        )

    return inputs


def _matches(part: Groups) -> st.SearchStrategy[Match]:
    return good_behavior_games().flatmap(
        lambda game: st.builds(Match, st.just(part), st.just(game), game_marks(game))
    )


@other_property(
    Needs.GROUPS,
    44,
    "independent",
    "Kontingensi mandiri: hasil anggota lain tidak memengaruhi seorang anggota.",
    _sessions(IndependentContingency),
)
def independent(session: Session) -> None:
    """Independent: what a member gets does not depend on the results of the others."""
    for member in session.contingency.members:
        own = {member: session.results.get(member)}
        mixed = {**session.others, **own}
        if session.rewarded(mixed)[member] is not session.rewarded(session.results)[member]:
            session.fail(f"with other results of the others, {member} is treated otherwise", mixed)


@other_property(
    Needs.GROUPS,
    45,
    "dependent",
    "Kontingensi bergantung: hanya hasil anggota yang ditunjuk yang menentukan, untuk semua anggota sama.",
    _sessions(DependentContingency),
)
def dependent(session: Session) -> None:
    """Dependent: the outcome depends on the named members alone, and is the same for all."""
    rule = session.contingency
    named = rule.named if isinstance(rule, DependentContingency) else ()
    kept = {member: session.results.get(member) for member in named}
    rest = {member: one for member, one in session.others.items() if member not in named}
    mixed = {**rest, **kept}
    if session.rewarded(mixed) != session.rewarded(session.results):
        session.fail("results of members who are not named matter", mixed)
    if len(set(session.rewarded(mixed).values())) > 1:
        session.fail("some of the group are reinforced and some are not", mixed)


@other_property(
    Needs.GROUPS,
    46,
    "interdependent",
    "Kontingensi saling bergantung: semua atau tidak seorang pun, tidak bergantung pada siapa yang mencapai "
    "apa, dan menambah keberhasilan tidak pernah menghilangkan pengukuh.",
    _sessions(InterdependentContingency),
)
def interdependent(session: Session) -> None:
    """Interdependent: all or none, whoever did what, and one success more never loses the reinforcer."""
    results, members = session.results, session.contingency.members
    if len(set(session.rewarded(results).values())) > 1:
        session.fail("some of the group are reinforced and some are not", results)
    turned = dict(zip(members, [results.get(one) for one in (*members[1:], members[0])], strict=True))
    if set(session.rewarded(turned).values()) != set(session.rewarded(results).values()):
        session.fail("it matters who did what", turned)
    for member, result in results.items():
        more = {**results, member: None if result is None else result + 1}
        if any(session.rewarded(results).values()) and not any(session.rewarded(more).values()):
            session.fail(f"one success more of {member} loses the reinforcer", more)


@other_property(
    Needs.GROUPS,
    47,
    "good-behavior-game",
    "Permainan Perilaku Baik: satu tanda lagi tidak pernah menolong, dan semua tim dapat menang.",
    _matches,
)
def good_behavior_game(match: Match) -> None:
    """Good Behavior Game: an extra mark never helps, and all teams can win."""
    before = match.winners(match.marks)
    for team in match.game.teams:
        more = {**match.marks, team.code: match.marks.get(team.code, 0) + 1}
        if team.code in match.winners(more) - before:
            message = f"one mark more lets {team.code} win: {dict(match.marks)} in {match.game}"
            raise AssertionError(message)
    codes = {team.code for team in match.game.teams}
    if match.winners(dict.fromkeys(codes, match.game.most)) != codes:
        message = f"with {match.game.most} marks each, not all teams of {match.game} win"
        raise AssertionError(message)
