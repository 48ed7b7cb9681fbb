"""Fields that identify by what they are: they are emptied, or give way to something coarser."""

import re
from collections import Counter
from typing import Any

from attrs import evolve, fields_dict

from socialwork.case import Case
from socialwork.people import OLDEST, Client, Guardian
from socialwork.privacy.policy import FEATURES, Policy
from socialwork.process.age import day_of_age
from socialwork.tools.base import Tool
from socialwork.tools.genogram import Genogram, Kin, Union
from socialwork.vocabulary.person import UnionEnd
from socialwork.vocabulary.privacy import Identifier

Counts = Counter[tuple[str, Identifier]]
"""How often what was changed, by place and kind."""

_CLASS_LETTER = re.compile(r"^(\s*(?:[IVX]+|\d{1,2})(?:\s+[A-Z]{2,5})?)\s*[-.]?\s*[A-Z]?\d*\s*$")


def without_facts(case: Case, policy: Policy, counts: Counts) -> Case:
    """Return *case* without the fields that say who its people are.

    The birth date gives way to the age, the class to the grade; years of birth and death in a genogram give
    way to ages and to the mere fact. Features of the client are left out as *policy* says.
    """
    people = case.people
    guardian = people.guardian
    made = evolve(
        people,
        client=_client(case, policy, counts),
        guardian=None if guardian is None else _guardian(guardian, counts),
    )
    stages = tuple(_with_tools(record, f"stages[{n}]", case, counts) for n, record in enumerate(case.stages))
    return evolve(case, people=made, stages=stages)


def _client(case: Case, policy: Policy, counts: Counts) -> Client:
    client = case.people.client
    path = "people.client"
    emptied = {
        "full_name": Identifier.NAME,
        "birth_place": Identifier.BIRTH_PLACE,
        "address": Identifier.ADDRESS,
    }
    new: dict[str, Any] = {}
    for name, kind in emptied.items():
        if getattr(client, name):
            new[name] = ""
            counts[f"{path}.{name}", kind] += 1
    if client.born is not None:
        day = day_of_age(case)
        new["born"] = None
        age = None if day is None else client.age_on(day)
        if age is not None and 0 <= age <= OLDEST:  # what lies beyond is a slip, and no age
            new["stated_age"] = age
        counts[f"{path}.born", Identifier.BIRTH_DATE] += 1
    grade = _CLASS_LETTER.sub(r"\1", client.grade)
    if grade != client.grade:
        new["grade"] = grade
        counts[f"{path}.grade", Identifier.CLASS] += 1
    made = evolve(client, **new)
    for name in policy.dropped:
        if sum(bool(getattr(made, feature)) for feature in FEATURES) < policy.most_features:
            break
        if getattr(made, name):
            counts[f"{path}.{name}", Identifier.QUASI] += 1
            nothing: dict[str, Any] = {name: fields_dict(Client)[name].default}
            made = evolve(made, **nothing)
    return made


def _guardian(guardian: Guardian, counts: Counts) -> Guardian:
    if not guardian.full_name:
        return guardian
    counts["people.guardian.full_name", Identifier.NAME] += 1
    return evolve(guardian, full_name="")


# --- genograms --------------------------------------------------------------------------------


def _with_tools(record: Any, path: str, case: Case, counts: Counts) -> Any:
    tools: tuple[Tool, ...] = getattr(record, "tools", ())
    made = tuple(
        _genogram(tool, f"{path}.tools[{n}]", case, counts) if isinstance(tool, Genogram) else tool
        for n, tool in enumerate(tools)
    )
    same = all(new is old for new, old in zip(made, tools, strict=True))
    return record if same else evolve(record, tools=made)


def _genogram(tool: Genogram, path: str, case: Case, counts: Counts) -> Genogram:
    day = day_of_age(case)
    people = tuple(
        _kin(one, f"{path}.people[{n}]", None if day is None else day.year, counts)
        for n, one in enumerate(tool.people)
    )
    unions = tuple(_union(one, f"{path}.unions[{n}]", counts) for n, one in enumerate(tool.unions))
    pairs = zip((*people, *unions), (*tool.people, *tool.unions), strict=True)
    return tool if all(new is old for new, old in pairs) else evolve(tool, people=people, unions=unions)


def _union(one: Union, path: str, counts: Counts) -> Union:
    """Return a union without the year in which a death ended it: that is the year of the death."""
    if one.ended is not UnionEnd.DEATH or one.until is None:
        return one
    counts[path, Identifier.BIRTH_DATE] += 1
    return evolve(one, until=None)


def _kin(one: Kin, path: str, year: int | None, counts: Counts) -> Kin:
    if one.birth_year is None and one.death_year is None:
        return one
    counts[path, Identifier.BIRTH_DATE] += 1
    last = one.death_year or (None if one.deceased else year)
    age = one.age
    if age is None and one.birth_year is not None and last is not None and last >= one.birth_year:
        age = last - one.birth_year
    dead = one.deceased or one.death_year is not None
    return evolve(one, birth_year=None, death_year=None, age=age, deceased=dead)
