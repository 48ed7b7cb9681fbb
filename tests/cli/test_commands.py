"""The command line, as a student and as a script use it."""

import json
import re
import zipfile
from pathlib import Path

import pytest

from socialwork.cli import main
from socialwork.loading import load_case
from tools import needs_libreoffice


def test_new_makes_a_case_that_loads_checks_and_builds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The folder that ``new`` makes can be checked and reported on before a word is changed."""
    folder = tmp_path / "kasus"
    assert main(["new", str(folder), "--lang", "id"]) == 0
    assert "socialwork check" in capsys.readouterr().out
    assert load_case(folder).people.client.code == "KL"
    assert main(["check", str(folder)]) in (0, 1)
    assert main(["report", str(folder), "-o", str(tmp_path / "draf.docx")]) == 0
    assert zipfile.is_zipfile(tmp_path / "draf.docx")


def test_new_refuses_a_folder_that_holds_something(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``new`` never writes over what is there."""
    (tmp_path / "catatan.txt").write_text("penting", "utf-8")
    assert main(["new", str(tmp_path), "--lang", "en"]) == 4
    assert "nothing was written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["catatan.txt"]


def test_new_copies_an_example(tmp_path: Path) -> None:
    """``new --example`` starts from a shipped example, equal to it."""
    assert main(["new", str(tmp_path / "salinan"), "--example", "lansia"]) == 0
    assert load_case("example:lansia") == load_case(tmp_path / "salinan")


@pytest.mark.parametrize("example", ["example:utama", "example:lansia", "example:rehabilitasi"])
def test_check_finds_nothing_wrong_in_the_examples(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The shipped examples pass every check without a finding of fact."""
    assert main(["check", example, "--format", "json", "--today", "2026-01-15"]) == 0
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [finding for finding in findings if finding["certainty"] == "fact"] == []


def test_check_leaves_with_1_when_there_are_errors(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A script can tell from the exit code that something is wrong."""
    main(["new", str(tmp_path / "kasus"), "--example", "utama"])
    path = tmp_path / "kasus" / "case.yaml"
    text = path.read_text("utf-8")
    assert "stated_age: 16" in text
    path.write_text(text.replace("stated_age: 16", "stated_age: 12"), "utf-8")
    capsys.readouterr()
    assert main(["check", str(path.parent), "--lang", "en"]) == 1
    assert "12" in capsys.readouterr().out


def test_show_tells_stage_and_timeline(capsys: pytest.CaptureFixture[str]) -> None:
    """``show`` names the current stage and the dated events in order."""
    assert main(["show", "example:utama", "--lang", "id"]) == 0
    out = capsys.readouterr().out
    assert "Rujukan" in out
    assert out.index("28 Agustus 2023") < out.index("6 September 2023") < out.index("11 Oktober 2023")


def test_show_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """``show --format json`` gives tools the same facts."""
    assert main(["show", "example:lansia", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["format"], data["client"], data["stage"]) == (1, "HT", "referral")


@needs_libreoffice
def test_report_finds_page_numbers_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With LibreOffice the table of contents has its numbers, and the cache remembers them."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert main(["new", str(tmp_path / "kasus")]) == 0
    call = ["report", str(tmp_path / "kasus"), "-o", str(tmp_path / "draf.docx")]
    assert main(call) == 0
    assert pages_in_contents(tmp_path / "draf.docx")[:2] == ["ii", "iii"]
    assert len(list((tmp_path / "cache" / "socialwork" / "pages").iterdir())) == 2  # a sketch, and the report
    assert main([*call, "--pages", "none"]) == 0
    assert pages_in_contents(tmp_path / "draf.docx") == []


def test_report_without_libreoffice_says_what_stays_blank(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report is written all the same; only who demands the numbers gets an error instead."""
    monkeypatch.setenv("PATH", "")
    call = ["report", "example:lansia", "--lang", "en", "-o", str(tmp_path / "draf.docx")]
    assert main(call) == 0
    assert "stay blank: LibreOffice was not found" in capsys.readouterr().err
    assert zipfile.is_zipfile(tmp_path / "draf.docx")
    assert main([*call, "--pages", "libreoffice"]) == 3
    assert "install LibreOffice" in capsys.readouterr().err
    assert main([*call[:-1], str(tmp_path / "draf.pdf")]) == 3
    assert not (tmp_path / "draf.pdf").exists()


def pages_in_contents(path: Path) -> list[str]:
    """Return the cached results of the fields that give page numbers, in order, blanks left out."""
    with zipfile.ZipFile(path) as archive:
        text = archive.read("word/document.xml").decode("utf-8")
    fields = re.findall(r"PAGEREF \S+ \\h .*?</w:instrText></w:r>(.*?)w:fldCharType=\"end\"", text)
    return [found[1] for field in fields if (found := re.search("<w:t>(.*?)</w:t>", field))]


@pytest.mark.parametrize("suffix", [".docx", ".html", ".md", ".json"])
def test_report_in_every_form(suffix: str, tmp_path: Path) -> None:
    """The ending of the output file tells what is written."""
    target = tmp_path / f"laporan{suffix}"
    assert main(["report", "example:lansia", "-o", str(target), "--final"]) == 0
    assert target.stat().st_size > 10_000


def test_report_b5(tmp_path: Path) -> None:
    """The page profile is chosen on the command line."""
    target = tmp_path / "laporan.docx"
    assert main(["report", "example:lansia", "-o", str(target), "--profile", "b5"]) == 0
    with zipfile.ZipFile(target) as package:
        assert 'w:w="10318"' in package.read("word/document.xml").decode()


def test_final_report_of_an_empty_case_is_not_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--final`` refuses an incomplete report, says what is missing, and leaves no file."""
    main(["new", str(tmp_path / "kasus")])
    target = tmp_path / "laporan.docx"
    assert main(["report", str(tmp_path / "kasus"), "-o", str(target), "--final"]) == 1
    assert not target.exists()
    assert capsys.readouterr().err.count("\n- ") > 5


def test_report_into_a_missing_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be written is one message, not a traceback."""
    assert main(["report", "example:lansia", "-o", str(tmp_path / "tidak" / "ada.docx")]) == 4
    assert "ada.docx" in capsys.readouterr().err


def test_report_with_unknown_ending(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An ending that names no form is refused before any work is done."""
    assert main(["report", "example:lansia", "-o", str(tmp_path / "laporan.odt"), "--lang", "id"]) == 2
    assert ".docx" in capsys.readouterr().err


def test_schema_is_json(tmp_path: Path) -> None:
    """``schema`` writes the JSON Schema for editors."""
    target = tmp_path / "case.schema.json"
    assert main(["schema", "-o", str(target)]) == 0
    assert json.loads(target.read_text("utf-8"))["$defs"]


def test_malformed_case_is_reported_with_its_places(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken file gives exit code 3 and a line for each problem."""
    path = tmp_path / "kasus.yaml"
    path.write_text("format: 1\ntitel: Salah ketik\n", "utf-8")
    assert main(["check", str(path), "--lang", "id"]) == 3
    err = capsys.readouterr().err
    assert "kasus.yaml:2" in err
    assert "title" in err


def test_malformed_case_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--format json`` the problems come as data."""
    path = tmp_path / "kasus.yaml"
    path.write_text("format: 1\ntitel: Salah ketik\n", "utf-8")
    assert main(["check", str(path), "--format", "json"]) == 3
    data = json.loads(capsys.readouterr().out)
    assert data["error"] == "CaseFileError"
    assert 2 in [problem["line"] for problem in data["problems"]]


@pytest.mark.parametrize("missing", ["tidak-ada.yaml", "example:tidak-ada"])
def test_missing_case(missing: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A case that is not there is one message."""
    assert main(["check", missing]) == 3
    assert missing.removeprefix("example:") in capsys.readouterr().err
