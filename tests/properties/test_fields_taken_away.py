"""A case that lacks some of its fields says nothing in their place: no hollow sentence remains."""

import re
from functools import cache
from typing import Any

from attrs import fields, has
from hypothesis import given, settings, strategies as st

import socialwork as sw
from socialwork.testing.provenance import FieldOf, Printed, fields_held, printed, required, without

EXAMPLES = ("example:utama", "example:lansia")
_LEADING = (
    "pada oleh ialah dalam dengan untuk kepada dari mencakup bahwa dan serta di yaitu sebagai melalui "
    "memilih bernama berjumlah sebanyak selama"
)
_HOLLOW = re.compile(
    rf"\b(?:{'|'.join(_LEADING.split())})\s*[.,;:)]|\(\s*[;,)]|[,;:(]\s*[.;)]|“\s*”|\s[.,;)]|(?<=\w)  (?=\w)"
    r"|\bNone\b|\{\w*\}"
)
"""A word that asks for another, a mark that follows a mark, and empty brackets or quotation marks."""
_LONG = 40


@cache
def example(name: str) -> sw.Case:
    """Return an example; it is read once."""
    return sw.load_case(name)


@cache
def whole(name: str) -> frozenset[Printed]:
    """Return what the blocks print of an example."""
    return frozenset(printed(example(name), sw.load_template()))


@cache
def optional(name: str) -> list[FieldOf]:
    """Return the fields that an example holds and may do without."""
    held = (one for one in fields_held(example(name)) if not required(*one))
    return sorted(held, key=lambda one: (one[0].__name__, one[1]))


def long_texts(record: Any) -> set[str]:
    """Return the long texts inside *record*."""
    if isinstance(record, str):
        return {record} if len(record) > _LONG else set()
    if isinstance(record, tuple):
        return {text for item in record for text in long_texts(item)}
    if has(type(record)):
        return {text for field in fields(type(record)) for text in long_texts(getattr(record, field.name))}
    return set()


@given(st.sampled_from(EXAMPLES), st.data())
@settings(max_examples=25, deadline=None)
def test_what_lacks_its_value_is_not_said(name: str, data: st.DataObject) -> None:
    """Without a field no sentence keeps its value, and none is left with a gap where the value stood."""
    places = st.lists(st.integers(0, len(optional(name)) - 1), min_size=1, max_size=8, unique=True)
    case = example(name)
    for place in data.draw(places):
        case = without(case, *optional(name)[place])
    said = set(printed(case, sw.load_template()))
    assert [one for one in said - whole(name) if _HOLLOW.search(one.text)] == []
    kept = "\n".join(long_texts(case)).casefold()
    gone = [text for text in long_texts(example(name)) - long_texts(case) if text.casefold() not in kept]
    assert [text for text in gone if any(text in one.text for one in said)] == []
