"""Ordinals that go beyond the number which the text has just given: three parties, and a fourth one."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene
from socialwork.reading.lines import RUNNING
from socialwork.reading.numbers import ALL_OF, NUMBER, all_of, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of

_THINGS = spaced(
    "pihak peran tujuan tahap sebab faktor alasan manfaat gejala dampak kebutuhan masalah sumber cara langkah"
    " syarat aturan hambatan saran usul prinsip unsur aspek"
)
_ANY = "|".join(sorted(_THINGS))
_NTH = re.compile(rf"\b({_ANY})\s+(?:yang\s+)?({ALL_OF})\b(?!\s+(?:itu|ini|orang)\b)", re.IGNORECASE)
_TOLD = re.compile(rf"(?<!\bke)(?<!-)\b({NUMBER})\s+(?:macam\s+|buah\s+)?({_ANY})\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:lagi|tambahan|ditambah|kemudian|selain itu|belakangan|semula|lain|lainnya|paling sedikit|minimal"
    r"|sedikitnya|dari)\b",
    re.IGNORECASE,
)
_FEW = 12


def beyond_the_count(scene: Scene) -> Iterator[tuple[Hit, Hit]]:
    """Yield each ordinal of a thing that is more than the paragraph counts of it, with that count."""
    for hit in scene.reading.seek(_NTH, _THINGS, RUNNING):
        text, value = hit.line.text, all_of(hit.groups[1] or "")
        thing = (hit.groups[0] or "").casefold()
        counts = [match for match in _TOLD.finditer(text, 0, hit.start) if match[2].casefold() == thing]
        total = number_of(counts[-1][1]) if len(counts) == 1 else None
        if (
            value is None
            or total is None
            or not 1 < total < value <= _FEW
            or part_of(scene.reading, hit.line)
        ):
            continue
        if not _MORE.search(text, counts[0].start(), hit.end):
            yield hit, Hit(hit.line, *counts[0].span(), ())
