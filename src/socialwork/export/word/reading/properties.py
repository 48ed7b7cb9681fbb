"""What a file says about itself: title, author, subject, keywords, language."""

from socialwork.document.nodes import Properties
from socialwork.export.word.opening import WordFile
from socialwork.export.word.reading.names import RPR, VAL, w
from socialwork.export.word.xml import Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_FIELDS = {
    "title": f"{_DC}title",
    "author": f"{_DC}creator",
    "subject": f"{_DC}subject",
    "keywords": f"{_CORE}keywords",
    "language": f"{_DC}language",
}
_MOST_BYTES = 1_000_000


def read_properties(file: WordFile, language: str) -> Properties:
    """Return the properties of *file*; what it leaves open stays empty.

    Args:
        file: The open file.
        language: The language of its text, for a file whose properties name none.

    Raises:
        WordFileError: They cannot be read.
    """
    part = next((one.target for one in file.relations("").values() if one.kind == "core-properties"), "")
    tree = file.xml(part, _MOST_BYTES) if part else None
    found = {} if tree is None else {key: (tree.findtext(tag) or "").strip() for key, tag in _FIELDS.items()}
    found["language"] = found.get("language") or language or Properties().language
    return Properties(**found)


def language_of(styles: Element | None) -> str:
    """Return the language that the defaults of ``styles.xml`` name, or empty."""
    if styles is None:
        return ""
    found = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RPR}/{w('lang')}")
    return "" if found is None else found.get(VAL, "")
