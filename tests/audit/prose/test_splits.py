"""Affixes and the halves of repeated words are not typed apart."""

import pytest

from prose_slips import findings, quotes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Praktikan menjelas kan aturan itu.", "menjelas kan"),
        ("Kegiatan itu dilaksana kan di aula.", "dilaksana kan"),
        ("Klien menceritakan masalah nya kepada guru.", "masalah nya"),
        ("Ibu nya datang ke sekolah.", "Ibu nya"),
        ("Dari situ lah ia belajar.", "situ lah"),
        ("Klien ter senyum ketika disapa.", "ter senyum"),
        ("Mereka ber diskusi di aula.", "ber diskusi"),
        ("Praktikan me motivasi klien.", "me motivasi"),
        ("Guru mem bimbing klien.", "mem bimbing"),
        ("Klien men dengarkan cerita itu.", "men dengarkan"),
        ("Kegiatan non kelas diikuti klien.", "non kelas"),
        ("Layanan pasca rehabilitasi diberikan.", "pasca rehabilitasi"),
        ("Pen dampingan klien berjalan lancar.", "Pen dampingan"),
        ("Ketidak hadiran klien dicatat guru.", "Ketidak hadiran"),
        ("Per temu an itu singkat, pertemu an pertama.", "pertemu an"),
    ],
)
def test_split_affixes_are_found(text: str, said: str) -> None:
    """An affix that stands apart from its word is found, with the word."""
    assert quotes(text, "EYD-19") == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Klien datang lagi, dan ia membawa bukunya.",
        "Ibu berkata, “Sudah makan, kan?”",
        "Bimbingan diberikan dua kali per bulan.",
        "Istilah *non governmental organization* dijelaskan.",
        "Awalan ter- dan ber- dibahas di kelas bahasa.",
        "Klien Se Min datang.",
    ],
)
def test_whole_words_are_left_alone(text: str) -> None:
    """Words that look like affixes, and those of others, are no slips."""
    assert findings(text, "EYD-19") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ia mengalami kedua – duanya.", "kedua – duanya"),
        ("Semua anak -anak bermain.", "anak -anak"),
        ("Semua anak- anak bermain.", "anak- anak"),
        ("Klien bersama teman – temannya bermain.", "teman – temannya"),
        ("Mereka sungguh - sungguh belajar.", "sungguh - sungguh"),
        ("Ia pelan — pelan berubah.", "pelan — pelan"),
        ("Mereka bersama - sama datang.", "bersama - sama"),
        ("Ia melihat - lihat gambar.", "melihat - lihat"),
    ],
)
def test_loose_repetitions_are_found(text: str, said: str) -> None:
    """A repeated word with blanks at its hyphen or dash is found."""
    assert quotes(text, "EYD-20") == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Anak-anak bermain bersama teman-temannya.",
        "Hubungan guru – siswa membaik.",
        "Ia berkata – dengan suara pelan – bahwa ia lelah.",
        "Rute asrama – sekolah ditempuh dengan sepeda.",
    ],
)
def test_other_dashes_are_left_alone(text: str) -> None:
    """A dash between two words that are not one repeated is no slip."""
    assert findings(text, "EYD-20") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Baik anak mau pun keluarganya hadir.", "mau pun"),
        ("Konseling berlangsung dua kali perbulan.", "perbulan"),
        ("Biayanya dihitung perorang.", "perorang"),
        ("Praktikan memberi tahukan hal itu.", "memberi tahukan"),
        ("Klien menanda tangani surat itu.", "menanda tangani"),
        ("Hal itu ditindak lanjuti guru.", "ditindak lanjuti"),
        ("Ia mempertanggung jawabkan sikapnya.", "mempertanggung jawabkan"),
        ("Praktikan memakai metoda baru.", "metoda"),
    ],
)
def test_words_typed_apart_or_together_are_misspelled(text: str, said: str) -> None:
    """Compounds with prefix and suffix are one word; per in the sense of each stands apart."""
    assert said in quotes(text, "EYD-05")


def test_a_split_affix_is_no_variant() -> None:
    """What is wrong in itself is told of once, and is no second spelling."""
    text = "Praktikan menjelaskan aturan, lalu menjelas kan jadwal."
    assert findings(text, "EYD-17") == []


@pytest.mark.parametrize("text", ["Klien dapat di tawar.", "Ia di tanya guru.", "Rapat di hadiri guru."])
def test_split_passives_are_found(text: str) -> None:
    """The prefix di- of a verb without suffix is joined."""
    assert len(findings(text, "EYD-02")) == 1


def test_titles_of_the_template_keep_their_spelling() -> None:
    """A heading that a campus prescribes is not corrected, and keluarnya is one word."""
    text = "# Integrasi Metoda Case Work\n\nSejak keluarnya klien dari panti, ibunya sering datang."
    assert findings(text, "EYD-01", "EYD-05", "EYD-06") == []
