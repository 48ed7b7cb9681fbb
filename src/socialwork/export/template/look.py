"""How documents made with a template look: its page, its styles, its numbering, its language."""

from attrs import fields

from socialwork.document.design import Design, NamedStyle, Style
from socialwork.export.template.model import PageProfile, RoleStyle, Template
from socialwork.words import Words

LANGUAGES = Words("id-ID", "en-US")
"""How a file names the language of its text."""


def design_of(template: Template, page: PageProfile | None = None) -> Design:
    """Return styles and numbering of *template*, and its page or another *page*, as a document holds them."""
    return Design(
        page=(page or template.page).geometry,
        styles=tuple(NamedStyle(role=one.role, style=_style(one)) for one in template.styles),
        list_patterns=template.lists,
        numbering=template.numbering,
    )


def _style(source: RoleStyle) -> Style:
    """Return a style with the values that *source* has in its fields of the same names."""
    return Style(**{field.name: getattr(source, field.name) for field in fields(Style)})
