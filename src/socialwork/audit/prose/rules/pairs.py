"""The rule on Proses and Hasil, which belong together."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.audit.prose.numbers import split_number
from socialwork.audit.prose.parts import STAGES
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_LABEL = re.compile(r"(?:\(?[\da-z]{1,2}[.)]\s+)?(proses|hasil)(?:[ \xa0]*:|$)", re.IGNORECASE)
_EMPTY = frozenset({"pelaksanaan", "kegiatan", "tahap"})
_SHOWN = 40
_OTHER = {"proses": "Hasil", "hasil": "Proses"}


@prose_rule(
    "STRUC-05",
    Severity.WARNING,
    Certainty.FACT,
    Words("Proses tanpa Hasil", "`Proses` without `Hasil`"),
    Lesson(
        "# Ventilasi\n\nProses: Klien diminta bercerita tentang kelasnya.\n\n# "
        "Dukungan\n\nProses: Klien dipuji.\n\n"
        "Hasil: Klien tersenyum.",
        "# Ventilasi\n\nProses: Klien diminta bercerita tentang kelasnya.\n\nHasil: Klien "
        "menangis, lalu lega.",
        Words(
            "Setiap kegiatan dilaporkan berpasangan: bagaimana prosesnya dan apa hasilnya.",
            "Every activity is told as a pair: how it went, and what came of it.",
        ),
    ),
)
def unpaired(scene: Scene) -> Iterator[Remark]:
    """Where a section tells of the process it tells of the result, and the reverse."""
    reading = scene.reading
    labels = (
        (_LABEL.match(line.text), line)
        for line in reading.lines
        if line.kind in {"paragraph", "item", "cell"} and line.text[:1] not in {"", " "} and line.slot is None
    )
    found = [(match[1].casefold(), line) for match, line in labels if match]
    sections: dict[tuple[int, ...], list[tuple[str, Line]]] = {}
    for word, line in found:
        sections.setdefault(line.section, []).append((word, line))
    # A lone "Hasil:" may close a story; beside sections that write both it is half of a pair.
    paired = Counter(section[:-1] for section, group in sections.items() if {*dict(group)} == {*_OTHER})
    for section, group in sections.items():
        yield from (_unlabelled(reading, one) for one in _open_ended(group))
        if not any(word == "proses" for word, _ in group) and paired[section[:-1]]:
            yield _lonely(group[0][1], "hasil")
    by_parent: dict[tuple[int, ...], list[tuple[str, Line]]] = {}
    for heading in reading.headings:
        word = _title_word(heading)
        if word:
            by_parent.setdefault(heading.section, []).append((word, heading))
    # A title such as "Hasil Evaluasi" is one of a pair where another stage has both.
    if any({word for word, _ in group} == {*_OTHER} for group in by_parent.values()):
        for group in by_parent.values():
            yield from (_lonely(one, "proses") for one in _open_ended(group))
            if group[0][0] == "hasil":
                yield _lonely(group[0][1], "hasil")


def _title_word(heading: Line) -> str:
    """Return ``proses`` or ``hasil`` for a heading that is one of them, alone or of a stage."""
    words = [word for word in normalised(split_number(heading)[1]).split() if word not in _EMPTY]
    if not words or words[0] not in _OTHER:
        return ""
    rest = " ".join(words[1:])
    return words[0] if not rest or any(rest in stage.spellings for stage in STAGES) else ""


def _open_ended(group: Iterable[tuple[str, Line]]) -> Iterator[Line]:
    """Yield each process that no result follows before the next process."""
    open_: Line | None = None
    for word, line in group:
        if word == "proses" and open_ is not None:
            yield open_
        open_ = line if word == "proses" else None
    if open_ is not None:
        yield open_


def _unlabelled(reading: Reading, process: Line) -> Remark:
    """Return a remark on a process, at the paragraph behind it that may be its result without the word."""
    behind = (line for line in reading.lines[process.number + 1 :] if line.text.strip())
    line = next(behind, None)
    if line is None or line.kind != "paragraph" or line.section != process.section or _LABEL.match(line.text):
        return _lonely(process, "proses")
    return at_line(
        line,
        "Di sini diharapkan Hasil: Proses sebelumnya tidak diikuti olehnya.",
        "`Hasil` is expected here: the `Proses` before it has none.",
        (0, min(len(line.text), _SHOWN)),
    )


def _lonely(line: Line, word: str) -> Remark:
    return at_line(
        line,
        "{this} tidak diikuti atau didahului {other}.",
        "{this} has no {other}.",
        (0, len(word)) if line.text.casefold().startswith(word) else None,
        this=word.capitalize(),
        other=_OTHER[word],
    )


PAIR_RULES = (unpaired,)
