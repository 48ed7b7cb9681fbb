"""The age of the client as a sentence on him or her tells it, in whatever order."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.sentences import sentences_of
from socialwork.reading.stages import OPENING, part_of, stage_of

_AGE = re.compile(
    rf"(?:\b(?:berusia|berumur|(?:usia|umur)(?:nya)?(?:\s+[A-Z]{{2,3}}|\s+klien)?(?:\s+(?:baru|sudah"
    rf"|kini))?)\s+"
    rf"|(?:laki-laki|perempuan|pria|wanita|anak|remaja),?\s+|^(?:[A-Z]{{2,3}}|[Kk]lien),?\s+\(?)"
    rf"(?:±\s*|sekitar\s+|kurang lebih\s+)?(?P<n>{NUMBER})\s+tahun\b(?!\s*(?:lalu|yang|lebih|kemudian"
    rf"|terakhir|sebelum|berturut))",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:ibu|ayah|kakak|adik|nenek|kakek|paman|bibi|teman|suami|istri|cucu|tetangga|guru|pengasuh"
    r"|anggota|mereka"
    r"|para|anak-anak|saudara|sepupu|praktikan|anaknya|orang tua)\w*\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:ketika|saat(?! ini)|waktu|sejak|semasa|sewaktu|meninggal|menikah|dulu|dahulu|setelah|sebelum"
    r"|sampai"
    r"|mulai|pernah|selama|dipidana|penjara|kurungan|vonis|hukuman)\b",
    re.IGNORECASE,
)
_AT = re.compile(r"\b(?:pada|di|dari|hingga|dalam)\s+$", re.IGNORECASE)
_WORDS = ("berusia", "berumur", "usia", "usianya", "umur", "umurnya", "tahun")


def ages_told(scene: Scene) -> Iterator[int]:
    """Yield the ages that sentences on the client state as those of now."""
    for number in scene.reading.lines_with(_WORDS):
        line = scene.reading.lines[number]
        if line.kind not in {"paragraph", "item"} or part_of(scene.reading, line) not in {"", "place"}:
            continue
        opening = stage_of(scene.reading, line) in OPENING
        for sentence in sentences_of(line):
            match = _AGE.search(sentence.text)
            if match is None:
                continue
            before = sentence.text[: match.start()]
            own = scene.client.words.search(sentence.text) or (opening and _HIS.match(match[0]))
            age = number_of(match["n"])
            other = _OTHER.search(before) or _THEN.search(before) or _AT.search(before)
            if age is not None and own and not other:
                yield age


_HIS = re.compile(r"(?:usia|umur)nya\b", re.IGNORECASE)
