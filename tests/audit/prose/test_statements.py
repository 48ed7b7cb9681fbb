"""Rules on claims: sources, conclusions, contradictions, labels, punishment."""

import pytest

from prose_texts import found

ITEMS = (
    "# Tahap Asesmen\n\n## Gejala Masalah\n\n"
    "1. Klien sering tidak hadir. Hal ini diketahui dari wali kelas dan presensi.\n"
    "2. Nilainya turun. Hal ini bersumber dari rapor serta guru BK.\n3. "
)


@pytest.mark.parametrize(
    ("item", "times"),
    [
        ("Klien malu berbicara menurut wali kelas.", 1),
        ("Klien malu berbicara menurut wali kelas dan sahabatnya.", 0),
        ("Klien malu berbicara menurut wali kelas dan kerabatnya.", 0),
        ("Klien malu berbicara.", 0),
    ],
)
def test_one_source_is_asked_about(item: str, times: int) -> None:
    """A finding with one source is asked about where the others have two."""
    assert len(found(ITEMS + item, "CLAIM-01")) == times


CASE = "# Tahap Asesmen\n\nKlien sering tidak hadir karena tidur larut malam.\n\n# Simpulan\n\n"


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Klien mengalami kecanduan permainan daring akibat pergaulan lingkungannya.", 1),
        ("Ketidakhadiran klien terjadi karena ia tidur terlalu larut.", 0),
        ("Praktikan belajar mendengarkan dengan sabar.", 0),
    ],
)
def test_a_conclusion_adds_nothing(line: str, times: int) -> None:
    """A conclusion on the client with words that the case never had is asked about."""
    assert len(found(CASE + line, "CLAIM-02")) == times


@pytest.mark.parametrize(
    ("one", "other", "times"),
    [
        ("Klien tidak pernah hadir di sekolah.", "Klien sering terlambat.", 1),
        ("Klien merupakan anak tunggal.", "Klien anak kedua dari tiga bersaudara.", 1),
        ("Klien tidak mempunyai teman.", "Klien memiliki dua sahabat.", 1),
        ("Orang tua klien telah bercerai.", "Orang tua klien hidup harmonis.", 1),
        ("Klien tidak merokok.", "Ayahnya sering merokok.", 0),
        ("Klien pendiam.", "Setelah mengenal, klien mudah bercerita.", 0),
        ("Klien sering terlambat.", "Klien jarang hadir.", 0),
    ],
)
def test_statements_that_deny_each_other_are_asked_about(one: str, other: str, times: int) -> None:
    """Two statements on the client that cannot both hold at one time are asked about."""
    assert len(found(f"# Tahap Asesmen\n\n{one}\n\n{other}", "CLAIM-03")) == times


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Klien adalah anak yang nakal.", 1),
        ("Klien pemalas dan keras kepala.", 1),
        ("Klien bukan anak nakal.", 0),
        ("Klien dicap nakal oleh temannya.", 0),
        ("Klien mengaku malas berangkat.", 0),
        ("Temannya menyebut klien “bodoh”.", 0),
    ],
)
def test_a_label_is_asked_about(line: str, times: int) -> None:
    """A word that labels the client is asked about; a label that is quoted or denied is not."""
    assert len(found(f"# Tahap Asesmen\n\n{line}", "CLAIM-04")) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Klien berusia 15 tahun.\n\n# Rekomendasi\n\nBila membolos, klien sebaiknya dijemur.", 1),
        (
            "Klien berusia 15 tahun.\n\n# Rencana Intervensi\n\nKlien akan diberi hukuman fisik.",
            1,
        ),
        ("Klien berusia 15 tahun.\n\n# Rekomendasi\n\nGuru hendaknya tidak memberi hukuman fisik.", 0),
        ("Klien berusia 35 tahun.\n\n# Rekomendasi\n\nBila membolos, klien sebaiknya dijemur.", 0),
    ],
)
def test_harsh_punishment_is_asked_about(text: str, times: int) -> None:
    """Punishment that hurts or shames a child is asked about where it is proposed."""
    assert len(found(text, "CLAIM-05")) == times
