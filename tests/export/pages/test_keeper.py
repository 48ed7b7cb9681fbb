"""Of a conversion nothing stays, however it ends: no folder, no socket, no LibreOffice."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from socialwork.export.pages import keeper
from socialwork.export.pages.office import Office, OfficeError, find_office
from socialwork.export.word.writer import docx_bytes
from tools import needs_libreoffice

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/cmdline").exists(), reason="needs /proc to see processes"
)

START = """
import signal, sys
from pathlib import Path
from socialwork.export.pages.office import Office
signal.signal(signal.SIGHUP, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)
Office(program=sys.argv[1]).pdf(Path(sys.argv[2]).read_bytes())
"""
"""A conversion, to which signals mean what they should, also where ``nohup`` lets the tests ignore some."""
FAKE = """#!{python}
import subprocess, sys, time
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", *sys.argv[1:]])
time.sleep(60)
"""


@pytest.fixture
def fake(tmp_path: Path) -> str:
    """Return a program that works on as a child of itself, and never ends."""
    path = tmp_path / "office"
    path.write_text(FAKE.format(python=sys.executable), "utf-8")
    path.chmod(0o700)
    return str(path)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder for temporary files, which is empty."""
    folder = tmp_path / "sementara"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


def working(room: Path) -> dict[int, str]:
    """Return the processes that name the folder, with their command lines; zombies name nothing."""
    found = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            line = (process / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if str(room) in line:
            found[int(process.name)] = line
    return found


def until(done: Callable[[], object]) -> None:
    """Wait until something is done, for half a minute at most."""
    for _ in range(600):
        if done():
            return
        time.sleep(0.05)
    pytest.fail("it did not come to that within 30 seconds")


def started(program: str, room: Path, docx: bytes, count: int) -> "subprocess.Popen[bytes]":
    """Start a conversion in a process of its own; return it when *count* processes work on it."""
    source = room.parent / "sumber.docx"
    source.write_bytes(docx)
    process = subprocess.Popen([sys.executable, "-c", START, program, str(source)])
    until(lambda: len(working(room)) >= count)
    return process


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_killed_conversion_leaves_nothing(fake: str, room: Path, number: signal.Signals) -> None:
    """Whatever kills the process that waits: LibreOffice, its children and the folder go at once."""
    process = started(fake, room, b"PK", 3)
    assert len(list(room.iterdir())) == 1
    process.send_signal(number)
    process.wait()
    until(lambda: not working(room) and not list(room.iterdir()))


def test_where_the_keeper_is_killed_too_the_next_conversion_clears_away(fake: str, room: Path) -> None:
    """Programs, folder and socket of the dead; a folder of a living process stays."""
    process = started(fake, room, b"PK", 3)
    (folder,) = room.iterdir()
    keeper.socket_of(folder).touch()
    (theirs,) = [number for number, line in working(room).items() if keeper.__file__ in line]
    process.send_signal(signal.SIGSTOP)  # so that neither sees the other end
    os.kill(theirs, signal.SIGKILL)
    process.kill()
    process.wait()
    until(lambda: theirs not in working(room))
    assert working(room)
    living = started(fake, room, b"PK", 3)
    until(lambda: not folder.exists())
    assert not any(folder.name in line for line in working(room).values())
    assert not keeper.socket_of(folder).exists()
    assert len(list(room.iterdir())) == 1
    living.kill()
    living.wait()
    until(lambda: not working(room) and not list(room.iterdir()))


def test_a_conversion_that_is_given_up_leaves_nothing(fake: str, room: Path) -> None:
    """Its children end as well."""
    with pytest.raises(OfficeError, match=r"within 0\.5 seconds"):
        Office(program=fake, seconds=0.5).pdf(b"PK")
    assert (working(room), list(room.iterdir())) == ({}, [])


def test_a_program_that_fails_is_told_of(room: Path) -> None:
    """With its code."""
    program = room.parent / "office"
    program.write_text("#!/bin/sh\nexit 77\n", "utf-8")
    program.chmod(0o700)
    with pytest.raises(OfficeError, match="ended with code 77"):
        Office(program=str(program)).pdf(b"PK")
    assert list(room.iterdir()) == []


@needs_libreoffice
def test_of_a_killed_libreoffice_nothing_stays(room: Path) -> None:
    """The same with the program itself: it is gone, with its folder and socket, and the next one works."""
    import socialwork as sw

    office = find_office()
    assert office is not None
    text = sw.Paragraph(text=(sw.Text("isi " * 50),))
    long = docx_bytes(sw.Document(parts=(sw.Part(blocks=(text,) * 3000),)))
    process = started(office.program, room, long, 3)
    (folder,) = room.iterdir()
    until(keeper.socket_of(folder).exists)
    process.kill()
    process.wait()
    until(lambda: not working(room) and not list(room.iterdir()) and not keeper.socket_of(folder).exists())
    short = docx_bytes(sw.Document(parts=(sw.Part(blocks=(text,)),)))
    assert office.pdf(short).startswith(b"%PDF")
    assert (working(room), list(room.iterdir())) == ({}, [])
