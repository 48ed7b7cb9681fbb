"""Rules on a token economy as the text tells of it: totals, fines, rewards."""

import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Lesson, Scene, at_hit, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reading.grids import Grid
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.reading import Hit
from socialwork.reading.sentences import sentence_at
from socialwork.reading.stages import part_of, stage_of
from socialwork.remembering import remembered
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words


@remembered(maxsize=1024)
def _total(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds how many tokens were earned, whatever they are called."""
    token = rf"(?:{'|'.join(names)})(?:nya)?"
    return re.compile(
        rf"\b(?:memperoleh|mendapat(?:kan)?|mengumpulkan|terkumpul(?:nya)?|diperoleh|didapat(?:kan)?|meraih"
        rf"|perolehan"
        rf"|(?:jumlah|total)(?:\s+(?:seluruh|keseluruhan))?(?:\s+{token})?(?:\s+(?:yang|klien|diperoleh"
        rf"|dikumpulkan))*)"
        rf"\s+(?:sebanyak\s+|total\s+|sejumlah\s+|adalah\s+|ialah\s+|berjumlah\s+|mencapai\s+"
        rf"|:\s*)*({NUMBER})\s+{token}\b"
        rf"|(?<![\d.,])\b({NUMBER})\s+{token}\s+(?:yang\s+)?(?:diperoleh|terkumpul|dikumpulkan|berhasil)\b"
        rf"|(?<![\d.,])\b({NUMBER})\s+(?:{token}\s+)?dari\s+(?:sebanyak-banyaknya\s+|maksimal\s+|total\s+)?{NUMBER}\s+"
        rf"(?:{token}|kesempatan)\b"
        rf"|\bdari\s+{NUMBER}\s+{token}\b[^.;\d]{{0,40}}?\b(?:memperoleh|mendapat(?:kan)?|mengumpulkan|meraih)"
        rf"\s+({NUMBER})\b(?!\s+(?!{token})[a-z])"
        rf"|\b(?:{'|'.join(names)})nya\s+(?:berjumlah\s+|ada\s+|mencapai\s+|kini\s+)?({NUMBER})\b(?!\s+(?:dari|kali|per)\b)",
        re.IGNORECASE,
    )


@remembered(maxsize=1024)
def _most(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds how many tokens are possible."""
    token = rf"(?:{'|'.join(names)})"
    return re.compile(
        rf"\b(?:maksimal|maksimum|sebanyak-banyaknya|paling banyak"
        rf"|setinggi-tingginya)\s+({NUMBER})\s+(?:{token}|kesempatan)\b"
        rf"|\b({NUMBER})\s+kesempatan\b|\b{NUMBER}\s+(?:{token}\s+)?dari\s+({NUMBER})\s+{token}\b",
        re.IGNORECASE,
    )


def forms_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words by which lines on tokens are found: their names with and without *-nya*."""
    return (*names, *(f"{name}nya" for name in names))


_PARTLY = re.compile(
    r"\b(?:minggu|pekan|setiap|sehari|per|apabila|jika|bila|ketika|kalau|minimal|target|seharga|harga"
    r"|pertamanya|lagi|hari (?:pertama"
    r"|kedua|ketiga|terakhir|ke|itu|ini)|sebelumnya|tambahan|bonus|pertama|kedua|ketiga|awal|versi|tahap"
    r"|periode|akan|harus|untuk satu|dapat ditukar\w*|masing-masing|sisa)\b",
    re.IGNORECASE,
)
_DAYS = 3
"""So many days, and so many columns, make a record."""
_WHOLE_NUMBER = re.compile(r"\d{1,4}")


def ledgers(scene: Scene) -> list[Grid]:
    """Return the tables that record tokens day by day, or behaviour by behaviour."""
    counts = _ledger(scene.tokens)
    return [grid for grid in scene.grids if _is_ledger(grid, counts)]


@remembered(maxsize=1024)
def _ledger(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(names)})\b|\bcatatan harian\b|\bperolehan\b", re.IGNORECASE)


_DATED = re.compile(
    r"\b\d{1,2}\s?(?:[A-Za-z]{3,9}|/\d)|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|hari ke)\b", re.IGNORECASE
)


_SPAN = re.compile(r"\d|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|pekan|hari)\b", re.IGNORECASE)
_FOOT = re.compile(r"^(?:jumlah|total)\b", re.IGNORECASE)


def _is_ledger(grid: Grid, counts: re.Pattern[str]) -> bool:
    words = f"{grid.title} {' '.join(grid.header.values())}"
    if not counts.search(words) or grid.columns < _DAYS or len(grid.rows) <= _DAYS:
        return False
    dated = [
        row for row in grid.rows[1:] if any(c <= 1 and _DATED.search(cell.text) for c, cell in row.items())
    ]
    by_day = len(dated) >= _DAYS and len(dated) * 2 >= len(grid.rows) - 2
    spans = [title for column, title in grid.header.items() if column and _SPAN.search(title)]
    last = grid.rows[-1]
    summed = bool(last) and _FOOT.match(last[min(last)].text.strip()) is not None
    return by_day or (len(spans) > 1 and summed)


def _totals_of(grid: Grid) -> set[int]:
    """Return all numbers that a ledger gives as a total: its last two rows, and the sums of its columns."""
    found: set[int] = set()
    for row in grid.rows[-2:]:
        found |= {int(cell.text) for cell in row.values() if _WHOLE_NUMBER.fullmatch(cell.text.strip())}
    for column in range(1, grid.columns):
        values = [row[column].text.strip() for row in grid.rows[1:-1] if column in row]
        found.add(sum(int(value) for value in values if _WHOLE_NUMBER.fullmatch(value)))
    return found


_OTHER_MEMBER = re.compile(r"\b[A-Z]\d{1,2}\b|\b(?:anggota|kelompok|siswa lain|praktikan)\b")


def _totals(scene: Scene) -> Iterator[tuple[Hit, int]]:
    """Yield the numbers of tokens that the text gives as all that the client earned."""
    ranged = {id(end) for dates in scene.dates.ranges for end in (dates.first, dates.last)}
    single = [mention for mention in scene.dates.mentions if id(mention) not in ranged]
    for hit in scene.reading.seek(_total(scene.tokens), forms_of(scene.tokens)):
        sentence = sentence_at(hit.line, hit.start)
        words = sentence.text
        value = next((number_of(group) for group in hit.groups if group), None)
        dated = any(
            mention.line is hit.line and sentence.start <= mention.start < sentence.end for mention in single
        )
        if (
            value is None
            or (_OTHER_MEMBER.search(words) and not scene.client.words.search(words))
            or _PARTLY.search(words)
            or part_of(scene.reading, hit.line) in {"theory", "books", "place"}
        ):
            continue
        if stage_of(scene.reading, hit.line) is SectionKind.PLAN or dated or hit.line.kind == "cell":
            continue
        yield hit, value


@prose_rule(
    "STAR-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Jumlah token dalam teks", "Total of tokens in the text"),
    Lesson(
        "# Tahap Intervensi\n\nKlien memperoleh 50 bintang.\n\n# Simpulan\n\nSelama intervensi klien "
        "memperoleh 43 bintang.",
        "# Tahap Intervensi\n\nKlien memperoleh 43 bintang.\n\n# Simpulan\n\nSelama intervensi klien "
        "memperoleh 43 bintang.",
        Words(
            "Jumlah token di teks harus sama dengan catatannya.",
            "The total in the text is that of the record.",
        ),
    ),
)
def totals_agree(scene: Scene) -> Iterator[Remark]:
    """The tokens earned are those of the daily record, the same everywhere, and not more than possible."""
    told = list(_totals(scene))
    known = [_totals_of(grid) for grid in ledgers(scene)]
    allowed = set().union(*known)
    most = min(_possible(scene), default=None)
    for hit, value in told:
        first = told[0][1]
        if most is not None and value > most:
            yield at_hit(
                hit,
                "{here} melebihi kesempatan yang ada, yaitu {most}.",
                "{here} is more than the {most} that were possible.",
                here=value,
                most=most,
            )
        elif allowed and value not in allowed:
            yield at_hit(
                hit,
                "Jumlah {here} tidak cocok dengan catatan harian.",
                "{here} is not the total of the daily record.",
                here=value,
            )
        elif not allowed and value != first:
            yield at_hit(
                hit,
                "Jumlah token di sini {here}, di tempat lain {there}.",
                "The tokens are {here} here, {there} elsewhere.",
                here=value,
                there=first,
            )


def _possible(scene: Scene) -> Iterator[int]:
    for hit in scene.reading.seek(_most(scene.tokens), (*forms_of(scene.tokens), "kesempatan")):
        value = next((number_of(group) for group in hit.groups if group), None)
        words = sentence_at(hit.line, hit.start).text
        token = any(noun in words.casefold() for noun in scene.tokens)
        if value and token and part_of(scene.reading, hit.line) == "" and not _DAILY.search(words):
            yield value


_DAILY = re.compile(
    r"\b(?:sehari|per hari|setiap hari|dalam sehari|minggu|pekan|setiap|satu hari|per perilaku|tingkat)\b",
    re.IGNORECASE,
)
TOKEN_PROSE = (totals_agree,)
"""The rules on a token economy in the text."""
