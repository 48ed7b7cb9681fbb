"""Citations and entries, both ways; laws."""

import pytest

from prose_slips import findings, quotes

WORKS = """

# DAFTAR PUSTAKA

Hepworth, D. H., Rooney, R. H., dan Rooney, G. D. (2017). *Direct social work practice*. Cengage.

Kementerian Sosial Republik Indonesia. (2020). *Pedoman pelayanan*. Kementerian Sosial.

Suharto, Edi. 2014. *Membangun Masyarakat*. Bandung: Refika Aditama.

Undang-Undang Republik Indonesia Nomor 14 Tahun 2019 tentang Pekerja Sosial.

Zastrow, C. (2013). *The practice of social work*. Cengage.
"""
CITED = (
    "Menurut Zastrow (2013: 45), relasi itu penting (Hepworth dkk., 2017: 12; Suharto, 2014: "
    "3). Kementerian Sosial "
    "Republik Indonesia (2020) menegaskannya. UU No. 14 Tahun 2019 tentang Pekerja Sosial mengaturnya."
)
CODES = "CITE-01", "CITE-02", "CITE-03", "CITE-04"


def test_a_report_whose_citations_fit_has_no_finding() -> None:
    """Citations in brackets, in the sentence, of bodies and laws all find their entries."""
    assert findings(CITED + WORKS, *CODES) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Motivasi tumbuh (Sardiman, 2018: 3).", "Sardiman, 2018: 3"),
        ("Menurut Sardiman (2018), motivasi tumbuh.", "Sardiman (2018)"),
        ("Motivasi tumbuh (Zastrow, 2010: 5).", "Zastrow, 2010: 5"),
        ("Hal itu ditulis Uno dan Sardiman (2016).", "Uno dan Sardiman (2016)"),
        ("Motivasi tumbuh (Zastrow, 2013: 7; Uno, 2016: 7).", "Uno, 2016: 7"),
        ("Motivasi tumbuh (Badan Pusat Statistik, 2021: 4).", "Badan Pusat Statistik, 2021: 4"),
    ],
)
def test_citations_without_entry_are_found(text: str, quote: str) -> None:
    """A citation whose name or year the bibliography does not have is found."""
    assert quotes(f"{CITED} {text}{WORKS}", "CITE-01") == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Pada tahun ajaran baru (Juli 2023) klien pindah; sekolah (berdiri tahun 1998) itu besar.",
        "Klien (lahir 2008) dan Praktikum I (Semester VI, 2023) disebut. Sumber: Dokumen Sekolah (2023).",
        "Pada Oktober (2023) dan Kurikulum Merdeka hal itu dibahas.",
    ],
)
def test_other_years_are_no_citations(text: str) -> None:
    """Dates, births and semesters are no citations."""
    assert findings(f"{CITED} {text}{WORKS}", "CITE-01") == []


def test_without_bibliography_nothing_is_missing_from_it() -> None:
    """A draft without a bibliography is not told that works are missing from it."""
    assert findings(CITED, "CITE-01", "CITE-02") == []


@pytest.mark.parametrize(
    "left_out", ["Hepworth dkk., 2017: 12; ", "; Suharto, 2014: 3", "UU No. 14 Tahun 2019"]
)
def test_entries_without_citation_are_found(left_out: str) -> None:
    """An entry that nothing cites is found, a law too."""
    assert len(findings(CITED.replace(left_out, "") + WORKS, "CITE-02")) == 1


def test_another_work_of_a_cited_author_is_found() -> None:
    """Of two works of one author the one that is not cited is found."""
    works = WORKS + "\nZastrow, C. (2010). *Groups*. Cengage.\n"
    assert len(findings(CITED + works, "CITE-02")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Motivasi tumbuh (Zastrow, hlm. 5).",
        "Motivasi tumbuh (Zastrow: 5).",
        "Menurut Suharto, motivasi tumbuh.",
    ],
)
def test_citations_without_year_are_found(text: str) -> None:
    """A citation that gives no year is found."""
    assert len(findings(f"{CITED}\n\n{text}{WORKS}", "CITE-03")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Menurut klien, hal itu berat.",
        "Menurut Zastrow (2013: 5), hal itu lazim.",
        "Nilainya naik (dari 5: 7).",
    ],
)
def test_people_of_the_case_need_no_year(text: str) -> None:
    """What people of the case say needs no year."""
    assert findings(f"{CITED}\n\n{text}{WORKS}", "CITE-03") == []


@pytest.mark.parametrize(
    "text",
    [
        "Motivasi tumbuh (Zastrow, 2013, hlm. 5).",
        "Motivasi tumbuh (Hepworth et al., 2017: 5).",
        "Ya (Zastrow 2013: 5).",
    ],
)
def test_another_style_is_found(text: str) -> None:
    """A citation in another style than most is found."""
    assert len(findings(f"{CITED} {text}{WORKS}", "CITE-04")) == 1


def test_two_signs_for_and_are_found() -> None:
    """Dan and & in citations are two styles."""
    assert (
        len(findings("Ya (Uno & Adi, 2016). Ya (Uno dan Adi, 2016). Ya (Ida dan Adi, 2016).", "CITE-04")) == 1
    )


def test_laws_of_another_kind_are_found() -> None:
    """A law that is called a government regulation is found; its right name is not."""
    assert findings("Dasarnya PP Nomor 14 Tahun 2019 tentang Pekerja Sosial.", "LAW-01")
    assert findings("Dasarnya UU Nomor 14 Tahun 2019 tentang Pekerja Sosial.", "LAW-01", "LAW-03") == []


def test_repealed_laws_are_asked_about_by_the_dates_of_the_report() -> None:
    """A law repealed before the dates of the report is asked about, unless its successor is named."""
    old = "Pada 6 September 2023 dipakai Undang-Undang Nomor 2 Tahun 1989"
    assert findings(f"{old}.", "LAW-02")
    assert findings(f"{old}, kini Undang-Undang Nomor 20 Tahun 2003.", "LAW-02") == []


def test_laws_under_another_subject_are_asked_about() -> None:
    """A law with the subject of another one is asked about."""
    assert findings("Dasarnya UU Nomor 14 Tahun 2019 tentang Sistem Pendidikan Nasional.", "LAW-03")


def test_regulations_without_issuer_are_asked_about() -> None:
    """A ministerial regulation without its ministry is asked about."""
    assert findings("Peraturan Menteri Nomor 7 Tahun 2021 mengaturnya.", "LAW-04")
    assert findings("Peraturan Menteri Sosial Nomor 7 Tahun 2021 mengaturnya.", "LAW-04") == []
