"""From a case and a template to the finished document."""

from pathlib import Path

import pytest
from attrs import evolve

from factories import full_case, minimal_case
from socialwork.case import ProseSlot
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Caption,
    Contents,
    Document,
    Figure,
    Heading,
    Paragraph,
    Placeholder,
)
from socialwork.document.walk import caption_of, document_blocks
from socialwork.errors import IncompleteReportError
from socialwork.export.build import build
from socialwork.export.markdown import to_markdown
from socialwork.export.template import Template
from socialwork.export.template_loading import load_template
from socialwork.practicum import Practicum
from socialwork.records import Appendix
from socialwork.stages import Intervention
from socialwork.techniques.group import GroupProgramme
from socialwork.values.media import Media, Photo
from socialwork.vocabulary.groupwork import GroupType

GOLDEN = Path(__file__).parents[1] / "golden" / "report.md"


@pytest.fixture(scope="module")
def template() -> Template:
    """Return the shipped template."""
    return load_template()


@pytest.fixture(scope="module")
def report(template: Template) -> Document:
    """Return the report of a complete case."""
    return build(full_case(), template, final=True)


def headings(document: Document, deepest: int = 2) -> list[str]:
    """Return the headings of a document with their numbers."""
    return [
        f"{block.number} {plain(block.text)}".strip()
        for block in document_blocks(document)
        if isinstance(block, Heading) and block.level <= deepest
    ]


def appendices(document: Document) -> list[str]:
    """Return the appendices of a document with their numbers."""
    return [
        f"{block.label} {plain(block.title)}"
        for block in document_blocks(document)
        if isinstance(block, Caption) and block.series == "appendix"
    ]


def placeholders(document: Document) -> list[Placeholder]:
    """Return what a draft says is missing."""
    return [block for block in document_blocks(document) if isinstance(block, Placeholder)]


def texts(document: Document) -> str:
    """Return the words of all paragraphs."""
    return "\n".join(plain(block.text) for block in document_blocks(document) if isinstance(block, Paragraph))


# --- order and numbers ------------------------------------------------------------------------


def test_parts_stand_in_the_order_of_the_template(report: Document) -> None:
    """Front matter, six chapters, bibliography and appendices follow each other."""
    assert headings(report, 1) == [
        "LEMBAR PENGESAHAN",
        "KATA PENGANTAR",
        "DAFTAR ISI",
        "DAFTAR TABEL",
        "DAFTAR GAMBAR",
        "DAFTAR LAMPIRAN",
        "BAB I PENDAHULUAN",
        "BAB II LANDASAN KONSEPTUAL PRAKTIKUM INSTITUSI",
        "BAB III KONTEKS PRAKTIKUM INSTITUSI",
        "BAB IV PENANGANAN KASUS",
        "BAB V PRAKTIK BAIK PRAKTIKUM INSTITUSI",
        "BAB VI SIMPULAN DAN REKOMENDASI",
        "DAFTAR PUSTAKA",
        "LAMPIRAN",
    ]


def test_sections_stand_in_the_order_of_the_template(report: Document, template: Template) -> None:
    """Each section of the template has its heading, numbered within its chapter."""
    expected = [
        f"{n}.{place} {section.title}"
        for n, chapter in enumerate(template.chapters, start=1)
        for place, section in enumerate(chapter.section, start=1)
    ]
    found = [one for one in headings(report) if one[0].isdigit()]
    assert found == expected


def test_a_draft_without_data_has_the_same_sections(report: Document, template: Template) -> None:
    """A student sees the whole report from the first day."""
    draft = build(minimal_case(), template)
    assert [one for one in headings(draft) if one[0].isdigit()] == [
        one for one in headings(report) if one[0].isdigit()
    ]


def test_page_numbers_of_the_parts(report: Document) -> None:
    """The cover counts and shows nothing, the front is roman, chapters start at 1 and go on to the end."""
    assert [(part.page_numbers, part.restart, part.first_page, part.other_pages) for part in report.parts][
        :4
    ] == [
        ("roman", 1, "none", "none"),
        ("roman", None, "bottom-center", "bottom-center"),
        ("arabic", 1, "bottom-center", "top-right"),
        ("arabic", None, "bottom-center", "top-right"),
    ]


def test_notes_lie_on_their_side(report: Document) -> None:
    """The tables of daily and weekly notes are wide; their pages are turned and count on."""
    part = report.parts[-1]
    assert (part.landscape, part.first_page, part.restart) == (True, "top-right", None)


def test_the_outline_lists_chapters_and_sections(report: Document) -> None:
    """Section 1.4 is made from the template's own list."""
    assert "BAB VI SIMPULAN DAN REKOMENDASI memuat Simpulan dan Rekomendasi." in texts(report)


def test_lists_without_entries_are_left_out(report: Document) -> None:
    """A report without photos has no list of them."""
    assert {block.of for block in document_blocks(report) if isinstance(block, Contents)} == {
        "headings",
        "table",
        "figure",
        "appendix",
    }


def test_a_list_of_photos_appears_with_the_first_photo(template: Template) -> None:
    """The list of photos comes with a photo that prose shows, and only its picture goes into the file."""
    photo = Photo(code="f1", file="photos/a.png", caption="Kelas", alt="Ruang kelas", consent=True)
    case = full_case(
        photos=(photo,),
        media=(Media("photos/a.png", b"a"), Media("photos/b.png", b"b")),
        prose=(*full_case().prose, ProseSlot(slot="background", text="![](foto:f1)")),
    )
    document = build(case, template)
    assert "DAFTAR FOTO" in headings(document, 1)
    assert [media.name for media in document.media] == ["photos/a.png"]


def test_appendices_are_numbered_through(report: Document) -> None:
    """The appendices of the template stand in its order."""
    assert appendices(report) == [
        "Lampiran 1 Bimbingan Perwalian",
        "Lampiran 2 Informed Consent",
        "Lampiran 3 Surat Tugas Home Visit",
        "Lampiran 4 Berita Acara Case Conference I",
        "Lampiran 5 Daftar Hadir Case Conference I",
        "Lampiran 6 Berita Acara Case Conference II",
        "Lampiran 7 Daftar Hadir Case Conference II",
        "Lampiran 8 Catatan Harian",
        "Lampiran 9 Catatan Mingguan",
    ]


def test_an_appendix_without_cause_is_left_out(template: Template) -> None:
    """Without a home visit there is no assignment letter, and the numbers close up."""
    document = build(full_case(home_visits=(), letters=()), template, final=True)
    assert appendices(document)[2] == "Lampiran 3 Berita Acara Case Conference I"


def test_an_appendix_with_cause_must_not_be_empty(template: Template) -> None:
    """A home visit without an assignment letter is something missing."""
    with pytest.raises(IncompleteReportError, match="Surat Tugas Home Visit"):
        build(full_case(letters=()), template, final=True)


def test_the_students_own_appendices_follow(template: Template) -> None:
    """They stand behind those of the template; headings in them are not numbered."""
    own = Appendix(code="pedoman", title="Pedoman Wawancara", text="# Pertanyaan\n\nApa kabar?")
    document = build(full_case(appendices=(own,)), template, final=True)
    assert appendices(document)[-1] == "Lampiran 10 Pedoman Wawancara"
    assert [
        block.number
        for block in document_blocks(document)
        if isinstance(block, Heading) and plain(block.text) == "Pertanyaan"
    ] == [""]


# --- what is missing --------------------------------------------------------------------------


def test_a_draft_says_what_is_missing_and_how_to_add_it(template: Template) -> None:
    """A placeholder names its section and the file or key to write."""
    found = {one.section: one.what for one in placeholders(build(minimal_case(), template))}
    review = found["2.4 Tinjauan Konseptual yang Terkait dengan Kasus yang Ditangani"]
    assert "prose/review.md" in review
    assert "stages › assessment › symptoms" in found["4.2.2 1) Gejala Masalah"]


def test_a_final_build_lists_everything_that_is_missing(template: Template) -> None:
    """The final build stops and names each gap that the draft shows."""
    draft = build(minimal_case(), template)
    with pytest.raises(IncompleteReportError) as caught:
        build(minimal_case(), template, final=True)
    assert len(caught.value.missing) == len(placeholders(draft))


def test_a_final_build_of_a_complete_case(report: Document) -> None:
    """A complete case has nothing missing."""
    assert placeholders(report) == []


def test_a_value_that_a_standing_text_needs(template: Template) -> None:
    """Without a period, the standing text has a gap and the draft says which."""
    draft = build(full_case(practicum=evolve(full_case().practicum, period=None)), template)
    assert any("`practicum › period`" in one.what for one in placeholders(draft))


def test_group_theory_is_written_only_with_a_group(template: Template) -> None:
    """Section 2.1.2 comes with the group programme of the case, and not without one."""
    group = GroupProgramme(name="Bersama", type=GroupType.SOCIALIZATION, goal="Motivasi.", members=("A1",))
    stages = tuple(
        evolve(stage, group=group) if isinstance(stage, Intervention) else stage
        for stage in full_case().stages
    )
    with_group = headings(build(full_case(stages=stages), template), 3)
    assert "2.1.2 Metode Pekerjaan Sosial dengan Kelompok" in with_group
    assert "2.1.2 Metode Pekerjaan Sosial dengan Kelompok" not in headings(build(full_case(), template), 3)


def test_own_prose_may_stand_for_what_the_library_would_write(template: Template) -> None:
    """Without any role the section on roles asks for them, unless the student has written it."""
    stages = tuple(
        evolve(stage, uses=()) if isinstance(stage, Intervention) else stage for stage in full_case().stages
    )
    asked = [one.section for one in placeholders(build(full_case(stages=stages), template))]
    assert [one for one in asked if one.startswith("2.3")] == [
        "2.3 Peranan Pekerja Sosial dalam Case Work dan Group Work"
    ]
    own = (*full_case().prose, ProseSlot(slot="theory-roles", text="Peran yang saya jalankan."))
    written = placeholders(build(full_case(stages=stages, prose=own), template))
    assert [one.section for one in written if one.section.startswith("2.3")] == []


def test_a_dangling_reference_stops_a_final_build(template: Template) -> None:
    """A cross-reference to nothing is told with its anchor."""
    case = full_case(
        prose=(*full_case().prose, ProseSlot(slot="background", text="Lihat [](#tabel-hilang)."))
    )
    with pytest.raises(IncompleteReportError, match="tabel-hilang"):
        build(case, template, final=True)


def test_an_unknown_work_stops_a_final_build(template: Template) -> None:
    """A citation without an entry is told with its code."""
    case = full_case(prose=(*full_case().prose, ProseSlot(slot="background", text="Menurut [@siapa].")))
    with pytest.raises(IncompleteReportError, match="siapa"):
        build(case, template, final=True)


def test_optional_sections_without_content_are_left_out_of_the_outline(template: Template) -> None:
    """The outline names what is printed."""
    chapter = template.chapters[0]
    more = evolve(chapter.section[0], title="Tambahan", optional=True, needed_when=(), content=())
    changed = evolve(
        template, chapters=(evolve(chapter, section=(*chapter.section, more)), *template.chapters[1:])
    )
    assert "Tambahan" not in to_markdown(build(full_case(), changed))


# --- what a campus may change -----------------------------------------------------------------


CAMPUS = """
format = 1
name = "kampus"
appendices_title = "LAMPIRAN-LAMPIRAN"

[numbering]
headings = ["BAGIAN {n}", "{chapter}.{n}"]
table = "Tabel {chapter}-"

[labels]
client = "Penerima manfaat"
mission = "Tugas"

[[page]]
name = "a4"
width = 21.0
height = 29.7
left = 4.0
top = 3.0
right = 3.0
bottom = 3.0
rules = [{ of = ["width", "height", "left", "top", "right", "bottom"], status = "assumed", source = "Kami" }]

[[style]]
role = "body"
font = "Arial"
size = 11.0
rules = [{ of = ["font", "size"], status = "assumed", source = "Kami" }]

[[front]]
name = "abstract"
title = "RINGKASAN"
content = [{ prose = "abstract" }]

[[chapter]]
title = "LEMBAGA"

[[chapter.section]]
title = "Arah"
content = [{ block = "institution-vision" }, { block = "institution-staff" }]

[[appendix]]
title = "Persetujuan"
anchor = "lampiran-persetujuan"
content = [{ form = "informed-consent" }]
"""


@pytest.fixture(scope="module")
def campus() -> Document:
    """Return a report in the form of a campus's own file."""
    case = full_case(prose=(ProseSlot(slot="abstract", text="Ringkas."),))
    return build(case, load_template(CAMPUS.encode()), final=True)


def test_a_campus_has_its_own_parts_and_titles(campus: Document) -> None:
    """Chapters, front matter and numbers follow the campus's file, without code."""
    assert headings(campus) == ["RINGKASAN", "BAGIAN 1 LEMBAGA", "1.1 Arah", "LAMPIRAN-LAMPIRAN"]


def test_a_campus_has_its_own_words(campus: Document) -> None:
    """Labels are replaced where blocks print them."""
    assert "Penerima manfaat" in texts(campus)
    assert "Tugas:" in texts(campus)
    assert "Misi" not in texts(campus)


def test_a_campus_has_its_own_captions(campus: Document) -> None:
    """The pattern of captions is the campus's."""
    assert [caption.label for block in document_blocks(campus) if (caption := _table_caption(block))] == [
        "Tabel 1-1"
    ]


def test_a_campus_has_its_own_page_and_font(campus: Document) -> None:
    """Page and styles reach the document."""
    assert (campus.design.page.top, campus.design.style("body").font) == (3.0, "Arial")


def _table_caption(block: Block) -> Caption | None:
    return None if isinstance(block, Caption | Figure) else caption_of(block)


# --- the document itself ----------------------------------------------------------------------


def test_the_file_names_student_and_title(report: Document) -> None:
    """The properties tell title, author, subject and language."""
    properties = report.properties
    assert (properties.title, properties.author, properties.language) == (
        "Penanganan Klien “BR”",
        "Citra Contoh",
        "id-ID",
    )


def test_nothing_that_identifies_is_printed(report: Document) -> None:
    """Full names of client and guardian and the date of birth appear nowhere."""
    text = to_markdown(report) + repr(report.properties)
    assert [word for word in ("Rahasia", "14 Maret 2007", "2007-03-14") if word in text] == []


def test_the_student_is_never_a_social_worker(report: Document) -> None:
    """The cover and the sheets call the student by name or as praktikan."""
    assert "Praktikan" in texts(report)


def test_building_is_deterministic(template: Template) -> None:
    """The same case and template give the same document."""
    assert build(full_case(), template) == build(full_case(), template)


def test_numbers_are_stable_without_a_period(template: Template) -> None:
    """A case with next to nothing builds in both profiles."""
    assert build(minimal_case(practicum=Practicum()), load_template(profile="b5")).design.page.width == 18.2


def golden_text() -> str:
    """Return front matter, institution, closing chapters and appendices as Markdown."""
    template = load_template()
    chapters = tuple(template.chapters[place] for place in (2, 4, 5))
    return to_markdown(build(full_case(), evolve(template, chapters=chapters)))


def test_golden_report() -> None:
    """Front matter, institution, closing chapters and appendices read as they should.

    After an intended change, write the new text with ``PYTHONPATH=tests python tests/export/test_build.py``
    and read the difference before it is committed.
    """
    assert golden_text() == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.write_text(golden_text(), encoding="utf-8")
