"""Rules on the end of a case: who stays with the client when the student has left."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.process.timeline import stage_period
from socialwork.stages import Termination
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


CLOSING_RULES = (student_follows_up, follow_up_before_the_end)
