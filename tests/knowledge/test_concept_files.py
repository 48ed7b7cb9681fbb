"""Concepts in files: what is written is what is read, and every slip is told with its line."""

from pathlib import Path

import pytest

from socialwork.errors import KnowledgeFileError
from socialwork.knowledge import Condition, Source, concepts, load_concepts
from socialwork.knowledge.concept_files import SHIPPED, read_concepts, shipped_concepts
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words
from sweep import every

GOOD = """
[Skill.empathy]
definition = ["Empati adalah contoh.", "Empathy is an example."]
conditions = [
  ["Syarat tanpa aturan.", "A condition without a rule."],
  { text = ["Syarat dengan aturan.", "A condition with a rule."], rule = "TECH-11" },
]
cautions = [["Awas.", "Beware."]]
skills = ["probing"]
stages = ["intake"]
related = ["Skill.feedback"]
sources = ["egan2014", { work = "hepworth2017", at = "hlm. 12" }]
example = ["Contohnya.", "An example."]
"""


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    """Each key becomes its attribute, also from a file that begins with the mark of Windows."""
    path = tmp_path / "konsep.toml"
    path.write_text("\ufeff" + GOOD, "utf-8")
    (made,) = load_concepts(path)
    assert (made.term, made.skills, made.stages) == (Skill.EMPATHY, (Skill.PROBING,), (StageKind.INTAKE,))
    assert made.definition == Words("Empati adalah contoh.", "Empathy is an example.")
    assert (made.purpose, made.when) == (None, None)
    assert made.conditions == (
        Condition(Words("Syarat tanpa aturan.", "A condition without a rule.")),
        Condition(Words("Syarat dengan aturan.", "A condition with a rule."), rule="TECH-11"),
    )
    assert made.cautions == (Words("Awas.", "Beware."),)
    assert made.related == (Skill.FEEDBACK,)
    assert made.sources == (Source("egan2014"), Source("hepworth2017", "hlm. 12"))


SLIPS = (
    (
        "[Skill.empathy]",
        "[Skill.empaty]",
        "k.toml:2 Skill.empaty: unknown term (did you mean Skill.empathy?)",
    ),
    (
        "[Skill.empathy]",
        "[Skil.empathy]",
        "k.toml:2 Skil.empathy: unknown vocabulary (did you mean Skill?)",
    ),
    (
        'skills = ["probing"]',
        'skills = ["probin"]',
        "k.toml:9 Skill.empathy.skills = Skill.probin: unknown term (did you mean Skill.probing?)",
    ),
    (
        'related = ["Skill.feedback"]',
        'related = ["feedback"]',
        "k.toml:11 Skill.empathy.related = feedback: unknown vocabulary",
    ),
    (
        '"egan2014", ',
        '"egan1914", ',
        "k.toml:12 Skill.empathy.sources = egan1914: the literature does not have this work",
    ),
    (
        'stages = ["intake"]',
        'stages = "intake"',
        "k.toml:10 Skill.empathy.stages = intake: expected a list",
    ),
    (
        '["Contohnya.", "An example."]',
        '["Contohnya."]',
        "k.toml:13 Skill.empathy.example = ['Contohnya.']: expected two texts, Indonesian and then English",
    ),
    ("cautions = ", "caution = ", "k.toml:8 Skill.empathy.caution: unknown key"),
    (GOOD, "\nSkill = 3\n", "k.toml:2 Skill = 3: expected a table `[Vocabulary.code]`"),
    (GOOD, "\n[Skill.empathy]\n", "k.toml:2 Skill.empathy.definition: must be given"),
    ("[Skill.empathy]", "[Skill.empathy", "k.toml:2: not valid TOML"),
)


@every(SLIPS, ids=lambda slip: slip[1])
def test_a_slip_is_told_with_its_line(slip: tuple[str, str, str]) -> None:
    """File, line, key, value, what was expected and what was probably meant."""
    right, wrong, told = slip
    with pytest.raises(KnowledgeFileError) as caught:
        read_concepts(GOOD.replace(right, wrong), file="k.toml")
    assert told in str(caught.value)
    assert caught.value.text("id") != caught.value.text("en")


def test_a_file_of_another_encoding_is_refused(tmp_path: Path) -> None:
    """No letter is lost in silence: the line is told."""
    path = tmp_path / "konsep.toml"
    path.write_bytes(GOOD.replace("Contohnya", "Contohnya \u00e9").encode("latin-1"))
    with pytest.raises(KnowledgeFileError, match=r"^konsep\.toml:13: not UTF-8"):
        load_concepts(path)


def test_all_slips_are_told_at_once() -> None:
    """Nobody mends a file line by line."""
    text = GOOD.replace("egan2014", "egan1914").replace("probing", "probin").replace("intake", "intakes")
    with pytest.raises(KnowledgeFileError) as caught:
        read_concepts(text)
    assert len(caught.value.problems) == 3


def test_the_files_of_the_library_are_those_that_are_read() -> None:
    """No file lies beside the others unread, and no concept is lost."""
    folder = Path(__file__).parents[2] / "src" / "socialwork" / "data" / "knowledge" / "concepts"
    assert {path.stem for path in folder.iterdir()} == set(SHIPPED)
    assert sum(len(shipped_concepts(name)) for name in SHIPPED) <= len(concepts())
