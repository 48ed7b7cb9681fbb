"""Rules on structure: parts that are missing, empty, out of order, or run into the text."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_line, at_report, prose_rule
from socialwork.audit.prose.numbers import split_number
from socialwork.audit.prose.parts import STAGES, WHOLE, Chapter, chapters
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading
from socialwork.reading.sections import kinds_of
from socialwork.vocabulary.sections import SectionKind
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_REQUIRED = (
    SectionKind.INTRODUCTION,
    SectionKind.LITERATURE,
    SectionKind.INSTITUTION,
    SectionKind.CONCLUSION,
    SectionKind.RECOMMENDATION,
    SectionKind.BIBLIOGRAPHY,
)
_REQUIRED_STAGES = (
    SectionKind.ASSESSMENT,
    SectionKind.PLAN,
    SectionKind.INTERVENTION,
    SectionKind.EVALUATION,
    SectionKind.TERMINATION,
)
_FIRST_STAGES = (SectionKind.ENGAGEMENT, SectionKind.INTAKE)
_FRONT = (SectionKind.ENDORSEMENT, SectionKind.PREFACE, SectionKind.CONTENTS)
_OTHER_NAMES = {
    kind: re.compile(rf"(?:tahap |bab |bagian )?(?:{names})(?: (?:klien|kasus|masalah|intervensi))?")
    for kind, names in {
        SectionKind.BIBLIOGRAPHY: r"(?:daftar )?(?:(?:ke)?pustaka(?:an)?|bibliografi|(?:sumber )?bacaan)",
        SectionKind.EVALUATION: r"penilaian|pengukuran hasil|monitoring",
        SectionKind.ASSESSMENT: r"pengkajian|penggalian masalah|pengungkapan masalah|pemahaman masalah",
        SectionKind.PLAN: r"penyusunan program|rancangan program|rencana kegiatan|rancangan kegiatan",
        SectionKind.INTERVENTION: r"pelaksanaan(?: program| kegiatan)?|penanganan|perlakuan|pertolongan",
        SectionKind.TERMINATION: r"pengakhiran|pemutusan hubungan|penutupan(?: kasus)?|perpisahan",
        SectionKind.CONCLUSION: r"penutup|kesudahan|akhir kata",
        SectionKind.RECOMMENDATION: r"usulan|masukan|himbauan|imbauan",
        SectionKind.INTRODUCTION: r"pengantar|pembuka|pembukaan",
        SectionKind.INSTITUTION: r"(?:profil|gambaran|keadaan|tempat praktik)(?: .{3,40})?",
    }.items()
}
_ELSEWHERE = (SectionKind.LITERATURE, SectionKind.INTRODUCTION)
_NOTHING = re.compile(
    r"[(\[]?[ ]*(?:(?:masih |bagian ini |isi |isinya |data )?(?:belum (?:ada|diisi|ditulis|selesai|tersedia"
    r"|lengkap"
    r"|dibuat|dikerjakan)(?: (?:isi|isinya|data|datanya))?|menyusul|kosong|akan (?:diisi|dilengkapi"
    r"|ditambahkan)"
    r"|sedang (?:disusun|dikerjakan)|dalam proses)(?: (?:nanti|kemudian|menyusul))?|nihil|tba|n/a"
    r"|[-–—.…_]+)[ .…]*[)\]]?",
    re.IGNORECASE,
)
_LONG_HEADING = 16
_LONG_PARAGRAPH = 18
_SENTENCE = re.compile(r"[a-z]{3}\. [A-Z]|[a-z]{3}\.$")
_DEEP_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \xa0]+(?=[A-Z])")

_WRONG_ORDER = """# BAB IV PENANGANAN KASUS

## 4.1 Tahap Rencana Intervensi

Rencana disusun.

## 4.2 Tahap Asesmen

Asesmen dilakukan."""
_RIGHT_ORDER = """# BAB IV PENANGANAN KASUS

## 4.1 Tahap Asesmen

Asesmen dilakukan.

## 4.2 Tahap Rencana Intervensi

Rencana disusun."""


def _report(*left_out: str) -> str:
    """Return the skeleton of a report as Markdown, without some of its headings."""
    titles = (
        "# BAB I PENDAHULUAN",
        "# BAB II LANDASAN KONSEPTUAL",
        "# BAB III KONTEKS PRAKTIKUM",
        "# BAB IV PENANGANAN KASUS",
        "## Tahap Intake dan Engagement",
        "## Tahap Asesmen",
        "## Tahap Rencana Intervensi",
        "## Tahap Intervensi",
        "## Tahap Evaluasi",
        "## Tahap Terminasi dan Rujukan",
        "# BAB V SIMPULAN DAN REKOMENDASI",
        "# DAFTAR PUSTAKA",
    )
    return "\n\n".join(f"{title}\n\nIsi." for title in titles if title not in left_out)


@prose_rule(
    "STRUC-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Bagian wajib tidak ada", "Required part missing"),
    Lesson(
        _report("## Tahap Evaluasi"),
        _report(),
        Words(
            "Sistematika laporan menuntut bagian ini; penguji mencarinya.",
            "The outline of a report asks for this part, and examiners look for it.",
        ),
    ),
)
def missing_part(scene: Scene) -> Iterator[Remark]:
    """A report of several chapters has all the parts that its outline asks for."""
    reading = scene.reading
    every = chapters(reading)
    if len(every) < WHOLE:
        return
    titles = {kind for heading in reading.headings for kind in kinds_of(heading.text)}
    titles -= {kind for chapter in every for kind in _left_out(chapter)}
    told = {kind for section in reading.sections if not section.within(*_ELSEWHERE) for kind in section.kinds}
    for kind in _REQUIRED:
        if kind not in titles:
            yield _missing(kind, reading)
    if not {*_FIRST_STAGES} & told:
        yield _missing(_FIRST_STAGES[0])
    for kind in _REQUIRED_STAGES:
        if kind not in told:
            yield _missing(kind, reading)
    front = [kind for kind in _FRONT if kind not in titles]
    if front and len(front) < len(_FRONT):
        yield from (_missing(kind) for kind in front)


def _left_out(chapter: Chapter) -> Iterator[SectionKind]:
    """Yield what a chapter names in its title, where its sections tell of the rest of the title alone."""
    named = [kind for kind in chapter.kinds if kind in _REQUIRED]
    inner = [section for section in chapter.sections[1:] if section.heading is not None]
    told = {kind for section in inner for kind in section.kinds}
    if len(named) > 1 and told & {*named}:
        yield from (kind for kind in named if kind not in told)


def _missing(kind: SectionKind, reading: Reading | None = None) -> Remark:
    named = _OTHER_NAMES.get(kind)
    for heading in reading.headings if reading is not None and named is not None else ():
        if named is not None and named.fullmatch(normalised(split_number(heading)[1])):
            return at_line(
                heading,
                "Dalam sistematika bagian ini bernama “{kind}”.",
                "The outline calls this part “{kind}”.",
                kind=kind,
            )
    return at_report(
        "Bagian “{kind}” tidak ditemukan.",
        "The part “{kind}” was not found.",
        kind=kind,
    )


@prose_rule(
    "STRUC-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Judul tanpa isi", "Heading with nothing under it"),
    Lesson(
        "# Gejala Masalah\n\n# Faktor Penyebab\n\nKlien kurang tidur.",
        "# Gejala Masalah\n\nKlien sering bolos.\n\n# Faktor Penyebab\n\nKlien kurang tidur.",
        Words("Di bawah setiap judul ada uraian.", "Something stands under every heading."),
    ),
)
def empty_heading(scene: Scene) -> Iterator[Remark]:
    """Something stands under every heading."""
    reading = scene.reading
    pictures = {picture.after for picture in reading.pictures}
    sections = reading.sections[1:]
    for section, behind in zip(sections, (*sections[1:], None), strict=False):
        heading = section.heading
        following = None if behind is None else behind.heading
        if heading is None or (following is not None and following.level > heading.level):
            continue
        body = range(section.first, section.end)
        told = [reading.lines[at] for at in body[1:] if reading.lines[at].text.strip()]
        if pictures & {*body}:
            continue
        if not told:
            yield at_line(heading, "Tidak ada isi di bawah judul ini.", "Nothing stands under this heading.")
        elif len(told) == 1 and _NOTHING.fullmatch(told[0].text.strip()):
            yield at_line(told[0], "Bagian ini belum ditulis.", "This part has not been written.")


@prose_rule(
    "STRUC-03",
    Severity.WARNING,
    Certainty.FACT,
    Words("Judul menyatu dengan teks", "Heading run into the text"),
    Lesson(
        "4.2.1 Proses Asesmen dilakukan di sekolah bersama wali kelas. Klien diwawancarai dua "
        "kali, lalu ibunya "
        "ditemui di rumah pada hari berikutnya.",
        "# 4.2.1 Proses\n\nAsesmen dilakukan di sekolah bersama wali kelas. Klien diwawancarai dua kali.",
        Words(
            "Judul berdiri dalam baris sendiri agar masuk ke dalam daftar isi.",
            "A heading has a line of its own, or it is not in the table of contents.",
        ),
    ),
)
def run_in_heading(scene: Scene) -> Iterator[Remark]:
    """A heading stands in a line of its own."""
    for line in scene.reading.lines:
        words = len(line.text.split())
        titled = line.kind == "heading" and _SENTENCE.search(line.text) is not None
        typed = line.kind in {"paragraph", "item"} and _DEEP_NUMBER.match(line.text) is not None
        long = words >= _LONG_HEADING or ". " in line.text
        if (titled and long) or (typed and words >= _LONG_PARAGRAPH):
            yield at_line(
                line,
                "Judul menyatu dengan uraiannya.",
                "The heading runs into its text.",
                (0, min(len(line.text), 60)),
            )


@prose_rule(
    "STRUC-04",
    Severity.WARNING,
    Certainty.FACT,
    Words("Urutan bagian", "Order of parts"),
    Lesson(
        _WRONG_ORDER,
        _RIGHT_ORDER,
        Words(
            "Bagian laporan mengikuti urutan tahap pertolongan.",
            "The parts of a report follow the order of the stages.",
        ),
    ),
)
def out_of_order(scene: Scene) -> Iterator[Remark]:
    """Sections on the stages follow the order of the stages; the works come before the appendices."""
    ranks = {kind: n for n, kind in enumerate(STAGES)}
    highest: dict[tuple[int, ...], tuple[int, Line]] = {}
    for section in scene.reading.sections:
        heading = section.heading
        found = [ranks[kind] for kind in section.kinds if kind in ranks and not section.within(*_ELSEWHERE)]
        if heading is None or not found or len(section.kinds) > WHOLE:
            continue
        top = highest.get(heading.section)
        # The first stages are told in either order.
        if top is not None and STAGES.index(SectionKind.CONTRACT) <= max(found) < top[0]:
            yield at_line(
                heading,
                "Bagian ini seharusnya mendahului “{other}”.",
                "This part comes before “{other}”.",
                other=top[1].text,
            )
        if top is None or max(found) > top[0]:
            highest[heading.section] = max(found), heading
    tops = [one for one in scene.reading.sections if one.heading is not None and not one.heading.section]
    appendices = next((one for one in tops if one.kinds == (SectionKind.APPENDICES,)), None)
    works = next((one for one in tops if SectionKind.BIBLIOGRAPHY in one.kinds), None)
    ending = next((one for one in tops if SectionKind.CONCLUSION in one.kinds), None)
    for early, late in ((works, appendices), (ending, works)):
        if early and late and early.first > late.first and early.heading and late.heading:
            yield at_line(
                early.heading,
                "Bagian ini seharusnya mendahului “{other}”.",
                "This part comes before “{other}”.",
                other=late.heading.text,
            )


STRUCTURE_RULES = (missing_part, empty_heading, run_in_heading, out_of_order)
