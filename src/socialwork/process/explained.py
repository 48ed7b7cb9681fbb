"""What the conceptual chapter of a report explains besides the terms that the case names itself.

Importing this module loads the knowledge of the library.
"""

from collections.abc import Iterable, Iterator

from socialwork.case import Case
from socialwork.knowledge import Concept, concept, find_concepts
from socialwork.process.places import guides_at
from socialwork.process.usage import (
    KnownTechnique,
    TechniqueUsage,
    assessment_methods_used,
    assessment_tools_used,
    groups_used,
    methods_used,
    roles_used,
    techniques_used,
    used_terms,
)
from socialwork.stages import Assessment
from socialwork.techniques import LocalTechnique
from socialwork.vocabulary.casework import Skill, SkillLevel
from socialwork.vocabulary.evidence import EvidenceMethod
from socialwork.vocabulary.groupwork import GroupSkill
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.vocabulary.process import Method, Setting
from socialwork.vocabulary.roles import RoleFamily, WorkerRole
from socialwork.vocabulary.school import SchoolField, SchoolProfession
from socialwork.vocabulary.term import Term

_OF_METHODS = {
    EvidenceMethod.INTERVIEW: Skill.INTERVIEW,
    EvidenceMethod.OBSERVATION: Skill.OBSERVATION,
}


def known(terms: Iterable[Term]) -> tuple[Concept, ...]:
    """Return the concepts of those *terms* that the catalogue has, in order."""
    return tuple(one for term in terms if (one := concept(term)) is not None)


def concept_of(usage: TechniqueUsage) -> Concept | None:
    """Return the concept of a technique; a local one has none."""
    return None if isinstance(usage.technique, LocalTechnique) else concept(usage.technique)


def skills_called(case: Case) -> dict[Skill, tuple[KnownTechnique, ...]]:
    """Return the skills for which the case calls, in order, each with the techniques that call for it.

    One for which only the assessment calls has no techniques. Skills of assessment are called for by what was
    assessed alone: a technique that may rest on a map of thoughts does not say that one was drawn.
    """
    by_technique = {
        usage.technique: [skill for skill in one.skills if skill.level is not SkillLevel.ASSESSMENT]
        for usage in techniques_used(case)
        if (one := concept_of(usage)) is not None and not isinstance(usage.technique, GroupTypeTerm)
    }
    assessing = set(_of_assessment(case))
    calling = {
        skill: tuple(one for one, skills in by_technique.items() if skill in skills) for skill in Skill
    }
    return {skill: several for skill, several in calling.items() if several or skill in assessing}


def family_told(case: Case, role: WorkerRole) -> RoleFamily | None:
    """Return the family under which a role is told, the first that names it; none outside its setting."""
    known_at_school = case.institution.setting is Setting.EDUCATION
    families = (one for one in RoleFamily if one in role.families)
    return next((one for one in families if known_at_school or one is not RoleFamily.SCHOOL), None)


def named_in_programmes(case: Case) -> tuple[Concept, ...]:
    """Return the concepts that the techniques of the group programmes name in words."""
    names = dict.fromkeys(name for group in groups_used(case) for name in group.techniques)
    return tuple(dict.fromkeys(one for name in names for one in find_concepts(name)[:1]))


def explained_terms(case: Case) -> tuple[Term, ...]:
    """Return every term that the conceptual chapter may explain: those used, and what belongs to them."""
    return tuple(dict.fromkeys([*used_terms(case), *skills_called(case), *_belonging(case)]))


def works_behind(case: Case) -> frozenset[str]:
    """Return the codes of the works of the library on which the conceptual chapter may rest.

    >>> from socialwork.loading import load_case
    >>> "richmond1922" in works_behind(load_case("example:utama"))
    True
    """
    return frozenset(source.work for one in known(explained_terms(case)) for source in one.sources)


def _of_assessment(case: Case) -> Iterator[Skill]:
    yield from (_OF_METHODS[method] for method in assessment_methods_used(case) if method in _OF_METHODS)
    if assessment_tools_used(case):
        yield Skill.USING_TOOLS
    if any(True for _ in guides_at(case)):
        yield Skill.MAKING_INSTRUMENTS
    for record in case.records(Assessment):
        if any(one.triangulated for one in (*record.symptoms, *record.causes)):
            yield Skill.TRIANGULATION


def _belonging(case: Case) -> Iterator[Term]:
    if Method.GROUPWORK in methods_used(case):
        yield from GroupSkill
        yield from (one.term for one in named_in_programmes(case))
    if roles_used(case) and case.institution.setting is Setting.EDUCATION:
        yield from (*SchoolProfession, *SchoolField)
