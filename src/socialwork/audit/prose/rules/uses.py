"""Rules on what a reader need not see: photos without consent, health and belief without a use."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, as_question_unless, at_line, prose_rule
from socialwork.audit.prose.rules.idle_data import idle_data
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.sentences import sentence_at
from socialwork.reading.spaced import spaced
from socialwork.reading.stages import part_of, stage_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_SHOWS = re.compile(
    r"\b(?:klien|anak|siswa|anggota|kelompok|keluarga|ibu|ayah|nenek|kakek|peserta|lansia|rumah|konseling"
    r"|wawancara|bersama|praktikan)\b",
    re.IGNORECASE,
)
_EMPTY_PLACE = re.compile(
    r"\b(?:ilustrasi|ruang|ruangan|tempat duduk|lembar|papan|halaman|gedung|denah|tanpa orang)\b",
    re.IGNORECASE,
)
_ALLOWED = re.compile(
    r"\b(?:izin|ijin|persetujuan|consent)\b[^.]{0,80}\b(?:foto|memotret|dokumentasi|pemotretan|gambar)\b"
    r"|\b(?:foto|memotret|dokumentasi|wajah|gambar)\w*\b[^.]{0,90}\b(?:izin|ijin|persetujuan|seizin"
    r"|disetujui|disamarkan|diburamkan"
    r"|dikaburkan|ditutup|tidak (?:dicetak|ditampilkan|tampak|memperlihatkan|menampilkan))\b"
    r"|\bpengambilan foto\b|\bsamar\w*\b",
    re.IGNORECASE,
)


@prose_rule(
    "HIDE-07",
    Severity.WARNING,
    Certainty.FACT,
    Words("Foto orang", "Photos of people"),
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
        caption.line
        for caption in scene.reading.captions
        if (
            caption.series == "photo" or re.match(r"(?:foto|dokumentasi)\b", caption.line.text, re.IGNORECASE)
        )
        and _SHOWS.search(caption.line.text)
        and not _EMPTY_PLACE.search(caption.line.text)
    ]
    for line, start, end in _faces(scene):
        yield at_line(
            line,
            "Wajah dalam foto ini mengenali orangnya.",
            "The face in this photo identifies the person.",
            (start, end),
            Words("Samarkan wajahnya, atau keluarkan fotonya.", "Hide the face, or take the photo out."),
        )
    if not shown:
        return
    for number in scene.reading.lines_with(_PHOTO_WORDS):
        line = scene.reading.lines[number]
        if part_of(scene.reading, line) in {"", "back", "front"} and _ALLOWED.search(line.text):
            return
    own = scene.client.words
    sure = [one for one in shown if own.search(one.text) or _PRIVATE.search(one.text)]
    yield as_question_unless(
        at_line(
            (sure or shown)[0],
            "Laporan tidak menyebut izin untuk foto. Apakah klien dan walinya menyetujuinya?",
            "The report tells of no consent to photos. Did client and guardian agree?",
            None,
            Words(
                "Sebutkan izinnya, dan samarkan wajah serta rumah.",
                "Tell of the consent, and hide faces and homes.",
            ),
        ),
        sure=bool(sure),
    )


_PRIVATE = re.compile(
    r"\b(?:anak asuh|wajah|rumah (?:keluarga|orang tua|klien)|kartu keluarga|ktp|akta|rapor"
    r"|ijazah)\b",
    re.IGNORECASE,
)
_FACE = re.compile(
    r"\b(?:wajah|muka)(?:nya)?(?:\s+(?:klien|anak|mereka|[A-Z]{2,3}|para \w+|anggota|peserta))?\s+"
    r"(?:(?:masih|yang|dapat|bisa|jelas|tetap|sangat|dengan jelas)\s+)*"
    r"(?:(?:ter|di)lihat|tampak|kelihatan|terpampang|dikenali|terbuka"
    r"|(?:tidak|belum|tanpa)\s+(?:disamarkan|diburamkan|dikaburkan|ditutup\w*|disensor|sensor|diblur))\b"
    r"(?=\s*(?:$|[).,;]|jelas|dengan jelas|utuh|penuh|semua|di|oleh))",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"\b(?:foto\w*|potret\w*|gambar\w*|dokumentasi|swafoto)\b", re.IGNORECASE)


def _faces(scene: Scene) -> Iterator[tuple[Line, int, int]]:
    """Yield where a report says of a photo that a face can be seen."""
    for number in scene.reading.lines_with(("wajah", "wajahnya", "muka", "mukanya")):
        line = scene.reading.lines[number]
        if part_of(scene.reading, line) in {"theory", "books"}:
            continue
        for match in _FACE.finditer(line.text):
            sentence = sentence_at(line, match.start())
            before = line.text[sentence.start : match.start()]
            if _PICTURE.search(sentence.text) and not _HIDDEN.search(before):
                yield line, match.start(), match.end()


_HIDDEN = re.compile(
    r"\b(?:tidak|tanpa|bukan|jangan|agar|supaya|dilarang|menghindari|tidak ada)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
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
    r"\b(tinggi badan|berat badan|golongan darah|warna kulit|rambut|bentuk wajah|ciri fisik|keadaan fisik"
    r"|riwayat penyakit|penyakit"
    r"|alergi|ukuran sepatu|tanda lahir|orientasi seksual|haid|menstruasi)\b",
    re.IGNORECASE,
)
_BELIEF = re.compile(r"\b(agama|keyakinan|kepercayaan)\b", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:karena|sehingga|sebab|berkaitan|memengaruhi|mempengaruhi|menghambat|mendukung|perlu|agar"
    r"|akibat)\b",
    re.IGNORECASE,
)
_USES = re.compile(
    r"\b(?:ibadah|salat|shalat|sholat|doa|berdoa|mengaji|gereja|masjid|spiritual|agama|keagamaan|rohani"
    r"|mengaji|pengajian)\w*\b",
    re.IGNORECASE,
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
    idle: list[tuple[Line, tuple[int, int] | None]] = []
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
            idle.append((value, None))
    idle += [(line, (start, end)) for line, start, end in idle_data(scene)]
    for line, span in idle:
        yield at_line(
            line,
            "Untuk apa data ini dalam penanganan kasus?",
            "What is this for in the work on the case?",
            span,
            Words(
                "Hapus, atau jelaskan kaitannya dengan masalah klien.",
                "Remove it, or say how it bears on the case.",
            ),
        )


_SECTIONS = 6
_USE_WORDS = spaced(
    "ibadah ibadahnya salat shalat sholat doa berdoa mengaji gereja masjid spiritual agama keagamaan rohani "
    "pengajian beribadah"
)


def _rows(scene: Scene) -> Iterator[tuple[str, Line]]:
    for grid in scene.grids:
        labels = [grid.label(number).casefold() for number in range(len(grid.rows))]
        if not any(label.startswith(("nama", "inisial", "jenis kelamin", "kode")) for label in labels):
            continue
        for number in range(len(grid.rows)):
            value = grid.entry(number)
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
    stems = (*_RELATED.get(word, (word.rsplit(maxsplit=1)[-1],)), *told)
    for number in scene.reading.lines_with(stems):
        line = scene.reading.lines[number]
        if (
            line.number == value.number
            or part_of(scene.reading, line)
            or scene.reading.section_of(line) is scene.reading.section_of(value)
        ):
            continue
        if _REASON.search(sentence_at(line, 0).text) or stage_of(scene.reading, line) in _LATER:
            return True
    return False


USE_PROSE = (photos_have_consent, data_have_a_use)
"""The rules on photos and on data without a use."""
