"""Consequences and protocols as they are printed."""

from attrs import evolve

from behaviour_slips import GOOD_RUN
from chapter_four import built, cited, context, day, shown, tables, token_case, with_stage
from socialwork.stages import Activity, Intervention, Plan
from socialwork.techniques import Consequence, ProtocolRun, Stop, TechniqueUse
from socialwork.vocabulary.behaviour import BehaviourTechnique, Operation, Stimulus
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.process import Method

PRAISE = Consequence(
    operation=Operation.PRESENT, stimulus=Stimulus.PLEASANT, what="Pujian", behaviour="Hadir di kelas."
)
CHORE = Consequence(operation=Operation.REMOVE, stimulus=Stimulus.UNPLEASANT, what="satu tugas piket")


def used(*techniques: BehaviourTechnique | CaseworkTechnique | Consequence) -> Intervention:
    """Return an intervention that used *techniques*."""
    return Intervention(uses=tuple(TechniqueUse(technique=one) for one in techniques))


def words(table_rows: object) -> list[list[str]]:
    """Return the texts of the cells of a table, its paragraphs parted by a bar."""
    return [
        [" | ".join("".join(part.text for part in block.text) for block in cell.blocks) for cell in row]
        for row in table_rows  # type: ignore[attr-defined]
    ]


def test_a_consequence_is_told_in_a_sentence() -> None:
    """What was given or taken away, what it is meant to do; its name is the heading."""
    expected = """\
#### Penguatan Positif (Pujian)

Setelah hadir di kelas, klien menerima pujian; perilaku itu diharapkan makin sering muncul.

#### Penguatan Negatif (Satu Tugas Piket)

Klien dibebaskan dari satu tugas piket; perilaku yang diikutinya diharapkan makin sering muncul."""
    assert shown("intervention-uses", with_stage(used(PRAISE, CHORE))) == expected


def test_a_planned_consequence_has_its_name() -> None:
    """A programme table names a consequence by the grid, with what it is."""
    plan = Plan(activities=(Activity(name="Pagi", method=Method.CASEWORK, techniques=(PRAISE,)),))
    assert "Penguatan positif (pujian)" in shown("programme-table", with_stage(plan))


def test_the_grid_holds_the_consequences_of_the_case() -> None:
    """Four cells, each with its name and effect, and with what the case gives or takes away."""
    case = with_stage(used(PRAISE, evolve(PRAISE, what="bintang"), CHORE, PRAISE))
    (grid,) = tables(built("behaviour-grid", case))
    assert words(grid.rows) == [
        ["Rangsangan", "Diberikan", "Diambil"],
        [
            "Hal yang menyenangkan",
            "Penguatan positif: perilaku diharapkan meningkat. | Dalam kasus ini: pujian dan bintang.",
            "Penghukuman negatif: perilaku diharapkan berkurang.",
        ],
        [
            "Hal yang tidak menyenangkan",
            "Penghukuman positif: perilaku diharapkan berkurang.",
            "Penguatan negatif: perilaku diharapkan meningkat. | Dalam kasus ini: satu tugas piket.",
        ],
    ]


def test_the_grid_can_keep_to_what_was_used() -> None:
    """The option ``used`` leaves out the row of which the case uses nothing."""
    (grid,) = tables(built("behaviour-grid", with_stage(used(PRAISE)), context(option="used")))
    assert [row[0] for row in words(grid.rows)] == ["Rangsangan", "Hal yang menyenangkan"]


def test_the_grid_is_cited() -> None:
    """The sentence before the grid refers to it."""
    assert cited(built("behaviour-grid", token_case())) == ["tabel-akibat-perilaku"]


def test_no_grid_without_behaviour_change() -> None:
    """A case of casework alone has no grid."""
    assert built("behaviour-grid", with_stage(used(CaseworkTechnique.SUPPORT))) == ()


def test_a_protocol_is_told_with_its_steps() -> None:
    """Who agreed when, what had to be so, the ladder, the steps in a table and the end."""
    use = TechniqueUse(technique=BehaviourTechnique.CONTACT_DESENSITIZATION, protocol=GOOD_RUN)
    case = with_stage(Intervention(uses=(use,)))
    text = shown("intervention-uses", case)
    assert "Teknik ini disetujui oleh klien BR pada 20 September 2023 dan" in text
    assert "Membaca di depan praktikan (ketegangan 20 dari 100)" in text
    assert "Protokol dihentikan pada 27 September 2023. Klien meminta berhenti." in text
    (steps,) = tables(built("intervention-uses", case))
    assert words(steps.rows)[1:] == [
        ["1", "Menyusun tangga situasi yang ditakuti", "25 September 2023", "ya", ""],
        ["2", "Memperagakan di hadapan klien", "26 September 2023", "ya", ""],
        ["3", "Melakukan bersama klien", "27 September 2023", "belum", ""],
    ]


def test_tables_of_several_protocols_differ() -> None:
    """Each table of steps has an anchor of its own; a protocol without steps has no table."""
    use = TechniqueUse(technique=BehaviourTechnique.CONTACT_DESENSITIZATION, protocol=GOOD_RUN)
    bare = evolve(use, protocol=ProtocolRun(stopped=Stop(date=day(26), reason="Ditolak klien")))
    made = tables(built("intervention-uses", with_stage(Intervention(uses=(use, bare, evolve(use))))))
    anchors = [one.caption.anchor for one in made if one.caption is not None]
    assert anchors == ["tabel-protokol", "tabel-protokol-2"]


def test_the_grid_prefers_what_was_used() -> None:
    """What was only planned stands in the grid where no use of its kind tells more."""
    plan = Plan(activities=(Activity(name="Pagi", method=Method.CASEWORK, techniques=(PRAISE, CHORE)),))
    case = evolve(with_stage(plan), stages=(plan, used(evolve(PRAISE, what="bintang"))))
    (grid,) = tables(built("behaviour-grid", case))
    assert [cells[-2:] for cells in words(grid.rows)[1:]] == [
        [
            "Penguatan positif: perilaku diharapkan meningkat. | Dalam kasus ini: bintang.",
            "Penghukuman negatif: perilaku diharapkan berkurang.",
        ],
        [
            "Penghukuman positif: perilaku diharapkan berkurang.",
            "Penguatan negatif: perilaku diharapkan meningkat. | Dalam kasus ini: satu tugas piket.",
        ],
    ]


def test_braces_in_a_consequence_are_kept() -> None:
    """What a case writes is no label: braces in it are text."""
    assert "Penguatan Positif ({pujian})" in shown(
        "intervention-uses", with_stage(used(evolve(PRAISE, what="{pujian}")))
    )
