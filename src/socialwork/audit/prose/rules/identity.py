"""Rules on what identifies the client by itself: birth date, address, numbers, links."""

import re
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.prose.base import (
    Lesson,
    Scene,
    as_question,
    at_hit,
    at_line,
    prose_rule,
)
from socialwork.audit.prose.rules.features import is_crowded
from socialwork.findings import Certainty, Remark, Severity
from socialwork.privacy.signs import signs_in
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.sentences import sentence_at
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_BORN = re.compile(
    r"\b(?:lahir(?:nya)?|kelahiran(?:nya)?|dilahirkan|ttl|ulang"
    r" tahun(?:nya)?)\b",
    re.IGNORECASE,
)
_ENTRY = 3
"""A row of an identity has a label, a colon and a value."""
_STAFF = re.compile(r"\b(?:NIP|NRP|NIDN|NIM|NUPTK|pembimbing|dosen|kepala sekolah|direktur)\b", re.IGNORECASE)


def in_case(scene: Scene, line: Line) -> bool:
    """Return whether a line may tell of the client: it is not of theory, books, front or place."""
    return part_of(scene.reading, line) in {"", "back"} and line.kind != "entry"


@prose_rule(
    "HIDE-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Tanggal lahir lengkap", "Full birth date"),
    Lesson(
        "Klien BR lahir di Cianjur pada 14 Maret 2007.",
        "Klien BR berusia 16 tahun.",
        Words(
            "Tanggal lahir lengkap mengenali seseorang; usia sudah cukup.",
            "A full birth date identifies; an age will do.",
        ),
    ),
)
def no_birth_date(scene: Scene) -> Iterator[Remark]:
    """Nobody's full birth date stands in the report; an age or a year is enough."""
    for mention in scene.dates.mentions:
        if not in_case(scene, mention.line) or mention.written_year is None:
            continue
        before = mention.line.text[max(0, mention.start - 60) : mention.start]
        slot = mention.line.slot
        row = scene.reading.row_of(mention.line)
        label = row[0] if 0 < len(row) <= _ENTRY else ""
        column = scene.grids[slot.table].header.get(slot.column, "") if slot is not None else ""
        if _BORN.search(before.rpartition(". ")[2]) or _BORN.search(label) or (_BORN.search(column) and slot):
            yield at_line(
                mention.line,
                "Tanggal lahir lengkap mengenali seseorang.",
                "A full birth date identifies a person.",
                (mention.start, mention.end),
                Words("Ganti dengan usia atau tahun lahir.", "Give the age or the year instead."),
            )


_LIVES = re.compile(
    r"\b(?:rumah|tinggal|beralamat|alamat|domisili|berdomisili|asal|berasal|tempat tinggal|kontrakan|kos"
    r"|warga|kampung halaman)\w*\b",
    re.IGNORECASE,
)
_WORK_PLACE = re.compile(
    r"\b(?:sekolah|lembaga|panti|balai|sentra|smk|sma|smp|kantor|puskesmas|terletak|berlokasi|kampus|griya"
    r"|yayasan)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\bRT\b|\bRW\b|\bNo\b\.?\s*\d|\bnomor \d", re.IGNORECASE)
MASKED = re.compile(r"[*•…]{2,}|\b[xX]{2,}\b|\b[A-Z]\b\.?$|disamarkan|dirahasiakan", re.IGNORECASE)
_TOLD = {
    Identifier.EMAIL: Words("Alamat surel mengenali seseorang.", "An e-mail address identifies a person."),
    Identifier.ACCOUNT: Words(
        "Akun media sosial mengenali seseorang.", "An account on social media identifies a person."
    ),
    Identifier.ID_NUMBER: Words(
        "Nomor identitas mengenali seseorang.", "An identity number identifies a person."
    ),
    Identifier.PHONE: Words("Nomor telepon mengenali seseorang.", "A phone number identifies a person."),
    Identifier.PLATE: Words("Nomor kendaraan mengenali seseorang.", "A number plate identifies a person."),
    Identifier.ADDRESS: Words(
        "Alamat di bawah kabupaten atau kota mengenali seseorang.", "An address below the regency identifies."
    ),
}
_SIGN_WORDS = spaced(
    "jl jalan gg gang rt rw kampung kp dusun kelurahan desa kecamatan perum perumahan nik nisn nis ktp kia "
    "bpjs kk kip kis instagram"
    " facebook tiktok twitter ig fb telegram kendaraan plat"
)
_FIGURES = re.compile(r"\d\d\d\d\d|\d\d\d\d?[ .-]\d\d\d")
_AT = re.compile("@")


@prose_rule(
    "HIDE-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Alamat, telepon, dan nomor identitas", "Address, phone and identity numbers"),
    Lesson(
        "Klien BR tinggal di Desa Sukamaju RT 03 RW 05.",
        "Klien BR tinggal di Kabupaten Cianjur.",
        Words(
            "Dengan alamat atau nomor itu siapa pun dapat menemukannya.",
            "With it anybody can find the client.",
        ),
    ),
)
def no_address_or_number(scene: Scene) -> Iterator[Remark]:
    """No address below the regency, phone, e-mail, account, identity number or number plate is printed."""
    figures = {hit.line.number for pattern in (_FIGURES, _AT) for hit in scene.reading.find(pattern)}
    for number in sorted(figures | set(scene.reading.lines_with(_SIGN_WORDS))):
        line = scene.reading.lines[number]
        told: dict[Identifier, Remark] = {}
        for found in signs_in(line.text) if line.kind in RUNNING and in_case(scene, line) else ():
            remark = _sign(scene, line, found.kind, found.start, found.end)
            known = told.get(found.kind)
            if remark is not None and known is not None and known.span and remark.span:
                told[found.kind] = evolve(known, span=(known.span[0], remark.span[1]))
            elif remark is not None:
                told[found.kind] = remark
        yield from told.values()


def _sign(scene: Scene, line: Line, kind: Identifier, start: int, end: int) -> Remark | None:
    words = line.text[start:end]
    if kind is Identifier.LINK or kind not in _TOLD or MASKED.search(words):
        return None
    row = " ".join(scene.reading.row_of(line)) or line.text
    letterhead = part_of(scene.reading, line) == "back" and _LETTERHEAD.search(row)
    official = _STAFF.search(row) or letterhead
    if official and kind in {Identifier.ID_NUMBER, Identifier.EMAIL, Identifier.PHONE}:
        return None
    remark = at_line(
        line,
        _TOLD[kind].id,
        _TOLD[kind].en,
        (start, end),
        Words("Hapus, atau ganti dengan kabupaten atau kota saja.", "Remove it, or give the regency only."),
    )
    if kind is not Identifier.ADDRESS:
        return None if kind is Identifier.PLATE and "kendaraan" not in line.text.casefold() else remark
    return _address(scene, line, remark, start, end)


_DISTRICT = re.compile(r"\bkecamatan\s+$", re.IGNORECASE)
_LETTERHEAD = re.compile(
    r"\b(?:yayasan|dinas|pemerintah|kementerian|politeknik|telp|telepon|fax|faks\w*|website|laman|kode pos"
    r"|smk|sma|smp|balai|sentra|panti)\b",
    re.IGNORECASE,
)


def _address(scene: Scene, line: Line, remark: Remark, start: int, end: int) -> Remark | None:
    sentence = sentence_at(line, start).text
    row = scene.reading.row_of(line)
    labelled = bool(row and re.match(r"(?:alamat|tempat tinggal|domisili|asal)\b", row[0], re.IGNORECASE))
    if line.slot is None and _DISTRICT.search(line.text[:start]) and is_crowded(scene, line, start):
        return None  # a district among many features is one of them
    numbered = bool(_NUMBERED.search(line.text[start : end + 20]))
    official = bool(_WORK_PLACE.search(sentence)) and not scene.client.words.search(sentence)
    if part_of(scene.reading, line) == "back" and not (labelled or (numbered and _LIVES.search(sentence))):
        return None
    if labelled or (
        not official and (_LIVES.search(sentence) or (numbered and scene.client.words.search(sentence)))
    ):
        return remark
    return None if official else as_question(remark)


_SITES = spaced(
    "google goo onedrive drv dropbox bit s tinyurl mega mediafire linktr forms icloud"
    " wetransfer we terabox box pcloud"
)
_LINK = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?:drive|docs|forms|photos|sheets|slides)\.google\.com"
    r"|photos\.app\.goo\.gl|onedrive\.live\.com|1drv\.ms"
    r"|(?:www\.)?dropbox\.com|bit\.ly|s\.id|tinyurl\.com|mega\.nz|mediafire\.com|linktr\.ee"
    r"|forms\.gle|icloud\.com|wetransfer\.com|we\.tl|terabox\.com|box\.com|pcloud\.com)/[^\s)>\]]*",
    re.IGNORECASE,
)


@prose_rule(
    "HIDE-05",
    Severity.ERROR,
    Certainty.FACT,
    Words("Tautan ke penyimpanan terbuka", "Link to an open drive"),
    Lesson(
        "Catatan harian dapat dilihat di https://drive.google.com/drive/folders/abc.",
        "Catatan harian disimpan di lemari terkunci milik lembaga.",
        Words(
            "Siapa pun yang memegang laporan dapat membuka berkas itu.",
            "Whoever holds the report can open the files.",
        ),
    ),
)
def no_open_drive(scene: Scene) -> Iterator[Remark]:
    """No link leads to files on a drive of the web."""
    for hit in scene.reading.seek(_LINK, _SITES):
        if part_of(scene.reading, hit.line) != "books":
            yield at_hit(
                hit,
                "Tautan ini membuka berkas klien bagi siapa pun yang membaca laporan.",
                "The link opens files on the client to every reader of the report.",
                Words(
                    "Lampirkan yang perlu, dan simpan sisanya dalam arsip.",
                    "Append what is needed, archive the rest.",
                ),
            )


IDENTITY_PROSE = (no_birth_date, no_address_or_number, no_open_drive)
"""The rules on what identifies the client."""
