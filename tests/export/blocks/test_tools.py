"""Assessment tools as they are printed."""

from collections.abc import Iterator
from typing import Annotated

import pytest
from attrs import frozen

from chapter_four import built, cited, column_sums, full_case, shown, tables, with_stage
from socialwork.stages import Assessment
from socialwork.tools import (
    Bpss,
    BpssDomain,
    Child,
    Ecomap,
    EmotionalLine,
    Genogram,
    Kin,
    KinCondition,
    LifeEvent,
    LifeRoadMap,
    Tie,
    Tool,
    Union,
    base as tool_registry,
)
from socialwork.tools.base import tool
from socialwork.values.evidence import Evidence
from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind
from socialwork.vocabulary.person import (
    ConditionKind,
    EmotionalTie,
    Gender,
    KinKind,
    Sex,
    TieFlow,
    TieStrength,
    UnionEnd,
)
from socialwork.words import Words


def test_bpss_puts_items_and_sources_beside_each_domain() -> None:
    """The aspect spans its items, sources last; what a domain does not have is left out."""
    evidence = (Evidence(source=SourceKind.MOTHER, method=EvidenceMethod.INTERVIEW),)
    bpss = Bpss(
        biological=BpssDomain(findings="Sehat.", strengths=("Kuat", "Gesit"), evidence=evidence),
        psychological=BpssDomain(findings="Pendiam."),
        social=BpssDomain(strengths=("Dua sahabat",)),
        spiritual=BpssDomain(),
    )
    expected = """\
#### Biopsikososial-Spiritual (BPSS)

Hasil asesmen dengan biopsikososial-spiritual (BPSS) disajikan dalam [](#tabel-bpss).

**table** Biopsikososial-Spiritual (BPSS) Klien BR

| Aspek | Unsur | Uraian |
| --- | --- | --- |
| Biologis | Temuan | Sehat. |
| ″ | Kekuatan | 1) Kuat / 2) Gesit |
| ″ | Sumber | Ibu klien melalui wawancara. |
| Psikologis | Temuan | Pendiam. |
| Sosial | Kekuatan | Dua sahabat |"""
    assert shown("assessment-tools", with_stage(Assessment(tools=(bpss,)))) == expected


def test_an_ecomap_has_a_two_row_header() -> None:
    """Strength, stress and flow stand under one heading; the centre has no column."""
    ecomap = Ecomap(
        household=("BR", "IB"),
        ties=(
            Tie(system="Futsal", strength=TieStrength.STRONG, flow=TieFlow.BOTH, member="BR"),
            Tie(system="Kelas", strength=TieStrength.FAIR, stressful=True, member="BR", note="Presentasi."),
        ),
        reading="Futsal memberi tenaga.",
    )
    expected = """\
**Rumah tangga:** klien BR dan ibu klien.

Hasil asesmen dengan ekomap disajikan dalam [](#tabel-ekomap).

**table** Ekomap Klien BR

| No | Sistem | Sifat hubungan |  |  | Keterangan |
| --- | --- | --- | --- | --- | --- |
| ″ | ″ | Kekuatan hubungan | Menekan | Arah energi | ″ |
| 1 | Futsal | Kuat | Tidak | Dua arah |  |
| 2 | Kelas | Cukup | Ya | – | Presentasi. |

Futsal memberi tenaga."""
    assert shown("assessment-tools", with_stage(Assessment(tools=(ecomap,)))).endswith(expected)


def test_an_ecomap_of_several_members_names_them() -> None:
    """Where ties belong to different people of the household, each has its person."""
    ties = tuple(Tie(system="x", strength=TieStrength.WEAK, member=code) for code in ("BR", "IB"))
    case = with_stage(Assessment(tools=(Ecomap(household=(), ties=ties),)))
    assert "| 2 | x | Ibu klien | Lemah |" in shown("assessment-tools", case)


def test_a_life_road_map_stands_in_order_of_years() -> None:
    """Feelings carry their sign."""
    tool_record = LifeRoadMap(
        events=(
            LifeEvent(year=2018, event="Pindah", feeling=3),
            LifeEvent(year=2015, event="Cerai", feeling=-4),
        ),
        goal="Lulus.",
    )
    expected = """\
| No | Tahun | Peristiwa | Perasaan (−5 sampai 5) |
| --- | --- | --- | --- |
| 1 | 2015 | Cerai | −4 |
| 2 | 2018 | Pindah | +3 |

**Tujuan ke depan:** Lulus."""
    assert shown("assessment-tools", with_stage(Assessment(tools=(tool_record,)))).endswith(expected)


@pytest.mark.parametrize(
    ("decades", "expected"),
    [
        (
            (10, 0),
            """\
| No | Usia | Peristiwa | Perasaan (−5 sampai 5) |
| --- | --- | --- | --- |
| 1 | Masa kanak-kanak | Cerai | 0 |
| 2 | Usia belasan | Pindah | 0 |""",
        ),
        (
            (None, None),
            """\
| No | Peristiwa | Perasaan (−5 sampai 5) |
| --- | --- | --- |
| 1 | Pindah | 0 |
| 2 | Cerai | 0 |""",
        ),
    ],
)
def test_a_life_road_map_without_years_tells_ages_or_the_order(
    decades: tuple[int | None, ...], expected: str
) -> None:
    """Decades of age stand where years would, and without either the events keep their order."""
    events = tuple(
        LifeEvent(decade=decade, event=event)
        for decade, event in zip(decades, ("Pindah", "Cerai"), strict=True)
    )
    case = with_stage(Assessment(tools=(LifeRoadMap(events=events),)))
    assert shown("assessment-tools", case).endswith(expected)


def test_a_genogram_tells_family_unions_and_lines() -> None:
    """Years of birth stay inside; unions end with their children."""
    people = (
        Kin(code="F", role="Ayah", sex=Sex.MALE, birth_year=1978, death_year=2019, note="Sopir."),
        Kin(code="M", role="Ibu", sex=Sex.FEMALE, age=43),
        Kin(code="BR", role="Klien", sex=Sex.MALE, age=16, index=True),
    )
    genogram = Genogram(
        people=people,
        unions=(Union(code="U", partners=("F", "M"), since=2005, ended=UnionEnd.DIVORCE, until=2015),),
        children=(Child(union="U", child="BR"),),
        households=(("M", "BR"),),
        ties=(EmotionalLine(source="BR", target="M", kind=EmotionalTie.CLOSE),),
    )
    expected = """\
| 1 | Ayah | Laki-laki | – | Sopir. Meninggal tahun 2019. |
| 2 | Ibu | Perempuan | 43 |  |
| 3 | Klien | Laki-laki | 16 | Tokoh utama |

**Pasangan dan anak:**

1) Perkawinan antara ayah dan ibu sejak tahun 2005, berakhir karena bercerai pada tahun 2015; \
anak kandung: klien.

**Tinggal serumah:**

1) Ibu dan klien.

**Hubungan emosional:**

1) Klien dan ibu: dekat."""
    text = shown("assessment-tools", with_stage(Assessment(tools=(genogram,))))
    assert text.endswith(expected)
    assert "1978" not in text


def test_a_genogram_tells_what_its_symbols_show() -> None:
    """Losses, gender, conditions, custody, a second marriage and directed lines stand in the report, too."""
    people = (
        Kin(code="F", role="Ayah", sex=Sex.MALE, conditions=(KinCondition(kind=ConditionKind.SUBSTANCE),)),
        Kin(code="M", role="Ibu", sex=Sex.FEMALE, gender=Gender.MAN, age=43),
        Kin(code="X", role="Anak pertama", sex=Sex.UNKNOWN, kind=KinKind.MISCARRIAGE),
    )
    union = Union(code="U", partners=("F", "M"), ended=UnionEnd.DIVORCE, custody="M", remarried_year=2015)
    genogram = Genogram(
        people=people,
        unions=(union,),
        children=(Child(union="U", child="X"),),
        ties=(EmotionalLine(source="F", target="M", kind=EmotionalTie.CONTROL, label="soal uang"),),
    )
    text = shown("assessment-tools", with_stage(Assessment(tools=(genogram,))))
    assert "| 1 | Ayah | Laki-laki | – | Penyalahgunaan zat |" in text
    assert "| 2 | Ibu | Perempuan | 43 | Identitas gender: laki-laki |" in text
    assert "| 3 | Anak pertama | – | – | Keguguran |" in text
    assert (
        "1) Perkawinan antara ayah dan ibu, berakhir karena bercerai, kawin lagi pada tahun 2015; "
        "anak kandung: anak pertama; anak tinggal bersama ibu."
    ) in text
    assert "1) Ayah terhadap ibu: mengendalikan (soal uang)." in text


def test_siblings_of_unknown_parents_are_told_as_such() -> None:
    """A union without partners says that the parents are not known, and who their children are."""
    people = (
        Kin(code="BR", role="Klien", sex=Sex.MALE, age=16, index=True),
        Kin(code="AD", role="Adik", sex=Sex.FEMALE, age=14),
    )
    children = (Child(union="U", child="BR"), Child(union="U", child="AD"))
    genogram = Genogram(people=people, unions=(Union(code="U", partners=()),), children=children)
    text = shown("assessment-tools", with_stage(Assessment(tools=(genogram,))))
    assert "1) Orang tua tidak diketahui; anak kandung: klien dan adik." in text


def test_tools_of_a_second_assessment_have_their_own_anchors() -> None:
    """The same tool used again is numbered on."""
    ties = (Tie(system="x", strength=TieStrength.WEAK),)
    stage = Assessment(tools=(Ecomap(household=(), ties=ties),))
    blocks = built("assessment-tools", full_case(stages=(stage, stage)))
    assert cited(blocks) == ["tabel-ekomap", "tabel-ekomap-2"]
    assert all(len(set(column_sums(table))) == 1 for table in tables(blocks))


@frozen(kw_only=True)
class Circle:
    """A part of a tool that another package brings."""

    name: str
    near: Annotated[bool, Words("Dekat", "Near")] = True


@frozen(kw_only=True)
class Venn(Tool):
    """A tool that another package brings, one of its labels left out."""

    circles: Annotated[tuple[Circle, ...], Words("Lingkaran", "Circles")]
    drawn_by: tuple[str, ...] = ()
    sex: Annotated[Sex | None, Words("Jenis kelamin", "Sex")] = None


@pytest.fixture
def venn() -> Iterator[None]:
    """Register the foreign tool for one test."""
    before = dict(tool_registry._REGISTRY)
    tool("venn-of-a-test", Words("Diagram Venn", "Venn diagram"))(Venn)
    yield
    tool_registry._REGISTRY.clear()
    tool_registry._REGISTRY.update(before)


def test_a_tool_of_another_package_prints_labels_and_values(venn: None) -> None:
    """A registered tool without a printing function is not lost, nor a field without a label."""
    record = Venn(circles=(Circle(name="Sekolah"),), drawn_by=("klien", "ibu"), sex=Sex.MALE)
    expected = """\
#### Diagram Venn

|  |  |  |
| --- | --- | --- |
| Drawn by | : | klien, ibu |
| Jenis kelamin | : | Laki-laki |

**Lingkaran:**

|  |  |  |
| --- | --- | --- |
| Name | : | Sekolah |
| Dekat | : | Ya |"""
    assert shown("assessment-tools", with_stage(Assessment(tools=(record,)))) == expected
