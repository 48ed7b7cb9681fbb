"""Strategies of the classes and fields whose validators say more than their types."""

import datetime as dt

import attrs
from hypothesis import strategies as st

from socialwork.case import Case
from socialwork.figures.raw_png import raw_png
from socialwork.institution import Institution, Post
from socialwork.people import Client
from socialwork.records import (
    MissingReading,
    OutsideEvent,
    Reading,
    Recording,
    SeriesPhase,
    SingleCaseStudy,
)
from socialwork.references import Author
from socialwork.stages import Goal, GoalLevel, GoalResult, Indicator, InformedConsent, StageRecord
from socialwork.techniques.group import AgendaItem
from socialwork.techniques.protocol import MOST_TENSION, Rung
from socialwork.testing.derive import derived, makes, makes_field, of_type
from socialwork.testing.texts import codes, filled_texts, texts
from socialwork.tools.genogram import Kin, KinCondition, Union
from socialwork.tools.life_road_map import DECADE, LifeEvent, LifeRoadMap
from socialwork.tools.life_timeline import TimelineEvent
from socialwork.values.measure import Count
from socialwork.values.media import Media, Photo, Scan
from socialwork.values.percentage import Percentage
from socialwork.values.tables import CountRow, CountTable
from socialwork.values.when import Clock, Participants, Period, Zone
from socialwork.vocabulary.assessment import TimelineKind
from socialwork.vocabulary.documents import ConsentScope
from socialwork.vocabulary.person import Gender, KinKind, Sex
from socialwork.vocabulary.process import Setting

MAX_STAGES = 6
"""How many stage records a case gets at most."""


def _between_dates() -> st.SearchStrategy[tuple[dt.date, dt.date]]:
    """Make a day and one up to ten weeks later."""
    return st.builds(
        lambda start, days: (start, start + dt.timedelta(days=days)), of_type(dt.date), st.integers(0, 70)
    )


@makes(Period)
def _periods() -> st.SearchStrategy[Period]:
    return _between_dates().map(lambda days: Period(*days))


@makes(Clock)
def _clocks() -> st.SearchStrategy[Clock]:
    minute = st.integers(0, 24 * 60 - 1).map(lambda n: dt.time(n // 60, n % 60))
    return st.builds(
        lambda one, other, span, zone: Clock(min(one, other), max(one, other) if span else None, zone),
        minute,
        minute,
        st.booleans(),
        st.sampled_from(Zone),
    )


@makes(Count)
def _counts() -> st.SearchStrategy[Count]:
    return st.tuples(st.integers(0, 99), st.integers(1, 99)).map(lambda pair: Count(min(pair), max(pair)))


@makes_field(AgendaItem, "minutes")
@makes_field(Participants, "count")
def _positive() -> st.SearchStrategy[int]:
    return st.integers(1, 40)


@makes_field(Client, "stated_age")
@makes_field(Client, "age_to")
def _ages() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(0, 130)


@makes_field(LifeEvent, "feeling")
def _feelings() -> st.SearchStrategy[int]:
    return st.integers(-5, 5)


@makes(LifeEvent)
def _life_events() -> st.SearchStrategy[LifeEvent]:
    return st.one_of(*_events_by_time())


@makes(LifeRoadMap)
def _life_road_maps() -> st.SearchStrategy[LifeRoadMap]:
    return st.sampled_from(_events_by_time()).flatmap(
        lambda events: derived(LifeRoadMap, events=st.lists(events, max_size=4).map(tuple))
    )


def _events_by_time() -> list[st.SearchStrategy[LifeEvent]]:
    """Return how events with a year, with a decade of age, and with neither are made."""
    years, decades = st.integers(1900, 2030), st.integers(-2, 12).map(lambda n: n * DECADE)
    times = ((years, st.none()), (st.none(), decades), (st.none(), st.none()))
    return [derived(LifeEvent, year=year, decade=decade) for year, decade in times]


@makes_field(Rung, "rating")
def _tensions() -> st.SearchStrategy[int]:
    return st.integers(0, MOST_TENSION)


@makes_field(Union, "partners")
def _partners() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(codes(), max_size=2, unique=True).map(tuple)


@makes(Author)
def _authors() -> st.SearchStrategy[Author]:
    person = st.builds(Author, family=filled_texts(), given=texts())
    return person | st.builds(Author, literal=filled_texts())


@makes(Kin)
def _kin() -> st.SearchStrategy[Kin]:
    years = st.none() | st.tuples(st.integers(1900, 2000), st.integers(0, 99))
    return st.builds(
        lambda sex, role, code, index, born, kind, gender, conditions, age: Kin(
            code=code,
            role=role,
            sex=sex,
            index=index,
            kind=kind,
            gender=gender,
            conditions=tuple(conditions),
            age=age,
            birth_year=None if born is None else born[0],
            death_year=None if born is None or born[1] > 50 else born[0] + born[1],  # noqa: PLR2004 - half live
        ),
        st.sampled_from(Sex),
        filled_texts(),
        codes(),
        st.booleans(),
        years,
        st.just(KinKind.PERSON) | st.sampled_from(KinKind),
        st.none() | st.sampled_from(Gender),
        st.lists(of_type(KinCondition), max_size=2),
        st.none() | st.integers(0, 110),
    )


@makes(TimelineEvent)
def _timeline_events() -> st.SearchStrategy[TimelineEvent]:
    when = st.tuples(
        of_type(dt.date), st.sampled_from(("day", "year", "both")), st.none() | st.integers(0, 9)
    )
    return st.builds(
        lambda found, event, kind: TimelineEvent(
            date=None if found[1] == "year" else found[0],
            year=None if found[1] == "day" else found[0].year,
            until=None if found[2] is None else found[0].year + found[2],
            event=event,
            kind=kind,
        ),
        when,
        filled_texts(),
        st.sampled_from(TimelineKind),
    )


@makes(Reading)
def _readings() -> st.SearchStrategy[Reading]:
    of = st.none() | st.integers(1, 9)
    value = st.integers(0, 9) | decimals()
    return st.builds(
        lambda days, several, of, value, second: Reading(
            date=days[0],
            until=days[1] if several else None,
            of=of,
            value=_seen(value, of),
            second=None if second is None else _seen(second, of),
        ),
        _between_dates(),
        st.booleans(),
        of,
        value,
        st.none() | value,
    )


@makes(Recording)
def _recordings() -> st.SearchStrategy[Recording]:
    return _between_dates().flatmap(
        lambda days: derived(Recording, date=st.just(days[0]), recorded_on=st.none() | st.just(days[1]))
    )


@makes_field(Recording, "number")
def _numbers() -> st.SearchStrategy[int | None]:
    return st.none() | _positive()


@makes(InformedConsent)
def _consents() -> st.SearchStrategy[InformedConsent]:
    answers = st.lists(st.tuples(st.sampled_from(ConsentScope), st.booleans()), unique_by=lambda one: one[0])
    return answers.flatmap(
        lambda asked: derived(
            InformedConsent,
            scope=st.just(tuple(scope for scope, given in asked if given)),
            refused=st.just(tuple(scope for scope, given in asked if not given)),
        )
    )


def _seen(value: float, of: int | None) -> int | float:
    return value if of is None else min(int(value), of)


def decimals() -> st.SearchStrategy[float]:
    """Make numbers with up to three decimals, as they are written in files."""
    return st.integers(0, 9_999).map(lambda n: n / 1000)


@makes(MissingReading)
def _missing_readings() -> st.SearchStrategy[MissingReading]:
    return st.builds(
        lambda days, several, reason: MissingReading(
            date=days[0], until=days[1] if several else None, reason=reason
        ),
        _between_dates(),
        st.booleans(),
        filled_texts(),
    )


@makes(OutsideEvent)
def _outside_events() -> st.SearchStrategy[OutsideEvent]:
    return st.builds(
        lambda days, several, what: OutsideEvent(date=days[0], until=days[1] if several else None, what=what),
        _between_dates(),
        st.booleans(),
        filled_texts(),
    )


@makes(Percentage)
def _percentages() -> st.SearchStrategy[Percentage]:
    return st.builds(
        lambda count, period: Percentage(hits=count.hits, total=count.total, period=period),
        _counts(),
        _periods(),
    )


@makes_field(SeriesPhase, "criterion")
def _criteria() -> st.SearchStrategy[int | float | None]:
    return st.none() | st.integers(0, 99) | decimals()


@makes(Indicator)
def _indicators() -> st.SearchStrategy[Indicator]:
    """Make indicators with one operator or none."""
    operator = st.none() | st.tuples(st.sampled_from(("at_least", "at_most")), st.integers(1, 9) | decimals())
    return operator.flatmap(
        lambda told: derived(
            Indicator,
            at_least=st.just(told[1] or 1 if told is not None and told[0] == "at_least" else None),
            at_most=st.just(told[1] if told is not None and told[0] == "at_most" else None),
        )
    )


@makes_field(GoalLevel, "level")
def _levels() -> st.SearchStrategy[int]:
    return st.integers(-2, 2)


@makes_field(Goal, "starts_at")
@makes_field(GoalResult, "level")
def _optional_levels() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(-2, 2)


@makes_field(Goal, "weight")
def _weights() -> st.SearchStrategy[int]:
    return st.integers(1, 9)


@makes_field(SingleCaseStudy, "shortest_phase")
def _shortest_phases() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(1, 9)


@makes(CountTable)
def _count_tables() -> st.SearchStrategy[CountTable]:
    return st.one_of([_count_tables_of_width(width) for width in (1, 2, 3)])


def _count_tables_of_width(width: int) -> st.SearchStrategy[CountTable]:
    counts = st.lists(st.integers(0, 500), min_size=width, max_size=width).map(tuple)
    row = st.builds(CountRow, label=filled_texts(), counts=counts)
    return derived(
        CountTable,
        columns=st.lists(texts(), min_size=width, max_size=width).map(tuple),
        rows=st.lists(row, max_size=3).map(tuple),
    )


@makes(Institution)
def _institutions() -> st.SearchStrategy[Institution]:
    organisation = st.lists(st.tuples(codes(), filled_texts(), st.integers(0, 9)), max_size=4).map(_tree)
    return derived(Institution, setting=st.sampled_from(Setting), organisation=organisation)


def _tree(rows: list[tuple[str, str, int]]) -> tuple[Post, ...]:
    """Return posts each of which stands under one listed before it, or on top."""
    posts: dict[str, Post] = {}
    for code, title, boss in rows:
        above = [*posts][boss % len(posts)] if posts and boss else None
        posts.setdefault(code, Post(code=code, title=title, under=above))
    return tuple(posts.values())


@makes_field(Photo, "caption")
def _captions() -> st.SearchStrategy[str]:
    """Captions, which a photo always has; a figure may go without."""
    return filled_texts()


@makes_field(Photo, "file")
def _photo_files() -> st.SearchStrategy[str]:
    return codes().map(lambda code: f"photos/{code}.png")


@makes_field(Scan, "of")
def _sheets() -> st.SearchStrategy[str]:
    """Forms and appendices of the shipped template, and what no template has."""
    return st.sampled_from(("informed-consent", "minutes", "lampiran-surat-izin")) | codes()


@makes_field(Scan, "only")
def _which() -> st.SearchStrategy[str]:
    return st.sampled_from(("", "I", "II", "1"))


@makes_field(Scan, "files")
def _scan_files() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(codes().map(lambda code: f"scans/{code}.png"), max_size=2, unique=True).map(tuple)


@makes(Media)
def _media() -> st.SearchStrategy[Media]:
    return _photo_files().map(lambda name: Media(name, png()))


@makes(Case)
def _cases() -> st.SearchStrategy[Case]:
    """Make cases whose photos are named after their codes; photos and scans all have their picture."""
    photos = of_type(tuple[Photo, ...]).map(lambda some: tuple(_named(photo) for photo in some))
    stages = st.lists(of_type(StageRecord), max_size=MAX_STAGES).map(tuple)
    cases = derived(Case, stages=stages, photos=photos, media=st.just(()))
    return cases.map(_with_pictures)


def _named(photo: Photo) -> Photo:
    return attrs.evolve(photo, file=f"photos/{photo.code}.png")


def _with_pictures(case: Case) -> Case:
    scanned = (file for scan in case.scans for file in scan.files)
    names = (*(photo.file for photo in case.photos), *dict.fromkeys(scanned))
    return attrs.evolve(case, media=tuple(Media(name, png()) for name in names))


def png(width: int = 2, height: int = 2) -> bytes:
    """Return the bytes of a grey PNG picture of *width* × *height* pixels."""
    return raw_png(width, height, (b"\x80" * width for _ in range(height)))
