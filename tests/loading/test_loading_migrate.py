"""Old layouts are brought up to the present one, step by step."""

import pytest

from socialwork.case import FORMAT
from socialwork.loading.migrate import MIGRATIONS, migrated
from socialwork.loading.origin import Origin
from socialwork.loading.plain import Plain


def test_steps_are_applied_in_order() -> None:
    """Data of version 1 go through every step up to the present."""
    steps = {
        1: lambda data: {**data, "name": data["nama"]},
        2: lambda data: {"title": data["name"]},
    }
    data = {"format": Plain("1"), "nama": "x"}
    assert migrated(data, Origin(), migrations=steps, now=3) == ({"title": "x"}, ())


def test_the_present_version_is_left_alone() -> None:
    """Data of the present version lose their version number and nothing else."""
    assert migrated({"format": FORMAT, "a": 1}, Origin()) == ({"a": 1}, ())


def test_there_is_a_step_from_every_old_version() -> None:
    """No version that was ever written is left without a way up."""
    assert sorted(MIGRATIONS) == list(range(1, FORMAT))


@pytest.mark.parametrize("version", [0, -1, True, 1.0, "1", None, Plain("0"), Plain("01"), Plain("satu"), []])
def test_an_odd_version_is_a_problem(version: object) -> None:
    """Only a whole number from 1 is a version."""
    _, problems = migrated({"format": version}, Origin())
    assert [one.path for one in problems] == ["format"]
