"""Phone numbers, dates of birth, names and other numbers in more disguises, and what only looks like them."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import socialwork as sw
from socialwork.privacy.questions import doubts_in
from socialwork.privacy.strangers import strangers_in

WORLD: dict[str, Any] = tomllib.loads(Path(__file__).with_name("disguises.toml").read_text("utf-8"))
KINDS = ("phone", "birth", "name", "number")


@cache
def masker() -> sw.Masker:
    """Return what masks the texts of this world."""
    called = WORLD["people"]
    case = sw.load_case("example:utama")
    client = evolve(
        case.people.client,
        code="MC",
        full_name=called["MC"][0],
        born=WORLD["facts"]["born"],
        birth_place="",
        address="",
    )
    people = tuple(
        sw.RealName(code=code, name=name, also=tuple(also)) for code, (name, *also) in called.items()
    )
    case = evolve(case, people=evolve(case.people, client=client))
    return sw.Masker(identity=sw.identity_of(case, sw.Names(people=people)))


def asked(text: str) -> list[object]:
    """Return what a person is asked about a masked text."""
    return [*strangers_in(text, masker().identity.names, set()), *doubts_in(text)]


@pytest.mark.parametrize(
    ("text", "secret"),
    [pytest.param(*WORLD[kind][key], id=f"{kind}-{key}") for kind in KINDS for key in WORLD[kind]],
)
def test_nothing_in_disguise_is_left_without_a_question(text: str, secret: str) -> None:
    """It is masked, or a person is asked; masking again changes nothing."""
    assert secret in text
    masked, _ = masker().mask(text)
    assert secret not in masked or asked(masked)
    assert masker().mask(masked)[0] == masked


@pytest.mark.parametrize("text", WORLD["clean"].values(), ids=WORLD["clean"].keys())
def test_what_only_looks_like_it_stays(text: str) -> None:
    """Decimals, days of meetings, laws, codes and counts are left alone."""
    assert masker().mask(text)[0] == text


def test_of_figures_nothing_is_asked() -> None:
    """Only what is hidden in words may be left to a person: a nickname that is a word, a name with a slip."""
    left = {
        kind: [key for key, (text, secret) in WORLD[kind].items() if secret in masker().mask(text)[0]]
        for kind in KINDS
    }
    assert {kind for kind in KINDS if left[kind]} <= {"name"}
    assert len(left["name"]) <= 5
