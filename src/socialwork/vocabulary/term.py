"""The base of every vocabulary: a term has a stable code and a label in each language."""

import enum
import re
from functools import cache, cached_property
from typing import Self, cast

from socialwork.words import Lang, Words


class Term(enum.Enum):
    """A word of the field with a stable code, an Indonesian and an English label.

    A member is declared as ``CODE = "code", "Label Indonesia", "English label"``, with further
    accepted spellings (campus usages, older words) behind the two labels. The value of a member is its code,
    which is what files hold; labels may change, codes never do.
    """

    _value_: str
    words: Words
    aliases: tuple[str, ...]

    def __new__(cls, code: str, id: str, en: str, *aliases: str) -> Self:  # noqa: A002 - the language code
        """Make a member from its code, labels and aliases."""
        member = object.__new__(cls)
        member._value_ = code
        member.words = Words(id, en)
        member.aliases = aliases
        return member

    # Members are single objects; the hash of enum goes by the name, through Python, and is often asked for.
    __hash__ = object.__hash__

    @property
    def code(self) -> str:
        """The stable code, as written in case files."""
        return self._value_

    def label(self, lang: Lang = "id") -> str:
        """Return the label in *lang*."""
        return self.words.pick(lang)

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """All that names the member, as spellings are compared: code, labels, aliases."""
        every = (self.code, self.words.id, self.words.en, *self.aliases)
        return tuple(dict.fromkeys(normalised(one) for one in every))

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the member that *text* names by code, by either label or by an alias.

        Case, hyphens, underscores and repeated blanks do not matter.

        Raises:
            ValueError: No member has that code, label or alias.
        """
        try:
            return cast("Self", _spellings(cls)[normalised(text)])
        except KeyError:
            message = f"{text!r} is not one of: {', '.join(cls.codes())}"
            raise ValueError(message) from None

    @classmethod
    def codes(cls) -> tuple[str, ...]:
        """Return the codes of all members, in order."""
        return tuple(member.value for member in cls)


def normalised(text: str) -> str:
    """Return *text* as spellings are compared: case folded, separators as one blank.

    >>> normalised("Social_Group-Work ")
    'social group work'
    """
    return re.sub(r"[\s_\-–]+", " ", text).strip().casefold()


@cache
def _spellings(vocabulary: type[Term]) -> dict[str, Term]:
    spellings: dict[str, Term] = {}
    for member in vocabulary:
        for spelling in member.spellings:
            if spellings.setdefault(spelling, member) is not member:
                message = f"{vocabulary.__name__}: {spelling!r} names two terms"
                raise TypeError(message)
    return spellings
