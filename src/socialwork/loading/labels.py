"""The labels that the fields of a record carry in their annotations."""

from functools import cache
from typing import Annotated, Any, get_args, get_origin

import attrs

from socialwork.words import Words


@cache
def label_of(cls: type, name: str) -> Words:
    """Return the label of a field, or its bare name where it has none."""
    for each in metadata_of(attrs.fields_dict(cls)[name].type):
        if isinstance(each, Words):
            return each
    return Words(name, name)


def metadata_of(type_: Any) -> tuple[Any, ...]:
    """Return what an ``Annotated`` type carries.

    >>> metadata_of(Annotated[int, "years"]), metadata_of(int)
    (('years',), ())
    """
    return get_args(type_)[1:] if get_origin(type_) is Annotated else ()
