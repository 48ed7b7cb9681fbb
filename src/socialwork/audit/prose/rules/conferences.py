"""Rules on case conferences: their minutes and attendance, and the people counted in them."""

import re
from collections import defaultdict
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of
from socialwork.words import Words

_NAME = r"(?:case conference|konferensi kasus|temu bahas(?: kasus)?|cc)"
_SECOND = re.compile(rf"\b{_NAME}\s*(?:\(cc\)\s*)?(?:tahap\s+|ke-?\s?)?(?:ii|2|kedua)\b", re.IGNORECASE)
_FIRST = re.compile(rf"\b{_NAME}\s*(?:\(cc\)\s*)?(?:tahap\s+|ke-?\s?)?(?:i|1|pertama)\b", re.IGNORECASE)
_ANY = re.compile(rf"\b{_NAME}\b", re.IGNORECASE)
_MINUTES = re.compile(r"\b(?:berita acara|notulen|notula|notulensi|risalah)\b", re.IGNORECASE)
_ATTENDANCE = re.compile(r"\b(?:daftar hadir|presensi|absensi|daftar kehadiran)\b", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:dilaksanakan|diadakan|berlangsung|diselenggarakan|dihadiri|dipimpin|dilakukan)\b", re.IGNORECASE
)
_PRESENT = re.compile(
    rf"\b(?:dihadiri(?:\s+oleh)?|hadir(?:\s+(?:berjumlah|sebanyak|ada))"
    rf"|peserta(?:\s+yang hadir)?\s+(?:berjumlah|sebanyak|ada)"
    rf"|jumlah peserta(?:\s+yang hadir)?\s*(?::|adalah|ialah|sebanyak)|jumlah hadir\s*:?|(?:men"
    rf"|ter)catat)\s*({NUMBER})\s*(?:\(\w+(?: \w+)?\)\s*)?"
    rf"(?:orang|peserta)\b",
    re.IGNORECASE,
)
_SIGN = re.compile(r"\b(?:tanda tangan|paraf|ttd)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(\d{1,3})[.)]?")
_SHORT = 140
_NAMES = {
    0: Words("Case conference", "The case conference"),
    1: Words("Case conference I", "Case conference I"),
    2: Words("Case conference II", "Case conference II"),
}


def _number(text: str) -> int:
    return 2 if _SECOND.search(text) else 1 if _FIRST.search(text) else 0


@frozen
class _Paper:
    """A paper in the appendices: of which conference, what, and its lines."""

    number: int
    kind: str
    first: int
    end: int


def _papers(scene: Scene) -> list[_Paper]:
    """Return minutes and attendance lists in the appendices, by the titles that they bear there."""
    starts: list[tuple[int, str, int]] = []
    titles = [
        line
        for line in scene.reading.lines
        if line.kind in {"heading", "caption", "paragraph", "item"} and part_of(scene.reading, line) == "back"
    ]
    for line in titles:
        text = line.text
        if line.kind in {"paragraph", "item"} and (len(text) > _SHORT or text.endswith(".")):
            continue
        kind = "minutes" if _MINUTES.search(text) else "attendance" if _ATTENDANCE.search(text) else ""
        if kind and (_ANY.search(text) or line.kind in {"heading", "caption"}):
            starts.append((_number(text), kind, line.number))
        elif line.kind in {"heading", "caption"}:
            starts.append((0, "", line.number))
    ends = [*(one[2] for one in starts[1:]), len(scene.reading.lines)]
    return [_Paper(n, kind, first, end) for (n, kind, first), end in zip(starts, ends, strict=False) if kind]


def _told(scene: Scene) -> dict[int, Line]:
    """Return the conferences that the body tells of as held, by number, each with its first line."""
    found: dict[int, Line] = {}
    for number in scene.reading.lines_with(("conference", "konferensi", "temu", "cc")):
        line = scene.reading.lines[number]
        if line.kind in {"entry", "heading", "caption"} or part_of(scene.reading, line) != "":
            continue
        for match in _ANY.finditer(line.text):
            words = sentence_at(line, match.start()).text
            if (
                _HELD.search(words)
                and re.search(r"\d", words)
                and not re.search(r"\b(?:akan|direncanakan)\b", words)
            ):
                found.setdefault(_number(words), line)
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
    papers = _papers(scene)
    for number, line in sorted(_told(scene).items()):
        for kind, name in _KINDS:
            if not any(
                (one.kind == kind and one.number in {0, number}) or (not number and one.kind == kind)
                for one in papers
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
    counts: dict[int, list[tuple[Line, tuple[int, int] | None, int]]] = defaultdict(list)
    papers = _papers(scene)
    for hit in scene.reading.seek(_PRESENT, ("orang", "peserta")):
        value = number_of(hit.groups[0] or "")
        paper = next((one for one in papers if one.first <= hit.line.number < one.end), None)
        number = paper.number if paper else _number(_near(hit))
        if value is not None and number and _ALL_TOLD.match(hit.line.text, hit.end):
            counts[number].append((hit.line, (hit.start, hit.end), value))
    for paper in papers:
        if paper.kind == "attendance" and paper.number:
            counts[paper.number] += _signed(scene, paper)
    for told in filter(None, counts.values()):
        first = told[0][2]
        for line, span, value in told[1:]:
            if value != first:
                yield at_line(
                    line,
                    "Di sini {here} orang, di tempat lain {there} orang.",
                    "Here {here} people, elsewhere {there}.",
                    span,
                    None,
                    here=value,
                    there=first,
                )


_ALL_TOLD = re.compile(
    r"\s*(?:peserta\b)?\s*(?:$|[.,;:()]|(?:yaitu|yakni|yang|sebagaimana|sesuai|terdiri|dalam|di|pada"
    r"|tercantum|termasuk|dan dipimpin|untuk)\b)",
    re.IGNORECASE,
)


def _near(hit: Hit) -> str:
    """Return the sentence of a count, and the one before it where that one names no conference."""
    sentence = sentence_at(hit.line, hit.start)
    if _ANY.search(sentence.text) or not sentence.start:
        return sentence.text
    return sentence_at(hit.line, sentence.start - 2).text if _ANY.search(hit.line.text) else ""


def _signed(scene: Scene, paper: _Paper) -> Iterator[tuple[Line, None, int]]:
    """Yield how many people an attendance list has, by the last number in its first column."""
    for grid in scene.grids:
        lines = [cell.line for row in grid.rows for cell in row.values()]
        if not lines or not paper.first <= lines[0].number < paper.end:
            continue
        if not any(_SIGN.search(title) for title in grid.header.values()):
            continue
        rows = [
            row
            for row in grid.rows[1:]
            if 0 in row and _NUMBERED.fullmatch(row[0].text.strip()) and len(row) > 1
        ]
        numbers = [int(match[1]) for row in rows if (match := _NUMBERED.fullmatch(row[0].text.strip()))]
        if numbers and numbers == list(range(1, len(numbers) + 1)):
            yield rows[-1][0].line, None, len(numbers)


CONFERENCE_PROSE = (conferences_have_papers, participants_are_counted_alike)
"""The rules on case conferences."""
