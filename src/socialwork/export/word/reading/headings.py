"""Which paragraphs are headings, by style, by outline, by what is typed, and by how they look."""

from collections.abc import Sequence

from attrs import Factory, define

from socialwork.export.word.reading.front import is_front_title
from socialwork.export.word.reading.raw import Raw, RawParagraph, RawTable
from socialwork.export.word.reading.typed import (
    Split,
    caption_label,
    chapter_label,
    item_label,
    roman_value,
    section_depth,
    section_label,
)

_LONGEST = 120
"""More characters than this are no heading that somebody typed without a style."""
_LONGEST_STYLED = 300
_LONGEST_BOLD, _MOST_WORDS = 80, 10
_SHORTEST_TEXT = 60
"""So much text below makes a bold line its heading."""
_ENDS = ".,;:?!"
_NO_TITLE = frozenset({"title", "subtitle", "center", "signature", "source-note", "process-label", "quote"})
_FORMS = ("form", "letterhead", "table", "fill", "bibliography", "header", "footer", "placeholder", "list-of")
"""Roles whose paragraphs are what they are, however they look."""


def mark_headings(flow: Sequence[Raw], *, inside: bool = False) -> None:
    """Mark the headings of *flow*.

    Args:
        flow: The blocks.
        inside: Whether they stand in a cell, where only styles make headings.
    """
    marker = _Marker(flow)
    for place, raw in enumerate(flow):
        if isinstance(raw, RawParagraph) and raw.is_open and (raw.said or raw.label):
            if raw.level:
                marker.styled(raw, place)
            elif not inside and raw.said and raw.style.role not in _NO_TITLE and not _is_formal(raw):
                marker.typed(raw, place)


def _is_formal(raw: RawParagraph) -> bool:
    return raw.style.role.startswith(_FORMS)


@define
class _Marker:
    """Marks headings one after the other, knowing those before.

    Attributes:
        over: Level and form of the labels of the headings that are open.
        chapter: The number of the chapter, 0 before the first.
    """

    flow: Sequence[Raw]
    over: list[tuple[int, str]] = Factory(list)
    chapter: int = 0

    def styled(self, raw: RawParagraph, place: int) -> None:
        """Mark a paragraph that its style or outline makes a heading, unless it runs on into text."""
        if not raw.said and not (raw.label and raw.label.text):
            return
        if len(raw.text) > _LONGEST_STYLED and ". " in raw.text:
            raw.kind = "run-in"
            return
        raw.listed = raw.style.listed
        chapter = chapter_label(raw.text)
        if chapter is not None and (raw.label is None or raw.label.text.isdigit()):
            self._typed_number(raw, chapter)
        elif raw.label is not None and raw.label.text and raw.label.ordered:
            raw.number = raw.label.text
        elif (label := _any_label(raw)) is not None:
            self._typed_number(raw, label)
        elif raw.level == 1 and (appendix := caption_label(raw.text)) and appendix.series == "appendix":
            self._typed_number(raw, Split(raw.text[appendix.start : appendix.end], 0, appendix.rest))
        self._mark(raw, raw.level, _form(raw.number))
        if raw.level == 1:
            self._chapter(raw, place)

    def typed(self, raw: RawParagraph, place: int) -> None:
        """Mark a paragraph that is typed as a heading."""
        said = raw.said
        if len(said) > _LONGEST:
            label = section_label(raw.text)
            if label is not None and ". " in said[:_LONGEST] and self._fits(label):
                raw.kind = "run-in"
            return
        if is_front_title(said) and raw.stands_out:
            self._mark(raw, 1, "")
            self.chapter = 0
        elif (chapter := chapter_label(raw.text)) is not None:
            self._typed_chapter(raw, chapter, place)
        elif (section := section_label(raw.text)) is not None:
            if (
                said[-1] not in _ENDS
                and (raw.bold or self._fits(section))
                and _is_title(raw.text[section.rest :])
            ):
                self._typed_number(raw, section)
                self._mark(raw, section_depth(section.label), "1.1")
        elif self._is_appendix(raw):
            return
        elif said[-1] not in _ENDS:
            self._lettered_or_bold(raw, place)

    def _typed_chapter(self, raw: RawParagraph, label: Split, place: int) -> None:
        rest = raw.text[label.rest :].strip()
        alone = not rest and (raw.stands_out or raw.text[: label.rest].isupper())
        titled = bool(rest) and rest[-1] not in _ENDS and (rest.isupper() or raw.bold or "\n" in raw.text)
        if alone or titled:
            self._typed_number(raw, label)
            self._mark(raw, 1, "BAB")
            self._chapter(raw, place)

    def _is_appendix(self, raw: RawParagraph) -> bool:
        """Mark ``Lampiran 1`` as a heading where no heading stands over all appendices."""
        label = caption_label(raw.text)
        if label is None or label.series != "appendix" or not raw.stands_out:
            return False
        self._typed_number(raw, Split(raw.text[label.start : label.end], label.start, label.rest))
        self._mark(raw, 1, "Lampiran")
        return True

    def _lettered_or_bold(self, raw: RawParagraph, place: int) -> None:
        """Mark a short line with a label or in bold type that text follows."""
        label = item_label(raw.text)
        if label is not None and label.ordered and raw.label is None:
            capital = label.forms[0][:1] == "A"
            title = raw.text[label.rest :]
            strong = raw.bold or (capital and len(raw.said) <= _LONGEST_BOLD and self._text_follows(place))
            if strong and _is_title(title) and self.over:
                self._typed_number(raw, Split(label.label, 0, label.rest))
                self._mark(raw, self._level_of(label.forms[0]), label.forms[0])
            return
        if not (raw.bold and self.over and raw.label is None) or raw.pictures:
            return
        short = len(raw.said) <= _LONGEST_BOLD and len(raw.said.split()) <= _MOST_WORDS
        if short and caption_label(raw.text) is None and _is_title(raw.text) and self._text_follows(place):
            self._mark(raw, self._level_of("bold"), "bold")

    def _level_of(self, form: str) -> int:
        """Return the level of a heading by the form of its label: that of the last alike, or one below."""
        known = [level for level, other in self.over if other == form]
        return known[-1] if known else min(self.over[-1][0] + 1, 5)

    def _fits(self, label: Split) -> bool:
        """Return whether a number such as ``2.1`` may stand in this chapter."""
        first = label.label.partition(".")[0]
        number = int(first) if first.isdigit() else roman_value(first)
        return number == self.chapter or not self.chapter

    def _typed_number(self, raw: RawParagraph, label: Split) -> None:
        raw.number, raw.typed, raw.cut = " ".join(label.label.split()), True, label.rest

    def _mark(self, raw: RawParagraph, level: int, form: str) -> None:
        raw.kind, raw.level = "heading", level
        self.over = [one for one in self.over if one[0] < level]
        self.over.append((level, form))

    def _chapter(self, raw: RawParagraph, place: int) -> None:
        """Count a chapter, and take the paragraphs behind it that are its title."""
        self.chapter = _chapter_number(raw)
        if not raw.text[raw.cut :].strip() and raw.number:
            _join(raw, self.flow, place)

    def _text_follows(self, place: int) -> bool:
        """Return whether text, or an item of a list, stands below the line at *place*."""
        for raw in self.flow[place + 1 : place + 3]:
            if not isinstance(raw, RawParagraph) or raw.kind not in {"", "run-in"}:
                return isinstance(raw, RawTable)
            if raw.said:
                listed = raw.label is not None or item_label(raw.text) is not None
                return not raw.bold and (len(raw.said) >= _SHORTEST_TEXT or listed)
        return False


def _any_label(raw: RawParagraph) -> Split | None:
    """Return the label that a heading by style has in its text."""
    found = chapter_label(raw.text) or section_label(raw.text)
    if found is not None:
        return found
    item = item_label(raw.text)
    return Split(item.label, 0, item.rest) if item is not None and item.ordered else None


def _form(number: str) -> str:
    label = item_label(f"{number} x") if number else None
    return label.forms[0] if label is not None else number and "1.1"


def _is_title(text: str) -> bool:
    """Return whether *text* begins as titles do."""
    first = text.lstrip(" \t\n“\"‘'(")[:1]
    return first.isupper() or first.isdigit()


def _chapter_number(raw: RawParagraph) -> int:
    if raw.label is not None and raw.number == raw.label.text:
        return raw.label.value
    last = raw.number.split()[-1].rstrip(".:") if raw.number else ""
    if last.isdigit():
        return int(last)
    return roman_value(last) if last and set(last.lower()) <= set("ivxlc") else 0


def _join(raw: RawParagraph, flow: Sequence[Raw], place: int) -> None:
    """Give a chapter whose label stands alone the title in the paragraphs behind it."""
    for at in range(place + 1, min(place + 6, len(flow))):
        one = flow[at]
        if not isinstance(one, RawParagraph) or one.pictures or one.kind:
            return
        if not one.said:
            if raw.title:
                return
            continue
        if not _is_chapter_title(one, raw):
            return
        raw.title = (*raw.title, one)
        one.kind = "joined"


def _is_chapter_title(one: RawParagraph, chapter: RawParagraph) -> bool:
    if _any_label(one) is not None or is_front_title(one.said) or len(one.said) > _LONGEST:
        return False
    if one.said[-1] in _ENDS or one.level > 1:
        return False
    alike = bool(one.level) or one.said.isupper() or (one.look.align == "center" and one.bold)
    if chapter.title:
        first = chapter.title[0]
        return (
            alike and one.level == first.level and one.look.align == first.look.align and one.said.isupper()
        )
    return alike or one.stands_out
