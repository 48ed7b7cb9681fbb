"""Rules on a token economy in the text."""

import pytest

from prose_texts import found

RECORD = (
    "# Intervensi\n\n| Hari/Tanggal | Hadir | Aktif | Bintang |\n| --- | --- | --- | --- |\n"
    "| Senin, 25 September 2023 | 1 | 1 | 2 |\n| Selasa, 26 September 2023 | 1 | 0 | 1 |\n"
    "| Rabu, 27 September 2023 | 1 | 1 | 2 |\n| Jumlah | 3 | 2 | 5 |\n\n"
)


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Selama intervensi klien memperoleh 6 bintang.", 1),
        ("Total bintang yang diperoleh klien adalah 7 bintang.", 1),
        ("Klien berhasil mengumpulkan delapan bintang.", 1),
        ("Klien memperoleh 5 bintang.", 0),
        ("Pada minggu pertama klien memperoleh 4 bintang.", 0),
        ("Pada Senin, 25 September 2023, klien memperoleh 4 bintang.", 0),
        ("Apabila hadir, klien memperoleh 1 bintang.", 0),
        ("Anggota A3 memperoleh 9 bintang.", 0),
    ],
)
def test_totals_are_those_of_the_record(line: str, times: int) -> None:
    """A total that the record denies is found; parts of it and rules are left alone."""
    assert len(found(RECORD + line, "STAR-01")) == times


def test_totals_are_possible_and_the_same() -> None:
    """More tokens than possible, or two totals, are found without a record, too."""
    head = "# Intervensi\n\nKlien mengumpulkan 50 bintang selama program.\n\n"
    assert found(head + "Klien dapat memperoleh paling banyak 48 bintang.", "STAR-01")
    assert found(head + "Selama program klien memperoleh 47 bintang.", "STAR-01")
    assert found(head + "Selama program klien memperoleh 50 bintang.", "STAR-01") == ()
    level = "Pada Senin, 25 September 2023, klien tetap di tingkat satu karena baru 20 dari 25 bintang."
    assert found(head + level, "STAR-01") == ()


RULE = "# Tahap Rencana Intervensi\n\nApabila tidak hadir, klien dikenai denda satu bintang.\n\n"


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Klien memperoleh 5 bintang.", 1),
        ("Denda diterapkan satu kali.", 0),
        ("Selama intervensi tidak ada denda.", 0),
        ("Sejak pekan kedua denda tidak disepakati lagi.", 0),
    ],
)
def test_a_fine_is_recorded_or_denied(line: str, times: int) -> None:
    """A fine that is announced and never told of is found."""
    assert len(found(RULE + RECORD + line, "STAR-02")) == times


AGREED = "# Kontrak\n\nTiga puluh bintang dapat ditukar dengan satu batang cokelat.\n\n# Intervensi\n\n"


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Klien menukarkan bintangnya dengan sebuah buku tulis.", 1),
        ("Pada Kamis, 5 Oktober 2023, 30 bintang ditukar dengan tas sekolah.", 1),
        ("Klien menukarkan 30 bintang dengan sebatang coklat.", 0),
        ("Bintang ditukar dengan hadiah.", 0),
        ("Penukaran bintang dilakukan dengan didampingi wali kelas.", 0),
        ("Sisa penukaran bintang dialihkan menjadi piagam.", 0),
    ],
)
def test_the_reward_is_the_one_agreed_on(line: str, times: int) -> None:
    """Another reward than that of the agreement is found."""
    assert len(found(AGREED + line, "STAR-03")) == times


SHELLS = (
    "# Tahap Rencana Intervensi\n\nSetiap perilaku bernilai satu kerang. Dua puluh kerang dapat ditukar "
    "dengan buku cerita.\n\n# Tahap Intervensi\n\n"
)
BY_BEHAVIOUR = (
    "| Perilaku | Kerang 2–6 Oktober | Kerang 7–11 Oktober | Jumlah |\n|---|---|---|---|\n"
    "| Bangun pagi | 4 | 5 | 9 |\n| Merapikan kamar | 3 | 5 | 8 |\n| Belajar | 4 | 4 | 8 |\n"
    "| Jumlah | 11 | 14 | 25 |\n\n"
)


@pytest.mark.parametrize(
    ("line", "code", "times"),
    [
        ("Klien memperoleh 33 dari 30 kerang.", "STAR-01", 1),
        ("Klien memperoleh 25 dari 30 kerang.", "STAR-01", 0),
        ("Perolehan naik dari 11 kerang menjadi 14 kerang.", "STAR-01", 0),
        ("Bila memukul, dua kerang diambil kembali.", "STAR-02", 1),
        ("Bila hujan, dua payung diambil kembali.", "STAR-02", 0),
        ("Setiap pelanggaran didenda satu kerang.", "STAR-02", 1),
        ("Tidak ada kerang yang diambil kembali.", "STAR-02", 0),
        ("Program berjalan tanpa hukuman.", "STAR-02", 0),
        ("Klien menukar 20 kerang dengan sebatang cokelat.", "STAR-03", 1),
        ("Kerangnya ditukar dengan bola basket.", "STAR-03", 1),
        ("Klien menukar 20 kerang dengan buku cerita bergambar.", "STAR-03", 0),
    ],
)
def test_tokens_have_any_name(line: str, code: str, times: int) -> None:
    """The agreement says what the tokens are called, and totals, fines and rewards are found by that name."""
    assert len(found(SHELLS + line, code)) == times


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Klien memperoleh 27 dari 30 kerang.", 1),
        ("Kerangnya 29.", 1),
        ("Klien memperoleh 25 dari 30 kerang.", 0),
        ("Kerangnya 25.", 0),
    ],
)
def test_a_record_by_behaviour_counts_too(line: str, times: int) -> None:
    """A record with a row for each behaviour and a column for each stretch of days gives the total."""
    assert len(found(SHELLS + BY_BEHAVIOUR + line, "STAR-01")) == times
