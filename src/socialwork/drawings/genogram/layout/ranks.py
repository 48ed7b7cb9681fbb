"""Generations: the row in which each person stands."""

from collections.abc import Collection, Iterable, Sequence

from socialwork.drawings.genogram.layout.family import Family


def ranks_of(family: Family) -> tuple[list[int], list[int]]:
    """Return the row of each person and of each union; the line of a union runs below its row.

    Partners stand in one row, children below their parents. Where both cannot be, as when a parent and a
    child have a child, the partners of one union stand in different rows and its row is the lower one. A
    union without partners has the row above its topmost child, which may be -1.
    """
    group = _groups(family)
    edges = _edges(family, group)
    count = len(family.codes) + len(family.bonds)
    near: list[list[int]] = [[] for _ in range(count)]
    for high, low in edges:
        near[high].append(low)
        near[low].append(high)
    rows = _tightened(_longest(edges, count), edges, near)
    people = _levelled(family, [rows[n] for n in group])
    bonds = [
        max(
            (people[n] for n in bond.partners), default=min((people[n] for n in bond.children), default=1) - 1
        )
        for bond in family.bonds
    ]
    return people, bonds


def parts_of(family: Family) -> list[int]:
    """Return for each person the part of the family that unions connect them with, by its first person."""
    return _merged(
        range(len(family.codes)),
        (
            (bond_people[0], other)
            for bond in family.bonds
            if (bond_people := (*bond.partners, *bond.children))
            for other in bond_people[1:]
        ),
    )


def _levelled(family: Family, rows: Sequence[int]) -> list[int]:
    """Return rows that begin with 0 in each part, or as low as the part has someone to stand beside.

    A part of the family that no union connects with the rest comes level with the people whom its own live
    with or are tied to.
    """
    parts = parts_of(family)
    tops: dict[int, int] = {}
    for row, part in zip(rows, parts, strict=True):
        tops[part] = min(row, tops.get(part, row))
    found = [row - tops[part] for row, part in zip(rows, parts, strict=True)]
    placed = {max(tops, key=lambda part: (parts.count(part), -part), default=-1)}
    for _ in tops:
        pair = next((pair for pair in family.near if len({parts[n] for n in pair} & placed) == 1), None)
        if pair is None:
            break
        fixed, free = pair if parts[pair[0]] in placed else pair[::-1]
        placed.add(parts[free])
        down = max(found[fixed] - found[free], 0)
        found = [row + down if part == parts[free] else row for row, part in zip(found, parts, strict=True)]
    return found


def _groups(family: Family) -> list[int]:
    """Return for each person the group of people who share a row; all couples, or as many as can be."""
    together = [bond.partners for bond in family.bonds if len(bond.partners) == 2]  # noqa: PLR2004 - a couple
    group = _merged(range(len(family.codes)), together)
    if not _circular(_edges(family, group)):
        return group
    group = list(range(len(family.codes)))
    for couple in sorted(together, key=lambda couple: _shared(family, couple)):
        merged = _merged(group, [couple])
        if not _circular(_edges(family, merged)):
            group = merged
    return group


def _shared(family: Family, couple: Sequence[int]) -> tuple[int, Sequence[int]]:
    """Return a key by which couples with most children come first."""
    mine = (bond.children for bond in family.bonds if bond.partners == couple)
    return -sum(len(children) for children in mine), couple


def _merged(group: Iterable[int], together: Iterable[Sequence[int]]) -> list[int]:
    found = list(group)
    for one, two in together:
        low, high = sorted((found[one], found[two]))
        if low != high:
            found = [low if n == high else n for n in found]
    return found


def _edges(family: Family, group: Sequence[int]) -> list[tuple[int, int]]:
    """Return pairs of groups of which the first stands above the second.

    A union without partners is a group of its own, so that its children keep to one row.
    """
    found: dict[tuple[int, int], None] = {}
    for b, bond in enumerate(family.bonds):
        above = [group[n] for n in bond.partners] or [len(family.codes) + b]
        for parent in above:
            for child in bond.children:
                found[parent, group[child]] = None
    return sorted(found)


def _circular(edges: Sequence[tuple[int, int]]) -> bool:
    waiting: dict[int, int] = {}
    below: dict[int, list[int]] = {}
    for high, low in edges:
        waiting[low] = waiting.get(low, 0) + 1
        below.setdefault(high, []).append(low)
    free = [node for node in below if node not in waiting]
    done = 0
    while free:
        for low in below.get(free.pop(), ()):
            done += 1
            waiting[low] -= 1
            if not waiting[low]:
                free.append(low)
    return done < len(edges)


def _longest(edges: Sequence[tuple[int, int]], count: int) -> list[int]:
    """Return rows in which everything stands as high as it can."""
    rows = [0] * count
    moved = True
    while moved:
        moved = False
        for high, low in edges:
            if rows[low] <= rows[high]:
                rows[low], moved = rows[high] + 1, True
    return rows


def _tightened(rows: list[int], edges: Sequence[tuple[int, int]], near: Sequence[Sequence[int]]) -> list[int]:
    """Shift what hangs together by edges of one row, until all that is connected hangs together so."""
    rows = list(rows)
    done: set[int] = set()
    for start in range(len(rows)):
        if start in done:
            continue
        placed = _hanging_together([start], set(), rows, near)
        while loose := _loosest(placed, rows, edges):
            slack, high, low = loose
            shift = slack if high in placed else -slack
            for node in placed:
                rows[node] += shift
            placed = _hanging_together([high if high in placed else low], placed, rows, near)
        done |= placed
    return rows


def _hanging_together(
    stack: list[int], placed: set[int], rows: Sequence[int], near: Sequence[Sequence[int]]
) -> set[int]:
    """Return *placed* with all that hangs, row by row, from the nodes on *stack*."""
    placed = placed | set(stack)
    while stack:
        node = stack.pop()
        fresh = [n for n in near[node] if n not in placed and abs(rows[n] - rows[node]) == 1]
        placed.update(fresh)
        stack.extend(fresh)
    return placed


def _loosest(
    placed: Collection[int], rows: Sequence[int], edges: Sequence[tuple[int, int]]
) -> tuple[int, int, int] | None:
    """Return the shortest edge that leaves *placed*: the rows that it is too long by, and its ends."""
    leaving = (
        (rows[low] - rows[high] - 1, high, low) for high, low in edges if (high in placed) != (low in placed)
    )
    return min(leaving, default=None)
