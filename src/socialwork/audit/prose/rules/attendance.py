"""How many people a report counts at its case conferences: in the text, the minutes and the lists."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Scene
from socialwork.audit.prose.rules.papers import ANY, HELD, Paper, number_named
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.sentences import Sentence, sentences_of
from socialwork.reading.stages import part_of

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
class Attended:
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


def attended(scene: Scene, papers: list[Paper]) -> Iterator[tuple[int, Attended]]:
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


def _in_text(scene: Scene, line: Line, only: int) -> Iterator[tuple[int, Attended]]:
    """Yield the counts of a paragraph; a sentence without a name goes with the conference before it."""
    over = scene.reading.over(line)
    titled = bool(over and ANY.search(over[-1].text))
    current = (number_named(over[-1].text) or only) if titled else 0
    for sentence in sentences_of(line):
        named = bool(ANY.search(sentence.text))
        current = (number_named(sentence.text) or current or only) if named else current
        if current and (named or titled or ANY.search(line.text[: sentence.start])):
            yield from (
                (current, found)
                for found in _counts(sentence, held=named and bool(HELD.search(sentence.text)))
            )


def _counts(sentence: Sentence, *, held: bool) -> Iterator[Attended]:
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
            yield Attended(
                sentence.line,
                (sentence.start + match.start(), sentence.start + match.end()),
                count,
                paper=False,
            )


def _in_paper(line: Line, paper: Paper) -> Iterator[Attended]:
    if line.slot is not None:
        return
    match = _TOTAL.search(line.text) if paper.kind == "attendance" else None
    if match:
        count = number_of(match["n"] or match["m"])
        if count is not None:
            yield Attended(line, match.span(), count, paper=True)
        return
    for sentence in sentences_of(line):
        for found in _counts(sentence, held=True):
            yield Attended(found.line, found.span, found.count, paper=True)


def _in_list(scene: Scene, paper: Paper) -> Iterator[Attended]:
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
                yield Attended(numbered[-1][1], None, len(numbered), paper=True)
            continue
        for row in grid.rows[1:]:
            cells = [cell for _, cell in sorted(row.items()) if cell.text.strip()]
            if len(cells) > 1 and _TOTAL_ROW.match(cells[0].text.strip()):
                count = number_of(cells[-1].text.strip().removesuffix("orang").strip())
                if count is not None:
                    yield Attended(cells[-1].line, None, count, paper=True)
