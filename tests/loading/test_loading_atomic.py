"""Files are written whole or not at all."""

import os
from pathlib import Path

import pytest
from cases import rich_case, small_case

from socialwork.loading import load_case, save_case


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file under *folder*."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["kasus.yaml", "kasus.json", "kasus"])
def test_a_failure_while_writing_leaves_the_old_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """When the disk fills up, the case that was there is still there, and no rest of the new one."""
    save_case(small_case(), tmp_path / name)
    before = everything(tmp_path)
    calls = iter([None, OSError("disk full")] if name == "kasus" else [OSError("disk full")])

    def full(_descriptor: int) -> None:
        if (outcome := next(calls)) is not None:
            raise outcome

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="disk full"):
        save_case(rich_case(), tmp_path / name)
    assert everything(tmp_path) == before
    assert load_case(tmp_path / name) == small_case()


def test_a_failure_in_a_new_folder_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that was made for the case goes again."""

    def full(_descriptor: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="disk full"):
        save_case(rich_case(), tmp_path / "a" / "kasus")
    assert list(tmp_path.iterdir()) == []


def test_the_rights_of_a_file_stay(tmp_path: Path) -> None:
    """Saving again does not open a file to others that was closed to them."""
    path = tmp_path / "kasus.yaml"
    save_case(small_case(), path)
    path.chmod(0o640)
    save_case(rich_case(), path)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Saving to a link writes the file behind it."""
    (tmp_path / "asli.yaml").write_text("", encoding="utf-8")
    (tmp_path / "kasus.yaml").symlink_to(tmp_path / "asli.yaml")
    save_case(small_case(), tmp_path / "kasus.yaml")
    assert (tmp_path / "kasus.yaml").is_symlink()
    assert load_case(tmp_path / "asli.yaml") == small_case()
