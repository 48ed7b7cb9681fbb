"""``socialwork conform`` holds a Word report against the template."""

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


def test_our_report_conforms(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A report that the library wrote has no finding."""
    assert run(["conform", str(report)]) == 0
    assert capsys.readouterr().out == "Tidak ada temuan.\n"


def test_customary_figures_are_called_so(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Another page is told with its status, fails nothing, and stands as a comment in the copy."""
    copy = tmp_path / "salinan.docx"
    assert run(["conform", str(report), "--profile", "b5", "-o", str(copy), "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "Paper of 21 × 29.7 cm" in said
    assert "assumed by the template" in said
    assert {one.author for one in sw.read_comments(copy)} == {"Report review"}


def test_an_unknown_profile_is_refused(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that the template does not have is named, with those that it has."""
    assert run(["conform", str(report), "--profile", "a5"]) == 3
    assert "a4" in capsys.readouterr().err
