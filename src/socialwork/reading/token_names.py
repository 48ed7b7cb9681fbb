"""What the tokens of a report are called: stars, eggs, shells, whatever its agreement gives for behaviour."""

import re
from collections.abc import Iterator

from socialwork.reading.numbers import NUMBER
from socialwork.reading.reading import Reading
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of

USUAL = spaced("bintang token poin point stiker keping kepingan koin kupon stempel kancing manik")
"""The names that stand for tokens in every report."""
_WORD = r"([^\W\d_]{3,})"
_EXCHANGED = re.compile(
    rf"\b(?:{NUMBER})\s+{_WORD}(?:\s+[^\W\d]+)?\s+(?:itu\s+|tersebut\s+)?(?:dapat\s+|bisa\s+|boleh\s+|akan\s+"
    rf"|sudah\s+|telah\s+)?(?:ditukar(?:kan)?)\b"
    rf"|\bmenukar(?:kan)?\s+(?:{NUMBER})\s+{_WORD}\b"
    rf"|\bpenukaran\s+(?:{NUMBER}\s+)?{_WORD}\b",
    re.IGNORECASE,
)
_WORTH = re.compile(
    rf"\b(?:bernilai|senilai|dihargai|diberi|diganjar|dibayar)\s+(?:dengan\s+)?(?:{NUMBER}|sebuah|sebutir|selembar|sekeping)"
    rf"\s+{_WORD}\b|\b{_WORD}\s+(?:sebagai|menjadi)\s+(?:kepingan|token|keping|tanda ganjaran)\b",
    re.IGNORECASE,
)
_EARNED = re.compile(
    rf"^{_WORD}(?:\s+[^\W\d]+)?\s+yang\s+(?:diperoleh|didapat(?:kan)?|dikumpulkan|terkumpul)\b", re.IGNORECASE
)
_NO_NAME = spaced(
    "hari kali orang anak perilaku tahun bulan minggu pekan menit jam rupiah uang hadiah ganjaran imbalan"
    " barang persen nilai skor kegiatan pertemuan sesi siswa anggota dengan yang untuk dan atau menjadi"
    " setiap tiap kesempatan data informasi pujian perhatian waktu tugas pikiran pendapat cerita"
    " pengalaman tempat peran"
)


def token_names(reading: Reading) -> tuple[str, ...]:
    """Return what the tokens of a report are called in small letters, the usual names among them.

    A name counts where something of it is exchanged and a behaviour is worth one, or a table counts it.

    >>> from socialwork.document.prose import parse_prose
    >>> from socialwork.reading.from_document import reading_of_blocks
    >>> text = "Setiap perilaku bernilai satu telur. Dua puluh telur ditukar dengan buku."
    >>> token_names(reading_of_blocks(parse_prose(text)))[-1]
    'telur'
    """
    swapped = set(
        _named(reading, _EXCHANGED, ("ditukar", "ditukarkan", "menukar", "menukarkan", "penukaran"))
    )
    if not swapped - {*USUAL}:
        return tuple(sorted(USUAL))
    worth = {*_named(reading, _WORTH, _WORTH_WORDS), *_captions(reading)}
    return (*sorted(USUAL), *sorted((swapped & worth) - {*USUAL}))


_SWAP_WORDS = ("ditukar", "ditukarkan", "menukar", "menukarkan", "penukaran")
_WORTH_WORDS = (
    *("bernilai", "senilai", "dihargai", "diberi", "diganjar", "dibayar"),
    *("kepingan", "token", "keping", "ganjaran"),
)


def _named(reading: Reading, pattern: re.Pattern[str], words: tuple[str, ...]) -> Iterator[str]:
    for hit in reading.seek(pattern, words):
        name = next((one for one in hit.groups if one), "").casefold().removesuffix("nya")
        if name not in _NO_NAME and part_of(reading, hit.line) not in {"theory", "books", "place"}:
            yield name


def _captions(reading: Reading) -> Iterator[str]:
    for caption in reading.captions:
        match = _EARNED.match(caption.line.text)
        if match is not None:
            yield match[1].casefold()
