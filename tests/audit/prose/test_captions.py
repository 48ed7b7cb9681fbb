"""Captions and references to tables, figures, photos, appendices and sections."""

import pytest

from prose_slips import findings, quotes
from socialwork.audit.prose.engine import review
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Block, Caption, Cell, Figure, Paragraph, Table
from socialwork.findings import Finding
from socialwork.reading.from_document import reading_of_blocks

TABLE = "\n\n| Hari | Hadir |\n|---|---|\n| Senin | ya |\n\n"


@pytest.mark.parametrize(
    ("reference", "quote"),
    [
        ("Hasilnya pada Tabel 4.3.", "Tabel 4.3"),
        ("Hasilnya pada tabel 4. 2 berikut.", "tabel 4. 2"),
        ("Hasilnya (Gambar 4.1) baik.", "Gambar 4.1"),
        ("Hasilnya pada Tabel 4.1 dan 4.2.", "Tabel 4.1 dan 4.2"),
        ("Hasilnya pada Foto 4.2.", "Foto 4.2"),
    ],
)
def test_references_to_nothing_are_found(reference: str, quote: str) -> None:
    """A table, figure or photo that is named and not there is found."""
    assert quotes(f"{reference}\n\nTabel 4.1 Kehadiran{TABLE}", "CAP-01") == [quote]


@pytest.mark.parametrize(
    "reference",
    [
        "Hasilnya pada Tabel 4.1.",
        "Hasilnya pada tabel 4. 1 dan pada Tabel 4.1, Tabel 4.1.",
        "Hasilnya pada tabel berikut. Ada 4 gambar dan 3 foto.",
        "Hasilnya diatur dalam Lampiran 2 Peraturan Menteri.",
    ],
)
def test_references_to_what_is_there_are_left_alone(reference: str) -> None:
    """A table that is there, however its number is spaced, is no finding."""
    assert findings(f"{reference}\n\nTabel 4.1 Kehadiran{TABLE}", "CAP-01") == []


def test_references_to_missing_sections_are_found() -> None:
    """A section or chapter that is named and not there is found; laws have chapters of their own."""
    first = "# BAB I A\n\n## 1.1 B\n\nLihat Subbab 1.1, Subbab 1.4, Bab II, dan Bab V."
    text = f"{first}\n\n# BAB II C\n\nBab X Undang-Undang."
    assert quotes(text, "CAP-01") == ["Subbab 1.4", "Bab V"]


def test_missing_appendices_are_found() -> None:
    """An appendix that is named and not there is found where the report has appendices."""
    text = "Surat ada pada Lampiran 1 dan Lampiran 7.\n\n# LAMPIRAN\n\nLampiran 1 Surat Tugas\n\nIsi."
    assert quotes(text, "CAP-01") == ["Lampiran 7"]


def test_uncited_objects_are_asked_about() -> None:
    """A table that the text never names is asked about; "tabel berikut" names it."""
    assert findings(f"Klien rajin.\n\nTabel 4.1 Kehadiran{TABLE}", "CAP-02")
    assert findings(f"Kehadirannya tampak pada tabel berikut.\n\nTabel 4.1 Kehadiran{TABLE}", "CAP-02") == []
    assert findings(f"Lihat Tabel 4.1.\n\nTabel 4.1 Kehadiran{TABLE}", "CAP-02") == []
    assert findings("Klien rajin.\n\n# LAMPIRAN\n\nLampiran 1 Surat Undangan", "CAP-02")


def test_ranges_cite_all_between() -> None:
    """A range of numbers names all tables within it."""
    tables = "".join(f"Tabel 4.{n} Judul{TABLE}" for n in (1, 2, 3))
    assert findings(f"Lihat Tabel 4.1–4.3.\n\n{tables}", "CAP-01", "CAP-02") == []


@pytest.mark.parametrize(
    ("numbers", "count"),
    [
        (("4.1", "4.1"), 1),
        (("4.1", "4.3"), 1),
        (("4.2", "4.3"), 1),
        (("4.1", "4.2", "4.3"), 0),
        (("1", "2", "3"), 0),
        (("4. 1", "4. 2"), 0),
        (("4.1", "5.1", "5.2"), 0),
    ],
)
def test_numbers_of_captions(numbers: tuple[str, ...], count: int) -> None:
    """Captions count one by one within their chapter."""
    text = "".join(f"Tabel {one} Judul{TABLE}" for one in numbers)
    assert len(findings(text, "CAP-03")) == count


def test_a_caption_bears_the_number_of_its_chapter() -> None:
    """A caption with the number of another chapter is found."""
    text = f"# BAB IV A\n\nTabel 3.1 Judul{TABLE}"
    assert len(findings(text, "CAP-03")) == 1


def test_series_count_apart() -> None:
    """Tables, figures and photos are counted apart."""
    text = f"Tabel 4.1 A{TABLE}![Ruang](foto:a)\n\nFoto 4.1 Ruang\n\nGambar 4.1 Bagan"
    assert findings(text, "CAP-03") == []


def test_a_sentence_is_no_caption() -> None:
    """A paragraph that starts with the name of a table is no caption of it."""
    text = f"Tabel 4.1 Kehadiran{TABLE}Tabel 4.1 menunjukkan kehadiran.\n\nTabel 4.1 di atas dibaca dulu."
    assert findings(text, "CAP-03") == []


def test_sides_of_captions() -> None:
    """A caption of a table below it and one of a figure above it are found."""
    assert len(findings(f"Isi.{TABLE}Tabel 4.1 Kehadiran\n\nIsi.", "CAP-04")) == 1
    assert len(findings("Gambar 4.1 Denah\n\n![Denah](foto:denah)\n\nIsi.", "CAP-04")) == 1
    assert findings(f"Tabel 4.1 Kehadiran{TABLE}Isi.", "CAP-04") == []
    assert findings("Isi.\n\n![Denah](foto:denah)\n\nGambar 4.1 Denah\n\nIsi.", "CAP-04") == []


def test_between_two_tables_nothing_is_said_of_sides() -> None:
    """A caption between two tables may belong to either."""
    assert findings(f"Tabel 4.1 A{TABLE}Tabel 4.2 B{TABLE}", "CAP-04") == []


def reviewed(*blocks: Block) -> list[Finding]:
    """Return the findings on captions in a tree."""
    return [one for one in review(reading_of_blocks(blocks)) if one.code.startswith("CAP")]


def test_captions_of_the_tree_are_read() -> None:
    """Captions that a tree marks are captions like those that are typed."""
    cell = Cell(blocks=(Paragraph(text=(Text("x"),)),))
    caption = Caption(series="table", title=(Text("Judul"),), anchor="a", prefix="Tabel 3. ", number=1)
    text = Paragraph(text=(Text("Lihat Tabel 3. 1 dan Tabel 3. 2."),))
    found = reviewed(text, Table(rows=((cell,),), caption=caption))
    assert [(one.code, one.quote) for one in found] == [("CAP-01", "Tabel 3. 2")]


def test_data_in_a_picture_are_asked_about() -> None:
    """A picture that says it is a table is asked about, unless a table stands beside it."""
    figure = Figure(media="x", alt="Tabel jumlah siswa")
    assert [one.code for one in reviewed(figure)] == ["CAP-05"]
    table = Table(rows=((Cell(blocks=(Paragraph(text=(Text("x"),)),)),),))
    assert reviewed(figure, table) == []
