"""The words of a report that a template may call otherwise."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_type_hints

import attrs

from socialwork.case import Case
from socialwork.export.blocks import load_blocks
from socialwork.export.blocks.base import declared_labels
from socialwork.export.blocks.parts import labels_of
from socialwork.tools import Tool, tool_entries
from socialwork.vocabulary.term import Term


def known_labels() -> Mapping[str, str]:
    """Return what each label says by default, by its key.

    Keys are those declared by blocks; terms of the vocabulary and fields of the models go by
    their Indonesian words.
    """
    load_blocks()
    declared = {key: words.id for key, words in declared_labels().items()}
    return {**_of_models(), **declared}


@cache
def _of_models() -> dict[str, str]:
    terms = {member.words.id for vocabulary in _vocabularies(Term) for member in vocabulary}
    fields = {words.id for record in _records(Case) for words in labels_of(record).values()}
    return {text: text for text in sorted(terms | fields)}


def _vocabularies(base: type[Term]) -> Iterator[type[Term]]:
    for cls in base.__subclasses__():
        yield cls
        yield from _vocabularies(cls)


def _records(root: type) -> set[type]:
    """Return the class *root* and every attrs class that its fields hold, however deep."""
    found: set[type] = set()
    open_ones: list[Any] = [root]
    while open_ones:
        one = open_ones.pop()
        open_ones.extend(get_args(one))
        if isinstance(one, type) and attrs.has(one) and one not in found:
            found.add(one)
            open_ones.extend(get_type_hints(one).values())
        elif one is Tool:
            open_ones.extend(entry.cls for entry in tool_entries())
    return found
