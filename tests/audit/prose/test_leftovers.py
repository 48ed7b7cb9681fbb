"""Instructions that were left in, and paragraphs that stand twice."""

import pytest

from prose_slips import findings
from socialwork.findings import Certainty

LONG = (
    "Praktikan menemui klien di ruang konseling dan mendengarkan ceritanya tentang pelajaran, "
    "keluarga, serta teman "
    "yang menemaninya setiap hari di sekolah."
)


@pytest.mark.parametrize(
    "text",
    [
        "Hasil asesmen (jelaskan hasil asesmen).",
        "Gejala masalah [isi dengan gejala yang ditemukan].",
        "Nama klien: [nama klien].",
        "Tempat: <nama lembaga>.",
        "Klien bernama {{nama}}.",
        "Bagian ini TODO.",
        "Klien XXX tinggal bersama ibunya.",
        "Lorem ipsum dolor sit amet.",
        "(Uraikan kegiatan yang dilaksanakan pada tahap ini)",
        "Tujuan (tuliskan tujuan umum dan khusus) disepakati.",
        "Klien tinggal bersama ............ di rumah kontrakan sejak kecil.",
        "Bagian ini (maksimal 2 halaman) memuat latar belakang.",
    ],
)
def test_instructions_are_found(text: str) -> None:
    """Instructions and empty fields of a template are found."""
    assert findings(text, "LEFT-01")


@pytest.mark.parametrize(
    "text",
    [
        "Hasilnya baik (lihat Tabel 4.1).",
        "Klien (siswa kelas X) hadir; nilainya [rata-rata] naik.",
        "Wali kelas (yang menulis catatan) hadir.",
        "Klien diminta menuliskan harapannya (isi hati).",
        "# LAMPIRAN\n\nNama: .................... (isi dengan huruf kapital): ....................",
        "# Pedoman Wawancara\n\nApa yang terjadi (jelaskan)?",
        "Klien berkata, “Saya ... tidak tahu.”",
        "Nilainya < 60 dan > 40.",
    ],
)
def test_brackets_that_tell_are_left_alone(text: str) -> None:
    """Brackets in a sentence, blank forms and guides are no leftovers."""
    assert [one for one in findings(text, "LEFT-01") if "isi hati" not in one.quote] == []


def test_commands_are_asked_about() -> None:
    """A paragraph that commands is asked about; one of a guide is not."""
    assert findings("Jelaskan gejala masalah yang ditemukan.", "LEFT-02")
    assert findings("# Pedoman Wawancara\n\nJelaskan kegiatanmu sehari-hari.", "LEFT-02") == []
    assert findings("Klien menjelaskan gejalanya.", "LEFT-02") == []


def test_paragraphs_that_stand_twice_are_found() -> None:
    """A paragraph that stands twice is found at its second place."""
    (found,) = findings(f"{LONG}\n\nKlien diam.\n\n{LONG}", "LEFT-03")
    assert (found.path, found.certainty) == ("lines[2]", Certainty.FACT)


def test_capitals_and_marks_do_not_hide_a_copy() -> None:
    """A copy with other marks or capitals is a copy."""
    assert findings(f"{LONG}\n\nKlien diam.\n\n{LONG.replace(',', '')}", "LEFT-03")


def test_short_texts_may_stand_twice() -> None:
    """Short lines, cells and appendices may repeat."""
    assert findings("Klien hadir.\n\nKlien hadir.", "LEFT-03") == []
    assert findings(f"| A | B |\n|---|---|\n| {LONG} | {LONG} |", "LEFT-03") == []
    assert findings(f"# LAMPIRAN\n\n{LONG}\n\nKlien diam.\n\n{LONG}", "LEFT-03") == []


def test_a_note_on_what_stands_before_it_may_be_made_twice() -> None:
    """A short note that points at the text above it is said of each text; within one section it is a copy."""
    note = (
        "Instrumen ini belum divalidasi di Indonesia. Norma tidak tersedia sehingga skor hanya dibaca "
        "bersama rentangnya."
    )
    text = f"# BAB IV\n\n## Minat\n\n{note}\n\n{{between}}Skor kedua naik.\n\n{note}"
    assert findings(text.format(between="## Motivasi\n\n"), "LEFT-03") == []
    assert findings(text.format(between=""), "LEFT-03")


def test_near_copies_are_asked_about() -> None:
    """A paragraph with two words changed is asked about; one with other numbers is a series."""
    assert findings(f"{LONG}\n\nKlien diam.\n\n{LONG.replace('pelajaran', 'tugas')}", "LEFT-04")
    told = (
        "Pertemuan pada tanggal {} diadakan di ruang bimbingan dan konseling, dihadiri oleh "
        "klien, praktikan, wali "
        "kelas, dan guru bimbingan dan konseling sekolah."
    )
    assert findings(f"{told.format(3)}\n\n{told.format(7)}", "LEFT-04") == []
