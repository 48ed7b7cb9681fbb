"""Titles of the parts of a report that have no number, as they are typed."""

from functools import cache

from socialwork.document.nodes import SeriesKind
from socialwork.vocabulary.sections import SectionKind
from socialwork.vocabulary.term import normalised

_KINDS = (
    SectionKind.ENDORSEMENT,
    SectionKind.STATEMENT,
    SectionKind.ABSTRACT,
    SectionKind.PREFACE,
    SectionKind.CONTENTS,
    SectionKind.LIST_OF_TABLES,
    SectionKind.LIST_OF_FIGURES,
    SectionKind.LIST_OF_APPENDICES,
    SectionKind.BIBLIOGRAPHY,
    SectionKind.APPENDICES,
)
_FURTHER = (
    "ucapan terima kasih",
    "kata persembahan",
    "halaman persembahan",
    "motto dan persembahan",
    "daftar singkatan",
    "daftar grafik",
    "daftar istilah",
    "riwayat hidup",
    "daftar riwayat hidup",
    "lembar persetujuan",
    "halaman persetujuan",
    "lembar pengesahan",
    "halaman pernyataan",
    "surat pernyataan",
    "daftar isi",
    "daftar lampiran",
    "glosarium",
    "kepustakaan",
)
_LISTS: dict[SectionKind, SeriesKind | None] = {
    SectionKind.CONTENTS: None,
    SectionKind.LIST_OF_TABLES: "table",
    SectionKind.LIST_OF_FIGURES: "figure",
    SectionKind.LIST_OF_APPENDICES: "appendix",
}
_LONGEST = 60


def is_front_title(text: str) -> bool:
    """Return whether *text* is the title of a part without a number.

    >>> is_front_title("KATA PENGANTAR"), is_front_title("Kata pengantar ini"), is_front_title("LAMPIRAN")
    (True, False, True)
    """
    return len(text) <= _LONGEST and normalised(text) in _titles()


def is_appendices(text: str) -> bool:
    """Return whether *text* is the title over all appendices."""
    return len(text) <= _LONGEST and normalised(text) in _spelled((SectionKind.APPENDICES,))


def list_of(text: str) -> str:
    """Return what the table of contents or list lists that has the title *text*; empty for another title.

    >>> list_of("DAFTAR ISI"), list_of("Daftar Foto"), list_of("DAFTAR BAGAN"), list_of("DAFTAR PUSTAKA")
    ('headings', 'photo', 'figure', '')
    """
    if len(text) > _LONGEST:
        return ""
    title = normalised(text)
    if title == "daftar foto":
        return "photo"
    for kind, series in _LISTS.items():
        if title in _spelled((kind,)):
            return series or "headings"
    return "figure" if title == "daftar grafik" else ""


@cache
def _titles() -> frozenset[str]:
    return _spelled(_KINDS) | frozenset(map(normalised, _FURTHER))


@cache
def _spelled(kinds: tuple[SectionKind, ...]) -> frozenset[str]:
    return frozenset(spelling for kind in kinds for spelling in kind.spellings)
