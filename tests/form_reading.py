"""Reading forms in tests: their words, their fields, their tables."""

import re
from typing import Any

import attrs
from attrs import evolve

from socialwork.case import Case
from socialwork.document.inlines import plain
from socialwork.document.nodes import Blocks, Document, Paragraph, Table
from socialwork.document.walk import document_blocks, each_block
from socialwork.export.forms.build import build_form, fitting_forms, form_kinds
from socialwork.export.template import Template
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Lang

LINE = " "
"""What a line to write on is in the words of a cell."""


def made(  # noqa: PLR0913 - as build_form, whose parameters are named
    kind: str,
    case: Case | None = None,
    *,
    lang: Lang | None = None,
    edition: Edition = Edition.WORKING,
    only: str = "",
    template: Template | None = None,
) -> Document:
    """Return the form *kind*."""
    return build_form(kind, case, template=template, lang=lang, edition=edition, only=only)


def paragraphs(blocks: Blocks) -> list[str]:
    """Return the words of all paragraphs in *blocks*, in cells and lists too."""
    return [plain(one.text) for one in each_block(blocks) if isinstance(one, Paragraph)]


def words(document: Document) -> str:
    """Return all words of a form."""
    found = (one for one in document_blocks(document) if isinstance(one, Paragraph))
    return "\n".join(plain(one.text) for one in found)


def printed(document: Document) -> set[str]:
    """Return the words that a form says of its case: ticks too, but no numbers and no rooms to sign."""
    rooms = ("form-signature", "form-name")
    found = (one for one in document_blocks(document) if isinstance(one, Paragraph) and one.role not in rooms)
    return {word for one in found for word in re.findall(r"[^\W\d_]+|☑", plain(one.text))}


def replaced(value: Any, old: object, new: object) -> Any:
    """Return *value* with *new* wherever the very object *old* stands in it."""
    if value is old:
        return new
    if isinstance(value, tuple):
        return tuple(replaced(item, old, new) for item in value)
    if not attrs.has(type(value)):
        return value
    fields = (field.name for field in attrs.fields(type(value)) if field.init)
    changed = {name: replaced(getattr(value, name), old, new) for name in fields}
    return evolve(value, **{k: v for k, v in changed.items() if v is not getattr(value, k)})


def tables(document: Document, *, ruled: bool = True) -> list[list[list[str]]]:
    """Return the words of the cells of each table with lines, or of each without."""
    found = (one for part in document.parts for one in part.blocks if isinstance(one, Table))
    return [
        [["\n".join(paragraphs(cell.blocks)) for cell in row] for row in one.rows]
        for one in found
        if one.ruled is ruled
    ]


def fields(document: Document) -> dict[str, str]:
    """Return what stands behind the colon of each label; of labels that stand twice the last."""
    rows = (row for table in tables(document, ruled=False) for row in table)
    return {row[0]: row[2] for row in rows if len(row) == 3 and row[1] == ":"}


def signatures(document: Document) -> list[str]:
    """Return what stands round each room for a signature, and place and day, without empty lines."""
    rows = (row for table in tables(document, ruled=False) for row in table if row[1:2] != [":"])
    cells = (cell for row in rows for cell in row)
    return [" | ".join(line for line in cell.split("\n") if line.strip()) for cell in cells if cell.strip()]


def every_blank(lang: Lang | None = None) -> Document:
    """Return all forms, blank, behind each other in one document."""
    return together([build_form(form.kind, lang=lang) for form in form_kinds()])


def every_filled(case: Case, edition: Edition = Edition.WORKING) -> Document:
    """Return all forms that *case* has something for, behind each other in one document."""
    return together([build_form(form.kind, case, edition=edition) for form in fitting_forms(case)])


def together(documents: list[Document]) -> Document:
    """Return one document with the parts of all."""
    return evolve(documents[0], parts=tuple(part for one in documents for part in one.parts))
