"""Whole reports as students type them: the clean ones have no finding of fact, one slip gives its finding."""

from pathlib import Path

import pytest

from socialwork.audit.prose.catalogue import PROSE_RULES
from socialwork.audit.prose.engine import review
from socialwork.document.prose import parse_prose
from socialwork.findings import Certainty, Finding
from socialwork.reading.from_document import reading_of_blocks

FOLDER = Path(__file__).parent / "reports"
NAMES = ("sekolah", "panti", "balai")
FAMILIES = ("WHEN", "WHO", "SUM", "STAR", "AGREE", "CLAIM", "MEET", "HIDE")
RULES = tuple(one for one in PROSE_RULES if one.code.partition("-")[0] in FAMILIES)
"""The rules on what a report tells, not on how it is written: these reports are parts of reports."""


def findings(text: str) -> tuple[Finding, ...]:
    """Return what these rules say of a report in Markdown."""
    return review(reading_of_blocks(parse_prose(text)), rules=RULES)


def facts(text: str) -> set[str]:
    """Return the codes of the findings of fact."""
    return {one.code for one in findings(text) if one.certainty is Certainty.FACT}


def report(name: str) -> str:
    """Return a clean report."""
    return (FOLDER / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_clean_report_has_no_finding_of_fact(name: str) -> None:
    """A report without slips has no finding of fact, however its writer words it."""
    assert facts(report(name)) == set()


@pytest.mark.parametrize("name", NAMES)
def test_clean_report_has_few_questions(name: str) -> None:
    """A report without slips is asked little."""
    assert len(findings(report(name))) <= 3


# Report, what is replaced, by what, and the code of the finding that this one slip gives.
FACTS: tuple[tuple[str, str, str, str], ...] = (
    ("sekolah", "Kamis tanggal 5 September", "Rabu tanggal 5 September", "WHEN-01"),
    ("panti", "Jumat (10/01/2025)", "Kamis (10/01/2025)", "WHEN-01"),
    ("balai", "Kamis/ 7 November", "Rabu/ 7 November", "WHEN-01"),
    ("panti", "Rabu, 15 Januari 2025 (pukul", "Selasa, 15 Januari 2025 (pukul", "WHEN-01"),
    ("panti", "17 Januari 2025 melalui", "31 Februari 2025 melalui", "WHEN-02"),
    ("sekolah", "Selasa, 10 September 2024", "Selasa, 10 September 2022", "WHEN-03"),
    ("panti", "Pada Senin, 20 Januari 2025", "Pada Senin, 20 Januari 2020", "WHEN-03"),
    ("balai", "Rabu, 13 November 2024", "Senin, 13 November 2023", "WHEN-03"),
    ("sekolah", "BANDUNG 2024", "BANDUNG 2022", "WHEN-03"),
    ("sekolah", "9 s.d. 13 September", "19 s.d. 13 September", "WHEN-04"),
    ("sekolah", "tanggal 23 September sampai dengan 11 Oktober", "tanggal 23 Oktober sampai dengan 11 Oktober", "WHEN-04"),
    ("balai", "18 November–6 Desember 2024", "18 Desember–6 Desember 2024", "WHEN-04"),
    ("panti", "22 Januari–7 Februari 2025", "22 Februari–7 Februari 2025", "WHEN-04"),
    ("sekolah", "Selasa, 15 Oktober 2024", "Selasa, 10 September 2024", "WHEN-06"),
    ("balai", "Senin, 9 Desember 2024", "Senin, 11 November 2024", "WHEN-06"),
    ("panti", "Pada Senin, 20 Januari 2025", "Pada Jumat, 24 Januari 2025", "WHEN-06"),
    ("panti", "pada Kamis, 13 Februari 2025", "pada Kamis, 6 Februari 2025", "WHEN-06"),
    ("sekolah", "Selasa, 10 September 2024 pukul 10.00-10.40", "Senin, 9 September 2024 pukul 10.30-11.10", "WHEN-08"),
    ("balai", "| 10.30–11.30 |", "| 10.00–11.00 |", "WHEN-08"),
    ("sekolah", "Senin, 16 September 2024", "Jumat, 20 September 2024", "WHEN-09"),
    ("panti", "Pada Senin, 20 Januari 2025", "Pada Rabu, 22 Januari 2025", "WHEN-09"),
    ("sekolah", "lahir pada tahun 2011", "lahir pada tahun 2008", "WHO-01"),
    ("panti", "lahir tahun 1953", "lahir tahun 1949", "WHO-01"),
    ("sekolah", "| 62 | 58 | 120 |", "| 62 | 58 | 130 |", "SUM-02"),
    ("sekolah", "| 177 | 183 | 360 |", "| 178 | 183 | 360 |", "SUM-01"),
    ("panti", "| 16 | 26 | 42 |", "| 16 | 27 | 42 |", "SUM-01"),
    ("panti", "| Rp 75.000 |", "| Rp 80.000 |", "SUM-01"),
    ("balai", "| 42 | 58 |", "| 42 | 60 |", "SUM-01"),
    ("balai", "Semua 9 anggota", "Semua 11 anggota", "SUM-06"),
    ("balai", "Dari 9 anggota", "Dari 10 anggota", "SUM-06"),
    ("balai", "dilakukan sebanyak 4 kali", "dilakukan sebanyak 5 kali", "SUM-06"),
    ("sekolah", "Klien merupakan anak kedua dari tiga bersaudara", "Klien merupakan anak kedua dari empat bersaudara", "SUM-06"),
    ("sekolah", "9 dari 12 hari (75%)", "9 dari 12 hari (80%)", "SUM-08"),
    ("sekolah", "45% dari 20 siswa", "47% dari 20 siswa", "SUM-08"),
    ("panti", "10 dari 12 kegiatan, atau 83%", "10 dari 12 kegiatan, atau 88%", "SUM-08"),
    ("panti", "10 dari 12 kegiatan, atau 83%", "14 dari 12 kegiatan", "SUM-09"),
    ("sekolah", "mengumpulkan total 10 stiker", "mengumpulkan total 14 stiker", "STAR-01"),
    ("sekolah", "stikernya dengan bola plastik", "stikernya dengan buku tulis", "STAR-03"),
    ("sekolah", "Klien akan memperoleh", "Apabila mengejek, klien dikenai denda 1 stiker. Klien akan memperoleh", "STAR-02"),
    ("sekolah", "Pada Jumat, 6 September 2024 praktikan", "Pada Rabu, 11 September 2024 praktikan", "AGREE-02"),
    ("sekolah", "yang dihadiri oleh 6 orang", "yang dihadiri oleh 8 orang", "MEET-02"),
    ("sekolah", "| 6 | Praktikan | |\n", "", "MEET-02"),
    ("sekolah", "## Lampiran 4 Berita Acara Case Conference II", "## Lampiran 4 Undangan", "MEET-01"),
    ("sekolah", "bersama klien MF pada hari Senin", "bersama klien RT pada hari Senin", "WHO-03"),
    ("balai", "Klien AN menandatangani", "Klien DW menandatangani", "WHO-03"),
    ("panti", "Asal : Kabupaten Contoh", "Tanggal Lahir : 3 April 1953", "HIDE-01"),
    ("panti", "Asal : Kabupaten Contoh", "Alamat : Jl. Mawar No. 7 RT 02 RW 05", "HIDE-02"),
    ("balai", "Ayah klien (alm. 2015)", "Klien tinggal di Desa Sukaresik. Ayah klien (alm. 2015)", "HIDE-02"),
    ("balai", "Ayah klien (alm. 2015)", "Nomor telepon kakaknya 0813 2233 4455. Ayah klien (alm. 2015)", "HIDE-02"),
    ("sekolah", "SMP kelas VIII |", "SMP kelas VIII-C |", "HIDE-03"),
    ("sekolah", "Klien jarang berbicara", "Klien lulusan SD Negeri 2 Sukaresik. Klien jarang berbicara", "HIDE-03"),
    ("sekolah", "Terlampir pada arsip.", "Lihat https://drive.google.com/file/d/xyz/view", "HIDE-05"),
    ("panti", "Nama : SM", "Nama : Sumarsih Contohwati", "HIDE-06"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "code"), FACTS)
def test_one_slip_gives_its_finding(name: str, old: str, new: str, code: str) -> None:
    """A report with one slip of fact gives the finding of that slip."""
    text = report(name)
    assert text.count(old) == 1
    assert code in facts(text.replace(old, new))


# What is a question, not a fact.
QUESTIONS: tuple[tuple[str, str, str, str], ...] = (
    ("sekolah", "Guru BK akan memantau klien", "Praktikan akan memantau klien", "WHEN-12"),
    ("sekolah", "pada Selasa, 10 September 2024 pukul 10.00-10.40 WIB di ruang guru", "di ruang guru", "WHEN-10"),
    ("sekolah", "Evaluasi dilakukan pada hari", "Kunjungan rumah dilakukan pada Kamis, 12 September 2024. Evaluasi dilakukan pada hari", "WHEN-07"),
    ("sekolah", "14 guru perempuan", "15 guru perempuan", "SUM-04"),
    ("sekolah", "Klien bermain bersama pada 9 dari 12 hari (75%), naik dari 2 dari 10 hari (20%).", "Kemampuan klien meningkat 80%.", "SUM-10"),
    ("sekolah", "Klien jarang berbicara", "Klien adalah anak pemalas. Klien jarang berbicara", "CLAIM-04"),
    ("sekolah", "Teguran hendaknya tidak berupa hukuman fisik.", "Bila klien membolos, hendaknya ia dijemur.", "CLAIM-05"),
    ("sekolah", "Klien jarang berbicara", "Klien tidak mempunyai teman. Klien mempunyai dua sahabat. Klien jarang berbicara", "CLAIM-03"),
    ("panti", "Agama : Kristen", "Golongan darah : O", "HIDE-08"),
    ("sekolah", "Klien MF lebih sering bermain bersama teman setelah mengikuti kelompok.", "Klien MF mengalami kecanduan permainan daring akibat lingkungan pergaulan kampungnya.", "CLAIM-02"),
    ("sekolah", "Klien bermain bersama pada 9", "Kegiatan bersama korban berjalan baik. Klien bermain bersama pada 9", "WHO-04"),
    ("sekolah", "Klien MF lebih sering", "Klien MF tidak lagi memakai narkoba. Klien MF lebih sering", "WHO-04"),
    ("sekolah", "adalah kegiatan wajib", "tahun akademik 2021/2022 adalah kegiatan wajib", "WHO-04"),
    ("panti", "satu dosen pembimbing", "dua dosen pembimbing. Ia didampingi satu dosen pembimbing", "SUM-07"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "code"), QUESTIONS)
def test_one_doubtful_place_gives_its_question(name: str, old: str, new: str, code: str) -> None:
    """A report with one doubtful place is asked about it."""
    text = report(name)
    assert text.count(old) == 1
    asked = {one.code for one in findings(text.replace(old, new)) if one.certainty is Certainty.QUESTION}
    assert code in asked
