"""A small program between the library and LibreOffice: when the one who started it is gone, nothing stays.

It runs as ``python keeper.py FOLDER PROGRAM ARGUMENT …`` and ends as the program does. Its standard input is
a pipe into which nobody writes. The end of that pipe means that the starter has ended, be it by a signal that
no process can answer; then the program and its children are killed and *FOLDER* is removed. The same happens
when the starter asks it to end. Nothing of the library is imported, so that it starts at once.
"""

import contextlib
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

PROFILE = "profile"
"""The folder inside the passing one in which LibreOffice keeps its settings."""
_TRIES, _PAUSE = 20, 0.05
_PROCESSES = Path("/proc")
_PIPES = "/tmp/OSL_PIPE_{user}_SingleOfficeIPC_{name}"  # noqa: S108 - where LibreOffice puts it


def main(folder: str, *command: str) -> int:
    """Run *command* until it ends or nobody waits for it any more; return its exit code."""
    left_alone = threading.Event()
    running: list[subprocess.Popen[bytes]] = []

    def leave(*_: object) -> None:
        left_alone.set()
        for program in running:
            _kill(program)

    def watch() -> None:
        os.read(0, 1)  # not by sys.stdin, whose lock a thread must not hold when the program ends
        leave()

    signal.signal(signal.SIGTERM, leave)
    os.putenv("TMPDIR", folder)  # what the program keeps for a while goes with the rest
    running.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True))  # noqa: S603 - named by the caller
    threading.Thread(target=watch, daemon=True).start()
    if left_alone.is_set():
        leave()
    code = running[0].wait()
    if left_alone.is_set():
        clear(Path(folder))
    return code


def _kill(program: "subprocess.Popen[bytes]") -> None:
    if os.name == "nt":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(program.pid)], check=False)  # noqa: S603, S607 - a number
        return
    with contextlib.suppress(ProcessLookupError):  # it has just ended
        os.killpg(program.pid, signal.SIGKILL)  # it leads a group of its own


def clear(folder: Path) -> None:
    """End the programs that work in a passing folder, and remove it and the socket of its LibreOffice."""
    mark = f"\0-env:UserInstallation={(folder / PROFILE).as_uri()}\0".encode()
    for process in _PROCESSES.glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it has ended, or is somebody else's
            started_as = (process / "cmdline").read_bytes()
            # A keeper is started with the same words; it clears away and ends by itself.
            if mark in started_as and os.fsencode(__file__) not in started_as:
                os.kill(int(process.name), signal.SIGKILL)
    for _ in range(_TRIES):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            break
        time.sleep(_PAUSE)
    if os.name != "nt":
        socket_of(folder).unlink(missing_ok=True)


def socket_of(folder: Path) -> Path:
    """Return the socket by which a second LibreOffice with the profile in *folder* would find the first."""
    digest = hashlib.md5((folder / PROFILE).as_uri().encode("utf-16-le"), usedforsecurity=False).digest()
    return Path(_PIPES.format(user=os.getuid(), name="".join(f"{byte:x}" for byte in digest)))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
