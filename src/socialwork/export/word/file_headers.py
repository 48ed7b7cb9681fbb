"""The header and footer of a Word file: their text, and the first picture, which mostly is a logo."""

from collections.abc import Iterator
from itertools import groupby

from attrs import evolve, frozen

from socialwork.document.design import Align
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Letterhead, Pages
from socialwork.errors import PictureError
from socialwork.export.word.file_styles import FileStyles
from socialwork.export.word.opening import WordFile
from socialwork.export.word.pictures import cleaned
from socialwork.export.word.style_values import StyleValues, is_on
from socialwork.export.word.telling import tell
from socialwork.export.word.xml import EMU_PER_CM, VAL, Element, name
from socialwork.values.media import Media
from socialwork.words import Words

_MOST_LINES = 12
_MOST_BYTES = 5_000_000
_MOST_PICTURE_BYTES = 10_000_000
_WIDEST = 16.0
_USUAL_WIDTH = 2.0
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_P, _R, _T, _TAB, _BREAK, _FIELD, _SIMPLE_FIELD = (
    name(f"w:{tag}") for tag in ("p", "r", "t", "tab", "br", "fldChar", "fldSimple")
)
_EMBED = name("r:embed")

_FIELDS = Words(
    "bidang seperti nomor halaman di kepala atau kaki halaman",
    "fields in header or footer, such as page numbers",
)
_MORE_LINES = Words(
    "baris kepala atau kaki halaman setelah baris ke-{most}", "lines of header or footer after line {most}"
)
_MORE_PICTURES = Words("gambar lain di kepala atau kaki halaman", "further pictures in header or footer")
_FIRST = Words("kepala halaman pertama yang berbeda", "the different header of the first page")
_EVEN = Words("kepala dan kaki halaman genap", "headers and footers of even pages")
_NO_LOGO = Words(
    "gambar di kepala halaman, karena bukan PNG atau JPEG yang utuh",
    "the picture in the header, which is no complete PNG or JPEG file",
)
_LEFT_OUT = Words("tidak diambil: {what}", "not taken: {what}")


@frozen(kw_only=True)
class FileHeaders:
    """What a file says in header and footer.

    Attributes:
        letterhead: What is taken of it, or ``None`` where there is nothing.
        logo: The picture in it, or ``None``.
        notes: What is left out.
    """

    letterhead: Letterhead | None = None
    logo: Media | None = None
    notes: tuple[Words, ...] = ()


@frozen(kw_only=True)
class _Strip:
    """One header or footer: its lines, and the first picture in it."""

    lines: tuple[tuple[Text, ...], ...] = ()
    align: Align = "left"
    left_out: tuple[Words, ...] = ()
    tree: Element | None = None
    part: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.lines and self.picture is None

    @property
    def picture(self) -> Element | None:
        return None if self.tree is None else next(_pictures(self.tree), None)


def read_headers(file: WordFile, main: str, section: Element, styles: FileStyles) -> FileHeaders:
    """Return what stands in header and footer of *section*, which may have them from the section before.

    Args:
        file: The open file.
        main: The name of its main part.
        section: The properties of the section.
        styles: Its styles, which say how lines stand.

    Raises:
        WordFileError: A header cannot be read.
    """
    parts = _parts(file, main, section)
    title = section.find(name("w:titlePg"))
    first_differs = title is not None and is_on(title)
    strips = {key: _strip(file, part, styles) for key, part in parts.items()}
    usual, first = (strips.get(f"header {kind}", _Strip()) for kind in ("default", "first"))
    footer = strips.get("footer default", _Strip())
    left_out = [what for strip in (usual, footer) for what in strip.left_out]
    header = usual
    pages: Pages = "others" if first_differs else "all"
    if first_differs and usual.is_empty:
        header, footer, pages = first, strips.get("footer first", _Strip()), "first"
    elif first_differs and not first.is_empty:
        left_out.append(_FIRST)
    if any(key.endswith(" even") and not strip.is_empty for key, strip in strips.items()):
        left_out.append(_EVEN)
    logo, drawn = _logo(file, header)
    if header.picture is not None and logo is None:
        left_out.append(_NO_LOGO)
    notes = (tell(_LEFT_OUT, what=tuple(dict.fromkeys(left_out))),) if left_out else ()
    if not (header.lines or footer.lines or logo):
        return FileHeaders(notes=notes)
    made = evolve(drawn, lines=header.lines, align=header.align, footer=footer.lines, pages=pages)
    return FileHeaders(letterhead=made, logo=logo, notes=notes)


def _parts(file: WordFile, main: str, section: Element) -> dict[str, str]:
    """Return the parts of headers and footers, such as ``header default``; some are of sections before."""
    relations = file.relations(main)
    known = set(file.parts())
    found: dict[str, str] = {}
    for properties in section.getroottree().iter(name("w:sectPr")):
        for kind in ("header", "footer"):
            for reference in properties.iterfind(name(f"w:{kind}Reference")):
                target = relations.get(reference.get(name("r:id"), ""))
                if target is not None and target.target in known:
                    found[f"{kind} {reference.get(name('w:type'), 'default')}"] = target.target
        if properties is section:
            break
    return found


def _strip(file: WordFile, part: str, styles: FileStyles) -> _Strip:
    tree = file.xml(part, _MOST_BYTES)
    if tree is None:
        return _Strip()
    lines = list(_lines(tree))
    left_out = [_FIELDS] if any(True for _ in tree.iter(_FIELD, _SIMPLE_FIELD)) else []
    if len(lines) > _MOST_LINES:
        left_out.append(tell(_MORE_LINES, most=_MOST_LINES))
    if len(list(_pictures(tree))) > 1:
        left_out.append(_MORE_PICTURES)
    return _Strip(
        lines=tuple(text for _, text in lines[:_MOST_LINES]),
        align=_align(lines[0][0], styles) if lines else "left",
        left_out=tuple(left_out),
        tree=tree,
        part=part,
    )


# --- text -------------------------------------------------------------------------------------


def _lines(tree: Element) -> Iterator[tuple[Element, tuple[Text, ...]]]:
    """Yield each line that says something with its paragraph; a break begins a new line."""
    for (paragraph, _), texts in groupby(_texts(tree), key=lambda text: text[:2]):
        merged = [
            Text("".join(words for *_, words, _ in run), bold=bold, italic=italic)
            for (bold, italic), run in groupby(texts, key=lambda text: text[3])
        ]
        if line := _trimmed(merged):
            yield paragraph, line


def _texts(tree: Element) -> Iterator[tuple[Element, int, str, tuple[bool, bool]]]:
    """Yield each text outside fields: its paragraph, the breaks before it, itself, bold and italic."""
    depth = breaks = 0
    for node in tree.iter(_T, _TAB, _BREAK, _FIELD):
        run, paragraph = node.getparent(), next(node.iterancestors(_P), None)
        if node.tag == _FIELD:
            kind = node.get(name("w:fldCharType"))
            depth = max(depth + {"begin": 1, "end": -1}.get(kind or "", 0), 0)
        elif depth or paragraph is None or run is None or run.tag != _R or _is_hidden(node):
            continue
        elif node.tag == _BREAK:
            breaks += 1
        else:
            bold, italic = (run.find(f"{name('w:rPr')}/{name(tag)}") for tag in ("w:b", "w:i"))
            look = bold is not None and is_on(bold), italic is not None and is_on(italic)
            yield paragraph, breaks, (node.text or "") if node.tag == _T else " ", look


def _is_hidden(node: Element) -> bool:
    """Say whether *node* is the result of a field, or what programs show that do not know a drawing."""
    return next(node.iterancestors(_FALLBACK, _SIMPLE_FIELD), None) is not None


def _trimmed(line: list[Text]) -> tuple[Text, ...]:
    """Return *line* with single blanks inside and none at its ends."""
    made: list[Text] = []
    for run in line:
        words = run.text.split()
        start = " " if made and run.text[:1].isspace() and not made[-1].text.endswith(" ") else ""
        end = " " if words and run.text[-1:].isspace() else ""
        if text := start + " ".join(words) + end:
            made.append(evolve(run, text=text))
    if made:
        made[-1] = evolve(made[-1], text=made[-1].text.rstrip())
    return tuple(run for run in made if run.text)


def _align(paragraph: Element, styles: FileStyles) -> Align:
    """Return how a paragraph stands: as it says itself, or else its style."""
    values = StyleValues({})
    own = paragraph.find(name("w:pPr"))
    named = None if own is None else own.find(name("w:pStyle"))
    wanted = None if named is None else named.get(VAL)
    style = next((one for one in styles.styles if one.id == wanted), styles.default())
    if own is not None and own.find(name("w:jc")) is not None:
        values.take_paragraph(own)
        return values.look().style.align or "left"
    return "left" if style is None else styles.look(style).style.align or "left"


# --- picture ----------------------------------------------------------------------------------


def _pictures(tree: Element) -> Iterator[Element]:
    for blip in tree.iter(name("a:blip")):
        if blip.get(_EMBED) and not _is_hidden(blip):
            yield blip


def _logo(file: WordFile, header: _Strip) -> tuple[Media | None, Letterhead]:
    """Return the picture of *header* where reports can hold it, and how it stands there."""
    blip = header.picture
    if blip is None:
        return None, Letterhead()
    target = file.relations(header.part).get(blip.get(_EMBED, ""))
    data = None if target is None else file.data(target.target, _MOST_PICTURE_BYTES)
    if target is None or data is None:
        return None, Letterhead()
    media = Media(f"kop/{target.target.rpartition('/')[2]}", data)
    try:
        cleaned(media.name, data)
    except PictureError:
        return None, Letterhead()
    return media, _drawn(blip, media.name)


def _drawn(blip: Element, media: str) -> Letterhead:
    frame = next(blip.iterancestors(name("wp:inline"), name("wp:anchor")), None)
    extent, about = (None if frame is None else frame.find(name(tag)) for tag in ("wp:extent", "wp:docPr"))
    wide = "" if extent is None else extent.get("cx", "")
    width = int(wide) / EMU_PER_CM if wide.isdecimal() and len(wide) <= len("00000000") else _USUAL_WIDTH
    paragraph = next(blip.iterancestors(_P), None)
    beside = (
        (frame is not None and frame.tag == name("wp:anchor"))
        or next(blip.iterancestors(name("w:tc")), None) is not None
        or (paragraph is not None and any((node.text or "").strip() for node in paragraph.iter(_T)))
    )
    alt = "" if about is None else about.get("descr", "").strip()
    return Letterhead(
        logo=media, alt=alt or "Logo", logo_cm=round(min(max(width, 0.5), _WIDEST), 2), beside=beside
    )
