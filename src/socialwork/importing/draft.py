"""From a report that was read to a draft of its case, with a template in which it stands as it stood."""

from collections.abc import Iterator

from attrs import evolve, frozen

from socialwork.case import Case, ProseSlot
from socialwork.document.inlines import plain
from socialwork.document.nodes import Document, Heading
from socialwork.document.prose_writing.write import to_prose
from socialwork.document.walk import WITH_CAPTION, caption_of, document_blocks
from socialwork.export.template.model import Template, TemplateFile
from socialwork.export.word.reading import WordReport
from socialwork.importing.facts import facts_of
from socialwork.importing.outline import Outline, outline_of
from socialwork.importing.patterns import list_patterns, numbering_of
from socialwork.importing.pictures import PictureCase
from socialwork.importing.references import labels_of, numbered_as, referred_to, with_references
from socialwork.importing.remarks import Remark
from socialwork.importing.shipped import known_slots, shipped_file
from socialwork.importing.slots import SlotMaker
from socialwork.importing.tidy import Tidier
from socialwork.importing.toml_writer import template_text
from socialwork.values.media import Media
from socialwork.words import Words

_NUMBERED = WITH_CAPTION | {Heading}
_RENUMBERED = Words(
    "nomor “{before}” pada “{title}” menjadi “{after}”, sebab pustaka menghitung sendiri",
    "the number “{before}” of “{title}” becomes “{after}”, for the library counts by itself",
)
_NO_NUMBER = Words("(tanpa nomor)", "(no number)")
_TURNED = Words(
    "halaman mendatar di luar lampiran menjadi tegak: {n} bagian",
    "pages on their side outside the appendices become upright: {n} stretches",
)
_MOVED = Words(
    "bagian “{title}” di belakang lampiran menjadi judul kecil di dalam lampiran terakhir",
    "the part “{title}” behind the appendices became a small title inside the last appendix",
)
_TITLE_LENGTH = 60


@frozen(kw_only=True)
class Draft:
    """What an import makes of a report.

    Attributes:
        case: The draft of the case: what is certain in its records, all text in its prose.
        template: The text of a template whose outline is that of the report; built with it, the case gives
            the report again. ``None`` where the report carried its case along.
        remarks: What there is to tell.
        files: Files of the report that no case can hold.
    """

    case: Case
    template: str | None
    remarks: tuple[Remark, ...] = ()
    files: tuple[Media, ...] = ()

    @property
    def unplaced(self) -> tuple[Remark, ...]:
        """What found no place in the case."""
        return tuple(one for one in self.remarks if one.kind == "unplaced")


def draft_case(report: WordReport, template: Template, *, photos_agreed: bool = False) -> Draft:
    """Return the draft of a case from *report*."""
    document = report.document
    numbering, lists = numbering_of(document), list_patterns(document)
    tidier = Tidier(lists=lists, list_levels=numbering.list_levels, own=report.looks.own)
    pictures = PictureCase(
        {media.name: media.data for media in document.media}, photos_agreed or report.looks.own
    )
    labels = labels_of(document, numbering)
    tidied = evolve(
        document,
        parts=tuple(
            evolve(part, blocks=pictures.blocks(tidier.blocks(part.blocks))) for part in document.parts
        ),
    )
    outline = outline_of(tidied)
    maker = SlotMaker(known_slots(tidied, template), referred_to(document))
    file = _template(outline, maker, evolve(shipped_file(), numbering=numbering, lists=lists))
    renamed = {**pictures.anchors, **maker.renamed}
    prose = tuple(
        ProseSlot(slot=one.name, text=text)
        for one in maker.slots
        if (text := to_prose(with_references(one.blocks, labels, renamed), one.base_level, one.role))
    )
    remarks = (
        *pictures.remarks,
        *maker.remarks,
        *_renumbered(document, numbered_as(document, numbering)),
        *_arranged(document, outline),
    )
    facts = facts_of(document)
    case = evolve(
        facts.case, prose=prose, photos=tuple(pictures.photos), media=tuple(pictures.files.values())
    )
    return Draft(
        case=case,
        template=template_text(file),
        remarks=(*remarks, *facts.remarks),
        files=tuple(pictures.left.values()),
    )


def _template(outline: Outline, maker: SlotMaker, base: TemplateFile) -> TemplateFile:
    return evolve(
        base,
        name="laporan-impor",
        front=maker.front(outline),
        chapter=maker.chapters(outline),
        back=maker.back(outline),
        appendices_title=maker.appendices_title(outline),
        appendix=maker.appendices(outline),
    )


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
            said = Words(old or _NO_NUMBER.id, old or _NO_NUMBER.en)
            words = Words(
                *(
                    text.format(before=label, after=new, title=title.strip()[:_TITLE_LENGTH])
                    for text, label in ((_RENUMBERED.id, said.id), (_RENUMBERED.en, said.en))
                )
            )
            yield Remark("changed", words)


def _arranged(document: Document, outline: Outline) -> Iterator[Remark]:
    """Yield what stands otherwise than in the report."""
    turned = sum(part.landscape for part in document.parts)
    turned -= len({id(node.part) for node in outline.appendices if node.part.landscape})
    if turned > 0:
        yield Remark("changed", _TURNED.format(n=turned))
    yield from (Remark("changed", _MOVED.format(title=title)) for title in outline.moved)
