"""Scans of signed sheets: from a case folder to the pages of the report, in each edition."""

import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st
from word_reading import written

from socialwork import (
    IncompleteReportError,
    build,
    load_case,
    missing_parts,
    names_beside,
    save_case,
    to_markdown,
)
from socialwork.case import Case
from socialwork.document.nodes import Block, Caption, Document, Figure, PageBreak, Placeholder
from socialwork.document.walk import document_blocks
from socialwork.errors import CaseFileError, PictureError
from socialwork.export.template_loading import load_template
from socialwork.pictures.pdf import MOST_PAGES, pdf_pictures
from socialwork.testing.constrained import png
from socialwork.values.media import Media, Scan
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Words
from tools import convert_to_pdf, needs_libreoffice, pdf_pages

UTAMA = load_case("example:utama")
NAMES = names_beside("example:utama")
TEMPLATE = load_template()
COMPILED = "LEMBAR PERSETUJUAN SETELAH PENJELASAN"
LEFT_OUT = "tidak dicantumkan dalam edisi ini"


def pdf(*sizes: tuple[int, int]) -> bytes:
    """Return a PDF file with empty pages of these sizes, in points."""
    document, stream = pypdfium2.PdfDocument.new(), BytesIO()
    for width, height in sizes:
        document.new_page(width, height)
    document.save(stream)
    return stream.getvalue()


def scanned(*scans: Scan, files: dict[str, bytes] | None = None) -> Case:
    """Return the main example with *scans*; a file is a small picture where *files* does not have it."""
    names = dict.fromkeys(name for scan in scans for name in scan.files)
    media = tuple(Media(name, (files or {}).get(name) or png(62, 88)) for name in names)
    return evolve(UTAMA, scans=scans, media=(*UTAMA.media, *media))


def appendix(document: Document, anchor: str) -> list[Block]:
    """Return the blocks of one appendix, behind its title."""
    found: list[Block] = []
    inside = False
    for part in document.parts:
        for block in part.blocks:
            if isinstance(block, Caption) and block.series == "appendix":
                inside = block.anchor == anchor
            elif inside:
                found.append(block)
    return found


def figures(blocks: list[Block]) -> list[str]:
    """Return the names of the pictures among *blocks*."""
    return [block.media for block in blocks if isinstance(block, Figure)]


def consent(**changes: object) -> Scan:
    """Return the scan of a consent on two pages, which shows no names."""
    return evolve(Scan(of="informed-consent", files=("scans/a.png", "scans/b.jpg"), names=False), **changes)


# --- what stands for what ---------------------------------------------------------------------


def test_a_scan_stands_for_the_compiled_form() -> None:
    """Its pages follow each other below the title of the appendix, and nothing of the form is left."""
    document = build(scanned(consent()), TEMPLATE, final=True)
    assert figures(appendix(document, "lampiran-persetujuan")) == ["scans/a.png", "scans/b.jpg"]
    assert COMPILED not in to_markdown(document)
    assert COMPILED in to_markdown(build(UTAMA, TEMPLATE))


@pytest.mark.parametrize("edition", list(Edition))
def test_a_scan_with_names_stands_in_the_archive_alone(edition: Edition) -> None:
    """Elsewhere the compiled form stays, with one line that says why, and the file is not in the document."""
    document = build(scanned(consent(names=True)), TEMPLATE, edition=edition, names=NAMES)
    blocks, text = appendix(document, "lampiran-persetujuan"), to_markdown(document)
    shown = edition is Edition.CONFIDENTIAL
    assert bool(figures(blocks)) is shown
    assert (COMPILED in text, text.count(LEFT_OUT)) == (not shown, 0 if shown else 1)
    assert any(media.name == "scans/a.png" for media in document.media) is shown


def test_a_scan_of_one_record_leaves_the_others_compiled() -> None:
    """The list of the second conference was scanned, that of the first was not."""
    scan = Scan(of="attendance", only="II", files=("scans/a.png",), names=False)
    document = build(scanned(scan), TEMPLATE)
    assert figures(appendix(document, "lampiran-daftar-hadir-1")) == []
    assert figures(appendix(document, "lampiran-daftar-hadir-2")) == ["scans/a.png"]


def test_a_scan_of_an_appendix_stands_for_all_of_it() -> None:
    """Letters of an institution are no forms, and an appendix of the student's own is none either."""
    for anchor in ("lampiran-surat-undangan", "lampiran-kesepakatan-bintang", "lampiran-surat-izin"):
        document = build(scanned(Scan(of=anchor, files=("scans/a.png",), names=False)), TEMPLATE, final=True)
        kinds = [type(block) for block in appendix(document, anchor) if not isinstance(block, PageBreak)]
        assert kinds == [Figure]


def test_the_day_on_the_sheet_is_told() -> None:
    """Only where the case has it."""
    assert "bertanggal" not in to_markdown(build(scanned(consent()), TEMPLATE))
    dated = build(scanned(consent(date=date(2023, 9, 6))), TEMPLATE)
    assert "Pindaian lembar asli bertanggal 6 September 2023." in to_markdown(dated)


# --- what cannot be printed -------------------------------------------------------------------


def lacks(case: Case) -> str:
    """Return what a final report of *case* still lacks, in one text."""
    return "\n".join(part.text() for part in missing_parts(case, TEMPLATE))


def test_a_scan_of_nothing_that_there_is_stops_a_final_report() -> None:
    """A slip in its name gets the nearest name, a record that the case lacks those that there are."""
    assert "maksudnya `informed-consent`?" in lacks(scanned(consent(of="informed-consnt")))
    assert "tidak mempunyai minutes “III”; yang ada: 1, 2, I, II" in lacks(
        scanned(Scan(of="minutes", only="III", files=("scans/a.png",)))
    )


def test_a_scan_without_a_file_stops_a_final_report() -> None:
    """Of a case made in Python; a case file that names no file is refused when it is read."""
    assert "sebut berkasnya dalam `files`" in lacks(evolve(UTAMA, scans=(consent(files=()),)))
    assert "berkasnya tidak ada dalam kasus" in lacks(evolve(UTAMA, scans=(consent(),)))


# --- PDF files --------------------------------------------------------------------------------

A4 = (595, 842)


def test_each_page_of_a_pdf_is_a_picture() -> None:
    """Two pages of a file are two figures, and the file itself is not in the document."""
    case = scanned(consent(files=("scans/a.pdf",)), files={"scans/a.pdf": pdf(A4, A4)})
    document = build(case, TEMPLATE, final=True)
    names = ["scans/a.pdf-1.png", "scans/a.pdf-2.png"]
    assert figures(appendix(document, "lampiran-persetujuan")) == names
    assert {media.name for media in document.media if media.name.startswith("scans/")} == set(names)
    assert document == build(case, TEMPLATE, final=True)


@settings(max_examples=10)
@given(st.integers(1, 9000), st.integers(1, 9000))
def test_pages_of_any_size_stay_within_bounds(width: int, height: int) -> None:
    """However large a page says it is, its picture has at most 3000 pixels a side."""
    made = pdf_pictures(pdf((width, height)))
    assert not isinstance(made, Words)
    measures = [int.from_bytes(made[0][at : at + 4], "big") for at in (16, 20)]
    assert min(measures) >= 1
    assert max(measures) <= 3001


def test_a_pdf_that_cannot_be_read_says_what_to_do() -> None:
    """It is no PDF, or far too long for a signed sheet."""
    broken = scanned(consent(files=("scans/a.pdf",)), files={"scans/a.pdf": b"%PDF-1.4 rusak"})
    assert "scans/a.pdf: berkas PDF ini tidak dapat dibaca" in lacks(broken)
    long = scanned(consent(files=("scans/a.pdf",)), files={"scans/a.pdf": pdf(*[A4] * (MOST_PAGES + 1))})
    assert "lebih dari 40 halaman" in lacks(long)


def test_a_pdf_without_names_is_shown_to_the_public_page_by_page() -> None:
    """Its pages are pictures under neutral names; one that cannot be read stops the edition and says why."""
    shown = scanned(consent(files=("scans/budi.pdf",)), files={"scans/budi.pdf": pdf(A4, A4)})
    document = build(shown, TEMPLATE, edition=Edition.PUBLIC, names=NAMES)
    assert figures(appendix(document, "lampiran-persetujuan")) == [
        "scans/pindaian-1.png",
        "scans/pindaian-2.png",
    ]
    broken = scanned(consent(files=("scans/a.pdf",)), files={"scans/a.pdf": b"%PDF-1.4 rusak"})
    with pytest.raises(PictureError, match="this PDF cannot be read"):
        build(broken, TEMPLATE, edition=Edition.PUBLIC, names=NAMES)


def test_without_the_extra_a_pdf_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A draft is made all the same; a final report is refused with the command."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    case = scanned(consent(files=("scans/a.pdf",)), files={"scans/a.pdf": pdf(A4, A4, A4)})
    assert any(
        isinstance(one, Placeholder) for one in appendix(build(case, TEMPLATE), "lampiran-persetujuan")
    )
    with pytest.raises(IncompleteReportError, match=r"pip install socialwork\[scans\]"):
        build(case, TEMPLATE, final=True)


# --- folders ----------------------------------------------------------------------------------


@pytest.fixture(name="folder")
def case_folder(tmp_path: Path) -> Path:
    """Return a case folder with a scan of two files."""
    case = scanned(consent(files=("scans/a.pdf", "scans/b.png")), files={"scans/a.pdf": pdf(A4)})
    save_case(case, tmp_path / "kasus")
    return tmp_path / "kasus"


def test_scans_are_files_of_the_case_folder(folder: Path) -> None:
    """They are saved beside the photos and read back."""
    assert (folder / "scans" / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert "media:" not in (folder / "case.yaml").read_text("utf-8")
    case = load_case(folder)
    assert case.scans[0].files == ("scans/a.pdf", "scans/b.png")
    assert [media.name for media in case.media[-2:]] == ["scans/a.pdf", "scans/b.png"]


def test_a_file_that_is_missing_or_no_scan_is_named(folder: Path) -> None:
    """With its line, and with what was expected."""
    (folder / "scans" / "a.pdf").write_bytes(b"teks")
    (folder / "scans" / "b.png").unlink()
    with pytest.raises(CaseFileError) as caught:
        load_case(folder)
    told = caught.value.text("en")
    assert "scans[0].files[0] = scans/a.pdf: the file of a scan must be a PNG, a JPEG or a PDF" in told
    assert "scans[0].files[1] = scans/b.png: there is no such picture file" in told


def test_a_pdf_is_no_photo(tmp_path: Path) -> None:
    """Only scans have pages."""
    save_case(UTAMA, tmp_path / "kasus")
    photo = tmp_path / "kasus" / UTAMA.photos[0].file
    photo.write_bytes(pdf(A4))
    with pytest.raises(CaseFileError, match="a photo file must be a PNG or a JPEG"):
        load_case(tmp_path / "kasus")


# --- on paper ---------------------------------------------------------------------------------


@needs_libreoffice
def test_scanned_pages_are_pages_of_the_report(tmp_path: Path) -> None:
    """Each on a page of its own, the first below the title of the appendix."""
    case = scanned(consent(files=("scans/a.pdf",)), files={"scans/a.pdf": pdf(A4, A4)})
    document = build(case, TEMPLATE)
    path = tmp_path / "laporan.docx"
    path.write_bytes(written(evolve(document, parts=tuple(p for p in document.parts if _has_scan(p.blocks)))))
    pages = pdf_pages(convert_to_pdf(path))
    (first,) = (n for n, page in enumerate(pages) if "Informed Consent" in page)
    rest = next(n for n, page in enumerate(pages) if n > first and "Surat Tugas" in page)
    assert rest - first == 2


def _has_scan(blocks: tuple[Block, ...]) -> bool:
    return any(isinstance(block, Figure) and block.media.startswith("scans/") for block in blocks)


def test_every_figure_of_a_scan_says_which_page_it_is() -> None:
    """A person who cannot see it is told."""
    document = build(scanned(consent()), TEMPLATE)
    told = [one.alt for one in document_blocks(document) if isinstance(one, Figure) and "scans/" in one.media]
    assert told == ["Pindaian lembar asli, halaman 1 dari 2", "Pindaian lembar asli, halaman 2 dari 2"]
