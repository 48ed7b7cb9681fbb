"""Rules on references in prose: works, photos, tables and appendices that are named and must exist."""

import re
from collections.abc import Iterator
from typing import Any

import attrs

from socialwork.audit.rule import Context, Remark, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Severity
from socialwork.process.places import at
from socialwork.words import Words

_CITED = re.compile(r"\[\s*@[^\[\]\n]+\]")
_KEY = re.compile(r"(?:\[|;)\s*@([^\W_][\w.\-]*)")
_PHOTO = re.compile(r"!\[[^\]]*\]\(foto:([^)\s]+)\)")
_CROSS = re.compile(r"(?<!!)\[[^\]]*\]\(#([^)\s]+)\)")
_ANCHOR = re.compile(r"\{#([^\s{}]+)\}")

_LAW = frozenset({"legislation", "bill", "legal_case", "treaty", "regulation"})
_KINDS = ("tabel-", "foto-", "lampiran-")
_TABLES = (
    "staf",
    "siswa",
    "penerima-manfaat",
    "program",
    "gejala",
    "sumber",
    "bpss",
    "genogram",
    "ekomap",
    "peta-jalan",
    "evaluasi",
    "smart",
    "token-kesepakatan",
    "token-harian",
    "kelompok",
    "sesi-kelompok",
)
_APPENDICES = (
    "perwalian",
    "persetujuan",
    "surat-tugas",
    "berita-acara-1",
    "daftar-hadir-1",
    "berita-acara-2",
    "daftar-hadir-2",
    "catatan-harian",
    "catatan-mingguan",
)


def texts_at(case: Case) -> Iterator[tuple[str, str]]:
    """Return every text of the case that may hold Markdown, with its path."""
    for field in attrs.fields(Case):
        if field.name not in {"media", "waivers", "overrides", "photos", "references"}:
            yield from _texts(field.name, getattr(case, field.name))


def _texts(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if "[" in value or "{#" in value:
            yield path, value
    elif isinstance(value, tuple):
        for place, item in at(path, value):
            yield from _texts(place, item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _texts(f"{path}.{field.name}", getattr(value, field.name))


def _found(case: Case, pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Return what *pattern* finds in the texts of the case, each once at each place."""
    for path, text in texts_at(case):
        yield from ((path, code) for code in dict.fromkeys(pattern.findall(text)))


def _citations(case: Case) -> Iterator[tuple[str, str]]:
    for path, bracket in _found(case, _CITED):
        yield from ((path, code) for code in _KEY.findall(bracket))


@rule("REF-01", Severity.ERROR, Certainty.FACT, Words("Kutipan tanpa pustaka", "Citation without an entry"))
def citation_without_entry(context: Context) -> Iterator[Remark]:
    """Every work that prose cites stands in the references."""
    known = {work.code for work in context.case.references}
    for path, code in dict.fromkeys(_citations(context.case)):
        if code not in known:
            yield remark(
                path,
                "Pustaka {code} dikutip tetapi tidak ada dalam daftar pustaka.",
                "The work {code} is cited but not in the references.",
                code=code,
            )


@rule("REF-02", Severity.WARNING, Certainty.FACT, Words("Pustaka yang tidak dikutip", "Entry never cited"))
def entry_never_cited(context: Context) -> Iterator[Remark]:
    """Every work of the references is cited."""
    cited = {code for _, code in _citations(context.case)}
    for path, work in at("references", context.case.references):
        if work.code not in cited:
            yield remark(
                path,
                "Pustaka {code} tidak pernah dikutip.",
                "The work {code} is never cited.",
                code=work.code,
            )


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
    for path, code in _found(context.case, _PHOTO):
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
    known |= {f"foto-{photo.code}" for photo in case.photos}
    known |= {f"lampiran-{name}" for name in _APPENDICES}
    known |= {f"lampiran-{appendix.code}" for appendix in case.appendices}
    known |= {anchor for _, anchor in _found(case, _ANCHOR)}
    for path, anchor in _found(case, _CROSS):
        if anchor.startswith(_KINDS) and anchor not in known:
            yield remark(
                path,
                "Rujukan #{anchor} tidak menunjuk tabel, foto, atau lampiran mana pun.",
                "The reference #{anchor} points to no table, photo or appendix.",
                anchor=anchor,
            )


REFERENCE_RULES = (
    citation_without_entry,
    entry_never_cited,
    entry_incomplete,
    unknown_photo,
    unknown_anchor,
)
