"""``socialwork evaluate``: a case or a table on the screen, and graphs as files."""

import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from socialwork.cli import main

TABLE = """Tanggal;Fase;Nilai;Alasan
2023-09-11;A;3;
2023-09-12;;4;
2023-09-13;;2;
2023-09-14;;;sakit
2023-09-15;;5;
2023-09-18;B;2;
2023-09-19;;1;
2023-09-20;;0;
2023-09-21;;0;
"""


@pytest.fixture(name="table")
def _table(tmp_path: Path) -> str:
    path = tmp_path / "berkelahi.csv"
    path.write_text(TABLE, "utf-8")
    return str(path)


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """Return what was printed, in one line."""
    return " ".join(capsys.readouterr().out.split())


def data(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return what was printed as JSON."""
    return json.loads(capsys.readouterr().out)


# --- what is told -----------------------------------------------------------------------------


def test_a_case_tells_every_series(capsys: pytest.CaptureFixture[str]) -> None:
    """Counts, two fitting measures with intervals, cautions and the design, then goals by their numbers."""
    assert main(["evaluate", "example:utama", "--lang", "id"]) == 0
    out = told(capsys)
    assert "Pada data dasar tercatat 6 dari 12 pengamatan (50%), pada intervensi 8 dari 9 (89%)." in out
    assert "Selisih proporsi [proportion-difference] 0,39 0,02 sampai 0,76" in out
    assert "(paling sedikit 1 kali sehari) tercatat pada 4 dari 12 hari dalam data dasar dan 8 dari 9" in out
    assert "Ukuran perubahan tidak dihitung, karena setiap fase memerlukan sedikitnya 3 pengamatan" in out
    assert (
        "G1: dinilai tercapai; menurut angka tercapai (I1 8 dari 9, target: paling sedikit 8 dari 9 hari)"
        in out
    )
    assert "pnd" not in out


def test_one_series_of_a_case(capsys: pytest.CaptureFixture[str]) -> None:
    """A series is chosen by its code."""
    assert main(["evaluate", "example:utama", "--series", "keaktifan", "--lang", "en"]) == 0
    out = told(capsys)
    assert out.startswith("Keaktifan (A–B design)")
    assert "Kehadiran" not in out


def test_a_table_is_read(table: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The name of the file is the behaviour, a reason for no reading is a gap, fewer is better."""
    assert main(["evaluate", table, "--improvement", "decrease", "--lang", "id"]) == 0
    out = told(capsys)
    assert out.startswith("berkelahi (Desain A–B) berkelahi diamati pada 11–21 September 2023: 4 pengamatan")
    assert "Pada 1 sesi tidak ada pengamatan" in out
    assert "Ketidaktumpangtindihan semua pasangan [nap] 0,97" in out


def test_a_table_without_a_direction_has_no_measure(table: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody guesses which way is wanted: numbers are told, and why there is no measure."""
    assert main(["evaluate", table, "--name", "Berkelahi", "--unit", "kali sehari", "--lang", "id"]) == 0
    out = told(capsys)
    assert "Berkelahi (kali sehari) diamati" in out
    assert "Arah perubahan yang diinginkan belum disebut" in out
    assert "[nap]" not in out


def test_all_measures_or_one(table: str, capsys: pytest.CaptureFixture[str]) -> None:
    """All measures on demand; one that does not fit is told with its reason."""
    call = ["evaluate", table, "--improvement", "decrease", "--lang", "id"]
    assert main([*call, "--all"]) == 0
    assert "[pnd]" in told(capsys)
    assert main([*call, "--measure", "pnd", "--measure", "lor"]) == 0
    out = told(capsys)
    assert "[pnd] 0,75 (3 dari 4)" in out
    assert "[lor]: Ukuran ini hanya untuk proporsi" in out
    assert "[nap]" not in out


def test_programs_read_json(table: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Values, measures with their reasons, cautions and both languages are data."""
    assert main(["evaluate", table, "--improvement", "decrease", "--goal", "1", "--format", "json"]) == 0
    (found,) = data(capsys)["series"]
    assert (found["kind"], found["improvement"], found["design"]) == ("count", "decrease", "a-b")
    assert [one["label"] for one in found["phases"]] == ["A", "B"]
    assert found["phases"][0]["values"] == [3, 4, 2, None, 5]
    measures = {one["measure"]: one for one in found["compared"][0]["measures"]}
    assert measures["pnd"]["count"] == [3, 4]
    assert measures["lor"]["reason"]["id"]
    assert measures["goal-met"]["value"] is not None
    assert set(found["told"]) == {"id", "en"}


def test_goals_and_findings_are_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the evaluation says against its numbers is a finding, and shows in the exit code."""
    main(["new", str(tmp_path / "kasus"), "--example", "utama"])
    path = tmp_path / "kasus" / "case.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("Kehadiran naik dari enam dari", "Kehadiran naik dari lima dari"), "utf-8")
    capsys.readouterr()
    assert main(["evaluate", str(path.parent), "--lang", "id"]) == 1
    assert "EVAL-03 [error]" in capsys.readouterr().out
    assert main(["evaluate", str(path.parent), "--format", "json"]) == 1
    found = data(capsys)
    assert found["goals"][0] == {"goal": "G1", "judged": "reached", "by_numbers": "reached", "agrees": True}
    assert [one["code"] for one in found["findings"]] == ["EVAL-03"]


def test_studies_are_rated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The design of a study is rated with its reasons."""
    main(["new", str(tmp_path / "kasus"), "--example", "utama"])
    path = tmp_path / "kasus" / "case.yaml"
    text = path.read_text("utf-8")
    path.write_text(f"{text}\nstudies:\n  - {{code: kajian, series: [kehadiran]}}\n", "utf-8")
    capsys.readouterr()
    assert main(["evaluate", str(path.parent), "--lang", "en"]) == 0
    assert "Study kajian, A–B design: Pre-experimental" in capsys.readouterr().out
    assert main(["evaluate", str(path.parent), "--format", "json"]) == 0
    (study,) = data(capsys)["studies"]
    assert (study["design"], study["rating"]) == ("a-b", "pre-experimental")
    assert study["reasons"][0]["met"] is None


def test_a_report_with_charts_of_words_own(tmp_path: Path) -> None:
    """The report has charts of Word where they are asked for."""
    target = tmp_path / "laporan.docx"
    assert main(["report", "example:lansia", "-o", str(target), "--native-charts"]) == 0
    with zipfile.ZipFile(target) as archive:
        assert "word/charts/chart2.xml" in archive.namelist()


# --- graphs -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "start"), [("a.svg", b"<svg"), ("a.png", b"\x89PNG"), ("a.docx", b"PK")])
def test_the_graph_is_written(
    table: str, tmp_path: Path, name: str, start: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """The ending tells the form."""
    target = tmp_path / name
    assert main(["evaluate", table, "-o", str(target), "--line", "mean", "--goal", "1", "--lang", "id"]) == 0
    assert start in target.read_bytes()[:60]
    assert "Selesai:" in capsys.readouterr().out


def test_lines_are_drawn_where_they_are_asked_for(table: str, tmp_path: Path) -> None:
    """Level, trend, band and goal stand in the graph with their words."""
    target = tmp_path / "a.svg"
    lines = ["--line", "mean", "--line", "median", "--line", "trend", "--line", "band", "--goal", "1"]
    assert main(["evaluate", table, "-o", str(target), *lines, "--lang", "id"]) == 0
    drawn = target.read_text("utf-8")
    assert all(word in drawn for word in ("rata-rata", "median", "tren data dasar", "+2 SD", "sasaran 1"))


def test_a_chart_of_words_own(table: str, tmp_path: Path) -> None:
    """With --native the Word file has a chart with its numbers."""
    target = tmp_path / "a.docx"
    assert main(["evaluate", table, "-o", str(target), "--native"]) == 0
    with zipfile.ZipFile(target) as archive:
        assert "word/charts/chart1.xml" in archive.namelist()


def test_several_series_are_drawn_below_each_other(tmp_path: Path) -> None:
    """Series that are chosen share one axis of time."""
    target = tmp_path / "a.svg"
    chosen = ["--series", "kehadiran", "--series", "keaktifan"]
    assert main(["evaluate", "example:utama", *chosen, "-o", str(target)]) == 0
    assert target.read_text("utf-8").count(">Kehadiran<") == 1


# --- what is refused --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["example:utama", "-o", "a.svg"], 2, "pilih dengan `--series`: kehadiran, keaktifan"),
        (["example:utama", "--series", "x"], 2, "tidak memuat deret 'x'; yang ada: kehadiran"),
        (["example:utama", "--series", "tenang", "-o", "a.bmp"], 2, "Akhiran '.bmp' tidak dikenal"),
        (["example:utama", "--series", "tenang", "-o", "a.svg", "--native"], 2, "hanya berlaku untuk .docx"),
        (
            ["example:utama", "--series", "tenang", "--series", "ibadah", "-o", "a.docx", "--native"],
            2,
            "hanya memuat satu deret",
        ),
        (["tidak-ada.csv"], 3, "berkas ini tidak ada"),
        (["tidak-ada.yaml"], 3, "tidak-ada.yaml"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong call and an input that cannot be read have their own exit codes, and a clear word."""
    assert main(["evaluate", *arguments, "--lang", "id"]) == code
    assert message in capsys.readouterr().err


def test_a_bad_table_names_row_and_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every problem of a table is told with its place."""
    path = tmp_path / "a.csv"
    path.write_text("Tanggal;Fase;Nilai\n2023-09-11;Z;banyak\n", "utf-8")
    assert main(["evaluate", str(path), "--lang", "id"]) == 3
    out = capsys.readouterr().err
    assert "a.csv:2:2 Fase = Z" in out
    assert "a.csv:2:3 Nilai = banyak" in out


def test_a_case_without_series_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to evaluate."""
    main(["new", str(tmp_path / "kasus")])
    capsys.readouterr()
    assert main(["evaluate", str(tmp_path / "kasus"), "--lang", "id"]) == 2
    assert "Kasus ini tidak memuat deret pengamatan." in capsys.readouterr().err


def test_a_series_that_cannot_be_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Observations over decades have no graph."""
    path = tmp_path / "a.csv"
    path.write_text("Tanggal;Fase;Nilai\n2003-09-11;A;1\n2023-09-12;B;2\n", "utf-8")
    assert main(["evaluate", str(path), "-o", str(tmp_path / "a.svg"), "--lang", "id"]) == 2
    assert "tidak dapat digambar" in capsys.readouterr().err


def test_extras_that_are_missing_are_named(
    table: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without what reads XLSX or draws PNG the message says how to install it."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    monkeypatch.delitem(sys.modules, "socialwork.loading.xlsx", raising=False)
    sheet = tmp_path / "a.xlsx"
    sheet.write_bytes(b"PK")
    assert main(["evaluate", str(sheet)]) == 2
    assert "socialwork[xlsx]" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    assert main(["evaluate", table, "-o", str(tmp_path / "a.png")]) != 0
    assert "socialwork[png]" in capsys.readouterr().err
