"""``report`` with several cases."""

import csv
from pathlib import Path

import pytest

from socialwork.cli import main


def call(tmp_path: Path, *words: str) -> int:
    """Write reports of two sound cases and of one that is not there."""
    cases = ["example:utama", "example:lansia", str(tmp_path / "=tidak-ada.yaml")]
    return main(["report", *cases, "-o", str(tmp_path / "keluaran"), "--pages", "none", *words])


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_folder_gets_reports_and_a_table(
    tmp_path: Path, jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each case has its line while the work goes on, its report, and its row in the table."""
    assert call(tmp_path, "--jobs", jobs, "--lang", "id") == 1
    out = capsys.readouterr().out
    assert "[1/3] example:utama: ditulis" in out
    assert "tidak terbaca" in out
    assert "2 dari 3 laporan ditulis" in out
    names = sorted(path.name for path in (tmp_path / "keluaran").iterdir())
    assert names == ["lansia.docx", "ringkasan.csv", "utama.docx"]
    with (tmp_path / "keluaran" / "ringkasan.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["Hasil"] for row in rows] == ["ditulis", "ditulis", "tidak terbaca"]
    assert [row["Klien"] for row in rows] == ["BR", "HT", ""]
    assert rows[0]["Diterima"] == "2"


def test_cells_are_no_formulas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that starts as a formula does is plain text in a spreadsheet."""
    monkeypatch.chdir(tmp_path)
    assert main(["report", "=satu.yaml", "-o", "keluaran", "--pages", "none", "--lang", "en"]) == 1
    assert "'=satu.yaml" in (tmp_path / "keluaran" / "summary.csv").read_text("utf-8-sig")


def test_several_cases_need_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two cases cannot be one file; nothing is written."""
    words = ["report", "example:utama", "example:lansia", "-o", str(tmp_path / "x.docx"), "--lang", "en"]
    assert main(words) == 2
    assert "name a folder" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_broken_template_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A mistake in the template is no mistake of every case."""
    assert call(tmp_path, "--template", "tidak-ada") == 3
    assert capsys.readouterr().err.count("tidak-ada") == 1
    assert not (tmp_path / "keluaran").exists()
