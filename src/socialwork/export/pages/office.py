"""LibreOffice as a layout engine: a Word file in, a PDF file out."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from socialwork.errors import SpokenError
from socialwork.export.pages import keeper
from socialwork.loading.leftovers import leftovers, passing_name
from socialwork.words import Words

_PROGRAMS = ("soffice", "libreoffice")
_SECONDS = 300
_FILTER = (
    'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"},'
    '"UseTaggedPDF":{"type":"boolean","value":"true"}}'
)
_MISSING = Words(
    "LibreOffice tidak ditemukan (program {program!r}); pasang LibreOffice Writer, lalu ulangi",
    "LibreOffice was not found (program {program!r}); install LibreOffice Writer and try again",
)
_FAILED = Words(
    "LibreOffice tidak dapat mengubah dokumen menjadi PDF: {why}",
    "LibreOffice could not turn the document into PDF: {why}",
)
_SLOW = Words("tidak selesai dalam {seconds} detik", "it did not finish within {seconds} seconds")
_ENDED = Words("berakhir dengan kode {code}", "it ended with code {code}")
_SILENT = Words("tidak ada berkas yang ditulis", "it wrote no file")


class OfficeError(SpokenError):
    """LibreOffice is missing, or did not do what it was asked."""


@frozen(kw_only=True)
class Office:
    """One installation of LibreOffice.

    Attributes:
        program: The path of ``soffice``.
        seconds: How long one conversion may take.
    """

    program: str
    seconds: float = _SECONDS

    def version(self) -> str:
        """Return how the program names itself, such as ``LibreOffice 7.4.7.2``.

        Raises:
            OfficeError: It cannot be run.
        """
        command = [self._found(), "--version"]
        try:
            done = subprocess.run(  # noqa: S603 - a program that the caller has named, and no shell
                command, check=True, capture_output=True, text=True, timeout=self.seconds
            )
        except subprocess.TimeoutExpired as error:
            raise self._slow() from error
        except (OSError, subprocess.CalledProcessError) as error:
            raise OfficeError(_FAILED.format(why=error)) from error
        return done.stdout.strip()

    def pdf(self, docx: bytes) -> bytes:
        """Return a Word file as PDF; each of its bookmarks becomes a named destination.

        Each call has a folder and a profile of its own, so that calls may run side by side. Nothing of them
        stays: a small program beside LibreOffice ends it and clears away when this process is killed, and the
        next call clears away what is left where both were.

        Raises:
            OfficeError: LibreOffice cannot be run, does not end in time, or writes nothing.
        """
        program = self._found()
        with _passing_folder() as folder:
            source = folder / "document.docx"
            source.write_bytes(docx)
            profile = f"-env:UserInstallation={(folder / keeper.PROFILE).as_uri()}"
            out = ("--convert-to", _FILTER, "--outdir", str(folder), str(source))
            try:
                code = _kept(folder, [program, profile, "--headless", *out], self.seconds)
            except subprocess.TimeoutExpired as error:
                raise self._slow() from error
            if code:
                raise OfficeError(_FAILED.format(why=_ENDED.format(code=code)))
            made = source.with_suffix(".pdf")
            if not made.exists():
                raise OfficeError(_FAILED.format(why=_SILENT))
            return made.read_bytes()

    def _found(self) -> str:
        found = shutil.which(self.program)
        if found is None:
            raise OfficeError(_MISSING.format(program=self.program))
        return found

    def _slow(self) -> OfficeError:
        return OfficeError(_FAILED.format(why=_SLOW.format(seconds=f"{self.seconds:g}")))


@contextmanager
def _passing_folder() -> Iterator[Path]:
    """Give a folder that only this user can read, gone afterwards; clear away those of ended processes."""
    temporary = Path(tempfile.gettempdir()).resolve()
    for left in leftovers(temporary):
        if left.is_dir():
            keeper.clear(left)
    folder = temporary / passing_name()
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _kept(folder: Path, command: list[str], seconds: float) -> int:
    """Run *command* under a keeper; return its exit code.

    Raises:
        subprocess.TimeoutExpired: It does not end in time.
    """
    gone, here = os.pipe()  # its end tells the keeper that nobody waits any more, whatever the reason
    try:
        kept = subprocess.Popen(  # noqa: S603 - a program that the caller has named, and no shell
            [sys.executable, "-I", keeper.__file__, str(folder), *command],
            stdin=gone,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # keys that interrupt this process do not reach it
        )
    finally:
        os.close(gone)
    try:
        return kept.wait(seconds)
    finally:
        os.close(here)
        if os.name != "nt":  # where that gives it no time to clear away
            kept.terminate()  # a process that was forked meanwhile may hold the pipe open
        kept.wait()


def find_office() -> Office | None:
    """Return the LibreOffice that the machine finds by its usual names, or ``None``."""
    found = (shutil.which(name) for name in _PROGRAMS)
    program = next((path for path in found if path), None)
    return None if program is None else Office(program=program)
