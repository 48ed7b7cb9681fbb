"""Rules on what identifies the client: birth date, address, class, numbers, places, links, too much together."""

import re
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.prose.base import Lesson, Scene, at_hit, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.privacy.signs import signs_in
from socialwork.reading.lines import RUNNING, Line
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_BORN = re.compile(r"\b(?:lahir|kelahiran|dilahirkan|ttl)\b", re.IGNORECASE)
_STAFF = re.compile(r"\b(?:NIP|NRP|NIDN|NIM|NUPTK|pembimbing|dosen|kepala sekolah|direktur)\b", re.IGNORECASE)


def _in_case(scene: Scene, line: Line) -> bool:
    """Return whether a line may tell of the client: it stands neither in theory, books, front nor on the institution."""
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
    for one in scene.dates.mentions:
        if not _in_case(scene, one.line) or one.written_year is None:
            continue
        before = one.line.text[max(0, one.start - 60) : one.start]
        slot = one.line.slot
        row = scene.reading.tables[slot.table].rows[slot.row] if slot is not None else ()
        label = row[0] if row and len(row) <= 3 else ""  # noqa: PLR2004 - label, colon, value
        column = scene.grids[slot.table].header.get(slot.column, "") if slot is not None else ""
        if _BORN.search(before.rpartition(". ")[2]) or _BORN.search(label) or (_BORN.search(column) and slot):
            yield at_line(
                one.line,
                "Tanggal lahir lengkap mengenali seseorang.",
                "A full birth date identifies a person.",
                (one.start, one.end),
                Words("Ganti dengan usia atau tahun lahir.", "Give the age or the year instead."),
            )


_LIVES = re.compile(
    r"\b(?:rumah|tinggal|beralamat|alamat|domisili|berdomisili|asal|berasal|tempat tinggal|kontrakan|kos|warga|kampung halaman)\w*\b",
    re.I,
)
_WORK_PLACE = re.compile(
    r"\b(?:sekolah|lembaga|panti|balai|sentra|smk|sma|smp|kantor|puskesmas|terletak|berlokasi|kampus|griya|yayasan)\b",
    re.I,
)
_NUMBERED = re.compile(r"\bRT\b|\bRW\b|\bNo\b\.?\s*\d|\bnomor \d", re.IGNORECASE)
_MASKED = re.compile(r"[*•…]{2,}|\b[xX]{2,}\b|\b[A-Z]\b\.?$|disamarkan|dirahasiakan", re.IGNORECASE)
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
_SIGN_WORDS = (
    "jl jalan gg gang rt rw kampung kp dusun kelurahan desa kecamatan perum perumahan nik nisn nis ktp kia bpjs kk kip kis instagram"
    " facebook tiktok twitter ig fb telegram kendaraan plat"
).split()
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
    """No address below the regency, phone, e-mail, account, identity number or number plate stands in the report."""
    figures = {hit.line.number for pattern in (_FIGURES, _AT) for hit in scene.reading.find(pattern)}
    for number in sorted(figures | set(scene.reading.lines_with(_SIGN_WORDS))):
        line = scene.reading.lines[number]
        told: dict[Identifier, Remark] = {}
        for found in signs_in(line.text) if line.kind in RUNNING and _in_case(scene, line) else ():
            remark = _sign(scene, line, found.kind, found.start, found.end)
            known = told.get(found.kind)
            if remark is not None and known is not None and known.span and remark.span:
                told[found.kind] = evolve(known, span=(known.span[0], remark.span[1]))
            elif remark is not None:
                told[found.kind] = remark
        yield from told.values()


def _sign(scene: Scene, line: Line, kind: Identifier, start: int, end: int) -> Remark | None:
    words = line.text[start:end]
    if kind is Identifier.LINK or kind not in _TOLD or _MASKED.search(words):
        return None
    if kind in {Identifier.ID_NUMBER, Identifier.EMAIL, Identifier.PHONE} and _official(scene, line):
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


def _official(scene: Scene, line: Line) -> bool:
    """Return whether a number or address is that of staff or of an institution: beside their titles, or in a letterhead."""
    row = " ".join(scene.reading.tables[line.slot.table].rows[line.slot.row]) if line.slot else line.text
    return bool(_STAFF.search(row) or (part_of(scene.reading, line) == "back" and _LETTERHEAD.search(row)))


_LETTERHEAD = re.compile(
    r"\b(?:yayasan|dinas|pemerintah|kementerian|politeknik|telp|telepon|fax|faks\w*|website|laman|kode pos|smk|sma|smp|balai|sentra|panti)\b",
    re.IGNORECASE,
)


def _address(scene: Scene, line: Line, remark: Remark, start: int, end: int) -> Remark | None:
    sentence = sentence_at(line, start).text
    row = scene.reading.tables[line.slot.table].rows[line.slot.row] if line.slot else ()
    labelled = bool(row and re.match(r"(?:alamat|tempat tinggal|domisili|asal)\b", row[0], re.IGNORECASE))
    numbered = bool(_NUMBERED.search(line.text[start : end + 20]))
    official = bool(_WORK_PLACE.search(sentence)) and not scene.client.words.search(sentence)
    if part_of(scene.reading, line) == "back" and not (labelled or numbered and _LIVES.search(sentence)):
        return None
    if labelled or (
        not official and (_LIVES.search(sentence) or numbered and scene.client.words.search(sentence))
    ):
        return remark
    return None if official else evolve(remark, certainty=Certainty.QUESTION)


_CLASS = re.compile(
    r"\b[Kk]elas\s+((?:X{0,1}(?:IX|IV|V?I{1,3}|V)|X{1}I{0,2}|\d{1,2})(?:\s+[A-Z]{2,6})?[\s.-]?(?:[A-H]|(?<=[A-Z])\s?\d{1,2}))(?![\w])"
)
_OWN_SCHOOL = re.compile(
    r"\b((?:SD|SMP|SMA|SMK|SLB)N?(?:\s+(?:Negeri|Swasta|Islam|IT|Muhammadiyah|Al))?\s+(?:\d{1,3}(?:\s+[A-Z]\w+)?|[A-Z][a-z]\w+)(?:\s+[A-Z][a-z]\w+){0,2}"
    r"|(?:MI|MTsN?|MAN?|TK|PAUD|RA)\s+(?:Negeri\s+)?(?:\d{1,2}\s+)?(?:[A-Z][\w'’-]+)(?:\s+[A-Z][\w'’-]+){0,2})"
)
_BEFORE = re.compile(
    r"\b(?:lulusan|lulus|alumni|bersekolah|sekolah asal|asal sekolah|sebelumnya|pindah\w*|tamat|dulu|dahulu|menempuh|pernah|berasal"
    r"|riwayat pendidikan|sejak)\b",
    re.IGNORECASE,
)
_WORKS = re.compile(
    r"\b(?:bekerja|karyawan|buruh|pegawai|satpam|sopir|guru|kasir|operator|berdagang|berjualan|staf|penjaga)\b[^.;]{0,40}?\b(?:di|pada)\s+"
    r"((?:PT|CV|UD|PD|Toko|Pabrik|Kantor Desa|Kantor Kelurahan|Bank|RS|RSUD|Rumah Sakit|Pasar|Hotel|Warung|SPBU)\.?\s+[A-Z][\w&'’-]*"
    r"(?:\s+[A-Z][\w&'’-]*){0,3})"
)


@prose_rule(
    "HIDE-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Rombongan belajar, sekolah asal, tempat kerja", "Class, former school, workplace"),
    Lesson(
        "Klien BR duduk di kelas XI TKJ 2 dan lulusan SMP Negeri 3 Cianjur.",
        "Klien BR duduk di kelas XI dan lulusan sekolah menengah pertama.",
        Words(
            "Bersama nama sekolah, rombongan belajar menunjuk satu orang.",
            "With the school, the class points to one person.",
        ),
    ),
)
def no_class_or_former_school(scene: Scene) -> Iterator[Remark]:
    """The class beside the school, a former school and the workplace of the family are generalised."""
    for hit in scene.reading.seek(_CLASS, ("kelas",)):
        if _in_case(scene, hit.line):
            remark = at_hit(
                hit,
                "Rombongan belajar bersama nama sekolah mengenali klien.",
                "The class together with the school identifies the client.",
                Words("Sebut tingkat kelasnya saja.", "Name the grade only."),
            )
            own = _of_client(scene, hit)
            yield remark if own else evolve(remark, certainty=Certainty.QUESTION)
    for hit in scene.reading.seek(_OWN_SCHOOL, _SCHOOL_WORDS):
        sentence = sentence_at(hit.line, hit.start).text
        if _in_case(scene, hit.line) and _former(scene, hit, sentence):
            yield at_hit(
                hit,
                "Nama sekolah asal mengenali klien.",
                "The name of a former school identifies the client.",
                Words("Sebut jenjangnya saja.", "Name the kind of school only."),
            )
    for hit in scene.reading.seek(_WORKS, _WORK_WORDS):
        if _in_case(scene, hit.line) and not _MASKED.search(hit.groups[0] or ""):
            yield at_hit(
                hit,
                "Tempat kerja keluarga mengenali klien.",
                "The workplace of the family identifies the client.",
                Words("Sebut jenis pekerjaannya saja.", "Name the kind of work only."),
            )


def _of_client(scene: Scene, hit: Hit) -> bool:
    row = " ".join(scene.reading.tables[hit.line.slot.table].rows[hit.line.slot.row]) if hit.line.slot else ""
    label = row.casefold().startswith(("pendidikan", "kelas", "sekolah", "nama"))
    words = sentence_at(hit.line, hit.start).text
    return (
        label
        or bool(scene.client.words.search(words))
        or bool(re.search(r"\b(?:ia|dia)\b", words, re.IGNORECASE))
    )


def _former(scene: Scene, hit: Hit, sentence: str) -> bool:
    name = hit.groups[0] or ""
    places = scene.reading.text.count(name.split("\n")[0])
    label = ""
    if hit.line.slot is not None:
        label = scene.reading.tables[hit.line.slot.table].rows[hit.line.slot.row][0]
    told = _BEFORE.search(sentence) or re.match(r"(?:pendidikan|riwayat|asal)", label, re.IGNORECASE)
    return bool(told) and places <= _FEW and not _MASKED.search(name)


_FEW = 3
_SCHOOL_WORDS = "sd sdn smp smpn sma sman smk smkn slb slbn mi mts mtsn ma man tk paud ra".split()
_WORK_WORDS = "pt cv ud pd toko pabrik kantor bank rs rsud sakit pasar hotel warung spbu".split()
_QUASI: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^jenis kelamin",
        r"^(?:usia|umur)",
        r"^(?:suku|etnis)",
        r"^agama",
        r"^anak ke",
        r"^hobi",
        r"^(?:pendidikan|kelas|sekolah)",
        r"^(?:jumlah saudara|saudara)",
        r"^(?:pekerjaan)",
        r"^(?:kecamatan|asal|alamat|domisili|tempat lahir|tempat)",
        r"^status (?:perkawinan|pernikahan)",
    )
)
_MANY = 6


@prose_rule(
    "HIDE-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Banyak ciri sekaligus", "Many features together"),
    Lesson(
        "\n\n".join(
            (
                "Nama (inisial): BR",
                "Jenis kelamin: laki-laki",
                "Usia: 16 tahun",
                "Agama: Islam",
                "Suku: Sunda",
                "Anak ke-: 2",
                "Hobi: futsal",
            )
        ),
        "Nama (inisial): BR\n\nJenis kelamin: laki-laki\n\nUsia: 16 tahun",
        Words("Gabungan ciri dapat menunjuk satu orang.", "Features together may point to one person."),
    ),
)
def not_too_many_features(scene: Scene) -> Iterator[Remark]:
    """An identity does not bring together so many features that one person is left."""
    for labels in _identities(scene):
        kinds = {n for label, _ in labels for n, one in enumerate(_QUASI) if one.match(label)}
        named = [line for label, line in labels if re.match(r"(?:nama|inisial|kode)\b", label, re.IGNORECASE)]
        if named and len(kinds) >= _MANY:
            yield at_line(
                named[0],
                "Identitas ini memuat {n} ciri sekaligus. Apakah semuanya diperlukan untuk memahami kasus?",
                "This identity brings together {n} features. Are all of them needed to understand the case?",
                None,
                None,
                n=len(kinds),
            )
            return


def _identities(scene: Scene) -> Iterator[list[tuple[str, Line]]]:
    """Yield the labels of each table of labels, and of each row of lines with labels."""
    for grid in scene.grids:
        rows = [(grid.label(n), grid.value(n)) for n, row in enumerate(grid.rows) if len(row) <= 3]  # noqa: PLR2004
        yield [(label, value.line) for label, value in rows if value is not None]
    run: list[tuple[str, Line]] = []
    for line in scene.reading.lines:
        if line.slot is not None or not line.text:
            continue
        label, colon, value = line.text.partition(":")
        if colon and len(label) < 30 and value.strip():  # noqa: PLR2004 - a label is short
            run.append((label.strip(), line))
        elif run:
            yield run
            run = []
    yield run


_SITES = "google goo onedrive drv dropbox bit s tinyurl mega mediafire linktr forms".split()
_LINK = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?:drive|docs|forms|photos|sheets|slides)\.google\.com|photos\.app\.goo\.gl|onedrive\.live\.com|1drv\.ms"
    r"|(?:www\.)?dropbox\.com|bit\.ly|s\.id|tinyurl\.com|mega\.nz|mediafire\.com|linktr\.ee|forms\.gle)/[^\s)>\]]*",
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


IDENTITY_PROSE = (
    no_birth_date,
    no_address_or_number,
    no_class_or_former_school,
    not_too_many_features,
    no_open_drive,
)
"""The rules on what identifies the client."""
