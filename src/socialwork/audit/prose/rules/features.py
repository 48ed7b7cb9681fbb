"""Sentences that bring together so many features of the client that one person is left."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.sentences import Sentence, sentences_of
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of

_PEOPLES = (
    "sunda jawa batak minang minangkabau bugis betawi madura bali melayu dayak aceh banjar makassar"
    " toraja sasak"
    " tionghoa ambon papua lampung nias flores manado minahasa palembang banten osing gayo karo mandailing"
)
_FAITHS = "islam kristen protestan katolik hindu buddha budha konghucu muslim muslimah"
_FEATURES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
    for pattern in (
        r"laki-laki|perempuan|pria|wanita|jenis kelamin",
        r"berusia|berumur|usia(?:nya)?|umur(?:nya)?|(?:\d{1,2}|belas|puluh)\s+tahun",
        rf"(?:ber)?suku|etnis|{'|'.join(_PEOPLES.split())}",
        rf"(?:ber)?agama|{'|'.join(_FAITHS.split())}",
        r"anak (?:ke|pertama|kedua|ketiga|keempat|kelima|keenam|sulung|bungsu|tunggal|tengah)\S*|bersaudara",
        r"hobi\w*|gemar\w*|kegemaran\w*|berhobi|kesukaan\w*|suka (?:ber|me)\w+",
        (
            r"duduk di (?:bangku )?kelas|bersekolah|(?:ber)?pendidikan|lulusan|lulus|tamat\w*|(?:siswa|murid"
            r"|pelajar)"
            r"(?: kelas| \w+)?|putus sekolah"
        ),
        (
            r"bekerja|pekerjaan\w*|pensiunan|(?:mantan|bekas) (?:guru|pegawai|sopir|buruh|pedagang|petani"
            r"|tentara|perawat)"
            r"|seorang (?:sopir|guru|buruh|petani|pedagang|nelayan|penjahit|kuli|satpam|pegawai|tukang)\w*"
            r"|(?:buruh|petani|pedagang|nelayan|penjahit|wiraswasta)"
        ),
        (
            r"berasal|asal(?:nya)?|kelahiran|kecamatan|desa|kelurahan|kampung|berdomisili|beralamat|warga"
            r" (?:kecamatan|desa)"
        ),
        r"menikah|lajang|janda|duda|bercerai|cerai (?:mati|hidup)",
    )
)
_MANY = 5
_START = re.compile(r"(?:\w+\s+){0,4}(?:ia|dia|beliau)\b", re.IGNORECASE)
_WORDS = spaced(f"{_PEOPLES} {_FAITHS} suku bersuku agama beragama bersaudara etnis hobi gemar")


def crowded(scene: Scene) -> Iterator[tuple[Sentence, int]]:
    """Yield the sentences on the client with so many features, and how many."""
    for number in scene.reading.lines_with(_WORDS):
        line = scene.reading.lines[number]
        if line.kind in RUNNING and part_of(scene.reading, line) in {"", "back", "place"}:
            for sentence in sentences_of(line):
                count = features_in(scene, sentence)
                if count:
                    yield sentence, count


def features_in(scene: Scene, sentence: Sentence) -> int:
    """Return how many features of the client a sentence brings together; 0 for no crowd of them."""
    count = sum(bool(pattern.search(sentence.text)) for pattern in _FEATURES)
    about = scene.client.words.search(sentence.text) or _START.match(sentence.text)
    return count if count >= _MANY and about else 0


def is_crowded(scene: Scene, line: Line, at: int) -> bool:
    """Return whether the character *at* of a line stands in such a sentence."""
    return any(
        sentence.start <= at < sentence.end and features_in(scene, sentence)
        for sentence in sentences_of(line)
    )
