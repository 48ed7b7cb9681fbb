"""Foreign words, abbreviations, and one concept in several spellings."""

import pytest

from prose_slips import findings, quotes
from socialwork.findings import Certainty


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Praktikan melakukan home visit kemarin.", "home visit"),
        ("Klien mengikuti small talk.", "small talk"),
        ("Setelah engagement, klien setuju.", "engagement"),
        ("Teknik reassurance dipakai.", "reassurance"),
        ("Case conference berlangsung di aula.", "Case conference"),
        ("Klien diberi feedback dan *reward*.", "feedback"),
    ],
)
def test_foreign_terms_upright_are_found(text: str, term: str) -> None:
    """A foreign term without italics is found, the longest name first."""
    assert quotes(text, "EYD-15") == [term]


@pytest.mark.parametrize(
    "text",
    [
        "Praktikan melakukan *home visit* dan *small talk*.",
        "# Tahap Engagement\n\nIsi.",
        "Bab IV memuat Tahap Intake and Engagement serta Metode Case Work dan Group Work.",
        "Klien bermain token, video, film, dan internet.",
        "Ia membaca “case study” itu.",
    ],
)
def test_italics_titles_and_loans_are_left_alone(text: str) -> None:
    """Italics, headings, titles, quotations and words that Indonesian has are no slips."""
    assert findings(text, "EYD-15") == []


def test_a_term_is_told_three_times_at_most() -> None:
    """Of a term in many places the third finding tells how many more there are."""
    found = findings("\n\n".join(f"Hari {n}: ada home visit." for n in range(5)), "EYD-15")
    assert len(found) == 3
    assert "2 tempat lain" in found[2].message.id


def test_in_cells_it_is_a_question() -> None:
    """Cells hold short notes, so a foreign word in one is asked about."""
    (found,) = findings("| Kegiatan |\n|---|\n| Home visit |", "EYD-15")
    assert found.certainty is Certainty.QUESTION


@pytest.mark.parametrize("text", ["Klien menerima PKH.", "Data DTKS dipakai.", "Alat BPSS dipakai."])
def test_unexplained_abbreviations_are_asked_about(text: str) -> None:
    """An abbreviation that is nowhere written out is asked about."""
    assert len(findings(text, "EYD-16")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Program Keluarga Harapan (PKH) diterima. PKH cair.",
        "PKH (Program Keluarga Harapan) diterima.",
        "PKH adalah Program Keluarga Harapan.",
        "Klien MAP hadir. MAP pulang pada pukul 09.00 WIB ke rumahnya di RT 02.",
        "Bab III dan XII; KTP, SMK, UU, SD.",
        "PENANGANAN KASUS PADA KLIEN",
        "Biopsikososial-spiritual (selanjutnya BPSS) dipakai; BPSS membantu.",
    ],
)
def test_explained_and_common_abbreviations_are_left_alone(text: str) -> None:
    """Explained and common abbreviations, initials, Roman numbers and titles are left alone."""
    assert findings(text, "EYD-16") == []


@pytest.mark.parametrize(
    "text",
    [
        "Metode *group work* dan *groupwork* dipakai.",
        "Metode *group work* dan *Group-Work* dipakai.",
        "Level mezzo lalu level meso.",
        "Ekomap dibuat; ecomap dibaca.",
        "Subbab ini dan sub bab itu; sub bab lain; bab ini.",
    ],
)
def test_several_spellings_are_found(text: str) -> None:
    """Two spellings of one concept are found."""
    assert findings(text, "EYD-17")


@pytest.mark.parametrize(
    "text",
    [
        "Metode *group work* dan *Group work* dipakai.",
        "Padahal pada hal tertentu klien setuju.",
        "Klien keluar kota; ia pergi ke luar kelas.",
        "Anak-anak dan anak itu; guru-guru dan guru.",
    ],
)
def test_one_spelling_is_left_alone(text: str) -> None:
    """Capitals at a start, pairs with two meanings and repetition are no second spelling."""
    assert findings(text, "EYD-17") == []


def test_capitals_that_come_and_go_are_found() -> None:
    """A common noun with a capital in few of its places is found there."""
    text = "Hari itu praktikan datang. Lalu Praktikan duduk, dan praktikan pulang bersama klien."
    assert quotes(text, "EYD-18") == ["Praktikan"]


@pytest.mark.parametrize(
    "text",
    [
        "Praktikan datang. Hari itu praktikan pulang.",
        "Hari itu Klien BR datang, lalu klien pulang.",
        "Undang-Undang tentang Pekerja Sosial mengatur pekerja sosial.",
        "Judul “Penanganan Klien yang Bolos” dipilih klien; hari itu klien hadir.",
    ],
)
def test_capitals_with_a_reason_are_left_alone(text: str) -> None:
    """Starts of sentences, names and titles have their capitals."""
    assert findings(text, "EYD-18") == []
