"""Guides of the assessment as they are printed in the appendices."""

from attrs import evolve

from chapter_four import context, day, full_case, shown, with_stage
from school import school_case
from socialwork.stages import Assessment
from socialwork.tools import (
    BehaviourSeen,
    DocumentStudy,
    FocusGroupGuide,
    Guide,
    GuideTopic,
    InterviewGuide,
    ObservationGuide,
    ObservationSession,
    ObservedBehaviour,
    tool_entries,
    tool_entry,
)
from socialwork.values.when import Clock, Meeting, Participants
from socialwork.vocabulary.assessment import AssessmentTool
from socialwork.vocabulary.evidence import SourceKind


def printed(*guides: Guide, option: str = "") -> str:
    """Return what the block prints of guides, two levels down as in an appendix."""
    return shown("assessment-guides", with_stage(Assessment(tools=guides)), context(level=2, option=option))


INTERVIEW = InterviewGuide(
    sources=(SourceKind.CLASS_TEACHER, SourceKind.CLASSMATE),
    people=("KS",),
    instructions="Mulailah dari hal ringan.",
    topics=(GuideTopic(topic="Keseharian", questions=("Kapan?", "Di mana?"), summary="Sering telat."),),
    dates=(day(11), day(13)),
)
DOCUMENTS = (
    DocumentStudy(document="Buku hadir", holder="KS", permitted_on=day(7), read_on=day(11), found="Absen"),
    DocumentStudy(document="Rapor"),
)


def test_an_interview_names_whom_it_is_for_and_its_questions() -> None:
    """Interviewees stand in the heading, dates and instructions before the questions by topic."""
    assert (
        printed(INTERVIEW)
        == """\
### Wawancara dengan Wali Kelas dan Teman Sekelas

|  |  |  |
| --- | --- | --- |
| Narasumber | : | Kepala sekolah |
| Digunakan pada | : | Senin, 11, dan Rabu, 13 September 2023 |

Mulailah dari hal ringan.

1) Keseharian
   (1) Kapan?
   (2) Di mana?
   **Ringkasan jawaban:** Sering telat."""
    )


def test_an_observation_defines_and_counts_behaviours() -> None:
    """Behaviours stand with their definitions, sessions with what was seen, by the names of behaviours."""
    guide = ObservationGuide(
        about="Keaktifan",
        behaviours=(ObservedBehaviour(code="t", name="Bertanya", definition="Kepada guru"),),
        sessions=(
            ObservationSession(
                date=day(12),
                time=Clock.parse("07.30"),
                place="Kelas",
                observer="P1",
                seen=(BehaviourSeen(behaviour="t", times=2),),
                note="Pelan.",
            ),
            ObservationSession(date=day(13)),
        ),
    )
    assert (
        printed(guide)
        == """\
### Pengamatan Keaktifan

| No | Perilaku yang diamati | Batasan |
| --- | --- | --- |
| 1 | Bertanya | Kepada guru |

**Pengamatan:**

| No | Waktu | Pengamat | Yang terlihat | Keterangan |
| --- | --- | --- | --- | --- |
| 1 | Selasa, 12 September 2023, pukul 07.30 WIB, kelas | Praktikan | Bertanya 2× | Pelan. |
| 2 | Rabu, 13 September 2023 | – | – |  |"""
    )
    assert guide.count("t") == 2


def test_a_focus_group_tells_who_took_part_and_what_came_of_it() -> None:
    """Time, place, people and leader stand over rules, questions and results."""
    guide = FocusGroupGuide(
        topic="Alasan belajar",
        meeting=Meeting(
            date=day(14), place="aula", present=("P1",), others=(Participants(role="siswa", count=3),)
        ),
        facilitator="P1",
        rules=("Bergantian.",),
        questions=("Mengapa belajar?",),
        results=("Cita-cita.",),
    )
    assert (
        printed(guide)
        == """\
### Diskusi tentang Alasan Belajar

|  |  |  |
| --- | --- | --- |
| Waktu | : | Kamis, 14 September 2023 |
| Tempat | : | Aula |
| Peserta | : | Praktikan dan tiga orang siswa |
| Pemandu | : | Praktikan |

**Aturan diskusi:**

1) Bergantian.

**Pertanyaan:**

1) Mengapa belajar?

**Hasil diskusi:**

1) Cita-cita."""
    )


def test_documents_stand_in_one_table() -> None:
    """Every document is a row with holder, permission and what was found; unknown days have a dash."""
    assert (
        printed(*DOCUMENTS)
        == """\
| No | Dokumen | Pemegang | Diizinkan pada | Dibaca pada | Temuan |
| --- | --- | --- | --- | --- | --- |
| 1 | Buku hadir | Kepala sekolah | 7 September 2023 | 11 September 2023 | Absen. |
| 2 | Rapor | – | – | – |  |"""
    )


def test_the_option_chooses_one_kind() -> None:
    """An appendix holds the guides of one kind only."""
    assert "Buku hadir" not in printed(INTERVIEW, *DOCUMENTS, option="interview-guide")
    assert "Wawancara" not in printed(INTERVIEW, *DOCUMENTS, option="document-study")


def test_without_guides_nothing_is_printed() -> None:
    """A case without guides has no appendix of them."""
    assert printed() == ""


def test_guides_are_not_among_the_results_of_tools() -> None:
    """The section of the tools and the sentence that lists them leave guides out."""
    case = with_stage(Assessment(tools=(INTERVIEW,)))
    assert shown("assessment-tools", case) == ""
    assert "alat asesmen" not in shown("assessment-process", case)
    assert "edoman" not in shown("assessment-tools", school_case())


def test_an_interview_with_nobody_named_has_the_name_of_its_kind() -> None:
    """Where no interviewee is given the heading is that of the kind of guide."""
    assert printed(evolve(INTERVIEW, sources=())).startswith("### Pedoman Wawancara")


def test_terms_and_records_of_tools_agree() -> None:
    """Where a tool has both a term and a record, code and names are the same."""
    records = {entry.code: entry.words for entry in tool_entries()}
    both = [term for term in AssessmentTool if term.code in records]
    assert len(both) >= 8
    assert [term.words for term in both] == [records[term.code] for term in both]
    assert tool_entry(INTERVIEW).code == AssessmentTool.INTERVIEW_GUIDE.code


def test_guides_of_a_case_without_assessment() -> None:
    """Without an assessment there are no guides."""
    assert shown("assessment-guides", full_case(stages=()), context(level=2)) == ""
