"""A Word file from outside made fit to be shown: nobody who is to be hidden is named anywhere in it."""

import html
import os
import re
from collections.abc import Iterable

from attrs import frozen

from socialwork.export.word.opening import WordFileError, open_word
from socialwork.export.word.redact_package import (
    drop_parts,
    drop_unknown,
    empty_properties,
    property_parts,
    redact_links,
    rename_parts,
)
from socialwork.export.word.redact_pictures import LEAST_LETTERS, redact_picture
from socialwork.export.word.redact_text import ask_about_words, redact_names, redact_tree
from socialwork.export.word.redaction import Redaction
from socialwork.export.word.rework import CONTENT_TYPES, Rework, drop_macros
from socialwork.export.word.xml import name
from socialwork.privacy.changes import MaskedPlace, PrivacyQuestion
from socialwork.privacy.identity import Secret
from socialwork.privacy.masker import Masker
from socialwork.remembering import forgetting
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_BODY = name("w:body")
_RELATIONS = ".rels"
_XML = (".xml", ".vml")
_PICTURES = (
    *(".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".dib", ".tif", ".tiff", ".webp", ".svg"),
    *(".emf", ".wmf", ".wdp", ".heic", ".ico", ".jp2"),
)
_FONTS = (".odttf", ".ttf", ".fntdata")
_DRAWN = ".svg"
_PARAGRAPH_END, _MARK = re.compile(rb"</\w+:p>"), re.compile(rb"<[^>]*>")
_STILL_THERE = Words(
    "sesuatu yang harus disamarkan masih ada di bagian ini; hapuslah sendiri sebelum berkas dibagikan",
    "something that has to be masked is still in this part; remove it by hand before the file is shared",
)


@frozen(kw_only=True)
class Redacted:
    """A Word file without what identifies.

    Attributes:
        data: The bytes of the file.
        changes: What was masked or left out, by the part of the file in which it stood.
        questions: What a person has to decide before the file is shown.
    """

    data: bytes
    changes: tuple[MaskedPlace, ...]
    questions: tuple[PrivacyQuestion, ...]


@forgetting
def redact(source: str | os.PathLike[str] | bytes, masker: Masker, *, public: Iterable[str] = ()) -> Redacted:
    """Return a Word file in which nobody is named who is to be hidden.

    Masked are all texts, also where they run over several runs or stand in tables, headers, notes, text
    boxes, comments, charts and formulas; the targets of links, alternative texts, properties, bookmarks,
    styles and the names of parts. Writers of comments and changes are numbered. Deleted text, macros,
    embedded files, previews, data of other programs and what cameras wrote into pictures are left out. What
    no program can judge becomes a question. The original is only read.

    Args:
        source: The file, as a path or as bytes; of Word, LibreOffice or Google Docs.
        masker: Whom and what to hide.
        public: Names that are shown anyway, such as that of the institution; they are not asked about.

    Raises:
        WordFileError: It is no Word file, or a part of it is too large.
        OSError: It cannot be read.
    """
    with open_word(source) as file:
        rework = Rework(file)
        main = file.main()
        tree = rework.tree(main)
        if tree is None or tree.find(_BODY) is None:
            raise file.broken()
        redaction = Redaction(rework, masker, tuple(public))
        _drop(redaction)
        for part in _readable(rework):
            _redact_names(redaction, part)
        for part in sorted(rework.parts(), key=lambda part: part != main):  # its questions come first
            _redact_part(redaction, part)
        for part in ("", *rework.parts()):
            redact_links(redaction, part)
        rename_parts(redaction)
        _look_again(redaction)
        return Redacted(data=rework.packed(), changes=redaction.changes(), questions=redaction.questions())


def _drop(redaction: Redaction) -> None:
    for part in drop_macros(redaction.rework):
        redaction.count(part, Identifier.METADATA)
    drop_parts(redaction)
    known = (*_XML, *_PICTURES, *_FONTS, _RELATIONS)
    drop_unknown(redaction, {part for part in redaction.rework.parts() if not part.lower().endswith(known)})
    for part in property_parts(redaction.rework):
        empty_properties(redaction, part)


def _readable(rework: Rework) -> tuple[str, ...]:
    return tuple(part for part in rework.parts() if part.lower().endswith(_XML) and part != CONTENT_TYPES)


def _redact_names(redaction: Redaction, part: str) -> None:
    tree = redaction.rework.tree(part)
    if tree is not None:
        redact_names(redaction, tree)


def _redact_part(redaction: Redaction, part: str) -> None:
    small = part.lower()
    if part == CONTENT_TYPES or small.endswith((_RELATIONS, *_FONTS)):
        return
    if small.endswith(_DRAWN):
        _redact_drawing(redaction, part)
    elif small.endswith(_PICTURES):
        redact_picture(redaction, part)
    else:
        _redact_xml(redaction, part)


def _redact_drawing(redaction: Redaction, part: str) -> None:
    """Mask the texts of a drawing in SVG; one that is not read as XML is looked at like any picture."""
    try:
        _redact_xml(redaction, part)
    except WordFileError:
        redact_picture(redaction, part)
    else:
        redact_picture(redaction, part, is_masked=True)


def _redact_xml(redaction: Redaction, part: str) -> None:
    tree = redaction.rework.tree(part)
    if tree is not None:
        redact_tree(redaction, part, tree)
        ask_about_words(redaction, part, tree)
        redaction.rework.change(part)


def _look_again(redaction: Redaction) -> None:
    """Ask about every part that still names somebody, whatever the way in which it does."""
    for part in redaction.rework.parts():
        if part.lower().endswith((*_XML, _DRAWN, _RELATIONS)):
            data = redaction.rework.data(part)
            text = _MARK.sub(b"", _PARAGRAPH_END.sub(b" ", data)).decode(errors="ignore")
            marks = b" ".join(_MARK.findall(data)).decode(errors="ignore").casefold()
            if any(_is_left(one, html.unescape(text), marks) for one in redaction.masker.identity.secrets):
                redaction.ask(part, Identifier.NAME, f"{part} again", _STILL_THERE)


def _is_left(secret: Secret, text: str, marks: str) -> bool:
    """Say whether something is left in a text, or in the marks of a part, such as the names of namespaces."""
    return bool(secret.pattern.search(text)) or any(
        part in marks for part in secret.parts if len(part) >= LEAST_LETTERS
    )
