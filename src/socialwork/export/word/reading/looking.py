"""Gathers how a report looks while its tree is built."""

from collections.abc import Iterable

from attrs import Factory, define

from socialwork.document.design import Style
from socialwork.export.word.reading.looks import Labelled, LineLook
from socialwork.export.word.reading.raw import RawParagraph

_NONE = LineLook()


@define
class LookBook:
    """The looks of lines; equal ones are one object, and most are."""

    _known: dict[tuple[str, int, Labelled, bool], tuple[Style, LineLook]] = Factory(dict)

    def of(self, raws: Iterable[RawParagraph | None]) -> tuple[LineLook, ...]:
        """Return the look of each line by the paragraph that it was."""
        return tuple(_NONE if raw is None else self._look(raw) for raw in raws)

    def _look(self, raw: RawParagraph) -> LineLook:
        labelled, runs_in = _labelled(raw), raw.kind == "run-in"
        key = (raw.style.name, id(raw.look), labelled, runs_in)
        found = self._known.get(key)
        if found is None:
            made = LineLook(style=raw.style.name, look=raw.look, labelled=labelled, runs_in=runs_in)
            found = self._known[key] = (raw.look, made)
        return found[1]


def _labelled(raw: RawParagraph) -> Labelled:
    """Return who counts the label of a paragraph."""
    if raw.kind == "caption":
        return "automatic" if raw.sequence is not None else "typed"
    if raw.kind == "heading":
        return "" if not raw.number else "typed" if raw.typed else "automatic"
    if raw.item is None:
        return ""
    return "automatic" if raw.item.level >= 0 else "typed"
