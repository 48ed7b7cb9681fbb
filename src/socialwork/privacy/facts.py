"""Fields that identify by what they are: they are emptied, or give way to something coarser."""

import re
from collections import Counter
from typing import Any

from attrs import evolve, fields_dict

from socialwork.case import Case
from socialwork.people import OLDEST, Client
from socialwork.privacy.coarser import coarse_table, span_of_age
from socialwork.privacy.identity import NAME_MASKED
from socialwork.privacy.policy import FEATURES, Policy
from socialwork.process.age import day_of_age
from socialwork.tools.base import Tool
from socialwork.tools.genogram import Genogram, Kin, Union
from socialwork.tools.life_road_map import DECADE, LifeRoadMap
from socialwork.tools.life_timeline import LifeTimeline
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Lang

Counts = Counter[tuple[str, Identifier]]
"""How often what was changed, by place and kind."""

_CLASS_LETTER = re.compile(r"^(\s*(?:[IVX]+|\d{1,2})(?:\s+[A-Z]{2,5})?)\s*[-.]?\s*[A-Z]?\d*\s*$")


def without_facts(case: Case, policy: Policy, lang: Lang, counts: Counts) -> Case:
    """Return *case* without the fields that say who its people are.

    The birth date gives way to a span of ages, the class to the grade, tables of people to round numbers; in
    a genogram deaths and unions keep no year; years of a life give way to decades of the client's age, and a
    timeline of it loses its events. Ages of relatives and features of the client are left out as *policy*
    says. The number of a letter, a key to the register of the institution, is left out; so is, where the
    institution is not named, what names its supervisor.
    """
    people = case.people
    guardian, others = people.guardian, people.others
    if guardian is not None:
        guardian = _emptied(guardian, "full_name", "people.guardian", Identifier.NAME, counts)
    if not policy.family_ages:
        others = tuple(
            _emptied(other, "age", f"people.others[{n}]", Identifier.QUASI, counts)
            for n, other in enumerate(others)
        )
    made = evolve(people, client=_client(case, policy, counts), guardian=guardian, others=others)
    stages = tuple(
        _with_tools(record, f"stages[{n}]", case, policy, counts) for n, record in enumerate(case.stages)
    )
    letters = tuple(
        _emptied(letter, "number", f"letters[{n}]", Identifier.ID_NUMBER, counts)
        for n, letter in enumerate(case.letters)
    )
    bare = evolve(case, people=made, stages=stages, letters=letters)
    return _without_institution(bare, policy, lang, counts)


def _emptied(record: Any, name: str, path: str, kind: Identifier, counts: Counts) -> Any:
    """Return *record* without what a field holds; that it held something is counted."""
    nothing = fields_dict(type(record))[name].default
    if getattr(record, name) == nothing:
        return record
    counts[f"{path}.{name}", kind] += 1
    changes: dict[str, Any] = {name: nothing}
    return evolve(record, **changes)


def _without_institution(case: Case, policy: Policy, lang: Lang, counts: Counts) -> Case:
    """Return *case* with round numbers of people, and nothing by which the local supervisor is found."""
    place, supervisors = case.institution, case.people.supervisors
    if Identifier.COUNT in policy.coarse:
        for name in ("staff", "clients"):
            table = getattr(place, name)
            if table is not None and not table.rounded:
                changed: dict[str, Any] = {name: coarse_table(table, lang)}
                place = evolve(place, **changed)
                counts[f"institution.{name}", Identifier.COUNT] += 1
    if not place.named:
        name = NAME_MASKED.pick(lang)
        for n, one in enumerate(supervisors):
            if one.local and (one.name != name or one.staff_number):
                counts[f"people.supervisors[{n}]", Identifier.NAME] += 1
        supervisors = tuple(
            evolve(one, name=name, staff_number="") if one.local else one for one in supervisors
        )
    return evolve(case, institution=place, people=evolve(case.people, supervisors=supervisors))


def _client(case: Case, policy: Policy, counts: Counts) -> Client:
    client = case.people.client
    path = "people.client"
    emptied = {
        "full_name": Identifier.NAME,
        "birth_place": Identifier.BIRTH_PLACE,
        "address": Identifier.ADDRESS,
    }
    for name, kind in emptied.items():
        client = _emptied(client, name, path, kind, counts)
    new: dict[str, Any] = {}
    if client.born is not None:
        day = day_of_age(case)
        new["born"] = None
        age = None if day is None else client.age_on(day)
        if age is not None and 0 <= age <= OLDEST:  # what lies beyond is a slip, and no age
            new["stated_age"], new["age_to"] = age, None
        counts[f"{path}.born", Identifier.BIRTH_DATE] += 1
    grade = _CLASS_LETTER.sub(r"\1", client.grade)
    if grade != client.grade:
        new["grade"] = grade
        counts[f"{path}.grade", Identifier.CLASS] += 1
    made = evolve(client, **new)
    if made.stated_age is not None and made.age_to is None and Identifier.AGE in policy.coarse:
        first, last = span_of_age(made.stated_age, policy)
        made = evolve(made, stated_age=first, age_to=last)
        counts[f"{path}.stated_age", Identifier.AGE] += 1
    for name in policy.dropped:
        if sum(bool(getattr(made, feature)) for feature in FEATURES) < policy.most_features:
            break
        made = _emptied(made, name, path, Identifier.QUASI, counts)
    return made


# --- assessment tools -------------------------------------------------------------------------


def _with_tools(record: Any, path: str, case: Case, policy: Policy, counts: Counts) -> Any:
    tools: tuple[Tool, ...] = getattr(record, "tools", ())
    made = tuple(_tool(tool, f"{path}.tools[{n}]", case, policy, counts) for n, tool in enumerate(tools))
    same = all(new is old for new, old in zip(made, tools, strict=True))
    return record if same else evolve(record, tools=made)


def _tool(tool: Tool, path: str, case: Case, policy: Policy, counts: Counts) -> Tool:
    match tool:
        case Genogram():
            return _genogram(tool, path, case, policy, counts)
        case LifeRoadMap():
            return _life_road_map(tool, path, case, counts)
        case LifeTimeline(events=[_, *_]):  # days and years are all that it has
            counts[f"{path}.events", Identifier.QUASI] += len(tool.events)
            return evolve(tool, events=())
        case _:
            return tool


def _life_road_map(tool: LifeRoadMap, path: str, case: Case, counts: Counts) -> LifeRoadMap:
    """Return a life by decades of the client's age; by nothing but its order where no age is known."""
    years = [event.year for event in tool.in_order if event.year is not None]
    if not years:
        return tool
    counts[f"{path}.events", Identifier.QUASI] += len(years)
    born = _birth_year(case)
    decades = [None if born is None else (year - born) // DECADE * DECADE for year in years]
    events = zip(tool.in_order, decades, strict=True)
    return evolve(tool, events=tuple(evolve(event, year=None, decade=decade) for event, decade in events))


def _birth_year(case: Case) -> int | None:
    client, day = case.people.client, day_of_age(case)
    if client.born is not None:
        return client.born.year
    if day is None or client.stated_age is None:
        return None
    return day.year - client.stated_age - 1  # a year too early, so that nobody's birth comes before it


def _genogram(tool: Genogram, path: str, case: Case, policy: Policy, counts: Counts) -> Genogram:
    day = day_of_age(case)
    people = tuple(
        _kin(kin, f"{path}.people[{n}]", None if day is None else day.year, policy, counts)
        for n, kin in enumerate(tool.people)
    )
    unions = tool.unions
    if all(union.since is not None for union in unions):  # their order outlasts the years
        unions = tuple(sorted(unions, key=lambda union: union.since or 0))
    unions = tuple(_union(union, f"{path}.unions[{n}]", counts) for n, union in enumerate(unions))
    made = evolve(tool, people=people, unions=unions)
    return tool if made == tool else made


def _union(union: Union, path: str, counts: Counts) -> Union:
    """Return a union without its years, which tell with an age or a town who the couple is."""
    again = union.remarried or union.remarried_year is not None
    made = evolve(union, since=None, until=None, remarried_year=None, remarried=again)
    if made != union:
        counts[path, Identifier.QUASI] += 1
    return made


def _kin(kin: Kin, path: str, year: int | None, policy: Policy, counts: Counts) -> Kin:
    """Return a person without years, with an age only as *policy* says."""
    age = None
    if policy.family_ages or (kin.index and Identifier.AGE not in policy.coarse):
        age, last = kin.age, kin.death_year or (None if kin.deceased else year)
        if age is None and kin.birth_year is not None and last is not None and last >= kin.birth_year:
            age = last - kin.birth_year
    dead = kin.deceased or kin.death_year is not None
    made = evolve(kin, birth_year=None, death_year=None, age=age, deceased=dead)
    if made != kin:
        years = kin.birth_year is not None or kin.death_year is not None
        counts[path, Identifier.BIRTH_DATE if years else Identifier.QUASI] += 1
    return made
