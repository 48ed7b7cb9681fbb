"""LibreOffice as a layout engine: a Word file in, a PDF file out."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from attrs import frozen

from socialwork.errors import SpokenError
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
        return self._run("--version").strip()

    def pdf(self, docx: bytes) -> bytes:
        """Return a Word file as PDF; each of its bookmarks becomes a named destination.

        Each call has a profile of its own, so that calls may run side by side.

        Raises:
            OfficeError: LibreOffice cannot be run, does not end in time, or writes nothing.
        """
        with tempfile.TemporaryDirectory(prefix="socialwork-") as folder:
            source = Path(folder) / "document.docx"
            source.write_bytes(docx)
            profile = (Path(folder) / "profile").as_uri()
            self._run(
                f"-env:UserInstallation={profile}",
                "--headless",
                "--convert-to",
                _FILTER,
                "--outdir",
                folder,
                str(source),
            )
            made = source.with_suffix(".pdf")
            if not made.exists():
                raise OfficeError(_FAILED.format(why=_SILENT))
            return made.read_bytes()

    def _run(self, *arguments: str) -> str:
        try:
            done = subprocess.run(  # noqa: S603 - a program that the caller has named, and no shell
                [self.program, *arguments], check=True, capture_output=True, text=True, timeout=self.seconds
            )
        except FileNotFoundError as error:
            raise OfficeError(_MISSING.format(program=self.program)) from error
        except subprocess.TimeoutExpired as error:
            raise OfficeError(_FAILED.format(why=_SLOW.format(seconds=f"{self.seconds:g}"))) from error
        except (OSError, subprocess.CalledProcessError) as error:
            raise OfficeError(_FAILED.format(why=error)) from error
        return done.stdout


def find_office() -> Office | None:
    """Return the LibreOffice that the machine finds by its usual names, or ``None``."""
    found = (shutil.which(name) for name in _PROGRAMS)
    program = next((path for path in found if path), None)
    return None if program is None else Office(program=program)
