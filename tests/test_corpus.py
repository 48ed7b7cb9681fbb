"""The corpus is what it says: the slips stand where they were planted, and the clean twins are clean."""

import hashlib
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import holidays
import pytest
from benchmarks.corpus import CorpusReport, reports
from benchmarks.corpus.kinds import ALL, LEFT_OUT

from corpus_reading import DAYS, MONTHS, paragraphs, plain_words, rows, without_contents
from test_spelling import misspelled
from tools import needs_hunspell

ROOT = Path(__file__).parents[1]
EVERY = pytest.mark.parametrize("report", reports(), ids=lambda report: report.name)
WHEN = re.compile(rf"({'|'.join(DAYS)}), (\d+) ({'|'.join(MONTHS)}) (\d{{4}})")
CAPTION = re.compile(r"(?:Tabel|Gambar) \d\. ?\d(?= [A-Z])")
WORK = re.compile(r"(\w+), .*?\((\d{4})\)\. ")
CITED = re.compile(r"([A-Z]\w+)(?: & \w+| dkk\.)?,? \(?(\d{4})\)")
FOREIGN = re.compile(
    r"\b(?:case work|group work|home visit|informed consent|case conference|intake|engagement|small talk"
    r"|support|ventilation|reassurance|confrontation|universalization|logical discussion|role rehearsal"
    r"|manipulation)\b",
    re.IGNORECASE,
)
PRIVATE = re.compile(
    r"\b08\d{7,}|\d{10,}|\S+@\S+|\bRT ?\.?\d|\bRW ?\.?\d|https?://|\bbit\.ly|\blahir (?:di|pada) \d"
    r"|kelas [IVX]+ [A-Z]\b|\bMTs\b|\bSMPN?\b|\bPT [A-Z]"
)


def shown(report: CorpusReport) -> list[str]:
    """Return the paragraphs of the clean twin without its contents."""
    return without_contents(paragraphs(report.clean))


def days(report: CorpusReport) -> list[tuple[str, date]]:
    """Return each weekday of the clean twin that is told with a date."""
    return [
        (found[1], date(int(found[4]), MONTHS.index(found[3]) + 1, int(found[2])))
        for line in paragraphs(report.clean)
        for found in WHEN.finditer(line)
    ]


def test_there_are_twelve_reports_of_many_settings() -> None:
    """At least twelve reports of as many settings, six of them typed by hand."""
    assert len(reports()) >= 12
    assert len({report.setting for report in reports()}) == len(reports())
    assert Counter(report.half for report in reports())["first"] == 6


def test_there_are_three_hundred_slips() -> None:
    """At least 300 slips are planted, half of them by hand."""
    per_half = Counter(report.half for report in reports() for _ in report.planted)
    assert per_half.total() >= 300
    assert per_half["first"] >= 150


def test_every_kind_is_planted() -> None:
    """Each of the 62 kinds is planted by hand in some form; which forms need the case is told."""
    by_hand = {slip.kind for report in reports() if report.half == "first" for slip in report.planted}
    assert by_hand == set(ALL)
    assert set(LEFT_OUT) < set(ALL)


def test_kinds_are_planted_in_several_wordings() -> None:
    """What is planted more than once is not planted in the same words each time."""
    quotes: dict[int, set[str]] = {}
    for report in reports():
        for slip in report.planted:
            if slip.quote:
                quotes.setdefault(slip.kind, set()).add(slip.quote)
    often = {kind for kind, count in kinds().items() if count > 3}
    assert {kind for kind in often if len(quotes[kind]) < 2} == set()


def kinds() -> Counter[int]:
    """Return how often each kind is planted with words of its own."""
    return Counter(slip.kind for report in reports() for slip in report.planted if slip.quote)


def test_bytes_are_the_same_in_every_process() -> None:
    """A corpus that is built again, with other hashes of strings, has the same bytes."""
    script = (
        "import hashlib; from benchmarks.corpus import reports; "
        "print(hashlib.sha256(b''.join(r.spoiled + r.clean for r in reports())).hexdigest())"
    )
    again = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    here = hashlib.sha256(b"".join(one.spoiled + one.clean for one in reports())).hexdigest()
    assert again.stdout.strip() == here


@EVERY
def test_slips_stand_in_the_spoiled_file(report: CorpusReport) -> None:
    """Every quote stands in its paragraph, and the paragraph, or the row of a cell, in the spoiled file."""
    lines = {line.strip().replace("\n", " ") for line in paragraphs(report.spoiled)}
    lines |= {"\t".join(row) for table in rows(report.spoiled) for row in table}
    for slip in report.planted:
        assert slip.quote in slip.paragraph_text
        places = {slip.paragraph_text, *slip.elsewhere[:1]} if slip.paragraph_text else set()
        assert (
            not places
            or {form for place in places for form in (place.strip(), without_number(place))} & lines
        )


@EVERY
def test_slips_do_not_stand_in_the_clean_file(report: CorpusReport) -> None:
    """No paragraph with a slip stands in the clean twin, but for those whose words are not what is wrong."""
    lines = {line.strip() for line in paragraphs(report.clean)}
    wrong = {slip.paragraph_text.strip() for slip in report.planted if not slip.same_words} - {""}
    assert wrong & lines == set()


def without_number(paragraph: str) -> str:
    """Return a paragraph as it stands in the file where its number is automatic."""
    return re.sub(r"^(?:\d+(?:\.\d+)+|\(?\w{1,2}[.)])\s*", "", paragraph).strip()


@EVERY
def test_word_files_open(report: CorpusReport) -> None:
    """Both files of a report open, and have the paragraphs of a report."""
    for data in (report.spoiled, report.clean):
        assert len(docx.Document(BytesIO(data)).paragraphs) >= 90


@EVERY
def test_weekdays_of_clean_twins_are_right(report: CorpusReport) -> None:
    """Every weekday in a clean twin is that of its date."""
    told = days(report)
    assert len(told) >= 15
    assert [(day, when) for day, when in told if DAYS[when.weekday()] != day] == []


@EVERY
def test_clean_twins_work_on_no_holiday(report: CorpusReport) -> None:
    """Nothing in a clean twin happens on a Sunday or a public holiday."""
    closed = holidays.country_holidays("ID", years=range(2022, 2026))
    assert [when for _, when in days(report) if when.weekday() == 6 or when in closed] == []


@EVERY
def test_years_of_clean_twins_agree(report: CorpusReport) -> None:
    """All dates of a clean twin lie in one year."""
    assert len({when.year for _, when in days(report)}) == 1


@EVERY
def test_sums_of_clean_tables_add_up(report: CorpusReport) -> None:
    """Rows and columns of clean tables give their totals."""
    for table in rows(report.clean):
        if table[0][-1] == "Jumlah" and table[-1][-2:] and table[-1][0] in {"Jumlah", ""}:
            numbers = [[int(cell) for cell in row if cell.isdigit()] for row in table[1:]]
            first = 1 if table[0][0] == "No." else 0
            counts = [row[first:] for row in numbers[:-1]]
            assert [sum(column) for column in zip(*counts, strict=True)] == numbers[-1]
            if len(counts[0]) > 1:
                assert [sum(row[:-1]) for row in counts] == [row[-1] for row in counts]


@EVERY
def test_clean_twins_cite_what_they_show_before_it_stands(report: CorpusReport) -> None:
    """Every caption of a clean twin has its own number and is cited above it; every appendix is cited."""
    lines = shown(report)
    captions = {line: found[0] for line in lines for found in [CAPTION.match(line)] if found}
    assert len(set(captions.values())) == len(captions) > 1
    for line, label in captions.items():
        before = "\n".join(one for one in lines[: lines.index(line)] if one not in captions)
        assert f"{label} " in before or f"{label}." in before, label
    for number in re.findall(r"^Lampiran (\d)", "\n".join(lines), re.MULTILINE):
        assert any(re.search(rf".\bLampiran {number}\b", line) for line in lines), number


@EVERY
def test_clean_twins_list_what_they_cite(report: CorpusReport) -> None:
    """Works and citations of a clean twin are the same."""
    lines = shown(report)
    start = max(n for n, line in enumerate(lines) if line.strip() == "DAFTAR PUSTAKA")
    prose = "\n".join(lines[:start])
    works = {(found[1], found[2]) for line in lines[start:] for found in [WORK.match(line)] if found}
    cited = {(found[1], found[2]) for found in CITED.finditer(prose) if found[1] not in MONTHS}
    assert works == cited != set()


@EVERY
def test_foreign_words_of_clean_twins_are_in_italics(report: CorpusReport) -> None:
    """No foreign name of the field stands in upright letters in a clean twin."""
    assert FOREIGN.findall(plain_words(report.clean)) == []


@EVERY
def test_clean_twins_give_nobody_away(report: CorpusReport) -> None:
    """A clean twin has no address, number, link or school of a client."""
    assert [found[0] for line in paragraphs(report.clean) for found in PRIVATE.finditer(line)] == []


@EVERY
def test_clean_twins_keep_to_the_conventions(report: CorpusReport) -> None:
    """No clean twin has what a pattern of the spelling rules sees."""
    wrong = re.compile(
        r"\b(?:di(?:dalam|luar|atas|bawah|mana|antara)|ke(?:dalam|atas|bawah))\b|\bdi \w+kan\b"
        r"|\b(\w{3,}) \1\b|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|agustus|september)\b"
        r"|\b(?:oktober|november|desember)\b|\w [,;:?!](?=\s|$)|\d %|\d:\d\d|\d/\d"
    )
    assert [found[0] for line in shown(report) for found in wrong.finditer(line.replace(" \n", "\n"))] == []


@needs_hunspell
def test_clean_twins_are_spelled_right() -> None:
    """Every small word of the clean twins is in the dictionary or in a list of our own."""
    words = "\n".join(plain_words(report.clean) for report in reports())
    small = " ".join(re.findall(r"(?<![\w“-])[a-z][a-z-]+\b(?![\w@/])", words))
    assert misspelled([("corpus", small)], "id_ID", "corpus.txt") == []


def test_files_have_the_shapes_that_students_leave() -> None:
    """Over the corpus there are tracked changes, text boxes, smart tags, links, fields and split runs."""
    everything = "".join(docx.Document(BytesIO(report.spoiled)).element.xml for report in reports())
    signs = (
        "w:del ",
        "w:ins ",
        "w:txbxContent",
        "w:smartTag",
        "w:hyperlink",
        "w:noBreakHyphen",
        "w:proofErr",
    )
    fields = (
        "SEQ Tabel_3. ",
        'TOC \\o "1-3"',
        "w:rsidR",
        "Judul1",
        "JudulBab",
        'w:rtl w:val="0"',
    )
    assert [sign for sign in (*signs, *fields) if sign not in everything] == []
