"""TOML for templates: the same strictness, the same kind of messages."""

from collections.abc import Mapping
from typing import Annotated, Literal

import attrs
import pytest
from attrs import field, frozen

from socialwork.errors import Problem, TemplateError
from socialwork.loading import load_toml
from socialwork.words import Words


@frozen(kw_only=True)
class Text:
    """A text."""

    text: str


@frozen(kw_only=True)
class Block:
    """A block."""

    block: str
    columns: tuple[str, ...] = ()


@frozen(kw_only=True)
class Section:
    """A section, which may hold sections."""

    title: Annotated[str, Words("Judul", "Title")]
    kind: Literal["front", "body"] = "body"
    content: tuple[Text | Block, ...] = ()
    sections: tuple["Section", ...] = ()


@frozen(kw_only=True)
class Page:
    """A page."""

    margins: tuple[float, float]
    numbered: bool = True


@frozen(kw_only=True)
class Sheet:
    """A template of the test's own."""

    name: str
    page: Page | None = None
    labels: Mapping[str, str] = field(factory=dict)
    widths: dict[str, float] = field(factory=dict)
    section: tuple[Section, ...] = ()
    note: str | int = ""


attrs.resolve_types(Section)

GOOD = '''\
# Lembar
name = "Praktikum"
note = 5

[page]
margins = [4, 3.5]  # cm

[labels]
"tabel.satu" = 'Tabel'

[widths]
a = 2

[[section]]
title = "Satu"
kind = "front"
content = [
  {text = "a = [1]"},
  {block = "tabel", columns = ["x", "y"]},
]

[[section]]
title = """
Dua"""

[[section.sections]]
title = "Tiga"
'''


def problems(text: str) -> tuple[Problem, ...]:
    """Return what is wrong with *text*."""
    with pytest.raises(TemplateError) as caught:
        load_toml(Sheet, text, file="t.toml", error=TemplateError)
    return caught.value.problems


def test_a_good_file_is_read() -> None:
    """Numbers, choices, unions, mappings and nested tables are read as their types."""
    sheet = load_toml(Sheet, GOOD, file="t.toml", error=TemplateError)
    assert sheet == Sheet(
        name="Praktikum",
        note=5,
        page=Page(margins=(4.0, 3.5)),
        labels={"tabel.satu": "Tabel"},
        widths={"a": 2.0},
        section=(
            Section(
                title="Satu",
                kind="front",
                content=(Text(text="a = [1]"), Block(block="tabel", columns=("x", "y"))),
            ),
            Section(title="Dua", sections=(Section(title="Tiga"),)),
        ),
    )


def test_bytes_are_read_as_utf_8() -> None:
    """A template may come as bytes."""
    assert load_toml(Sheet, b'name = "x"', file="", error=TemplateError) == Sheet(name="x")


@pytest.mark.parametrize(
    ("old", "new", "line", "path", "fragment", "hint"),
    [
        ('name = "Praktikum"', "name = 5", 2, "name", "must be text", ""),
        ('name = "Praktikum"', "nama = 'x'\nname = 'y'", 2, "nama", "unknown key", "name"),
        ('name = "Praktikum"\n', "", 1, "name", "is required", ""),
        ("[4, 3.5]", '["4", 3.5]', 6, "page.margins[0]", "must be a number", ""),
        ("[4, 3.5]", "[4]", 6, "page.margins", "exactly 2", ""),
        ("a = 2", "a = true", 12, "widths.a", "must be a number", ""),
        ("'Tabel'", "5", 9, "labels.tabel.satu", "must be text", ""),
        ('"front"', '"frnt"', 16, "section[0].kind", "must be one of: front, body", "front"),
        ('title = "Satu"', 'Judul = "Satu"\ntitle = "x"', 15, "section[0].Judul", "unknown key", "title"),
        ('{text = "a = [1]"}', "{text = 1}", 18, "section[0].content[0].text", "must be text", ""),
        (
            'columns = ["x", "y"]',
            'columns = ["x", 2]',
            19,
            "section[0].content[1].columns[1]",
            "must be text",
            "",
        ),
        (
            'columns = ["x", "y"]',
            'colums = ["x"]',
            19,
            "section[0].content[1].colums",
            "unknown key",
            "columns",
        ),
        ('title = "Tiga"', "title = 3", 27, "section[1].sections[0].title", "must be text", ""),
        ("[page]", "[page", 5, "", "not valid TOML", ""),
        ("a = 2", "a = 2\na = 3", 13, "", "not valid TOML", ""),
        ('"Satu"', '"Sa\\u0007tu"', 15, "section[0].title", "U+0007", ""),
    ],
)
def test_a_mistake_is_told_at_its_line(  # noqa: PLR0913, PLR0917 - one for each column of the table
    old: str, new: str, line: int, path: str, fragment: str, hint: str
) -> None:
    """Each mistake gives one problem with its line and path."""
    (problem,) = problems(GOOD.replace(old, new, 1))
    assert (problem.file, problem.line, problem.path) == ("t.toml", line, path)
    assert fragment in problem.message.en
    assert hint in (problem.suggestion.en if problem.suggestion else "")


def test_a_deep_file_gives_no_traceback() -> None:
    """Brackets without end are refused."""
    (problem,) = problems("name = " + "[" * 50_000)
    assert (problem.file, problem.path) == ("t.toml", "")
