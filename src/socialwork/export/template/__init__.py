"""The template of a report: data that says what stands where, under which title, in which form."""

from socialwork.export.template.model import (
    AppendixPart,
    BackPart,
    Basis,
    Chapter,
    Content,
    Figure,
    FrontPart,
    PageProfile,
    RoleStyle,
    Section,
    StandingText,
    Status,
    Template,
)

__all__ = [
    "AppendixPart",
    "BackPart",
    "Basis",
    "Chapter",
    "Content",
    "Figure",
    "FrontPart",
    "PageProfile",
    "RoleStyle",
    "Section",
    "StandingText",
    "Status",
    "Template",
]
