"""Claims, denials, labels and advice in many wordings."""

import pytest

from prose_texts import found

ASSESSED = "Nama (inisial): BR\n\n# Tahap Asesmen\n\nBR berusia 15 tahun. BR malu.\n\n"
ADVISED = (
    "Nama (inisial): BR\n\n"
    "# BAB IV PENANGANAN KASUS\n\n"
    "# Tahap Asesmen\n\n"
    "BR malu berbicara di kelas dan jarang membaca buku di perpustakaan. Guru mencatat kehadirannya.\n\n"
    "# Simpulan\n\n"
    "BR berani.\n\n"
    "# Rekomendasi\n\n"
)
EVALUATED = (
    "Nama (inisial): BR\n\n"
    "# Tahap Asesmen\n\n"
    "BR malu.\n\n"
    "# Tahap Evaluasi\n\n"
    "BR hadir delapan kali dari sepuluh pertemuan. Keterlambatan turun dari enam menjadi dua kali. BR"
    " mengumpulkan tiga tugas.\n\n"
)
STAGE = "Nama (inisial): BR\n\n# Asesmen\n\n"
CASES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "CLAIM-01",
        ASSESSED,
        "",
        (
            "Menurut neneknya, BR sering bangun kesiangan.",
            "Konon BR pernah mencuri ayam.",
            "Kata tetangganya, BR pernah dipukul ayahnya.",
            "Menurut penuturan seorang teman, ia membolos tiga kali.",
            "Kabarnya BR dikeluarkan dari sekolah lama.",
            "Berdasarkan keterangan pamannya, BR pernah kabur.",
            "Menurut salah satu guru, BR kurang perhatian di kelas.",
        ),
        (
            "Menurut neneknya dan wali kelas, BR sering bangun kesiangan.",
            "Menurut neneknya, BR sering bangun kesiangan. Wali kelas membenarkan hal itu.",
            "Menurut Hurlock (1980), remaja mudah marah.",
            "Menurut BR, ia malu kepada temannya.",
            "Menurut ibunya, BR sering marah, dan hal yang sama terlihat di kelas.",
            "Menurut rencana, pertemuan diadakan di aula.",
            "Kata itu dipakainya berulang-ulang.",
            "Katanya dicatat oleh praktikan.",
        ),
    ),
    (
        "CLAIM-02",
        ADVISED,
        "",
        (
            "Sekolah perlu membangun lapangan golf.",
            "Panti sebaiknya membeli kapal.",
            "Sebaiknya balai membuka toko roti.",
            "Kepada dinas disarankan mengadakan lomba burung.",
            "Yayasan hendaknya mendirikan stasiun radio.",
            "Pemerintah harus memberikan mobil dinas.",
            "Semua anak di Indonesia sebaiknya membaca.",
        ),
        (
            "Kepada sekolah disarankan agar perpustakaan dibuka setiap sore.",
            "Guru sebaiknya mencatat kehadiran BR.",
            "Sekolah perlu menambah buku di perpustakaan.",
            "BR dapat berbicara di kelas.",
            "Setiap anak sebaiknya membaca buku.",
            "Kepada sekolah disarankan mengadakan konseling karena BR malu berbicara.",
            "Pihak sekolah diharapkan dapat melanjutkan kegiatan membaca.",
            "Keluarga disarankan mendampingi BR membaca.",
        ),
    ),
    (
        "CLAIM-03",
        EVALUATED,
        "",
        (
            "BR tidak pernah hadir sama sekali.",
            "BR belum mengumpulkan satu pun tugas.",
            "Ia tidak pernah hadir sekali pun dalam pertemuan.",
            "BR tidak hadir sama sekali.",
            "BR sama sekali tidak mengumpulkan tugas.",
            "Tidak ada keterlambatan lagi.",
            "Remaja selalu pemarah. Remaja yang didengar justru tenang.",
            "BR tak pernah mengumpulkan tugas.",
        ),
        (
            "BR tidak pernah marah.",
            "BR belum pernah berbicara di depan umum.",
            "Ibunya berharap BR tidak pernah absen lagi.",
            "Sebelumnya BR tidak pernah hadir.",
            "Praktikan belum pernah melihat orang berduka.",
            "BR tidak lagi terlambat.",
            "Guru tidak pernah hadir sama sekali.",
            "BR selalu tersenyum. Ia juga menyapa guru.",
        ),
    ),
    (
        "CLAIM-04",
        STAGE,
        "",
        (
            "BR memang sulit diatur.",
            "BR adalah bekas maling.",
            "Ia tukang bohong.",
            "BR tidak bisa dipercaya.",
            "Anak itu kampungan.",
        ),
        (
            "BR sulit tidur.",
            "BR merasa sulit dipercaya orang.",
            "BR pernah dituduh maling.",
            "BR dapat dipercaya.",
            "Rumahnya pernah dimasuki maling.",
        ),
    ),
    (
        "CLAIM-03",
        EVALUATED,
        "",
        (
            "BR belum pernah mengumpulkan tugas satu kali pun.",
            "BR tidak satu kali pun hadir.",
            "Tidak satu tugas pun dikumpulkan BR.",
            "BR tidak pernah terlambat.",
            "Selama evaluasi BR tidak terlambat sekali pun.",
            "Tak sekali pun BR hadir.",
            "Klien tidak lagi terlambat sama sekali.",
            "Tidak ada tugas yang dikumpulkan BR.",
        ),
        (
            "BR tidak pernah memukul temannya.",
            "BR tidak menangis sama sekali.",
            "Ibunya tidak pernah hadir dalam rapat.",
            "BR tidak pernah lagi membolos karena hadir delapan kali dari sepuluh pertemuan.",
        ),
    ),
    (
        "CLAIM-04",
        STAGE,
        "",
        (
            "BR termasuk anak yang malas.",
            "Klien ini bandel.",
            "Dasar anak tidak tahu diuntung.",
            "Klien seorang pembangkang.",
            "BR bermental lemah.",
            "BR adalah anak bermasalah.",
            "Klien mantan napi yang sulit dipercaya.",
            "Ia lansia rewel.",
            "BR anak yang nakal dan susah diatur.",
            "Klien bodoh.",
            "Ibunya tidak becus mengurus anak.",
            "Klien tidak punya otak.",
        ),
        (
            "BR jarang mengerjakan tugas.",
            "BR merasa dirinya malas.",
            "BR lemah dalam matematika.",
            "Gerobaknya rusak.",
        ),
    ),
    (
        "CLAIM-05",
        ("Klien BR berusia 15 tahun.\n\n# Rekomendasi\n\n"),
        "",
        (
            "Sebaiknya BR dihukum lari keliling lapangan.",
            "BR perlu diberi hukuman agar jera.",
            "Bila membolos, BR sebaiknya dicukur gundul.",
            "BR hendaknya dikurung di kamar.",
            "Apabila mengulangi, BR harus dicambuk.",
            "Sebaiknya ia tidak diberi makan malam.",
            "Anak yang melanggar sebaiknya diskors.",
            "BR perlu dimarahi di depan kelas.",
            "Sebaiknya BR disuruh push up.",
        ),
        (
            "BR tidak boleh dihukum.",
            "Sebaiknya BR dipuji.",
            "Guru hendaknya tidak membentak BR.",
        ),
    ),
)


@pytest.mark.parametrize(
    ("code", "text"),
    [(code, before + line + behind) for code, before, behind, wrong, _ in CASES for line in wrong],
)
def test_a_wording_is_found(code: str, text: str) -> None:
    """The rule has something to say of each wording of what it is about."""
    assert found(text, code) != ()


@pytest.mark.parametrize(
    ("code", "text"),
    [(code, before + line + behind) for code, before, behind, _, right in CASES for line in right],
)
def test_a_like_wording_is_left_alone(code: str, text: str) -> None:
    """The rule says nothing of wordings that only look alike."""
    assert found(text, code) == ()
