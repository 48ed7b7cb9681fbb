"""From a report that was read to a draft of its case, with a template in which it stands as it stood."""

import os
from collections.abc import Iterator

from attrs import evolve, frozen

from socialwork.case import Case, ProseSlot
from socialwork.document.inlines import plain
from socialwork.document.nodes import Document, Heading
from socialwork.document.prose_writing.write import to_prose
from socialwork.document.walk import WITH_CAPTION, caption_of, document_blocks
from socialwork.export.template.model import TemplateFile
from socialwork.export.template_loading import load_template
from socialwork.export.template_loading.places import contents
from socialwork.export.template_loading.sources import SHIPPED, Source
from socialwork.export.word.embedded import embedded_case
from socialwork.export.word.opening import WordFileError
from socialwork.export.word.reading import WordReport, read_report
from socialwork.importing.campus import known_slots, template_file
from socialwork.importing.facts import facts_of
from socialwork.importing.outline import Outline, outline_of
from socialwork.importing.patterns import list_patterns, numbering_of
from socialwork.importing.pictures import PictureCase
from socialwork.importing.references import labels_of, numbered_as, referred_to, with_references
from socialwork.importing.remarks import Remark
from socialwork.importing.slots import Slot, SlotMaker
from socialwork.importing.tidy import Tidier, cleaned, nesting
from socialwork.importing.toml_writer import template_text
from socialwork.loading import load_case
from socialwork.remembering import forgetting
from socialwork.values.media import Media
from socialwork.words import Words

_NUMBERED = WITH_CAPTION | {Heading}
_NAME = "laporan-impor"
_TITLE_LENGTH = 60
_DEEPEST = 30
"""How deep tables and lists may stand in each other; prose holds no more."""
_TOO_DEEP = Words(
    f"tabel dan daftar bersarang lebih dari {_DEEPEST} tingkat; laporan tidak sedalam itu",
    f"tables and lists are nested more than {_DEEPEST} levels deep; no report is",
)
_RENUMBERED = Words(
    "nomor “{before}” pada “{title}” menjadi “{after}”, sebab pustaka menghitung sendiri",
    "the number “{before}” of “{title}” becomes “{after}”, for the library counts by itself",
)
_NOW_NUMBERED = Words(
    "“{title}” mendapat nomor “{after}”", "“{title}” gets the number “{after}”, which it did not have"
)
_TURNED = Words(
    "halaman mendatar di luar lampiran menjadi tegak: {n} bagian",
    "pages on their side outside the appendices become upright: {n} stretches",
)
_MOVED = Words(
    "bagian “{title}” di belakang lampiran menjadi judul kecil di dalam lampiran terakhir",
    "the part “{title}” behind the appendices became a small title inside the last appendix",
)
_CARRIED = Words(
    "laporan ini membawa kasusnya sendiri, yang diambil apa adanya; teks yang kemudian diubah di Word tidak "
    "ikut",
    "the report carries its case along, which was taken as it is; text changed in Word since is not in it",
)


@frozen
class Section:
    """A part of a report in the case: its slot of prose, its title, whether the campus has the slot."""

    slot: str
    title: str
    known: bool


@frozen(kw_only=True)
class Draft:
    """What an import makes of a report.

    Attributes:
        case: The draft of the case: what is certain in its records, all text in its prose.
        template: The text of a template whose outline is that of the report; built with it, the case gives
            the report again. ``None`` where the report carried its case along.
        sections: Where in the prose each part of the report stands.
        remarks: What there is to tell.
        files: Files of the report that no case can hold.
    """

    case: Case
    template: str | None
    sections: tuple[Section, ...] = ()
    remarks: tuple[Remark, ...] = ()
    files: tuple[Media, ...] = ()

    @property
    def unplaced(self) -> tuple[Remark, ...]:
        """What found no place in the case."""
        return tuple(one for one in self.remarks if one.kind == "unplaced")

    @property
    def questions(self) -> tuple[Remark, ...]:
        """What the student is asked."""
        return tuple(one for one in self.remarks if one.kind == "question")


@forgetting
def draft_case(
    source: str | os.PathLike[str] | bytes | WordReport,
    template: Source = SHIPPED,
    *,
    photos_agreed: bool = False,
) -> Draft:
    """Return the draft of a case from a report that somebody wrote in Word.

    Only what the report says clearly becomes a record; whatever is missing or in doubt is asked in the
    remarks. All text, tables and pictures stand in the prose of the case, section by section. A report that
    carries its case (:func:`socialwork.embedded_case`) gives that.

    Args:
        source: The Word file, as a path or as bytes, or what :func:`socialwork.read_report` made of it.
        template: The template of the campus: its pages and styles are kept, and a section that it has as well
            goes by the name of its slot.
        photos_agreed: Whether everyone in the photos agreed to be shown. Photos without consent are kept and
            not printed; those of a report that this library wrote were agreed to.

    Raises:
        WordFileError: It is no Word file, or a part of it is too large or broken.
        TemplateError: The template cannot be read.
        CaseFileError: The case that the report carries is broken.
        OSError: The file cannot be read.
    """
    if isinstance(source, WordReport):
        return _drafted(source, template, photos_agreed=photos_agreed)
    carried = embedded_case(source)
    if carried is not None:
        case = load_case(carried, format="json")
        return Draft(case=case, template=None, remarks=(Remark("recognized", _CARRIED),))
    return _drafted(read_report(source), template, photos_agreed=photos_agreed)


def _drafted(report: WordReport, template: Source, *, photos_agreed: bool) -> Draft:
    if nesting(report.document) > _DEEPEST:
        raise WordFileError(_TOO_DEEP)
    document = cleaned(report.document)
    base = template_file(template)
    numbering, lists = numbering_of(document, base.numbering), list_patterns(document)
    tidier = Tidier(lists=lists, list_levels=numbering.list_levels, own=report.looks.own)
    pictures = PictureCase(
        {media.name: media.data for media in document.media}, photos_agreed or report.looks.own
    )
    tidied = evolve(
        document,
        parts=tuple(
            evolve(part, blocks=pictures.blocks(tidier.blocks(part.blocks))) for part in document.parts
        ),
    )
    outline = outline_of(tidied)
    maker = SlotMaker(known_slots(tidied, load_template(template)), referred_to(document))
    file = _template(outline, maker, evolve(base, numbering=numbering, lists=lists))
    facts = facts_of(document)
    labels = labels_of(document, numbering)
    renamed = {**pictures.anchors, **maker.renamed}
    prose = ((one, _prose(one, labels, renamed)) for one in maker.slots)
    return Draft(
        case=evolve(
            facts.case,
            prose=tuple(ProseSlot(slot=one.name, text=text) for one, text in prose if text),
            photos=tuple(pictures.photos),
            media=tuple(pictures.files.values()),
        ),
        template=template_text(file),
        sections=tuple(Section(one.name, one.title, one.known) for one in maker.slots),
        remarks=(
            *pictures.told,
            *maker.remarks,
            *_renumbered(document, numbered_as(document, numbering)),
            *_arranged(document, outline),
            *facts.remarks,
        ),
        files=tuple(pictures.left.values()),
    )


def _prose(slot: Slot, labels: dict[str, str], renamed: dict[str, str]) -> str:
    text = to_prose(with_references(slot.blocks, labels, renamed), slot.base_level, slot.role)
    return f"{text}\n" if text else ""


def _template(outline: Outline, maker: SlotMaker, base: TemplateFile) -> TemplateFile:
    made = evolve(
        base,
        name=_NAME,
        front=maker.front(outline),
        chapter=maker.chapters(outline),
        back=maker.back(outline),
        appendices_title=maker.appendices_title(outline),
        appendix=maker.appendices(outline),
    )
    printed = {content.prose for _, content in contents(made)}
    return evolve(made, slot=tuple(one for one in made.slot if one.name in printed))


def _renumbered(before: Document, after: Document) -> Iterator[Remark]:
    """Yield what has another number than in the report."""
    for one, other in zip(document_blocks(before, _NUMBERED), document_blocks(after, _NUMBERED), strict=True):
        if isinstance(one, Heading) and isinstance(other, Heading):
            old, new, title = one.number, other.number, plain(one.text)
        elif (was := caption_of(one)) is not None and (now := caption_of(other)) is not None:
            old, new, title = was.label if was.number else "", now.label, plain(was.title)
        else:
            continue
        if "".join(old.split()) != "".join(new.split()):
            words = _RENUMBERED if old else _NOW_NUMBERED
            said = words.format(before=old, after=new, title=title.strip()[:_TITLE_LENGTH])
            yield Remark("changed", said)


def _arranged(document: Document, outline: Outline) -> Iterator[Remark]:
    """Yield what stands otherwise than in the report."""
    turned = sum(part.landscape for part in document.parts)
    turned -= len({id(node.part) for node in outline.appendices if node.part.landscape})
    if turned > 0:
        yield Remark("changed", _TURNED.format(n=turned))
    yield from (Remark("changed", _MOVED.format(title=title)) for title in outline.moved)
