"""Chapters and headings, whatever the way in which somebody typed them."""

import pytest
from reference_files import style
from typed_files import TEXT, level, lines, numbering, p, read, shown, table, title

from socialwork.reading.from_document import reading_of

HEADINGS = tuple(
    style(f"heading {n}", f"Heading{n}", paragraph=f'<w:outlineLvl w:val="{n - 1}"/>') for n in (1, 2, 3)
)


@pytest.mark.parametrize(
    ("name", "style_id"),
    [
        ("heading 2", "Heading2"),
        ("Judul 2", "Judul2"),
        ("Überschrift 2", "berschrift2"),
        ("Titre 2", "Titre2"),
    ],
)
def test_styles_of_any_language(name: str, style_id: str) -> None:
    """A heading style makes a heading under the name that Word has for it in any language."""
    assert shown(p("Tujuan", style=style_id), styles=(style(name, style_id),)) == ["heading2 Tujuan"]


def test_styles_that_are_based_on_a_heading() -> None:
    """A style of one's own is a heading by what it is based on, or by its outline level."""
    own = (
        style("Sub Saya", "Sub", base="Heading2"),
        style("Bab Saya", "Bab", paragraph='<w:outlineLvl w:val="0"/>'),
    )
    assert shown(p("Pendahuluan", style="Bab"), p("Tujuan", style="Sub"), styles=(*HEADINGS, *own)) == [
        "heading1 Pendahuluan",
        "heading2 Tujuan",
    ]


def test_a_style_may_take_the_level_back() -> None:
    """What is based on a heading and set to the level of text is text."""
    own = style("Bukan Judul", "Bukan", base="Heading2", paragraph='<w:outlineLvl w:val="9"/>')
    assert shown(p("Tujuan", style="Bukan"), styles=(*HEADINGS, own)) == ["paragraph Tujuan"]


def test_an_outline_level_of_the_paragraph() -> None:
    """A paragraph without a style of headings has a level of its own."""
    assert shown(p("Tujuan", properties='<w:outlineLvl w:val="1"/>')) == ["heading2 Tujuan"]


def test_numbers_that_word_counts() -> None:
    """Numbers of linked lists are computed as Word prints them, over chapters in Roman numbers."""
    lists = numbering(
        level(0, "BAB %1", "upperRoman", '<w:pStyle w:val="Heading1"/>'),
        level(1, "%1.%2", "decimal", '<w:pStyle w:val="Heading2"/><w:isLgl/>'),
        level(2, "%3)", "lowerLetter", '<w:pStyle w:val="Heading3"/>'),
    )
    linked = tuple(
        style(
            f"heading {n}",
            f"Heading{n}",
            paragraph=f'<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="{n - 1}"/>',
        )
        for n in (1, 2, 3)
    )
    blocks = [
        p(text, style=f"Heading{n}")
        for n, text in ((1, "Satu"), (2, "A"), (2, "B"), (3, "C"), (1, "Dua"), (2, "D"))
    ]
    assert shown(*blocks, styles=linked, lists=lists) == [
        "heading1 [BAB I] Satu",
        "heading2 [1.1] A",
        "heading2 [1.2] B",
        "heading3 [a)] C",
        "heading1 [BAB II] Dua",
        "heading2 [2.1] D",
    ]


def test_a_number_in_the_text_of_a_styled_heading() -> None:
    """A number that is typed into a heading is its label, as it is printed."""
    blocks = (
        p("BAB II\nTINJAUAN", style="Heading1"),
        p("2.1. Konsep", style="Heading2"),
        p("A. Arti", style="Heading3"),
    )
    assert shown(*blocks, styles=HEADINGS) == [
        "heading1 [BAB II] TINJAUAN",
        "heading2 [2.1.] Konsep",
        "heading3 [A.] Arti",
    ]


def test_a_chapter_with_its_title_below() -> None:
    """Label and title in two paragraphs are one heading, which stands where its label does."""
    report = read(p(TEXT), title("BAB I"), title("PENDAHULUAN"), p(TEXT))
    assert shown(p(TEXT), title("BAB I"), title("PENDAHULUAN"), p(TEXT))[1] == "heading1 [BAB I] PENDAHULUAN"
    assert report.origins == (0, 1, 3)
    assert report.place(1, 3) == (2, 3)


def test_a_title_of_two_lines() -> None:
    """A title that goes on in the next paragraph belongs to its chapter whole."""
    blocks = (title("BAB II"), title("TINJAUAN KONSEP"), title("PEKERJAAN SOSIAL"), p(TEXT))
    assert shown(*blocks)[0] == "heading1 [BAB II] TINJAUAN KONSEP PEKERJAAN SOSIAL"


@pytest.mark.parametrize(
    "text", ["BAB I\nPENDAHULUAN", "BAB I PENDAHULUAN", "BAB I: PENDAHULUAN", "BAB I. PENDAHULUAN"]
)
def test_a_chapter_in_one_paragraph(text: str) -> None:
    """Label and title in one paragraph are told apart."""
    assert shown(title(text), p(TEXT))[0] == "heading1 [BAB I] PENDAHULUAN"


def test_sentences_about_chapters_are_text() -> None:
    """A paragraph that begins by naming a chapter or a section is none."""
    blocks = (p("BAB I membahas latar belakang dan tujuan."), p("1.2 juta anak putus sekolah"))
    assert [line.kind for line in lines(*blocks)] == ["paragraph", "paragraph"]


def test_numbered_headings_without_a_style() -> None:
    """Typed numbers of several parts make headings, deeper ones deeper."""
    blocks = (
        title("BAB I\nPENDAHULUAN"),
        p("1.1 Latar Belakang", bold=True),
        p(TEXT),
        p("1.1.1. Umum"),
        p(TEXT),
    )
    assert shown(*blocks)[1::2] == ["heading2 [1.1] Latar Belakang", "heading3 [1.1.1.] Umum"]


def test_lettered_headings_without_a_style() -> None:
    """Bold lines with a letter or number are headings below those over them, each form on its level."""
    bold = ("A. Pendekatan", "1. Persiapan", "2. Pelaksanaan", "B. Asesmen")
    blocks = [title("BAB IV\nHASIL"), *(one for text in bold for one in (p(text, bold=True), p(TEXT)))]
    assert shown(*blocks)[1::2] == [
        "heading2 [A.] Pendekatan",
        "heading3 [1.] Persiapan",
        "heading3 [2.] Pelaksanaan",
        "heading2 [B.] Asesmen",
    ]


def test_bold_lines_over_text() -> None:
    """A short bold line over text is a heading without a number."""
    assert (
        shown(title("BAB I\nISI"), p("Waktu Pelaksanaan", bold=True), p(TEXT))[1]
        == "heading2 Waktu Pelaksanaan"
    )


@pytest.mark.parametrize("text", ["Perhatikan hal ini.", "Catatan:", "kata kunci", "Satu kalimat " * 8])
def test_bold_lines_that_are_text(text: str) -> None:
    """A bold line that ends like a sentence, begins small or is long is text."""
    assert lines(title("BAB I\nISI"), p(text.strip(), bold=True), p(TEXT))[1].kind == "paragraph"


def test_bold_lines_over_nothing() -> None:
    """A bold line that no text follows is no heading, nor is one of a cover."""
    assert lines(title("BAB I\nISI"), p("Citra Contoh", bold=True), p("NRP 1"))[1].kind == "paragraph"
    assert lines(p("Citra Contoh", bold=True, center=True), p(TEXT))[0].kind == "paragraph"


@pytest.mark.parametrize(
    "text", ["KATA PENGANTAR", "DAFTAR PUSTAKA", "ABSTRAK", "LAMPIRAN", "Daftar Lampiran"]
)
def test_titles_without_a_number(text: str) -> None:
    """Known titles that stand out are headings of the first level."""
    assert shown(title(text), p(TEXT))[0] == f"heading1 {text}"


def test_a_known_title_in_running_text() -> None:
    """The words of a title in plain type are text."""
    assert lines(p("Kata pengantar"), p(TEXT))[0].kind == "paragraph"


def test_headings_that_run_into_text() -> None:
    """A heading with its text in one paragraph stays a paragraph, and its look says so."""
    text = f"1.1 Latar Belakang. {TEXT} {TEXT}"
    report = read(title("BAB I\nISI"), p(text))
    assert lines(title("BAB I\nISI"), p(text))[1].kind == "paragraph"
    assert [look.runs_in for look in report.looks.lines] == [False, True]


def test_bold_cells_are_no_headings() -> None:
    """What is bold in a table heads no section."""
    blocks = (title("BAB I\nISI"), table(("Nama Klien", TEXT)), p(TEXT))
    assert [line.kind for line in lines(*blocks)] == ["heading", "cell", "cell", "paragraph"]


def test_who_counts_a_heading() -> None:
    """The look of a heading says whether its number is typed."""
    report = read(title("BAB I\nISI"), p("Tujuan", style="Heading2"), styles=HEADINGS)
    assert [look.labelled for look in report.looks.lines] == ["typed", ""]


def test_styled_headings_that_run_into_text() -> None:
    """A paragraph of several sentences is text, though somebody gave it the style of a heading."""
    report = read(p(f"{TEXT} " * 4, style="Heading2"), styles=HEADINGS)
    assert reading_of(report.document).lines[0].kind == "paragraph"
    assert report.looks.lines[0].runs_in


def test_headings_without_text() -> None:
    """An empty paragraph with the style of a heading is a blank line."""
    assert shown(p(style="Heading1"), p("Isi", style="Heading1"), styles=HEADINGS) == [
        "paragraph",
        "heading1 Isi",
    ]


def test_a_counted_label_without_a_title() -> None:
    """A chapter whose label Word counts may have its title in the paragraph below."""
    lists = numbering(level(0, "BAB %1", "upperRoman"))
    blocks = (p(style="Heading1", number=(1, 0)), p("PENDAHULUAN", style="Heading1"), p(TEXT))
    assert shown(*blocks, styles=HEADINGS, lists=lists)[0] == "heading1 [BAB I] PENDAHULUAN"


def test_files_without_styles() -> None:
    """Without a part for styles, their ids say what they are."""
    assert shown(p("Tujuan", style="Heading2"), styles=()) == ["heading2 Tujuan"]
