"""Data on body, health and belief that a sentence gives and that nothing in the case uses."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Scene
from socialwork.reading.lines import Line
from socialwork.reading.sentences import sentence_at
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of, stage_of
from socialwork.vocabulary.sections import SectionKind

_REASON = re.compile(
    r"\b(?:karena|sehingga|sebab|berkaitan|memengaruhi|mempengaruhi|menghambat|mendukung|agar|akibat\w*"
    r"|akibatnya"
    r"|menyebabkan|membuat|alasan|oleh karena|itulah)\b",
    re.IGNORECASE,
)
_LATER = frozenset(
    {SectionKind.PLAN, SectionKind.INTERVENTION, SectionKind.EVALUATION, SectionKind.TERMINATION}
)


@frozen
class _Datum:
    """A datum: how a sentence gives it, words near it, and what would use it later."""

    told: re.Pattern[str]
    words: frozenset[str]
    used: frozenset[str]


_WORSHIP = (
    r"(?:gereja|masjid|musala|mushola|musholla|vihara|wihara|pura|kelenteng|klenteng|surau|langgar|misa)"
)
_DATA = tuple(
    _Datum(re.compile(pattern, re.IGNORECASE), spaced(words), spaced(used))
    for pattern, words, used in (
        (
            r"\b(?:ber)?tinggi(?: badan(?:nya)?)?\b[^.;,\d]{0,25}\d{2,3}(?:,\d+)?\s*(?:cm|sentimeter)\b",
            "cm sentimeter",
            "tinggi stunting gizi postur kerdil tubuh badannya",
        ),
        (
            (
                r"\b(?:ber)?(?:berat|bobot)(?: (?:badan"
                r"|tubuh)(?:nya)?)?\b[^.;,\d]{0,25}\d{2,3}(?:,\d+)?\s*(?:kg"
                r"|kilogram|kilo)\b"
            ),
            "kg kilogram kilo",
            "berat gizi diet kurus gemuk obesitas",
        ),
        (r"\bgolongan darah(?:nya)?\b[^.;]{0,30}?\b(?:A|B|AB|O)\b", "darah", "darah donor transfusi"),
        (
            (
                r"\bpernah\s+(?:sakit|menderita|mengidap|terkena|terserang|dirawat karena|dioperasi"
                r"|operasi)\s+"
                r"(?!hati\b|jiwa\b|keras\b|karena\b)\w+"
            ),
            "pernah",
            "sakit penyakit obat kesehatan puskesmas dokter berobat klinik",
        ),
        (
            (
                r"\b(?:bertato|tanda lahir|tahi lalat|warna kulit(?:nya)?|berkulit|berambut|ukuran"
                r" sepatu(?:nya)?"
                r"|ukuran baju(?:nya)?|bentuk wajah(?:nya)?|orientasi seksual(?:nya)?|siklus haid(?:nya)?)\b"
            ),
            (
                "bertato lahir lalat kulit kulitnya berkulit berambut sepatu sepatunya baju bajunya wajah"
                " wajahnya seksual"
                " seksualnya haid haidnya"
            ),
            "tato kulit rambut penampilan seksual haid menstruasi",
        ),
        (
            (
                rf"\b(?:tidak pernah (?:absen|bolos|ketinggalan|lupa)|rajin|tekun|selalu|setia|jarang"
                rf"|tidak pernah|setiap"
                rf" (?:minggu|hari minggu|jumat))\b[^.;,]{{0,30}}\b(?:ke|di|mengikuti|ikut)\s+{_WORSHIP}\b"
            ),
            "gereja masjid musala mushola musholla vihara wihara pura kelenteng klenteng surau langgar misa",
            (
                "ibadah gereja masjid musala vihara pura spiritual rohani keagamaan pengajian doa berdoa"
                " beribadah"
            ),
        ),
        (
            (
                r"\b(?:rajin|selalu|tidak pernah (?:meninggalkan|absen)|jarang"
                r"|taat)\s+(?:\w+\s+){0,2}(?:salat|shalat|sholat"
                r"|sembahyang|berpuasa|puasa|mengaji|beribadah)\b"
            ),
            "salat shalat sholat sembahyang puasa berpuasa mengaji beribadah",
            (
                "ibadah salat shalat sholat spiritual rohani keagamaan pengajian doa berdoa mengaji berpuasa"
                " puasa"
            ),
        ),
    )
)
_KIN = re.compile(
    r"^(?:\w+\s+){0,2}(?:ibu|ayah|kakak|adik|nenek|kakek|teman|paman|bibi|suami|istri|praktikan)\w*\b",
    re.IGNORECASE,
)


_ROW = re.compile(r"(?!hasil|proses)[^:.]{3,30}:", re.IGNORECASE)
"""A row of an identity, which has a look of its own."""


def idle_data(scene: Scene) -> Iterator[tuple[Line, int, int]]:
    """Yield the stretches that give such data, once a sentence."""
    seen: set[tuple[int, int]] = set()
    for datum in _DATA:
        for number in scene.reading.lines_with(datum.words):
            line = scene.reading.lines[number]
            opening = stage_of(scene.reading, line) not in {None, *_LATER, SectionKind.REFERRAL}
            prose = line.kind in {"paragraph", "item"} and not _ROW.match(line.text)
            if not opening or not prose or part_of(scene.reading, line):
                continue
            for match in datum.told.finditer(line.text):
                one = sentence_at(line, match.start())
                own = scene.client.words.search(one.text) or re.search(
                    r"\b(?:ia|dia|beliau)\b", one.text, re.IGNORECASE
                )
                other = _KIN.match(one.text) or _REASON.search(one.text)
                if (
                    (number, one.start) in seen
                    or not own
                    or other
                    or any(
                        number != line.number
                        and stage_of(scene.reading, scene.reading.lines[number]) in _LATER
                        for number in scene.reading.lines_with(datum.used)
                    )
                ):
                    continue
                seen.add((number, one.start))
                yield line, match.start(), match.end()
