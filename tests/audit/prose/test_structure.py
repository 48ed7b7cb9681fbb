"""Parts of a report: missing, empty, out of order, run in, and half of a pair."""

import pytest

from prose_slips import findings, quotes
from socialwork.audit.prose.engine import review
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Heading, Paragraph
from socialwork.reading.from_document import reading_of_blocks

PARTS = (
    "# BAB I PENDAHULUAN",
    "# BAB II TINJAUAN PUSTAKA",
    "# BAB III PROFIL LEMBAGA",
    "# BAB IV PELAKSANAAN PRAKTIKUM",
    "## 4.1 Pendekatan Awal",
    "## 4.2 Asesmen",
    "## 4.3 Perencanaan",
    "## 4.4 Intervensi",
    "## 4.5 Evaluasi",
    "## 4.6 Terminasi",
    "# BAB V KESIMPULAN DAN SARAN",
    "# DAFTAR PUSTAKA",
    "# LAMPIRAN",
)


def report(*titles: str) -> str:
    """Return a report of headings with a sentence under each."""
    return "\n\n".join(f"{title}\n\nBagian ini ditulis." for title in titles)


def test_a_whole_report_lacks_nothing() -> None:
    """A report with all parts, under other usual names, has no finding."""
    assert findings(report(*PARTS), "STRUC-01", "STRUC-02", "STRUC-04") == []


@pytest.mark.parametrize(
    "left_out", [one for one in PARTS if "LAMPIRAN" not in one and "PELAKSANAAN" not in one]
)
def test_each_missing_part_is_found(left_out: str) -> None:
    """Each part that is left out is found missing."""
    titles = [one for one in PARTS if one != left_out]
    wanted = 2 if "KESIMPULAN" in left_out else 1
    assert len(findings(report(*titles), "STRUC-01")) == wanted


def test_a_stage_in_chapter_two_is_not_the_work() -> None:
    """A stage that only the theory tells of is missing from the work."""
    titles = [one for one in PARTS if one != "## 4.5 Evaluasi"]
    titles.insert(2, "## 2.1 Evaluasi")
    assert len(findings(report(*titles), "STRUC-01")) == 1


def test_a_fragment_is_not_asked_for_parts() -> None:
    """A draft of one or two chapters lacks nothing."""
    assert findings(report(*PARTS[:2]), "STRUC-01") == []


def test_front_matter_is_whole_or_absent() -> None:
    """Where a report has some front matter, a missing preface is found."""
    with_contents = report("# DAFTAR ISI", "# LEMBAR PENGESAHAN", *PARTS)
    assert [one.message.id for one in findings(with_contents, "STRUC-01")] == [
        "Bagian “Kata pengantar” tidak ditemukan."
    ]


def test_empty_headings_are_found() -> None:
    """A heading with nothing under it is found; one with deeper headings under it is not empty."""
    text = "# BAB I A\n\n## 1.1 B\n\nIsi.\n\n## 1.2 C\n\n## 1.3 D\n\nIsi.\n\n# BAB II E"
    assert quotes(text, "STRUC-02") == ["1.2 C", "BAB II E"]


def test_a_table_or_picture_is_something() -> None:
    """A table or a picture under a heading fills it."""
    text = "# A\n\n| x |\n|---|\n| 1 |\n\n# B\n\n![Ruang](foto:ruang)\n\n# C\n\nIsi."
    assert findings(text, "STRUC-02") == []


def test_stages_out_of_order_are_found() -> None:
    """A stage behind a later one is found."""
    titles = [*PARTS[:4], "## 4.1 Pendekatan Awal", "## 4.2 Perencanaan", "## 4.3 Asesmen", *PARTS[7:]]
    assert quotes(report(*titles), "STRUC-04") == ["4.3 Asesmen"]


def test_works_behind_appendices_are_found() -> None:
    """A bibliography behind the appendices is out of order."""
    titles = [*PARTS[:-2], "# LAMPIRAN", "# DAFTAR PUSTAKA"]
    assert quotes(report(*titles), "STRUC-04") == ["DAFTAR PUSTAKA"]


def test_intake_and_engagement_come_in_either_order() -> None:
    """The first stages may be told in either order."""
    titles = [*PARTS[:4], "## 4.1 Intake", "## 4.2 Engagement", "## 4.3 Kontrak", *PARTS[5:]]
    assert findings(report(*titles), "STRUC-04") == []


def test_run_in_headings_are_found() -> None:
    """A number of a heading at the start of a long paragraph is found, and a heading that is a paragraph."""
    words = (
        "dilakukan di sekolah bersama wali kelas dan guru BK selama dua minggu oleh praktikan dan temannya."
    )
    assert findings(f"4.2.1 Proses Asesmen {words}", "STRUC-03")
    blocks = (
        Heading(level=2, text=(Text(f"Asesmen Proses ini {words} Klien hadir."),)),
        Paragraph(text=(Text("Isi."),)),
    )
    assert [one.code for one in review(reading_of_blocks(blocks)) if one.code == "STRUC-03"] == ["STRUC-03"]


@pytest.mark.parametrize(
    "text", ["4.2 kg beras dibagikan.", "# 4.2.1 Proses\n\nIsi.", "Pada Subbab 4.2.1 Proses dibahas."]
)
def test_numbers_at_a_start_are_no_headings(text: str) -> None:
    """Measures and references are no run-in headings."""
    assert findings(text, "STRUC-03") == []


def test_process_without_result_is_found() -> None:
    """A process that no result follows is found, with labels and with headings."""
    assert findings(
        "# Ventilasi\n\nProses: Klien bercerita.\n\n# Dukungan\n\nProses: Ia dipuji.\n\nHasil: Ia lega.",
        "STRUC-05",
    )
    text = "## 4.1 A\n\n### Proses\n\nIsi.\n\n### Hasil\n\nIsi.\n\n## 4.2 B\n\n### Proses\n\nIsi."
    assert quotes(text, "STRUC-05") == ["Proses"]


def test_result_without_process_is_found() -> None:
    """A result without a process is found beside sections that have both."""
    text = "## A\n\n### X\n\nProses : Isi.\n\nHasil : Isi.\n\n### Y\n\nHasil : Isi."
    assert quotes(text, "STRUC-05") == ["Hasil"]


@pytest.mark.parametrize(
    "text",
    [
        "# A\n\nProses: Isi.\n\nHasil: Isi.\n\nHasil: Lagi.",
        "# A\n\nHasil: Isi.\n\n# B\n\nHasil: Isi.",
        "# A\n\n## Proses Kelompok\n\nIsi.\n\n## Hasil Wawancara\n\nIsi.",
        "# A\n\nProses belajar berlangsung.\n\nHasilnya baik.",
    ],
)
def test_what_is_no_pair_is_left_alone(text: str) -> None:
    """Several results, reports of results and other titles are no half of a pair."""
    assert findings(text, "STRUC-05") == []
