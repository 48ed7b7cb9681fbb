"""Schedules as plain data."""

import json
from typing import Any

import pytest
from hypothesis import given

from socialwork.errors import MalformedError
from socialwork.schedules import (
    CRF,
    DRO,
    EXT,
    Chained,
    Concurrent,
    FixedRatio,
    LimitedHold,
    Multiple,
    Operandum,
    ProgressiveRatio,
    Schedule,
    ScheduleError,
    VariableInterval,
    from_data,
    hodos,
    to_data,
)
from socialwork.testing.schedules import schedules


def problems(data: object) -> list[tuple[str, str]]:
    """Return the places of what is wrong with *data*, and what is."""
    with pytest.raises(MalformedError) as caught:
        from_data(data)
    return [(problem.path, problem.message.en) for problem in caught.value.problems]


@given(schedules())
def test_a_schedule_comes_back_from_a_file(schedule: Schedule) -> None:
    """What is written as JSON and read again is the same schedule."""
    assert from_data(json.loads(json.dumps(to_data(schedule)))) == schedule


@pytest.mark.parametrize(
    ("schedule", "data"),
    [
        (FixedRatio(5), {"schedule": "FR", "n": 5}),
        (EXT, {"schedule": "EXT"}),
        (VariableInterval(60), {"schedule": "VI", "seconds": 60}),
        (DRO(10, momentary=True), {"schedule": "DRO", "seconds": 10, "momentary": True}),
        (
            LimitedHold(VariableInterval(60, 12), 5),
            {"schedule": "LH", "interval": {"schedule": "VI", "seconds": 60, "size": 12}, "hold": 5},
        ),
        (
            ProgressiveRatio(hodos(5)),
            {"schedule": "PR", "steps": {"kind": "arithmetic", "first": 5, "step": 5}},
        ),
        (
            Multiple((CRF, EXT), 60),
            {
                "schedule": "mult",
                "components": [{"schedule": "FR", "n": 1}, {"schedule": "EXT"}],
                "seconds": 60,
            },
        ),
        (
            Concurrent((Operandum("ask", CRF), Operandum("shout", EXT)), 2),
            {
                "schedule": "conc",
                "operanda": {"ask": {"schedule": "FR", "n": 1}, "shout": {"schedule": "EXT"}},
                "changeover_delay": 2,
            },
        ),
    ],
    ids=lambda one: type(one).__name__,
)
def test_how_a_schedule_is_written(schedule: Schedule, data: dict[str, Any]) -> None:
    """Abbreviation and numbers, nothing that goes without saying."""
    assert to_data(schedule) == data
    assert from_data(data) == schedule


def test_continuous_reinforcement_by_its_name() -> None:
    """CRF may be written for FR 1."""
    assert from_data({"schedule": "chain", "links": [{"schedule": "CRF"}, {"schedule": "EXT"}]}) == Chained(
        (CRF, EXT)
    )


def test_every_problem_is_named_with_its_place() -> None:
    """All of them at once, not only the first."""
    data = {
        "schedule": "chain",
        "links": [
            {"schedule": "FR"},
            {"schedule": "VI", "seconds": "60", "sise": 3},
            {"schedule": "FQ", "n": 3},
            {"schedule": "FR", "n": 0},
            {"schedule": "DRO", "seconds": 3, "momentary": "yes"},
            "FR 5",
            {"schedule": "alt", "schedules": 4},
            {"schedule": "PR", "steps": {"kind": 3}},
            {"schedule": "conc", "operanda": []},
            {"schedule": "PR", "steps": []},
            {"schedule": "FR", "n": 2.0},
        ],
    }
    found = problems(data)
    assert [place for place, _ in found] == [
        "links[0].n",
        "links[1].sise",
        "links[1].seconds",
        "links[2].schedule",
        "links[3]",
        "links[4].momentary",
        "links[5]",
        "links[6].schedules",
        "links[7].steps.kind",
        "links[8].operanda",
        "links[9].steps",
        "links[10].n",
    ]
    assert found[0][1] == "This value is missing."
    assert found[1][1] == "No such key; there are: seconds, size."
    assert found[4][1] == "An impossible schedule: n must be a whole number from 1 to 1000000000, not 0."


def test_what_is_no_schedule_is_refused() -> None:
    """Neither nothing, nor a list, nor a name alone, nor CRF with a number."""
    for data in (None, [], "FR", 5):
        assert problems(data) == [("", "A mapping is expected here.")]
    assert problems({"schedule": ["FR"]})[0][0] == "schedule"
    assert problems({"schedule": "CRF", "n": 5})[0][0] == "schedule"


def test_a_file_without_bottom_is_refused() -> None:
    """Nesting beyond all use is a problem of the file, not a crash."""
    data: dict[str, Any] = {"schedule": "EXT"}
    for _ in range(500):
        data = {"schedule": "chain", "links": [data]}
    assert problems(data)[0][1] == "Schedules nested more than 40 deep."


def test_a_schedule_of_ones_own_has_no_form() -> None:
    """What the library does not know cannot be written."""

    class Own(Schedule):
        """A schedule of somebody else."""

    with pytest.raises(ScheduleError, match="Own has no form as plain data"):
        to_data(Chained((CRF, Own())))
