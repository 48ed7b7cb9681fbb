"""Rules on a token economy as the text tells of it: totals, fines, rewards."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import evolve

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.grids import Grid
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of, stage_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_NOUNS = (
    "bintang",
    "token",
    "poin",
    "point",
    "stiker",
    "keping",
    "kepingan",
    "koin",
    "kupon",
    "stempel",
    "kancing",
    "manik",
)
_TOKEN = rf"(?:{'|'.join(_NOUNS)})"
_TOTAL = re.compile(
    rf"\b(?:memperoleh|mendapat(?:kan)?|mengumpulkan|terkumpul(?:nya)?|diperoleh|didapat(?:kan)?|meraih|perolehan"
    rf"|(?:jumlah|total)(?:\s+(?:seluruh|keseluruhan))?(?:\s+{_TOKEN})?(?:\s+(?:yang|klien|diperoleh|dikumpulkan))*)"
    rf"\s+(?:sebanyak\s+|total\s+|sejumlah\s+|adalah\s+|ialah\s+|berjumlah\s+|mencapai\s+|:\s*)*({NUMBER})\s+{_TOKEN}\b"
    rf"|\b({NUMBER})\s+{_TOKEN}\s+(?:yang\s+)?(?:diperoleh|terkumpul|dikumpulkan|berhasil)\b"
    rf"|\b({NUMBER})\s+dari\s+(?:sebanyak-banyaknya\s+|maksimal\s+|total\s+)?{NUMBER}\s+(?:{_TOKEN}|kesempatan)\b",
    re.IGNORECASE,
)
_PARTLY = re.compile(
    r"\b(?:minggu|pekan|setiap|sehari|per|apabila|jika|bila|ketika|kalau|minimal|target|seharga|harga|pertamanya|lagi|hari (?:pertama"
    r"|kedua|ketiga|terakhir|ke|itu|ini)|sebelumnya|tambahan|bonus|pertama|kedua|ketiga|awal|versi|tahap|periode|akan|harus|untuk satu|dapat ditukar\w*|masing-masing|sisa)\b",
    re.IGNORECASE,
)
_MOST = re.compile(
    rf"\b(?:maksimal|maksimum|sebanyak-banyaknya|paling banyak|setinggi-tingginya)\s+({NUMBER})\s+(?:{_TOKEN}|kesempatan)\b"
    rf"|\b({NUMBER})\s+kesempatan\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"\b(?:tanggal|hari|tgl)\b", re.IGNORECASE)
_TOLD = frozenset({SectionKind.INTERVENTION, SectionKind.EVALUATION, SectionKind.TERMINATION})
_WHOLE_NUMBER = re.compile(r"\d{1,4}")


def _ledgers(scene: Scene) -> list[Grid]:
    """Return the tables that record tokens day by day."""
    return [grid for grid in scene.grids if _is_ledger(grid)]


_LEDGER = re.compile(rf"\b{_TOKEN}\b|\bcatatan harian\b|\bperolehan\b", re.IGNORECASE)
_DATED = re.compile(
    r"\b\d{1,2}\s?(?:[A-Za-z]{3,9}|/\d)|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|hari ke)\b", re.IGNORECASE
)


def _is_ledger(grid: Grid) -> bool:
    words = f"{grid.title} {' '.join(grid.header.values())}"
    if not _LEDGER.search(words) or grid.columns < 3 or len(grid.rows) < 4:  # noqa: PLR2004 - a day, a number, a total
        return False
    dated = [
        row for row in grid.rows[1:] if any(c < 2 and _DATED.search(cell.text) for c, cell in row.items())
    ]  # noqa: PLR2004
    return len(dated) >= 3 and len(dated) * 2 >= len(grid.rows) - 2  # noqa: PLR2004 - three days make a ledger


def _known(grid: Grid) -> set[int]:
    """Return all numbers that a ledger gives as a total: its last two rows, and the sums of its columns."""
    found: set[int] = set()
    for row in grid.rows[-2:]:
        found |= {int(cell.text) for cell in row.values() if _WHOLE_NUMBER.fullmatch(cell.text.strip())}
    for column in range(1, grid.columns):
        values = [row[column].text.strip() for row in grid.rows[1:-1] if column in row]
        found.add(sum(int(one) for one in values if _WHOLE_NUMBER.fullmatch(one)))
    return found


_OTHER_MEMBER = re.compile(r"\b[A-Z]\d{1,2}\b|\b(?:anggota|kelompok|siswa lain|praktikan)\b")


def _totals(scene: Scene) -> Iterator[tuple[Hit, int]]:
    """Yield the numbers of tokens that the text gives as all that the client earned."""
    ranged = {id(end) for one in scene.dates.ranges for end in (one.first, one.last)}
    single = [one for one in scene.dates.mentions if id(one) not in ranged]
    for hit in scene.reading.seek(_TOTAL, _NOUNS):
        sentence = sentence_at(hit.line, hit.start)
        words = sentence.text
        value = next((number_of(one) for one in hit.groups if one), None)
        dated = any(one.line is hit.line and sentence.start <= one.start < sentence.end for one in single)
        if (
            value is None
            or (_OTHER_MEMBER.search(words) and not scene.client.words.search(words))
            or _PARTLY.search(words)
            or part_of(scene.reading, hit.line) in {"theory", "books", "place"}
        ):
            continue
        if stage_of(scene.reading, hit.line) is SectionKind.PLAN or dated or hit.line.kind == "cell":
            continue
        yield hit, value


@prose_rule(
    "STAR-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Jumlah token dalam teks", "Total of tokens in the text"),
    Lesson(
        "# Tahap Intervensi\n\nKlien memperoleh 50 bintang.\n\n# Simpulan\n\nSelama intervensi klien memperoleh 43 bintang.",
        "# Tahap Intervensi\n\nKlien memperoleh 43 bintang.\n\n# Simpulan\n\nSelama intervensi klien memperoleh 43 bintang.",
        Words(
            "Jumlah token di teks harus sama dengan catatannya.",
            "The total in the text is that of the record.",
        ),
    ),
)
def totals_agree(scene: Scene) -> Iterator[Remark]:
    """The tokens that the text says were earned are those of the daily record, and the same everywhere, and possible."""
    told = list(_totals(scene))
    known = [_known(grid) for grid in _ledgers(scene)]
    allowed = set().union(*known)
    most = min(_possible(scene), default=None)
    for hit, value in told:
        first = told[0][1]
        if most is not None and value > most:
            yield at_hit(
                hit,
                "{here} melebihi kesempatan yang ada, yaitu {most}.",
                "{here} is more than the {most} that were possible.",
                None,
                here=value,
                most=most,
            )
        elif allowed and value not in allowed:
            yield at_hit(
                hit,
                "Jumlah {here} tidak cocok dengan catatan harian.",
                "{here} is not the total of the daily record.",
                None,
                here=value,
            )
        elif not allowed and value != first:
            yield at_hit(
                hit,
                "Jumlah token di sini {here}, di tempat lain {there}.",
                "The tokens are {here} here, {there} elsewhere.",
                None,
                here=value,
                there=first,
            )


def _possible(scene: Scene) -> Iterator[int]:
    for hit in scene.reading.seek(_MOST, (*_NOUNS, "kesempatan")):
        value = next((number_of(one) for one in hit.groups if one), None)
        words = sentence_at(hit.line, hit.start).text
        token = any(noun in words.casefold() for noun in _NOUNS)
        if value and token and part_of(scene.reading, hit.line) == "" and not _DAILY.search(words):
            yield value


_DAILY = re.compile(
    r"\b(?:sehari|per hari|setiap hari|dalam sehari|minggu|pekan|setiap|satu hari|per perilaku)\b",
    re.IGNORECASE,
)
_FINE = re.compile(
    rf"\b(?:denda|response cost)\b|\b(?:dikurangi|mengurangi|pengurangan|dipotong|potongan|kehilangan|diambil)\s+(?:sebanyak\s+)?"
    rf"(?:{NUMBER})\s+{_TOKEN}\b",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"\b(?:apabila|jika|bila|kalau|setiap kali|akan|dikenai|dikenakan|berlaku|disepakati|aturan|kesepakatan)\b",
    re.I,
)
_APPLIED = re.compile(
    r"\b(?:denda|dikurangi|pengurangan|dipotong|diambil|kehilangan)\b[^.;]{0,80}\b(?:satu kali|dua kali|kali|pada hari|pada tanggal"
    r"|diterapkan|dikenakan pada|terjadi)\b|\b(?:tidak ada|tidak pernah|belum pernah|tidak satu pun)\b[^.;]{0,50}"
    r"\b(?:denda|dikurangi|pengurangan)\b|\btanpa (?:ada )?denda\b|\b(?:sebagai|karena|setelah|dari) denda\b|\bdenda diterapkan\b|\bterkena denda\b",
    re.IGNORECASE,
)


@prose_rule(
    "STAR-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Denda tanpa catatan", "Fine without a record"),
    Lesson(
        "# Tahap Rencana Intervensi\n\nApabila tidak hadir tanpa izin, klien dikenai denda satu bintang.\n\n"
        "# Tahap Intervensi\n\n| Tanggal | Hadir | Bintang |\n| --- | --- | --- |\n| 25 September | Ya | 2 |\n"
        "| 26 September | Tidak | 0 |\n| 27 September | Ya | 2 |\n| Jumlah |  | 4 |",
        "# Tahap Rencana Intervensi\n\nApabila tidak hadir tanpa izin, klien dikenai denda satu bintang.\n\n"
        "# Tahap Intervensi\n\n| Tanggal | Hadir | Bintang | Denda |\n| --- | --- | --- | --- |\n| 25 September | Ya | 2 | 0 |\n"
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
    for hit in scene.reading.seek(_FINE, ("denda", "cost", *_NOUNS)):
        if part_of(scene.reading, hit.line) in {"theory", "books", "front"}:
            continue
        words = sentence_at(hit.line, hit.start).text
        recorded = recorded or bool(_APPLIED.search(words))
        stage = stage_of(scene.reading, hit.line)
        if _RULE.search(words) and stage in {
            SectionKind.PLAN,
            SectionKind.CONTRACT,
            SectionKind.INTERVENTION,
        }:
            announced.append(hit)
    ledgers = _ledgers(scene)
    columns = [title for grid in ledgers for title in grid.header.values()]
    rows = [cell.text for grid in ledgers for row in grid.rows for cell in row.values()]
    recorded = recorded or any(
        re.search(r"\bdenda\b|\bpengurangan\b|^[-–−]\s?\d", one, re.I) for one in [*columns, *rows]
    )
    if announced and not recorded:
        yield (
            at_hit(
                announced[0],
                "Denda diumumkan, tetapi catatan harian tidak memuatnya.",
                "A fine is announced, but the daily record has none.",
                Words(
                    "Catat dendanya, atau tulis bahwa denda tidak pernah dikenakan.",
                    "Record it, or say that none was taken.",
                ),
            )
            if ledgers
            else _asked(announced[0])
        )


def _asked(hit: Hit) -> Remark:
    return evolve(
        at_hit(
            hit,
            "Denda diumumkan. Apakah pernah dikenakan?",
            "A fine is announced. Was it ever taken?",
        ),
        certainty=Certainty.QUESTION,
    )


_SWAP = re.compile(
    r"\b(?:ditukar(?:kan)?|menukar(?:kan)?|penukaran)\b(?:(?!\b(?:sisa|dialihkan|sepeda|pikiran|pendapat)\b)[^.;,]){0,40}?"
    r"\b(?:dengan|menjadi)\s+(?P<one>[^.,;:()]{3,60})"
    r"|\b(?:hadiah|reward|imbalan|penghargaan|pengukuh(?:\s+pendukung)?)(?:nya)?\s+(?:berupa|yang dipilih ialah|yang dipilih adalah"
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
    "reward",
    "rewardnya",
    "imbalan",
    "imbalannya",
    "penghargaan",
    "pengukuh",
)
_SMALL = frozenset(
    "satu sebuah sebatang batang buah seperangkat dua tiga empat lima sepasang pasang bungkus sebungkus lembar paket kotak sekotak"
    " yang dan atau serta dengan untuk kepada oleh pada di ke dari ini itu tersebut telah sudah akan dapat klien pilihan berupa"
    " disukai diinginkan disepakati lain kesukaannya kesukaan klien favorit kecil menarik ukuran besar merek seharga harga setelah"
    " ketika saat sesuai".split()
)
_GENERAL = frozenset(
    "hadiah reward imbalan penghargaan pengukuh pendukung barang sesuatu hal pujian bintang token poin stiker koin kupon pengganti"
    " keping kepingan waktu kegiatan makanan minuman snack jajanan alat tulis".split()
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
        near = any(noun in words for noun in _NOUNS) or "penukaran" in words
        heads = _heads(next((one for one in hit.groups if one), ""))
        if near and heads and part_of(scene.reading, hit.line) not in {"theory", "books", "front"}:
            told.append((hit, heads))
    if not told:
        return
    agreed = {noun for _, heads in told[:1] for noun in heads} | _priced(scene)
    for hit, heads in told[1:]:
        if not heads & agreed and not any(_akin(one, other) for one in heads for other in agreed):
            yield at_hit(
                hit,
                "Imbalan di sini berbeda dari yang disepakati ({agreed}).",
                "The reward differs from the one agreed on ({agreed}).",
                None,
                agreed=" ".join(sorted(told[0][1])),
            )


@cache
def _heads(text: str) -> frozenset[str]:
    words = [one for one in re.findall(r"[^\W\d]+", text.casefold()) if one not in _SMALL][:3]
    if not words or _NO_THING.match(words[0]):
        return frozenset()
    return frozenset(one for one in words if one not in _GENERAL)


_NO_THING = re.compile(
    r"di\w{4,}|me[mn]\w{4,}|ber\w{4,}|guru|wali|ibu|ayah|praktikan|bantuan|cara|baik|jujur|senang|tertib|jumlah"
)


def _akin(one: str, other: str) -> bool:
    """Return whether two words are spellings of one: they begin alike."""
    return one[:4] == other[:4] or {one, other} <= {"cokelat", "coklat"}


def _priced(scene: Scene) -> set[str]:
    """Return the words of everything that has a price in tokens: a list of rewards, of which one is chosen."""
    found: set[str] = set()
    for hit in scene.reading.seek(_PRICE, _NOUNS):
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


_PRICE = re.compile(
    rf"\b(?:seharga|harga(?:nya)?)\s+(?:{NUMBER})\s+{_TOKEN}\b|\b(?:{NUMBER})\s+{_TOKEN}\s*(?:=|:|untuk)\s",
    re.I,
)
_PRICED = re.compile(r"\b(?:harga|imbalan|reward|hadiah|pengukuh)\b", re.IGNORECASE)

TOKEN_PROSE = (totals_agree, fines_are_recorded, reward_stays)
"""The rules on a token economy in the text."""
