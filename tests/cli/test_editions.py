"""Editions, carried cases and passwords on the command line."""

import io
import zipfile
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from socialwork.cli import main
from socialwork.loading import load_case

NO_PAGES = ("--pages", "none", "--lang", "en")


def test_a_public_report_tells_what_it_masked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was masked, and what a person has to decide, is said beside the result."""
    call = ["report", "example:utama", "-o", str(tmp_path / "publik.docx"), "--edition", "public", *NO_PAGES]
    assert main(call) == 0
    err = capsys.readouterr().err
    assert "Masked: " in err
    assert "birth date (2)" in err
    assert "combined features (30)" in err
    assert "age (7)" in err
    assert "name of an institution (57)" in err


def test_a_public_report_without_consent_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written; a written reason opens the way and goes along in the embedded case."""
    main(["new", str(tmp_path / "kasus")])
    out = tmp_path / "publik.docx"
    call = [
        "report",
        str(tmp_path / "kasus"),
        "-o",
        str(out),
        "--edition",
        "public",
        "--embed-case",
        *NO_PAGES,
    ]
    assert main(call) == 3
    assert "the public edition is not written" in capsys.readouterr().err
    assert not out.exists()
    assert main([*call, "--reason", "Kasus contoh."]) == 0
    assert main(["extract", str(out), "-o", str(tmp_path / "kembali.yaml")]) == 0
    assert load_case(tmp_path / "kembali.yaml").overrides[-1].reason == "Kasus contoh."


def test_the_embedded_case_is_that_of_the_edition(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The working copy carries the whole case, the public one the masked one."""
    for edition in ("working", "public"):
        out = str(tmp_path / f"{edition}.docx")
        assert (
            main(["report", "example:utama", "-o", out, "--edition", edition, "--embed-case", *NO_PAGES]) == 0
        )
        assert main(["extract", out, "-o", str(tmp_path / edition)]) == 0
    assert load_case(tmp_path / "working") == load_case("example:utama")
    assert load_case(tmp_path / "public").people.client.born is None
    capsys.readouterr()
    assert main(["extract", str(tmp_path / "working.docx")]) == 0
    assert "format: 1" in capsys.readouterr().out


def test_a_report_without_a_case_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``extract`` leaves with 1 where there is nothing to take out, and refuses what is no Word file."""
    out = str(tmp_path / "biasa.docx")
    assert main(["report", "example:lansia", "-o", out, *NO_PAGES]) == 0
    assert main(["extract", out, "--lang", "en"]) == 1
    assert "carries no case" in capsys.readouterr().err
    (tmp_path / "teks.docx").write_text("bukan", "utf-8")
    assert main(["extract", str(tmp_path / "teks.docx"), "--lang", "en"]) == 3
    assert "no complete Word file" in capsys.readouterr().err
    assert main(["extract", str(tmp_path / "tidak-ada.docx")]) == 4


PASSWORD = "kerikil payung senja roda"  # noqa: S105 - invented


@pytest.mark.parametrize("password", ["rahasia-ku", ""])
def test_an_easily_guessed_password_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], password: str
) -> None:
    """Be it common, or made of the names and codes of the case."""
    student = load_case("example:lansia").people.student
    typed = password or f"{student.name} {student.student_number}"
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: typed)
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: typed)
    out = tmp_path / "arsip.docx"
    call = ["report", "example:lansia", "-o", str(out), "--edition", "confidential", "--encrypt", *NO_PAGES]
    assert main(call) != 0
    assert "four random words" in capsys.readouterr().err
    assert not out.exists()


def test_a_password_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is typed twice and stands in no argument; the file opens with it."""
    answers = iter([PASSWORD, PASSWORD])
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: next(answers))
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: next(answers))
    out = tmp_path / "arsip.docx"
    call = ["report", "example:lansia", "-o", str(out), "--edition", "confidential", "--encrypt", *NO_PAGES]
    assert main(call) == 0
    file, stream = OOXMLFile(io.BytesIO(out.read_bytes())), io.BytesIO()
    file.load_key(password=PASSWORD)
    file.decrypt(stream)
    assert zipfile.is_zipfile(stream)


def test_options_that_do_not_go_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A password or a case needs a Word file, and one case alone."""
    assert main(["report", "example:lansia", "-o", str(tmp_path / "x.md"), "--embed-case", *NO_PAGES]) == 2
    assert ".docx" in capsys.readouterr().err
    assert main(["report", "example:lansia", "-o", str(tmp_path / "folder"), "--encrypt", *NO_PAGES]) == 2
    assert "--encrypt" in capsys.readouterr().err


def test_watermark_and_edition_reach_a_cohort(tmp_path: Path) -> None:
    """Every report of a folder has them."""
    out = tmp_path / "semua"
    call = [
        "report",
        "example:lansia",
        "-o",
        str(out),
        "--watermark",
        "DRAF",
        "--edition",
        "public",
        *NO_PAGES,
    ]
    assert main(call) == 0
    with zipfile.ZipFile(out / "lansia.docx") as archive:
        assert b'string="DRAF"' in archive.read("word/header1.xml")
