"""Sociometry: what the choices among the members of a group show."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from socialwork.values.measure import Count

_SMALLEST_CLIQUE = 3


@frozen(kw_only=True)
class Status:
    """The place of one member.

    Attributes:
        received: By how many others the member was chosen.
        given: How many others the member chose.
        mutual: How many of these choices were returned.
        rejected_by: By how many others the member was rejected.
        rejecting: How many others the member rejected.
    """

    member: str
    received: int
    given: int
    mutual: int
    rejected_by: int = 0
    rejecting: int = 0


@frozen(kw_only=True)
class Sociogram:
    """What the choices show; everything stands in the order of the members.

    Attributes:
        statuses: The place of each member.
        pairs: The pairs who chose each other.
        density: Choices made, of all that were possible; ``None`` for fewer than two members.
        reciprocity: Choices that were returned, of all that were made; ``None`` without choices.
        cohesion: Pairs who chose each other, of all pairs; ``None`` for fewer than two members.
        cliques: The largest sets of three or more in which everyone chose everyone.
        unchosen: Members whom nobody chose.
        isolates: Members whom nobody chose and who chose nobody.
        choices: Each choice that counts, as who chose and who was chosen.
        rejections: Each rejection that counts, as who rejected and who was rejected.
    """

    statuses: tuple[Status, ...]
    pairs: tuple[tuple[str, str], ...]
    density: Count | None
    reciprocity: Count | None
    cohesion: Count | None
    cliques: tuple[tuple[str, ...], ...]
    unchosen: tuple[str, ...]
    isolates: tuple[str, ...]
    choices: tuple[tuple[str, str], ...] = ()
    rejections: tuple[tuple[str, str], ...] = ()


def sociogram(
    members: Sequence[str],
    choices: Iterable[tuple[str, str]],
    rejections: Iterable[tuple[str, str]] = (),
    *,
    most: int | None = None,
) -> Sociogram:
    """Work out what *choices* and *rejections*, pairs of who made one and whom it met, show about *members*.

    A choice or rejection of oneself or of somebody outside the group is left out, and one made twice counts
    once. Where each might choose *most* others, no more choices were possible than that.

    >>> found = sociogram(["A", "B", "C"], [("A", "B"), ("B", "A"), ("C", "A")])
    >>> found.pairs, found.density, found.unchosen
    ((('A', 'B'),), Count(hits=3, total=6), ('C',))
    """
    people = tuple(dict.fromkeys(members))
    made, refused = _counting(people, choices), _counting(people, rejections)
    given = set(made)
    mutual = {
        member: {other for other in people if {(member, other), (other, member)} <= given}
        for member in people
    }
    statuses = tuple(_status(member, made, refused, mutual) for member in people)
    pairs = tuple(
        (one, other) for n, one in enumerate(people) for other in people[n + 1 :] if other in mutual[one]
    )
    possible = len(people) * (len(people) - 1)
    allowed = possible if most is None else min(possible, most * len(people))
    return Sociogram(
        statuses=statuses,
        pairs=pairs,
        density=Count(len(made), max(allowed, len(made))) if possible else None,
        reciprocity=Count(2 * len(pairs), len(made)) if made else None,
        cohesion=Count(len(pairs), possible // 2) if possible else None,
        cliques=cliques(people, mutual),
        unchosen=tuple(one.member for one in statuses if not one.received),
        isolates=tuple(one.member for one in statuses if not one.received and not one.given),
        choices=made,
        rejections=refused,
    )


def _counting(people: Sequence[str], made: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the pairs that count, each once, in the order of the members."""
    place = {member: n for n, member in enumerate(people)}
    known = {(one, other) for one, other in made if one != other and one in place and other in place}
    return tuple(sorted(known, key=lambda pair: (place[pair[0]], place[pair[1]])))


def _status(
    member: str,
    made: Sequence[tuple[str, str]],
    refused: Sequence[tuple[str, str]],
    mutual: Mapping[str, set[str]],
) -> Status:
    return Status(
        member=member,
        received=sum(other == member for _, other in made),
        given=sum(one == member for one, _ in made),
        mutual=len(mutual[member]),
        rejected_by=sum(other == member for _, other in refused),
        rejecting=sum(one == member for one, _ in refused),
    )


def cliques(
    members: Sequence[str], ties: Mapping[str, set[str]], least: int = _SMALLEST_CLIQUE
) -> tuple[tuple[str, ...], ...]:
    """Return the largest sets of at least *least* members who are all tied to one another.

    The search is that of Bron and Kerbosch with a pivot; *ties* must be mutual.
    """
    place = {member: n for n, member in enumerate(members)}
    found: list[tuple[str, ...]] = []

    def grow(clique: set[str], possible: set[str], done: set[str]) -> None:
        if not possible and not done:
            found.append(tuple(sorted(clique, key=place.__getitem__)))
            return
        pivot = max(possible | done, key=lambda one: (len(ties[one] & possible), -place[one]))
        for one in sorted(possible - ties[pivot], key=place.__getitem__):
            grow(clique | {one}, possible & ties[one], done & ties[one])
            possible = possible - {one}
            done = done | {one}

    grow(set(), set(members), set())
    large = (clique for clique in found if len(clique) >= least)
    return tuple(sorted(large, key=lambda clique: [place[member] for member in clique]))
