"""The threat model names tests that exist, and links to the page on how to report."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "explanation" / "threat-model.md").read_text("utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def test_each_promise_is_kept_by_a_test_that_exists() -> None:
    """Every row of its tables names at least one, and each of these is a function of that file."""
    rows = [
        line
        for line in PAGE.splitlines()
        if line.startswith("|") and not line.startswith(("| what", "| ---"))
    ]
    assert len(rows) > 15
    assert [row for row in rows if not NAMED.search(row)] == []
    for file, name in NAMED.findall(PAGE):
        functions = [
            node.name
            for node in ast.parse((ROOT / file).read_text("utf-8")).body
            if isinstance(node, ast.FunctionDef)
        ]
        assert name in functions, f"{file} has no {name}"


def test_both_pages_are_found() -> None:
    """From the readme, the index of the documentation, and each other."""
    readme, index = (ROOT / "README.md").read_text("utf-8"), (ROOT / "docs" / "index.md").read_text("utf-8")
    assert "SECURITY.md" in readme
    assert "docs/explanation/threat-model.md" in readme
    assert "docs/explanation/threat-model.md" in (ROOT / "SECURITY.md").read_text("utf-8")
    assert "explanation/threat-model" in index
    assert "SECURITY.md" in PAGE
