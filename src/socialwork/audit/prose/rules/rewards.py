"""Rules on fines and rewards of a token economy as the text tells of it."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, as_question, at_hit, prose_rule
from socialwork.audit.prose.rules.tokens import forms_of, ledgers
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.numbers import NUMBER
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of, stage_of
from socialwork.remembering import remembered
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words


@remembered(maxsize=1024)
def _fine(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds a fine: a word for it, or tokens that are taken back."""
    token = rf"(?:{'|'.join(names)})(?:nya)?"
    taken = r"(?:diambil|ditarik|dicabut|dikurangi|dipotong|dikembalikan|hilang|hangus|dibatalkan)"
    return re.compile(
        rf"\b(?:denda(?:nya)?|didenda|response cost)\b|\b(?:dikurangi|mengurangi|pengurangan|dipotong"
        rf"|potongan|kehilangan|diambil|ditarik|dicabut|mengembalikan)\s+(?:sebanyak\s+)?"
        rf"(?:{NUMBER}|sebuah|sebutir)\s+{token}\b"
        rf"|\b(?:(?:{NUMBER})\s+{token}|(?:{'|'.join(names)})nya)\s+(?:klien\s+|akan\s+|harus\s+|yang\s+)*{taken}\b"
        rf"|\btidak ada {token} yang {taken}\b",
        re.IGNORECASE,
    )


_RULE = re.compile(
    r"\b(?:apabila|jika|bila|bilamana|manakala|kalau|setiap|tiap|sejak itu|barang siapa|akan"
    r"|dikenai|dikenakan|berlaku|disepakati|aturan"
    r"|kesepakatan)\b",
    re.IGNORECASE,
)
_APPLIED = re.compile(
    r"\b(?:denda|dikurangi|pengurangan|dipotong|diambil|kehilangan)\b[^.;]{0,80}\b(?:satu kali|dua kali"
    r"|kali|pada hari|pada tanggal"
    r"|diterapkan|dikenakan pada|terjadi)\b|\b(?:tidak ada|tidak pernah|belum pernah"
    r"|tidak satu pun)\b[^.;]{0,50}"
    r"\b(?:denda|didenda|dikurangi|pengurangan|diambil|ditarik|dicabut"
    r"|dipotong)\b|\btanpa (?:ada )?denda\b|\b(?:sebagai|karena|setelah"
    r"|dari) denda\b|\bdenda diterapkan\b|\bterkena denda\b",
    re.IGNORECASE,
)


@prose_rule(
    "STAR-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Denda tanpa catatan", "Fine without a record"),
    Lesson(
        "# Tahap Rencana Intervensi\n\nApabila tidak hadir tanpa izin, klien dikenai denda satu bintang.\n\n"
        "# Tahap Intervensi\n\n| Tanggal | Hadir | Bintang |\n| --- | --- | --- |\n| 25 September | Ya | 2 "
        "|\n"
        "| 26 September | Tidak | 0 |\n| 27 September | Ya | 2 |\n| Jumlah |  | 4 |",
        "# Tahap Rencana Intervensi\n\nApabila tidak hadir tanpa izin, klien dikenai denda satu bintang.\n\n"
        "# Tahap Intervensi\n\n| Tanggal | Hadir | Bintang | Denda |\n| --- | --- | --- | --- |\n| 25 "
        "September | Ya | 2 | 0 |\n"
        "| 26 September | Tidak | 0 | 1 |\n| 27 September | Ya | 2 | 0 |\n| Jumlah |  | 4 | 1 |",
        Words(
            "Denda yang diumumkan harus tampak dalam catatan.",
            "A fine that is announced shows in the record.",
        ),
    ),
)
def fines_are_recorded(scene: Scene) -> Iterator[Remark]:
    """A fine that the agreement announces is recorded, or the report says that none was taken."""
    announced, recorded = [], False
    agreed = False
    for hit in scene.reading.seek(_fine(scene.tokens), (*_FINE_WORDS, *forms_of(scene.tokens))):
        if part_of(scene.reading, hit.line) in {"theory", "books", "front"}:
            continue
        words = sentence_at(hit.line, hit.start).text
        recorded = recorded or bool(_APPLIED.search(words))
        stage = stage_of(scene.reading, hit.line)
        agreed = agreed or stage in _AGREED or bool(_AGREEING.search(words))
        if _NONE.search(words):
            recorded = True
        elif _RULE.search(words) and stage in {
            SectionKind.PLAN,
            SectionKind.CONTRACT,
            SectionKind.INTERVENTION,
        }:
            announced.append(hit)
    records = ledgers(scene)
    columns = [title for grid in records for title in grid.header.values()]
    rows = [cell.text for grid in records for row in grid.rows for cell in row.values()]
    recorded = recorded or any(
        re.search(r"\bdenda\b|\bpengurangan\b|^[-–−]\s?\d", one, re.IGNORECASE) for one in (*columns, *rows)
    )
    if announced and not recorded and not agreed and not records:
        yield at_hit(
            announced[0],
            "Denda ini tidak disepakati dalam kontrak atau rencana, dan tidak ada catatannya.",
            "This fine is agreed on in no contract or plan, and nothing records it.",
        )
    elif announced and not recorded and records:
        yield at_hit(
            announced[0],
            "Denda diumumkan, tetapi catatan harian tidak memuatnya.",
            "A fine is announced, but the daily record has none.",
            Words(
                "Catat dendanya, atau tulis bahwa denda tidak pernah dikenakan.",
                "Record it, or say that none was taken.",
            ),
        )
    elif announced and not recorded:
        yield as_question(
            at_hit(
                announced[0],
                "Denda diumumkan. Apakah pernah dikenakan?",
                "A fine is announced. Was it ever taken?",
            )
        )


_FINE_WORDS = ("denda", "dendanya", "didenda", "cost")
_AGREED = frozenset({SectionKind.PLAN, SectionKind.CONTRACT})
_AGREEING = re.compile(
    r"\b(?:disepakati|kesepakatan|bersepakat|sepakat|menyetujui|disetujui)\b", re.IGNORECASE
)
_NONE = re.compile(
    r"\b(?:tidak ada|tanpa|tidak memakai|tidak mengenal|tidak dikenakan|tidak berlaku)\b[^.;,]{0,25}"
    r"\b(?:denda|didenda|diambil|ditarik|dicabut|dikurangi|dipotong|pengurangan|hukuman)\b"
    r"|\bdenda (?:tidak|belum) (?:pernah )?(?:ada|disepakati|dipakai|berlaku|dikenakan)\b",
    re.IGNORECASE,
)


_SWAP = re.compile(
    r"\b(?:ditukar(?:kan)?|menukar(?:kan)?|penukaran)\b(?:(?!\b(?:sisa|dialihkan|sepeda|pikiran"
    r"|pendapat)\b)[^.;,]){0,40}?"
    r"\b(?:dengan|menjadi)\s+(?P<one>[^.,;:()]{3,60})"
    r"|\b(?:hadiah|ganjaran|reward|imbalan|penghargaan|pengukuh(?:\s+pendukung)?)(?:nya)?\s+(?:berupa"
    r"|yang dipilih ialah|yang dipilih adalah"
    r"|adalah|ialah|yaitu)\s+(?P<two>[^.,;:()]{3,60})",
    re.IGNORECASE,
)
_SWAP_WORDS = (
    "ditukar",
    "ditukarkan",
    "menukar",
    "menukarkan",
    "penukaran",
    "hadiah",
    "hadiahnya",
    "ganjaran",
    "ganjarannya",
    "reward",
    "rewardnya",
    "imbalan",
    "imbalannya",
    "penghargaan",
    "pengukuh",
)
_SMALL = spaced(
    "satu sebuah sebatang batang buah seperangkat dua tiga empat lima sepasang pasang bungkus sebungkus "
    "lembar paket kotak sekotak"
    " yang dan atau serta dengan untuk kepada oleh pada di ke dari ini itu tersebut telah sudah akan dapat "
    "klien pilihan berupa"
    " disukai diinginkan disepakati lain kesukaannya kesukaan klien favorit kecil menarik ukuran besar "
    "merek seharga harga setelah"
    " ketika saat sesuai"
)
_GENERAL = spaced(
    "hadiah reward imbalan penghargaan pengukuh pendukung barang sesuatu hal pujian bintang token poin "
    "stiker koin kupon pengganti"
    " keping kepingan waktu kegiatan makanan minuman snack jajanan alat tulis"
)


@prose_rule(
    "STAR-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Imbalan berbeda-beda", "Reward differs"),
    Lesson(
        "# Tahap Rencana Intervensi\n\nTiga puluh bintang dapat ditukar dengan satu batang cokelat.\n\n"
        "# Tahap Intervensi\n\nKlien menukarkan bintangnya dengan sebuah buku gambar.",
        "# Tahap Rencana Intervensi\n\nTiga puluh bintang dapat ditukar dengan satu batang cokelat.\n\n"
        "# Tahap Intervensi\n\nKlien menukarkan bintangnya dengan satu batang cokelat.",
        Words(
            "Imbalan yang diberikan ialah imbalan yang disepakati.", "The reward given is the one agreed on."
        ),
    ),
)
def reward_stays(scene: Scene) -> Iterator[Remark]:
    """The reward for which tokens are exchanged is the one that was agreed on."""
    told: list[tuple[Hit, frozenset[str]]] = []
    for hit in scene.reading.seek(_SWAP, _SWAP_WORDS):
        words = sentence_at(hit.line, hit.start).text.casefold()
        near = any(noun in words for noun in scene.tokens) or "penukaran" in words
        heads = _heads(next((group for group in hit.groups if group), ""))
        if near and heads and part_of(scene.reading, hit.line) not in {"theory", "books", "front"}:
            told.append((hit, heads))
    if not told:
        return
    agreed = {noun for _, heads in told[:1] for noun in heads} | _priced(scene)
    for hit, heads in told[1:]:
        if not heads & agreed and not any(_akin(head, other) for head in heads for other in agreed):
            yield at_hit(
                hit,
                "Imbalan di sini berbeda dari yang disepakati ({agreed}).",
                "The reward differs from the one agreed on ({agreed}).",
                agreed=" ".join(sorted(told[0][1])),
            )


@remembered(maxsize=1024)
def _heads(text: str) -> frozenset[str]:
    words = [word for word in re.findall(r"[^\W\d]+", text.casefold()) if word not in _SMALL][:3]
    if not words or _NO_THING.match(words[0]):
        return frozenset()
    return frozenset(word for word in words if word not in _GENERAL)


_NO_THING = re.compile(
    r"di\w{4,}|me[mn]\w{4,}|ber\w{4,}|guru|wali|ibu|ayah|praktikan|bantuan|cara|baik|jujur|senang|tertib"
    r"|jumlah"
)


def _akin(one: str, other: str) -> bool:
    """Return whether two words are spellings of one: they begin alike."""
    return one[:4] == other[:4] or {one, other} <= {"cokelat", "coklat"}


def _priced(scene: Scene) -> set[str]:
    """Return the words of everything that has a price in tokens."""
    found: set[str] = set()
    for hit in scene.reading.seek(_price(scene.tokens), scene.tokens):
        found |= set(re.findall(r"[^\W\d]+", hit.line.text.casefold()))
    for grid in scene.grids:
        if any(_PRICED.search(title) for title in grid.header.values()):
            found |= {
                word
                for row in grid.rows
                for cell in row.values()
                for word in re.findall(r"[^\W\d]+", cell.text.casefold())
            }
    return found


@remembered(maxsize=1024)
def _price(names: tuple[str, ...]) -> re.Pattern[str]:
    token = rf"(?:{'|'.join(names)})"
    return re.compile(
        rf"\b(?:seharga|harga(?:nya)?)\s+(?:{NUMBER})\s+{token}\b|\b(?:{NUMBER})\s+{token}\s*(?:=|:|untuk)\s",
        re.IGNORECASE,
    )


_PRICED = re.compile(r"\b(?:harga|imbalan|reward|hadiah|pengukuh)\b", re.IGNORECASE)

REWARD_PROSE = (fines_are_recorded, reward_stays)
"""The rules on fines and rewards."""
