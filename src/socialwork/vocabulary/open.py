"""Open families of vocabularies, techniques and types of groups: other packages may add their own."""

from collections.abc import Iterator
from typing import Self, TypeVar, cast

from socialwork.vocabulary.term import Term


class OpenTerm(Term):
    """The base of a family without members of its own; the vocabularies of the family hold them.

    A family stands where a record takes a term of any of its vocabularies. Each vocabulary is made known
    with :func:`extends`.
    """

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the term of any vocabulary of the family that *text* names.

        Raises:
            ValueError: No term has that code, label or alias.
        """
        if len(cls):
            return super().of(text)
        for vocabulary in vocabularies(cls):
            try:
                return vocabulary.of(text)
            except ValueError:
                continue
        message = f"{text!r} is not one of: {', '.join(cls.codes())}"
        raise ValueError(message)

    @classmethod
    def codes(cls) -> tuple[str, ...]:
        """Return the codes of all terms of the family, in order."""
        return super().codes() if len(cls) else tuple(member.code for member in members(cls))


class TechniqueTerm(OpenTerm):
    """Anything of a catalogue that a plan or an intervention can name as its technique."""


class GroupTypeTerm(TechniqueTerm):
    """A type of group; a plan may name it as a technique of group work."""


_V = TypeVar("_V", bound=OpenTerm)
_VOCABULARIES: list[type[OpenTerm]] = []


def extends(vocabulary: type[_V]) -> type[_V]:
    """Make *vocabulary* known to the families that it descends from.

    >>> @extends
    ... class CampusTechnique(TechniqueTerm):
    ...     HOME_DIARY = "home-diary", "Buku harian rumah", "Home diary"
    >>> TechniqueTerm.of("buku harian rumah") is CampusTechnique.HOME_DIARY
    True

    Raises:
        ValueError: One of its spellings names a term of the same family already.
    """
    family = _family(vocabulary)
    taken = {spelling: term for term in members(family) for spelling in term.spellings}
    for member in vocabulary:
        for spelling in member.spellings:
            if spelling in taken:
                message = f"{vocabulary.__name__}: {spelling!r} is {taken[spelling]!s} already"
                raise ValueError(message)
    _VOCABULARIES.append(vocabulary)
    return vocabulary


def vocabularies(family: type[_V]) -> tuple[type[_V], ...]:
    """Return the vocabularies of *family*, in the order in which they were made known.

    >>> from socialwork.vocabulary.groupwork import GroupType
    >>> GroupType in vocabularies(GroupTypeTerm)
    True
    """
    return tuple(one for one in _VOCABULARIES if issubclass(one, family))


def members(family: type[_V]) -> Iterator[_V]:
    """Iterate over all terms of *family*."""
    for vocabulary in vocabularies(family):
        yield from vocabulary


def _family(vocabulary: type[OpenTerm]) -> type[OpenTerm]:
    """Return the widest family that *vocabulary* belongs to: its terms must differ within it."""
    line = vocabulary.__mro__
    return cast("type[OpenTerm]", line[line.index(OpenTerm) - 1])
