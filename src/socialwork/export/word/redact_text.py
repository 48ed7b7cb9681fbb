"""Redaction inside one part of a Word file: its texts, values, names and authors."""

import re

from lxml import etree

from socialwork.export.word.masked_runs import (
    TEXTS,
    drop_deleted,
    mask_boxes,
    mask_instructions,
    mask_texts,
    masked,
)
from socialwork.export.word.own_styles import is_own_style
from socialwork.export.word.redaction import Redaction
from socialwork.export.word.visible_text import paragraphs, visible_text
from socialwork.export.word.xml import VAL, Element, element, name
from socialwork.privacy.questions import doubts_in, is_public, stranger_message
from socialwork.privacy.strangers import strangers_in
from socialwork.vocabulary.privacy import Identifier

_AUTHOR, _INITIALS = name("w:author"), name("w:initials")
_NAME, _ANCHOR, _STYLE_ID = name("w:name"), name("w:anchor"), name("w:styleId")
_BOOKMARK, _STYLE, _LINK = name("w:bookmarkStart"), name("w:style"), name("w:hyperlink")
_INSTRUCTION, _FULL_DATE = name("w:instr"), name("w:fullDate")
_STYLE_REFERENCES = frozenset(
    name(f"w:{tag}")
    for tag in (
        *("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink"),
        *("defaultTableStyle", "clickAndTypeStyle"),
    )
)
_GIVEN = frozenset(
    {"name", "descr", "title", "alt", "tooltip", "string", "href", "src", "id", "docLocation"}
    | {"displayText", "value"}
)
"""Values that somebody has typed, or a program has taken from the name of a file."""
_GIVEN_TAGS = frozenset(
    name(f"w:{tag}")
    for tag in (
        *("alias", "tag", "tblCaption", "tblDescription", "statusText", "helpText"),
        *("name", "aliases", "default", "listEntry"),
    )
)
"""Nodes whose ``w:val`` is such a value."""
_FONTS = frozenset(
    {
        *(
            name(f"w:{tag}")
            for tag in ("rFonts", "font", "altName", "lsdException", "lang", "panose1", "sig")
        ),
        *(name(f"a:{tag}") for tag in ("latin", "ea", "cs", "sym", "font", "buFont")),
    }
)
"""Nodes with the names of fonts and of Word's own styles, which are never those of people."""
_BLOBS = frozenset({"gfxdata", "fldData"})
"""What programs store in a form that nobody can read, for themselves alone."""
_GONE = tuple(
    name(f"w:{tag}")
    for tag in (
        "fldData",
        "dataBinding",
        "rsids",
        "docVars",
        "mailMerge",
        "attachedSchema",
        "saveThroughXslt",
        "permStart",
        "permEnd",
        "entryMacro",
        "exitMacro",
    )
)
_GONE_ELSEWHERE = (
    "{http://schemas.microsoft.com/office/word/2012/wordml}dataBinding",
    "{http://schemas.microsoft.com/office/word/2012/wordml}docId",
    "{http://schemas.microsoft.com/office/word/2010/wordml}docId",
)
_NO_WORDS = re.compile(r"[\W\d]{0,8}|[0-9A-Fa-f]{8}|\{?[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}\}?")
"""Numbers, colours and identifiers that programs count or draw by lot."""
_FRACTION = re.compile(r"\s*(?:[+-]?\d*\.\d+(?:[eE][+-]?\d+)?)?\s*")
"""A number of a chart; its digits are no number of an identity card."""
_NUMBER = re.compile(r"[+-]?\d*\.?\d+(?:[eE][+-]?\d+)?")


def redact_names(redaction: Redaction, tree: Element) -> None:
    """Find new names for the bookmarks and styles of a part, before anything refers to them."""
    for node in tree.iter(_BOOKMARK, _STYLE):
        given = node.get(_NAME if node.tag == _BOOKMARK else _STYLE_ID, "")
        if node.tag == _STYLE and is_own_style(node):
            redaction.keep(given)
        else:
            redaction.rename(given)


def redact_tree(redaction: Redaction, part: str, tree: Element) -> None:
    """Mask everything in a part that identifies, wherever it stands."""
    tell = redaction.teller(part)
    _drop_hidden(redaction, part, tree)
    redaction.count(part, Identifier.METADATA, drop_deleted(tree))
    mask_instructions(tree, redaction.masks_of_instruction, tell)
    mask_boxes(tree, redaction.masks, tell)
    mask_texts(tree, redaction.masks, tell)
    for node in tree.iter():
        if node.tag not in TEXTS and not _FRACTION.fullmatch(node.text or ""):
            node.text = masked(node.text or "", redaction.masks_of_value, tell) or None
        if (node.tail or "").strip():
            node.tail = masked(node.tail or "", redaction.masks_of_value, tell)
        if node.tag not in _FONTS and not _is_of_own_style(node):
            _redact_values(redaction, part, node)


def ask_about_words(redaction: Redaction, part: str, tree: Element) -> None:
    """Ask about words of a part that may name somebody, as they are after masking."""
    for paragraph in paragraphs(tree):
        text = visible_text(paragraph)
        for kind, it, message in doubts_in(text):
            if not is_public(it, redaction.public):
                redaction.ask(part, kind, it, message, word=it)
        for stranger in strangers_in(text, redaction.masker.identity.names, redaction.seen):
            message = stranger_message(stranger)
            redaction.ask(part, Identifier.PERSON, stranger.word, message, word=stranger.word)


def _drop_hidden(redaction: Redaction, part: str, tree: Element) -> None:
    """Leave out what no reader sees: notes of programs, marks of editing, stored queries and variables."""
    hidden = [*tree.iter(etree.Comment), *tree.iter(etree.ProcessingInstruction)]
    gone = [*hidden, *tree.iter(*_GONE, *_GONE_ELSEWHERE)]
    for node in gone:
        parent, before = node.getparent(), node.getprevious()
        if parent is None:
            continue
        if node.tail and node.tail.strip():  # text behind a note of a program belongs to what holds it
            if before is None:
                parent.text = (parent.text or "") + node.tail
            else:
                before.tail = (before.tail or "") + node.tail
        parent.remove(node)
    outside = [*tree.itersiblings(preceding=True), *tree.itersiblings()]
    element("w:p").extend(outside)  # notes before and behind the root have no parent to be taken from
    redaction.count(part, Identifier.METADATA, len(gone) + len(outside))


def _redact_values(redaction: Redaction, part: str, node: Element) -> None:
    for key, value in node.attrib.items():
        key, value = str(key), str(value)  # noqa: PLW2901 - lxml's stubs allow bytes
        local = key.rpartition("}")[2]
        if local.startswith("rsid") or local in _BLOBS:
            del node.attrib[key]
        elif key == _AUTHOR:
            known = redaction.author(value)
            redaction.count(part, Identifier.PERSON, int(known != value))
            node.set(_AUTHOR, known)
            if _INITIALS in node.attrib:
                node.set(_INITIALS, redaction.initials(value))
        elif key == _INITIALS:
            if _AUTHOR not in node.attrib:
                del node.attrib[key]
        elif _is_reference(node, key):
            node.set(key, redaction.rename(value))
        elif key == _FULL_DATE:
            _redact_date(redaction, part, node, value)
        elif _is_given(node, key) or not (_NO_WORDS.fullmatch(value) or _NUMBER.fullmatch(value)):
            node.set(key, _value(redaction, part, node, key))


def _redact_date(redaction: Redaction, part: str, node: Element, value: str) -> None:
    """Take the date out of a date field; words cannot stand in its place."""
    for mask in redaction.masks(value.partition("T")[0]):
        redaction.count(part, mask.kind)
        if _FULL_DATE in node.attrib:
            del node.attrib[_FULL_DATE]


def _is_reference(node: Element, key: str) -> bool:
    """Say whether a value names a bookmark or style, or refers to one."""
    return (
        (node.tag == _BOOKMARK and key == _NAME)
        or (node.tag == _LINK and key == _ANCHOR)
        or key == _STYLE_ID
        or (node.tag in _STYLE_REFERENCES and key == VAL)
    )


def _is_of_own_style(node: Element) -> bool:
    """Say whether a node tells something of one of Word's own styles, such as its name."""
    parent = node.getparent()
    return parent is not None and parent.tag == _STYLE and is_own_style(parent)


def _is_given(node: Element, key: str) -> bool:
    return key.rpartition("}")[2] in _GIVEN or (node.tag in _GIVEN_TAGS and key == VAL)


def _value(redaction: Redaction, part: str, node: Element, key: str) -> str:
    value = node.get(key, "")
    if key == _INSTRUCTION:
        find = redaction.masks_of_instruction
    elif _is_given(node, key):
        find = redaction.masks_of_name
    else:
        find = redaction.masks_of_value
    return masked(value, find, redaction.teller(part))
