"""The Good Behavior Game."""

import attrs
import pytest
from hypothesis import given, strategies as st

from socialwork.testing.tokens.plans import game_marks, good_behavior_games
from socialwork.tokens.good_behavior_game import GoodBehaviorGame, Team, count_marks, play

LEFT, RIGHT = Team(code="kiri", members=("A1", "A2")), Team(code="kanan", members=("A3", "A4"))
GAME = GoodBehaviorGame(teams=(LEFT, RIGHT), most=4, fewest_wins=True)
ALONE = attrs.evolve(GAME, fewest_wins=False)


@pytest.mark.parametrize(
    ("left", "right", "winners", "by_criterion"),
    [
        (2, 4, ("kiri", "kanan"), ("kiri", "kanan")),
        (2, 5, ("kiri",), ("kiri",)),
        (6, 5, ("kanan",), ()),
        (6, 6, ("kiri", "kanan"), ()),
        (0, 0, ("kiri", "kanan"), ("kiri", "kanan")),
    ],
)
def test_games_by_hand(
    left: int, right: int, winners: tuple[str, ...], by_criterion: tuple[str, ...]
) -> None:
    """At most four marks win; so do the fewest, where that was agreed, and all that tie for them."""
    marks = {"kiri": left, "kanan": right}
    assert play(GAME, marks).winners == winners
    assert play(ALONE, marks).winners == by_criterion


def test_the_whole_team_is_reinforced() -> None:
    """Members get what their team gets, and hear why."""
    found = play(GAME, {"kiri": 2, "kanan": 5})
    assert found.rewarded == {"A1": True, "A2": True, "A3": False, "A4": False}
    assert [one.reason.id for one in found.teams] == ["2 tanda, paling banyak 4.", "5 tanda, lebih dari 4."]
    assert play(GAME, {"kiri": 9, "kanan": 5}).teams[1].reason.en == "5 marks, the fewest of all teams."


def test_marks_are_counted_for_teams() -> None:
    """Each infraction of a member is a mark of the team; a team without any has none."""
    assert count_marks(GAME, ["A1", "A2", "A1"]) == {"kiri": 3, "kanan": 0}
    assert play(attrs.evolve(ALONE, most=0), {"kiri": 1}).winners == ("kanan",)
    with pytest.raises(ValueError, match="A8, A9 belong to no team"):
        count_marks(GAME, ["A9", "A1", "A8"])


@given(good_behavior_games(), st.data())
def test_an_extra_mark_never_helps(game: GoodBehaviorGame, data: st.DataObject) -> None:
    """A team that did not win does not win with more marks, all else being equal."""
    marks = data.draw(game_marks(game))
    team = data.draw(st.sampled_from([team.code for team in game.teams]))
    more = {**marks, team: marks.get(team, 0) + data.draw(st.integers(1, 5))}
    if team not in play(game, marks).winners:
        assert team not in play(game, more).winners


@given(good_behavior_games(), st.data())
def test_marks_of_others_matter_only_for_the_fewest(game: GoodBehaviorGame, data: st.DataObject) -> None:
    """A team within the criterion wins, whatever the others have, so all can win."""
    marks = data.draw(game_marks(game))
    for result in play(game, marks).teams:
        if result.marks <= game.most:
            assert result.won
    within = {team.code: data.draw(st.integers(0, game.most)) for team in game.teams}
    assert play(game, within).winners == tuple(team.code for team in game.teams)


@given(good_behavior_games(), st.data())
def test_somebody_wins_where_the_fewest_do(game: GoodBehaviorGame, data: st.DataObject) -> None:
    """With the rule of the fewest every session has a winner; without it the criterion decides alone."""
    marks = data.draw(game_marks(game))
    found = play(game, marks)
    if game.fewest_wins:
        assert found.winners
    else:
        assert found.winners == tuple(one.team for one in found.teams if one.marks <= game.most)


@pytest.mark.parametrize("marks", [{"kiri": -1}, {"tengah": 1}, {"kiri": 1.5}, {"kiri": True}])
def test_impossible_marks_are_refused(marks: dict[str, int]) -> None:
    """Marks are whole, 0 or more, and for a team that plays."""
    with pytest.raises(ValueError, match="with 0 marks or more"):
        play(GAME, marks)


def test_impossible_games_are_refused() -> None:
    """No teams, one code twice, a member in two teams, a single team against itself, an empty team."""
    for teams in ((), (LEFT, LEFT), (LEFT, Team(code="kanan", members=("A2",)))):
        with pytest.raises(ValueError, match="nobody may play in two of them"):
            GoodBehaviorGame(teams=teams, most=4, fewest_wins=False)
    with pytest.raises(ValueError, match="a single team always has the fewest"):
        GoodBehaviorGame(teams=(LEFT,), most=4, fewest_wins=True)
    for members in ((), ("A1", "A1")):
        with pytest.raises(ValueError, match="the team kiri needs one member or more"):
            Team(code="kiri", members=members)
    with pytest.raises(ValueError, match="most must be a whole number"):
        GoodBehaviorGame(teams=(LEFT, RIGHT), most=-1, fewest_wins=True)
