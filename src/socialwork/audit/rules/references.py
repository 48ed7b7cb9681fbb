"""Rules on references in prose: works, photos, tables and appendices that are named and must exist."""

import re
from collections.abc import Iterable, Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.references import Reference
from socialwork.tools.base import tool_entries
from socialwork.values.media import PICTURE_ADDRESS
from socialwork.words import Words

_CITED = re.compile(r"\[\s*@[^\[\]\n]+\]")
_KEY = re.compile(r"(?:\[|;)\s*@([^\W_][\w.\-]*)")
_PHOTO = re.compile(rf"!\[[^\]]*\]\({PICTURE_ADDRESS}([^)\s]+)\)")
_CROSS = re.compile(r"(?<!!)\[[^\]]*\]\(#([^)\s]+)\)")
_ANCHOR = re.compile(r"\{#([^\s{}]+)\}")
_SIGNS = {_CITED: "@", _PHOTO: "![", _CROSS: "](#", _ANCHOR: "{#"}
"""What stands in every text in which a pattern finds something."""

_REPEATED = re.compile(r"(?:-\d+)?(?:-bagian-\d+)?$")  # the second programme table is tabel-program-2
_LAW = frozenset({"legislation", "bill", "legal_case", "treaty", "regulation"})
_KINDS = ("tabel-", "foto-", "gambar-", "lampiran-")
_TABLES = (
    "staf",
    "siswa",
    "penerima-manfaat",
    "program",
    "program-lembaga",
    "gejala",
    "sumber",
    "bpss",
    "genogram",
    "ekomap",
    "peta-jalan",
    "peta-tubuh",
    "peta-pikiran",
    "pohon-masalah",
    "lini-masa",
    "evaluasi",
    "smart",
    "aspek-evaluasi",
    "skala-tujuan",
    "ukuran-perubahan",
    "teknik",
    "token-kesepakatan",
    "token-tingkat",
    "token-langkah",
    "token-harian",
    "token-pujian",
    "lembar-token",
    "lembar-token-kosong",
    "kelompok",
    "sesi-kelompok",
    "kebutuhan-kelompok",
    "minat-kelompok",
    "tipe-kelompok",
    "rencana-sesi-kelompok",
    "kehadiran-kelompok",
    "kegiatan-lain",
    "tantangan",
    "peran",
    "protokol",
    "batas-profesi",
    "formulasi",
    "jejaring",
    "manajemen-kasus",
    "kuesioner",
    "kekompakan",
    "iklim-tim",
    "keterampilan",
    "motivasi-belajar",
    "proses-kelompok",
    "kepemimpinan",
    "perubahan-anggota",
    "sosiogram",
)
_FIGURES = ("token", "organisasi", "lini-masa")
_APPENDICES = (
    "perwalian",
    "persetujuan",
    "surat-tugas",
    "surat-izin",
    "surat-undangan",
    "surat-rujukan",
    "surat-lain",
    "pedoman-wawancara",
    "lembar-pengamatan",
    "pedoman-diskusi",
    "studi-dokumentasi",
    "berita-acara-1",
    "daftar-hadir-1",
    "berita-acara-2",
    "daftar-hadir-2",
    "catatan-harian",
    "catatan-mingguan",
)


def _found(context: Context, pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Return what *pattern* finds in the texts of the case, each once at each place."""
    sign = _SIGNS[pattern]
    for path, text in context.texts:
        if sign in text:
            yield from ((path, code) for code in dict.fromkeys(pattern.findall(text)))


def _citations(context: Context) -> Iterator[tuple[str, str]]:
    for path, bracket in _found(context, _CITED):
        yield from ((path, code) for code in _KEY.findall(bracket))


@rule("REF-01", Severity.ERROR, Certainty.FACT, Words("Kutipan tanpa pustaka", "Citation without an entry"))
def citation_without_entry(context: Context) -> Iterator[Remark]:
    """Every work that prose cites stands in the references or is known to the library."""
    # These load the knowledge of the library.
    from socialwork.knowledge.literature import work  # noqa: PLC0415
    from socialwork.knowledge.regulations import regulation  # noqa: PLC0415

    known = {work.code for work in context.case.references}
    for path, code in dict.fromkeys(_citations(context)):
        if code not in known and work(code) is None and regulation(code) is None:
            yield remark(
                path,
                "Pustaka {code} dikutip tetapi tidak ada dalam daftar pustaka.",
                "The work {code} is cited but not in the references.",
                code=code,
            )


@rule("REF-02", Severity.WARNING, Certainty.FACT, Words("Pustaka yang tidak dikutip", "Entry never cited"))
def entry_never_cited(context: Context) -> Iterator[Remark]:
    """Every work of the references is cited: by prose, by a regulation, or by what chapter II explains."""
    case = context.case
    cited = {code for _, code in _citations(context)}
    cited |= {use.regulation for use in case.regulations}
    uncited = [(path, entry) for path, entry in at("references", case.references) if entry.code not in cited]
    met = _explained(case, cited, (entry for _, entry in uncited)) if uncited else frozenset()
    for path, entry in uncited:
        if entry.code not in met:
            yield remark(
                path,
                "Pustaka {code} tidak pernah dikutip.",
                "The work {code} is never cited.",
                code=entry.code,
            )


def _explained(case: Case, cited: Iterable[str], uncited: Iterable[Reference]) -> frozenset[str]:
    """Return which of *uncited* are works that prose cites by other codes, or that chapter II rests on."""
    # These load the knowledge of the library.
    from socialwork.knowledge.literature import work  # noqa: PLC0415
    from socialwork.knowledge.same_works import same_among  # noqa: PLC0415
    from socialwork.process.explained import works_behind  # noqa: PLC0415

    known = [entry for code in {*cited, *works_behind(case)} if (entry := work(code)) is not None]
    return frozenset(entry.code for entry in uncited if same_among(entry, known) is not None)


@rule("REF-03", Severity.WARNING, Certainty.QUESTION, Words("Pustaka belum lengkap", "Entry incomplete"))
def entry_incomplete(context: Context) -> Iterator[Remark]:
    """Every work has a year and an author, but a law has none."""
    for path, work in at("references", context.case.references):
        if work.year is None:
            yield remark(
                f"{path}.year",
                "Kapan {code} terbit?",
                "When was {code} published?",
                code=work.code,
            )
        if not work.author and work.type not in _LAW:
            yield remark(f"{path}.author", "Siapa pengarang {code}?", "Who wrote {code}?", code=work.code)


@rule("REF-04", Severity.ERROR, Certainty.FACT, Words("Foto yang tidak ada", "Photo that does not exist"))
def unknown_photo(context: Context) -> Iterator[Remark]:
    """Every photo that prose shows is a photo of the case, and its picture is there."""
    known = {photo.code for photo in context.case.photos}
    for path, code in _found(context, _PHOTO):
        if code not in known:
            yield remark(path, "Foto {code} tidak ada.", "There is no photo {code}.", code=code)
    pictures = {media.name for media in context.case.media}
    for path, photo in at("photos", context.case.photos):
        if photo.file not in pictures:
            yield remark(
                f"{path}.file",
                "Berkas gambar {file} tidak ada.",
                "There is no picture file {file}.",
                file=photo.file,
            )


@rule(
    "REF-05",
    Severity.ERROR,
    Certainty.FACT,
    Words("Rujukan silang yang tidak ada", "Cross-reference to nothing"),
)
def unknown_anchor(context: Context) -> Iterator[Remark]:
    """Every table, photo and appendix that prose refers to exists; headings are for the report to know."""
    case = context.case
    known = {f"tabel-{name}" for name in _TABLES} | {f"tabel-deret-{series.code}" for series in case.series}
    drawn = (*_FIGURES, *(entry.code for entry in tool_entries()))
    known |= {f"gambar-{name}" for name in drawn} | {photo.anchor for photo in case.photos}
    known |= {f"gambar-deret-{series.code}" for series in case.series}
    known |= {f"{kind}-kajian-{study.code}" for study in case.studies for kind in ("tabel", "gambar")}
    known |= {f"lampiran-{name}" for name in _APPENDICES}
    known |= {f"lampiran-{appendix.code}" for appendix in case.appendices}
    known |= {anchor for _, anchor in _found(context, _ANCHOR)}
    for path, anchor in _found(context, _CROSS):
        if anchor.startswith(_KINDS) and not known & {anchor, _REPEATED.sub("", anchor)}:
            yield remark(
                path,
                "Rujukan #{anchor} tidak menunjuk tabel, foto, atau lampiran mana pun.",
                "The reference #{anchor} points to no table, photo or appendix.",
                anchor=anchor,
            )


@rule(
    "REF-06",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Gambar atau tabel yang tidak dirujuk", "Figure or table never referred to"),
)
def never_referred_to(context: Context) -> Iterator[Remark]:
    """Every photo, appendix and table of the student's own is shown or referred to somewhere."""
    case = context.case
    named = {anchor for _, anchor in _found(context, _CROSS)}
    shown = {code for _, code in _found(context, _PHOTO)}
    things = [(path, photo.anchor) for path, photo in at("photos", case.photos) if photo.code not in shown]
    things += [(path, f"lampiran-{appendix.code}") for path, appendix in at("appendices", case.appendices)]
    things += [(path, anchor) for path, anchor in _found(context, _ANCHOR) if anchor.startswith(_KINDS)]
    for path, anchor in things:
        if anchor not in named:
            yield remark(
                path,
                "Di mana #{anchor} dirujuk dalam uraian?",
                "Where does the prose refer to #{anchor}?",
                anchor=anchor,
            )


@rule("REF-07", Severity.ERROR, Certainty.FACT, Words("Pindaian yang tidak ada", "Scan that does not exist"))
def scan_without_file(context: Context) -> Iterator[Remark]:
    """Every scan names its pages, and their files are there."""
    pictures = {media.name for media in context.case.media}
    for path, scan in at("scans", context.case.scans):
        for place, file in at(f"{path}.files", scan.files or ("",)):
            if not file:
                yield remark(
                    f"{path}.files",
                    "Pindaian {of} belum menyebut berkasnya.",
                    "The scan of {of} names no file.",
                    of=scan.of,
                )
            elif file not in pictures:
                yield remark(place, "Berkas {file} tidak ada.", "There is no file {file}.", file=file)


REFERENCE_RULES = (
    citation_without_entry,
    entry_never_cited,
    entry_incomplete,
    unknown_photo,
    unknown_anchor,
    never_referred_to,
    scan_without_file,
)
