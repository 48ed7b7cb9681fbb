"""The casework techniques and the worker's skills: none is missing, each can be looked up, each is sound."""

import datetime as dt
from typing import Any

import pytest

from school import day, put, school_case
from socialwork.audit import check
from socialwork.knowledge import Concept, Condition, concept, find_concepts
from socialwork.knowledge.concept_files import shipped_concepts
from socialwork.vocabulary.casework import CaseworkTechnique, Skill, SkillLevel
from socialwork.vocabulary.open import TechniqueTerm
from socialwork.vocabulary.process import StageKind
from sweep import every

Changes = dict[str, Any]

CASEWORK_CONCEPTS, SKILL_CONCEPTS = shipped_concepts("casework"), shipped_concepts("skills")
EVERY = (*CASEWORK_CONCEPTS, *SKILL_CONCEPTS)
DIGEST = (
    "small talk",
    "ventilation",
    "support",
    "reassurance",
    "confrontation",
    "conflict",
    "manipulation",
    "universalization",
    "advice giving and counseling",
    "activities and programs",
    "logical discussion",
    "reward and punishment",
    "role rehearsal and demonstration",
    "group dynamics exercise, group games, literary and audiovisual materials",
    "andragogy",
)
CAMPUS = (
    ("support and motivation", "support"),
    ("dukungan dan motivasi", "support"),
    ("umpan balik", "support"),
    ("trust building", "small-talk"),
    ("konseling", "advice"),
    ("pemberian nasihat", "advice"),
    ("pemberian jaminan", "reassurance"),
    ("manipulasi lingkungan", "manipulation"),
    ("bermain peran", "role-rehearsal"),
    ("Latihan dinamika kelompok, permainan, bahan pustaka dan audiovisual", "group-exercise"),
)
USE = "stages[5].uses[0]"

# the rule of a condition, what breaks it, what keeps it
CONDITIONS: dict[str, tuple[Changes, Changes]] = {
    "TECH-05": (
        {f"{USE}.technique": CaseworkTechnique.ANDRAGOGY},
        {f"{USE}.technique": CaseworkTechnique.ANDRAGOGY, "people.client.born": dt.date(1990, 1, 1)},
    ),
    "TECH-06": (
        {f"{USE}.technique": CaseworkTechnique.REASSURANCE, f"{USE}.cited_facts": ()},
        {f"{USE}.technique": CaseworkTechnique.REASSURANCE, f"{USE}.cited_facts": ("Hadir tiga hari.",)},
    ),
    "TECH-08": ({f"{USE}.strengths_named": ()}, {f"{USE}.strengths_named": ("tekun",)}),
    "TECH-09": (
        {f"{USE}.technique": CaseworkTechnique.CONFRONTATION},
        {f"{USE}.technique": CaseworkTechnique.CONFRONTATION, f"{USE}.reason": "Catatan berbeda."},
    ),
    "TECH-10": (
        {f"{USE}.technique": CaseworkTechnique.REWARD_PUNISHMENT, f"{USE}.reason": "Usul klien."},
        {
            f"{USE}.technique": CaseworkTechnique.REWARD_PUNISHMENT,
            f"{USE}.reason": "Usul klien.",
            f"{USE}.gentler_tried": "Pujian.",
        },
    ),
    "TECH-11": (
        {f"{USE}.technique": CaseworkTechnique.ADVICE, f"{USE}.dates": (day(12),)},
        {f"{USE}.technique": CaseworkTechnique.ADVICE, f"{USE}.dates": (day(16),)},
    ),
    "TECH-12": (
        {f"{USE}.technique": CaseworkTechnique.MANIPULATION},
        {f"{USE}.technique": CaseworkTechnique.MANIPULATION, f"{USE}.clients_choice": True},
    ),
    "TECH-13": (
        {f"{USE}.strengths_named": (), f"{USE}.shortcomings_named": ("sering terlambat",)},
        {f"{USE}.shortcomings_named": ("sering terlambat",)},
    ),
    "TECH-14": (
        {f"{USE}.technique": CaseworkTechnique.CONFLICT, f"{USE}.needs_at_odds": ("bekerja",)},
        {f"{USE}.technique": CaseworkTechnique.CONFLICT, f"{USE}.needs_at_odds": ("bekerja", "belajar")},
    ),
    "TECH-15": (
        {f"{USE}.technique": CaseworkTechnique.ACTIVITIES, f"{USE}.goals": ()},
        {f"{USE}.technique": CaseworkTechnique.ACTIVITIES},
    ),
    "GATE-TRIANGULATION": ({"stages[3].symptoms[0].evidence": ()}, {}),
}


def named(one: Concept) -> str:
    """Return what a test is called after."""
    return one.term.code


def codes(changes: Changes) -> set[str]:
    """Return the codes of the findings in the sound case with *changes*."""
    case = school_case()
    for path, value in changes.items():
        case = put(case, path, value)
    return {finding.code for finding in check(case)}


def conditions() -> list[Condition]:
    """Return every condition of a technique or a skill."""
    return [condition for one in EVERY for condition in one.conditions]


def test_the_fifteen_techniques_stand_in_the_order_of_the_campus() -> None:
    """Each technique of the digest has its concept, in its place."""
    assert list(DIGEST) == [one.term.label("en").lower() for one in CASEWORK_CONCEPTS]


@pytest.mark.parametrize("vocabulary", [CaseworkTechnique, Skill, SkillLevel])
def test_every_term_has_a_concept(vocabulary: Any) -> None:
    """No technique, skill or level goes without one."""
    assert [term for term in vocabulary if concept(term) is None] == []


def test_a_level_names_its_skills() -> None:
    """The concept of a level lists exactly the skills that belong to it."""
    levels = {one.term: one.skills for one in SKILL_CONCEPTS if isinstance(one.term, SkillLevel)}
    assert {level: tuple(skill for skill in Skill if skill.level is level) for level in SkillLevel} == levels


@pytest.mark.parametrize(("usage", "code"), CAMPUS)
def test_usages_of_the_campus_resolve(usage: str, code: str) -> None:
    """What reports call a technique leads to its term and to its concept."""
    term = TechniqueTerm.of(usage)
    assert code == term.code
    assert concept(term) in find_concepts(usage)


def test_a_word_may_name_a_technique_and_a_skill() -> None:
    """*Umpan balik* is support where a technique is meant, and a skill of its own right."""
    found = [one.term for one in find_concepts("umpan balik")]
    assert found == [CaseworkTechnique.SUPPORT, Skill.FEEDBACK]


@every(CASEWORK_CONCEPTS, ids=named)
def test_a_technique_is_told_in_full(one: Concept) -> None:
    """A technique says what it is for, when it fits, what it asks, where it harms, what skills it takes."""
    assert one.purpose
    assert one.when
    assert one.conditions
    assert one.cautions
    assert one.skills
    assert one.stages


@every(EVERY, ids=named)
def test_a_definition_is_a_short_paragraph(one: Concept) -> None:
    """A definition holds between 25 and 75 words in each language."""
    for text in (one.definition.id, one.definition.en):
        assert 25 <= len(text.split()) <= 75, text


@every(EVERY, ids=named)
def test_only_the_definition_starts_with_the_label(one: Concept) -> None:
    """The texts read on from each other: none of them repeats the name of the term at its start."""
    label = one.term.label("id").casefold()
    later = [one.purpose, one.when, *(each.text for each in one.conditions), *one.cautions]
    assert [text.id for text in later if text and text.id.casefold().startswith(label)] == []


@every(EVERY, ids=named)
def test_the_student_is_no_social_worker(one: Concept) -> None:
    """In the examples the one who acts is the student or someone round the client."""
    assert "pekerja sosial" not in one.example.id.casefold()
    assert "social worker" not in one.example.en.casefold()


@every(EVERY, ids=named)
def test_stages_stand_in_their_order(one: Concept) -> None:
    """The stages of a technique or skill are named once each, from the first to the last."""
    assert list(one.stages) == [stage for stage in StageKind if stage in one.stages]


@every(EVERY, ids=named)
def test_nothing_is_related_to_itself(one: Concept) -> None:
    """Related terms are others, each named once."""
    assert one.term not in one.related
    assert len({*one.related}) == len(one.related)


def test_every_rule_of_a_condition_is_tried_below() -> None:
    """The table of what breaks and keeps a condition forgets none of their rules."""
    assert {*CONDITIONS} == {condition.rule for condition in conditions() if condition.rule}


@pytest.mark.parametrize("rule", CONDITIONS)
def test_a_condition_that_is_broken_is_found(rule: str) -> None:
    """A record that breaks the condition gets a finding of its rule."""
    broken, _ = CONDITIONS[rule]
    assert rule in codes(broken)


@pytest.mark.parametrize("rule", CONDITIONS)
def test_a_condition_that_is_kept_is_not(rule: str) -> None:
    """The same record with what the condition asks gets none."""
    _, kept = CONDITIONS[rule]
    assert rule not in codes(kept)
