"""Rules on what identifies the client."""

import pytest

from prose_texts import found
from socialwork.findings import Certainty


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Klien lahir di Cianjur, 14 Maret 2007.", 1),
        ("Tempat, Tanggal Lahir : Cianjur, 14 Maret 2007", 1),
        ("| TTL | : | Cianjur, 14-03-2007 |\n| --- | --- | --- |\n| Usia | : | 16 tahun |", 1),
        ("| No | Nama | Tanggal lahir |\n| --- | --- | --- |\n| 1 | A1 | 3 Mei 2008 |", 1),
        ("Klien lahir pada bulan Maret 2007.", 0),
        ("Klien lahir pada tahun 2007. Pada 6 September 2023 ia hadir.", 0),
        ("# Kajian Pustaka\n\nKartini lahir pada 21 April 1879.", 0),
    ],
)
def test_a_full_birth_date_is_found(text: str, times: int) -> None:
    """A full birth date is found wherever it stands; a year is none."""
    assert len(found(text, "HIDE-01")) == times


@pytest.mark.parametrize(
    "text",
    [
        "Klien tinggal di Kampung Sukasari RT 01/RW 04.",
        "Rumah klien berada di Kecamatan Cibeber.",
        "Alamat : Jl. Kenanga No. 12",
        "Nomor telepon ibunya 0812-3456-7890.",
        "Surel klien: br_2007@gmail.com",
        "NISN: 0071234567.",
        "| Alamat | : | Desa Sukamaju, Kecamatan Cibeber |\n| --- | --- | --- |\n| Usia | : | 16 |",
    ],
)
def test_an_address_or_number_is_found(text: str) -> None:
    """What leads to the client's door or phone is found, once a line."""
    assert [one.certainty for one in found(text, "HIDE-02")] == [Certainty.FACT]


@pytest.mark.parametrize(
    "text",
    [
        "Klien tinggal di Kabupaten Cianjur.",
        "SMK Contoh terletak di Kecamatan Cibeber.",
        "# Gambaran Umum Lembaga\n\nSekolah beralamat di Jl. Raya No. 1, telepon 0263-123456.",
        "# Lampiran\n\nPEMERINTAH KABUPATEN CONTOH, Jl. Raya No. 1 Telp. (0263) 1234567",
        "Pembimbing: Dr. Ratna, NIP 198001012005011001",
        "Alamat : Desa S***",
        "Praktikan berjalan ke desa sebelah.",
    ],
)
def test_places_of_work_are_left_alone(text: str) -> None:
    """The address of an institution, numbers of staff, and masked places are left alone."""
    assert found(text, "HIDE-02") == ()


@pytest.mark.parametrize(
    ("text", "certainties"),
    [
        ("Klien duduk di kelas XI TKJ 2.", [Certainty.FACT]),
        ("Ia siswa kelas VIII-B.", [Certainty.FACT]),
        ("Praktikan berkenalan di kelas X-A.", [Certainty.QUESTION]),
        ("Klien lulusan SMP Negeri 3 Cianjur.", [Certainty.FACT]),
        ("Ayahnya bekerja di PT Maju Jaya.", [Certainty.FACT]),
        ("Klien duduk di kelas XI dan lulusan SMP.", []),
        (
            "Klien bersekolah di SMK Contoh. Di SMK Contoh, SMK Contoh, dan SMK Contoh.",
            [],
        ),
        ("Ibunya berjualan di pasar.", []),
    ],
)
def test_origins_are_generalised(text: str, certainties: list[Certainty]) -> None:
    """Class, former school and workplace by name are found; by kind they are left alone."""
    assert [one.certainty for one in found(text, "HIDE-03")] == certainties


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Lihat https://drive.google.com/drive/folders/abc.", 1),
        ("Lihat bit.ly/catatan-harian.", 1),
        ("Lihat https://www.kemensos.go.id/layanan.", 0),
        ("# Daftar Pustaka\n\nA. (2020). https://drive.google.com/file/d/x", 0),
    ],
)
def test_an_open_drive_is_found(text: str, times: int) -> None:
    """A link to a drive is found, but not among the works cited."""
    assert len(found(text, "HIDE-05")) == times


MEMBERS = (
    "# Lampiran\n\n## Daftar Hadir Kelompok\n\n| No | Nama anggota | Tanda tangan |\n| --- | --- | --- |\n"
)
STAFF = "# Lampiran\n\n## Daftar Hadir Rapat\n\n| No | Nama | Jabatan |\n| --- | --- | --- |\n"


@pytest.mark.parametrize(
    ("text", "certainties"),
    [
        (MEMBERS + "| 1 | Sinta Contoh |  |\n| 2 | Dadan Contoh |  |", [Certainty.FACT]),
        (MEMBERS + "| 1 | A1 |  |\n| 2 | A2 |  |", []),
        (MEMBERS + "| 1 | DK |  |\n| 2 | RMS |  |", []),
        (STAFF + "| 1 | Sinta Contoh | Guru BK |\n| 2 | Dadan Contoh | Kepala |", [Certainty.QUESTION]),
        ("Nama: Bagas Contoh\n\nUsia: 16 tahun", [Certainty.FACT]),
        ("Nama: Melati (nama samaran)\n\nUsia: 16 tahun", []),
        ("Klien bernama Bagas Contoh.", [Certainty.FACT]),
        ("Nama program: Langkah Baru", []),
    ],
)
def test_names_are_codes(text: str, certainties: list[Certainty]) -> None:
    """Names of client and members are found, those of staff asked about, codes left alone."""
    assert [one.certainty for one in found(text, "HIDE-06")] == certainties


ROWS = (
    "Nama (inisial): BR",
    "Jenis kelamin: laki-laki",
    "Usia: 16 tahun",
    "Agama: Islam",
    "Suku: Sunda",
    "Hobi: futsal",
)


def test_many_features_are_asked_about() -> None:
    """Many features with a place among them are asked about; a few, or those of the form, are not."""
    assert found("\n\n".join((*ROWS, "Alamat: Kecamatan Contoh")), "HIDE-04") != ()
    assert found("\n\n".join((*ROWS[:-1], "Alamat: Kecamatan Contoh")), "HIDE-04") == ()
    assert found("\n\n".join((*ROWS, "Anak ke-: 2", "Pendidikan: SMK")), "HIDE-04") == ()


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Nama: BR\n\nGolongan darah: O", 1),
        ("Nama: BR\n\nBerat badan: 54 kg, perlu diperhatikan karena klien kurang makan", 0),
        ("# Asesmen\n\nNama: BR\n\nRiwayat penyakit: asma\n\n# Intervensi\n\nKlien membawa obat asma.", 0),
    ],
)
def test_data_on_the_body_have_a_use(text: str, times: int) -> None:
    """Data on the body that nothing uses are asked about."""
    assert len(found(text, "HIDE-08")) == times
