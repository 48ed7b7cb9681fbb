"""A Word file from outside being changed: some parts become others; the rest, its order and dates stay."""

import zipfile
from collections.abc import Iterable
from io import BytesIO
from urllib.parse import unquote

from attrs import define, field
from lxml import etree

from socialwork.export.word.opening import WordFile, relations_part, resolved
from socialwork.export.word.parsing import UnreadablePartError, is_strict, parsed_as_is
from socialwork.export.word.xml import Element, default_root

CONTENT_TYPES = "[Content_Types].xml"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OVERRIDE, _DEFAULT = (f"{{{_PACKAGE}/content-types}}{tag}" for tag in ("Override", "Default"))
RELATIONSHIP = f"{{{_PACKAGE}/relationships}}Relationship"
_EPOCH = (1980, 1, 1, 0, 0, 0)

_SWAPPED = (
    (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    ),
    (b"http://schemas.openxmlformats.org/drawingml/2006/", b"http://purl.oclc.org/ooxml/drawingml/"),
    (KINDS.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
)
"""The usual names and those of *Strict Open XML*."""
_ASIDE, _BACK = b"urn:socialwork:aside:", b"urn:socialwork:back:"
"""What stands before usual names in a strict part while it is worked on: they come back as they were."""

_MACROS = frozenset(
    {"vbaProject", "wordVbaData", "vbaProjectSignature", "keyMapCustomizations", "attachedToolbars"}
)
"""As what the parts are related that hold programs, or keys and buttons that start them."""
_WITHOUT = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}.main+xml"
_PLAIN_TYPES = {
    "application/vnd.ms-word.document.macroEnabled.main+xml": _WITHOUT.format("document"),
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": _WITHOUT.format("template"),
}
"""How the text of a file with macros is typed, and how that of one without."""


@define
class Rework:
    """A Word file and what becomes of its parts."""

    file: WordFile
    _trees: dict[str, tuple[Element, bool]] = field(factory=dict, init=False)
    _changed: set[str] = field(factory=set, init=False)
    _bytes: dict[str, bytes] = field(factory=dict, init=False)
    _dropped: set[str] = field(factory=set, init=False)
    _renamed: dict[str, str] = field(factory=dict, init=False)

    def parts(self) -> tuple[str, ...]:
        """Return the names of the parts that are left, in the order of the file, new ones last."""
        known = self.file.parts()
        new = sorted({*self._changed, *self._bytes} - set(known))
        return tuple(part for part in (*known, *new) if part not in self._dropped)

    def tree(self, part: str) -> Element | None:
        """Return the root of a part under the usual names, also of a strict file; ``None`` without the part.

        What is changed in it is written where :meth:`change` is told so.

        Raises:
            WordFileError: It cannot be read.
        """
        if part not in self._trees:
            data = self.file.data(part)
            if data is None or part in self._dropped:
                return None
            try:
                self._trees[part] = _under_usual_names(data)
            except UnreadablePartError as error:
                raise self.file.unreadable(part, error) from error
        return self._trees[part][0]

    def change(self, part: str) -> None:
        """Have the tree of *part* written as it is in the end."""
        self._changed.add(part)

    def add(self, part: str, tree: Element, *, strict: bool = False) -> None:
        """Add a part, or put another in its place."""
        self._trees[part] = tree, strict
        self._changed.add(part)

    def put(self, part: str, data: bytes) -> None:
        """Give a part that is no XML other bytes."""
        self._bytes[part] = data

    def is_strict(self, part: str) -> bool:
        """Say whether a part that :meth:`tree` has given is written in strict names."""
        return self._trees[part][1]

    def drop(self, *parts: str) -> None:
        """Leave parts out, with their relations and all relations and types that name them."""
        self._dropped |= {*parts, *map(relations_part, parts)}
        gone = {part.casefold() for part in parts}
        for source in self.related_parts():
            tree = self.tree(relations_part(source))
            related = [] if tree is None else list(tree.iter(RELATIONSHIP))
            if _remove(one for one in related if target_of(one, source).casefold() in gone):
                self.change(relations_part(source))
        types = self.tree(CONTENT_TYPES)
        typed = [] if types is None else list(types.iter(_OVERRIDE))
        if _remove(one for one in typed if _plain(one.get("PartName", "")) in gone):
            self.change(CONTENT_TYPES)

    def named(self, part: str) -> str:
        """Return how a part will be called."""
        return self._renamed.get(part, part)

    def rename(self, part: str, new: str) -> None:
        """Give a part another name, wherever it is named; it is asked for under its old one."""
        old = self.named(part)
        self._renamed |= {part: new, relations_part(part): relations_part(new)}
        for source in self.related_parts():
            tree = self.tree(relations_part(source))
            for one in () if tree is None else _relations_to(tree, source, old):
                one.set("Target", f"/{new}")
                self.change(relations_part(source))
        types = self.tree(CONTENT_TYPES)
        for one in () if types is None else types.iter(_OVERRIDE):
            if _same_part(one.get("PartName", ""), old):
                one.set("PartName", f"/{new}")
                self.change(CONTENT_TYPES)

    def unrelated(self) -> tuple[str, ...]:
        """Return the names of the parts that no relation leads to: no program shows them."""
        known = {part.casefold(): part for part in self.parts()}
        reached, waiting = {CONTENT_TYPES}, [""]
        while waiting:
            source = waiting.pop()
            place = relations_part(source)
            tree = self.tree(place)
            reached.add(place)
            for target in () if tree is None else _targets(tree, source):
                part = known.get(target.casefold(), "")
                if part and part not in reached:
                    reached.add(part)
                    waiting.append(part)
        return tuple(part for part in self.parts() if part not in reached)

    def related_parts(self) -> tuple[str, ...]:
        """Return the names of the parts that have relations; ``""`` is the file itself."""
        known = set(self.parts())
        return tuple(part for part in ("", *self.parts()) if relations_part(part) in known)

    def packed(self) -> bytes:
        """Return the file as it is now.

        Raises:
            WordFileError: A part cannot be read.
        """
        stream = BytesIO()
        entries = {entry.filename: entry for entry in self.file.entries()}
        with zipfile.ZipFile(stream, "w") as archive:
            for part in self.parts():
                entry = _entry(self.named(part), entries.get(part))
                archive.writestr(entry, self.data(part))
        return stream.getvalue()

    def data(self, part: str) -> bytes:
        """Return the bytes of a part as they are now.

        Raises:
            WordFileError: It cannot be read.
        """
        if part in self._bytes:
            return self._bytes[part]
        if part in self._changed:
            return _under_own_names(*self._trees[part])
        return self.file.data(part) or b""


def _entry(part: str, old: zipfile.ZipInfo | None) -> zipfile.ZipInfo:
    """Return how a part is packed: as before, without what programs add, such as names of users."""
    made = zipfile.ZipInfo(part, _EPOCH if old is None else old.date_time)
    made.compress_type = zipfile.ZIP_DEFLATED if old is None else old.compress_type
    made.create_system = 0 if old is None else old.create_system
    made.external_attr = 0 if old is None else old.external_attr
    return made


# --- strict files -----------------------------------------------------------------------------


def _under_usual_names(data: bytes) -> tuple[Element, bool]:
    strict = is_strict(data)
    if strict:
        for usual, other in _SWAPPED:
            data = data.replace(usual, _ASIDE + usual).replace(other, usual)
    return parsed_as_is(data), strict


def _under_own_names(tree: Element, strict: bool) -> bytes:  # noqa: FBT001 - the pair that the trees are kept as
    data = etree.tostring(tree.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    if strict:
        for usual, other in _SWAPPED:
            data = data.replace(_ASIDE + usual, _BACK).replace(usual, other).replace(_BACK, usual)
    return data


# --- relations and types ----------------------------------------------------------------------


def relate(rework: Rework, part: str, kind: str, target: str, *, strict: bool = False) -> str:
    """Relate *part* to *target*, as it is named from the folder of *part*; return the id of that."""
    place = relations_part(part)
    tree = rework.tree(place)
    if tree is None:
        tree = default_root(f"{_PACKAGE}/relationships", "Relationships")
        rework.add(place, tree, strict=strict)
    known = {one.get("Id") for one in tree.iter(RELATIONSHIP)}
    number = next(f"rId{n}" for n in range(1, len(known) + 2) if f"rId{n}" not in known)
    etree.SubElement(tree, RELATIONSHIP, {"Id": number, "Type": f"{KINDS}/{kind}", "Target": target})
    rework.change(place)
    return number


def set_type(rework: Rework, part: str, content_type: str) -> None:
    """Say of what type *part* is."""
    types = rework.tree(CONTENT_TYPES)
    if types is None:
        raise rework.file.broken()
    known = (one for one in types.iter(_OVERRIDE) if _same_part(one.get("PartName", ""), part))
    found = next(known, None)
    if found is None:
        found = etree.SubElement(types, _OVERRIDE, {"PartName": f"/{part}"})
    if found.get("ContentType") != content_type:
        found.set("ContentType", content_type)
        rework.change(CONTENT_TYPES)


def drop_macros(rework: Rework) -> tuple[str, ...]:
    """Leave out programs and what starts them; return the names of those parts."""
    found = [
        (source, one.target)
        for source in rework.related_parts()
        for one in rework.file.relations(source).values()
        if one.kind in _MACROS
    ]
    rework.drop(*(part for _, part in found))
    types = rework.tree(CONTENT_TYPES)
    for one in () if types is None else types.iter(_OVERRIDE, _DEFAULT):
        plain = _PLAIN_TYPES.get(one.get("ContentType", ""))
        if plain is not None:
            one.set("ContentType", plain)
            rework.change(CONTENT_TYPES)
    return tuple(part for _, part in found)


def _relations_to(tree: Element, source: str, part: str) -> Iterable[Element]:
    """Return the relations of *source* to *part*."""
    return [one for one in tree.iter(RELATIONSHIP) if _same_part(target_of(one, source), part)]


def _targets(tree: Element, source: str) -> Iterable[str]:
    return (target for one in tree.iter(RELATIONSHIP) if (target := target_of(one, source)))


def target_of(relation: Element, source: str) -> str:
    """Return which part a relation of *source* leads to; empty where it leads out of the file."""
    if relation.get("TargetMode") == "External":
        return ""
    return resolved(source.rpartition("/")[0], unquote(relation.get("Target", "")))


def _same_part(name: str, part: str) -> bool:
    """Say whether a name from inside the file names a part; capitals do not count there."""
    return _plain(name) == part.casefold()


def _plain(name: str) -> str:
    """Return a name from inside the file without its escapes, its leading stroke and its capitals."""
    return unquote(name).lstrip("/").casefold()


def _remove(nodes: Iterable[Element]) -> bool:
    found = list(nodes)
    for node in found:
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)
    return bool(found)
