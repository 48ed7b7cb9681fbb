"""Initials, consent and attendance in many wordings."""

import pytest

from prose_texts import found

CASE = (
    "Nama (inisial): BR\n\n"
    "# Kata Pengantar\n\n"
    "Terima kasih.\n\n"
    "# Tahap Engagement\n\n"
    "BR datang.\n\n"
    "# Tahap Asesmen\n\n"
    "BR diwawancarai. BR tinggal bersama ibunya. BR senang.\n\n"
    "# Tahap Intervensi\n\n"
)
HELD = (
    "# Rencana Intervensi\n\n"
    "Case Conference I dilaksanakan pada Rabu, 20 September 2023 pukul 09.00 di aula. "
)
BACK = (
    "\n\n"
    "# Lampiran\n\n"
    "## Lampiran 1 Berita Acara Case Conference I\n\n"
    "Rencana disetujui.\n\n"
    "## Lampiran 2 Daftar Hadir Case Conference I\n\n"
    "Guru 2, kepala 1, praktikan 1, jumlah 4.\n\n"
)
YOUNG = "Klien BR berusia 15 tahun.\n\n# Kontrak\n\n"
CONTRACT = (
    "Praktikum dilaksanakan pada 28 Agustus–11 Oktober 2023.\n\n"
    "# Kontrak\n\n"
    "Kontrak dibahas pada Jumat, 1 September 2023. "
)
ASSESSING = (
    "\n\n"
    "# Asesmen\n\n"
    "Proses: Asesmen dilakukan pada 4–12 September 2023.\n\n"
    "1. BR diwawancarai pada Senin, 4 September 2023."
)
HOME = (
    "Nama (inisial): BR\n\n"
    "# Asesmen\n\n"
    "BR anak asuh di panti. BR dan anak asuh lain bermain. BR diam. BR senang. BR malu.\n\n"
    "# Intervensi\n\n"
    "BR datang.\n\n"
    "# Simpulan\n\n"
)
TALKED = "Praktikum dilaksanakan pada 28 Agustus–11 Oktober 2023.\n\n# Kontrak\n\n"
ONLY = "# Rencana Intervensi\n\nRapat kasus dilaksanakan pada Rabu, 20 September 2023 pukul 09.00 di aula. "
ONLY_PAPERS = (
    "\n\n"
    "# Lampiran\n\n"
    "## Lampiran 1 Berita Acara Rapat Kasus\n\n"
    "Rencana disetujui.\n\n"
    "## Lampiran 2 Daftar Hadir Rapat Kasus\n\n"
    "Guru 2, kepala 1, praktikan 1, jumlah 4.\n\n"
)
CASES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "WHO-03",
        CASE,
        "",
        (
            "Seorang teman menyapa dan duduk di dekat BR. RF menangis lama.",
            "Pertemuan dengan KL berlangsung di taman.",
            "Menurut catatan, WY belum pernah hadir.",
            "Praktikan mengajak FN menulis daftar hadirnya.",
            "Perilaku DS berubah setelah dua minggu.",
            "Klien KL menyetujui rencana itu.",
            "Ibunya berharap agar MN lebih rajin.",
            "Perkembangan K.L. dicatat setiap hari.",
            "Rencana disetujui oleh LM.",
        ),
        (
            "Ibu SN menjemput BR.",
            "Temannya, RF, meminta maaf.",
            "Seorang anggota (RF) meminta maaf.",
            "BR menonton TV bersama ibunya.",
            "BR dirujuk kepada PK yang menangani.",
            "Ia pulang dengan KA ke Cianjur.",
            "Anggota kelompok ialah AD, SR, dan FN. BR menyapa SR.",
            "BR mengerjakan PR bersama guru.",
            "Nilai IPA dan IPS menurun dan BR dibantu oleh TKSK.",
            "BR memakai BPJS dan dibantu oleh LKKS desa.",
            "BR berdiskusi dengan guru SMP.",
            "Sahabatnya RF hadir. Praktikan berbicara dengan RF.",
            "Pekerja sosial berinisial MA memimpin. Rencana disetujui oleh MA.",
        ),
    ),
    (
        "MEET-02",
        HELD,
        BACK,
        (
            "Hadir lima orang: kepala, dua guru, dan dua praktikan.",
            "Rapat itu dihadiri oleh enam orang.",
            "Lima orang hadir.",
            "Kelima peserta sepakat.",
            "Yang hadir kepala, guru, dan praktikan, jadi tujuh orang.",
            "Peserta yang hadir berjumlah 6 orang.",
            "Pertemuan diikuti oleh lima orang peserta.",
            "Dalam rapat itu hadir sebanyak 5 (lima) orang.",
            "Keenam orang itu menyetujui rencana.",
            "Temu bahas I dilaksanakan pada 20 September 2023 dengan lima orang.",
        ),
        (
            "Hadir empat orang: kepala, dua guru, dan praktikan.",
            "Keempat peserta sepakat.",
            "Dua orang hadir terlambat.",
            "Dua guru dan satu orang tua hadir.",
            "Dua orang peserta tidak hadir.",
            "Dihadiri oleh dua orang guru, seorang kepala, dan praktikan.",
            "Lima orang diundang, tetapi seorang berhalangan.",
            "Kelompok beranggotakan tujuh orang.",
            "Kedua pihak sepakat.",
            "Peserta kedua bertanya.",
        ),
    ),
    (
        "AGREE-03",
        YOUNG,
        "",
        (
            "Lembar persetujuan ditandatangani oleh BR sendiri.",
            "BR menandatangani informed consent pada hari itu juga.",
            "BR membubuhkan tanda tangan pada lembar persetujuan.",
            "Surat pernyataan kesediaan diisi oleh BR.",
        ),
        (
            "Lembar persetujuan ditandatangani oleh BR dan ibunya.",
            "BR menandatangani informed consent, dan neneknya selaku wali ikut menandatangani.",
            "Kepala panti sebagai wali menandatangani lembar persetujuan.",
            "Lembar persetujuan ditandatangani BR beserta orang tuanya.",
        ),
    ),
    (
        "AGREE-02",
        CONTRACT,
        ASSESSING,
        (
            "Klien menandatangani lembar persetujuan pada Rabu, 13 September 2023.",
            "Informed consent ditandatangani pada 20 September 2023.",
            "Persetujuan tertulis diberikan pada 15 September 2023.",
        ),
        (
            "Klien menandatangani lembar persetujuan pada Jumat, 1 September 2023.",
            "Informed consent ditandatangani pada hari itu juga.",
            "Lembar persetujuan foto ditandatangani pada 20 September 2023.",
        ),
    ),
    (
        "WHO-04",
        HOME,
        "",
        (
            "Lansia dampingan itu kini rajin.",
            "Residen dalam kelompok ini aktif.",
            "Warga binaan itu kembali kepada keluarganya.",
            "Kelayan lansia dipulangkan kepada keluarganya.",
            "Pasien menutup pertemuan dengan doa.",
        ),
        (
            "Praktikan membantu posyandu lansia.",
            "BR tinggal bersama dua lansia.",
            "Tetangganya seorang lansia.",
            "Neneknya yang lanjut usia kembali ke desa.",
        ),
    ),
    (
        "AGREE-01",
        TALKED,
        ("\n\n# Asesmen\n\nKlien diwawancarai."),
        (
            "Kontrak dibahas pada 4 September 2023 di aula.",
            "Praktikan menjelaskan kontrak.",
        ),
        (
            "Kontrak disepakati pada 4 September 2023.",
            "Kontrak dibahas, lalu BR menandatangani lembar persetujuan.",
            "Klien bersedia mengikuti kontrak.",
        ),
    ),
    (
        "AGREE-02",
        CONTRACT,
        ASSESSING,
        (
            "Ibunya memberi persetujuan tertulis pada Rabu, 13 September 2023.",
            "Pada 20 September 2023 klien membubuhkan tanda tangan pada informed consent.",
            "Surat persetujuan orang tua baru diperoleh pada 18 September 2023.",
        ),
        (
            "Informed consent akan ditandatangani pada 20 September 2023.",
            "Persetujuan tertulis diperoleh pada 31 Agustus 2023.",
        ),
    ),
    (
        "WHO-03",
        CASE,
        "",
        (
            "Wali kelas menilai bahwa RF makin rajin.",
            "Genogram keluarga RF terlampir.",
            "Praktikan dan WN menyusun rencana bersama.",
            "Setelah itu RF diantar pulang.",
            "Klien yang bernama RF bersedia.",
            "Praktikan menemui RF di kantin.",
            "Tujuannya agar RF berani.",
            "Buku harian RF dibaca bersama.",
            "Saat ditanya, RF diam saja.",
            "RF, yang semula diam, mulai bercerita.",
            "Masalah RF ialah malu.",
            "Bintang RF berjumlah lima.",
            "Pengasuh memuji RF.",
        ),
        (
            "Ia bersekolah di SMK jurusan RPL.",
            "Dengan metode SWOT praktikan menyusun rencana.",
            "Ia memakai HP dan bermain PS.",
            "Rapat dihadiri kepala UPTD dan staf TU.",
            "Ia mendapat nilai KKM.",
            "BR dan ZZ sama-sama senang. ZZ bernyanyi. ZZ menari.",
        ),
    ),
    (
        "MEET-02",
        ONLY,
        ONLY_PAPERS,
        (
            "Hadir lima orang.",
            "Rapat kasus itu dihadiri oleh 6 orang.",
        ),
        (
            "Hadir empat orang.",
            "Rapat kasus itu dihadiri oleh 4 orang.",
        ),
    ),
    (
        "WHO-03",
        CASE,
        "",
        (
            "Klien Rudi bersedia mengikuti kegiatan.",
            "Praktikan menemui klien Wawan di aula.",
        ),
        (
            "Klien Muslim itu berdoa.",
            "Klien Balai itu berdoa.",
            "Praktikan menemui klien. Rudi Hartono (2010) menulisnya.",
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
