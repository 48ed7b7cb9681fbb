"""Rules on the end of a case: who stays with the client when the student has left."""

import re
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.process.timeline import stage_period
from socialwork.stages import Evaluation, Referral, Termination
from socialwork.text import joined
from socialwork.vocabulary.process import Attainment, TerminationReason
from socialwork.words import Words


@rule(
    "TERM-01", Severity.ERROR, Certainty.FACT, Words("Pembinaan oleh praktikan", "Follow-up by the student")
)
def student_follows_up(context: Context) -> Iterator[Remark]:
    """The follow-up belongs to someone who stays; the student has left."""
    student = context.case.people.student.code
    for path, record in records_at(context.case, Termination):
        for place, follow_up in at(f"{path}.follow_up", record.follow_up):
            if follow_up.owner == student:
                yield remark(
                    f"{place}.owner",
                    "Praktikan tidak dapat menanggung pembinaan lanjut setelah praktikum berakhir.",
                    "The student cannot own the follow-up once the practicum is over.",
                )


@rule(
    "TERM-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Pembinaan sebelum terminasi", "Follow-up before the end"),
)
def follow_up_before_the_end(context: Context) -> Iterator[Remark]:
    """Follow-up comes after the termination."""
    for path, record in records_at(context.case, Termination):
        period = stage_period(path, record)
        for place, follow_up in at(f"{path}.follow_up", record.follow_up) if period is not None else ():
            for number, day in at(f"{place}.dates", follow_up.dates):
                if period is not None and day < period.start:
                    yield remark(
                        number,
                        "Pembinaan lanjut {day} mendahului terminasi ({end}).",
                        "The follow-up of {day} comes before the termination ({end}).",
                        day=day,
                        end=period.start,
                    )


_PROMISED = re.compile(
    r"(?<!\w)(?:praktikan|student)\s+(?:akan|tetap|masih|akan tetap|terus|will)\s+(?:\w+\s+){0,3}?"
    r"(?:memantau|mendampingi|mengunjungi|mengevaluasi|membimbing|menghubungi|melanjutkan|melakukan|monitor|visit|"
    r"evaluate|accompany|continue)",
    re.IGNORECASE,
)


@rule(
    "TERM-03",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Janji setelah praktikum", "Promise for later"),
)
def promised_for_later(context: Context) -> Iterator[Remark]:
    """No text on the termination or on what follows promises work of the student, who then has left."""
    case = context.case
    slots = {
        f"prose[{n}].text" for n, slot in enumerate(case.prose) if slot.slot in {"termination", "referral"}
    }
    inside = tuple(f"{path}." for cls in (Termination, Referral) for path, _ in records_at(case, cls))
    for path, text in context.phrases:
        if path not in slots and not path.startswith((*inside, "good_practice.recommendations")):
            continue
        found = _PROMISED.search(text)
        if found is not None:
            yield remark(
                path,
                "Tertulis “{said}”, padahal praktikum berakhir. Siapa yang melanjutkannya?",
                "It says “{said}”, though the practicum ends. Who goes on with it?",
                said=found[0],
            )


@rule(
    "TERM-04",
    Severity.WARNING,
    Certainty.FACT,
    Words("Tujuan tercapai menyangkal evaluasi", "“Goals reached” denies the evaluation"),
)
def reached_against_evaluation(context: Context) -> Iterator[Remark]:
    """A case ends because its goals were reached only where the evaluation calls every goal reached."""
    short = [
        result.goal
        for record in context.case.records(Evaluation)
        for result in record.goals
        if result.attainment is not Attainment.REACHED
    ]
    for path, record in records_at(context.case, Termination):
        for place, reason in at(f"{path}.reasons", record.reasons):
            if short and reason is TerminationReason.GOALS_REACHED:
                yield evolve(
                    remark(
                        place,
                        "Alasan terminasi ialah tujuan tercapai, padahal menurut evaluasi {goals} belum "
                        "tercapai sepenuhnya.",
                        "The reason of the termination is that goals were reached, but by the evaluation "
                        "{goals} not fully.",
                        goals=Words(joined(short), joined(short, "en")),
                    ),
                    fix=Words("tulis alasan yang sebenarnya", "give the reason that is true"),
                )


CLOSING_RULES = (
    student_follows_up,
    follow_up_before_the_end,
    promised_for_later,
    reached_against_evaluation,
)
