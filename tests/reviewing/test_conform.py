"""What we write conforms to its template; every way to break a report is caught by its own rule."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby

import pytest
from attrs import evolve

import socialwork as sw
from socialwork.document.nodes import Block, Blocks
from socialwork.document.walk import map_blocks

Change = Callable[[sw.Document], sw.Document]
Edit = Callable[[str], str]


@cache
def template(profile: str = "a4") -> sw.Template:
    """Return the shipped template with a page profile."""
    return sw.load_template(profile=profile)


def written(document: sw.Document) -> bytes:
    """Return the Word file of a tree."""
    stream = io.BytesIO()
    sw.write_docx(document, stream)
    return stream.getvalue()


def codes(data: bytes, profile: str = "a4") -> list[str]:
    """Return the codes of what differs from the template, each once."""
    return list(dict.fromkeys(one.code for one in sw.conform(data, template(profile)).findings))


# --- what we write ----------------------------------------------------------------------------


@pytest.mark.parametrize("profile", ["a4", "b5"])
@pytest.mark.parametrize("example", ["utama", "lansia", "rehabilitasi"])
def test_our_reports_conform(example: str, profile: str) -> None:
    """A report that the library writes differs from its template in nothing."""
    case = sw.load_case(f"example:{example}")
    assert codes(written(sw.build(case, template(profile))), profile) == []


def test_other_editions_conform() -> None:
    """So do the confidential and the public edition."""
    case = sw.load_case("example:utama")
    for edition in (sw.Edition.CONFIDENTIAL, sw.Edition.PUBLIC):
        assert (
            codes(
                written(sw.build(case, template(), edition=edition, names=sw.names_beside("example:utama")))
            )
            == []
        )


def test_another_page_is_seen() -> None:
    """A report on B5 pages differs from the template with A4 pages in paper and margins."""
    case = sw.load_case("example:lansia")
    assert codes(written(sw.build(case, template("b5")))) == ["FORM-10", "FORM-11"]


# --- a short report ---------------------------------------------------------------------------


def short_blocks(blocks: Blocks) -> Iterator[Block]:
    """Yield the headings of a part, and at most two blocks under each."""
    for is_heading, group in groupby(blocks, lambda one: isinstance(one, sw.Heading)):
        kept = list(group)
        yield from kept if is_heading else kept[:2]


@cache
def short() -> sw.Document:
    """Return the report of the second example, shortened, with its lists made anew."""
    document = sw.build(sw.load_case("example:lansia"), template())
    parts = tuple(evolve(part, blocks=tuple(short_blocks(part.blocks))) for part in document.parts)
    from socialwork.export.numbering import number

    return number(evolve(document, parts=parts))


def test_the_short_report_conforms() -> None:
    """The report that is broken below has nothing wrong of its own."""
    assert codes(written(short())) == []


# --- ways to break it -------------------------------------------------------------------------


def over_blocks(change: Callable[[Block], Block | Blocks]) -> Change:
    """Return a change of every block of a report."""
    return lambda document: evolve(
        document, parts=tuple(evolve(part, blocks=map_blocks(part.blocks, change)) for part in document.parts)
    )


def without(name: str) -> Change:
    """Return a change that leaves out a heading with all under it."""

    def change(document: sw.Document) -> sw.Document:
        return evolve(
            document, parts=tuple(evolve(one, blocks=_cut(one.blocks, name)) for one in document.parts)
        )

    return change


def _cut(blocks: Blocks, name: str) -> Blocks:
    start, end = _extent(blocks, name)
    return (*blocks[:start], *blocks[end:])


def _extent(blocks: Blocks, name: str) -> tuple[int, int]:
    """Return from where to where a section reaches; an empty extent where it is not in *blocks*."""
    start = next((n for n, one in enumerate(blocks) if plain_title(one) == name), None)
    if start is None:
        return 0, 0
    level = getattr(blocks[start], "level", 0)
    following = (n for n, one in enumerate(blocks) if n > start and getattr(one, "level", 9) <= level)
    return start, next((n for n in following if isinstance(blocks[n], sw.Heading)), len(blocks))


def plain_title(block: Block) -> str:
    """Return the title of a heading; nothing for another block."""
    return "".join(getattr(one, "text", "") for one in block.text) if isinstance(block, sw.Heading) else ""


def moved_behind(name: str, other: str) -> Change:
    """Return a change that puts a section behind another one of the same part."""

    def blocks_of(blocks: Blocks) -> Blocks:
        start, end = _extent(blocks, name)
        section, rest = blocks[start:end], (*blocks[:start], *blocks[end:])
        _, behind = _extent(rest, other)
        return (*rest[:behind], *section, *rest[behind:]) if section and behind else blocks

    return lambda document: evolve(
        document, parts=tuple(evolve(one, blocks=blocks_of(one.blocks)) for one in document.parts)
    )


def moved_part(name: str) -> Change:
    """Return a change that puts the part with a chapter behind the one that follows."""

    def change(document: sw.Document) -> sw.Document:
        parts = list(document.parts)
        n = next(n for n, one in enumerate(parts) if plain_title(one.blocks[0]) == name)
        parts[n], parts[n + 1] = parts[n + 1], parts[n]
        return evolve(document, parts=tuple(parts))

    return change


def renamed(name: str, other: str) -> Change:
    """Return a change of a title."""
    return over_blocks(
        lambda one: (
            evolve(one, text=(sw.Text(other),))
            if isinstance(one, sw.Heading) and plain_title(one) == name
            else one
        )
    )


def numbered(pattern: str, label: str) -> Change:
    """Return a change of the numbers of headings: what fits *pattern* is typed as *label*."""

    def change(block: Block) -> Block:
        if isinstance(block, sw.Heading) and re.fullmatch(pattern, block.number):
            typed = re.sub(pattern, label, block.number)
            return evolve(block, number="", numbered=False, text=(sw.Text(f"{typed} "), *block.text))
        return block

    return over_blocks(change)


def styled(role: str, **values: object) -> Change:
    """Return a change of the style of a role."""

    def change(document: sw.Document) -> sw.Document:
        styles = [one for one in document.design.styles if one.role != role]
        style = evolve(document.design.style(role), **values)
        design = evolve(document.design, styles=(*styles, sw.NamedStyle(role=role, style=style)))
        return evolve(document, design=design)

    return change


def paged(**values: object) -> Change:
    """Return a change of the page."""
    return lambda document: evolve(
        document, design=evolve(document.design, page=evolve(document.design.page, **values))
    )


def parted(which: Callable[[sw.Part], bool], **values: object) -> Change:
    """Return a change of some parts."""
    return lambda document: evolve(
        document, parts=tuple(evolve(one, **values) if which(one) else one for one in document.parts)
    )


def listed(of: str, change: Callable[[sw.Contents], Block | Blocks]) -> Change:
    """Return a change of one list."""
    return over_blocks(lambda one: change(one) if isinstance(one, sw.Contents) and one.of == of else one)


def stale(contents: sw.Contents) -> sw.Contents:
    """Return a list with one line that the report does not have."""
    first = evolve(contents.entries[3], text="1.9 Bagian yang Dihapus")
    return evolve(contents, entries=(*contents.entries[:3], first, *contents.entries[3:]))


def typed_contents(contents: sw.Contents) -> Blocks:
    """Return a list as somebody types it, with dots up to the page."""
    return tuple(
        sw.Paragraph(text=(sw.Text(f"{one.text} {'.' * 20} {n}"),))
        for n, one in enumerate(contents.entries, 1)
    )


def before_bibliography(*blocks: Block) -> Change:
    """Return a change that puts blocks behind the first paragraph of the first section."""

    def change(block: Block) -> Block | Blocks:
        return (block, *blocks) if plain_title(block) == "Sasaran" else block

    return over_blocks(change)


def paragraph(text: str, *, tabs: bool = False) -> sw.Paragraph:
    """Return a paragraph; bars become tabs."""
    pieces = text.split("|") if tabs else [text]
    nodes = [node for piece in pieces for node in (sw.Tab(), sw.Text(piece))][1:]
    return sw.Paragraph(text=tuple(nodes))


ROW = [paragraph(f"{name}|{n}|hadir", tabs=True) for n, name in enumerate(("Ani", "Budi", "Cici", "Dodi"), 1)]

BROKEN: dict[str, tuple[str, Change]] = {
    "chapter missing": ("FORM-01", without("KONTEKS PRAKTIKUM INSTITUSI")),
    "section missing": ("FORM-01", without("Tahap Asesmen")),
    "subsection missing": ("FORM-01", without("Manfaat")),
    "chapter renamed": ("FORM-02", renamed("SIMPULAN DAN REKOMENDASI", "SIMPULAN SERTA REKOMENDASI")),
    "section renamed": ("FORM-02", renamed("Tahap Asesmen", "Tahap Assessment Klien")),
    "chapters swapped": ("FORM-03", moved_part("LANDASAN KONSEPTUAL PRAKTIKUM INSTITUSI")),
    "sections swapped": ("FORM-03", moved_behind("Tahap Asesmen", "Tahap Intervensi")),
    "subsections swapped": ("FORM-03", moved_behind("Tujuan", "Manfaat")),
    "unknown section": ("FORM-04", renamed("Sasaran", "Ucapan Selamat kepada Panitia")),
    "chapters in Arabic": ("FORM-05", numbered(r"BAB I", "BAB 1")),
    "sections in letters": ("FORM-05", numbered(r"1\.\d", "A.")),
    "captions with a hyphen": (
        "FORM-06",
        over_blocks(
            lambda one: (
                evolve(one, caption=evolve(one.caption, prefix="Tabel 4-"))
                if isinstance(one, sw.Table) and one.caption and one.caption.series == "table"
                else one
            )
        ),
    ),
    "front matter in Arabic": (
        "FORM-07",
        parted(lambda one: one.page_numbers == "roman", page_numbers="arabic"),
    ),
    "body in Roman": ("FORM-07", parted(lambda one: one.page_numbers == "arabic", page_numbers="roman")),
    "body that counts on": ("FORM-07", parted(lambda one: one.page_numbers == "arabic", restart=None)),
    "no table of contents": ("FORM-08", listed("headings", lambda _: ())),
    "no list of tables": ("FORM-08", listed("table", lambda _: ())),
    "stale entry": ("FORM-09", listed("headings", stale)),
    "entry left out": ("FORM-09", listed("headings", lambda one: evolve(one, entries=one.entries[:-4]))),
    "table left out": ("FORM-09", listed("table", lambda one: evolve(one, entries=one.entries[1:]))),
    "Letter paper": ("FORM-10", paged(width=21.59, height=27.94)),
    "narrow margin": ("FORM-11", paged(left=3.0)),
    "no page numbers": ("FORM-12", parted(lambda _: True, first_page="none", other_pages="none")),
    "another font": ("FORM-13", styled("body", font="Arial")),
    "small print": ("FORM-14", styled("body", size=11.0)),
    "large captions": ("FORM-14", styled("caption", size=14.0)),
    "single spacing": ("FORM-15", styled("body", line=1.0)),
    "ragged text": ("FORM-16", styled("body", align="left")),
    "captions at the left": ("FORM-16", styled("caption", align="left")),
    "typed section numbers": ("FORM-18", numbered(r"(\d\.\d)", r"\1")),
    "typed contents": ("FORM-19", listed("headings", typed_contents)),
    "table of tabs": ("FORM-20", before_bibliography(*ROW)),
    "empty lines": ("FORM-22", before_bibliography(*[paragraph("")] * 4)),
    "English file": (
        "FORM-23",
        lambda one: evolve(one, properties=evolve(one.properties, language="en-US")),
    ),
}
"""Ways to break a report as a tree, each with the rule that sees it."""


@pytest.mark.parametrize("way", BROKEN)
def test_a_broken_report_is_caught(way: str) -> None:
    """What was broken is found by the rule for it."""
    code, change = BROKEN[way]
    assert code in codes(written(change(short())))


def edited(edit: Edit) -> bytes:
    """Return the short report with the XML of its text edited."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written(short()))) as source, zipfile.ZipFile(stream, "w") as target:
        for part in source.infolist():
            data = source.read(part)
            if part.filename == "word/document.xml":
                data = edit(data.decode()).encode()
            target.writestr(part, data)
    return stream.getvalue()


def test_a_paragraph_in_another_font_is_caught() -> None:
    """One paragraph that looks otherwise than the rest is found, at itself."""
    body = '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r>'
    arial = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr>'

    def in_arial(xml: str) -> str:
        before, heading, behind = xml.partition(">Sasaran<")
        return before + heading + behind.replace(body, body + arial, 1)

    assert codes(edited(in_arial)) == ["FORM-17"]


def test_the_bibliography_may_be_set_closer() -> None:
    """Works that are typed as plain paragraphs, with the spacing of a bibliography, are not uneven."""
    close = '<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:spacing w:line="240" w:lineRule="auto"/></w:pPr>'
    entry = '<w:p><w:pPr><w:pStyle w:val="Bibliography"/></w:pPr>'
    assert codes(edited(lambda xml: xml.replace(entry, close))) == []


def test_a_heading_that_runs_into_its_text_is_caught() -> None:
    """A title with its text behind it in one paragraph is no heading."""
    text = "Sasaran. " + "Sasaran praktikum ialah klien, keluarganya, dan lembaga yang melayaninya. " * 6
    assert "FORM-21" in codes(edited(lambda xml: xml.replace(">Sasaran<", f">{text}<", 1)))
