"""Texts of instruments: in both languages, or in the one in which a school wrote them."""

from typing import Any

from attrs import Attribute

from socialwork.words import Lang, Words

Text = Words | str
"""A text in both languages, or one text for both; in a file a mapping of ``id`` and ``en``, or plain text."""


def text_in(text: Text, lang: Lang = "id") -> str:
    """Return *text* as it is said in *lang*.

    >>> text_in("Skala kelas", "en"), text_in(Words("Jumlah", "Total"), "en")
    ('Skala kelas', 'Total')
    """
    return text if isinstance(text, str) else text.pick(lang)


def not_blank_text(_instance: object, attribute: "Attribute[Any]", value: Text) -> None:
    """Refuse a text that is blank in a language."""
    if not all(text_in(value, lang).strip() for lang in ("id", "en")):
        message = f"{attribute.name} must not be empty"
        raise ValueError(message)
