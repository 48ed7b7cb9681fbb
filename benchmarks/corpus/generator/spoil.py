"""What goes wrong while a report is typed: changes of a sound source that leave a slip and its clean twin."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.corpus.generator.calendar import DAYS, MONTHS, long

SLIP = re.compile(r"\{\{\d[^|]*\|(?P<bad>.*?)\|(?P<good>.*?)\}\}")
DAY = rf"(?P<day>{'|'.join(DAYS)})"
MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
PROSE = r"(?:\*\*|[A-Z\"])[^|]*$"  # a paragraph, or a paragraph after Proses or Hasil
KEPT = 0.55

Lines = list[str]
Change = Callable[[Lines, Random, Mapping[str, Any]], Lines | None]

MISSPELLED = {
    "aktivitas": "aktifitas",
    "praktik ": "praktek ",
    "kualitas": "kwalitas",
    "risiko": "resiko",
    "izin": "ijin",
    "sekadar": "sekedar",
    "jadwal": "jadual",
    "nasihat": "nasehat",
    "Februari": "Pebruari",
    "November": "Nopember",
    "analisis": "analisa",
    "antre": "antri",
    "memengaruhi": "mempengaruhi",
    "mengubah": "merubah",
    "utang": "hutang",
}
FOREIGN = ("home visit", "case work", "group work", "case conference")
VARIANTS = {"*group work*": ("groupwork", "Group-Work"), "*case work*": ("casework", "Case-Work")}
STANDING = (
    "(uraikan di sini)",
    "(jelaskan hasilnya secara singkat)",
    "[isi oleh mahasiswa]",
    "……… (lengkapi)",
)
HALVES = ("Pihak keluarga diharapkan dapat", "Adapun hal lain yang perlu", "Selain itu praktikan juga")


def spoil(lines: Lines, setting: Mapping[str, Any], chance: Random) -> Lines:
    """Return the source with some of the slips that its sentences carry, and with others put in."""
    lines = thinned(lines, chance)
    for change in CHANGES:
        lines = change(lines, chance, setting) or lines
    return lines


def thinned(lines: Lines, chance: Random) -> Lines:
    """Return the lines with about half of their slips mended."""
    made: Lines = []
    drop = False
    for line in lines:
        only = re.match(r"<([SC])\d+[^>]*> ", line)
        if only:
            drop = chance.random() > KEPT
        elif not re.match(r"<[SC]> ", line):
            drop = False
        whole = re.sub(r"^<C\d*[^>]*> ", "", line) if drop else line
        if not (drop and line.startswith("<S")):
            made.append(SLIP.sub(lambda match: match["good"] if chance.random() > KEPT else match[0], whole))
    return made


def at(lines: Lines, chance: Random, pattern: str, where: str = "") -> tuple[int, re.Match[str]] | None:
    """Return a place of a pattern in a line that has no slip yet and stands on both sides."""
    found = [
        (n, match)
        for n, line in enumerate(lines)
        if "{{" not in line and not line.startswith(("<", "@ ")) and re.match(where, line)
        for match in [*re.finditer(pattern, line)]
    ]
    return chance.choice(found) if found else None


def replaced(
    lines: Lines, place: tuple[int, re.Match[str]] | None, kinds: str, bad: Callable[[re.Match[str]], str]
) -> Lines | None:
    """Return the lines with a slip at a place."""
    if place is None:
        return None
    n, match = place
    line = match.string
    slip = f"{{{{{kinds}|{bad(match)}|{match[0]}}}}}"
    return [*lines[:n], line[: match.start()] + slip + line[match.end() :], *lines[n + 1 :]]


def swap(kinds: str, pattern: str, bad: Callable[[re.Match[str], Random], str], where: str = "") -> Change:
    """Return a change that replaces what a pattern finds."""

    def change(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
        return replaced(lines, at(lines, chance, pattern, where), kinds, lambda match: bad(match, chance))

    return change


def other_day(match: re.Match[str], chance: Random) -> str:
    """Return another weekday."""
    return chance.choice([day for day in DAYS[:5] if day != match[0]])


def other_form(match: re.Match[str], chance: Random) -> str:
    """Return a date in another form."""
    day, month, year = int(match["number"]), MONTHS.index(match["month"]) + 1, match["year"]
    return chance.choice(
        [f"{day:02}/{month:02}/{year}", f"{day:02}-{month:02}-{year}", f"{day:02} {match['month']} {year}"]
        if day < 10
        else [f"{day}/{month}/{year}", f"{day}-{month:02}-{year}"]
    )


def other_time(match: re.Match[str], chance: Random) -> str:
    """Return a time in another form."""
    start, end = match["start"], match["end"]
    return chance.choice(
        [
            f"jam {start.replace('.', ':')}-{end.replace('.', ':')}",
            f"pkl. {start} s.d. {end} WIB",
            f"pukul {start.replace('.', ':')} WIB",
        ]
    )


def other_year(match: re.Match[str], chance: Random) -> str:
    """Return a month with a year of some years ago."""
    return f"{match['month']} {int(match['year']) - chance.randrange(2, 5)}"


def turned_round(match: re.Match[str], _chance: Random) -> str:
    """Return a span that ends before it starts."""
    first = match["start"] if " " in match["start"] else f"{match['start']} {match['month']}"
    return f"{match['end']} {match['month']}–{first} {match['year']}"


def sunday(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
    """Move a meeting to a Sunday, without a word about it."""

    def moved(match: re.Match[str]) -> str:
        told = date(int(match["year"]), MONTHS.index(match["month"]) + 1, int(match["number"]))
        return long(told + timedelta(6 - told.weekday()))

    date_told = rf"{DAY}, (?P<number>\d+) {MONTH} (?P<year>\d{{4}})"
    return replaced(lines, at(lines, chance, date_told, r"\*\*Proses"), "9,7,4", moved)


def cited(pattern: str, numbers: Sequence[str]) -> Change:
    """Return a change that cites what is not there; what was meant is then cited nowhere."""

    def change(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
        place = at(lines, chance, pattern, PROSE)
        if place is None:
            return None
        label = place[1][0]
        head = re.sub(r"\d+$", "", label)
        name = f"k{place[0]}"
        marked = replaced(lines, place, f"42#{name}", lambda _: head + chance.choice(numbers))
        return [
            f"{line}{{#{name}}}" if re.match(rf"(?:\^|##) {label} ", line) else line
            for line in marked or lines
        ]

    return change


def wrong_year(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
    """Cite a work with another year; its entry is then cited nowhere."""
    place = at(lines, chance, r"(?:2009|2011|2012|2017)(?=\))", PROSE)
    if place is None:
        return None
    year, name = place[1][0], f"k{place[0]}"
    marked = replaced(lines, place, f"54#{name}", lambda _: year[:-1] + chance.choice("3456"))
    return [f"{line}{{#{name}}}" if re.match(rf"& .*\({year}\)", line) else line for line in marked or lines]


def caption_number(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
    """Give a caption the number of another one, or leave one out; what cites it then leads nowhere."""
    place = at(lines, chance, r"(?<=^\^ Tabel 3\. )2")
    marked = replaced(lines, place, "43,42#judul", lambda _: chance.choice("13")) or lines
    return [
        f"{line}{{#judul}}" if re.match(PROSE, line) and "Tabel 3. 2" in line else line for line in marked
    ]


def wrong_total(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
    """Spoil a sum of a table."""
    place = at(lines, chance, r"(?<=\| )\d+(?= \|$)", r"\| \D.*\| \d+ \| \d+ \| \d+ \|$")
    return replaced(lines, place, "14", lambda match: str(int(match[0]) + chance.choice((-2, -1, 1, 2, 10))))


def twice(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
    """Let a paragraph stand a second time further down."""
    place = at(lines[: len(lines) * 2 // 3], chance, r"^.{90,}$", r"[A-Z][^*|{]{80,}\.$")
    later = [n for n, line in enumerate(lines) if line.startswith("## ") and place and n > place[0] + 12]
    if place is None or not later:
        return None
    n = chance.choice(later[:-8] or later)
    return [*lines[:n], f"<S49> {lines[place[0]]}", *lines[n:]]


def misspelled(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
    """Misspell a word that is often misspelled."""
    place = at(lines, chance, "|".join(rf"\b{word}" for word in MISSPELLED), PROSE)
    return replaced(lines, place, "52", lambda match: MISSPELLED[match[0]])


def entry_gone(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
    """Leave out an entry of the bibliography, or add one that nobody cites."""
    entries = [n for n, line in enumerate(lines) if line.startswith("& ")]
    n = chance.choice(entries)
    if chance.random() < 0.5:
        return [*lines[:n], f"<C54> {lines[n]}", *lines[n + 1 :]]
    return [
        *lines[:n],
        "<S54> & Adi, I. R. (2013). *Kesejahteraan sosial*. Jakarta: Rajawali Pers.",
        *lines[n:],
    ]


def heading_without_text(lines: Lines, chance: Random, _setting: Mapping[str, Any]) -> Lines | None:
    """Leave a heading with nothing under it."""
    found = [
        n
        for n in range(1, len(lines) - 1)
        if re.match(r"#{2,3} \d", lines[n])
        and re.match(r"[A-Z]", lines[n + 1])
        and re.match("#", lines[n + 2])
        and "{{" not in lines[n + 1]
        and not re.search(r"Lampiran|Tabel|Gambar|\(20|20\d\d\)", lines[n + 1])
    ]
    if not found:
        return None
    n = chance.choice(found)
    heading, text = lines[n : n + 2]
    return [*lines[:n], f"<S39,38> {heading}", f"<C> {heading}", f"<C> {text}", *lines[n + 2 :]]


def another_client(lines: Lines, chance: Random, setting: Mapping[str, Any]) -> Lines | None:
    """Name the client of another report."""
    place = at(lines, chance, rf"\b{setting['klien']}\b", r"\*\*")
    return replaced(lines, place, "46", lambda _: setting["lain"])


DATE = rf"(?<=, )(?P<number>\d+) {MONTH} (?P<year>\d{{4}})"
LAST_SENTENCE = r"(?<=[.] )[A-Z][^.{}\d]{20,90}\.$"
CHANGES: tuple[Change, ...] = (
    swap("1", rf"{DAY}(?=, \d)", other_day),
    swap("1", rf"{DAY}(?=, \d)", other_day, r"\*\*|\+"),
    swap("2,1", rf"(?<=\d ){MONTH} (?P<year>20\d\d)", other_year, r"\*\*|\+"),
    sunday,
    swap("3", rf"(?P<start>\d+(?: [A-Z][a-z]+)?)–(?P<end>\d+) {MONTH} (?P<year>\d{{4}})", turned_round),
    swap("11", DATE, other_form, r"\*\*|\+|\|"),
    swap("11", r"pukul (?P<start>\d\d\.\d\d)–(?P<end>\d\d\.\d\d) WIB", other_time),
    wrong_total,
    swap("41", r"(?<=^\+ )[34](?=\) )", lambda match, chance: str(int(match[0]) + chance.choice((1, -1)))),
    cited(r"Tabel [34]\. [12]|Gambar 4\. 1", "5678"),
    cited("Lampiran [1-8]", ("10", "11", "12", "14")),
    caption_number,
    swap("45", r"^\*\*Hasil:\*\* ", lambda _, chance: chance.choice(("", "Catatan: "))),
    another_client,
    swap("48", LAST_SENTENCE, lambda _, chance: chance.choice(STANDING), PROSE),
    swap("40", LAST_SENTENCE, lambda _, chance: chance.choice(HALVES), PROSE),
    swap("51", r"(?<= )di(?=[a-z]{5,}(?:kan|i)\b)", lambda _, chance: chance.choice(("di ", "di- ")), PROSE),
    swap("51", r"(?<= )di (?=(?:sana|dalam|luar|tengah|hadapan|sekitar)\b)", lambda *_: "di", PROSE),
    swap("51", r"(?<= )(?:yang|dan|dengan|untuk)(?= )", lambda match, _: f"{match[0]} {match[0]}", PROSE),
    swap("51", r"(?<=[a-z])[,;](?= )", lambda match, _: f" {match[0]}", PROSE),
    swap("51", r"(?<=[a-z])\.$", lambda _, chance: chance.choice(("", " .", ",")), r"[A-Z][^|]{60,}$"),
    misspelled,
    misspelled,
    swap("52", rf"(?<=\d ){MONTH}", lambda match, _: match[0].lower()),
    swap("52", "|".join(rf"\*{word}\*" for word in FOREIGN), lambda match, _: match[0].strip("*")),
    swap(
        "50",
        "|".join(map(re.escape, VARIANTS)),
        lambda match, chance: chance.choice(VARIANTS[match[0]]),
        PROSE,
    ),
    wrong_year,
    entry_gone,
    heading_without_text,
    twice,
)
