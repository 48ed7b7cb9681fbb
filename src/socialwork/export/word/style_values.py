"""The properties of a style as a Word file writes them, gathered layer upon layer into our own."""

from collections.abc import Mapping
from typing import Any

from attrs import define, evolve, field, frozen

from socialwork.document.design import Align, Style
from socialwork.export.word.measures import OFF, twentieths
from socialwork.export.word.xml import TWIPS_PER_CM, TWIPS_PER_POINT, VAL, Element, name
from socialwork.words import Words

PLAIN = Style(
    bold=False,
    italic=False,
    capitals=False,
    align="left",
    line=1,
    before=0,
    after=0,
    first_line=0,
    left=0,
    keep_next=False,
)
"""What holds where neither a style nor the defaults of the document say anything; font and size are open."""

_ALIGN: dict[str, Align] = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "justify",
    "distribute": "justify",
}
_SWITCHES = {"w:b": "bold", "w:i": "italic", "w:caps": "capitals"}
_MARKS = {
    "w:color": Words("warna huruf", "colour"),
    "w:u": Words("garis bawah", "underline"),
    "w:smallCaps": Words("kapital kecil", "small capitals"),
    "w:pBdr": Words("garis tepi", "borders"),
    "w:shd": Words("latar", "shading"),
}
_NOTHING = OFF | {"auto", "000000"}
"""What says that a mark is not there, or black as any text."""

_LINE = Words("spasi baris tetap", "fixed line spacing")
_RIGHT = Words("inden kanan", "right indent")
_UNREADABLE = Words("nilai `{value}`", "the value `{value}`")
_LINE_UNITS = 240
_SMALLEST = {"size": 1, "before": 0, "after": 0, "line": 0.25}
_DIGITS = 3


@frozen(kw_only=True)
class Look:
    """How a style looks.

    Attributes:
        style: The look; font and size are ``None`` where the file says nothing.
        close: Whether no space stands between paragraphs of this style, such as the items of a list.
        left_out: What the style says besides, which reports do not take over.
    """

    style: Style
    close: bool = False
    left_out: tuple[Words, ...] = ()


@define
class StyleValues:
    """What the layers of a style say: each one that is taken stands over those before it.

    Attributes:
        theme_fonts: The fonts of the theme, under ``major`` and ``minor``.
    """

    theme_fonts: Mapping[str, str]
    _values: dict[str, Any] = field(factory=dict, init=False)
    _left_out: dict[str, Words] = field(factory=dict, init=False)
    _close: bool = field(default=False, init=False)

    def look(self) -> Look:
        """Return what has been gathered."""
        left_out = tuple(self._left_out.values())
        return Look(style=evolve(PLAIN, **self._values), close=self._close, left_out=left_out)

    def take_run(self, run: Element | None) -> None:
        """Take the properties of characters, ``w:rPr``."""
        if run is None:
            return
        if font := self._font(run.find(name("w:rFonts"))):
            self._values["font"] = font
        for tag, key in _SWITCHES.items():
            if (switch := run.find(name(tag))) is not None:
                self._values[key] = is_on(switch)
        if (size := run.find(name("w:sz"))) is not None:
            self._measure("size", size.get(VAL), TWIPS_PER_POINT, plain=TWIPS_PER_POINT / 2)
        self._note_marks(run)

    def take_paragraph(self, paragraph: Element | None, list_indent: Element | None = None) -> None:
        """Take the properties of a paragraph, ``w:pPr``; its own indent stands over that of its list."""
        if paragraph is None:
            return
        if (keep := paragraph.find(name("w:keepNext"))) is not None:
            self._values["keep_next"] = is_on(keep)
        if (close := paragraph.find(name("w:contextualSpacing"))) is not None:
            self._close = is_on(close)
        if (align := paragraph.find(name("w:jc"))) is not None:
            self._take_align(align.get(VAL, ""))
        if (spacing := paragraph.find(name("w:spacing"))) is not None:
            self._take_spacing(spacing)
        for indent in (list_indent, paragraph.find(name("w:ind"))):
            if indent is not None:
                self._take_indent(indent)
        self._note_marks(paragraph)

    def _font(self, fonts: Element | None) -> str:
        if fonts is None:
            return ""
        theme = fonts.get(name("w:asciiTheme")) or fonts.get(name("w:hAnsiTheme")) or ""
        named = fonts.get(name("w:ascii")) or fonts.get(name("w:hAnsi")) or ""
        return self.theme_fonts.get(theme[:5], "") or named.strip()

    def _take_align(self, value: str) -> None:
        if value in _ALIGN:
            self._values["align"] = _ALIGN[value]
        else:
            self._left_out[f"align {value}"] = _UNREADABLE.format(value=value)

    def _take_spacing(self, spacing: Element) -> None:
        for side in ("before", "after"):
            if (value := spacing.get(name(f"w:{side}"))) is not None:
                self._measure(side, value, TWIPS_PER_POINT)
        line = spacing.get(name("w:line"))
        if line is None:
            return
        self._left_out.pop("line", None)
        if spacing.get(name("w:lineRule"), "auto") == "auto":
            self._measure("line", line, _LINE_UNITS)
        else:
            self._values["line"] = None
            self._left_out["line"] = _LINE

    def _take_indent(self, indent: Element) -> None:
        left = indent.get(name("w:left")) or indent.get(name("w:start"))
        if left is not None:
            self._measure("left", left, TWIPS_PER_CM)
        first, hanging = indent.get(name("w:firstLine")), indent.get(name("w:hanging"))
        if hanging is not None:
            self._measure("first_line", hanging, -TWIPS_PER_CM)
        elif first is not None:
            self._measure("first_line", first, TWIPS_PER_CM)
        if (indent.get(name("w:right")) or indent.get(name("w:end")) or "0") != "0":
            self._left_out["right"] = _RIGHT

    def _measure(self, key: str, text: str | None, unit: float, plain: float = 1) -> None:
        found = twentieths(text, plain)
        value = None if found is None else round(found / unit, _DIGITS)
        if value is None or value < _SMALLEST.get(key, value):
            self._left_out[f"{key} {text}"] = _UNREADABLE.format(value=text)
        else:
            self._values[key] = value or 0

    def _note_marks(self, properties: Element) -> None:
        for tag, words in _MARKS.items():
            node = properties.find(name(tag))
            if node is None:
                continue
            if _is_marked(node):
                self._left_out[tag] = words
            else:
                self._left_out.pop(tag, None)


def is_on(switch: Element) -> bool:
    """Say whether a property that may be switched off is on.

    >>> from socialwork.export.word.xml import element
    >>> is_on(element("w:b")), is_on(element("w:b", {"w:val": "off"}))
    (True, False)
    """
    return switch.get(VAL, "1").lower() not in OFF


def _is_marked(node: Element) -> bool:
    if node.tag == name("w:shd"):
        return node.get(name("w:fill"), "auto").lower() not in _NOTHING
    if node.tag == name("w:pBdr"):
        return any(side.get(VAL, "nil") not in {"nil", "none"} for side in node)
    return node.get(VAL, "1").lower() not in _NOTHING
