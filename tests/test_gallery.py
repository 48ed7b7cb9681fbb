"""The gallery of the documentation shows everything that can be drawn."""

import importlib.util
import re
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from socialwork.drawings.kinds import drawing_kinds
from socialwork.figures.svg import to_svg
from socialwork.vocabulary.person import (
    ChildKind,
    ConditionKind,
    EmotionalTie,
    KinKind,
    TieStrength,
    UnionKind,
)
from socialwork.vocabulary.term import Term

DOCS = Path(__file__).parents[1] / "docs"


@cache
def page() -> ModuleType:
    """Return the module that makes the gallery."""
    spec = importlib.util.spec_from_file_location("gallery_page", DOCS / "gallery_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@cache
def gallery() -> Any:
    """Return the gallery."""
    return page().gallery()


def test_every_kind_of_drawing_is_shown() -> None:
    """A kind that nobody has put into the gallery is an error when the documentation is built."""
    ours = {kind.code for kind in drawing_kinds() if page()._home(kind).startswith("socialwork.")}
    assert {"genogram", "sociogram", "organisation", "tokens"} <= ours <= {*gallery().pictures}


def test_a_kind_without_a_sample_is_told() -> None:
    """The message says where to add one."""
    kind = next(kind for kind in drawing_kinds() if kind.code == "sociogram")
    with pytest.raises(LookupError, match=r"add one to docs/gallery\.yaml"):
        page()._first(kind, [])


@pytest.mark.parametrize(
    "vocabulary", [KinKind, ConditionKind, UnionKind, ChildKind, EmotionalTie, TieStrength]
)
def test_every_symbol_and_line_is_shown(vocabulary: type[Term]) -> None:
    """Each term that has a symbol or a line of its own has a picture and its words in both languages."""
    text = "\n".join(gallery().lines)
    for term in vocabulary:
        if term is not KinKind.PERSON:
            assert any(term.code in name for name in gallery().pictures), term
            assert f"| {term.words.id} | {term.words.en} |" in text


def test_both_notations_are_shown() -> None:
    """Symbols of people stand side by side in the two notations."""
    names = {*gallery().pictures}
    assert {f"index-{one}" for one in ("mcgoldrick", "bennett")} <= names
    assert {"genogram", "genogram-bennett", "genogram-en"} <= names


def test_pictures_and_page_agree(tmp_path: Path) -> None:
    """Every picture that is written is on the page, once, and the page shows no other."""
    gallery().write(tmp_path)
    written = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.svg"))
    shown = re.findall(r"\]\((gallery/[^)]+)\)", "\n".join(gallery().lines))
    assert sorted(shown) == written
    assert len(written) > 100


def test_the_same_pictures_each_time() -> None:
    """Building the documentation again changes no picture."""
    again = page().gallery()
    assert again.lines == gallery().lines
    assert {name: to_svg(one) for name, one in again.pictures.items()} == {
        name: to_svg(one) for name, one in gallery().pictures.items()
    }
