"""What an import takes for certain, and what it asks."""

import datetime as dt

import pytest
from benchmarks.corpus import reports

import socialwork as sw
from socialwork.importing.patterns import heading_pattern
from socialwork.importing.pictures import slug


def draft(name: str) -> sw.Draft:
    """Return the draft of the clean twin of a report that somebody typed."""
    return sw.draft_case(next(report.clean for report in reports() if report.name == name))


@pytest.fixture(scope="module")
def anak() -> sw.Draft:
    """Return the draft of a report with a cover, a table on the identity and dated stages."""
    return draft("anak")


def cover(*said: str) -> sw.Draft:
    """Return the draft of a report of which only the cover says something."""
    blocks = [sw.Paragraph(text=(sw.Text(line),), role="center") for line in said]
    heading = sw.Heading(level=1, text=(sw.Text("PENDAHULUAN"),), number="BAB I")
    text = sw.Paragraph(text=(sw.Text("Isi bab ini."),))
    document = sw.Document(parts=(sw.Part(blocks=(*blocks, heading, text)),))
    return sw.draft_case(sw.WordReport(document=document, places=()))


def questions(made: sw.Draft) -> str:
    """Return all that a draft asks."""
    return "\n".join(one.words.id for one in made.questions)


def test_the_cover_names_title_student_and_supervisor(anak: sw.Draft) -> None:
    """Title, student, number, supervisor and school stand on the cover; the title as the text spells it."""
    people = anak.case.people
    assert anak.case.title.startswith("Penanganan Klien “AZ” yang Sulit Mengendalikan Emosi di Balai")
    assert (people.student.name, people.student.student_number) == ("Galang Dirgantara", "20.04.311")
    assert [one.name for one in people.supervisors] == ["Dra. Wulandari Prameswari, M.Si."]
    assert anak.case.practicum.school.name == "Politeknik Sosial Nusantara"


def test_the_identity_names_the_client(anak: sw.Draft) -> None:
    """Initials, sex and age stand in the table on the identity."""
    client = anak.case.people.client
    assert (client.code, client.sex, client.stated_age) == ("AZ", sw.Sex.MALE, 15)


def test_the_title_names_the_institution(anak: sw.Draft) -> None:
    """The institution and its region stand in the title."""
    institution = anak.case.institution
    assert institution.name == "Balai Rehabilitasi Sosial Anak Tunas Harapan"
    assert institution.region == "Kabupaten Cianjur"


def test_what_is_not_certain_is_asked(anak: sw.Draft) -> None:
    """A schooling that no term names, and a setting that the name does not tell, are asked."""
    assert anak.case.people.client.education is None
    assert "Kelas IX program Paket B" in questions(anak)
    assert "institution › setting" in questions(anak)


def test_dated_events_become_meetings(anak: sw.Draft) -> None:
    """Events that are told in the section of their stage are its meetings, with time and place."""
    meetings = anak.case.records(sw.Engagement)[0].meetings
    assert (dt.date(2023, 9, 7), "15.30–16.30 WIB", "gazebo balai") in [
        (one.date, str(one.time), one.place) for one in meetings
    ]
    assert anak.case.practicum.period == sw.Period(dt.date(2023, 9, 4), dt.date(2023, 11, 3))
    assert [one.number.code for one in anak.case.conferences] == ["I", "II"]


def test_an_example_gives_its_facts_back() -> None:
    """What the case of an example says of people and time comes back from its report."""
    case = sw.load_case("example:lansia")
    document = sw.build(case, sw.load_template())
    made = sw.draft_case(sw.WordReport(document=document, places=())).case
    assert made.title == case.title
    assert made.practicum.period == case.practicum.period
    assert made.people.student.name == case.people.student.name
    assert [one.name for one in made.people.supervisors] == [
        one.name for one in case.people.campus_supervisors
    ]
    kept = ("code", "sex", "religion", "education", "marital_status")
    assert [getattr(made.people.client, one) for one in kept] == [
        getattr(case.people.client, one) for one in kept
    ]


def test_a_report_that_says_nothing_is_all_questions() -> None:
    """Without cover and identity nothing is invented: all of it is asked."""
    made = cover()
    assert made.case.title == "(judul laporan)"
    assert made.case.people.client.sex is sw.Sex.UNKNOWN
    assert made.case.stages == ()
    for path in ("title", "people › student › name", "people › client › code", "practicum › period"):
        assert f"`{path}`" in questions(made)


def test_names_on_lines_of_their_own() -> None:
    """Supervisors and student may stand behind their label or below it."""
    made = cover(
        "LAPORAN PRAKTIKUM",
        "PENANGANAN KLIEN “KL”",
        "Dosen Pembimbing:",
        "Dr. Satu Contoh, M.Si.",
        "Dua Contoh, M.Kesos.",
        "Disusun oleh: Tiga Contoh",
        "NRP. 00.00.003",
        "POLITEKNIK CONTOH",
        "BANDUNG, 2024",
    )
    people = made.case.people
    assert [one.name for one in people.supervisors] == ["Dr. Satu Contoh, M.Si.", "Dua Contoh, M.Kesos."]
    assert (people.student.name, people.student.student_number) == ("Tiga Contoh", "00.00.003")
    assert made.case.practicum.school.city == "Bandung"
    assert made.case.title == "PENANGANAN KLIEN “KL”"


@pytest.mark.parametrize(
    ("label", "level", "pattern"),
    [
        ("BAB II", 1, "BAB {roman}"),
        ("BAB 2", 1, "BAB {n}"),
        ("2.1", 2, "{chapter}.{n}"),
        ("2.1.3.", 3, "{parent}.{n}."),
        ("B.", 2, "{LETTER}."),
        ("(3)", 5, "({n})"),
        ("c)", 4, "{letter})"),
        ("bukan nomor", 2, ""),
    ],
)
def test_a_label_tells_its_pattern(label: str, level: int, pattern: str) -> None:
    """The way in which a heading is numbered is seen in its label."""
    assert heading_pattern(label, level) == pattern


def test_codes_are_made_of_titles() -> None:
    """A code has whole words of its title, in small letters, and is never too long."""
    assert slug("Kegiatan di Élang & “Rumah” 2") == "kegiatan-di-elang-rumah-2"
    assert len(slug("kata " * 40)) <= 40
    assert slug("…") == ""
