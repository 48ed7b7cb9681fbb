"""``socialwork redact`` on the command line."""

import json
from pathlib import Path

import pytest
from outside_files import outside, p, t
from planted import planted_case
from planted_file import HIDDEN, MOTHER, NAME, everything, made, planted

import socialwork as sw
from socialwork.cli import main

NAMES = ("--name", f"{NAME}=BR", "--name", MOTHER, "--reason", "Berkas buatan untuk pengujian.")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return the path of a report that names people."""
    path = tmp_path / "laporan.docx"
    path.write_bytes(planted())
    return path


def test_a_public_copy_is_written(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was masked and what is left to a person is told; the original stays."""
    target = report.with_name("publik.docx")
    assert main(["redact", str(report), "-o", str(target), *NAMES]) == 0
    told = capsys.readouterr()
    assert target.read_bytes() == made().data
    assert report.read_bytes() == planted()
    assert "nomor telepon (" in told.err
    assert "Perlu diputuskan orang:" in told.err
    assert "- docProps/" not in told.err
    assert [one for one in HIDDEN if one in told.err.lower()] == []
    assert "Selesai:" in told.out


def test_places_are_told_on_request(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Part by part."""
    target = str(report.with_name("publik.docx"))
    assert main(["redact", str(report), "-o", target, *NAMES, "--report", "--lang", "en"]) == 0
    assert "- word/comments.xml: phone number (1)" in capsys.readouterr().err


def test_the_report_is_data_on_request(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For other programs; it names nobody."""
    target = str(report.with_name("publik.docx"))
    assert main(["redact", str(report), "-o", target, *NAMES, "--format", "json"]) == 0
    out = capsys.readouterr().out
    data = json.loads(out)
    assert {"part": "word/footer1.xml", "kind": "phone", "count": 1} in data["changes"]
    assert {one["kind"] for one in data["questions"]} >= {"picture", "metadata"}
    assert [one for one in HIDDEN if one in out.lower()] == []


def test_the_people_of_a_case_are_masked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Together with those who are named; the institution, which did not agree to be named, is masked too."""
    case = planted_case()
    sw.save_case(case, tmp_path / "kasus")
    source, target = tmp_path / "a.docx", tmp_path / "b.docx"
    source.write_bytes(outside(p(t(f"{NAME} lahir 14-03-2007; Siti Aminah. {case.institution.name}."))))
    call = ["redact", str(source), "-o", str(target), "--case", str(tmp_path / "kasus")]
    assert main([*call, "--name", "Siti Aminah=SA"]) == 0
    code = case.people.client.code.lower()
    said = f"{code} lahir [tanggal lahir disamarkan]; sa. lembaga praktikum."
    assert said in everything(target.read_bytes())
    assert "Perlu diputuskan" not in capsys.readouterr().err


def test_a_file_without_anything_to_mask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said that nothing was masked, and the copy is written."""
    source, target = tmp_path / "a.docx", tmp_path / "b.docx"
    source.write_bytes(outside(p("<w:r><w:t>Tidak ada nama.</w:t></w:r>")))
    assert main(["redact", str(source), "-o", str(target), "--lang", "en"]) == 0
    assert "Nothing had to be masked." in capsys.readouterr().err
    assert target.exists()


def test_the_original_is_never_overwritten(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not by its name, and not by another name for it."""
    other = report.with_name("tautan.docx")
    other.symlink_to(report)
    for target in (report, other):
        assert main(["redact", str(report), "-o", str(target), *NAMES, "--lang", "en"]) == 2
        assert "The original is not overwritten" in capsys.readouterr().err
    assert report.read_bytes() == planted()


@pytest.mark.parametrize(("content", "code"), [(b"%PDF-1.7", 3), (None, 4)])
def test_what_cannot_be_read_leaves_no_file(
    tmp_path: Path, content: bytes | None, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence, and nothing is written."""
    source, target = tmp_path / "a.docx", tmp_path / "b.docx"
    if content is not None:
        source.write_bytes(content)
    assert main(["redact", str(source), "-o", str(target)]) == code
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not target.exists()
