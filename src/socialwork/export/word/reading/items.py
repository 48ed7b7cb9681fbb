"""Which paragraphs are items of lists: those that Word counts, and those whose labels are typed."""

from collections.abc import Sequence

from socialwork.export.word.reading.raw import Item, Raw, RawParagraph
from socialwork.export.word.reading.typed import ItemLabel, item_label
from socialwork.remembering import remembered

_TITLES = ("form-", "process-", "title", "subtitle", "letterhead", "table-head", "source")
"""Roles whose paragraphs are no items, whatever they begin with."""
_WIDEST_JUMP = 5
"""How many numbers may be missing between two items of one typed list."""


def mark_items(flow: Sequence[Raw]) -> None:
    """Mark the items of *flow*."""
    typed: list[tuple[RawParagraph, ItemLabel]] = []
    for raw in flow:
        if not isinstance(raw, RawParagraph) or not raw.is_open:
            if isinstance(raw, RawParagraph) and raw.kind == "heading":
                _mark_typed(typed)
                typed = []
        elif raw.label is not None and raw.label.text:
            label = raw.label
            key = label.run if label.ordered else f"– {label.run} {label.text}"
            value = label.value if label.ordered else 0
            raw.item = Item(key, label.text, value, raw.list_level, form=form_of(label.text))
        elif (
            raw.said
            and not raw.style.role.startswith(_TITLES)
            and (found := item_label(raw.text)) is not None
        ):
            typed.append((raw, found))
    _mark_typed(typed)


@remembered(maxsize=512)
def form_of(label: str) -> str:
    """Return the form that a label has in common with those of its list, or empty.

    >>> form_of("12)"), form_of("Pasal 1")
    ('1)', '')
    """
    found = item_label(f"{label} x")
    return "" if found is None or found.label != label else found.forms[0]


def _mark_typed(found: list[tuple[RawParagraph, ItemLabel]]) -> None:
    """Mark those typed labels under one heading that begin or continue a list."""
    coming: dict[tuple[str, int], int] = {}
    followed: list[set[str]] = []
    for place in range(len(found) - 1, -1, -1):
        label = found[place][1]
        forms = list(zip(label.forms, label.values, strict=True))
        followed.append({form for form, value in forms if (form, value + 1) in coming})
        for key in forms:
            coming[key] = place
    counted: dict[str, int] = {}
    for (raw, label), after in zip(found, reversed(followed), strict=True):
        form, value = _form(label, counted, after)
        if form:
            counted[form] = value
            raw.item = Item(form, label.label, value, -1, label.rest, form)
            raw.cut = label.rest


def _form(label: ItemLabel, counted: dict[str, int], after: set[str]) -> tuple[str, int]:
    """Return form and number of a label that belongs to a list; an empty form where it does not."""
    choices = list(zip(label.forms, label.values, strict=True))
    for form, value in choices:
        if value and counted.get(form, -1) + 1 == value and form in counted:
            return form, value
    for form, value in choices[::-1]:
        if value == 0 or (value == 1 and (form in after or form.strip("().") == "1")):
            return form, value
    for form, value in choices:
        if form in after or 0 < value - counted.get(form, value) <= _WIDEST_JUMP:
            return form, value
    return "", 0
