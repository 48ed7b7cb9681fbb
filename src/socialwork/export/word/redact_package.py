"""Redaction of what a Word file carries besides its text: properties, embedded files, links, names."""

import posixpath
from collections.abc import Callable, Collection, Iterator
from urllib.parse import unquote

from socialwork.export.word.masked_runs import masked
from socialwork.export.word.opening import relations_part
from socialwork.export.word.redaction import Redaction
from socialwork.export.word.rework import CONTENT_TYPES, KINDS, RELATIONSHIP, Rework, target_of
from socialwork.export.word.xml import Element
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_METADATA = frozenset(
    {
        *("thumbnail", "custom-properties", "customProperties", "customXml", "people", "printerSettings"),
        *("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "recipientData", "transform"),
        *("origin", "extensibility", "webextensiontaskpanes", "documenttasks", "classificationlabels"),
    }
)
"""As what the parts are related that say something about people or machines, and nothing to readers."""
_CONTENT = frozenset(
    {
        "oleObject",
        "package",
        "control",
        "aFChunk",
        "subDocument",
        "video",
        "audio",
        "media",
        "frame",
        "ctrlProp",
    }
)
"""As what the parts are related that hold content of other programs, which is not looked into."""
_EMPTIED = frozenset(
    {
        *("creator", "lastModifiedBy", "identifier", "Company", "Manager", "HyperlinkBase", "Template"),
    }
)
"""Properties of the file that name people or places, or how it came about."""
_REMOVED = frozenset({"HLinks", "TitlesOfParts", "HeadingPairs", "DigSig", "lastPrinted"})
_PROPERTIES = frozenset({"core-properties", "extended-properties", "extendedProperties", "coreProperties"})
_NOWHERE = "about:blank"
"""Where links lead whose target identified somebody."""
_LEFT_OUT = Words(
    "isi dari program lain dikeluarkan; periksa apakah naskah utuh tanpanya",
    "content of another program was left out; check whether the text is complete without it",
)
_NAMED = "bagian{n}{ending}"


def drop_parts(redaction: Redaction) -> None:
    """Leave out parts that are about people or machines, or that hold content of other programs."""
    for source in redaction.rework.related_parts():
        _drop_related(redaction, source, lambda kind, _: kind in _METADATA or kind in _CONTENT)
    _drop_unrelated(redaction)


def drop_unknown(redaction: Redaction, unknown: Collection[str]) -> None:
    """Leave out parts that are neither text nor picture, with all that refers to them."""
    for source in redaction.rework.related_parts():
        _drop_related(redaction, source, lambda _, target: target in unknown)
    _drop_unrelated(redaction)


def _drop_unrelated(redaction: Redaction) -> None:
    parts = redaction.rework.unrelated()
    for part in parts:
        redaction.count(part, Identifier.METADATA)
    redaction.rework.drop(*parts)


def _drop_related(redaction: Redaction, source: str, goes: Callable[[str, str], bool]) -> None:
    """Leave out the relations of *source* that go, by their kind and target, and what refers to them."""
    rework, place = redaction.rework, relations_part(source)
    relations = rework.tree(place)
    numbers: set[str] = set()
    for one in [] if relations is None else list(relations.iter(RELATIONSHIP)):
        kind, target = one.get("Type", "").rpartition("/")[2], target_of(one, source)
        if goes(kind, target):
            _tell(redaction, target or source, kind)
            numbers.add(one.get("Id", ""))
            _remove(one)
            rework.change(place)
    tree = rework.tree(source) if numbers and source else None
    for node in [] if tree is None else list(tree.iter("*")):
        if any(
            str(key).startswith(f"{{{KINDS}}}") and value in numbers for key, value in node.attrib.items()
        ):
            _remove(node)
            rework.change(source)


def _tell(redaction: Redaction, place: str, kind: str) -> None:
    redaction.count(place, Identifier.METADATA)
    if kind not in _METADATA:
        redaction.ask(place, Identifier.METADATA, f"{place} {kind}", _LEFT_OUT)


def _remove(node: Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


# --- properties -------------------------------------------------------------------------------


def property_parts(rework: Rework) -> Iterator[str]:
    """Yield the parts with the properties of the file."""
    return (one.target for one in rework.file.relations("").values() if one.kind in _PROPERTIES)


def empty_properties(redaction: Redaction, part: str) -> None:
    """Empty the properties that name people, places or how the file came about; the others are masked."""
    tree = redaction.rework.tree(part)
    for node in [] if tree is None else list(tree.iter("*")):
        local = str(node.tag).rpartition("}")[2]
        if local in _REMOVED:
            redaction.count(part, Identifier.METADATA)
            _remove(node)
        elif local in _EMPTIED and (node.text or "").strip():
            redaction.count(part, Identifier.METADATA)
            node.text = None


# --- links ------------------------------------------------------------------------------------


def redact_links(redaction: Redaction, source: str) -> None:
    """Let links of a part lead nowhere whose targets identify somebody; paths of files always do."""
    place = relations_part(source)
    tree = redaction.rework.tree(place)
    for one in [] if tree is None else tree.iter(RELATIONSHIP):
        target = one.get("Target", "")
        if one.get("TargetMode") == "External" and redaction.tells(target):
            masked(unquote(target), redaction.masks_of_name, redaction.teller(place))
            one.set("Target", _NOWHERE)
            redaction.rework.change(place)


# --- names of parts ---------------------------------------------------------------------------


def rename_parts(redaction: Redaction) -> None:
    """Give parts whose names identify somebody names that do not."""
    rework = redaction.rework
    known = set(rework.parts())
    for n, part in enumerate(rework.parts(), start=1):
        if part == CONTENT_TYPES or part.endswith(".rels") or not redaction.tells(rework.named(part)):
            continue
        folder, leaf = posixpath.split(rework.named(part))
        kept = folder if not redaction.tells(folder) else "word/media"
        new = posixpath.join(kept, _NAMED.format(n=n, ending=posixpath.splitext(leaf)[1]))
        if new not in known:
            redaction.count(part, Identifier.NAME)
            rework.rename(part, new)
