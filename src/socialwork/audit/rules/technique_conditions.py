"""Rules on what single techniques ask of whoever uses them, one rule for each condition.

What a technique is and why it asks this stands in :mod:`socialwork.knowledge.casework`, whose conditions
name these rules. A condition that no record carries, such as a worker's calm, stays with the supervisor.
"""

import datetime as dt
from collections.abc import Collection, Iterator

from attrs import evolve

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Assessment, Intervention, Plan
from socialwork.techniques import TechniqueUse, technique_term
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.open import TechniqueTerm
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_PUNISHING = (
    CaseworkTechnique.REWARD_PUNISHMENT,
    BehaviourTechnique.POSITIVE_PUNISHMENT,
    BehaviourTechnique.NEGATIVE_PUNISHMENT,
    BehaviourTechnique.RESPONSE_COST,
    BehaviourTechnique.TIME_OUT,
    BehaviourTechnique.COVERT_SENSITIZATION,
)
_CONFLICTING = 2


def uses_at(case: Case, *techniques: TechniqueTerm) -> Iterator[tuple[str, TechniqueUse]]:
    """Return every use of a technique with its path: of any of *techniques*, or of all."""
    for path, record in records_at(case, Intervention):
        for place, use in at(f"{path}.uses", record.uses):
            if not techniques or technique_term(use.technique) in techniques:
                yield place, use


@rule(
    "TECH-05", Severity.WARNING, Certainty.QUESTION, Words("Andragogi untuk anak", "Andragogy with a child")
)
def andragogy_with_a_child(context: Context) -> Iterator[Remark]:
    """Andragogy helps adults to learn."""
    for path, use in uses_at(context.case, CaseworkTechnique.ANDRAGOGY):
        if with_a_child(context.case, use.dates):
            yield remark(
                path,
                "Klien belum berusia 18 tahun. Apakah andragogi memang sesuai?",
                "The client is under 18. Is andragogy really fitting?",
            )


@rule(
    "TECH-06",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Peneguhan hati tanpa fakta", "Reassurance without a fact"),
)
def reassurance_cites_a_fact(context: Context) -> Iterator[Remark]:
    """A reassurance cites a fact on which it rests."""
    for path, use in uses_at(context.case, CaseworkTechnique.REASSURANCE):
        if not use.cited_facts:
            yield remark(
                f"{path}.cited_facts",
                "Fakta apa yang mendasari peneguhan hati ini?",
                "On which facts does this reassurance rest?",
            )


@rule(
    "TECH-08",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Dukungan tanpa kekuatan", "Support without a strength"),
)
def support_names_strengths(context: Context) -> Iterator[Remark]:
    """A support names strengths of the client."""
    for path, use in uses_at(context.case, CaseworkTechnique.SUPPORT):
        if not use.strengths_named:
            yield remark(
                f"{path}.strengths_named",
                "Kekuatan klien apa yang disebut dalam dukungan ini?",
                "Which of the client's strengths did this support name?",
            )


@rule(
    "TECH-09",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Konfrontasi tanpa alasan", "Confrontation without a reason"),
)
def confrontation_gives_its_reason(context: Context) -> Iterator[Remark]:
    """A confrontation is recorded with the reason for it."""
    for path, use in uses_at(context.case, CaseworkTechnique.CONFRONTATION):
        if not use.reason.strip():
            yield remark(
                f"{path}.reason",
                "Mengapa konfrontasi dianggap tepat?",
                "Why was confrontation thought right?",
            )


@rule(
    "TECH-10",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Hukuman sebagai jalan terakhir", "Punishment as a last resort"),
)
def punishment_comes_last(context: Context) -> Iterator[Remark]:
    """A punishment has a reason and comes after a gentler way; with an adult this is only a hint."""
    for path, use in uses_at(context.case, *_PUNISHING):
        name = Words(use.technique.label("id").lower(), use.technique.label("en").lower())
        severity = None if with_a_child(context.case, use.dates) else Severity.HINT
        asked = {
            "gentler_tried": (
                "Cara lebih lembut apa yang dicoba sebelum {name}?",
                "Which gentler way was tried before {name}?",
            ),
            "reason": ("Mengapa {name} tetap dipilih?", "Why was {name} chosen all the same?"),
        }
        for field, question in asked.items():
            if not getattr(use, field).strip():
                yield evolve(remark(f"{path}.{field}", *question, name=name), severity=severity)


@rule(
    "TECH-11",
    Severity.WARNING,
    Certainty.FACT,
    Words("Nasihat sebelum asesmen selesai", "Advice before the assessment is done"),
)
def advice_needs_an_assessment(context: Context) -> Iterator[Remark]:
    """Advice is given on or after the day on which an assessment ended."""
    records = [record for _, record in records_at(context.case, Assessment)]
    ends = [end for end in map(_last_day, records) if end is not None]
    for path, use in uses_at(context.case, CaseworkTechnique.ADVICE):
        if not records:
            yield remark(
                path,
                "Nasihat diberikan, padahal kasus ini belum memuat asesmen.",
                "Advice was given, though this case holds no assessment.",
            )
        for place, day in at(f"{path}.dates", use.dates):
            if ends and day < min(ends):
                yield remark(
                    place,
                    "Nasihat diberikan pada {day}, sedangkan asesmen baru selesai pada {end}.",
                    "Advice was given on {day}, but the assessment ended only on {end}.",
                    day=day,
                    end=min(ends),
                )


@rule(
    "TECH-12",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Pengelolaan sumber tanpa pilihan klien", "Manipulation without the client's choice"),
)
def manipulation_is_chosen(context: Context) -> Iterator[Remark]:
    """The client's surroundings are managed by the client's own choice, told with the use or in the plan."""
    chosen = {technique for _, plan in records_at(context.case, Plan) for technique in plan.chosen}
    for path, use in uses_at(context.case, CaseworkTechnique.MANIPULATION):
        if not use.clients_choice and use.technique not in chosen:
            yield remark(
                f"{path}.clients_choice",
                "Apakah klien sendiri memilih pengelolaan sumber ini?",
                "Did the client choose this management of resources?",
            )


@rule(
    "TECH-13",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Kekurangan tanpa kekuatan", "Shortcomings without strengths"),
)
def strengths_before_shortcomings(context: Context) -> Iterator[Remark]:
    """Whoever names a client's shortcomings names strengths first."""
    for path, use in uses_at(context.case):
        if use.shortcomings_named and not use.strengths_named:
            yield remark(
                f"{path}.shortcomings_named",
                "Kekuatan klien apa yang disebut sebelum kekurangannya?",
                "Which of the client's strengths were named before the shortcomings?",
            )


@rule(
    "TECH-14",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Kebutuhan yang bertentangan", "Needs at odds"),
)
def conflict_names_its_needs(context: Context) -> Iterator[Remark]:
    """Work on a conflict names the two or more needs that are at odds."""
    for path, use in uses_at(context.case, CaseworkTechnique.CONFLICT):
        if len({normalised(need) for need in use.needs_at_odds}) < _CONFLICTING:
            yield remark(
                f"{path}.needs_at_odds",
                "Dua kebutuhan atau lebih manakah yang bertentangan?",
                "Which two or more needs are at odds?",
            )


@rule(
    "TECH-15",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Kegiatan tanpa tujuan", "Activity without a goal"),
)
def activities_serve_a_goal(context: Context) -> Iterator[Remark]:
    """An activity that serves as a technique names the goals of the plan that it serves."""
    for path, use in uses_at(context.case, CaseworkTechnique.ACTIVITIES):
        if not use.goals:
            yield remark(
                f"{path}.goals",
                "Tujuan mana yang dilayani kegiatan ini?",
                "Which goals does this activity serve?",
            )


def with_a_child(case: Case, days: Collection[dt.date]) -> bool:
    """Return whether the client was under 18 on one of *days*, or else when an intervention began."""
    periods = [record.period for record in case.records(Intervention) if record.period is not None]
    return any(case.people.client.is_minor_on(day) for day in days or [period.start for period in periods])


def _last_day(record: Assessment) -> dt.date | None:
    """Return the day on which an assessment ended: that of its period, else of its last meeting."""
    if record.period is not None:
        return record.period.end
    return max((meeting.date for meeting in record.meetings), default=None)


CONDITION_RULES = (
    andragogy_with_a_child,
    reassurance_cites_a_fact,
    support_names_strengths,
    confrontation_gives_its_reason,
    punishment_comes_last,
    advice_needs_an_assessment,
    manipulation_is_chosen,
    strengths_before_shortcomings,
    conflict_names_its_needs,
    activities_serve_a_goal,
)
