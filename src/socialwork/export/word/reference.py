"""The look of a report taken from any Word file, such as the template that a campus hands out."""

import os
from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from socialwork.document.design import Design, NamedStyle
from socialwork.document.nodes import Document, Letterhead
from socialwork.export.wide_drawings import turn_pages
from socialwork.export.word.file_headers import FileHeaders, read_headers
from socialwork.export.word.file_pages import has_room, read_page
from socialwork.export.word.file_styles import FileStyles, list_indents, read_styles, theme_fonts
from socialwork.export.word.opening import WordFile, open_word
from socialwork.export.word.role_mapping import RoleMapping, map_roles
from socialwork.export.word.styles import merged
from socialwork.export.word.telling import tell
from socialwork.export.word.xml import VAL, Element, name
from socialwork.values.media import Media
from socialwork.words import Words

_MAIN = "word/document.xml"
_MOST_SHOWN = 12
_PAGE = Words(
    "kertas {width} × {height} cm; margin kiri {left}, atas {top}, kanan {right}, bawah {bottom} cm",
    "paper {width} × {height} cm; margins left {left}, top {top}, right {right}, bottom {bottom} cm",
)
_KEPT = Words("dari templat", "of the template")
_COUNT = Words(
    "{found} dari {all} peran mengikuti gaya di dalam berkas",
    "{found} of {all} roles follow styles of the file",
)
_OWN = Words(
    "tanpa gaya bawaan di Word, jadi tetap seperti templat: {roles}",
    "without a built-in style in Word, so as in the template: {roles}",
)
_UNUSED = Words("gaya lain di dalam berkas: {styles}", "other styles of the file: {styles}")
_HEADER = Words("kepala halaman: “{text}”", "header: “{text}”")
_FOOTER = Words("kaki halaman: “{text}”", "footer: “{text}”")
_LOGO = Words("logo: {name}, lebar {width} cm", "logo: {name}, {width} cm wide")
_DIRECT = Words(
    "{count} dari {all} paragraf berkas diatur langsung, bukan lewat gaya; pengaturan itu tidak diambil",
    "{count} of {all} paragraphs of the file are formatted by hand, not by styles; that is not taken",
)
_DIRECT_TAGS = tuple(name(f"w:{tag}") for tag in ("jc", "spacing", "ind"))
_DIRECT_RUN_TAGS = tuple(name(f"w:{tag}") for tag in ("rFonts", "sz"))


@frozen(kw_only=True)
class ReferenceDocument:
    """What a Word file says about how reports shall look.

    Attributes:
        name: The name of the file; empty for bytes.
        page: The sizes that it sets, in centimetres, by the names of the fields of :class:`Page`.
        styles: The looks of the roles that were found in it.
        mapping: What gives the look of each role, and what is missing.
        letterhead: What stands in its header and footer, or ``None``.
        logo: The picture in its header, or ``None``.
        notes: What else is missing, or was not taken.
        other_styles: The names of its styles from which nothing was taken.
    """

    name: str = ""
    page: tuple[tuple[str, float], ...] = ()
    styles: tuple[NamedStyle, ...] = ()
    mapping: tuple[RoleMapping, ...] = ()
    letterhead: Letterhead | None = None
    logo: Media | None = None
    notes: tuple[Words, ...] = ()
    other_styles: tuple[str, ...] = ()

    def told(self, *, everything: bool = False) -> tuple[Words, ...]:
        """Return what was taken and what was not, a sentence each, in both languages.

        Args:
            everything: Whether each role that was found is told too, not only those that are missing.
        """
        return tuple(self._told(everything=everything))

    def _told(self, *, everything: bool) -> Iterator[Words]:
        sizes: dict[str, object] = dict.fromkeys(("width", "height", "left", "top", "right", "bottom"), _KEPT)
        yield tell(_PAGE, **(sizes | {key: _number(value) for key, value in self.page}))
        yield tell(_COUNT, found=sum(one.is_found for one in self.mapping), all=len(self.mapping))
        yield from (
            one.told() for one in self.mapping if one.how == "missing" or (everything and one.is_found)
        )
        if own := tuple(f"`{one.role}`" for one in self.mapping if one.how == "own"):
            yield tell(_OWN, roles=own)
        if self.other_styles:
            more = ("…",) if len(self.other_styles) > _MOST_SHOWN else ()
            yield tell(_UNUSED, styles=(*self.other_styles[:_MOST_SHOWN], *more))
        yield from self._told_letterhead()
        yield from self.notes

    def _told_letterhead(self) -> Iterator[Words]:
        made = self.letterhead or Letterhead()
        for words, lines in ((_HEADER, made.lines), (_FOOTER, made.footer)):
            if lines:
                yield tell(words, text=" / ".join("".join(run.text for run in line) for line in lines))
        if self.logo is not None:
            yield tell(_LOGO, name=self.logo.name, width=_number(made.logo_cm))


def load_reference(
    source: str | os.PathLike[str] | bytes, *, styles: Mapping[str, str] | None = None
) -> ReferenceDocument:
    """Read from a Word file how reports shall look: page, styles, header and footer, logo.

    The text of the file is not read. What it does not say is told in the mapping and the notes, not guessed.

    Args:
        source: The file, as a path or as bytes; of Word in any language, LibreOffice or Google Docs.
        styles: For roles whose style has a name of its own, that name: ``{"heading1": "Bab"}``.

    Raises:
        WordFileError: It is no Word file, or a part of it is too large.
        RoleMappingError: *styles* names a role or a style that does not exist.
        OSError: The file cannot be read.

    Example:
        >>> from io import BytesIO
        >>> from socialwork.document.design import Page
        >>> from socialwork.export.word.writer import write_docx
        >>> stream = BytesIO()
        >>> write_docx(Document(parts=(), design=Design(page=Page(left=3))), stream)
        >>> reference = load_reference(stream.getvalue())
        >>> dict(reference.page)["left"], reference.mapping[0].told().en
        (3.0, '`body-flush` ← “Normal” (name)')
    """
    with open_word(source) as file:
        main = next(
            (one.target for one in file.relations("").values() if one.kind == "officeDocument"), _MAIN
        )
        tree = file.xml(main)
        if tree is None or tree.tag != name("w:document"):
            raise file.broken()
        found = _styles(file, main)
        roles = map_roles(found, styles or {}, {one.get(VAL, "") for one in tree.iter(name("w:pStyle"))})
        page = read_page(tree)
        headers = FileHeaders() if page.section is None else read_headers(file, main, page.section, found)
        return ReferenceDocument(
            name=file.name,
            page=page.sizes,
            styles=roles.styles,
            mapping=roles.mappings,
            letterhead=headers.letterhead,
            logo=headers.logo,
            notes=(*page.notes, *headers.notes, *_direct_formatting(tree)),
            other_styles=roles.unused,
        )


def with_reference(document: Document, reference: ReferenceDocument) -> Document:
    """Return *document* as *reference* says that it shall look; what that leaves open stays as it is.

    Page numbers, numbering of headings and captions, and lists stay those of the document. A drawing that
    the new page cannot hold upright gets a page on its side.

    Example:
        >>> changed = with_reference(Document(parts=()), ReferenceDocument(page=(("left", 3.0),)))
        >>> changed.design.page.left, changed.design.page.right
        (3.0, 3.0)
    """
    made = evolve(document, design=_design(document.design, reference))
    if reference.letterhead is not None:
        made = _with_letterhead(made, reference.letterhead, reference.logo)
    return turn_pages(made, "en" if document.properties.language.startswith("en") else "id")


def _design(design: Design, reference: ReferenceDocument) -> Design:
    page = evolve(design.page, **dict(reference.page))
    looks = {named.role: named.style for named in design.styles}
    for named in reference.styles:
        looks[named.role] = merged(design.style(named.role), named.style)
    styles = tuple(NamedStyle(role=role, style=style) for role, style in looks.items())
    return evolve(design, page=page if has_room(page) else design.page, styles=styles)


def _with_letterhead(document: Document, letterhead: Letterhead, logo: Media | None) -> Document:
    """Return *document* with *letterhead*; its picture gets a name that no other picture has."""
    if logo is None:
        return evolve(document, letterhead=letterhead)
    taken = {media.name for media in document.media}
    free = logo.name
    while free in taken:
        free = f"kop/{free}"
    media = (*document.media, evolve(logo, name=free))
    return evolve(document, letterhead=evolve(letterhead, logo=free), media=media)


def _styles(file: WordFile, main: str) -> FileStyles:
    targets = {one.kind: one.target for one in file.relations(main).values()}
    parts = (
        file.xml(targets[kind]) if kind in targets else None for kind in ("styles", "theme", "numbering")
    )
    styles, theme, numbering = parts
    return read_styles(styles, theme_fonts(theme), list_indents(numbering))


def _direct_formatting(tree: Element) -> Iterator[Words]:
    """Yield how many paragraphs say themselves how they look, where that is most of them."""
    said = [one for one in tree.iter(name("w:p")) if next(one.iter(name("w:t")), None) is not None]
    count = sum(_is_direct(one) for one in said)
    if count * 2 > len(said):
        yield tell(_DIRECT, count=count, all=len(said))


def _is_direct(paragraph: Element) -> bool:
    own = paragraph.find(name("w:pPr"))
    if own is not None and any(own.find(tag) is not None for tag in _DIRECT_TAGS):
        return True
    runs = paragraph.iterfind(f"{name('w:r')}/{name('w:rPr')}")
    return any(run.find(tag) is not None for run in runs for tag in _DIRECT_RUN_TAGS)


def _number(value: float) -> Words:
    text = f"{value:.4g}"
    return Words(text.replace(".", ","), text)
