"""The pictures of how-to pages come from the code on them."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

DOCS = Path(__file__).parents[1] / "docs"


def module() -> ModuleType:
    """Return the module that writes the pictures."""
    spec = importlib.util.spec_from_file_location("page_pictures", DOCS / "page_pictures.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def test_every_picture_of_a_page_is_written_by_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The code of a page leaves each picture that the page shows, and the folder is as before."""
    monkeypatch.chdir(tmp_path)
    pages = module()
    pages.write_pictures(tmp_path / "generated")
    assert Path.cwd() == tmp_path
    for name in pages.PAGES:
        page = (DOCS / "how-to" / f"{name}.md").read_text("utf-8")
        shown = re.findall(rf"\(\.\./reference/generated/{name}/([\w.-]+)\)", page)
        assert shown
        for picture in shown:
            assert (tmp_path / "generated" / name / picture).read_text("utf-8").startswith("<svg")
