"""``submit``, ``diff`` and ``comments`` on the command line."""

import json
from pathlib import Path

import pytest
from attrs import evolve
from test_word_comments import returned

import socialwork as sw
from socialwork.cli import main


def test_submit_prints_lines_that_the_case_file_takes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pasted into the file they record the state, and later changes show."""
    assert main(["new", str(tmp_path / "kasus"), "--example", "lansia"]) == 0
    path = tmp_path / "kasus" / "case.yaml"
    capsys.readouterr()
    call = [
        "submit",
        str(path.parent),
        "--state",
        "approved",
        "--by",
        "RC",
        "--today",
        "2024-05-06",
        "--lang",
        "en",
    ]
    assert main(call) == 0
    out = capsys.readouterr().out
    assert "State: Draft." in out
    lines = out[out.index("reviews:") :]
    path.write_text(path.read_text("utf-8") + "\n" + lines, "utf-8")
    assert main(call) == 0
    assert "Approved by RC on 2024-05-06." in capsys.readouterr().out
    path.write_text(path.read_text("utf-8").replace("\ntitle: ", "\ntitle: Baru ", 1), "utf-8")
    assert main(call) == 0
    out = capsys.readouterr().out
    assert "State: Draft." in out
    assert "The case changed since." in out


def test_diff_of_two_cases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Sections that differ are shown with their paragraphs, and the exit code says that there are any."""
    case = sw.load_case("example:lansia")
    sw.save_case(evolve(case, good_practice=sw.GoodPractice()), tmp_path / "baru.json")
    assert main(["diff", "example:lansia", "example:lansia", "--lang", "en"]) == 0
    assert "Nothing differs." in capsys.readouterr().out
    assert main(["diff", "example:lansia", str(tmp_path / "baru.json"), "--lang", "en"]) == 1
    assert "(changed)" in capsys.readouterr().out
    assert main(["diff", "example:lansia", str(tmp_path / "baru.json"), "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["changes"]


def test_diff_reads_reports_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A Word report that carries its case, and a report in JSON, are compared like cases."""
    word, tree, bare = (str(tmp_path / name) for name in ("a.docx", "a.json", "b.docx"))
    assert main(["report", "example:lansia", "-o", word, "--embed-case", "--pages", "none"]) == 0
    assert main(["report", "example:lansia", "-o", tree]) == 0
    assert main(["diff", word, tree]) == 0
    assert main(["report", "example:lansia", "-o", bare, "--pages", "none"]) == 0
    capsys.readouterr()
    assert main(["diff", bare, tree, "--lang", "en"]) == 2
    assert "carries no case" in capsys.readouterr().err


def test_comments_as_text_and_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list with places, for people and for programs."""
    path = tmp_path / "kembali.docx"
    path.write_bytes(returned())
    assert main(["comments", str(path), "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "1. BAB I PENDAHULUAN › Tujuan" in out
    assert "“belum jelas”" in out
    assert "Pembimbing, 2024-01-02 09:30 [done]: Tulis ukurannya." in out
    assert "↳ Mahasiswa" in out
    assert main(["comments", str(path), "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["comments"]) == 3
    assert main(["report", "example:lansia", "-o", str(path), "--pages", "none"]) == 0
    capsys.readouterr()
    assert main(["comments", str(path), "--lang", "en"]) == 0
    assert "There are no comments." in capsys.readouterr().out
