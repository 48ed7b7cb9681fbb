"""The roles that the student took, gathered from wherever a case names one, stage by stage."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from attrs import frozen

from socialwork.case import Case
from socialwork.process.places import at, records_at, stage_records
from socialwork.stages import Activity, Intervention, Plan
from socialwork.techniques import GroupProgramme, Technique
from socialwork.vocabulary.process import InterventionFunction, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolTask

_T = TypeVar("_T")


@frozen(kw_only=True)
class RoleMention:
    """One place in a case that names a role.

    Attributes:
        path: The place.
        stage: The stage in which the role is taken; a planned activity is carried out in the intervention.
        role: The role.
        how: What the stage record tells about it, in Markdown.
        activity: The name of the planned activity that assigns the role, in Markdown.
        technique: The technique in whose use the role was taken.
    """

    path: str
    stage: StageKind
    role: WorkerRole
    how: str = ""
    activity: str = ""
    technique: Technique | None = None


@frozen(kw_only=True)
class StageRole:
    """One role in one stage, with all that the case says about it.

    Attributes:
        stage: The stage.
        role: The role.
        how: How it was taken, as the records of the stage tell, in Markdown.
        activities: The names of the planned activities that assign it, in Markdown.
        techniques: The techniques in whose use it was taken.
    """

    stage: StageKind
    role: WorkerRole
    how: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    techniques: tuple[Technique, ...] = ()


def role_mentions(case: Case) -> Iterator[RoleMention]:
    """Return every place that names a role: stage records, activities, uses of techniques, groups."""
    for path, record in stage_records(case):
        for place, taken in at(f"{path}.roles", record.roles):
            yield RoleMention(path=place, stage=record.kind, role=taken.role, how=taken.how)
    for path, activity in activities_at(case):
        for place, role in at(f"{path}.roles", activity.roles):
            yield RoleMention(path=place, stage=StageKind.INTERVENTION, role=role, activity=activity.name)
    for path, intervention in records_at(case, Intervention):
        for place, use in at(f"{path}.uses", intervention.uses):
            if use.role is not None:
                yield RoleMention(
                    path=f"{place}.role",
                    stage=StageKind.INTERVENTION,
                    role=use.role,
                    technique=use.technique,
                )
        if intervention.group is not None:
            yield from _group_mentions(f"{path}.group", intervention.group)


def _group_mentions(path: str, group: GroupProgramme) -> Iterator[RoleMention]:
    """Return the roles of a group programme, then those of its sessions; the type is the technique."""
    named = [(f"{path}.roles", group.roles)]
    named += [(f"{place}.roles", one.roles) for place, one in at(f"{path}.sessions", group.sessions)]
    for place, roles in named:
        for number, role in at(place, roles):
            yield RoleMention(path=number, stage=StageKind.INTERVENTION, role=role, technique=group.type)


def roles_by_stage(case: Case) -> tuple[StageRole, ...]:
    """Return the roles of each stage, by the order of the process, then of first mention.

    A role that several places name for one stage comes once, with all that they say.
    """
    found: dict[tuple[StageKind, WorkerRole], list[RoleMention]] = {}
    for one in role_mentions(case):
        found.setdefault((one.stage, one.role), []).append(one)
    order = list(StageKind)
    return tuple(
        StageRole(
            stage=stage,
            role=role,
            how=tuple(one.how for one in mentions if one.how),
            activities=_once(one.activity for one in mentions if one.activity),
            techniques=_once(one.technique for one in mentions if one.technique is not None),
        )
        for (stage, role), mentions in sorted(found.items(), key=lambda item: order.index(item[0][0]))
    )


def functions_used(case: Case) -> dict[InterventionFunction, tuple[Technique, ...]]:
    """Return the functions of the intervention that the case reports, each with its techniques, in order."""
    uses = [use for record in case.records(Intervention) for use in record.uses]
    techniques = {
        function: _once(use.technique for use in uses if use.function is function)
        for function in InterventionFunction
    }
    return {function: several for function, several in techniques.items() if several}


def school_tasks(case: Case) -> dict[SchoolTask, tuple[str, ...]]:
    """Return the tasks of school social work that planned activities carry out, with their names."""
    activities = [activity for _, activity in activities_at(case)]
    names = {task: _once(one.name for one in activities if task in one.tasks) for task in SchoolTask}
    return {task: several for task, several in names.items() if several}


def activities_at(case: Case) -> Iterator[tuple[str, Activity]]:
    """Return the planned activities with their paths."""
    for path, plan in records_at(case, Plan):
        yield from at(f"{path}.activities", plan.activities)


def _once(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))
