"""``socialwork logbook``: notes of a table shown, written apart, or added to the case."""

from pathlib import Path

import pytest

from factories import minimal_case
from socialwork.cli import main
from socialwork.loading import load_case, save_case

TABLE = "Hari;Tanggal;Jam;Kegiatan\nRabu;06/09/2023;09.00 - 10.25;Wawancara\n;;11.00;Diskusi\n"


@pytest.fixture(name="case")
def _case(tmp_path: Path) -> Path:
    path = tmp_path / "kasus.yaml"
    save_case(minimal_case(), path)
    return path


@pytest.fixture(name="table")
def _table(tmp_path: Path) -> str:
    path = tmp_path / "catatan.csv"
    path.write_text(TABLE, "utf-8")
    return str(path)


def test_the_lines_are_shown(case: Path, table: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The lines to paste are all that goes to standard output; the case is not touched."""
    before = case.read_bytes()
    assert main(["logbook", str(case), table, "--lang", "id"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("daily_log:\n  - date: 2023-09-06\n    time: 09.00–10.25 WIB\n")
    assert err.splitlines() == ["2 catatan baru, 0 sudah ada.", "Tambahkan ke berkas kasus:"]
    assert case.read_bytes() == before


def test_the_lines_are_added(case: Path, table: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--write`` they stand in the case; a second time there is nothing to add."""
    assert main(["logbook", str(case), table, "--write", "--lang", "en"]) == 0
    assert [one.activity for one in load_case(case).daily_log] == ["Wawancara", "Diskusi"]
    capsys.readouterr()
    assert main(["logbook", str(case), table, "--write", "--lang", "en"]) == 0
    assert capsys.readouterr().err == "0 new note(s), 2 already there.\n"


def test_the_lines_are_written_apart(case: Path, table: str, tmp_path: Path) -> None:
    """With ``-o`` they get a file of their own."""
    target = tmp_path / "baru.yaml"
    assert main(["logbook", str(case), table, "-o", str(target)]) == 0
    assert target.read_text("utf-8").startswith("daily_log:\n")


def test_a_wrong_table_changes_nothing(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every problem is told with its row and column, and the case stays as it is."""
    before, table = case.read_bytes(), tmp_path / "salah.csv"
    table.write_text(TABLE.replace("Rabu", "Kamis"), "utf-8")
    assert main(["logbook", str(case), str(table), "--write", "--lang", "id"]) == 3
    assert "salah.csv:2:2 Tanggal" in capsys.readouterr().err
    assert case.read_bytes() == before


def test_another_note_of_the_same_time_is_told(
    case: Path, table: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A note that was changed in the table since is told, for the case now holds both."""
    main(["logbook", str(case), table, "--write"])
    Path(table).write_text(TABLE.replace("Diskusi", "Rapat"), "utf-8")
    capsys.readouterr()
    assert main(["logbook", str(case), table, "--lang", "id"]) == 0
    assert "catatan lain untuk waktu yang sama: 2023-09-06 11.00 WIB" in capsys.readouterr().err


def test_two_targets_are_refused(case: Path, table: str) -> None:
    """Lines are added or written apart."""
    assert main(["logbook", str(case), table, "--write", "-o", "x.yaml"]) == 2
