"""From a path such as ``versions[0].behaviours[2]`` to words for people, and to its order."""

import re
from typing import Any

import attrs
from attrs import frozen

from socialwork.tokens.agreement import Agreement, Version
from socialwork.words import Words

_STEP = re.compile(r"(\w+)|\[(\d+)\]")


@frozen
class AgreementPlace:
    """A place in an agreement.

    Attributes:
        words: What people call it, such as ``Versi 1 › Perilaku sasaran hadir``.
        order: By which places are sorted as they stand in the agreement.
    """

    words: Words
    order: tuple[int, ...]


def place_of(agreement: Agreement, path: str) -> AgreementPlace:
    """Return the place that *path* names; the words are the labels of the fields on the way.

    Raises:
        LookupError: The agreement has no such place.
    """
    here: Any = agreement
    parts: list[Words] = []
    order: list[int] = []
    for name, number in _STEP.findall(path):
        if number:
            here = here[int(number)]
            parts[-1] = _numbered(parts[-1], here, int(number))
            order.append(int(number))
        else:
            fields = [one.name for one in attrs.fields(type(here))]
            order.append(fields.index(name))
            annotation = getattr(attrs.fields_dict(type(here))[name].type, "__metadata__", ())
            parts.append(next((one for one in annotation if isinstance(one, Words)), Words(name, name)))
            here = getattr(here, name)
    if not parts:
        parts = [Words("Kesepakatan", "Agreement")]
    return AgreementPlace(
        Words(" › ".join(one.id for one in parts), " › ".join(one.en for one in parts)), tuple(order)
    )


def _numbered(label: Words, item: object, number: int) -> Words:
    """Name an item behind its list: a version by its number, anything else by its code or position."""
    if isinstance(item, Version):
        return Words(f"Versi {item.number}", f"Version {item.number}")
    name = getattr(item, "code", None) or getattr(item, "behaviour", None) or str(number + 1)
    return Words(f"{label.id} {name}", f"{label.en} {name}")
