"""Temporary files of a killed process are removed by the next one, and nothing else is."""

import os
import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cases import small_case

from socialwork.cli import main
from socialwork.loading import save_case
from socialwork.loading.leftovers import leftovers, passing_name


@pytest.fixture
def ended() -> int:
    """Return the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return process.pid


def named(process: int, machine: str | None = None) -> str:
    """Return a passing name of another process, and perhaps of another machine."""
    _, known, _, random = passing_name().split("-")
    return f"socialwork-{machine or known}-{process}-{random}"


KILLED = """
import os, signal
from pathlib import Path
from socialwork.loading.atomic import write_all
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
write_all({Path("kasus.yaml"): b"nama: Bramantyo"})
"""


def test_what_a_killed_process_left_goes_with_the_next_writing(tmp_path: Path) -> None:
    """The text of a client does not stay in a hidden file."""
    done = subprocess.run([sys.executable, "-c", KILLED], cwd=tmp_path, check=False)
    assert done.returncode == -signal.SIGKILL
    (left,) = tmp_path.iterdir()
    assert b"Bramantyo" in left.read_bytes()
    save_case(small_case(), tmp_path / "lain.yaml")
    assert [one.name for one in tmp_path.iterdir()] == ["lain.yaml"]


def test_nothing_else_is_taken_for_a_leftover(
    tmp_path: Path, ended: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files of living processes, of other machines, users and programs, links, and near names stay."""
    (tmp_path / "milik-orang").mkdir()
    (tmp_path / named(ended)).symlink_to(tmp_path / "milik-orang")
    for name in (
        named(os.getpid()),
        named(1),
        named(ended, "0" * 8),
        f"x{named(ended)}",
        f"{named(ended)}.docx",
    ):
        (tmp_path / name).touch()
    assert list(leftovers(tmp_path)) == []
    (tmp_path / f".{named(ended)}.tmp").touch()
    assert len(list(leftovers(tmp_path))) == 1
    monkeypatch.setattr(os, "getuid", lambda: -1)
    assert list(leftovers(tmp_path)) == []


def test_on_windows_no_process_is_asked_whether_it_lives(
    tmp_path: Path, ended: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There the question would end it, and no file has the number of an owner: everything stays."""
    asked: list[int] = []
    left = tmp_path / named(ended)
    left.touch()
    assert list(leftovers(tmp_path)) == [left]
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setattr(os, "kill", lambda process, _: asked.append(process))
    monkeypatch.delattr(os, "getuid")
    assert list(leftovers(tmp_path)) == []
    assert asked == []
    save_case(small_case(), tmp_path / "lain.yaml")
    assert left.exists()


def test_a_folder_that_is_not_there_holds_no_leftovers(tmp_path: Path) -> None:
    """Nor does asking for them fail."""
    assert list(leftovers(tmp_path / "tidak-ada")) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_asked_to_end_clears_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    """Its exit code tells of the signal, as shells do; afterwards the signal means what it meant."""
    outside = signal.signal(number, signal.SIG_DFL)  # ``nohup`` lets its programs ignore one
    monkeypatch.setattr(os, "fsync", lambda _: os.kill(os.getpid(), number))
    try:
        with pytest.raises(SystemExit) as caught:
            main(["report", "example:lansia", "-o", str(tmp_path / "laporan.docx")])
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, outside)
    assert caught.value.code == 128 + number
    assert list(tmp_path.iterdir()) == []


def test_what_is_ignored_stays_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command under ``nohup`` goes on when its terminal is closed."""
    outside = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    monkeypatch.setattr(os, "fsync", lambda _: os.kill(os.getpid(), signal.SIGHUP))
    try:
        assert main(["report", "example:lansia", "-o", str(tmp_path / "laporan.docx")]) == 0
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, outside)
