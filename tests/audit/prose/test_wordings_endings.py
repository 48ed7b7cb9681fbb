"""Further wordings: how paragraphs end, days that were counted, people and things that are too many."""

import pytest

from prose_slips import findings, quotes
from socialwork.findings import Certainty

CASE = "# BAB IV PENANGANAN KASUS\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Praktikan bertemu dengan klien dan menjelaskan tujuannya. ……… (lengkapi)",
        "Praktikan bertemu dengan klien dan menjelaskan tujuannya. [diisi oleh penulis]",
        "2 Diskusi kelompok klien menjadi berani bertanya di depan kelas",
    ],
)
def test_leftovers_and_rows_lack_no_full_stop(text: str) -> None:
    """What the template left behind a sentence, and a row without its table, lack no full stop."""
    assert findings(f"{text}\n\nKlien kemudian pulang.", "EYD-12") == []


@pytest.mark.parametrize(
    "text",
    [
        "Klien mengatakan bahwa tugas itu paling berat menurut dirinya sendiri,\n\n# Hasil\n\nKlien pulang.",
        "Praktikan mencatat kehadiran klien selama dua minggu,\n\nIbu klien kemudian datang ke sekolah.",
        "Klien menjelaskan teknik yang digunakan berikut ini,\n\n1. Ventilasi ialah curahan perasaan.",
    ],
)
def test_a_comma_ends_no_paragraph(text: str) -> None:
    """A paragraph of prose that ends with a comma lacks its full stop."""
    assert [one.certainty for one in findings(text, "EYD-12")] == [Certainty.FACT]


@pytest.mark.parametrize(
    "text",
    [
        "Mengetahui,\n\nKetua Program Studi",
        "Praktikum ini bertujuan agar mahasiswa mampu menolong,\n\nmendampingi, dan merujuk klien.",
        "Dengan penuh hormat kami menyampaikan undangan rapat,\n\n1. wali kelas;\n2. guru.",
    ],
)
def test_commas_that_lead_on_are_left_alone(text: str) -> None:
    """A line of a letter, and a sentence that goes on below, may end with a comma."""
    assert findings(text, "EYD-12") == []


@pytest.mark.parametrize("end", ["agak", "juga", "masih", "bahwa"])
def test_sentences_that_break_off_amid_a_chapter_are_asked_about(end: str) -> None:
    """A paragraph that ends in a word which asks for another is asked about."""
    assert findings(f"Klien datang ke ruang konseling. Ia {end}\n\nHasil: Klien pulang.", "EYD-14")


def test_an_auxiliary_before_nouns_in_a_list_is_asked_about() -> None:
    """What one can do is listed with verbs; a list of other things does not end the sentence."""
    lead = "Pihak keluarga diharapkan dapat\n\n"
    assert findings(f"{lead}1. Kunjungan rumah pada hari Senin.\n2. Wawancara.", "EYD-14")
    assert findings(f"{lead}1. mendampingi klien;\n2. hadir.", "EYD-14") == []


def test_words_that_may_end_a_sentence_may_do_so() -> None:
    """With its full stop such a sentence is whole."""
    assert findings("Ibu klien hadir. Ayahnya hadir juga.", "EYD-14") == []


@pytest.mark.parametrize("wrong", ["di- dengarkan", "mem- bantu"])
def test_prefixes_with_hyphen_and_blank_are_found(wrong: str) -> None:
    """A prefix with hyphen and blank is joined with its word."""
    assert quotes(f"Usul klien {wrong} oleh praktikan.", "EYD-19") == [wrong]


@pytest.mark.parametrize("text", ["Klien naik ke- 2 kali.", "Bentuk di- dan ke- ditulis serangkai."])
def test_prefixes_that_are_spoken_of_are_left_alone(text: str) -> None:
    """A prefix that is named, and an ordinal, are no split words."""
    assert findings(text, "EYD-19") == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Pengamatan berlangsung sepuluh hari kerja pada 18 Maret–2 April 2025.", False),
        ("Pengamatan berlangsung sepuluh hari pada 10–24 September 2024.", False),
        ("Pengamatan berlangsung empat hari kerja pada 18 Maret–2 April 2025.", True),
    ],
)
def test_days_without_holidays_are_counted(text: str, *, wrong: bool) -> None:
    """A number of days is right that leaves out week-ends and holidays."""
    assert bool(findings(text, "SUM-06")) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Golongan kedua, 12 dari 40 orang, berjumlah 35%.", True),
        ("Golongan kedua, 12 dari 40 orang, berjumlah 30%.", False),
        ("Yang hadir 9 dari 12 siswa, mencapai 60%.", True),
        ("Sebanyak 5 dari 10 siswa memiliki kehadiran yang mencapai 90%.", False),
        ("Sebanyak 5 dari 10 siswa, yang kehadirannya mencapai 90%, lulus.", False),
    ],
)
def test_counts_apart_from_their_percentage(text: str, *, wrong: bool) -> None:
    """A percentage that a verb puts behind its count is that of the count."""
    assert bool(findings(text, "SUM-08")) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Tiga tujuan disepakati, yaitu hadir dan bertanya.", True),
        ("Dua tujuan disepakati, yaitu hadir dan bertanya.", False),
        ("Tiga tujuan disepakati, antara lain hadir dan bertanya.", False),
    ],
)
def test_two_names_for_three_things(text: str, *, wrong: bool) -> None:
    """Of three things two are named: one is asked for."""
    assert bool(findings(CASE + text, "SUM-04")) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Ada dua sebab: biaya dan jarak. Sebab ketiga ialah cuaca.", True),
        ("Ada tiga sebab: biaya, jarak, dan cuaca. Sebab ketiga paling berat.", False),
        ("Ada dua sebab: biaya dan jarak. Belakangan muncul sebab ketiga, yaitu cuaca.", False),
    ],
)
def test_ordinals_beyond_the_count(text: str, *, wrong: bool) -> None:
    """A third cause behind two is asked about, unless it came later."""
    assert bool(findings(CASE + text, "CLAIM-03")) is wrong


@pytest.mark.parametrize(
    ("cover", "others", "wrong"),
    [
        ("Pembimbing: Contoh Satu, M.Si.", "", True),
        ("Pembimbing: Contoh Satu, M.Si.", "\n\nPembimbing lokal hadir.", False),
        ("Halaman judul.", "", False),
    ],
)
def test_more_supervisors_than_the_cover_names(cover: str, others: str, *, wrong: bool) -> None:
    """Both supervisors are thanked where the cover names one and no other is told of."""
    text = f"{cover}\n\n# KATA PENGANTAR\n\nTerima kasih kepada kedua pembimbing.{others}"
    assert bool(findings(text, "SUM-07")) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Rima Contohwati dan Jajang Contohana", True),
        ("Jawa Barat dan Jawa Tengah", False),
        ("Case Conference dan Group Work", False),
    ],
)
def test_lines_of_names_alone(text: str, *, wrong: bool) -> None:
    """A line that holds but full names prints them; places and terms are no names."""
    assert bool(findings(f"# LAMPIRAN\n\n## Lampiran 1 Daftar Hadir\n\n{text}", "HIDE-06")) is wrong


@pytest.mark.parametrize("day", ["Rabu, 20 September 2021", "Senin, 20 September 2023"])
def test_a_doubtful_date_decides_no_order(day: str) -> None:
    """A conference whose date is a slip itself does not prove that the client was asked late."""
    text = (
        "Praktikum berlangsung pada 28 Agustus–11 Oktober 2023.\n\n# Tahap Rencana Intervensi\n\n"
        f"Case Conference I dilaksanakan pada {day}.\n\n"
        "Rencana intervensi didiskusikan dengan klien pada Jumat, 22 September 2023."
    )
    assert findings(text, "WHEN-09") == []
