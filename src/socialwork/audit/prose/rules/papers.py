"""Case conferences by their names, and the papers that the appendices hold of them."""

import re

from attrs import frozen

from socialwork.audit.prose.base import Scene
from socialwork.reading.stages import part_of

_NAME = (
    r"(?:case conference|konferensi kasus|(?:rapat|sidang|gelar|pertemuan) kasus|temu bahas(?: kasus)?|cc)"
)
_SECOND = re.compile(rf"\b{_NAME}\s*(?:\(cc\)\s*)?(?:tahap\s+|ke-?\s?)?(?:ii|2|kedua)\b", re.IGNORECASE)
_FIRST = re.compile(rf"\b{_NAME}\s*(?:\(cc\)\s*)?(?:tahap\s+|ke-?\s?)?(?:i|1|pertama)\b", re.IGNORECASE)
ANY = re.compile(rf"\b{_NAME}\b", re.IGNORECASE)
"""What finds a conference of either number."""
HELD = re.compile(
    r"\b(?:dilaksanakan|diadakan|berlangsung|diselenggarakan|dihadiri|dipimpin|dilakukan)\b", re.IGNORECASE
)
"""What tells that it took place."""
_MINUTES = re.compile(r"\b(?:berita acara|notulen|notula|notulensi|risalah)\b", re.IGNORECASE)
_ATTENDANCE = re.compile(r"\b(?:daftar hadir|presensi|absensi|daftar kehadiran)\b", re.IGNORECASE)
_SHORT = 140


def number_named(text: str) -> int:
    """Return which conference a text names: 1, 2, or 0 for none or one without a number.

    >>> number_named("Temu bahas kedua"), number_named("Case Conference I"), number_named("CC")
    (2, 1, 0)
    """
    return 2 if _SECOND.search(text) else 1 if _FIRST.search(text) else 0


@frozen
class Paper:
    """A paper in the appendices: of which conference, what, and its lines."""

    number: int
    kind: str
    first: int
    end: int


def papers_of(scene: Scene) -> list[Paper]:
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
        if kind and (ANY.search(text) or line.kind in {"heading", "caption"}):
            starts.append((number_named(text), kind, line.number))
        elif line.kind in {"heading", "caption"}:
            starts.append((0, "", line.number))
    ends = [*(start[2] for start in starts[1:]), len(scene.reading.lines)]
    return [Paper(n, kind, first, end) for (n, kind, first), end in zip(starts, ends, strict=False) if kind]
