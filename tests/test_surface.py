"""Every public name is exported, documented and used in an example."""

import inspect
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import attrs
import pytest

import socialwork
from socialwork import Term
from sweep import every

ROOT = Path(__file__).parents[1]


def examples() -> str:
    """Return all text in which an example of a name may stand: docs, README and docstrings."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    kept = [page for page in pages if "_build" not in page.parts and "generated" not in page.parts]
    code = [
        block
        for page in kept
        for block in re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    ]
    doctests = [
        line
        for path in sorted((ROOT / "src").rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if ">>>" in line or "... " in line
    ]
    return "\n".join([*code, *doctests])


EXAMPLES = examples()


def test_all_is_sorted_and_without_doubles() -> None:
    """``__all__`` lists each name once, in order."""
    assert sorted(set(socialwork.__all__)) == list(socialwork.__all__)


@every(socialwork.__all__)
def test_name_is_there(name: str) -> None:
    """Every name of ``__all__`` can be imported."""
    assert getattr(socialwork, name) is not None


@every(socialwork.__all__)
def test_name_is_documented(name: str) -> None:
    """Every public class and function has a docstring of its own."""
    value = getattr(socialwork, name)
    if inspect.isclass(value) or inspect.isfunction(value):
        assert len(inspect.getdoc(value) or "") > 20


@every(socialwork.__all__)
def test_name_has_an_example(name: str) -> None:
    """Every public name stands in a code block that a test runs; a record may stand in the example cases."""
    assert re.search(rf"\b{name}\b", EXAMPLES) or name in names_in_example_cases()


@cache
def names_in_example_cases() -> set[str]:
    """Return the classes of all records, terms and nodes of the examples and of the report made from one."""
    found: set[str] = set()
    for name in ("example:utama", "example:lansia", "example:rehabilitasi"):
        collect(socialwork.load_case(name), found)
    collect(socialwork.build(socialwork.load_case("example:utama"), socialwork.load_template()), found)
    return found


def collect(value: object, found: set[str]) -> None:
    """Add the names of the classes of *value* and of everything in it."""
    if isinstance(value, tuple):
        for item in value:
            collect(item, found)
    elif isinstance(value, Term):
        found.add(type(value).__name__)
    elif attrs.has(type(value)):
        found.add(type(value).__name__)
        for field in attrs.fields(type(value)):
            collect(getattr(value, field.name), found)


def test_static_and_lazy_names_agree() -> None:
    """What type checkers see and what is loaded lazily are the same names."""
    source = (ROOT / "src" / "socialwork" / "__init__.py").read_text("utf-8")
    static = set(re.findall(r"^    from socialwork\.[\w.]+ import (\w+) as \w+$", source, re.MULTILINE))
    static |= set(re.findall(r"^        (\w+) as \w+,$", source, re.MULTILINE))
    assert static == set(socialwork.__all__)


def test_unknown_names_are_refused() -> None:
    """A name that does not exist is an AttributeError, as in any module."""
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = socialwork.no_such_name  # type: ignore[attr-defined]


def test_dir_lists_the_public_names() -> None:
    """``dir`` shows what can be imported."""
    assert set(socialwork.__all__) <= set(dir(socialwork))


def test_importing_loads_nothing_heavy() -> None:
    """``from socialwork import load_case, check, Case`` loads no Word, YAML, XML or locale library."""
    code = (
        "import sys; from socialwork import load_case, check, Case;"
        "print([n for n in ('docx', 'lxml', 'yaml', 'cattrs', 'babel', 'hypothesis', 'markdown_it', 'click')"
        " if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
