"""The template of a report: data that says what stands where, under which title, in which form."""

from socialwork.export.template.load import load_template
from socialwork.export.template.model import (
    AppendixPart,
    BackPart,
    Chapter,
    Content,
    Figure,
    FrontPart,
    PageProfile,
    RoleStyle,
    Rule,
    Section,
    StandingText,
    Status,
    Template,
)
from socialwork.export.template.sources import shipped_templates

__all__ = [
    "AppendixPart",
    "BackPart",
    "Chapter",
    "Content",
    "Figure",
    "FrontPart",
    "PageProfile",
    "RoleStyle",
    "Rule",
    "Section",
    "StandingText",
    "Status",
    "Template",
    "load_template",
    "shipped_templates",
]
