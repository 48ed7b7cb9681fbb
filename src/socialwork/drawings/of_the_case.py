"""The drawings of a case that draw no tool: organisation of the institution, course of the case, tokens."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.drawings.base import View
from socialwork.drawings.kinds import draws_case
from socialwork.figures.model import Figure
from socialwork.figures.token_chart import WIDTH, token_chart
from socialwork.process.tokens import curve_of, token_courses
from socialwork.words import Words


@draws_case("organisation", Words("Struktur organisasi", "Organisation chart"))
def organisation(case: Case, view: View) -> Iterator[Figure]:
    """Yield the organisation chart of the institution, where its posts are listed."""
    from socialwork.drawings.organisation import organisation_chart  # noqa: PLC0415 - loads when asked for

    if case.institution.organisation:
        yield organisation_chart(case.institution, view)


@draws_case("case-timeline", Words("Lini masa kasus", "Timeline of the case"))
def timeline(case: Case, view: View) -> Iterator[Figure]:
    """Yield the course of the case with its stages and meetings.

    Raises:
        DrawingError: None of its days is known.
    """
    from socialwork.drawings.timeline import case_timeline  # noqa: PLC0415 - the same

    yield case_timeline(case, view)


@draws_case("tokens", Words("Grafik ekonomi token", "Chart of a token economy"))
def tokens(case: Case, view: View) -> Iterator[Figure]:
    """Yield the chart of each token economy with recorded days."""
    for _, course in token_courses(case):
        curve = curve_of(course, view.lang)
        if curve is not None:
            yield token_chart(curve, lang=view.lang, width=min(WIDTH, view.width))
