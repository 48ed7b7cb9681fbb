"""The roles that the student took, as they are printed."""

from attrs import evolve

from chapter_four import built, cited, column_sums, context, shown, tables
from factories import full_case
from socialwork.case import Case
from socialwork.knowledge.school_boundary import SCHOOL_BOUNDARY
from socialwork.stages import Activity, Intake, Intervention, Plan, RoleTaken, StageRecord
from socialwork.techniques import TechniqueUse
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.process import InterventionFunction, Method, Setting
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolTask


def case_of(*stages: StageRecord) -> Case:
    """Return a case with those stages."""
    return evolve(full_case(), stages=stages)


CONFEREE = RoleTaken(role=WorkerRole.CONFEREE, how="Keadaan dibicarakan **bersama**.")
ADVICE = TechniqueUse(
    technique=CaseworkTechnique.ADVICE,
    role=WorkerRole.COUNSELOR,
    function=InterventionFunction.SUPPORTING,
)
REWARD = evolve(ADVICE, technique=CaseworkTechnique.REWARD_PUNISHMENT, function=InterventionFunction.ACCESS)
GROUP = Activity(
    name="Belajar bersama.",
    method=Method.GROUPWORK,
    roles=(WorkerRole.FACILITATOR,),
    tasks=(SchoolTask.TEACHERS,),
)
CASE = case_of(Intake(roles=(CONFEREE,)), Plan(activities=(GROUP,)), Intervention(uses=(ADVICE, REWARD)))


def test_table_and_tasks() -> None:
    """A row for each stage and role; then the school tasks."""
    text = shown("roles-taken", CASE)
    assert "#### Peran yang Dijalankan Praktikan" in text
    assert "Keadaan dibicarakan **bersama**." in text
    assert "**Teknik:** pemberian nasihat dan konseling serta ganjaran dan hukuman." in text
    assert "**Kegiatan:** belajar bersama." in text
    assert "1) Kerja sama dengan guru untuk memotivasi siswa, dalam kegiatan “Belajar bersama”." in text


def test_one_cell_for_each_stage() -> None:
    """The cell of a stage reaches over its roles, and the text refers to the table."""
    blocks = built("roles-taken", CASE)
    (table,) = tables(blocks)
    assert [len(row) for row in table.rows] == [3, 3, 3, 2]
    assert set(column_sums(table)) == {3}
    assert cited(blocks) == ["tabel-peran"]


def test_in_english() -> None:
    """The block speaks the language of the report."""
    text = shown("roles-taken", CASE, context(lang="en"))
    assert "Roles Taken by the Practicum Student" in text
    assert "shows stage by stage how they were taken for client BR." in text


def test_the_boundary_of_professions() -> None:
    """In a school the two professions stand side by side, in the language of the report."""
    case = CASE
    assert case.institution.setting is Setting.EDUCATION
    (table,) = tables(built("school-boundary", case))
    assert len(table.rows) == 1 + len(SCHOOL_BOUNDARY)
    assert SCHOOL_BOUNDARY[0].counsellor.en in shown("school-boundary", case, context(lang="en"))


def test_no_boundary_outside_a_school() -> None:
    """A home for older people has no guidance counsellor to be told from."""
    institution = evolve(CASE.institution, setting=Setting.NEGLECT)
    assert built("school-boundary", evolve(CASE, institution=institution)) == ()


def test_no_boundary_without_a_role_of_the_school() -> None:
    """Where no role of school social work is taken, nothing is set beside the counsellor."""
    assert built("school-boundary", case_of(Intake(), Intervention())) == ()


def test_nothing_without_roles() -> None:
    """A case that names no role, function or task prints nothing, no heading either."""
    assert built("roles-taken", case_of(Intervention())) == ()
