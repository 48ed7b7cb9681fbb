"""Rules on roles, school tasks and functions: fit for the setting, planned, taken and told."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at, stage_records
from socialwork.process.roles import activities_at, functions_used, role_mentions
from socialwork.stages import Intervention
from socialwork.vocabulary.process import InterventionFunction, Setting, StageKind
from socialwork.words import Lang, Words


@rule(
    "ROLE-01",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Peran sekolah di luar sekolah", "School role outside a school"),
)
def school_role_elsewhere(context: Context) -> Iterator[Remark]:
    """A role that lives from a school, truant officer or home–school liaison, belongs to that setting."""
    if context.case.institution.setting is Setting.EDUCATION:
        return
    for mention in role_mentions(context.case):
        if mention.role.needs_school:
            yield remark(
                mention.path,
                "Peran {role} lazimnya dijalankan di sekolah, sedangkan setting kasus ini {setting}. "
                "Peran apa yang dimaksud?",
                "The role of {role} belongs to a school; the setting of this case is {setting}. "
                "Which role is meant?",
                role=_in_a_sentence(mention.role.words),
                setting=_in_a_sentence(context.case.institution.setting.words),
            )


@rule(
    "ROLE-02",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Tugas sekolah di luar sekolah", "School task outside a school"),
)
def school_task_elsewhere(context: Context) -> Iterator[Remark]:
    """Tasks of school social work belong to activities in an educational setting."""
    if context.case.institution.setting is Setting.EDUCATION:
        return
    for path, activity in activities_at(context.case):
        for place, task in at(f"{path}.tasks", activity.tasks):
            yield remark(
                place,
                "Setting kasus ini {setting}. Mengapa kegiatan ini melaksanakan tugas pekerjaan sosial "
                "sekolah ({task})?",
                "The setting of this case is {setting}. Why does the activity carry out a task of school "
                "social work ({task})?",
                setting=_in_a_sentence(context.case.institution.setting.words),
                task=_in_a_sentence(task.words),
            )


@rule(
    "ROLE-03",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Peran yang tidak direncanakan", "Role never planned"),
)
def role_never_planned(context: Context) -> Iterator[Remark]:
    """Where planned activities assign roles, a technique is used in a role that one of them assigns."""
    planned = {role for _, activity in activities_at(context.case) for role in activity.roles}
    if not planned:
        return
    for mention in role_mentions(context.case):
        if mention.technique is not None and mention.role not in planned:
            yield remark(
                mention.path,
                "Teknik ini digunakan dalam peran {role}, tetapi tidak ada kegiatan yang direncanakan dengan "
                "peran itu. Apakah rencana perlu dilengkapi?",
                "The technique was used in the role of {role}, which no planned activity assigns. "
                "Should the plan be completed?",
                role=_in_a_sentence(mention.role.words),
            )


@rule(
    "ROLE-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Peran yang tidak dilaporkan", "Role never reported"),
)
def role_never_reported(context: Context) -> Iterator[Remark]:
    """Once there is an intervention, a role that an activity assigns is told in it, or in a technique."""
    if not context.case.records(Intervention):
        return
    mentions = tuple(role_mentions(context.case))
    told = {
        mention.role
        for mention in mentions
        if mention.stage is StageKind.INTERVENTION and not mention.activity
    }
    for planned in mentions:
        if planned.activity and planned.role not in told:
            yield remark(
                planned.path,
                "Bagaimana peran {role} dijalankan? Catatan intervensi belum menceritakannya.",
                "How was the role of {role} taken? The intervention does not tell.",
                role=_in_a_sentence(planned.role.words),
            )


@rule(
    "ROLE-05",
    Severity.HINT,
    Certainty.FACT,
    Words("Peran ganda dalam satu tahap", "Role twice in a stage"),
)
def role_twice(context: Context) -> Iterator[Remark]:
    """A stage tells each role once, and an activity assigns each role and task once."""
    for path, record in stage_records(context.case):
        yield from _twice(f"{path}.roles", [taken.role.words for taken in record.roles])
    for path, activity in activities_at(context.case):
        yield from _twice(f"{path}.roles", [role.words for role in activity.roles])
        yield from _twice(f"{path}.tasks", [task.words for task in activity.tasks])


@rule(
    "ROLE-06",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Intervensi tanpa fungsi", "Intervention without a function"),
)
def intervention_without_function(context: Context) -> Iterator[Remark]:
    """An intervention in which techniques were used says which functions it had for the client."""
    if functions_used(context.case):
        return
    for path, record in records_at(context.case, Intervention):
        if record.uses:
            yield remark(
                f"{path}.uses",
                "Fungsi apa yang dijalankan intervensi ini bagi klien? Pilihannya: {functions}.",
                "Which function had this intervention for the client? To choose from: {functions}.",
                functions=Words(_listed("id"), _listed("en")),
            )


def _twice(path: str, names: list[Words]) -> Iterator[Remark]:
    for n, (place, name) in enumerate(at(path, names)):
        if name in names[:n]:
            yield remark(
                place,
                "{name} sudah disebut sebelumnya di sini.",
                "{name} is named here already.",
                name=name,
            )


def _listed(lang: Lang) -> str:
    return ", ".join(function.label(lang).lower() for function in InterventionFunction)


def _in_a_sentence(words: Words) -> Words:
    """Return a label as it stands inside a sentence."""
    return Words(words.id[:1].lower() + words.id[1:], words.en[:1].lower() + words.en[1:])


ROLE_RULES = (
    school_role_elsewhere,
    school_task_elsewhere,
    role_never_planned,
    role_never_reported,
    role_twice,
    intervention_without_function,
)
