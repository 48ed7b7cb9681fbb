"""What identifies people, in many wordings: found where it stands, and left alone where it is none."""

import pytest

from prose_texts import found

DIARY = "Nama (inisial): BR\n\n# Intervensi\n\nBR hadir.\n\n# Lampiran\n\n## Catatan Harian\n\n"
STAGE = "Nama (inisial): BR\n\n# Asesmen\n\n"
CASES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "HIDE-06",
        DIARY,
        "",
        (
            "BR bermain dengan temannya, Dadan Contohwan.",
            "Perawat Sinta Contohwati mencatatnya.",
            "Sinta Contohwati, S.Sos.",
            "Konselor Bagas Contohana hadir.",
            "Ibu Rukmini Contohwati, A.Md.Keb.",
            "Teman sekamarnya (Ujang Contohana) membantu.",
            "Tetangganya, Asep Contoh Wijaya, datang.",
            "wali kelas Nining Contohwati, guru BK Dede Contohana: 2 orang",
            "Kepala seksi, Yayat Contohana, M.Si.",
            "Pekerja sosial Euis Contohwati: hadir",
        ),
        (
            "BR bermain dengan temannya, Dadan.",
            "Perawat mencatatnya di Wisma Kenanga.",
            "Guru Bahasa Indonesia hadir.",
            "Anggota Karang Taruna membantu.",
            "Pekerja sosial Balai Rehabilitasi hadir.",
            "Ibu Kota Jakarta jauh.",
            "Temannya, SR, hadir.",
            "Kakaknya, Senin itu, datang.",
            "Warga Desa Sukamaju hadir.",
            "Siswa Sekolah Dasar Negeri hadir.",
            "Psikolog Rumah Sakit Umum hadir.",
        ),
    ),
    (
        "HIDE-07",
        DIARY,
        "",
        (
            "Foto BR di taman (wajah tampak jelas).",
            "Foto kegiatan, wajah anak terlihat.",
            "Gambar BR dengan wajah tidak disamarkan.",
            "Foto anggota dengan muka kelihatan.",
        ),
        (
            "Foto BR tanpa wajah yang terlihat.",
            "Foto diambil dari belakang agar wajahnya tidak tampak.",
            "Wajah BR terlihat murung.",
            "Foto BR (wajah disamarkan).",
            "Wajahnya terlihat cerah dalam kegiatan menggambar.",
        ),
    ),
    (
        "HIDE-04",
        STAGE,
        "",
        (
            (
                "BR ialah remaja laki-laki bersuku Jawa, beragama Islam, anak kedua dari empat bersaudara,"
                " hobi memancing, dan siswa kelas XI."
            ),
            (
                "Klien seorang perempuan Minang berumur 34 tahun, beragama Islam, janda, bekerja sebagai"
                " penjahit, dan berasal dari Desa Sukamaju."
            ),
            (
                "Ia laki-laki Batak, Kristen, berusia 20 tahun, bungsu dari tiga bersaudara, gemar catur,"
                " anak bungsu."
            ),
        ),
        (
            "BR laki-laki berusia 16 tahun, siswa kelas XI.",
            "BR tinggal bersama kakaknya yang bekerja di pasar.",
            "BR perempuan, 17 tahun, dan gemar melukis.",
        ),
    ),
    (
        "HIDE-08",
        STAGE,
        "",
        (
            "BR memiliki tinggi badan 165 cm.",
            "Berat badan BR 50 kg.",
            "Golongan darah BR ialah O.",
            "BR pernah menderita campak.",
            "Ia rajin ke masjid setiap Jumat.",
            "BR berkulit sawo matang dan berambut ikal.",
            "BR selalu mengikuti kebaktian di gereja.",
        ),
        (
            "Berat badan BR turun sehingga ia lemas.",
            "BR pernah sakit hati.",
            "Ibunya bertinggi badan 150 cm.",
            "BR tinggal di rumah seluas 50 meter.",
            "BR pernah sakit sehingga jarang hadir.",
        ),
    ),
    (
        "HIDE-02",
        STAGE,
        "",
        (
            "BR dapat dihubungi pada 081234567890.",
            "Rumahnya di Jalan Melati Nomor 7 RT 03/RW 02.",
            "Akun Instagram BR ialah @br_contoh.",
            "Surelnya contoh.br@contoh.id.",
            "BR tinggal di Dusun Cikadu, Desa Mekarsari.",
            "NIK BR 3203011203070001.",
            "BR beralamat di Perumahan Griya Asri Blok C Nomor 4.",
            "Ibu BR tinggal di Kampung Babakan.",
        ),
        (
            "BR tinggal di Kabupaten Cianjur.",
            "BR tinggal di sebuah desa.",
            "Balai terletak di Jalan Merdeka Nomor 10.",
        ),
    ),
    (
        "HIDE-05",
        STAGE,
        "",
        (
            "Foto ada di drive.google.com/drive/folders/xyz.",
            "Catatan tersimpan di https://1drv.ms/f/abc.",
            "Lihat https://s.id/laporanku.",
            "Dokumen ada di https://docs.google.com/document/d/abc.",
            "Foto ada di https://photos.app.goo.gl/abc.",
            "Data ada di https://www.dropbox.com/s/abc.",
            "Tautan: tinyurl.com/contoh",
            "Berkas ada pada https://mega.nz/folder/abc.",
            "Album: https://www.icloud.com/iclouddrive/abc",
        ),
        (
            "Peraturan itu ada di https://peraturan.bpk.go.id/Details/1.",
            "Laman balai ialah https://balai.contoh.id.",
        ),
    ),
    (
        "HIDE-03",
        STAGE,
        "",
        (
            "BR duduk di kelas VIII C.",
            "BR lulusan SD Negeri Mekarsari 2.",
            "Ayahnya bekerja di PT Sinar Contoh.",
            "Ibunya pegawai Toko Makmur Jaya.",
            "BR pernah bersekolah di MTs Al-Contoh.",
            "Ayahnya buruh di Pabrik Teh Contohan.",
            "BR siswa kelas XI IPS 3.",
            "Ibunya berjualan di Pasar Contohan.",
            "Ayahnya satpam di Bank Contoh Raya.",
            "Ia tamat dari SMP Contoh Bangsa.",
        ),
        (
            "BR duduk di kelas VIII.",
            "Ayahnya buruh pabrik.",
            "Ibunya berjualan di pasar.",
            "BR lulusan sekolah dasar.",
        ),
    ),
    (
        "HIDE-01",
        STAGE,
        "",
        (
            "BR lahir pada 3 Mei 2008.",
            "BR lahir di Cianjur, 03-05-2008.",
            "BR (lahir 3 Mei 2008) hadir.",
            "Kelahiran Cianjur 3 Mei 2008.",
            "Hari ulang tahun BR jatuh pada 3 Mei 2008.",
            "Tanggal lahirnya 03/05/2008.",
        ),
        (
            "BR lahir pada tahun 2008.",
            "BR lahir pada bulan Mei.",
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
