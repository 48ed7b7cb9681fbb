"""Rules on the supervision of the report."""

from collections.abc import Iterator
from itertools import pairwise

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.process.review import standing
from socialwork.vocabulary.review import ReviewState
from socialwork.words import Words

_BY_SUPERVISORS = (ReviewState.REVIEWED, ReviewState.APPROVED)


@rule(
    "REV-01", Severity.ERROR, Certainty.FACT, Words("Penyetuju bukan pembimbing", "Approved by no supervisor")
)
def supervisors_review(context: Context) -> Iterator[Remark]:
    """A report is reviewed and approved by a supervisor, never by its writer."""
    supervisors = {supervisor.code for supervisor in context.case.people.supervisors}
    for path, review in at("reviews", context.case.reviews):
        if review.state in _BY_SUPERVISORS and review.by not in supervisors:
            yield remark(
                f"{path}.by",
                "{state} oleh {by}, yang bukan pembimbing.",
                "{state} by {by}, who is no supervisor.",
                state=review.state,
                by=review.by,
            )


@rule("REV-02", Severity.WARNING, Certainty.FACT, Words("Berubah setelah diperiksa", "Changed after review"))
def unchanged_since(context: Context) -> Iterator[Remark]:
    """What was submitted or approved is what the case still says."""
    now = standing(context.case)
    if now.changed and now.last is not None:
        yield remark(
            "reviews",
            "Isi kasus berubah sejak {state} pada {date}.",
            "The case changed since it was {state} on {date}.",
            state=now.last.state,
            date=now.last.date,
            fix=Words("Serahkan kembali kepada pembimbing.", "Submit it to the supervisor again."),
        )


@rule("REV-03", Severity.WARNING, Certainty.FACT, Words("Urutan pemeriksaan", "Order of reviews"))
def in_order(context: Context) -> Iterator[Remark]:
    """The steps stand in the order of their days."""
    for (_, before), (path, after) in pairwise(at("reviews", context.case.reviews)):
        if after.date < before.date:
            yield remark(
                f"{path}.date",
                "Tanggal {after} mendahului langkah sebelumnya, {before}.",
                "The day {after} comes before that of the step before it, {before}.",
                after=after.date,
                before=before.date,
            )


REVIEW_RULES = (supervisors_review, unchanged_since, in_order)
