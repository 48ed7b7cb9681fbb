"""The prepositions di and ke stand apart, the prefix di- is joined."""

import pytest

from prose_slips import findings, quotes


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Klien ditemui disekolah pada pagi hari.", "disekolah"),
        ("Praktikan datang kerumah klien.", "kerumah"),
        ("Buku diletakkan diatas meja.", "diatas"),
        ("Hal itu dibahas didalam rapat.", "didalam"),
        ("Kesepakatan dibuat dihadapan wali kelas.", "dihadapan"),
        ("Anak itu duduk disebelah temannya.", "disebelah"),
        ("Dimana klien tinggal belum diketahui.", "Dimana"),
        ("Ada empat guru, diantaranya guru BK.", "diantaranya"),
        ("Kedepannya klien akan lebih rajin.", "Kedepannya"),
        ("Klien lahir diBandung.", "diBandung"),
        ("Klien menetap disana sejak kecil.", "disana"),
        ("Mereka pergi kepasar bersama.", "kepasar"),
        ("Hubungan klien dilingkungan asrama baik.", "dilingkungan"),
        ("Praktikan dan klien bertemu dikantin.", "dikantin"),
        ("Klien pulang kesana kemari.", "kesana"),
    ],
)
def test_joined_prepositions_are_found(text: str, word: str) -> None:
    """A preposition that is joined with a word of place or time is found."""
    assert quotes(text, "EYD-01") == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Klien keluar dari kelas dan menyerahkan surat kepada guru.",
        "Keadaan keluarga, kelas, kebun, dan kelompok diceritakan kembali.",
        "Klien pertama dan kedua berasal dari kecamatan yang sama.",
        "Air diambil dari kedalaman sepuluh meter; keseluruhan acara selesai.",
        "Hal itu didalami, diawali doa, diakhiri diskusi, dan ditengahi guru.",
        "Barang dibawa, ditempatkan, dijalankan, dan dikeluarkan.",
        "Klien diruangi waktu; dinas sosial, dinding, dia, dan diri sendiri.",
        "Ke mana-mana klien membawa buku; ia kemari dan kelak ditelepon.",
        "Klien berkata, “Saya disini saja.”",
        "Lihat https://contoh.id/disekolah untuk berita itu.",
    ],
)
def test_words_that_only_look_joined_are_left_alone(text: str) -> None:
    """Words of their own, quotations and addresses are no joined prepositions."""
    assert quotes(text, "EYD-01") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wawancara di laksanakan pada Senin.", "di laksanakan"),
        ("Klien di berikan kesempatan.", "di berikan"),
        ("Kegiatan ini di ikuti delapan siswa.", "di ikuti"),
        ("Rapat di hadiri wali kelas.", "di hadiri"),
        ("Daftar itu di buat oleh praktikan.", "di buat"),
        ("Di harapkan klien dapat hadir.", "Di harapkan"),
        ("Masalah itu di sebabkan oleh jarak.", "di sebabkan"),
        ("Klien di bantu temannya.", "di bantu"),
        ("Hal ini di karenakan hujan.", "di karenakan"),
        ("Surat di tandatangani ibu dan di kembalikannya.", "di kembalikannya"),
        ("Klien di dampingi ibunya.", "di dampingi"),
        ("Kelompok di pimpin oleh ketua.", "di pimpin"),
        ("Tujuan di capai dalam dua minggu.", "di capai"),
        ("Klien di ajak berbicara.", "di ajak"),
        ("Perubahan dapat di lihat pada grafik.", "di lihat"),
        ("Keterampilan itu di pelajari bersama.", "di pelajari"),
    ],
)
def test_split_prefixes_are_found(text: str, words: str) -> None:
    """The prefix of a passive verb that stands apart is found."""
    assert words in quotes(text, "EYD-02")


@pytest.mark.parametrize(
    "text",
    [
        "Klien belajar di sekolah, di rumah, di masjid, dan di perpustakaan.",
        "Pertemuan di akhir pekan berlangsung di lapangan.",
        "Orang yang bekerja di pendidikan dan di perikanan hadir.",
        "Klien tinggal di Balikpapan, di Pekan Baru, dan di asrama.",
        "Di mana pun klien berada, di antara teman dan di luar kelas.",
        "Kesalahan di tindakan kedua dan di gerakan ketiga diperbaiki.",
        "Klien berdiri di depan, di tengah, di sana, di sini.",
        "Ia bekerja di bidang pertanian dan di rumah makan.",
        "Di kemudian hari klien pindah.",
        "Ibu bekerja di Percetakan Contoh dan di kerajaan kecil.",
    ],
)
def test_prepositions_that_stand_apart_are_left_alone(text: str) -> None:
    """A preposition before a noun is no prefix."""
    assert quotes(text, "EYD-02", "EYD-03") == []


@pytest.mark.parametrize("text", ["pertemuan ke dua", "minggu ke 3", "hari ke lima", "anak ke 2"])
def test_split_ordinals_are_found(text: str) -> None:
    """An ordinal number whose prefix stands apart is found."""
    assert len(findings(f"Hal itu terjadi pada {text} dan dicatat.", "EYD-04")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Skor naik dari 3 ke 5.",
        "Klien datang ke dua sekolah.",
        "Minggu ke-3 dan hari kedua.",
        "Ia pergi ke 4 kota.",
    ],
)
def test_movements_are_no_ordinals(text: str) -> None:
    """Before a number ke may be the preposition."""
    assert findings(text, "EYD-04") == []


def test_the_fix_names_the_right_form() -> None:
    """The finding tells how the word is written."""
    (found,) = findings("Rapat di hadiri wali kelas.", "EYD-02")
    assert found.fix is not None
    assert found.fix.id == "tulis “dihadiri”"
