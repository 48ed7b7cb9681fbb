"""The paragraph styles of a Word file, each resolved to its full look."""

from collections.abc import Mapping

from attrs import evolve, field, frozen

from socialwork.export.word.measures import OFF
from socialwork.export.word.style_values import Look, StyleValues
from socialwork.export.word.xml import VAL, Element, name
from socialwork.words import Words

_CIRCLE = Words("gaya dasar yang melingkar", "styles that are based on each other")
_STYLE = name("w:style")

ListIndents = Mapping[tuple[str, str], Element]
"""``w:ind`` by the number of the list and by its level, or the style that is linked to the level."""


@frozen(eq=False)
class FileStyle:
    """One paragraph style as a file defines it."""

    id: str
    name: str
    based_on: str
    default: bool
    paragraph: Element | None
    run: Element | None


@frozen(kw_only=True, eq=False)
class FileStyles:
    """The paragraph styles of one file.

    Attributes:
        styles: The styles, in the order of the file.
        paragraph: The properties of paragraphs that hold for all styles.
        run: Those of characters.
        theme_fonts: The fonts of the theme, under ``major`` and ``minor``.
        list_indents: The indents of the levels of lists.
    """

    styles: tuple[FileStyle, ...] = ()
    paragraph: Element | None = None
    run: Element | None = None
    theme_fonts: Mapping[str, str] = field(factory=dict)
    list_indents: ListIndents = field(factory=dict)

    def default(self) -> FileStyle | None:
        """Return the style of paragraphs that name none."""
        return next((one for one in self.styles if one.default), None)

    def look(self, style: FileStyle) -> Look:
        """Return the full look of *style*: its properties over those it is based on, over the defaults."""
        chain, circular = self._chain(style)
        values = StyleValues(self.theme_fonts)
        values.take_run(self.run)
        values.take_paragraph(self.paragraph)
        for one in reversed(chain):
            values.take_run(one.run)
            values.take_paragraph(one.paragraph, self._list_indent(one))
        made = values.look()
        return evolve(made, left_out=(*made.left_out, _CIRCLE)) if circular else made

    def _chain(self, style: FileStyle) -> tuple[list[FileStyle], bool]:
        """Return *style* and the styles that it is based on, and whether they go round in a circle."""
        by_id = {one.id: one for one in reversed(self.styles)}
        chain = [style]
        seen = {style.id}
        while (base := by_id.get(chain[-1].based_on)) is not None:
            if base.id in seen:
                return chain, True
            seen.add(base.id)
            chain.append(base)
        return chain, False

    def _list_indent(self, style: FileStyle) -> Element | None:
        """Return the indent of the level of the list that *style* belongs to."""
        number = _below(style.paragraph, "w:numPr", "w:numId")
        if number is None:
            return None
        key = number.get(VAL, "")
        linked = self.list_indents.get((key, style.id))
        level = _value(_below(style.paragraph, "w:numPr", "w:ilvl"), "0")
        return self.list_indents.get((key, level)) if linked is None else linked


def read_styles(tree: Element | None, fonts: Mapping[str, str], indents: ListIndents) -> FileStyles:
    """Return the paragraph styles of ``styles.xml``; without it there are none.

    Args:
        tree: The root of the part.
        fonts: The fonts of the theme; see :func:`theme_fonts`.
        indents: The indents of lists; see :func:`list_indents`.
    """
    kinds = () if tree is None else tree.iter(_STYLE)
    found = (one for one in kinds if one.get(name("w:type"), "paragraph") == "paragraph")
    return FileStyles(
        styles=tuple(_file_style(one) for one in found),
        paragraph=_below(tree, "w:docDefaults", "w:pPrDefault", "w:pPr"),
        run=_below(tree, "w:docDefaults", "w:rPrDefault", "w:rPr"),
        theme_fonts=fonts,
        list_indents=indents,
    )


def theme_fonts(theme: Element | None) -> dict[str, str]:
    """Return the Latin fonts of a theme, under ``major`` and ``minor``."""
    found = {}
    for kind in ("major", "minor"):
        latin = None if theme is None else theme.find(f".//{name(f'a:{kind}Font')}/{name('a:latin')}")
        found[kind] = "" if latin is None else latin.get("typeface", "").strip()
    return {kind: font for kind, font in found.items() if font}


def list_indents(numbering: Element | None) -> dict[tuple[str, str], Element]:
    """Return the indent of each level of each list of ``numbering.xml``."""
    if numbering is None:
        return {}
    kinds = {one.get(name("w:abstractNumId"), ""): one for one in numbering.iter(name("w:abstractNum"))}
    made: dict[tuple[str, str], Element] = {}
    for number in numbering.iter(name("w:num")):
        kind = kinds.get(_value(number.find(name("w:abstractNumId")), ""))
        for level in () if kind is None else kind.iter(name("w:lvl")):
            indent = _below(level, "w:pPr", "w:ind")
            for key in (level.get(name("w:ilvl"), ""), _value(level.find(name("w:pStyle")), "")):
                if indent is not None and key:
                    made[number.get(name("w:numId"), ""), key] = indent
    return made


def _file_style(tree: Element) -> FileStyle:
    return FileStyle(
        id=tree.get(name("w:styleId"), ""),
        name=_value(tree.find(name("w:name")), "").partition(",")[0].strip(),
        based_on=_value(tree.find(name("w:basedOn")), ""),
        default=tree.get(name("w:default"), "0").lower() not in OFF,
        paragraph=tree.find(name("w:pPr")),
        run=tree.find(name("w:rPr")),
    )


def _below(tree: Element | None, *tags: str) -> Element | None:
    return None if tree is None else tree.find("/".join(name(tag) for tag in tags))


def _value(node: Element | None, default: str) -> str:
    return default if node is None else node.get(VAL, default)
