"""Rules on what a reader need not know: names in the appendices, photos, health and belief without a use."""

import re
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.grids import Grid
from socialwork.reading.lines import Line, LineKind
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of, stage_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_NAME = re.compile(
    r"^(?:nama(?:\s+(?:lengkap|anggota|siswa|peserta|klien|lansia|anak|panggilan))?)\W*$", re.IGNORECASE
)
_TITLE = re.compile(
    r"\b(?:guru|wali|kepala|ibu|ayah|bapak|nenek|kakek|praktikan|dosen|pembimbing|orang|klien|anggota|siswa|petugas|perawat|pengasuh"
    r"|pekerja|sekolah|kelas|kode|inisial|peserta|kakak|adik|teman|suami|istri|keluarga|ketua|koordinator|sekretaris|disamarkan"
    r"|wakil|staf|dokter|program|kegiatan)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"^(?:[A-Z][a-z’']{2,}|[A-Z]{3,})(?:\s+(?:[A-Z][a-z’']+|[A-Z]{3,}|[A-Z]\.?)){0,3}$")
_PEOPLE = re.compile(r"\b(?:anggota|siswa|peserta|klien|anak|lansia|kelompok|residen)\b", re.IGNORECASE)
_EMPTY = re.compile(r"^[.…_\s-]*$")


@prose_rule(
    "HIDE-06",
    Severity.ERROR,
    Certainty.FACT,
    Words("Nama klien dan anggota kelompok", "Names of client and members"),
    Lesson(
        "# Lampiran\n\n## Daftar Hadir Kelompok\n\n| No | Nama anggota | Tanda tangan |\n| --- | --- | --- |\n"
        "| 1 | Sinta Contoh |  |\n| 2 | Dadan Contoh |  |",
        "# Lampiran\n\n## Daftar Hadir Kelompok\n\n| No | Kode anggota | Tanda tangan |\n| --- | --- | --- |\n"
        "| 1 | A1 |  |\n| 2 | A2 |  |",
        Words(
            "Nama disimpan dalam arsip; laporan memakai kode.",
            "Names belong in the archive; a report uses codes.",
        ),
    ),
)
def no_names(scene: Scene) -> Iterator[Remark]:
    """Client and members of a group are called by codes, also in the appendices."""
    veiled = any(scene.reading.seek(_VEILED, ("samaran", "sebenarnya", "disamarkan"), _EVERY))
    for grid in scene.grids:
        first = next(iter(grid.rows[0].values()), None) if grid.rows else None
        if first is None or part_of(scene.reading, first.line) not in {"", "back"}:
            continue
        yield from _listed(scene, grid, first.line)
        if not veiled:
            yield from _identity(scene, grid)
    for hit in scene.reading.seek(_CALLED, ("bernama", "nama")):
        if not veiled and part_of(scene.reading, hit.line) == "" and _is_name((hit.groups[0] or "").strip()):
            yield _named(hit.line, hit.end - len(hit.groups[0] or ""), hit.end)
    for line in map(scene.reading.lines.__getitem__, scene.reading.lines_with(("nama",))):
        if line.slot is None and line.text[:4].casefold() == "nama" and not veiled:
            label, _, value = line.text.partition(":")
            if _NAME.match(label) and _is_name(value.strip()) and _near_identity(scene, line):
                yield _named(line, line.text.index(value.strip()), len(line.text.rstrip()))


_CALLED = re.compile(
    r"\b[Kk]lien\s+(?:yang\s+)?(?:bernama|memiliki nama|mempunyai nama)\s+(?:lengkap\s+)?([A-Z][a-z’']{2,}(?:\s+[A-Z][a-z’']{2,}){0,3})"
)
_VEILED = re.compile(r"\b(?:nama samaran|bukan nama sebenarnya|nama (?:klien )?disamarkan|samaran\))", re.IGNORECASE)
_EVERY = frozenset[LineKind]({"paragraph", "item", "cell", "note", "caption", "heading"})


def _is_name(text: str) -> bool:
    code = len(text) <= 3 and text.isupper()  # noqa: PLR2004 - initials
    return bool(_PERSON.match(text)) and not code and not _TITLE.search(text) and not _EMPTY.match(text)


def _listed(scene: Scene, grid: Grid, first: Line) -> Iterator[Remark]:
    """Yield a list of names with a column for them, once; that of a meeting of staff is a question."""
    column = next((c for c, title in grid.header.items() if c and _NAME.match(title.strip())), None)
    if column is None:
        return
    names = [row[column] for row in grid.rows[1:] if column in row and _is_name(row[column].text.strip())]
    if len(names) < 2:  # noqa: PLR2004 - a list
        return
    over = " ".join(one.text for one in scene.reading.over(first)[-1:])
    above = " ".join(one.text for one in scene.reading.lines[max(0, first.number - 4) : first.number])
    staff = " ".join(cell.text for row in grid.rows for cell in row.values())
    protected = _PEOPLE.search(f"{over} {above} {grid.title} {grid.header[column]}") and not re.search(
        r"\b(?:guru|dosen|kepala|pembimbing|jabatan)\b", staff, re.IGNORECASE
    )
    remark = _named(names[0].line, 0, len(names[0].line.text))
    yield remark if protected else evolve(remark, certainty=Certainty.QUESTION)


def _identity(scene: Scene, grid: Grid) -> Iterator[Remark]:
    labels = [grid.label(number).casefold() for number in range(len(grid.rows))]
    if not any(
        one.startswith(("jenis kelamin", "usia", "umur", "agama", "anak ke", "suku")) for one in labels
    ):
        return
    for number, label in enumerate(labels):
        value = grid.value(number) if len(grid.rows[number]) <= 3 else None  # noqa: PLR2004 - label, colon, value
        if (
            value
            and re.match(r"nama(?:\s+(?:lengkap|klien|panggilan))?$", label)
            and _is_name(value.text.strip())
        ):
            yield _named(value.line, 0, len(value.line.text))


def _near_identity(scene: Scene, line: Line) -> bool:
    after = scene.reading.lines[line.number + 1 : line.number + 8]
    return any(
        re.match(r"(?:jenis kelamin|usia|umur|agama|anak ke|suku)\b", one.text, re.IGNORECASE)
        for one in after
    )


def _named(line: Line, start: int, end: int) -> Remark:
    return at_line(
        line,
        "Nama orang tercetak di sini.",
        "A person's name is printed here.",
        (start, end),
        Words("Ganti dengan inisial atau kode.", "Use initials or a code."),
    )


_SHOWS = re.compile(
    r"\b(?:klien|anak|siswa|anggota|kelompok|keluarga|ibu|ayah|nenek|kakek|peserta|lansia|rumah|konseling|wawancara|bersama|praktikan)\b",
    re.IGNORECASE,
)
_EMPTY_PLACE = re.compile(
    r"\b(?:ilustrasi|ruang|ruangan|tempat duduk|lembar|papan|halaman|gedung|denah|tanpa orang)\b",
    re.IGNORECASE,
)
_ALLOWED = re.compile(
    r"\b(?:izin|ijin|persetujuan|consent)\b[^.]{0,80}\b(?:foto|memotret|dokumentasi|pemotretan|gambar)\b"
    r"|\b(?:foto|memotret|dokumentasi|wajah|gambar)\w*\b[^.]{0,90}\b(?:izin|ijin|persetujuan|seizin|disetujui|disamarkan|diburamkan"
    r"|dikaburkan|ditutup|tidak (?:dicetak|ditampilkan|tampak|memperlihatkan|menampilkan))\b|\bpengambilan foto\b|\bsamar\w*\b",
    re.IGNORECASE,
)


@prose_rule(
    "HIDE-07",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Foto tanpa izin", "Photo without consent"),
    Lesson(
        "Klien BR berusia 16 tahun.\n\n| A |\n| --- |\n| x |\n\nTabel: Foto Klien BR Bersama Praktikan",
        "Klien BR berusia 16 tahun. Foto diambil dengan izin klien dan ibunya, dan wajahnya disamarkan.\n\n"
        "| A |\n| --- |\n| x |\n\nTabel: Foto Klien BR Bersama Praktikan",
        Words("Wajah dan rumah anak mengenali anak itu.", "The face and home of a child identify it."),
    ),
)
def photos_have_consent(scene: Scene) -> Iterator[Remark]:
    """A report that shows photos of people or homes says that they agreed, and that faces are hidden."""
    shown = [
        one.line
        for one in scene.reading.captions
        if (one.series == "photo" or re.match(r"(?:foto|dokumentasi)\b", one.line.text, re.IGNORECASE))
        and _SHOWS.search(one.line.text)
        and not _EMPTY_PLACE.search(one.line.text)
    ]
    if not shown:
        return
    for number in scene.reading.lines_with(_PHOTO_WORDS):
        line = scene.reading.lines[number]
        if part_of(scene.reading, line) in {"", "back", "front"} and _ALLOWED.search(line.text):
            return
    yield at_line(
        shown[0],
        "Laporan tidak menyebut izin untuk foto. Apakah klien dan walinya menyetujuinya?",
        "The report tells of no consent to photos. Did client and guardian agree?",
        None,
        Words("Sebutkan izinnya, dan samarkan wajah serta rumah.", "Tell of the consent, and hide faces and homes."),
    )


_PHOTO_WORDS = (
    "foto",
    "fotonya",
    "memotret",
    "dokumentasi",
    "pemotretan",
    "gambar",
    "wajah",
    "wajahnya",
    "pengambilan",
    "disamarkan",
    "samar",
    "disamarkannya",
    "penyamaran",
)
_BODY = re.compile(
    r"\b(tinggi badan|berat badan|golongan darah|warna kulit|rambut|bentuk wajah|ciri fisik|keadaan fisik|riwayat penyakit|penyakit"
    r"|alergi|ukuran sepatu|tanda lahir|orientasi seksual|haid|menstruasi)\b",
    re.IGNORECASE,
)
_BELIEF = re.compile(r"\b(agama|keyakinan|kepercayaan)\b", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:karena|sehingga|sebab|berkaitan|memengaruhi|mempengaruhi|menghambat|mendukung|perlu|agar|akibat)\b",
    re.I,
)
_USES = re.compile(
    r"\b(?:ibadah|salat|shalat|sholat|doa|berdoa|mengaji|gereja|masjid|spiritual|agama|keagamaan|rohani|mengaji|pengajian)\w*\b",
    re.I,
)
_RELATED: dict[str, tuple[str, ...]] = {
    "tinggi badan": ("tinggi", "fisik", "badan"),
    "berat badan": ("berat", "gizi", "makan", "kurus", "gemuk", "badan"),
    "golongan darah": ("darah",),
    "riwayat penyakit": ("sakit", "penyakit", "obat", "kesehatan", "puskesmas", "dokter", "berobat"),
    "penyakit": ("sakit", "penyakit", "obat", "kesehatan", "puskesmas", "dokter", "berobat"),
}
_LATER = frozenset(
    {SectionKind.PLAN, SectionKind.INTERVENTION, SectionKind.EVALUATION, SectionKind.TERMINATION}
)


@prose_rule(
    "HIDE-08",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Data tubuh dan keyakinan tanpa guna", "Data on body and belief without a use"),
    Lesson(
        "Nama (inisial): BR\n\nGolongan darah: O\n\nUsia: 16 tahun",
        "Nama (inisial): BR\n\nUsia: 16 tahun",
        Words("Yang tidak dipakai tidak dicatat.", "What is not used is not recorded."),
    ),
)
def data_have_a_use(scene: Scene) -> Iterator[Remark]:
    """Data on body, health and belief in the identity serve the understanding of the case."""
    for label, value in _rows(scene):
        match = _BODY.match(label) or _BELIEF.match(label)
        if match is None or _REASON.search(value.text):
            continue
        word = match[1].casefold()
        if _BELIEF.match(label):
            used = (
                any(
                    stage_of(scene.reading, hit.line) in _LATER
                    for hit in scene.reading.seek(_USES, _USE_WORDS)
                )
                or len(scene.reading.sections) < _SECTIONS
            )
        else:
            used = _mentioned(scene, word, value)
        if not used:
            yield at_line(
                value,
                "Untuk apa data ini dalam penanganan kasus?",
                "What is this for in the work on the case?",
                None,
                Words(
                    "Hapus, atau jelaskan kaitannya dengan masalah klien.",
                    "Remove it, or say how it bears on the case.",
                ),
            )


_SECTIONS = 6
_USE_WORDS = "ibadah ibadahnya salat shalat sholat doa berdoa mengaji gereja masjid spiritual agama keagamaan rohani pengajian beribadah".split()


def _rows(scene: Scene) -> Iterator[tuple[str, Line]]:
    for grid in scene.grids:
        labels = [grid.label(number).casefold() for number in range(len(grid.rows))]
        if not any(one.startswith(("nama", "inisial", "jenis kelamin", "kode")) for one in labels):
            continue
        for number, row in enumerate(grid.rows):
            value = grid.value(number) if len(row) <= 3 else None  # noqa: PLR2004 - label, colon, value
            if value is not None and part_of(scene.reading, value.line) == "":
                yield grid.label(number), value.line
    for hit in scene.reading.seek(
        _ROW, ("badan", "darah", "kulit", "fisik", "penyakit", "agama", "alergi", "lahir")
    ):
        if hit.line.slot is None and part_of(scene.reading, hit.line) == "":
            yield hit.line.text, hit.line


_ROW = re.compile(r"^[^:.]{4,30}:\s*\S", re.MULTILINE)


_PLAIN = frozenset(
    {
        "memiliki",
        "mempunyai",
        "selebihnya",
        "keadaan",
        "kondisi",
        "tersebut",
        "terlihat",
        "tampak",
        "memakai",
        "sebelah",
    }
)


def _mentioned(scene: Scene, word: str, value: Line) -> bool:
    told = {one for one in re.findall(r"[^\W\d_]{6,}", value.text.casefold()) if one not in _PLAIN}
    stems = (*_RELATED.get(word, (word.split()[-1],)), *told)
    for number in scene.reading.lines_with(stems):
        line = scene.reading.lines[number]
        if (
            line.number == value.number
            or part_of(scene.reading, line)
            or abs(line.number - value.number) < _SECTIONS
        ):
            continue
        if _REASON.search(sentence_at(line, 0).text) or stage_of(scene.reading, line) in _LATER:
            return True
    return False


PRIVACY_PROSE = (no_names, photos_have_consent, data_have_a_use)
"""The rules on what a reader need not know."""
