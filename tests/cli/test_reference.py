"""``socialwork report --reference`` on the command line."""

from pathlib import Path

import docx
import pytest
from docx.shared import Cm

import socialwork as sw
from socialwork.cli import main


@pytest.fixture
def campus(tmp_path: Path) -> Path:
    """Return a Word file of a campus."""
    made = docx.Document()
    made.sections[0].left_margin = Cm(3.7)
    made.sections[0].header.paragraphs[0].text = "KAMPUS CONTOH"
    made.styles.add_style("Bab", 1).font.name = "Georgia"
    made.save(str(tmp_path / "kampus.docx"))
    return tmp_path / "kampus.docx"


def margin(report: Path) -> float:
    """Return the left margin of a report."""
    return dict(sw.load_reference(report).page)["left"]


def test_a_report_looks_as_its_reference(
    campus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is missing in it is told, beside the output, and what was found only where that is asked for."""
    target = tmp_path / "laporan.docx"
    call = ["report", "example:lansia", "-o", str(target), "--reference", str(campus), "--pages", "none"]
    assert main([*call, "--lang", "id"]) == 0
    said = capsys.readouterr()
    assert margin(target) == pytest.approx(3.7, abs=0.002)
    assert "Acuan kampus.docx:" in said.err
    assert "berkas tidak memuat gaya “toc 1”" in said.err
    assert "kepala halaman: “KAMPUS CONTOH”" in said.err
    assert "←" not in said.err
    assert "Acuan" not in said.out
    assert main([*call, "--lang", "en", "--show-mapping", "--reference-style", "heading1 = Bab"]) == 0
    assert "`heading1` ← “Bab” (as told)" in capsys.readouterr().err


def test_reports_of_several_cases_share_a_reference(campus: Path, tmp_path: Path) -> None:
    """Each looks like it."""
    folder = tmp_path / "keluaran"
    call = ["report", "example:lansia", "-o", str(folder), "--reference", str(campus), "--pages", "none"]
    assert main(call) == 0
    assert margin(folder / "lansia.docx") == pytest.approx(3.7, abs=0.002)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--show-mapping"], "only go with `--reference`"),
        (["--reference-style", "heading1=Bab"], "only go with `--reference`"),
        (["--reference", "{campus}", "--reference-style", "Bab"], "write ROLE=STYLE"),
        (["--reference", "{campus}", "--reference-style", "bab=Bab"], "there is no role `bab`"),
        (["--reference", "{campus}", "--reference-style", "heading1=Bap"], "the file has no style “Bap”"),
        (["--reference", "{case}"], "no complete Word file"),
    ],
)
def test_what_does_not_go_is_refused(
    options: list[str], words: str, campus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With one message, before any report is made."""
    other = tmp_path / "kasus.docx"
    other.write_text("bukan Word")
    target = tmp_path / "laporan.docx"
    given = [one.format(campus=campus, case=other) for one in options]
    assert main(["report", "example:lansia", "-o", str(target), "--lang", "en", *given]) != 0
    assert words in " ".join(capsys.readouterr().err.split())
    assert not target.exists()


def test_forms_look_as_their_reference(
    campus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One form, and all forms of a case, take paper and header from the campus's file."""
    target = tmp_path / "daftar.docx"
    assert main(["form", "attendance", "-o", str(target), "--reference", str(campus), "--lang", "en"]) == 0
    assert "Reference kampus.docx:" in capsys.readouterr().err
    assert margin(target) == pytest.approx(3.7, abs=0.002)
    folder = tmp_path / "formulir"
    assert main(["forms", "example:lansia", "-o", str(folder), "--reference", str(campus)]) == 0
    assert {round(margin(path), 1) for path in folder.glob("*.docx")} == {3.7}


def test_a_style_without_a_reference_is_refused_for_forms(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Options that mean nothing alone are told."""
    call = ["form", "attendance", "-o", str(tmp_path / "a.docx"), "--show-mapping", "--lang", "en"]
    assert main(call) == 2
    assert "only go with `--reference`" in capsys.readouterr().err
