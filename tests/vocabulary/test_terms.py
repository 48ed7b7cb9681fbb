"""Every vocabulary: codes, labels in both languages, and the spellings by which a term is known."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from itertools import product

import pytest

import socialwork.vocabulary
from socialwork.people import Client
from socialwork.records import PhaseKind
from socialwork.values.when import Zone
from socialwork.vocabulary.behaviour import TokenStep
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.groupwork import GroupPhase, GroupType
from socialwork.vocabulary.person import Religion
from socialwork.vocabulary.process import Level, Setting, SettingKind, StageKind
from socialwork.vocabulary.roles import RoleFamily, WorkerRole
from socialwork.vocabulary.term import Term, normalised
from sweep import every


def vocabularies() -> list[type[Term]]:
    """Return every vocabulary that the library brings."""
    for module in pkgutil.iter_modules(socialwork.vocabulary.__path__):
        importlib.import_module(f"socialwork.vocabulary.{module.name}")
    assert Client
    assert PhaseKind
    assert Zone
    found = [cls for cls in below(Term) if len(cls) and cls.__module__.startswith("socialwork.")]
    return sorted(found, key=lambda cls: cls.__qualname__)


def below(cls: type[Term]) -> Iterator[type[Term]]:
    """Iterate over all classes that descend from *cls*."""
    for inner in cls.__subclasses__():
        yield inner
        yield from below(inner)


VOCABULARIES = vocabularies()
TERMS = [term for vocabulary in VOCABULARIES for term in vocabulary]


def name(thing: type[Term] | Term) -> str:
    """Return what a test is called after."""
    return thing.__name__ if isinstance(thing, type) else f"{type(thing).__name__}.{thing.name}"


@every(VOCABULARIES, ids=name)
def test_a_vocabulary_says_what_it_is(vocabulary: type[Term]) -> None:
    """Every vocabulary has a docstring and at least two terms."""
    assert vocabulary.__doc__
    assert vocabulary.__doc__ != Term.__doc__
    assert len(vocabulary) > 1


@every(product(VOCABULARIES, ("id", "en")), ids=lambda pair: f"{name(pair[0])} {pair[1]}")
def test_labels_are_there_and_unique(vocabulary: type[Term], lang: str) -> None:
    """In each language every term has a label, and no two terms share one."""
    labels = [normalised(term.label(lang)) for term in vocabulary]  # type: ignore[arg-type] - "id" or "en"
    assert all(labels)
    assert len(labels) == len({*labels})


@every(TERMS, ids=name)
def test_codes_are_plain(term: Term) -> None:
    """A code is short ASCII without blanks, so that it can stand in any file."""
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9]*(-[a-z0-9]+)*", term.code)


@every(TERMS, ids=name)
def test_a_term_is_known_by_each_of_its_spellings(term: Term) -> None:
    """Code, both labels and every alias name the term, whatever capitals and separators they have."""
    spellings = (term.code, term.words.id, term.words.en, *term.aliases)
    wild = [f"  {spelling.upper()} ".replace("-", "_") for spelling in spellings]
    assert {type(term).of(spelling) for spelling in (*spellings, *wild)} == {term}


@every(TERMS, ids=name)
def test_no_label_calls_the_student_a_social_worker(term: Term) -> None:
    """The student is never a social worker; only the institution's own staff may be called so."""
    if term.code != "social-worker":
        assert "pekerja sosial" not in term.words.id.lower().replace("pekerja sosial sekolah", "")


def test_an_unknown_spelling_is_refused_with_the_codes() -> None:
    """What no term is called is refused, and the message lists the codes."""
    with pytest.raises(ValueError, match="'Zoroaster' is not one of: islam, protestant"):
        Religion.of("Zoroaster")


def test_two_terms_of_one_spelling_are_refused() -> None:
    """A vocabulary in which one spelling names two terms fails when it is first used."""

    class Doubled(Term):
        """Two colours of one name."""

        RED = "red", "Warna", "Red"
        BLUE = "blue", "Biru", "Warna"

    with pytest.raises(TypeError, match="names two terms"):
        Doubled.of("red")


@pytest.mark.parametrize(
    ("vocabulary", "count"),
    [
        (StageKind, 9),
        (CaseworkTechnique, 15),
        (GroupType, 9),
        (GroupPhase, 5),
        (TokenStep, 9),
        (Level, 3),
        (ConferenceNumber, 2),
    ],
)
def test_the_field_counts_its_terms(vocabulary: type[Term], count: int) -> None:
    """Nine stages, fifteen techniques, nine types of groups, five phases, nine steps, three levels."""
    assert len(vocabulary) == count


@pytest.mark.parametrize("spelling", ["mezzo", "meso", "Messo"])
def test_the_middle_level_in_all_its_spellings(spelling: str) -> None:
    """The campus writes the middle level in three ways."""
    assert Level.of(spelling) is Level.MEZZO


@pytest.mark.parametrize(
    ("spelling", "technique"),
    [
        ("support and motivation", CaseworkTechnique.SUPPORT),
        ("trust building", CaseworkTechnique.SMALL_TALK),
        ("umpan balik", CaseworkTechnique.SUPPORT),
    ],
)
def test_campus_names_of_techniques(spelling: str, technique: CaseworkTechnique) -> None:
    """What the campus calls its techniques resolves to the catalogue."""
    assert CaseworkTechnique.of(spelling) is technique


def test_five_settings_are_secondary() -> None:
    """Education, health of body and mind, corrections and industry are secondary, the others primary."""
    secondary = {setting for setting in Setting if setting.kind is SettingKind.SECONDARY}
    health = {Setting.HEALTH, Setting.MENTAL_HEALTH}
    assert secondary == {*health, Setting.EDUCATION, Setting.CORRECTIONS, Setting.INDUSTRY}


@pytest.mark.parametrize(
    ("spelling", "source"),
    [
        ("istri", SourceKind.WIFE),
        ("konselor", SourceKind.ADDICTION_COUNSELLOR),
        ("guru BK", SourceKind.COUNSELLOR),
        ("sipir", SourceKind.PRISON_OFFICER),
        ("PK Bapas", SourceKind.PROBATION_OFFICER),
        ("ketua RT", SourceKind.NEIGHBOURHOOD_HEAD),
        ("caregiver", SourceKind.FAMILY_CARER),
        ("ustaz", SourceKind.RELIGIOUS_LEADER),
    ],
)
def test_sources_beyond_the_school(spelling: str, source: SourceKind) -> None:
    """Sources of homes, hospitals, prisons and neighbourhoods are known by the words that people use."""
    assert SourceKind.of(spelling) is source


@every(Skill, ids=name)
def test_every_skill_has_a_level(skill: Skill) -> None:
    """A skill is basic, intermediate, advanced or of assessment."""
    assert skill.level in type(skill.level)


@pytest.mark.parametrize(
    ("family", "count"), [(RoleFamily.GENERAL, 4), (RoleFamily.GENERALIST, 4), (RoleFamily.SCHOOL, 10)]
)
def test_families_of_roles(family: RoleFamily, count: int) -> None:
    """Four roles of casework and group work, four after Parsons and others, ten of school social work."""
    assert sum(family in role.families for role in WorkerRole) == count


def test_a_role_may_belong_to_two_families() -> None:
    """A mediator is a generalist role and one of school social work."""
    assert WorkerRole.MEDIATOR.families == {RoleFamily.GENERALIST, RoleFamily.SCHOOL}


def test_only_the_first_conference_approves() -> None:
    """Case conference I approves the plan, II looks at the results."""
    assert [number.approves for number in ConferenceNumber] == [True, False]
