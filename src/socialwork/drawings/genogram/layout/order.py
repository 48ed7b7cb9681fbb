"""The order of each row."""

from socialwork.drawings.genogram.layout.net import Net


def rows_of(net: Net) -> list[list[int]]:
    """Return the nodes of each row from left to right."""
    rows: list[list[int]] = [[] for _ in range(max(net.row_of, default=-1) + 1)]
    seen: set[int] = set()

    def put(node: int) -> None:
        if node not in seen:
            seen.add(node)
            rows[net.row_of[node]].append(node)

    done: set[int] = set()

    def visit(person: int) -> None:
        if person in done:
            return
        done.add(person)
        put(person)
        for b in net.family.bonds_of[person]:
            bond = net.family.bonds[b]
            for node in net.legs[b]:
                put(node)
            for child in bond.children:
                for node in net.ways[b, child][:-1]:
                    put(node)
                visit(child)
            for partner in bond.partners:
                visit(partner)
        for b in net.family.births_of[person]:
            for partner in net.family.bonds[b].partners:
                visit(partner)
            for child in net.family.bonds[b].children:
                for node in net.ways[b, child][:-1]:
                    put(node)
                visit(child)

    for person in sorted(range(len(net.family.codes)), key=lambda person: (net.row_of[person], person)):
        visit(person)
    return rows
