"""Rules on techniques: planned and used, in the catalogue, told phase by phase."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.counts import groups_at
from socialwork.audit.rules.technique_conditions import uses_at
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Intervention, Plan
from socialwork.techniques import LocalTechnique, Technique, technique_term
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.vocabulary.term import normalised
from socialwork.words import Words


def _key(technique: Technique) -> str:
    """Return by what two mentions of a technique are the same one."""
    if isinstance(technique, LocalTechnique):
        return normalised(technique.local)
    named = technique_term(technique)
    return f"{type(named).__name__}.{named.code if named else ''}"


def _name(technique: Technique) -> Words:
    return Words(technique.label("id"), technique.label("en"))


def _planned(case: Case) -> dict[str, tuple[str, Technique]]:
    """Return the planned techniques by their keys, each with the path of its first mention."""
    found: dict[str, tuple[str, Technique]] = {}
    for path, plan in records_at(case, Plan):
        for place, activity in at(f"{path}.activities", plan.activities):
            for number, technique in at(f"{place}.techniques", activity.techniques):
                found.setdefault(_key(technique), (number, technique))
    return found


def _used(case: Case) -> dict[str, tuple[str, Technique]]:
    """Return the used techniques by their keys; a group programme and a token economy count as used."""
    found = {_key(use.technique): (path, use.technique) for path, use in reversed(list(uses_at(case)))}
    for path, record in records_at(case, Intervention):
        if record.group is not None:
            found.setdefault(_key(record.group.type), (f"{path}.group", record.group.type))
        if record.tokens is not None:
            token = BehaviourTechnique.TOKEN_ECONOMY
            found.setdefault(_key(token), (f"{path}.tokens", token))
    return found


@rule(
    "TECH-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Direncanakan tetapi tidak dipakai", "Planned but never used"),
)
def planned_never_used(context: Context) -> Iterator[Remark]:
    """Once there is an intervention, every planned technique is reported as used."""
    if not context.case.records(Intervention):
        return
    used = _used(context.case)
    for key, (path, technique) in _planned(context.case).items():
        if key not in used:
            yield remark(
                path,
                "Teknik {name} direncanakan tetapi tidak dilaporkan.",
                "{name} was planned and is not reported.",
                name=_name(technique),
            )


@rule(
    "TECH-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Dipakai tetapi tidak direncanakan", "Used but never planned"),
)
def used_never_planned(context: Context) -> Iterator[Remark]:
    """Every technique that was used stands in the plan."""
    planned = _planned(context.case)
    for key, (path, technique) in _used(context.case).items():
        if planned and key not in planned:
            yield remark(
                path,
                "Teknik {name} dipakai tetapi tidak ada dalam rencana.",
                "{name} was used but stands in no plan.",
                name=_name(technique),
            )


@rule(
    "TECH-03",
    Severity.WARNING,
    Certainty.FACT,
    Words("Pilihan klien tidak direncanakan", "Client's choice not planned"),
)
def choice_not_planned(context: Context) -> Iterator[Remark]:
    """The techniques that the client chose are those of the plan."""
    planned = _planned(context.case)
    for path, plan in records_at(context.case, Plan):
        for place, technique in at(f"{path}.chosen", plan.chosen):
            if planned and _key(technique) not in planned:
                yield remark(
                    place,
                    "Klien memilih {name}, tetapi rencana tidak memuatnya.",
                    "The client chose {name}, which the plan leaves out.",
                    name=_name(technique),
                )


@rule(
    "TECH-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Teknik di luar katalog", "Technique outside the catalogue"),
)
def outside_the_catalogue(context: Context) -> Iterator[Remark]:
    """A technique bears a name of the catalogue where it has one."""
    for path, technique in {**_planned(context.case), **_used(context.case)}.values():
        if isinstance(technique, LocalTechnique):
            yield remark(
                path,
                "Teknik {name} tidak ada dalam katalog. Teknik katalog mana yang dimaksud?",
                "{name} is not in the catalogue. Which technique of the catalogue is meant?",
                name=technique.local,
            )


@rule("TECH-07", Severity.WARNING, Certainty.FACT, Words("Fase kelompok", "Phases of a group"))
def group_phases(context: Context) -> Iterator[Remark]:
    """A group programme tells its five phases, each once and in order."""
    for path, group in groups_at(context.case):
        if [record.phase for record in group.phases] != list(GroupPhase):
            yield remark(
                f"{path}.phases",
                "Program kelompok belum menguraikan kelima fase secara berurutan: {phases}.",
                "The group programme does not tell the five phases in order: {phases}.",
                phases=Words(
                    ", ".join(phase.label("id").lower() for phase in GroupPhase),
                    ", ".join(phase.label("en").lower() for phase in GroupPhase),
                ),
            )


TECHNIQUE_RULES = (
    planned_never_used,
    used_never_planned,
    choice_not_planned,
    outside_the_catalogue,
    group_phases,
)
