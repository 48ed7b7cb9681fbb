"""Rules find a slip in the many ways in which students write it, and leave the right ways alone."""

import pytest

from prose_slips import findings, quotes

WORKS = """

# DAFTAR PUSTAKA

Hurlock, E. B. (1980). *Psikologi perkembangan*. Erlangga.

Toseland, R. W., & Rivas, R. F. (2017). *An introduction to group work*. Pearson.
"""
CITED = (
    "# BAB II LANDASAN KONSEPTUAL\n\nMasa indah (Hurlock, 1980). Ada kelompok (Toseland & Rivas, 2017).\n\n"
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Menurut Hurlock masa ini sulit.", "CITE-03"),
        ("Sebagaimana ditulis Hurlock, masa ini sulit.", "CITE-03"),
        ("Hurlock berpendapat bahwa masa ini sulit.", "CITE-03"),
        ("Penjelasannya ada dalam buku Hurlock.", "CITE-03"),
        ("Masa ini sulit (Hurlock).", "CITE-03"),
        ("Masa ini sulit (Hurlock, 80).", "CITE-03"),
        ("Masa ini sulit (Hurlock, t.t.).", "CITE-03"),
        ("Masa ini sulit (hlm. 12).", "CITE-03"),
        ("Masa ini sulit (Santrock).", "CITE-01"),
        ("Masa ini sulit (Hurlock, 1980; Santrock, 2007).", "CITE-01"),
        ("Masa ini sulit (Hurlock, 1980 & Santrock, 2007).", "CITE-01"),
        ("Masa ini sulit [Hurlock, 1980].", "CITE-04"),
        ("Masa ini sulit [2].", "CITE-04"),
        ("Masa ini sulit (ibid.).", "CITE-04"),
    ],
)
def test_slips_of_citations_are_found(text: str, code: str) -> None:
    """Citations without year or entry, and those of another system, are found."""
    assert len(findings(CITED + text + WORKS, code)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Menurut Hurlock (1980), masa ini sulit.",
        "Hurlock (1980) berpendapat bahwa masa ini sulit.",
        "Menurut Hurlock (1980), “masa ini sulit” (hlm. 12).",
        "Klien tinggal di kota itu (Bandung).",
        "Menurut Praktikan masa ini sulit.",
    ],
)
def test_right_citations_are_left_alone(text: str) -> None:
    """A citation with its year, a page beside it, and a place in brackets are no slips."""
    assert findings(CITED + text + WORKS, "CITE-01", "CITE-03", "CITE-04") == []


@pytest.mark.parametrize(
    "entry",
    [
        "Sukoco, D. H. *Profesi pekerjaan sosial*. Koperasi.",
        "Sukoco, Dwi Heru. *Profesi pekerjaan sosial*. Koperasi.",
    ],
)
def test_entries_without_year_are_found(entry: str) -> None:
    """An entry of the bibliography has a year."""
    assert len(findings(f"{CITED}{WORKS}\n{entry}", "CITE-03")) == 1


@pytest.mark.parametrize(
    ("law", "code"),
    [
        ("Undang-Undang Nomor 23 Tahun 2003 tentang Perlindungan Anak", "LAW-03"),
        ("Undang-Undang Nomor 9 Tahun 2016 tentang Penyandang Disabilitas", "LAW-03"),
        ("UU No. 14 Tahun 2019 tentang Kesejahteraan Sosial", "LAW-03"),
        ("Undang-Undang Nomor 70 Tahun 2019 tentang Tata Cara Pelayanan Rumah Singgah", "LAW-01"),
        ("Pasal 40 UUD 1945", "LAW-05"),
        ("Undang-Undang Dasar 1945 Pasal 28 ayat (9)", "LAW-05"),
    ],
)
def test_doubtful_laws_are_asked_about(law: str, code: str) -> None:
    """A number, kind or article that the register denies is asked about."""
    assert len(findings(f"Dasarnya ialah {law}.", code)) == 1


def test_articles_of_other_laws_are_left_alone() -> None:
    """Laws have more articles than the constitution."""
    text = (
        "Dasarnya UUD 1945 Pasal 28B ayat (2) serta Undang-Undang Nomor 35 Tahun 2014 yang memuat Pasal 76C."
    )
    assert findings(text, "LAW-05") == []


TIMES = "Ia hadir pukul 13.00–14.00 WIB. Ia datang pukul 08.00–09.00 WIB. Ia pulang pukul 10.00–11.00 WIB. "


@pytest.mark.parametrize(
    "time",
    ["pukul 9 pagi sampai 10", "pukul 9 pagi", "jam sembilan pagi", "pukul 1 siang", "09.00 WIB–10.00 WIB"],
)
def test_other_ways_to_write_times_are_found(time: str) -> None:
    """A time without minutes, or with its zone twice, is not as the others are."""
    assert len(findings(f"{TIMES}Lalu {time} ia tidur.", "FMT-02")) == 1


@pytest.mark.parametrize("time", ["jam 30 menit kemudian", "pukul 09.30 WIB", "jam belajar"])
def test_hours_that_are_no_times_are_left_alone(time: str) -> None:
    """A span of time, a time like the others, and lessons are no slip."""
    assert findings(f"{TIMES}Lalu {time} ia tidur.", "FMT-02") == []


@pytest.mark.parametrize("date", ["6-September-2023", "6 September ’23", "6 September 23"])
def test_other_ways_to_write_dates_are_found(date: str) -> None:
    """A year of two digits and hyphens between words are not as the others are."""
    text = f"Ia hadir pada 5 September 2023, 7 September 2023, dan 8 September 2023. Pada {date} ia pulang."
    assert len(findings(text, "FMT-01")) == 1


@pytest.mark.parametrize(
    "body", ["(Belum ada.)", "Menyusul.", "Belum diisi", "Akan dilengkapi.", "...", "TBA"]
)
def test_parts_that_wait_are_empty(body: str) -> None:
    """A section that only promises its text has none."""
    assert len(findings(f"# Tantangan\n\n{body}\n\n# Simpulan\n\nKlien hadir.", "STRUC-02")) == 1


@pytest.mark.parametrize("body", ["Klien hadir.", "Tidak ada.", "Belum ada tempat bertemu yang tenang."])
def test_short_parts_are_not_empty(body: str) -> None:
    """A short text is a text."""
    assert findings(f"# Tantangan\n\n{body}\n\n# Simpulan\n\nKlien hadir.", "STRUC-02") == []


@pytest.mark.parametrize(
    "text",
    [
        "Catatan: bagian ini harap dihapus sebelum dijilid.",
        "Tabel ini nanti dilengkapi.",
        "Jangan lupa diganti sebelum dicetak.",
        "Klik di sini untuk mengetik teks.",
        "Petunjuk: uraikan hasil asesmen.",
        "(maks. 200 kata)",
        "(ketik di sini)",
        "(cek lagi)",
    ],
)
def test_reminders_are_left_overs(text: str) -> None:
    """What a writer meant to do before printing is left over."""
    assert len(findings(f"# BAB IV A\n\nKlien hadir. {text}", "LEFT-01")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Klien akan mengganti bukunya minggu depan.",
        "Catatan: data berasal dari wali kelas.",
        "Ia perlu dilengkapi obat.",
    ],
)
def test_plans_of_the_client_are_no_left_overs(text: str) -> None:
    """What somebody will do is told as it is."""
    assert findings(f"# BAB IV A\n\nKlien hadir. {text}", "LEFT-01") == []


@pytest.mark.parametrize(
    "text",
    [
        "Tujuannya (1) satu hal, (2) dua hal, dan (c) tiga hal.",
        "Tujuannya 1) satu hal, 2) dua hal, dan 2) tiga hal.",
        "Tujuannya (a) satu hal, (b) dua hal, dan (d) tiga hal.",
    ],
)
def test_slips_within_a_sentence_are_found(text: str) -> None:
    """Repeats, gaps and changes of style are found in an enumeration within a sentence."""
    assert len(findings(text, "NUM-01")) == 1


def test_paragraphs_of_an_article_are_no_enumeration() -> None:
    """The numbers of ayat are those of a law."""
    text = "Pasal itu memuat ayat (1) tentang hak, ayat (3) tentang wali, dan ayat (3) lagi."
    assert findings(text, "NUM-01") == []


@pytest.mark.parametrize(
    "text",
    [
        "Kelompok tugas dipakai agar anggota mengobati trauma.",
        "Kelompok rekreasi dibentuk untuk memutuskan anggaran panti.",
        "Kelompok edukasi dipilih agar anggota mencurahkan perasaannya.",
        "Kelompok bantu diri mendengarkan ceramah dokter.",
        "Kelompok percakapan sosial membahas materi dari narasumber.",
        "Kelompok fokus bermain congklak.",
        "Group work: ceramah satu arah",
    ],
)
def test_groups_against_their_type_are_asked_about(text: str) -> None:
    """A group that does what another type of group is for is asked about."""
    assert len(findings(f"# BAB IV A\n\n## Tahap Intervensi\n\n{text}", "METH-05")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Kelompok tugas menyusun majalah dinding.",
        "Kelompok penyembuhan dipimpin psikolog untuk anggota yang mengalami trauma.",
        "Kelompok rekreasi bermain congklak bersama.",
        "Kelompok edukasi: anggota mendapat materi kesehatan.",
    ],
)
def test_groups_of_their_type_are_left_alone(text: str) -> None:
    """A group that does what its type is for is no question."""
    assert findings(f"# BAB IV A\n\n## Tahap Intervensi\n\n{text}", "METH-05") == []


def test_hyphens_and_capitals_of_one_phrase_are_variants() -> None:
    """A phrase with a hyphen or capitals in one place and without in another is found."""
    text = "Ada bimbingan kerja, dan sesudah itu bimbingan-kerja lanjutan."
    assert quotes(text, "EYD-17") == ["bimbingan-kerja"]
    text = "Ada bimbingan sosial tiap Jumat, Bimbingan Kerja tiap Rabu, dan bimbingan kerja lanjutan."
    assert quotes(text, "EYD-18") == ["Bimbingan Kerja"]


def test_hyphens_between_people_are_no_variants() -> None:
    """Two who are related keep their hyphen, and titles their capitals."""
    text = (
        "Hubungan pekerja sosial-klien baik. Masalah sosial klien dibahas Kepala Balai dan kepala balai lain."
    )
    assert findings(text, "EYD-17", "EYD-18") == []
