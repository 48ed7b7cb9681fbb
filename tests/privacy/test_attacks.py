"""A hundred and fifty identifiers in disguise, planted by somebody who had not read the masker."""

import datetime as dt
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from attrs import evolve
from planted import OPEN

import socialwork as sw
from socialwork.privacy.questions import doubts_in
from socialwork.privacy.strangers import strangers_in
from sweep import every

WORLD: dict[str, Any] = tomllib.loads(Path(__file__).with_name("attacks.toml").read_text("utf-8"))


@cache
def names() -> sw.Names:
    """Return what the file of names beside the case says of the people of this world."""
    listed = {
        key: sw.RealName(
            code=one["code"],
            name=one["name"],
            also=(*one.get("nicknames", ()), *one.get("short_forms", ())),
        )
        for key, one in WORLD["names"].items()
    }
    places = (listed.pop("institution"),)
    return sw.Names(people=tuple(listed.values()), institutions=places)


@cache
def of_this_world() -> sw.Case:
    """Return the example as a case of this world's client."""
    facts, called = WORLD["facts"], WORLD["names"]["client"]
    case = sw.load_case("example:utama")
    client = evolve(
        case.people.client,
        code=called["code"],
        full_name=called["name"],
        born=dt.date.fromisoformat(facts["born"]),
        birth_place=facts["birth_place"],
        address=facts["address"],
    )
    shown = tuple(evolve(OPEN, gate=gate) for gate in ("GATE-PUBLIC", "GATE-QUESTIONS"))
    return evolve(case, people=evolve(case.people, client=client), overrides=shown)


@cache
def identity() -> sw.Identity:
    """Return who this world's client is, and who is round her."""
    return sw.identity_of(of_this_world(), names())


def left(attack: dict[str, Any]) -> list[str]:
    """Return what is left of an attack in the masked text, unless somebody is asked about it."""
    masked, _ = sw.Masker(identity=identity()).mask(attack["text"])
    found = [needle for needle in attack["needles"] if needle in masked]
    asked = [*strangers_in(masked, identity().names, set()), *doubts_in(masked)] if found else []
    return [] if asked else found


@every(WORLD["attack"], ids=lambda attack: str(attack["id"]))
def test_no_identifier_is_left_without_a_question(attack: dict[str, Any]) -> None:
    """In whatever disguise it comes, it is masked, or a person is asked."""
    assert left(attack) == []


def test_what_names_nobody_stays_as_it_is() -> None:
    """Ordinary words, authors, laws and regions are not touched."""
    masker = sw.Masker(identity=identity())
    changed = [one["text"] for one in WORLD["clean"] if masker.mask(one["text"])[0] != one["text"]]
    assert changed == []


def test_few_are_only_asked_about() -> None:
    """Slips of names and what no file tells are asked about; the rest is masked."""
    masker = sw.Masker(identity=identity())
    asked = [
        one for one in WORLD["attack"] if any(it in masker.mask(one["text"])[0] for it in one["needles"])
    ]
    assert len(asked) <= 12
