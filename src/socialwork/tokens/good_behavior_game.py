"""The Good Behavior Game (Barrish, Saunders and Wolf 1969): teams, marks for infractions, teams that win.

A team wins a session with at most so many marks, or with the fewest. All teams can win, and a mark more
never helps the team that gets it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import whole
from socialwork.values.text import is_code
from socialwork.words import Words

_MOST = 1_000_000


@frozen(kw_only=True)
class Team:
    """A team.

    Attributes:
        code: By which marks name it.
        members: Codes of its members, one or more.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    members: Annotated[tuple[str, ...], Words("Anggota (kode)", "Members (codes)")]

    def __attrs_post_init__(self) -> None:
        if not self.members or len(set(self.members)) < len(self.members):
            message = f"the team {self.code} needs one member or more, each once, not {self.members}"
            raise ValueError(message)


@frozen(kw_only=True)
class GoodBehaviorGame:
    """The rules of a game.

    Attributes:
        teams: One or more; nobody plays in two of them.
        most: A team with this many marks or fewer wins, whatever the others have.
        fewest_wins: Whether the team with the fewest marks wins as well where it has more than *most*;
            teams that tie for the fewest all win.
    """

    teams: Annotated[tuple[Team, ...], Words("Tim", "Teams")]
    most: Annotated[int, Words("Tanda paling banyak", "Most marks")] = field(validator=whole(0, _MOST))
    fewest_wins: Annotated[bool, Words("Tanda paling sedikit ikut menang", "Fewest marks win too")]

    def __attrs_post_init__(self) -> None:
        codes = [team.code for team in self.teams]
        players = [member for team in self.teams for member in team.members]
        if not codes or len(set(codes)) < len(codes) or len(set(players)) < len(players):
            message = "a game needs teams with different codes, and nobody may play in two of them"
            raise ValueError(message)
        if self.fewest_wins and len(codes) == 1:
            message = "a single team always has the fewest marks; it can only play against a criterion"
            raise ValueError(message)


@frozen
class TeamResult:
    """How a session ended for one team.

    Attributes:
        team: Its code.
        marks: Its marks.
        won: Whether it gets the reinforcer.
        reason: Why.
    """

    team: str
    marks: int
    won: bool
    reason: Words


@frozen
class GameResult:
    """How a session ended, team by team in the order of the game."""

    game: GoodBehaviorGame
    teams: tuple[TeamResult, ...]

    @property
    def winners(self) -> tuple[str, ...]:
        """The codes of the teams that won; all of them can."""
        return tuple(one.team for one in self.teams if one.won)

    @property
    def rewarded(self) -> dict[str, bool]:
        """Whether each member gets the reinforcer, by code: the whole team does, or nobody of it."""
        won = set(self.winners)
        return {member: team.code in won for team in self.game.teams for member in team.members}


def play(game: GoodBehaviorGame, marks: Mapping[str, int]) -> GameResult:
    """Return how a session with *marks* ends.

    Args:
        game: The rules.
        marks: The marks of each team by its code; a team that is not named has none.

    Raises:
        ValueError: Marks for a team that does not play, or no whole number of 0 or more.

    >>> teams = (Team(code="kiri", members=("A1",)), Team(code="kanan", members=("A2",)))
    >>> game = GoodBehaviorGame(teams=teams, most=4, fewest_wins=True)
    >>> play(game, {"kiri": 6, "kanan": 5}).winners
    ('kanan',)
    >>> play(game, {"kiri": 2, "kanan": 4}).winners
    ('kiri', 'kanan')
    """
    codes = [team.code for team in game.teams]
    for code, number in marks.items():
        if code not in codes or type(number) is not int or number < 0:
            message = f"{number!r} marks for {code!r}; there are {', '.join(codes)}, with 0 marks or more"
            raise ValueError(message)
    counts = [marks.get(code, 0) for code in codes]
    results = (_result(game, code, count, min(counts)) for code, count in zip(codes, counts, strict=True))
    return GameResult(game, tuple(results))


def count_marks(game: GoodBehaviorGame, offenders: Iterable[str]) -> dict[str, int]:
    """Return the marks of each team, where *offenders* has one member's code for each infraction.

    Raises:
        ValueError: Somebody belongs to no team.
    """
    team_of = {member: team.code for team in game.teams for member in team.members}
    seen = list(offenders)
    strangers = sorted(set(seen) - set(team_of))
    if strangers:
        message = f"{', '.join(strangers)} belong to no team"
        raise ValueError(message)
    counted = Counter(team_of[one] for one in seen)
    return {team.code: counted[team.code] for team in game.teams}


def _result(game: GoodBehaviorGame, code: str, marks: int, fewest: int) -> TeamResult:
    if marks <= game.most:
        return TeamResult(code, marks, won=True, reason=_WITHIN.format(n=marks, most=game.most))
    if game.fewest_wins and marks == fewest:
        return TeamResult(code, marks, won=True, reason=_FEWEST.format(n=marks))
    return TeamResult(code, marks, won=False, reason=_TOO_MANY.format(n=marks, most=game.most))


_WITHIN = Words("{n} tanda, paling banyak {most}.", "{n} marks, at most {most}.")
_FEWEST = Words("{n} tanda, paling sedikit di antara semua tim.", "{n} marks, the fewest of all teams.")
_TOO_MANY = Words("{n} tanda, lebih dari {most}.", "{n} marks, more than {most}.")
