"""What the models refuse at construction, and the small things that they derive."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from factories import minimal_case
from school import day, school_case
from socialwork.case import media_of
from socialwork.institution import Institution, Post
from socialwork.people import Client, age_on
from socialwork.records import MissingReading, OutsideEvent, PhaseKind, Reading, Recording, SeriesPhase
from socialwork.references import Author
from socialwork.stages import Assessment, Contract, Engagement, InformedConsent, Plan
from socialwork.techniques import Amendment, BackUp, ResponseCost, TargetBehaviour, TokenPolicies
from socialwork.testing.models import model_classes, type_hints
from socialwork.tools import Ecomap, Kin, LifeEvent, LifeRoadMap, Tool, Union, tool, tool_entries, tool_entry
from socialwork.values.measure import Count
from socialwork.values.media import Media
from socialwork.values.when import Clock
from socialwork.vocabulary.documents import ConferenceNumber, ConsentScope
from socialwork.vocabulary.person import Sex
from socialwork.vocabulary.process import Setting, StageKind
from socialwork.words import Words
from sweep import every

MODELS = model_classes()
BARE = {Clock, Media, Words}  # written as one text, kept outside the file, and the labels themselves


@every(MODELS, ids=lambda cls: cls.__name__)
def test_models_are_frozen(cls: type) -> None:
    """No field of a model can be changed."""
    assert cls.__setattr__ is not object.__setattr__
    assert cls.__hash__ is not None


@every([cls for cls in MODELS if cls not in BARE], ids=lambda cls: cls.__name__)
def test_fields_are_labelled_in_both_languages(cls: type) -> None:
    """Every field that a case file names has a label in Indonesian and English."""
    for field in attrs.fields(cls):
        labels = [item for item in type_hints(cls)[field.name].__metadata__ if isinstance(item, Words)]
        assert len(labels) == 1, field.name
        assert labels[0].id
        assert labels[0].en


@every(MODELS, ids=lambda cls: cls.__name__)
def test_sequences_are_tuples(cls: type) -> None:
    """No model holds a list or a mapping that someone could change."""
    hints = [str(hint) for hint in type_hints(cls).values()]
    assert not [hint for hint in hints if "list[" in hint or "dict[" in hint or "set[" in hint]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Client(code="BR", sex=Sex.MALE, stated_age=131), "between 0 and 130"),
        (lambda: Client(code="B R", sex=Sex.MALE), "is not a code"),
        (
            lambda: Kin(code="a", role="Ayah", sex=Sex.MALE, birth_year=2000, death_year=1999),
            "before the birth",
        ),
        (lambda: Union(code="u", partners=("a", "a")), "at most two partners"),
        (lambda: Union(code="u", partners=("a", "b", "c")), "at most two partners"),
        (lambda: LifeEvent(year=2000, event="Lahir", feeling=6), "between -5 and 5"),
        (lambda: LifeEvent(decade=15, event="Pindah"), "first year of a decade"),
        (lambda: LifeEvent(year=2000, decade=0, event="Lahir"), "both a year and a decade"),
        (
            lambda: LifeRoadMap(events=(LifeEvent(year=2000, event="a"), LifeEvent(decade=0, event="b"))),
            "all a decade of age",
        ),
        (lambda: TargetBehaviour(code="a", name="A", value=0, opportunities=1), "from 1 to"),
        (lambda: TargetBehaviour(code="a", name="A", value=1, opportunities=0), "from 1 to"),
        (lambda: ResponseCost(behaviour="a", amount=0), "from 1 to"),
        (lambda: BackUp(code="cokelat", name="cokelat", price=0), "from 1 to"),
        (lambda: TokenPolicies(floor=1), "to 0"),
        (lambda: TokenPolicies(cap=0), "from 1 to"),
        (lambda: Amendment(agreed_on=day(2), effective=day(1)), "before it was agreed"),
        (lambda: Recording(date=day(2), recorded_on=day(1)), "before the interview"),
        (lambda: Recording(date=day(1), number=0), "1 or more"),
        (
            lambda: InformedConsent(
                explained_on=day(1), scope=(ConsentScope.PHOTO,), refused=(ConsentScope.PHOTO,)
            ),
            "given and refused at once: photo",
        ),
        (lambda: Reading(date=day(1), value=-1), "impossible"),
        (lambda: Reading(date=day(1), value=2, of=1), "impossible"),
        (lambda: Reading(date=day(2), until=day(1), value=1), "ends"),
        (lambda: Reading(date=day(1), value=0.5, of=1), "impossible"),
        (lambda: Reading(date=day(1), value=float("nan")), "impossible"),
        (lambda: Reading(date=day(1), value=float("inf")), "impossible"),
        (lambda: Reading(date=day(1), value=1, of=1, second=2), "impossible"),
        (lambda: MissingReading(date=day(2), until=day(1), reason="sakit"), "the gap ends"),
        (lambda: MissingReading(date=day(2), reason=" "), "must not be empty"),
        (lambda: OutsideEvent(date=day(2), until=day(1), what="libur"), "the event ends"),
        (Author, "family name or a literal name"),
        (lambda: Author(family="Zastrow", literal="Kementerian"), "family name or a literal name"),
        (
            lambda: Institution(
                name="SMK", setting=Setting.EDUCATION, organisation=(Post(code="a", title="A", under="b"),)
            ),
            "not listed before it",
        ),
        (
            lambda: Institution(
                name="SMK",
                setting=Setting.EDUCATION,
                organisation=(Post(code="a", title="A"), Post(code="a", title="B")),
            ),
            "listed twice",
        ),
    ],
)
def test_impossible_values_are_refused(make: Callable[[], Any], message: str) -> None:
    """What no single record can be is refused when it is made."""
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize(
    ("on", "age"),
    [(dt.date(2025, 3, 13), 17), (dt.date(2025, 3, 14), 18), (dt.date(2007, 3, 14), 0)],
)
def test_ages_change_on_the_birthday(on: dt.date, age: int) -> None:
    """A year of life is complete on the birthday itself."""
    assert age_on(dt.date(2007, 3, 14), on) == age


def test_a_client_is_a_minor_until_the_eighteenth_birthday() -> None:
    """Whoever is under 18 on that day is a minor; without any age nobody knows."""
    client = Client(code="BR", sex=Sex.MALE, born=dt.date(2007, 3, 14))
    assert client.is_minor_on(dt.date(2025, 3, 13)) is True
    assert client.is_minor_on(dt.date(2025, 3, 14)) is False
    assert Client(code="BR", sex=Sex.MALE).is_minor_on(day(6)) is None


def test_the_birth_date_is_believed_before_the_stated_age() -> None:
    """The stated age counts only where no birth date is known."""
    client = Client(code="BR", sex=Sex.MALE, born=dt.date(2007, 3, 14), stated_age=30)
    assert client.age_on(day(6)) == 16
    assert Client(code="BR", sex=Sex.MALE, stated_age=30).age_on(day(6)) == 30


def test_people_are_known_by_their_codes() -> None:
    """The codes of everyone stand in the order of the record."""
    assert school_case().people.codes == ("BR", "IB", "CC", "PK", "GB", "KS", "A1", "A2")


def test_supervisors_of_campus_and_institution() -> None:
    """Local supervisors are told from those of the campus."""
    people = school_case().people
    assert [one.code for one in people.campus_supervisors] == ["PK"]
    assert [one.code for one in people.local_supervisors] == ["GB"]


def test_records_of_a_class_in_order() -> None:
    """A case gives its stage records by class, the latest last."""
    case = school_case()
    again = attrs.evolve(case, stages=(*case.stages, Assessment()))
    assert len(again.records(Assessment)) == 2
    assert again.latest(Assessment) == Assessment()
    assert minimal_case().latest(Plan) is None


def test_stage_kinds() -> None:
    """The stage records of a whole case are of the nine kinds, in order."""
    assert school_case().stage_kinds == tuple(StageKind)
    assert (Engagement.kind, Contract.kind) == (StageKind.ENGAGEMENT, StageKind.CONTRACT)


def test_a_conference_is_found_by_its_number() -> None:
    """Conferences are asked for by number; one that was not held is nothing."""
    assert school_case().conference(ConferenceNumber.SECOND) is not None
    assert minimal_case().conference(ConferenceNumber.FIRST) is None


def test_attendance_is_summed() -> None:
    """How many were present is the sum over the roles."""
    assert school_case().conferences[0].attendance == 3


def test_prose_is_found_by_its_slot() -> None:
    """Prose is asked for by slot; a slot that is not there is empty."""
    assert school_case().prose_in("review").startswith("Teori")
    assert minimal_case().prose_in("review") == ""


def test_media_by_name() -> None:
    """The pictures of a case are found by their names."""
    assert list(media_of(school_case())) == ["photos/f1.png"]


def test_opportunities_are_summed() -> None:
    """The opportunities of a token economy are those of its behaviours together."""
    tokens: Any = school_case().stages[5]
    assert tokens.tokens.opportunities == 8


def test_a_phase_adds_up_its_readings() -> None:
    """What happened is added up over how often it could have."""
    readings = tuple(Reading(date=day(n), value=n, of=3) for n in (1, 2, 3))
    phase = SeriesPhase(kind=PhaseKind.BASELINE, readings=readings)
    assert phase.sum() == Count(6, 9)
    assert phase.period is not None
    assert phase.period.days == 3


def test_an_empty_phase_measures_nothing() -> None:
    """Without readings there is no count and no period."""
    phase = SeriesPhase(kind=PhaseKind.BASELINE, readings=())
    assert (phase.sum(), phase.period) == (None, None)


def test_readings_of_unknown_possibility_have_no_sum() -> None:
    """Where one reading does not say how often it could have been, the sum is unknown."""
    readings = (Reading(date=day(1), value=1, of=1), Reading(date=day(2), value=1))
    assert SeriesPhase(kind=PhaseKind.BASELINE, readings=readings).sum() is None


def test_tools_are_registered_under_their_codes() -> None:
    """The tools of the library are known by stable codes."""
    known = {"bpss", "ecomap", "genogram", "life-road-map", "interview-guide", "document-study"}
    assert known <= {entry.code for entry in tool_entries()}
    assert tool_entry(Ecomap).cls is Ecomap


def test_a_code_of_a_tool_is_taken_once() -> None:
    """A second tool under a taken code is refused."""
    with pytest.raises(ValueError, match="registered already, by Ecomap"):
        tool("ecomap", Words("Ekomap lain", "Another ecomap"))(type("Other", (Tool,), {}))


def test_an_unknown_tool_has_no_entry() -> None:
    """A class that nobody registered is not a tool."""
    with pytest.raises(LookupError, match="not a registered tool"):
        tool_entry(type("Other", (Tool,), {}))
