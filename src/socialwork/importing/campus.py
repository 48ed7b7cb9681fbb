"""The template of the campus: its pages and styles, and which of its slots a section of a report is."""

from collections.abc import Iterator

from attrs import evolve

from socialwork.document.inlines import plain
from socialwork.document.nodes import Document, Heading
from socialwork.document.walk import document_blocks
from socialwork.errors import TemplateError
from socialwork.export.template.model import Chapter, Content, Section, Template, TemplateFile
from socialwork.export.template_loading.sources import SHIPPED, Source, read
from socialwork.loading import load_toml
from socialwork.reading.from_document import reading_of
from socialwork.reading.sections import kinds_of
from socialwork.reviewing.conform.outline import Match, matched_chapters
from socialwork.vocabulary.sections import SectionKind

_HEADINGS = frozenset({Heading})
_FRONT = {SectionKind.PREFACE: "preface", SectionKind.ABSTRACT: "abstract"}


def template_file(source: Source) -> TemplateFile:
    """Return what stands in the file of a template, with the forms of the shipped one.

    Raises:
        TemplateError: It cannot be read.
    """
    return evolve(_read(source), forms=_read(SHIPPED).forms)


def _read(source: Source) -> TemplateFile:
    raw = read(source)
    return load_toml(TemplateFile, raw.text, file=raw.file, error=TemplateError)


def known_slots(document: Document, template: Template) -> dict[int, str]:
    """Return the slots of *template*, by the identity of the headings of *document* that stand for them."""
    reading = reading_of(document)
    headings = [block for block in document_blocks(document, _HEADINGS) if isinstance(block, Heading)]
    by_line = {line.number: block for line, block in zip(reading.headings, headings, strict=True)}
    found: dict[int, str] = {}
    for match, part in _pairs(matched_chapters(reading, template), template):
        slot = _slot(part.content)
        if match.line is not None and slot:
            found[id(by_line[match.line.number])] = slot
    for block in headings:
        kind = next(iter(kinds_of(plain(block.text))), None)
        if block.level == 1 and not block.numbered and kind in _FRONT:
            found.setdefault(id(block), _FRONT[kind])
    return found


def _pairs(root: Match, template: Template) -> Iterator[tuple[Match, Chapter | Section]]:
    for match, chapter in zip(root.inside, template.chapters, strict=True):
        yield from _inside(match, chapter)


def _inside(match: Match, part: Chapter | Section) -> Iterator[tuple[Match, Chapter | Section]]:
    yield match, part
    for inner, section in zip(match.inside, part.section, strict=True):
        yield from _inside(inner, section)


def _slot(content: tuple[Content, ...]) -> str:
    return next((piece.prose for piece in content if piece.prose), "")
