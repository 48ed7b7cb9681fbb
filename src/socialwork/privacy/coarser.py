"""Features that give somebody away together, told roughly: ages, measures, counts, years, siblings."""

import datetime as dt
import re
from collections.abc import Iterator

from attrs import evolve, frozen

from socialwork.privacy.masker import Mask
from socialwork.privacy.policy import Policy
from socialwork.text import number_words
from socialwork.values.tables import CountRow, CountTable
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Lang, Words

_LEAST_COUNT = 20
"""From how many people on their number tells which institution it is."""
_LEAST_BESIDE = 10
"""The same where it stands beside such a number, or in a text about the institution."""
_FEW = 5
"""How few people are no longer told of by themselves: a post that one person holds names that person."""
_MANY, _VERY_MANY = 100, 500
_OTHERS = Words("Lainnya", "Others")
_ALL = Words("Semua", "All")
_DECADE = 10
_MONTHS = 12

_SPELLED = {
    number: number_words(number)
    if not number_words(number).isdigit()
    else f"{number_words(number // 10 * 10)} {number_words(number % 10)}"
    for number in range(1, 100)
}
_WORDS = {said: number for number, said in _SPELLED.items()}
_NUMBER = rf"(?:\d{{1,3}}|(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))}))"
_NAMED_MONTHS: tuple[tuple[str, str], ...] = (
    *(("januari", "january"), ("februari", "february"), ("maret", "march"), ("april", "april")),
    *(("mei", "may"), ("juni", "june"), ("juli", "july"), ("agustus", "august")),
    *(("september", "september"), ("oktober", "october"), ("november", "november"), ("desember", "december")),
)
_MONTH = {name: number for number, names in enumerate(_NAMED_MONTHS, start=1) for name in names}
_MONTH_NAME = rf"(?:{'|'.join(_MONTH)})"
_DAY_NAME = (
    r"(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_WHOM = (
    r"(?:orang|jiwa|siswa|siswi|murid|pelajar|peserta|santri|penghuni|residen|warga|lansia|klien|anak|laki-laki|perempuan"
    r"|tenaga|guru|petugas|pegawai|pengasuh|karyawan|penerima|pasien|narapidana|people|residents|students|pupils|staff|clients|men|women|boys|girls)"
)


_AGES = re.compile(
    r"(?<!belum )(?<!sebelum )(?<!mencapai )"
    r"\b(?:(?:ber)?(?:usia|umur)(?:nya|ku)?(?:\s+(?:klien|[A-Z]{2,3}))?"
    r"(?:\s+(?:sekitar|kira-kira|kini|genap|baru|sudah|saat\s+ini|(?:pada\s+)?(?:saat|waktu|ketika)"
    r"\s+(?:itu|meninggal|menikah|masuk)))*"
    rf"\s*:?\s+(?P<it>{_NUMBER})(?=\s+(?:tahun|thn?\b)(?!\s+(?:ke\s+(?:atas|bawah)|atau\s+lebih|keatas)))"
    rf"|(?:perempuan|laki-laki|wanita|pria|gadis|remaja),?\s+(?P<sexed>\d{{1,3}})(?=\s+(?:tahun|thn?\b)(?!\s+ke\s))"
    r"|aged?\s+(?P<aged>\d{1,3})\b(?!\s*[\u2013-]\s*\d)(?!\s+(?:and|or)\s+(?:over|older|above|under))"
    r"|(?<![\d\u2013-])(?P<old>\d{1,3})(?=[\s-]years?[\s-]old\b))"
    r"|(?<=\()(?P<bracketed>\d{1,3})(?=\s+(?:tahun|thn?\b\.?|years?)\))"
    r"|(?<=,\s)(?P<apposed>\d{1,3})(?=\s+(?:tahun|thn\b\.?|years),)",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"\b(?:(?:tinggi|berat|bobot|panjang|lingkar)(?:\s+(?:badan|tubuh|lahir|lengan|kepala|perut))*(?:nya)?|TB|BB|TB/BB|BB/TB|IMT"
    r"|height|weight|BMI)(?:\s+(?:sekitar|kini|saat\s+ini|mencapai|ialah|adalah|hanya|of|is|was))*\s*[:=]?\s*"
    r"(?P<it>\d{1,3}(?:[.,]\d+)?(?:\s*(?:cm|kg|m|sentimeter|kilogram|meter|centimet(?:er|re)s?|kilograms?)\b)?"
    r"(?:\s*/\s*\d{1,3}(?:[.,]\d+)?(?:\s*(?:cm|kg)\b)?)?)(?![\d\u2013-])",
    re.IGNORECASE,
)
_MEASURED = Words("[ukuran disamarkan]", "[measure masked]")
_SIBLINGS = re.compile(
    r"\b(?P<it>anak\s+(?:yang\s+)?(?:ke-?\s?\w+|pertama|sulung|bungsu|tengah|terakhir)"
    rf"(?:\s+\([^)]*\))?,?\s+dari\s+{_NUMBER}\s+(?:orang\s+)?(?:bersaudara|saudara|anak|bersaudari))\b"
    rf"|\b(?P<several>{_NUMBER}\s+(?:orang\s+)?bersaudara)\b"
    r"|\b(?P<english>(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|\w+th|eldest|oldest|youngest)(?:\s+child)?\s+of"
    r"\s+(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?:\s+(?:children|siblings))?)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"(?<![\w.,\u2013-])(?<!sekitar )(?<!about )(?P<it>\d{{2,4}}|\d{{1,3}}\.\d{{3}})(?=\s+{_WHOM}\b(?!-))",
    re.IGNORECASE,
)
_PAST = re.compile(
    rf"(?<![\w/])(?:(?P<before>pada|in|on|sejak|since|hingga|sampai|dari|sekitar|dalam|until|from|by)\s+)?"
    rf"(?:(?:bulan|tahun|awal|akhir|pertengahan|early|late|tanggal|the\s+year)\s+)*(?:{_DAY_NAME},?\s+)?"
    rf"(?:(?P<month>(?:\d{{1,2}}\s+)?{_MONTH_NAME})\s+)?(?P<year>(?:19|20)\d\d)(?![\w/\u2013-]|\.\d)",
    re.IGNORECASE,
)
_OF_A_LAW = re.compile(r"(?:Tahun|Nomor|No\.|\d/|UU|\(|,|;|kurikulum|ISBN|versi|edisi)\s*$")
"""What stands before a year that belongs to a law, to a work or to a thing of everybody."""
_YEARS_AGO = Words("beberapa tahun sebelumnya", "some years before")
_MONTHS_AGO = Words("beberapa bulan sebelumnya", "some months before")
_YEAR_MASKED = Words("[tahun disamarkan]", "[year masked]")
_DECADES = Words("{n}-an", "the {n}s")
_STAYS = frozenset({"sejak", "since", "hingga", "sampai", "dari", "until", "from"})
"""Words that go on to stand before a time that is told roughly."""


@frozen(kw_only=True)
class Coarser:
    """Tells roughly in texts what told exactly would give somebody away.

    Attributes:
        policy: What is told roughly, and in which steps.
        start: The first day of the practicum: earlier years are told roughly; with none no year is.
        lang: The language of the texts.
    """

    policy: Policy
    start: dt.date | None = None
    lang: Lang = "id"

    def masks(self, text: str, *, of_institution: bool = False) -> tuple[Mask, ...]:
        """Return what has to stand where in *text* so that it tells nobody apart, in order.

        Args:
            text: The text.
            of_institution: Whether it tells of the institution, whose years become decades; those of people
                become *beberapa tahun sebelumnya*.

        >>> coarser = Coarser(policy=Policy(), start=dt.date(2023, 8, 28))
        >>> [mask.text for mask in coarser.masks("HT berusia 71 tahun dan sakit pada 2021.")]
        ['70\u201379', 'beberapa tahun sebelumnya']
        """
        found: list[Mask] = []
        for mask in self._found(text, of_institution=of_institution):
            if mask.kind in self.policy.coarse and not any(
                mask.start < other.end and other.start < mask.end for other in found
            ):
                found.append(mask)
        return tuple(sorted(found, key=lambda mask: mask.start))

    def coarsen(self, text: str, *, of_institution: bool = False) -> tuple[str, tuple[Identifier, ...]]:
        """Return *text* with what is told roughly, and the kinds of it; doing it again changes nothing."""
        masks = self.masks(text, of_institution=of_institution)
        for mask in reversed(masks):
            text = text[: mask.start] + mask.text + text[mask.end :]
        return text, tuple(mask.kind for mask in masks)

    def _found(self, text: str, *, of_institution: bool) -> Iterator[Mask]:
        for match in _AGES.finditer(text):
            start, end = _group(match)
            said = text[start:end].casefold()
            low, high = span_of_age(_WORDS.get(said) or int(said), self.policy)
            yield Mask(start, end, f"{low}\u2013{high}", Identifier.AGE)
        for match in _MEASURE.finditer(text):
            yield Mask(*match.span("it"), _MEASURED.pick(self.lang), Identifier.MEASURE)
        for match in _SIBLINGS.finditer(text):
            name = match.lastgroup or "it"
            told = Words("anak dari beberapa bersaudara", "one of several children")
            several = Words("beberapa bersaudara", "several siblings")
            yield Mask(
                *match.span(name),
                (several if name == "several" else told).pick(self.lang),
                Identifier.SIBLINGS,
            )
        counts = [(match.span("it"), int(match["it"].replace(".", ""))) for match in _COUNT.finditer(text)]
        many = of_institution or any(number >= _LEAST_COUNT for _, number in counts)
        for span, number in counts:
            if many and number >= _LEAST_BESIDE:
                yield Mask(*span, about(number, self.lang), Identifier.COUNT)
        for match in _PAST.finditer(text):
            yield from self._past(match, of_institution=of_institution)

    def _past(self, match: re.Match[str], *, of_institution: bool) -> Iterator[Mask]:
        start = self.start
        year = int(match["year"])
        month = _MONTH[match["month"].split()[-1].casefold()] if match["month"] else None
        ago = 0 if start is None else (start.year - year) * _MONTHS + (start.month - month if month else 0)
        if ago <= 0 or _OF_A_LAW.search(match.string[: match.start("year")]):
            return
        if of_institution:
            decade = _DECADES.format(n=year // _DECADE * _DECADE).pick(self.lang)
            begin = match.start("month") if match["month"] else match.start("year")
            yield Mask(begin, match.end(), decade, Identifier.YEAR)
            return
        if not match["before"] and not match["month"] and match.start() == match.start("year"):
            yield Mask(match.start(), match.end(), _YEAR_MASKED.pick(self.lang), Identifier.YEAR)
            return
        before = match["before"] or ""
        told = (_MONTHS_AGO if month and ago < _MONTHS else _YEARS_AGO).pick(self.lang)
        if before.casefold() in _STAYS:
            told = f"{before} {told}"
        elif match[0][0].isupper() and (before or not match["month"]) and not match[0][0].isdigit():
            told = told[0].upper() + told[1:]
        yield Mask(match.start(), match.end(), told, Identifier.YEAR)


def _group(match: re.Match[str]) -> tuple[int, int]:
    return match.span(match.lastgroup or 0)


def span_of_age(age: int, policy: Policy) -> tuple[int, int]:
    """Return the first and the last age of those with which *age* is told.

    >>> span_of_age(16, Policy())
    (12, 17)
    """
    steps = policy.ages
    at = sum(step <= age for step in steps)
    return steps[at - 1], (steps[at] - 1 if at < len(steps) else age)


def rounded(number: int) -> int:
    """Return a number of people to the nearest 5, of many to the nearest 10 or 50.

    >>> rounded(48), rounded(338), rounded(1263)
    (50, 340, 1250)
    """
    step = _FEW if number < _MANY else 10 if number < _VERY_MANY else 50
    return (2 * number + step) // (2 * step) * step


def about(number: int, lang: Lang) -> str:
    """Return a number of people, told roughly."""
    return Words(f"sekitar {rounded(number)}", f"about {rounded(number)}").pick(lang)


def coarse_table(table: CountTable, lang: Lang) -> CountTable:
    """Return a table of people with round numbers, in which no number stands for few.

    Columns are put together where a cell counts few; rows that count few become one.

    >>> rows = (CountRow(label="Kepala", counts=(0, 1)), CountRow(label="Guru", counts=(9, 8)))
    >>> told = coarse_table(CountTable(title="Staf", row_title="", columns=("L", "P"), rows=rows), "id")
    >>> [(row.label, row.counts) for row in told.rows]
    [('Lainnya', (20,))]
    """
    rows, columns, group = table.rows, table.columns, table.group_title
    if any(count < _FEW for row in rows for count in row.counts):
        rows = tuple(evolve(row, counts=(row.total,)) for row in rows)
        columns, group = (_ALL.pick(lang),), ""
    if few := [row for row in rows if row.total < _FEW]:
        for row in sorted((row for row in rows if row not in few), key=lambda row: row.total):
            if sum(row.total for row in few) >= _FEW:
                break
            few.append(row)
        together = tuple(sum(counts) for counts in zip(*(row.counts for row in few), strict=True))
        rows = (*(row for row in rows if row not in few), CountRow(label=_OTHERS.pick(lang), counts=together))
    step = _FEW if table.total < _MANY else _DECADE
    rows = tuple(
        evolve(row, counts=tuple((2 * count + step) // (2 * step) * step for count in row.counts))
        for row in rows
    )
    return evolve(table, rows=rows, columns=columns, group_title=group, stated_total=None, rounded=True)
