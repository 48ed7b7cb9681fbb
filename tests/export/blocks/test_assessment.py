"""Assessment as it is printed: symptoms to resource systems."""

from chapter_four import built, cited, column_sums, day, full_case, shown, tables, with_stage
from socialwork.document.inlines import plain
from socialwork.document.nodes import Heading
from socialwork.stages import Assessment, Focus, MethodUse, Resource
from socialwork.tools import LifeRoadMap
from socialwork.values.evidence import Evidence, Statement
from socialwork.values.when import Meeting
from socialwork.vocabulary.evidence import EvidenceMethod, ResourceSystem, SourceKind

CLIENT = Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW)
TEACHER = Evidence(source=SourceKind.CLASS_TEACHER, method=EvidenceMethod.OBSERVATION)


def record() -> Assessment:
    """Return an assessment whose statements rest on sources and on one another."""
    return Assessment(
        symptoms=(
            Statement(code="S1", text="Absen.", evidence=(CLIENT, TEACHER)),
            Statement(code="S2", text="Diam."),
        ),
        causes=(
            Statement(code="C1", text="Malu.", evidence=(CLIENT,), answers=("S1", "S2")),
            Statement(code="C2", text="Jauh.", evidence=(TEACHER,), answers=("S1", "lain")),
        ),
        effects=(Statement(code="E1", text="Nilai turun.", answers=("C2",)),),
        focus=Focus(text="Motivasi rendah.", reason="Mendesak.", answers=("S1", "C1", "C2")),
        resources=(
            Resource(system=ResourceSystem.FORMAL, name="Klub"),
            Resource(system=ResourceSystem.INFORMAL, name="Ibu", gives="Kasih."),
            Resource(system=ResourceSystem.INFORMAL, name="Kakek"),
        ),
    )


def test_each_symptom_has_a_line_for_each_source() -> None:
    """Number and symptom span the lines of their sources; one without a source has a dash."""
    expected = """\
Gejala masalah klien BR dan sumber yang menguatkannya disajikan dalam [](#tabel-gejala).

**table** Gejala Masalah Klien BR dan Sumbernya

| No | Gejala masalah | Sumber | Teknik |
| --- | --- | --- | --- |
| 1 | Absen. | Klien BR | Wawancara |
| ″ | ″ | Wali kelas | Observasi |
| 2 | Diam. | – |  |"""
    assert shown("assessment-symptoms", with_stage(record())) == expected


def test_causes_name_sources_and_the_symptoms_they_explain() -> None:
    """Codes become the printed numbers; a code that names nothing is left to the checks."""
    expected = """\
Faktor penyebab masalah klien BR adalah sebagai berikut.

1) Malu (klien BR, wawancara). Faktor ini menjelaskan gejala nomor 1 dan 2.
2) Jauh (wali kelas, observasi). Faktor ini menjelaskan gejala nomor 1."""
    assert shown("assessment-causes", with_stage(record())) == expected


def test_effects_follow_from_causes() -> None:
    """An effect is linked in its own words."""
    text = shown("assessment-effects", with_stage(record()))
    assert "Dampak ini timbul dari penyebab nomor 2." in text


def test_the_focus_says_what_it_answers() -> None:
    """Symptoms and causes are told apart, and the reason stands below."""
    expected = """\
Motivasi rendah. Fokus ini dipilih untuk menjawab gejala nomor 1 serta penyebab nomor 1 dan 2.

**Alasan (kedaruratan):** Mendesak."""
    assert shown("assessment-focus", with_stage(record())) == expected


def test_resources_stand_by_system() -> None:
    """Informal before formal, whatever the order of the record; the system spans its resources."""
    expected = """\
| Informal | Ibu | Kasih. |
| ″ | Kakek |  |
| Formal | Klub |  |"""
    assert shown("assessment-resources", with_stage(record())).endswith(expected)


def test_the_process_names_techniques_and_tools() -> None:
    """Techniques and tools are told in a sentence, then each technique under its heading."""
    use = MethodUse(method=EvidenceMethod.DOCUMENT_STUDY, process="Dibaca.", result="Angka.")
    assessed = Assessment(methods=(use,), tools=(LifeRoadMap(events=()),), process="Bersama klien.")
    expected = """\
Teknik yang digunakan untuk mengumpulkan data ialah studi dokumentasi. Alat asesmen yang digunakan ialah \
peta jalan kehidupan.

Bersama klien.

#### Studi Dokumentasi

**Proses:** Dibaca.

**Hasil:** Angka."""
    assert shown("assessment-process", with_stage(assessed)) == expected


def test_several_meetings_and_techniques_stand_under_headings() -> None:
    """A list of meetings is told from the headings of the techniques behind it."""
    use = MethodUse(method=EvidenceMethod.INTERVIEW, process="Ditanya.")
    meetings = (Meeting(date=day(11)), Meeting(date=day(12)))
    blocks = built("assessment-process", with_stage(Assessment(methods=(use,), meetings=meetings)))
    headings = [(one.level, plain(one.text)) for one in blocks if isinstance(one, Heading)]
    assert headings == [(4, "Pertemuan Asesmen"), (4, "Teknik Pengumpulan Data"), (5, "Wawancara")]


def test_a_second_assessment_has_tables_of_its_own() -> None:
    """After re-assessment each table has its own anchor, and its own reference."""
    case = full_case(stages=(record(), record()))
    blocks = built("assessment-symptoms", case)
    captions = [table.caption.anchor for table in tables(blocks) if table.caption]
    assert captions == ["tabel-gejala", "tabel-gejala-2"]
    assert cited(blocks) == captions


def test_rows_fill_their_columns() -> None:
    """Spans leave no gap in any row."""
    (table,) = tables(built("assessment-symptoms", with_stage(record())))
    assert set(column_sums(table)) == {4}


def test_an_empty_assessment_prints_nothing() -> None:
    """Every block of assessment returns nothing for a record without data."""
    case = with_stage(Assessment())
    names = ("process", "symptoms", "causes", "effects", "focus", "needs", "strengths", "resources", "tools")
    assert [shown(f"assessment-{name}", case) for name in names] == [""] * len(names)
