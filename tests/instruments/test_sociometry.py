"""Choices among members, against brute force and a published network."""

import itertools

from hypothesis import given, strategies as st

from socialwork.instruments.sociometry import cliques, sociogram
from socialwork.values.measure import Count

KITE = {
    0: (1, 2, 3, 5),
    1: (0, 3, 4, 6),
    2: (0, 3, 5),
    3: (0, 1, 2, 4, 5, 6),
    4: (1, 3, 6),
    5: (0, 2, 3, 6, 7),
    6: (1, 3, 4, 5, 7),
    7: (5, 6, 8),
    8: (7, 9),
    9: (8,),
}
"""The kite of ten people by Krackhardt (1990, Administrative Science Quarterly 35(2), 342–369)."""

MEMBERS = "ABCDEFG"
CHOICES = st.lists(st.tuples(st.sampled_from(MEMBERS), st.sampled_from(MEMBERS)), max_size=40)


def test_the_published_kite() -> None:
    """Its 18 mutual ties make a density of 0.4, and the one with six ties is in the middle."""
    people = [str(n) for n in KITE]
    found = sociogram(people, [(str(one), str(other)) for one, others in KITE.items() for other in others])
    assert found.density == Count(36, 90)
    assert found.cohesion == Count(18, 45)
    assert found.reciprocity == Count(36, 36)
    assert max(found.statuses, key=lambda one: one.received).member == "3"
    assert ("1", "3", "4", "6") in found.cliques
    assert found.isolates == ()


def test_a_small_group_by_hand() -> None:
    """Received and given choices, pairs, cliques and those left out."""
    choices = [("A", "B"), ("B", "A"), ("B", "C"), ("C", "B"), ("A", "C"), ("C", "A"), ("D", "A")]
    found = sociogram("ABCDE", choices)
    assert [(one.received, one.given, one.mutual) for one in found.statuses] == [
        (3, 2, 2),
        (2, 2, 2),
        (2, 2, 2),
        (0, 1, 0),
        (0, 0, 0),
    ]
    assert found.pairs == (("A", "B"), ("A", "C"), ("B", "C"))
    assert found.cliques == (("A", "B", "C"),)
    assert (found.unchosen, found.isolates) == (("D", "E"), ("E",))
    assert (found.density, found.reciprocity, found.cohesion) == (Count(7, 20), Count(6, 7), Count(3, 10))


def test_nobody_and_one_alone() -> None:
    """Without two members there is nothing to choose."""
    for members in ("", "A"):
        found = sociogram(members, [("A", "A")])
        assert (found.density, found.cohesion, found.reciprocity) == (None, None, None)
    assert found.isolates == ("A",)


def test_choices_of_oneself_strangers_and_doubles_do_not_count() -> None:
    """What is no choice among the members changes nothing."""
    found = sociogram("AB", [("A", "A"), ("A", "X"), ("X", "B"), ("A", "B"), ("A", "B")])
    assert found.density == Count(1, 2)


@given(CHOICES)
def test_everything_agrees_with_brute_force(choices: list[tuple[str, str]]) -> None:
    """Status, pairs and cliques are those found by trying everything."""
    found = sociogram(MEMBERS, choices)
    made = {(one, other) for one, other in choices if one != other}
    for status in found.statuses:
        assert status.received == len({one for one, other in made if other == status.member})
        assert status.given == len({other for one, other in made if one == status.member})
    pairs = {pair for pair in itertools.combinations(MEMBERS, 2) if {pair, pair[::-1]} <= made}
    assert set(found.pairs) == pairs
    assert sum(one.mutual for one in found.statuses) == 2 * len(pairs)
    assert set(found.cliques) == largest(pairs)
    assert found.reciprocity == (Count(2 * len(pairs), len(made)) if made else None)


def largest(pairs: set[tuple[str, str]]) -> set[tuple[str, ...]]:
    """Return the largest sets of three or more that are all paired, by trying every set."""
    whole = [
        group
        for size in range(3, len(MEMBERS) + 1)
        for group in itertools.combinations(MEMBERS, size)
        if set(itertools.combinations(group, 2)) <= pairs
    ]
    return {group for group in whole if not any(set(group) < set(other) for other in whole)}


@given(CHOICES)
def test_the_order_of_choices_does_not_matter(choices: list[tuple[str, str]]) -> None:
    """The same choices in another order show the same."""
    assert sociogram(MEMBERS, choices) == sociogram(MEMBERS, choices[::-1])


def test_smaller_cliques_can_be_asked_for() -> None:
    """Pairs that belong to no larger set are cliques of two."""
    ties = {"A": {"B"}, "B": {"A"}, "C": set()}
    assert cliques("ABC", ties, least=2) == (("A", "B"),)


def test_rejections_are_counted_beside_choices() -> None:
    """Each counts once; those of oneself and of strangers do not; the choices stay as they are."""
    members = ["A", "B", "C"]
    choices = [("A", "B"), ("B", "A")]
    refused = [("C", "A"), ("C", "A"), ("C", "C"), ("A", "ZZ"), ("B", "C")]
    found, plain = sociogram(members, choices, refused), sociogram(members, choices)
    assert found.rejections == (("B", "C"), ("C", "A"))
    assert [(one.rejected_by, one.rejecting) for one in found.statuses] == [(1, 0), (0, 1), (1, 1)]
    assert (found.choices, found.pairs, found.isolates) == (plain.choices, plain.pairs, plain.isolates)
    assert plain.rejections == ()


def test_how_many_choices_are_possible_follows_from_what_was_allowed() -> None:
    """Of three members who might choose one other each, three choices are possible, not six."""
    made = [("A", "B"), ("B", "A")]
    assert sociogram("ABC", made, most=1).density == Count(2, 3)
    assert sociogram("ABC", made, most=9).density == Count(2, 6)
    assert sociogram("ABC", [("A", "B"), ("A", "C"), ("B", "A"), ("C", "A")], most=1).density == Count(4, 4)
