"""Rules on case conferences: their minutes and attendance, and the people counted in them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.audit.prose.rules.attendance import Attended, attended
from socialwork.audit.prose.rules.papers import ANY, HELD, number_named, papers_of
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of
from socialwork.words import Words

_NAMES = {
    0: Words("Case conference", "The case conference"),
    1: Words("Case conference I", "Case conference I"),
    2: Words("Case conference II", "Case conference II"),
}


def _told(scene: Scene) -> dict[int, Line]:
    """Return the conferences that the body tells of as held, by number, each with its first line."""
    found: dict[int, Line] = {}
    for number in scene.reading.lines_with(("conference", "konferensi", "temu", "cc", "kasus")):
        line = scene.reading.lines[number]
        if line.kind in {"entry", "heading", "caption"} or part_of(scene.reading, line) != "":
            continue
        for match in ANY.finditer(line.text):
            words = sentence_at(line, match.start()).text
            if (
                HELD.search(words)
                and re.search(r"\d", words)
                and not re.search(r"\b(?:akan|direncanakan)\b", words)
            ):
                found.setdefault(number_named(words), line)
    if len(found) > 1:
        found.pop(0, None)
    return found


@prose_rule(
    "MEET-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Berita acara dan daftar hadir", "Minutes and attendance"),
    Lesson(
        "# Tahap Rencana Intervensi\n\nCase Conference I dilaksanakan pada Rabu, 20 September 2023.\n\n"
        "# Lampiran\n\n## Lampiran 1 Daftar Hadir Case Conference I\n\nTerlampir.",
        "# Tahap Rencana Intervensi\n\nCase Conference I dilaksanakan pada Rabu, 20 September 2023.\n\n"
        "# Lampiran\n\n## Lampiran 1 Berita Acara Case Conference I\n\nTerlampir.\n\n"
        "## Lampiran 2 Daftar Hadir Case Conference I\n\nTerlampir.",
        Words(
            "Keputusan rapat dibuktikan dengan berita acara dan daftar hadirnya.",
            "Minutes and attendance prove what a meeting decided.",
        ),
    ),
)
def conferences_have_papers(scene: Scene) -> Iterator[Remark]:
    """A case conference that is told of has its minutes and its attendance list in the appendices."""
    has_back = any(
        part_of(scene.reading, one) == "back" and one.kind != "heading" and one.text
        for one in scene.reading.lines[-400:]
    )
    if not has_back:
        return
    papers = papers_of(scene)
    for number, line in sorted(_told(scene).items()):
        for kind, name in _KINDS:
            if not any(
                (paper.kind == kind and paper.number in {0, number}) or (not number and paper.kind == kind)
                for paper in papers
            ):
                yield at_line(
                    line,
                    "{name} tidak mempunyai {what} dalam lampiran.",
                    "{name} has no {what} in the appendices.",
                    None,
                    Words("Lampirkan dan rujuk nomornya.", "Append it and refer to its number."),
                    name=_NAMES[number],
                    what=name,
                )


_KINDS = (
    ("minutes", Words("berita acara", "minutes")),
    ("attendance", Words("daftar hadir", "attendance list")),
)


@prose_rule(
    "MEET-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Banyaknya peserta rapat", "Number of participants"),
    Lesson(
        "# Tahap Rencana Intervensi\n\nCase Conference I dilaksanakan pada 20 September 2023. Case "
        "Conference I dihadiri oleh "
        "lima orang.\n\n# Lampiran\n\n## Berita Acara Case Conference I\n\nRapat dihadiri oleh empat orang.",
        "# Tahap Rencana Intervensi\n\nCase Conference I dilaksanakan pada 20 September 2023. Case "
        "Conference I dihadiri oleh "
        "empat orang.\n\n# Lampiran\n\n## Berita Acara Case Conference I\n\nRapat dihadiri oleh empat orang.",
        Words(
            "Berita acara, daftar hadir, dan laporan menghitung orang yang sama.",
            "All three count the same people.",
        ),
    ),
)
def participants_are_counted_alike(scene: Scene) -> Iterator[Remark]:
    """Text, minutes and attendance list of a case conference count as many people."""
    counts: dict[int, list[Attended]] = defaultdict(list)
    for number, one in attended(scene, papers_of(scene)):
        counts[number].append(one)
    for told in counts.values():
        counted = Counter(one.count for one in told)
        most = max(counted.values())
        likely = [one for one in told if counted[one.count] == most]
        # Of counts that as many places give, that of a paper goes first: people signed it.
        there = next((one.count for one in likely if one.paper), likely[0].count)
        for one in told:
            if one.count != there:
                yield at_line(
                    one.line,
                    "Di sini {here} orang, di tempat lain {there} orang.",
                    "Here {here} people, elsewhere {there}.",
                    one.span,
                    None,
                    here=one.count,
                    there=there,
                )


CONFERENCE_PROSE = (conferences_have_papers, participants_are_counted_alike)
"""The rules on case conferences."""
