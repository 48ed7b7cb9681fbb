"""The works of a report: the entries of its bibliography and the places that cite them."""

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from socialwork.audit.prose.own_text import OwnText
from socialwork.knowledge.regulations.mentions import RegulationMention, parse_regulation
from socialwork.knowledge.word_lists import word_list
from socialwork.reading.lines import Line
from socialwork.reading.reading import Hit, Reading
from socialwork.vocabulary.sections import SectionKind

_YEAR = re.compile(r"(?<![\d/\-])\(?((?:18|19|20)\d{2})([a-z]?)\)?(?![\d/])")
_UNDATED = re.compile(r"\b(?:t\.\s?t\.|n\.\s?d\.|tanpa tahun)", re.IGNORECASE)
_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{3,300})[)\]]")
_PARTS = re.compile(r";|(?<=(?:19|20)\d\d)(?:,| &| dan)(?= [A-Z])")
_DATED = re.compile(
    r"^(?P<names>\D{2,150}?)(?P<comma>,?)[ \xa0]*(?P<year>(?:18|19|20)\d{2}[a-z]?)(?!\d)(?P<rest>.*)$"
)
_FURTHER = re.compile(r"^[ \xa0]*(?P<year>(?:18|19|20)\d{2}[a-z]?)(?!\d)(?P<rest>.*)$")
_PAGED = re.compile(
    r"^(?P<names>\D{2,80}?)[ \xa0]*(?:,[ \xa0]*(?:[Hh](?:lm|al)|p)\.?"
    r"|:)[ \xa0]*\d+(?:[ \xa0]*[–-][ \xa0]*\d+)?$"
)
_LEAD = re.compile(
    r"^[ \xa0]*(?:(?:lihat|dalam|menurut|misalnya|periksa|bandingkan|cf\.|lih\.|seperti|oleh"
    r"|dari|antara lain)[ \xa0]+)*",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"[ \xa0]+")
_JOINTS = frozenset({"dan", "&", "and", "dkk.", "dkk", "et", "al.", "al", "serta", "de", "van", "von", "der"})
_MOST_NAMES = 8
_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_COMMON = frozenset(
    {
        "dan",
        "and",
        "dkk",
        "et",
        "al",
        "in",
        "dalam",
        "the",
        "of",
        "serta",
        "menurut",
        "lihat",
        "ed",
        "eds",
        "jr",
    }
    | {"prof", "dr", "drs", "hal", "hlm", "edisi", "bab", "pasal"}
)
_NO_WORKS = re.compile(
    r"(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Tahun|Senin"
    r"|Selasa|Rabu"
    r"|Kamis|Jumat|Sabtu|Minggu|Nomor|Undang|UU|Peraturan|Pasal|Sumber|Praktikan|Tabel|Gambar|Foto|Lampiran"
    r"|Dokumentasi"
    r"|Bandung|Semester|Angkatan|Periode|Sejak|Dokumen|Data|Profil|Arsip|Laporan|Program|Kurikulum"
    r"|Praktikum|Kabupaten"
    r"|Kota|Kecamatan|Desa|Sekolah|SMK|SMA|SMP|SD|MTs|Panti|Yayasan|Balai|Kelas|Bab|BAB|QS|Surah)\b"
)
_SHORTEST = 12
_INITIAL = 2
_LEADS = frozenset(
    {"menurut", "lihat", "dalam", "sebagaimana", "seperti", "namun", "sementara", "selanjutnya"}
)


@frozen
class Entry:
    """An entry of the bibliography.

    Attributes:
        line: Its line.
        names: The words of its authors, in small letters; of its title where it has no author.
        first: The first word, by which it is cited and sorted.
        years: Its years, with the letter behind them.
        law: The law that it is, or ``None``.
    """

    line: Line
    names: frozenset[str]
    first: str
    years: tuple[str, ...]
    law: RegulationMention | None = None


@frozen
class Citation:
    """A place that cites a work.

    Attributes:
        hit: The place.
        names: The words of the names, in small letters, in order.
        year: The year with the letter behind it, or empty where none is given.
        style: What stands around: brackets or none, the sign for *and*, that before a page.
    """

    hit: Hit
    names: tuple[str, ...]
    year: str
    style: "Style"


@frozen
class Style:
    """How a citation is written; an empty text where it does not show."""

    bracket: str = ""
    joint: str = ""
    others: str = ""
    page: str = ""
    comma: str = ""


def entries_of(reading: Reading) -> tuple[Entry, ...]:
    """Return the entries of the bibliography, in order."""
    return tuple(
        entry
        for line in reading.lines
        if line.kind in {"paragraph", "item"} and len(line.text) > _SHORTEST
        if reading.section_of(line).within(SectionKind.BIBLIOGRAPHY)
        if (entry := _entry(line)) is not None
    )


def _entry(line: Line) -> Entry | None:
    laws = parse_regulation(line.text)
    year = _YEAR.search(line.text)
    undated = _UNDATED.search(line.text)
    end = min((match.start() for match in (year, undated) if match is not None), default=-1)
    if laws and (end < 0 or laws[0].text[:10] in line.text[: len(laws[0].text) + 60]):
        return Entry(line, frozenset(), line.text[:1].casefold(), (), laws[0])
    authors = line.text[:end] if end > 0 else line.text.split(".")[0]
    names = [word.casefold() for word in _WORD.findall(authors) if len(word) > 1]
    if not names or (end < 0 and not line.text[:1].isupper()):
        return None
    years = tuple(dict.fromkeys(f"{match[1]}{match[2]}" for match in _YEAR.finditer(line.text)))
    return Entry(line, frozenset(names), names[0], years)


def citations_of(own: OwnText) -> Iterator[Citation]:
    """Yield the places that cite works by name and year, in brackets or in the sentence."""
    for hit in own.find(_BRACKETS):
        inside, at = hit.groups[0] or "", hit.start + 1
        if not _YEAR.search(inside):
            continue
        alone = _FURTHER.match(inside)
        if alone is not None:
            names = _names_before(hit.line.text[: hit.start])
            if names and _are_names(names):
                start = hit.start - len(names)
                place = Hit(hit.line, start - (hit.line.text[start] != names[0]), hit.end, ())
                style = evolve(_style(names, alone["rest"], ""), bracket=hit.text[0])
                yield Citation(place, _words(names), alone["year"], style)
            continue
        for part in _PARTS.split(inside):
            match = _DATED.match(part)
            lead = _LEAD.match(part)
            start = lead.end() if lead is not None else 0
            names = match["names"][start:] if match is not None else ""
            if match is not None and _are_names(names):
                place = Hit(hit.line, at + start, at + len(part), ())
                style = evolve(_style(names, match["rest"], match["comma"] or "–"), bracket=hit.text[0])
                yield Citation(place, _words(names), match["year"], style)
            at += len(part) + 1  # those behind another joint start a few characters late, within the brackets


def undated_of(own: OwnText) -> Iterator[Citation]:
    """Yield the places in brackets that name a work and a page and no year."""
    for hit in own.find(_BRACKETS):
        match = _PAGED.match(hit.groups[0] or "")
        if match is not None and _are_names(match["names"]):
            yield Citation(hit, _words(match["names"]), "", Style())


def bare_of(own: OwnText, entries: tuple[Entry, ...]) -> Iterator[Hit]:
    """Yield the brackets that hold names alone: those of an entry, or any that end a clause of theory."""
    firsts = {entry.first for entry in entries}
    for hit in own.find(_BRACKETS):
        match = _ALONE.fullmatch(hit.groups[0] or "")
        if match is None or not _are_names(match[0]):
            continue
        words = _words(match[0])
        theory = own.reading.section_of(hit.line).within(SectionKind.LITERATURE)
        closes = hit.line.text[hit.end : hit.end + 1] in {".", ",", ";"} and hit.line.kind in {
            "paragraph",
            "item",
        }
        unknown = (
            words and len(own.all_words.get(words[0], ())) == 1 and words[0] not in word_list("capitals")
        )
        if words and (words[0] in firsts or (theory and closes and unknown and bool(firsts))):
            yield hit


_ALONE = re.compile(r"[A-Z][a-z]{3,}(?:,? (?:&|dan|dkk\.?|et al\.?)(?: [A-Z][a-z]{2,})?)?")


def is_undated(entry: Entry) -> bool:
    """Return whether an entry says that its work has no date."""
    return _UNDATED.search(entry.line.text) is not None


def _names_before(text: str) -> str:
    """Return the names right before a year in brackets: words with capitals and what joins them."""
    if not text.endswith((" ", "\xa0")):
        return ""
    taken: list[str] = []
    for word in reversed(_BEFORE.split(text.rstrip())[-_MOST_NAMES:]):
        bare = word.strip("“(,")
        if (
            taken
            and word.endswith((".", ":", ";", "?", ")"))
            and not (word in _JOINTS or len(bare) <= _INITIAL)
        ):
            break
        if not (bare[:1].isupper() or word in _JOINTS) or word.startswith(("“", "(")):
            break
        taken.insert(0, word)
    while taken and (not taken[0][:1].isupper() or taken[0].casefold() in _LEADS):
        taken.pop(0)
    return " ".join(taken)


def _are_names(text: str) -> bool:
    """Return whether these are names of people or bodies and not a date, a law or a place."""
    text = text.strip()
    words = [word for word in _WORD.findall(text) if len(word) > 1]
    if not words or not text[:1].isupper() or _NO_WORKS.search(text):
        return False
    small = [word for word in words if word[0].islower() and word.casefold() not in _COMMON]
    return len(small) * 2 < len(words) and len(words) <= _MOST_NAMES


def _words(text: str) -> tuple[str, ...]:
    words = (word for word in _WORD.findall(text) if len(word) > 1 and word.casefold() not in _COMMON)
    return tuple(word.casefold() for word in words if word[0].isupper())


def _style(names: str, rest: str, comma: str) -> Style:
    # In a sentence the names are joined by its own word, so only brackets show the sign.
    joint = next((one for one in ("&", " and ", " dan ") if one in names), "").strip() if comma else ""
    others = next((one for one in ("et al", "dkk") if one in names), "")
    page = ""
    if re.match(r"[ \xa0]*:", rest):
        page = ":"
    elif re.match(r"[ \xa0]*,[ \xa0]*(?:hlm|hal|p)", rest):
        page = "hlm."
    return Style(joint=joint, others=others, page=page, comma=comma)


def cites(citation: Citation, entry: Entry) -> bool:
    """Return whether a citation names the authors of an entry; the year is another matter."""
    return citation.names[0] in entry.names
