"""Rules on case conferences."""

import pytest

from prose_texts import found

HELD = (
    "# Rencana Intervensi\n\nCase Conference I dilaksanakan pada 20 September 2023 dan "
    "dihadiri oleh empat orang.\n\n"
    "# Lampiran\n\n"
)
PAPERS = (
    "## Berita Acara Case Conference I\n\nRapat dihadiri oleh empat orang.\n\n"
    "## Daftar Hadir Case Conference I\n\n"
)
LIST = "| No | Jabatan | Tanda tangan |\n| --- | --- | --- |\n"


def attended(count: int) -> str:
    """Return an attendance list of so many people."""
    return LIST + "".join(f"| {n} | Guru |  |\n" for n in range(1, count + 1))


@pytest.mark.parametrize(
    ("papers", "times"),
    [
        (PAPERS + attended(4), 0),
        ("Foto kegiatan.", 2),
        ("## Daftar Hadir Case Conference I\n\n" + attended(4), 1),
        ("## Notulen Case Conference Pertama\n\nTerlampir.\n\n## Presensi\n\nTerlampir.", 0),
        ("## Berita Acara Case Conference II\n\nTerlampir.\n\n## Daftar Hadir\n\nTerlampir.", 1),
    ],
)
def test_a_conference_has_its_papers(papers: str, times: int) -> None:
    """Minutes and attendance list of each conference stand in the appendices, under any usual name."""
    assert len(found(HELD + papers, "MEET-01")) == times


def test_a_part_of_a_report_has_no_appendices() -> None:
    """A text without appendices is not asked for them."""
    assert found(HELD.partition("# Lampiran")[0], "MEET-01") == ()


@pytest.mark.parametrize(
    ("papers", "times"),
    [
        (PAPERS + attended(4), 0),
        (PAPERS + attended(5), 1),
        (PAPERS.replace("empat", "enam") + attended(4), 1),
        (PAPERS.replace("empat orang", "4 orang guru dan 2 orang praktikan") + attended(4), 0),
    ],
)
def test_text_minutes_and_list_count_alike(papers: str, times: int) -> None:
    """Text, minutes and attendance list count as many people."""
    assert len(found(HELD + papers, "MEET-02")) == times
