"""The properties bite: every bug that is planted in the engine is noticed by the property named for it."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from socialwork.testing.tokens import Property, check_engine, engine_of, property_named
from socialwork.testing.tokens.verdict import Line
from socialwork.tokens import spending
from tokens.mutants.catalogue import MUTANTS
from tokens.mutants.chain_bugs import CHAINS
from tokens.mutants.planting import Mutant, PlantingError, mutant, planted
from tokens.mutants.play import EXAMPLES, Play, digest, plays
from tokens.mutants.seal import sealed

UNSHOWN = 20
"""How many histories are asked where a mutant answers like the sound engine in all of them."""
AT_ONCE = (
    "duplicate id applied twice",
    "floor ignored",
    "one token may be missing",
    "fine clamped silently",
    "value of the day of recording",
    "reversal twice",
    "praise not required",
    "windows ignored",
)
"""Bugs of the kind that real tools had; a user's first call finds them."""


def test_no_two_mutants_have_one_name() -> None:
    """Each mutant is a bug of its own."""
    names = [one.name for one in (*MUTANTS, *CHAINS)]
    assert sorted(set(names)) == sorted(names)


def test_the_sound_engine_keeps_every_property() -> None:
    """Without a planted bug, no property fails: a kit that cries wolf proves nothing."""
    assert [one.text() for one in check_engine(engine_of, max_examples=100)] == []


def test_the_sound_engine_answers_the_same_each_time() -> None:
    """Played again, the sound engine differs in no history: what differs below is the mutant's doing."""
    assert [play for play in plays() if play.differs()] == []


def test_the_histories_are_the_same_in_every_run() -> None:
    """Nothing is left to chance: another process, with another hash seed, makes the same histories."""
    code = "from tokens.mutants.play import digest; print(digest(40))"
    environment = {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": "7"}
    other = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert other.stdout.decode().strip() == digest(40)


def test_few_histories_are_enough() -> None:
    """The suite lives on a few hundred short histories, not on luck."""
    assert len(plays()) == EXAMPLES
    assert max(len(play.events) for play in plays()) < 120


def _killer(bug: Mutant) -> Property:
    return property_named(bug.killer)


def _id(bug: Mutant) -> str:
    return f"{_killer(bug).name}-{bug.name}"


@pytest.mark.parametrize("bug", MUTANTS, ids=_id)
def test_mutant_is_killed(bug: Mutant, record_property: Callable[[str, object], None]) -> None:
    """The property that the table names fails on the mutant, in one of the shared histories."""
    killer = _killer(bug)
    with planted(bug):
        message = _failure(killer)
    assert message, f"{killer.name} does not notice: {bug.name}"
    record_property("killed_by", killer.name)


@pytest.mark.parametrize("bug", CHAINS, ids=_id)
def test_mutant_of_the_chain_is_killed(bug: Mutant) -> None:
    """A chain that leaves something out lets it be changed without a trace."""
    entries = _entries()
    with planted(bug), pytest.raises(AssertionError):
        _all_sealed(entries)


def test_the_chain_seals_every_entry() -> None:
    """Nothing in an entry of the sound engine can be changed without a trace."""
    _all_sealed(_entries())


@pytest.mark.parametrize("name", AT_ONCE)
def test_one_call_finds_the_bug(name: str) -> None:
    """What a user calls first, as it stands and with its default number of examples, finds the bug."""
    (bug,) = (one for one in MUTANTS if one.name == name)
    with planted(bug):
        found = check_engine(engine_of)
    assert bug.killer in [one.property.number for one in found]


def test_a_planted_bug_leaves_with_the_block() -> None:
    """After the block the engine is sound again."""
    code = spending.exchange.__code__
    with planted(mutant("windows ignored", 26, spending.exchange, "not any(", "False and any(")):
        assert spending.exchange.__code__ is not code
    assert spending.exchange.__code__ is code


def test_a_bug_whose_place_is_gone_is_not_planted() -> None:
    """Where the engine has changed, the mutant fails by name instead of passing for a sound engine."""
    gone = mutant("gone", 26, spending.exchange, "not there at all", "")
    with pytest.raises(PlantingError, match="gone: 'not there at all' is 0 times in exchange"), planted(gone):
        pass


def _entries() -> list[Line]:
    return [line for play in plays()[:20] for line in play.trial().counted]


def _all_sealed(entries: list[Line]) -> None:
    for line in entries:
        sealed(line.event, line.amount)


def _failure(killer: Property) -> str:
    """Return what *killer* has to say of the engine as it is now, or an empty text.

    It is asked of the histories in which the engine answers otherwise than the sound one, for it can tell
    them apart there only; where no answer differs, of the first ones, which it may play in other ways.
    """
    same = True
    for play in plays():
        if play.differs():
            same = False
            if message := _failed(killer, play):
                return message
    return next(filter(None, (_failed(killer, play) for play in plays()[:UNSHOWN])), "") if same else ""


def _failed(killer: Property, play: Play) -> str:
    try:
        killer.check(play.trial())
    except AssertionError as error:
        return str(error)
    return ""
