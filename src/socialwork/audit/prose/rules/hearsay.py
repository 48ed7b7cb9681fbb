"""Statements of the assessment that one person alone made, and that nobody bears out."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene
from socialwork.reading.sentences import Sentence, sentences_of
from socialwork.reading.stages import stage_of
from socialwork.vocabulary.sections import SectionKind

_PERSON = (
    r"(?:(?:salah )?(?:satu|seorang)(?: dari)?\s+|se|si\s+|sang\s+)?(?:orang\s+)?(?:ibu|ayah|bapak|orang"
    r" tua|kakak|adik"
    r"|nenek|kakek|paman|bibi|suami|istri|anak|cucu|menantu|sepupu|saudara|kerabat|keluarga|tetangga"
    r"|teman|sahabat|wali"
    r"|guru|pengasuh|perawat|petugas|penjaga|konselor|instruktur|pendamping|kader|warga|penghuni|residen"
    r"|juru masak"
    r"|satpam|pelatih|pembina|ketua rt|kepala|mantan|pacar|orang)\w*"
)
_ONE = re.compile(
    rf"(?:akan tetapi|tetapi|namun|selain itu|bahkan|konon)?,?\s*(?:menurut|kata|berdasarkan (?:cerita"
    rf"|penuturan"
    rf"|pengakuan|keterangan))\s+(?:(?:cerita|penuturan|keterangan|pengakuan|informasi"
    rf"|kabar)\s+(?:dari\s+)?)?{_PERSON}"
    r"|(?:katanya|konon|kabarnya|konon kabarnya|kata orang|desas-desusnya|dengar-dengar|terdengar kabar)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:membenarkan|dibenarkan|menguatkan|dikuatkan|diperkuat|memperkuat|sejalan|hal yang sama|serupa"
    r"|senada"
    r"|begitu pula|demikian pula|demikian juga|juga (?:melihat|menyebut|mengatakan|menyampaikan|mengakui"
    r"|mencatat)"
    r"|dan (?:\w+ )?(?:ibu|ayah|guru|wali|pengasuh|perawat|teman|konselor|petugas|kakak|tetangga|catatan"
    r"|rapor"
    r"|presensi|pengamatan|pekerja|buku|dokter|instruktur)\w*"
    r"|serta|maupun|sesuai dengan|terlihat|tampak|hasil pengamatan|pengamatan|observasi|tercatat|catatan"
    r"|rapor"
    r"|presensi|menambahkan|cocok dengan)\b",
    re.IGNORECASE,
)


def hearsay(scene: Scene) -> Iterator[Sentence]:
    """Yield the sentences that name one person as their source, with no other one in them or behind them."""
    for number in scene.reading.lines_with(_FIRST):
        line = scene.reading.lines[number]
        if line.kind != "paragraph" or stage_of(scene.reading, line) is not SectionKind.ASSESSMENT:
            continue
        told = sentences_of(line)
        for place, one in enumerate(told):
            match = _ONE.match(one.text)
            behind = " ".join(other.text for other in told[place : place + 2])
            if match is None:
                continue
            source, told_of = one.text[: match.end()], one.text[match.end() :]
            about = scene.client.words.search(told_of) or _HIM.search(told_of)
            # The client is the one who says so, and not a person near the client.
            own = scene.client.words.search(source) and not re.search(_PERSON, source, re.IGNORECASE)
            if about and not own and not _MORE.search(behind[match.end() :]):
                yield one


_FIRST = (
    *(
        "menurut",
        "kata",
        "katanya",
        "konon",
        "kabarnya",
        "desas",
        "dengar",
        "terdengar",
        "cerita",
        "penuturan",
    ),
    *("pengakuan", "keterangan"),
)
_HIM = re.compile(r"\b(?:ia|dia|beliau|\w{4,}nya)\b", re.IGNORECASE)
