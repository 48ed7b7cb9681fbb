"""``styles.xml``, composed from the design of a document."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from attrs import asdict, evolve, frozen

from socialwork.document.design import BODY, Design, Style
from socialwork.export.word.roles import LETTERHEAD, ROLES, Role
from socialwork.export.word.xml import TWIPS_PER_POINT, Element, element, root, to_bytes, twips

ALIGNMENT = {"left": "left", "center": "center", "right": "right", "justify": "both"}
CELL_MARGIN = 85
"""The margin at both sides of a cell, in twips."""

GAP_STYLE = "TableGap"
"""The style of the thin paragraph that keeps a table apart from what follows."""

END_STYLE = "TableEnd"
"""The style of the paragraph that a file has to have behind its last table: hardly any height, so that a
table that fills its page to the end gets no empty page behind it."""

LABEL_STYLE = "DrawingLabel"
"""The style of the texts in drawings."""

LABEL_FONT = "Arial"
"""Their font: the places of the texts rest on its widths, so no template changes it."""
NOTE_MARK = "FootnoteReference"
"""The style of the mark of a note, in the text and before the note."""

_BASE = "body-flush"


def merged(base: Style, over: Style) -> Style:
    """Return *base* with everything that *over* says."""
    return evolve(base, **{key: value for key, value in asdict(over).items() if value is not None})


@frozen(eq=False)
class StyleSheet:
    """The styles of one document: ids and full looks of all roles; two are never equal.

    >>> sheet = StyleSheet(Design())
    >>> sheet.id("heading2"), sheet.id("nobody knows"), sheet.look("table").size
    ('Heading2', 'BodyText', 10)
    """

    design: Design

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """Every role that has a style: those of the writer, then those that only the design knows."""
        known = {role.name for role in ROLES}
        taken = {role.id.lower() for role in ROLES}
        made = []
        for named in self.design.styles:
            if named.role in known:
                continue
            known.add(named.role)
            words = re.findall("[A-Za-z0-9]+", named.role) or ["Style"]
            style_id = "".join(word.capitalize() for word in words)
            while style_id.lower() in taken:
                style_id += "X"
            taken.add(style_id.lower())
            word = f"{' '.join(words).title()} ({style_id})"
            made.append(Role(name=named.role, id=style_id, word=word, custom=True))
        return (*ROLES, *made)

    @cached_property
    def _ids(self) -> dict[str, str]:
        return {role.name: role.id for role in self.roles}

    @cached_property
    def _looks(self) -> dict[str, Style]:
        body = merged(BODY, self.design.style("body"))
        made = {
            role.name: merged(merged(body, role.style), self.design.style(role.name)) for role in self.roles
        }
        return made | {role.name: merged(made[role.like], role.style) for role in ROLES if role.like}

    def __contains__(self, role: str) -> bool:
        return role in self._ids

    def id(self, role: str) -> str:
        """Return the id of the style of *role*; an unknown role looks like ``body``."""
        return self._ids.get(role) or self._ids["body"]

    def look(self, role: str) -> Style:
        """Return the look of *role* with nothing left out."""
        return self._looks.get(role) or self._looks["body"]

    @cached_property
    def fonts(self) -> frozenset[str]:
        """The names of all fonts, that of the texts in drawings among them."""
        return frozenset({LABEL_FONT, *(look.font for look in self._looks.values() if look.font)})

    @cached_property
    def text_width(self) -> int:
        """The width of the text on an upright page, in twips."""
        return twips(self.design.page.text_width)


def _spacing(look: Style, base: Style) -> Element | None:
    wanted = {
        "w:before": (look.before, base.before, TWIPS_PER_POINT),
        "w:after": (look.after, base.after, TWIPS_PER_POINT),
        "w:line": (look.line, base.line, 240),
    }
    attributes: dict[str, object] = {
        key: round((value or 0) * factor) for key, (value, other, factor) in wanted.items() if value != other
    }
    if "w:line" in attributes:
        attributes["w:lineRule"] = "auto"
    return element("w:spacing", attributes) if attributes else None


def indent(left: float, first_line: float) -> Element:
    """Return the indent that *left* and *first_line* (negative hangs) ask for, in centimetres."""
    attributes: dict[str, object] = {"w:left": max(twips(left), 0)}
    if first_line < 0:
        attributes["w:hanging"] = twips(-first_line)
    else:
        attributes["w:firstLine"] = twips(first_line)
    return element("w:ind", attributes)


def _paragraph_properties(sheet: StyleSheet, role: Role, base: Style) -> Element:
    look = sheet.look(role.name)
    left, first = look.left or 0, look.first_line or 0
    properties = element("w:pPr")
    if look.keep_next != base.keep_next:
        properties.append(element("w:keepNext", {"w:val": int(bool(look.keep_next))}))
    if role.outline is not None or role.like:
        properties.append(element("w:keepLines"))
    if role.outline is not None and role.name.startswith("heading"):
        # The list of headings, which the style joins, is always number 1.
        level = element("w:ilvl", {"w:val": role.outline})
        properties.append(element("w:numPr", {}, level, element("w:numId", {"w:val": 1})))
    if role.name == LETTERHEAD:
        line = {"w:val": "thickThinSmallGap", "w:sz": 18, "w:space": 4, "w:color": "auto"}
        properties.append(element("w:pBdr", {}, element("w:bottom", line)))
    if role.name.startswith("toc") or role.name == "list-of":
        leader = {"w:val": "right", "w:leader": "dot", "w:pos": sheet.text_width}
        properties.append(element("w:tabs", {}, element("w:tab", leader)))
    if (spacing := _spacing(look, base)) is not None:
        properties.append(spacing)
    if (left, first) != (base.left or 0, base.first_line or 0):
        properties.append(indent(left, first))
    if look.align != base.align:
        properties.append(element("w:jc", {"w:val": ALIGNMENT[look.align or "justify"]}))
    if role.outline is not None:
        properties.append(element("w:outlineLvl", {"w:val": role.outline}))
    return properties


def _run_properties(role: Role, look: Style, base: Style) -> Element:
    def switch(tag: str, value: bool | None, other: bool | None) -> Iterator[Element]:  # noqa: FBT001 - Style has switches
        if value != other:
            yield element(tag, {"w:val": int(bool(value))})

    made = element("w:rPr")
    if look.font != base.font:
        made.append(_fonts(look.font or ""))
    made.extend(switch("w:b", look.bold, base.bold))
    made.extend(switch("w:i", look.italic, base.italic))
    made.extend(switch("w:caps", look.capitals, base.capitals))
    if role.name == "placeholder":
        made.append(element("w:color", {"w:val": "C00000"}))
    if look.size != base.size:
        made.append(_size("w:sz", look))
        made.append(_size("w:szCs", look))
    if role.name == "placeholder":
        made.append(element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "FFF2A8"}))
    return made


def _fonts(font: str) -> Element:
    return element("w:rFonts", {f"w:{kind}": font for kind in ("ascii", "hAnsi", "eastAsia", "cs")})


def _size(tag: str, look: Style) -> Element:
    return element(tag, {"w:val": round((look.size or 12) * 2)})


def _style(sheet: StyleSheet, role: Role) -> Element:
    """Return the Word style of *role*: only what differs from Normal, on which it is based."""
    base, look = sheet.look(_BASE), sheet.look(role.name)
    normal = role.name == _BASE
    start = (
        Style(before=0, after=0, line=1, left=0, first_line=0, align="left", keep_next=False)
        if normal
        else base
    )
    plain = evolve(base, bold=False, italic=False, capitals=False) if normal else base
    attributes: dict[str, object] = {"w:type": "paragraph", "w:styleId": role.id}
    if normal:
        attributes["w:default"] = "1"
    elif role.custom:
        attributes["w:customStyle"] = "1"
    return element(
        "w:style",
        attributes,
        element("w:name", {"w:val": role.word}),
        None if normal else element("w:basedOn", {"w:val": sheet.id(_BASE)}),
        element("w:next", {"w:val": sheet.id(role.then)}) if role.then else None,
        element("w:qFormat"),
        _paragraph_properties(sheet, role, start),
        _run_properties(role, look, plain),
    )


def _defaults(sheet: StyleSheet, language: str) -> Element:
    look = sheet.look(_BASE)
    return element(
        "w:docDefaults",
        {},
        element(
            "w:rPrDefault",
            {},
            element(
                "w:rPr",
                {},
                _fonts(look.font or ""),
                _size("w:sz", look),
                _size("w:szCs", look),
                element("w:lang", {"w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"}),
            ),
        ),
        element("w:pPrDefault", {}, element("w:pPr", {}, element("w:widowControl"))),
    )


def _named(kind: str, style_id: str, word: str, *children: Element, default: bool = False) -> Element:
    attributes: dict[str, object] = {"w:type": kind, "w:styleId": style_id}
    if default:
        attributes["w:default"] = "1"
    return element("w:style", attributes, element("w:name", {"w:val": word}), *children)


def _fixed_styles() -> Iterator[Element]:
    """Yield the styles that no template changes: characters, tables, the gap after a table, labels."""
    yield _named("character", "DefaultParagraphFont", "Default Paragraph Font", default=True)
    # Links are printed like the text round them, as a report is read on paper. Word uses this style in
    # tables of contents that it makes anew.
    yield _named("character", "Hyperlink", "Hyperlink")
    raised = element("w:rPr", {}, element("w:vertAlign", {"w:val": "superscript"}))
    yield _named("character", NOTE_MARK, "footnote reference", raised)
    widths = {"top": 28, "left": CELL_MARGIN, "bottom": 28, "right": CELL_MARGIN}
    margins = (element(f"w:{side}", {"w:w": width, "w:type": "dxa"}) for side, width in widths.items())
    cells = element("w:tblCellMar", {}, *margins)
    normal = element("w:tblPr", {}, element("w:tblInd", {"w:w": 0, "w:type": "dxa"}), cells)
    yield _named("table", "TableNormal", "Normal Table", normal, default=True)
    based = element("w:basedOn", {"w:val": "TableNormal"})
    line = {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto"}
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = element("w:tblBorders", {}, *(element(f"w:{side}", line) for side in sides))
    yield _named("table", "TableGrid", "Table Grid", based, element("w:tblPr", {}, borders))
    yield _named("numbering", "NoList", "No List", default=True)
    yield _thin(GAP_STYLE, "Table Gap", 160, 8)
    yield _thin(END_STYLE, "Table End", 20, 2)
    based = element("w:basedOn", {"w:val": "Normal"})
    spacing = element("w:spacing", {"w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto"})
    left = element("w:pPr", {}, spacing, indent(0, 0), element("w:jc", {"w:val": "left"}))
    label = _named("paragraph", LABEL_STYLE, "Drawing Label", based, left)
    upright = (element(tag, {"w:val": 0}) for tag in ("w:b", "w:i", "w:caps"))
    label.append(element("w:rPr", {}, _fonts(LABEL_FONT), *upright, element("w:noProof")))
    yield label


def _thin(style_id: str, word: str, height: int, size: int) -> Element:
    """Return a style of empty paragraphs, *height* twips high."""
    exact = {"w:before": 0, "w:after": 0, "w:line": height, "w:lineRule": "exact"}
    thin = element("w:pPr", {}, element("w:spacing", exact), indent(0, 0))
    made = _named("paragraph", style_id, word, element("w:basedOn", {"w:val": "Normal"}), thin)
    made.append(element("w:rPr", {}, element("w:sz", {"w:val": size})))
    return made


@lru_cache(maxsize=16)
def style_sheet(design: Design) -> StyleSheet:
    """Return the styles of *design*; reports of one template share them."""
    return StyleSheet(design)


@lru_cache(maxsize=16)
def styles_xml(design: Design, language: str) -> bytes:
    """Return ``styles.xml`` for *design*; text is marked as written in *language*."""
    sheet = style_sheet(design)
    tree = root("w:styles", "w")
    tree.append(_defaults(sheet, language))
    tree.extend([_style(sheet, role) for role in sheet.roles])
    tree.extend(list(_fixed_styles()))
    return to_bytes(tree)
