"""Sentences about a Word file whose parts are texts in both languages themselves."""

from socialwork.words import Lang, Words


def tell(words: Words, **values: object) -> Words:
    """Return *words* with *values* filled in, each in the language of its sentence; several with commas.

    >>> tell(Words("tanpa {what}", "without {what}"), what=(Words("warna", "colour"), "A4")).en
    'without colour, A4'
    """
    return words.filled(_said, values)


def _said(value: object, lang: Lang) -> object:
    if isinstance(value, Words):
        return value.pick(lang)
    if isinstance(value, tuple):
        return ", ".join(str(_said(one, lang)) for one in value)
    return value
