"""Venn diagrams, culturagrams and rejections as they are printed."""

from attrs import evolve

from chapter_four import group_case, shown, with_stage
from socialwork.stages import Assessment, Intervention
from socialwork.tools import (
    Culturagram,
    InstitutionVenn,
    MemberChoices,
    SetVenn,
    Sociometry,
    Tool,
    VennCircle,
    VennItem,
    VennSet,
)
from socialwork.vocabulary.circles import Closeness, Importance, Influence


def printed(tool: Tool) -> str:
    """Return what an assessment with that tool prints."""
    return shown("assessment-tools", with_stage(Assessment(tools=(tool,))))


def test_institutions_stand_in_a_row_each() -> None:
    """Importance, closeness and influence have columns, notes where there are any; codes become roles."""
    circles = (
        VennCircle(
            name="IB", importance=Importance.GREAT, closeness=Closeness.TOUCHING, note="*Setiap* hari."
        ),
        VennCircle(
            name="Puskesmas",
            importance=Importance.MEDIUM,
            closeness=Closeness.FAR,
            influence=Influence.NEUTRAL,
        ),
    )
    expected = """\
#### Diagram Venn

**Pusat:** Klien BR.

Hasil asesmen dengan diagram Venn disajikan dalam [](#tabel-venn).

**table** Diagram Venn Klien BR

| No | Pihak | Pentingnya | Kedekatan | Pengaruh | Keterangan |
| --- | --- | --- | --- | --- | --- |
| 1 | Ibu klien | Sangat penting | Bersinggungan | Mendukung | *Setiap* hari. |
| 2 | Puskesmas | Penting | Jauh | Tanpa pengaruh yang dirasakan |  |

Puskesmas sulit dijangkau."""
    assert printed(InstitutionVenn(circles=circles, reading="Puskesmas sulit dijangkau.")) == expected


def test_a_centre_may_be_told_in_words() -> None:
    """Without notes there is no column for them; without circles the reading is all there is."""
    one = VennCircle(name="Dapur", importance=Importance.SMALL, closeness=Closeness.NEAR)
    text = printed(InstitutionVenn(centre="penghuni Wisma Melati", circles=(one,)))
    assert "**Pusat:** Penghuni Wisma Melati." in text
    assert "Keterangan" not in text
    assert printed(InstitutionVenn(circles=(), reading="Belum.")) == "#### Diagram Venn\n\nBelum."


def test_regions_of_sets_stand_in_a_row_each() -> None:
    """Those of one set come first, what belongs to none comes last; several items are a list."""
    tool = SetVenn(
        sets=(VennSet(code="K", name="Klien"), VennSet(code="I", name="Ibu")),
        items=(
            VennItem(text="lulus", sets=("I", "K")),
            VennItem(text="main gim"),
            VennItem(text="menggambar", sets=("K",)),
            VennItem(text="futsal", sets=("K",)),
        ),
    )
    expected = """\
| No | Himpunan | Butir |
| --- | --- | --- |
| 1 | Hanya Klien | 1) menggambar / 2) futsal |
| 2 | Klien dan Ibu | lulus |
| 3 | Di luar semua himpunan | main gim |"""
    assert printed(tool).endswith(expected)
    assert printed(evolve(tool, items=(), reading="Kosong.")) == "#### Diagram Venn Himpunan\n\nKosong."


def test_a_culturagram_prints_what_is_told() -> None:
    """Aspects without text have no row."""
    expected = """\
#### Kulturagram

Hasil asesmen dengan kulturagram disajikan dalam [](#tabel-kulturagram).

**table** Kulturagram Klien BR

| No | Aspek | Uraian |
| --- | --- | --- |
| 1 | Alasan berpindah | Ikut *kakek*. |
| 2 | Keyakinan tentang sehat dan sakit | Jamu. |

Terbuka."""
    assert printed(Culturagram(health="Jamu.", moving="Ikut *kakek*.", reading="Terbuka.")) == expected
    assert printed(Culturagram(reading="Belum.")) == "#### Kulturagram\n\nBelum."


def test_rejections_have_columns_where_they_were_asked() -> None:
    """Whom each rejected and by how many each was rejected stand behind the choices."""
    case = group_case()
    choices = (
        MemberChoices(member="BR", chosen=("A1",)),
        MemberChoices(member="A1", rejected=("BR",)),
        MemberChoices(member="A2"),
    )
    group = evolve(case.stages[1].group, tools=(Sociometry(criterion="teman", choices=choices),))  # type: ignore[union-attr]
    text = shown("intervention-group", evolve(case, stages=(case.stages[0], Intervention(group=group))))
    assert "| Timbal balik | Menolak | Ditolak oleh (orang) |" in text
    assert "| 1 | Klien BR | A1 | 0 | 0 | – | 1 |" in text
    assert "| 2 | A1 | – | 1 | 0 | BR | 0 |" in text
    assert "Anggota menyampaikan satu penolakan." in text
