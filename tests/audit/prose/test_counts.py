"""Rules on counts in the text."""

import pytest

from prose_texts import found


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Rapat dihadiri 12 orang yang terdiri dari 3 guru dan 4 siswa.", 1),
        ("Peserta berjumlah dua belas orang, terdiri atas lima siswa, lima guru, dan dua praktikan.", 0),
        ("Guru berjumlah 24 orang terdiri dari 10 guru laki-laki dan 14 guru perempuan.", 0),
        ("Sekolah mempunyai 24 guru yang terdiri dari guru tetap dan guru honorer.", 0),
        ("Ada 5 orang praktikan yang terdiri atas 2 laki-laki dan 4 perempuan.", 1),
    ],
)
def test_parts_give_their_total(text: str, times: int) -> None:
    """Parts that a sentence counts out are added up; a list without counts is left alone."""
    assert len(found(text, "SUM-04")) == times


def test_letters_are_held_against_figures() -> None:
    """A number written twice is one number."""
    assert found("Ada 12 (tiga belas) orang.", "SUM-05")
    assert found("Ada 12 (dua belas) orang, 3 (siswa), dan 4 (A4) lembar.", "SUM-05") == ()


BASE = "# Intervensi\n\nKelompok ini beranggotakan tujuh orang siswa.\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "Jumlah anggota kelompok: 8 orang.",
        "Pertemuan dihadiri sembilan anggota.",
        "Kelompok terdiri dari 5 orang anggota.",
        "Tujuh dari delapan anggota hadir.",
        "Semua enam anggota hadir.",
    ],
)
def test_members_counted_otherwise_are_found(line: str) -> None:
    """Another number of members is found, and more members than there are."""
    assert found(BASE + line, "SUM-06")


@pytest.mark.parametrize(
    "line",
    [
        "Tiga anggota bercerita tentang hobinya.",
        "Kelompok terdiri dari tujuh siswa.",
        "Delapan peserta hadir, yaitu klien dan tujuh anggota lain.",
        "Kelompok terdiri atas delapan siswa, yaitu klien BR dan tujuh anggota lain.",
        "Kelompok terdiri dari 3 siswa laki-laki dan 4 siswa perempuan.",
        "Lima anggota keluarga tinggal serumah.",
        "Delapan calon anggota ditanya minatnya.",
        "Enam dari tujuh anggota hadir.",
    ],
)
def test_some_of_the_members_are_left_alone(line: str) -> None:
    """Some of them, the client beside them, and members of other things are left alone."""
    assert found(BASE + line, "SUM-06") == ()


def test_sessions_are_counted_alike() -> None:
    """Sessions held are as many everywhere; planned ones may be more."""
    text = "# Intervensi\n\nPertemuan kelompok dilaksanakan sebanyak tiga kali.\n\n"
    assert found(text + "Kelompok bertemu dua kali pertemuan.", "SUM-06")
    assert found(text + "Direncanakan empat pertemuan kelompok.", "SUM-06") == ()
    assert found(text + "Klien mengikuti dua pertemuan kelompok.", "SUM-06") == ()


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Klien anak ke-2 dari 3 bersaudara.\n\nKlien anak kedua dari empat bersaudara.", 1),
        ("Klien anak ke-4 dari 3 bersaudara.", 1),
        ("Klien anak ke-2 dari 3 bersaudara.\n\nIbu klien anak ke-5 dari 7 bersaudara.", 0),
        ("Nama: BR\n\nKlien anak kedua dari tiga bersaudara.\n\nIa anak kedua dari tiga bersaudara.", 0),
    ],
)
def test_siblings_are_counted_alike(text: str, times: int) -> None:
    """The siblings of the client, not those of others, are as many everywhere."""
    assert len(found(text, "SUM-06")) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Ada dua pembimbing lokal.\n\nIa dibimbing seorang pembimbing lokal.", 1),
        ("Tujuh orang praktikan lain hadir.\n\nDelapan orang praktikan hadir.", 0),
        ("Ada dua pembimbing lokal.\n\nSalah seorang pembimbing lokal hadir.", 0),
        ("Ada dua pembimbing lokal.\n\nSeorang dosen pembimbing hadir.", 0),
    ],
)
def test_supervisors_are_counted_alike(text: str, times: int) -> None:
    """Supervisors of one kind are as many everywhere."""
    assert len(found(text, "SUM-07")) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Klien hadir 93% dari 9 hari.", 1),
        ("Klien hadir 8 dari 9 hari (95%).", 1),
        ("Dari 9 hari sekolah, klien hadir 8 hari (95%).", 1),
        ("Klien hadir 95% (8 dari 9 hari).", 1),
        ("Klien hadir 8 dari 9 hari (89%) dan aktif 6 dari 9 hari atau 67%.", 0),
        ("Target kehadiran minimal 80% dari 9 hari.", 0),
        ("Sekitar 60% dari 7 anggota setuju.", 0),
        ("Kehadiran naik dari 6 dari 12 hari (50%) menjadi 8 dari 9 hari (88,9%).", 0),
        ("Sebanyak 45% dari 1.250 siswa hadir.", 0),
    ],
)
def test_percentages_are_reckoned(text: str, times: int) -> None:
    """A percentage that no count gives is found; a target or an estimate is none."""
    assert len(found(text, "SUM-08")) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Klien hadir 9 dari 8 hari sekolah.", 1),
        ("Klien memperoleh 50 bintang dari 48 kesempatan.", 1),
        ("Kehadiran naik dari 6 dari 12 hari menjadi 8 dari 9 hari.", 0),
        ("Klien hadir 8 dari 9 hari sekolah.", 0),
        ("Nilainya turun menjadi 7 dari 5 hari lalu.", 0),
    ],
)
def test_a_part_is_not_more_than_the_whole(text: str, times: int) -> None:
    """More of something than there are is found."""
    assert len(found(text, "SUM-09")) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("# Evaluasi\n\nMotivasi klien meningkat 80%.", 1),
        ("# Evaluasi\n\nKehadiran meningkat menjadi 89%, yaitu 8 dari 9 hari.", 0),
        ("# Evaluasi\n\nBatas interval kepercayaan 95%.", 0),
        ("# Rencana Intervensi\n\nKehadiran diharapkan mencapai 80%.", 0),
    ],
)
def test_a_percentage_needs_its_base(text: str, times: int) -> None:
    """A percentage on what came of the work is asked for its base."""
    assert len(found(text, "SUM-10")) == times
