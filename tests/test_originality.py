"""No sentence of the library is borrowed: it shares no run of seven words with the pages of its facts."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from socialwork.knowledge.literature import works
from socialwork.knowledge.terms import all_terms

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "socialwork"
TEMPLATE = SRC / "data" / "templates" / "praktikum-institusi" / "template.toml"
PAGES = ROOT.parent / "shared" / "reference"
RUN = 7

# Laws and study programmes can only be called by their names.
NAMED = re.compile(
    r"Undang-Undang[^.;()]*|Peraturan [^.;()]*|Keputusan [^.;()]*|Ketetapan [^.;()]*|Program Studi [^.;()]*",
    re.IGNORECASE,
)


def words(text: str) -> list[str]:
    """Return the words of a text without marks, links and numbers."""
    plain = re.sub(r"\[@[^\]]*\]|https?://\S+|[*_`|#]", " ", text)
    return re.findall(r"[^\W\d_]+(?:[-’][^\W\d_]+)*", plain.casefold())


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Iterate over all runs of seven words; formulas, in which letters stand alone, are none."""
    found = words(text)
    every = (tuple(found[n : n + RUN]) for n in range(len(found) - RUN + 1))
    return (run for run in every if sum(len(word) > 3 for word in run) > 2)


@cache
def borrowed() -> dict[tuple[str, ...], str]:
    """Return every run of the reference pages, with the name of its page."""
    return {run: page.name for page in sorted(PAGES.glob("*.md")) for run in runs(page.read_text("utf-8"))}


@cache
def names() -> frozenset[tuple[str, ...]]:
    """Return the runs of what can only be called by its name: terms, works, the headings of the campus."""
    labels = (label for term in all_terms() for label in (term.words.id, term.words.en, *term.aliases))
    titles = re.findall(r'^title = "(.+)"$', TEMPLATE.read_text("utf-8"), re.MULTILINE)
    return frozenset(
        run for name in (*labels, *titles, *(work.title for work in works())) for run in runs(name)
    )


def texts() -> list[tuple[str, str]]:
    """Return every text that the library holds, with its place."""
    found = [
        (f"{path.relative_to(ROOT)}:{node.lineno}", node.value)
        for path in sorted(SRC.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    pages = [*SRC.rglob("*.md"), *SRC.rglob("*.toml"), *SRC.rglob("*.yaml"), *(ROOT / "docs").rglob("*.md")]
    for path in sorted(pages):
        if not {"_build", "generated"} & {*path.parts}:
            lines = path.read_text("utf-8").split("\n\n")
            found += [(f"{path.relative_to(ROOT)}: {text[:30]!r}", text) for text in lines]
    return found


@pytest.mark.skipif(not PAGES.exists(), reason="the reference pages stand outside the project")
def test_no_seven_words_are_borrowed() -> None:
    """No text shares seven words in a row with a reference page, but for names."""
    pages = borrowed()
    shared = [
        f"{place}: {' '.join(run)} ({pages[run]})"
        for place, text in texts()
        for run in runs(NAMED.sub(" ", text))
        if run in pages and run not in names()
    ]
    assert shared == []


def test_a_borrowed_run_would_be_seen() -> None:
    """The comparison sees through capitals, emphasis and punctuation."""
    page = set(runs("Satu *dua* tiga, empat lima enam tujuh delapan."))
    assert set(runs("satu dua TIGA empat (lima) enam tujuh")) <= page
