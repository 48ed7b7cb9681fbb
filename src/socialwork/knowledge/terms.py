"""Terms of all vocabularies by what they are called, with or without a concept."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from socialwork.vocabulary.term import Term, normalised

_VOCABULARY = "socialwork.vocabulary"
_CLOSE = 0.72
_MOST = 5


@cache
def _imported() -> None:
    """Import every module of vocabularies."""
    for module in iter_modules(import_module(_VOCABULARY).__path__):
        import_module(f"{_VOCABULARY}.{module.name}")


def vocabularies() -> Mapping[str, type[Term]]:
    """Return the vocabularies by the names of their classes, those of other packages as well.

    >>> vocabularies()["Skill"]
    <enum 'Skill'>
    """
    _imported()
    return {one.__name__: one for one in _below(Term) if len(one)}


def all_terms() -> Iterator[Term]:
    """Yield every term of the vocabularies, and of those that other packages have added.

    The order is that of modules, vocabularies and members, whatever was imported first.
    """
    _imported()
    for one in sorted(_below(Term), key=lambda cls: (cls.__module__, cls.__qualname__)):
        yield from one


def _below(base: type[Term]) -> Iterator[type[Term]]:
    for one in base.__subclasses__():
        yield one
        yield from _below(one)


def find_terms(text: str) -> tuple[Term, ...]:
    """Return the terms that *text* names, by code, label or alias; several may bear one name.

    >>> [type(term).__name__ for term in find_terms("observasi")]
    ['Skill', 'EvidenceMethod']
    """
    wanted = normalised(text)
    return tuple(term for term in all_terms() if wanted in term.spellings)


def near_terms(text: str) -> tuple[Term, ...]:
    """Return a few terms whose names come near *text*, the nearest first.

    >>> [term.code for term in near_terms("ventlasi")]
    ['ventilation']
    """
    wanted = normalised(text)
    rated = {term: max(_likeness(wanted, spelling) for spelling in term.spellings) for term in all_terms()}
    near = sorted((term for term in rated if rated[term] >= _CLOSE), key=lambda term: -rated[term])
    return tuple(near[:_MOST])


def _likeness(wanted: str, spelling: str) -> float:
    """How alike two names are, from 0 to 1; a name that goes on as *wanted* begins is near as well."""
    if len(wanted) > 2 and spelling.startswith(wanted):  # noqa: PLR2004 - two letters begin too much
        return _CLOSE
    matcher = SequenceMatcher(None, spelling, wanted)
    if matcher.real_quick_ratio() < _CLOSE or matcher.quick_ratio() < _CLOSE:
        return 0.0
    return matcher.ratio()
