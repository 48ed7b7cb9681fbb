"""Doubled words, blanks, brackets, ends and starts of sentences."""

import pytest

from prose_slips import findings, quotes


@pytest.mark.parametrize("words", ["yang yang", "di di", "Klien klien", "lain lain", "anak anak", "dan dan"])
def test_doubled_words_are_found(words: str) -> None:
    """The same word twice in a row is found, also where a hyphen was forgotten."""
    assert quotes(f"{words} dicatat oleh praktikan.", "EYD-09") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Anak-anak, masing-masing, dan lain-lain hadir.",
        "Klien tertawa. Tertawa itu melegakan.",
        "Kelas II II dan nomor 5 5.",
        "Ia menjawab, “Ya ya, baik.”",
        "Ada guru, guru BK, dan wali kelas.",
        "Orang-orang tua-tua hadir; lambat laun.",
        "Bora Bora ialah sebuah pulau.",
    ],
)
def test_repetition_is_left_alone(text: str) -> None:
    """Hyphens, sentence ends, figures, names and quotations are no doubled words."""
    assert findings(text, "EYD-09") == []


@pytest.mark.parametrize(
    "text",
    [
        "Klien datang , lalu duduk.",
        "Klien datang .",
        "Apakah klien hadir ?",
        "Klien datang,lalu duduk.",
        "Klien pulang.Ibunya menunggu.",
        "Ibu ( kandung) hadir.",
        "Ibu (kandung ) hadir.",
        "Klien rajin,, lalu pulang.",
        "Klien hadir ; ibunya tidak.",
    ],
)
def test_slips_of_blanks_are_found(text: str) -> None:
    """A blank before a mark, none behind it, one inside brackets, and doubled marks are found."""
    assert findings(text, "EYD-10")


@pytest.mark.parametrize(
    "text",
    [
        "Proses : praktikan bertanya.",
        "Nama : BR",
        "Klien berkata, “Saya … mau sekolah.” Lalu ia diam ….",
        "Perbandingannya 1 : 3.",
        "Lihat www.contoh.id, a.n. Budi, S.Pd., M.Si., dkk., dan dll.",
        "Skor 3,5 naik menjadi 4,0; pukul 09.00.",
        "Hepworth dkk., 2017; ibu, ayah (kandung), dan anak.",
        "Apa? Ya! “Baik,” katanya.",
        "Berkas laporan.docx dan foto.png disimpan.",
        "Prof. Dr. Budi, M.P.S.Sp., hadir.",
    ],
)
def test_marks_that_are_right_are_left_alone(text: str) -> None:
    """Labels, ellipses, ratios, degrees and abbreviations are no slips."""
    assert findings(text, "EYD-10") == []


@pytest.mark.parametrize(
    "text",
    [
        "Klien (BR hadir.",
        "Klien BR) hadir.",
        "Klien berkata, “Saya mau.",
        "Klien berkata, saya mau.”",
        'Klien berkata, "Saya mau.',
        "Sumber [wali kelas hadir.",
        "Klien (guru BK (pembimbing) hadir.",
    ],
)
def test_lonely_marks_are_found(text: str) -> None:
    """A bracket or quotation mark without its partner is found."""
    assert len(findings(text, "EYD-11")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tujuannya: 1) hadir, 2) aktif, dan a) rapi (lihat butir 3)).",
        "Hasilnya pada Subbab 4.2.2 butir 8). Lihat (butir 5) di atas.",
        "Klien (BR) berkata, “Saya (BR) mau.”",
        "Jum’at, Ma’ruf, dan Qur’an.",
        "“Saya mau sekolah.\n\nSaya mau bekerja.”",
        'Program "Langkah Baru" dan "Rapi" berjalan.',
    ],
)
def test_pairs_and_labels_are_left_alone(text: str) -> None:
    """Pairs, labels of lists and quotations over two paragraphs are balanced."""
    assert findings(text, "EYD-11") == []


@pytest.mark.parametrize(
    "text",
    [
        "Praktikan bertemu dengan klien di ruang BK dan menjelaskan tujuannya",
        "Klien tidak hadir pada pertemuan kedua karena sakit di rumah",
        "Ibu klien menyampaikan bahwa anaknya sering tidur larut (lewat tengah malam)",
        "Klien diwawancarai dua kali. Wali kelas kemudian memberikan catatan kehadiran",
    ],
)
def test_sentences_without_full_stop_are_found(text: str) -> None:
    """A paragraph of prose without a mark at its end is found."""
    assert findings(f"{text}\n\nKlien kemudian pulang.", "EYD-12")


@pytest.mark.parametrize(
    "text",
    [
        "Bandung, 6 September 2023",
        "Ketua Program Studi Pekerjaan Sosial Program Sarjana Terapan",
        "Tujuan praktikum ini adalah untuk\n\n1. memahami tahap pertolongan;\n2. menulis laporan.",
        "Klien berkata, “Saya ingin kembali ke sekolah besok pagi.”",
        "Hasil wawancara dengan wali kelas:",
        "1. Mengikuti pelajaran setiap hari\n2. Mengerjakan tugas rumah sampai selesai",
        "PENANGANAN KLIEN YANG MENGALAMI MOTIVASI BELAJAR RENDAH DI SEKOLAH",
        "Sumber: Hasil wawancara dengan wali kelas, 2023",
    ],
)
def test_titles_and_lists_need_no_full_stop(text: str) -> None:
    """Titles, signatures, items, lead-ins and quotations end as they are."""
    assert findings(text, "EYD-12") == []


def test_small_initials_of_sentences_are_found() -> None:
    """A sentence that starts with a small letter is found; abbreviations end none."""
    assert quotes("Klien datang bersama ibu. praktikan menyapa. Hepworth dkk. menulis.", "EYD-13") == [
        "praktikan"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Drs. Budi, S.Pd. selaku wali kelas, dkk. hadir, dll. dan sebagainya.",
        "“Boleh?” tanya klien. “Boleh!” jawab praktikan.",
        "Allah Swt. berkehendak. Jl. merdeka tidak ada; hlm. lima.",
        "a. n. kepala sekolah; s.d. selesai.",
    ],
)
def test_abbreviations_start_no_sentence(text: str) -> None:
    """A small letter behind an abbreviation or a quotation is right."""
    assert findings(text, "EYD-13") == []


@pytest.mark.parametrize(
    "text",
    [
        "Pihak sekolah diharapkan dapat",
        "Klien merasa senang karena",
        "Praktikan berdiskusi dengan guru BK dan",
        "Langkah berikutnya ialah sebagai berikut:",
        "Rencana ini disusun untuk.",
    ],
)
def test_sentences_that_break_off_are_asked_about(text: str) -> None:
    """A sentence that ends with a word that asks for more is asked about."""
    assert len(findings(f"{text}\n\n# Evaluasi\n\nIsi.", "EYD-14")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Anggota keluarga ikut serta.",
        "Ia naik apabila berhasil dalam lima sesi atau lebih.",
        "Langkahnya ialah:\n\n1. bertanya; dan\n2. mencatat.",
        "Maknanya dalam.",
        "Ia merasa mampu.",
        "Tujuan kegiatan ini adalah untuk\n\n1. hadir;\n2. aktif.",
    ],
)
def test_finished_sentences_are_not_asked_about(text: str) -> None:
    """Items and sentences that end well are left alone."""
    assert findings(text, "EYD-14") == []
