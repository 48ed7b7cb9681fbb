"""How documents made with a template look: its page, its styles, its numbering, its language."""

from typing import TypeVar

from attrs import fields

from socialwork.document.design import Design, NamedStyle, Page, Style
from socialwork.export.template.model import PageProfile, RoleStyle, Template
from socialwork.words import Words

_T = TypeVar("_T", Page, Style)

LANGUAGES = Words("id-ID", "en-US")
"""How a file names the language of its text."""


def design_of(template: Template, page: PageProfile | None = None) -> Design:
    """Return styles and numbering of *template*, and its page or another *page*, as a document holds them."""
    return Design(
        page=_alike(Page, page or template.page),
        styles=tuple(NamedStyle(role=one.role, style=_alike(Style, one)) for one in template.styles),
        list_patterns=template.lists,
        numbering=template.numbering,
    )


def _alike(cls: type[_T], source: PageProfile | RoleStyle) -> _T:
    """Return a *cls* with the values that *source* has in its fields of the same names."""
    return cls(**{field.name: getattr(source, field.name) for field in fields(cls)})
