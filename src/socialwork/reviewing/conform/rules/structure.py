"""Rules on structure: chapters and sections of the template, there, in order and under their names."""

from collections.abc import Iterator

from socialwork.audit.prose.base import at_line, at_report
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reviewing.conform.base import FormRule, FormScene, form_rule
from socialwork.reviewing.conform.outline import Match, same_title
from socialwork.words import Words

_OUTLINE = Words(
    "Penguji membaca laporan menurut susunan kampus; bagian yang tidak di tempatnya dikira tidak ada.",
    "Examiners read by the outline of the campus; what is not in its place counts as missing.",
)


def _every(match: Match) -> Iterator[Match]:
    for inner in match.inside:
        yield inner
        yield from _every(inner)


@form_rule(
    "FORM-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Bab atau subbab tidak ada", "Missing chapter or section"),
    _OUTLINE,
)
def missing_part(scene: FormScene) -> Iterator[Remark]:
    """Every chapter and section that the template asks of each report is there."""
    yield from _missing(scene.outline, None)


def _missing(match: Match, holder: Line | None) -> Iterator[Remark]:
    """Say what is missing at the heading that should hold it, and nothing of what would be inside it."""
    for one in match.inside:
        if one.line is not None:
            yield from _missing(one, one.line)
        elif one.wanted.needed:
            id_, en = "“{title}” tidak ada.", "“{title}” is missing."
            title = one.wanted.title
            yield (
                at_report(id_, en, title=title)
                if holder is None
                else at_line(holder, id_, en, None, title=title)
            )


@form_rule(
    "FORM-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Judul bab atau subbab lain", "Another title"),
    _OUTLINE,
)
def other_title(scene: FormScene) -> Iterator[Remark]:
    """A chapter or section has the title that the template gives it."""
    for one in _every(scene.outline):
        if one.line is not None and not same_title(one.line.text, one.wanted.title):
            yield at_line(
                one.line,
                "Judul ini dalam templat: “{title}”.",
                "In the template this title is “{title}”.",
                fix=Words(one.wanted.title, one.wanted.title),
                title=one.wanted.title,
            )


@form_rule(
    "FORM-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Urutan bab atau subbab", "Order of chapters or sections"),
    _OUTLINE,
)
def out_of_order(scene: FormScene) -> Iterator[Remark]:
    """Chapters and sections stand in the order of the template."""
    for holder in (scene.outline, *_every(scene.outline)):
        last: Line | None = None
        for line in (one.line for one in holder.inside if one.line is not None):
            if last is not None and line.number < last.number:
                yield at_line(
                    line,
                    "Dalam templat bagian ini berada sesudah “{title}”.",
                    "In the template this part stands behind “{title}”.",
                    title=last.text,
                )
            else:
                last = line


@form_rule(
    "FORM-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Bab atau subbab di luar templat", "Part that the template does not have"),
    _OUTLINE,
)
def unknown_part(scene: FormScene) -> Iterator[Remark]:
    """Chapters and sections are those of the template."""
    for holder in (scene.outline, *_every(scene.outline)):
        if holder.wanted.inside:
            for line in holder.extra:
                yield at_line(
                    line,
                    "Templat tidak mempunyai bagian ini; apakah tempatnya di sini?",
                    "The template does not have this part; does it belong here?",
                )


STRUCTURE_RULES: tuple[FormRule, ...] = (missing_part, other_title, out_of_order, unknown_part)
