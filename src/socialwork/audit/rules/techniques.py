"""Rules on techniques: planned and used, in the catalogue, fit for the client, with what each one asks."""

from collections.abc import Iterator

from socialwork.audit.rule import Context, Remark, remark, rule
from socialwork.audit.rules.counts import groups_at
from socialwork.case import Case
from socialwork.findings import Certainty, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Intervention, Plan
from socialwork.techniques import LocalTechnique, Technique, TechniqueUse
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_PUNISHING = (
    CaseworkTechnique.REWARD_PUNISHMENT,
    BehaviourTechnique.POSITIVE_PUNISHMENT,
    BehaviourTechnique.NEGATIVE_PUNISHMENT,
    BehaviourTechnique.COVERT_SENSITIZATION,
)


def _key(technique: Technique) -> str:
    """Return by what two mentions of a technique are the same one."""
    if isinstance(technique, LocalTechnique):
        return normalised(technique.local)
    return f"{type(technique).__name__}.{technique.code}"


def _name(technique: Technique) -> Words:
    return Words(technique.label("id"), technique.label("en"))


def _uses(case: Case) -> Iterator[tuple[str, TechniqueUse]]:
    for path, record in records_at(case, Intervention):
        yield from at(f"{path}.uses", record.uses)


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
    found = {_key(use.technique): (path, use.technique) for path, use in reversed(list(_uses(case)))}
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


@rule(
    "TECH-05", Severity.WARNING, Certainty.QUESTION, Words("Andragogi untuk anak", "Andragogy with a child")
)
def andragogy_with_a_child(context: Context) -> Iterator[Remark]:
    """Andragogy helps adults to learn."""
    client = context.case.people.client
    for path, use in _uses(context.case):
        minor = any(client.is_minor_on(day) for day in use.dates)
        if use.technique is CaseworkTechnique.ANDRAGOGY and minor:
            yield remark(
                path,
                "Klien belum berusia 18 tahun. Apakah andragogi memang sesuai?",
                "The client is under 18. Is andragogy really fitting?",
            )


@rule("TECH-06", Severity.HINT, Certainty.QUESTION, Words("Syarat teknik", "What a technique asks"))
def what_a_technique_asks(context: Context) -> Iterator[Remark]:
    """Reassurance cites facts, support names strengths, punishment and confrontation give a reason."""
    for path, use in _uses(context.case):
        if use.technique is CaseworkTechnique.REASSURANCE and not use.cited_facts:
            yield remark(
                f"{path}.cited_facts",
                "Fakta apa yang mendasari peneguhan hati ini?",
                "On which facts does this reassurance rest?",
            )
        if use.technique is CaseworkTechnique.SUPPORT and not use.strengths_named:
            yield remark(
                f"{path}.strengths_named",
                "Kekuatan apa yang disebut sebelum kekurangannya?",
                "Which strengths were named before shortcomings?",
            )
        if use.technique is CaseworkTechnique.CONFRONTATION and not use.reason.strip():
            yield remark(
                f"{path}.reason",
                "Mengapa konfrontasi dianggap tepat?",
                "Why was confrontation thought right?",
            )
        if use.technique in _PUNISHING and not (use.reason.strip() and use.gentler_tried.strip()):
            yield remark(
                path,
                "Cara lebih lembut apa yang sudah dicoba, dan mengapa {name} tetap dipilih?",
                "Which gentler way was tried, and why was {name} chosen all the same?",
                name=_name(use.technique),
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
    andragogy_with_a_child,
    what_a_technique_asks,
    group_phases,
)
