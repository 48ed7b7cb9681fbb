"""What the file says about itself: the core properties that the document names, and nothing else."""

from functools import lru_cache

from lxml import etree

from socialwork.document.nodes import Properties
from socialwork.export.word.footnotes import SEPARATORS
from socialwork.export.word.xml import Element, clean, default_root, element, root, to_bytes

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_EPOCH = "1980-01-01T00:00:00Z"
"""A date that says nothing about when somebody worked, and the same in every run."""


def core_xml(properties: Properties) -> bytes:
    """Return the core properties; whoever saves the file is not named, and all dates are fixed."""
    tree = etree.Element(
        f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    )
    values = {
        f"{{{_DC}}}title": properties.title,
        f"{{{_DC}}}subject": properties.subject,
        f"{{{_DC}}}creator": properties.author,
        f"{{{_CORE}}}keywords": properties.keywords,
        f"{{{_DC}}}description": "",
        f"{{{_CORE}}}lastModifiedBy": "",
        f"{{{_CORE}}}revision": "1",
        f"{{{_DC}}}language": properties.language,
    }
    for tag, value in values.items():
        etree.SubElement(tree, tag).text = clean(value)
    for moment in ("created", "modified"):
        made = etree.SubElement(tree, f"{{{_TERMS}}}{moment}", {f"{{{_XSI}}}type": "dcterms:W3CDTF"})
        made.text = _EPOCH
    return to_bytes(tree)


@lru_cache(maxsize=1)
def app_xml() -> bytes:
    """Return the extended properties: only what kind of program the file is for."""
    tree = default_root(_EXTENDED, "Properties")
    etree.SubElement(tree, f"{{{_EXTENDED}}}Application").text = "Microsoft Office Word"
    return to_bytes(tree)


@lru_cache(maxsize=8)
def settings_xml(language: str, *, update_on_open: bool, notes: bool = False) -> bytes:
    """Return the settings.

    Args:
        language: The language of the text.
        update_on_open: Whether Word asks to update all fields when it opens the file.
        notes: Whether the document has notes at the foot of pages.
    """
    tree = root("w:settings", "w")
    tree.append(element("w:zoom", {"w:percent": 100}))
    tree.append(element("w:defaultTabStop", {"w:val": 709}))
    tree.append(element("w:characterSpacingControl", {"w:val": "doNotCompress"}))
    if update_on_open:
        tree.append(element("w:updateFields", {"w:val": "true"}))
    if notes:
        lines = (element("w:footnote", {"w:id": number}) for number in SEPARATORS)
        tree.append(element("w:footnotePr", {}, *lines))
    tree.append(_compatibility())
    tree.append(element("w:themeFontLang", {"w:val": language}))
    tree.append(element("w:decimalSymbol", {"w:val": ","}))
    tree.append(element("w:listSeparator", {"w:val": ";"}))
    return to_bytes(tree)


def _compatibility() -> Element:
    """Return the mode of Word 2013 and later; without it Word opens the file in a compatibility mode."""
    setting = {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
    }
    return element("w:compat", {}, element("w:compatSetting", setting))
