"""Review of a Word report, and the copy of it in which the findings stand as comments."""

import datetime as dt
import os
import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.case import Case, Waiver
from socialwork.export.word.commented import Note, commented
from socialwork.export.word.reading import WordReport, read_report
from socialwork.findings import Finding
from socialwork.remembering import forgetting
from socialwork.reviewing.document import review_document
from socialwork.reviewing.waivers import with_waivers
from socialwork.words import Lang, Words

_LINE = re.compile(r"lines\[(\d+)\]")
_AUTHOR = Words("Pemeriksaan laporan", "Report review")
_INITIALS = Words("PL", "RR")
_FIX = Words("Saran: {fix}", "Suggestion: {fix}")


@frozen(kw_only=True)
class WordReview:
    """What a review of a Word report found.

    Attributes:
        findings: The findings, in the order of reading.
        report: The report as it was read.
    """

    findings: tuple[Finding, ...]
    report: WordReport


@forgetting
def review_word(
    source: str | os.PathLike[str] | bytes,
    *,
    case: Case | None = None,
    waivers: Iterable[Waiver] = (),
    today: dt.date | None = None,
) -> WordReview:
    """Read a Word report as a careful supervisor would, and return what there is to say.

    Args:
        source: The report, as a path or as bytes; of Word, LibreOffice or Google Docs, typed by hand or
            written by :func:`socialwork.write_docx`.
        case: The case that it tells of, where there is one: names and counts are held against it, and its
            waivers hold.
        waivers: Findings that are accepted as they are; the place of a waiver is words of the place, or
            some that the finding quotes.
        today: The day of the review; without it nothing is said about what lies in the future.

    Raises:
        WordFileError: It is no Word file, or more than can be read.
        OSError: It cannot be read.
    """
    report = read_report(source)
    found = review_document(report.document, case=case, today=today)
    accepted = (*waivers, *(() if case is None else case.waivers))
    return WordReview(findings=with_waivers(found, accepted), report=report)


@forgetting
def with_findings(
    source: str | os.PathLike[str] | bytes,
    review: WordReview,
    *,
    lang: Lang = "id",
    date: dt.datetime | None = None,
) -> bytes:
    """Return a copy of a Word report with its findings as comments at their places.

    What is said of the report as a whole stands at its first paragraph. Findings that are accepted already
    are left out. Everything else in the file stays as it is, see :func:`socialwork.commented`.

    Args:
        source: The report that was reviewed.
        review: What was found in it.
        lang: The language of the comments.
        date: The moment of the comments; without it they have none.
    """
    return commented(source, _notes(review, lang), date=date)


def _notes(review: WordReview, lang: Lang) -> Iterator[Note]:
    for finding in review.findings:
        if not finding.waived:
            paragraph, start, end = _place(review.report, finding)
            yield Note(
                paragraph=paragraph,
                start=start,
                end=end,
                text=_said(finding, lang),
                author=_AUTHOR.pick(lang),
                initials=_INITIALS.pick(lang),
            )


def _place(report: WordReport, finding: Finding) -> tuple[int, int, int]:
    """Return paragraph, start and end of a finding in the file; equal ones mean all of the paragraph."""
    match = _LINE.fullmatch(finding.path)
    line = int(match[1]) if match else -1
    if line < 0 or report.origins[line] < 0:
        return 0, 0, 0
    if finding.span is None:
        return report.origins[line], 0, 0
    paragraph, start = report.place(line, finding.span[0])
    other, end = report.place(line, finding.span[1])
    return (paragraph, start, end) if other == paragraph else (paragraph, 0, 0)


def _said(finding: Finding, lang: Lang) -> str:
    severity, certainty = finding.severity.words.pick(lang), finding.certainty.words.pick(lang)
    lines = [f"{finding.code} · {severity} · {certainty}"]
    lines.append(finding.message.pick(lang))
    if finding.fix is not None:
        lines.append(_FIX.format(fix=finding.fix.pick(lang)).pick(lang))
    return "\n".join(lines)
