"""Checks of how a written file flows over its pages: what has to stand together, and notes at their foot."""

from collections.abc import Callable, Iterator, Mapping

from attrs import frozen

from socialwork.export.word.footnotes import SEPARATORS
from socialwork.export.word.styles import GAP_STYLE
from socialwork.export.word.xml import VAL, Element, name

_P, _TABLE, _ROW, _PROPERTIES = (name(f"w:{tag}") for tag in ("p", "tbl", "tr", "pPr"))
_P_STYLE, _KEEP, _BREAK, _WIDOW = (
    name(f"w:{tag}") for tag in ("pStyle", "keepNext", "pageBreakBefore", "widowControl")
)
_STYLE, _STYLE_ID, _BASED_ON, _OUTLINE, _DEFAULTS = (
    name(f"w:{tag}") for tag in ("style", "styleId", "basedOn", "outlineLvl", "pPrDefault")
)
_NOTE, _NOTE_REFERENCE, _ID = name("w:footnote"), name("w:footnoteReference"), name("w:id")
_SECTION, _INSTRUCTION = name("w:sectPr"), name("w:instrText")
_OFF = ("0", "false", "off")
_TEXT_LEVEL = 9
_SIGNATURES = frozenset({"Signature", "FormSignature"})
_COUNTED = "SEQ Tabel "

Parts = Mapping[str, Element]


def check_flow(parts: Parts) -> Iterator[str]:
    """Yield what may come apart over the pages of a file, and notes that do not match their marks."""
    flow = _Flow.of(parts["word/styles.xml"])
    body = parts["word/document.xml"][0]
    yield from flow.headings(body)
    yield from flow.captions(body)
    yield from flow.signatures(body)
    if not flow.widows:
        yield "single lines may stand alone at the foot or head of a page"
    yield from _notes(parts)


def _on(switch: Element | None) -> bool | None:
    """Return what a switch says, or ``None`` where it says nothing."""
    return None if switch is None else switch.get(VAL, "1") not in _OFF


def _inherited(
    styles: Mapping[str, Element], start: str, read: Callable[[Element], bool | None]
) -> bool | None:
    """Return what a style says, or else the one it is based on."""
    seen: set[str] = set()
    while start in styles and start not in seen:
        seen.add(start)
        properties = styles[start].find(_PROPERTIES)
        said = None if properties is None else read(properties)
        if said is not None:
            return said
        base = styles[start].find(_BASED_ON)
        start = "" if base is None else base.get(VAL, "")
    return None


@frozen
class _Flow:
    """What the styles of a file say about its flow.

    Attributes:
        keeping: The styles whose paragraphs stay on the page of the next.
        heads: The styles of headings.
        widows: Whether no line stands alone.
    """

    keeping: frozenset[str]
    heads: frozenset[str]
    widows: bool

    @classmethod
    def of(cls, tree: Element) -> "_Flow":
        styles = {style.get(_STYLE_ID, ""): style for style in tree.iter(_STYLE)}
        keeping = {one for one in styles if _inherited(styles, one, lambda made: _on(made.find(_KEEP)))}
        heads = {one for one in styles if _inherited(styles, one, _is_head)}
        defaults = next(tree.iter(_DEFAULTS), None)
        widow = None if defaults is None else next(defaults.iter(_WIDOW), None)
        off = {one for one in styles if _inherited(styles, one, lambda made: _on(made.find(_WIDOW))) is False}
        return cls(frozenset(keeping), frozenset(heads), _on(widow) is True and not off)

    def keeps(self, paragraph: Element) -> bool:
        """Say whether *paragraph* stays on the page of the next."""
        properties = paragraph.find(_PROPERTIES)
        own = None if properties is None else _on(properties.find(_KEEP))
        return _style(paragraph) in self.keeping if own is None else own

    def headings(self, body: Element) -> Iterator[str]:
        """Yield headings that may stand alone at the foot of a page."""
        for paragraph in body.iter(_P):
            if _style(paragraph) in self.heads and not self.keeps(paragraph):
                yield f"the heading {_told(paragraph)!r} may stand alone at the foot of a page"

    def captions(self, body: Element) -> Iterator[str]:
        """Yield captions that may be torn from the table below them."""
        for table in body.iter(_TABLE):
            above = table.getprevious()
            if above is not None and _counts_tables(above) and not self.keeps(above):
                yield f"the caption {_told(above)!r} may be torn from its table"

    def signatures(self, body: Element) -> Iterator[str]:
        """Yield what may be torn from the signatures below it, which would then stand alone on a page."""
        for block in body:
            above = block.getprevious()
            if above is None or not _is_signed(block) or _is_signed(_behind_gap(above)):
                continue
            turned = _turns(block) or _is_turning_gap(above) or _ends_section(above)
            if not (turned or self._stays(above)):
                yield f"the signatures below {_told(above)!r} may stand alone on a page"

    def _stays(self, block: Element) -> bool:
        """Say whether *block* stays with what follows it: a gap only where it is itself held."""
        if block.tag == _TABLE:
            last = block.findall(_ROW)[-1]
            return all(self.keeps(paragraph) for paragraph in last.iter(_P))
        if not self.keeps(block):
            return False
        above = block.getprevious()
        if above is None or _style(block) != GAP_STYLE or _is_turning_gap(block):
            return True
        return self._stays(above) or _ends_section(above)


def _is_head(properties: Element) -> bool | None:
    level = properties.find(_OUTLINE)
    return None if level is None else int(level.get(VAL, _TEXT_LEVEL)) < _TEXT_LEVEL


def _behind_gap(block: Element) -> Element:
    """Return *block*, or what stands above it where it only keeps tables apart."""
    above = block.getprevious()
    return block if above is None or _style(block) != GAP_STYLE else above


def _style(block: Element) -> str:
    """Return the style of a paragraph, or an empty text for anything else."""
    properties = block.find(_PROPERTIES) if block.tag == _P else None
    style = None if properties is None else properties.find(_P_STYLE)
    return "" if style is None else style.get(VAL, "")


def _counts_tables(block: Element) -> bool:
    """Say whether *block* is the caption of a table: that of a figure belongs to what stands above it."""
    return any((code.text or "").strip().startswith(_COUNTED) for code in block.iter(_INSTRUCTION))


def _told(block: Element) -> str:
    return " ".join("".join(node.text or "" for node in block.iter(name("w:t"))).split())[-60:]


def _is_signed(block: Element) -> bool:
    return any(_style(paragraph) in _SIGNATURES for paragraph in block.iter(_P))


def _turns(block: Element) -> bool:
    """Say whether *block* begins a page of its own."""
    first = next(block.iter(_P))
    return next(first.iter(_BREAK), None) is not None


def _is_turning_gap(block: Element) -> bool:
    return _style(block) == GAP_STYLE and _turns(block)


def _ends_section(block: Element) -> bool:
    """Say whether what follows *block* begins a page because a section ends with it."""
    return next(block.iter(_SECTION), None) is not None


def _notes(parts: Parts) -> Iterator[str]:
    tree = parts.get("word/footnotes.xml")
    marks = [mark.get(_ID, "") for mark in parts["word/document.xml"].iter(_NOTE_REFERENCE)]
    notes = [] if tree is None else [note.get(_ID, "") for note in tree.iter(_NOTE)]
    lines, rest = notes[: len(SEPARATORS)], notes[len(SEPARATORS) :]
    if tree is not None and lines != [str(one) for one in SEPARATORS]:
        yield "the lines above notes are missing"
    if rest != [str(one + 1) for one in range(len(rest))] or rest != marks:
        yield "notes do not stand in the order of their marks"
