"""Instruments as they are printed: scores with ranges, tallies, change and choices."""

from typing import Any

from attrs import evolve

from chapter_four import built, column_sums, day, group_case, shown, tables, with_stage
from socialwork.case import Case
from socialwork.document.nodes import Table
from socialwork.export.blocks.instrument_sheets import decimal
from socialwork.instruments.answers import Answers, Observation, answers
from socialwork.instruments.model import Instrument, Item, Subscale
from socialwork.instruments.scale import Band, Norm, Scale
from socialwork.stages import Assessment, Intervention
from socialwork.tools import (
    Cohesion,
    GroupProcess,
    InstrumentUse,
    LeadershipFunctions,
    LearningMotivation,
    MemberBehaviour,
    MemberChange,
    MemberChoices,
    Sociometry,
    Tool,
)
from socialwork.values.measure import Count
from socialwork.vocabulary.instruments import Aggregation, InstrumentKind, Licence, Validation
from socialwork.words import Words

FORM = Instrument(
    code="kelas",
    name=Words("Skala kekompakan kelas", "Class cohesion scale"),
    items=(
        Item(code="b1", text="Rahasia satu"),
        Item(code="b2", text="Rahasia dua"),
        Item(code="b3", text="Rahasia tiga", reverse=True),
    ),
    scale=Scale(low=1, high=5),
    subscales=(Subscale(code="a", name="Rasa betah", items=("b1", "b3"), how=Aggregation.MEAN),),
    total=Aggregation.SUM,
    licence=Licence.OWN,
    validated=Validation.NO,
)


def in_group(*tools: Tool, **changes: Any) -> Case:
    """Return a case whose group has those tools."""
    case = group_case()
    stages: Any = case.stages
    group = evolve(stages[1].group, tools=tools)
    return evolve(case, stages=(stages[0], Intervention(group=group)), **changes)


def answered(respondent: str, **values: int | None) -> Answers:
    """Return the answers of one member on the day of the second session."""
    return Answers(respondent=respondent, date=day(4, 10), answers=answers(**values))


THREE = (answered("A1", b1=4, b2=5, b3=2), answered("BR", b1=3, b2=4, b3=3), answered("A2", b1=5, b2=None))


def test_scores_stand_with_their_ranges_and_reasons() -> None:
    """Each score has its range in the heading, a missing one its reason, and no item is printed."""
    text = shown(
        "intervention-group", in_group(Cohesion(instrument="kelas", responses=THREE), instruments=(FORM,))
    )
    expected = """\
| No | Responden | Rasa betah (1–5) | Skor total (3–15) |
| --- | --- | --- | --- |
| 1 | A1 | 4 | 13 |
| 2 | Klien BR | 3 | 10 |
| 3 | A2 | – | – |
| **Rata-rata** |  | **3,5** | **11,5** |

Rasa betah anggota kelompok A2 tidak dihitung karena 1 dari 2 butir tidak dijawab. Skor total anggota \
kelompok A2 tidak dihitung karena 2 dari 3 butir tidak dijawab. Skala kekompakan kelas belum divalidasi di \
Indonesia. Norma tidak tersedia sehingga skor hanya dibaca bersama rentangnya."""
    assert expected in text
    assert "Skala kekompakan kelas diisi oleh tiga orang pada 4 Oktober 2023" in text
    assert "Rahasia" not in text


def test_norms_name_their_band_and_source() -> None:
    """Where norms are supplied, the band stands with population and source."""
    norm = Norm(population="Siswa contoh", source="Contoh, 2020", bands=(Band(start=10, label="pita atas"),))
    form = evolve(FORM, norms=(norm,))
    text = shown(
        "intervention-group", in_group(Cohesion(instrument="kelas", responses=THREE[:1]), instruments=(form,))
    )
    assert (
        "Menurut norma Siswa contoh (Contoh, 2020), skor total anggota kelompok A1 termasuk pita atas."
        in text
    )


def test_reliability_is_stated_when_asked_for() -> None:
    """Alpha and omega stand with the number of complete answers and a caution, or with the reason."""
    tool = Cohesion(instrument="kelas", responses=THREE, reliability=True)
    text = shown("intervention-group", in_group(tool, instruments=(FORM,)))
    assert "2) Skor total, jawaban lengkap 2 orang: alfa Cronbach 1; omega McDonald 1." in text
    assert "tidak dapat dihitung (omega memerlukan sedikitnya tiga butir)" in text
    assert "Dengan responden kurang dari 30 orang, nilai reliabilitas itu tidak stabil." in text
    silent = shown("intervention-group", in_group(evolve(tool, reliability=False), instruments=(FORM,)))
    assert "alfa" not in silent


def test_many_scores_of_a_few_people_stand_in_rows() -> None:
    """Four or more scores turn the table round, with the means in the last column."""
    parts = tuple(Subscale(code=f"s{n}", name=f"Bagian {n}", items=(f"b{n}",)) for n in (1, 2, 3))
    form = evolve(FORM, subscales=parts)
    text = shown(
        "intervention-group", in_group(Cohesion(instrument="kelas", responses=THREE[:2]), instruments=(form,))
    )
    assert "| No | Skor | A1 | BR | Rata-rata |" in text
    assert "| 4 | Skor total (3–15) | 13 | 10 | **11,5** |" in text


def test_an_unknown_instrument_is_told() -> None:
    """A draft whose instrument is not known yet is printed all the same."""
    tools = (InstrumentUse(instrument="x9", reading="Nanti."), LearningMotivation(instrument="x8"))
    text = shown("assessment-tools", with_stage(Assessment(tools=tools)))
    assert "Instrumen x9 belum dikenal sehingga jawabannya belum dapat diskor." in text
    assert "Lembar pengamatan x8 belum dikenal" in text
    assert "Nanti." in text


def test_two_questionnaires_of_a_kind_have_their_own_anchors() -> None:
    """The second table of a kind is numbered on."""
    tools = (Cohesion(instrument="kelas", responses=THREE[:1]),) * 2
    made = tables(built("intervention-group", in_group(*tools, instruments=(FORM,))))
    anchors = [one.caption.anchor for one in made if one.caption]
    assert [one for one in anchors if "kekompakan" in one] == ["tabel-kekompakan", "tabel-kekompakan-2"]


# --- tallies ----------------------------------------------------------------------------------


def seen(on: int, **fields: Any) -> Observation:
    """Return an observation of the client in class."""
    return Observation(date=day(on), person="BR", observer="KS", **fields)


def test_signs_stand_by_sessions_with_their_sums() -> None:
    """Signs stand under their subscale with definitions, and the last rows put both kinds together."""
    sessions = (
        seen(12, intervals=8, situation="Pelajaran pertama", counts=answers(t2=3, r3=2)),
        seen(15, intervals=8, counts=answers(t2=4, t4=1), note="Lebih tenang."),
    )
    case = with_stage(Assessment(tools=(LearningMotivation(sessions=sessions, reading="Dibaca bersama."),)))
    text = shown("assessment-tools", case)
    assert "**table** Lembar Pengamatan Motivasi Belajar Klien BR" in text
    assert "| No | Tanda | 12 September 2023 | 15 September 2023 | Jumlah |" in text
    assert "| Tanda motivasi tinggi |  | 3 | 5 | 8 |" in text.replace("**", "")
    assert "| 2 | Memperhatikan: pandangan mengikuti" in text
    assert "dari semua tanda yang terlihat |  | 3 dari 5 | 5 dari 5 | 8 dari 10 |" in text.replace("**", "")
    points = "dari 16 tanda kali jumlah selang |  | 65 dari 128 | 69 dari 128 | 134 dari 256 |"
    assert points in text.replace("**", "")
    assert "1) Selasa, 12 September 2023: pelajaran pertama, delapan selang." in text
    assert "**Jumat, 15 September 2023:** Lebih tenang." in text
    assert "belum divalidasi" in text


def test_impossible_counts_are_told() -> None:
    """More than all intervals is printed as it is, without points."""
    case = with_stage(
        Assessment(tools=(LearningMotivation(sessions=(seen(12, intervals=2, counts=answers(t2=3)),)),))
    )
    text = shown("assessment-tools", case)
    assert "Sebagian cacah tidak mungkin" in text
    assert "Nilai:" not in text


def test_signs_of_a_protected_tally_are_not_printed() -> None:
    """Of a form that may not be copied, signs go by their codes."""
    form = Instrument(
        code="uji",
        name="Uji",
        kind=InstrumentKind.TALLY,
        items=(Item(code="q1", text="Bunyi yang dilindungi"),),
        licence=Licence.COPYRIGHTED,
    )
    tool = GroupProcess(instrument="uji", sessions=(seen(12, counts=answers(q1=2)),))
    text = shown("assessment-tools", with_stage(Assessment(tools=(tool,)), instruments=(form,)))
    assert "| 1 | q1 | 2 |" in text
    assert "dilindungi" not in text


def test_functions_stand_by_members() -> None:
    """Leadership functions have a column for each member, summed over the sessions."""
    sessions = tuple(
        Observation(date=day(n), person=person, counts=answers(f1=1, k2=n - 27))
        for n in (28, 29)
        for person in ("A1", "BR")
    )
    text = shown("intervention-group", in_group(LeadershipFunctions(sessions=sessions)))
    assert "| No | Fungsi | A1 | BR | Jumlah |" in text
    assert "| 1 | Menghidupkan perasaan | 2 | 2 | 4 |" in text
    assert "| 6 | Mencari keterangan | 3 | 3 | 6 |" in text


def test_many_people_stand_in_rows() -> None:
    """Beyond eight people, the functions are told by their groups."""
    sessions = tuple(Observation(date=day(29), person=f"A{n}", counts=answers(f1=n)) for n in range(1, 10))
    made = built("assessment-tools", with_stage(Assessment(tools=(LeadershipFunctions(sessions=sessions),))))
    (table,) = tables(made)
    assert len(table.rows) == 10
    assert set(column_sums(table)) == {9}


# --- change and choices -----------------------------------------------------------------------


def test_change_stands_with_its_attainment() -> None:
    """Baseline, target and result are counts; attainment is worked out, also where less is aimed at."""
    tool = MemberChange(
        source="Kartu rencana",
        behaviours=(
            MemberBehaviour(
                member="A1", behaviour="Hadir", baseline=Count(1, 2), target=Count(2, 2), result=Count(2, 2)
            ),
            MemberBehaviour(
                member="BR",
                behaviour="Terlambat",
                target=Count(1, 4),
                result=Count(2, 4),
                less=True,
                note="Hujan",
            ),
            MemberBehaviour(member="A2", behaviour="Bertanya", target=Count(1, 4)),
        ),
    )
    expected = """\
| No | Anggota | Perilaku | Data dasar | Sasaran | Hasil | Pencapaian | Keterangan |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | A1 | Hadir | 1 dari 2 | 2 dari 2 | 2 dari 2 | Tercapai |  |
| 2 | Klien BR | Terlambat | – | 1 dari 4 | 2 dari 4 | Belum tercapai | Hujan |
| 3 | A2 | Bertanya | – | 1 dari 4 | – | – |  |

Sasaran tercapai pada satu dari dua perilaku yang diukur."""
    text = shown("intervention-group", in_group(tool))
    assert expected in text
    assert "datanya berasal dari kartu rencana." in text


def test_choices_are_told_in_a_table_and_in_words() -> None:
    """Status, density, returned choices, cliques and who was left out."""
    tool = Sociometry(
        criterion="teman mengerjakan tugas",
        choices=(
            MemberChoices(member="BR", chosen=("A1", "A2")),
            MemberChoices(member="A1", chosen=("BR", "A2")),
            MemberChoices(member="A2", chosen=("BR", "A1")),
            MemberChoices(member="A3", chosen=("BR",)),
        ),
    )
    text = shown("intervention-group", in_group(tool))
    assert "| 1 | Klien BR | A1, A2 | 3 | 2 |" in text
    assert "Dari dua belas pilihan yang mungkin, tujuh digunakan. Enam dari tujuh pilihan dibalas." in text
    assert "Anggota yang seluruhnya saling memilih ialah (BR, A1, A2)." in text
    assert "Yang tidak dipilih siapa pun ialah anggota kelompok A3." in text


def test_everyone_chosen_is_told() -> None:
    """Where nobody is left out, the report says so."""
    tool = Sociometry(
        criterion="teman",
        choices=(MemberChoices(member="A1", chosen=("A2",)), MemberChoices(member="A2", chosen=("A1",))),
    )
    assert "Setiap anggota dipilih oleh sedikitnya satu orang." in shown("intervention-group", in_group(tool))


def test_tools_without_data_print_their_reading_only() -> None:
    """A tool that holds nothing yet makes no table."""
    tools = (
        MemberChange(reading="Satu."),
        Sociometry(criterion="x", choices=(), reading="Dua."),
        GroupProcess(reading="Tiga."),
        Cohesion(instrument="gcs-r", reading="Empat."),
    )
    made = built("assessment-tools", with_stage(Assessment(tools=tools)))
    assert not [one for one in made if isinstance(one, Table)]


def test_the_report_speaks_english_too() -> None:
    """Numbers and words follow the language of the report."""
    assert (decimal(1.25, "id"), decimal(1.25, "en"), decimal(-0.001, "id")) == ("1,25", "1.25", "0")
