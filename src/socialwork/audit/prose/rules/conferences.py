"""Rules on case conferences: their minutes and attendance, and the people counted in them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.sentences import Sentence, sentence_at, sentences_of
from socialwork.reading.stages import part_of
from socialwork.words import Words

_NAME = (
    r"(?:case conference|konferensi kasus|(?:rapat|sidang|gelar|pertemuan) kasus|temu bahas(?: kasus)?|cc)"
)
_SECOND = re.compile(rf"\b{_NAME}\s*(?:\(cc\)\s*)?(?:tahap\s+|ke-?\s?)?(?:ii|2|kedua)\b", re.IGNORECASE)
_FIRST = re.compile(rf"\b{_NAME}\s*(?:\(cc\)\s*)?(?:tahap\s+|ke-?\s?)?(?:i|1|pertama)\b", re.IGNORECASE)
_ANY = re.compile(rf"\b{_NAME}\b", re.IGNORECASE)
"""What finds a conference of either number."""
_HELD = re.compile(
    r"\b(?:dilaksanakan|diadakan|berlangsung|diselenggarakan|dihadiri|dipimpin|dilakukan)\b", re.IGNORECASE
)
"""What tells that it took place."""
_MINUTES = re.compile(r"\b(?:berita acara|notulen|notula|notulensi|risalah)\b", re.IGNORECASE)
_ATTENDANCE = re.compile(r"\b(?:daftar hadir|presensi|absensi|daftar kehadiran)\b", re.IGNORECASE)
_LONGEST_TITLE = 140


def _number_named(text: str) -> int:
    """Return which conference a text names: 1, 2, or 0 for none or one without a number.

    >>> _number_named("Temu bahas kedua"), _number_named("Case Conference I"), _number_named("CC")
    (2, 1, 0)
    """
    return 2 if _SECOND.search(text) else 1 if _FIRST.search(text) else 0


@frozen
class _Paper:
    """A paper in the appendices: of which conference, what, and its lines."""

    number: int
    kind: str
    first: int
    end: int


def _papers_of(scene: Scene) -> list[_Paper]:
    """Return minutes and attendance lists in the appendices, by the titles that they bear there."""
    starts: list[tuple[int, str, int]] = []
    titles = [
        line
        for line in scene.reading.lines
        if line.kind in {"heading", "caption", "paragraph", "item"} and part_of(scene.reading, line) == "back"
    ]
    for line in titles:
        text = line.text
        if line.kind in {"paragraph", "item"} and (len(text) > _LONGEST_TITLE or text.endswith(".")):
            continue
        kind = "minutes" if _MINUTES.search(text) else "attendance" if _ATTENDANCE.search(text) else ""
        if kind and (_ANY.search(text) or line.kind in {"heading", "caption"}):
            starts.append((_number_named(text), kind, line.number))
        elif line.kind in {"heading", "caption"}:
            starts.append((0, "", line.number))
    ends = [*(start[2] for start in starts[1:]), len(scene.reading.lines)]
    return [_Paper(n, kind, first, end) for (n, kind, first), end in zip(starts, ends, strict=False) if kind]


_ONES = ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"]
_TOGETHER = rf"ke(?:{'|'.join(_ONES)})(?:\s+belas)?"
_PEOPLE = r"(?:orang|peserta|hadirin|undangan|anggota rapat)"
_SPELLED = rf"(?P<n>{NUMBER})\s*(?:\(\w+(?: \w+)?\)\s*)?{_PEOPLE}"
_PRESENT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:dihadiri|diikuti)(?:\s+(?:oleh|sebanyak|sejumlah|total)){{0,2}}\s+{_SPELLED}\b",
        rf"\bhadir(?:lah)?(?:\s+(?:berjumlah|sebanyak|sejumlah|ada|pula|juga)){{0,2}}\s+{_SPELLED}\b",
        (
            rf"\b(?:jumlah\s+)?peserta(?:nya)?(?:\s+(?:yang hadir|rapat))?\s*(?::|\b(?:berjumlah|sebanyak|ada"
            rf"|adalah"
            rf"|ialah))\s*(?P<n>{NUMBER})\s*(?:orang|peserta)?"
        ),
        rf"\bjumlah hadir\s*:?\s*{_SPELLED}\b",
        rf"\b(?:men|ter)catat\s+{_SPELLED}\b",
        rf"^\W*{_SPELLED}\s+(?:\w+\s+)?(?:yang\s+)?(?:hadir|mengikuti|menghadiri)\b",
        rf"\b(?P<all>{_TOGETHER})\s+(?:orang|peserta|hadirin|undangan)\b",
    )
)
_WITH = re.compile(rf"\b(?:dengan|bersama)\s+(?:dihadiri\s+)?{_SPELLED}\b", re.IGNORECASE)
_SUMMED = re.compile(
    rf"\b(?:jadi|jumlahnya|seluruhnya|semuanya|totalnya|total|berjumlah|sejumlah|keseluruhannya)\s+"
    rf"(?:ada\s+)?{_SPELLED}\b",
    re.IGNORECASE,
)
_ATTENDED = re.compile(r"\b(?:hadir|dihadiri|kehadiran|peserta)\b", re.IGNORECASE)
_ALL_TOLD = re.compile(
    r"\s*(?:peserta\b)?\s*(?:$|[.,;:()]|(?:yaitu|yakni|yang(?! (?:tidak|belum|berhalangan|terlambat|datang))"
    r"|sebagaimana|sesuai|terdiri|dalam|di|pada|tercantum|termasuk|dan dipimpin|untuk|seperti|sama|sepakat"
    r"|menyepakati|menyetujui|setuju|dan berlangsung|itu|tersebut|hadir|mencatat|menilai)\b)",
    re.IGNORECASE,
)
_PARTLY = re.compile(
    r"\b(?:tidak hadir|berhalangan|terlambat|absen|hanya|dari (?:\w+ )?(?:orang|peserta|undangan)|daring"
    r"|selain|di antaranya|diundang|mengundang|kelompok|anggota)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:tidak|belum|hanya|baru)\W*$", re.IGNORECASE)
_TOTAL = re.compile(
    rf"\b(?:jumlah|total|seluruhnya)(?:\s+(?:peserta|hadir|kehadiran|semua"
    rf"|orang))*\s*[:=]?\s*(?P<n>{NUMBER})\b"
    rf"|:\s*(?P<m>{NUMBER})\s+orang\W*$",
    re.IGNORECASE,
)
_TOTAL_ROW = re.compile(r"(?:jumlah|total|seluruhnya)\b", re.IGNORECASE)
_SIGN = re.compile(r"\b(?:tanda tangan|paraf|ttd|tanda kehadiran)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(\d{1,3})[.)]?")


@frozen
class _Attended:
    """So many people at a conference, as one place says.

    Attributes:
        line: The line; ``span`` is the stretch that says so, or ``None`` for a list that was counted.
        count: How many.
        paper: Whether a paper in the appendices says so.
    """

    line: Line
    span: tuple[int, int] | None
    count: int
    paper: bool


def _attended(scene: Scene, papers: list[_Paper]) -> Iterator[tuple[int, _Attended]]:
    """Yield the counts of people, each with the number of its conference."""
    only = bool(papers) and not any(one.number for one in papers)
    for number in scene.reading.lines_with(("orang", "peserta", "hadirin", "undangan", "jumlah", "total")):
        line = scene.reading.lines[number]
        paper = next((one for one in papers if one.first <= number < one.end), None)
        if line.kind not in RUNNING or (paper is None and part_of(scene.reading, line)):
            continue
        if paper is not None and (paper.number or only):
            yield from ((paper.number or _ONLY, count) for count in _in_paper(line, paper))
        elif paper is None and line.slot is None:
            yield from _in_text(scene, line, _ONLY if only else 0)
    for paper in papers:
        if paper.kind == "attendance" and (paper.number or only):
            yield from ((paper.number or _ONLY, count) for count in _in_list(scene, paper))


_ONLY = 9
"""What stands for the number of a conference that is the only one and bears none."""


def _in_text(scene: Scene, line: Line, only: int) -> Iterator[tuple[int, _Attended]]:
    """Yield the counts of a paragraph; a sentence without a name goes with the conference before it."""
    over = scene.reading.over(line)
    titled = bool(over and _ANY.search(over[-1].text))
    current = (_number_named(over[-1].text) or only) if titled else 0
    for sentence in sentences_of(line):
        named = bool(_ANY.search(sentence.text))
        current = (_number_named(sentence.text) or current or only) if named else current
        if current and (named or titled or _ANY.search(line.text[: sentence.start])):
            yield from (
                (current, found)
                for found in _counts(sentence, held=named and bool(_HELD.search(sentence.text)))
            )


def _counts(sentence: Sentence, *, held: bool) -> Iterator[_Attended]:
    """Yield the counts of all who came that a sentence gives; *held* where it tells that they met."""
    patterns = (
        *_PRESENT,
        *((_WITH,) if held else ()),
        *((_SUMMED,) if _ATTENDED.search(sentence.text) else ()),
    )
    taken: set[int] = set()
    for pattern in patterns:
        for match in pattern.finditer(sentence.text):
            count = (
                number_of(match["all"].casefold().removeprefix("ke"))
                if "all" in pattern.groupindex
                else number_of(match["n"])
            )
            before = sentence.text[max(0, match.start() - 12) : match.start()]
            part = _PARTLY.search(sentence.text[match.end() : match.end() + 30]) or _PARTLY.search(before)
            part = part or _NOT.search(before)
            if (
                count is None
                or part
                or match.end() in taken
                or not _ALL_TOLD.match(sentence.text, match.end())
            ):
                continue
            taken.add(match.end())
            yield _Attended(
                sentence.line,
                (sentence.start + match.start(), sentence.start + match.end()),
                count,
                paper=False,
            )


def _in_paper(line: Line, paper: _Paper) -> Iterator[_Attended]:
    if line.slot is not None:
        return
    match = _TOTAL.search(line.text) if paper.kind == "attendance" else None
    if match:
        count = number_of(match["n"] or match["m"])
        if count is not None:
            yield _Attended(line, match.span(), count, paper=True)
        return
    for sentence in sentences_of(line):
        for found in _counts(sentence, held=True):
            yield _Attended(found.line, found.span, found.count, paper=True)


def _in_list(scene: Scene, paper: _Paper) -> Iterator[_Attended]:
    """Yield how many people an attendance list has, by its last number or by the total that it states."""
    for grid in scene.grids:
        lines = [cell.line for row in grid.rows for cell in row.values()]
        if not lines or not paper.first <= lines[0].number < paper.end:
            continue
        if any(map(_SIGN.search, grid.header.values())):
            numbered = [
                (int(match[1]), row[0].line)
                for row in grid.rows[1:]
                if 0 in row and len(row) > 1 and (match := _NUMBERED.fullmatch(row[0].text.strip()))
            ]
            if numbered and [number for number, _ in numbered] == list(range(1, len(numbered) + 1)):
                yield _Attended(numbered[-1][1], None, len(numbered), paper=True)
            continue
        for row in grid.rows[1:]:
            cells = [cell for _, cell in sorted(row.items()) if cell.text.strip()]
            if len(cells) > 1 and _TOTAL_ROW.match(cells[0].text.strip()):
                count = number_of(cells[-1].text.strip().removesuffix("orang").strip())
                if count is not None:
                    yield _Attended(cells[-1].line, None, count, paper=True)


_NAMES = {
    0: Words("Case conference", "The case conference"),
    1: Words("Case conference I", "Case conference I"),
    2: Words("Case conference II", "Case conference II"),
}


def _held_conferences(scene: Scene) -> dict[int, Line]:
    """Return the conferences that the body tells of as held, by number, each with its first line."""
    found: dict[int, Line] = {}
    for number in scene.reading.lines_with(("conference", "konferensi", "temu", "cc", "kasus")):
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
                found.setdefault(_number_named(words), line)
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
    papers = _papers_of(scene)
    for number, line in sorted(_held_conferences(scene).items()):
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
    counts: dict[int, list[_Attended]] = defaultdict(list)
    for number, place in _attended(scene, _papers_of(scene)):
        counts[number].append(place)
    for told in counts.values():
        counted = Counter(place.count for place in told)
        most = max(counted.values())
        likely = [place for place in told if counted[place.count] == most]
        # Of counts that as many places give, that of a paper goes first: people signed it.
        there = next((place.count for place in likely if place.paper), likely[0].count)
        for place in told:
            if place.count != there:
                yield at_line(
                    place.line,
                    "Di sini {here} orang, di tempat lain {there} orang.",
                    "Here {here} people, elsewhere {there}.",
                    place.span,
                    here=place.count,
                    there=there,
                )


CONFERENCE_PROSE = (conferences_have_papers, participants_are_counted_alike)
"""The rules on case conferences."""
