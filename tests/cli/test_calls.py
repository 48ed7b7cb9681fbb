"""Calls that are wrong, help, and the language of both."""

import subprocess
import sys

import pytest

from socialwork.cli import main
from socialwork.cli.language import chosen_language


@pytest.mark.parametrize(
    ("args", "environ", "expected"),
    [
        ([], {}, "id"),
        (["--lang", "en"], {"LANG": "id_ID"}, "en"),
        (["check", "--lang=id"], {"SOCIALWORK_LANG": "en"}, "id"),
        ([], {"SOCIALWORK_LANG": "en"}, "en"),
        ([], {"LC_ALL": "en_US.UTF-8"}, "en"),
        ([], {"LC_ALL": "C.UTF-8"}, "id"),
        (["--lang"], {}, "id"),
        (["--lang", "fr"], {}, "id"),
    ],
)
def test_language(args: list[str], environ: dict[str, str], expected: str) -> None:
    """The option wins over the environment, and Indonesian is the default."""
    assert expected == chosen_language(args, environ)


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (["chek"], "chek"),
        (["check"], "KASUS"),
        (["check", "example:utama", "--formt", "json"], "--format"),
        (["check", "example:utama", "--format", "xml"], "xml"),
        (["check", "example:utama", "--today", "kemarin"], "kemarin"),
        (["check", "a", "b"], "b"),
        (["report", "example:utama"], "--output"),
    ],
)
def test_wrong_calls(args: list[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong call leaves with 2 and says in Indonesian what was wrong and where the help is."""
    assert main([*args, "--lang", "id"]) == 2
    err = capsys.readouterr().err
    assert expected in err
    assert "--help" in err


def test_no_arguments_show_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a command the program explains itself."""
    assert main([]) == 2
    assert "report" in capsys.readouterr().out


@pytest.mark.parametrize(("lang", "word"), [("id", "laporan"), ("en", "report")])
def test_help_in_both_languages(lang: str, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The help speaks the chosen language."""
    assert main(["--lang", lang, "--help"]) == 0
    assert word in capsys.readouterr().out.lower()


@pytest.mark.parametrize("command", ["new", "check", "report", "schema", "show"])
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command explains what it does and each of its options."""
    assert main([command, "--help", "--lang", "id"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 6


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """``--version`` names the version."""
    assert main(["--version"]) == 0
    assert "socialwork" in capsys.readouterr().out


def test_runs_as_a_module() -> None:
    """``python -m socialwork`` is the same program."""
    done = subprocess.run(
        [sys.executable, "-m", "socialwork", "--lang", "en", "show", "example:lansia"],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert "Referral" in done.stdout
