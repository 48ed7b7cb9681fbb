"""``socialwork import`` turns a Word report into a case folder."""

from pathlib import Path

import pytest

import socialwork as sw
from socialwork.cli.app import run


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Word report of an example."""
    path = tmp_path_factory.mktemp("laporan") / "laporan.docx"
    sw.write_docx(sw.build(sw.load_case("example:lansia"), sw.load_template()), path)
    return path


def test_a_report_becomes_a_folder_that_can_be_printed(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The folder holds case, prose, photos, template and page, and the report is printed from it."""
    folder, again = tmp_path / "kasus", tmp_path / "lagi.docx"
    assert run(["import", str(report), "-o", str(folder)]) == 0
    assert "impor.md" in capsys.readouterr().out
    assert {path.name for path in folder.iterdir()} == {
        "case.yaml",
        "impor.md",
        "photos",
        "prose",
        "template.toml",
    }
    assert run(["report", str(folder), "--template", str(folder / "template.toml"), "-o", str(again)]) == 0
    assert again.read_bytes()[:2] == b"PK"


def test_nothing_is_written_over(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with something in it is left as it is."""
    (tmp_path / "catatan.txt").write_text("penting")
    assert run(["import", str(report), "-o", str(tmp_path), "--lang", "en"]) == 4
    assert "nothing was written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["catatan.txt"]


def test_what_is_no_word_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of another kind gives one clear sentence, and no folder."""
    path = tmp_path / "laporan.docx"
    path.write_text("bukan Word")
    assert run(["import", str(path), "-o", str(tmp_path / "kasus")]) == 3
    assert "bukan berkas Word" in capsys.readouterr().err
    assert not (tmp_path / "kasus").exists()


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A file that is not there is told as such."""
    assert run(["import", str(tmp_path / "tidak-ada.docx"), "-o", str(tmp_path / "kasus")]) == 4


def test_a_missing_folder_is_asked_for(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a folder to write to, the call is refused."""
    assert run(["import", str(report)]) == 2
    assert "--output" in capsys.readouterr().err
