"""Body maps, problem trees, mind maps and timelines as they are printed."""

import datetime as dt

from chapter_four import shown, with_stage
from socialwork.stages import Assessment
from socialwork.tools import (
    BodyMap,
    BodyMark,
    LifeTimeline,
    MindBranch,
    MindMap,
    ProblemTree,
    TimelineEvent,
    Tool,
    TreeCause,
    TreeEffect,
)
from socialwork.vocabulary.assessment import TimelineKind
from socialwork.vocabulary.body import BodyMarkKind, BodyRegion, BodySide


def printed(tool: Tool) -> str:
    """Return the assessment tools of a case that has *tool* alone, without its heading."""
    return shown("assessment-tools", with_stage(Assessment(tools=(tool,)))).split("\n\n", 1)[1]


def test_a_body_map_has_a_row_for_each_mark() -> None:
    """Part of the body with its side, kind and note; then what was done, and the reading."""
    tool = BodyMap(
        date=dt.date(2023, 9, 14),
        marks=(
            BodyMark(region=BodyRegion.CHEST, kind=BodyMarkKind.TENSION, note="Berdebar."),
            BodyMark(region=BodyRegion.NECK, side=BodySide.BACK, kind=BodyMarkKind.INJURY),
        ),
        follow_up="Luka dirawat.",
        reading="Tubuh menanggung rasa malu.",
    )
    assert (
        printed(tool)
        == """\
Peta tubuh ini dibuat pada 14 September 2023.

Hasil asesmen dengan peta tubuh disajikan dalam [](#tabel-peta-tubuh).

**table** Peta Tubuh Klien BR

| No | Bagian tubuh | Jenis tanda | Keterangan |
| --- | --- | --- | --- |
| 1 | Dada | Ketegangan | Berdebar. |
| 2 | Leher (belakang) | Luka |  |

**Tindak lanjut:** Luka dirawat.

Tubuh menanggung rasa malu."""
    )


def test_a_problem_tree_says_what_hangs_on_what() -> None:
    """The problem comes first; causes and effects name the row that they are linked with."""
    tool = ProblemTree(
        problem="Sering tidak hadir.",
        causes=(TreeCause(code="a", text="Tidur larut."), TreeCause(code="b", text="Warung.", of="a")),
        effects=(TreeEffect(code="c", text="Nilai turun."), TreeEffect(code="d", text="Risiko.", of="zz")),
        reading="Dua akar dapat diubah.",
    )
    assert (
        printed(tool)
        == """\
Hasil asesmen dengan pohon masalah disajikan dalam [](#tabel-pohon-masalah).

**table** Pohon Masalah Klien BR

| No | Unsur | Uraian | Terkait dengan |
| --- | --- | --- | --- |
| 1 | Masalah inti | Sering tidak hadir. | – |
| 2 | Penyebab | Tidur larut. | Masalah inti |
| 3 | Penyebab | Warung. | No. 2 |
| 4 | Akibat | Nilai turun. | Masalah inti |
| 5 | Akibat | Risiko. | zz |

Dua akar dapat diubah."""
    )


def test_a_tree_without_a_problem_counts_from_its_causes() -> None:
    """Where no problem is stated the first cause is number 1; of two with one code the first is meant."""
    same = TreeCause(code="a", text="Malu.")
    tool = ProblemTree(causes=(same, same, TreeCause(code="b", text="Ditertawakan.", of="a")))
    assert printed(tool).endswith("| 3 | Penyebab | Ditertawakan. | No. 1 |")


def test_a_mind_map_lists_its_branches() -> None:
    """The subject, then each branch with what it grows from."""
    tool = MindMap(
        centre="Pagi hari",
        branches=(MindBranch(code="a", text="Tidur"), MindBranch(code="b", text="Begadang", under="a")),
    )
    assert (
        printed(tool)
        == """\
**Pokok:** Pagi hari

Hasil asesmen dengan peta pikiran disajikan dalam [](#tabel-peta-pikiran).

**table** Peta Pikiran Klien BR

| No | Kata kunci | Cabang dari |
| --- | --- | --- |
| 1 | Tidur | Pagi hari |
| 2 | Begadang | No. 1 |"""
    )


def test_a_timeline_is_printed_in_order() -> None:
    """Events stand in the order of time, each with its kind."""
    tool = LifeTimeline(
        events=(
            TimelineEvent(date=dt.date(2023, 2, 6), event="Ditertawakan", kind=TimelineKind.EVENT),
            TimelineEvent(year=2013, until=2015, event="Tinggal bersama orang tua"),
            TimelineEvent(year=2023, event="Sering *absen*", kind=TimelineKind.COMPLAINT),
        )
    )
    assert (
        printed(tool)
        == """\
Hasil asesmen dengan lini masa disajikan dalam [](#tabel-lini-masa).

**table** Lini Masa Klien BR

| No | Waktu | Peristiwa | Jenis |
| --- | --- | --- | --- |
| 1 | 2013–2015 | Tinggal bersama orang tua | Peristiwa |
| 2 | 2023 | Sering *absen* | Keluhan |
| 3 | 6 Februari 2023 | Ditertawakan | Peristiwa |"""
    )


def test_what_is_empty_has_no_table() -> None:
    """Without marks, branches or events only the reading is printed."""
    for tool in (
        BodyMap(reading="Kosong."),
        ProblemTree(reading="Kosong."),
        LifeTimeline(events=(), reading="Kosong."),
    ):
        assert printed(tool) == "Kosong."
    assert printed(MindMap(centre="Pagi", reading="Kosong.")) == "**Pokok:** Pagi\n\nKosong."
