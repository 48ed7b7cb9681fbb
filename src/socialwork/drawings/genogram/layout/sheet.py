"""All that is known of a layout once its nodes stand side by side: what routing reads."""

from collections.abc import Sequence

from attrs import frozen

from socialwork.drawings.genogram.layout.net import Net, last_gap, places_of
from socialwork.drawings.genogram.layout.ports import lower_ports, upper_ports
from socialwork.drawings.genogram.layout.room import Room


@frozen(kw_only=True)
class Sheet:
    """A net with places from side to side.

    Attributes:
        net: The net.
        room: What must be kept free.
        rows: The nodes of each row from left to right.
        place: The place of each node in its row, counted.
        x: Where each node stands.
        low: Where the line of a union leaves each node that it hangs from, by union and node.
        high: Where the line of a union reaches each child, by union and child.
    """

    net: Net
    room: Room
    rows: tuple[tuple[int, ...], ...]
    place: tuple[int, ...]
    x: tuple[float, ...]
    low: dict[tuple[int, int], float]
    high: dict[tuple[int, int], float]

    @property
    def half(self) -> float:
        """Half the side of a symbol."""
        return self.room.spacing.symbol / 2

    @property
    def couples(self) -> list[tuple[int, list[int]]]:
        """The unions of two, each with the nodes that its line hangs from, from left to right."""
        return [(b, self.legs(b)) for b, legs in enumerate(self.net.legs) if len(legs) > 1]

    def legs(self, b: int) -> list[int]:
        """Return the nodes that the line of a union hangs from, from left to right."""
        return sorted(self.net.legs[b], key=self.place.__getitem__)

    def gap(self, b: int) -> tuple[int, int]:
        """Return the two nodes between which the children of a union hang."""
        row = self.rows[self.net.bond_row[b]]
        left, right = last_gap(self.net, b, self.place)
        return row[left], row[right]


def sheet_of(
    net: Net, room: Room, rows: Sequence[Sequence[int]], steps: Sequence[Sequence[float]], x: Sequence[float]
) -> Sheet:
    """Return the sheet of nodes at *x*, with lines made straight that can be.

    Args:
        net: The net.
        room: What must be kept free.
        rows: The nodes of each row.
        steps: The least distance of each node of each row from the one before it.
        x: Where the nodes stand.
    """
    place = places_of(net, rows)
    low = lower_ports(net, x, room.spacing)
    high = upper_ports(net, x, room.spacing)
    straight = list(x)
    spare = max(room.spacing.between - room.spacing.clear, 0.0) + room.spacing.track / 2
    goals = {node: high[way] for way, nodes in net.ways.items() for node in nodes[:-1]}
    goals |= {node: low[fall] for fall, nodes in net.falls.items() for node in nodes[1:]}
    for node, goal in goals.items():
        row, at, step = rows[net.row_of[node]], place[node], steps[net.row_of[node]]
        after_last = not at or straight[row[at - 1]] + step[at] - spare <= goal
        before_next = at + 1 == len(row) or goal + step[at + 1] - spare <= straight[row[at + 1]]
        if after_last and before_next:
            straight[node] = goal
    low |= {(b, fall[-1]): straight[fall[-1]] for (b, _), fall in net.falls.items()}
    return Sheet(
        net=net,
        room=room,
        rows=tuple(tuple(row) for row in rows),
        place=tuple(place),
        x=tuple(straight),
        low=low,
        high=high,
    )
