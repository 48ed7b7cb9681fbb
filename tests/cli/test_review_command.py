"""``socialwork review`` on Word reports and cases."""

import io
import json
from pathlib import Path

import pytest

import socialwork as sw
from review_rules import strange
from socialwork.cli.app import run

TEXT = "# PENDAHULUAN\n\nJalan zikzak.\n"


@pytest.fixture(autouse=True)
def one_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let reviews run one rule, whose findings are known."""
    monkeypatch.setattr("socialwork.audit.prose.engine.PROSE_RULES", (strange,))


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a Word report with one slip."""
    path = tmp_path / "laporan.docx"
    stream = io.BytesIO()
    sw.write_docx(sw.Document(parts=(sw.Part(blocks=sw.parse_prose(TEXT)),)), stream)
    path.write_bytes(stream.getvalue())
    return path


def test_a_report_is_told_line_by_line_with_what_comes_first(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Findings come with place and quotation, then what to mend first; severe ones set the exit code."""
    assert run(["review", str(report)]) == 1
    said = capsys.readouterr().out
    assert "PENDAHULUAN › paragraf 1 “zikzak”: Kata ini tidak lazim. → belok" in said
    assert "Yang pertama diperbaiki:\n- 2 × TEST-01 (fakta)" in said


def test_the_copy_has_comments_and_the_report_stays(report: Path, tmp_path: Path) -> None:
    """With -o a copy with comments is written; the report itself is left as it was."""
    before = report.read_bytes()
    copy = tmp_path / "salinan.docx"
    run(["review", str(report), "-o", str(copy)])
    assert report.read_bytes() == before
    assert len(sw.read_comments(copy)) == 2


def test_a_report_is_never_overwritten(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The copy must have another name."""
    before = report.read_bytes()
    assert run(["review", str(report), "-o", str(report), "--lang", "en"]) == 2
    assert "must not overwrite" in capsys.readouterr().err
    assert report.read_bytes() == before


def test_other_forms_of_output(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON, SARIF and HTML tell the same findings."""
    run(["review", str(report), "--format", "json"])
    assert len(json.loads(capsys.readouterr().out)["findings"]) == 2
    run(["review", str(report), "--format", "sarif"])
    assert len(json.loads(capsys.readouterr().out)["runs"][0]["results"]) == 2
    run(["review", str(report), "--format", "html"])
    assert "Kata ini tidak lazim." in capsys.readouterr().out


def test_waivers_come_from_a_file(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Accepted findings are told with their reason and set no exit code."""
    path = tmp_path / "diterima.toml"
    path.write_text("[[waiver]]\ncode = 'TEST-01'\nreason = 'disepakati'\n", encoding="utf-8")
    assert run(["review", str(report), "--waivers", str(path)]) == 0
    assert "diterima: disepakati" in capsys.readouterr().out


def test_a_case_is_reviewed_and_has_no_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A case is read as its report; there is no Word file to copy."""
    assert run(["review", "example:lansia"]) == 1
    assert "TEST-01" in capsys.readouterr().out
    assert run(["review", "example:lansia", "-o", str(tmp_path / "x.docx")]) == 2


def test_a_file_that_is_no_report_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A broken file is told as one, without a traceback."""
    path = tmp_path / "x.docx"
    path.write_bytes(b"PK nothing")
    assert run(["review", str(path)]) == 3
    assert "x.docx" in capsys.readouterr().err
