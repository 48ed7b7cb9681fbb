"""The file as a whole: reproducible, without traces, written in one step."""

import os
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from word_reading import part, written
from word_samples import document, paragraph, rich_document

from socialwork.export.word import write_docx
from tools import needs_sdk, validate_all, validate_sdk


@pytest.fixture(scope="module")
def rich() -> bytes:
    """Return the file with everything in it."""
    return written(rich_document())


def test_the_validators_find_nothing(rich: bytes) -> None:
    """Two independent validators and our own checks have nothing to say about the file."""
    assert validate_all(rich) == []


def test_the_validators_find_nothing_in_the_smallest_file() -> None:
    """An empty document is valid as well, also where it asks for an update."""
    assert validate_all(written(document(), update_on_open=True)) == []


@needs_sdk
def test_microsofts_validator_finds_nothing(rich: bytes) -> None:
    """Microsoft's Open XML SDK accepts the file."""
    assert validate_sdk(rich) == []


def test_python_docx_opens_the_file(rich: bytes) -> None:
    """Another program reads the file and finds its headings by the names of their styles."""
    opened = docx.Document(BytesIO(rich))
    assert "Heading 1" in {paragraph.style.name for paragraph in opened.paragraphs}
    assert len(opened.sections) == len(rich_document().parts)


def test_equal_documents_give_equal_bytes(rich: bytes) -> None:
    """Writing twice gives the same file, byte for byte."""
    assert written(rich_document()) == rich


def test_no_entry_has_a_date_of_its_own(rich: bytes) -> None:
    """Every entry of the archive is dated 1980-01-01, and no name occurs twice."""
    with zipfile.ZipFile(BytesIO(rich)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert len(set(archive.namelist())) == len(archive.namelist())


def test_pictures_are_not_compressed_again(rich: bytes) -> None:
    """PNG and JPEG are stored, everything else is deflated."""
    with zipfile.ZipFile(BytesIO(rich)) as archive:
        kinds = {(entry.filename.endswith("png"), entry.compress_type) for entry in archive.infolist()}
    assert kinds == {(True, zipfile.ZIP_STORED), (False, zipfile.ZIP_DEFLATED)}


def test_core_properties_say_what_the_document_says(rich: bytes) -> None:
    """Title and author are the document's; nobody is named as its last editor; dates say nothing."""
    core = {node.tag.rpartition("}")[2]: node.text for node in part(rich, "docProps/core.xml")}
    assert core == {
        "title": "Laporan <Contoh> & uji",
        "subject": None,
        "creator": "Praktikan",
        "keywords": "a, b",
        "description": None,
        "lastModifiedBy": None,
        "revision": "1",
        "language": "id-ID",
        "created": "1980-01-01T00:00:00Z",
        "modified": "1980-01-01T00:00:00Z",
    }


def test_no_revision_marks(rich: bytes) -> None:
    """The text has no marks of editing sessions."""
    with zipfile.ZipFile(BytesIO(rich)) as archive:
        assert b"rsid" not in b"".join(archive.read(name) for name in archive.namelist())


def test_the_frame_of_a_report_is_small() -> None:
    """An empty report takes a few kilobytes."""
    assert len(written(document())) < 12_000


def test_paths_are_written(tmp_path: Path) -> None:
    """A path gets the same bytes as a stream, and nothing else stays in its folder."""
    target = tmp_path / "laporan.docx"
    write_docx(document(paragraph("x")), target)
    assert target.read_bytes() == written(document(paragraph("x")))
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where writing fails, what was there before is still there, and no draft beside it."""
    target = tmp_path / "laporan.docx"
    target.write_bytes(b"old")

    def refuse(_: Path, other: Path) -> None:
        raise PermissionError(other)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(PermissionError):
        write_docx(document(), str(target))
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("laporan.docx", b"old")]
