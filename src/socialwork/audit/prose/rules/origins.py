"""Rules on where the client comes from: class, former school, workplace, many features together."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import (
    Lesson,
    Scene,
    as_question_unless,
    at_hit,
    at_line,
    prose_rule,
)
from socialwork.audit.prose.rules.features import crowded
from socialwork.audit.prose.rules.identity import MASKED, in_case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.sentences import sentence_at
from socialwork.reading.spaced import spaced
from socialwork.words import Words

_CLASS = re.compile(
    r"\b[Kk]elas\s+((?:X{0,1}(?:IX|IV|V?I{1,3}|V)|X{1}I{0,2}|\d{1,2})(?:\s+[A-Z]{2,6})?[\s.-]?(?:[A-H]"
    r"|(?<=[A-Z])\s?\d{1,2}))(?![\w])"
)
_OWN_SCHOOL = re.compile(
    r"\b((?:SD|SMP|SMA|SMK|SLB)N?(?:\s+(?:Negeri|Swasta|Islam|IT|Muhammadiyah"
    r"|Al))?\s+(?:\d{1,3}(?:\s+[A-Z]\w+)?|[A-Z][a-z]\w+)(?:\s+[A-Z][a-z]\w+){0,2}"
    r"|(?:MI|MTsN?|MAN?|TK|PAUD"
    r"|RA)\s+(?:Negeri\s+)?(?:\d{1,2}\s+)?(?:[A-Z][\w'’-]+)(?:\s+[A-Z][\w'’-]+){0,2})"
)
_BEFORE = re.compile(
    r"\b(?:lulusan|lulus|alumni|bersekolah|sekolah asal|asal sekolah|sebelumnya|pindah\w*|tamat|dulu|dahulu"
    r"|menempuh|pernah|berasal"
    r"|riwayat pendidikan|sejak)\b",
    re.IGNORECASE,
)
_WORKS = re.compile(
    r"\b(?:bekerja|karyawan|buruh|pegawai|satpam|sopir|guru|kasir|operator|berdagang|berjualan|staf"
    r"|penjaga)\b(?:[^.;]{0,40}?\b(?:di|pada)\b)?\s+"
    r"((?:PT|CV|UD|PD|Toko|Pabrik|Kantor Desa|Kantor Kelurahan|Bank|RS|RSUD|Rumah Sakit|Pasar|Hotel|Warung"
    r"|SPBU)\.?\s+[A-Z][\w&'’-]*"
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
        if in_case(scene, hit.line):
            remark = at_hit(
                hit,
                "Rombongan belajar bersama nama sekolah mengenali klien.",
                "The class together with the school identifies the client.",
                Words("Sebut tingkat kelasnya saja.", "Name the grade only."),
            )
            cells = " ".join(scene.reading.row_of(hit.line))
            label = cells.casefold().startswith(("pendidikan", "kelas", "sekolah", "nama"))
            words = sentence_at(hit.line, hit.start).text
            about = scene.client.words.search(words) or re.search(r"\b(?:ia|dia)\b", words, re.IGNORECASE)
            yield as_question_unless(remark, sure=bool(label or about))
    for hit in scene.reading.seek(_OWN_SCHOOL, _SCHOOL_WORDS):
        sentence = sentence_at(hit.line, hit.start).text
        name, row = hit.groups[0] or "", scene.reading.row_of(hit.line)
        labelled = row and re.match(r"(?:pendidikan|riwayat|asal)", row[0], re.IGNORECASE)
        former = (_BEFORE.search(sentence) or labelled) and not MASKED.search(name)
        # A school that the report names again and again is the one of the client now.
        if in_case(scene, hit.line) and former and scene.reading.text.count(name.split("\n")[0]) <= _FEW:
            yield at_hit(
                hit,
                "Nama sekolah asal mengenali klien.",
                "The name of a former school identifies the client.",
                Words("Sebut jenjangnya saja.", "Name the kind of school only."),
            )
    for hit in scene.reading.seek(_WORKS, _WORK_WORDS):
        if in_case(scene, hit.line) and not MASKED.search(hit.groups[0] or ""):
            yield at_hit(
                hit,
                "Tempat kerja keluarga mengenali klien.",
                "The workplace of the family identifies the client.",
                Words("Sebut jenis pekerjaannya saja.", "Name the kind of work only."),
            )


_FEW = 3
_SCHOOL_WORDS = spaced("sd sdn smp smpn sma sman smk smkn slb slbn mi mts mtsn ma man tk paud ra")
_WORK_WORDS = spaced("pt cv ud pd toko pabrik kantor bank rs rsud sakit pasar hotel warung spbu")
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
_PLACE = re.compile(r"(?:kecamatan|kelurahan|desa|kampung|asal|alamat|domisili|tempat)\b", re.IGNORECASE)
"""What a report does not print of an identity that the form of the campus asks for."""


@prose_rule(
    "HIDE-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Banyak ciri sekaligus", "Many features together"),
    Lesson(
        "Nama (inisial): BR\n\nJenis kelamin: laki-laki\n\nUsia: 16 tahun\n\nAgama: Islam\n\nSuku: "
        "Sunda\n\nAlamat: Kecamatan Cibeber\n\nHobi: futsal",
        "Nama (inisial): BR\n\nJenis kelamin: laki-laki\n\nUsia: 16 tahun",
        Words("Gabungan ciri dapat menunjuk satu orang.", "Features together may point to one person."),
    ),
)
def not_too_many_features(scene: Scene) -> Iterator[Remark]:
    """An identity does not bring together so many features that one person is left.

    Sentences count whatever they tell; the rows of a form count where a place stands among them, for the rest
    is what the form of the campus asks for.
    """
    for one, count in crowded(scene):
        yield at_line(one.line, *_CROWD, (one.start, one.end), n=count)
    for labels in _identities(scene):
        kinds = {n for label, _ in labels for n, one in enumerate(_QUASI) if one.match(label)}
        named = [line for label, line in labels if re.match(r"(?:nama|inisial|kode)\b", label, re.IGNORECASE)]
        placed = any(_PLACE.match(label) for label, _ in labels)
        if named and placed and len(kinds) >= _MANY:
            yield at_line(named[0], *_CROWD, n=len(kinds))
            return


_CROWD = (
    "Identitas ini memuat {n} ciri sekaligus. Apakah semuanya diperlukan untuk memahami kasus?",
    "This identity brings together {n} features. Are all of them needed to understand the case?",
)


def _identities(scene: Scene) -> Iterator[list[tuple[str, Line]]]:
    """Yield the labels of each table of labels, and of each row of lines with labels."""
    for grid in scene.grids:
        rows = [(grid.label(n), grid.entry(n)) for n in range(len(grid.rows))]
        yield [(label, value.line) for label, value in rows if value is not None]
    run: list[tuple[str, Line]] = []
    for line in scene.reading.lines:
        if line.slot is not None or not line.text:
            continue
        label, colon, value = line.text.partition(":")
        if colon and len(label) < 30 and value.strip():  # noqa: PLR2004 - few enough to count
            run.append((label.strip(), line))
        elif run:
            yield run
            run = []
    yield run


ORIGIN_PROSE = (no_class_or_former_school, not_too_many_features)
"""The rules on where the client comes from."""
