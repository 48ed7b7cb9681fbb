"""Header, footer and logo of a Word file are taken over, and stand on the pages where they stood there."""

import pytest
from attrs import evolve
from reference_files import A4, campus, part_text, picture, relation, said, with_header
from word_reading import find, part, texts, values, written
from word_samples import document, paragraph, png

import socialwork as sw
from socialwork.errors import SocialWorkError
from socialwork.export.word.opening import WordFileError
from tools import validate_all

LOGO = png(90, 60)
TITLE = "<w:titlePg/>"


def letterhead(data: bytes) -> sw.Letterhead:
    """Return the letterhead of a Word file, which has one."""
    found = sw.load_reference(data).letterhead
    assert found is not None
    return found


def lines(data: bytes) -> list[str]:
    """Return the lines of the header of a Word file."""
    return ["".join(run.text for run in line) for line in letterhead(data).lines]


def told(data: bytes) -> str:
    """Return what is told about a Word file, in English."""
    return "\n".join(one.en for one in sw.load_reference(data).told())


def report(data: bytes, *parts: sw.Part) -> bytes:
    """Return a small report with the letterhead of a Word file."""
    made = sw.Document(parts=parts) if parts else document(paragraph("isi"))
    return written(sw.with_reference(made, sw.load_reference(data)))


def headers(data: bytes) -> list[tuple[str, str]]:
    """Return for each reference to a header its kind and what that prints."""
    tree = part(data)
    targets = {one.get("Id", ""): one.get("Target", "") for one in part(data, "word/_rels/document.xml.rels")}
    ids = values(tree, "w:headerReference", "r:id")
    kinds = values(tree, "w:headerReference", "w:type")
    return [
        (kind, "|".join(texts(part(data, f"word/{targets[one]}"))))
        for kind, one in zip(kinds, ids, strict=True)
    ]


# --- reading ----------------------------------------------------------------------------------


def test_lines_with_their_looks() -> None:
    """Each line that says something, with bold and italic; blanks are single, and breaks begin lines."""
    header = (
        said("SEKOLAH  TINGGI", run="<w:b/>")
        + said("  ")
        + "<w:p><w:r><w:t>Jalan</w:t><w:tab/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t> Contoh</w:t><w:br/>"
        "<w:t>Telepon 1</w:t></w:r></w:p>"
    )
    found = letterhead(with_header(header))
    assert found.lines == (
        (sw.Text("SEKOLAH TINGGI", bold=True),),
        (sw.Text("Jalan "), sw.Text("Contoh", italic=True)),
        (sw.Text("Telepon 1", italic=True),),
    )
    assert "header: “SEKOLAH TINGGI / Jalan Contoh / Telepon 1”" in told(with_header(header))


@pytest.mark.parametrize(
    ("own", "align"),
    [
        ("", "left"),
        ('<w:jc w:val="right"/>', "right"),
        ('<w:pStyle w:val="header"/>', "center"),
        ('<w:pStyle w:val="lain"/>', "left"),
    ],
)
def test_lines_stand_as_they_say_or_as_their_style(own: str, align: str) -> None:
    """What the first line says itself goes before its style."""
    assert letterhead(with_header(said("x", paragraph=own))).align == align


def test_fields_are_left_out_and_told() -> None:
    """Page numbers are ours; a field with its result would print a wrong one."""
    field = "".join(
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>{inside}'
        for kind, inside in (
            ("begin", "<w:r><w:instrText>PAGE</w:instrText></w:r>"),
            ("separate", "<w:r><w:t>7</w:t></w:r>"),
            ("end", ""),
        )
    )
    simple = '<w:fldSimple w:instr="PAGE"><w:r><w:t>8</w:t></w:r></w:fldSimple>'
    data = with_header(f"<w:p><w:r><w:t>Halaman</w:t></w:r>{field}{simple}</w:p>")
    assert lines(data) == ["Halaman"]
    assert "fields in header or footer, such as page numbers" in told(data)


def test_text_that_programs_show_instead_of_a_drawing_counts_once() -> None:
    """A text box is in the file twice, for new and for old programs."""
    box = "<mc:{0}><w:txbxContent><w:p><w:r><w:t>Kotak</w:t></w:r></w:p></w:txbxContent></mc:{0}>"
    inside = f"{box.format('Choice')}{box.format('Fallback')}"
    data = with_header(
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"{inside}</mc:AlternateContent></w:r></w:p>"
    )
    assert lines(data) == ["Kotak"]


def test_headers_without_end_are_cut() -> None:
    """A header of more than a dozen lines is none; what is cut is told."""
    data = with_header("".join(said(f"baris {n}") for n in range(20)))
    assert len(lines(data)) == 12
    assert "after line 12" in told(data)


@pytest.mark.parametrize("header", ["", said(" "), "<w:p/>"])
def test_an_empty_header_is_none(header: str) -> None:
    """Nothing changes, not even a page of the report."""
    data = with_header(header)
    assert sw.load_reference(data).letterhead is None
    assert headers(report(data)) == headers(written(document(paragraph("isi"))))


def test_a_header_that_is_missing_or_broken() -> None:
    """One that is not in the file is none; one that cannot be read makes the file no Word file."""
    section = '<w:headerReference w:type="default" r:id="rId5"/>' + A4
    related = (relation(5, "header", "header9.xml"),)
    assert sw.load_reference(campus(section=section, related=related)).letterhead is None
    with pytest.raises(WordFileError, match="no complete Word file"):
        sw.load_reference(campus(section=section, related=related, parts={"word/header9.xml": "<rusak"}))


def test_a_section_goes_on_with_the_header_of_the_one_before() -> None:
    """As in Word: a section without a header of its own has that."""
    reference = '<w:headerReference w:type="default" r:id="rId5"/>'
    lying = A4.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"')
    before = f"<w:p><w:pPr><w:sectPr>{reference}{lying}</w:sectPr></w:pPr></w:p>"
    parts = {"word/header1.xml": with_header_part(said("Kop"))}
    data = campus(body=before, parts=parts, related=(relation(5, "header", "header1.xml"),))
    assert lines(data) == ["Kop"]


def with_header_part(content: str) -> str:
    """Return the XML of a header."""
    return part_text(with_header(content), "word/header1.xml")


# --- logo -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "beside"),
    [
        (f"<w:p>{picture()}</w:p>{said('Kop')}", False),
        (f"<w:p>{picture()}<w:r><w:t>Kop</w:t></w:r></w:p>", True),
        (f"<w:p>{picture(kind='anchor')}</w:p>{said('Kop')}", True),
        (f"<w:tbl><w:tr><w:tc><w:p>{picture()}</w:p></w:tc><w:tc>{said('Kop')}</w:tc></w:tr></w:tbl>", True),
    ],
    ids=["above", "same line", "floating", "table"],
)
def test_a_logo_stands_above_or_beside_the_lines(header: str, beside: bool) -> None:  # noqa: FBT001
    """With its width and its words; the report that takes it over is valid."""
    data = with_header(header, logo=LOGO)
    found = letterhead(data)
    assert (found.beside, found.logo_cm, found.alt) == (beside, 2.0, "Lambang")
    made = report(data)
    assert validate_all(made) == []
    strip = part(made, "word/header1.xml")
    assert bool(find(strip, "w:tbl")) is beside
    assert len(list(strip.iter("{*}blip"))) == 1


def test_a_logo_without_measures_or_words() -> None:
    """It gets a usual width, and is called what it is."""
    blip = '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>'
    found = letterhead(with_header(blip, logo=LOGO))
    assert (found.logo_cm, found.alt, found.lines) == (2.0, "Logo", ())
    assert validate_all(report(with_header(blip, logo=LOGO))) == []


@pytest.mark.parametrize("logo", [b"", b"GIF89a", LOGO[:60], b"\x89PNG\r\n\x1a\n"])
def test_a_logo_that_no_report_can_hold(logo: bytes) -> None:
    """It is left out and told; the lines are taken."""
    data = with_header(f"<w:p>{picture()}</w:p>{said('Kop')}", logo=logo)
    reference = sw.load_reference(data)
    assert (reference.logo, lines(data)) == (None, ["Kop"])
    assert "which is no complete PNG or JPEG file" in told(data)


def test_the_first_picture_is_the_logo() -> None:
    """Further ones are told."""
    data = with_header(f"<w:p>{picture()}{picture()}</w:p>", logo=LOGO)
    assert "further pictures in header or footer" in told(data)
    assert "logo: kop/logo.png, 2 cm wide" in told(data)


def test_a_logo_gets_a_name_of_its_own() -> None:
    """A picture of the case that is called alike stays what it is."""
    mine = sw.Media("kop/logo.png", png(5, 5))
    reference = sw.load_reference(with_header(f"<w:p>{picture()}</w:p>", logo=LOGO))
    made = sw.with_reference(sw.Document(parts=(), media=(mine,)), reference)
    assert made.media[0] == mine
    assert made.letterhead is not None
    assert {one.name: one.data for one in made.media}[made.letterhead.logo] == LOGO


def test_a_document_that_does_not_carry_its_logo_is_refused() -> None:
    """As any picture that is missing."""
    bad = sw.Document(parts=(), letterhead=sw.Letterhead(logo="hilang.png"))
    with pytest.raises(SocialWorkError, match=r"no picture 'hilang\.png'"):
        written(bad)


# --- pages ------------------------------------------------------------------------------------

PARTS = (
    sw.Part(blocks=(paragraph("sampul"),), page_numbers="none"),
    sw.Part(blocks=(paragraph("bab"),)),
)


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ("all", [("default", "Kop|"), ("default", "Kop|1"), ("first", "Kop|")]),
        ("others", [("default", "Kop|"), ("first", ""), ("default", "Kop|1"), ("first", "Kop|")]),
        ("first", [("default", ""), ("first", "Kop|"), ("default", "1"), ("first", "")]),
    ],
)
def test_the_pages_of_a_letterhead(pages: str, expected: list[tuple[str, str]]) -> None:
    """All, the first of the document, or all but that one; numbers stand where they stood."""
    head = sw.Letterhead(lines=((sw.Text("Kop"),),), pages=pages)  # type: ignore[arg-type]
    made = written(sw.Document(parts=PARTS, letterhead=head))
    assert headers(made) == expected
    assert validate_all(made) == []


@pytest.mark.parametrize(
    ("kind", "pages", "expected"),
    [("default", "", "all"), ("default", TITLE, "others"), ("first", TITLE, "first")],
)
def test_which_pages_a_file_means(kind: str, pages: str, expected: str) -> None:
    """A section may have another header on its first page, which then has that or none."""
    data = with_header(said("Kop"), kind=kind, pages=pages, footer=said("Kaki"))
    found = letterhead(data)
    assert (found.pages, lines(data), found.footer) == (expected, ["Kop"], ((sw.Text("Kaki"),),))
    assert "footer: “Kaki”" in told(data)


def test_headers_of_first_and_even_pages_besides() -> None:
    """Only one header is taken; others are told."""
    references = "".join(
        f'<w:headerReference w:type="{kind}" r:id="rId{n}"/>'
        for n, kind in enumerate(("default", "first", "even"), 5)
    )
    names = ("biasa", "pertama", "genap")
    data = campus(
        section=references + A4 + TITLE,
        parts={f"word/header{n}.xml": with_header_part(said(one)) for n, one in enumerate(names, 5)},
        related=tuple(relation(n, "header", f"header{n}.xml") for n in (5, 6, 7)),
    )
    assert (lines(data), letterhead(data).pages) == (["biasa"], "others")
    assert "not taken: the different header of the first page, headers and footers of even pages" in told(
        data
    )


def test_room_for_figures_shrinks_with_a_high_header() -> None:
    """A header that is higher than the margin pushes the text down; a picture still fits its page."""
    tall = sw.Figure(media="a.png", alt="Foto", width_cm=14)
    base = sw.Document(parts=(sw.Part(blocks=(tall,)),), media=(sw.Media("a.png", png(30, 90)),))
    heights = []
    for count in (0, 2, 12):
        head = sw.Letterhead(lines=((sw.Text("Kop"),),) * count)
        extents = part(written(evolve(base, letterhead=head))).iter("{*}extent")
        heights.append(int(next(extents).get("cy", "0")))
    assert heights[0] == heights[1] > heights[2]


def test_a_letterhead_on_pages_that_lie() -> None:
    """It is as wide as their text, and the file is valid."""
    data = with_header(f"<w:p>{picture(kind='anchor')}</w:p>{said('Kop')}", logo=LOGO)
    lying = sw.Part(blocks=(paragraph("x"),), landscape=True)
    made = report(data, *PARTS, lying)
    widths = {values(part(made, f"word/header{n}.xml"), "w:tblW", "w:w")[0] for n in range(1, 5)}
    assert len(widths) == 2
    assert validate_all(made) == []
