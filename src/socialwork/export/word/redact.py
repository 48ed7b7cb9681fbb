"""A Word file from outside made fit to be shown: nobody who is to be hidden is named anywhere in it."""

import html
import os
import re
from collections.abc import Iterable, Iterator

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
from socialwork.export.word.redact_pictures import look_at_picture, redact_picture
from socialwork.export.word.redact_text import ask_about_words, redact_names, redact_tree
from socialwork.export.word.redaction import Redaction
from socialwork.export.word.rework import CONTENT_TYPES, Rework, drop_macros
from socialwork.export.word.visible_text import paragraphs, visible_text
from socialwork.export.word.xml import Element, name
from socialwork.privacy.changes import MaskedPlace, PrivacyQuestion
from socialwork.privacy.masker import Masker
from socialwork.privacy.names import Names
from socialwork.privacy.publication import OpenQuestionsError
from socialwork.privacy.questions import open_questions
from socialwork.privacy.strangers import words_in_use
from socialwork.process.gate import is_reason
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
_PICTURE_INSIDE = re.compile(r"""^\s*data:|url\(\s*["']?\s*data:""", re.IGNORECASE)
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
def redact(
    source: str | os.PathLike[str] | bytes,
    masker: Masker,
    *,
    public: Iterable[str] = (),
    names: Names | None = None,
    reason: str = "",
) -> Redacted:
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
        names: What somebody has answered of such questions.
        reason: Why the file is made although questions are open.

    Raises:
        OpenQuestionsError: A question is open that neither *names* nor *reason* answers; it lists them all.
        WordFileError: It is no Word file, or a part of it is too large.
        OSError: It cannot be read.
    """
    with open_word(source) as file:
        rework = Rework(file)
        main = file.main()
        tree = rework.tree(main)
        if tree is None or tree.find(_BODY) is None:
            raise file.broken()
        public = tuple(public)
        redaction = Redaction(rework, masker, public)
        for part in drop_macros(rework):
            redaction.count(part, Identifier.METADATA)
        drop_parts(redaction)
        known = (*_XML, *_PICTURES, *_FONTS, _RELATIONS)
        drop_unknown(redaction, {part for part in rework.parts() if not part.lower().endswith(known)})
        for part in property_parts(rework):
            empty_properties(redaction, part)
        readable = tuple(
            part for part in rework.parts() if part.lower().endswith(_XML) and part != CONTENT_TYPES
        )
        trees = [tree for part in readable if (tree := rework.tree(part)) is not None]
        texts = (visible_text(paragraph) for tree in trees for paragraph in paragraphs(tree))
        # Words that are shown anyway, or that the file uses in small letters, are nobody's names.
        redaction.seen |= words_in_use((*public, *texts), public) | masker.identity.kept
        for tree in trees:
            redact_names(redaction, tree)
        for part in sorted(rework.parts(), key=lambda part: part != main):  # its questions come first
            _redact_part(redaction, part)
        for part in ("", *rework.parts()):
            redact_links(redaction, part)
        rename_parts(redaction)
        _look_again(redaction)
        questions = open_questions(redaction.questions(), names or Names())
        if questions and not is_reason(reason):
            raise OpenQuestionsError(questions)
        return Redacted(data=rework.packed(), changes=redaction.changes(), questions=questions)


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
    """Mask the texts of a drawing in SVG; one that is no XML, or holds pictures, is treated as a picture."""
    try:
        tree = redaction.rework.tree(part)
    except WordFileError:
        tree = None
    if tree is None or any(_PICTURE_INSIDE.search(value) for value in _values(tree)):
        redact_picture(redaction, part)
    else:
        _redact_xml(redaction, part)
        look_at_picture(redaction, part)


def _values(tree: Element) -> Iterator[str]:
    """Yield where a drawing may refer to something: in marks and in rules of style."""
    for node in tree.iter("*"):
        yield from map(str, node.attrib.values())
        if str(node.tag).endswith("style"):
            yield str(node.text or "")


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
            named = redaction.masker.identity.names.inside(marks)
            if named is not None or redaction.masks(html.unescape(text)):
                redaction.ask(part, Identifier.NAME, f"{part} again", _STILL_THERE)
