"""Words for people: every fixed text exists in Indonesian and in English, side by side."""

from collections.abc import Callable, Mapping
from typing import Literal

from attrs import frozen

Lang = Literal["id", "en"]
"""A language that the library speaks: ``"id"`` (Indonesian, the default) or ``"en"``."""


@frozen
class Words:
    """One fixed text in both languages.

    Attributes:
        id: The Indonesian text (EYD V).
        en: The English text.

    >>> Words("Agama", "Religion").pick("id")
    'Agama'
    """

    id: str
    en: str

    def pick(self, lang: Lang) -> str:
        """Return the text in *lang*."""
        return self.en if lang == "en" else self.id

    def format(self, **values: object) -> "Words":
        """Return both texts with *values* filled into their ``{placeholders}``; words in the same language.

        >>> Words("{n} orang", "{n} people").format(n=3)
        Words(id='3 orang', en='3 people')
        >>> Words("gagal: {why}", "failed: {why}").format(why=Words("rusak", "damaged"))
        Words(id='gagal: rusak', en='failed: damaged')
        """

        def said(value: object, lang: Lang) -> object:
            return value.pick(lang) if isinstance(value, Words) else value

        return self.filled(said, values)

    def filled(self, say: Callable[[object, Lang], object], values: Mapping[str, object]) -> "Words":
        """Return both texts with *values* filled in as *say* writes each of them in a language.

        >>> Words("{n} orang", "{n} people").filled(lambda n, lang: f"{n} ({lang})", {"n": 3})
        Words(id='3 (id) orang', en='3 (en) people')
        """

        def text(lang: Lang) -> str:
            return self.pick(lang).format(**{name: say(value, lang) for name, value in values.items()})

        return Words(text("id"), text("en"))
