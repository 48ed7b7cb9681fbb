"""Day sheets as CSV and XLSX: written, read, and every wrong cell told with its place."""

import builtins
import datetime as dt
import io
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from socialwork.errors import LedgerFileError, Problem
from socialwork.loading.cells import TableFormat
from socialwork.loading.day_sheet import read_day_sheet, write_day_sheet
from socialwork.loading.sheet_columns import columns_of, titles
from socialwork.tokens.agreement import BackUp, Bonus, TargetBehaviour
from socialwork.tokens.sheet import DaySheet, SheetDay, sheet_of
from token_events import agreement, applied, at, bonus, earn, exchange, fine, signed, version

RULES = agreement()
HEADS = (
    "Tanggal;Hadir di sekolah;Aktif di kelas;Seragam lengkap;Bersikap sopan;Denda: Hadir di sekolah;"
    "Denda: Aktif di kelas;Bonus: pekan penuh;Tukar: Stiker;Tukar: Cokelat;"
    "Diperoleh;Didenda;Bonus;Ditukar;Hangus atau dialihkan;Koreksi;Saldo"
)

SUMS = "Tanggal;Saldo;Diperoleh;Didenda;Bonus;Ditukar;Hangus atau dialihkan;Koreksi"


def sheet() -> DaySheet:
    """Return the sheet of a short ledger."""
    ledger = applied(
        signed(),
        earn(at(26), "aktif"),
        fine(at(26)),
        exchange(at(26, "13.30")),
        earn(at(27), "hadir"),
        bonus(at(28), "pekan penuh"),
    )
    return sheet_of(ledger, "BR")


def written(kind: TableFormat, **options: Any) -> bytes:
    """Return the sheet as the bytes of a file."""
    stream = io.BytesIO()
    write_day_sheet(sheet(), RULES, stream, format=kind, **options)
    return stream.getvalue()


def problems(content: bytes) -> tuple[Problem, ...]:
    """Return what is wrong with a sheet."""
    with pytest.raises(LedgerFileError) as caught:
        read_day_sheet(content, RULES, client="BR")
    return caught.value.problems


def test_a_sheet_as_csv() -> None:
    """Heads are Indonesian, values stand between semicolons, empty cells are nought."""
    assert written("csv").decode("utf-8-sig").split("\r\n") == [
        HEADS,
        "2023-09-26;;1;;;1;;;1;;3;2;0;1;0;0;0",
        "2023-09-27;1;;;;;;;;;1;0;0;0;0;0;1",
        "2023-09-28;;;;;;;1;;;0;0;4;0;0;0;5",
        "",
    ]


def test_a_sheet_as_xlsx() -> None:
    """Days are dates, counts are numbers, heads are bold and stay in sight."""
    page = openpyxl.load_workbook(io.BytesIO(written("xlsx"))).worksheets[0]
    assert [cell.value for cell in page[1]] == HEADS.split(";")
    assert [page["A2"].value, page["C2"].value, page["B2"].value, page["Q4"].value] == [
        dt.datetime(2023, 9, 26),  # noqa: DTZ001 - spreadsheets know no zones
        1,
        None,
        5,
    ]
    assert (page["A1"].font.bold, page.freeze_panes) == (True, "B2")


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_sheet_comes_back(tmp_path: Path, kind: Any, lang: Any) -> None:
    """What was written is read, in both forms and languages."""
    path = tmp_path / f"lembar.{kind}"
    write_day_sheet(sheet(), RULES, path, lang=lang)
    assert read_day_sheet(path, RULES, client="BR") == sheet()
    assert read_day_sheet(written(kind, lang=lang), RULES, client="BR") == sheet()


def test_a_stream_of_text_holds_csv() -> None:
    """Without a byte-order mark, and read from such a stream again."""
    stream = io.StringIO()
    write_day_sheet(sheet(), RULES, stream)
    assert stream.getvalue().startswith("Tanggal;")
    assert read_day_sheet(io.StringIO(stream.getvalue()), RULES, client="BR") == sheet()


@pytest.mark.parametrize(
    "content",
    [
        "Tanggal;Hadir di sekolah;Saldo\n26 September 2023;1;1\n",
        "date,hadir,balance\n2023-09-26,1,1\n",
        "TANGGAL\thadir di  sekolah\tSALDO\nSelasa, 26 September 2023\t1\t1\n\n",
        '"Tanggal";"hadir";"Saldo";"Tukar: stiker"\r\n"2023-09-26";"1";"1";""\r\n;;;\r\n',
    ],
)
def test_sheets_that_people_keep(content: str) -> None:
    """Names or codes, any of three separators, long dates, missing columns and empty rows are understood."""
    expected = SheetDay(date=dt.date(2023, 9, 26), met={"hadir": 1}, balance=1)
    assert read_day_sheet(content.encode(), RULES, client="BR").days == (expected,)


@pytest.mark.parametrize(
    ("rows", "place", "value", "message"),
    [
        (
            "Tanggal;tidur\n",
            (1, 2),
            "tidur",
            "there is no such column under the agreement; there are: Tanggal",
        ),
        ("Tanggal;hadir;Hadir di sekolah\n", (1, 3), "Hadir di sekolah", "stands more than once"),
        ("hadir\n1\n", (1, None), "", "the column `Date` is required"),
        ("Tanggal;hadir\n2023-09-26;-1\n", (2, 2), "-1", "must be a whole number from 0 to 1000000"),
        ("Tanggal;hadir\n2023-09-26;1,5\n", (2, 2), "1,5", "must be a whole number from 0"),
        ("Tanggal;hadir\n2023-09-26;1000000000\n", (2, 2), "1000000000", "must be a whole number from 0"),
        ("Tanggal;hadir\n2023-09-26;ya\n", (2, 2), "ya", "must be a whole number from 0"),
        ("Tanggal;Saldo\n2023-09-26;dua\n", (2, 2), "dua", "must be a whole number, such as 12"),
        ("Tanggal;hadir\n32 September 2023;1\n", (2, 1), "32 September 2023", "no such day"),
        ("Tanggal;hadir\nSenin, 26 September 2023;1\n", (2, 1), "Senin, 26 September 2023", "is a Tuesday"),
        ("Tanggal;hadir\n;1\n", (2, 1), "", "the date of this row is empty"),
        ("Tanggal;hadir\n2023-09-26;1;1\n", (2, 3), "1", "under no head"),
        ("Tanggal\n2023-09-26\n2023-09-26\n", (3, 1), "2023-09-26", "days must be in order"),
        (
            f"{SUMS}\n2023-09-26;2;2;0;0;0;0;0\n2023-09-27;4;1;0;0;0;0;0\n",
            (3, 2),
            "4",
            "by this row and the balance before it is 3",
        ),
    ],
)
def test_a_wrong_cell_is_told(rows: str, place: Any, value: str, message: str) -> None:
    """Row, column, value and what was expected."""
    (problem,) = problems(rows.encode())
    assert ((problem.line, problem.column), problem.value) == (place, value)
    assert message in problem.message.en


def test_all_wrong_cells_are_told_at_once() -> None:
    """In the order of their places, with the head of the column."""
    content = b"Tanggal;hadir;aktip\n2023-09-26;x;1\nkemarin;-2;\n"
    assert [(one.line, one.column, one.path) for one in problems(content)] == [
        (1, 3, ""),
        (2, 2, "Hadir di sekolah"),
        (2, 3, ""),
        (3, 1, "Tanggal"),
        (3, 2, "Hadir di sekolah"),
    ]


def test_a_slip_in_a_head_gets_a_suggestion() -> None:
    """The column that was probably meant is named."""
    (problem,) = problems(b"Tanggal;Hadir di sekolh\n")
    assert problem.suggestion is not None
    assert "Hadir di sekolah" in problem.suggestion.id


@pytest.mark.parametrize("content", [b"", b";;\n", b"PK\x03\x04 broken", b'Tanggal\n"2023', b"\xff\xfe\x00"])
def test_what_is_no_sheet_is_refused(content: bytes) -> None:
    """Empty files, broken workbooks and quotations, and other encodings are told as such."""
    assert problems(content)


def test_only_csv_and_xlsx(tmp_path: Path) -> None:
    """Another ending is neither read nor written."""
    with pytest.raises(LedgerFileError, match=r"a day sheet ends in \.csv or \.xlsx"):
        write_day_sheet(sheet(), RULES, tmp_path / "lembar.ods")
    (tmp_path / "lembar.txt").write_text("Tanggal\n")
    with pytest.raises(LedgerFileError, match=r"a day sheet ends in \.csv or \.xlsx"):
        read_day_sheet(tmp_path / "lembar.txt", RULES, client="BR")


def test_cells_of_a_spreadsheet() -> None:
    """Whole numbers kept as 1.0 and dates with a clock are understood; truth values and halves are not."""
    book = openpyxl.Workbook()
    for row in (
        ["Tanggal", "hadir", "aktif", "Saldo"],
        [dt.datetime(2023, 9, 26), 1.0, None, -2],  # noqa: DTZ001 - spreadsheets know no zones
        [dt.date(2023, 9, 27), True, 0.5, None],
        [7, None, None, None],
    ):
        book.worksheets[0].append(row)
    stream = io.BytesIO()
    book.save(stream)
    assert [(one.line, one.column, one.value) for one in problems(stream.getvalue())] == [
        (3, 2, "true"),
        (3, 3, "0.5"),
        (4, 1, "7"),
    ]


def test_without_openpyxl_the_message_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """CSV works without it; XLSX says in both languages what to install."""
    real = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name.startswith("openpyxl"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.delitem(sys.modules, "socialwork.loading.xlsx", raising=False)
    monkeypatch.setattr(builtins, "__import__", missing)
    assert written("csv")
    with pytest.raises(ImportError, match=r"pasang openpyxl.*XLSX files need openpyxl.*socialwork\[xlsx\]"):
        written("xlsx")


def test_heads_are_never_ambiguous_and_never_formulas() -> None:
    """A name that is taken, or that a spreadsheet would work out, gives way to the code."""
    behaviours = (
        TargetBehaviour(code="a", name="Saldo", value=1, opportunities=1),
        TargetBehaviour(code="b", name="=1+1", value=1, opportunities=1),
        TargetBehaviour(code="c", name="Tenang", value=1, opportunities=1),
        TargetBehaviour(code="d", name="tenang", value=1, opportunities=1),
        TargetBehaviour(code="tanggal", name="Date", value=1, opportunities=1),
    )
    rules = agreement(
        version(
            behaviours=behaviours,
            costs=(),
            back_ups=(BackUp(code="x", name="=1+1", price=1),),
            bonuses=(Bonus(reason="awal", amount=1),),
            endowment=2,
        )
    )
    heads = titles(columns_of(rules), "id")
    assert heads[:9] == [
        "Tanggal",
        "a",
        "b",
        "Tenang",
        "d",
        "Date (tanggal)",
        "Token awal",
        "Bonus: awal",
        "Tukar: x",
    ]
    assert len({head.casefold() for head in heads}) == len(heads)
